// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/prices/margindelegate.h"

#include "widgets/controls/tones.h"

namespace Desk {

MarginDelegate::MarginDelegate(int lossRole, QObject *parent)
    : RecordDelegate(parent)
    , m_lossRole(lossRole)
{}

void MarginDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem toned = option;
    if (const QVariant isLoss = index.data(m_lossRole); isLoss.isValid()) {
        const Tone tone = isLoss.toBool() ? Tone::Bad : Tone::Good;
        toned.palette.setColor(QPalette::Text, toneColors(tone, option.palette).text);
    }
    RecordDelegate::paint(painter, toned, index);
}

} // namespace Desk

#include "moc_margindelegate.cpp"
