// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/prices/linedjson.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace Desk {

namespace {

constexpr int deepest = 16; ///< Of no use for more, and a file may not fill the stack.

bool isHexDigit(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'))
           || (c >= QLatin1Char('A') && c <= QLatin1Char('F'));
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {}

    std::variant<LinedJson, LinedJson::Error> document()
    {
        const auto value = readValue(0);
        skipBlanks();
        if (!value || !isAtEnd()) {
            return LinedJson::Error{m_errorLine > 0 ? m_errorLine : m_line, m_keyTwice};
        }
        return *value;
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return isAtEnd() ? QChar() : m_text.at(m_at); }

    void skipBlanks()
    {
        while (!isAtEnd()) {
            const QChar c = current();
            if (c == QLatin1Char('\n')) {
                ++m_line;
            } else if (c != QLatin1Char(' ') && c != QLatin1Char('\t') && c != QLatin1Char('\r')) {
                return;
            }
            ++m_at;
        }
    }

    bool skip(char wanted)
    {
        skipBlanks();
        if (isAtEnd() || current() != QLatin1Char(wanted)) {
            return false;
        }
        ++m_at;
        return true;
    }

    std::optional<LinedJson> readValue(int depth)
    {
        skipBlanks();
        if (isAtEnd() || depth > deepest) {
            return std::nullopt;
        }
        LinedJson value;
        value.line = m_line;
        bool isGood = false;
        switch (current().unicode()) {
        case u'{':
            value.type = LinedJson::Type::Object;
            isGood = readMembers(value, depth);
            break;
        case u'[':
            value.type = LinedJson::Type::List;
            isGood = readItems(value, depth);
            break;
        case u'"':
            value.type = LinedJson::Type::Text;
            isGood = readText(value.text);
            break;
        default:
            isGood = readWord(value);
        }
        return isGood ? std::optional(value) : std::nullopt;
    }

    bool readMembers(LinedJson &object, int depth)
    {
        ++m_at;
        if (skip('}')) {
            return true;
        }
        QSet<QString> keys;
        do {
            skipBlanks();
            LinedJson::Member member;
            member.line = m_line;
            if (current() != QLatin1Char('"') || !readText(member.key)) {
                return false;
            }
            if (keys.contains(member.key)) {
                m_keyTwice = member.key;
                m_errorLine = member.line;
                return false;
            }
            keys.insert(member.key);
            if (!skip(':')) {
                return false;
            }
            auto value = readValue(depth + 1);
            if (!value) {
                return false;
            }
            member.value = *std::move(value);
            object.members.append(member);
        } while (skip(','));
        return skip('}');
    }

    bool readItems(LinedJson &list, int depth)
    {
        ++m_at;
        if (skip(']')) {
            return true;
        }
        do {
            auto item = readValue(depth + 1);
            if (!item) {
                return false;
            }
            list.items.append(*std::move(item));
        } while (skip(','));
        return skip(']');
    }

    bool readText(QString &text)
    {
        ++m_at;
        while (!isAtEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == QLatin1Char('"')) {
                return true;
            }
            if (c < QLatin1Char(' ')) {
                return false;
            }
            if (c != QLatin1Char('\\')) {
                text.append(c);
            } else if (!readEscape(text)) {
                return false;
            }
        }
        return false;
    }

    bool readEscape(QString &text)
    {
        constexpr auto escapes = std::u16string_view(u"\"\\/bfnrt");
        constexpr auto meanings = std::u16string_view(u"\"\\/\b\f\n\r\t");
        const QChar c = current();
        ++m_at;
        if (c == QLatin1Char('u')) {
            constexpr qsizetype size = 4;
            const QString digits = m_text.mid(m_at, size);
            m_at += size;
            text.append(QChar(digits.toUShort(nullptr, 16)));
            return digits.size() == size && std::all_of(digits.cbegin(), digits.cend(), isHexDigit);
        }
        const auto which = escapes.find(char16_t(c.unicode()));
        if (which == std::u16string_view::npos) {
            return false;
        }
        text.append(QChar(meanings[which]));
        return true;
    }

    /// true, false, null and numbers; nothing else.
    bool readWord(LinedJson &value)
    {
        const auto isOfWord = [](QChar c) {
            return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-') || c == QLatin1Char('+');
        };
        const qsizetype begin = m_at;
        while (!isAtEnd() && isOfWord(current())) {
            ++m_at;
        }
        value.text = m_text.mid(begin, m_at - begin);
        if (value.text == QLatin1String("null")) {
            return true;
        }
        if (value.text == QLatin1String("true") || value.text == QLatin1String("false")) {
            value.type = LinedJson::Type::Truth;
            value.truth = value.text == QLatin1String("true");
            return true;
        }
        bool isNumber = false;
        value.text.toDouble(&isNumber);
        value.type = LinedJson::Type::Number;
        const QChar first = value.text.isEmpty() ? QChar() : value.text.at(0);
        return isNumber && ((first >= QLatin1Char('0') && first <= QLatin1Char('9')) || first == QLatin1Char('-'))
               && !value.text.contains(QLatin1String("n"), Qt::CaseInsensitive); // "-inf", "-nan"
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_errorLine = 0;
    QString m_keyTwice;
};

} // namespace

const LinedJson *LinedJson::member(const QString &key) const
{
    const auto found =
        std::find_if(members.cbegin(), members.cend(), [&](const Member &each) { return each.key == key; });
    return found == members.cend() ? nullptr : &found->value;
}

std::variant<LinedJson, LinedJson::Error> LinedJson::parse(const QByteArray &json)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(json);
    if (decoder.hasError()) {
        return Error{};
    }
    return Parser(text).document();
}

} // namespace Desk
