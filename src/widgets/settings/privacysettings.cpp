// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/privacysettings.h"

#include "models/text/shownkeys.h"
#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"

#include "ui_privacysettings.h"

#include <QMessageBox>
#include <QPushButton>

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
    connect(m_ui->keepHandOversBox, &QCheckBox::clicked, this,
            [this](bool isChecked) { isChecked ? m_preferences.setKeepsHandOvers(true) : confirmForgetting(); });
    connect(m_ui->clipboardSpin, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_preferences.setClipboardTime(std::chrono::seconds(seconds)); });
}

PrivacySettings::~PrivacySettings() = default;

/// What is no longer to be kept is removed, and nobody can bring it back.
void PrivacySettings::confirmForgetting()
{
    m_ui->keepHandOversBox->setChecked(true); // Until somebody has said so.
    //: Title of a question: what is kept of eSIMs that were given to customers.
    auto *question = new QMessageBox(QMessageBox::Question, tr("Last hand-overs"),
                                     tr("Remove the last hand-overs from this computer, and keep none from now on?"),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Orders, eSIMs and their codes stay with eSIMfly, and notes stay here."));
    //: Button of a question: what was kept is deleted.
    QPushButton *remove = question->addButton(tr("Remove them"), QMessageBox::DestructiveRole);
    //: Button of a question: nothing is deleted.
    question->setDefaultButton(question->addButton(tr("Keep them"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, [this] {
        m_ui->keepHandOversBox->setChecked(false);
        m_preferences.setKeepsHandOvers(false);
    });
    question->open();
}

void PrivacySettings::retranslate()
{
    m_ui->hidePricesHint->setText(withShownKeys(m_ui->hidePricesHint->text()));
    //: Seconds, behind a number.
    m_ui->clipboardSpin->setSuffix(tr(" s"));
}

} // namespace Desk

#include "moc_privacysettings.cpp"
