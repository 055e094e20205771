// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/elidedlabel.h"

#include "models/text/plaintooltip.h"

#include <QEvent>
#include <QTextLayout>

#include <algorithm>

namespace Desk {

namespace {

constexpr int linesAtMost = 3;

struct Lines
{
    QList<int> starts;
    bool fit = true; ///< No word is longer than a line.
};

Lines broken(QTextLayout &layout, QTextOption::WrapMode mode, int width)
{
    Lines lines;
    QTextOption option;
    option.setWrapMode(mode);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.starts.append(line.textStart());
        lines.fit = lines.fit && line.naturalTextWidth() <= width;
    }
    layout.endLayout();
    return lines;
}

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ElidedLabel::setWholeText(const QString &text)
{
    m_whole = text;
    elide();
}

int ElidedLabel::heightForWidth(int width) const
{
    return std::min(QLabel::heightForWidth(width), linesAtMost * fontMetrics().lineSpacing());
}

QSize ElidedLabel::minimumSizeHint() const
{
    // A long word is broken rather than that everything grows as wide as it.
    const QSize hint = QLabel::minimumSizeHint();
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * 12), hint.height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        elide();
    }
}

void ElidedLabel::elide()
{
    const QString text = elided(contentsRect().width());
    const bool isCut = text != m_whole;
    setToolTip(isCut ? plainToolTip(m_whole) : QString());
    setAccessibleName(isCut ? m_whole : QString());
    if (text != this->text()) {
        setText(text);
    }
}

QString ElidedLabel::elided(int width) const
{
    QTextLayout layout(m_whole, font());
    // Left as it is where the label shows it so by itself.
    if (const Lines lines = broken(layout, QTextOption::WordWrap, width);
        lines.fit && lines.starts.size() <= linesAtMost) {
        return m_whole;
    }
    const QList<int> starts = broken(layout, QTextOption::WrapAtWordBoundaryOrAnywhere, width).starts;
    QStringList lines;
    for (qsizetype i = 0; i < std::min<qsizetype>(starts.size(), linesAtMost); ++i) {
        const bool isLast = i + 1 == linesAtMost || i + 1 == starts.size();
        lines.append(isLast ? fontMetrics().elidedText(m_whole.mid(starts.at(i)), Qt::ElideRight, width)
                            : m_whole.mid(starts.at(i), starts.at(i + 1) - starts.at(i)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Desk

#include "moc_elidedlabel.cpp"
