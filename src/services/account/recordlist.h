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
    QStringList names;
    if (!order.reference.isEmpty()) {
        names.append(QLatin1String("reference ") + order.reference);
    }
    if (order.id > 0 || names.isEmpty()) {
        names.append(QString::number(order.id));
    }
    return names;
}

/// Whether rows that share a name can be one.
inline bool mayBeSame(const Esim & /*one*/, const Esim & /*other*/)
{
    return true;
}

inline bool mayBeSame(const Order &one, const Order &other)
{
    return one.reference == other.reference || one.reference.isEmpty() || other.reference.isEmpty();
}

/// A row with what was known of it where the newest answer could not be read.
inline Esim withKnown(Esim row, const Esim &known)
{
    using Field = Esim::Field;
    if (row.unreadable & Field::Iccid) {
        row.iccid = known.iccid;
        row.isPending = known.isPending;
    }
    if (row.unreadable & Field::Package) {
        row.packageCode = known.packageCode;
    }
    if (row.unreadable & Field::Status) {
        row.status = known.status;
        row.statusText = known.statusText;
    }
    if (row.unreadable & Field::Usage) {
        row.usage = known.usage;
    }
    if (row.unreadable & Field::Validity) {
        row.validity = known.validity;
    }
    if (row.unreadable & Field::Time) {
        row.createdAt = known.createdAt;
    }
    return row;
}

inline Order withKnown(Order row, const Order &known)
{
    using Field = Order::Field;
    if (row.unreadable & Field::Reference) {
        row.reference = known.reference;
    }
    if (row.unreadable & Field::Package) {
        row.packageCode = known.packageCode;
    }
    if (row.unreadable & Field::Amount) {
        row.amount = known.amount;
    }
    if (row.unreadable & Field::Status) {
        row.status = known.status;
        row.statusText = known.statusText;
    }
    if (row.unreadable & Field::Time) {
        row.createdAt = known.createdAt;
    }
    return row;
}

/// Rows, the newest first, each only once. What could not be read of a row stays what it was.
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
    /// What it is so far; null: it isn't there. Until the next change.
    const T *known(const T &row) const
    {
        const qsizetype index = indexOf(row);
        return index < 0 ? nullptr : &m_rows[index];
    }

    /// Puts rows in or in place of what they were; gives those that are new or changed.
    QList<T> upsert(const QList<T> &rows)
    {
        QList<T> changed;
        for (const T &read : rows) {
            const qsizetype index = indexOf(read);
            const T row = index < 0 ? read : withKnown(read, m_rows[index]);
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
            const auto found = m_index.constFind(name);
            if (found != m_index.cend() && mayBeSame(row, m_rows[*found])) {
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
            if (other != index && mayBeSame(row, m_rows[other])) {
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
        const auto isBefore = [](const T &a, const T &b) {
            return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id > b.id;
        };
        if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), isBefore)) { // Most pages change rows and move none.
            std::stable_sort(m_rows.begin(), m_rows.end(), isBefore);
            renewIndex();
        }
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
