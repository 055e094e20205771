// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxmoment.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxrandom.h"
#include "sandbox/sandboxrecords.h"

#include <QHash>

#include <optional>

namespace Desk {

class SandboxCatalogue;
class SandboxEsimFactory;
class SandboxLedger;

/// POST /esims/order: takes the money and makes the eSIMs, once for each idempotency key.
class SandboxOrderDesk
{
public:
    SandboxOrderDesk(SandboxLedger &ledger, const SandboxCatalogue &catalogue, SandboxEsimFactory &factory,
                     const SandboxOptions &options);

    SandboxResponse place(const SandboxRequest &request, const SandboxMoment &moment);
    /// Orders carried out since the start; what their answers met with doesn't matter.
    int placed() const { return m_placed; }

private:
    struct Wish
    {
        QString packageCode;
        int quantity = 1;
        QString key; ///< Empty where none was sent.
        std::optional<double> price;
        bool recurring = false;
    };
    /// What became of a key: being processed until then, afterwards the order (none where it failed).
    struct KeyState
    {
        qint64 busyUntilMs;
        QString reference;
    };

    std::optional<SandboxResponse> read(const QJsonObject &body, Wish &wish) const;
    std::optional<SandboxResponse> answerOfEarlier(const Wish &wish, const SandboxMoment &moment);
    std::optional<SandboxResponse> refusal(const Wish &wish) const;
    SandboxResponse buy(const Wish &wish, const SandboxMoment &moment);
    SandboxResponse completedAnswer(const SandboxOrder &order, const QList<SandboxEsim> &esims,
                                    const SandboxMoment &moment) const;
    SandboxResponse pendingAnswer(const SandboxOrder &order, const QList<SandboxEsim> &esims,
                                  const SandboxMoment &moment) const;
    SandboxResponse duplicateAnswer(const QString &reference, const SandboxMoment &moment) const;

    SandboxLedger &m_ledger;
    const SandboxCatalogue &m_catalogue;
    SandboxEsimFactory &m_factory;
    const SandboxOptions &m_options;
    SandboxRandom m_random;
    QHash<QString, KeyState> m_keys;
    QHash<QString, qint64> m_busyPackages; ///< Orders without a key: until when.
    int m_placed = 0;
};

} // namespace Desk
