// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/shopsettings.h"

#include "models/text/documenttext.h"
#include "models/text/failuretext.h"
#include "models/text/paymenttext.h"
#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"
#include "widgets/handover/shoplogo.h"

#include "ui_shopsettings.h"

#include <QFileDialog>
#include <QSignalBlocker>

namespace Desk {

namespace {

QStringList namesIn(const QPlainTextEdit &edit)
{
    return edit.toPlainText().split(QLatin1Char('\n'));
}

QStringList paymentsIn(const QPlainTextEdit &edit)
{
    QStringList kept;
    for (const QString &name : namesIn(edit)) {
        kept.append(PaymentText::kept(Preferences::asLine(name)));
    }
    return kept;
}

} // namespace

ShopSettings::ShopSettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ShopSettings>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        showRights();
        showLogo();
        showShop(); // The usual kinds of payment have other names.
    });
    for (QLabel *hint : {m_ui->shopHint, m_ui->namesHint}) {
        hint->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->logoProblem->announce({});
    showShop();
    showLogo();
    connect(m_ui->chooseLogoButton, &QPushButton::clicked, this, &ShopSettings::chooseLogo);
    connect(m_ui->removeLogoButton, &QPushButton::clicked, this, [this] {
        keepLogo({});
        m_ui->chooseLogoButton->setFocus(); // The other one is gone.
    });
    for (const QLineEdit *edit : {m_ui->shopNameEdit, m_ui->shopPhoneEdit, m_ui->shopAddressEdit}) {
        // Not textEdited: assistive input changes the text without it.
        connect(edit, &QLineEdit::textChanged, this, &ShopSettings::keepDetails);
    }
    connect(m_ui->sellersEdit, &QPlainTextEdit::textChanged, this,
            [this] { m_preferences.setSellers(namesIn(*m_ui->sellersEdit)); });
    connect(m_ui->paymentsEdit, &QPlainTextEdit::textChanged, this,
            [this] { m_preferences.setPayments(paymentsIn(*m_ui->paymentsEdit)); });
    connect(&m_preferences, &Preferences::changed, this, &ShopSettings::showShop);
    connect(&m_preferences, &Preferences::shopReadOnlyChanged, this, &ShopSettings::showRights);
    showRights();
}

ShopSettings::~ShopSettings() = default;

/// Who may not change it is told before any work is done.
void ShopSettings::showRights()
{
    const bool isReadOnly = m_preferences.isShopReadOnly();
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_ui->shopNameEdit, m_ui->shopPhoneEdit, m_ui->shopAddressEdit, m_ui->chooseLogoButton,
             m_ui->removeLogoButton, m_ui->sellersEdit, m_ui->paymentsEdit}) {
        field->setEnabled(!isReadOnly);
    }
    m_ui->teamLabel->setTone(Tone::Waiting);
    m_ui->teamLabel->announce(isReadOnly ? DocumentText::ownersOnly() : QString());
}

/// What is kept, where that is not what stands in the fields: a team's other desks set it, too, and what is typed here
/// must not bring back what stood there before.
void ShopSettings::showShop()
{
    const ShopDetails shop = m_preferences.shopDetails();
    const auto showLine = [](QLineEdit *edit, const QString &line) {
        const QSignalBlocker isKept(edit);
        if (Preferences::asLine(edit->text()) != line) {
            edit->setText(line);
        }
    };
    const auto showNames = [](QPlainTextEdit *edit, const QStringList &names) {
        const QSignalBlocker isKept(edit);
        edit->setPlainText(names.join(QLatin1Char('\n')));
    };
    showLine(m_ui->shopNameEdit, shop.name);
    showLine(m_ui->shopPhoneEdit, shop.phone);
    showLine(m_ui->shopAddressEdit, shop.address);
    if (Preferences::asNames(namesIn(*m_ui->sellersEdit)) != m_preferences.sellers()) {
        showNames(m_ui->sellersEdit, m_preferences.sellers());
    }
    if (Preferences::asNames(paymentsIn(*m_ui->paymentsEdit)) != m_preferences.payments()) {
        showNames(m_ui->paymentsEdit, PaymentText::shown(m_preferences.payments()));
    }
    if (m_preferences.shopLogo() != m_shownLogo) {
        showLogo();
    }
}

void ShopSettings::keepDetails()
{
    m_preferences.setShopDetails(
        {m_ui->shopNameEdit->text(), m_ui->shopPhoneEdit->text(), m_ui->shopAddressEdit->text()});
}

void ShopSettings::showLogo()
{
    m_shownLogo = m_preferences.shopLogo();
    const QImage logo = ShopLogo::picture(m_shownLogo);
    m_ui->removeLogoButton->setVisible(!logo.isNull());
    if (logo.isNull()) {
        //: In the place of the logo: there is no picture.
        m_ui->logoView->setText(tr("none"));
        return;
    }
    constexpr QSize room(200, 48);
    const qreal ratio = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(logo.scaled(room * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_ui->logoView->setPixmap(shown);
}

void ShopSettings::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<QByteArray> png = ShopLogo::read(path);
        if (png) {
            keepLogo(*png);
        } else {
            m_ui->logoProblem->announce(png.failure().text);
        }
    });
    dialog->open();
}

void ShopSettings::keepLogo(const QByteArray &png)
{
    const Result<void> kept = m_preferences.setShopLogo(png);
    m_ui->logoProblem->announce(kept ? QString() : FailureText(Format()).failure(kept.failure()));
    showLogo();
}

} // namespace Desk

#include "moc_shopsettings.cpp"
