// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/orderwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

constexpr qsizetype longestWords = 100;

/// "partiallyRefunded", "PARTIALLY_REFUNDED" and "Partially refunded" are the same two words.
QStringList wordsOf(const QString &text)
{
    QString parted;
    const QString shortened = text.left(longestWords);
    for (qsizetype i = 0; i < shortened.size(); ++i) {
        const QChar letter = shortened[i];
        if (!letter.isLetter()) {
            parted += QLatin1Char(' ');
            continue;
        }
        if (i > 0 && letter.isUpper() && shortened[i - 1].isLower()) {
            parted += QLatin1Char(' ');
        }
        parted += letter.toLower();
    }
    return parted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

template<size_t size> bool hasStem(const QStringList &words, const std::array<QLatin1String, size> &stems)
{
    return std::any_of(words.cbegin(), words.cend(), [&stems](const QString &word) {
        return !word.endsWith(QLatin1String("able"))
               && std::any_of(stems.cbegin(), stems.cend(),
                              [&word](QLatin1String stem) { return word.startsWith(stem); });
    });
}

template<size_t size> bool hasWord(const QStringList &words, const std::array<QLatin1String, size> &wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&words](QLatin1String word) { return words.contains(word); });
}

bool isNegated(const QStringList &words)
{
    static constexpr std::array nots{QLatin1String("no"),    QLatin1String("not"),     QLatin1String("non"),
                                     QLatin1String("never"), QLatin1String("without"), QLatin1String("un")};
    return hasWord(words, nots);
}

/// What is only asked for or under way.
bool isUnderWay(const QStringList &words)
{
    static constexpr std::array stems{
        QLatin1String("pending"),   QLatin1String("process"),   QLatin1String("request"),  QLatin1String("initiat"),
        QLatin1String("await"),     QLatin1String("wait"),      QLatin1String("progress"), QLatin1String("schedul"),
        QLatin1String("queue"),     QLatin1String("submit"),    QLatin1String("retry"),    QLatin1String("cancelling"),
        QLatin1String("canceling"), QLatin1String("refunding"), QLatin1String("review"),   QLatin1String("hold")};
    return hasStem(words, stems);
}

bool isPart(const QStringList &words)
{
    static constexpr std::array stems{QLatin1String("part")};
    return hasStem(words, stems);
}

bool speaksOfRefund(const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [](const QString &word) { return word.contains(QLatin1String("refund")); });
}

bool isEnd(const QStringList &words)
{
    static constexpr std::array stems{
        QLatin1String("fail"),   QLatin1String("reject"), QLatin1String("declin"),       QLatin1String("refus"),
        QLatin1String("expir"),  QLatin1String("void"),   QLatin1String("abort"),        QLatin1String("revers"),
        QLatin1String("revok"),  QLatin1String("termin"), QLatin1String("unsuccessful"), QLatin1String("undeliver"),
        QLatin1String("error"),  QLatin1String("denied"), QLatin1String("chargeback"),   QLatin1String("timeout"),
        QLatin1String("refund"), QLatin1String("lapse")};
    static constexpr std::array cancelled{QLatin1String("cancel")};
    static constexpr std::array tries{QLatin1String("retry")};
    if (isNegated(words) || hasStem(words, tries)) {
        return false;
    }
    // To ask for an end is none yet.
    return hasStem(words, stems) || (hasStem(words, cancelled) && !isUnderWay(words));
}

/// Words about a refund that leave open whether all of it came back.
bool isDoubtful(const QString &text)
{
    return speaksOfRefund(wordsOf(text)) && !isWholeRefund(text);
}

/// How a refund stands, said where nothing else is spoken of.
bool isRefundDone(const QString &text)
{
    static const QStringList done{QStringLiteral("completed"),  QStringLiteral("complete"), QStringLiteral("succeeded"),
                                  QStringLiteral("successful"), QStringLiteral("success"),  QStringLiteral("done"),
                                  QStringLiteral("credited"),   QStringLiteral("full")};
    const bool hasNumber = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return isWholeRefund(text) || (!hasNumber && done.contains(wordsOf(text).join(QString())));
}

} // namespace

bool isEndOfOrder(const QString &status)
{
    return isEnd(wordsOf(status));
}

bool isWholeRefund(const QString &text)
{
    // Whole words only: what is not known to mean this may mean anything.
    static const QStringList known{QStringLiteral("refunded"),
                                   QStringLiteral("fullyrefunded"),
                                   QStringLiteral("refundedfully"),
                                   QStringLiteral("refundedinfull"),
                                   QStringLiteral("fullrefund"),
                                   QStringLiteral("completelyrefunded"),
                                   QStringLiteral("refundcompleted"),
                                   QStringLiteral("refundcomplete"),
                                   QStringLiteral("refundsucceeded"),
                                   QStringLiteral("refundsuccessful"),
                                   QStringLiteral("refundsuccess"),
                                   QStringLiteral("refunddone"),
                                   QStringLiteral("failedrefunded"),
                                   QStringLiteral("cancelledrefunded"),
                                   QStringLiteral("canceledrefunded"),
                                   QStringLiteral("failedandrefunded"),
                                   QStringLiteral("cancelledandrefunded"),
                                   QStringLiteral("canceledandrefunded"),
                                   QStringLiteral("orderrefunded"),
                                   QStringLiteral("paymentrefunded"),
                                   QStringLiteral("refundedtobalance")};
    // A number beside it may make it a part: "refunded 50%". Of a longer text only the beginning was read.
    const bool mayBePart = text.size() > longestWords || std::any_of(text.cbegin(), text.cend(), [](QChar c) {
                               return c.isDigit() || c == QLatin1Char('%');
                           });
    return !mayBePart && known.contains(wordsOf(text).join(QString()));
}

bool OrderWords::isEnded(bool hasEsims) const
{
    if (isEndOfOrder(status)) {
        return true;
    }
    const QStringList words = wordsOf(payment);
    const bool isPaymentOver = (isEnd(words) && !isPart(words)) || (!refund.isEmpty() && isRefundDone(refund));
    return !hasEsims && isPaymentOver;
}

OrderWords::Returned OrderWords::returned(const std::optional<Money> &paid) const
{
    const bool isKnownAmount = refunded && refunded->minorUnits() > 0;
    const bool isOther = isKnownAmount && paid && paid->currency() != refunded->currency();
    const bool isRefundDoubtful = !refund.isEmpty() && !isRefundDone(refund);
    const QStringList all = wordsOf(status) + wordsOf(payment) + wordsOf(refund);
    if (isOther || isDoubtful(status) || isDoubtful(payment) || isUnderWay(wordsOf(payment)) || isRefundDoubtful) {
        const bool isPartOfIt =
            isKnownAmount && !isOther && isPart(all) && !isUnderWay(all) && paid && *refunded < *paid;
        return {false, isPartOfIt ? refunded : std::nullopt};
    }
    if (isKnownAmount) {
        const bool isAll = paid ? *refunded >= *paid : isWholeRefund(status) || isWholeRefund(payment);
        return {isAll, isAll && paid ? paid : refunded};
    }
    const bool isAll =
        !(refunded && !isKnownAmount)
        && (isWholeRefund(status) || isWholeRefund(payment) || (!refund.isEmpty() && isRefundDone(refund)));
    return {isAll, isAll ? paid : std::nullopt};
}

QString OrderWords::text() const
{
    QStringList parts;
    for (const QString &words : {status, payment, refund}) {
        const QString line = words.left(longestWords).simplified();
        if (!line.isEmpty()) {
            parts.append(line);
        }
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

} // namespace Desk
