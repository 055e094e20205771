// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace Desk::Sandbox {

class Countries;
struct Package;

/// Writes packages as JSON. The networks of an area are written once and then copied: a page of packages that cover the
/// world has megabytes of them, and the program that asks may paint in the same thread.
class PackageWriter
{
public:
    /// The countries have to outlive it.
    explicit PackageWriter(const Countries &countries)
        : m_countries(countries)
    {}

    /// A row of GET /esims/packages (the API's documentation, "Package").
    QByteArray row(const Package &package);
    /// A row of GET /topup/packages.
    static QJsonObject topUpRow(const Package &topUp);

private:
    QByteArray coverage(const Package &package) const;

    const Countries &m_countries;
    QHash<QString, QByteArray> m_coverage; ///< By place and kind.
};

} // namespace Desk::Sandbox
