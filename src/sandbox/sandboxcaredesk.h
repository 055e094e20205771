// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxmoment.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxrecords.h"

#include <QList>

namespace Desk {

class SandboxCountries;
class SandboxLedger;
class SandboxTravels;

/// The endpoints that came after a sale: live status, network events, usage report, suspend, cancel and SMS (section 6
/// of the API's facts).
class SandboxCareDesk
{
public:
    /// A message that reached a phone.
    struct Sms
    {
        QString iccid;
        QString text;
    };

    SandboxCareDesk(SandboxLedger &ledger, const SandboxCountries &countries, const SandboxTravels &travels,
                    const SandboxOptions &options);

    /// Nothing where the path is none of its own.
    std::optional<SandboxResponse> answer(const QString &path, const SandboxRequest &request,
                                          const SandboxMoment &moment);
    const QList<Sms> &smsSent() const { return m_smsSent; }

private:
    SandboxResponse status(const SandboxEsim &esim, const SandboxMoment &moment) const;
    SandboxResponse networkEvents(const SandboxEsim &esim, const SandboxMoment &moment) const;
    SandboxResponse usageReport(const SandboxEsim &esim, const QJsonObject &body, const SandboxMoment &moment) const;
    SandboxResponse suspend(SandboxEsim &esim, const QJsonObject &body, const SandboxMoment &moment) const;
    SandboxResponse cancel(const SandboxEsim &esim, const SandboxMoment &moment);
    SandboxResponse sendSms(const SandboxEsim &esim, const QJsonObject &body);

    SandboxLedger &m_ledger;
    const SandboxCountries &m_countries;
    const SandboxTravels &m_travels;
    const SandboxOptions &m_options;
    QList<Sms> m_smsSent;
};

} // namespace Desk
