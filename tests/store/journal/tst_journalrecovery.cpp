// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/topup.h"
#include "samples.h"
#include "store/database/database.h"
#include "store/database/databasefile.h"
#include "store/database/schemas.h"
#include "store/journal/journalrecovery.h"
#include "store/journal/purchasejournal.h"
#include "support/failingdisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::FailingDisk;
using Desk::Test::fullPurchase;
using Desk::Test::intendedPurchase;
using Storage = Failure::Storage;

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 sectorSize = 512;
const QString accessCode = QStringLiteral("esf_1");

using Purchases = QHash<QUuid, Purchase>;
using Notes = QHash<Iccid, QString>;

/// In memory where the system has such a place: the tests wait for the disk a few hundred times.
std::unique_ptr<QTemporaryDir> makeFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isWritable() ? std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/tst_journalrecovery"))
                               : std::make_unique<QTemporaryDir>();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Iccid iccid(int number)
{
    return *Iccid::fromString(QStringLiteral("8948010000000%1").arg(number, 6, 10, QLatin1Char('0')));
}

/// Of all sizes, some larger than a page.
Purchase purchaseOf(int number)
{
    Purchase purchase = number % 3 == 0 ? fullPurchase() : intendedPurchase(accessCode);
    purchase.accessCode = accessCode;
    purchase.body = R"({"packageCode":"P","quantity":1,"idempotency_key":")"
                    + purchase.key.toByteArray(QUuid::WithoutBraces) + R"("})";
    purchase.state = number % 3 == 0 ? Purchase::State::Unknown : Purchase::State::Completed;
    purchase.request.note = QStringLiteral("Customer %1").arg(number);
    if (number % 25 == 0) {
        purchase.request.note = QStringList(700, purchase.request.note).join(QLatin1Char(' ')); // Two pages and more.
    }
    purchase.changedAt = Test::utc(9, number % 60);
    return purchase;
}

TopUp intendedTopUp()
{
    TopUp topUp;
    topUp.key = QUuid::createUuid();
    topUp.accessCode = accessCode;
    topUp.request.iccid = iccid(7);
    topUp.request.package.code = QStringLiteral("TOP1");
    topUp.request.package.name = QStringLiteral("Top-up 1 GB");
    topUp.request.package.cost = Money(199, Currency::Usd);
    topUp.body = R"({"iccid":"8948010000000000126","packageCode":"TOP1"})";
    topUp.intendedAt = Test::utc(9);
    return topUp;
}

/// Its first page is rubbish, so nothing in it can be found without reading page by page.
QByteArray headless(QByteArray bytes)
{
    return bytes.replace(0, pageSize, QByteArray(pageSize, '\x5a'));
}

/// What a journal of 300 purchases and 120 notes holds, and the bytes of its file.
struct Sample
{
    Purchases purchases;
    Notes notes;
    QByteArray bytes;
};

Sample makeSample()
{
    Sample sample;
    const auto folder = makeFolder();
    const QString path = folder->filePath(QStringLiteral("journal.sqlite"));
    PurchaseJournal journal(path);
    if (!delivered(journal.open())) {
        return sample;
    }
    constexpr int purchases = 300;
    constexpr int notes = 120;
    for (int i = 0; i < purchases; ++i) {
        const Purchase purchase = purchaseOf(i);
        sample.purchases.insert(purchase.key, purchase);
        journal.insert(purchase);
        if (i < notes) {
            const QString note = QStringLiteral("Room %1, سارا").arg(i);
            sample.notes.insert(iccid(i), note);
            journal.setNote(iccid(i), note);
        }
    }
    journal.setFavourite(accessCode, QStringLiteral("merhaba-7days-1gb"), true);
    if (!delivered(journal.notes())) {
        return sample;
    }
    Database::Settings settings;
    settings.filePath = path;
    settings.migrations = journalMigrations();
    Database other(settings);
    if (other.open() && other.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"))) {
        sample.bytes = bytesOf(path);
    }
    return sample;
}

/// Which rows have a byte in these parts of the file: their texts are looked for.
int rowsTouched(const Sample &sample, qint64 begin, qint64 end)
{
    // A row begins on the page its key stands on, and its overflow pages hold its note.
    int touched = 0;
    for (const Purchase &purchase : sample.purchases) {
        const QByteArray key = purchase.key.toByteArray(QUuid::WithoutBraces);
        bool isTouched = false;
        for (qsizetype at = sample.bytes.indexOf(key); at >= 0; at = sample.bytes.indexOf(key, at + 1)) {
            isTouched = isTouched || (at / pageSize * pageSize < end && (at / pageSize + 1) * pageSize > begin);
        }
        touched += isTouched || purchase.request.note.size() > 1000 ? 1 : 0;
    }
    return touched;
}

} // namespace

class JournalRecoveryTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("data/journal.sqlite")); }
    QStringList keptAside() const
    {
        const QFileInfo info(file());
        QStringList names = info.dir().entryList({info.fileName() + QStringLiteral(".damaged-*")}, QDir::Files);
        names.removeIf([](const QString &name) {
            return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm"));
        });
        return names;
    }
    void put(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file()).absolutePath());
        writeBytes(file(), bytes);
    }
    /// Opens what is there and compares it with the sample: what came back, or -1 where something is wrong.
    int comeBack(const Sample &sample, QString &wrong) const
    {
        PurchaseJournal journal(file());
        if (const auto opened = delivered(journal.open()); !opened) {
            wrong = opened.failure().text;
            return -1;
        }
        const auto read = delivered(journal.purchases(accessCode));
        const auto notes = delivered(journal.notes());
        if (!read || !notes) {
            wrong = read ? notes.failure().text : read.failure().text;
            return -1;
        }
        for (const Purchase &purchase : *read) {
            Purchase expected = sample.purchases.value(purchase.key);
            if (purchase.request.orders < expected.request.orders) { // Others of its sale are lost.
                expected.request.orders = purchase.request.orders;
            }
            if (!(expected == purchase)) {
                wrong = QStringLiteral("came back altered: ") + purchase.request.note;
                return -1;
            }
        }
        for (auto note = notes->begin(); note != notes->end(); ++note) {
            if (sample.notes.value(note.key()) != note.value()) {
                wrong = QStringLiteral("came back altered: ") + note.value();
                return -1;
            }
        }
        if (!delivered(journal.insert(intendedPurchase(QStringLiteral("esf_new"))))) {
            wrong = QStringLiteral("nothing more can be written");
            return -1;
        }
        return static_cast<int>(read->size());
    }

    /// While a journal of the sample is open.
    void damageUnderway() const
    {
        {
            // Another program's write makes SQLite read the pages anew.
            Database::Settings settings;
            settings.filePath = file();
            settings.migrations = journalMigrations();
            Database other(settings);
            QVERIFY(other.open());
            QVERIFY(other.execute(QStringLiteral("DELETE FROM notes")));
        }
        QFile damaging(file());
        QVERIFY(damaging.open(QIODevice::ReadWrite));
        damaging.seek(pageSize);
        damaging.write(QByteArray(m_sample.bytes.size() / 2, '\x5a'));
    }
    static void setAge(const QString &path, int days)
    {
        QFile aging(path);
        QVERIFY(aging.open(QIODevice::ReadWrite));
        QVERIFY(aging.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime));
    }
    QString recoveredFile() const { return file() + QStringLiteral(".recovered"); }
    /// The sample and one more sale.
    Sample sellOneMore() const
    {
        Sample sample = m_sample;
        const Purchase last = purchaseOf(1);
        sample.purchases.insert(last.key, last);
        PurchaseJournal journal(file());
        const bool isSold = delivered(journal.open()) && delivered(journal.insert(last));
        return isSold ? sample : Sample();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Sample m_sample;

private slots:
    void initTestCase()
    {
        m_sample = makeSample();
        QCOMPARE(m_sample.purchases.size(), 300);
        QVERIFY(m_sample.bytes.size() > 60 * pageSize);
    }
    void init() { m_folder = makeFolder(); }

    void aTableComesBackWhoseNameIsDamaged()
    {
        QByteArray bytes = m_sample.bytes;
        const QByteArray names("tablepurchasespurchases");
        QVERIFY(bytes.contains(names));
        put(bytes.replace(names, "tablepurchasfspurchases"));
        QString wrong;
        const int read = comeBack(m_sample, wrong);
        QVERIFY2(read >= 0, qPrintable(wrong));
        QCOMPARE(read, m_sample.purchases.size());
        QCOMPARE(keptAside().size(), 1);
    }

    void readsASoundFileAsItIs()
    {
        put(m_sample.bytes);
        QString wrong;
        QCOMPARE(comeBack(m_sample, wrong), 300);
        QVERIFY(keptAside().isEmpty());
    }

    void losesNothingButTheRowsOfADamagedPage_data()
    {
        QTest::addColumn<QByteArray>("rubbish");
        QTest::newRow("zeros") << QByteArray(pageSize, '\0');
        QTest::newRow("ones") << QByteArray(pageSize, '\xff');
        QTest::newRow("letters") << QByteArray(pageSize, '\x5a');
        QByteArray noise(pageSize, '\0');
        QRandomGenerator random(7);
        for (char &byte : noise) {
            byte = static_cast<char>(random.bounded(256));
        }
        QTest::newRow("noise") << noise;
    }
    void losesNothingButTheRowsOfADamagedPage()
    {
        QFETCH(QByteArray, rubbish);
        // The first pages say what is where; of the others every seventh, each kind of rubbish beginning elsewhere.
        constexpr qint64 all = 8 * pageSize;
        const qint64 first = all + QRandomGenerator(static_cast<quint32>(rubbish[0])).bounded(7) * pageSize;
        for (qint64 at = 0; at < m_sample.bytes.size();
             at = at < all ? at + pageSize : std::max(first, at + 7 * pageSize)) {
            m_folder = makeFolder();
            QByteArray damaged = m_sample.bytes;
            damaged.replace(at, pageSize, rubbish);
            put(damaged);
            QString wrong;
            const int back = comeBack(m_sample, wrong);
            const QByteArray where = "page " + QByteArray::number(at / pageSize + 1);
            QVERIFY2(back >= 0, qPrintable(QString::fromLatin1(where) + QStringLiteral(": ") + wrong));
            const int atMost = rowsTouched(m_sample, at, at + pageSize);
            QVERIFY2(back >= 300 - atMost, (where + ": " + QByteArray::number(back)).constData());
            // The damaged one is kept as it was.
            for (const QString &kept : keptAside()) {
                QCOMPARE(bytesOf(QFileInfo(file()).dir().filePath(kept)), damaged);
            }
        }
    }

    void neverBringsBackHalfARowFromADamagedSector()
    {
        for (qint64 at = 0; at < m_sample.bytes.size(); at += 11 * sectorSize) {
            m_folder = makeFolder();
            QByteArray damaged = m_sample.bytes;
            damaged.replace(at, sectorSize, QByteArray(sectorSize, '\0'));
            put(damaged);
            const auto settings = [this] {
                Database::Settings made;
                made.filePath = file();
                made.title = QStringLiteral("The journal");
                made.migrations = journalMigrations();
                return made;
            }();
            Database journal(settings);
            const auto recovered = recoverJournal(journal);
            QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.failure().text));
            journal.close();
            QString wrong;
            QVERIFY2(comeBack(m_sample, wrong) > 250,
                     qPrintable(QStringLiteral("sector at %1: %2").arg(at).arg(wrong)));
        }
    }

    void readsWhatIsLeftOfATruncatedFile()
    {
        int before = 0;
        for (qint64 size = 0; size < m_sample.bytes.size(); size += 5 * pageSize + 700) {
            m_folder = makeFolder();
            put(m_sample.bytes.first(size));
            QString wrong;
            const int back = comeBack(m_sample, wrong);
            QVERIFY2(back >= before - 20,
                     qPrintable(QStringLiteral("%1 bytes: %2, %3").arg(size).arg(back).arg(wrong)));
            before = back;
        }
        QVERIFY(before > 250);
    }

    void takesTheNewestFromTheLogBesideADamagedFile()
    {
        QByteArray log;
        QByteArray main;
        Purchase last = purchaseOf(1);
        {
            put(m_sample.bytes);
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(last)));
            last.state = Purchase::State::Refused;
            last.request.note = QStringLiteral("the last word");
            QVERIFY(delivered(journal.update(last)));
            main = bytesOf(file());
            log = bytesOf(file() + QStringLiteral("-wal"));
        }
        QVERIFY(!log.isEmpty());
        QVERIFY(!main.contains("the last word"));
        m_folder = makeFolder();
        put(main.replace(0, pageSize, QByteArray(pageSize, '\x5a'))
                .replace(5 * pageSize, pageSize, QByteArray(pageSize, 'x')));
        writeBytes(file() + QStringLiteral("-wal"), log);
        Sample sample = m_sample;
        sample.purchases.insert(last.key, last);
        {
            // SQLite would fold the log into the file when it closes it; here it has no chance to.
            Database::Settings settings;
            settings.filePath = file();
            settings.title = QStringLiteral("The journal");
            settings.migrations = journalMigrations();
            Database closed(settings);
            const auto recovered = recoverJournal(closed);
            QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.failure().text));
        }
        QString wrong;
        QVERIFY2(comeBack(sample, wrong) > 280, qPrintable(wrong));
        PurchaseJournal journal(file());
        const auto read = delivered(journal.open()) ? delivered(journal.purchases(accessCode))
                                                    : Result<QList<Purchase>>(QList<Purchase>());
        QVERIFY(read);
        QVERIFY(std::any_of(read->begin(), read->end(), [&](const Purchase &purchase) { return purchase == last; }));
    }

    void tellsWhatCameBackAndWhereTheDamagedFileIs()
    {
        QByteArray damaged = m_sample.bytes;
        damaged.replace(0, pageSize, QByteArray(pageSize, '\x5a'));
        put(damaged);
        PurchaseJournal journal(file());
        QSignalSpy recovered(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        QCoreApplication::processEvents();
        QCOMPARE(recovered.size(), 1);
        const auto told = recovered.first().first().value<JournalRecovery>();
        QCOMPARE(told.purchases, 300);
        QCOMPARE(told.notes, 120);
        QCOMPARE(bytesOf(told.keptAs), damaged);
        QVERIFY(!journal.problem());
    }

    void bringsStarsBack()
    {
        QByteArray damaged = m_sample.bytes;
        damaged.replace(damaged.size() - pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        put(damaged);
        PurchaseJournal journal(file());
        QSignalSpy recovered(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        QCoreApplication::processEvents();
        QCOMPARE(recovered.size(), 1);
        const auto stars = delivered(journal.favourites(accessCode));
        QVERIFY(stars);
        QCOMPARE(*stars, QStringList{QStringLiteral("merhaba-7days-1gb")});
    }

    void doesNotBringBackWhatWasDeleted()
    {
        put(m_sample.bytes);
        Database::Settings settings;
        settings.filePath = file();
        settings.title = QStringLiteral("The journal");
        settings.migrations = journalMigrations();
        Database journal(settings);
        QVERIFY(journal.open());
        // As SQLite is built elsewhere: what is deleted stays on its page, which is free.
        for (const char *sql : {"PRAGMA auto_vacuum=0", "PRAGMA secure_delete=0", "VACUUM",
                                "DELETE FROM purchases WHERE number>100", "DELETE FROM notes"}) {
            QVERIFY(journal.execute(QString::fromLatin1(sql)));
        }
        journal.close();
        QVERIFY(bytesOf(file()).contains("Customer 250"));
        const auto recovered = recoverJournal(journal);
        QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.failure().text));
        QCOMPARE(recovered->purchases, 100);
        QCOMPARE(recovered->notes, 0);
    }

    void tellsTopUpsFromPurchasesWithoutTheListOfTables()
    {
        TopUp topUp = intendedTopUp();
        topUp.state = TopUp::State::Sent;
        topUp.sentAt = Test::utc(23);
        {
            put(m_sample.bytes);
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insertTopUp(topUp)));
        }
        QByteArray damaged = bytesOf(file());
        QVERIFY(damaged.size() > m_sample.bytes.size() - pageSize);
        put(damaged.replace(0, pageSize, QByteArray(pageSize, '\x5a')));
        PurchaseJournal journal(file());
        QSignalSpy recovered(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        const auto topUps = delivered(journal.topUps(accessCode));
        QVERIFY(topUps);
        QCOMPARE(topUps->size(), 1);
        QVERIFY(topUps->first() == topUp);
        QCOMPARE(delivered(journal.purchases(accessCode))->size(), 300);
        QCoreApplication::processEvents();
        QCOMPARE(recovered.first().first().value<JournalRecovery>().purchases, 301);
    }

    void neverCallsUnsentWhatMayBeAnOldVersion()
    {
        Purchase purchase = intendedPurchase(accessCode);
        TopUp topUp = intendedTopUp();
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(purchase)));
            QVERIFY(delivered(journal.insertTopUp(topUp)));
        }
        // "Sent" stood on a page that can't be read any more.
        put(headless(bytesOf(file())));
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(!delivered(journal.removeIntended(purchase.key)));
        QVERIFY(!delivered(journal.removeIntendedTopUp(topUp.key)));
        purchase.state = Purchase::State::Unknown;
        purchase.firstSentAt = purchase.intendedAt;
        purchase.lastSentAt = purchase.intendedAt;
        purchase.attempts = 1;
        const auto purchases = delivered(journal.purchases(accessCode));
        QVERIFY(purchases);
        QCOMPARE(*purchases, QList{purchase});
        topUp.state = TopUp::State::Unknown;
        topUp.sentAt = topUp.intendedAt;
        const auto topUps = delivered(journal.topUps(accessCode));
        QVERIFY(topUps);
        QCOMPARE(*topUps, QList{topUp});
    }

    void recoversInTheMiddleOfARun()
    {
        put(m_sample.bytes);
        PurchaseJournal journal(file());
        QSignalSpy recovered(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        damageUnderway();
        const Purchase purchase = purchaseOf(1);
        const auto inserted = delivered(journal.insert(purchase));
        QVERIFY2(inserted, inserted ? "" : qPrintable(inserted.failure().text));
        const auto read = delivered(journal.purchases(accessCode));
        QVERIFY2(read, read ? "" : qPrintable(read.failure().text));
        QVERIFY(read->size() > 50);
        QCOMPARE(read->last().key, purchase.key);
        QCoreApplication::processEvents();
        QCOMPARE(recovered.size(), 1);
    }

    void recoversForTheStarsToo()
    {
        put(m_sample.bytes);
        PurchaseJournal journal(file());
        QSignalSpy recovered(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        damageUnderway();
        const auto sold = delivered(journal.soldLately(accessCode, 5));
        QVERIFY2(sold, sold ? "" : qPrintable(sold.failure().text));
        QVERIFY(delivered(journal.setFavourite(accessCode, QStringLiteral("another"), true)));
        QVERIFY(delivered(journal.favourites(accessCode))->contains(QStringLiteral("another")));
        QCoreApplication::processEvents();
        QCOMPARE(recovered.size(), 1);
    }

    void neverOverwritesAnEarlierDamagedFile()
    {
        for (int i = 1; i <= DatabaseFile::keptAside + 2; ++i) {
            put(QByteArray("rubbish ").repeated(1000 + i));
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QCOMPARE(keptAside().size(), std::min(i, DatabaseFile::keptAside));
        }
    }

    void keepsTheDamagedFileItJustSetAside()
    {
        // Earlier ones are younger by their own time: renaming a file doesn't change that.
        put(QByteArray("rubbish of today ").repeated(1000));
        const QByteArray damaged = bytesOf(file());
        setAge(file(), 30);
        QStringList earlier;
        for (int day = 1; day <= DatabaseFile::keptAside; ++day) {
            const QString name = QStringLiteral("%1.damaged-2026010%2-120000").arg(file()).arg(day);
            writeBytes(name, QByteArray("rubbish"));
            writeBytes(name + QStringLiteral("-wal"), QByteArray("rubbish"));
            setAge(name, day);
            earlier.append(QFileInfo(name).fileName());
        }
        PurchaseJournal journal(file());
        QSignalSpy recovered(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        QCoreApplication::processEvents();
        QCOMPARE(bytesOf(recovered.first().first().value<JournalRecovery>().keptAs), damaged);
        // The oldest by its name went, with what belonged to it.
        QCOMPARE(keptAside().size(), DatabaseFile::keptAside);
        QVERIFY(!keptAside().contains(earlier.first()));
        QVERIFY(!QFileInfo::exists(QFileInfo(file()).dir().filePath(earlier.first() + QStringLiteral("-wal"))));
    }

    void leavesNoCopyThatGrowsOldWhereTheDamagedFileCannotBeMoved()
    {
        put(headless(m_sample.bytes));
        {
            const FailingDisk disk(
                {.renaming = [this](const QString &from, const QString &) { return from == file() ? EIO : 0; }});
            PurchaseJournal journal(file());
            const auto opened = delivered(journal.open());
            QVERIFY(!opened);
            QCOMPARE(opened.failure().storage, Storage::IoError);
        }
        QVERIFY(!QFileInfo::exists(recoveredFile()));
        // It reads again, and takes a day of sales.
        put(m_sample.bytes);
        const Sample sample = sellOneMore();
        QString wrong;
        QVERIFY2(comeBack(sample, wrong) == 301, qPrintable(wrong));
        QVERIFY(keptAside().isEmpty());
    }

    void doesNotPutAnOldCopyOverANewerJournal_data()
    {
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("sound") << false;
        QTest::newRow("damaged since") << true;
    }
    void doesNotPutAnOldCopyOverANewerJournal()
    {
        QFETCH(bool, isDamaged);
        put(m_sample.bytes);
        const Sample sample = sellOneMore();
        writeBytes(recoveredFile(), m_sample.bytes);
        setAge(recoveredFile(), 1);
        if (isDamaged) {
            put(headless(bytesOf(file())));
        }
        QString wrong;
        QVERIFY2(comeBack(sample, wrong) == 301, qPrintable(wrong));
        QVERIFY(!QFileInfo::exists(recoveredFile()));
        QVERIFY2(comeBack(sample, wrong) == 301, qPrintable(wrong));
    }

    void setsADamagedFileAsideThatCannotBeSynced()
    {
        put(headless(m_sample.bytes));
        const FailingDisk disk({.syncing = [this](const QString &path) { return path == file() ? EIO : 0; }});
        QString wrong;
        QVERIFY2(comeBack(m_sample, wrong) == 300, qPrintable(wrong));
        QCOMPARE(keptAside().size(), 1);
    }

    void putsTheNewFileInPlaceLaterWhereThatFailsAtFirst()
    {
        put(headless(m_sample.bytes));
        PurchaseJournal journal(file());
        QSignalSpy recovered(&journal, &PurchaseJournal::recovered);
        {
            const FailingDisk disk(
                {.renaming = [this](const QString &, const QString &to) { return to == file() ? EIO : 0; }});
            QVERIFY(!delivered(journal.open()));
            QVERIFY(!delivered(journal.insert(intendedPurchase())));
            QVERIFY(!QFileInfo::exists(file()));
        }
        QVERIFY(delivered(journal.insert(purchaseOf(1))));
        QCOMPARE(delivered(journal.purchases(accessCode))->size(), 301);
        QCoreApplication::processEvents();
        QCOMPARE(recovered.size(), 1);
        const auto told = recovered.first().first().value<JournalRecovery>();
        QCOMPARE(told.purchases, 300);
        QCOMPARE(bytesOf(told.keptAs), headless(m_sample.bytes));
        QVERIFY(!journal.problem());
    }

    void saysSoWhereTheNewFileVanishes()
    {
        put(headless(m_sample.bytes));
        {
            const FailingDisk disk({.renamed = [this](const QString &to) {
                if (to == recoveredFile()) {
                    QFile::remove(to);
                }
            }});
            PurchaseJournal journal(file());
            QVERIFY(!delivered(journal.open()));
        }
        QCOMPARE(bytesOf(file()), headless(m_sample.bytes));
        QString wrong;
        QVERIFY2(comeBack(m_sample, wrong) == 300, qPrintable(wrong));
    }

    void opensLaterWhereThatFailsAtFirst()
    {
        put(m_sample.bytes);
        writeBytes(file() + QStringLiteral(".copy"), m_sample.bytes); // Is to be set aside.
        PurchaseJournal journal(file());
        {
            const FailingDisk disk({.renaming = [](const QString &, const QString &) { return EIO; }});
            QVERIFY(!delivered(journal.open()));
            const auto tried = delivered(journal.tryWriting());
            QVERIFY(!tried);
            QCOMPARE(tried.failure().storage, Failure::Storage::IoError);
        }
        QVERIFY(delivered(journal.tryWriting()));
        QCOMPARE(delivered(journal.purchases(accessCode))->size(), m_sample.purchases.size());
    }

    void endsAnInterruptedRecovery()
    {
        // Killed after the new file was whole, before it was in place.
        put(m_sample.bytes);
        QVERIFY(QFile::rename(file(), file() + QStringLiteral(".recovered")));
        for (const bool isDamagedThere : {true, false}) {
            if (isDamagedThere) {
                put(QByteArray("rubbish ").repeated(1000));
                writeBytes(file() + QStringLiteral("-wal"), QByteArray("old log"));
                setAge(file(), 1);
                setAge(file() + QStringLiteral("-wal"), 1);
            }
            QString wrong;
            QVERIFY2(comeBack(m_sample, wrong) == 300, qPrintable(wrong));
            QVERIFY(!QFileInfo::exists(file() + QStringLiteral(".recovered")));
            QCOMPARE(keptAside().size(), 1);
            QVERIFY(QFile::rename(file(), file() + QStringLiteral(".recovered")));
        }
    }

    void beginsAnInterruptedRecoveryAnew()
    {
        QByteArray damaged = m_sample.bytes;
        damaged.replace(pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        put(damaged);
        writeBytes(file() + QStringLiteral(".recovering"), QByteArray("half a file"));
        QString wrong;
        QVERIFY2(comeBack(m_sample, wrong) >= 280, qPrintable(wrong));
        QVERIFY(!QFileInfo::exists(file() + QStringLiteral(".recovering")));
    }

    void leavesTheDamagedFileWhereThereIsNoRoom()
    {
        QByteArray damaged = m_sample.bytes;
        damaged.replace(pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        put(damaged);
        PurchaseJournal journal(file());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit now = before;
        now.rlim_cur = 10 * pageSize;
        ::setrlimit(RLIMIT_FSIZE, &now);
        const auto opened = delivered(journal.open());
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!opened);
        QCOMPARE(bytesOf(file()), damaged);
        QVERIFY(keptAside().isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(journal.problem());
        // It comes back by itself once there is room.
        QVERIFY(delivered(journal.tryWriting()));
        QCoreApplication::processEvents();
        QVERIFY(!journal.problem());
        QVERIFY(delivered(journal.purchases(accessCode))->size() >= 280);
    }

    void doesNotTouchTheFileOfANewerVersion()
    {
        QByteArray newer = m_sample.bytes;
        newer[60 + 3] = 99;
        put(newer);
        QCOMPARE(::chmod(QFile::encodeName(file()).constData(), 0644), 0);
        PurchaseJournal journal(file());
        const auto opened = delivered(journal.open());
        QVERIFY(!opened);
        QCOMPARE(opened.failure().storage, Storage::Newer);
        QVERIFY(!delivered(journal.insert(intendedPurchase())));
        QCOMPARE(bytesOf(file()), newer);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0644U);
        QCOMPARE(QFileInfo(file()).dir().entryList(QDir::Files), QStringList{QStringLiteral("journal.sqlite")});
        QCoreApplication::processEvents();
        QCOMPARE(journal.problem()->storage, Storage::Newer);
    }

    void writesTheFileAnewWhenItIsTakenAway_data()
    {
        QTest::addColumn<bool>("isAlone");
        QTest::newRow("with its folder") << false;
        QTest::newRow("but not its log") << true;
    }
    void writesTheFileAnewWhenItIsTakenAway()
    {
        QFETCH(bool, isAlone);
        put(m_sample.bytes);
        PurchaseJournal journal(file());
        QSignalSpy recovered(&journal, &PurchaseJournal::recovered);
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(intendedPurchase())));
        QVERIFY(isAlone ? QFile::remove(file()) : QFileInfo(file()).dir().removeRecursively());
        QVERIFY(delivered(journal.insert(intendedPurchase())));
        QCoreApplication::processEvents();
        QCOMPARE(recovered.size(), 1);
        const auto told = recovered.first().first().value<JournalRecovery>();
        QCOMPARE(told.purchases, 301);
        QCOMPARE(told.notes, 120);
        QVERIFY(told.keptAs.isEmpty());
        PurchaseJournal other(file());
        QVERIFY(delivered(other.open()));
        QCOMPARE(delivered(other.purchases(accessCode))->size(), 302);
    }

    void losesNothingWhereTheNewFileCannotBePutInPlace_data()
    {
        QTest::addColumn<bool>("isStartedAnew");
        QTest::newRow("the same run") << false;
        QTest::newRow("started anew") << true;
    }
    void losesNothingWhereTheNewFileCannotBePutInPlace()
    {
        QFETCH(bool, isStartedAnew);
        put(m_sample.bytes);
        auto journal = std::make_unique<PurchaseJournal>(file());
        QVERIFY(delivered(journal->open()));
        QVERIFY(QFileInfo(file()).dir().removeRecursively());
        {
            const FailingDisk disk(
                {.renaming = [this](const QString &, const QString &to) { return to == file() ? EIO : 0; }});
            // Closing it is the end of what only the open file had.
            for (int i = 0; i < 3; ++i) {
                QVERIFY(!delivered(journal->insert(intendedPurchase())));
            }
        }
        QVERIFY(!QFileInfo::exists(file()));
        if (isStartedAnew) {
            journal = std::make_unique<PurchaseJournal>(file());
        }
        QSignalSpy recovered(journal.get(), &PurchaseJournal::recovered);
        QVERIFY(!isStartedAnew || delivered(journal->open()));
        QVERIFY(delivered(journal->insert(purchaseOf(1))));
        QCOMPARE(delivered(journal->purchases(accessCode))->size(), 301);
        QCoreApplication::processEvents();
        QCOMPARE(recovered.size(), 1);
        QVERIFY(recovered.first().first().value<JournalRecovery>().keptAs.isEmpty());
    }

    void keepsTheOpenJournalWhereAnotherFileInItsPlaceCannotBeMoved()
    {
        put(m_sample.bytes);
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(QFile::remove(file()));
        put(QByteArray("somebody else's"));
        {
            const FailingDisk disk(
                {.renaming = [this](const QString &from, const QString &) { return from == file() ? EACCES : 0; }});
            QVERIFY(!delivered(journal.insert(intendedPurchase())));
        }
        QVERIFY(delivered(journal.insert(purchaseOf(1))));
        QCOMPARE(delivered(journal.purchases(accessCode))->size(), 301);
        QCOMPARE(keptAside().size(), 1);
        QCOMPARE(bytesOf(QFileInfo(file()).dir().filePath(keptAside().first())), QByteArray("somebody else's"));
        QCOMPARE(QFileInfo(file()).dir().entryList({QStringLiteral("*.cop*"), QStringLiteral("*.rec*")}).size(), 0);
    }

    void tellsThatAStarCannotBeKept()
    {
        put(m_sample.bytes);
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const QString folder = QFileInfo(file()).absolutePath();
        QVERIFY(QDir(folder).removeRecursively());
        writeBytes(folder, QByteArray("in the way"));
        QVERIFY(!delivered(journal.setFavourite(accessCode, QStringLiteral("another"), true)));
        QCoreApplication::processEvents();
        QVERIFY(journal.problem());
    }

    void saysThatTheFolderIsGoneAndComesBackWithIt()
    {
        put(m_sample.bytes);
        PurchaseJournal journal(file());
        QSignalSpy changed(&journal, &PurchaseJournal::problemChanged);
        QVERIFY(delivered(journal.open()));
        const QString folder = QFileInfo(file()).absolutePath();
        QVERIFY(QDir(folder).removeRecursively());
        writeBytes(folder, QByteArray("in the way"));
        const auto inserted = delivered(journal.insert(intendedPurchase()));
        QVERIFY(!inserted);
        QCOMPARE(inserted.failure().storage, Storage::Missing);
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(journal.problem()->storage, Storage::Missing);
        QVERIFY(QFile::remove(folder));
        QVERIFY(delivered(journal.tryWriting()));
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 2);
        QVERIFY(!journal.problem());
        QCOMPARE(delivered(journal.purchases(accessCode))->size(), 300);
    }

    void saysThatItMayNotBeWritten()
    {
        // A folder in its place can't be written by anybody, root included.
        QVERIFY(QDir().mkpath(file()));
        PurchaseJournal journal(file());
        const auto opened = delivered(journal.open());
        QVERIFY(!opened);
        QCOMPARE(opened.failure().storage, Storage::NotWritable);
        QVERIFY(!delivered(journal.tryWriting()));
        QVERIFY(QDir().rmdir(file()));
        QVERIFY(delivered(journal.tryWriting()));
    }
};

QTEST_GUILESS_MAIN(JournalRecoveryTest)
#include "tst_journalrecovery.moc"
