// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/books/bookentry.h"

#include <QHash>
#include <QObject>

namespace Desk {

class AccountRecords;
class ApiClient;
class PurchaseJournal;
class PurchaseService;
class Refunds;
class TopUpService;

/// All orders of an account as one list: those of this computer's journal as soon as they are sent, put right by the
/// account's own list, with the notes of their eSIMs. Owned by Shop.
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
        PurchaseJournal &journal;
        ApiClient &client;
    };

    explicit OrderBook(const Sources &sources, QObject *parent = nullptr);

    /// What the journal knows of this account, in place of what was shown.
    void load(const QString &accessCode);

    /// The same once more: what could not be read may be there now.
    void reload() { load(m_accessCode); }

    const QList<BookEntry> &entries() const { return m_entries; } ///< Newest first.
    /// Why what was bought here could not be read; nothing where it was.
    const std::optional<Failure> &failure() const;
    AccountRecords &records() const { return m_sources.records; }

signals:
    void changed();

private:
    template<typename Row> void onRead(const Result<QList<Row>> &rows, int round);
    void onPurchaseChanged(const QUuid &key);
    void onTopUpChanged(const QUuid &key);
    template<typename Row> bool put(const Row &row);
    bool remove(qsizetype place);
    void putAllOfThisRun();
    void onNoteChanged(const Iccid &iccid);
    void merge();
    void addRefunds();
    QString noteOf(const BookEntry &entry) const;
    void addWhatOthersKnow(BookEntry &entry) const;

    Sources m_sources;
    QString m_accessCode;
    QList<BookEntry> m_bought;        ///< Of the journal, and of this run.
    QHash<QUuid, qsizetype> m_places; ///< In it, by key.
    std::optional<Failure> m_failure;
    QList<BookEntry> m_entries;
    int m_loads = 0; ///< An older one has nothing to say any more.
};

} // namespace Desk
