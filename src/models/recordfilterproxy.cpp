// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recordfilterproxy.h"

#include "models/recordroles.h"

#include <QDateTime>

namespace Desk {

RecordFilterProxy::RecordFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void RecordFilterProxy::setSearchText(const QString &text)
{
    const RecordQuery query(text);
    if (query != m_query) {
        m_query = query;
        m_kept.clear();
        invalidateFilter();
    }
}

void RecordFilterProxy::setStatus(std::optional<int> status)
{
    if (status != m_status) {
        m_status = status;
        m_kept.clear();
        invalidateFilter();
    }
}

bool RecordFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_kept.isEmpty() && index.data(DigitsRole).toString() == m_kept) {
        return true;
    }
    if (m_status && index.data(StatusRole).toInt() != *m_status) {
        return false;
    }
    if (m_query.isEmpty()) {
        return true;
    }
    const QString iccid = index.data(DigitsRole).toString();
    if (m_query.isNamed(iccid) || (m_query.mayBeCode() && m_query.isCode(index.data(MatchingIdRole).toString()))) {
        return true;
    }
    return m_query.areWordsIn(index.data(SearchRole).toString(), iccid);
}

bool RecordFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    if (one.isValid() != other.isValid()) {
        // Sorting downwards turns the answer around; what is not known stays last all the same.
        return one.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    const QPartialOrdering order = QVariant::compare(one, other);
    return order == QPartialOrdering::Less;
}

} // namespace Desk
