// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A real cache with damage, opened as the program does, and the bytes of its rows. It can always be used; where a disk
// lost pages each row is as it was or gone, and orders that are gone are not called known.

#include "fuzz/damage.h"
#include "store/cache/accountcache.h"
#include "store/cache/cacheblob.h"
#include "store/journal/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Desk;
using Fuzz::delivered;
using Fuzz::require;

namespace {

const QString account = QStringLiteral("https://example.invalid esf_1");

struct Contents
{
    QList<CatalogueEntry> catalogue;
    QList<Esim> esims;
    QList<Order> orders;
    OrderCoverage coverage;

    bool operator==(const Contents &) const = default;
};

template<typename T> T required(QFuture<Result<T>> future)
{
    const Result<T> result = delivered(future);
    require(bool(result), "a cache can always be used", result ? QString() : result.failure().text);
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

Contents read(const QString &path)
{
    AccountCache cache(path);
    required(cache.open());
    required(cache.setAccount(account));
    Contents contents;
    contents.catalogue = required(cache.catalogue());
    contents.esims = required(cache.esims());
    contents.orders = required(cache.orders());
    contents.coverage = required(cache.orderCoverage());
    required(cache.catalogueCopy());
    required(cache.balance());
    required(cache.unreadablePackages());
    required(cache.packagesNotSeen(1));
    // One of the others may have found the damage.
    contents.catalogue = required(cache.catalogue());
    contents.esims = required(cache.esims());
    contents.orders = required(cache.orders());
    contents.coverage = required(cache.orderCoverage());
    return contents;
}

class Cache
{
public:
    Cache()
    {
        const QString path = m_folder.filePath(QStringLiteral("cache.sqlite"));
        {
            AccountCache cache(path);
            required(cache.open());
            required(cache.setAccount(account));
            constexpr int many = 40;
            QList<Package> packages;
            QList<Esim> esims;
            QList<Order> orders;
            for (int i = 0; i < many; ++i) {
                packages.append(Test::fullPackage());
                packages.last().code = QStringLiteral("P%1").arg(i);
                esims.append(Test::fullEsim());
                esims.last().id = 1000 + i;
                orders.append(Test::fullOrder());
                orders.last().reference = QStringLiteral("ORD-%1").arg(i);
            }
            CatalogueCopy copy;
            copy.run = 1;
            copy.startedAt = Test::utc(1);
            required(cache.storePackages(packages, Test::utc(2), copy, {QStringLiteral("P3")}));
            required(cache.storeEsims(esims));
            required(cache.storeOrders(orders));
            required(cache.storeOrderCoverage({Test::utc(1), true, Test::utc(3)}));
            required(cache.storeBalance({Money(500, Currency::Usd), false, {}, true, Test::utc(2)}));
        }
        m_bytes = Fuzz::contents(path);
        m_contents = read(path);
        require(m_contents.orders.size() > 10 && m_contents.coverage.isWhole, "it has rows");
    }

    const QTemporaryDir &folder() const { return m_folder; }
    const Contents &contents() const { return m_contents; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QTemporaryDir m_folder;
    Contents m_contents;
    QByteArray m_bytes;
};

/// What is read out of any bytes is written to the same, once it was written.
template<typename T> void verifyBlob(const QByteArray &bytes, std::optional<T> (*fromBlob)(const QByteArray &))
{
    if (const auto value = fromBlob(bytes)) {
        const QByteArray written = toBlob(*value);
        const auto again = fromBlob(written);
        require(again && toBlob(*again) == written, "what was read is written to the same");
    }
}

std::optional<Package> packageFromBlob(const QByteArray &bytes)
{
    return PackageBlobReader().read(bytes);
}

void verifyBlobs(const QByteArray &bytes)
{
    verifyBlob<Package>(bytes, packageFromBlob);
    verifyBlob<Esim>(bytes, esimFromBlob);
    verifyBlob<Order>(bytes, orderFromBlob);
    verifyBlob<Balance>(bytes, balanceFromBlob);
}

template<typename T> bool areAllOf(const QList<T> &rows, const QList<T> &before)
{
    return std::all_of(rows.begin(), rows.end(), [&before](const T &row) { return before.contains(row); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int arguments = 0;
    static const QCoreApplication application(arguments, nullptr);
    static const Cache cache;
    enum class Damage { Blob, ChangedBlob, Pages, Bytes };
    Fuzz::Input input(data, size);
    const quint8 choice = input.choice();
    const auto damage = static_cast<Damage>(choice % 4);
    if (damage == Damage::Blob) {
        verifyBlobs(input.bytes());
        return 0;
    }
    if (damage == Damage::ChangedBlob) {
        const QList<QByteArray> blobs{toBlob(Test::fullPackage()), toBlob(Test::fullEsim()), toBlob(Test::fullOrder())};
        QByteArray blob = blobs[choice / 4 % blobs.size()];
        Fuzz::changeBytes(blob, input);
        verifyBlobs(blob);
        return 0;
    }
    QByteArray file = cache.bytes();
    damage == Damage::Pages ? Fuzz::damagePages(file, input) : Fuzz::changeBytes(file, input);
    QDir folder(cache.folder().filePath(QStringLiteral("damaged")));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("cache.sqlite"));
    Fuzz::writeFile(path, file);
    const Contents contents = read(path);
    if (damage == Damage::Pages) {
        const Contents &before = cache.contents();
        require(areAllOf(contents.catalogue, before.catalogue) && areAllOf(contents.esims, before.esims)
                    && areAllOf(contents.orders, before.orders),
                "a row is as it was, or gone");
        require(contents.orders.size() == before.orders.size() || contents.coverage == OrderCoverage(),
                "orders that are gone are not called known");
    }
    const Contents again = read(path);
    require(again.orders.size() == contents.orders.size() && again.coverage == contents.coverage,
            "what was read once reads the same again");
    folder.removeRecursively();
    return 0;
}
