// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchranking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Desk {

namespace {

constexpr quint16 notEnough = 0x8000;
constexpr qint64 unlimitedBytes = std::numeric_limits<qint64>::max();

/// 5000 MB and 5 GB are the same to people, though not to the API, which counts 5120.
bool isSameSize(qint64 wanted, qint64 offered)
{
    constexpr double thousandTo1024 = 0.024;
    const auto difference = static_cast<double>(std::llabs(wanted - offered));
    return difference <= thousandTo1024 * static_cast<double>(std::max(wanted, offered));
}

template<typename T> void keepEachOnce(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template<typename T> quint16 numberOf(const std::vector<T> &values, T value)
{
    const auto number = std::lower_bound(values.begin(), values.end(), value) - values.begin();
    return static_cast<quint16>(std::min<std::ptrdiff_t>(number, notEnough - 2));
}

/// 0 for what was asked for, then what is more, the nearest first, then (marked) what is less, the nearest first.
template<typename T, typename Same> std::vector<quint16> distances(const std::vector<T> &values, T wanted, Same isSame)
{
    std::vector<quint16> result(values.size());
    quint16 more = 1;
    for (size_t i = 0; i < values.size(); ++i) {
        if (isSame(wanted, values[i])) {
            result[i] = 0;
        } else if (values[i] > wanted) {
            result[i] = std::min<quint16>(more++, notEnough - 1);
        }
    }
    quint16 less = 1;
    for (size_t i = values.size(); i-- > 0;) {
        if (values[i] < wanted && !isSame(wanted, values[i])) {
            result[i] = static_cast<quint16>(notEnough | std::min<quint16>(less++, notEnough - 1));
        }
    }
    return result;
}

} // namespace

WishTable::WishTable(const std::vector<Offer> &offers)
{
    m_sizes.reserve(offers.size() + 1);
    m_days.reserve(offers.size());
    for (const Offer &offer : offers) {
        m_sizes.push_back(offer.isUnlimited ? unlimitedBytes : offer.bytes);
        m_days.push_back(offer.days);
    }
    keepEachOnce(m_sizes);
    keepEachOnce(m_days);
    for (const Offer &offer : offers) {
        m_sizeOfRow.push_back(numberOf(m_sizes, offer.isUnlimited ? unlimitedBytes : offer.bytes));
        m_daysOfRow.push_back(numberOf(m_days, offer.days));
    }
}

bool WishTable::hasSize(DataSize size) const
{
    return std::find(m_sizes.cbegin(), m_sizes.cend(), size.bytes()) != m_sizes.cend();
}

WishTable::Distance::Distance(const WishTable &table, const SearchQuery &query)
    : m_table(table)
{
    const auto sameDays = [](int wanted, int offered) { return wanted == offered; };
    if (query.isUnlimited || query.size) {
        m_size = distances(table.m_sizes, query.isUnlimited ? unlimitedBytes : query.size->bytes(), isSameSize);
    }
    if (query.days) {
        m_days = distances(table.m_days, *query.days, sameDays);
    }
    // A number without a unit only prefers: gigabytes where no size was asked for, else days. "5 10": 5 GB, 10 days.
    for (const int number : query.numbers) {
        if (m_size.empty()) {
            m_size.assign(table.m_sizes.size(), 1);
            for (size_t i = 0; i < table.m_sizes.size(); ++i) {
                if (isSameSize(DataSize::bytesPerGigabyte * number, table.m_sizes[i])) {
                    m_size[i] = 0;
                }
            }
            if (m_days.empty() && query.numbers.size() == 1) {
                m_days.assign(table.m_days.size(), 1);
                for (size_t i = 0; i < table.m_days.size(); ++i) {
                    m_days[i] = table.m_days[i] == number ? 0 : 1;
                }
            }
        } else if (m_days.empty()) {
            m_days = distances(table.m_days, number, sameDays);
        }
    }
}

quint64 WishTable::Distance::operator()(int row) const
{
    const quint64 size = m_size.empty() ? 0 : m_size[m_table.m_sizeOfRow[size_t(row)]];
    const quint64 days = m_days.empty() ? 0 : m_days[m_table.m_daysOfRow[size_t(row)]];
    const quint64 missing = ((size & notEnough) ? 1 : 0) + ((days & notEnough) ? 1 : 0);
    return (missing << 32) | (size << 16) | days;
}

void sortByKey(std::vector<RankedRow> &rows)
{
    constexpr int digits = 8;
    constexpr size_t values = 256;
    std::vector<std::array<quint32, values>> counts(digits, std::array<quint32, values>{});
    for (const RankedRow &row : rows) {
        for (int digit = 0; digit < digits; ++digit) {
            ++counts[size_t(digit)][(row.key >> (8 * digit)) & 0xFF];
        }
    }
    std::vector<RankedRow> sorted(rows.size());
    for (int digit = 0; digit < digits; ++digit) {
        auto &count = counts[size_t(digit)];
        if (rows.empty() || count[(rows.front().key >> (8 * digit)) & 0xFF] == rows.size()) {
            continue; // All the same here, as most digits are.
        }
        quint32 begin = 0;
        for (quint32 &value : count) {
            const quint32 next = begin + value;
            value = begin;
            begin = next;
        }
        for (const RankedRow &row : rows) {
            sorted[count[(row.key >> (8 * digit)) & 0xFF]++] = row;
        }
        rows.swap(sorted);
    }
}

} // namespace Desk
