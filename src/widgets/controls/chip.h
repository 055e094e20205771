// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

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

    /// Opens a menu below itself, on the choice that holds, so that keys and screen readers are in it at once.
    void open(QMenu *menu) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isHighlighted = false;
};

} // namespace Desk
