// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Desk {

/// Draws a text as a QR code: black on white in every theme, the margin that scanners need, whole device pixels for
/// each module, as large as the widget allows. For assistive technology it is an image named "QR code" whose
/// description is the text.
class QrCodeView : public QWidget
{
    Q_OBJECT

public:
    explicit QrCodeView(QWidget *parent = nullptr);

    /// Empty: shows nothing. A text that no QR code can hold shows nothing either; isEmpty() tells.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_modules.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void retranslate();

    QString m_text;
    QImage m_modules; ///< A pixel a module, without the margin; null where there is no code.
};

} // namespace Desk
