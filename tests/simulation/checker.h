// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase.h"
#include "domain/refund.h"
#include "domain/topup.h"
#include "sandbox/message.h"
#include "simulation/virtualline.h"

#include <QHash>
#include <QSet>

namespace Desk::Test {

/// Watches what leaves the computer, what is paid and what is told, and compares it with what is on the disk: the money
/// rule, said once more by somebody who knows the server's books.
class Checker
{
public:
    /// What the disk has at this moment.
    struct Disk
    {
        std::function<QList<Purchase>()> purchases;
        std::function<QList<TopUp>()> topUps;
        std::function<QList<Refund>()> refunds;
    };

    /// What a server has by this reference; null where there is none.
    using Orders = std::function<const Sandbox::Order *(const QString &reference)>;

    explicit Checker(Disk disk)
        : m_disk(std::move(disk))
    {}

    void programStarted()
    {
        ++m_run;
        m_cancelClicks = 0;
        m_accounts.clear();
    }
    void signedIn(const QString &accessCode) { m_accounts.insert(accessCode); }
    /// Killed or closed: what nobody has written down by then nobody can know of.
    void programEnded();
    /// A person wants this to be sent.
    void clicked(const QUuid &key) { m_sales[key].clickedIn = m_run; }
    void clickedCancel() { ++m_cancelClicks; }
    void requestLeft(const Sandbox::Request &request);
    /// As soon as a server has taken the money.
    void charged(const VirtualLine::Charge &charge);
    void cancelled(const QByteArray &requestId) { m_cancelled.insert(m_requests.value(requestId)); }
    void colleaguePaid(const QString &reference) { m_colleagues.insert(reference); }
    void told(const Purchase &purchase);
    void told(const TopUp &topUp);
    /// "Nothing was charged."
    void droppedIntended(const QUuid &key);
    /// "The account shows no such order.", of all that was sent.
    void saidToBeNowhere(const QUuid &key);
    void add(const QString &problem);

    /// When nothing moves any more.
    void compare(const Orders &orders);

    const QStringList &problems() const { return m_problems; }
    /// What this request is to buy; null where it buys nothing.
    QUuid keyOf(const QByteArray &requestId) const { return m_requests.value(requestId); }
    QSet<QUuid> clickedKeys() const;
    QSet<QUuid> droppedKeys() const;
    QHash<QUuid, QStringList> charged() const; ///< References, by key.
    const QSet<QString> &colleagues() const { return m_colleagues; }
    /// A person has said of some sale what was not so: from now on one may be taken for another.
    void mislead() { m_isMisled = true; }
    int charges() const;
    /// A lost order and a colleague's that looks just like it can't be told from each other: so often one was taken for
    /// the other.
    int mistaken() const { return m_mistaken; }
    /// Of all that was told, in its order: the same for the same schedule.
    quint64 trace() const { return m_trace; }

private:
    /// A purchase or a top-up.
    struct Sale
    {
        int clickedIn = 0; ///< The run of the program.
        int posts = 0;
        QStringList references; ///< Each was paid.
        int toldState = -1;
        bool isDropped = false;
    };

    void orderLeft(const Sandbox::Request &request);
    void topUpLeft(const Sandbox::Request &request);
    void cancelLeft(const Sandbox::Request &request);
    void mayLeave(const QUuid &key, const QString &accessCode, const Sandbox::Request &request);
    template<typename Row> void weighWord(const Row &row, bool isPaid);
    template<typename Row> void compareRow(const Row &row, bool isPaid, const Orders &orders);

    Disk m_disk;
    int m_run = 0;
    QSet<QString> m_accounts; ///< Since the program started. What an earlier run left of others waits for them.
    QHash<QUuid, Sale> m_sales;
    QHash<QUuid, Purchase> m_writtenPurchases; ///< As they were when last compared.
    QHash<QUuid, TopUp> m_writtenTopUps;
    QHash<QByteArray, QUuid> m_requests; ///< All that left, by their ids; null where it buys nothing.
    int m_cancelClicks = 0;              ///< That nothing was sent for yet, since the program started.
    QSet<QUuid> m_cancelsSent;
    QSet<QUuid> m_cancelled;    ///< By the server.
    QSet<QString> m_colleagues; ///< References of their orders.
    bool m_isMisled = false;
    QStringList m_problems;
    int m_mistaken = 0;
    quint64 m_trace = 0;
};

} // namespace Desk::Test
