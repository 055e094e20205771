// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/nodatadiagnosis.h"

#include "services/esims/esimfacts.h"
#include "services/search/countryaliases.h"

#include <algorithm>
#include <iterator>

namespace Desk {

namespace {

using Verdict = NoDataDiagnosis::Verdict;

/// The newest word on the status: the network's, else the stored figures', else the list's.
Esim::Status statusOf(const NoDataFacts &facts)
{
    if (facts.live && facts.live->status != Esim::Status::Other) {
        return facts.live->status;
    }
    if (facts.usage && facts.usage->status != Esim::Status::Other) {
        return facts.usage->status;
    }
    return facts.esim.status;
}

QDateTime expiryOf(const NoDataFacts &facts)
{
    if (facts.usage && facts.usage->validity.expiresAt.isValid()) {
        return facts.usage->validity.expiresAt;
    }
    if (facts.live && facts.live->expiresAt.isValid() && facts.live->activatedAt.isValid()) {
        return facts.live->expiresAt;
    }
    return facts.esim.validity.expiresAt;
}

DataUsage usageOf(const NoDataFacts &facts)
{
    DataUsage usage = facts.usage ? facts.usage->usage : facts.esim.usage;
    if (facts.live && facts.live->used && facts.live->total && !facts.live->isUnlimited) {
        usage.total = *facts.live->total;
        // The network counts in hundredths of a GB: what was stored may be finer.
        usage.used = std::max(usage.used, *facts.live->used);
        usage.remaining = DataSize::fromBytes(std::max<qint64>(0, usage.total.bytes() - usage.used.bytes()));
    }
    return usage;
}

bool isUsedUp(const DataUsage &usage)
{
    return !usage.isUnlimited && !usage.total.isZero() && usage.used >= usage.total;
}

bool isBarred(const NoDataFacts &facts)
{
    if (facts.live && !facts.live->esimStatus.isEmpty()) {
        Esim said = facts.esim;
        said.esimStatus = facts.live->esimStatus;
        return isSuspended(said);
    }
    return isSuspended(facts.esim);
}

const NetworkEvent *newest(const NoDataFacts &facts)
{
    return facts.events && !facts.events->events.isEmpty() ? &facts.events->events.first() : nullptr;
}

Installation installation(const NoDataFacts &facts)
{
    if (newest(facts)) {
        return Installation::Installed; // A network has seen it.
    }
    if (facts.live) {
        switch (facts.live->profile) {
        case LiveStatus::Profile::NotInstalled:
            return Installation::NotInstalled;
        case LiveStatus::Profile::Enabled:
        case LiveStatus::Profile::Disabled:
            return Installation::Installed;
        case LiveStatus::Profile::Unknown:
            break;
        }
        if (facts.live->activatedAt.isValid() || facts.live->lastUsedAt.isValid()
            || !facts.live->lastNetwork.isEmpty()) {
            return Installation::Installed;
        }
    }
    return installationOf(facts.esim);
}

void weighLastSeen(const NoDataFacts &facts, NoDataDiagnosis &diagnosis)
{
    if (facts.live) {
        diagnosis.network = facts.live->lastNetwork;
        diagnosis.seenAt = facts.live->lastUsedAt;
        diagnosis.deviceModel = facts.live->deviceModel;
    }
    if (const NetworkEvent *event = newest(facts)) {
        if (diagnosis.network.isEmpty() || !diagnosis.seenAt.isValid() || event->time >= diagnosis.seenAt) {
            const QString connection = diagnosis.network.connection;
            diagnosis.network = event->network;
            if (diagnosis.network.connection.isEmpty() && facts.live
                && facts.live->lastNetwork.name == event->network.name) {
                diagnosis.network.connection = connection;
            }
        }
        diagnosis.seenAt = diagnosis.seenAt.isValid() ? std::max(diagnosis.seenAt, event->time) : event->time;
        const auto connected =
            std::find_if(facts.events->events.cbegin(), facts.events->events.cend(),
                         [](const NetworkEvent &e) { return e.isAllowed == true && !e.apn.isEmpty(); });
        diagnosis.apn = connected == facts.events->events.cend() ? QString() : connected->apn;
    }
}

/// Whether the plan has this country; nothing where that can't be told.
std::optional<bool> covers(const std::optional<Package> &package, const SeenNetwork &network)
{
    if (!package || (network.countryCode.isEmpty() && network.countryName.isEmpty())) {
        return std::nullopt;
    }
    if (!package->countries.isEmpty()) {
        if (network.countryCode.isEmpty()) {
            return std::nullopt;
        }
        QStringList codes;
        std::transform(package->countries.cbegin(), package->countries.cend(), std::back_inserter(codes),
                       currentCountryCode);
        // A code of which several countries came may mean any of them.
        const QString code = currentCountryCode(network.countryCode);
        if (code.isEmpty()) {
            return package->countries.contains(network.countryCode) ? std::optional(true) : std::nullopt;
        }
        const bool isThere = codes.contains(code);
        return !isThere && codes.contains(QString()) ? std::nullopt : std::optional(isThere);
    }
    // Plans of others name their places only: a name that isn't found may just be spelt in another way.
    const bool isNamed = std::any_of(package->networks.cbegin(), package->networks.cend(), [&](const Network &own) {
        return own.countryName.compare(network.countryName, Qt::CaseInsensitive) == 0;
    });
    return isNamed ? std::optional(true) : std::nullopt;
}

QStringList operatorsIn(const std::optional<Package> &package, const SeenNetwork &network)
{
    QStringList names;
    if (!package) {
        return names;
    }
    for (const Network &own : package->networks) {
        const bool isThere = own.countryCode.isEmpty()
                                 ? own.countryName.compare(network.countryName, Qt::CaseInsensitive) == 0
                                 : own.countryCode == network.countryCode;
        if (isThere && !own.name.isEmpty() && own.name != network.name && !names.contains(own.name)) {
            names.append(own.name);
        }
    }
    return names;
}

/// Verdicts that end the eSIM or that the account itself can lift; nothing where the phone is what matters.
std::optional<Verdict> verdictOnPlan(const NoDataFacts &facts, const NoDataDiagnosis &known)
{
    switch (statusOf(facts)) {
    case Esim::Status::Cancelled:
    case Esim::Status::Deleted:
        return Verdict::Cancelled;
    case Esim::Status::Expired:
    case Esim::Status::UsedExpired:
        return Verdict::Expired;
    case Esim::Status::Pending:
        return Verdict::BeingPrepared;
    case Esim::Status::Depleted:
        return known.expiresAt.isValid() && known.expiresAt <= facts.now ? Verdict::Expired : Verdict::UsedUp;
    case Esim::Status::New:
    case Esim::Status::Active:
    case Esim::Status::Other:
        break;
    }
    const bool hasUnreadIccid = bool(facts.esim.unreadable & Esim::Field::Iccid);
    if (facts.esim.isPending || (facts.esim.iccid.isEmpty() && !hasUnreadIccid)) {
        return Verdict::BeingPrepared;
    }
    if (known.expiresAt.isValid() && known.expiresAt <= facts.now) {
        return Verdict::Expired;
    }
    if (isUsedUp(known.usage)) {
        return Verdict::UsedUp;
    }
    return isBarred(facts) ? std::optional(Verdict::Suspended) : std::nullopt;
}

Verdict verdictOnPhone(const NoDataFacts &facts, NoDataDiagnosis &known)
{
    switch (installation(facts)) {
    case Installation::NotInstalled:
        return Verdict::NotInstalled;
    case Installation::Unknown:
        return Verdict::Unknown;
    case Installation::Installed:
        break;
    }
    if (facts.live && facts.live->profile == LiveStatus::Profile::Disabled) {
        return Verdict::SwitchedOff;
    }
    // What the newest event says goes before the rest: an eSIM that was let in since has no trouble any more.
    const NetworkEvent *event = newest(facts);
    if (event && event->isAllowed == false) {
        known.network = event->network;
        known.seenAt = event->time;
        if (covers(facts.package, event->network) == false) {
            return Verdict::NotCovered;
        }
        known.networksToChoose = operatorsIn(facts.package, event->network);
        return Verdict::WrongNetwork;
    }
    if (known.seenAt.isValid()) {
        const std::chrono::milliseconds silence(known.seenAt.msecsTo(facts.now));
        return silence < seenLately ? Verdict::AllWell : Verdict::NotSeenLately;
    }
    if (!known.networkWasAsked) {
        return Verdict::Unknown;
    }
    if (known.unreadableEvents > 0) {
        return Verdict::Unknown; // An event that can't be read was one all the same.
    }
    const bool wasUsed = !known.usage.used.isZero() || facts.esim.validity.activatedAt.isValid()
                         || (facts.live && facts.live->activatedAt.isValid()) || !known.network.isEmpty();
    if (wasUsed) {
        return Verdict::NotSeenLately;
    }
    const bool mayBeUsed = !facts.usage && facts.esim.unreadable & (Esim::Field::Usage | Esim::Field::Validity);
    return mayBeUsed ? Verdict::Unknown : Verdict::NeverConnected;
}

} // namespace

NoDataDiagnosis diagnoseNoData(const NoDataFacts &facts)
{
    NoDataDiagnosis diagnosis;
    diagnosis.networkWasAsked = facts.live || facts.events;
    diagnosis.expiresAt = expiryOf(facts);
    diagnosis.usage = usageOf(facts);
    diagnosis.unreadableEvents = facts.events ? facts.events->unreadableRows : 0;
    weighLastSeen(facts, diagnosis);
    if (const auto verdict = verdictOnPlan(facts, diagnosis)) {
        diagnosis.verdict = *verdict;
    } else {
        diagnosis.verdict = verdictOnPhone(facts, diagnosis);
    }
    return diagnosis;
}

} // namespace Desk
