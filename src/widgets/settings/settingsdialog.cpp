// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingsdialog.h"

#include "widgets/controls/languagechange.h"
#include "widgets/copies/dailycopysettings.h"
#include "widgets/settings/handoversettings.h"
#include "widgets/settings/keysettings.h"
#include "widgets/settings/privacysettings.h"
#include "widgets/settings/sellingsettings.h"
#include "widgets/settings/shopsettings.h"

#include "ui_settingsdialog.h"

#include <QScreen>
#include <QScrollArea>

namespace Desk {

SettingsDialog::SettingsDialog(Preferences &preferences, ActionKeys &keys, Currency currency, const ProgramLooks &looks,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    auto *program = new ProgramSettings(looks);
    program->addPart(new DailyCopySettings(preferences));
    addPage(new ShopSettings(preferences));
    addPage(new SellingSettings(preferences, currency));
    addPage(new HandOverSettings(preferences));
    addPage(new PrivacySettings(preferences));
    addPage(new KeySettings(keys));
    addPage(program);
    retranslate();
    connect(program, &ProgramSettings::appearanceChosen, this, &SettingsDialog::appearanceChosen);
    connect(program, &ProgramSettings::languageChosen, this, &SettingsDialog::languageChosen);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->pages->setFocus();
    constexpr QSize comfortable(34, 33);
    constexpr QSize frame(16, 48); // Not known before the window is shown.
    resize((comfortable * fontMetrics().height()).boundedTo(screen()->availableSize() - frame));
}

SettingsDialog::~SettingsDialog() = default;

/// Pages scroll where the screen is too low for them.
void SettingsDialog::addPage(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    // Fields scroll into sight; the area itself is nothing to stop at.
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_ui->pages->addTab(area, {});
}

void SettingsDialog::retranslate()
{
    //: Name of a page of the settings: the shop and who sells.
    const QStringList titles{tr("Shop"),
                             //: Name of a page of the settings: what is asked before something is bought.
                             tr("Selling"),
                             //: Name of a page of the settings: how eSIMs are given to customers.
                             tr("Hand-over"),
                             //: Name of a page of the settings: what is kept and what is hidden.
                             tr("Privacy"),
                             //: Name of a page of the settings: which key each command has.
                             tr("Keys"),
                             //: Name of a page of the settings: language and colours.
                             tr("Program")};
    for (int i = 0; i < titles.size(); ++i) {
        m_ui->pages->setTabText(i, titles.at(i));
    }
    // All of them are seen, whatever the language calls them, but on a screen that is too narrow.
    m_ui->pages->setUsesScrollButtons(m_ui->pages->tabBar()->sizeHint().width() > screen()->availableSize().width());
}

} // namespace Desk

#include "moc_settingsdialog.cpp"
