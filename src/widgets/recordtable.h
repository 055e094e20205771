// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Desk {

/// A table of records: whole rows, one selected, sorted by its headings, a sentence where there is nothing to list.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);

    /// What stands there while there are no rows.
    void setEmptyText(const QString &text);
    /// As wide as the texts need, in the font of now; the last column takes the rest. Never looks at all rows.
    void setColumnSamples(const QStringList &samples);
    /// The selected row of the model that is shown; -1 where there is none.
    int selectedRow() const;
    /// Selects the first row where none is.
    void selectSomething();

signals:
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void fitToFont();

    QString m_emptyText;
    QStringList m_samples;
};

} // namespace Desk
