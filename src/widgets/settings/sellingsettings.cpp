// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/sellingsettings.h"

#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"

#include "ui_sellingsettings.h"

namespace Desk {

namespace {

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

SellingSettings::SellingSettings(Preferences &preferences, Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SellingSettings>())
    , m_preferences(preferences)
    , m_currency(currency)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    m_ui->secondClickHint->setForegroundRole(QPalette::PlaceholderText);
    constexpr int largestAmount = 10'000'000;
    m_ui->amountSpin->setRange(0, largestAmount);
    m_ui->amountSpin->setSingleStep(currency == Currency::Iqd ? 5000 : 10);
    retranslate();
    showSecondClick();
    connect(m_ui->secondClickBox, &QCheckBox::toggled, this, &SellingSettings::keepSecondClick);
    connect(m_ui->amountSpin, &QSpinBox::valueChanged, this, &SellingSettings::keepSecondClick);
}

SellingSettings::~SellingSettings() = default;

void SellingSettings::showSecondClick()
{
    const auto amount = m_preferences.secondClickAbove(m_currency);
    const Money shown = amount.value_or(Preferences::usualSecondClickAbove(m_currency));
    m_ui->secondClickBox->setChecked(amount.has_value());
    m_ui->amountSpin->setEnabled(amount.has_value());
    m_ui->amountSpin->setValue(int(shown.minorUnits() / minorUnitsOfOne(m_currency)));
}

void SellingSettings::keepSecondClick()
{
    const bool isOn = m_ui->secondClickBox->isChecked();
    m_ui->amountSpin->setEnabled(isOn);
    const Money amount(qint64(m_ui->amountSpin->value()) * minorUnitsOfOne(m_currency), m_currency);
    m_preferences.setSecondClickAbove(m_currency, isOn ? std::optional(amount) : std::nullopt);
}

void SellingSettings::retranslate()
{
    m_ui->amountSpin->setSuffix(QLatin1Char(' ') + currencyCode(m_currency));
}

} // namespace Desk

#include "moc_sellingsettings.cpp"
