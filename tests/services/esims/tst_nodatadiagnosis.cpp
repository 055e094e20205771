// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/nodatadiagnosis.h"

#include "domain/utctime.h"

#include <QTest>

#include <functional>

using namespace Desk;
using namespace Qt::StringLiterals;
using Verdict = NoDataDiagnosis::Verdict;
using Profile = LiveStatus::Profile;

namespace {

const QDateTime now = utcTime(QDate(2026, 11, 24), QTime(12, 0));
const SeenNetwork turkcell{u"Turkcell"_s, u"286"_s, u"01"_s, u"Turkey"_s, u"TR"_s, u"4G - LTE"_s};
const SeenNetwork vodafone{u"Vodafone"_s, u"286"_s, u"02"_s, u"Turkey"_s, u"TR"_s, {}};
const SeenNetwork cosmote{u"Cosmote"_s, u"202"_s, u"01"_s, u"Greece"_s, u"GR"_s, {}};

DataSize megabytes(double size)
{
    return *DataSize::fromMegabytes(size);
}

Package turkey()
{
    Package package;
    package.countries = {u"TR"_s};
    package.networks = {{u"TR"_s, u"Turkey"_s, u"Turkcell"_s, u"4G"_s},
                        {u"TR"_s, u"Turkey"_s, u"Turkcell"_s, u"5G"_s},
                        {u"TR"_s, u"Turkey"_s, u"Turk Telekom"_s, u"4G"_s},
                        {u"GR"_s, u"Greece"_s, u"Nova"_s, u"4G"_s}};
    return package;
}

NetworkEvent eventIn(const SeenNetwork &network, int minutesAgo, std::optional<bool> isAllowed, const QString &apn = {})
{
    NetworkEvent event;
    event.time = now.addSecs(-minutesAgo * 60);
    event.type = apn.isEmpty() ? NetworkEvent::Type::Attach : NetworkEvent::Type::DataSession;
    event.network = network;
    event.isAllowed = isAllowed;
    event.apn = apn;
    return event;
}

/// In Turkey and well: 1 GB of 7 days, a quarter used, seen ten minutes ago.
NoDataFacts well()
{
    NoDataFacts facts;
    facts.now = now;
    facts.package = turkey();
    Esim &esim = facts.esim;
    esim.iccid = *Iccid::fromString(u"8988000000000000013"_s);
    esim.status = Esim::Status::Active;
    esim.esimStatus = u"Active"_s;
    esim.profileStatus = u"Enable"_s;
    esim.usage = {megabytes(1024), megabytes(256), megabytes(768), 25, false};
    esim.validity = {*Validity::fromDays(7), now.addDays(-2), now.addDays(5), false};
    facts.usage = EsimUsage{esim.iccid, {}, {}, esim.status, esim.usage, esim.validity};
    facts.live.emplace();
    facts.live->status = Esim::Status::Active;
    facts.live->esimStatus = u"Active"_s;
    facts.live->profile = Profile::Enabled;
    facts.live->lastNetwork = turkcell;
    facts.live->deviceModel = u"iPhone 14"_s;
    facts.live->activatedAt = now.addDays(-2);
    facts.live->lastUsedAt = now.addSecs(-600);
    facts.live->used = megabytes(256);
    facts.live->total = megabytes(1024);
    facts.events.emplace();
    facts.events->events = {eventIn(turkcell, 12, true, u"internet"_s), eventIn(turkcell, 60, true)};
    return facts;
}

/// Just bought, and nobody has scanned its code.
NoDataFacts fresh()
{
    NoDataFacts facts = well();
    facts.esim.status = Esim::Status::New;
    facts.esim.esimStatus = u"Assigned (Not Installed)"_s;
    facts.esim.profileStatus.clear();
    facts.esim.usage.used = {};
    facts.esim.validity = {*Validity::fromDays(7), {}, {}, false};
    facts.usage = EsimUsage{facts.esim.iccid, {}, {}, Esim::Status::New, facts.esim.usage, facts.esim.validity};
    facts.live.emplace();
    facts.live->status = Esim::Status::New;
    facts.live->esimStatus = u"Assigned (Not Installed)"_s;
    facts.live->profile = Profile::NotInstalled;
    facts.live->expiresAt = now.addDays(-1); // Of the offer to install, not of the plan.
    facts.events.emplace();
    return facts;
}

using Change = std::function<void(NoDataFacts &)>;

void keepOnlyTheRow(NoDataFacts &facts)
{
    facts.usage.reset();
    facts.live.reset();
    facts.events.reset();
}

} // namespace

Q_DECLARE_METATYPE(NoDataFacts)

class NoDataDiagnosisTest : public QObject
{
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<NoDataFacts>("facts");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, NoDataFacts facts, Verdict verdict, const Change &change = {}) {
            if (change) {
                change(facts);
            }
            QTest::newRow(name) << facts << verdict;
        };
        row("all well", well(), Verdict::AllWell);
        row("all well, events not supported", well(), Verdict::AllWell, [](auto &f) { f.events.reset(); });
        row("all well, network not reached", well(), Verdict::AllWell, [](auto &f) { f.live.reset(); });
        row("all well, and yesterday in a wrong network", well(), Verdict::AllWell,
            [](auto &f) { f.events->events.append(eventIn(vodafone, 1440, false)); });
        row("all well, and not said whether allowed", well(), Verdict::AllWell,
            [](auto &f) { f.events->events.first().isAllowed.reset(); });

        row("being prepared", well(), Verdict::BeingPrepared, [](auto &f) {
            keepOnlyTheRow(f);
            f.esim.isPending = true;
            f.esim.status = Esim::Status::New;
            f.esim.iccid = {};
        });
        row("cancelled", well(), Verdict::Cancelled, [](auto &f) { f.live->status = Esim::Status::Cancelled; });
        row("deleted, by the list alone", well(), Verdict::Cancelled, [](auto &f) {
            keepOnlyTheRow(f);
            f.esim.status = Esim::Status::Deleted;
        });
        row("expired", well(), Verdict::Expired, [](auto &f) { f.live->status = Esim::Status::Expired; });
        row("expired and used", well(), Verdict::Expired, [](auto &f) {
            keepOnlyTheRow(f);
            f.esim.status = Esim::Status::UsedExpired;
        });
        row("its day has come, and nobody has said so", well(), Verdict::Expired, [](auto &f) {
            f.usage->validity.expiresAt = now;
            f.esim.validity.expiresAt = now.addDays(1);
        });
        row("used up by the list", well(), Verdict::UsedUp, [](auto &f) {
            keepOnlyTheRow(f);
            f.esim.status = Esim::Status::Depleted;
        });
        row("used up by the network's figures", well(), Verdict::UsedUp, [](auto &f) { f.live->used = f.live->total; });
        row("used up by the stored figures", well(), Verdict::UsedUp,
            [](auto &f) { f.usage->usage.used = f.usage->usage.total; });
        row("used up and over", well(), Verdict::Expired, [](auto &f) {
            f.live->status = Esim::Status::Depleted;
            f.usage->validity.expiresAt = now.addSecs(-1);
        });
        row("used up in the list, topped up since", well(), Verdict::AllWell,
            [](auto &f) { f.esim.status = Esim::Status::Depleted; });
        row("unlimited is never used up", well(), Verdict::AllWell, [](auto &f) {
            f.usage->usage = {{}, megabytes(50000), {}, 0, true};
            f.live->isUnlimited = true;
            f.live->total.reset();
        });
        row("suspended", well(), Verdict::Suspended, [](auto &f) { f.live->esimStatus = u"Disconnected"_s; });
        row("suspended, by the list alone", well(), Verdict::Suspended, [](auto &f) {
            keepOnlyTheRow(f);
            f.esim.esimStatus = u"Disconnected"_s;
        });
        row("suspended in the list, resumed since", well(), Verdict::AllWell,
            [](auto &f) { f.esim.esimStatus = u"Disconnected"_s; });

        row("not installed", fresh(), Verdict::NotInstalled);
        row("not installed, network not reached", fresh(), Verdict::NotInstalled, [](auto &f) { keepOnlyTheRow(f); });
        row("not installed in the list, installed since", fresh(), Verdict::NeverConnected,
            [](auto &f) { f.live->profile = Profile::Enabled; });
        row("said not to be installed, but a network has seen it", fresh(), Verdict::AllWell,
            [](auto &f) { f.events->events = {eventIn(turkcell, 5, true)}; });
        row("installed, never connected", fresh(), Verdict::NeverConnected, [](auto &f) {
            f.esim.esimStatus = u"Installed"_s;
            f.live->profile = Profile::Unknown;
        });
        row("installed, nobody could be asked", fresh(), Verdict::Unknown, [](auto &f) {
            keepOnlyTheRow(f);
            f.esim.esimStatus = u"Installed"_s;
        });
        row("nothing known at all", fresh(), Verdict::Unknown, [](auto &f) {
            keepOnlyTheRow(f);
            f.esim.esimStatus.clear();
        });
        row("switched off on the phone", well(), Verdict::SwitchedOff,
            [](auto &f) { f.live->profile = Profile::Disabled; });

        row("wrong network", well(), Verdict::WrongNetwork,
            [](auto &f) { f.events->events.prepend(eventIn(vodafone, 2, false)); });
        row("wrong network, before its first data", fresh(), Verdict::WrongNetwork,
            [](auto &f) { f.events->events = {eventIn(vodafone, 2, false)}; });
        row("a country that the plan does not have", well(), Verdict::NotCovered,
            [](auto &f) { f.events->events.prepend(eventIn(cosmote, 2, false)); });
        row("a country that the plan has by another code", well(), Verdict::WrongNetwork, [](auto &f) {
            f.package->countries = {u"TR"_s, u"EL"_s};
            f.events->events.prepend(eventIn(cosmote, 2, false));
        });
        row("a plan for what is several countries today", well(), Verdict::WrongNetwork, [](auto &f) {
            f.package->countries = {u"YU"_s};
            f.events->events.prepend(eventIn(cosmote, 2, false));
        });
        row("no plan known", well(), Verdict::WrongNetwork, [](auto &f) {
            f.package.reset();
            f.events->events.prepend(eventIn(cosmote, 2, false));
        });
        row("a plan that names no countries", well(), Verdict::WrongNetwork, [](auto &f) {
            f.package->countries = {};
            f.events->events.prepend(eventIn(cosmote, 2, false));
        });

        row("not seen for a day", well(), Verdict::NotSeenLately, [](auto &f) {
            f.live->lastUsedAt = now.addDays(-1);
            f.events->events = {eventIn(turkcell, 24 * 60, true)};
        });
        row("used once, and no word since", well(), Verdict::NotSeenLately, [](auto &f) {
            f.live->lastUsedAt = {};
            f.events->events.clear();
        });
        const auto neverSeen = [](auto &f) {
            f.esim.usage.used = {};
            f.esim.validity.activatedAt = {};
            f.live->activatedAt = {};
            f.live->lastUsedAt = {};
            f.live->lastNetwork = {};
            f.live->used.reset();
            f.usage.reset();
            f.events->events.clear();
        };
        row("never seen", well(), Verdict::NeverConnected, neverSeen);
        row("seen in events that can't be read", well(), Verdict::Unknown, [neverSeen](auto &f) {
            neverSeen(f);
            f.events->unreadableRows = 2;
        });
        row("never seen, and what it used can't be read", well(), Verdict::Unknown, [neverSeen](auto &f) {
            neverSeen(f);
            f.esim.usage = {};
            f.esim.unreadable = Esim::Field::Usage;
        });
        row("its ICCID can't be read", well(), Verdict::Unknown, [](auto &f) {
            keepOnlyTheRow(f);
            f.esim.iccid = {};
            f.esim.unreadable = Esim::Field::Iccid;
        });
        row("used, nobody could be asked", well(), Verdict::Unknown, [](auto &f) { keepOnlyTheRow(f); });
    }
    void says()
    {
        QFETCH(NoDataFacts, facts);
        const NoDataDiagnosis diagnosis = diagnoseNoData(facts);
        QTEST(diagnosis.verdict, "verdict");
        QCOMPARE(diagnosis.networkWasAsked, facts.live.has_value() || facts.events.has_value());
    }

    void namesTheNetworksToChoose()
    {
        NoDataFacts facts = well();
        facts.events->events.prepend(eventIn(vodafone, 2, false));
        facts.live->lastUsedAt = now; // Figures may come in late.
        const NoDataDiagnosis diagnosis = diagnoseNoData(facts);
        QCOMPARE(diagnosis.network, vodafone);
        QCOMPARE(diagnosis.seenAt, now.addSecs(-120));
        QCOMPARE(diagnosis.networksToChoose, (QStringList{u"Turkcell"_s, u"Turk Telekom"_s}));
        QCOMPARE(diagnosis.apn, u"internet"_s);
        QCOMPARE(diagnosis.deviceModel, u"iPhone 14"_s);
    }

    void namesTheNetworksOfPlansThatNameTheirPlaces()
    {
        NoDataFacts facts = well();
        facts.package->countries = {};
        facts.package->networks = {{{}, u"Turkey"_s, u"Turkcell"_s, {}}, {{}, u"Greece"_s, u"Nova"_s, {}}};
        facts.events->events.prepend(eventIn(vodafone, 2, false));
        QCOMPARE(diagnoseNoData(facts).networksToChoose, QStringList{u"Turkcell"_s});
    }

    void tellsWhereItWasLastSeen()
    {
        NoDataFacts facts = well();
        QCOMPARE(diagnoseNoData(facts).network, turkcell);
        QCOMPARE(diagnoseNoData(facts).seenAt, now.addSecs(-600));
        facts.events->events.prepend(eventIn(vodafone, 1, true)); // Newer than what live status says.
        QCOMPARE(diagnoseNoData(facts).network, vodafone);
        QCOMPARE(diagnoseNoData(facts).seenAt, now.addSecs(-60));
    }

    void takesTheNewestFigures()
    {
        NoDataFacts facts = well();
        facts.live->used = megabytes(900);
        const NoDataDiagnosis diagnosis = diagnoseNoData(facts);
        QCOMPARE(diagnosis.usage.remaining, megabytes(124));
        QCOMPARE(diagnosis.expiresAt, now.addDays(5));
    }
};

QTEST_GUILESS_MAIN(NoDataDiagnosisTest)
#include "tst_nodatadiagnosis.moc"
