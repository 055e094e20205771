// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordquery.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace Desk {

/// Filters and sorts a table of records: words in any order and spelling, an ICCID or an activation code however it was
/// copied, a status. What is not known comes last in both directions. For the small tables only: the catalogue has its
/// own search.
class RecordFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilterProxy(QObject *parent = nullptr);

    void setSearchText(const QString &text);
    /// A value of StatusRole; nothing: all.
    void setStatus(std::optional<int> status);
    std::optional<int> status() const { return m_status; }
    /// Keeps the row with this number (DigitsRole) though it matches no longer, until a person searches or filters
    /// anew: what changes in the background does not take away what is being looked at.
    void keep(const QString &digits) { m_kept = digits; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RecordQuery m_query;
    std::optional<int> m_status;
    QString m_kept;
};

} // namespace Desk
