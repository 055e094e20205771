// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/countchips.h"

#include "models/text/format.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/flowlayout.h"

#include <algorithm>

namespace Desk {

CountChips::CountChips(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
}

bool CountChips::isEmpty() const
{
    return std::all_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.count == 0; });
}

void CountChips::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    if (m_chips.isEmpty()) {
        makeChips();
    }
    const bool hasSameChips = std::equal(m_chips.cbegin(), m_chips.cend(), entries.cbegin(), entries.cend(),
                                         [](const Chip *chip, const Entry &entry) {
                                             return chip->isVisibleTo(chip->parentWidget()) == (entry.count > 0);
                                         });
    const bool isInUse = underMouse() || isAncestorOf(window()->focusWidget());
    if (hasSameChips || !isInUse) {
        show(entries);
    }
}

void CountChips::makeChips()
{
    setFocusPolicy(
        Qt::TabFocus); // Tab comes to the chips where this stands: Qt puts nothing behind what takes no focus.
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *chip = new Chip(this);
        layout()->addWidget(chip);
        setTabOrder(m_chips.isEmpty() ? static_cast<QWidget *>(this) : m_chips.constLast(), chip);
        m_chips << chip;
        connect(chip, &Chip::clicked, this, [this, id = entry.id] { emit chosen(id); });
    }
    setFocusPolicy(Qt::NoFocus);
}

void CountChips::show(const QList<Entry> &entries)
{
    const Format format;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const Entry &entry = entries[i];
        const QString number = QLatin1Char(' ') + format.count(entry.count);
        m_chips[i]->setText(entry.text + number);
        m_chips[i]->setAccessibleName((entry.accessibleName.isEmpty() ? entry.text : entry.accessibleName) + number);
        m_chips[i]->setVisible(entry.count > 0);
    }
}

void CountChips::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    show(m_entries);
}

} // namespace Desk

#include "moc_countchips.cpp"
