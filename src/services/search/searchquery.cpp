// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchquery.h"

#include "services/search/textfold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Desk {

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype mostWords = 16;

enum class Unit { Gigabyte, Megabyte, Terabyte, Day, Week, Month, Year };

/// A word of the text, or a number, or a number and what stands glued to it.
struct Token
{
    QString text;
    std::optional<double> number;
    QString tail;        ///< Letters right behind the number.
    bool isLast = false; ///< Still being typed.
    bool isCode = false;
};

const QHash<QString, Unit> &units()
{
    static const QHash<QString, Unit> table = [] {
        const std::pair<Unit, QStringList> spellings[] = {
            {Unit::Gigabyte,
             QStringLiteral("gb gbs gig gigs giga gigabyte gigabytes go гб غيغا جيجا غيغابايت").split(u' ')},
            {Unit::Megabyte, QStringLiteral("mb mbs meg megs mega megabyte megabytes mib мб ميغا ميجا").split(u' ')},
            {Unit::Terabyte, QStringLiteral("tb terabyte terabytes").split(u' ')},
            {Unit::Day, QStringLiteral("d day days dy dys tag tage gun يوم ايام").split(u' ')},
            {Unit::Week, QStringLiteral("w wk wks week weeks اسبوع").split(u' ')},
            {Unit::Month, QStringLiteral("mo mos mth mths month months شهر").split(u' ')},
            {Unit::Year, QStringLiteral("y yr yrs year years سنه").split(u' ')},
        };
        QHash<QString, Unit> result;
        for (const auto &[unit, words] : spellings) {
            for (const QString &word : words) {
                result.insert(word, unit);
            }
        }
        return result;
    }();
    return table;
}

std::optional<Unit> unitOf(const QString &text, bool isBeingTyped, double number)
{
    const auto it = units().constFind(text);
    if (it != units().cend()) {
        return *it;
    }
    if (!isBeingTyped || text.isEmpty()) {
        return std::nullopt;
    }
    if (text == QLatin1String("m")) {
        return number <= 12 ? Unit::Month : Unit::Megabyte;
    }
    if (text == QLatin1String("t")) {
        return Unit::Terabyte;
    }
    // On the way to a longer spelling, the commonest first: "5 g", "30 da", "1 mon".
    static const std::pair<QString, Unit> longest[] = {
        {QStringLiteral("gigabytes"), Unit::Gigabyte}, {QStringLiteral("megabytes"), Unit::Megabyte},
        {QStringLiteral("terabytes"), Unit::Terabyte}, {QStringLiteral("days"), Unit::Day},
        {QStringLiteral("weeks"), Unit::Week},         {QStringLiteral("months"), Unit::Month},
        {QStringLiteral("years"), Unit::Year},
    };
    for (const auto &[word, unit] : longest) {
        if (word.startsWith(text)) {
            return unit;
        }
    }
    return std::nullopt;
}

/// Numbers as words, for dictated text: "ten days".
std::optional<double> numberWord(const QString &text)
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

/// Words that say nothing about a package. They count only where nothing else does ("in" alone is India's code).
bool saysNothing(const QString &text)
{
    static const QSet<QString> words{
        QStringLiteral("in"),       QStringLiteral("for"),  QStringLiteral("the"),   QStringLiteral("to"),
        QStringLiteral("of"),       QStringLiteral("and"),  QStringLiteral("with"),  QStringLiteral("a"),
        QStringLiteral("an"),       QStringLiteral("or"),   QStringLiteral("about"), QStringLiteral("esim"),
        QStringLiteral("esims"),    QStringLiteral("sim"),  QStringLiteral("plan"),  QStringLiteral("package"),
        QStringLiteral("packages"), QStringLiteral("data"), QStringLiteral("day"),   QStringLiteral("days"),
    };
    return words.contains(text);
}

bool isUnlimitedWord(const QString &text)
{
    return text.size() >= 3
           && (QLatin1String("unlimited").startsWith(text) || text == QLatin1String("unltd")
               || (text.size() >= 8 && typingDistance(text, u"unlimited", 1, false) <= 1));
}

Token tokenOf(const QString &text)
{
    Token token{text, std::nullopt, {}, false, false};
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == QLatin1Char('.'))) {
        ++digits;
    }
    if (digits > 0) {
        bool ok = false;
        const double number = QStringView(text).left(digits).toDouble(&ok);
        if (ok) {
            token.number = number;
            token.tail = text.mid(digits);
        }
    }
    return token;
}

/// The text cut into tokens; a package code stays in one piece, whatever stands between its parts.
QList<Token> tokensOf(const QString &text, const SearchVocabulary &vocabulary)
{
    QString limited = text.left(longestText);
    limited.replace(QChar(0x221E), QStringLiteral(" unlimited "));
    const bool isOpen = !limited.isEmpty() && !limited.back().isSpace();
    QList<Token> tokens;
    const QStringList pieces = limited.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QStringList words = foldedWords(piece);
        if (words.isEmpty()) {
            continue;
        }
        const QString joined = words.join(QString());
        const bool isBroken = words.size() > 1;
        constexpr qsizetype tellingLength = 4;
        const bool isNumeric = joined.at(0).isDigit();
        if (vocabulary.isCode && joined.size() >= tellingLength
            && (vocabulary.isCode(joined, false) || ((isBroken || isNumeric) && vocabulary.isCode(joined, true)))) {
            Token token{joined, std::nullopt, {}, false, true};
            tokens.append(token);
            continue;
        }
        for (const QString &word : words) {
            tokens.append(tokenOf(word));
        }
    }
    if (tokens.size() > mostWords) {
        tokens.resize(mostWords);
    } else if (isOpen && !tokens.isEmpty()) {
        tokens.last().isLast = true;
    }
    return tokens;
}

class Reader
{
public:
    Reader(QList<Token> tokens, const SearchVocabulary &vocabulary)
        : m_tokens(std::move(tokens))
        , m_vocabulary(vocabulary)
    {}

    SearchQuery read()
    {
        QList<Token> rest;
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const Token &token = m_tokens.at(m_at);
            if (token.isCode || !(readNumber(token) || readNumberWord(token) || readUnlimited(token))) {
                rest.append(token);
            }
        }
        readWords(rest);
        return m_query;
    }

private:
    const Token *next() const { return m_at + 1 < m_tokens.size() ? &m_tokens.at(m_at + 1) : nullptr; }

    bool readNumber(const Token &token)
    {
        if (!token.number) {
            return false;
        }
        if (!token.tail.isEmpty()) {
            // "5g" is the network; nobody offers 2 to 5 GB as "5g" without the b.
            if (token.tail == QLatin1String("g")) {
                if (*token.number >= 2 && *token.number <= 5) {
                    return false;
                }
                return take(*token.number, Unit::Gigabyte);
            }
            const auto unit = unitOf(token.tail, token.isLast, *token.number);
            return unit && take(*token.number, *unit);
        }
        if (const Token *unitToken = next(); unitToken && !unitToken->number && !unitToken->isCode) {
            if (const auto unit = unitOf(unitToken->text, unitToken->isLast, *token.number)) {
                ++m_at;
                return take(*token.number, *unit);
            }
        }
        constexpr double largestBare = 9999;
        if (*token.number > largestBare || std::floor(*token.number) != *token.number) {
            return false;
        }
        m_query.numbers.append(int(*token.number));
        return true;
    }

    bool readNumberWord(const Token &token)
    {
        const auto number = numberWord(token.text);
        const Token *unitToken = next();
        if (!number || !unitToken) {
            return false;
        }
        const auto unit = units().constFind(unitToken->text);
        if (unit == units().cend() || unitToken->text.size() < 2) {
            return false;
        }
        ++m_at;
        return take(*number, *unit);
    }

    bool readUnlimited(const Token &token)
    {
        if (!isUnlimitedWord(token.text)) {
            return false;
        }
        m_query.isUnlimited = true;
        return true;
    }

    bool take(double number, Unit unit)
    {
        switch (unit) {
        case Unit::Gigabyte:
            return takeSize(DataSize::fromGigabytes(number));
        case Unit::Terabyte:
            return takeSize(DataSize::fromGigabytes(number * 1024));
        case Unit::Megabyte:
            // People count 5000 MB as 5 GB; the API counts 5120.
            return takeSize(number >= 1000 && std::fmod(number, 1000) == 0 ? DataSize::fromGigabytes(number / 1000)
                                                                           : DataSize::fromMegabytes(number));
        case Unit::Day:
            return takeDays(number);
        case Unit::Week:
            return takeDays(number * 7);
        case Unit::Month:
            return takeDays(number == 12 ? 365 : number * 30);
        case Unit::Year:
            return takeDays(number * 365);
        }
        return false;
    }

    bool takeSize(std::optional<DataSize> size)
    {
        m_query.size = size ? size : m_query.size;
        return size.has_value();
    }

    bool takeDays(double days)
    {
        constexpr double hundredYears = 36525;
        if (days < 1 || days > hundredYears) {
            return false;
        }
        m_query.days = int(std::lround(days));
        return true;
    }

    void readWords(const QList<Token> &tokens)
    {
        const bool somethingSaid =
            m_query.hasWish()
            || std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return !saysNothing(token.text); });
        for (qsizetype at = 0; at < tokens.size();) {
            const qsizetype length = placeAt(tokens, at);
            if (length > 0) {
                at += length;
                continue;
            }
            const Token &token = tokens.at(at);
            // A word still being typed may become one that says something: "in" on the way to "india".
            if (!somethingSaid || !saysNothing(token.text) || token.isCode || (token.isLast && tokens.size() == 1)) {
                m_query.words.append({token.text, token.isLast, token.isCode});
            }
            ++at;
        }
    }

    /// How many tokens from here on are the name of a country, if it is more than one.
    qsizetype placeAt(const QList<Token> &tokens, qsizetype at)
    {
        constexpr qsizetype longestName = 6;
        if (!m_vocabulary.countryForKey) {
            return 0;
        }
        for (qsizetype length = std::min(longestName, tokens.size() - at); length > 1; --length) {
            QStringList words;
            for (qsizetype i = at; i < at + length; ++i) {
                words.append(tokens.at(i).text);
            }
            // The first and the last word must count, or "in turkey" would be the name.
            if (saysNothing(words.first()) || saysNothing(words.last())) {
                continue;
            }
            const QString code = m_vocabulary.countryForKey(nameKey(words.join(u' ')));
            if (!code.isEmpty()) {
                m_query.places.append(code);
                return length;
            }
        }
        return 0;
    }

    QList<Token> m_tokens;
    const SearchVocabulary &m_vocabulary;
    SearchQuery m_query;
    qsizetype m_at = 0;
};

} // namespace

bool SearchQuery::isEmpty() const
{
    return words.isEmpty() && places.isEmpty() && !hasWish();
}

SearchQuery parseSearch(const QString &text, const SearchVocabulary &vocabulary)
{
    return Reader(tokensOf(text, vocabulary), vocabulary).read();
}

} // namespace Desk
