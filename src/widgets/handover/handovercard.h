// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/handover/cardhtml.h"

#include <functional>
#include <memory>

class QPainter;
class QTextDocument;

namespace Desk {

class CardPictures;

/// The card that a traveller takes along, or the receipt for it, laid out for one paper. It paints itself into any
/// painter, so that preview, PDF, picture and print are one and the same. Black on white whatever the theme; lengths
/// are points.
class HandOverCard
{
public:
    HandOverCard(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text, HandOverPaper::Kind paper,
                 const CardExtras &extras = {});
    HandOverCard(const Receipt &receipt, const ShopDetails &shop, const HandOverText &text, HandOverPaper::Kind paper,
                 const CardExtras &extras = {});
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
    HandOverCard(HandOverPaper::Kind paper, bool isRightToLeft, bool isSpecimen,
                 std::unique_ptr<CardPictures> pictures);
    void layOut(const std::function<QString()> &html); ///< In the largest font in which it fits.
    void paintSpecimen(QPainter &painter) const;

    HandOverPaper m_paper;
    bool m_isSpecimen;
    std::unique_ptr<CardPictures> m_pictures; ///< The document draws with them.
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace Desk
