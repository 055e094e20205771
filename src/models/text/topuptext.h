// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topup.h"
#include "models/text/format.h"
#include "services/sales/topupservice.h"

#include <QCoreApplication>

namespace Desk {

class TeamDecisions;

/// Sentences about top-ups: how one stands, what is known of an unclear one, why an eSIM takes none. Plain text.
class TopUpText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TopUpText)

public:
    explicit TopUpText(const Format &format = Format())
        : m_format(format)
    {}

    /// How a top-up stands, in all states.
    QString status(const TopUp &topUp, const TopUpProgress &progress, const TopUpEvidence &evidence) const;
    /// How a colleague's top-up stands that is not clear, and whether a person may say what it was.
    QString colleaguesTopUp(const TeamDecisions &decisions, const TopUp &topUp) const;
    /// What there is after one that went through, and what was paid; empty where that isn't known.
    QString details(const TopUp &topUp) const;
    /// What is known about one that is not clear, without "Not clear yet." and without what to do.
    QString evidence(const TopUp &topUp, const TopUpEvidence &evidence) const;
    /// Why an eSIM can't be topped up, and what to do instead; empty for None.
    static QString obstacle(TopUpObstacle obstacle, const Esim &esim);

private:
    QString failed(const TopUp &topUp, const TopUpEvidence &evidence) const;
    QString balances(const TopUp &topUp, const TopUpEvidence &evidence) const;

    Format m_format;
};

} // namespace Desk
