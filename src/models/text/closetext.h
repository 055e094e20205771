// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"
#include "services/books/dayclose.h"

#include <QCoreApplication>

namespace Desk {

/// The close of a day in words. Its times are by the shop's clock, not by the computer's.
class CloseText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::CloseText)

public:
    explicit CloseText(const Format &format = Format())
        : m_format(format)
    {}

    QString title(QDate day) const;               ///< "Day close, Saturday, 28 November 2026".
    QString shopDay(const DayClose &close) const; ///< "Europe/Istanbul, until 3:00 of the next day".
    QString made(const DayClose &close) const;    ///< "Made on 28 Nov 2026 21:03 by Sara.", and what it is based on.
    QString time(const QDateTime &utc, const DayClose &close) const;     ///< "14:03"; a dash where nobody knows.
    QString dateTime(const QDateTime &utc, const DayClose &close) const; ///< "28 Nov 2026 14:03".

    /// Who or what a line is of: a seller, a kind of payment, all.
    QString name(const CloseLine &line, DayClose::Grouping grouping, const DayClose &close) const;
    /// "12", or "12 of 15" where the others are not known.
    QString part(int known, int all) const;
    QString totals(const DayClose &close) const;

    QString orderName(const BookEntry &entry) const;                    ///< Its reference, or else its package.
    QString order(const BookEntry &entry, const DayClose &close) const; ///< "ORD-12, 14:03, Room 214, Sara".
    QString why(const BookEntry &entry) const;                          ///< It is not certain: "Not clear".
    /// How many orders and refunds are in no sum; empty where none is.
    QString unclear(const DayClose &close) const;
    /// What is missing; empty where nothing is.
    QString gaps(const DayClose &close) const;
    /// Of which desk something is missing, and what.
    struct Missing
    {
        QString desk;
        QString sentence;
    };
    QList<Missing> missing(const DayClose &close) const;

    /// What of the shop is another now than when the day was closed: a sentence each.
    QStringList shopThen(const DayClose &before, const DayClose &now) const;
    /// That a day was closed before, and how many orders are another one since.
    QString since(const DayClose &before, const DayClose &now) const;
    /// What it came to then and now, and a sentence for each order that is new, gone, or another one now.
    QStringList changes(const DayClose &before, const DayClose &now) const;

private:
    QString change(const BookEntry &before, const BookEntry &now, const DayClose &last, const DayClose &close) const;
    /// Who corrected it since a close, and when.
    QString corrected(const Correction &correction, const DayClose &close) const;
    QString closedBefore(const DayClose &before) const;
    /// What became of desks that had not been heard of.
    QStringList heardSince(const DayClose &before, const DayClose &now, const QList<CloseChange> &changes) const;

    Format m_format;
};

} // namespace Desk
