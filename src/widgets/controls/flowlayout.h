// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Desk {

/// Puts widgets beside each other, each in the size it wants, and goes on in the next line where there is no room; in
/// the middle of what height there is. Qt has none.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// The gaps between widgets beside each other, and between lines.
    explicit FlowLayout(QWidget *parent, QSize gap = {6, 6});
    ~FlowLayout() override;

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
    /// The height that it takes.
    int arrange(const QRect &rect, bool isReal) const;

    const QSize m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace Desk
