// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/desknames.h"
#include "services/team/teamregisters.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace Desk {

class AlertLabel;
class OrderBook;

/// The notes of an eSIM that other desks wrote without knowing the one that stands: each in words, with a button that
/// takes it in its place. Hidden where there are none.
class OtherNotes : public QWidget
{
    Q_OBJECT

public:
    explicit OtherNotes(QWidget *parent = nullptr);

    void setNotes(const QList<RegisterValue> &notes, const DeskNames &names);
    /// Those of the eSIM, as the team of the books has them, that say something else than its note.
    void showOf(const QString &iccid, const QString &note, const OrderBook &book);

signals:
    void chosen(const QString &note);

private:
    struct Line
    {
        AlertLabel *label;
        QPushButton *button;
    };

    void showNotes();

    std::array<Line, 3> m_lines; ///< Made with the others of their form, so that Tab comes by where they stand.
    QList<RegisterValue> m_notes;
    DeskNames m_names;
};

} // namespace Desk
