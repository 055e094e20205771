// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Desk {

class Flags;

/// Rows of the list of destinations: flag, name, number of packages, lowest price; headings between them. Where there
/// is no room for all of it the price is left out, then the number, and only then is the name cut. Owned by
/// DestinationsPane.
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
