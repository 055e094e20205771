// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recordquery.h"

#include "services/search/textfold.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Desk {

namespace {

constexpr int shortestNumber = 4; // "214" may be a room.
constexpr int shortestMatchingId = 6;

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// An ICCID of an odd number of digits is filled up to whole bytes with F.
QString withoutFilling(QString digits)
{
    while (digits.endsWith(u'F', Qt::CaseInsensitive)) {
        digits.chop(1);
    }
    return digits;
}

/// A folded word as the part of an ICCID that it may be: "8948.1010", "ICCID8948" and "126F" are.
QString numberOf(QString word)
{
    if (word.startsWith(QLatin1String("iccid"))) {
        word.remove(0, 5);
    }
    word.remove(u'.');
    word = withoutFilling(word);
    return isNumber(word) ? word : QString();
}

/// Where the number begins that the words from here on announce ("ICCID: 8948…", "ICC-ID No. 8948…"); here where
/// they announce none.
qsizetype labelBehind(const QStringList &words, qsizetype at)
{
    static const QStringList beginnings{QStringLiteral("iccid"), QStringLiteral("icc")};
    static const QStringList rest{QStringLiteral("id"),     QStringLiteral("no"),  QStringLiteral("nr"),
                                  QStringLiteral("number"), QStringLiteral("is"),  QStringLiteral("ending"),
                                  QStringLiteral("in"),     QStringLiteral("with")};
    if (!beginnings.contains(words.at(at))) {
        return at;
    }
    qsizetype behind = at + 1;
    while (behind < words.size() && rest.contains(words.at(behind))) {
        ++behind;
    }
    return behind < words.size() && !numberOf(words.at(behind)).isEmpty() ? behind : at;
}

QString joined(const QString &text)
{
    return foldText(text).removeIf([](QChar c) { return c == u' ' || c == u'.'; });
}

/// The matching id of the activation code in a text ("LPA:1$host$id", also without "LPA:" or inside a link), else the
/// text itself.
QString matchingIdOf(const QString &text)
{
    static const QRegularExpression code(QStringLiteral(R"(\b1\$[^$\s]*\$([^$&\s]+))"));
    const QRegularExpressionMatch match = code.match(QUrl::fromPercentEncoding(text.toUtf8()));
    const QString id = joined(match.hasMatch() ? match.captured(1) : text);
    return id.size() >= shortestMatchingId ? id : QString();
}

} // namespace

RecordQuery::RecordQuery(const QString &text)
{
    constexpr int longest = 500; // A message with an activation code.
    const QString limited = text.left(longest);
    m_words = wordsOf(limited);
    m_matchingId = matchingIdOf(limited);
}

bool RecordQuery::isNamed(const QString &iccid) const
{
    const QString digits = withoutFilling(iccid);
    // A whole number says all, whatever stands around it.
    return !digits.isEmpty() && std::any_of(m_words.cbegin(), m_words.cend(), [&digits](const Words &words) {
        return words.number.contains(digits);
    });
}

/// A part is enough, but of digits, which may be meant as an ICCID's.
bool RecordQuery::isCode(const QString &matchingId) const
{
    if (m_matchingId.isEmpty() || !matchingId.contains(m_matchingId.front(), Qt::CaseInsensitive)
        || !matchingId.contains(m_matchingId.back(), Qt::CaseInsensitive)) {
        return false; // Most rows, and without folding.
    }
    const QString id = joined(matchingId);
    return isNumber(m_matchingId) ? id == m_matchingId : id.contains(m_matchingId);
}

bool RecordQuery::areWordsIn(const QString &text, const QString &iccid) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const Words &words) { return matches(words, text, iccid); });
}

QList<RecordQuery::Words> RecordQuery::wordsOf(const QString &text)
{
    QList<Words> result;
    const QStringList words = foldedWords(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        at = labelBehind(words, at);
        const bool goesOn = !result.isEmpty() && !result.last().number.isEmpty();
        if (goesOn && words.at(at) == QLatin1String("f")) {
            continue;
        }
        const QString number = numberOf(words.at(at));
        if (number.isEmpty() || !goesOn) {
            result.append({{{words.at(at), number}}, number});
        } else {
            result.last().words.append({words.at(at), number});
            result.last().number += number;
        }
    }
    return result;
}

bool RecordQuery::matches(const Words &words, const QString &text, const QString &iccid)
{
    const auto isIn = [&iccid](const QString &number) {
        return number.size() >= shortestNumber && iccid.contains(number);
    };
    return isIn(words.number) || std::all_of(words.words.cbegin(), words.words.cend(), [&](const Word &word) {
               return text.contains(word.text) || isIn(word.number);
           });
}

} // namespace Desk
