// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Desk {

/// The one button of a panel that matters most, in the accent colour, with its key beside its text. What it does costs
/// money: a double click is one click, and a key held down presses it once.
class AccentButton : public QPushButton
{
    Q_OBJECT

public:
    explicit AccentButton(QWidget *parent = nullptr);

    /// Shown behind the text; the key itself is somebody else's.
    void setKeyText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_keyText;
};

} // namespace Desk
