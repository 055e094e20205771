// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teammember.h"
#include "oldjournal.h"
#include "samples.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/facts/teamfacts.h"
#include "store/journal/purchasejournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::OldJournal;

namespace {

constexpr qint64 pageSize = 4096;
const QString desk = QStringLiteral("esf_desk");
const QString otherDesk = QStringLiteral("esf_other");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QUuid> keysOf(const QList<Purchase> &purchases)
{
    QList<QUuid> keys;
    for (const Purchase &purchase : purchases) {
        keys.append(purchase.key);
    }
    return keys;
}

/// As a recovery brings it back: what is only intended may be the old version of what was sent.
Purchase recovered(Purchase purchase)
{
    if (purchase.state == Purchase::State::Intended) {
        purchase.state = Purchase::State::Unknown;
        purchase.firstSentAt = purchase.lastSentAt = purchase.intendedAt;
        purchase.attempts = 1;
    }
    return purchase;
}

TopUp recovered(TopUp topUp)
{
    if (topUp.state == TopUp::State::Intended) {
        topUp.state = TopUp::State::Unknown;
        topUp.sentAt = topUp.intendedAt;
    }
    return topUp;
}

} // namespace

/// What earlier releases wrote stays readable.
class JournalVersionsTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("data/journal.sqlite")); }
    /// What is there is what the old journal had, as far as it came back; the number of purchases and top-ups, or -1.
    int comeBack(PurchaseJournal &journal) const
    {
        int count = 0;
        for (const QString &accessCode : {desk, otherDesk}) {
            const auto purchases = delivered(journal.purchases(accessCode));
            const auto topUps = delivered(journal.topUps(accessCode));
            if (!purchases || !topUps) {
                return -1;
            }
            for (const Purchase &purchase : *purchases) {
                const auto isIt = [&](const Purchase &one) {
                    Purchase expected = recovered(one);
                    if (purchase.request.orders < one.request.orders) { // Others of its sale are lost.
                        expected.request.orders = purchase.request.orders;
                    }
                    return expected == purchase;
                };
                if (std::none_of(m_old.purchases.begin(), m_old.purchases.end(), isIt)) {
                    return -1;
                }
            }
            for (const TopUp &topUp : *topUps) {
                const auto isIt = [&](const TopUp &one) { return recovered(one) == topUp; };
                if (std::none_of(m_old.topUps.begin(), m_old.topUps.end(), isIt)) {
                    return -1;
                }
            }
            count += int(purchases->size() + topUps->size());
        }
        return count;
    }

    const OldJournal m_old = Test::oldJournal();
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Test::writeOldJournal(file()));
    }

    void theFirstReleaseIsReadWhole()
    {
        PurchaseJournal journal(file());
        QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        for (const QString &accessCode : {desk, otherDesk}) {
            const auto purchases = delivered(journal.purchases(accessCode));
            QVERIFY2(purchases, purchases ? "" : qPrintable(purchases.failure().text));
            QVERIFY(!purchases->isEmpty());
            QCOMPARE(*purchases, m_old.purchasesOf(accessCode));
            const auto topUps = delivered(journal.topUps(accessCode));
            QVERIFY(topUps);
            QVERIFY(!topUps->isEmpty());
            QCOMPARE(*topUps, m_old.topUpsOf(accessCode));
            const auto favourites = delivered(journal.favourites(accessCode));
            QVERIFY(favourites);
            QCOMPARE(*favourites, m_old.favourites.value(accessCode));
        }
        QCOMPARE(*delivered(journal.notes()), m_old.notes);
        QCoreApplication::processEvents();
        QVERIFY(recoveries.isEmpty());
    }

    void everyOrderOfTheFirstReleaseHasItsSale()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QHash<QUuid, int> sizes;
        const auto read = delivered(journal.purchases(desk));
        QVERIFY(read);
        for (const Purchase &purchase : *read) {
            QVERIFY(purchase.request.orders > 1 || purchase.sale == purchase.key);
            ++sizes[purchase.sale];
        }
        QList<int> sorted = sizes.values();
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, (QList<int>{1, 1, 1, 1, 1, 1, 1, 1, 2, 7}));
        // Alone: what is open. Of several: all, for one of them is open.
        const auto unfinished = delivered(journal.unfinishedPurchases(desk));
        QVERIFY(unfinished);
        QList<Purchase> expected = m_old.purchasesOf(desk);
        expected.removeIf([](const Purchase &one) { return one.request.orders != 7 && one.isSettled(); });
        QCOMPARE(keysOf(*unfinished), keysOf(expected));
        QCOMPARE(delivered(journal.unfinishedPurchases(otherDesk))->size(), 1);
    }

    void aReadFileOfTheFirstReleaseIsWrittenFromThenOn()
    {
        Purchase one = m_old.purchases.first();
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            one.state = Purchase::State::Sent;
            QVERIFY(delivered(journal.update(one)));
            QVERIFY(delivered(journal.insert(Test::intendedPurchase(desk))));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto read = delivered(journal.purchases(desk));
        QVERIFY(read);
        QCOMPARE(read->size(), m_old.purchasesOf(desk).size() + 1);
        QVERIFY(read->first() == one);
        QCOMPARE(read->last().sale, read->last().key);
    }

    /// Version 5 called an order unclear that eSIMfly had ended: such a one alone had a reference.
    void whatVersion5CalledUnclearWasEnded()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Test::writeOldJournal(file(), 5));
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto read = delivered(journal.purchases(desk));
        QVERIFY(read);
        QCOMPARE(read->first(read->size() - 1), m_old.purchasesOf(desk)); // All others are what they were.
        const Purchase ended = read->last();
        QCOMPARE(ended.state, Purchase::State::Failed);
        QCOMPARE(ended.orderReference, QStringLiteral("ORD-3"));
        QCOMPARE(ended.paid, Money(305, Currency::Usd));
        QCOMPARE(ended.failure->text, QStringLiteral("failed"));
        QVERIFY(!ended.refunded);
        QVERIFY(delivered(journal.unfinishedPurchases(desk))->contains(ended));
        QCOMPARE(*delivered(journal.topUps(desk)), m_old.topUpsOf(desk));
    }

    /// In it nobody said what customers paid. All else is there, and what is sold from then on has it.
    void version7IsReadWhole()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Test::writeOldJournal(file(), 7));
        Purchase sold = Test::fullPurchase();
        sold.accessCode = desk;
        sold.body = R"({"a":1})";
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            const auto read = delivered(journal.purchases(desk));
            QVERIFY(read);
            QCOMPARE(read->first(read->size() - 2), m_old.purchasesOf(desk));
            QCOMPARE(read->at(read->size() - 2).state, Purchase::State::Failed);
            const Purchase refunded = read->last();
            QCOMPARE(refunded.state, Purchase::State::Refunded);
            QCOMPARE(refunded.paid, Money(305, Currency::Usd));
            QCOMPARE(refunded.refunded, Money(305, Currency::Usd));
            QVERIFY(!refunded.request.soldFor);
            QVERIFY(refunded.request.seller.isEmpty());
            QVERIFY(refunded.request.payment.isEmpty());
            QVERIFY(refunded.request.desk.isNull());
            const auto topUps = delivered(journal.topUps(desk));
            QVERIFY(topUps);
            QCOMPARE(topUps->first(topUps->size() - 1), m_old.topUpsOf(desk));
            QCOMPARE(topUps->last().refunded, Money(272, Currency::Usd));
            QVERIFY(!topUps->last().request.soldFor);
            const auto prices = delivered(journal.document(PurchaseJournal::DocumentKind::SellingPrices));
            QVERIFY(prices && *prices);
            QCOMPARE((*prices)->version, 1);
            QVERIFY(delivered(journal.insert(sold)));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(delivered(journal.purchases(desk))->last(), sold);
    }

    /// In it no desk was in a team. All else is there, and what joins one from then on tells it.
    void version12IsReadWhole()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Test::writeOldJournal(file(), 12));
        PurchaseJournal journal(file());
        QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        const auto read = delivered(journal.purchases(desk));
        QVERIFY(read);
        QCOMPARE(read->first(read->size() - 2), m_old.purchasesOf(desk));
        QCOMPARE(read->last().request.seller, QStringLiteral("Zoë"));
        QCOMPARE(read->last().clockSkew, std::chrono::milliseconds(-1234));
        QVERIFY(std::none_of(read->cbegin(), read->cend(), [](const Purchase &purchase) {
            return purchase.isMatched || purchase.closedAt.isValid();
        }));
        const auto topUps = delivered(journal.topUps(desk));
        QVERIFY(topUps);
        QCOMPARE(topUps->first(topUps->size() - 1), m_old.topUpsOf(desk));
        QCOMPARE(*delivered(journal.notes()), m_old.notes);
        QCOMPARE(*delivered(journal.favourites(desk)), m_old.favourites.value(desk));
        QCOMPARE(delivered(journal.corrections())->size(), 1);
        QCOMPARE(delivered(journal.refunds())->constFirst().state, Refund::State::Answered);
        QCOMPARE(delivered(journal.seenRefunds())->size(), 1);
        QVERIFY(delivered(journal.lastClosedDay(desk, QDate(2026, 10, 5))).value());
        QVERIFY(!delivered(journal.lastHandOvers(1))->constFirst().handOver.code.isEmpty());
        QVERIFY(!delivered(journal.team().member()).value());
        QCOMPARE(delivered(journal.team().countWaitingFacts()).value(), 0);
        const QUuid own = QUuid::createUuid();
        const TeamMember member{own, {}, QUuid::createUuid(), {desk}, {}, {}, {}, m_old.purchases.first().intendedAt};
        QVERIFY(delivered(journal.team().startSharing(member)));
        for (RowPlace place; !place.isEnd;) {
            const auto next = delivered(journal.team().tellRows(place));
            QVERIFY(next);
            place = *next;
        }
        QSet<QString> kinds;
        const auto facts = delivered(journal.team().waitingFacts(1000));
        QVERIFY(facts);
        for (const TeamFact &fact : *facts) {
            QVERIFY2(!std::holds_alternative<UnreadableFact>(contentOf(fact)), fact.body.constData());
            kinds.insert(fact.kind);
        }
        QCOMPARE(kinds.size(), 15); // Nobody kept then what was matched.
        QCoreApplication::processEvents();
        QVERIFY(recoveries.isEmpty());
    }

    /// In it nobody asked the others before an eSIM was topped up or cancelled.
    void version13IsReadWhole()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Test::writeOldJournal(file(), 13));
        PurchaseJournal journal(file());
        QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        const auto topUps = delivered(journal.topUps(desk));
        QVERIFY(topUps);
        QVERIFY(std::any_of(topUps->cbegin(), topUps->cend(), [](const TopUp &one) { return one.isMatched; }));
        QVERIFY(std::none_of(topUps->cbegin(), topUps->cend(),
                             [](const TopUp &one) { return !one.claim.isNull() || one.notAsked; }));
        const auto refunds = delivered(journal.refunds());
        QVERIFY(refunds);
        QCOMPARE(refunds->size(), 2);
        QVERIFY(refunds->constLast().claim.isNull());
        QCOMPARE(delivered(journal.team().member()).value()->deskName, QStringLiteral("Desk 3"));
        QVERIFY(delivered(journal.claims().open())->isEmpty());
        Refund told = refunds->constLast();
        told.claim = QUuid::createUuid();
        QVERIFY(delivered(journal.updateRefund(told)));
        QCOMPARE(delivered(journal.refunds())->constLast(), told);
        QCoreApplication::processEvents();
        QVERIFY(recoveries.isEmpty());
    }

    /// A cancellation of the versions before has a column less, and none is lost with the first page. What this
    /// computer had claimed is left out: the row that says what was sent under it may be lost.
    void aDamagedFileKeepsCancellationsAndNoClaims()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Test::writeOldJournal(file(), 13));
        QList<Refund> before;
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            before = *delivered(journal.refunds());
            before.last().claim = QUuid::createUuid();
            QVERIFY(delivered(journal.updateRefund(before.constLast())));
            QVERIFY(delivered(journal.claims().add(before.constLast().claim)));
            QVERIFY(delivered(journal.claims().add(QUuid::createUuid())));
        }
        QFile damaging(file());
        QVERIFY(damaging.open(QIODevice::ReadWrite));
        QCOMPARE(damaging.write(QByteArray(pageSize, '\x5a')), pageSize);
        damaging.close();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.refunds()), before);
        QCOMPARE(*delivered(journal.claims().open()),
                 (QList<ClaimJournal::OpenClaim>{{before.constLast().claim, {}, true, false}}));
    }

    /// With the first page it goes lost of which version the file is.
    void aDamagedFileOfTheFirstReleaseIsRecovered()
    {
        const QByteArray sound = bytesOf(file());
        const int all = int(m_old.purchases.size() + m_old.topUps.size());
        int least = all;
        for (qint64 at = 0; at < sound.size(); at += pageSize) {
            m_folder = std::make_unique<QTemporaryDir>();
            QByteArray damaged = sound;
            damaged.replace(at, pageSize, QByteArray(pageSize, '\x5a'));
            QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
            QFile damaging(file());
            QVERIFY(damaging.open(QIODevice::WriteOnly));
            QCOMPARE(damaging.write(damaged), damaged.size());
            damaging.close();
            PurchaseJournal journal(file());
            QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
            QVERIFY(delivered(journal.open()));
            const int back = comeBack(journal);
            QVERIFY2(back >= 0 && (at > 0 || back == all), qPrintable(QString::number(at / pageSize + 1)));
            least = std::min(least, back);
            QCoreApplication::processEvents();
            QCOMPARE(recoveries.size(), 1);
            // It is kept as it was: nothing was written into it before.
            QCOMPARE(bytesOf(recoveries.first().first().value<JournalRecovery>().keptAs), damaged);
        }
        QVERIFY(least > 0);
        QVERIFY(least < all);
    }

    void anOrderWhoseSaleCannotBeReadIsOneOfItsOwn()
    {
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
        }
        Purchase damaged = m_old.purchases.at(10);
        QCOMPARE(damaged.state, Purchase::State::Completed);
        QVERIFY(damaged.sale != damaged.key);
        {
            Database::Settings settings;
            settings.filePath = file();
            settings.migrations = journalMigrations();
            Database database(settings);
            QVERIFY(database.open());
            QVERIFY(database.change(QStringLiteral("UPDATE purchases SET sale='rubbish' WHERE key=?"),
                                    {damaged.key.toString(QUuid::WithoutBraces)}));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto read = delivered(journal.purchases(desk));
        QVERIFY(read);
        QCOMPARE(read->size(), m_old.purchasesOf(desk).size());
        damaged.sale = damaged.key;
        damaged.request.orders = 1;
        QVERIFY(read->contains(damaged));
        // Nobody may say of it that it was not sent, and that nothing was charged.
        for (const Purchase &purchase : *read) {
            const auto left = std::count_if(read->cbegin(), read->cend(),
                                            [&](const Purchase &other) { return other.sale == purchase.sale; });
            QCOMPARE(purchase.request.orders, int(left));
        }
    }
};

QTEST_GUILESS_MAIN(JournalVersionsTest)
#include "tst_journalversions.moc"
