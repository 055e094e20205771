// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pseudolanguage.h"

#include <QRegularExpression>

namespace Desk::Test {

namespace {

constexpr double longer = 1.4;

const QString marked = QStringLiteral("áƀćďéƒğĥïĵķĺɱñóƥɋŕšťúʋŵẋýž");
const QString markedCapitals = QStringLiteral("ÁƁĆĎÉƑĞĤÏĴĶĹⱮÑÓƤɊŔŠŤÚƲŴẊÝŽ");
const QString arabic = QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنه");

/// Without a capital: a mnemonic stands before any letter.
QChar letterOf(QChar plain, PseudoLanguage::Script script)
{
    const int at = plain.toLower().unicode() - u'a';
    if (at < 0 || at > 25) {
        return plain;
    }
    if (script == PseudoLanguage::Script::Arabic) {
        return arabic.at(at);
    }
    return plain.isUpper() ? markedCapitals.at(at) : marked.at(at);
}

QString spokenWords(const QString &words, PseudoLanguage::Script script)
{
    static const QString vowels = QStringLiteral("aeiou");
    QString result;
    for (const QChar plain : words) {
        result += letterOf(plain, script);
        if (vowels.contains(plain)) {
            result += letterOf(plain, script); // So that long words get longer ones, and lines break as they do.
        }
    }
    return result;
}

} // namespace

QString PseudoLanguage::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // Names of keys are read back by Qt.
    return qstrcmp(context, "QShortcut") == 0 ? QString() : spoken(QString::fromUtf8(source), m_script);
}

QString PseudoLanguage::spoken(const QString &source, Script script)
{
    static const QRegularExpression kept(QStringLiteral(R"(%L?[0-9n]+|<[^>]*>|&[a-z]+;|\(\*[^)]*\))"));
    // As QLocale reads it, of a day or a time.
    static const QRegularExpression format(QStringLiteral("MMM|HH:|hh:|yyyy"));
    if (format.match(source).hasMatch()) {
        return source;
    }
    QString result = QStringLiteral("[");
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(source)) {
        result += spokenWords(source.mid(from, match.capturedStart() - from), script) + match.captured();
        from = match.capturedEnd();
    }
    result += spokenWords(source.mid(from), script);
    while (result.size() + 1 < qsizetype(double(source.size()) * longer)) {
        result += script == Script::Arabic ? letterOf(u'a', script) : QChar(u'~');
    }
    return result + QLatin1Char(']');
}

} // namespace Desk::Test
