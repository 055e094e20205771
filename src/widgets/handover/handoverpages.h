// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <vector>

class QPagedPaintDevice;
class QPrinter;

namespace Desk {

class HandOverCard;

/// Cards on what travellers take along, a page each. Files are written whole or not at all; where that fails, the
/// system's reason comes back, and an empty text where it went well.
class HandOverPages
{
public:
    explicit HandOverPages(const std::vector<HandOverCard> &cards);

    /// Fonts are embedded, texts can be copied, links can be clicked.
    QString savePdf(const QString &path, const QString &title) const;
    /// Of the first card.
    QString savePicture(const QString &path) const;
    QImage picture() const;
    /// False where the printer is gone or does not take it. Its paper becomes that of the cards.
    bool print(QPrinter &printer) const;

private:
    bool paint(QPagedPaintDevice &device, int resolution, std::size_t first, std::size_t end) const;

    const std::vector<HandOverCard> &m_cards;
};

} // namespace Desk
