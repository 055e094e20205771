// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

class QBoxLayout;

namespace Desk {

/// Puts widgets beside each other, each in the size it wants, and goes on in the next line where there is no room; in
/// the middle of what height there is. What is wider than a line gets the whole line, and the height that it needs
/// there. From an item that is aligned to AlignTrailing on, a line ends where the layout does; one of widgets that all
/// expand is shared by them. Qt has none.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// The gaps between widgets beside each other, and between lines.
    explicit FlowLayout(QWidget *parent, QSize gap = {6, 6});
    ~FlowLayout() override;

    /// What stands in a row goes on in the next line where there is no room; what stands behind a spacer ends where
    /// the row does.
    static void wrap(QBoxLayout &row);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< All in one line.
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        QSize size;
    };
    using Line = QList<Placed>;

    QList<Line> linesFor(int width) const;
    int heightOf(const Line &line) const;
    int widthOf(const Line &line) const;
    void share(Line &line, int width) const;

    const QSize m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace Desk
