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
using Desk::Test::delivered;
using Desk::Test::utc;

namespace {

constexpr auto prices = PurchaseJournal::DocumentKind::SellingPrices;
constexpr qint64 pageSize = 4096;

bool isSaved(const Result<bool> &saved)
{
    if (!saved) {
        qWarning("%s", qPrintable(saved.failure().text));
    }
    return saved && *saved;
}

/// The next version of it.
Document after(const Document &base, const QByteArray &body)
{
    return {QUuid::createUuid(), base.id, base.version + 1, utc(12, base.version), body};
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsTheNewestVersionAcrossARestart()
    {
        const Document first = after({}, R"({"a":"Türkiye"})");
        const Document second = after(first, R"({"a":"2"})");
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(!*delivered(journal.document(prices)));
            QVERIFY(isSaved(delivered(journal.saveDocument(prices, first))));
            QCOMPARE(*delivered(journal.document(prices)), std::optional(first));
            QVERIFY(isSaved(delivered(journal.saveDocument(prices, second))));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.document(prices)), std::optional(second));
    }

    void savesOnlyWhatWasMadeFromTheNewest()
    {
        PurchaseJournal journal(QStringLiteral(":memory:"));
        QVERIFY(delivered(journal.open()));
        const Document first = after({}, "{}");
        QVERIFY(isSaved(delivered(journal.saveDocument(prices, first))));
        const Document mine = after(first, R"({"mine":"1"})");
        const Document theirs = after(first, R"({"theirs":"1"})");
        QVERIFY(isSaved(delivered(journal.saveDocument(prices, theirs))));
        const auto saved = delivered(journal.saveDocument(prices, mine));
        QVERIFY(saved);
        QVERIFY(!*saved);
        QVERIFY(!*delivered(journal.saveDocument(prices, after({}, "{}"))));
        QCOMPARE(*delivered(journal.document(prices)), std::optional(theirs));
    }

    void keepsSoManyVersions()
    {
        Document newest;
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            for (int i = 0; i < PurchaseJournal::documentVersionsKept + 5; ++i) {
                newest = after(newest, "{}");
                QVERIFY(isSaved(delivered(journal.saveDocument(prices, newest))));
            }
            QCOMPARE(*delivered(journal.document(prices)), std::optional(newest));
        }
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = journalMigrations();
        Database database(settings);
        QVERIFY(database.open());
        auto query = database.execute(QStringLiteral("SELECT count(*), min(version) FROM documents"));
        QVERIFY(query && query.value().next());
        QCOMPARE(query.value().value(0).toInt(), PurchaseJournal::documentVersionsKept);
        QCOMPARE(query.value().value(1).toInt(), 6);
    }

    void anOlderFileGetsThemWithoutLosingAnything()
    {
        QVERIFY(Test::writeOldJournal(file()));
        const Test::OldJournal old = Test::oldJournal();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const Document first = after({}, "{}");
        QVERIFY(isSaved(delivered(journal.saveDocument(prices, first))));
        QCOMPARE(*delivered(journal.purchases(QStringLiteral("esf_desk"))),
                 old.purchasesOf(QStringLiteral("esf_desk")));
        QCOMPARE(*delivered(journal.document(prices)), std::optional(first));
    }

    void whatCustomersPaidThatCannotBeReadLeavesTheOrder()
    {
        Purchase sold = Test::fullPurchase();
        sold.body = R"({"a":1})";
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(sold)));
            QCOMPARE(delivered(journal.purchases(sold.accessCode))->constFirst(), sold);
        }
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = journalMigrations();
        {
            Database database(settings);
            QVERIFY(database.open());
            QVERIFY(database.change(QStringLiteral("UPDATE purchases SET sold_for='rubbish'")));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        sold.request.soldFor.reset();
        QCOMPARE(delivered(journal.purchases(sold.accessCode))->constFirst(), sold);
    }

    /// Whichever page is lost: the newest version that is left, or none; never anything else.
    void aRecoveryBringsThemBack()
    {
        QList<Document> versions;
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(Test::fullPurchase())));
            Document newest;
            for (int i = 0; i < 8; ++i) {
                newest = after(newest, "{\"a\":\"" + QByteArray(1500, char('a' + i)) + "\"}");
                versions.append(newest);
                QVERIFY(isSaved(delivered(journal.saveDocument(prices, newest))));
            }
        }
        QFile sound(file());
        QVERIFY(sound.open(QIODevice::ReadOnly));
        const QByteArray bytes = sound.readAll();
        sound.close();
        int newestBack = 0;
        for (qint64 at = 0; at < bytes.size(); at += pageSize) {
            m_folder = std::make_unique<QTemporaryDir>();
            QByteArray damaged = bytes;
            damaged.replace(at, pageSize, QByteArray(pageSize, '\x5a'));
            QFile damaging(file());
            QVERIFY(damaging.open(QIODevice::WriteOnly));
            QCOMPARE(damaging.write(damaged), damaged.size());
            damaging.close();
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            const auto back = delivered(journal.document(prices));
            QVERIFY2(back, back ? "" : qPrintable(back.failure().text));
            QVERIFY(!*back || versions.contains(**back));
            newestBack += *back == versions.constLast() ? 1 : 0;
            // And it goes on from there.
            QVERIFY(isSaved(delivered(journal.saveDocument(prices, after(back->value_or(Document()), "{}")))));
        }
        QVERIFY(newestBack > bytes.size() / pageSize / 2);
    }

    void aVersionThatCannotBeReadIsTakenOutAndTold()
    {
        const Document first = after({}, "{}");
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(isSaved(delivered(journal.saveDocument(prices, first))));
            QVERIFY(isSaved(delivered(journal.saveDocument(prices, after(first, "{}")))));
        }
        {
            Database::Settings settings;
            settings.filePath = file();
            settings.migrations = journalMigrations();
            Database database(settings);
            QVERIFY(database.open());
            QVERIFY(database.change(QStringLiteral("UPDATE documents SET body='rubbish' WHERE version=2")));
        }
        PurchaseJournal journal(file());
        QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.document(prices)), std::optional(first));
        QCoreApplication::processEvents();
        QCOMPARE(recoveries.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
