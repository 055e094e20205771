// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/order.h"
#include "domain/package.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Desk {

/// Values of the domain as bytes for the cache's tables. Compact and fast, and of no worth outside: bytes of another
/// format are not read, the row then counts as missing and is fetched again.
QByteArray toBlob(const Package &package);
QByteArray toBlob(const Esim &esim);
QByteArray toBlob(const Order &order);
QByteArray toBlob(const Balance &balance);

std::optional<Esim> esimFromBlob(const QByteArray &blob);
std::optional<Order> orderFromBlob(const QByteArray &blob);
std::optional<Balance> balanceFromBlob(const QByteArray &blob);

/// Reads the packages of a whole catalogue. Most of them share their lists of networks with others; those are read once
/// and then shared, which is most of the time and memory that reading takes.
class PackageBlobReader
{
public:
    std::optional<Package> read(const QByteArray &blob);

private:
    QHash<QByteArray, QList<Network>> m_networks;
    QHash<QByteArray, QStringList> m_countries;
};

} // namespace Desk
