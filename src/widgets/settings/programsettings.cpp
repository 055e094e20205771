// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/programsettings.h"

#include "widgets/controls/languagechange.h"

#include "ui_programsettings.h"

#include <QFontDatabase>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

// In the order of the box.
constexpr std::array modes{Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark};

QString ownName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    const QString country = code.contains(QLatin1Char('_')) && locale.language() == QLocale::Portuguese
                                ? QStringLiteral(" (%1)").arg(locale.nativeTerritoryName())
                                : QString();
    return locale.toUpper(name.left(1)) + name.mid(1) + country;
}

bool hasLetters(const QString &code)
{
    const auto known = QFontDatabase::writingSystems();
    switch (QLocale(code).script()) {
    case QLocale::ArabicScript:
        return known.contains(QFontDatabase::Arabic);
    case QLocale::CyrillicScript:
        return known.contains(QFontDatabase::Cyrillic);
    case QLocale::SimplifiedHanScript:
        return known.contains(QFontDatabase::SimplifiedChinese);
    default:
        return true;
    }
}

} // namespace

ProgramSettings::ProgramSettings(const ProgramLooks &looks, QWidget *parent)
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
    m_ui->appearanceBox->setCurrentIndex(m_ui->appearanceBox->findData(QVariant::fromValue(looks.appearance)));
    fillLanguages(looks.languages);
    m_ui->uiLanguageBox->setCurrentIndex(std::max(0, m_ui->uiLanguageBox->findData(looks.language)));
    retranslate();
    connect(m_ui->uiLanguageBox, &QComboBox::activated, this,
            [this] { emit languageChosen(m_ui->uiLanguageBox->currentData().toString()); });
    connect(m_ui->appearanceBox, &QComboBox::activated, this,
            [this] { emit appearanceChosen(m_ui->appearanceBox->currentData().value<Theme::Mode>()); });
}

ProgramSettings::~ProgramSettings() = default;

void ProgramSettings::addPart(QWidget *part)
{
    m_ui->outerLayout->insertWidget(m_ui->outerLayout->indexOf(m_ui->formLayout) + 1, part);
}

/// Each by its own name. One whose letters no font here has would be a window full of boxes: it can't be chosen.
void ProgramSettings::fillLanguages(const QStringList &codes)
{
    m_ui->uiLanguageBox->addItem({}, QString());
    auto *model = qobject_cast<QStandardItemModel *>(m_ui->uiLanguageBox->model());
    for (const QString &code : codes) {
        if (hasLetters(code)) {
            m_ui->uiLanguageBox->addItem(ownName(code), code);
        } else {
            m_unreadable.append(QLocale::languageToString(QLocale(code).language()));
            m_ui->uiLanguageBox->addItem(m_unreadable.last(), code);
            model->item(m_ui->uiLanguageBox->count() - 1)->setEnabled(false);
        }
    }
}

void ProgramSettings::retranslate()
{
    //: The language of the system.
    m_ui->uiLanguageBox->setItemText(0, tr("As the system"));
    //: %1: names of languages, by commas.
    m_ui->fontsLabel->setText(
        tr("No font on this computer has the letters of %1.").arg(m_unreadable.join(QLatin1String(", "))));
    m_ui->fontsLabel->setHidden(m_unreadable.isEmpty());
    m_ui->appearanceBox->setItemText(0, tr("As the system"));
    //: Choice of colours: dark letters on white.
    m_ui->appearanceBox->setItemText(1, tr("Light"));
    //: Choice of colours: light letters on black.
    m_ui->appearanceBox->setItemText(2, tr("Dark"));
}

} // namespace Desk

#include "moc_programsettings.cpp"
