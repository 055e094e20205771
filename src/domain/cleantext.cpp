// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cleantext.h"

#include "domain/invisible.h"

#include <QList>

#include <algorithm>

namespace Desk {

namespace {

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Persian, Indic scripts and pictures need them inside of a word.
bool isJoiner(char32_t c)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    return c == nonJoiner || c == joiner;
}

/// Everybody has another picture for it, or nobody any.
bool isMeaningless(char32_t c)
{
    return QChar::category(c) == QChar::Other_PrivateUse || QChar::isNonCharacter(c);
}

bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control;
}

/// Nearly all texts are: they stay as they are, and nothing is copied.
bool isPlainWords(const QString &text, qsizetype longest)
{
    bool wasBlank = true;
    for (const QChar c : text) {
        const bool isBlank = c == QLatin1Char(' ');
        if (c < QLatin1Char(' ') || c > QLatin1Char('~') || (isBlank && wasBlank)) {
            return false;
        }
        wasBlank = isBlank;
    }
    return text.size() <= longest && (!wasBlank || text.isEmpty());
}

/// Puts one character behind another, as long as there is room.
class Line
{
public:
    explicit Line(qsizetype longest)
        : m_longest(longest)
    {}

    bool isFull() const { return m_text.size() > m_longest; }

    void addBlank()
    {
        m_hasBlank = !m_text.isEmpty();
        m_joiner = 0;
    }
    void addJoiner(char32_t c) { m_joiner = m_hasBlank || m_text.isEmpty() ? 0 : c; }
    void addMark(char32_t c)
    {
        constexpr int mostMarks = 5; // A syllable of Burmese has as many.
        const bool hasLetter = !m_hasBlank && !m_text.isEmpty();
        if (hasLetter && m_marks < mostMarks) {
            add(c);
            ++m_marks;
        }
    }
    void addLetter(char32_t c)
    {
        add(c);
        m_marks = 0;
    }

    QString text() const
    {
        if (!isFull()) {
            return m_text;
        }
        QString text = m_text.first(m_longest - 1);
        while (text.back().isHighSurrogate() || text.back() == QLatin1Char(' ') || isJoiner(text.back().unicode())) {
            text.chop(1);
        }
        return text + QChar(0x2026);
    }

private:
    void add(char32_t c)
    {
        if (m_hasBlank) {
            m_text += QLatin1Char(' ');
        } else if (m_joiner != 0) {
            m_text += QChar::fromUcs4(m_joiner);
        }
        m_hasBlank = false;
        m_joiner = 0;
        m_text += QChar::fromUcs4(c);
    }

    qsizetype m_longest;
    QString m_text;
    bool m_hasBlank = false; ///< Between what stands there and what comes.
    char32_t m_joiner = 0;   ///< The same, or 0.
    int m_marks = 0;         ///< On the last letter.
};

} // namespace

QString cleanText(const QString &text, qsizetype longest)
{
    if (isPlainWords(text, longest)) {
        return text;
    }
    Line line(longest);
    const QList<uint> characters = text.toUcs4(); // Half a character becomes U+FFFD.
    for (const char32_t c : characters) {
        if (line.isFull()) {
            break;
        }
        if (isBlank(c)) {
            line.addBlank();
        } else if (isJoiner(c)) {
            line.addJoiner(c);
        } else if (isInvisible(c) || isMeaningless(c)) {
            continue;
        } else if (isMark(c)) {
            line.addMark(c);
        } else {
            line.addLetter(c);
        }
    }
    return line.text();
}

bool isIdentifier(const QString &text)
{
    constexpr qsizetype longest = 255;
    const QList<uint> characters = text.toUcs4();
    return !text.isEmpty() && text.size() <= longest
           && std::none_of(characters.cbegin(), characters.cend(), [](char32_t c) {
                  return isInvisible(c) || isMeaningless(c) || c == QChar::ReplacementCharacter;
              });
}

} // namespace Desk
