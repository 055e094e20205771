// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esimcare.h"
#include "topupworld.h"

#include <QMetaEnum>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = CareAction::Kind;
using State = CareAction::State;
using Verdict = NoDataDiagnosis::Verdict;

namespace {

/// The shop, and who looks after its eSIMs.
class CareWorld : public TopUpWorld
{
public:
    explicit CareWorld(const QString &package = turkey)
        : TopUpWorld(SaleWorld::usualOptions(), package, true)
        , care(std::make_unique<EsimCare>(*sale.client, sale.clock))
    {
        connect(care.get(), &EsimCare::networkChanged, this, [this] { ++networkChanges; });
        connect(care.get(), &EsimCare::usageRead, this, [this](const EsimUsage &usage) { read.append(usage); });
        connect(care.get(), &EsimCare::actionChanged, this,
                [this](const Iccid &of, Kind kind) { states.append(care->action(of, kind).state); });
        connect(care.get(), &EsimCare::esimsTouched, this, [this] { ++touched; });
        connect(care.get(), &EsimCare::balanceTouched, this, [this] { ++balancesTouched; });
        connect(care.get(), &EsimCare::stopped, this, [this] { careStopped = true; });
    }
    ~CareWorld() override { care.reset(); }

    /// As the list has it.
    Esim row(const Iccid &of) const
    {
        Esim esim;
        esim.iccid = of;
        esim.status = Esim::Status::Active;
        esim.esimStatus = u"Active"_s;
        return esim;
    }
    std::optional<Package> plan() const
    {
        Package package;
        package.countries = {u"TR"_s};
        package.networks = {{u"TR"_s, u"Turkey"_s, u"Turkcell"_s, {}}, {u"TR"_s, u"Turkey"_s, u"Vodafone"_s, {}}};
        return package;
    }
    NoDataDiagnosis check()
    {
        care->checkNetwork(row(iccid), plan());
        run(10s);
        return care->diagnosis(iccid).value.value_or(NoDataDiagnosis());
    }
    SandboxEsim esim() { return *sale.account->ledger().esim(idOf(iccid)); }
    qint64 idOf(const Iccid &of)
    {
        for (const SandboxEsim &esim : sale.account->ledger().esims()) {
            if (esim.iccid == of.toString()) {
                return esim.id;
            }
        }
        return 0;
    }

    std::unique_ptr<EsimCare> care;
    int networkChanges = 0;
    int touched = 0;
    int balancesTouched = 0;
    bool careStopped = false;
    QList<EsimUsage> read;
    QList<State> states;
};

std::function<Fault(bool, int)> posts(QList<Fault> faults)
{
    return inTurn(std::move(faults));
}

} // namespace

class tst_EsimCare : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyThereIsNoData_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<Verdict>("verdict");
        using Trouble = SandboxEsim::Trouble;
        QTest::newRow("none") << int(Trouble::None) << Verdict::AllWell;
        QTest::newRow("wrong network") << int(Trouble::WrongNetwork) << Verdict::WrongNetwork;
        QTest::newRow("outside the plan") << int(Trouble::OutsidePlan) << Verdict::NotCovered;
        QTest::newRow("switched off") << int(Trouble::SwitchedOff) << Verdict::SwitchedOff;
        QTest::newRow("network not reached") << int(Trouble::NotReached) << Verdict::AllWell; // By its events.
    }
    void saysWhyThereIsNoData()
    {
        QFETCH(int, trouble);
        QFETCH(Verdict, verdict);
        CareWorld world;
        world.sale.account->setTrouble(world.iccid.toString(), SandboxEsim::Trouble(trouble));
        const NoDataDiagnosis diagnosis = world.check();
        QCOMPARE(diagnosis.verdict, verdict);
        QVERIFY(!world.care->diagnosis(world.iccid).isReading);
        QVERIFY(world.networkChanges >= 4);
        if (verdict == Verdict::WrongNetwork) {
            QCOMPARE(diagnosis.network.name, u"Turk Telekom"_s);
            QCOMPARE(diagnosis.networksToChoose, (QStringList{u"Turkcell"_s, u"Vodafone"_s}));
        }
        const bool isReached = trouble != int(SandboxEsim::Trouble::NotReached);
        QCOMPARE(world.care->liveStatus(world.iccid).value.has_value(), isReached);
        QCOMPARE(world.care->liveStatus(world.iccid).failure.has_value(), !isReached);
        if (!isReached) {
            QCOMPARE(world.care->diagnosis(world.iccid).failure->code, u"PROVIDER_ERROR"_s);
        }
        // Asking the network has renewed what is stored.
        QCOMPARE(world.read.size(), isReached ? 2 : 1);
    }

    void doesWithoutWhatAPlanDoesNotTell()
    {
        CareWorld world(u"OT-50000MB-9999T-9999V"_s);
        const NoDataDiagnosis diagnosis = world.check();
        QCOMPARE(world.care->networkEvents(world.iccid).failure->code, u"NOT_SUPPORTED"_s);
        QVERIFY(world.care->liveStatus(world.iccid).value);
        QCOMPARE(diagnosis.verdict, Verdict::AllWell);
        world.care->readUsageReport(world.iccid, 7);
        world.run(5s);
        QCOMPARE(world.care->usageReport(world.iccid, 7).failure->code, u"NOT_SUPPORTED"_s);
        QVERIFY(!world.care->usageReport(world.iccid, 7).isReading);
    }

    void asksTheNetworkOnceAMinute()
    {
        CareWorld world;
        world.check();
        const int asked = world.posts();
        QCOMPARE(asked, 2); // Status and events.
        QVERIFY(world.care->networkAllowedAt(world.iccid).isValid());
        world.check();
        QCOMPARE(world.posts(), asked);
        world.care->checkNetwork(world.row(world.otherIccid), world.plan()); // Another one may be.
        world.run(10s);
        QCOMPARE(world.posts(), 2 * asked);
        world.run(40s);
        QVERIFY(!world.care->networkAllowedAt(world.iccid).isValid());
        world.check();
        QCOMPARE(world.posts(), 3 * asked);
    }

    void keepsWhatItHadWhereNothingCanBeRead()
    {
        CareWorld world;
        world.check();
        world.run(1min);
        world.sale.line.fault = [](bool, int) { return Fault::LostBefore; };
        const NoDataDiagnosis diagnosis = world.check();
        QVERIFY(world.care->liveStatus(world.iccid).value);
        QVERIFY(world.care->liveStatus(world.iccid).failure);
        QVERIFY(!diagnosis.networkWasAsked); // And this verdict does not rest on it.
        QCOMPARE(diagnosis.verdict, Verdict::Unknown);
    }

    void keepsReportsForAnHour()
    {
        CareWorld world;
        world.care->readUsageReport(world.iccid, 7);
        QVERIFY(world.care->usageReport(world.iccid, 7).isReading);
        world.run(5s);
        QCOMPARE(world.care->usageReport(world.iccid, 7).value->total, *DataSize::fromMegabytes(100));
        world.care->readUsageReport(world.iccid, 7);
        world.run(59min);
        world.care->readUsageReport(world.iccid, 7);
        world.run(5s);
        QCOMPARE(world.posts(), 1);
        world.care->readUsageReport(world.iccid, 30); // Other days are another report.
        world.run(5s);
        QCOMPARE(world.posts(), 2);
        world.run(1min);
        world.care->readUsageReport(world.iccid, 7);
        world.run(5s);
        QCOMPARE(world.posts(), 3);
        world.care->readUsageReport(world.iccid, 7, true);
        world.run(5s);
        QCOMPARE(world.posts(), 4);
        world.care->readUsageReport(world.iccid, 0);
        world.care->readUsageReport(world.iccid, 91);
        world.run(5s);
        QCOMPARE(world.posts(), 4);
    }

    // Cancelling: a second one refunds nothing, so one repeat is safe, and only one.
    void cancels_data()
    {
        QTest::addColumn<QList<Fault>>("faults");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("sent");
        QTest::addColumn<bool>("isCancelled");
        const auto row = [](const char *name, const QList<Fault> &faults, State state, int sent, bool isCancelled) {
            QTest::newRow(name) << faults << state << sent << isCancelled;
        };
        row("at once", {}, State::Done, 1, true);
        row("the answer got lost", {Fault::LostAfter}, State::Done, 2, true);
        row("it got lost itself", {Fault::LostBefore}, State::Done, 2, true);
        row("a page in place of the answer", {Fault::HtmlAfter}, State::Done, 2, true);
        row("lost twice", {Fault::LostBefore, Fault::LostBefore}, State::NotClear, 2, false);
        row("answers lost twice", {Fault::LostAfter, Fault::LostAfter}, State::NotClear, 2, true);
        row("lost, then no way there", {Fault::LostAfter, Fault::NeverLeft}, State::NotClear, 1, true);
        row("lost, then too many requests", {Fault::LostAfter, Fault::RateLimited}, State::NotClear, 2, true);
        row("lost, then the keys were replaced", {Fault::LostAfter, Fault::BadSignature}, State::NotClear, 2, true);
        row("no way there", {Fault::NeverLeft}, State::Refused, 0, false);
        row("too many requests", {Fault::RateLimited}, State::Refused, 1, false);
    }
    void cancels()
    {
        QFETCH(QList<Fault>, faults);
        QFETCH(State, state);
        QFETCH(int, sent);
        QFETCH(bool, isCancelled);
        CareWorld world;
        const Iccid fresh = world.sellFresh();
        const Money before = world.sale.account->balance();
        world.sale.line.fault = posts(faults);
        QVERIFY(world.care->cancel(fresh));
        QVERIFY(!world.care->cancel(fresh)); // One at a time.
        QVERIFY(!world.care->suspend(fresh));
        world.run(5min);
        const CareAction action = world.care->action(fresh, Kind::Cancel);
        QCOMPARE(action.state, state);
        QCOMPARE(world.posts(), sent);
        QCOMPARE(action.wasRepeated, sent + (faults.contains(Fault::NeverLeft) ? 1 : 0) == 2);
        const Money refund = world.request().package.cost;
        QCOMPARE(world.sale.account->balance(), isCancelled ? before + refund : before);
        QVERIFY(!world.care->isActing(fresh));
        if (state == State::Done && faults.contains(Fault::LostAfter)) {
            // Cancelled by the first one: what came back isn't said any more.
            QVERIFY(!action.cancellation);
            QCOMPARE(action.failure->code, u"ALREADY_CANCELLED"_s);
        } else if (state == State::Done && !faults.contains(Fault::HtmlAfter)) {
            QCOMPARE(action.cancellation->refunded, refund);
            QVERIFY(action.cancellation->isCredited);
        }
        QCOMPARE(world.balancesTouched, state == State::Refused ? 0 : 1);
    }

    void knowsThatTheFirstMayHaveCancelledOthersOfTheOrder_data()
    {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<State>("state");
        QTest::newRow("one alone") << 1 << State::Refused;
        QTest::newRow("one of two") << 2 << State::NotClear;
    }
    void knowsThatTheFirstMayHaveCancelledOthersOfTheOrder()
    {
        QFETCH(int, quantity);
        QFETCH(State, state);
        CareWorld world;
        const Iccid used = world.sellFresh(quantity);
        world.sale.account->useData(used.toString(), *DataSize::fromMegabytes(1));
        world.sale.line.fault = posts({Fault::LostAfter});
        world.care->cancel(used);
        world.run(1min);
        QCOMPARE(world.care->action(used, Kind::Cancel).failure->code, u"NOT_ELIGIBLE"_s);
        QCOMPARE(world.care->action(used, Kind::Cancel).state, state);
    }

    void saysWhyItCannotBeCancelled()
    {
        CareWorld world;
        world.care->cancel(world.iccid);
        world.run(1min);
        const CareAction action = world.care->action(world.iccid, Kind::Cancel);
        QCOMPARE(action.state, State::Refused);
        QCOMPARE(action.failure->code, u"NOT_ELIGIBLE"_s);
        QCOMPARE(action.failure->ineligible.size(), 1);
        QVERIFY(action.failure->ineligible.first().reason.contains(u"already been activated"_s));
        QCOMPARE(world.posts(), 1);
    }

    void tellsThatTheMoneyIsNotBackYet()
    {
        CareWorld world(u"PHAJHEAYP"_s);
        const Iccid fresh = world.sellFresh();
        world.care->cancel(fresh);
        world.run(1min);
        const CareAction action = world.care->action(fresh, Kind::Cancel);
        QCOMPARE(action.state, State::Done);
        QVERIFY(!action.cancellation->isCredited);
        QCOMPARE(action.cancellation->method, Cancellation::RefundMethod::RefundRequest);
    }

    void suspendsAndResumes()
    {
        CareWorld world;
        QVERIFY(world.care->suspend(world.iccid));
        world.run(5s);
        QCOMPARE(world.care->action(world.iccid, Kind::Suspend).state, State::Done);
        QVERIFY(world.esim().isSuspended);
        QCOMPARE(world.check().verdict, Verdict::Suspended);
        QVERIFY(world.care->resume(world.iccid));
        world.run(5s);
        QCOMPARE(world.care->action(world.iccid, Kind::Resume).state, State::Done);
        QVERIFY(!world.esim().isSuspended);
        QCOMPARE(world.touched, 2);
        world.sale.line.fault = posts({Fault::None, Fault::None, Fault::None, Fault::None, Fault::LostAfter});
        world.care->suspend(world.iccid);
        world.run(5min);
        QCOMPARE(world.care->action(world.iccid, Kind::Suspend).state, State::NotClear);
        QCOMPARE(world.posts(), 5); // Nothing by itself.
    }

    void suspendsOnlyWhatCanBe()
    {
        CareWorld world(u"PHAJHEAYP"_s);
        world.care->suspend(world.iccid);
        world.run(5s);
        QCOMPARE(world.care->action(world.iccid, Kind::Suspend).state, State::Refused);
        QCOMPARE(world.care->action(world.iccid, Kind::Suspend).failure->code, u"UNSUPPORTED_PROVIDER"_s);
        QCOMPARE(world.touched, 0);
    }

    // A message has no key against doubles: it is sent once, whatever happens.
    void sendsAMessageOnce_data()
    {
        QTest::addColumn<Fault>("fault");
        const QMetaEnum names = QMetaEnum::fromType<Fault>();
        for (int fault = 0; fault < int(Fault::Count); ++fault) {
            QTest::newRow(names.valueToKey(fault)) << Fault(fault);
        }
    }
    void sendsAMessageOnce()
    {
        QFETCH(Fault, fault);
        CareWorld world;
        world.sale.line.fault = [fault](bool isPost, int) { return isPost ? fault : Fault::None; };
        QVERIFY(world.care->sendSms(world.iccid, u"Merhaba"_s));
        world.run(30min);
        const CareAction action = world.care->action(world.iccid, Kind::SendSms);
        const auto arrived = world.sale.account->smsSent().size();
        QVERIFY(world.posts() <= 1);
        QVERIFY(arrived <= 1);
        QVERIFY(action.state == State::Done || action.state == State::Refused || action.state == State::NotClear);
        QVERIFY(action.state != State::Done || arrived == 1);
        QVERIFY(action.state != State::Refused || arrived == 0);
        QCOMPARE(action.text, u"Merhaba"_s);
        QCOMPARE(world.states.first(), State::Running);
        if (fault == Fault::None) {
            QCOMPARE(action.state, State::Done);
        }
    }

    void sendsNoMessageThatIsNone()
    {
        CareWorld world;
        QVERIFY(!world.care->sendSms(world.iccid, {}));
        QVERIFY(!world.care->sendSms(world.iccid, QString(501, QLatin1Char('a'))));
        QVERIFY(!world.care->sendSms({}, u"Merhaba"_s));
        world.run(5s);
        QCOMPARE(world.posts(), 0);
    }

    void forgetsAnotherAccountsEsims()
    {
        CareWorld world;
        world.check();
        world.run(1min);
        world.care->checkNetwork(world.row(world.iccid), world.plan());
        world.care->cancel(world.otherIccid);
        world.care->forget();
        world.run(1min);
        QVERIFY(!world.care->diagnosis(world.iccid).value);
        QVERIFY(!world.care->liveStatus(world.iccid).value);
        QCOMPARE(world.care->action(world.otherIccid, Kind::Cancel).state, State::None);
        QVERIFY(!world.care->isActing(world.otherIccid));
    }

    void stopsInTheMiddle()
    {
        CareWorld world;
        world.care->checkNetwork(world.row(world.iccid), world.plan());
        world.care->readUsageReport(world.iccid, 7);
        world.care->cancel(world.iccid);
        world.sale.step();
        world.care->stop();
        world.sale.settle();
        QVERIFY(world.careStopped);
        QVERIFY(!world.care->sendSms(world.otherIccid, u"Merhaba"_s));
    }
};

QTEST_GUILESS_MAIN(tst_EsimCare)
#include "tst_esimcare.moc"
