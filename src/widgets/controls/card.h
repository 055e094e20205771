// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Desk {

/// A rounded box that lifts what belongs together off the page; tinted with the accent colour where it is what the page
/// is about.
class Card : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool tinted MEMBER m_isTinted)

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isTinted = false;
};

} // namespace Desk
