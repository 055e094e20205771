// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace Desk {

/// What a job asks for, before it is signed.
struct ApiRequest
{
    QByteArray verb = QByteArrayLiteral("GET");
    QString path;                             ///< Below the base URL, with its slash: "/balance".
    QList<std::pair<QString, QString>> query; ///< Not encoded yet; pairs without a value are left out.
    QByteArray body;                          ///< The exact bytes; empty for GET.
    std::chrono::seconds deadline = std::chrono::seconds(30);
    bool movesMoney = false; ///< Gets a connection of its own and is never sent twice.

    static ApiRequest get(const QString &path, QList<std::pair<QString, QString>> query = {})
    {
        ApiRequest request;
        request.path = path;
        request.query = std::move(query);
        return request;
    }
    /// A POST that asks or sets something and charges nothing. Sent once like all others, on a connection of its own
    /// where a second arrival would do harm.
    static ApiRequest post(const QString &path, QByteArray body, bool isHarmlessTwice = true)
    {
        ApiRequest request;
        request.verb = QByteArrayLiteral("POST");
        request.path = path;
        request.body = std::move(body);
        request.movesMoney = !isHarmlessTwice;
        return request;
    }
    /// A POST that charges the account. Orders take 3 to 4 seconds, more under load: so it waits longer.
    static ApiRequest charge(const QString &path, QByteArray body)
    {
        ApiRequest request;
        request.verb = QByteArrayLiteral("POST");
        request.path = path;
        request.body = std::move(body);
        request.deadline = std::chrono::seconds(120);
        request.movesMoney = true;
        return request;
    }
};

} // namespace Desk
