// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Desk {

/// A button shaped like a pill: a choice that stays pressed, or a filter that can be taken away.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    /// Draws it as chosen, for one that opens a menu and can't be pressed down.
    void setHighlighted(bool isHighlighted);
    bool isHighlighted() const { return m_isHighlighted; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isHighlighted = false;
};

} // namespace Desk
