// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A real journal with damage, opened as the program does, recovery included. Nothing is made up: where a disk lost
// pages, a row comes back as it was or not at all; whatever was changed, what was read once reads the same again, what
// was recovered has nothing in it that would be sent or forgotten without a person, and the damaged file is kept.

#include "fuzz/damage.h"
#include "store/journal/oldjournal.h"
#include "store/journal/purchasejournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Desk;
using Fuzz::delivered;
using Fuzz::require;

namespace {

const QStringList accounts{QStringLiteral("esf_desk"), QStringLiteral("esf_other")};

struct Rows
{
    QList<Purchase> purchases;
    QList<TopUp> topUps;
    QList<Refund> refunds;
    QList<Correction> corrections;
    QHash<Iccid, QString> notes;

    bool operator==(const Rows &) const = default;
};

/// What one start of the program saw.
struct Reading
{
    std::optional<Rows> rows; ///< Nothing where the journal can't be used.
    std::optional<JournalRecovery> recovery;
};

/// Nothing where one of the lists can't be read.
std::optional<Rows> rowsOf(PurchaseJournal &journal)
{
    Rows rows;
    for (const QString &account : accounts) {
        const auto purchases = delivered(journal.purchases(account));
        const auto topUps = delivered(journal.topUps(account));
        if (!purchases || !topUps) {
            return std::nullopt;
        }
        rows.purchases += *purchases;
        rows.topUps += *topUps;
    }
    const auto refunds = delivered(journal.refunds());
    const auto corrections = delivered(journal.corrections());
    const auto notes = delivered(journal.notes());
    if (!refunds || !corrections || !notes) {
        return std::nullopt;
    }
    rows.refunds = *refunds;
    rows.corrections = *corrections;
    rows.notes = *notes;
    return rows;
}

Reading read(const QString &path)
{
    Reading reading;
    PurchaseJournal journal(path);
    QObject::connect(&journal, &PurchaseJournal::recovered,
                     [&reading](const JournalRecovery &recovery) { reading.recovery = recovery; });
    if (delivered(journal.open())) {
        reading.rows = rowsOf(journal);
        (void)delivered(journal.latePackages());
        (void)delivered(journal.unfinishedPurchases(accounts.first()));
        (void)delivered(journal.unfinishedTopUps());
        (void)delivered(journal.lastHandOvers(1000));
        (void)delivered(journal.seenRefunds());
        (void)delivered(journal.document(PurchaseJournal::DocumentKind::SellingPrices));
        if (reading.rows) {
            reading.rows = rowsOf(journal); // One of the others may have found the damage.
        }
    }
    QCoreApplication::sendPostedEvents(&journal);
    return reading;
}

/// A journal that was used for a while: its file when it is closed, and with its log when the power fails.
class Journal
{
public:
    Journal()
    {
        const QString path = m_folder.filePath(QStringLiteral("journal.sqlite"));
        require(Test::writeOldJournal(path, 7), "there is a journal to begin with");
        read(path);
        m_closed = Fuzz::contents(path);
        m_rows = *read(path).rows;
        require(m_rows.purchases.size() > 10 && m_rows.topUps.size() > 5, "it has rows");
        PurchaseJournal journal(path);
        require(bool(delivered(journal.open())), "it opens");
        for (Purchase purchase : m_rows.purchases) {
            purchase.request.note += QStringLiteral(" and more");
            require(bool(delivered(journal.update(purchase))), "it can be written");
        }
        m_open = Fuzz::contents(path);
        m_log = Fuzz::contents(path + QStringLiteral("-wal"));
    }

    const QTemporaryDir &folder() const { return m_folder; }
    const Rows &rows() const { return m_rows; }
    const QByteArray &closed() const { return m_closed; }
    const QByteArray &open() const { return m_open; }
    const QByteArray &log() const { return m_log; }

private:
    QTemporaryDir m_folder;
    Rows m_rows;
    QByteArray m_closed;
    QByteArray m_open;
    QByteArray m_log;
};

template<typename Row> const Row *original(const QList<Row> &rows, const QUuid &key)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&key](const Row &row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

/// As it was, but for what recovery has to doubt.
void verifyNothingMadeUp(const Rows &rows, const Rows &before)
{
    for (Purchase purchase : rows.purchases) {
        const Purchase *was = original(before.purchases, purchase.key);
        require(was != nullptr, "no purchase is made up", purchase.key.toString());
        purchase.request.orders = was->request.orders;
        purchase.sale = was->sale;
        if (was->state == Purchase::State::Intended && purchase.state == Purchase::State::Unknown) {
            purchase.state = was->state;
            purchase.firstSentAt = was->firstSentAt;
            purchase.lastSentAt = was->lastSentAt;
            purchase.attempts = was->attempts;
        }
        require(purchase == *was, "a purchase is as it was", purchase.key.toString());
    }
    for (TopUp topUp : rows.topUps) {
        const TopUp *was = original(before.topUps, topUp.key);
        require(was != nullptr, "no top-up is made up", topUp.key.toString());
        if (was->state == TopUp::State::Intended && topUp.state == TopUp::State::Unknown) {
            topUp.state = was->state;
            topUp.sentAt = was->sentAt;
        }
        require(topUp == *was, "a top-up is as it was", topUp.key.toString());
    }
    for (const Refund &refund : rows.refunds) {
        require(original(before.refunds, refund.key) != nullptr, "no cancellation is made up");
    }
    for (auto note = rows.notes.cbegin(); note != rows.notes.cend(); ++note) {
        require(before.notes.value(note.key()) == note.value(), "a note is as it was", note.value());
    }
}

void verifyRecovered(const Rows &rows)
{
    for (const Purchase &purchase : rows.purchases) {
        require(!purchase.key.isNull() && !purchase.sale.isNull() && purchase.request.quantity > 0
                    && purchase.intendedAt.isValid(),
                "a purchase that comes back is one");
        require(purchase.state != Purchase::State::Intended, "a purchase that comes back may have been sent");
    }
    for (const TopUp &topUp : rows.topUps) {
        require(topUp.state != TopUp::State::Intended, "a top-up that comes back may have been sent");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int arguments = 0;
    static const QCoreApplication application(arguments, nullptr);
    static const Journal journal;
    enum class Damage { Pages, Bytes, WithLog };
    Fuzz::Input input(data, size);
    const auto damage = static_cast<Damage>(input.choice() % 3);
    QByteArray file = damage == Damage::WithLog ? journal.open() : journal.closed();
    QByteArray log = damage == Damage::WithLog ? journal.log() : QByteArray();
    if (damage == Damage::Pages) {
        Fuzz::damagePages(file, input);
    } else {
        Fuzz::changeBytes(damage == Damage::WithLog && (input.choice() & 1) != 0 ? log : file, input);
    }

    QDir folder(journal.folder().filePath(QStringLiteral("damaged")));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    Fuzz::writeFile(path, file);
    if (!log.isEmpty()) {
        Fuzz::writeFile(path + QStringLiteral("-wal"), log);
    }
    const Reading reading = read(path);
    if (reading.rows && damage == Damage::Pages) {
        verifyNothingMadeUp(*reading.rows, journal.rows());
    }
    if (reading.rows && reading.recovery) {
        verifyRecovered(*reading.rows);
    }
    if (damage == Damage::Pages) {
        const QString kept = reading.recovery ? reading.recovery->keptAs : path;
        require(Fuzz::contents(kept) == file || (reading.rows && !reading.recovery), "the damaged file is kept");
    }
    const Reading again = read(path);
    require(again.rows == reading.rows && (!again.recovery || !reading.rows),
            "what was read once reads the same again");
    folder.removeRecursively();
    return 0;
}
