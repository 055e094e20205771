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
            return care->cancel(asked());
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
    RefundRequest asked() const
    {
        return {acted, QStringLiteral("order_known"), Amount(799, IsoCurrency()), QStringLiteral("Sara")};
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

/// Whether the journal, of which nobody waits for anything now, says what is told.
bool isOnDisk(ActedWorld &world, State told)
{
    const QList<Refund> rows = world.refundRows();
    if (rows.size() != 1) {
        return false;
    }
    const Refund &row = rows.constFirst();
    switch (told) {
    case State::Done:
        return row.isDone() || world.action().wasLost; // The row of the account tells it anew at any time.
    case State::Refused:
        return row.state == Refund::State::Refused;
    case State::NotClear:
        return row.state == Refund::State::Unknown;
    case State::None:
    case State::Running:
        break;
    }
    return true;
}

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
    QTest::addColumn<Refund::State>("journal");
    struct Expected
    {
        Fault fault;
        State state;           ///< Where the eSIM's row shows it; an SMS stands in no row.
        Refund::State journal; ///< What the journal says of a cancellation then.
    };
    using Row = Refund::State;
    const Expected expected[] = {
        {Fault::None, State::Done, Row::Answered},
        {Fault::NeverLeft, State::Refused, Row::Refused},
        {Fault::LostBefore, State::NotClear, Row::Unknown},
        {Fault::LostAfter, State::Done, Row::Seen},
        {Fault::Halfway, State::Done, Row::Seen},
        {Fault::LateAnswer, State::Done, Row::Seen},
        {Fault::LateArrival, State::NotClear, Row::Unknown},
        {Fault::TooLateArrival, State::NotClear, Row::Unknown},
        {Fault::Silent, State::NotClear, Row::Unknown},
        {Fault::Garbage, State::Done, Row::Seen},
        {Fault::Html, State::NotClear, Row::Unknown},
        {Fault::HtmlAfter, State::Done, Row::Seen},
        {Fault::Redirect, State::NotClear, Row::Unknown},
        {Fault::BadGateway, State::Done, Row::Seen},
        {Fault::ServerError, State::Done, Row::Seen},
        {Fault::ServerErrorBefore, State::NotClear, Row::Unknown},
        {Fault::InFlight, State::NotClear, Row::Unknown},
        {Fault::InFlightAfter, State::Done, Row::Seen},
        {Fault::SeenBefore, State::Done, Row::Seen},
        {Fault::RateLimited, State::Refused, Row::Refused},
        {Fault::RateLimited401, State::Refused, Row::Refused},
        {Fault::BadSignature, State::Refused, Row::Refused},
        {Fault::Failed, State::Done, Row::Answered}, // These end orders only.
        {Fault::Refunded, State::Done, Row::Answered},
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
                << kind << row.fault << (staysOpen ? State::NotClear : row.state) << row.journal;
        }
    }
}

void CareFaultsTest::agreesWithTheAccount()
{
    QFETCH(Kind, kind);
    QFETCH(Fault, fault);
    QFETCH(State, state);
    QFETCH(Refund::State, journal);
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
        if (kind == Kind::Cancel && told != State::Running && !isOnDisk(world, told)) {
            problems.append(QStringLiteral("told before it was written"));
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
        QCOMPARE(world.refundRows().size(), 1);
        const Refund row = world.refundRows().constFirst();
        QCOMPARE(row.state, journal);
        QCOMPARE(row.answer.has_value(), isHeard);
        QCOMPARE(row.request, world.asked());
        QCOMPARE(row.accessCode, world.sale.client->accessCode());
        QVERIFY(row.sentAt.isValid());
        if (isHeard) {
            QCOMPARE(row.answer, action.cancellation);
        }
    } else {
        QVERIFY(world.refundRows().isEmpty());
    }
    if (state == State::NotClear) {
        // It arrived later: the list clears it as soon as it shows it.
        world.care->setRows({world.rowNow()});
        const bool isClear = world.isDone() && kind != Kind::SendSms;
        QCOMPARE(world.action().state, isClear ? State::Done : State::NotClear);
        if (kind == Kind::Cancel) {
            world.sale.settle();
            QCOMPARE(world.refundRows().constFirst().state, isClear ? Refund::State::Seen : Refund::State::Unknown);
        }
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
