// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/programsettings.h"

#include "widgets/controls/languagechange.h"

#include "ui_programsettings.h"

#include <array>

namespace Desk {

namespace {

// In the order of the box.
constexpr std::array modes{Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark};

} // namespace

ProgramSettings::ProgramSettings(Theme::Mode appearance, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProgramSettings>())
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    for (const Theme::Mode mode : modes) {
        m_ui->appearanceBox->addItem({}, QVariant::fromValue(mode));
    }
    m_ui->appearanceBox->setCurrentIndex(m_ui->appearanceBox->findData(QVariant::fromValue(appearance)));
    retranslate();
    connect(m_ui->appearanceBox, &QComboBox::activated, this,
            [this] { emit appearanceChosen(m_ui->appearanceBox->currentData().value<Theme::Mode>()); });
}

ProgramSettings::~ProgramSettings() = default;

void ProgramSettings::addPart(QWidget *part)
{
    m_ui->outerLayout->insertWidget(m_ui->outerLayout->indexOf(m_ui->formLayout) + 1, part);
}

void ProgramSettings::retranslate()
{
    m_ui->appearanceBox->setItemText(0, tr("As the system"));
    m_ui->appearanceBox->setItemText(1, tr("Light"));
    m_ui->appearanceBox->setItemText(2, tr("Dark"));
}

} // namespace Desk

#include "moc_programsettings.cpp"
