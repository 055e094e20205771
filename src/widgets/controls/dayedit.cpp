// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/dayedit.h"

#include <QEvent>
#include <QRegularExpression>

#include <algorithm>

namespace Desk {

namespace {

constexpr int monthsOfYear = 12;

/// Its parts, and what stands between them, from the last to the first.
QString turnedRound(const QString &pattern)
{
    static const QRegularExpression piece(QStringLiteral("d+|M+|y+|(?:'[^']*'|[^dMy'])+"));
    QString turned;
    for (const QRegularExpressionMatch &match : piece.globalMatch(pattern)) {
        turned.prepend(match.captured());
    }
    return turned;
}

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setPattern(displayFormat());
}

void DayEdit::setPattern(const QString &pattern)
{
    m_pattern = pattern;
    setLocale(QLocale());
    showPattern();
}

bool DayEdit::event(QEvent *event)
{
    const bool isTaken = QDateEdit::event(event);
    if (event->type() == QEvent::ApplicationLayoutDirectionChange || event->type() == QEvent::LayoutDirectionChange) {
        showPattern();
    }
    return isTaken;
}

void DayEdit::showPattern()
{
    setDisplayFormat(isRightToLeft() ? turnedRound(m_pattern) : m_pattern);
    constexpr int aroundText = 40; // With the arrow, for which the style's own is too narrow.
    constexpr int someDay = 28;
    int widest = 0;
    for (int month = 1; month <= monthsOfYear; ++month) {
        const QString text = locale().toString(QDate(2028, month, someDay), m_pattern);
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    setMinimumWidth(widest + aroundText);
}

} // namespace Desk

#include "moc_dayedit.cpp"
