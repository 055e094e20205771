// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

namespace Desk {

class Chip;

/// Numbers that lead to what they count, each a button; those that are 0 are not shown. None comes or goes under the
/// mouse. Owned by OverviewPage.
class CountChips : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        int id = 0; ///< Of its maker.
        QString text;
        QString accessibleName; ///< Without the number; the text where it is empty.
        int count = 0;
    };

    explicit CountChips(QWidget *parent = nullptr);

    /// The same ones, in the same order, each time.
    void setEntries(const QList<Entry> &entries);
    bool isEmpty() const; ///< All of them are 0.

signals:
    void chosen(int id);

protected:
    void leaveEvent(QEvent *event) override;

private:
    void makeChips();
    void show(const QList<Entry> &entries);

    QList<Entry> m_entries;
    QList<Chip *> m_chips;
};

} // namespace Desk
