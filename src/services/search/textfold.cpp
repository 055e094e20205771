// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/textfold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <vector>

namespace Desk {

namespace {

/// Letters that no normal form takes apart, as people without such a keyboard write them.
const char16_t *plainLetters(UChar32 c)
{
    switch (c) {
    case 0x00E6: // æ
        return u"ae";
    case 0x0153: // œ
        return u"oe";
    case 0x00F8: // ø
        return u"o";
    case 0x0111: // đ
    case 0x00F0: // ð
        return u"d";
    case 0x0142: // ł
        return u"l";
    case 0x0131: // ı
        return u"i";
    case 0x00FE: // þ
        return u"th";
    case 0x0259: // ə
        return u"e";
    case 0x0629: // teh marbuta is often written as heh
        return u"\u0647";
    case 0x0649: // alef maksura
    case 0x06CC: // Persian and Kurdish yeh
        return u"\u064A";
    case 0x06A9: // Persian and Kurdish kaf
        return u"\u0643";
    default:
        return nullptr;
    }
}

bool isApostrophe(UChar32 c)
{
    return c == u'\'' || c == u'`' || c == 0x00B4 || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x02BB
           || c == 0x2032 || c == 0x02B9 || c == 0x0640; // the last one only stretches an Arabic word
}

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

void appendFolded(QString &out, UChar32 c)
{
    if (isApostrophe(c)) {
        return;
    }
    if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
        out.append(QChar(u'0' + u_charDigitValue(c)));
    } else if (u_isalpha(c)) {
        if (const char16_t *plain = plainLetters(c)) {
            out.append(QStringView(plain));
        } else {
            out.append(QStringView(QChar::fromUcs4(char32_t(c))));
        }
    } else if (c == u'.' || c == u',' || c == 0x066B) {
        out.append(QLatin1Char('.'));
    } else if (U_GET_GC_MASK(c) & U_GC_M_MASK) {
        // An accent, or a vowel sign that is mostly left out.
    } else {
        out.append(QLatin1Char(' '));
    }
}

/// Points stay only where they are a number's.
void dropOtherPoints(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('.')
            && !(i > 0 && isAsciiDigit(text[i - 1]) && i + 1 < text.size() && isAsciiDigit(text[i + 1]))) {
            text[i] = QLatin1Char(' ');
        }
    }
}

bool isLetterOrDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= QLatin1Char('a') && c <= QLatin1Char('z'));
}

} // namespace

QString foldText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })) {
        for (const QChar c : text) {
            const QChar lower = c >= QLatin1Char('A') && c <= QLatin1Char('Z') ? QChar(c.unicode() + 32) : c;
            if (isLetterOrDigit(lower)) {
                out.append(lower);
            } else {
                appendFolded(out, c.unicode());
            }
        }
    } else {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2 *caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
        const icu::Normalizer2 *decompose = icu::Normalizer2::getNFKDInstance(status);
        if (U_FAILURE(status)) {
            return text.toString().toLower();
        }
        const icu::UnicodeString source(text.utf16(), int32_t(text.size()));
        const icu::UnicodeString folded = decompose->normalize(caseFold->normalize(source, status), status);
        for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
            appendFolded(out, folded.char32At(i));
        }
    }
    dropOtherPoints(out);
    return out;
}

QStringList foldedWords(QStringView text)
{
    return foldText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString nameKey(QStringView name)
{
    QString key;
    const QStringList words = foldedWords(name);
    for (const QString &word : words) {
        if (word == QLatin1String("and") || word == QLatin1String("the") || word == QLatin1String("of")) {
            continue;
        }
        if (!key.isEmpty()) {
            key += QLatin1Char(' ');
        }
        key += word == QLatin1String("saint") ? QStringLiteral("st") : word;
    }
    return key;
}

} // namespace Desk
