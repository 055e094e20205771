// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricelist.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace Desk {

/// Why a file of selling prices is refused. Nothing of it is used then.
struct PriceFileProblem
{
    enum class Reason {
        Unreadable, ///< The system can't read it; detail is its own words.
        TooLarge,
        NotJson,
        OtherFormat, ///< It is no file of selling prices.
        Newer,       ///< A newer version of this program wrote it.
        UnknownKey,  ///< Detail is the key, as in the four that follow.
        MissingKey,
        KeyTwice,
        WrongType, ///< A number that is no text, a text that is no list.
        BadValue,
        NotAllowed, ///< As the list's problem says.
    };
    Reason reason = Reason::NotJson;
    int line = 0; ///< From 1; 0 where it is about the whole file.
    QString detail;
    std::optional<PriceListProblem> problem;

    bool operator==(const PriceFileProblem &) const = default;
};

/// Price lists as files of the format "esimfly-desk-prices/1": JSON, numbers as decimal text. The journal keeps them so
/// too.
namespace PriceFile {

constexpr qint64 mostBytes = 8LL * 1024 * 1024;

QByteArray toJson(const PriceList &list);
/// A whole list that can be used, or why not.
std::variant<PriceList, PriceFileProblem> fromJson(const QByteArray &json);

/// A file that is too large is never read. Blocks: for a thread of its own.
std::variant<PriceList, PriceFileProblem> read(const QString &filePath);
/// Whole or not at all. Blocks.
Result<void> write(const QString &filePath, const PriceList &list);

} // namespace PriceFile

} // namespace Desk
