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

bool isSizeUnit(Unit unit)
{
    return unit == Unit::Gigabyte || unit == Unit::Megabyte || unit == Unit::Terabyte;
}

/// A number as typed. "1.500" and "1,500" are one and a half to some people and fifteen hundred to others.
struct Amount
{
    double value = 0;
    std::optional<double> inThousands; ///< The other reading, where there are two.
};

/// A word of the text, or a number, or a number and what stands glued to it.
struct Token
{
    QString text;
    QString digits; ///< The number in front, with at most a point in it.
    std::optional<Amount> number;
    QString tail;               ///< Letters right behind the number.
    bool isLast = false;        ///< Still being typed.
    bool isCode = false;        ///< Of a package.
    bool isBound = false;       ///< A blank that doesn't break the line binds it to the word before it.
    bool isBehindBlank = false; ///< It is the first of what stands between two blanks.
};

const QHash<QString, Unit> &units()
{
    static const QHash<QString, Unit> table = [] {
        const std::pair<Unit, QStringList> spellings[] = {
            {Unit::Gigabyte,
             QStringLiteral(
                 "gb gbs gig gigs giga gigabyte gigabytes go gib gio gibibyte gibibytes гб гиб غيغا جيجا غيغابايت")
                 .split(u' ')},
            {Unit::Megabyte,
             QStringLiteral("mb mbs meg megs mega megabyte megabytes mib mio mebibyte mebibytes мб миб ميغا ميجا")
                 .split(u' ')},
            {Unit::Terabyte, QStringLiteral("tb tbs terabyte terabytes tib tio tebibyte tebibytes тб тиб").split(u' ')},
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
        {QStringLiteral("years"), Unit::Year},         {QStringLiteral("gibibytes"), Unit::Gigabyte},
        {QStringLiteral("mib"), Unit::Megabyte},       {QStringLiteral("mebibytes"), Unit::Megabyte},
        {QStringLiteral("tebibytes"), Unit::Terabyte},
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

/// Blanks that hold a number together and are typed for nothing else.
bool isBindingBlank(QChar c)
{
    return c == QChar(0x00A0) || (c >= QChar(0x2006) && c <= QChar(0x200A)) || c == QChar(0x202F);
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

/// A word with its numbers as they are read: "1.000,50" is "1000.50", ".5" is "0.5". A comma before digits is a
/// decimal one only where it may begin a number: in "30d ,5gb" it parts two.
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

std::optional<Amount> amountOf(const QString &digits)
{
    bool ok = false;
    Amount amount{digits.toDouble(&ok), std::nullopt};
    if (!ok) {
        return std::nullopt;
    }
    constexpr qsizetype group = 3;
    const qsizetype point = digits.indexOf(u'.');
    if (point > 0 && point <= group && digits.size() - point - 1 == group && digits.at(0) != u'0') {
        amount.inThousands = QString(digits).remove(point, 1).toDouble();
    }
    return amount;
}

Token tokenOf(const QString &digits, const QString &tail)
{
    Token token;
    token.text = digits + tail;
    token.digits = digits;
    token.number = amountOf(digits);
    if (token.number) {
        token.tail = tail;
    }
    return token;
}

qsizetype numberLength(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return !isDigit(c) && c != u'.'; });
    return end - text.begin();
}

Token tokenOf(const QString &text)
{
    const qsizetype digits = numberLength(text);
    return tokenOf(text.left(digits), text.mid(digits));
}

/// A word taken apart into the amounts it is made of: "3gb30d", also "gb30d" behind a number. Nothing where it is
/// anything else, such as one amount only.
QList<Token> amountsIn(const QString &word, bool isBehindNumber, bool isBeingTyped)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < word.size();) {
        const qsizetype digits = numberLength(QStringView(word).mid(at));
        qsizetype end = at + digits;
        while (end < word.size() && !isDigit(word.at(end))) {
            ++end;
        }
        Token token = tokenOf(word.mid(at, digits), word.mid(at + digits, end - at - digits));
        const bool isEnd = end == word.size();
        const bool isUnitOnly = digits == 0 && at == 0 && isBehindNumber && units().contains(token.text);
        const bool isAmount =
            token.number
            && (units().contains(token.tail) || token.tail == QLatin1String("g")
                || (isEnd
                    && (token.tail.isEmpty() || unitOf(token.tail, isBeingTyped, token.number->value).has_value())));
        if (!isUnitOnly && !isAmount) {
            return {};
        }
        tokens.append(token);
        at = end;
    }
    return tokens.size() > 1 ? tokens : QList<Token>();
}

/// What stands between two blanks.
struct Piece
{
    QString text;
    bool isBound = false; ///< To the one before it.
};

QList<Piece> piecesOf(const QString &text)
{
    QList<Piece> pieces;
    QString blanks = QStringLiteral(" ");
    for (const QChar c : text) {
        if (c.isSpace()) {
            blanks += c;
        } else if (blanks.isEmpty()) {
            pieces.last().text += c;
        } else {
            pieces.append({c, blanks.size() == 1 && isBindingBlank(blanks.at(0))});
            blanks.clear();
        }
    }
    return pieces;
}

QString leadingLetters(const QString &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return text.left(end - text.begin());
}

/// The token of a piece that is a package code, or the beginning of one.
std::optional<Token> codeIn(const QStringList &words, const QString &behind, const SearchVocabulary &vocabulary)
{
    constexpr qsizetype tellingLength = 4;
    const QString joined = words.join(QString());
    if (!vocabulary.isCode || joined.size() < tellingLength) {
        return std::nullopt;
    }
    const bool isBroken = words.size() > 1;
    // "5000 mb" is a size, though there may be a code that begins with 5000.
    const bool isAmount = numberLength(joined) == joined.size() && units().contains(behind);
    const bool mayBegin = (isBroken || isDigit(joined.at(0))) && !isAmount;
    if (!vocabulary.isCode(joined, false) && !(mayBegin && vocabulary.isCode(joined, true))) {
        return std::nullopt;
    }
    Token token;
    token.text = joined;
    token.isCode = true;
    return token;
}

/// The text cut into tokens; a package code stays in one piece, whatever stands between its parts.
QList<Token> tokensOf(const QString &text, const SearchVocabulary &vocabulary)
{
    QString limited = text.left(longestText);
    limited.replace(QChar(0x221E), QStringLiteral(" unlimited "));
    const bool isOpen = !limited.isEmpty() && !limited.back().isSpace();
    QList<Token> tokens;
    const QList<Piece> pieces = piecesOf(limited);
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const bool isLastPiece = at + 1 == pieces.size();
        const QString behind = isLastPiece ? QString() : leadingLetters(foldText(pieces.at(at + 1).text));
        if (const auto code = codeIn(foldedWords(pieces.at(at).text), behind, vocabulary)) {
            tokens.append(*code);
            continue;
        }
        const bool hasNumber =
            std::any_of(tokens.cbegin(), tokens.cend(), [](const Token &token) { return token.number.has_value(); });
        const QStringList words = foldedWords(withPlainNumbers(pieces.at(at).text, !hasNumber));
        for (qsizetype word = 0; word < words.size(); ++word) {
            const bool isBehindNumber = !tokens.isEmpty() && tokens.last().number && tokens.last().tail.isEmpty();
            const bool isBeingTyped = isOpen && isLastPiece && word + 1 == words.size();
            QList<Token> amounts = amountsIn(words.at(word), isBehindNumber, isBeingTyped);
            if (amounts.isEmpty()) {
                amounts.append(tokenOf(words.at(word)));
            }
            amounts.first().isBound = word == 0 && pieces.at(at).isBound;
            amounts.first().isBehindBlank = word == 0;
            tokens.append(amounts);
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

    bool readNumber(Token token)
    {
        if (!token.number) {
            return false;
        }
        for (qsizetype groups = groupsBehind(); groups > 0; --groups) {
            ++m_at;
            const Token &group = m_tokens.at(m_at);
            token = tokenOf(token.digits + group.digits, group.tail);
            token.isLast = group.isLast;
        }
        if (!token.tail.isEmpty()) {
            // "5g" is the network; nobody offers 2 to 5 GB as "5g" without the b.
            if (token.tail == QLatin1String("g")) {
                if (token.digits.size() == 1 && token.number->value >= 2 && token.number->value <= 5) {
                    return false;
                }
                return take(*token.number, Unit::Gigabyte);
            }
            const auto unit = unitOf(token.tail, token.isLast, token.number->value);
            return unit && take(*token.number, *unit);
        }
        if (const auto unit = unitBehind(token, m_at)) {
            ++m_at;
            return take(*token.number, *unit);
        }
        constexpr double largestBare = 9999;
        const double value = token.number->value;
        if (value > largestBare || std::floor(value) != value) {
            return false;
        }
        m_query.numbers.append(int(value));
        return true;
    }

    /// The unit in the word behind the one at a place.
    std::optional<Unit> unitBehind(const Token &number, qsizetype at) const
    {
        if (at + 1 >= m_tokens.size()) {
            return std::nullopt;
        }
        const Token &behind = m_tokens.at(at + 1);
        return behind.number || behind.isCode ? std::nullopt : unitOf(behind.text, behind.isLast, number.number->value);
    }

    /// How many tokens behind this one go on with its number: in "10 000 MB" it is one. "7 500 MB" may also be seven
    /// days and 500 MB: it is one only where just that size is offered.
    qsizetype groupsBehind() const
    {
        constexpr qsizetype group = 3;
        const Token &first = m_tokens.at(m_at);
        if (!first.tail.isEmpty() || first.digits.size() > group || first.digits.contains(u'.')
            || first.digits.startsWith(u'0')) {
            return 0;
        }
        QString digits = first.digits;
        bool mustBelong = false;
        qsizetype last = m_at;
        const auto goesOn = [&] {
            return m_tokens.at(last).tail.isEmpty() && !digits.contains(u'.') && last + 1 < m_tokens.size()
                   && m_tokens.at(last + 1).isBehindBlank && m_tokens.at(last + 1).number
                   && numberOfWhole(m_tokens.at(last + 1)) == group;
        };
        while (goesOn()) {
            ++last;
            digits += m_tokens.at(last).digits;
            mustBelong = mustBelong || m_tokens.at(last).isBound || m_tokens.at(last).digits.startsWith(u'0');
        }
        if (last == m_at) {
            return 0;
        }
        const Token &end = m_tokens.at(last);
        Token whole = tokenOf(digits, end.tail);
        whole.isLast = end.isLast;
        const auto unit =
            end.tail.isEmpty() ? unitBehind(whole, last) : unitOf(end.tail, end.isLast, whole.number->value);
        if (!whole.number || !unit || !isSizeUnit(*unit)) {
            return 0;
        }
        return mustBelong || isOffered(whole.number->value, *unit) ? last - m_at : 0;
    }

    static qsizetype numberOfWhole(const Token &token)
    {
        const qsizetype point = token.digits.indexOf(u'.');
        return point < 0 ? token.digits.size() : point;
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
        return take({*number, std::nullopt}, *unit);
    }

    bool readUnlimited(const Token &token)
    {
        if (!isUnlimitedWord(token.text)) {
            return false;
        }
        m_query.isUnlimited = true;
        return true;
    }

    bool take(const Amount &amount, Unit unit)
    {
        switch (unit) {
        case Unit::Gigabyte:
        case Unit::Terabyte:
        case Unit::Megabyte:
            return takeSize(sizeOf(amount, unit));
        case Unit::Day:
            return takeDays(amount.value);
        case Unit::Week:
            return takeDays(amount.value * 7);
        case Unit::Month:
            return takeDays(amount.value == 12 ? 365 : amount.value * 30);
        case Unit::Year:
            return takeDays(amount.value * 365);
        }
        return false;
    }

    static std::optional<DataSize> sizeOf(double number, Unit unit)
    {
        if (unit == Unit::Megabyte) {
            // People count 5000 MB as 5 GB; the API counts 5120.
            return number >= 1000 && std::fmod(number, 1000) == 0 ? DataSize::fromGigabytes(number / 1000)
                                                                  : DataSize::fromMegabytes(number);
        }
        return DataSize::fromGigabytes(unit == Unit::Terabyte ? number * 1024 : number);
    }

    bool isOffered(double number, Unit unit) const
    {
        const auto has = [this](std::optional<DataSize> size) {
            return size && m_vocabulary.isOffered && m_vocabulary.isOffered(*size);
        };
        // Exactly, in either way of counting: a size nearby says nothing about what was meant.
        return has(sizeOf(number, unit)) || (unit == Unit::Megabyte && has(DataSize::fromGigabytes(number / 1000)));
    }

    /// Of two readings the one that is offered. Where both or none are: thousands of megabytes, for nobody has half a
    /// megabyte, but not of gigabytes.
    std::optional<DataSize> sizeOf(const Amount &amount, Unit unit) const
    {
        const bool isThousands = amount.inThousands
                                 && (isOffered(*amount.inThousands, unit) != isOffered(amount.value, unit)
                                         ? isOffered(*amount.inThousands, unit)
                                         : unit == Unit::Megabyte);
        return sizeOf(isThousands ? *amount.inThousands : amount.value, unit);
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
