// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Desk::Sandbox {

struct Operator
{
    QString name;
    QString type; ///< "4G", "5G", "4G/5G".
    QString mnc;  ///< Empty where not known here.
};

struct Country
{
    QString code; ///< Alpha-2, upper case.
    QString name; ///< English, as the vendor writes it: "Turkey".
    QString continent;
    QString mcc; ///< Empty where not known here.
    QList<Operator> operators;
    bool isMajor = false; ///< Much travelled: has its real operators and more packages.
    bool isInhabited = true;

    QString flagUrl() const { return QStringLiteral("/images/flags/%1.png").arg(code.toLower()); }
};

/// Every country of ISO 3166 and a few more, with its operators: the same whatever is installed.
class Countries
{
public:
    Countries();

    const QList<Country> &all() const { return m_countries; } ///< By code.
    /// The country must exist.
    const Country &country(const QString &code) const;
    bool contains(const QString &code) const { return m_index.contains(code); }

private:
    QList<Country> m_countries;
    QHash<QString, qsizetype> m_index;
};

} // namespace Desk::Sandbox
