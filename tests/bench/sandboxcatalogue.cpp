// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxcatalogue.h"

#include "api/decoders.h"
#include "sandbox/catalogue.h"
#include "sandbox/packagewriter.h"
#include "store/cache/accountcache.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Desk {

QList<Package> sandboxPackages(int count)
{
    const Sandbox::Catalogue sandbox(count, Currency::Usd, 1);
    Sandbox::PackageWriter writer(sandbox.countries());
    QList<Package> packages;
    constexpr qsizetype atOnce = 100;
    for (qsizetype begin = 0; begin < sandbox.packages().size(); begin += atOnce) {
        QJsonArray rows;
        for (const Sandbox::Package &package : sandbox.packages().mid(begin, atOnce)) {
            rows.append(QJsonDocument::fromJson(writer.row(package)).object());
        }
        const QJsonObject root{{QStringLiteral("success"), true},
                               {QStringLiteral("data"), QJsonObject{{QStringLiteral("packages"), rows}}}};
        packages += decodePackages(root, {Currency::Usd, QDateTime::currentDateTimeUtc()})->rows;
    }
    return packages;
}

QList<CatalogueEntry> sandboxEntries(int count)
{
    constexpr int mostDifferent = 100'000;
    const QList<Package> packages = sandboxPackages(std::min(count, mostDifferent));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<CatalogueEntry> entries;
    entries.reserve(count);
    for (int copy = 0; entries.size() < count; ++copy) {
        for (qsizetype i = 0; i < packages.size() && entries.size() < count; ++i) {
            CatalogueEntry entry{packages.at(i), now, now};
            if (copy > 0) {
                entry.package.code += QLatin1Char('-') + QString::number(copy);
                entry.package.cost = Money(entry.package.cost.minorUnits() + copy, Currency::Usd);
            }
            entries.append(entry);
        }
    }
    return entries;
}

bool fillCache(AccountCache &cache, const QString &accountId, int packages)
{
    cache.open();
    cache.setAccount(accountId);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CatalogueCopy copy;
    copy.run = 1;
    copy.total = copy.seenRows = packages;
    copy.hasReadRows = true;
    copy.startedAt = copy.lastPageAt = now;
    const QList<Package> all = sandboxPackages(packages);
    constexpr qsizetype atOnce = 500;
    for (qsizetype begin = 0; begin < all.size(); begin += atOnce) {
        cache.storePackages(all.mid(begin, atOnce), now, copy);
    }
    copy.nextPage = 0;
    copy.completedAt = now;
    return bool(cache.finishCatalogue(copy).result());
}

} // namespace Desk
