// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/statuschips.h"

#include "models/text/format.h"
#include "widgets/controls/chip.h"

#include <QButtonGroup>
#include <QStyle>

namespace Desk {

namespace {

constexpr int gap = 8;

} // namespace

StatusChips::StatusChips(QWidget *parent)
    : QWidget(parent)
{
    // Not Fixed: that is one line for a layout, whatever the width needs.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusChips::setChoices(const QList<Choice> &choices)
{
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
    updateGeometry();
    arrange(width(), true);
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

int StatusChips::arrange(int width, bool isReal) const
{
    int left = 0;
    int top = isReal ? std::max(0, (height() - arrange(width, false)) / 2) : 0;
    int lineHeight = 0;
    for (Chip *chip : m_chips) {
        if (chip->isHidden()) {
            continue;
        }
        const QSize size = chip->sizeHint();
        if (left > 0 && left + size.width() > width) {
            left = 0;
            top += lineHeight + gap / 2;
            lineHeight = 0;
        }
        if (isReal) {
            chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(left, top), size)));
        }
        left += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return top + lineHeight;
}

QSize StatusChips::sizeHint() const
{
    int width = 0;
    for (const Chip *chip : m_chips) {
        width += chip->isHidden() ? 0 : chip->sizeHint().width() + gap;
    }
    return {width, arrange(width, false)};
}

QSize StatusChips::minimumSizeHint() const
{
    int widest = 0;
    for (const Chip *chip : m_chips) {
        widest = std::max(widest, chip->sizeHint().width());
    }
    return {widest, m_chips.isEmpty() ? 0 : m_chips.constFirst()->sizeHint().height()};
}

int StatusChips::heightForWidth(int width) const
{
    return arrange(width, false);
}

void StatusChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace Desk
