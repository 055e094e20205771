// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

#include <QJsonObject>
#include <QString>

namespace Desk::Sandbox {

class Countries;
class Ledger;

/// ISO 8601, UTC, with milliseconds: "2026-04-13T10:00:30.000Z".
QString sandboxTime(const QDateTime &time);

/// Writes eSIMs and orders as the API's answers have them.
class Json
{
public:
    Json(const Ledger &ledger, const Countries &countries, const QDateTime &now, qint64 nowMs);

    /// A row of GET /esims.
    QJsonObject esimRow(const Esim &esim) const;
    /// A row of GET /orders.
    QJsonObject orderRow(const Order &order) const;
    /// An eSIM in the answer to POST /esims/order.
    QJsonObject deliveredEsim(const Esim &esim) const;
    /// "order" of GET /esims/order.
    QJsonObject orderStatus(const Order &order) const;
    QJsonObject usage(const Esim &esim) const;
    QJsonObject validity(const Esim &esim) const;

    static QString qrCodeUrl(const Esim &esim);
    static QString appleUrl(const Esim &esim);
    static QString androidUrl(const Esim &esim);
    QString esimStatus(const Esim &esim) const;
    QJsonValue profileStatus(const Esim &esim) const;

private:
    QString expiry(const Esim &esim) const;

    const Ledger &m_ledger;
    const Countries &m_countries;
    QDateTime m_now;
    qint64 m_nowMs;
};

} // namespace Desk::Sandbox
