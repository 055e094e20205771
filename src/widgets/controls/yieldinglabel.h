// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/valuelabel.h"

namespace Desk {

/// A label of one line that is shortened where there is no room for all that stands beside it; the tool tip has the
/// whole.
class YieldingLabel : public ValueLabel
{
    Q_OBJECT

public:
    using ValueLabel::ValueLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace Desk
