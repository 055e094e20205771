// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/qrcodewindow.h"

#include "widgets/activation/qrcodeview.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

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

QrCodeWindow::QrCodeWindow(const QString &title, const QStringList &texts, int current, bool isSpecimen,
                           QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_grid(new QGridLayout)
    , m_hint(blackLabel({}, 1.2, this))
    , m_first(current)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(blackLabel(title, 2, this));
    if (isSpecimen) {
        layout->addWidget(blackLabel(tr("SPECIMEN: not a real eSIM"), 1.6, this));
    }
    layout->addLayout(m_grid, 1);
    layout->addWidget(m_hint);
    setTexts(texts);
}

void QrCodeWindow::setTexts(const QStringList &texts)
{
    for (const QString &text : texts.mid(m_cells.size())) {
        addCell(text);
    }
    m_texts = texts;
    numberCells();
    layOut();
}

void QrCodeWindow::addCell(const QString &text)
{
    Cell cell{new QWidget(this), nullptr, nullptr};
    cell.view = new QrCodeView(cell.box);
    cell.view->setText(text);
    cell.number = blackLabel({}, 1.6, cell.box);
    auto *layout = new QVBoxLayout(cell.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(cell.view, 1);
    layout->addWidget(cell.number);
    layout->addStretch();
    connect(cell.view, &QrCodeView::clicked, this, &QWidget::close);
    m_cells.append(cell);
}

void QrCodeWindow::numberCells()
{
    const QLocale locale;
    for (int i = 0; i < m_cells.size(); ++i) {
        //: Under a QR code: which of several.
        m_cells.at(i).number->setText(tr("%1 of %2").arg(locale.toString(i + 1), locale.toString(m_cells.size())));
        m_cells.at(i).number->setVisible(m_cells.size() > 1);
    }
}

int QrCodeWindow::shown() const
{
    // From across a counter a code wants this much room, and white around it lest a phone reads its neighbour.
    constexpr QSize roomForOne(360, 420);
    const int columns = std::max(1, width() / roomForOne.width());
    const int rows = std::max(1, m_grid->geometry().height() / roomForOne.height());
    return std::min(int(m_cells.size()), columns * rows);
}

void QrCodeWindow::turn(int pages)
{
    const int first = m_first + pages * shown();
    if (first >= 0 && first < m_cells.size()) {
        m_first = first;
        layOut();
    } else if (first < 0 && m_first > 0) {
        m_first = 0;
        layOut();
    }
}

void QrCodeWindow::layOut()
{
    const int count = shown();
    m_first = std::clamp(m_first, 0, int(m_cells.size()) - count);
    constexpr int roomForColumn = 360;
    const int columns = std::clamp(width() / roomForColumn, 1, count);
    for (int i = 0; i < m_cells.size(); ++i) {
        m_grid->removeWidget(m_cells.at(i).box);
        const int place = i - m_first;
        const bool isShown = place >= 0 && place < count;
        m_cells.at(i).box->setVisible(isShown);
        if (isShown) {
            m_cells.at(i).view->setMaximumHeight(width() / columns); // Its number stays near it.
            m_grid->addWidget(m_cells.at(i).box, place / columns, place % columns);
        }
    }
    m_hint->setText(count < m_cells.size()
                        ? tr("Scan this with the phone's camera. The arrow keys show the others; Esc goes back.")
                        : tr("Scan this with the phone's camera. Esc goes back."));
}

void QrCodeWindow::keyPressEvent(QKeyEvent *event)
{
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        turn(forwards);
        return;
    case Qt::Key_Left:
        turn(-forwards);
        return;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        turn(1);
        return;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turn(-1);
        return;
    default:
        break;
    }
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void QrCodeWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void QrCodeWindow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Qt::white);
}

} // namespace Desk
