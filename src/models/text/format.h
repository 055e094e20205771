// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datasize.h"
#include "domain/money.h"
#include "domain/validity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace Desk {

/// The one place that turns money, sizes and dates into what people read. A value: copy it freely.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Format)

public:
    /// C and POSIX count as en_US.
    explicit Format(const QLocale &locale = QLocale());

    const QLocale &locale() const { return m_locale; }

    /// "$3.10", "969 IQD": the currency's own decimals in every locale; a dash while prices are hidden.
    QString money(Money amount) const;
    QString moneyPerGigabyte(Money cost, DataSize data) const; ///< "$0.62"; a dash where it means nothing.
    QString dataSize(DataSize size) const;                     ///< "5 GB", "512 MB", "1.5 GB".
    QString dataAmount(DataSize size, bool isUnlimited) const; ///< "∞" where unlimited.
    QString days(Validity validity) const;                     ///< "30 days".
    QString shortDays(Validity validity) const;                ///< "30 d".
    QString dateTime(const QDateTime &utc) const; ///< Local time, "24 Nov 14:03"; with the year where it is another.
    QString date(const QDateTime &utc) const;     ///< "28 Nov".
    QString time(const QDateTime &utc) const;     ///< "14:02".
    QString wholeDate(QDate day) const;           ///< "28 Nov 2026".
    /// Of wholeDate(), as QDate::toString() and fields of dates take it.
    static QString wholeDatePattern();
    /// One of this year whose date() is among the longest in this language: what a column of times makes room for.
    QDateTime wideTime() const;
    QString age(const QDateTime &utc, const QDateTime &nowUtc) const; ///< Rounded: "3 h", "2 days", "just now".
    /// So often what shows an age shows it anew.
    static constexpr std::chrono::seconds ageStep{30};
    QString count(qint64 number) const; ///< "7,012".
    /// A number or a code that keeps its order from left to right among words of any language.
    static QString leftToRight(const QString &text);
    /// A name from outside for the middle of a sentence: its letters are written in their own direction, and the words
    /// and amounts around it stay where they are.
    static QString isolated(const QString &name);
    static QString dash(); ///< What stands where nothing is known.

private:
    QLocale m_locale;
};

} // namespace Desk
