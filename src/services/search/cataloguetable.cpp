// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/cataloguetable.h"

#include "domain/utctime.h"

#include <QHash>
#include <QHashSeed>

#include <bit>
#include <limits>
#include <unordered_map>
#include <utility>

namespace Desk {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::min();

qint64 fromTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : never;
}

QDateTime toTime(qint64 time)
{
    return time == never ? QDateTime() : utcTime(time);
}

/// What a package may have in common with others.
Package commonOf(const Package &package)
{
    Package common = package;
    common.code.clear();
    common.name.clear();
    common.data = {};
    common.validity = {};
    common.cost = Money(0, package.cost.currency());
    return common;
}

/// By where the texts and lists stand: they are shared, and have many thousand letters.
struct HashOfShared
{
    size_t operator()(const Package &package) const
    {
        return qHashMulti(0, package.region.constData(), package.countries.constData(), package.networks.constData(),
                          package.carrier.constData(), package.provider.constData(), package.voiceDetails.constData(),
                          static_cast<int>(package.type), package.isUnlimited, package.voiceMinutes, package.smsCount);
    }
};

} // namespace

CatalogueTable::CatalogueTable(const QList<CatalogueEntry> &entries)
{
    m_rows.reserve(size_t(entries.size()));
    std::unordered_map<Package, quint32, HashOfShared> known;
    for (const CatalogueEntry &entry : entries) {
        const Package &package = entry.package;
        const auto [common, isNew] = known.try_emplace(commonOf(package), static_cast<quint32>(m_common.size()));
        if (isNew) {
            m_common.push_back(common->first);
        }
        Row row{package.data.bytes(),
                package.cost.minorUnits(),
                fromTime(entry.readAt),
                fromTime(entry.firstSeen),
                m_texts.add(package.code),
                common->second,
                static_cast<quint32>(package.validity.days()),
                entry.isGone,
                -1};
        m_texts.add(package.name);
        addNews(entry, row);
        m_rows.push_back(row);
    }
    m_texts.squeeze();
    m_common.shrink_to_fit();
    m_news.shrink_to_fit();
    addCodes();
}

void CatalogueTable::addNews(const CatalogueEntry &entry, Row &row)
{
    if (entry.isUnreadable() || entry.costChangedAt.isValid() || entry.previousCost) {
        row.news = static_cast<int>(m_news.size());
        m_news.push_back({fromTime(entry.unreadableAt), fromTime(entry.costChangedAt), entry.previousCost});
    }
}

void CatalogueTable::addCodes()
{
    // Never more than two thirds full, so that an empty place is near.
    m_rowsByCode.assign(std::bit_ceil(m_rows.size() + m_rows.size() / 2 + 1), -1);
    for (int row = 0; row < size(); ++row) {
        m_rowsByCode[slotOf(code(row))] = row;
    }
}

size_t CatalogueTable::slotOf(QStringView code) const
{
    const size_t last = m_rowsByCode.size() - 1;
    size_t slot = qHash(code, QHashSeed::globalSeed()) & last;
    while (m_rowsByCode[slot] >= 0 && m_texts.compare(m_rows[size_t(m_rowsByCode[slot])].texts, code) != 0) {
        slot = (slot + 1) & last;
    }
    return slot;
}

int CatalogueTable::rowOf(const QString &code) const
{
    return m_rowsByCode.empty() ? -1 : m_rowsByCode[slotOf(code)];
}

CatalogueEntry CatalogueTable::at(qsizetype row) const
{
    const Row &own = m_rows[size_t(row)];
    CatalogueEntry entry;
    Package &package = entry.package;
    package = m_common[own.common];
    package.code = m_texts.toString(own.texts);
    package.name = m_texts.toString(m_texts.behind(own.texts));
    package.data = DataSize::fromBytes(own.bytes);
    package.validity = Validity::fromDays(own.days).value_or(Validity());
    package.cost = Money(own.cost, package.cost.currency());
    entry.readAt = toTime(own.readAt);
    entry.firstSeen = toTime(own.firstSeen);
    entry.isGone = own.isGone;
    if (own.news >= 0) {
        const News &news = m_news[size_t(own.news)];
        entry.unreadableAt = toTime(news.unreadableAt);
        entry.costChangedAt = toTime(news.costChangedAt);
        entry.previousCost = news.previousCost;
    }
    return entry;
}

} // namespace Desk
