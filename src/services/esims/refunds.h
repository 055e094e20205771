// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/refund.h"
#include "services/sales/salebook.h"
#include "services/sales/saleclaims.h"

#include <QHash>
#include <QObject>

namespace Desk {

class ApiClient;

/// What SaleBook keeps beside a row: a cancellation has no progress that anybody looks at, and no evidence.
struct RefundProgress
{
    enum class Step { Idle };

    Step step = Step::Idle;
    QDateTime startedAt;
    QDateTime nextAt;
};
struct RefundEvidence
{};

/// The cancellations of the journal, marked like purchases: intended, then sent, each on the disk before the next step;
/// what became of one is written before it is told. And what the account's list alone called cancelled. Owned by
/// EsimCare, which sends them and with whose flows it waits.
class Refunds : public QObject
{
    Q_OBJECT

public:
    Refunds(ApiClient &client, PurchaseJournal &journal, Clock &clock, Flows &flows, QObject *parent = nullptr);

    /// What the journal knows, whoever's account it was. What was never sent is dropped, what was sent is not clear.
    void load();
    bool isRead() const { return m_isRead; }
    /// Why the journal could not be read; nothing where it was.
    const std::optional<Failure> &failure() const { return m_failure; }

    const QList<Refund> &rows() const { return m_book.rows(); } ///< Oldest first.
    /// By order reference.
    const QHash<QString, SeenRefund> &seen() const { return m_seen; }

    /// Who is asked before anything is sent, which else is nobody.
    void setClaims(SaleClaims &claims);
    SaleClaims &claims() const { return *m_claims; }

    /// Both marks. Nothing may be sent where one fails. The eSIMs are those of its order, as far as they are known.
    QCoro::Task<Result<QUuid>> markSent(RefundRequest request, QList<Iccid> ofOrder = {});
    /// What became of it.
    QCoro::Task<> settle(QUuid key, Result<Cancellation> answer);
    /// Rows of the account as they are now: what was not clear is, where they show that it was done.
    void setRows(const QList<Esim> &rows);
    /// Orders that the account's list calls cancelled, as of now; those that were seen so before stay as they are.
    /// Nothing while no answer told the server's clock.
    void addSeen(const QList<SeenRefund> &seen);

signals:
    void changed();
    /// All of them, once they are read.
    void read();
    void intendedDropped(const QList<Desk::Refund> &refunds); ///< "Nothing was cancelled."
    void leftUnclear(const QList<Desk::Refund> &refunds);     ///< Sent by a run that ended before the answer came.

private:
    using Book = SaleBook<Refund, RefundProgress, RefundEvidence>;

    Book::Callbacks callbacks();
    QCoro::Task<> loadFlow();
    QCoro::Task<> commit(Refund next);
    void showDone(const Iccid &iccid);
    void writeSeen(const QList<SeenRefund> &seen);
    void onJournalProblemChanged();

    ApiClient &m_client;
    PurchaseJournal &m_journal;
    Clock &m_clock;
    Flows &m_flows;
    SaleClaims m_noClaims;
    SaleClaims *m_claims = &m_noClaims;
    Book m_book;
    QHash<QString, SeenRefund> m_seen;
    std::optional<Failure> m_failure;
    bool m_isRead = false;
};

} // namespace Desk
