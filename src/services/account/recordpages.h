// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/keptpage.h"
#include "domain/result.h"
#include "services/account/recordlist.h"
#include "services/catalogue/sharedcopies.h"
#include "services/flow/flow.h"

#include <QCoro/QCoroTask>

#include <map>
#include <memory>

namespace Desk {

class Clock;

/// The pages of the account's eSIMs and orders: read from the API or, in a team, where another desk has put them.
/// What is not there, can't be read or is too old, this desk asks the API for, as it does alone. Codes are on no
/// server: a page with one that this desk hasn't got is one that can't be read there. Owned by AccountRecords.
class RecordPages
{
public:
    /// As the desks that share their copies call the lists.
    static inline const QString esimsList = QStringLiteral("esims");
    static inline const QString ordersList = QStringLiteral("orders");
    static inline const QString newestOrdersList = QStringLiteral("newest orders");

    template<typename T> struct Read
    {
        ListPage<T> page;
        QDateTime readAt; ///< By this computer's clock, UTC.
        bool isOwn = true;
    };
    /// How old what others read may be.
    struct Ages
    {
        QDateTime notBefore;  ///< A reading that is over.
        QDateTime oldestPage; ///< Of one that is under way.
    };

    RecordPages(ApiClient &client, Clock &clock);
    ~RecordPages();
    Q_DISABLE_COPY_MOVE(RecordPages)

    /// With other desks from now on. These have to outlive it.
    void share(SharedCopies &copies);

    /// A reading of the list begins, where there are others with them. End it with end().
    QCoro::Task<> begin(Flows *flows, QString list, Ages ages);
    void end(const QString &list, bool isFinished);
    /// Ends all waits for other desks: what they would have read this desk asks for.
    void hurry(const QString &list);
    void hurry();

    /// With others where a reading of that list was begun; to what they read this desk adds what it knows itself. What
    /// a person waits for is this desk's to ask.
    QCoro::Task<Result<Read<Order>>> orders(Flows *flows, QString list, OrdersQuery query, Lane lane,
                                            const RecordList<Order> *known);
    QCoro::Task<Result<Read<Esim>>> esims(Flows *flows, QString list, EsimsQuery query, Lane lane,
                                          const RecordList<Esim> *known);

private:
    QCoro::Task<std::optional<Read<Order>>> ordersOfOthers(Flows *flows, QString list, OrdersQuery query,
                                                           const RecordList<Order> *known);
    QCoro::Task<std::optional<Read<Esim>>> esimsOfOthers(Flows *flows, QString list, EsimsQuery query,
                                                         const RecordList<Esim> *known);
    bool isShared(const QString &list) const { return m_oldestPages.contains(list); }
    bool isReading(const QString &list) const { return isShared(list) && m_copies->isReading(list); }
    QDateTime hereAt(const QDateTime &apiTime) const;
    DecodeContext contextOf(const QDateTime &readAt) const;
    qint64 skewMs() const;
    QCoro::Task<> put(QString list, int page, QByteArray answer, QDateTime readAt);

    Flows *waits(const QString &list);

    ApiClient &m_client;
    Clock &m_clock;
    SharedCopies *m_copies = nullptr;
    QHash<QString, QDateTime> m_oldestPages;           ///< Of the readings under way with others.
    std::map<QString, std::unique_ptr<Flows>> m_waits; ///< For other desks, by list.
};

} // namespace Desk
