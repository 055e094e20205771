// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teammember.h"
#include "domain/utctime.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using State = TopUp::State;

namespace {

const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0, 0, 123));

TopUp intended(int number = 1)
{
    TopUp topUp;
    topUp.key = QUuid(quint32(number), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    topUp.accessCode = u"esf_a"_s;
    topUp.request.iccid = *Iccid::fromString(u"8988000000000000013"_s);
    topUp.request.package = {u"TOPUP_x"_s,           u"Türkiye 1 GB"_s,         *DataSize::fromGigabytes(1.5),
                             *Validity::fromDays(7), Money(272, Currency::Usd), false};
    topUp.body = "{\"iccid\":\"8988000000000000013\"}";
    topUp.request.soldFor = SoldFor{Amount(4500, *IsoCurrency::fromCode(u"IQD"_s)), SoldFor::Source::Fixed, QUuid(),
                                    ExchangeRate::fromText(u"1320.5"_s).value()};
    topUp.request.seller = u"سارا"_s;
    topUp.request.payment = u"cash"_s;
    topUp.request.desk = QUuid(9, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    topUp.intendedAt = noon;
    topUp.changedAt = noon;
    return topUp;
}

/// Every field set.
TopUp unclear()
{
    TopUp topUp = intended();
    topUp.state = State::Unknown;
    topUp.before = AccountSnapshot{noon,
                                   std::chrono::milliseconds(-1234),
                                   true,
                                   *DataSize::fromGigabytes(3),
                                   noon.addDays(5),
                                   Money(150000, Currency::Iqd),
                                   u"order_7"_s};
    topUp.claim = QUuid(7, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    topUp.notAsked = NotAsked{QUuid(8, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), noon.addSecs(-60)};
    topUp.sentAt = noon.addSecs(1);
    topUp.endedAt = noon.addSecs(4);
    topUp.changedAt = noon.addSecs(5);
    topUp.orderReference = u"topup_1"_s;
    topUp.paid = Money(300, Currency::Eur);
    topUp.newTotal = *DataSize::fromGigabytes(5);
    topUp.newRemaining = *DataSize::fromGigabytes(4);
    topUp.expiryText = u"February 13, 2026 at 11:27 PM"_s;
    topUp.failure.emplace();
    topUp.failure->kind = Failure::Kind::Timeout;
    topUp.failure->text = u"Nothing came"_s;
    return topUp;
}

QList<TopUp> rows(PurchaseJournal &journal, const QString &accessCode = u"esf_a"_s)
{
    const Result<QList<TopUp>> listed = journal.topUps(accessCode).result();
    return listed ? *listed : QList<TopUp>{TopUp(), TopUp(), TopUp(), TopUp()};
}

} // namespace

class TopUpJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir.emplace();
        m_journal.emplace(m_dir->filePath(u"journal.sqlite"_s));
        QVERIFY(m_journal->open().result());
    }
    void cleanup() { m_journal.reset(); }

    void keepsEveryField()
    {
        QVERIFY(m_journal->insertTopUp(intended()).result());
        QCOMPARE(rows(*m_journal), QList<TopUp>{intended()});
        QVERIFY(m_journal->updateTopUp(unclear()).result());
        reopen();
        QCOMPARE(rows(*m_journal), QList<TopUp>{unclear()});
    }

    void readsWordsOfAnEarlierVersionClean()
    {
        TopUp earlier = unclear();
        earlier.request.package.name = u"Türkiye\u202E\n1 GB"_s;
        QVERIFY(m_journal->insertTopUp(earlier).result());
        earlier.expiryText = u"February\u2029 13"_s;
        QVERIFY(m_journal->updateTopUp(earlier).result());
        earlier.request.package.name = u"Türkiye 1 GB"_s;
        earlier.expiryText = u"February 13"_s;
        QCOMPARE(rows(*m_journal), QList<TopUp>{earlier});
    }

    void keepsEveryState()
    {
        int number = 0;
        for (const State state : {State::Intended, State::Sent, State::Completed, State::Refused, State::Unknown,
                                  State::WentThrough, State::NotBought}) {
            TopUp topUp = intended(++number);
            topUp.state = state;
            QVERIFY(m_journal->insertTopUp(topUp).result());
            QCOMPARE(rows(*m_journal).last(), topUp);
        }
        QCOMPARE(rows(*m_journal).size(), 7);
    }

    void neverChangesWhatWasIntended()
    {
        QVERIFY(m_journal->insertTopUp(intended()).result());
        TopUp other = unclear();
        other.body = "{}";
        other.request.package.code = u"other"_s;
        other.accessCode = u"esf_b"_s;
        QVERIFY(m_journal->updateTopUp(other).result());
        QCOMPARE(rows(*m_journal).first().body, intended().body);
        QCOMPARE(rows(*m_journal).first().request, intended().request);
    }

    void keepsThatNobodyKnowsWhoWasNotAsked()
    {
        TopUp topUp = unclear();
        topUp.notAsked = NotAsked{};
        QVERIFY(m_journal->insertTopUp(intended()).result());
        QVERIFY(m_journal->updateTopUp(topUp).result());
        QCOMPARE(rows(*m_journal), QList<TopUp>{topUp});
    }

    /// A claim is open until its end is known at the server; one under which something was sent that is not clear is
    /// open whatever its own table says.
    void knowsWhatIsStillClaimed()
    {
        using Open = ClaimJournal::OpenClaim;
        const auto open = [this] { return m_journal->claims().open().result().value(); };
        TeamMember member;
        member.desk = QUuid::createUuid();
        member.account = QUuid::createUuid();
        member.accessCodes = QStringList{u"esf_a"_s};
        member.since = noon;
        QVERIFY(m_journal->team().startSharing(member).result());
        const QUuid unused = QUuid::createUuid();
        QVERIFY(m_journal->claims().add(unused).result());
        QVERIFY(m_journal->claims().add(unused).result());
        QCOMPARE(open(), (QList<Open>{{unused, {}, false, false}}));
        QVERIFY(m_journal->claims().remove(unused).result());
        QVERIFY(open().isEmpty());

        TopUp topUp = intended();
        QVERIFY(m_journal->claims().add(unclear().claim).result());
        QVERIFY(m_journal->insertTopUp(topUp).result());
        QCOMPARE(open(), (QList<Open>{{unclear().claim, {}, false, false}}));
        QVERIFY(m_journal->updateTopUp(unclear()).result());
        const Open sent{unclear().claim, topUp.request.iccid, true, false};
        QCOMPARE(open(), QList<Open>{sent});
        QVERIFY(m_journal->claims().remove(sent.id).result()); // As after a recovery.
        QCOMPARE(open(), QList<Open>{sent});
        topUp = unclear();
        topUp.state = State::WentThrough;
        QVERIFY(m_journal->updateTopUp(topUp).result());
        QVERIFY(open().isEmpty());
        QVERIFY(m_journal->claims().add(sent.id).result());
        QCOMPARE(open(), (QList<Open>{{sent.id, sent.iccid, true, true}}));

        Refund refund;
        refund.key = QUuid::createUuid();
        refund.accessCode = u"esf_a"_s;
        refund.request.iccid = topUp.request.iccid;
        refund.intendedAt = refund.sentAt = refund.changedAt = noon;
        refund.state = Refund::State::Unknown;
        refund.claim = QUuid::createUuid();
        QVERIFY(m_journal->claims().remove(sent.id).result());
        QVERIFY(m_journal->claims().add(refund.claim).result());
        QVERIFY(m_journal->insertRefund(refund).result());
        QCOMPARE(m_journal->refunds().result().value(), QList<Refund>{refund});
        QCOMPARE(open(), (QList<Open>{{refund.claim, {}, true, false}}));

        const QUuid unsent = QUuid::createUuid();
        QVERIFY(m_journal->claims().add(unsent).result());
        QCOMPARE(open().size(), 2);
        member.account = QUuid::createUuid();
        member.accessCodes = QStringList{u"esf_b"_s}; // What another account sent is no affair of its team.
        QVERIFY(m_journal->team().startSharing(member).result());
        QVERIFY(open().isEmpty());
    }

    void writesAnewWhatDamageTook()
    {
        QVERIFY(m_journal->updateTopUp(unclear()).result());
        QCOMPARE(rows(*m_journal), QList<TopUp>{unclear()});
    }

    void refusesDoublesAndStrangers()
    {
        QVERIFY(m_journal->insertTopUp(intended()).result());
        QVERIFY(!m_journal->insertTopUp(intended()).result());
        QVERIFY(rows(*m_journal, u"esf_b"_s).isEmpty());
    }

    void removesOnlyWhatWasNeverSent()
    {
        QVERIFY(m_journal->insertTopUp(intended()).result());
        TopUp sent = intended();
        sent.state = State::Sent;
        QVERIFY(m_journal->updateTopUp(sent).result());
        QVERIFY(!m_journal->removeIntendedTopUp(sent.key).result());
        QVERIFY(m_journal->updateTopUp(intended()).result());
        QVERIFY(m_journal->removeIntendedTopUp(sent.key).result());
        QVERIFY(rows(*m_journal).isEmpty());
    }

    void callsAnUnreadableRowDamage_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"key='x'", "iccid='12'", "package_days=-1", "shown_cost='a lot'", "state='Whatever'",
                                   "looks='{}'", "looks='['", "paid='a lot'", "failure='{}'", "refunded='a lot'"}) {
            QTest::newRow(damage) << QString::fromLatin1(damage);
        }
        for (const char *part : {"readAt", "clockSkew", "isUnlimited", "totalBytes", "balance"}) {
            QTest::addRow("a snapshot without %s", part)
                << u"looks=replace(looks, '\"%1\"', '\"x\"')"_s.arg(QLatin1String(part));
        }
    }
    void callsAnUnreadableRowDamage()
    {
        QFETCH(QString, damage);
        QVERIFY(m_journal->insertTopUp(unclear()).result());
        QCOMPARE(rows(*m_journal).size(), 1);
        Database::Settings settings;
        settings.filePath = m_dir->filePath(u"journal.sqlite"_s);
        settings.migrations = journalMigrations();
        Database other(settings);
        QVERIFY(other.open());
        QVERIFY(other.execute(u"UPDATE topups SET "_s + damage));
        const Result<QList<TopUp>> listed = m_journal->topUps(u"esf_a"_s).result();
        QVERIFY(!listed);
        QCOMPARE(listed.failure().storage, Failure::Storage::Damaged);
        QCoreApplication::processEvents();
        QVERIFY(m_journal->problem());
    }

    /// What the account didn't say is not made up: no end of an unlimited plan, no order before.
    void keepsASnapshotOfLess()
    {
        TopUp topUp = unclear();
        topUp.before->expiresAt = {};
        topUp.before->newestOrder.clear();
        topUp.before->isUnlimited = false;
        topUp.request.package.isUnlimited = true;
        topUp.newTotal.reset();
        topUp.newRemaining = DataSize();
        topUp.refunded = Money(300, Currency::Eur);
        QVERIFY(m_journal->updateTopUp(topUp).result());
        reopen();
        QCOMPARE(rows(*m_journal), QList<TopUp>{topUp});
    }

private:
    void reopen()
    {
        m_journal.reset();
        m_journal.emplace(m_dir->filePath(u"journal.sqlite"_s));
        QVERIFY(m_journal->open().result());
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<PurchaseJournal> m_journal;
};

QTEST_GUILESS_MAIN(TopUpJournalTest)
#include "tst_topupjournal.moc"
