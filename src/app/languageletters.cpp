// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languageletters.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QLocale>
#include <QTextLayout>

#include <algorithm>

namespace Desk::LanguageLetters {

namespace {

/// Debian's, which the package recommends.
QString packageFor(const QLocale &language)
{
    switch (language.script()) {
    case QLocale::SimplifiedHanScript:
    case QLocale::TraditionalHanScript:
    case QLocale::JapaneseScript:
    case QLocale::KoreanScript:
        return QStringLiteral("fonts-noto-cjk");
    default:
        return QStringLiteral("fonts-noto-core");
    }
}

} // namespace

/// Of a text as it would be painted, with all fonts that step in for the application's.
bool canBeShown(const QLocale &language)
{
    QTextLayout layout(language.nativeLanguageName(), QGuiApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::none_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
        constexpr quint32 noGlyph = 0; // Which every font has, as a box.
        return run.glyphIndexes().contains(noGlyph);
    });
}

QString missing(const QLocale &language)
{
    return QStringLiteral("This computer has no letters for %1, so the window is in English. Have the package %2 "
                          "installed, then start the program again: what was chosen stays.")
        .arg(QLocale::languageToString(language.language()), packageFor(language));
}

} // namespace Desk::LanguageLetters
