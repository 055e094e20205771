// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

#include <QList>
#include <QStringList>

#include <type_traits>
#include <utility>

namespace Desk {

/// All rows of a query, in their order. The function reads the row that the query stands on: as an std::optional, where
/// a row that gives nothing is left out, or as a Result, where a failure is that of the whole.
template<typename T, typename Read>
Result<QList<T>> readRows(Database &database, const QString &sql, const QVariantList &values, const Read &read)
{
    auto query = database.execute(sql, values);
    if (!query) {
        return query.failure();
    }
    QList<T> rows;
    while (query.value().next()) {
        auto row = read(std::as_const(query.value()));
        if (row) {
            rows.append(std::move(row.value()));
        } else if constexpr (std::is_same_v<decltype(row), Result<T>>) {
            return row.failure();
        }
    }
    if (query.value().lastError().isValid()) {
        return database.failureOf(query.value().lastError());
    }
    return rows;
}

/// The first column of each row.
inline Result<QStringList> readTexts(Database &database, const QString &sql, const QVariantList &values = {})
{
    return readRows<QString>(database, sql, values,
                             [](const QSqlQuery &query) { return std::optional(query.value(0).toString()); });
}

} // namespace Desk
