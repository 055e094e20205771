// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchquery.h"

#include "services/search/textfold.h"
#include "services/search/typedamount.h"
#include "services/search/typingdistance.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Desk {

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype mostWords = 16;

/// A word of the text, or a number, or a number and what stands glued to it.
struct Token
{
    QString text;
    QString digits; ///< The number in front, with at most a point in it.
    std::optional<TypedNumber> number;
    QString tail;               ///< Letters right behind the number.
    bool isLast = false;        ///< Still being typed.
    bool isCode = false;        ///< Of a package.
    bool isBound = false;       ///< A blank that doesn't break the line binds it to the word before it.
    bool isBehindBlank = false; ///< It is the first of what stands between two blanks.
};

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

Token tokenOf(const QString &digits, const QString &tail)
{
    Token token;
    token.text = digits + tail;
    token.digits = digits;
    token.number = TypedNumber::fromDigits(digits);
    if (token.number) {
        token.tail = tail;
    }
    return token;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
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
        const bool isUnitOnly = digits == 0 && at == 0 && isBehindNumber && amountUnit(token.text);
        const bool isAmount = token.number
                              && (amountUnit(token.tail) || token.tail == QLatin1String("g")
                                  || (isEnd
                                      && (token.tail.isEmpty()
                                          || amountUnit(token.tail, isBeingTyped, token.number->value).has_value())));
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
    const bool isAmount = numberLength(joined) == joined.size() && amountUnit(behind);
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
                return take(*token.number, AmountUnit::Gigabyte);
            }
            const auto unit = amountUnit(token.tail, token.isLast, token.number->value);
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
    std::optional<AmountUnit> unitBehind(const Token &number, qsizetype at) const
    {
        if (at + 1 >= m_tokens.size()) {
            return std::nullopt;
        }
        const Token &behind = m_tokens.at(at + 1);
        return behind.number || behind.isCode ? std::nullopt
                                              : amountUnit(behind.text, behind.isLast, number.number->value);
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
            end.tail.isEmpty() ? unitBehind(whole, last) : amountUnit(end.tail, end.isLast, whole.number->value);
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
        const auto number = numberOfWord(token.text);
        const Token *unitToken = next();
        if (!number || !unitToken) {
            return false;
        }
        const auto unit = amountUnit(unitToken->text);
        if (!unit || unitToken->text.size() < 2) {
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

    bool take(const TypedNumber &amount, AmountUnit unit)
    {
        switch (unit) {
        case AmountUnit::Gigabyte:
        case AmountUnit::Terabyte:
        case AmountUnit::Megabyte:
            return takeSize(sizeMeant(amount, unit));
        case AmountUnit::Day:
            return takeDays(amount.value);
        case AmountUnit::Week:
            return takeDays(amount.value * 7);
        case AmountUnit::Month:
            return takeDays(amount.value == 12 ? 365 : amount.value * 30);
        case AmountUnit::Year:
            return takeDays(amount.value * 365);
        }
        return false;
    }

    bool isOffered(double number, AmountUnit unit) const
    {
        const auto has = [this](std::optional<DataSize> size) {
            return size && m_vocabulary.isOffered && m_vocabulary.isOffered(*size);
        };
        // Exactly, in either way of counting: a size nearby says nothing about what was meant.
        return has(dataSizeOf(number, unit))
               || (unit == AmountUnit::Megabyte && has(DataSize::fromGigabytes(number / 1000)));
    }

    /// Of two readings the one that is offered. Where both or none are: thousands of megabytes, for nobody has half a
    /// megabyte, but not of gigabytes.
    std::optional<DataSize> sizeMeant(const TypedNumber &amount, AmountUnit unit) const
    {
        const bool isThousands = amount.inThousands
                                 && (isOffered(*amount.inThousands, unit) != isOffered(amount.value, unit)
                                         ? isOffered(*amount.inThousands, unit)
                                         : unit == AmountUnit::Megabyte);
        return dataSizeOf(isThousands ? *amount.inThousands : amount.value, unit);
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
