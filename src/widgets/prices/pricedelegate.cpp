// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/prices/pricedelegate.h"

#include "models/priceexamplemodel.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"

namespace Desk {

void PriceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<PriceExampleModel::Column>(index.column());
    if (column == PriceExampleModel::Column::New && index.data(PriceExampleModel::IsChangedRole).toBool()) {
        option->font = Painting::boldFont(option->font);
    }
    if (column == PriceExampleModel::Column::Margin && index.data(PriceExampleModel::IsLossRole).toBool()) {
        option->palette.setColor(QPalette::Text, toneColors(Tone::Bad, option->palette).text);
    }
}

} // namespace Desk

#include "moc_pricedelegate.cpp"
