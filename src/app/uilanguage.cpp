// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/uilanguage.h"

#include "app/languageletters.h"
#include "models/text/wordsfolder.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>
#include <QWidget>

#include <utility>

namespace Desk {

namespace {

const QString wordsName = QStringLiteral("esimfly-desk");
const QString qtsName = QStringLiteral("qtbase");
const QLocale inEnglish(QLocale::English, QLocale::UnitedStates);

} // namespace

UiLanguage::UiLanguage(const QString &code, QObject *parent)
    : QObject(parent)
    , m_code(QStringLiteral("C")) // Whichever is wanted, it is another one.
{
    use(code);
}

UiLanguage::~UiLanguage() = default;

QStringList UiLanguage::available()
{
    QStringList codes;
    const QStringList files = QDir(wordsFolder()).entryList({wordsName + QStringLiteral("_*.qm")}, QDir::Files);
    for (const QString &file : files) {
        codes.append(file.mid(wordsName.size() + 1).chopped(3));
    }
    return codes;
}

void UiLanguage::use(const QString &code)
{
    if (code == m_code) {
        return;
    }
    m_code = code;
    QLocale locale = localeOf(code);
    m_unreadable.reset();
    if (!LanguageLetters::canBeShown(locale)) {
        m_unreadable = std::exchange(locale, inEnglish);
    }
    QLocale::setDefault(locale);
    m_translators.clear();
    if (!load(locale, qtsName, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        load(locale, qtsName, wordsFolder());
    }
    load(locale, wordsName, wordsFolder());
    QGuiApplication::setLayoutDirection(locale.textDirection());
    for (QWidget *window : QApplication::topLevelWidgets()) {
        window->setLocale(locale); // For what fields show and take.
    }
    emit changed();
}

/// A language by itself is that of the system's country, where people speak it there.
QLocale UiLanguage::localeOf(const QString &code) const
{
    QLocale locale = code.isEmpty() ? m_system : QLocale(code);
    if (!code.isEmpty() && !code.contains(QLatin1Char('_')) && !code.contains(QLatin1Char('-'))
        && locale.language() == m_system.language() && locale.script() == m_system.script()) {
        locale = m_system;
    }
    return locale.language() == QLocale::C ? inEnglish : locale;
}

bool UiLanguage::load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) {
        return false;
    }
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace Desk

#include "moc_uilanguage.cpp"
