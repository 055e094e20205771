// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"
#include "sandbox/options.h"
#include "sandbox/records.h"
#include "sandbox/requesttime.h"

#include <QList>

namespace Desk::Sandbox {

class Countries;
class Ledger;
class UsageSimulator;

/// The endpoints that came after a sale: live status, network events, usage report, suspend, cancel and SMS (section 6
/// of the API's facts).
class CareDesk
{
public:
    /// A message that reached a phone.
    struct Sms
    {
        QString iccid;
        QString text;
    };

    CareDesk(Ledger &ledger, const Countries &countries, const UsageSimulator &travels, const Options &options);

    /// Nothing where the path is none of its own.
    std::optional<Response> answer(const QString &path, const Request &request, const RequestTime &moment);
    const QList<Sms> &smsSent() const { return m_smsSent; }

private:
    /// What one endpoint says about an eSIM.
    using Answer = Response (CareDesk::*)(Esim &esim, const QJsonObject &body, const RequestTime &moment);

    Response status(Esim &esim, const QJsonObject &body, const RequestTime &moment);
    Response networkEvents(Esim &esim, const QJsonObject &body, const RequestTime &moment);
    Response usageReport(Esim &esim, const QJsonObject &body, const RequestTime &moment);
    Response suspend(Esim &esim, const QJsonObject &body, const RequestTime &moment);
    Response cancel(Esim &esim, const QJsonObject &body, const RequestTime &moment);
    Response sendSms(Esim &esim, const QJsonObject &body, const RequestTime &moment);

    Ledger &m_ledger;
    const Countries &m_countries;
    const UsageSimulator &m_travels;
    const Options &m_options;
    QList<Sms> m_smsSent;
};

} // namespace Desk::Sandbox
