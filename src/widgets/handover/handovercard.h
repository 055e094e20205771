// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/handover/handovertext.h"
#include "widgets/handover/handoverpaper.h"

#include <memory>

class QPainter;
class QTextDocument;

namespace Desk {

class QrTextObject;

/// The card that a traveller takes along, laid out for one paper. It paints itself into any painter, so that preview,
/// PDF, picture and print are one and the same. Black on white whatever the theme; lengths are points.
class HandOverCard
{
public:
    HandOverCard(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text,
                 HandOverPaper::Kind paper);
    ~HandOverCard();
    HandOverCard(HandOverCard &&) noexcept;
    HandOverCard &operator=(HandOverCard &&) noexcept;

    /// Of the page; that of a roll ends where its content does.
    QSizeF pageSize() const;
    bool isRoll() const { return m_paper.isRoll; }
    /// Whether all of it stands on the page.
    bool fits() const;
    /// The page with its upper left corner at the painter's origin, a point a unit.
    void paint(QPainter &painter) const;
    /// All that it says, line by line.
    QString plainText() const;

private:
    void layOut(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text);
    void paintSpecimen(QPainter &painter) const;

    HandOverPaper m_paper;
    bool m_isSpecimen;
    std::unique_ptr<QrTextObject> m_code; ///< The document draws with it.
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace Desk
