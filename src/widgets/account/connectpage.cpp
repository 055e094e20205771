// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/account/connectpage.h"

#include "api/apiclient.h"
#include "domain/pastedcode.h"
#include "widgets/controls/freemnemonics.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/openlink.h"

#include "ui_connectpage.h"

#include <QEvent>
#include <QKeyEvent>

#include <utility>

namespace Desk {

namespace {

constexpr int widestCard = 420;

void makeTitle(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    label->setFont(font);
}

QString codeIn(const QLineEdit *field)
{
    return PastedCode::fromText(field->text()).text;
}

} // namespace

ConnectPage::ConnectPage(Account &account, ApiClient &client, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectPage>())
    , m_account(account)
    , m_client(client)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    for (QLabel *title : {m_ui->connectTitle, m_ui->keychainTitle, m_ui->sandboxTitle}) {
        makeTitle(title);
    }
    for (QWidget *card : {static_cast<QWidget *>(m_ui->formCard), static_cast<QWidget *>(m_ui->keychainCard)}) {
        card->setMaximumWidth(widestCard);
    }
    constexpr int sandboxWidth = 320;
    m_ui->sandboxCard->setMaximumWidth(sandboxWidth);
    m_ui->banner->setMaximumWidth(widestCard + sandboxWidth);
    m_ui->keychainLabel->setTone(Tone::Neutral);
    m_ui->advancedArea->hide();
    m_ui->keychainCard->hide();
    m_ui->keychainButton->hide();
    connectWidgets();
    setAddress(m_account.baseUrl());
    setAccessCode(m_account.accessCode());
    retranslate();
    showState();
}

ConnectPage::~ConnectPage() = default;

void ConnectPage::connectWidgets()
{
    connect(m_ui->advancedBox, &QCheckBox::toggled, m_ui->advancedArea, &QWidget::setVisible);
    const auto connectAndKeep = [this] { submit(Account::Keeping::Wanted); };
    connect(m_ui->connectButton, &QPushButton::clicked, this, connectAndKeep);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConnectPage::cancel);
    connect(m_ui->sandboxButton, &QPushButton::clicked, this, &ConnectPage::sandboxRequested);
    connect(m_ui->keysLabel, &QLabel::linkActivated, this, [this](const QString &link) {
        if (!openLink(QUrl(link))) {
            m_ui->generalError->setTone(Tone::Neutral);
            //: %1: an address.
            m_ui->generalError->announce(
                tr("No browser was found on this computer. Open %1 in another one.").arg(link));
        }
    });
    connect(m_ui->keychainButton, &QPushButton::clicked, this, &ConnectPage::onKeychainButton);
    connect(m_ui->keepButton, &QPushButton::clicked, &m_account, &Account::askKeychainAgain);
    connect(m_ui->stayButton, &QPushButton::clicked, &m_account, &Account::stopKeeping);
    connect(m_ui->signOutButton, &QPushButton::clicked, &m_account, &Account::signOut);
    connect(m_ui->accessCodeEdit, &QLineEdit::returnPressed, this, [this, connectAndKeep] {
        // The next thing to do, while something is missing.
        m_ui->secretKeyEdit->text().isEmpty() ? m_ui->secretKeyEdit->setFocus() : connectAndKeep();
    });
    connect(m_ui->secretKeyEdit, &QLineEdit::returnPressed, this, connectAndKeep);
    connect(m_ui->addressEdit, &QLineEdit::returnPressed, this, connectAndKeep);
    // What is typed anew is no longer wrong. textChanged, for assistive technology never makes textEdited.
    const std::pair<QLineEdit *, AlertLabel *> fields[] = {{m_ui->accessCodeEdit, m_ui->accessCodeError},
                                                           {m_ui->secretKeyEdit, m_ui->secretKeyError},
                                                           {m_ui->addressEdit, m_ui->addressError}};
    for (const auto &[field, label] : fields) {
        connect(field, &QLineEdit::textChanged, this,
                [this, field = field, label = label] { onTextChanged(field, label); });
    }
    connect(&m_account, &Account::stateChanged, this, &ConnectPage::showState);
}

void ConnectPage::setAddress(const QUrl &baseUrl)
{
    m_ui->addressEdit->setText((baseUrl.isEmpty() ? ApiClient::defaultBaseUrl() : baseUrl).toString());
    m_ui->advancedBox->setChecked(!isDefaultAddress());
}

void ConnectPage::setAccessCode(const QString &accessCode)
{
    m_ui->accessCodeEdit->setText(accessCode);
}

void ConnectPage::focusFirstField()
{
    QLineEdit *field = m_ui->accessCodeEdit->text().isEmpty() ? m_ui->accessCodeEdit : m_ui->secretKeyEdit;
    field->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::onTextChanged(QLineEdit *field, AlertLabel *label)
{
    label->hide();
    if (const PastedCode pasted = PastedCode::fromText(field->text()); pasted.hadInvisibles) {
        const qsizetype before = PastedCode::fromText(field->text().left(field->cursorPosition())).text.size();
        field->setText(pasted.text);
        field->setCursorPosition(static_cast<int>(before));
        label->setTone(Tone::Neutral);
        label->announce(tr("Characters that can't be seen were left out of what was pasted here."));
    }
}

bool ConnectPage::isDefaultAddress() const
{
    return QUrl::fromUserInput(codeIn(m_ui->addressEdit)) == ApiClient::defaultBaseUrl();
}

void ConnectPage::submit(Account::Keeping keeping)
{
    if (m_account.state() != Account::State::SignedOut || !checkFields()) {
        return;
    }
    m_isTyped = true;
    const Credentials credentials{codeIn(m_ui->accessCodeEdit), codeIn(m_ui->secretKeyEdit).toUtf8()};
    m_account.connectWith(QUrl(codeIn(m_ui->addressEdit), QUrl::StrictMode), credentials, keeping);
}

bool ConnectPage::checkFields()
{
    clearErrors();
    const QString accessCode = codeIn(m_ui->accessCodeEdit);
    const QString secretKey = codeIn(m_ui->secretKeyEdit);
    if (accessCode.isEmpty()) {
        showError(m_ui->accessCodeEdit, m_ui->accessCodeError, tr("Enter the access code. It begins with esf_."));
    } else if (accessCode.startsWith(QLatin1String("sk_"))) {
        showError(m_ui->accessCodeEdit, m_ui->accessCodeError,
                  tr("This is a secret key. The access code begins with esf_."));
    } else if (secretKey.isEmpty()) {
        showError(m_ui->secretKeyEdit, m_ui->secretKeyError, tr("Enter the secret key. It begins with sk_."));
    } else if (secretKey.startsWith(QLatin1String("esf_"))) {
        showError(m_ui->secretKeyEdit, m_ui->secretKeyError,
                  tr("This is an access code. The secret key begins with sk_."));
    } else {
        return true;
    }
    return false;
}

void ConnectPage::cancel()
{
    // Keys that were typed here are forgotten again, wherever connecting has got to; kept ones stay kept.
    if (m_isTyped) {
        m_account.signOut();
    } else {
        m_client.cancelAll();
    }
}

void ConnectPage::clearErrors()
{
    for (AlertLabel *label : {m_ui->accessCodeError, m_ui->secretKeyError, m_ui->addressError, m_ui->generalError}) {
        label->hide();
    }
    m_ui->keychainButton->hide();
    for (QLineEdit *field : {m_ui->accessCodeEdit, m_ui->secretKeyEdit, m_ui->addressEdit}) {
        field->setAccessibleDescription({});
    }
}

void ConnectPage::showError(QLineEdit *field, AlertLabel *label, const QString &text)
{
    label->setTone(Tone::Bad);
    label->announce(text);
    if (field) {
        field->setAccessibleDescription(text);
        field->selectAll();
        field->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectPage::showState()
{
    const bool wasChecking = std::exchange(m_isChecking, m_account.state() == Account::State::Checking);
    const bool isConnected = !m_isChecking && m_account.state() != Account::State::SignedOut;
    m_isTyped = m_isTyped && m_isChecking;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->accessCodeEdit), static_cast<QWidget *>(m_ui->secretKeyEdit),
                            static_cast<QWidget *>(m_ui->addressEdit), static_cast<QWidget *>(m_ui->advancedBox),
                            static_cast<QWidget *>(m_ui->sandboxButton)}) {
        widget->setEnabled(!m_isChecking);
    }
    m_ui->connectButton->setVisible(!m_isChecking);
    m_ui->progressArea->setVisible(m_isChecking);
    m_ui->formCard->setVisible(!isConnected);
    const bool wasUndecided = std::exchange(m_isUndecided, isConnected && !m_account.keychain().isFine());
    m_ui->keychainCard->setVisible(m_isUndecided);
    if (m_isChecking) {
        clearErrors();
        if (isVisible()) { // Else what is shown instead would lose the focus when its window opens.
            m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
        }
    } else if (isConnected) {
        m_ui->secretKeyEdit->setText({}); // Nobody needs it in a field any more; clear() could be undone.
        if (!m_isUndecided) {
            emit connected();
            return;
        }
        showKeeping();
        if (!wasUndecided) {
            (m_ui->keepButton->isHidden() ? m_ui->stayButton : m_ui->keepButton)->setFocus(Qt::OtherFocusReason);
        }
    } else if (wasChecking || m_account.problem() != Account::Problem::None) {
        showProblem();
    }
}

void ConnectPage::showKeeping()
{
    const QString text = FailureText().keychain(m_account.keychain());
    if (m_ui->keychainLabel->text() != text || !m_ui->keychainLabel->isVisible()) {
        m_ui->keychainLabel->announce(text);
    }
    m_ui->keepButton->setText(keychainButtonText());
    m_ui->keepButton->setVisible(m_account.keychain().status != SecretStore::Status::Absent);
}

QString ConnectPage::keychainButtonText() const
{
    const Account::Keychain &keychain = m_account.keychain();
    switch (keychain.status) {
    case SecretStore::Status::Locked:
    case SecretStore::Status::Dismissed:
        //: Button: the keychain of the computer is opened, which may ask for a password.
        return tr("Unlock");
    case SecretStore::Status::Absent:
        if (keychain.task != Account::KeychainTask::Forget) {
            return tr("Connect without keeping it");
        }
        [[fallthrough]];
    default:
        //: Button: the keychain of the computer is asked once more.
        return tr("Try again");
    }
}

void ConnectPage::onKeychainButton()
{
    const Account::Keychain &keychain = m_account.keychain();
    if (keychain.status == SecretStore::Status::Absent && keychain.task != Account::KeychainTask::Forget) {
        submit(Account::Keeping::Unwanted);
    } else {
        m_account.askKeychainAgain();
    }
}

void ConnectPage::showProblem()
{
    clearErrors();
    const std::optional<Failure> &failure = m_account.failure();
    if (failure && failure->kind == Failure::Kind::Cancelled) {
        focusFirstField(); // The person stopped it and knows.
        return;
    }
    const QString text =
        FailureText().accountProblem(m_account.problem(), failure, m_account.clockSkew(), m_account.keychain());
    switch (m_account.problem()) {
    case Account::Problem::None:
        break;
    case Account::Problem::UnknownAccessCode:
    case Account::Problem::NotBusiness:
        showError(m_ui->accessCodeEdit, m_ui->accessCodeError, text);
        break;
    case Account::Problem::WrongSecret:
        showError(m_ui->secretKeyEdit, m_ui->secretKeyError, text);
        break;
    case Account::Problem::AddressNotAllowed:
        m_ui->advancedBox->setChecked(true);
        showError(m_ui->addressEdit, m_ui->addressError, text);
        break;
    case Account::Problem::NoNetwork:
        // With an address of one's own it is as likely as the network.
        if (!isDefaultAddress()) {
            showError(m_ui->addressEdit, m_ui->addressError, text);
            break;
        }
        [[fallthrough]];
    case Account::Problem::ClockOff:
    case Account::Problem::RateLimited:
    case Account::Problem::Other:
        showError(nullptr, m_ui->generalError, text);
        focusFirstField();
        break;
    case Account::Problem::Keychain:
        // It comes when it wants to, also while somebody types.
        m_ui->generalError->setTone(m_account.keychain().status == SecretStore::Status::Slow ? Tone::Neutral
                                                                                             : Tone::Bad);
        m_ui->generalError->announce(text);
        m_ui->keychainButton->setText(keychainButtonText());
        m_ui->keychainButton->show();
        break;
    }
}

void ConnectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isChecking) {
        cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ConnectPage::resizeEvent(QResizeEvent *event)
{
    // Beside each other where there is room, else the sandbox below.
    constexpr int roomForTwo = 640;
    m_ui->cardsLayout->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void ConnectPage::retranslate()
{
    //: %1 is the beginning of a link, %2 its end.
    m_ui->keysLabel->setText(
        tr("Access code and secret key are made together at eSIMfly, %1under Settings, API Keys%2. "
           "The secret key is shown there once.")
            .arg(QStringLiteral("<a href=\"https://esimfly.net\">"), QStringLiteral("</a>")));
    useFreeMnemonics(*this);
}

void ConnectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    useFreeMnemonics(*this); // The window's menus were not beside it before.
}

} // namespace Desk
