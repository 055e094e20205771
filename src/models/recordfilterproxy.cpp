// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recordfilterproxy.h"

#include "models/recordroles.h"
#include "services/search/textfold.h"

#include <QDateTime>

#include <algorithm>

namespace Desk {

namespace {

/// The digits of a text that can only be meant as (a part of) an ICCID.
QString iccidPart(const QString &text)
{
    constexpr int shortest = 4; // "214" may be a room.
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    const bool isNumber = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); });
    return isNumber && digits.size() >= shortest ? foldText(digits) : QString();
}

} // namespace

RecordFilterProxy::RecordFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void RecordFilterProxy::setSearchText(const QString &text)
{
    constexpr int longest = 200;
    const QStringList words = foldedWords(text.left(longest));
    const QString digits = iccidPart(text.left(longest));
    if (words != m_words || digits != m_digits) {
        m_words = words;
        m_digits = digits;
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
    if (m_words.isEmpty()) {
        return true;
    }
    const QString digits = index.data(DigitsRole).toString();
    if (!m_digits.isEmpty() && digits.contains(m_digits)) {
        return true;
    }
    const QString text = index.data(SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return text.contains(word) || (!iccidPart(word).isEmpty() && digits.contains(word));
    });
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
