// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/team.h"
#include "domain/teammember.h"
#include "samples.h"
#include "store/copies/arrivedcopy.h"
#include "store/copies/safecopy.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/facts/teamfacts.h"
#include "store/journal/purchasejournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::utc;
using State = Purchase::State;

namespace {

const QString account = QStringLiteral("esf_1");
const QString package = QStringLiteral("PHAJHEAYP");
constexpr int all = 1'000'000;

QUuid id(quint32 number)
{
    return QUuid(number, 0x1234, 0x4abc, 0x80, 1, 2, 3, 4, 5, 6, 7);
}

Iccid iccid(int number = 1)
{
    return *Iccid::fromString(QStringLiteral("8948010000000%1").arg(number, 6, 10, QLatin1Char('0')));
}

TeamMember memberOf(const QUuid &desk = id(1))
{
    return {desk, QStringLiteral("Desk 1"), id(90), {account}, id(91), "token-1", "token-1", utc(8)};
}

Purchase purchaseIn(State state)
{
    Purchase purchase = Test::intendedPurchase();
    purchase.state = state;
    if (state != State::Intended) {
        purchase.firstSentAt = purchase.lastSentAt = utc(9, 1);
        purchase.attempts = 1;
        purchase.changedAt = utc(9, 2);
    }
    if (state == State::Completed) {
        purchase.orderReference = QStringLiteral("ORD-") + purchase.key.toString(QUuid::Id128);
        purchase.paid = Money(310, Currency::Usd);
    }
    return purchase;
}

Purchase inState(Purchase purchase, State state)
{
    const QUuid key = purchase.key;
    const Purchase made = purchaseIn(state);
    purchase = made;
    purchase.key = purchase.sale = key;
    return purchase;
}

TopUp topUp()
{
    TopUp made;
    made.key = QUuid::createUuid();
    made.accessCode = account;
    made.request.iccid = iccid();
    made.request.package.code = QStringLiteral("TOPUP_1");
    made.body = "{}";
    made.intendedAt = made.changedAt = utc(9);
    return made;
}

Refund cancellation()
{
    Refund made;
    made.key = QUuid::createUuid();
    made.accessCode = account;
    made.request.iccid = iccid();
    made.intendedAt = made.changedAt = utc(9);
    return made;
}

Correction correction()
{
    Correction made;
    made.sale = id(30);
    made.field = Correction::Field::Note;
    made.after = QStringLiteral("Room 2");
    made.at = utc(11);
    made.seller = QStringLiteral("Sara");
    made.accessCode = account;
    return made;
}

PastHandOver handOver()
{
    PastHandOver past;
    past.at = utc(9);
    past.accessCode = account;
    past.handOver.packageName = QStringLiteral("Türkiye 5 GB");
    past.handOver.iccid = iccid();
    past.handOver.orderReference = QStringLiteral("ORD-HANDED");
    return past;
}

const Setter setter{utc(11), QStringLiteral("Sara"), account};

ClosedDay closedDay()
{
    return {account, QDate(2026, 11, 24), QStringLiteral("UTC"), 3, utc(12), {}, "{\"version\":1}"};
}

QStringList kindsOf(const QList<TeamFact> &facts)
{
    QStringList kinds;
    for (const TeamFact &fact : facts) {
        kinds.append(fact.kind);
    }
    return kinds;
}

QList<FactReceipt> taken(const QList<TeamFact> &facts, qint64 from = 1)
{
    QList<FactReceipt> receipts;
    for (const TeamFact &fact : facts) {
        receipts.append({fact.id, from++, {}});
    }
    return receipts;
}

} // namespace

/// What a journal tells the desks of its team.
class JournalFactsTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("data/journal.sqlite")); }
    QList<TeamFact> waiting() const { return waiting(*m_journal); }
    static QList<TeamFact> waiting(PurchaseJournal &journal)
    {
        const auto facts = delivered(journal.team().waitingFacts(all));
        return facts ? *facts : QList<TeamFact>{{}, {}};
    }
    /// With all that was here before.
    static bool share(PurchaseJournal &journal, const TeamMember &member)
    {
        bool isGood = bool(delivered(journal.team().startSharing(member)));
        RowPlace place;
        while (isGood && !place.isEnd) {
            const auto next = delivered(journal.team().tellRows(place));
            isGood = bool(next);
            place = isGood ? *next : place;
        }
        return isGood;
    }
    void openAgain()
    {
        m_journal.reset();
        m_journal = std::make_unique<PurchaseJournal>(file());
        QVERIFY(delivered(m_journal->open()));
    }
    /// By another connection.
    void change(const QString &sql) const
    {
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = journalMigrations();
        Database other(settings);
        QVERIFY(other.open());
        const auto changed = other.change(sql);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.failure().text));
    }
    /// One row of each kind.
    void writeEverything()
    {
        const Purchase purchase = purchaseIn(State::Intended);
        QVERIFY(delivered(m_journal->insert(purchase)));
        QVERIFY(delivered(m_journal->update(inState(purchase, State::Completed))));
        TopUp top = topUp();
        QVERIFY(delivered(m_journal->insertTopUp(top)));
        top.state = TopUp::State::Unknown;
        top.sentAt = utc(9, 1);
        QVERIFY(delivered(m_journal->updateTopUp(top)));
        Refund refund = cancellation();
        QVERIFY(delivered(m_journal->insertRefund(refund)));
        refund.state = Refund::State::Seen;
        refund.sentAt = utc(9, 1);
        QVERIFY(delivered(m_journal->updateRefund(refund)));
        QVERIFY(delivered(
            m_journal->addSeenRefunds({{account, QStringLiteral("ORD-2"), Money(1, Currency::Usd), utc(10)}})));
        QVERIFY(delivered(m_journal->setNote(iccid(), QStringLiteral("Room 1"), setter)));
        QVERIFY(delivered(m_journal->addCorrections({correction()}, {{iccid(2), QStringLiteral("Room 2")}})));
        QVERIFY(delivered(m_journal->setFavourite(account, package, true)));
        QVERIFY(delivered(m_journal->addHandOvers({handOver()})));
        QVERIFY(delivered(m_journal->addClosedDay(closedDay())));
    }
    static QStringList everyKind()
    {
        return {OrderSent::kind(),   OrderAnswer::kind(),   TopUpSent::kind(),     TopUpClosed::kind(),
                CancelSent::kind(),  CancelAnswer::kind(),  SeenCancelled::kind(), RegisterSet::kind(),
                RegisterSet::kind(), SaleCorrected::kind(), RegisterSet::kind(),   HandedOver::kind(),
                DayClosed::kind()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PurchaseJournal> m_journal;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openAgain();
    }
    void cleanup() { m_journal.reset(); }

    /// What is said of a colleague's sale, of which there is no row here.
    void whatNoRowTellsIsAddedByItself()
    {
        OrderDecision decision;
        decision.key = id(40);
        decision.at = utc(9);
        const auto alone = delivered(m_journal->team().addFact(decision));
        QVERIFY(!alone);
        QVERIFY(!m_journal->problem()); // It can be written all the same.
        QVERIFY(waiting().isEmpty());
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        QSignalSpy written(m_journal.get(), &PurchaseJournal::factsWritten);
        const auto added = delivered(m_journal->team().addFact(decision));
        QVERIFY(added);
        QCOMPARE(*added, makeFact(id(1), decision));
        QTRY_COMPARE(written.size(), 1);
        const auto again = delivered(m_journal->team().addFact(decision));
        QVERIFY(again);
        QCOMPARE(waiting(), QList<TeamFact>{*added});
        openAgain();
        QCOMPARE(waiting(), QList<TeamFact>{*added});
        QVERIFY(delivered(m_journal->purchases(account))->isEmpty());
    }

    void aloneNothingIsTold()
    {
        writeEverything();
        QVERIFY(waiting().isEmpty());
        QCOMPARE(delivered(m_journal->team().countWaitingFacts()).value(), 0);
        QVERIFY(!delivered(m_journal->team().member()).value());
        QVERIFY(delivered(m_journal->team().newestTakenFact())->isNull());
    }

    void aSaleIsToldFromItsSentMarkOn()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        QSignalSpy told(m_journal.get(), &PurchaseJournal::factsWritten);
        const Purchase purchase = purchaseIn(State::Intended);
        QVERIFY(delivered(m_journal->insert(purchase)));
        QVERIFY(waiting().isEmpty());
        QVERIFY(delivered(m_journal->update(inState(purchase, State::Sent))));
        QCOMPARE(kindsOf(waiting()), QStringList{OrderSent::kind()});
        QCOMPARE(waiting().constFirst().desk, id(1));
        // What is written again, and what is unclear, says nothing new.
        QVERIFY(delivered(m_journal->update(inState(purchase, State::Sent))));
        QVERIFY(delivered(m_journal->update(inState(purchase, State::Unknown))));
        QCOMPARE(waiting().size(), 1);
        const Purchase completed = inState(purchase, State::Completed);
        QVERIFY(delivered(m_journal->update(completed)));
        QVERIFY(delivered(m_journal->update(completed)));
        QCOMPARE(waiting(), factsOf(completed, id(1)));
        QCOMPARE(delivered(m_journal->team().countWaitingFacts()).value(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 2);
    }

    void everyWriteTellsWhatItIs()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        writeEverything();
        QCOMPARE(kindsOf(waiting()), everyKind());
        for (const TeamFact &fact : waiting()) {
            QVERIFY2(!std::holds_alternative<UnreadableFact>(contentOf(fact)), fact.body.constData());
        }
        const QList<TeamFact> before = waiting();
        openAgain();
        QCOMPARE(waiting(), before);
    }

    /// Else one would be sold that the team never hears of, or the other way round.
    void theRowAndItsFactsAreThereOrNeitherIs()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        const Purchase purchase = purchaseIn(State::Intended);
        QVERIFY(delivered(m_journal->insert(purchase)));
        change(QStringLiteral("CREATE TRIGGER no_facts BEFORE INSERT ON facts BEGIN SELECT RAISE(ABORT, 'no'); END"));
        QVERIFY(!delivered(m_journal->update(inState(purchase, State::Sent))));
        QVERIFY(!delivered(m_journal->setNote(iccid(), QStringLiteral("Room 1"), setter)));
        QVERIFY(!delivered(m_journal->addClosedDay(closedDay())));
        change(QStringLiteral("DROP TRIGGER no_facts"));
        openAgain();
        QCOMPARE(delivered(m_journal->purchases(account)).value(), QList<Purchase>{purchase});
        QVERIFY(delivered(m_journal->notes())->isEmpty());
        QVERIFY(!delivered(m_journal->lastClosedDay(account, closedDay().day)).value());
        QVERIFY(waiting().isEmpty());
        QVERIFY(delivered(m_journal->update(inState(purchase, State::Sent))));
        QCOMPARE(waiting().size(), 1);
    }

    void whoJoinsTellsAllThatIsThere()
    {
        writeEverything();
        QVERIFY(delivered(m_journal->insert(purchaseIn(State::Intended))));
        QSignalSpy told(m_journal.get(), &PurchaseJournal::factsWritten);
        QVERIFY(share(*m_journal, memberOf()));
        QVERIFY(delivered(m_journal->team().tellNotes(account, {iccid(2)}))); // The account lists it.
        QStringList expected = everyKind();
        QStringList found = kindsOf(waiting());
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        QCOMPARE(delivered(m_journal->team().member()).value(), memberOf());
        QCoreApplication::processEvents();
        QVERIFY(!told.isEmpty());
        told.clear();
        const QList<TeamFact> before = waiting();
        QVERIFY(share(*m_journal, memberOf()));
        QCOMPARE(waiting(), before);
        QCoreApplication::processEvents();
        QVERIFY(told.isEmpty());
    }

    /// A sale in the midst of it waits for one step at most, and an end of the program on the way loses nothing.
    void whatIsThereIsToldStepByStep()
    {
        constexpr int count = 1'200;
        QList<Purchase> past;
        for (int i = 0; i < count; ++i) {
            past.append(purchaseIn(State::Completed));
        }
        QVERIFY(delivered(m_journal->insertPast(past, {topUp()})));
        QVERIFY(delivered(m_journal->setFavourite(account, package, true)));
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        QVERIFY(waiting().isEmpty());
        RowPlace place = delivered(m_journal->team().tellRows({})).value();
        QCOMPARE(waiting().size(), 2 * TeamJournal::rowsAtOnce);
        QCOMPARE(place.rows, TeamJournal::rowsAtOnce);
        QCOMPARE(place.total, count + 1);
        const Purchase between = purchaseIn(State::Intended);
        QVERIFY(delivered(m_journal->insert(between)));
        QVERIFY(delivered(m_journal->update(inState(between, State::Sent))));
        QCOMPARE(waiting().constLast().subject, between.key.toString(QUuid::WithoutBraces));
        openAgain();
        place = {};
        qsizetype before = waiting().size();
        while (!place.isEnd) {
            place = delivered(m_journal->team().tellRows(place)).value();
            const qsizetype now = waiting().size();
            QVERIFY(now - before <= 2 * TeamJournal::rowsAtOnce);
            before = now;
        }
        QCOMPARE(place.rows, count + 2);
        QCOMPARE(waiting().size(), 2 * count + 2);
        QSet<QUuid> ids;
        for (const TeamFact &fact : waiting()) {
            ids.insert(fact.id);
        }
        QCOMPARE(ids.size(), waiting().size());
    }

    void anotherDeskIsNotThisOne()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        QVERIFY(!delivered(m_journal->team().startSharing(memberOf(id(2)))));
        QVERIFY(!delivered(m_journal->team().startSharing(TeamMember())));
        QCOMPARE(delivered(m_journal->team().member()).value(), memberOf());
    }

    void whatAnotherDeskSoldIsItsOwn()
    {
        Purchase theirs = purchaseIn(State::Completed);
        theirs.request.desk = id(2);
        Purchase ours = purchaseIn(State::Completed);
        ours.request.desk = id(1);
        QVERIFY(delivered(m_journal->insert({theirs, ours})));
        QVERIFY(share(*m_journal, memberOf()));
        theirs.state = State::NotBought;
        QVERIFY(delivered(m_journal->update(theirs)));
        QCOMPARE(waiting(), factsOf(ours, id(1)));
    }

    void whatWasSoldWithOtherKeysStaysAlone()
    {
        Purchase elsewhere = purchaseIn(State::Completed);
        elsewhere.accessCode = QStringLiteral("esf_other");
        QVERIFY(delivered(m_journal->insert(elsewhere)));
        QVERIFY(delivered(m_journal->setFavourite(elsewhere.accessCode, package, true)));
        QVERIFY(share(*m_journal, memberOf()));
        QVERIFY(delivered(m_journal->update(elsewhere)));
        QVERIFY(delivered(m_journal->setFavourite(elsewhere.accessCode, package, false)));
        QVERIFY(waiting().isEmpty());
        TeamMember both = memberOf();
        both.accessCodes.append(elsewhere.accessCode);
        QVERIFY(share(*m_journal, both));
        QCOMPARE(waiting(), factsOf(elsewhere, id(1)));
    }

    void theNoteOfAnotherAccountsEsimStaysAlone()
    {
        const QString other = QStringLiteral("esf_other");
        Purchase elsewhere = purchaseIn(State::Completed);
        elsewhere.accessCode = other;
        DeliveredEsim esim;
        esim.iccid = iccid(5);
        elsewhere.esims = {esim};
        Purchase ours = purchaseIn(State::Completed);
        esim.iccid = iccid();
        ours.esims = {esim};
        QVERIFY(delivered(m_journal->insertPast({elsewhere, ours}, {})));
        QVERIFY(delivered(m_journal->setNote(iccid(5), QStringLiteral("Theirs"))));
        QVERIFY(delivered(m_journal->setNote(iccid(6), QStringLiteral("Whose?"))));
        QVERIFY(delivered(m_journal->setNote(iccid(), QStringLiteral("Ours"))));
        QVERIFY(share(*m_journal, memberOf()));
        QVERIFY(delivered(m_journal->setNote(iccid(5), QStringLiteral("Theirs again"), {utc(12), {}, other})));
        QVERIFY(delivered(m_journal->setNote(iccid(6), QStringLiteral("Whose else?"))));
        QVERIFY(delivered(m_journal->team().tellNotes(other, {iccid(6)})));
        QStringList values;
        for (const TeamFact &fact : waiting()) {
            if (const auto set = RegisterSet::decode(fact)) {
                values.append(set->value);
            }
        }
        QCOMPARE(values, QStringList{QStringLiteral("Ours")});
        QVERIFY(delivered(m_journal->team().tellNotes(account, {iccid(6), iccid(), iccid(7)})));
        QCOMPARE(RegisterSet::decode(waiting().constLast())->value, QStringLiteral("Whose else?"));
        QCOMPARE(waiting().size(), 4);
    }

    void aSetNamesTheOneItReplaces()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        const Setter sara{utc(14, 2), QStringLiteral("Sara"), account};
        for (const QString &note : {QStringLiteral("Room 1"), QStringLiteral("Room 1"), QStringLiteral("Room 2"),
                                    QString(), QString(), QStringLiteral("Room 1")}) {
            QVERIFY(delivered(m_journal->setNote(iccid(), note, sara)));
        }
        const QList<TeamFact> facts = waiting();
        QCOMPARE(facts.size(), 4);
        QList<QUuid> before;
        const QStringList values{QStringLiteral("Room 1"), QStringLiteral("Room 2"), QString(),
                                 QStringLiteral("Room 1")};
        for (qsizetype i = 0; i < facts.size(); ++i) {
            const auto set = RegisterSet::decode(facts.at(i));
            QVERIFY(set);
            QCOMPARE(set->value, values.at(i));
            QCOMPARE(set->replaces, before);
            QCOMPARE(set->at, sara.at);
            QCOMPARE(set->seller, sara.seller);
            before = {facts.at(i).id};
        }
    }

    void starsAreSets()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        for (const bool isStarred : {true, true, false, false, true}) {
            QVERIFY(delivered(m_journal->setFavourite(account, package, isStarred)));
        }
        QStringList values;
        for (const TeamFact &fact : waiting()) {
            QCOMPARE(fact.subject, QStringLiteral("favourite:") + package);
            values.append(RegisterSet::decode(fact)->value);
        }
        QCOMPARE(values, (QStringList{QStringLiteral("1"), QString(), QStringLiteral("1")}));
        QCOMPARE(delivered(m_journal->favourites(account)).value(), QStringList{package});
    }

    void whatTheTeamSetIsWrittenAndNotTold()
    {
        QVERIFY(share(*m_journal, memberOf()));
        const TeamRegister note{TeamRegister::Kind::Note, iccid().toString()};
        const TeamRegister favourite{TeamRegister::Kind::Favourite, package};
        QVERIFY(
            delivered(m_journal->team().applySet(note, QStringLiteral("Room 7"), {id(40), id(41)}, account)).value());
        QVERIFY(delivered(m_journal->team().applySet(favourite, QStringLiteral("1"), {id(42)}, account)).value());
        QVERIFY(waiting().isEmpty());
        QCOMPARE(delivered(m_journal->notes())->value(iccid()), QStringLiteral("Room 7"));
        QCOMPARE(delivered(m_journal->favourites(account)).value(), QStringList{package});
        QVERIFY(delivered(m_journal->team().applySet(favourite, {}, {id(43)}, account)).value());
        QVERIFY(delivered(m_journal->favourites(account))->isEmpty());
        QVERIFY(delivered(m_journal->setNote(iccid(), QStringLiteral("Room 8"), setter)));
        const auto set = RegisterSet::decode(waiting().constFirst());
        QCOMPARE(set->replaces, (QList<QUuid>{id(40), id(41)}));
        // Joining again, what stands on a set is not set anew.
        QVERIFY(share(*m_journal, memberOf()));
        QCOMPARE(waiting().size(), 1);
    }

    /// Else what a person wrote a moment ago would be gone before anybody heard of it.
    void anOwnSetThatWaitsStays()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        const TeamRegister note{TeamRegister::Kind::Note, iccid().toString()};
        QVERIFY(delivered(m_journal->setNote(iccid(), QStringLiteral("Ours"), setter)));
        QVERIFY(!delivered(m_journal->team().applySet(note, QStringLiteral("Theirs"), {id(40)}, account)).value());
        QCOMPARE(delivered(m_journal->notes())->value(iccid()), QStringLiteral("Ours"));
        QVERIFY(delivered(m_journal->team().keepReceipts(taken(waiting()))));
        QVERIFY(delivered(m_journal->team().applySet(note, QStringLiteral("Theirs"), {id(40)}, account)).value());
        QCOMPARE(delivered(m_journal->notes())->value(iccid()), QStringLiteral("Theirs"));
    }

    void factsWaitInTheirOrderUntilTheyAreTaken()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        writeEverything();
        const QList<TeamFact> facts = waiting();
        QCOMPARE(delivered(m_journal->team().waitingFacts(2)).value(), facts.first(2));
        QVERIFY(delivered(m_journal->team().keepReceipts(taken(facts.first(2), 7) << FactReceipt{id(99), 3, {}})));
        QCOMPARE(waiting(), facts.sliced(2));
        QCOMPARE(delivered(m_journal->team().newestTakenFact()).value(), facts.at(1).id);
        QVERIFY(delivered(
            m_journal->team().keepReceipts(taken(facts.first(2), 7)))); // Its answer got lost, and came again.
        openAgain();
        QCOMPARE(waiting(), facts.sliced(2));
        QCOMPARE(delivered(m_journal->team().countWaitingFacts()).value(), facts.size() - 2);
    }

    void whatIsRefusedAloneTwiceIsSetAside()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        writeEverything();
        const QList<TeamFact> facts = waiting();
        const FactReceipt refused{facts.at(0).id, 0, QStringLiteral("not\n<b>so</b>")};
        // With others it says nothing yet.
        QVERIFY(delivered(m_journal->team().keepReceipts({refused, {facts.at(1).id, 1, {}}})));
        QVERIFY(delivered(m_journal->team().keepReceipts({refused})));
        QCOMPARE(waiting().constFirst(), facts.at(0));
        QVERIFY(delivered(m_journal->team().keepReceipts({refused})));
        // The others are told that it is missing, once.
        const TeamFact missing =
            makeFact(id(1), FactMissing{facts.at(0).id, facts.at(0).kind, QStringLiteral("not <b>so</b>")});
        QCOMPARE(waiting(), facts.sliced(2) << missing);
        QCOMPARE(delivered(m_journal->team().countUntoldFacts()).value(), facts.size() - 1);
        QVERIFY(delivered(m_journal->team().keepReceipts({refused})));
        QCOMPARE(waiting(), facts.sliced(2) << missing);
        QCOMPARE(delivered(m_journal->team().countSetAsideFacts()).value(), 1);
        const auto aside = delivered(m_journal->team().setAsideFacts(all));
        QVERIFY(aside);
        QCOMPARE(aside->size(), 1);
        QCOMPARE(aside->constFirst().fact, facts.at(0));
        QCOMPARE(aside->constFirst().refusal, QStringLiteral("not <b>so</b>"));
        // What was taken can't be refused any more.
        QVERIFY(delivered(m_journal->team().keepReceipts({{facts.at(1).id, 0, QStringLiteral("no")}})));
        QCOMPARE(delivered(m_journal->team().newestTakenFact()).value(), facts.at(1).id);
        // Where even that is refused, the server knows nothing of it.
        const FactReceipt silenced{missing.id, 0, QStringLiteral("no")};
        QVERIFY(delivered(m_journal->team().keepReceipts({silenced})));
        QVERIFY(delivered(m_journal->team().keepReceipts({silenced})));
        QCOMPARE(waiting(), facts.sliced(2));
        QCOMPARE(delivered(m_journal->team().countUntoldFacts()).value(), facts.size() - 1);
    }

    void afterARestoredServerAllIsOfferedAgain()
    {
        QVERIFY(!delivered(m_journal->team().offerAllAgain(id(92))));
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        writeEverything();
        const QList<TeamFact> facts = waiting();
        QVERIFY(delivered(m_journal->team().keepReceipts(taken(facts.sliced(1)))));
        const QList<FactReceipt> refused{{facts.at(0).id, 0, {}}};
        QVERIFY(delivered(m_journal->team().keepReceipts(refused)));
        QVERIFY(delivered(m_journal->team().keepReceipts(refused)));
        QCOMPARE(kindsOf(waiting()), QStringList{FactMissing::kind()});
        const QList<TeamFact> missing = waiting();
        QVERIFY(delivered(m_journal->team().offerAllAgain(id(92))));
        QCOMPARE(waiting(), facts + missing);
        QVERIFY(delivered(m_journal->team().newestTakenFact())->isNull());
        QCOMPARE(delivered(m_journal->team().member()).value()->timeline, id(92));
    }

    /// An opening whose answer got lost must not look like a copy of this computer.
    void aTokenIsRenewedOnceTheLastOneWasTaken()
    {
        QVERIFY(!delivered(m_journal->team().renewToken("token-2")));
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        const auto renewed = delivered(m_journal->team().renewToken("token-2"));
        QVERIFY(renewed);
        QCOMPARE(renewed->token, QByteArray("token-2"));
        QCOMPARE(renewed->tokenBefore, QByteArray("token-1"));
        openAgain();
        QCOMPARE(delivered(m_journal->team().renewToken("token-3")).value(), *renewed);
        QCOMPARE(delivered(m_journal->team().confirmToken())->tokenBefore, QByteArray("token-2"));
        QCOMPARE(delivered(m_journal->team().renewToken("token-3"))->token, QByteArray("token-3"));
    }

    void aCopyThatPartedGoesOnUnderANewId()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        const Purchase before = purchaseIn(State::Completed);
        QVERIFY(delivered(m_journal->insertPast({before}, {})));
        QVERIFY(delivered(m_journal->setNote(iccid(), QStringLiteral("Room 1"), setter)));
        const QList<TeamFact> old = waiting();
        QVERIFY(delivered(m_journal->team().keepReceipts(taken(old))));
        const Purchase after = purchaseIn(State::Completed);
        QVERIFY(delivered(m_journal->insertPast({after}, {})));
        QVERIFY(delivered(m_journal->setNote(iccid(), QStringLiteral("Room 2"), setter)));
        QVERIFY(delivered(m_journal->setNote(iccid(), QStringLiteral("Room 3"), setter)));
        QVERIFY(delivered(m_journal->team().continueAs(id(2))));
        const QList<TeamFact> facts = waiting();
        QCOMPARE(facts.size(), 4);
        QCOMPARE(facts.first(2), factsOf(after, id(2)));
        QCOMPARE(RegisterSet::decode(facts.at(2))->replaces, QList<QUuid>{old.constLast().id});
        QCOMPARE(RegisterSet::decode(facts.at(3))->replaces, QList<QUuid>{facts.at(2).id});
        QVERIFY(delivered(m_journal->setNote(iccid(), QString(), setter)));
        QCOMPARE(RegisterSet::decode(waiting().constLast())->replaces, QList<QUuid>{facts.at(3).id});
        QCOMPARE(waiting().constLast().desk, id(2));
        // The original made this key.
        QVERIFY(delivered(m_journal->update(inState(before, State::NotBought))));
        QCOMPARE(waiting().size(), 5);
        QVERIFY(delivered(m_journal->update(inState(after, State::NotBought))));
        QCOMPARE(waiting().size(), 7);
    }

    /// What a server that was put back has lost, its desk said: as a copy it does not say it once more by its own name.
    void aCopyRenamesNothingThatWasTakenBefore()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        QVERIFY(delivered(m_journal->insertPast({purchaseIn(State::Completed)}, {})));
        const QList<TeamFact> said = waiting();
        QVERIFY(delivered(m_journal->team().keepReceipts(taken(said))));
        QVERIFY(delivered(m_journal->team().offerAllAgain(id(92))));
        QCOMPARE(waiting(), said);
        const Purchase after = purchaseIn(State::Completed);
        QVERIFY(delivered(m_journal->insertPast({after}, {})));
        QVERIFY(delivered(m_journal->team().continueAs(id(2))));
        QCOMPARE(waiting(), said + factsOf(after, id(2)));
        QVERIFY(delivered(m_journal->team().keepReceipts(taken(waiting()))));
        QVERIFY(waiting().isEmpty());
        QVERIFY(!delivered(m_journal->team().newestTakenFact())->isNull());
    }

    void whoLeavesKeepsItsRowsAndItsId()
    {
        QVERIFY(share(*m_journal, memberOf()));
        writeEverything();
        QStringList before = kindsOf(waiting());
        QVERIFY(delivered(m_journal->team().stopSharing()));
        const auto left = delivered(m_journal->team().member());
        QVERIFY(left && *left);
        QVERIFY(!(*left)->isSharing());
        QCOMPARE((*left)->token, memberOf().token);
        QCOMPARE((*left)->desk, id(1));
        QVERIFY(waiting().isEmpty());
        QVERIFY(delivered(m_journal->setNote(iccid(), QStringLiteral("Alone"), setter)));
        QVERIFY(waiting().isEmpty());
        QCOMPARE(delivered(m_journal->purchases(account))->size(), 1);
        QVERIFY(share(*m_journal, memberOf()));
        QVERIFY(delivered(m_journal->team().tellNotes(account, {iccid(2)}))); // The account lists it.
        QStringList after = kindsOf(waiting());
        before.sort();
        after.sort();
        QCOMPARE(after, before);
    }

    void whatWasHandedOverLeavesNothingBehind()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        QVERIFY(delivered(m_journal->addHandOvers({handOver()})));
        QCOMPARE(waiting().size(), 1);
        QVERIFY(delivered(m_journal->removeHandOvers()));
        QVERIFY(waiting().isEmpty());
        m_journal.reset();
        for (const char *end : {"", "-wal"}) {
            QFile left(file() + QLatin1String(end));
            if (left.open(QIODevice::ReadOnly)) {
                QVERIFY(!left.readAll().contains("ORD-HANDED"));
            }
        }
    }

    /// What its bytes don't make, nobody said: it is made anew from its row.
    void aDamagedFactIsMadeAnew()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        writeEverything();
        const QList<TeamFact> facts = waiting();
        QVERIFY(delivered(m_journal->team().keepReceipts(taken(facts.sliced(2)))));
        m_journal.reset();
        change(QStringLiteral("UPDATE facts SET body=replace(body, '3.10', '9.10') WHERE number=1"));
        openAgain();
        const QList<TeamFact> mended = waiting();
        QCOMPARE(mended.size(), 2);
        QVERIFY(mended.contains(facts.at(0)));
        QVERIFY(mended.contains(facts.at(1)));
        QCOMPARE(delivered(m_journal->team().newestTakenFact()).value(), facts.constLast().id);
        QCOMPARE(delivered(m_journal->team().member()).value(), memberOf());
    }

    /// It is no reason to stop selling.
    void aFactThatIsDamagedMeanwhileIsMadeAnew()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        writeEverything();
        const QList<TeamFact> facts = waiting();
        change(QStringLiteral("UPDATE facts SET body=replace(body, '3.10', '9.10') WHERE number=1"));
        const QList<TeamFact> mended = waiting();
        QCOMPARE(mended.first(facts.size() - 1), facts.sliced(1));
        QCOMPARE(mended.constLast(), facts.constFirst());
        QCoreApplication::processEvents();
        QVERIFY(!m_journal->problem());
    }

    /// Wherever a page is lost: what this computer is, what the team was told and what waits comes back, or is made
    /// anew.
    void aDamagedJournalGoesOnTelling()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        writeEverything();
        const QList<TeamFact> facts = waiting();
        m_journal.reset();
        change(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile reading(file());
        QVERIFY(reading.open(QIODevice::ReadOnly));
        const QByteArray sound = reading.readAll();
        reading.close();
        constexpr qint64 pageSize = 4096;
        int whole = 0;
        for (qint64 at = 0; at < sound.size(); at += pageSize) {
            QByteArray damaged = sound;
            damaged.replace(at, pageSize, QByteArray(pageSize, '\x5a'));
            m_folder = std::make_unique<QTemporaryDir>();
            QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("data"))));
            QFile damaging(file());
            QVERIFY(damaging.open(QIODevice::WriteOnly));
            QCOMPARE(damaging.write(damaged), damaged.size());
            damaging.close();
            openAgain();
            const auto member = delivered(m_journal->team().member());
            QVERIFY(member);
            if (*member) {
                QCOMPARE((*member)->desk, id(1));
            }
            const QList<TeamFact> back = waiting();
            for (const TeamFact &fact : back) {
                QVERIFY2(facts.contains(fact) || fact.kind == OrderSent::kind() || fact.kind == RegisterSet::kind(),
                         fact.body.constData());
            }
            whole += *member == memberOf() && back.size() == facts.size() ? 1 : 0;
        }
        // All but where this desk itself, or a row with its fact, is lost.
        QVERIFY2(whole >= sound.size() / pageSize - 4, qPrintable(QString::number(whole)));
    }

    void aSafeCopyHasNoTokenAndNoFacts()
    {
        QVERIFY(delivered(m_journal->team().startSharing(memberOf())));
        writeEverything();
        m_journal.reset();
        const QString copy = m_folder->filePath(QStringLiteral("saved.copy"));
        QVERIFY(writeSafeCopy({file(), m_folder->filePath(QStringLiteral("prices.sqlite")), m_folder->path(), "{}",
                               "PNG", utc(12), false},
                              copy));
        const auto arrived = ArrivedCopy::read(copy, m_folder->path(), false);
        QVERIFY(std::holds_alternative<std::shared_ptr<const ArrivedCopy>>(arrived));
        const auto content = std::get<std::shared_ptr<const ArrivedCopy>>(arrived);
        QFile inside(content->journalFile());
        QVERIFY(inside.open(QIODevice::ReadOnly));
        const QByteArray bytes = inside.readAll();
        QVERIFY(!bytes.contains("token-1"));
        QVERIFY(!bytes.contains("order_sent"));
        QVERIFY(bytes.contains(id(1).toByteArray(QUuid::WithoutBraces))); // Whose it is.
    }

    void whatComesWithAnotherDesksCopyIsThatDesks()
    {
        const Purchase sold = purchaseIn(State::Completed);
        for (const bool isOwn : {false, true}) {
            m_journal.reset();
            m_folder = std::make_unique<QTemporaryDir>();
            openAgain();
            const QString otherFile = m_folder->filePath(QStringLiteral("theirs.sqlite"));
            {
                PurchaseJournal other(otherFile);
                QVERIFY(delivered(other.open()));
                QVERIFY(delivered(other.team().startSharing(memberOf(isOwn ? id(1) : id(2)))));
                QVERIFY(delivered(other.insertPast({sold}, {})));
            }
            QVERIFY(share(*m_journal, memberOf()));
            QSignalSpy told(m_journal.get(), &PurchaseJournal::factsWritten);
            const auto merged = delivered(m_journal->merge(otherFile));
            QVERIFY2(merged, merged ? "" : qPrintable(merged.failure().text));
            QCOMPARE(merged->sales, 1);
            QCOMPARE(waiting(), isOwn ? factsOf(sold, id(1)) : QList<TeamFact>());
            QCOMPARE(delivered(m_journal->team().member()).value(), memberOf());
            const auto read = delivered(m_journal->purchases(account));
            QVERIFY(read);
            QCOMPARE(read->constFirst().request.desk, isOwn ? QUuid() : id(2));
            QVERIFY(share(*m_journal, memberOf()));
            QCOMPARE(waiting().size(), isOwn ? 2 : 0);
            QCoreApplication::processEvents();
            QCOMPARE(told.size(), isOwn ? 1 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(JournalFactsTest)
#include "tst_journalfacts.moc"
