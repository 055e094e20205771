// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <utility>

namespace Desk {

/// Who waits for a request. Purchases go first, then what a person waits for, then background work, which keeps to
/// one request a second and leaves a part of the hour's allowance alone.
enum class Lane { Purchase, Person, Background };

/// What a call asks for, before it is signed.
struct ApiRequest
{
    using Query = QList<std::pair<QString, QString>>;

    QByteArray verb = QByteArrayLiteral("GET");
    QString path;    ///< Below the base URL, with its slash: "/balance".
    Query query;     ///< Not encoded yet; pairs without a value are left out.
    QByteArray body; ///< The exact bytes; empty for GET.
    Lane lane = Lane::Person;
    std::chrono::seconds deadline = std::chrono::seconds(30);
    /// Larger answers are refused, also where they only become so by unpacking.
    qint64 largestAnswer = 4LL * 1024 * 1024;
    bool movesMoney = false; ///< Gets a connection of its own and is never sent twice.
    /// Where that was written down before; else the time as it leaves, by what is known of the server's.
    QDateTime stamp = {};
    /// Asked as the first byte of the body is about to leave; with false none does, and the request fails as cancelled.
    std::function<bool()> mayLeave = {};

    static ApiRequest get(Lane lane, const QString &path, Query query = {})
    {
        ApiRequest request;
        request.path = path;
        request.query = std::move(query);
        request.lane = lane;
        return request;
    }
    /// A POST that asks or sets something and charges nothing. Sent once like all others.
    static ApiRequest post(const QString &path, QByteArray body)
    {
        ApiRequest request;
        request.verb = QByteArrayLiteral("POST");
        request.path = path;
        request.body = std::move(body);
        return request;
    }
    /// A POST that charges nothing, but whose second arrival would do harm: so it gets a connection of its own.
    static ApiRequest postOnce(const QString &path, QByteArray body)
    {
        ApiRequest request = post(path, std::move(body));
        request.movesMoney = true;
        return request;
    }
    /// A POST that charges the account. Orders take 3 to 4 seconds, more under load: so it waits longer.
    static ApiRequest charge(const QString &path, QByteArray body)
    {
        ApiRequest request = postOnce(path, std::move(body));
        request.lane = Lane::Purchase;
        request.deadline = std::chrono::seconds(120);
        return request;
    }
};

} // namespace Desk
