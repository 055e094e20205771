// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recordfilterproxy.h"

#include "models/recordroles.h"
#include "services/search/textfold.h"

#include <QDateTime>
#include <QRegularExpression>
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

/// A part is enough, but of digits, which may be meant as an ICCID's.
bool isMatchingId(const QString &typed, const QModelIndex &row)
{
    if (typed.isEmpty()) {
        return false;
    }
    const QString code = row.data(MatchingIdRole).toString();
    if (!code.contains(typed.front(), Qt::CaseInsensitive) || !code.contains(typed.back(), Qt::CaseInsensitive)) {
        return false; // Most rows, and without folding.
    }
    const QString id = joined(code);
    return isNumber(typed) ? id == typed : id.contains(typed);
}

} // namespace

RecordFilterProxy::RecordFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void RecordFilterProxy::setSearchText(const QString &text)
{
    constexpr int longest = 500; // A message with an activation code.
    const QString limited = text.left(longest);
    const QList<Words> words = wordsOf(limited);
    const QString matchingId = matchingIdOf(limited);
    if (words != m_words || matchingId != m_matchingId) {
        m_words = words;
        m_matchingId = matchingId;
        m_kept.clear();
        invalidateFilter();
    }
}

void RecordFilterProxy::setStatus(std::optional<int> status)
{
    if (status != m_status) {
        m_status = status;
        m_kept.clear();
        invalidateFilter();
    }
}

bool RecordFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_kept.isEmpty() && index.data(DigitsRole).toString() == m_kept) {
        return true;
    }
    if (m_status && index.data(StatusRole).toInt() != *m_status) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    const QString iccid = withoutFilling(index.data(DigitsRole).toString());
    // A whole number says all, whatever stands around it.
    const bool isNamed = !iccid.isEmpty() && std::any_of(m_words.cbegin(), m_words.cend(), [&](const Words &words) {
        return words.number.contains(iccid);
    });
    if (isNamed || isMatchingId(m_matchingId, index)) {
        return true;
    }
    const QString text = index.data(SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const Words &words) { return matches(words, text, iccid); });
}

QList<RecordFilterProxy::Words> RecordFilterProxy::wordsOf(const QString &text)
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

bool RecordFilterProxy::matches(const Words &words, const QString &text, const QString &iccid)
{
    const auto isIn = [&iccid](const QString &number) {
        return number.size() >= shortestNumber && iccid.contains(number);
    };
    return isIn(words.number) || std::all_of(words.words.cbegin(), words.words.cend(), [&](const Word &word) {
               return text.contains(word.text) || isIn(word.number);
           });
}

bool RecordFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    if (one.isValid() != other.isValid()) {
        // Sorting downwards turns the answer around; what is not known stays last all the same.
        return one.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    const QPartialOrdering order = QVariant::compare(one, other);
    return order == QPartialOrdering::Less;
}

} // namespace Desk
