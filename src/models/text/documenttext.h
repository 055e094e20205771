// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/comparedrow.h"
#include "models/text/format.h"
#include "services/team/teamdocuments.h"

#include <QCoreApplication>

#include <functional>

namespace Desk {

class CountryNames;
struct PriceList;
struct PriceRule;

/// What is said about what the desks of a team have in common: how each stands, and two versions beside each other, in
/// their own words. Plain text.
class DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::DocumentText)

public:
    explicit DocumentText(const Format &format = Format())
        : m_format(format)
    {}

    static QString name(const QString &kind); ///< "Selling prices".
    static QString standing(const TeamDocuments::Standing &standing);
    static QString difference(const QString &kind); ///< In one sentence, that there is one.
    /// What differs, since when, and what comes of the choice.
    QString question(const TeamDocuments::Standing &standing) const;
    /// In place of changing something that the team has in common, where this desk may not.
    static QString ownersOnly();

    /// What packages are called, by their codes; empty where it is not known.
    using PackageNames = std::function<QString(const QString &code)>;
    /// Nothing where either can't be read.
    QList<ComparedRow> compared(const TeamDocuments::Standing &standing, const CountryNames &countries,
                                const PackageNames &packages) const;

private:
    QList<ComparedRow> comparedPrices(const PriceList &own, const PriceList &theirs, const CountryNames &countries,
                                      const PackageNames &packages) const;
    QString rule(const PriceRule &rule, const CountryNames &countries) const;

    Format m_format;
};

} // namespace Desk
