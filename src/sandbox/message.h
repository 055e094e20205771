// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <chrono>

namespace Desk::Sandbox {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The value of a header, its name compared without case; empty where there is none.
QByteArray sandboxHeader(const Headers &headers, QByteArrayView name);

/// A request as a server sees it, whatever carried it.
struct Request
{
    QByteArray method; ///< Upper case.
    QString path;      ///< Decoded, with the base path: "/api/v1/business/balance".
    QUrlQuery query;
    Headers headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const { return sandboxHeader(headers, name); }
    /// A query parameter, decoded and without blanks around it.
    QString parameter(const QString &name) const;
};

/// An answer. It is decided when the request arrives and reaches the client after the latency.
struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;
    std::chrono::milliseconds latency{0};

    QByteArray header(QByteArrayView name) const { return sandboxHeader(headers, name); }
    /// The body read as a JSON object; empty where it is none.
    QJsonObject json() const;

    static Response ofJson(int status, const QJsonObject &body);
    /// The API's usual refusal: success false, a text and a code (left out where empty).
    static Response refusal(int status, const QString &code, const QString &message);
};

} // namespace Desk::Sandbox
