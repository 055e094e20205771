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
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 8, 12, 8);
    hide();
    onLanguageChange(this, [this] { rebuild(); });
}

void OtherNotes::showOf(const QString &iccid, const QString &note, const OrderBook &book)
{
    const TeamRegister which{TeamRegister::Kind::Note, iccid};
    QList<RegisterValue> others =
        iccid.isEmpty() ? QList<RegisterValue>() : book.team().fold().registers().state(which).below;
    others.removeIf([&note](const RegisterValue &other) { return other.value == note; });
    setNotes(others, book.team().deskNames());
}

void OtherNotes::setNotes(const QList<RegisterValue> &notes, const DeskNames &names)
{
    constexpr qsizetype most = 3; // The newest; each of the others comes when these are gone.
    const QList<RegisterValue> newest = notes.mid(std::max<qsizetype>(0, notes.size() - most));
    if (newest != m_notes || names != m_names) {
        m_notes = newest;
        m_names = names;
        rebuild();
    }
}

void OtherNotes::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // It may be its button that asks.
        }
        delete item;
    }
    for (const RegisterValue &note : std::as_const(m_notes)) {
        auto *label = new AlertLabel;
        label->setTone(Tone::Waiting);
        label->setWordWrap(true);
        m_layout->addWidget(label);
        label->announce(TeamText().otherNote(note, m_names));
        //: A button: the note of another desk in the place of the one that stands, or none where that took it away.
        auto *button = new QPushButton(note.value.isEmpty() ? tr("Take mine away too") : tr("Use this note"));
        button->setAccessibleDescription(label->text());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, value = note.value] { emit chosen(value); });
        m_layout->addWidget(button, 0, Qt::AlignLeading);
    }
    setVisible(!m_notes.isEmpty());
}

} // namespace Desk

#include "moc_othernotes.cpp"
