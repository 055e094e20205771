// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/qrcodewindow.h"

#include "widgets/qrcodeview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Desk {

namespace {

QLabel *blackLabel(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(scale > 1.5);
    label->setFont(font);
    // The whole screen is part of the white around the code, in every theme.
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Qt::black);
    label->setPalette(palette);
    return label;
}

} // namespace

QrCodeWindow::QrCodeWindow(const QString &title, const QString &text, bool isSpecimen, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(new QrCodeView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setFocusPolicy(Qt::StrongFocus);
    m_view->setText(text);
    connect(m_view, &QrCodeView::clicked, this, &QWidget::close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(blackLabel(title, 2, this));
    if (isSpecimen) {
        layout->addWidget(blackLabel(tr("SPECIMEN: not a real eSIM"), 1.6, this));
    }
    layout->addWidget(m_view, 1);
    layout->addWidget(blackLabel(tr("Scan this with the phone's camera. Esc goes back."), 1.2, this));
}

void QrCodeWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isShortcut = event->key() == Qt::Key_F && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11 || isShortcut) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void QrCodeWindow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Qt::white);
}

} // namespace Desk
