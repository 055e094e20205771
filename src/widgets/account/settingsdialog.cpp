// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/account/settingsdialog.h"

#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"

#include "ui_settingsdialog.h"

#include <array>

namespace Desk {

namespace {

// In the order of the box.
constexpr std::array modes{Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark};

/// Nobody sets cents here.
int minorUnitsOfOne(Currency currency)
{
    int units = 1;
    for (int i = 0; i < currencyDecimals(currency); ++i) {
        units *= 10;
    }
    return units;
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, Currency currency, Theme::Mode appearance, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_preferences(preferences)
    , m_currency(currency)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    for (QLabel *hint : {m_ui->secondClickHint, m_ui->shopHint}) {
        hint->setForegroundRole(QPalette::PlaceholderText);
    }
    const ShopDetails shop = m_preferences.shopDetails();
    m_ui->shopNameEdit->setText(shop.name);
    m_ui->shopPhoneEdit->setText(shop.phone);
    m_ui->shopAddressEdit->setText(shop.address);
    for (const Theme::Mode mode : modes) {
        m_ui->appearanceBox->addItem({}, QVariant::fromValue(mode));
    }
    m_ui->appearanceBox->setCurrentIndex(m_ui->appearanceBox->findData(QVariant::fromValue(appearance)));
    constexpr int largestAmount = 10'000'000;
    m_ui->amountSpin->setRange(0, largestAmount);
    m_ui->amountSpin->setSingleStep(currency == Currency::Iqd ? 5000 : 10);
    retranslate();
    showSecondClick();

    connect(m_ui->appearanceBox, &QComboBox::activated, this,
            [this] { emit appearanceChosen(m_ui->appearanceBox->currentData().value<Theme::Mode>()); });
    connect(m_ui->secondClickBox, &QCheckBox::toggled, this, &SettingsDialog::keepSecondClick);
    connect(m_ui->amountSpin, &QSpinBox::valueChanged, this, &SettingsDialog::keepSecondClick);
    for (const QLineEdit *edit : {m_ui->shopNameEdit, m_ui->shopPhoneEdit, m_ui->shopAddressEdit}) {
        connect(edit, &QLineEdit::textEdited, this, &SettingsDialog::keepShopDetails);
    }
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showSecondClick()
{
    const auto amount = m_preferences.secondClickAbove(m_currency);
    const Money shown = amount.value_or(Preferences::usualSecondClickAbove(m_currency));
    m_ui->secondClickBox->setChecked(amount.has_value());
    m_ui->amountSpin->setEnabled(amount.has_value());
    m_ui->amountSpin->setValue(int(shown.minorUnits() / minorUnitsOfOne(m_currency)));
}

void SettingsDialog::keepSecondClick()
{
    const bool isOn = m_ui->secondClickBox->isChecked();
    m_ui->amountSpin->setEnabled(isOn);
    const Money amount(qint64(m_ui->amountSpin->value()) * minorUnitsOfOne(m_currency), m_currency);
    m_preferences.setSecondClickAbove(m_currency, isOn ? std::optional(amount) : std::nullopt);
}

void SettingsDialog::keepShopDetails()
{
    m_preferences.setShopDetails(
        {m_ui->shopNameEdit->text(), m_ui->shopPhoneEdit->text(), m_ui->shopAddressEdit->text()});
}

void SettingsDialog::retranslate()
{
    m_ui->appearanceBox->setItemText(0, tr("As the system"));
    m_ui->appearanceBox->setItemText(1, tr("Light"));
    m_ui->appearanceBox->setItemText(2, tr("Dark"));
    m_ui->amountSpin->setSuffix(QLatin1Char(' ') + currencyCode(m_currency));
}

} // namespace Desk

#include "moc_settingsdialog.cpp"
