// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Desk {

class Flags;

/// Rows of the list of destinations: flag, name, number of packages, lowest price; headings between them. Owned by
/// CataloguePage.
class DestinationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DestinationDelegate(Flags &flags, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Flags &m_flags;
};

} // namespace Desk
