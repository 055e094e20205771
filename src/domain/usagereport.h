// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datasize.h"
#include "domain/iccid.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Desk {

/// What one eSIM used, day by day and by country, as POST /esims/usage-report has it.
struct UsageReport
{
    struct Day
    {
        QDate date; ///< A UTC day.
        DataSize data;

        bool operator==(const Day &) const = default;
    };
    struct Operator
    {
        QString name;
        QString mnc;
        DataSize data;

        bool operator==(const Operator &) const = default;
    };
    struct Country
    {
        QString name; ///< The API's English name.
        QString mcc;
        DataSize data;
        QList<Operator> operators;

        bool operator==(const Country &) const = default;
    };

    Iccid iccid;
    int days = 0; ///< How many were asked about.
    QDate from;   ///< UTC days; may be invalid.
    QDate to;
    std::optional<DataSize> total;         ///< Nothing where it could not be read.
    std::optional<DataSize> averagePerDay; ///< Over the days on which something was used.
    QList<Day> daily;                      ///< Newest first; days without use may be missing.
    QList<Country> countries;
    int unreadableRows = 0; ///< Days, countries and operators that were told and could not be read.

    bool operator==(const UsageReport &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::UsageReport)
