// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Desk {

class QrCodeView;

/// QR codes over the whole screen, for travellers on the other side of the counter: as many side by side as can be
/// scanned from there, the others a key away. Esc or a click ends it, and
/// the key of an action that it is given; it deletes itself then.
class QrCodeWindow : public QWidget
{
    Q_OBJECT

public:
    QrCodeWindow(const QString &title, const QStringList &texts, int current, bool isSpecimen, QWidget *parent);

    /// More of the same sale have come; what is on the screen stays where it was.
    void setTexts(const QStringList &texts);
    const QStringList &texts() const { return m_texts; }
    const QrCodeView &view() const { return *m_cells.at(m_first).view; } ///< The first that is shown.
    int shown() const;                                                   ///< How many are side by side.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QWidget *box;
        QrCodeView *view;
        QLabel *number;
    };

    void addCell(const QString &text);
    void numberCells();
    void turn(int pages);
    void layOut();

    QStringList m_texts;
    QList<Cell> m_cells;
    QGridLayout *m_grid;
    QLabel *m_hint;
    int m_first = 0; ///< The first that is shown.
};

} // namespace Desk
