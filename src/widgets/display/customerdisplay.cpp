// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/display/customerdisplay.h"

#include "widgets/activation/qrcodeview.h"
#include "widgets/controls/languagechange.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

namespace {

/// So many units are as wide and as high as the window; lines are counted in them.
constexpr qreal unitsAcross = 30;
constexpr qreal unitsDown = 17;
constexpr qreal smallestUnit = 5;
constexpr qreal step = 0.94;

constexpr qreal small = 0.75;
constexpr qreal plain = 1;
constexpr qreal large = 1.5;
constexpr qreal largest = 2.6;

} // namespace

CustomerDisplay::CustomerDisplay(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    //: Title of the window that customers see on a screen of their own.
    onLanguageChange(this, [this] { setWindowTitle(tr("Customer display")); });
    setWindowTitle(tr("Customer display"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    constexpr QSize smallest(240, 160);
    setMinimumSize(smallest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    showShop({}, {});
}

void CustomerDisplay::showShop(const QString &name, const QImage &logo)
{
    QBoxLayout *layout = begin();
    layout->addStretch();
    m_logo = logo;
    if (!logo.isNull()) {
        m_logoView = new QLabel(m_contents);
        m_logoView->setAlignment(Qt::AlignCenter);
        layout->addWidget(m_logoView);
    }
    if (!name.isEmpty()) {
        addLine(layout, name, largest, true);
    }
    layout->addStretch();
    end();
}

void CustomerDisplay::showOffer(const Offer &offer)
{
    QBoxLayout *layout = begin();
    layout->addStretch(2);
    addLine(layout, offer.packageName, large, true);
    layout->addStretch();
    addFacts(layout, offer.facts);
    if (!offer.price.value.isEmpty()) {
        layout->addStretch();
        addLine(layout, offer.price.name, small)->setForegroundRole(QPalette::PlaceholderText);
        addLine(layout, offer.price.value, largest, true);
    }
    layout->addStretch(2);
    end();
}

void CustomerDisplay::showSold(const Sold &sold)
{
    QBoxLayout *outer = begin();
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    outer->addLayout(m_sides);
    auto *code = new QrCodeView(m_contents);
    code->setText(sold.code);
    m_sides->addWidget(code, 1);
    auto *layout = new QVBoxLayout;
    m_sides->addLayout(layout, 1);
    layout->addStretch();
    addLine(layout, sold.packageName, large, true);
    if (!sold.warning.isEmpty()) {
        addLine(layout, sold.warning, plain, true);
    }
    layout->addStretch();
    for (const QString &step : sold.steps) {
        addLine(layout, step, plain);
    }
    layout->addStretch();
    end();
}

QBoxLayout *CustomerDisplay::begin()
{
    setUpdatesEnabled(false);
    delete m_contents;
    m_sides = nullptr;
    m_lines.clear();
    m_logoView = nullptr;
    m_logo = {};
    m_contents = new QWidget(this);
    // Nothing on it can be clicked; the window itself takes the double click.
    m_contents->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->addWidget(m_contents);
    return new QVBoxLayout(m_contents);
}

void CustomerDisplay::end()
{
    m_contents->show();
    fit();
    setUpdatesEnabled(true);
}

QLabel *CustomerDisplay::makeLine(const QString &text, qreal size, bool isBold)
{
    auto *label = new QLabel(m_contents);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    m_lines.append({label, size});
    return label;
}

QLabel *CustomerDisplay::addLine(QBoxLayout *layout, const QString &text, qreal size, bool isBold)
{
    QLabel *label = makeLine(text, size, isBold);
    layout->addWidget(label);
    return label;
}

void CustomerDisplay::addFacts(QBoxLayout *layout, const QList<HandOverText::Fact> &facts)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < facts.size(); ++i) {
        QLabel *name = makeLine(facts.at(i).name, plain);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        QLabel *value = makeLine(facts.at(i).value, plain, true);
        value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(name, i, 0);
        grid->addWidget(value, i, 1);
    }
    layout->addLayout(grid);
}

void CustomerDisplay::fit()
{
    if (m_sides) {
        m_sides->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    showLogo();
    qreal unit = std::min(width() / unitsAcross, height() / unitsDown);
    scaleTo(unit);
    while (!isFitting() && unit > smallestUnit) {
        unit *= step;
        scaleTo(unit);
    }
}

void CustomerDisplay::scaleTo(qreal unit)
{
    for (const Line &line : m_lines) {
        QFont font = line.label->font();
        font.setPixelSize(std::max(1, int(unit * line.size)));
        line.label->setFont(font);
    }
    QLayout *layout = m_contents->layout();
    const int margin = int(unit);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(int(unit / 2));
    if (m_sides) {
        m_sides->setSpacing(int(unit));
    }
    layout->activate(); // Also of the layouts within, whose heights would be those of the last size.
}

bool CustomerDisplay::isFitting() const
{
    QLayout *layout = m_contents->layout();
    const QSize least = layout->totalMinimumSize();
    const int height = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width()) : least.height();
    return least.width() <= width() && height <= this->height();
}

void CustomerDisplay::showLogo()
{
    if (!m_logoView) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize room(int(width() * ratio * 0.6), int(height() * ratio * 0.4));
    QPixmap logo = QPixmap::fromImage(m_logo.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    logo.setDevicePixelRatio(ratio);
    m_logoView->setPixmap(logo);
}

void CustomerDisplay::toggleFullScreen()
{
    isFullScreen() ? showNormal() : showFullScreen();
}

void CustomerDisplay::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit closed();
}

void CustomerDisplay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F11) {
        toggleFullScreen();
    } else if (event->key() == Qt::Key_Escape && isFullScreen()) {
        showNormal();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CustomerDisplay::mouseDoubleClickEvent(QMouseEvent *event)
{
    QWidget::mouseDoubleClickEvent(event);
    toggleFullScreen();
}

void CustomerDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Desk

#include "moc_customerdisplay.cpp"
