// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace Desk {

/// Filters and sorts a table of records: words in any order and spelling, an ICCID or an activation code however it was
/// copied, a status. What is not known comes last in both directions. For the small tables only: the catalogue has its
/// own search.
class RecordFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilterProxy(QObject *parent = nullptr);

    void setSearchText(const QString &text);
    /// A value of StatusRole; nothing: all.
    void setStatus(std::optional<int> status);
    std::optional<int> status() const { return m_status; }
    /// Keeps the row with this number (DigitsRole) though it matches no longer, until a person searches or filters
    /// anew: what changes in the background does not take away what is being looked at.
    void keep(const QString &digits) { m_kept = digits; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

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
    std::optional<int> m_status;
    QString m_kept;
};

} // namespace Desk
