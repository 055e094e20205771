// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "samples.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/stat.h>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::fullPurchase;
using Desk::Test::intendedPurchase;

namespace {

const char *const insertArgument = "--insert-and-wait";
const char *const lockArgument = "--lock-and-wait";

/// In a child process: does it, says so, then waits for the end.
int playChild(const QString &task, const QString &filePath)
{
    const Purchase purchase = intendedPurchase();
    PurchaseJournal journal(filePath);
    if (!delivered(journal.open()) || !delivered(journal.insert(purchase))) {
        return 1;
    }
    Database::Settings settings;
    settings.filePath = filePath;
    settings.migrations = journalMigrations();
    Database other(settings);
    if (task == QLatin1String(lockArgument)) {
        if (!other.open() || !other.execute(QStringLiteral("BEGIN IMMEDIATE"))
            || !other.execute(QStringLiteral("DELETE FROM purchases"))) {
            return 1;
        }
    }
    std::printf("%s\n", purchase.key.toByteArray(QUuid::WithoutBraces).constData());
    std::fflush(stdout);
    std::getchar();
    return 0;
}

int mode(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

} // namespace

class PurchaseJournalTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("a/b/journal.sqlite")); }
    /// Runs this program as a child with a task, kills it once the task is done and gives the key it inserted.
    QUuid killed(const char *task) const
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QLatin1String(task), file()});
        const bool isReady = child.waitForReadyRead();
        const QByteArray key = child.readLine().trimmed();
        child.kill();
        child.waitForFinished();
        return isReady && child.exitStatus() == QProcess::CrashExit ? QUuid::fromString(QLatin1String(key)) : QUuid();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryFieldAcrossARestart()
    {
        const Purchase purchase = fullPurchase();
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(purchase)));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto read = delivered(journal.purchases(purchase.accessCode));
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first() == purchase);
        QVERIFY(!read->first().esims.first().activation.isEmpty());
    }

    /// An earlier version wrote the API's texts as they came. What was sent and what names an order stays to the
    /// letter.
    void readsWordsOfAnEarlierVersionClean()
    {
        Purchase purchase = fullPurchase();
        purchase.request.packageCode = QStringLiteral("P\u200B1");
        purchase.request.packageName = QStringLiteral("Turkey\u202E\n 5 GB");
        purchase.request.note = QStringLiteral("Room\u2067\t12 ").repeated(100);
        purchase.orderReference = QStringLiteral("order_\u202E1");
        purchase.failure->text = QStringLiteral("No\u2028\u202Esuch package");
        purchase.esims.first().status = QStringLiteral("ACTI\u200BVE");
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(purchase)));
        const auto read = delivered(journal.purchases(purchase.accessCode));
        QVERIFY(read);
        purchase.request.packageName = QStringLiteral("Turkey 5 GB");
        purchase.request.note = QStringLiteral("Room 12 ").repeated(100).trimmed(); // A person's words: all of them.
        purchase.failure->text = QStringLiteral("No such package");
        purchase.esims.first().status = QStringLiteral("ACTIVE");
        QVERIFY(read->first() == purchase);
    }

    void keepsAPastWithItsNotesOrNothingOfIt()
    {
        const Purchase noted = fullPurchase();
        Purchase other = intendedPurchase(noted.accessCode);
        other.request.note.clear();
        TopUp topUp;
        topUp.key = QUuid::createUuid();
        topUp.accessCode = noted.accessCode;
        topUp.request.iccid = noted.esims.constFirst().iccid;
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(!delivered(journal.insertPast({noted, other, noted}, {topUp})));
        QVERIFY(!delivered(journal.insertPast({noted, other}, {topUp, topUp})));
        QVERIFY(delivered(journal.purchases(noted.accessCode))->isEmpty());
        QVERIFY(delivered(journal.topUps(noted.accessCode))->isEmpty());
        QVERIFY(delivered(journal.notes())->isEmpty());

        QVERIFY(delivered(journal.insertPast({noted, other}, {topUp})));
        QVERIFY(*delivered(journal.purchases(noted.accessCode)) == (QList<Purchase>{noted, other}));
        QVERIFY(*delivered(journal.topUps(noted.accessCode)) == QList<TopUp>{topUp});
        const QHash<Iccid, QString> notes{{noted.esims.constFirst().iccid, noted.request.note}};
        QVERIFY(!noted.request.note.isEmpty());
        QCOMPARE(*delivered(journal.notes()), notes);
    }

    void keepsAPurchaseWithNothingButTheRequest()
    {
        Purchase purchase = intendedPurchase(QString());
        purchase.request = {};
        purchase.body = {};
        purchase.intendedAt = {};
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(purchase)));
        const auto read = delivered(journal.purchases(QString()));
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first() == purchase);
    }

    /// What eSIMfly didn't say of an eSIM is not made up, and no clock either.
    void keepsWhatIsNotKnownUnknown()
    {
        Purchase purchase = fullPurchase();
        purchase.state = Purchase::State::Refunded;
        purchase.refunded = Money(3750, Currency::Iqd);
        purchase.cameLate = false;
        purchase.clockSkew.reset();
        purchase.failure.reset();
        DeliveredEsim &esim = purchase.esims.first();
        esim.total = DataSize();
        esim.validity.reset();
        esim.isUnlimited = false;
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(purchase)));
        QCOMPARE(*delivered(journal.purchases(purchase.accessCode)), QList<Purchase>{purchase});
        purchase.clockSkew = std::chrono::milliseconds(0);
        QVERIFY(delivered(journal.update(purchase)));
        QCOMPARE(*delivered(journal.purchases(purchase.accessCode)), QList<Purchase>{purchase});
    }

    void updatesWhatComesLater()
    {
        Purchase purchase = fullPurchase();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const Purchase another = intendedPurchase();
        QVERIFY(delivered(journal.insert(another)));
        Purchase first = purchase;
        first.state = Purchase::State::Intended;
        first.esims.clear();
        first.failure.reset();
        first.paid.reset();
        first.attempts = 0;
        QVERIFY(delivered(journal.insert(first)));
        QVERIFY(delivered(journal.update(purchase)));
        const auto read = delivered(journal.purchases(purchase.accessCode));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QVERIFY(read->at(0) == another);
        QVERIFY(read->at(1) == purchase);
    }

    void refusesAKeyThatStandsThere()
    {
        const Purchase purchase = intendedPurchase();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(purchase)));
        const auto again = delivered(journal.insert(purchase));
        QVERIFY(!again);
        QCOMPARE(again.failure().kind, Failure::Kind::LocalStorage);
        QCOMPARE(delivered(journal.purchases(purchase.accessCode))->size(), 1);
    }

    void writesAnewWhatDamageTook()
    {
        Purchase purchase = intendedPurchase();
        purchase.state = Purchase::State::Provisioning;
        purchase.orderReference = QStringLiteral("ORD1");
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.update(purchase)));
        QCOMPARE(*delivered(journal.purchases(purchase.accessCode)), QList<Purchase>{purchase});
    }

    void dropsOnlyWhatWasNeverSent()
    {
        const Purchase intended = intendedPurchase();
        Purchase sent = intendedPurchase();
        sent.state = Purchase::State::Sent;
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(intended)));
        QVERIFY(delivered(journal.insert(sent)));
        QVERIFY(delivered(journal.removeIntended(intended.key)));
        QVERIFY(!delivered(journal.removeIntended(sent.key)));
        QVERIFY(!delivered(journal.removeIntended(intended.key)));
        const auto left = delivered(journal.purchases(sent.accessCode));
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().key, sent.key);
    }

    void listsUnfinishedOnesOfTheAccountOldestFirst()
    {
        using State = Purchase::State;
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QList<QUuid> expected;
        for (const State state : {State::Unknown, State::Completed, State::Provisioning, State::Refused,
                                  State::Intended, State::NotBought, State::Sent}) {
            Purchase purchase = intendedPurchase();
            purchase.state = state;
            // The clock went back meanwhile; the order of the sales counts.
            purchase.intendedAt = Test::utc(20 - static_cast<int>(expected.size()));
            QVERIFY(delivered(journal.insert(purchase)));
            if (!purchase.isSettled()) {
                expected.append(purchase.key);
            }
        }
        QVERIFY(delivered(journal.insert(intendedPurchase(QStringLiteral("esf_2")))));
        const auto read = delivered(journal.unfinishedPurchases(QStringLiteral("esf_1")));
        QVERIFY(read);
        QList<QUuid> keys;
        for (const Purchase &purchase : *read) {
            keys.append(purchase.key);
        }
        QCOMPARE(keys, expected);
        QCOMPARE(delivered(journal.purchases(QStringLiteral("esf_1")))->size(), 7);
        QCOMPARE(delivered(journal.purchases(QStringLiteral("esf_2")))->size(), 1);
    }

    void insertsAllOrNone()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const Purchase there = intendedPurchase();
        QVERIFY(delivered(journal.insert(there)));
        QVERIFY(!delivered(journal.insert(QList{intendedPurchase(), there, intendedPurchase()})));
        QCOMPARE(delivered(journal.purchases(there.accessCode))->size(), 1);
        QVERIFY(delivered(journal.insert(QList{intendedPurchase(), intendedPurchase()})));
        QCOMPARE(delivered(journal.purchases(there.accessCode))->size(), 3);
    }

    void listsTheWholeSaleOfAnUnfinishedOne()
    {
        using State = Purchase::State;
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto insert = [&](const QUuid &sale, State state) {
            Purchase purchase = intendedPurchase();
            purchase.sale = sale;
            purchase.request.orders = 2;
            purchase.state = state;
            QVERIFY(delivered(journal.insert(purchase)));
        };
        const QUuid done = QUuid::createUuid();
        const QUuid open = QUuid::createUuid();
        insert(done, State::Completed);
        insert(done, State::Completed);
        insert(open, State::Completed);
        insert(open, State::Unknown);
        insert(QUuid::createUuid(), State::Completed);
        const auto read = delivered(journal.unfinishedPurchases(QStringLiteral("esf_1")));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(0).sale, open);
        QCOMPARE(read->at(1).sale, open);
        QVERIFY(delivered(journal.unfinishedPurchases(QStringLiteral("esf_2")))->isEmpty());
    }

    void knowsWhatEverCameLate()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        Purchase late = intendedPurchase();
        late.request.packageCode = QStringLiteral("japan");
        QVERIFY(delivered(journal.insert(QList{intendedPurchase(), late})));
        QVERIFY(delivered(journal.latePackages())->isEmpty());
        late.cameLate = true;
        late.state = Purchase::State::Completed;
        QVERIFY(delivered(journal.update(late)));
        QCOMPARE(*delivered(journal.latePackages()), QStringList{QStringLiteral("japan")});
    }

    void doesNotGuessARowThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage :
             {"key='x'", "state='Whatever'", "shown_cost='a lot'", "paid='a lot'", "esims='['", "balance_before='0.5'",
              "failure='{'", "failure='{}'", "failure='[]'", "sale='x'", "refunded='a lot'"}) {
            QTest::newRow(damage) << QString::fromLatin1(damage);
        }
    }
    void doesNotGuessARowThatCannotBeRead()
    {
        QFETCH(QString, damage);
        const Purchase purchase = fullPurchase();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(purchase)));
        QVERIFY(delivered(journal.purchases(purchase.accessCode)));
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = journalMigrations();
        Database other(settings);
        QVERIFY(other.open());
        QVERIFY(other.execute(QStringLiteral("UPDATE purchases SET ") + damage));
        const auto read = delivered(journal.purchases(purchase.accessCode));
        QVERIFY(!read);
        QCOMPARE(read.failure().storage, Failure::Storage::Damaged);
    }

    void keepsFavouritesOfEachAccount()
    {
        const QString one = QStringLiteral("esf_1");
        const QString two = QStringLiteral("esf_2");
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.setFavourite(one, QStringLiteral("TR-5"), true)));
            QVERIFY(delivered(journal.setFavourite(one, QStringLiteral("TR-5"), true)));
            QVERIFY(delivered(journal.setFavourite(one, QStringLiteral("DE-1"), true)));
            QVERIFY(delivered(journal.setFavourite(two, QStringLiteral("TR-5"), true)));
            QVERIFY(delivered(journal.setFavourite(two, QStringLiteral("TR-5"), false)));
            QVERIFY(delivered(journal.setFavourite(two, QStringLiteral("TR-5"), false)));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.favourites(one)), (QStringList{QStringLiteral("DE-1"), QStringLiteral("TR-5")}));
        QVERIFY(delivered(journal.favourites(two))->isEmpty());
    }

    void knowsWhatWasSoldLately()
    {
        using State = Purchase::State;
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto sell = [&journal](const char *package, State state, const char *account = "esf_1") {
            Purchase purchase = intendedPurchase(QString::fromLatin1(account));
            purchase.key = QUuid::createUuid();
            purchase.request.packageCode = QString::fromLatin1(package);
            QVERIFY(delivered(journal.insert(purchase)));
            purchase.state = state;
            QVERIFY(delivered(journal.update(purchase)));
        };
        sell("first", State::Completed);
        sell("again", State::Completed);
        sell("prepared", State::Provisioning);
        sell("again", State::Completed);
        sell("refused", State::Refused);
        sell("unclear", State::Unknown);
        sell("not bought", State::NotBought);
        sell("of another", State::Completed, "esf_2");
        sell("last", State::Completed);
        const QString account = QStringLiteral("esf_1");
        QCOMPARE(delivered(journal.soldLately(account, 20))->join(u' '), QStringLiteral("last again prepared first"));
        QCOMPARE(delivered(journal.soldLately(account, 2))->join(u' '), QStringLiteral("last again"));
    }

    void keepsNotes()
    {
        const Iccid one = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        const Iccid two = *Iccid::fromString(QStringLiteral("8948010000000000134"));
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.setNote(one, QStringLiteral("Room 1"))));
            QVERIFY(delivered(journal.setNote(one, QStringLiteral("Room 12,\u202E\nØdegård"))));
            QVERIFY(delivered(journal.setNote(two, QStringLiteral("gone soon"))));
            QVERIFY(delivered(journal.setNote(two, QString())));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto notes = delivered(journal.notes());
        QVERIFY(notes);
        QCOMPARE(*notes, (QHash<Iccid, QString>{{one, QStringLiteral("Room 12, Ødegård")}}));
    }

    void knowsTheOrderOfEachEsimThatWasBoughtHere()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.soldOrders())->isEmpty());
        const Purchase bought = fullPurchase();
        QVERIFY(delivered(journal.insert(bought)));
        QVERIFY(delivered(journal.insert(intendedPurchase())));
        const QList<SoldOrder> sold = *delivered(journal.soldOrders());
        QCOMPARE(sold.size(), 1);
        QCOMPARE(sold.first().reference, bought.orderReference);
        QCOMPARE(sold.first().packageName, bought.request.packageName);
        QCOMPARE(sold.first().quantity, bought.request.quantity);
        QCOMPARE(sold.first().paid, bought.paid);
        QList<Iccid> iccids;
        for (const DeliveredEsim &esim : bought.esims) {
            if (!esim.iccid.isEmpty()) {
                iccids.append(esim.iccid);
            }
        }
        QVERIFY(!iccids.isEmpty() && !bought.orderReference.isEmpty());
        QCOMPARE(sold.first().iccids, iccids);
    }

    void failsBeforeItIsOpened()
    {
        PurchaseJournal journal(file());
        QVERIFY(!delivered(journal.insert(intendedPurchase())));
        QVERIFY(!QFileInfo::exists(file()));
    }

    void deliversInOrderAlsoWhenDestroyedMeanwhile()
    {
        const Purchase purchase = intendedPurchase();
        QList<QFuture<Result<void>>> writes;
        QFuture<Result<QList<Purchase>>> read;
        {
            PurchaseJournal journal(file());
            writes.append(journal.open());
            writes.append(journal.insert(purchase));
            for (int i = 1; i <= 20; ++i) {
                Purchase changed = purchase;
                changed.attempts = i;
                writes.append(journal.update(changed));
            }
            read = journal.purchases(purchase.accessCode);
        }
        for (const auto &write : writes) {
            QVERIFY(write.isFinished());
            QVERIFY(write.result());
        }
        QVERIFY(read.isFinished());
        QCOMPARE(read.result()->first().attempts, 20);
    }

    void makesItsFilesAndFoldersForTheirOwnerOnly()
    {
        const mode_t before = ::umask(0);
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(fullPurchase())));
            QCOMPARE(mode(file()), 0600);
            QCOMPARE(mode(file() + QStringLiteral("-wal")), 0600);
            QCOMPARE(mode(file() + QStringLiteral("-shm")), 0600);
            QCOMPARE(mode(m_folder->filePath(QStringLiteral("a"))), 0700);
            QCOMPARE(mode(m_folder->filePath(QStringLiteral("a/b"))), 0700);
        }
        ::umask(before);
    }

    void findsADeliveredRowAfterAKill()
    {
        const QUuid key = killed(insertArgument);
        QVERIFY(!key.isNull());
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto read = delivered(journal.unfinishedPurchases(QStringLiteral("esf_1")));
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().key, key);
    }

    void isNotHeldUpByTheLockOfAKilledProgram()
    {
        const QUuid key = killed(lockArgument);
        QVERIFY(!key.isNull());
        PurchaseJournal journal(file());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(intendedPurchase())));
        QVERIFY2(timer.elapsed() < 2500, "waited for a lock that nobody holds");
        // What the killed one had not committed never happened.
        QCOMPARE(delivered(journal.purchases(QStringLiteral("esf_1")))->size(), 2);
    }

    void refusesTheFileOfANewerVersion()
    {
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = journalMigrations() << QStringList{} << QStringList{};
        QVERIFY(Database(settings).open());
        PurchaseJournal journal(file());
        const auto opened = delivered(journal.open());
        QVERIFY(!opened);
        QVERIFY2(opened.failure().text.contains(QStringLiteral("newer version")), qPrintable(opened.failure().text));
    }

    void readsAFileOfVersionOne()
    {
        // As the first release made it; later versions have to read it for ever.
        Database::Settings settings;
        settings.filePath = file();
        Database old(settings);
        QVERIFY(old.open());
        QFile script(QStringLiteral(DESK_TEST_DATA "/store/journal-1.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const QStringList statements =
            QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements) {
            const auto done = old.execute(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.failure().text));
        }
        old.close();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto read = delivered(journal.purchases(QStringLiteral("esf_old")));
        QVERIFY2(read, read ? "" : qPrintable(read.failure().text));
        QCOMPARE(read->size(), 2);
        const Purchase &first = read->first();
        QCOMPARE(first.key, QUuid::fromString(QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e")));
        QCOMPARE(first.sale, first.key);
        QCOMPARE(first.state, Purchase::State::Completed);
        QCOMPARE(first.request.shownCost, Money(310, Currency::Usd));
        QCOMPARE(first.paid, std::optional(Money(305, Currency::Usd)));
        QCOMPARE(first.firstSentAt, utcTime(QDate(2026, 1, 2), QTime(3, 4, 5)));
        QCOMPARE(first.esims.size(), 1);
        QCOMPARE(first.esims.first().activation.matchingId(), QStringLiteral("OLD-CODE"));
        QCOMPARE(read->at(1).failure->kind, Failure::Kind::Timeout);
        QCOMPARE(read->at(1).failure->charge, Failure::Charge::Unknown);
        QCOMPARE(delivered(journal.notes())->size(), 1);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1].endsWith(QLatin1String("-and-wait"))) {
        return playChild(arguments[1], arguments[2]);
    }
    PurchaseJournalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_purchasejournal.moc"
