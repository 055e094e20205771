// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../journal/oldjournal.h"
#include "../journal/samples.h"
#include "domain/utctime.h"
#include "store/copies/arrivedcopy.h"
#include "store/copies/copyfile.h"
#include "store/copies/safecopy.h"
#include "store/database/database.h"
#include "store/database/readrows.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"
#include "support/failingdisk.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::function<void()> onDisk; ///< Before each writing and syncing of a database.

} // namespace

// They stand before those of the C library, for SQLite too.
extern "C" ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    if (onDisk) {
        onDisk();
    }
    return ::syscall(SYS_pwrite64, descriptor, bytes, size, at);
}

extern "C" int fdatasync(int descriptor)
{
    if (onDisk) {
        onDisk();
    }
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::FailingDisk;
using Desk::Test::fullPurchase;
using Desk::Test::intendedPurchase;
using Desk::Test::utc;

namespace {

using Arrived = std::variant<std::shared_ptr<const ArrivedCopy>, CopyProblem>;
using Reason = CopyProblem::Reason;
using State = Purchase::State;

const QString desk = QStringLiteral("esf_1");

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

/// As a copy has it: without what installs an eSIM.
Purchase withoutCodes(Purchase purchase)
{
    for (DeliveredEsim &esim : purchase.esims) {
        esim.activation = {};
        esim.appleLink = esim.androidLink = QUrl();
    }
    return purchase;
}

Purchase bought(const QString &accessCode = desk)
{
    Purchase purchase = fullPurchase();
    purchase.accessCode = accessCode;
    purchase.body = "{\"packageCode\":\"PHAJHEAYP\"}";
    purchase.state = State::Completed;
    return purchase;
}

Purchase purchaseIn(State state)
{
    Purchase purchase = intendedPurchase();
    purchase.state = state;
    if (state != State::Intended) {
        purchase.firstSentAt = purchase.lastSentAt = utc(9, 1);
        purchase.attempts = 1;
    }
    return purchase;
}

TopUp topUpIn(TopUp::State state)
{
    TopUp topUp;
    topUp.key = QUuid::createUuid();
    topUp.accessCode = desk;
    topUp.request.iccid = *Iccid::fromString(QStringLiteral("8988000000000000013"));
    topUp.request.package.code = QStringLiteral("TOPUP_x");
    topUp.request.package.validity = *Validity::fromDays(7);
    topUp.request.package.cost = Money(272, Currency::Usd);
    topUp.body = "{}";
    topUp.state = state;
    topUp.intendedAt = utc(10);
    topUp.changedAt = utc(10);
    topUp.sentAt = state == TopUp::State::Intended ? QDateTime() : utc(10, 1);
    return topUp;
}

Refund cancellationIn(Refund::State state)
{
    Refund refund;
    refund.key = QUuid::createUuid();
    refund.accessCode = desk;
    refund.request = {*Iccid::fromString(QStringLiteral("8988000000000000013")), QStringLiteral("order_1"),
                      Amount(8250, *IsoCurrency::fromCode(QStringLiteral("IQD"))), QStringLiteral("سارا")};
    refund.intendedAt = refund.changedAt = utc(10);
    refund.sentAt = state == Refund::State::Intended ? QDateTime() : utc(10, 1);
    refund.state = state;
    return refund;
}

PastHandOver handOver()
{
    PastHandOver past;
    past.at = utc(9);
    past.accessCode = desk;
    past.handOver.packageName = QStringLiteral("Türkiye 5 GB");
    past.handOver.iccid = *Iccid::fromString(QStringLiteral("8944476500008878576"));
    past.handOver.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.invalid$HANDED-1"));
    past.handOver.appleLink = past.handOver.code.appleLink();
    past.handOver.androidLink = past.handOver.code.androidLink();
    return past;
}

Document prices(int version, const Document &base = {})
{
    return {QUuid::createUuid(), base.id, version, utc(8, version),
            "{\"version\":" + QByteArray::number(version) + '}'};
}

/// The files of one computer.
class Computer
{
public:
    explicit Computer(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        open();
    }

    void open()
    {
        journal = std::make_unique<PurchaseJournal>(journalFile());
        priceStore = std::make_unique<PriceStore>(priceFile());
        QVERIFY(delivered(journal->open()));
        QVERIFY(delivered(priceStore->open()));
    }
    void close()
    {
        journal.reset();
        priceStore.reset();
    }

    QString journalFile() const { return m_folder + QStringLiteral("/journal.sqlite"); }
    QString priceFile() const { return m_folder + QStringLiteral("/prices.sqlite"); }
    QString copyFile() const { return m_folder + QStringLiteral("/saved.copy"); }
    QString folder() const { return m_folder; }
    CopySources sources() const
    {
        return {journalFile(), priceFile(), m_folder, "{\"shop/name\":\"Bazaar\"}", "PNG", utc(12), false};
    }
    Result<QString> save(const std::function<bool()> &mayGoOn = {}) const
    {
        return writeSafeCopy(sources(), copyFile(), mayGoOn);
    }
    Arrived read(const QString &path) const { return ArrivedCopy::read(path, m_folder, false); }
    /// All of it; nothing where it was refused.
    std::optional<JournalMerge> bringBack(const QString &path)
    {
        const Arrived arrived = read(path);
        const auto *copy = std::get_if<std::shared_ptr<const ArrivedCopy>>(&arrived);
        if (!copy || !delivered(priceStore->merge((*copy)->priceFile()))) {
            return std::nullopt;
        }
        const auto merged = delivered(journal->merge((*copy)->journalFile()));
        return merged ? std::optional(*merged) : std::nullopt;
    }
    QList<Purchase> purchases(const QString &accessCode = desk) const
    {
        const auto read = delivered(journal->purchases(accessCode));
        return read ? *read : QList<Purchase>{Purchase(), Purchase(), Purchase(), Purchase(), Purchase()};
    }
    QList<TopUp> topUps() const { return *delivered(journal->topUps(desk)); }
    QStringList files() const { return QDir(m_folder).entryList(QDir::Files | QDir::Dirs | QDir::Hidden); }

    std::unique_ptr<PurchaseJournal> journal;
    std::unique_ptr<PriceStore> priceStore;

private:
    QString m_folder;
};

std::optional<Reason> refusal(const Arrived &arrived)
{
    const auto *problem = std::get_if<CopyProblem>(&arrived);
    return problem ? std::optional(problem->reason) : std::nullopt;
}

/// The envelope of a database that somebody else made.
QByteArray wrapped(const QByteArray &database, const QByteArray &version = "1")
{
    return "esimfly-desk-copy/" + version + '\n'
           + QCryptographicHash::hash(database, QCryptographicHash::Sha256).toHex() + '\n' + database;
}

} // namespace

class SafeCopiesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Computer> computer(const QString &name) const
    {
        return std::make_unique<Computer>(m_folder->filePath(name));
    }
    /// One of everything.
    static void fill(Computer &old)
    {
        Purchase last = bought();
        last.intendedAt = utc(11, 30);
        QVERIFY(delivered(old.journal->insert(bought())));
        QVERIFY(delivered(old.journal->insert(bought(QStringLiteral("esf_2")))));
        QVERIFY(delivered(old.journal->insert(last)));
        QVERIFY(delivered(old.journal->insertTopUp(topUpIn(TopUp::State::Completed))));
        QVERIFY(delivered(old.journal->setNote(handOver().handOver.iccid, QStringLiteral("سارا, room 12"))));
        QVERIFY(delivered(old.journal->setFavourite(desk, QStringLiteral("TR_5"), true)));
        QVERIFY(delivered(old.journal->addHandOvers({handOver()})));
        QVERIFY(delivered(old.journal->saveDocument(PurchaseJournal::DocumentKind::SellingPrices, prices(1))));
        QVERIFY(delivered(old.priceStore->record(QStringLiteral("account"),
                                                 {{QStringLiteral("TR_5"), Money(310, Currency::Usd)}}, utc(7))));
        QVERIFY(delivered(old.priceStore->record(QStringLiteral("account"),
                                                 {{QStringLiteral("TR_5"), Money(320, Currency::Usd)}}, utc(8))));
    }
    /// Runs this program as a child that kills itself at a step of its work; whether it came so far.
    static bool killed(const QStringList &task)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), task);
        child.waitForFinished();
        return child.exitStatus() == QProcess::CrashExit;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void bringsEverythingToANewComputer()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        const auto saved = old->save();
        QVERIFY(saved);
        QCOMPARE(*saved, QFileInfo(old->copyFile()).canonicalFilePath());

        const auto fresh = computer(QStringLiteral("new"));
        const auto merged = fresh->bringBack(old->copyFile());
        QVERIFY(merged);
        QCOMPARE(merged->sales, 4);
        QCOMPARE(merged->notes, 1);
        QCOMPARE(merged->unclear, 0);
        for (const QString &accessCode : {desk, QStringLiteral("esf_2")}) {
            QList<Purchase> expected;
            for (const Purchase &purchase : old->purchases(accessCode)) {
                expected.append(withoutCodes(purchase));
            }
            QVERIFY(!expected.isEmpty());
            QVERIFY(fresh->purchases(accessCode) == expected);
        }
        QVERIFY(fresh->topUps() == old->topUps());
        QCOMPARE(*delivered(fresh->journal->notes()), *delivered(old->journal->notes()));
        QCOMPARE(*delivered(fresh->journal->favourites(desk)), QStringList{QStringLiteral("TR_5")});
        QCOMPARE(*delivered(fresh->journal->soldLately(desk, 9)), *delivered(old->journal->soldLately(desk, 9)));
        QCOMPARE(*delivered(fresh->journal->document(PurchaseJournal::DocumentKind::SellingPrices)),
                 *delivered(old->journal->document(PurchaseJournal::DocumentKind::SellingPrices)));
        PastHandOver given = handOver();
        given.handOver.code = {};
        given.handOver.appleLink = given.handOver.androidLink = QUrl();
        QCOMPARE(*delivered(fresh->journal->lastHandOvers(9)), QList{given});
        QCOMPARE(delivered(fresh->priceStore->history(QStringLiteral("account"), QStringLiteral("TR_5")))->size(), 2);
    }

    void saysWhatIsInIt()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(delivered(old->journal->insert(purchaseIn(State::Sent))));
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        const Arrived arrived = fresh->read(old->copyFile());
        const auto *copy = std::get_if<std::shared_ptr<const ArrivedCopy>>(&arrived);
        QVERIFY(copy);
        const CopyContents &contents = (*copy)->contents();
        QCOMPARE(contents.orders, 4);
        QCOMPARE(contents.topUps, 1);
        QCOMPARE(contents.unclear, 1);
        QCOMPARE(contents.notes, 1);
        QCOMPARE(contents.madeAt, utc(12));
        QCOMPARE(contents.lastSale, utc(11, 30));
        QCOMPARE(contents.accessCodes, (QStringList{desk, QStringLiteral("esf_2")}));
        QCOMPARE(contents.settings, QByteArray("{\"shop/name\":\"Bazaar\"}"));
        QCOMPARE(contents.logo, QByteArray("PNG"));
    }

    void hasNoCodesAndIsForItsUserOnly()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(bytesOf(old->journalFile() + QStringLiteral("-wal")).contains("HANDED-1"));
        QVERIFY(bytesOf(old->journalFile() + QStringLiteral("-wal")).contains("K2-ABC.1"));
        writeBytes(old->copyFile(), "an older one that everybody may read");
        QFile::setPermissions(old->copyFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(old->save());
        const QByteArray bytes = bytesOf(old->copyFile());
        QVERIFY(bytes.contains("Bazaar"));
        for (const char *secret : {"HANDED-1", "K2-ABC.1", "LPA:1", "esimsetup.apple.com", "android.esim.me"}) {
            QVERIFY2(!bytes.contains(secret), secret);
        }
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(old->copyFile()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
        QVERIFY(old->files().filter(QStringLiteral("copy-at-work")).isEmpty());
    }

    void whatWasUnderWayIsNotClear()
    {
        const auto old = computer(QStringLiteral("old"));
        for (const State state : {State::Intended, State::Sent, State::Unknown}) {
            QVERIFY(delivered(old->journal->insert(purchaseIn(state))));
        }
        QVERIFY(delivered(old->journal->insertTopUp(topUpIn(TopUp::State::Intended))));
        QVERIFY(delivered(old->journal->insertTopUp(topUpIn(TopUp::State::Sent))));
        QVERIFY(old->save());
        // Nothing changes where it was saved.
        QCOMPARE(old->purchases().constFirst().state, State::Intended);

        const auto fresh = computer(QStringLiteral("new"));
        const auto merged = fresh->bringBack(old->copyFile());
        QVERIFY(merged);
        QCOMPARE(merged->sales, 5);
        QCOMPARE(merged->unclear, 5);
        for (const Purchase &purchase : fresh->purchases()) {
            QCOMPARE(purchase.state, State::Unknown);
            QVERIFY(purchase.firstSentAt.isValid());
            QVERIFY(purchase.attempts > 0);
        }
        for (const TopUp &topUp : fresh->topUps()) {
            QCOMPARE(topUp.state, TopUp::State::Unknown);
            QVERIFY(topUp.sentAt.isValid());
        }
    }

    void unclearCancellationsAreTold()
    {
        const auto old = computer(QStringLiteral("old"));
        for (const Refund::State state : {Refund::State::Intended, Refund::State::Sent, Refund::State::Unknown}) {
            QVERIFY(delivered(old->journal->insertRefund(cancellationIn(state))));
        }
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        {
            const Arrived arrived = fresh->read(old->copyFile());
            const auto *copy = std::get_if<std::shared_ptr<const ArrivedCopy>>(&arrived);
            QVERIFY(copy);
            QCOMPARE((*copy)->contents().unclearCancellations, 3);
            QCOMPARE((*copy)->contents().unclear, 0);
        }
        const auto merged = fresh->bringBack(old->copyFile());
        QVERIFY(merged);
        QCOMPARE(merged->unclearCancellations, 3);
        QCOMPARE(merged->unclear, 0);
        QCOMPARE(*fresh->bringBack(old->copyFile()), JournalMerge());
    }

    void doingItAgainChangesNothing()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(fresh->bringBack(old->copyFile()));
        const QList<Purchase> before = fresh->purchases();
        const auto again = fresh->bringBack(old->copyFile());
        QVERIFY(again);
        QCOMPARE(*again, JournalMerge());
        QVERIFY(fresh->purchases() == before);
        QCOMPARE(delivered(fresh->journal->lastHandOvers(9))->size(), 1);
        QCOMPARE(delivered(fresh->priceStore->history(QStringLiteral("account"), QStringLiteral("TR_5")))->size(), 2);
        // Nor does it where it was saved: codes stay.
        const QList<Purchase> ofOld = old->purchases();
        QCOMPARE(*old->bringBack(old->copyFile()), JournalMerge());
        QVERIFY(old->purchases() == ofOld);
        QCOMPARE(*delivered(old->journal->lastHandOvers(9)), QList{handOver()});
    }

    void whatIsFurtherOnStays_data()
    {
        QTest::addColumn<State>("there");
        QTest::addColumn<State>("here");
        QTest::addColumn<State>("after");
        QTest::addColumn<int>("sales");
        QTest::addColumn<int>("different");
        using enum Purchase::State;
        QTest::newRow("bought here") << Unknown << Completed << Completed << 0 << 0;
        QTest::newRow("bought there") << Completed << Unknown << Completed << 1 << 0;
        QTest::newRow("under way there") << Sent << Completed << Completed << 0 << 0;
        QTest::newRow("under way here") << Unknown << Sent << Sent << 0 << 0;
        QTest::newRow("intended here") << Unknown << Intended << Intended << 0 << 0;
        QTest::newRow("intended there") << Intended << Refused << Refused << 0 << 0;
        QTest::newRow("prepared there") << Provisioning << Unknown << Provisioning << 1 << 0;
        QTest::newRow("prepared here") << Unknown << Provisioning << Provisioning << 0 << 0;
        QTest::newRow("prepared there, came here") << Provisioning << Completed << Completed << 0 << 0;
        QTest::newRow("money back there") << Refunded << Failed << Refunded << 1 << 0;
        QTest::newRow("ended differently") << Refused << Completed << Completed << 0 << 1;
        QTest::newRow("decided here") << Completed << NotBought << NotBought << 0 << 1;
        QTest::newRow("prepared and failed") << Failed << Provisioning << Provisioning << 0 << 1;
        QTest::newRow("given up there, prepared here") << NotBought << Provisioning << Provisioning << 0 << 1;
        QTest::newRow("refused there, prepared here") << Refused << Provisioning << Provisioning << 0 << 1;
        QTest::newRow("given up there, ended here") << NotBought << Failed << Failed << 0 << 1;
        QTest::newRow("refused there, ended here") << Refused << Failed << Failed << 0 << 1;
        QTest::newRow("the same") << Completed << Completed << Completed << 0 << 0;
    }
    void whatIsFurtherOnStays()
    {
        QFETCH(State, there);
        QFETCH(State, here);
        Purchase purchase = purchaseIn(there);
        const auto old = computer(QStringLiteral("old"));
        QVERIFY(delivered(old->journal->insert(purchase)));
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        Purchase own = purchaseIn(here);
        own.key = purchase.key;
        own.sale = purchase.sale;
        QVERIFY(delivered(fresh->journal->insert(own)));
        const auto merged = fresh->bringBack(old->copyFile());
        QVERIFY(merged);
        QCOMPARE(fresh->purchases().size(), 1);
        QTEST(fresh->purchases().constFirst().state, "after");
        QTEST(merged->sales, "sales");
        QTEST(merged->differentSales, "different");
    }

    void whatWasSentLaterHereStays()
    {
        Purchase purchase = purchaseIn(State::Refused);
        const auto old = computer(QStringLiteral("old"));
        QVERIFY(delivered(old->journal->insert(purchase)));
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        purchase.state = State::Unknown;
        purchase.lastSentAt = utc(10); // Somebody finished it here.
        QVERIFY(delivered(fresh->journal->insert(purchase)));
        QVERIFY(fresh->bringBack(old->copyFile()));
        QVERIFY(fresh->purchases() == QList{purchase});
    }

    void anotherOrderWithTheSameKeyIsTold()
    {
        Purchase purchase = purchaseIn(State::Completed);
        const auto old = computer(QStringLiteral("old"));
        QVERIFY(delivered(old->journal->insert(purchase)));
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        purchase.state = State::Unknown;
        purchase.body = "{\"packageCode\":\"OTHER\"}";
        QVERIFY(delivered(fresh->journal->insert(purchase)));
        const auto merged = fresh->bringBack(old->copyFile());
        QVERIFY(merged);
        QCOMPARE(merged->differentSales, 1);
        QVERIFY(fresh->purchases() == QList{purchase});
    }

    void notesOfHereStay()
    {
        const Iccid iccid = handOver().handOver.iccid;
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(delivered(fresh->journal->setNote(iccid, QStringLiteral("Ms Aydın"))));
        const auto merged = fresh->bringBack(old->copyFile());
        QVERIFY(merged);
        QCOMPARE(merged->differentNotes, 1);
        QCOMPARE(merged->notes, 0);
        QCOMPARE(delivered(fresh->journal->notes())->value(iccid), QStringLiteral("Ms Aydın"));
    }

    void laterSellingPricesCome()
    {
        constexpr auto kind = PurchaseJournal::DocumentKind::SellingPrices;
        const Document first = prices(1);
        const Document second = prices(2, first);
        const auto old = computer(QStringLiteral("old"));
        QVERIFY(*delivered(old->journal->saveDocument(kind, first)));
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(*delivered(fresh->journal->saveDocument(kind, first)));
        QVERIFY(*delivered(old->journal->saveDocument(kind, second)));
        QVERIFY(old->save());
        // Those of here were known there.
        QVERIFY(!fresh->bringBack(old->copyFile())->keepsPrices);
        QCOMPARE(*delivered(fresh->journal->document(kind)), second);
        // And the other way round nothing comes.
        const Document third = prices(3, second);
        QVERIFY(*delivered(fresh->journal->saveDocument(kind, third)));
        QVERIFY(!fresh->bringBack(old->copyFile())->keepsPrices);
        QCOMPARE(*delivered(fresh->journal->document(kind)), third);
        // Each side went its own way.
        QVERIFY(*delivered(old->journal->saveDocument(kind, prices(3, second))));
        QVERIFY(old->save());
        QVERIFY(fresh->bringBack(old->copyFile())->keepsPrices);
        QCOMPARE(*delivered(fresh->journal->document(kind)), third);
    }

    void olderPricesStandBeforeThoseOfHere()
    {
        const QString account = QStringLiteral("account");
        const QString code = QStringLiteral("TR_5");
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(delivered(fresh->priceStore->record(account, {{code, Money(330, Currency::Usd)}}, utc(10))));
        QVERIFY(fresh->bringBack(old->copyFile()));
        const auto history = delivered(fresh->priceStore->history(account, code));
        QVERIFY(history);
        QCOMPARE(history->size(), 3);
        QCOMPARE(history->first().cost, Money(310, Currency::Usd));
        QCOMPARE(history->last().cost, Money(330, Currency::Usd));
        QVERIFY(fresh->bringBack(old->copyFile()));
        QCOMPARE(delivered(fresh->priceStore->history(account, code))->size(), 3);
    }

    /// Where nothing was written into the price history, a copy is whole without it.
    void needsNoPriceHistory()
    {
        const auto old = computer(QStringLiteral("old"));
        QVERIFY(delivered(old->journal->insert(bought())));
        CopySources sources = old->sources();
        sources.priceFile = m_folder->filePath(QStringLiteral("none.sqlite"));
        QVERIFY(writeSafeCopy(sources, old->copyFile()));
        QVERIFY(!QFile::exists(sources.priceFile));
        QCOMPARE(computer(QStringLiteral("new"))->bringBack(old->copyFile())->sales, 1);
    }

    void aCopyOfAnEarlierVersionComesToo()
    {
        const QString folder = m_folder->filePath(QStringLiteral("earlier"));
        QDir().mkpath(folder);
        QVERIFY(Test::writeOldJournal(folder + QStringLiteral("/journal.sqlite")));
        const CopySources sources{folder + QStringLiteral("/journal.sqlite"), {}, folder, "{}", {}, utc(12), false};
        const QString copy = folder + QStringLiteral("/saved.copy");
        QVERIFY(writeSafeCopy(sources, copy));
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(fresh->bringBack(copy));
        const QString code = QStringLiteral("esf_desk");
        const QList<Purchase> expected = Test::oldJournal().purchasesOf(code);
        QCOMPARE(fresh->purchases(code).size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(fresh->purchases(code).at(i).key, expected.at(i).key);
            QCOMPARE(fresh->purchases(code).at(i).paid, expected.at(i).paid);
        }
    }

    /// A sale never waits for a copy, and all that stood in the journal when it began is in it.
    void sellsWhileItIsMade()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        const qsizetype before = old->purchases().size();
        int inserted = 0;
        QVERIFY(old->save([&] {
            // The copy stands in the middle of reading.
            if (inserted < 20 && delivered(old->journal->insert(bought()))) {
                ++inserted;
            }
            return true;
        }));
        QVERIFY(inserted > 5);
        QCOMPARE(old->purchases().size(), before + inserted);
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(fresh->bringBack(old->copyFile()));
        QVERIFY(fresh->purchases().size() >= before);
        QVERIFY(!old->journal->problem());
    }

    void stoppedIsNotWritten()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        writeBytes(old->copyFile(), "the one before");
        for (int steps = 0; steps < 12; ++steps) {
            int left = steps;
            const auto saved = old->save([&left] { return left-- > 0; });
            if (saved) {
                QVERIFY(steps > 6);
                break;
            }
            QCOMPARE(saved.failure().kind, Failure::Kind::Cancelled);
            QCOMPARE(bytesOf(old->copyFile()), QByteArray("the one before"));
        }
    }

    void refusesWhatIsDamaged()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(old->save());
        const QByteArray whole = bytesOf(old->copyFile());
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(delivered(fresh->journal->insert(bought())));
        const QList<Purchase> own = fresh->purchases();
        const QStringList files = fresh->files();
        const QString damaged = m_folder->filePath(QStringLiteral("damaged.copy"));
        QCOMPARE(refusal(fresh->read(old->copyFile())), std::nullopt);
        for (qsizetype at = 0; at < whole.size(); at += std::max<qsizetype>(1, whole.size() / 100)) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes.at(at) ^ 4);
            writeBytes(damaged, bytes);
            QVERIFY2(refusal(fresh->read(damaged)), QByteArray::number(at).constData());
            writeBytes(damaged, whole.first(at));
            QVERIFY2(refusal(fresh->read(damaged)), QByteArray::number(at).constData());
        }
        writeBytes(damaged, whole + 'x');
        QCOMPARE(refusal(fresh->read(damaged)), Reason::Damaged);
        QVERIFY(fresh->purchases() == own);
        QCOMPARE(fresh->files(), files);
    }

    void refusesOtherFiles()
    {
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(delivered(fresh->journal->insert(bought())));
        const QString path = m_folder->filePath(QStringLiteral("other"));
        QCOMPARE(refusal(fresh->read(path)), Reason::Unreadable);
        QCOMPARE(refusal(fresh->read(m_folder->path())), Reason::Unreadable);
        writeBytes(path, {});
        QCOMPARE(refusal(fresh->read(path)), Reason::OtherFile);
        writeBytes(path, QByteArray(100000, '\0'));
        QCOMPARE(refusal(fresh->read(path)), Reason::OtherFile);
        QVERIFY(delivered(fresh->journal->tryWriting()));
        writeBytes(path, bytesOf(fresh->journalFile()));
        QCOMPARE(refusal(fresh->read(path)), Reason::OtherFile);
        writeBytes(path, wrapped("x", "2"));
        QCOMPARE(refusal(fresh->read(path)), Reason::Newer);
        writeBytes(path, wrapped("x", "-1"));
        QCOMPARE(refusal(fresh->read(path)), Reason::OtherFile);
        writeBytes(path, wrapped("not a database"));
        QCOMPARE(refusal(fresh->read(path)), Reason::Damaged);
        QVERIFY(QFile::resize(path, CopyFile::mostBytes + 1000));
        QCOMPARE(refusal(fresh->read(path)), Reason::TooLarge);
    }

    void refusesACopyOfTheSandbox()
    {
        const auto old = computer(QStringLiteral("old"));
        CopySources sources = old->sources();
        sources.isSandbox = true;
        QVERIFY(writeSafeCopy(sources, old->copyFile()));
        QCOMPARE(refusal(old->read(old->copyFile())), Reason::OfSandbox);
        QCOMPARE(refusal(ArrivedCopy::read(old->copyFile(), old->folder(), true)), std::nullopt);
        sources.isSandbox = false;
        QVERIFY(writeSafeCopy(sources, old->copyFile()));
        QCOMPARE(refusal(ArrivedCopy::read(old->copyFile(), old->folder(), true)), Reason::OfSandbox);
    }

    /// Somebody made it to do harm: the envelope is right, what is in it isn't.
    void refusesWhatWasMadeToDoHarm_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<Reason>("reason");
        const int newer = int(journalMigrations().size()) + 1;
        QTest::newRow("newer journal") << QStringList{QStringLiteral("PRAGMA user_version=%1").arg(newer)}
                                       << Reason::Newer;
        QTest::newRow("no version") << QStringList{QStringLiteral("PRAGMA user_version=0")} << Reason::Damaged;
        QTest::newRow("negative version") << QStringList{QStringLiteral("PRAGMA user_version=-3")} << Reason::Newer;
        QTest::newRow("older version") << QStringList{QStringLiteral("PRAGMA user_version=2")} << Reason::Damaged;
        QTest::newRow("trigger") << QStringList{QStringLiteral(
            "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM purchases; END")}
                                 << Reason::Damaged;
        QTest::newRow("view") << QStringList{QStringLiteral("DROP TABLE favourites"),
                                             QStringLiteral("CREATE VIEW favourites AS SELECT 1 AS access_code, 2 AS "
                                                            "package_code")}
                              << Reason::Damaged;
        QTest::newRow("table missing") << QStringList{QStringLiteral("DROP TABLE topups")} << Reason::Damaged;
        QTest::newRow("prices missing") << QStringList{QStringLiteral("DROP TABLE copy_prices")} << Reason::Damaged;
        QTest::newRow("facts missing") << QStringList{QStringLiteral("DELETE FROM copy_facts")} << Reason::Damaged;
        QTest::newRow("state that is none")
            << QStringList{QStringLiteral("UPDATE purchases SET state='Paid'")} << Reason::Damaged;
        QTest::newRow("amount that is none")
            << QStringList{QStringLiteral("UPDATE purchases SET shown_cost='free'")} << Reason::Damaged;
        QTest::newRow("order of nothing")
            << QStringList{QStringLiteral("UPDATE purchases SET quantity=0")} << Reason::Damaged;
        QTest::newRow("order of nobody") << QStringList{QStringLiteral("UPDATE purchases SET access_code=''")}
                                         << Reason::Damaged;
        QTest::newRow("order that is no JSON")
            << QStringList{QStringLiteral("UPDATE purchases SET body='order'")} << Reason::Damaged;
        QTest::newRow("top-up that is no JSON")
            << QStringList{QStringLiteral("UPDATE topups SET body='order'")} << Reason::Damaged;
        QTest::newRow("key that is none")
            << QStringList{QStringLiteral("UPDATE topups SET key='x'")} << Reason::Damaged;
    }
    void refusesWhatWasMadeToDoHarm()
    {
        QFETCH(QStringList, statements);
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(old->save());
        const QString inner = m_folder->filePath(QStringLiteral("inner.sqlite"));
        QVERIFY(!CopyFile::extract(old->copyFile(), inner));
        {
            const QString connection = QStringLiteral("harm");
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
                database.setDatabaseName(inner);
                QVERIFY(database.open());
                for (const QString &statement : statements) {
                    QVERIFY(QSqlQuery(database).exec(statement));
                }
            }
            QSqlDatabase::removeDatabase(connection);
        }
        const QString harmful = m_folder->filePath(QStringLiteral("harmful.copy"));
        writeBytes(harmful, wrapped(bytesOf(inner)));
        const auto fresh = computer(QStringLiteral("new"));
        const QStringList files = fresh->files();
        const auto reason = refusal(fresh->read(harmful));
        QVERIFY(reason);
        QTEST(*reason, "reason");
        QVERIFY(fresh->purchases().isEmpty());
        QCOMPARE(fresh->files(), files);
    }

    /// Nothing in it is read without a bound; what is larger than any program wrote stays out.
    void whatIsTooLargeStaysOut()
    {
        const auto old = computer(QStringLiteral("old"));
        for (int i = 0; i < 25; ++i) {
            QVERIFY(delivered(old->journal->insert(bought(QStringLiteral("esf_%1").arg(i)))));
        }
        CopySources sources = old->sources();
        sources.settings = "{}" + QByteArray(4'000'000, ' ');
        sources.logo = QByteArray(8'000'001, 'x');
        QVERIFY(writeSafeCopy(sources, old->copyFile()));
        const auto fresh = computer(QStringLiteral("new"));
        const Arrived arrived = fresh->read(old->copyFile());
        const auto *copy = std::get_if<std::shared_ptr<const ArrivedCopy>>(&arrived);
        QVERIFY(copy);
        QCOMPARE((*copy)->contents().orders, 25);
        QCOMPARE((*copy)->contents().accessCodes.size(), 20);
        QVERIFY((*copy)->contents().settings.isEmpty());
        QVERIFY((*copy)->contents().logo.isEmpty());
    }

    /// The clock of a computer may have been wrong: its sales come back all the same.
    void aSaleOfAWrongClockComesToo()
    {
        const auto old = computer(QStringLiteral("old"));
        Purchase purchase = bought();
        purchase.intendedAt = purchase.firstSentAt = purchase.lastSentAt = utcTime(60000);
        QVERIFY(delivered(old->journal->insert(purchase)));
        QVERIFY(old->save());
        const auto fresh = computer(QStringLiteral("new"));
        QVERIFY(fresh->bringBack(old->copyFile()));
        QCOMPARE(fresh->purchases().size(), 1);
    }

    /// Whenever the program is killed while it saves, the older copy is there, or the new one; and the journal.
    void killedWhileSaving()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(old->save());
        const QByteArray before = bytesOf(old->copyFile());
        QVERIFY(delivered(old->journal->insert(bought())));
        const qsizetype sales = old->purchases().size();
        old->close();
        int kills = 0;
        for (int step = 1; killed({QStringLiteral("save"), old->folder(), QString::number(step)}); step += 7) {
            ++kills;
            QVERIFY(kills < 200);
            const QByteArray now = bytesOf(old->copyFile());
            if (now != before) {
                const Arrived arrived = old->read(old->copyFile());
                QCOMPARE(refusal(arrived), std::nullopt);
            }
        }
        QVERIFY(kills > 10);
        old->open();
        QCOMPARE(old->purchases().size(), sales);
        QVERIFY(old->save());
        ArrivedCopy::removeLeftovers(old->folder());
        QVERIFY(old->files().filter(QStringLiteral("copy-at-work")).isEmpty());
    }

    /// Whenever it is killed while it brings back, all of the copy is there or nothing, and doing it again is enough.
    void killedWhileBringingBack()
    {
        const auto old = computer(QStringLiteral("old"));
        fill(*old);
        QVERIFY(old->save());
        int kills = 0;
        for (int step = 1;; step += 11) {
            const QString folder = m_folder->filePath(QStringLiteral("new%1").arg(step));
            Purchase own = bought();
            {
                Computer fresh(folder);
                QVERIFY(delivered(fresh.journal->insert(own)));
            }
            const bool isKilled =
                killed({QStringLiteral("bring-back"), folder, QString::number(step), old->copyFile()});
            Computer fresh(folder);
            QSignalSpy recovered(fresh.journal.get(), &PurchaseJournal::recovered);
            const qsizetype all = old->purchases().size() + 1;
            QVERIFY2(fresh.purchases().size() == 1 || fresh.purchases().size() == all,
                     QByteArray::number(fresh.purchases().size()).constData());
            QVERIFY(fresh.purchases().constFirst() == own);
            QVERIFY(fresh.bringBack(old->copyFile()));
            QCOMPARE(fresh.purchases().size(), all);
            QCOMPARE(recovered.count(), 0);
            ArrivedCopy::removeLeftovers(folder);
            for (const QString &name : fresh.files()) {
                QVERIFY2(!name.contains(QLatin1String("copy-at-work")), qPrintable(name));
            }
            if (!isKilled) {
                break;
            }
            ++kills;
            QVERIFY(kills < 300);
        }
        QVERIFY(kills > 10);
    }
};

/// Kills itself at a step: each asking, writing, syncing and renaming is one.
static int playChild(const QStringList &arguments)
{
    std::atomic<int> left = arguments.at(3).toInt();
    const auto step = [&left] {
        if (--left <= 0) {
            ::raise(SIGKILL);
        }
        return true;
    };
    const FailingDisk disk({.renaming =
                                [&step](const QString &, const QString &) {
                                    step();
                                    return 0;
                                },
                            .syncing =
                                [&step](const QString &) {
                                    step();
                                    return 0;
                                }});
    Computer computer(arguments.at(2));
    onDisk = step;
    if (arguments.at(1) == QLatin1String("save")) {
        return computer.save(step) ? 0 : 1;
    }
    return computer.bringBack(arguments.at(4)) ? 0 : 1;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc >= 4 && (QByteArray(argv[1]) == "save" || QByteArray(argv[1]) == "bring-back")) {
        return playChild(QCoreApplication::arguments());
    }
    SafeCopiesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_safecopies.moc"
