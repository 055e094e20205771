// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/statuschips.h"

#include "models/text/format.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/flowlayout.h"

#include <QButtonGroup>

#include <algorithm>

namespace Desk {

namespace {

constexpr QSize gap(8, 4);

} // namespace

StatusChips::StatusChips(QWidget *parent)
    : QWidget(parent)
{
    // Not Fixed: that is one line for a layout, whatever the width needs.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new FlowLayout(this, gap);
}

void StatusChips::setChoices(const QList<Choice> &choices)
{
    const bool areSame = std::equal(choices.cbegin(), choices.cend(), m_choices.cbegin(), m_choices.cend(),
                                    [](const Choice &one, const Choice &other) { return one.status == other.status; });
    if (areSame && !m_chips.isEmpty()) { // In other words only: the one that has the focus keeps it.
        m_choices = choices;
        showTexts();
        return;
    }
    const std::optional<int> before = chosen();
    qDeleteAll(m_chips);
    delete findChild<QButtonGroup *>();
    m_chips.clear();
    m_choices = choices;
    auto *group = new QButtonGroup(this);
    // Tab comes to them where they stand, not after all that was made before: Qt puts nothing behind what takes no
    // focus.
    setFocusPolicy(Qt::TabFocus);
    for (int i = 0; i < choices.size(); ++i) {
        auto *chip = new Chip(this);
        layout()->addWidget(chip);
        chip->setCheckable(true);
        chip->setChecked(choices[i].status == before);
        group->addButton(chip);
        setTabOrder(m_chips.isEmpty() ? static_cast<QWidget *>(this) : m_chips.constLast(), chip);
        m_chips << chip;
        connect(chip, &Chip::toggled, this, [this, chip](bool isChecked) {
            if (isChecked) {
                stopTabAt(chip);
                emit statusChosen();
            }
        });
    }
    setFocusPolicy(Qt::NoFocus);
    showTexts();
}

/// Tab and the arrow keys begin at the one that is chosen, also where no hand chose it: from another one arrow keys
/// would move the focus and choose nothing.
void StatusChips::stopTabAt(Chip *chosen)
{
    const bool hasFocus = m_chips.contains(qobject_cast<Chip *>(window()->focusWidget()));
    for (Chip *chip : std::as_const(m_chips)) {
        chip->setFocusPolicy(chip == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (hasFocus) {
        chosen->setFocus(Qt::OtherFocusReason);
    }
}

void StatusChips::setCounts(const QList<int> &counts)
{
    m_counts = counts;
    showTexts();
}

void StatusChips::showTexts()
{
    const Format format;
    for (int i = 0; i < m_chips.size(); ++i) {
        const bool isCounted = i < m_counts.size();
        m_chips[i]->setText(isCounted ? m_choices[i].text + QLatin1Char(' ') + format.count(m_counts[i])
                                      : m_choices[i].text);
        m_chips[i]->setVisible(i == 0 || !isCounted || m_counts[i] > 0 || m_chips[i]->isChecked());
    }
}

std::optional<int> StatusChips::chosen() const
{
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked()) {
            return m_choices[i].status;
        }
    }
    return {};
}

void StatusChips::choose(std::optional<int> status)
{
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_choices[i].status == status) {
            m_chips[i]->setChecked(true);
        }
    }
}

} // namespace Desk
