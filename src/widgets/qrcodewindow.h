// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Desk {

class QrCodeView;

/// A QR code over the whole screen, for a traveller on the other side of the counter. Esc, F11 or a click ends it; it
/// deletes itself then.
class QrCodeWindow : public QWidget
{
    Q_OBJECT

public:
    QrCodeWindow(const QString &title, const QString &text, bool isSpecimen, QWidget *parent);

    const QrCodeView &view() const { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QrCodeView *m_view;
};

} // namespace Desk
