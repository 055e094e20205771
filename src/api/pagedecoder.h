// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonreader.h"
#include "api/queries.h"

#include <functional>
#include <optional>

namespace Desk {

inline Pagination decodePagination(const JsonReader &json)
{
    // "totalPages" in older answers.
    const int pages = json.count(QLatin1String("total_pages"));
    return {json.count(QLatin1String("page")), json.count(QLatin1String("limit")), json.count(QLatin1String("total")),
            pages > 0 ? pages : json.count(QLatin1String("totalPages"))};
}

/// The list of that name in "data"; nothing where there is none, or where it is ten times as long as any page of the
/// API: no seller's account looks like that, and a row needs more room than its text.
template<typename T>
std::optional<ListPage<T>> decodePage(const QJsonObject &root, QLatin1String name,
                                      const std::function<std::optional<T>(const JsonReader &)> &decodeRow)
{
    const QJsonObject data = root.value(QLatin1String("data")).toObject();
    const QJsonValue list = data.value(name);
    constexpr qsizetype mostRows = 1000;
    if (!list.isArray() || list.toArray().size() > mostRows) {
        return std::nullopt;
    }
    ListPage<T> page;
    page.pagination = decodePagination(JsonReader(data).object(QLatin1String("pagination")));
    const QJsonArray rows = list.toArray();
    page.rows.reserve(rows.size());
    for (const QJsonValue &value : rows) {
        if (auto row = decodeRow(JsonReader(value.toObject()))) {
            page.rows.append(std::move(*row));
        } else {
            ++page.unreadableRows;
        }
    }
    return page;
}

} // namespace Desk
