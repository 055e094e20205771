// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/privacysettings.h"

#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"

#include "ui_privacysettings.h"

namespace Desk {

PrivacySettings::PrivacySettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PrivacySettings>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    for (QLabel *hint : {m_ui->hidePricesHint, m_ui->keepHandOversHint}) {
        hint->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->hidePricesBox->setChecked(m_preferences.hidesPricesAtStart());
    m_ui->keepHandOversBox->setChecked(m_preferences.keepsHandOvers());
    m_ui->clipboardSpin->setRange(int(Preferences::shortestClipboardTime.count()),
                                  int(Preferences::longestClipboardTime.count()));
    m_ui->clipboardSpin->setValue(int(m_preferences.clipboardTime().count()));
    retranslate();
    connect(m_ui->hidePricesBox, &QCheckBox::toggled, &m_preferences, &Preferences::setHidesPricesAtStart);
    connect(m_ui->keepHandOversBox, &QCheckBox::toggled, &m_preferences, &Preferences::setKeepsHandOvers);
    connect(m_ui->clipboardSpin, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_preferences.setClipboardTime(std::chrono::seconds(seconds)); });
}

PrivacySettings::~PrivacySettings() = default;

void PrivacySettings::retranslate()
{
    //: Seconds, behind a number.
    m_ui->clipboardSpin->setSuffix(tr(" s"));
}

} // namespace Desk

#include "moc_privacysettings.cpp"
