// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordroles.h"

#include <QLabel>

namespace Desk {

/// A label that a screen reader reads out when it appears: its role is that of an alert message. Plain text.
class AlertLabel : public QLabel
{
    Q_OBJECT

public:
    explicit AlertLabel(QWidget *parent = nullptr);

    /// Shows the text and has it read out, also where it was shown already; hides itself for an empty text.
    void announce(const QString &text);
    /// How the text is meant; something that is wrong, unless said otherwise.
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Tone m_tone = Tone::Bad;
};

} // namespace Desk
