// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oldjournal.h"
#include "samples.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Desk::Test::delivered;
using State = Refund::State;

namespace {

constexpr qint64 pageSize = 4096;

/// Just written down.
Refund intended(int number = 1)
{
    Refund refund;
    refund.key = QUuid(quint32(number), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    refund.accessCode = u"esf_a"_s;
    refund.request = {*Iccid::fromString(u"8988000000000000013"_s), u"order_%1"_s.arg(number),
                      Amount(8250, *IsoCurrency::fromCode(u"IQD"_s)), u"سارا"_s};
    refund.intendedAt = refund.changedAt = Test::utc(9, number % 60);
    return refund;
}

/// Every field set but the failure.
Refund answered(int number = 1)
{
    Refund refund = intended(number);
    refund.state = State::Answered;
    refund.sentAt = Test::utc(9, 1);
    refund.clockSkew = std::chrono::milliseconds(-1234);
    refund.changedAt = Test::utc(9, 2);
    Cancellation answer;
    answer.orderReference = u"order_7"_s;
    answer.total = 3;
    answer.cancelled = 2;
    answer.failed = 1;
    answer.refunded = Money(620, Currency::Usd);
    answer.method = Cancellation::RefundMethod::RefundRequest;
    answer.isCredited = true;
    answer.rows = {{12, refund.request.iccid, true, Money(310, Currency::Usd)}, {13, Iccid(), false, std::nullopt}};
    refund.answer = answer;
    return refund;
}

Refund unclear(int number)
{
    Refund refund = intended(number);
    refund.state = State::Unknown;
    refund.sentAt = Test::utc(9, 1);
    refund.failure.emplace();
    refund.failure->kind = Failure::Kind::Timeout;
    refund.failure->text = u"Nothing came"_s;
    return refund;
}

/// In the account's list for the first time.
SeenRefund seen(int number)
{
    return {u"esf_a"_s, u"order_%1"_s.arg(number), Money(100 + number, Currency::Usd), Test::utc(10, number % 60)};
}

} // namespace

class RefundJournalTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    Database::Settings settings() const
    {
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = journalMigrations();
        return settings;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryField()
    {
        Refund barely = intended(2);
        barely.request.orderReference.clear();
        barely.request.givenBack.reset();
        barely.request.seller.clear();
        SeenRefund withoutAmount = seen(2);
        withoutAmount.amount.reset();
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insertRefund(intended())));
            QVERIFY(delivered(journal.insertRefund(barely)));
            QCOMPARE(*delivered(journal.refunds()), (QList{intended(), barely}));
            QVERIFY(delivered(journal.updateRefund(answered())));
            QVERIFY(delivered(journal.updateRefund(unclear(3)))); // What damage took is written anew.
            QVERIFY(delivered(journal.addSeenRefunds({seen(1), withoutAmount})));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.refunds()), (QList{answered(), barely, unclear(3)}));
        QCOMPARE(*delivered(journal.seenRefunds()), (QList{seen(1), withoutAmount}));
    }

    void keepsEveryState()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        int number = 0;
        for (const State state : {State::Intended, State::Sent, State::Refused, State::Unknown, State::Seen}) {
            Refund refund = unclear(++number);
            refund.state = state;
            QVERIFY(delivered(journal.insertRefund(refund)));
            QCOMPARE(delivered(journal.refunds())->last(), refund);
        }
    }

    void neverChangesWhatWasAskedFor()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insertRefund(intended())));
        Refund other = answered();
        other.request.givenBack = Amount(1, IsoCurrency());
        other.request.seller = u"Omar"_s;
        other.accessCode = u"esf_b"_s;
        QVERIFY(delivered(journal.updateRefund(other)));
        QCOMPARE(*delivered(journal.refunds()), QList{answered()});
        QVERIFY(!delivered(journal.insertRefund(intended())));
    }

    void removesOnlyWhatWasNeverSent()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        Refund sent = intended();
        sent.state = State::Sent;
        QVERIFY(delivered(journal.insertRefund(sent)));
        QVERIFY(delivered(journal.insertRefund(intended(2))));
        QVERIFY(!delivered(journal.removeIntendedRefund(sent.key)));
        QVERIFY(delivered(journal.removeIntendedRefund(intended(2).key)));
        QCOMPARE(*delivered(journal.refunds()), QList{sent});
    }

    void theSameFactTwiceIsOne()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.addSeenRefunds({seen(1)})));
        QVERIFY(delivered(journal.addSeenRefunds({seen(1), seen(2)})));
        QCOMPARE(*delivered(journal.seenRefunds()), (QList{seen(1), seen(2)}));
    }

    void factsThatDifferInTheAmountAreTwo()
    {
        SeenRefund more = seen(1);
        more.amount = Money(999, Currency::Usd);
        SeenRefund withoutAmount = seen(1);
        withoutAmount.amount.reset();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.addSeenRefunds({seen(1), more, withoutAmount})));
        QCOMPARE(*delivered(journal.seenRefunds()), (QList{seen(1), more, withoutAmount}));
    }

    void keepsThatNothingWasCredited()
    {
        Refund refund = answered();
        refund.answer->isCredited = false;
        refund.answer->refunded.reset();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.updateRefund(refund)));
        QCOMPARE(*delivered(journal.refunds()), QList{refund});
    }

    /// As it stands in the journals that shops have.
    void readsAnAnswerByItsNames()
    {
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.updateRefund(answered())));
            Database database(settings());
            QVERIFY(database.open());
            QVERIFY(database.change(
                uR"(UPDATE cancellations SET answer='{"orderReference":"order_7","total":3,"cancelled":2,"failed":1,
                "refunded":"6.20 USD","method":"RefundRequest","isCredited":true,"esims":[{"id":12,
                "iccid":"8988000000000000013","isCancelled":true,"refund":"3.10 USD"},{"id":13,"iccid":"",
                "isCancelled":false}]}')"_s));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.refunds()), QList{answered()});
    }

    /// What an earlier version wrote is there as it was.
    void anEarlierVersionIsReadWhole()
    {
        QVERIFY(Test::writeOldJournal(file()));
        const Test::OldJournal old = Test::oldJournal();
        const QString accessCode = old.purchases.constFirst().accessCode;
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.purchases(accessCode)), old.purchasesOf(accessCode));
        QVERIFY(delivered(journal.refunds())->isEmpty());
        QVERIFY(delivered(journal.insertRefund(intended())));
        QVERIFY(delivered(journal.addSeenRefunds({seen(1)})));
        QCOMPARE(*delivered(journal.refunds()), QList{intended()});
    }

    /// Whichever page is lost, also the first with the tables' names: those that are left, and never anything else.
    /// What was only intended may be the old version of what was sent.
    void aRecoveryBringsThemBack()
    {
        QList<Refund> all;
        QList<SeenRefund> allSeen;
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(Test::fullPurchase())));
            for (int i = 1; i <= 12; ++i) {
                all.append(i % 3 == 0 ? intended(i) : i % 3 == 1 ? answered(i) : unclear(i));
                allSeen.append(seen(i));
                QVERIFY(delivered(journal.updateRefund(all.last())));
            }
            QVERIFY(delivered(journal.addSeenRefunds(allSeen)));
        }
        for (Refund &refund : all) {
            if (refund.state == State::Intended) {
                refund.state = State::Unknown;
                refund.sentAt = refund.intendedAt;
            }
        }
        QFile sound(file());
        QVERIFY(sound.open(QIODevice::ReadOnly));
        const QByteArray whole = sound.readAll();
        sound.close();
        qsizetype back = 0;
        qsizetype seenBack = 0;
        for (qint64 at = 0; at < whole.size(); at += pageSize) {
            m_folder = std::make_unique<QTemporaryDir>();
            QByteArray damaged = whole;
            damaged.replace(at, pageSize, QByteArray(pageSize, '\x5a'));
            QFile damaging(file());
            QVERIFY(damaging.open(QIODevice::WriteOnly));
            QCOMPARE(damaging.write(damaged), damaged.size());
            damaging.close();
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            const auto read = delivered(journal.refunds());
            QVERIFY2(read, read ? "" : qPrintable(read.failure().text));
            for (const Refund &one : *read) {
                QVERIFY(all.contains(one));
            }
            const auto readSeen = delivered(journal.seenRefunds());
            QVERIFY(readSeen);
            for (const SeenRefund &one : *readSeen) {
                QVERIFY(allSeen.contains(one));
            }
            if (at == 0) {
                QCOMPARE(*read, all);
                QCOMPARE(*readSeen, allSeen);
            }
            back += read->size();
            seenBack += readSeen->size();
            QVERIFY(delivered(journal.insertRefund(intended(99))));
        }
        const qsizetype pages = whole.size() / pageSize;
        QVERIFY2(back > all.size() * pages / 2 && seenBack > allSeen.size() * pages / 2,
                 qPrintable(QStringLiteral("%1, %2 of %3").arg(back).arg(seenBack).arg(all.size() * pages)));
    }

    void oneThatCannotBeReadIsTakenOutAndTold_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("rubbish");
        const QString refunds = u"cancellations"_s;
        QTest::newRow("state") << refunds << u"state='rubbish'"_s;
        QTest::newRow("answer") << refunds << u"answer='rubbish'"_s;
        QTest::newRow("answered without an answer") << refunds << u"answer=NULL"_s;
        QTest::newRow("answer in part") << refunds << u"answer='{}'"_s;
        for (const char *part : {"total", "cancelled", "failed", "method", "isCredited", "esims"}) {
            QTest::addRow("answer without %s", part)
                << refunds << u"answer=replace(answer, '\"%1\"', '\"x\"')"_s.arg(QLatin1String(part));
        }
        QTest::newRow("amount of an eSIM") << refunds << u"answer=replace(answer, '3.10 USD', '3.10 XYZ')"_s;
        QTest::newRow("unclear with an answer") << refunds << u"state='Unknown'"_s;
        QTest::newRow("key") << refunds << u"key='rubbish'"_s;
        QTest::newRow("failure") << refunds << u"failure='{}'"_s;
        QTest::newRow("amount") << refunds << u"answer=replace(answer, '6.20 USD', '6.20 XYZ')"_s;
        QTest::newRow("given back") << refunds << u"given_back='much'"_s;
        QTest::newRow("iccid") << refunds << u"iccid=''"_s;
        QTest::newRow("seen amount") << u"seen_cancelled"_s << u"amount='much'"_s;
        QTest::newRow("seen reference") << u"seen_cancelled"_s << u"reference=''"_s;
        QTest::newRow("seen id") << u"seen_cancelled"_s << u"uuid='rubbish'"_s;
    }
    void oneThatCannotBeReadIsTakenOutAndTold()
    {
        QFETCH(QString, table);
        QFETCH(QString, rubbish);
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insertRefund(answered(1))));
            QVERIFY(delivered(journal.insertRefund(answered(2))));
            QVERIFY(delivered(journal.addSeenRefunds({seen(1), seen(2)})));
        }
        {
            Database database(settings());
            QVERIFY(database.open());
            QVERIFY(database.change(QStringLiteral("UPDATE %1 SET %2 WHERE number=2").arg(table, rubbish)));
        }
        PurchaseJournal journal(file());
        QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        const bool isSeen = table == u"seen_cancelled"_s;
        QCOMPARE(delivered(journal.refunds())->size(), isSeen ? 2 : 1);
        QCOMPARE(delivered(journal.seenRefunds())->size(), isSeen ? 1 : 2);
        QCoreApplication::processEvents();
        QCOMPARE(recoveries.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RefundJournalTest)
#include "tst_refundjournal.moc"
