// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/order.h"

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>

namespace Desk {

/// What a row is known by, also under another name: an eSIM just bought has no number yet, one being prepared has no
/// ICCID.
inline QStringList recordNames(const Esim &esim)
{
    QStringList names;
    if (esim.id > 0) {
        names.append(QString::number(esim.id));
    }
    if (!esim.iccid.isEmpty()) {
        names.append(QLatin1String("iccid ") + esim.iccid.toString());
    }
    if (names.isEmpty()) {
        names.append(esim.packageCode + QLatin1Char(' ') + QString::number(esim.createdAt.toMSecsSinceEpoch()));
    }
    return names;
}

inline QStringList recordNames(const Order &order)
{
    return {order.reference.isEmpty() ? QString::number(order.id) : QLatin1String("reference ") + order.reference};
}

/// Rows, the newest first, each only once.
template<typename T> class RecordList
{
public:
    const QList<T> &rows() const { return m_rows; }

    void clear()
    {
        m_rows.clear();
        m_index.clear();
    }
    bool contains(const T &row) const { return indexOf(row) >= 0; }

    /// Puts rows in or in place of what they were; gives those that are new or changed.
    QList<T> upsert(const QList<T> &rows)
    {
        QList<T> changed;
        for (const T &row : rows) {
            const qsizetype index = indexOf(row);
            if (index >= 0 && m_rows[index] == row) {
                continue;
            }
            if (index < 0) {
                m_rows.append(row);
                addNames(row, m_rows.size() - 1);
            } else {
                m_rows[index] = row;
                joinOthers(row, index);
            }
            changed.append(row);
        }
        if (!changed.isEmpty()) {
            sort();
        }
        return changed;
    }

private:
    qsizetype indexOf(const T &row) const
    {
        for (const QString &name : recordNames(row)) {
            if (const auto found = m_index.constFind(name); found != m_index.cend()) {
                return *found;
            }
        }
        return -1;
    }
    /// Two rows may turn out to be one: prepared under its number, handed over under its ICCID.
    void joinOthers(const T &row, qsizetype index)
    {
        for (const QString &name : recordNames(row)) {
            const qsizetype other = m_index.value(name, index);
            if (other != index) {
                m_rows.removeAt(other);
                index -= other < index ? 1 : 0;
                renewIndex();
            }
        }
        addNames(row, index);
    }
    void addNames(const T &row, qsizetype index)
    {
        for (const QString &name : recordNames(row)) {
            m_index.insert(name, index);
        }
    }
    void sort()
    {
        // The eSIMs of one order share their time.
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const T &a, const T &b) {
            return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id > b.id;
        });
        renewIndex();
    }
    void renewIndex()
    {
        m_index.clear();
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            addNames(m_rows[i], i);
        }
    }

    QList<T> m_rows;
    QHash<QString, qsizetype> m_index;
};

} // namespace Desk
