// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/shopsettings.h"

#include "models/text/failuretext.h"
#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"
#include "widgets/handover/shoplogo.h"

#include "ui_shopsettings.h"

#include <QFileDialog>

namespace Desk {

ShopSettings::ShopSettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ShopSettings>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        showLogo();
    });
    for (QLabel *hint : {m_ui->shopHint, m_ui->namesHint}) {
        hint->setForegroundRole(QPalette::PlaceholderText);
    }
    const ShopDetails shop = m_preferences.shopDetails();
    m_ui->shopNameEdit->setText(shop.name);
    m_ui->shopPhoneEdit->setText(shop.phone);
    m_ui->shopAddressEdit->setText(shop.address);
    m_ui->sellersEdit->setPlainText(m_preferences.sellers().join(QLatin1Char('\n')));
    m_ui->paymentsEdit->setPlainText(m_preferences.payments().join(QLatin1Char('\n')));
    m_ui->logoProblem->announce({});
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
            [this] { m_preferences.setSellers(m_ui->sellersEdit->toPlainText().split(QLatin1Char('\n'))); });
    connect(m_ui->paymentsEdit, &QPlainTextEdit::textChanged, this,
            [this] { m_preferences.setPayments(m_ui->paymentsEdit->toPlainText().split(QLatin1Char('\n'))); });
}

ShopSettings::~ShopSettings() = default;

void ShopSettings::keepDetails()
{
    m_preferences.setShopDetails(
        {m_ui->shopNameEdit->text(), m_ui->shopPhoneEdit->text(), m_ui->shopAddressEdit->text()});
}

void ShopSettings::showLogo()
{
    const QImage logo = ShopLogo::picture(m_preferences.shopLogo());
    m_ui->removeLogoButton->setVisible(!logo.isNull());
    if (logo.isNull()) {
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
