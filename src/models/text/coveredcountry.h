// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Desk {

class CountryNames;
struct Package;

/// A country in which a package works, and on which networks; no networks where none are told.
struct CoveredCountry
{
    struct Operator
    {
        QString name;
        QString generation; ///< "5G", "4G", "3G"; empty where it isn't said.

        QString text() const { return generation.isEmpty() ? name : name + QLatin1Char(' ') + generation; }
        bool operator==(const Operator &) const = default;
    };

    QString code;              ///< Alpha-2; empty where the API's name of it is none we know.
    QString name;              ///< In the user's language.
    QList<Operator> operators; ///< Each once, with the best that is said of it, in the API's order.

    bool operator==(const CoveredCountry &) const = default;
};

/// By name, as the user's language orders them. Coverage is the alpha-2 codes that the search has resolved.
QList<CoveredCountry> coveredCountries(const Package &package, const QStringList &coverage, const CountryNames &names);

} // namespace Desk

Q_DECLARE_METATYPE(Desk::CoveredCountry)
