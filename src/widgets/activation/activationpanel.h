// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activationcode.h"
#include "domain/esim.h"
#include "domain/handover.h"
#include "domain/iccid.h"

#include <QDateTime>
#include <QList>
#include <QPointer>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

class QToolButton;

namespace Desk {

class Clock;
class CopyField;
class QrCodeWindow;
class SensitiveClipboard;

namespace Ui {
class ActivationPanel;
}

/// What a traveller needs to install one eSIM.
struct Activation
{
    QString packageName;
    QString packageCode;    ///< Empty where not known.
    QString orderReference; ///< Empty where not known.
    QDateTime orderedAt;    ///< UTC.
    QString statusText;     ///< Of the eSIM, for people.
    QString note;
    Iccid iccid;
    ActivationCode code; ///< Empty: none to scan; it may have parts to type.
    QUrl appleLink;      ///< As the API sent it; built from the code where empty.
    QUrl androidLink;
    bool isPending = false;  ///< "Being prepared, 1 to 5 minutes. …"
    bool isSpecimen = false; ///< Of the sandbox: says SPECIMEN on it.

    bool operator==(const Activation &) const = default;
};

/// Of an eSIM of the account.
Activation activationOf(const Esim &esim, const QString &note, const QString &orderReference);

/// QR code, SM-DP+ address, activation code, ICCID, one-tap links and the buttons that copy them.
class ActivationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivationPanel(QWidget *parent = nullptr);
    ~ActivationPanel() override;

    /// Another clock for taking codes off the clipboard again. It must outlive the panel.
    void setClock(Clock &clock);
    /// How long a code that was copied may stay on the clipboard.
    void setClipboardTime(std::chrono::seconds time);
    void setActivation(const Activation &activation);
    /// Of one sale: shows one of them at a time. There must be one at least.
    void setActivations(const QList<Activation> &activations, int current);
    int current() const { return m_current; }
    /// What the traveller of the shown eSIM takes along; nothing while there is nothing to install.
    std::optional<HandOver> shownHandOver() const;
    void clear(const QString &reason);                            ///< Shows a sentence that says what to do instead.
    const Activation &activation() const { return m_activation; } ///< The one that is shown.
    void showNext();                                              ///< Does nothing where there is no next one.
    void showPrevious();                                          ///< The same.
    void handOver();                                              ///< Does nothing where there is nothing to install.
    void toggleFullScreen(); ///< The QR code over the whole screen, with the keys of the panel's actions.

signals:
    /// What the traveller of the shown eSIM takes along, or those of the sale that can be installed.
    void handOverRequested(const QList<Desk::HandOver> &handOvers, int current);
    void activationShown();           ///< Of another eSIM, or of none; or it came.
    void copied(const QString &what); ///< Something was put on the clipboard: "SM-DP+ address".

private:
    enum class Secrecy { Plain, Secret };

    void connectButtons();
    void showActivation();
    void showPager();
    void showOther(int index);
    void renewFullScreen();
    QStringList codes() const; ///< Of all of them that have one.
    void showMessage();
    QString subtitle() const;
    static bool isSpecimen(const Activation &activation);
    static HandOver handOverOf(const Activation &activation);
    void retranslate();
    void copy(const QString &text, const QString &what, Secrecy secrecy);
    void showLink(QToolButton *button, const QUrl &link, const QString &what); ///< No button where there is none.

    std::unique_ptr<Ui::ActivationPanel> m_ui;
    std::unique_ptr<Clock> m_systemClock;
    std::unique_ptr<SensitiveClipboard> m_clipboard;
    QPointer<QrCodeWindow> m_fullScreen;
    QList<Activation> m_activations; ///< Of the sale; empty where there is nothing to show.
    int m_current = 0;
    Activation m_activation;
    QString m_clearReason; ///< Not empty: there is no eSIM to show.
};

} // namespace Desk
