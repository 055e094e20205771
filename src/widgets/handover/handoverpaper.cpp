// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/handoverpaper.h"

#include "models/text/format.h"

namespace Desk {

namespace {

constexpr qreal millimetre = 72 / 25.4;

} // namespace

QList<HandOverPaper::Kind> HandOverPaper::printable()
{
    return {Kind::A4, Kind::A5, Kind::A6, Kind::Letter, Kind::Roll80, Kind::Roll58};
}

HandOverPaper HandOverPaper::of(Kind kind)
{
    constexpr qreal longestRoll = 1000 * millimetre;
    switch (kind) {
    case Kind::A4:
        return {kind, QSizeF(210, 297) * millimetre, 18 * millimetre, 12.5, 64 * millimetre, false};
    case Kind::A5:
        return {kind, QSizeF(148, 210) * millimetre, 11 * millimetre, 9.5, 50 * millimetre, false};
    case Kind::A6:
        return {kind, QSizeF(105, 148) * millimetre, 6 * millimetre, 7, 40 * millimetre, false};
    case Kind::Letter:
        return {kind, {612, 792}, 50, 12.5, 64 * millimetre, false};
    // What a thermal printer can reach of its paper: 72 and 48 mm.
    case Kind::Roll80:
        return {kind, {80 * millimetre, longestRoll}, 4 * millimetre, 9, 60 * millimetre, true};
    case Kind::Roll58:
        return {kind, {58 * millimetre, longestRoll}, 5 * millimetre, 8, 46 * millimetre, true};
    case Kind::Picture:
        return {kind, {432, 540}, 22, 9.5, 170, false};
    }
    return {};
}

QString HandOverPaper::name(Kind kind)
{
    //: A kind of paper: 80 mm wide, from a roll.
    const auto roll = [](int width) { return tr("%1 mm roll").arg(Format().count(width)); };
    switch (kind) {
    case Kind::A4:
        return QStringLiteral("A4");
    case Kind::A5:
        return QStringLiteral("A5");
    case Kind::A6:
        return QStringLiteral("A6");
    case Kind::Letter:
        //: A size of paper in America: 8.5 by 11 inches.
        return tr("Letter");
    case Kind::Roll80:
        return roll(80);
    case Kind::Roll58:
        return roll(58);
    case Kind::Picture:
        break;
    }
    return {};
}

} // namespace Desk

#include "moc_handoverpaper.cpp"
