// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxrecords.h"

#include <QJsonObject>
#include <QString>

namespace Desk {

class SandboxCountries;
class SandboxLedger;

/// ISO 8601, UTC, with milliseconds: "2026-04-13T10:00:30.000Z".
QString sandboxTime(const QDateTime &time);

/// Writes eSIMs and orders as the API's answers have them.
class SandboxJson
{
public:
    SandboxJson(const SandboxLedger &ledger, const SandboxCountries &countries, const QDateTime &now, qint64 nowMs);

    /// A row of GET /esims.
    QJsonObject esimRow(const SandboxEsim &esim) const;
    /// A row of GET /orders.
    QJsonObject orderRow(const SandboxOrder &order) const;
    /// An eSIM in the answer to POST /esims/order.
    QJsonObject deliveredEsim(const SandboxEsim &esim) const;
    /// "order" of GET /esims/order.
    QJsonObject orderStatus(const SandboxOrder &order) const;
    QJsonObject usage(const SandboxEsim &esim) const;
    QJsonObject validity(const SandboxEsim &esim) const;

    static QString qrCodeUrl(const SandboxEsim &esim);
    static QString appleUrl(const SandboxEsim &esim);
    static QString androidUrl(const SandboxEsim &esim);
    QString esimStatus(const SandboxEsim &esim) const;
    QJsonValue profileStatus(const SandboxEsim &esim) const;

private:
    QString expiry(const SandboxEsim &esim) const;

    const SandboxLedger &m_ledger;
    const SandboxCountries &m_countries;
    QDateTime m_now;
    qint64 m_nowMs;
};

} // namespace Desk
