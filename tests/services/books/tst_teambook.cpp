// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/teambook.h"

#include "domain/utctime.h"
#include "services/books/closejson.h"
#include "services/books/correctionlog.h"
#include "services/books/dayclose.h"
#include "services/team/factplace.h"
#include "store/team/teamfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using State = BookEntry::State;

namespace {

const QUuid own = QUuid::createUuid();
const QUuid colleague = QUuid::createUuid();

QDateTime minute(int number)
{
    return utcTime(QDate(2026, 11, 24), QTime(8, 0)).addSecs(60 * number);
}

QUuid keyOf(int number)
{
    return QUuid(0xa, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, uchar(number));
}

OrderSent sent(int key)
{
    OrderSent sent;
    sent.key = sent.sale = keyOf(key);
    sent.request.packageCode = QStringLiteral("TR-5");
    sent.request.packageName = QString::fromUtf8("Türkiye 5 GB");
    sent.request.shownCost = Money(310, Currency::Usd);
    sent.request.soldFor = SoldFor{Amount(799, Currency::Usd), SoldFor::Source::Typed, {}, {}};
    sent.request.seller = QStringLiteral("Sara");
    sent.request.note = QStringLiteral("Room 4");
    sent.sentAt = minute(key);
    sent.clockSkew = std::chrono::milliseconds(2000);
    return sent;
}

template<typename Said> Said saidOf(int key, Purchase::State state, const QString &reference)
{
    Said said;
    said.key = keyOf(key);
    said.state = state;
    said.reference = reference;
    said.paid = Money(310, Currency::Usd);
    said.at = minute(key + 1);
    return said;
}

OrderAnswer completed(int key)
{
    return saidOf<OrderAnswer>(key, Purchase::State::Completed, QStringLiteral("ORD-%1").arg(key));
}

OrderDecision decision(int key, bool isBought)
{
    OrderDecision decision;
    decision.key = keyOf(key);
    decision.isBought = isBought;
    decision.reference = isBought ? QStringLiteral("ORD-%1").arg(key) : QString();
    decision.at = minute(key + 2);
    return decision;
}

QList<NumberedFact> numbered(const QList<TeamFact> &facts, qint64 number = 1)
{
    QList<NumberedFact> rows;
    for (const TeamFact &fact : facts) {
        rows.append({number++, fact});
    }
    return rows;
}

/// As the journal of this desk has it.
BookEntry ownEntry(int key, State state)
{
    BookEntry entry;
    entry.key = keyOf(key);
    entry.desk = own;
    entry.state = state;
    entry.at = minute(key);
    entry.seller = QStringLiteral("Tom");
    entry.codes = {ActivationCode::fromString(QStringLiteral("LPA:1$smdp.example$ABC"))};
    return entry;
}

QList<BookEntry> merged(const QList<BookEntry> &mine, const TeamBook &team, QSet<QUuid> known = {})
{
    for (const BookEntry &entry : mine) {
        known.insert(entry.key);
    }
    return withTeam(mine, known, team.entries(), own);
}

} // namespace

class TeamBookTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TeamFile> m_file;
    std::unique_ptr<TeamBook> m_book;

    /// What this desk tells from the others' words, with nothing read.
    void load()
    {
        m_book->load(*m_file, own);
        QTRY_VERIFY(m_book->isRead());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<TeamFile>(m_folder->filePath(QStringLiteral("team.sqlite")));
        m_file->open().waitForFinished();
        m_file->beginAnew(QUuid::createUuid()).waitForFinished();
        m_book = std::make_unique<TeamBook>();
    }
    void cleanup()
    {
        m_book.reset();
        m_file.reset();
    }

    void colleaguesSalesStandThereWithDeskAndSeller()
    {
        QVERIFY(m_book->isRead()); // Alone there is nothing to read.
        m_book->add(numbered({makeFact(colleague, sent(1)), makeFact(colleague, completed(1))}));
        const QList<BookEntry> entries = merged({}, *m_book);
        QCOMPARE(entries.size(), 1);
        const BookEntry &entry = entries.constFirst();
        QCOMPARE(entry.key, keyOf(1));
        QCOMPARE(entry.desk, colleague);
        QCOMPARE(entry.seller, QStringLiteral("Sara"));
        QCOMPARE(entry.note, QStringLiteral("Room 4"));
        QCOMPARE(entry.at, minute(1).addSecs(2)); // By the server's clock.
        QCOMPARE(entry.reference, QStringLiteral("ORD-1"));
        QVERIFY(entry.state == State::Completed);
        QVERIFY(entry.isSummed());
        QCOMPARE(*entry.soldFor, Amount(799, Currency::Usd));
    }

    void whatTheJournalKnowsStands()
    {
        load();
        // The journal is further on than what it told.
        m_book->add(numbered(
            {makeFact(own, sent(1)), makeFact(own, sent(2)), makeFact(own, completed(3)), makeFact(own, sent(3))}));
        const QList<BookEntry> mine{ownEntry(1, State::Completed), ownEntry(3, State::UnderWay)};
        QCOMPARE(merged(mine, *m_book, {keyOf(2)}), mine); // Number 2 was not bought, it says.
        // A journal that lost a row has it again.
        QCOMPARE(merged(mine, *m_book).size(), 3);
    }

    void whatTheJournalHasWasBoughtHereUnlessTheTeamKnowsWhoDid()
    {
        load();
        m_book->add(numbered({makeFact(colleague, sent(1)), makeFact(own, sent(2))}));
        QList<BookEntry> mine;
        for (const int key : {1, 2, 3}) { // The third one has not come back from the server yet.
            mine.append(ownEntry(key, State::Completed));
            mine.last().desk = {}; // The journal keeps none of its own.
        }
        const QList<BookEntry> entries = merged(mine, *m_book);
        QCOMPARE(entries[0].desk, colleague); // A copy of that desk's journal.
        QCOMPARE(entries[1].desk, own);
        QCOMPARE(entries[2].desk, own);
    }

    void aLostMatchIsToldOnceWhenItIsLost()
    {
        load();
        const QSignalSpy lost(m_book.get(), &TeamBook::matchLost);
        const QString reference = QStringLiteral("ORD-2");
        const QList<NumberedFact> before = numbered(
            {makeFact(own, sent(1)), makeFact(own, saidOf<OrderMatch>(1, Purchase::State::Completed, reference))});
        const QList<NumberedFact> after =
            numbered({makeFact(colleague, sent(2)), makeFact(colleague, completed(2))}, 3);
        m_book->add(before);
        QVERIFY(!m_book->entries().value(keyOf(1)).entry.isMatchLost);
        m_book->add(after);
        m_book->add(after);
        QCOMPARE(lost.size(), 1);
        const auto entry = lost.constFirst().constFirst().value<BookEntry>();
        QCOMPARE(entry.key, keyOf(1));
        QVERIFY(entry.isMatchLost && entry.state == State::Unclear);
        DayClose close = dayCloseOf({entry}, {QTimeZone::utc(), 0}, minute(0).date());
        QCOMPARE(close.unclear().size(), 1);
        QVERIFY(dayCloseFrom(closedDay(close, QStringLiteral("esf_1")))->unclear().constFirst().isMatchLost);
        load(); // What was lost before is no news.
        m_book->add(before + after);
        QCOMPARE(lost.size(), 1);
    }

    void tellsTheRegistersThatChangedAndNoOthers()
    {
        const auto set = [](int name, const QString &value) {
            RegisterSet star;
            star.which = {TeamRegister::Kind::Favourite, QStringLiteral("TR-%1").arg(name)};
            star.value = value;
            star.at = minute(1);
            return makeFact(colleague, star);
        };
        QList<TeamFact> many;
        for (int i = 0; i < 100; ++i) {
            many.append(set(i, QStringLiteral("1")));
        }
        const QUuid timeline = QUuid::createUuid();
        m_file->beginAnew(timeline).waitForFinished();
        m_file->append({timeline, numbered(many), many.size()}).waitForFinished();
        QStringList told;
        connect(m_book.get(), &TeamBook::registersChanged, this,
                [&told](const QStringList &subjects) { told += subjects; });
        load();
        QCOMPARE(told.size(), 100);
        told.clear();
        m_book->add(numbered({set(7, QString()), makeFact(colleague, sent(1))}, 101));
        QCOMPARE(told, QStringList{QStringLiteral("favourite:TR-7")});
        told.clear();
        m_book->add(numbered({makeFact(colleague, completed(1))}, 103));
        TeamDesk desk;
        desk.id = colleague;
        m_book->setDesks({desk}, {timeline, 103, {}});
        QVERIFY(told.isEmpty());
    }

    void aColleaguesWordCountsForWhatIsNotClearHere()
    {
        load();
        m_book->add(numbered({makeFact(own, sent(1)), makeFact(own, sent(2)), makeFact(colleague, decision(1, true)),
                              makeFact(colleague, decision(2, false))}));
        const BookEntry first = ownEntry(1, State::Unclear);
        const QList<BookEntry> entries = merged({first, ownEntry(2, State::Unclear)}, *m_book);
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.constFirst().state == State::Completed);
        QCOMPARE(entries.constFirst().reference, QStringLiteral("ORD-1"));
        QCOMPARE(entries.constFirst().codes, first.codes); // Which never left this desk.
        QCOMPARE(entries.constFirst().at, first.at);
        // What has an answer here needs no word of others.
        QCOMPARE(merged({ownEntry(2, State::Completed)}, *m_book).size(), 2);
        // Somebody was faster with another word than a person here, whose row says that it was not bought.
        QCOMPARE(merged({}, *m_book, {keyOf(1), keyOf(2)}).size(), 1);
    }

    void aLostMatchIsNotClearAgain()
    {
        load();
        const QString reference = QStringLiteral("ORD-2");
        m_book->add(numbered({makeFact(own, sent(1)),
                              makeFact(own, saidOf<OrderMatch>(1, Purchase::State::Completed, reference)),
                              makeFact(colleague, sent(2)), makeFact(colleague, completed(2))}));
        BookEntry matched = ownEntry(1, State::Completed);
        matched.reference = reference;
        QCOMPARE(merged({matched}, *m_book).constFirst(), matched); // Its own answer came meanwhile.
        matched.isMatched = true;
        const QList<BookEntry> entries = merged({matched}, *m_book);
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries.constFirst().isMatchLost);
        QVERIFY(entries.constFirst().state == State::Unclear);
        QVERIFY(entries.constFirst().reference.isEmpty());
        QVERIFY(!entries.constFirst().isSummed());
    }

    void whatThisProgramCanNotReadIsNamedAndNotSummed()
    {
        const auto ofTomorrow = [](int key) {
            return makeTeamFact(colleague, QStringLiteral("order_gift"), completed(key).subject(), "{}");
        };
        OrderAnswer refused = completed(2);
        refused.state = Purchase::State::Refused;
        refused.reference.clear();
        refused.paid.reset();
        m_book->add(numbered({makeFact(colleague, sent(1)), makeFact(colleague, completed(1)), ofTomorrow(1),
                              makeFact(colleague, sent(2)), makeFact(colleague, refused), ofTomorrow(2)}));
        QCOMPARE(m_book->fold().ofNewerProgram(), (QHash<QUuid, int>{{colleague, 2}}));
        const QList<BookEntry> entries = merged({}, *m_book);
        QCOMPARE(entries.size(), 2); // Nobody here knows whether the second one was bought after all.
        const DayClose close = dayCloseOf(entries, {QTimeZone::utc(), 0}, minute(0).date());
        QCOMPARE(close.unclear().size(), 2);
        QVERIFY(close.lines(DayClose::Grouping::All).isEmpty());
    }

    void readsTheFileWholeAndWhatComesMeanwhile()
    {
        constexpr int many = 12'000; // Several pages.
        QList<TeamFact> facts{makeFact(colleague, sent(1)), makeFact(colleague, completed(1))};
        for (int i = 0; i < many; ++i) {
            facts.append(makeTeamFact(colleague, QStringLiteral("of_tomorrow"), QString(), QByteArray::number(i)));
        }
        const QUuid timeline = QUuid::createUuid();
        m_file->beginAnew(timeline).waitForFinished();
        m_file->append({timeline, numbered(facts), facts.size()}).waitForFinished();
        // The server was put back: only the first one has come again yet.
        const QUuid next = QUuid::createUuid();
        m_file->beginAnew(next).waitForFinished();
        m_file->append({next, numbered({facts.constFirst()}), 1}).waitForFinished();
        const QSignalSpy changed(m_book.get(), &TeamBook::changed);
        m_book->load(*m_file, own);
        QVERIFY(!m_book->isRead());
        m_book->add(numbered({makeFact(colleague, sent(2))}, 2));
        QTRY_VERIFY(m_book->isRead());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_book->fold().ofNewerProgram().value(colleague), many);
        QCOMPARE(m_book->entries().size(), 2);
        QVERIFY(m_book->entries().value(keyOf(1)).entry.state == State::Completed);
        QVERIFY(m_book->entries().value(keyOf(2)).entry.state == State::UnderWay);
    }

    void whatCanNotBeReadIsNotGone()
    {
        m_book->add(numbered({makeFact(colleague, sent(1))}));
        QFile blocker(m_folder->filePath(QStringLiteral("blocked")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        TeamFile blocked(m_folder->filePath(QStringLiteral("blocked/team.sqlite")));
        m_book->load(blocked, own);
        QTRY_VERIFY(m_book->isRead());
        QVERIFY(m_book->failure());
        QCOMPARE(m_book->entries().size(), 1);
        load();
        QVERIFY(!m_book->failure());
        QVERIFY(m_book->entries().isEmpty()); // That file has none.
    }

    void twiceIsOnceAndTold()
    {
        const QList<NumberedFact> facts = numbered({makeFact(colleague, sent(1)), makeFact(colleague, completed(1))});
        m_book->add(facts);
        const QHash<QUuid, TeamEntry> before = m_book->entries();
        m_book->add(facts);
        QCOMPARE(m_book->entries(), before);
    }

    void twoDesksThatCorrectAtOneMomentAreReadAlike()
    {
        Correction mine;
        mine.sale = keyOf(1);
        mine.field = Correction::Field::Seller;
        mine.after = QStringLiteral("Tom");
        mine.at = minute(1);
        mine.accessCode = QStringLiteral("esf_1");
        Correction other = mine;
        other.after = QStringLiteral("Sara");
        other.accessCode.clear();
        Correction read = mine; // By way of the team.
        read.accessCode.clear();
        CorrectionLog here;
        here.add({mine});
        here.addMissing({read, other});
        CorrectionLog there;
        there.add({other});
        there.addMissing({read});
        QCOMPARE(here.of(keyOf(1), {}).size(), 2);
        QCOMPARE(here.of(keyOf(1), {}).constLast().after, there.of(keyOf(1), {}).constLast().after);
    }

    void aCloseKeepsWhoWasHeardOf()
    {
        m_book->add(numbered({makeFact(colleague, sent(1)), makeFact(colleague, completed(1)),
                              makeTeamFact(colleague, QStringLiteral("order_gift"), completed(1).subject(), "{}")}));
        DayClose close = dayCloseOf(merged({}, *m_book), {QTimeZone::utc(), 0}, minute(0).date());
        close.madeAt = minute(600);
        close.desks = {{colleague, QStringLiteral("Desk 2"), minute(5), false, 41, false}, {own, {}, {}, true}};
        close.notReadable = {{colleague, 3}};
        const auto read = dayCloseFrom(closedDay(close, QStringLiteral("esf_1")));
        QVERIFY(read);
        QCOMPARE(read->desks, close.desks);
        QCOMPARE(read->notReadable, close.notReadable);
        QCOMPARE(read->sold.constFirst().desk, colleague);
        QCOMPARE(read->unclear().size(), 1);
        ClosedDay odd = closedDay(close, QStringLiteral("esf_1"));
        odd.body.replace(R"("enough":true)", R"("enough":"yes")");
        QVERIFY(!dayCloseFrom(odd));
        odd = closedDay(close, QStringLiteral("esf_1"));
        odd.body.replace(R"("entries":3)", R"("entries":-3)");
        QVERIFY(!dayCloseFrom(odd));
        odd = closedDay(close, QStringLiteral("esf_1"));
        for (const char *words : {R"("heardThrough":41,)", R"("heardThrough":0,)", R"(,"read":false)",
                                  R"(,"read":true)", R"("notReadable":[{"desk":"%1","entries":3}],)"}) {
            const QByteArray known = QByteArray(words).replace("%1", colleague.toByteArray(QUuid::WithoutBraces));
            QVERIFY2(odd.body.contains(known), odd.body.constData());
            odd.body.replace(known, "");
        }
        const auto earlier = dayCloseFrom(odd); // Of a program that did not keep them.
        QVERIFY(earlier);
        QCOMPARE(earlier->desks.constFirst(), (HeardMark{colleague, QStringLiteral("Desk 2"), minute(5)}));
        QVERIFY(earlier->notReadable.isEmpty());
    }

    void knowsTheDesksByName()
    {
        TeamDesk desk;
        desk.id = colleague;
        desk.name = QStringLiteral("Desk 2");
        desk.heardAt = minute(5);
        m_book->setDesks({desk}, {QUuid::createUuid(), 4, QUuid::createUuid()});
        QVERIFY(!m_book->deskNames().isTeam());
        load();
        QVERIFY(m_book->deskNames().isTeam());
        QCOMPARE(m_book->deskNames().of(colleague), QStringLiteral("Desk 2"));
        QCOMPARE(m_book->deskNames().of(QUuid::createUuid()), QString());
        QVERIFY(m_book->heardMarks(minute(5)).constFirst().isEnough);
        QVERIFY(!m_book->heardMarks(minute(6)).constFirst().isEnough);
        // A heartbeat is no reason to work out any sale.
        QSignalSpy changes(m_book.get(), &TeamBook::changed);
        QSignalSpy heartbeats(m_book.get(), &TeamBook::desksChanged);
        desk.heardAt = minute(7);
        m_book->setDesks({desk}, {QUuid::createUuid(), 5, QUuid::createUuid()});
        QVERIFY(m_book->heardMarks(minute(6)).constFirst().isEnough);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(heartbeats.size(), 1);
        desk.isGone = true;
        m_book->setDesks({desk}, {QUuid::createUuid(), 5, QUuid::createUuid()});
        QCOMPARE(changes.size(), 1);
        m_book->clear();
        QVERIFY(!m_book->deskNames().isTeam());
    }
};

QTEST_GUILESS_MAIN(TeamBookTest)
#include "tst_teambook.moc"
