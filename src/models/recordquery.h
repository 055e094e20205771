// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Desk {

/// What a person looks for in a table of records: words in any order and spelling, an ICCID or an activation code
/// however it was copied. A record is meant where it is named by its number, by its code or by all words.
class RecordQuery
{
public:
    RecordQuery() = default; ///< All of them.
    explicit RecordQuery(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether the whole number stands there.
    bool isNamed(const QString &iccid) const;
    bool mayBeCode() const { return !m_matchingId.isEmpty(); }
    bool isCode(const QString &matchingId) const;
    /// The text is folded; parts of the number, or of several by blanks, count as words.
    bool areWordsIn(const QString &text, const QString &iccid) const;

    bool operator==(const RecordQuery &) const = default;

private:
    struct Word
    {
        QString text;   ///< Folded.
        QString number; ///< The part of an ICCID that it may be; empty where it can be none.

        bool operator==(const Word &) const = default;
    };
    /// Words that stand together. Words of digits are one number, whatever parts them, or each for itself.
    struct Words
    {
        QList<Word> words;
        QString number; ///< Of all words; empty where they are no digits.

        bool operator==(const Words &) const = default;
    };
    static QList<Words> wordsOf(const QString &text);
    static bool matches(const Words &words, const QString &text, const QString &iccid);

    QList<Words> m_words;
    QString m_matchingId; ///< Folded; empty where the text can be none.
};

} // namespace Desk
