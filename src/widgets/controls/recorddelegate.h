// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Desk {

/// Rows of the tables of records, in the style that the model has for each column: statuses as badges, data used as a
/// bar, quiet notes, and a selection that ordinary text stands on. Owned by the pages.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// For the editor of a note.
    void setEditor(const QString &accessibleName, const QString &placeholder, int longest);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What has no room in its cell stands in the tool tip, before what the model says there.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Leaves alone what a person is writing when its row changes underneath.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFont &font);

private:
    static bool isShortened(const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintUsage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &rect) const;
    void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &rect) const;

    QString m_editorName;
    QString m_placeholder;
    int m_longest = 0;
};

} // namespace Desk
