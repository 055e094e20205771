// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/sizetable.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace Desk {

namespace {

std::vector<int> numbersOf(const std::vector<QStringList> &coverage)
{
    QHash<QStringList, int> known; // As they stand, so that few have to be sorted.
    QHash<QStringList, int> sorted;
    std::vector<int> numbers;
    numbers.reserve(coverage.size());
    for (const QStringList &codes : coverage) {
        auto number = known.constFind(codes);
        if (number == known.cend()) {
            // Each supplier lists the same countries in an order of its own.
            QStringList inOrder = codes;
            inOrder.sort();
            const int there = sorted.value(inOrder, static_cast<int>(sorted.size()));
            sorted.insert(inOrder, there);
            number = known.insert(codes, there);
        }
        numbers.push_back(*number);
    }
    return numbers;
}

/// What is compared, beside what it is worth; the best one is the least.
auto keyOf(const Package &package, int places)
{
    return std::tuple(places, package.isUnlimited, package.isUnlimited ? 0 : package.data.bytes(),
                      package.validity.days(), package.cost.currency());
}

} // namespace

SizeTable::SizeTable(const QList<CatalogueEntry> &entries, const std::vector<QStringList> &coverage)
    : m_placesOfRow(numbersOf(coverage))
{
    std::vector<int> rows;
    rows.reserve(coverage.size());
    for (int row = 0; row < entries.size(); ++row) {
        if (!entries.at(row).isGone) {
            rows.push_back(row);
        }
    }
    const auto key = [&](int row) { return keyOf(entries.at(row).package, m_placesOfRow[size_t(row)]); };
    const auto cost = [&](int row) { return entries.at(row).package.cost.minorUnits(); };
    std::sort(rows.begin(), rows.end(), [&](int left, int right) {
        return std::tuple(key(left), cost(left), left) < std::tuple(key(right), cost(right), right);
    });
    rows.erase(std::unique(rows.begin(), rows.end(), [&](int left, int right) { return key(left) == key(right); }),
               rows.end());
    const auto places = [this](int row) { return m_placesOfRow[size_t(row)]; };
    std::sort(rows.begin(), rows.end(),
              [&](int left, int right) { return std::tuple(places(left), left) < std::tuple(places(right), right); });
    m_rows = std::move(rows);
    m_rows.shrink_to_fit();
    const int numbers = m_placesOfRow.empty() ? 0 : *std::max_element(m_placesOfRow.begin(), m_placesOfRow.end()) + 1;
    m_begins.reserve(size_t(numbers) + 1);
    for (int number = 0; number <= numbers; ++number) {
        const auto begin =
            std::partition_point(m_rows.begin(), m_rows.end(), [&](int row) { return places(row) < number; });
        m_begins.push_back(size_t(begin - m_rows.begin()));
    }
}

std::span<const int> SizeTable::cheapest(int row) const
{
    const auto places = size_t(m_placesOfRow[size_t(row)]);
    return std::span(m_rows).subspan(m_begins[places], m_begins[places + 1] - m_begins[places]);
}

} // namespace Desk
