// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careworld.h"

#include <QMetaEnum>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using Kind = CareAction::Kind;
using State = CareAction::State;

namespace {

/// An eSIM that something is done to, and the truth about it.
class ActedWorld : public CareWorld
{
public:
    explicit ActedWorld(Kind what)
        : kind(what)
        , acted(what == Kind::Cancel ? sellFresh() : iccid)
    {
        if (kind == Kind::Resume) {
            care->suspend(acted);
            run(5s);
            told.clear();
            readsWhenTold.clear();
            rowsRead.clear();
        }
        m_postsBefore = posts();
    }

    bool act()
    {
        switch (kind) {
        case Kind::Cancel:
            return care->cancel(acted);
        case Kind::Suspend:
            return care->suspend(acted);
        case Kind::Resume:
            return care->resume(acted);
        case Kind::SendSms:
            return care->sendSms(acted, QStringLiteral("Merhaba"));
        }
        return false;
    }
    bool isDone()
    {
        const Sandbox::Esim now = esim(acted);
        switch (kind) {
        case Kind::Cancel:
            return now.status == QLatin1String("CANCELLED");
        case Kind::Suspend:
            return now.isSuspended;
        case Kind::Resume:
            return !now.isSuspended;
        case Kind::SendSms:
            return sale.account->smsSent().size() == 1;
        }
        return false;
    }
    void breakPosts(Fault fault)
    {
        sale.line.fault = [fault](bool isPost, int) { return isPost ? fault : Fault::None; };
    }
    int sent() const { return posts() - m_postsBefore; }
    CareAction action() const { return care->action(acted, kind); }
    /// As F5 reads it.
    Esim rowNow()
    {
        Esim row;
        row.iccid = acted;
        const Sandbox::Esim now = esim(acted);
        row.status = esimStatusFromText(now.status);
        row.esimStatus = now.isSuspended ? QStringLiteral("Disconnected") : QStringLiteral("Active");
        return row;
    }

    const Kind kind;
    const Iccid acted;

private:
    int m_postsBefore = 0;
};

} // namespace

class CareFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheAccount_data();
    void agreesWithTheAccount();
    void tellsNothingBeforeItHasLooked_data() { addKinds(); }
    void tellsNothingBeforeItHasLooked();
    void staysUnclearWhereNothingCanBeRead_data() { addKinds(); }
    void staysUnclearWhereNothingCanBeRead();
    void sendsAgainWhereAPersonAsks_data() { addKinds(); }
    void sendsAgainWhereAPersonAsks();
    void toldOnlyOfItself_data() { addKinds(); }
    void toldOnlyOfItself();

private:
    static void addKinds();
};

void CareFaultsTest::addKinds()
{
    QTest::addColumn<Kind>("kind");
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        QTest::newRow(kinds.key(i)) << Kind(kinds.value(i));
    }
}

/// Every way an answer can get lost: one POST leaves, and what is told is true.
void CareFaultsTest::agreesWithTheAccount_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<State>("state");
    struct Expected
    {
        Fault fault;
        State state; ///< Where the eSIM's row shows it; an SMS stands in no row.
    };
    const Expected expected[] = {
        {Fault::None, State::Done},
        {Fault::NeverLeft, State::Refused},
        {Fault::LostBefore, State::NotClear},
        {Fault::LostAfter, State::Done},
        {Fault::Halfway, State::Done},
        {Fault::LateAnswer, State::Done},
        {Fault::LateArrival, State::NotClear},
        {Fault::TooLateArrival, State::NotClear},
        {Fault::Silent, State::NotClear},
        {Fault::Garbage, State::Done},
        {Fault::Html, State::NotClear},
        {Fault::HtmlAfter, State::Done},
        {Fault::Redirect, State::NotClear},
        {Fault::BadGateway, State::Done},
        {Fault::ServerError, State::Done},
        {Fault::ServerErrorBefore, State::NotClear},
        {Fault::InFlight, State::NotClear},
        {Fault::InFlightAfter, State::Done},
        {Fault::SeenBefore, State::Done},
        {Fault::RateLimited, State::Refused},
        {Fault::RateLimited401, State::Refused},
        {Fault::BadSignature, State::Refused},
        {Fault::Failed, State::Done}, // These end orders only.
        {Fault::Refunded, State::Done},
    };
    static_assert(std::size(expected) == size_t(Fault::Count));
    const QMetaEnum faults = QMetaEnum::fromType<Fault>();
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    for (const Expected &row : expected) {
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const auto kind = Kind(kinds.value(i));
            const bool staysOpen = kind == Kind::SendSms && row.state == State::Done && row.fault != Fault::None
                                   && !endByVendor(row.fault);
            QTest::addRow("%s, %s", kinds.key(i), faults.valueToKey(int(row.fault)))
                << kind << row.fault << (staysOpen ? State::NotClear : row.state);
        }
    }
}

void CareFaultsTest::agreesWithTheAccount()
{
    QFETCH(Kind, kind);
    QFETCH(Fault, fault);
    QFETCH(State, state);
    ActedWorld world(kind);
    world.breakPosts(fault);
    const bool isHeard = fault == Fault::None || endByVendor(fault);
    const Money before = world.sale.account->balance();
    QStringList problems;
    connect(world.care.get(), &EsimCare::actionChanged, &world, [&] {
        const State told = world.action().state;
        if ((told == State::Done && !world.isDone()) || (told == State::Refused && world.isDone())) {
            problems.append(QStringLiteral("told what is not so"));
        }
    });
    QVERIFY(world.act());
    QVERIFY(!world.act()); // One at a time.
    world.run(30min);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char(';'))));
    const CareAction action = world.action();
    QCOMPARE(action.state, state);
    QVERIFY(!world.care->isActing(world.acted));
    QCOMPARE(world.sent(), fault == Fault::NeverLeft ? 0 : 1);
    QCOMPARE(action.wasLost, !isHeard && state != State::Refused);
    QCOMPARE(action.failure.has_value(), !isHeard);
    if (state != State::NotClear) {
        QCOMPARE(world.isDone(), state == State::Done);
    }
    if (kind == Kind::Cancel) {
        const bool isBack = world.isDone();
        QCOMPARE(world.sale.account->balance(), isBack ? before + world.request().package.cost : before);
        QCOMPARE(world.balancesTouched, state == State::Refused ? 0 : 1); // It is read anew.
        QCOMPARE(action.cancellation.has_value(), isHeard);               // Nobody makes up what came back.
    }
    if (state == State::NotClear) {
        // It arrived later: the list clears it as soon as it shows it.
        world.care->setRows({world.rowNow()});
        const bool isClear = world.isDone() && kind != Kind::SendSms;
        QCOMPARE(world.action().state, isClear ? State::Done : State::NotClear);
        QCOMPARE(world.sent(), 1);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char(';'))));
    }
}

void CareFaultsTest::tellsNothingBeforeItHasLooked()
{
    QFETCH(Kind, kind);
    ActedWorld world(kind);
    world.breakPosts(Fault::LostAfter);
    const int readsBefore = world.sale.line.reads;
    world.act();
    world.run(10min);
    for (qsizetype i = 0; i < world.told.size(); ++i) {
        const bool isOverNow = world.told[i].state != State::Running;
        QVERIFY(!isOverNow || world.readsWhenTold[i] > readsBefore || kind == Kind::SendSms);
    }
    QCOMPARE(world.told.first().state, State::Running);
    QVERIFY(!world.told.first().wasLost);
    if (kind != Kind::SendSms) {
        // Says meanwhile that it looks.
        QCOMPARE(world.told.size(), 3);
        QCOMPARE(world.told[1].state, State::Running);
        QVERIFY(world.told[1].wasLost);
        QVERIFY(!world.rowsRead.isEmpty());
        QCOMPARE(world.rowsRead.last().iccid, world.acted);
    }
}

void CareFaultsTest::staysUnclearWhereNothingCanBeRead()
{
    QFETCH(Kind, kind);
    ActedWorld world(kind);
    world.sale.line.fault = [](bool isPost, int) { return isPost ? Fault::LostAfter : Fault::LostBefore; };
    world.act();
    world.run(10min);
    QCOMPARE(world.action().state, State::NotClear);
    QVERIFY(world.rowsRead.isEmpty());
    QCOMPARE(world.sent(), 1);
    world.care->setRows({world.rowNow()}); // The line is back, and the list was read.
    QCOMPARE(world.action().state, kind == Kind::SendSms ? State::NotClear : State::Done);
    QCOMPARE(world.sent(), 1);
}

/// What is not clear holds nobody up: by hand it may be done once more.
void CareFaultsTest::sendsAgainWhereAPersonAsks()
{
    QFETCH(Kind, kind);
    ActedWorld world(kind);
    world.breakPosts(Fault::LostBefore);
    world.act();
    world.run(10min);
    QCOMPARE(world.action().state, State::NotClear);
    world.breakPosts(Fault::None);
    QVERIFY(world.act());
    world.run(1min);
    QCOMPARE(world.action().state, State::Done);
    QVERIFY(!world.action().wasLost);
    QVERIFY(world.isDone());
    QCOMPARE(world.sent(), 2);
}

/// Rows of others, or rows that don't show it, clear nothing.
void CareFaultsTest::toldOnlyOfItself()
{
    QFETCH(Kind, kind);
    ActedWorld world(kind);
    world.breakPosts(Fault::LostBefore);
    world.act();
    world.run(10min);
    Esim other = world.rowNow();
    other.iccid = world.otherIccid;
    other.status = Esim::Status::Cancelled;
    other.esimStatus = kind == Kind::Resume ? QStringLiteral("Active") : QStringLiteral("Disconnected");
    world.care->setRows({other, world.rowNow()});
    QCOMPARE(world.action().state, State::NotClear);
}

QTEST_GUILESS_MAIN(CareFaultsTest)
#include "tst_carefaults.moc"
