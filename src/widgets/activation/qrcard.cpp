// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/qrcard.h"

#include "widgets/activation/qrcodeview.h"
#include "widgets/controls/languagechange.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Desk {

QrCard::QrCard(QWidget *parent)
    : QWidget(parent)
    , m_specimenLabel(new QLabel(this))
    , m_view(new QrCodeView(this))
{
    onLanguageChange(this, [this] { retranslate(); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_specimenLabel->setAlignment(Qt::AlignCenter);
    m_specimenLabel->setTextFormat(Qt::PlainText);
    m_specimenLabel->setWordWrap(true);
    QFont font = m_specimenLabel->font();
    font.setBold(true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    m_specimenLabel->setFont(font);
    // The card is white in every theme, and so its text has to be dark in every theme.
    QPalette palette = m_specimenLabel->palette();
    palette.setColor(QPalette::WindowText, QColor(0xa8, 0x1c, 0x1c));
    m_specimenLabel->setPalette(palette);
    m_specimenLabel->setForegroundRole(
        QPalette::WindowText); // Else it is chosen to suit the background around the card.
    m_specimenLabel->hide();

    auto *layout = new QVBoxLayout(this);
    constexpr int edge = 4; // The code brings its own margin.
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(0);
    layout->addWidget(m_specimenLabel);
    layout->addWidget(m_view, 1);
    retranslate();
}

void QrCard::setSpecimen(bool isSpecimen)
{
    m_specimenLabel->setVisible(isSpecimen);
}

void QrCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::white);
    constexpr qreal radius = 6;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void QrCard::retranslate()
{
    //: On the card of an eSIM of the sandbox.
    m_specimenLabel->setText(tr("SPECIMEN: not a real eSIM"));
}

} // namespace Desk
