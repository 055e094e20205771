// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Desk {

class QrCodeView;

/// The white card that a QR code stands on, with SPECIMEN above the code where it is of the sandbox.
class QrCard : public QWidget
{
    Q_OBJECT

public:
    explicit QrCard(QWidget *parent = nullptr);

    void setSpecimen(bool isSpecimen);
    QrCodeView &view() const { return *m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_specimenLabel;
    QrCodeView *m_view;
};

} // namespace Desk
