// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Desk {

/// Rows that are renewed as a whole list but keep who they are: known rows change in place, so that selection, scroll
/// position and an open editor stay. The base of the tables of eSIMs, orders and unfinished purchases.
template<typename Model, typename Row> class KeyedTableModel : public RecordModel<Model, Row>
{
public:
    using RecordModel<Model, Row>::RecordModel;

    /// Whether these are the rows that are here, in the same order, whatever has changed in them.
    bool hasSameRows(const QList<Row> &rows) const
    {
        return rows.size() == m_rows.size()
               && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                             [this](const Row &one, const Row &other) { return one == other || isSame(one, other); });
    }

protected:
    using RecordModel<Model, Row>::m_rows;

    /// By what a row is known again, the best first. Two rows of a list must not share one.
    virtual QStringList keys(const Row &row) const = 0;
    /// A row's content is another now.
    virtual void rowChanged(int row) { Q_UNUSED(row) }
    /// Some rows are about to go.
    virtual void rowsGoing() {}

    void updateRows(const QList<Row> &rows)
    {
        if (insertOnly(rows)) {
            return;
        }
        if (!hasSameRows(rows)) {
            const QList<int> oldRowOf = matched(rows);
            QList<int> kept; // Old row numbers, in their new order.
            std::copy_if(oldRowOf.cbegin(), oldRowOf.cend(), std::back_inserter(kept),
                         [](int row) { return row >= 0; });
            removeAllBut(kept);
            reorder(kept);
            insertMissing(rows, oldRowOf);
        }
        for (int row = 0; row < rows.size(); ++row) {
            if (!(std::as_const(m_rows)[row] == rows[row])) {
                m_rows[row] = rows[row];
                changed(row);
            }
        }
        m_rows = rows; // Equal, but shared with whoever has them.
    }

    void changed(int row)
    {
        rowChanged(row);
        emit this->dataChanged(this->index(row, 0), this->index(row, this->columnCount() - 1));
    }

private:
    /// The usual case of a long list, without a look at its keys: rows came, in one place, and nothing else changed.
    bool insertOnly(const QList<Row> &rows)
    {
        const qsizetype known = m_rows.size();
        const qsizetype more = rows.size() - known;
        if (more <= 0) {
            return false;
        }
        const auto before = std::as_const(m_rows).begin();
        const auto front = std::mismatch(before, before + known, rows.cbegin()).first - before;
        if (!std::equal(before + front, before + known, rows.cbegin() + front + more)) {
            return false;
        }
        this->beginInsertRows({}, static_cast<int>(front), static_cast<int>(front + more) - 1);
        m_rows = rows; // One list and no copy of each.
        this->endInsertRows();
        return true;
    }

    /// By any of their keys.
    bool isSame(const Row &one, const Row &other) const
    {
        const QStringList known = keys(one);
        const QStringList others = keys(other);
        return std::any_of(known.cbegin(), known.cend(),
                           [&others](const QString &key) { return others.contains(key); });
    }

    QList<int> matched(const QList<Row> &rows) const
    {
        QHash<QString, int> oldRows;
        for (int row = 0; row < m_rows.size(); ++row) {
            for (const QString &key : keys(m_rows[row])) {
                oldRows.insert(key, row);
            }
        }
        QList<int> found(rows.size(), -1);
        QList<bool> isTaken(m_rows.size(), false);
        for (int row = 0; row < rows.size(); ++row) {
            for (const QString &key : keys(rows[row])) {
                const int old = oldRows.value(key, -1);
                if (old >= 0 && !isTaken[old]) {
                    isTaken[old] = true;
                    found[row] = old;
                    break;
                }
            }
        }
        return found;
    }

    /// Afterwards the numbers in kept are those of the rows that are left.
    void removeAllBut(QList<int> &kept)
    {
        QList<bool> isKept(m_rows.size(), false);
        for (const int row : kept) {
            isKept[row] = true;
        }
        QList<int> newNumber(m_rows.size(), 0);
        for (int row = 0, number = 0; row < isKept.size(); ++row) {
            newNumber[row] = number;
            number += isKept[row] ? 1 : 0;
        }
        for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
            if (isKept[last]) {
                continue;
            }
            int first = last;
            while (first > 0 && !isKept[first - 1]) {
                --first;
            }
            rowsGoing();
            this->beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            this->endRemoveRows();
            last = first;
        }
        for (int &row : kept) {
            row = newNumber[row];
        }
    }

    void reorder(const QList<int> &kept)
    {
        if (std::is_sorted(kept.cbegin(), kept.cend())) {
            return;
        }
        emit this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QList<Row> rows;
        rows.reserve(kept.size());
        QList<int> newRowOf(kept.size(), 0);
        for (int row = 0; row < kept.size(); ++row) {
            rows << m_rows[kept[row]];
            newRowOf[kept[row]] = row;
        }
        const QModelIndexList before = this->persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &position : before) {
            after << this->index(newRowOf[position.row()], position.column());
        }
        m_rows = rows;
        this->changePersistentIndexList(before, after);
        emit this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertMissing(const QList<Row> &rows, const QList<int> &oldRowOf)
    {
        for (int first = 0; first < rows.size(); ++first) {
            if (oldRowOf[first] >= 0) {
                continue;
            }
            int last = first;
            while (last + 1 < rows.size() && oldRowOf[last + 1] < 0) {
                ++last;
            }
            this->beginInsertRows({}, first, last);
            m_rows.insert(first, last - first + 1, Row());
            std::copy(rows.cbegin() + first, rows.cbegin() + last + 1, m_rows.begin() + first);
            this->endInsertRows();
            first = last;
        }
    }
};

} // namespace Desk
