// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/emptystate.h"

#include "widgets/controls/painting.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

EmptyState::EmptyState(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    constexpr int readingWidth = 420;
    QFont title = Painting::boldFont(font());
    title.setPointSizeF(title.pointSizeF() * 1.2);
    m_title->setFont(title);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(readingWidth);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setMaximumWidth(readingWidth);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *contents = new QWidget;
    auto *layout = new QHBoxLayout(contents);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addLayout(column, 100);
    layout->addStretch(1);
    setWidget(contents);
    contents->setAutoFillBackground(false); // What is behind it shows; an area would fill its contents.
    viewport()->setAutoFillBackground(false);
    hideProgress();
    setWords({}, {});
}

void EmptyState::setWords(const QString &title, const QString &text, const QString &buttonText)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

void EmptyState::setProgress(int done, int total)
{
    //: Name of a bar that says how far something is.
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
}

void EmptyState::hideProgress()
{
    m_progress->hide();
}

} // namespace Desk
