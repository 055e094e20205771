// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datasize.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Desk {

/// What somebody asks for, read out of the text of the search field: words, sizes, days, in any order. Sizes and days
/// are wishes that rank; words must be there.
struct SearchQuery
{
    struct Word
    {
        QString text;              ///< Folded.
        bool isBeingTyped = false; ///< The last word, without a space behind it: its beginning is enough.
        bool isCode = false;       ///< Known to be a package code or the beginning of one.

        bool operator==(const Word &) const = default;
    };

    QList<Word> words;
    QStringList places; ///< Alpha-2 codes of names of several words ("south korea").
    std::optional<DataSize> size;
    std::optional<int> days;
    bool isUnlimited = false;
    QList<int> numbers; ///< Without a unit: gigabytes or days.

    bool isEmpty() const;
    bool hasWish() const { return size || days || isUnlimited || !numbers.isEmpty(); }
};

/// What the reader of a query asks about names and sizes; each may be empty.
struct SearchVocabulary
{
    /// Whether a folded text is a package code, or the beginning of one.
    std::function<bool(const QString &text, bool beginning)> isCode;
    /// The country of a name as nameKey() writes it; empty where it is none.
    std::function<QString(const QString &key)> countryForKey;
    /// Whether something of about this size is offered: "1,500" is read as what there is.
    std::function<bool(DataSize size)> isOffered;
};

/// Reads at most 200 characters and 16 words; what is beyond does not count.
SearchQuery parseSearch(const QString &text, const SearchVocabulary &vocabulary);

} // namespace Desk
