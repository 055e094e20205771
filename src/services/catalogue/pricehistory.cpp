// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/pricehistory.h"

#include "services/catalogue/catalogueservice.h"
#include "services/flow/whendone.h"
#include "store/prices/pricestore.h"

namespace Desk {

namespace {

constexpr qsizetype mostKnown = 1000;

} // namespace

PriceHistory::PriceHistory(PriceStore &store, CatalogueService &catalogue, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&catalogue, &CatalogueService::packagesRead, this, &PriceHistory::take);
}

void PriceHistory::setAccount(const QString &accountId)
{
    if (accountId != m_accountId) {
        m_accountId = accountId;
        m_known.clear();
        m_hasFailed = false;
    }
}

void PriceHistory::ask(const QString &packageCode)
{
    if (m_accountId.isEmpty()) {
        return;
    }
    if (const auto known = m_known.constFind(packageCode); known != m_known.constEnd()) {
        const QList<PriceStep> steps = *known;
        emit told(packageCode, steps);
        return;
    }
    whenDone(m_store.history(m_accountId, packageCode), this,
             [this, packageCode, account = m_accountId](const Result<QList<PriceStep>> &steps) {
                 if (account != m_accountId) {
                     return;
                 }
                 if (!steps) {
                     reportFailure(steps.failure());
                     return;
                 }
                 if (m_known.size() >= mostKnown) {
                     m_known.clear();
                 }
                 m_known.insert(packageCode, *steps);
                 emit told(packageCode, *steps);
             });
}

void PriceHistory::take(const QList<Package> &packages, const QDateTime &readAt)
{
    if (m_accountId.isEmpty()) {
        return;
    }
    QList<PackagePrice> prices;
    prices.reserve(packages.size());
    for (const Package &package : packages) {
        prices.append({package.code, package.cost});
    }
    whenDone(m_store.record(m_accountId, prices, readAt), this,
             [this, account = m_accountId](const Result<int> &changed) {
                 if (account != m_accountId) {
                     return;
                 }
                 if (!changed) {
                     reportFailure(changed.failure());
                 } else if (*changed > 0) {
                     m_known.clear();
                 }
             });
}

void PriceHistory::reportFailure(const Failure &failure)
{
    if (!m_hasFailed) {
        m_hasFailed = true;
        emit failed(failure);
    }
}

} // namespace Desk
