// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/worthacall.h"

#include "services/esims/esimfacts.h"

#include <algorithm>
#include <optional>

namespace Desk {

namespace {

namespace Rules = WorthACallRules;
using Reason = WorthACall::Reason;

std::chrono::milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::milliseconds(from.msecsTo(to));
}

bool isNearlyEmpty(const DataUsage &usage)
{
    if (usage.isUnlimited || usage.total.isZero()) {
        return false;
    }
    return usage.remaining < Rules::nearlyEmpty
           || usage.remaining.megabytes() * 100 < usage.total.megabytes() * Rules::nearlyEmptyPercent;
}

/// A plan of three days always ends within three days: nobody is called before half of its time is over.
bool endsSoon(const EsimValidity &validity, const QDateTime &now)
{
    if (!validity.expiresAt.isValid() || between(now, validity.expiresAt) > Rules::endsSoon) {
        return false;
    }
    const std::chrono::hours half(validity.length.days() * 12);
    return validity.length.days() == 0 || between(now, validity.expiresAt) <= half;
}

bool isOver(const Esim &esim, const QDateTime &now)
{
    return esim.validity.isExpired || (esim.validity.expiresAt.isValid() && esim.validity.expiresAt <= now);
}

/// Whether it was installed can't be told without what was used and when it began, unless the API has words for it.
bool mayBeNotInstalled(const Esim &esim)
{
    const Installation installation = installationOf(esim);
    const bool isUnread = bool(esim.unreadable & (Esim::Field::Usage | Esim::Field::Validity));
    return installation == Installation::NotInstalled || (installation == Installation::Unknown && !isUnread);
}

std::optional<WorthACall> reasonFor(const Esim &esim, const QDateTime &now)
{
    const std::chrono::milliseconds age = between(esim.createdAt, now);
    const bool isRecent = esim.createdAt.isValid() && age < Rules::forgotten;
    switch (esim.status) {
    case Esim::Status::New:
    case Esim::Status::Pending:
        if (!isRecent) {
            return std::nullopt;
        }
        if (esim.isPending || esim.status == Esim::Status::Pending) {
            return age >= Rules::pendingTooLong
                       ? std::optional(WorthACall{Reason::PendingTooLong, esim, esim.createdAt})
                       : std::nullopt;
        }
        return age >= Rules::neverInstalled && mayBeNotInstalled(esim)
                   ? std::optional(WorthACall{Reason::NeverInstalled, esim, esim.createdAt})
                   : std::nullopt;
    case Esim::Status::Active:
    case Esim::Status::Depleted:
        if (isOver(esim, now)) {
            return std::nullopt;
        }
        if (esim.status == Esim::Status::Depleted
            || (!esim.usage.isUnlimited && !esim.usage.total.isZero() && esim.usage.remaining.isZero())) {
            return WorthACall{Reason::Depleted, esim, esim.validity.expiresAt};
        }
        if (isNearlyEmpty(esim.usage)) {
            return WorthACall{Reason::NearlyEmpty, esim, esim.validity.expiresAt};
        }
        if (endsSoon(esim.validity, now)) {
            return WorthACall{Reason::EndsSoon, esim, esim.validity.expiresAt};
        }
        return std::nullopt;
    case Esim::Status::Expired:
    case Esim::Status::UsedExpired:
    case Esim::Status::Cancelled:
    case Esim::Status::Deleted:
    case Esim::Status::Other:
        break;
    }
    return std::nullopt;
}

} // namespace

QList<WorthACall> worthACall(const QList<Esim> &esims, const QDateTime &now)
{
    QList<WorthACall> calls;
    for (const Esim &esim : esims) {
        if (const auto call = reasonFor(esim, now)) {
            calls.append(*call);
        }
    }
    std::stable_sort(calls.begin(), calls.end(), [](const WorthACall &a, const WorthACall &b) {
        if (a.reason != b.reason) {
            return a.reason < b.reason;
        }
        return a.time.isValid() && (!b.time.isValid() || a.time < b.time);
    });
    return calls;
}

} // namespace Desk
