// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

#include <functional>

class QSettings;

namespace Desk {

/// A table of records: whole rows, one selected, sorted by its headings, a sentence where there is nothing to list.
/// While prices are hidden, so are the columns that tell costs. A column is as wide as the text that its model expects
/// to be the widest, in the font of now; the last one takes the rest.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What stands there while there are no rows.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// Columns that are made narrower, in this order and to half of their text at most, before the table has to be
    /// moved sideways.
    void setYieldingColumns(const QList<int> &columns);
    /// What its columns need so that nothing is moved sideways or yields.
    int wantedWidth() const { return m_wantedWidth; }
    /// Of a column that has nothing to say here, whether prices are hidden or not.
    void setColumnAbsent(int column, bool isAbsent);
    /// The selected row of the model that is shown; -1 where there is none.
    int selectedRow() const;
    /// Writes in the current row, as F2 in the table does.
    void editCurrent() { edit(currentIndex(), EditKeyPressed, nullptr); }
    /// Selects the first row where none is.
    void selectSomething();
    /// Changes rows while the one under the mouse, or else what is looked at or written, stays where it is. At the very
    /// top, with the mouse elsewhere, new rows come into sight.
    void keepView(const std::function<void()> &change);
    /// Keeps order and sorting of the columns, and their widths where a person chose them.
    void saveHeader(QSettings &settings, const QString &key) const;
    /// As they were left; false where that is not to be read.
    bool restoreHeader(const QSettings &settings, const QString &key);

signals:
    void selectionMoved();

protected:
    /// F2 writes in the row, wherever the current cell stands.
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitToFont();
    void fitColumns();
    void fitFigures();
    bool isOfFigures(int column) const;
    void hideCosts();
    QModelIndex editableIn(const QModelIndex &index) const;

    QString m_emptyText;
    QSet<int> m_absent;
    QList<int> m_yielding;
    int m_wantedWidth = 0;
    bool m_isFitting = false;
    bool m_hasOwnWidths = false; ///< A person chose them.
};

} // namespace Desk
