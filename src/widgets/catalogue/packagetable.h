// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packagemodel.h"

#include <QHash>
#include <QTableView>

#include <optional>

class QMenu;
class QSettings;

namespace Desk {

class ColumnHeader;

/// The table of packages and what a person makes of it: which columns, where, how wide, and by what the rows are
/// sorted. It sorts nothing itself. Owned by CataloguePage.
class PackageTable : public QTableView
{
    Q_OBJECT

public:
    explicit PackageTable(QWidget *parent = nullptr);

    void setPackages(PackageModel &packages);
    /// Makes the columns as wide as the packages need, until a person makes one as wide as it should be.
    void fitColumns();
    /// Shows or hides the columns that tell costs, as it is to be now; rows that stand by one of them would tell it
    /// too.
    void hideCosts();

    /// Nothing: the best first.
    std::optional<PackageSort> sortOrder() const;
    void setSortOrder(const std::optional<PackageSort> &sort);
    /// In words, for the chip: "Best first", "Cost ↑".
    QString sortText() const;

    /// The column that moveColumn() and sizeColumn() act on: that of the current cell, which the arrow keys choose.
    int currentColumn() const { return m_column; }
    /// One place to the right, or to the left where negative, past the hidden ones. Takes the focus, which shows the
    /// column.
    void moveColumn(int direction);
    /// Wider, or narrower where negative. The names take what is left, so they have no width of their own.
    void sizeColumn(int direction);

    /// Ends with the actions of the table.
    QMenu *columnsMenu() const { return m_columnsMenu; }
    QMenu *sortMenu() const { return m_sortMenu; }

    /// Columns under a versioned key. The order of the rows is not kept: it would surprise the next morning.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void sortOrderChanged();
    void starClicked(const QString &packageCode);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Column = PackageModel::Column;

    void setUpHeader();
    void markColumn();
    void announceColumn(const QString &text);
    void fillColumnsMenu();
    void fillSortMenu();
    void chooseColumn(Column column, bool isShown);
    void resetColumns();
    void hideWhatDoesNotFit();
    /// Names get what the others leave, and never less than what tells them apart.
    void fillWidth();
    int nameWidth() const;
    void setWidth(int section, int width);
    bool isShownAtFirst(Column column) const; ///< While no person chose.
    bool isOffered(Column column) const;
    bool isAlwaysShown(Column column) const { return column == Column::Package; }

    PackageModel *m_packages = nullptr;
    ColumnHeader *m_header;
    QMenu *m_columnsMenu;
    QMenu *m_sortMenu;
    QHash<int, int> m_widths;  ///< Also of hidden columns, which the header says are 0 wide.
    QHash<int, bool> m_chosen; ///< Columns that a person showed or hid; the others come and go with the room.
    int m_column = static_cast<int>(Column::Package);
    bool m_isSizedByHand = false;
    bool m_isFilling = false;
};

} // namespace Desk
