// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/handoversettings.h"

#include "models/handover/handovertext.h"
#include "models/text/documenttext.h"
#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"
#include "widgets/handover/handoverpaper.h"

#include "ui_handoversettings.h"

#include <QMetaEnum>

#include <algorithm>

namespace Desk {

HandOverSettings::HandOverSettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HandOverSettings>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        showRights();
        retranslate();
    });
    m_ui->choicesHint->setForegroundRole(QPalette::PlaceholderText);
    fillBoxes();
    retranslate();
    m_ui->priceBox->setChecked(m_preferences.showsPriceOnCard());
    showTaxLine();
    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this] { m_preferences.setHandOverLanguage(m_ui->languageBox->currentData().toString()); });
    connect(m_ui->paperBox, &QComboBox::activated, this,
            [this] { m_preferences.setHandOverPaper(m_ui->paperBox->currentData().toString()); });
    connect(m_ui->priceBox, &QCheckBox::toggled, &m_preferences, &Preferences::setShowsPriceOnCard);
    connect(m_ui->taxLineEdit, &QLineEdit::textChanged, &m_preferences, &Preferences::setReceiptTaxLine);
    connect(&m_preferences, &Preferences::changed, this, &HandOverSettings::showTaxLine);
    connect(&m_preferences, &Preferences::shopReadOnlyChanged, this, &HandOverSettings::showRights);
    showRights();
}

HandOverSettings::~HandOverSettings() = default;

/// Who may not change it is told before any work is done.
void HandOverSettings::showRights()
{
    const bool isReadOnly = m_preferences.isShopReadOnly();
    m_ui->taxLineEdit->setEnabled(!isReadOnly);
    m_ui->teamLabel->setTone(Tone::Waiting);
    m_ui->teamLabel->announce(isReadOnly ? DocumentText::ownersOnly() : QString());
}

/// What is kept, where that is not what stands in the field: another desk of the team may have set it.
void HandOverSettings::showTaxLine()
{
    if (Preferences::asLine(m_ui->taxLineEdit->text()) != m_preferences.receiptTaxLine()) {
        m_ui->taxLineEdit->setText(m_preferences.receiptTaxLine());
    }
}

void HandOverSettings::fillBoxes()
{
    for (const QString &language : HandOverText::languages()) {
        m_ui->languageBox->addItem(HandOverText::nativeName(language), language);
    }
    const auto papers = QMetaEnum::fromType<HandOverPaper::Kind>();
    for (const HandOverPaper::Kind paper : HandOverPaper::printable()) {
        m_ui->paperBox->addItem(QString(), QString::fromLatin1(papers.valueToKey(int(paper))));
    }
    const auto choose = [](QComboBox *box, const QString &kept) {
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    };
    choose(m_ui->languageBox, m_preferences.handOverLanguage());
    choose(m_ui->paperBox, m_preferences.handOverPaper());
}

void HandOverSettings::retranslate()
{
    const QList<HandOverPaper::Kind> papers = HandOverPaper::printable();
    for (int i = 0; i < papers.size(); ++i) {
        m_ui->paperBox->setItemText(i, HandOverPaper::name(papers.at(i)));
    }
}

} // namespace Desk

#include "moc_handoversettings.cpp"
