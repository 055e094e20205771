// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/activationpanel.h"

#include "domain/clock.h"
#include "models/text/esimtext.h"
#include "models/text/format.h"
#include "widgets/activation/qrcodeview.h"
#include "widgets/activation/qrcodewindow.h"
#include "widgets/activation/sensitiveclipboard.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/flowlayout.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/openlink.h"

#include "ui_activationpanel.h"

#include <QGuiApplication>
#include <QMenu>

namespace Desk {

namespace {

/// The API's link, or the one built from the code where it is none that a browser may be given.
QUrl usableLink(const QUrl &sent, const QUrl &built)
{
    const bool isUsable = sent.isValid() && sent.scheme() == QLatin1String("https") && !sent.host().isEmpty();
    return isUsable ? sent : built;
}

/// Whether there is something that a phone can take.
bool isForHandOver(const Activation &activation)
{
    return !activation.isPending && activation.code.hasParts();
}

void makeHeading(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    label->setFont(font);
}

} // namespace

Activation activationOf(const Esim &esim, const QString &note, const QString &orderReference)
{
    Activation activation;
    activation.packageName = esim.packageName;
    activation.packageCode = esim.packageCode;
    activation.orderReference = orderReference;
    activation.orderedAt = esim.createdAt;
    activation.statusText = EsimText::state(esim);
    activation.note = note;
    activation.iccid = esim.iccid;
    activation.code = esim.activation;
    activation.appleLink = esim.appleLink;
    activation.androidLink = esim.androidLink;
    activation.isPending = esim.isPending;
    return activation;
}

ActivationPanel::ActivationPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivationPanel>())
    , m_systemClock(std::make_unique<SystemClock>())
{
    setClock(*m_systemClock);
    m_ui->setupUi(this);
    FlowLayout::wrap(*m_ui->linkLayout);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
        showActivation();
    });
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    makeHeading(m_ui->titleLabel);
    connectButtons();
    retranslate();
    clear({});
}

ActivationPanel::~ActivationPanel() = default;

void ActivationPanel::setClock(Clock &clock)
{
    m_clipboard = std::make_unique<SensitiveClipboard>(*QGuiApplication::clipboard(), clock);
}

void ActivationPanel::setClipboardTime(std::chrono::seconds time)
{
    m_clipboard->setLifetime(time);
}

void ActivationPanel::connectButtons()
{
    connect(&m_ui->card->view(), &QrCodeView::clicked, this, &ActivationPanel::toggleFullScreen);
    connect(m_ui->smdpField, &CopyField::copyRequested, this,
            //: What was copied: the address that phones ask for; “SM-DP+” is a name.
            [this] { copy(m_activation.code.smdpAddress(), tr("SM-DP+ address"), Secrecy::Plain); });
    connect(m_ui->codeField, &CopyField::copyRequested, this,
            //: What was copied: the code that phones ask for beside the address.
            [this] { copy(m_activation.code.matchingId(), tr("activation code"), Secrecy::Secret); });
    connect(m_ui->iccidField, &CopyField::copyRequested, this,
            //: What was copied: the number of an eSIM.
            [this] { copy(m_activation.iccid.toString(), tr("ICCID"), Secrecy::Plain); });
    connect(m_ui->fullCodeButton, &QPushButton::clicked, this,
            //: What was copied: address and activation code in one.
            [this] { copy(m_activation.code.toString(), tr("full code"), Secrecy::Secret); });
    connect(m_ui->handOverButton, &QPushButton::clicked, this, &ActivationPanel::handOver);
    connect(m_ui->previousButton, &QToolButton::clicked, this, &ActivationPanel::showPrevious);
    connect(m_ui->nextButton, &QToolButton::clicked, this, &ActivationPanel::showNext);
    for (QToolButton *button : {m_ui->appleButton, m_ui->androidButton}) {
        button->setMenu(new QMenu(button));
        connect(button, &QToolButton::clicked, button, [button] { button->menu()->actions().constFirst()->trigger(); });
    }
}

void ActivationPanel::setActivation(const Activation &activation)
{
    setActivations({activation}, 0);
}

void ActivationPanel::setActivations(const QList<Activation> &activations, int current)
{
    m_activations = activations;
    m_clearReason.clear();
    showOther(current);
}

void ActivationPanel::showOther(int index)
{
    if (index >= 0 && index < m_activations.size()) {
        m_current = index;
        m_activation = m_activations.at(index);
        showActivation();
    }
}

void ActivationPanel::showNext()
{
    showOther(m_current + 1);
}

void ActivationPanel::showPrevious()
{
    showOther(m_current - 1);
}

void ActivationPanel::clear(const QString &reason)
{
    m_activations.clear();
    m_current = 0;
    m_activation = {};
    m_clearReason = reason;
    showActivation();
}

void ActivationPanel::showActivation()
{
    const ActivationCode code = m_activation.isPending ? ActivationCode() : m_activation.code;
    const bool hasCode = !code.isEmpty();

    m_ui->titleLabel->setText(m_activation.packageName);
    m_ui->titleLabel->setVisible(!m_activation.packageName.isEmpty());
    m_ui->subtitleLabel->setText(subtitle());
    m_ui->subtitleLabel->setVisible(!m_ui->subtitleLabel->text().isEmpty());
    showMessage();

    m_ui->card->view().setText(code.toString());
    m_ui->card->setSpecimen(isSpecimen(m_activation));
    m_ui->card->setVisible(hasCode);
    m_ui->filler->setVisible(!hasCode);
    m_ui->confirmationLabel->setVisible(code.needsConfirmationCode());
    m_ui->disputedLabel->setVisible(code.isDisputed());
    m_ui->smdpField->setText(code.smdpAddress());
    m_ui->smdpField->setVisible(!code.smdpAddress().isEmpty());
    m_ui->codeField->setText(code.matchingId());
    m_ui->codeField->setVisible(hasCode || !code.matchingId().isEmpty());
    m_ui->iccidField->setText(m_activation.iccid.toString());
    m_ui->iccidField->setVisible(!m_activation.iccid.isEmpty());
    m_ui->fullCodeButton->setVisible(hasCode);
    m_ui->handOverButton->setVisible(isForHandOver(m_activation));
    m_ui->copiedLabel->hide();
    showLink(m_ui->appleButton, usableLink(m_activation.appleLink, code.appleLink()), tr("iPhone link"));
    showLink(m_ui->androidButton, usableLink(m_activation.androidLink, code.androidLink()), tr("Android link"));
    showPager();
    renewFullScreen();
    emit activationShown();
}

void ActivationPanel::showPager()
{
    const int count = int(m_activations.size());
    m_ui->pager->setVisible(count > 1);
    const Format format;
    //: Which of several eSIMs of a sale is shown.
    m_ui->pagerLabel->setValue(tr("eSIM %1 of %2").arg(format.count(m_current + 1), format.count(count)));
    m_ui->previousButton->setEnabled(m_current > 0);
    m_ui->nextButton->setEnabled(m_current + 1 < count);
}

void ActivationPanel::renewFullScreen()
{
    if (!m_fullScreen) {
        return;
    }
    const QStringList now = codes();
    const QStringList before = m_fullScreen->texts();
    if (now.size() > before.size() && now.mid(0, before.size()) == before) {
        m_fullScreen->setTexts(now); // The next one of the sale that is being scanned.
    } else if (now != before) {
        m_fullScreen->close(); // It would show another eSIM than the panel.
    }
}

QStringList ActivationPanel::codes() const
{
    QStringList codes;
    for (const Activation &activation : m_activations) {
        if (!activation.isPending && !activation.code.isEmpty()) {
            codes.append(activation.code.toString());
        }
    }
    return codes;
}

bool ActivationPanel::isSpecimen(const Activation &activation)
{
    // A sandbox that runs elsewhere is known by its addresses: nobody can own one under .invalid (RFC 6761).
    return activation.isSpecimen
           || activation.code.smdpAddress().endsWith(QLatin1String(".invalid"), Qt::CaseInsensitive);
}

HandOver ActivationPanel::handOverOf(const Activation &activation)
{
    HandOver handOver;
    handOver.packageName = activation.packageName;
    handOver.packageCode = activation.packageCode;
    handOver.iccid = activation.iccid;
    handOver.code = activation.code;
    handOver.appleLink = usableLink(activation.appleLink, activation.code.appleLink());
    handOver.androidLink = usableLink(activation.androidLink, activation.code.androidLink());
    handOver.isSpecimen = isSpecimen(activation);
    handOver.orderReference = activation.orderReference;
    handOver.soldAt = activation.orderedAt;
    handOver.note = activation.note;
    return handOver;
}

std::optional<HandOver> ActivationPanel::shownHandOver() const
{
    return isForHandOver(m_activation) ? std::optional(handOverOf(m_activation)) : std::nullopt;
}

void ActivationPanel::handOver()
{
    QList<HandOver> handOvers;
    int current = -1;
    for (int i = 0; i < m_activations.size(); ++i) {
        if (isForHandOver(m_activations.at(i))) {
            current = i == m_current ? int(handOvers.size()) : current;
            handOvers.append(handOverOf(m_activations.at(i)));
        }
    }
    if (current >= 0) {
        emit handOverRequested(handOvers, current);
    }
}

void ActivationPanel::showMessage()
{
    QString message = m_clearReason;
    if (m_activation.isPending) {
        message = tr("Being prepared, 1 to 5 minutes. It is paid; don't order again.");
    } else if (m_clearReason.isEmpty() && m_activation.code.isEmpty() && m_activation.code.hasParts()) {
        message = tr("The activation code of this eSIM came in parts only, so there is no QR code. What came of it can "
                     "be typed into the phone. If that is not enough, refresh in a minute or ask eSIMfly's support. It "
                     "is paid; don't order again.");
    } else if (m_clearReason.isEmpty() && m_activation.code.isEmpty() && !m_activation.packageName.isEmpty()) {
        message =
            tr("There is no activation code that can be read for this eSIM. Refresh in a minute; if there is still "
               "none, ask eSIMfly's support for it with the ICCID. It is paid; don't order again.");
    }
    m_ui->messageLabel->setText(message);
    m_ui->messageLabel->setVisible(!message.isEmpty());
    m_ui->preparingBar->setVisible(m_activation.isPending);
}

QString ActivationPanel::subtitle() const
{
    QStringList parts;
    if (!m_activation.statusText.isEmpty()) {
        parts << Format::isolated(m_activation.statusText);
    }
    if (m_activation.orderedAt.isValid()) {
        //: %1: day and time.
        parts << tr("ordered %1").arg(Format().dateTime(m_activation.orderedAt));
    }
    if (!m_activation.orderReference.isEmpty()) {
        parts << Format::isolated(m_activation.orderReference);
    }
    QString text = parts.join(QStringLiteral(" · "));
    if (!m_activation.note.isEmpty()) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + m_activation.note;
    }
    return text;
}

void ActivationPanel::copy(const QString &text, const QString &what, Secrecy secrecy)
{
    if (text.isEmpty()) {
        return;
    }
    if (secrecy == Secrecy::Secret) {
        m_clipboard->copySecret(text);
        //: %1: what was copied, "activation code"; %2: seconds.
        m_ui->copiedLabel->setText(tr("Copied: %1. It leaves the clipboard after %2 s.")
                                       .arg(what, Format().count(m_clipboard->lifetime().count())));
    } else {
        m_clipboard->copyPlain(text);
        //: %1: what was copied, "ICCID".
        m_ui->copiedLabel->setText(tr("Copied: %1.").arg(what));
    }
    m_ui->copiedLabel->show();
    emit copied(what);
}

void ActivationPanel::showLink(QToolButton *button, const QUrl &link, const QString &what)
{
    button->setVisible(!m_activation.isPending && !link.isEmpty());
    QMenu *menu = button->menu();
    menu->clear();
    //: Button: copies the address of a page in the internet.
    connect(menu->addAction(tr("Copy link")), &QAction::triggered, this,
            [this, link, what] { copy(QString::fromUtf8(link.toEncoded()), what, Secrecy::Secret); });
    //: Button: opens a page in the internet.
    connect(menu->addAction(tr("Open link")), &QAction::triggered, this, [this, link] {
        m_ui->copiedLabel->hide();
        if (!openLink(link)) {
            m_ui->copiedLabel->setText(tr("No browser was found on this computer. Copy the link instead."));
            m_ui->copiedLabel->show();
        }
    });
}

void ActivationPanel::toggleFullScreen()
{
    if (m_fullScreen) {
        m_fullScreen->close();
        return;
    }
    if (m_ui->card->view().isEmpty()) {
        return;
    }
    const int current = int(codes().indexOf(m_ui->card->view().text()));
    m_fullScreen = new QrCodeWindow(m_activation.packageName, codes(), current, isSpecimen(m_activation), this);
    m_fullScreen->addActions(actions()); // The key that opened it ends it, whichever a person chose.
    m_fullScreen->showFullScreen();
}

void ActivationPanel::retranslate()
{
    m_ui->smdpField->setNames(tr("SM-DP+ address"), tr("Copy SM-DP+ address"));
    //: Caption: the code that phones ask for beside the address.
    m_ui->codeField->setNames(tr("Activation code"), tr("Copy activation code"));
    m_ui->iccidField->setNames(tr("ICCID"),
                               //: Button: copies the number of an eSIM.
                               tr("Copy ICCID"));
    m_ui->card->setToolTip(tr("Full screen (F11)"));
    ActionText::sayKeysOfNow({m_ui->previousButton, m_ui->nextButton, m_ui->handOverButton, m_ui->card});
}

} // namespace Desk
