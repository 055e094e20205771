// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/alertlabel.h"

#include "widgets/controls/alertaccessible.h"
#include "widgets/controls/tones.h"

#include <QEvent>

namespace Desk {

AlertLabel::AlertLabel(QWidget *parent)
    : QLabel(parent)
{
    makeAlert(this);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    paintTone();
    hide();
}

void AlertLabel::setTone(Tone tone)
{
    m_tone = tone;
    paintTone();
}

void AlertLabel::paintTone()
{
    // From the parent's palette: this label's own has the colour of before.
    QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor plain = palette.color(QPalette::Active, QPalette::WindowText);
    palette.setColor(QPalette::WindowText, m_tone == Tone::Neutral ? plain : toneColors(m_tone, palette).text);
    if (palette != this->palette()) {
        setPalette(palette);
    }
}

void AlertLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        paintTone();
    }
    QLabel::changeEvent(event);
}

void AlertLabel::announce(const QString &text)
{
    // Only being shown is told to assistive technology, so what stands there already is shown anew.
    hide();
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace Desk
