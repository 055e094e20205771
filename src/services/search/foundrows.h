// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QList>

#include <initializer_list>
#include <iterator>
#include <memory>

namespace Desk {

/// An order of rows that is worked out one row after another.
class RowOrder
{
public:
    virtual ~RowOrder() = default;

    virtual int count() const = 0; ///< Of all, those that next() gave included.
    virtual bool contains(int row) const = 0;
    virtual QBitArray among(qsizetype rows) const; ///< As FoundRows::among().
    virtual int next() = 0;                        ///< Not beyond count().
    /// All that are left will be asked for, which some orders can be quicker about.
    virtual void prepareForAll() {}
};

/// Rows that a search found, the best first. How many they are is known; they are put in order as far as somebody asks,
/// because a screen shows thirty of a million. A value whose copies share what is in order already, so all of them
/// belong to one thread.
class FoundRows
{
public:
    FoundRows() = default;
    FoundRows(const QList<int> &rows); ///< In an order that is ready.
    FoundRows(std::initializer_list<int> rows);
    explicit FoundRows(std::unique_ptr<RowOrder> order);

    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }
    int at(qsizetype index) const;
    int first() const { return at(0); }
    bool contains(int row) const;
    qsizetype indexOf(int row) const; ///< -1 where it isn't among them.
    /// Which of so many rows of a catalogue are among them, without putting any in order.
    QBitArray among(qsizetype rows) const;
    /// All of them in order; takes the longer the more there are.
    QList<int> toList() const;
    operator QList<int>() const { return toList(); }

    /// The same with some of them before all others.
    FoundRows withFirst(const QList<int> &first) const;

    class const_iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = int;
        using difference_type = qsizetype;
        using pointer = const int *;
        using reference = int;

        const_iterator(const FoundRows &rows, qsizetype index)
            : m_rows(&rows)
            , m_index(index)
        {}
        int operator*() const { return m_rows->at(m_index); }
        const_iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator==(const const_iterator &other) const { return m_index == other.m_index; }

    private:
        const FoundRows *m_rows;
        qsizetype m_index;
    };
    const_iterator begin() const { return {*this, 0}; }
    const_iterator end() const { return {*this, size()}; }

private:
    struct Shared
    {
        std::unique_ptr<RowOrder> order; ///< Null where all is ready.
        QList<int> ready;
        qsizetype size = 0;
    };
    std::shared_ptr<Shared> m_shared; ///< Null where nothing was found.
};

} // namespace Desk
