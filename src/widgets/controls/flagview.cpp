// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/flagview.h"

#include "widgets/controls/flags.h"

#include <QPainter>

namespace Desk {

FlagView::FlagView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FlagView::setFlags(Flags &flags)
{
    m_flags = &flags;
    connect(m_flags, &Flags::ready, this, qOverload<>(&QWidget::update));
}

void FlagView::setCountryCode(const QString &countryCode)
{
    m_countryCode = countryCode;
    setVisible(!countryCode.isEmpty());
    update();
}

QSize FlagView::sizeHint() const
{
    const int height = fontMetrics().height();
    return {height * 4 / 3, height};
}

void FlagView::paintEvent(QPaintEvent *)
{
    if (m_flags && !m_countryCode.isEmpty()) {
        QPainter painter(this);
        m_flags->paint(&painter, rect(), m_countryCode, palette());
    }
}

} // namespace Desk
