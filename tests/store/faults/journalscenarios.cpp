// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalscenarios.h"

#include "../journal/oldjournal.h"
#include "../journal/samples.h"
#include "domain/teammember.h"
#include "store/copies/arrivedcopy.h"
#include "store/copies/safecopy.h"
#include "store/database/database.h"
#include "store/database/schemas.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <sqlite3.h>

namespace Desk::Test {

namespace {

using Step = JournalScenario::Step;

const QString account = QStringLiteral("esf_1");
constexpr qint64 pageSize = 4096;

Iccid iccid(int number)
{
    return *Iccid::fromString(QStringLiteral("8948010000000%1").arg(number, 6, 10, QLatin1Char('0')));
}

/// As far as this purchase was when it was in that state.
Purchase inState(Purchase purchase, Purchase::State state)
{
    purchase.state = state;
    purchase.changedAt = utc(9, int(state));
    if (state == Purchase::State::Completed) {
        return purchase;
    }
    purchase.orderReference.clear();
    purchase.paid.reset();
    purchase.esims.clear();
    purchase.failure.reset();
    const bool isSent = state != Purchase::State::Intended;
    purchase.firstSentAt = purchase.lastSentAt = isSent ? utc(9, 1) : QDateTime();
    purchase.clockSkew.reset();
    purchase.attempts = isSent ? 1 : 0;
    return purchase;
}

Purchase purchaseIn(Purchase::State state)
{
    Purchase purchase = state == Purchase::State::Completed ? fullPurchase() : intendedPurchase(account);
    purchase.accessCode = account;
    purchase.body = R"({"packageCode":"PHAJHEAYP"})";
    return inState(purchase, state);
}

TopUp topUp()
{
    TopUp made;
    made.key = QUuid::createUuid();
    made.accessCode = account;
    made.request.iccid = iccid(7);
    made.request.package.code = QStringLiteral("TOPUP_1");
    made.request.package.cost = Money(272, Currency::Usd);
    made.request.package.validity = *Validity::fromDays(7);
    made.body = "{}";
    made.intendedAt = made.changedAt = utc(10);
    return made;
}

Refund cancellation()
{
    Refund made;
    made.key = QUuid::createUuid();
    made.accessCode = account;
    made.request = {iccid(7), QStringLiteral("order_1"), std::nullopt, QStringLiteral("سارا")};
    made.intendedAt = made.changedAt = utc(10);
    return made;
}

Document prices(int version, const Document &base = {})
{
    return {QUuid::createUuid(), base.id, version, utc(8, version),
            "{\"version\":" + QByteArray::number(version) + '}'};
}

PastHandOver handOver(int number)
{
    PastHandOver past;
    past.at = utc(9, number);
    past.accessCode = account;
    past.handOver.packageName = QStringLiteral("Türkiye 5 GB");
    past.handOver.iccid = iccid(number);
    past.handOver.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.invalid$HANDED-%1").arg(number));
    return past;
}

Correction correction(const Purchase &purchase, const QString &after)
{
    Correction made;
    made.sale = purchase.key;
    made.field = Correction::Field::Note;
    made.after = after;
    made.at = utc(11);
    made.accessCode = account;
    return made;
}

Step step(const QByteArray &name, const std::function<QFuture<Result<void>>(PurchaseJournal &)> &act)
{
    return {name, [act](PurchaseJournal &journal, const QString &) { return delivered(act(journal)); }};
}

Step opening()
{
    return step("open", [](PurchaseJournal &journal) { return journal.open(); });
}

Step inserting(const Purchase &purchase)
{
    return step("insert a purchase", [=](PurchaseJournal &journal) { return journal.insert(purchase); });
}

Step updating(const Purchase &purchase)
{
    return step("update a purchase", [=](PurchaseJournal &journal) { return journal.update(purchase); });
}

Step saving(const Document &document)
{
    return {"save a document", [=](PurchaseJournal &journal, const QString &) -> Result<void> {
                const auto saved =
                    delivered(journal.saveDocument(PurchaseJournal::DocumentKind::SellingPrices, document));
                return !saved ? saved.failure() : *saved ? Result<void>() : Failure::local(QStringLiteral("Not saved"));
            }};
}

QList<Step> marksOfASale()
{
    const Purchase bought = purchaseIn(Purchase::State::Completed);
    return {inserting(inState(bought, Purchase::State::Intended)), updating(inState(bought, Purchase::State::Sent)),
            updating(bought)};
}

/// From then on each write tells the team what it is.
void joinTeam(const QString &folder)
{
    PurchaseJournal journal(journalFile(folder));
    journal.open();
    const QUuid desk(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    journal.team()
        .startSharing({desk, QStringLiteral("Desk 1"), desk, {account}, desk, "token", "token", utc(8)})
        .waitForFinished();
}

/// What each of them tells stands on no other.
QList<Step> toldOnes()
{
    QList<Step> steps = marksOfASale();
    const Purchase noted = purchaseIn(Purchase::State::Completed);
    const TopUp past = topUp();
    steps.append(step("insert a past", [=](PurchaseJournal &journal) { return journal.insertPast({noted}, {past}); }));
    steps.append(step("set a note",
                      [](PurchaseJournal &journal) { return journal.setNote(iccid(7), QStringLiteral("Room 12"), {utc(9), {}, account});
    }));
    steps.append(step("star a package", [](PurchaseJournal &journal) {
        return journal.setFavourite(account, QStringLiteral("PHAJHEAYP"), true);
    }));
    const QList<Correction> corrections{correction(noted, QStringLiteral("Room 1"))};
    steps.append(step("correct a sale", [=](PurchaseJournal &journal) { return journal.addCorrections(corrections); }));
    const QList<PastHandOver> handOvers{handOver(1), handOver(2)};
    steps.append(step("hand over", [=](PurchaseJournal &journal) { return journal.addHandOvers(handOvers); }));
    return steps;
}

/// Rows of every kind, in every state that they go through.
QList<Step> everything()
{
    QList<Step> steps = marksOfASale();
    const Purchase noted = purchaseIn(Purchase::State::Completed);
    QList<Purchase> sale{purchaseIn(Purchase::State::Intended), purchaseIn(Purchase::State::Intended)};
    for (Purchase &one : sale) {
        one.sale = sale.constFirst().key;
        one.request.orders = 2;
    }
    steps.append(step("insert a sale of two", [=](PurchaseJournal &journal) { return journal.insert(sale); }));
    steps.append(updating(inState(sale.constFirst(), Purchase::State::Sent)));
    steps.append(step("drop what was not sent",
                      [=](PurchaseJournal &journal) { return journal.removeIntended(sale.constLast().key); }));
    const TopUp intended = topUp();
    TopUp sent = intended;
    sent.state = TopUp::State::Sent;
    sent.before = AccountSnapshot{utc(9), {}, false, DataSize::fromBytes(1), {}, Money(1, Currency::Usd), {}};
    sent.sentAt = utc(10, 1);
    TopUp completed = sent;
    completed.state = TopUp::State::Completed;
    completed.orderReference = QStringLiteral("topup_1");
    steps.append(step("insert a top-up", [=](PurchaseJournal &journal) { return journal.insertTopUp(intended); }));
    steps.append(step("mark a top-up", [=](PurchaseJournal &journal) { return journal.updateTopUp(sent); }));
    steps.append(step("end a top-up", [=](PurchaseJournal &journal) { return journal.updateTopUp(completed); }));
    const Refund asked = cancellation();
    Refund leaving = asked;
    leaving.state = Refund::State::Sent;
    leaving.sentAt = utc(10, 1);
    Refund unclear = leaving;
    unclear.state = Refund::State::Unknown;
    steps.append(step("insert a cancellation", [=](PurchaseJournal &journal) { return journal.insertRefund(asked); }));
    steps.append(step("mark a cancellation", [=](PurchaseJournal &journal) { return journal.updateRefund(leaving); }));
    steps.append(step("end a cancellation", [=](PurchaseJournal &journal) { return journal.updateRefund(unclear); }));
    const QUuid claim = QUuid::createUuid();
    steps.append(step("note a claim", [=](PurchaseJournal &journal) { return journal.claims().add(claim); }));
    steps.append(step("let go of a claim", [=](PurchaseJournal &journal) { return journal.claims().remove(claim); }));
    const QList<SeenRefund> seen{{account, QStringLiteral("order_2"), Money(1, Currency::Usd), utc(10)},
                                 {account, QStringLiteral("order_3"), Money(2, Currency::Usd), utc(10)}};
    steps.append(step("add what was seen", [=](PurchaseJournal &journal) { return journal.addSeenRefunds(seen); }));
    steps.append(step("set a note",
                      [](PurchaseJournal &journal) { return journal.setNote(iccid(1), QStringLiteral("Room 12")); }));
    const QList<Correction> corrections{correction(noted, QStringLiteral("Room 1")),
                                        correction(noted, QStringLiteral("Room 2"))};
    const QHash<Iccid, QString> notes{{iccid(1), QStringLiteral("Room 14")}, {iccid(2), QStringLiteral("Room 15")}};
    steps.append(
        step("correct a sale", [=](PurchaseJournal &journal) { return journal.addCorrections(corrections, notes); }));
    steps.append(step("star a package", [](PurchaseJournal &journal) {
        return journal.setFavourite(account, QStringLiteral("PHAJHEAYP"), true);
    }));
    const QList<PastHandOver> handOvers{handOver(1), handOver(2)};
    steps.append(step("hand over", [=](PurchaseJournal &journal) { return journal.addHandOvers(handOvers); }));
    const ClosedDay closed{account, QDate(2026, 11, 24), QStringLiteral("UTC"), 3, utc(12), {}, "{\"version\":1}"};
    steps.append(step("close a day", [=](PurchaseJournal &journal) { return journal.addClosedDay(closed); }));
    const Document first = prices(1);
    steps.append(saving(first));
    steps.append(saving(prices(2, first)));
    const TopUp past = topUp();
    steps.append(step("insert a past", [=](PurchaseJournal &journal) { return journal.insertPast({noted}, {past}); }));
    steps.append(
        step("forget what was handed over", [](PurchaseJournal &journal) { return journal.removeHandOvers(); }));
    return steps;
}

QList<Step> opened(const QList<Step> &steps)
{
    return QList<Step>{opening()} + steps;
}

/// A journal of some sales whose first page is rubbish, closed.
void writeSales(const QString &file, const QList<Purchase> &purchases)
{
    PurchaseJournal journal(file);
    journal.open();
    for (const Purchase &purchase : purchases) {
        journal.insert(purchase);
    }
    journal.setNote(iccid(3), QStringLiteral("Room 3")).waitForFinished();
}

void damage(const QString &file)
{
    QFile damaging(file);
    if (damaging.open(QIODevice::ReadWrite)) {
        damaging.write(QByteArray(pageSize, '\x5a'));
    }
}

/// As it is on a network.
void leaveLog(const QString &file)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

void setAge(const QString &path, int days)
{
    QFile aging(path);
    if (aging.open(QIODevice::ReadWrite)) {
        aging.setFileTime(utc(9).addDays(-days), QFileDevice::FileModificationTime);
    }
}

QList<Purchase> someSales()
{
    QList<Purchase> purchases;
    constexpr int count = 12;
    for (int i = 0; i < count; ++i) {
        purchases.append(purchaseIn(i % 3 == 0   ? Purchase::State::Intended
                                    : i % 3 == 1 ? Purchase::State::Sent
                                                 : Purchase::State::Completed));
    }
    return purchases;
}

/// Of another computer's journal, as bringing a safe copy back has it.
void writeOther(const QString &folder, const QList<Purchase> &purchases)
{
    const QString file = folder + QStringLiteral("/other.sqlite");
    Database::Settings settings;
    settings.filePath = file;
    settings.migrations = journalMigrations();
    settings.isOnNetwork = [](const QString &) { return true; };
    static_cast<void>(Database(settings).open());
    writeSales(folder + QStringLiteral("/theirs/journal.sqlite"), purchases);
    QFile::remove(file);
    QFile::rename(folder + QStringLiteral("/theirs/journal.sqlite"), file);
    QDir(folder + QStringLiteral("/theirs")).removeRecursively();
}

CopySources sourcesIn(const QString &folder)
{
    return {journalFile(folder), folder + QStringLiteral("/prices.sqlite"), folder, "{}", "PNG", utc(12), false};
}

QString copyIn(const QString &folder)
{
    return folder + QStringLiteral("/saved.copy");
}

QList<JournalScenario> makeScenarios()
{
    QList<JournalScenario> scenarios;
    const auto nothing = [](const QString &) {};
    const QList<Step> marks = marksOfASale();
    scenarios.append({"a new journal", nothing, opened(everything())});
    scenarios.append({"a journal in a team", joinTeam, opened(toldOnes())});
    JournalScenario network{"a new journal on a network", nothing, opened(everything())};
    network.hasSharedMemory = false;
    scenarios.append(network);
    for (const int version : {1, 4, 5, 7, 12}) {
        scenarios.append({"version " + QByteArray::number(version),
                          [version](const QString &folder) { writeOldJournal(journalFile(folder), version); },
                          opened(marks)});
    }
    JournalScenario oldOnNetwork{"version 4 on a network",
                                 [](const QString &folder) {
                                     writeOldJournal(journalFile(folder));
                                     leaveLog(journalFile(folder));
                                 },
                                 opened(marks)};
    oldOnNetwork.hasSharedMemory = false;
    scenarios.append(oldOnNetwork);
    const QList<Purchase> sales = someSales();
    scenarios.append({"a damaged journal",
                      [=](const QString &folder) {
                          writeSales(journalFile(folder), sales);
                          damage(journalFile(folder));
                      },
                      opened(marks)});
    scenarios.append({"a recovery that was interrupted",
                      [=](const QString &folder) {
                          const QString file = journalFile(folder);
                          writeSales(file, sales);
                          QFile::copy(file, file + QStringLiteral(".sound"));
                          damage(file);
                          PurchaseJournal(file).open().waitForFinished();
                          QFile::rename(file, file + QStringLiteral(".recovered"));
                          QFile::rename(file + QStringLiteral(".sound"), file);
                          damage(file);
                          setAge(file, 1);
                      },
                      opened(marks)});
    scenarios.append({"a copy that nobody needs",
                      [=](const QString &folder) {
                          writeSales(journalFile(folder), sales);
                          QFile::copy(journalFile(folder), journalFile(folder) + QStringLiteral(".copy"));
                      },
                      opened(marks)});
    QList<Step> takingAway = opened(marks);
    takingAway.insert(2, {"take it away", [](PurchaseJournal &journal, const QString &folder) -> Result<void> {
                              // Where it is not open, nobody could bring it back.
                              if (const auto read = delivered(journal.notes()); !read) {
                                  return read.failure();
                              }
                              QFile::remove(journalFile(folder));
                              return {};
                          }});
    JournalScenario takenAway{"a journal that is taken away",
                              [=](const QString &folder) { writeSales(journalFile(folder), sales); }, takingAway};
    takenAway.promisesFrom = 3;
    scenarios.append(takenAway);
    QList<Step> merging = opened(marks);
    merging.append({"merge",
                    [](PurchaseJournal &journal, const QString &folder) -> Result<void> {
                        const auto merged = delivered(journal.merge(folder + QStringLiteral("/other.sqlite")));
                        return merged ? Result<void>() : merged.failure();
                    },
                    true});
    const QList<Purchase> theirs{purchaseIn(Purchase::State::Completed), purchaseIn(Purchase::State::Unknown)};
    scenarios.append({"another journal that is brought in",
                      [=](const QString &folder) {
                          writeSales(journalFile(folder), sales);
                          writeOther(folder, theirs);
                      },
                      merging});
    QList<Step> copying = opened(marks);
    copying.append({"save a copy",
                    [](PurchaseJournal &, const QString &folder) -> Result<void> {
                        const auto saved = writeSafeCopy(sourcesIn(folder), copyIn(folder));
                        return saved ? Result<void>() : saved.failure();
                    },
                    true});
    copying.append({"bring the copy back",
                    [](PurchaseJournal &journal, const QString &folder) -> Result<void> {
                        const auto arrived = ArrivedCopy::read(copyIn(folder), folder, false);
                        if (const auto *problem = std::get_if<CopyProblem>(&arrived)) {
                            return problem->failure;
                        }
                        const auto copy = std::get<std::shared_ptr<const ArrivedCopy>>(arrived);
                        const auto merged = delivered(journal.merge(copy->journalFile()));
                        return merged ? Result<void>() : merged.failure();
                    },
                    true});
    scenarios.append({"a safe copy", [=](const QString &folder) { writeSales(journalFile(folder), sales); }, copying});
    return scenarios;
}

/// The first value of each row.
QList<QByteArray> valuesOf(sqlite3 *database, const QByteArray &sql)
{
    QList<QByteArray> values;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
        return {QByteArray("not read: ") + sqlite3_errmsg(database)};
    }
    int result = 0;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        values.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    return result == SQLITE_DONE ? values : QList<QByteArray>{QByteArray("not read: ") + sqlite3_errmsg(database)};
}

QByteArray nameOfRows(const QByteArray &table)
{
    if (table == "purchases" || table == "topups" || table == "cancellations") {
        return "key";
    }
    if (table == "registers" || table == "team_member") {
        return table == "registers" ? "subject" : "'this desk'";
    }
    return table == "notes" ? "iccid" : table == "favourites" ? "access_code || package_code" : "uuid";
}

/// From where on they are not the same.
QByteArray differenceOf(const QByteArray &name, const QByteArray &found, const QByteArray &expected)
{
    constexpr qsizetype before = 60;
    constexpr qsizetype length = 200;
    const auto same = std::mismatch(found.begin(), found.end(), expected.begin(), expected.end()).first;
    const qsizetype at = std::max<qsizetype>(0, same - found.begin() - before);
    return name + " is ..." + found.mid(at, length) + " and not ..." + expected.mid(at, length);
}

std::atomic<bool> isCopyingLogOften = false;

int setUpConnection(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    constexpr int pages = 6;
    if (isCopyingLogOften) {
        sqlite3_wal_autocheckpoint(database, pages);
    }
    return SQLITE_OK;
}

} // namespace

const QList<JournalScenario> &journalScenarios()
{
    static const QList<JournalScenario> scenarios = makeScenarios();
    return scenarios;
}

QString journalFile(const QString &folder)
{
    return folder + QStringLiteral("/data/journal.sqlite");
}

JournalRows rowsOfJournal(const QString &filePath, QByteArray &problem)
{
    JournalRows rows;
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(filePath).constData(), &database, SQLITE_OPEN_READWRITE, nullptr)
        != SQLITE_OK) {
        problem = "can't be opened";
        sqlite3_close(database);
        return rows;
    }
    if (const auto verdict = valuesOf(database, "PRAGMA integrity_check"); verdict != QList<QByteArray>{"ok"}) {
        problem = "not sound: " + verdict.join("; ");
    }
    const auto tables = valuesOf(
        database, "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    for (const QByteArray &table : tables) {
        const auto columns = valuesOf(database, "SELECT 'quote(' || name || ')' FROM pragma_table_info('" + table
                                                    + "') WHERE name<>'number'");
        const auto values = valuesOf(database, "SELECT '" + table + " ' || " + nameOfRows(table) + " || '\n' || "
                                                   + columns.join(" || ',' || ") + " FROM " + table);
        for (const QByteArray &value : values) {
            const qsizetype end = value.indexOf('\n');
            rows.insert(value.left(end), value.mid(end + 1));
        }
    }
    sqlite3_close(database);
    return rows;
}

void setOftenCopyingLog(bool isOften)
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(setUpConnection));
    isCopyingLogOften = isOften;
}

JournalPromise::JournalPromise(const JournalRows &before)
{
    succeeded(before);
}

JournalRows JournalPromise::change(const JournalRows &before, const JournalRows &after)
{
    JournalRows changed;
    for (auto row = after.begin(); row != after.end(); ++row) {
        if (before.value(row.key()) != row.value()) {
            changed.insert(row.key(), row.value());
        }
    }
    for (auto row = before.begin(); row != before.end(); ++row) {
        if (!after.contains(row.key())) {
            changed.insert(row.key(), {});
        }
    }
    return changed;
}

void JournalPromise::succeeded(const JournalRows &change)
{
    forgetWholes(change);
    for (auto row = change.begin(); row != change.end(); ++row) {
        m_rows.insert(row.key(), {row.value()});
    }
}

void JournalPromise::failed(const JournalRows &change)
{
    forgetWholes(change);
    for (auto row = change.begin(); row != change.end(); ++row) {
        if (!m_rows.contains(row.key())) {
            m_rows.insert(row.key(), {QByteArray()});
        }
        m_rows[row.key()].append(row.value());
    }
    m_wholes.append(change);
}

QByteArray JournalPromise::brokenBy(const JournalRows &rows) const
{
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (!m_rows.contains(row.key())) {
            return "nobody wrote " + row.key() + ": " + row.value();
        }
    }
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (!row.value().contains(rows.value(row.key()))) {
            return differenceOf(row.key(), rows.value(row.key()), row.value().constLast());
        }
    }
    for (const JournalRows &whole : m_wholes) {
        const auto there = std::count_if(whole.keyValueBegin(), whole.keyValueEnd(),
                                         [&rows](const auto &row) { return rows.value(row.first) == row.second; });
        if (there != 0 && there != whole.size()) {
            return "half of a step is there, with " + whole.firstKey();
        }
    }
    return {};
}

void JournalPromise::forgetWholes(const JournalRows &change)
{
    m_wholes.removeIf([&change](const JournalRows &whole) {
        return std::any_of(whole.keyBegin(), whole.keyEnd(),
                           [&change](const QByteArray &row) { return change.contains(row); });
    });
}

} // namespace Desk::Test
