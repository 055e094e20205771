// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/account/welcomebanner.h"

#include "widgets/controls/languagechange.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace Desk {

namespace {

/// A SIM card with its contacts and three waves, in the palette's accent. Drawn on a field of 96 by 96.
class WelcomePicture final : public QWidget
{
public:
    explicit WelcomePicture(QWidget *parent)
        : QWidget(parent)
    {
        constexpr int side = 84;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 96.0, height() / 96.0);
        paintGround(painter);
        painter.translate(48, 48);
        painter.rotate(-12);
        painter.translate(-48, -48);
        paintCard(painter);
    }

private:
    QColor accent() const { return palette().color(QPalette::Active, QPalette::Highlight); }

    void paintGround(QPainter &painter) const
    {
        QLinearGradient gradient(0, 0, 96, 96);
        gradient.setColorAt(0, accent().lighter(125));
        gradient.setColorAt(1, accent().darker(125));
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawRoundedRect(QRectF(0, 0, 96, 96), 22, 22);
    }

    void paintCard(QPainter &painter) const
    {
        QPainterPath card;
        card.moveTo(32, 22);
        card.lineTo(52, 22);
        card.lineTo(64, 34);
        card.lineTo(64, 70);
        card.quadTo(64, 74, 60, 74);
        card.lineTo(32, 74);
        card.quadTo(28, 74, 28, 70);
        card.lineTo(28, 26);
        card.quadTo(28, 22, 32, 22);
        painter.setBrush(Qt::white);
        painter.drawPath(card);

        painter.setBrush(accent());
        constexpr qreal contact = 6.5;
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column) {
                painter.drawRoundedRect(QRectF(34.5 + column * 8.3, 44 + row * 8.3, contact, contact), 1.6, 1.6);
            }
        }
        painter.setBrush(Qt::NoBrush);
        QPen wave(Qt::white, 3.4);
        wave.setCapStyle(Qt::RoundCap);
        painter.setPen(wave);
        constexpr int degree = 16; // How QPainter counts.
        for (const qreal radius : {9.0, 16.0}) {
            painter.drawArc(QRectF(66 - radius, 30 - radius, 2 * radius, 2 * radius), -5 * degree, 62 * degree);
        }
    }
};

} // namespace

WelcomeBanner::WelcomeBanner(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
{
    onLanguageChange(this, [this] { retranslate(); });
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    font.setBold(true);
    m_title->setFont(font);
    QFont subtitleFont = m_subtitle->font();
    subtitleFont.setPointSizeF(subtitleFont.pointSizeF() * 1.15);
    m_subtitle->setFont(subtitleFont);
    m_subtitle->setWordWrap(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(20);
    layout->addWidget(new WelcomePicture(this));
    layout->addLayout(texts, 1);
    retranslate();
}

void WelcomeBanner::retranslate()
{
    //: The program's name.
    m_title->setText(tr("eSIMfly Desk"));
    m_subtitle->setText(tr("Find it, order it, let the customer scan it: a travel eSIM in seconds."));
}

} // namespace Desk
