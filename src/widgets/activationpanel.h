// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activationcode.h"
#include "domain/iccid.h"

#include <QDateTime>
#include <QUrl>
#include <QWidget>

#include <memory>

namespace Desk {

/// What a traveller needs to install one eSIM.
struct Activation
{
    QString packageName;
    QString orderReference; ///< Empty where not known.
    QDateTime orderedAt;    ///< UTC.
    QString statusText;     ///< Of the eSIM, for people.
    QString note;
    Iccid iccid;
    ActivationCode code; ///< Empty: none that can be read.
    QUrl appleLink;      ///< As the API sent it; built from the code where empty.
    QUrl androidLink;
    bool isPending = false;  ///< "Being prepared, 1 to 5 minutes. …"
    bool isSpecimen = false; ///< Of the sandbox: says SPECIMEN on it.
};

/// QR code, SM-DP+ address, activation code, ICCID, one-tap links and the buttons that copy them.
class ActivationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivationPanel(QWidget *parent = nullptr);
    ~ActivationPanel() override;

    void setActivation(const Activation &activation);
    void clear(const QString &reason); ///< Shows a sentence that says what to do instead.
    const Activation &activation() const;
    void toggleFullScreen(); ///< F11: the QR code over the whole screen; Esc or F11 ends it.

signals:
    void copied(const QString &what); ///< Something was put on the clipboard: "SM-DP+ address".
    // ... (private part: the class's own)
};

} // namespace Desk
