// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/noticestrip.h"

#include "models/text/format.h"
#include "widgets/controls/alertaccessible.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Desk {

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent)
{
    onLanguageChange(this, [this] {
        retranslate();
        showNewest(false);
        fillList();
    });
    // Before there are children: Qt keeps the first interface that somebody asks for.
    makeAlert(this);
    m_label = new QLabel(this);
    m_count = new QLabel(this);
    m_actionButton = new QPushButton(this);
    m_listButton = new QToolButton(this);
    m_dismissButton = new QToolButton(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_actionButton->setAutoDefault(true);
    m_listButton->setAutoRaise(true);
    m_listButton->setFocusPolicy(Qt::TabFocus);
    m_dismissButton->setAutoRaise(true);
    m_dismissButton->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_actionButton);
    layout->addWidget(m_listButton);
    layout->addWidget(m_dismissButton);
    connect(m_actionButton, &QPushButton::clicked, this, &NoticeStrip::act);
    connect(m_dismissButton, &QToolButton::clicked, this, &NoticeStrip::dismiss);
    connect(m_listButton, &QToolButton::clicked, this, &NoticeStrip::showList);
    retranslate();
    hide();
}

int NoticeStrip::add(const QString &text, const QString &buttonText, const std::function<void()> &action, Tone tone)
{
    return add([text] { return text; }, buttonText, action, tone);
}

int NoticeStrip::add(const std::function<QString()> &words, const QString &buttonText,
                     const std::function<void()> &action, Tone tone)
{
    const Entry entry{++m_lastNumber, words, buttonText, action, tone, QDateTime::currentDateTimeUtc()};
    m_unread << entry;
    m_kept << entry;
    if (m_kept.size() > mostKept) {
        m_kept.removeFirst();
    }
    showNewest(true);
    return entry.number;
}

void NoticeStrip::take(int number)
{
    const bool isShown = !m_unread.isEmpty() && m_unread.constLast().number == number;
    if (m_unread.removeIf([number](const Entry &entry) { return entry.number == number; }) > 0) {
        showNewest(isShown);
    }
}

void NoticeStrip::dismiss()
{
    if (!m_unread.isEmpty()) {
        m_unread.removeLast();
        showNewest(true);
    }
}

void NoticeStrip::act()
{
    if (m_unread.isEmpty()) {
        return;
    }
    const std::function<void()> action = m_unread.constLast().action;
    dismiss();
    if (action) {
        action();
    }
}

void NoticeStrip::showNewest(bool isNew)
{
    const Entry notice = m_unread.isEmpty() ? Entry() : m_unread.constLast();
    if (isNew) {
        hide(); // Only a widget that is shown is read out.
    }
    const QString text = notice.words ? notice.words() : QString();
    m_label->setText(text);
    m_label->setAccessibleDescription(text);
    setAccessibleName(text);
    m_actionButton->setText(notice.buttonText);
    m_actionButton->setVisible(!notice.buttonText.isEmpty());
    //: %Ln: how many notices stand behind the one that is shown. A button.
    m_count->setText(tr("%Ln more", nullptr, std::max(0, unread() - 1)));
    m_count->setVisible(unread() > 1);
    setVisible(!m_unread.isEmpty());
    update();
}

QStringList NoticeStrip::kept() const
{
    const Format format;
    QStringList lines;
    for (auto entry = m_kept.crbegin(); entry != m_kept.crend(); ++entry) {
        lines << format.time(entry->at) + QStringLiteral("  ") + entry->words();
    }
    return lines;
}

void NoticeStrip::showList()
{
    if (m_list) {
        m_list->close();
    }
    m_list = new QDialog(window());
    m_list->setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the list of all that was told.
    m_list->setWindowTitle(tr("Notices"));
    m_lines = new QListWidget(m_list);
    m_lines->setAccessibleName(tr("Notices"));
    m_lines->setWordWrap(true);
    m_lines->setAlternatingRowColors(true);
    fillList();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_list);
    connect(buttons, &QDialogButtonBox::rejected, m_list, &QDialog::close);
    auto *layout = new QVBoxLayout(m_list);
    layout->addWidget(m_lines);
    layout->addWidget(buttons);
    constexpr QSize roomy(560, 360);
    m_list->resize(roomy);
    m_list->open();
}

void NoticeStrip::fillList()
{
    if (m_lines) {
        m_lines->clear();
        m_lines->addItems(kept());
    }
}

void NoticeStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColors colors = toneColors(m_unread.isEmpty() ? Tone::Neutral : m_unread.constLast().tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.tint);
    constexpr int edge = 4;
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height())), colors.strong);
    painter.setPen(Painting::line(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void NoticeStrip::retranslate()
{
    //: The name of the notice under the tool bar, for a screen reader; the notice itself is its description.
    m_label->setAccessibleName(tr("Notice"));
    //: Button: opens the list of all that was told.
    m_listButton->setText(tr("All notices"));
    m_dismissButton->setText(QStringLiteral("✕"));
    //: Name of a button: a notice was read and goes.
    m_dismissButton->setAccessibleName(tr("Dismiss notice"));
    m_dismissButton->setToolTip(tr("I have read it"));
}

} // namespace Desk
