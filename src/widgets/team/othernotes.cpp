// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/othernotes.h"

#include "models/text/teamtext.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "widgets/controls/alertlabel.h"
#include "widgets/controls/languagechange.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Desk {

OtherNotes::OtherNotes(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines.at(i);
        line = {new AlertLabel(this), new QPushButton(this)};
        line.label->setTone(Tone::Waiting);
        line.label->setWordWrap(true);
        line.button->setAutoDefault(false);
        line.button->hide();
        connect(line.button, &QPushButton::clicked, this,
                [this, i] { emit chosen(m_notes.at(static_cast<qsizetype>(i)).value); });
        layout->addWidget(line.label);
        layout->addWidget(line.button, 0, Qt::AlignLeading);
    }
    hide();
    onLanguageChange(this, [this] { showNotes(); });
}

void OtherNotes::showOf(const QString &iccid, const QString &note, const OrderBook &book)
{
    const TeamRegister which{TeamRegister::Kind::Note, iccid};
    QList<RegisterValue> others =
        iccid.isEmpty() ? QList<RegisterValue>() : book.team().fold().registers().state(which).below;
    others.removeIf([&note](const RegisterValue &other) { return other.value == note; });
    setNotes(others, book.team().deskNames());
}

/// The newest; each of the others comes when these are gone.
void OtherNotes::setNotes(const QList<RegisterValue> &notes, const DeskNames &names)
{
    const auto most = static_cast<qsizetype>(m_lines.size());
    const QList<RegisterValue> newest = notes.mid(std::max<qsizetype>(0, notes.size() - most));
    if (newest != m_notes || names != m_names) {
        m_notes = newest;
        m_names = names;
        showNotes();
    }
}

void OtherNotes::showNotes()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool isThere = static_cast<qsizetype>(i) < m_notes.size();
        const RegisterValue note = isThere ? m_notes.at(static_cast<qsizetype>(i)) : RegisterValue();
        const QString words = isThere ? TeamText().otherNote(note, m_names) : QString();
        line.label->announce(words);
        //: A button: the note of another desk in the place of the one that stands, or none where that took it away.
        line.button->setText(note.value.isEmpty() ? tr("Take mine away too") : tr("Use this note"));
        //: The name of a button for a screen reader; %1: "Use this note"; %2: what another desk wrote, and when.
        line.button->setAccessibleName(tr("%1: %2").arg(line.button->text(), words));
        line.button->setVisible(isThere);
    }
    setVisible(!m_notes.isEmpty());
}

} // namespace Desk

#include "moc_othernotes.cpp"
