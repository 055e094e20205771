// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/books/bookcorrection.h"
#include "services/books/bookentry.h"
#include "services/books/correctionlog.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

namespace Desk {

class AccountRecords;
class ApiClient;
class Clock;
class PurchaseJournal;
class PurchaseService;
class Refunds;
class TeamBook;
class TopUpService;

/// All orders of an account as one list: those of this computer's journal as soon as they are sent, and those of its
/// team, put right by the account's own list, with the notes of their eSIMs and with what was corrected later. Owned by
/// Shop.
class OrderBook : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        AccountRecords &records;
        PurchaseService &purchases;
        TopUpService &topUps;
        Refunds &refunds;
        TeamBook &team;
        PurchaseJournal &journal;
        ApiClient &client;
        Clock &clock;
    };

    struct Books
    {
        QList<BookEntry> entries;
        QList<qsizetype> undatedRefunds; ///< Places of those of which nobody knows since when.
        bool isListLoaded = false;       ///< With what the cache had of the account's list.
    };

    explicit OrderBook(const Sources &sources, QObject *parent = nullptr);

    /// What the journal knows of this account, in place of what was shown.
    void load(const QString &accessCode);

    /// The same once more: what could not be read may be there now.
    void reload() { load(m_accessCode); }

    const QList<BookEntry> &entries() const { return m_entries; } ///< Newest first.
    /// Why what was bought here could not be read; nothing where it was.
    const std::optional<Failure> &failure() const;
    /// Whether what load() reads of the journal came and is shown; failure() says what of it could not be read.
    bool isRead() const;
    AccountRecords &records() const { return m_sources.records; }
    const TeamBook &team() const { return m_sources.team; }

    /// Writes what of the details is another than the order says, as one piece or not at all, with who says so; shows
    /// it as soon as it is on the disk. A note that its eSIMs share is theirs from then on, too.
    QFuture<Result<void>> correct(const BookEntry &entry, const SaleDetails &details, const QString &seller);
    /// With its corrections, for what is made of it when its eSIMs come.
    QString noteOf(const Purchase &purchase) const;

signals:
    void changed();

private:
    template<typename Row> void onRead(const Result<QList<Row>> &rows, int round);
    void endRead(bool isAnyNew);
    void onOrdersChanged();
    void onPurchaseChanged(const QUuid &key);
    void onTopUpChanged(const QUuid &key);
    template<typename Row> bool put(const Row &row);
    bool remove(qsizetype place);
    void putAllOfThisRun();
    void onNoteChanged(const Iccid &iccid);
    void merge();
    void show(Books books);
    void addSeenRefunds(Books &books);
    void onTeamChanged();
    CorrectionLog corrections() const;
    void noteStanding(const Books &books);
    void onCorrectionsRead(const Result<QList<Correction>> &corrections, int round);
    void addCorrections(const QList<Correction> &corrections);
    void writeCorrectionsAgain();

    Sources m_sources;
    QString m_accessCode;
    QList<BookEntry> m_bought;        ///< Of the journal, and of this run.
    QHash<QUuid, qsizetype> m_places; ///< In it, by key.
    QSet<QUuid> m_known;              ///< Keys of the journal's rows, those that are none of the books too.
    CorrectionLog m_corrections;      ///< Of the journal.
    std::optional<Failure> m_failure;
    QList<BookEntry> m_entries;
    QSet<QString> m_standing;    ///< References of orders that this run showed as not cancelled.
    bool m_isListLoaded = false; ///< What the cache has of the account's list came.
    int m_readsLeft = 0;         ///< Of load().
    bool m_isMerging = false;    ///< A worker does.
    bool m_isMergeDue = false;   ///< Something has changed since it began.
    int m_loads = 0;             ///< An older one has nothing to say any more.
};

} // namespace Desk
