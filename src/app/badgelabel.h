// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/yieldinglabel.h"

namespace Desk {

/// A word or two in a tinted pill.
class BadgeLabel : public YieldingLabel
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Desk
