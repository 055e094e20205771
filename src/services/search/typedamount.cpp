// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/typedamount.h"

#include "services/search/textfold.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Desk {

namespace {

const QHash<QString, AmountUnit> &units()
{
    static const QHash<QString, AmountUnit> table = [] {
        const std::pair<AmountUnit, QStringList> spellings[] = {
            {AmountUnit::Gigabyte,
             QStringLiteral(
                 "gb gbs gig gigs giga gigabyte gigabytes go gib gio gibibyte gibibytes гб гиб غيغا جيجا غيغابايت")
                 .split(u' ')},
            {AmountUnit::Megabyte,
             QStringLiteral("mb mbs meg megs mega megabyte megabytes mib mio mebibyte mebibytes мб миб ميغا ميجا")
                 .split(u' ')},
            {AmountUnit::Terabyte,
             QStringLiteral("tb tbs terabyte terabytes tib tio tebibyte tebibytes тб тиб").split(u' ')},
            {AmountUnit::Day, QStringLiteral("d day days dy dys tag tage tagen jour jours giorno giorni día días dia "
                                             "dias gün günlük день дня дней сутки суток يوم يوما يومين أيام ايام روز "
                                             "روزه ڕۆژ ڕۆژە 天 日")
                                  .split(u' ')},
            {AmountUnit::Week, QStringLiteral("w wk wks week weeks woche wochen semaine semaines semana semanas "
                                              "settimana settimane hafta неделя недели недель أسبوع اسبوع أسبوعين "
                                              "أسابيع هفته هەفتە 周 星期")
                                   .split(u' ')},
            {AmountUnit::Month, QStringLiteral("mo mos mth mths month months monat monate monaten mois mes meses mês "
                                               "mese mesi ay месяц месяца месяцев شهر شهرين أشهر شهور ماه مانگ 月 "
                                               "个月")
                                    .split(u' ')},
            {AmountUnit::Year, QStringLiteral("y yr yrs year years jahr jahre jahren année années año años ano anos "
                                              "anno anni yıl год года лет سنة سنوات سال ساڵ 年")
                                   .split(u' ')},
        };
        QHash<QString, AmountUnit> result;
        for (const auto &[unit, words] : spellings) {
            for (const QString &word : words) {
                result.insert(foldText(word), unit); // As the search compares it.
            }
        }
        return result;
    }();
    return table;
}

bool isApostrophe(QChar c)
{
    constexpr QStringView apostrophes = u"'’‘ʼ′`\u066C"; // The last one parts thousands in Arabic.
    return apostrophes.contains(c);
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u',';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Three digits, no more.
bool isGroupOfThree(const QString &text, qsizetype at)
{
    constexpr qsizetype group = 3;
    const auto isDigitAt = [&text](qsizetype i) { return i < text.size() && text.at(i).isDigit(); };
    return isDigitAt(at) && isDigitAt(at + 1) && isDigitAt(at + 2) && !isDigitAt(at + group);
}

/// Digits as they are on a plain keyboard, and nothing between them that only parts thousands.
QString withPlainDigits(const QString &word)
{
    constexpr QChar arabicDecimal(0x066B);
    QString plain;
    const QString text = word.normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isInside =
            !plain.isEmpty() && isDigit(plain.back()) && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (c.isDigit()) {
            plain += QChar(u'0' + c.digitValue());
        } else if (c == arabicDecimal) {
            plain += u'.';
        } else if (!(isInside && (isApostrophe(c) || (c == u'_' && isGroupOfThree(text, i + 1))))
                   && c.category() != QChar::Other_Format) {
            plain += c;
        }
    }
    return plain;
}

/// A number of digits, points and commas with at most one point left, which begins the decimals or, before exactly
/// three digits, maybe thousands. What is no number stays as it is.
QString withOnePoint(const QString &number)
{
    const qsizetype points = number.count(u'.');
    const qsizetype commas = number.count(u',');
    const qsizetype last = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    const bool hasDecimals = points + commas == 1 || (points > 0 && commas > 0 && number.count(number.at(last)) == 1);
    const qsizetype end = hasDecimals ? last : number.size();
    QString whole = number.left(end);
    if (!hasDecimals || points + commas > 1) {
        // "1,000,000", and as in India "10,00,000": the last group has three digits, and none has more.
        constexpr qsizetype most = 3;
        const QStringList groups = whole.replace(u',', u'.').split(u'.');
        const bool areGroups = groups.first().size() <= most && groups.last().size() == most
                               && std::all_of(groups.begin() + 1, groups.end(),
                                              [](const QString &g) { return g.size() == 2 || g.size() == 3; });
        if (!areGroups) {
            return number;
        }
        whole.remove(u'.');
    }
    return hasDecimals ? whole + u'.' + number.mid(last + 1) : whole;
}

} // namespace

std::optional<TypedNumber> TypedNumber::fromDigits(const QString &digits)
{
    bool ok = false;
    TypedNumber number{digits.toDouble(&ok), std::nullopt};
    if (!ok) {
        return std::nullopt;
    }
    constexpr qsizetype group = 3;
    const qsizetype point = digits.indexOf(u'.');
    if (point > 0 && point <= group && digits.size() - point - 1 == group && digits.at(0) != u'0') {
        number.inThousands = QString(digits).remove(point, 1).toDouble();
    }
    return number;
}

bool isSizeUnit(AmountUnit unit)
{
    return unit == AmountUnit::Gigabyte || unit == AmountUnit::Megabyte || unit == AmountUnit::Terabyte;
}

std::optional<AmountUnit> amountUnit(const QString &text)
{
    const auto unit = units().constFind(text);
    return unit == units().cend() ? std::nullopt : std::optional(*unit);
}

std::optional<AmountUnit> amountUnit(const QString &text, bool isBeingTyped, double number)
{
    if (const auto unit = amountUnit(text)) {
        return unit;
    }
    if (!isBeingTyped || text.isEmpty()) {
        return std::nullopt;
    }
    if (text == QLatin1String("m")) {
        return number <= 12 ? AmountUnit::Month : AmountUnit::Megabyte;
    }
    if (text == QLatin1String("t")) {
        return AmountUnit::Terabyte;
    }
    // On the way to a longer spelling, the commonest first: "5 g", "30 da", "1 mon".
    static const std::pair<QString, AmountUnit> longest[] = {
        {QStringLiteral("gigabytes"), AmountUnit::Gigabyte}, {QStringLiteral("megabytes"), AmountUnit::Megabyte},
        {QStringLiteral("terabytes"), AmountUnit::Terabyte}, {QStringLiteral("days"), AmountUnit::Day},
        {QStringLiteral("weeks"), AmountUnit::Week},         {QStringLiteral("months"), AmountUnit::Month},
        {QStringLiteral("years"), AmountUnit::Year},         {QStringLiteral("gibibytes"), AmountUnit::Gigabyte},
        {QStringLiteral("mib"), AmountUnit::Megabyte},       {QStringLiteral("mebibytes"), AmountUnit::Megabyte},
        {QStringLiteral("tebibytes"), AmountUnit::Terabyte},
    };
    for (const auto &[word, unit] : longest) {
        if (word.startsWith(text)) {
            return unit;
        }
    }
    // Two letters begin a place as well: "30 jo" are on their way to Jordan.
    constexpr qsizetype tellingLength = 3;
    static const QStringList days{QStringLiteral("jours"), QStringLiteral("giorni"), QStringLiteral("tagen"),
                                  foldText(u"дней"), foldText(u"день")};
    const bool isDay =
        text.size() >= tellingLength
        && std::any_of(days.cbegin(), days.cend(), [&text](const QString &day) { return day.startsWith(text); });
    return isDay ? std::optional(AmountUnit::Day) : std::nullopt;
}

std::optional<double> numberOfWord(const QString &text)
{
    static const QHash<QString, double> numbers{
        {QStringLiteral("a"), 1},       {QStringLiteral("an"), 1},       {QStringLiteral("one"), 1},
        {QStringLiteral("two"), 2},     {QStringLiteral("three"), 3},    {QStringLiteral("four"), 4},
        {QStringLiteral("five"), 5},    {QStringLiteral("six"), 6},      {QStringLiteral("seven"), 7},
        {QStringLiteral("eight"), 8},   {QStringLiteral("nine"), 9},     {QStringLiteral("ten"), 10},
        {QStringLiteral("twelve"), 12}, {QStringLiteral("fifteen"), 15}, {QStringLiteral("twenty"), 20},
        {QStringLiteral("thirty"), 30},
    };
    const auto it = numbers.constFind(text);
    return it == numbers.cend() ? std::nullopt : std::optional<double>(*it);
}

QString withPlainNumbers(const QString &word, bool mayBeginWithComma)
{
    const QString text = withPlainDigits(word);
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size()
               && (isDigit(text.at(end))
                   || (end > at && isSeparator(text.at(end)) && end + 1 < text.size() && isDigit(text.at(end + 1))))) {
            ++end;
        }
        if (end > at) {
            const bool hasSeparator =
                std::any_of(text.begin() + at, text.begin() + end, [](QChar c) { return isSeparator(c); });
            plain += hasSeparator ? withOnePoint(text.mid(at, end - at)) : text.mid(at, end - at);
            at = end;
        } else {
            const bool isFirst = at == 0 || !(text.at(at - 1).isLetterOrNumber() || isSeparator(text.at(at - 1)));
            const bool hasNoWordBefore =
                std::none_of(text.begin(), text.begin() + at, [](QChar c) { return c.isLetterOrNumber(); });
            // Nobody begins a number with a comma behind something else: "(eSIM),5gb" are five.
            const bool isPoint = text.at(at) == u'.' || (mayBeginWithComma && hasNoWordBefore);
            const bool isLeading =
                isFirst && isPoint && isSeparator(text.at(at)) && at + 1 < text.size() && isDigit(text.at(at + 1));
            plain += isLeading ? QStringLiteral("0.") : QString(text.at(at));
            ++at;
            if (isLeading) {
                while (at < text.size() && isDigit(text.at(at))) {
                    plain += text.at(at++);
                }
            }
        }
    }
    return plain;
}

std::optional<DataSize> dataSizeOf(double number, AmountUnit unit)
{
    if (unit == AmountUnit::Megabyte) {
        // People count 5000 MB as 5 GB; the API counts 5120.
        return number >= 1000 && std::fmod(number, 1000) == 0 ? DataSize::fromGigabytes(number / 1000)
                                                              : DataSize::fromMegabytes(number);
    }
    return DataSize::fromGigabytes(unit == AmountUnit::Terabyte ? number * 1024 : number);
}

} // namespace Desk
