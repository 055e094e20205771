// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Desk {

class Flags;

/// A covered country: its flag and name, under it its networks with their badges. Owned by CoverageList.
class CoverageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CoverageDelegate(Flags &flags, QObject *parent = nullptr);

    void setOperatorsShown(bool isShown) { m_hasOperators = isShown; } ///< A second line in each row.
    int rowHeight(const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Flags &m_flags;
    bool m_hasOperators = true;
};

} // namespace Desk
