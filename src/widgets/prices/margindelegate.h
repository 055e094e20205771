// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/recorddelegate.h"

namespace Desk {

/// Draws a column of margins: one under zero is red, with the sign that its text has.
class MarginDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    /// A role of the model: true for a loss, false for a gain, invalid without a margin.
    explicit MarginDelegate(int lossRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_lossRole;
};

} // namespace Desk
