// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careworld.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = CareAction::Kind;
using State = CareAction::State;
using Verdict = NoDataDiagnosis::Verdict;

class EsimCareTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyThereIsNoData_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<Verdict>("verdict");
        using Trouble = Sandbox::Esim::Trouble;
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
        world.sale.account->setTrouble(world.iccid.toString(), Sandbox::Esim::Trouble(trouble));
        const NoDataDiagnosis diagnosis = world.check();
        QCOMPARE(diagnosis.verdict, verdict);
        QVERIFY(!world.care->diagnosis(world.iccid).isReading);
        QVERIFY(world.networkChanges >= 4);
        if (verdict == Verdict::WrongNetwork) {
            QCOMPARE(diagnosis.network.name, u"Turk Telekom"_s);
            QCOMPARE(diagnosis.networksToChoose, (QStringList{u"Turkcell"_s, u"Vodafone"_s}));
        }
        const bool isReached = trouble != int(Sandbox::Esim::Trouble::NotReached);
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

    void saysWhyItCannotBeCancelled()
    {
        CareWorld world;
        world.care->cancel({world.iccid});
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
        world.care->cancel({fresh});
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
        // The list learns it at once, and from its own row.
        QCOMPARE(world.rowsRead.size(), 2);
        QCOMPARE(world.rowsRead[0].esimStatus, u"Disconnected"_s);
        QCOMPARE(world.rowsRead[1].esimStatus, u"Active"_s);
        QCOMPARE(world.touched, 0);
    }

    void suspendsOnlyWhatCanBe()
    {
        CareWorld world(u"PHAJHEAYP"_s);
        world.care->suspend(world.iccid);
        world.run(5s);
        QCOMPARE(world.care->action(world.iccid, Kind::Suspend).state, State::Refused);
        QCOMPARE(world.care->action(world.iccid, Kind::Suspend).failure->code, u"UNSUPPORTED_PROVIDER"_s);
        QVERIFY(world.rowsRead.isEmpty());
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
        world.care->cancel({world.otherIccid});
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
        world.care->cancel({world.iccid});
        world.sale.step();
        world.care->stop();
        world.sale.settle();
        QVERIFY(world.careStopped);
        QVERIFY(!world.care->sendSms(world.otherIccid, u"Merhaba"_s));
    }
};

QTEST_GUILESS_MAIN(EsimCareTest)
#include "tst_esimcare.moc"
