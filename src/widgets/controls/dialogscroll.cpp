// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/dialogscroll.h"

#include <QDialog>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Desk {

namespace {

/// Taken out of the layout, which keeps the rest.
QLayout *takeLastRow(QLayout &layout, int width)
{
    const auto *column = qobject_cast<QVBoxLayout *>(&layout);
    QLayoutItem *last = column && column->count() > 1 ? column->itemAt(column->count() - 1) : nullptr;
    QLayout *row = last ? last->layout() : nullptr;
    if (!row || row->minimumSize().width() > width) {
        return nullptr;
    }
    layout.takeAt(layout.count() - 1);
    return row;
}

} // namespace

void scrollContents(QDialog &dialog, int width)
{
    constexpr const char *scrolls = "contentsScroll";
    if (dialog.property(scrolls).toBool()) {
        return;
    }
    dialog.setProperty(scrolls, true);
    QLayout *layout = dialog.layout();
    const QMargins margins = layout->contentsMargins();
    QLayout *buttons = takeLastRow(*layout, width - margins.left() - margins.right());
    // Within the dialog from the beginning, so that the order of the focus stays.
    auto *area = new QScrollArea(&dialog);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *contents = new QWidget(area);
    area->setWidget(contents);
    contents->setLayout(layout); // Which leaves the dialog.
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    if (buttons) {
        layout->setContentsMargins(margins.left(), margins.top(), margins.right(), 0);
        buttons->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
        outer->addLayout(buttons);
    }
    contents->show();
    area->show();
    dialog.setMinimumSize(0, 0); // Its layout of before set another one.
    outer->activate();
}

} // namespace Desk
