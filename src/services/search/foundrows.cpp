// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/foundrows.h"

#include <QSet>

#include <utility>

namespace Desk {

namespace {

/// Some rows, then those of another order that are not among them.
class OrderWithFirst final : public RowOrder
{
public:
    OrderWithFirst(QList<int> first, FoundRows rows)
        : m_first(std::move(first))
        , m_isFirst(m_first.begin(), m_first.end())
        , m_rows(std::move(rows))
    {}

    int count() const override { return static_cast<int>(m_rows.size()); }
    bool contains(int row) const override { return m_rows.contains(row); }
    QBitArray among(qsizetype rows) const override { return m_rows.among(rows); }
    int next() override
    {
        if (m_given < m_first.size()) {
            return m_first.at(m_given++);
        }
        while (m_isFirst.contains(m_rows.at(m_next))) {
            ++m_next;
        }
        return m_rows.at(m_next++);
    }

private:
    QList<int> m_first;
    QSet<int> m_isFirst;
    FoundRows m_rows;
    qsizetype m_given = 0;
    qsizetype m_next = 0;
};

} // namespace

QBitArray RowOrder::among(qsizetype rows) const
{
    QBitArray found(rows);
    for (int row = 0; row < rows; ++row) {
        found.setBit(row, contains(row));
    }
    return found;
}

FoundRows::FoundRows(const QList<int> &rows)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->ready = rows;
    m_shared->size = rows.size();
}

FoundRows::FoundRows(std::initializer_list<int> rows)
    : FoundRows(QList<int>(rows))
{}

FoundRows::FoundRows(std::unique_ptr<RowOrder> order)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->size = order->count();
    m_shared->order = std::move(order);
}

qsizetype FoundRows::size() const
{
    return m_shared ? m_shared->size : 0;
}

int FoundRows::at(qsizetype index) const
{
    QList<int> &ready = m_shared->ready;
    while (ready.size() <= index) {
        ready.append(m_shared->order->next());
    }
    return ready.at(index);
}

bool FoundRows::contains(int row) const
{
    return m_shared && (m_shared->order ? m_shared->order->contains(row) : m_shared->ready.contains(row));
}

qsizetype FoundRows::indexOf(int row) const
{
    qsizetype index = contains(row) ? 0 : -1;
    while (index >= 0 && at(index) != row) {
        ++index;
    }
    return index;
}

QBitArray FoundRows::among(qsizetype rows) const
{
    if (m_shared && m_shared->order) {
        return m_shared->order->among(rows);
    }
    QBitArray found(rows);
    if (m_shared) {
        for (const int row : std::as_const(m_shared->ready)) {
            found.setBit(row);
        }
    }
    return found;
}

QList<int> FoundRows::toList() const
{
    if (isEmpty()) {
        return {};
    }
    if (m_shared->ready.size() < m_shared->size) {
        m_shared->ready.reserve(m_shared->size);
        m_shared->order->prepareForAll();
        at(m_shared->size - 1);
    }
    return m_shared->ready;
}

FoundRows FoundRows::withFirst(const QList<int> &first) const
{
    return first.isEmpty() ? *this : FoundRows(std::make_unique<OrderWithFirst>(first, *this));
}

} // namespace Desk
