// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace Desk {

/// Filters and sorts a table of records: words in any order and spelling, an ICCID with or without blanks, a status.
/// What is not known comes last in both directions. For the small tables only: the catalogue has its own search.
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
    QStringList m_words; ///< Folded.
    QString m_digits;    ///< Of an ICCID; empty where the text is no part of one.
    std::optional<int> m_status;
    QString m_kept;
};

} // namespace Desk
