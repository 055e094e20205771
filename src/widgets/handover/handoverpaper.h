// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QObject>
#include <QSizeF>

namespace Desk {

/// What a hand-over is put on. Lengths are points, 1/72 inch, everywhere here.
class HandOverPaper
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(Desk::HandOverPaper)

public:
    /// Kept in the settings by these names. Picture is a screen of a messenger, 1080 x 1350 pixels.
    enum class Kind { A4, A5, A6, Letter, Roll80, Roll58, Picture };
    Q_ENUM(Kind)

    /// Those that can be printed on, in the order in which they are offered.
    static QList<Kind> printable();
    static HandOverPaper of(Kind kind);
    static QString name(Kind kind); ///< For people; empty where none can choose it.

    Kind kind = Kind::A4;
    QSizeF size;         ///< Of the whole page; of a roll the height is the longest that it may become.
    qreal margin = 0;    ///< On all four sides.
    qreal fontSize = 0;  ///< Of the plain text; less where the content would not fit.
    qreal codeSide = 0;  ///< Of the QR code with its margin.
    bool isRoll = false; ///< As long as its content, in one column.

    qreal contentWidth() const { return size.width() - 2 * margin; }
    qreal contentHeight() const { return size.height() - 2 * margin; }
};

} // namespace Desk
