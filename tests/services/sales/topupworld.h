// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "saleworld.h"
#include "services/sales/topupservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace Desk::Test {

/// The shop of SaleWorld, with eSIMs that were sold and are in use, a colleague on another computer, and the service
/// that tops them up.
class TopUpWorld : public QObject
{
    Q_OBJECT

public:
    explicit TopUpWorld(const Sandbox::Options &options = SaleWorld::usualOptions(), const QString &package = turkey,
                        bool journalInMemory = false);
    ~TopUpWorld() override;

    /// What the list offers for the package of this world, as a person would choose it.
    TopUpRequest request() const { return request(iccid); }
    TopUpRequest request(const Iccid &esim) const;
    /// Paid by a colleague with the same keys, on another line.
    void colleagueTopsUp(const Iccid &esim, const QString &topUpCode);

    /// Sold, and not installed yet; the first one where there are more.
    Iccid sellFresh(int quantity = 1);
    void kill();
    void restart();
    void run(std::chrono::milliseconds duration) { sale.run(duration); }

    QList<TopUp> journalRows();
    TopUp row(const QUuid &key);
    const TopUp &told(const QUuid &key) const { return *service->topUp(key); }
    int posts() const { return int(sale.line.posts.size()); }
    /// Top-ups that the account has paid for this program.
    int charges() const { return sale.account->topUpsPlaced() - m_colleagues; }
    /// Empty where ledger, journal and words agree; else what does not.
    QString disagreement();

    SaleWorld sale;
    std::unique_ptr<TopUpService> service;
    QString packageCode; ///< Of the eSIMs.
    Iccid iccid;
    Iccid otherIccid; ///< Another one of the same package.

    // What was told.
    QStringList problems;
    QList<QUuid> settled;
    QList<TopUp> dropped;
    QList<EsimUsage> usages;
    QList<TopUpProgress::Step> steps;
    QList<Failure> journalFailures;
    bool isStopped = false;

private:
    Iccid sellOne();
    QJsonObject post(const QString &path, const QByteArray &body);
    void start();
    void checkTold(const QUuid &key);

    quint32 m_keys = 0;
    int m_colleagues = 0;
};

/// A fault of what buys, and of nothing that is only read.
std::function<Fault(bool, int)> posts(Fault fault);
/// Another server's list of orders.
std::function<QJsonObject(const QJsonObject &)> changingOrders(const std::function<QJsonArray(QJsonArray &)> &change);

/// So that the list of orders says it, too.
inline const Sandbox::OrderEnd moneyBack{QStringLiteral("refunded"), {}, true, 0};
inline const QString turkeyTopUp = QStringLiteral("TOPUP_merhaba-7days-1gb");

} // namespace Desk::Test
