// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/documentrow.h"

#include "store/database/readrows.h"

#include <QJsonDocument>

namespace Desk::DocumentRow {

namespace {

QString text(const QUuid &id)
{
    return id.isNull() ? notNull(QString()) : id.toString(QUuid::WithoutBraces);
}

} // namespace

QString columns()
{
    return QStringLiteral("uuid, base, version, saved_at, body");
}

std::optional<Document> read(const QSqlQuery &query)
{
    Document document;
    document.id = QUuid::fromString(query.value(0).toString());
    document.base = QUuid::fromString(query.value(1).toString());
    document.version = query.value(2).toInt();
    document.savedAt = toTime(query.value(3));
    document.body = query.value(4).toString().toUtf8();
    const bool isWhole = !document.id.isNull() && document.version > 0 && document.savedAt.isValid()
                         && !QJsonDocument::fromJson(document.body).isNull();
    return isWhole ? std::optional(document) : std::nullopt;
}

Result<std::optional<Document>> newest(Database &database, const QString &kind)
{
    const auto rows = readRows<Document>(
        database,
        QStringLiteral("SELECT %1 FROM documents WHERE kind=? ORDER BY version DESC, number DESC LIMIT 1")
            .arg(columns()),
        {kind}, [](const QSqlQuery &query) -> Result<Document> {
            const auto document = read(query);
            // An older one instead would pass for the newest.
            return document ? Result<Document>(*document)
                            : Failure::local(QStringLiteral("A document of the journal can't be read."),
                                             Failure::Storage::Damaged);
        });
    if (!rows) {
        return rows.failure();
    }
    return rows->isEmpty() ? std::optional<Document>() : std::optional(rows->constFirst());
}

Result<void> insert(Database &database, const QString &kind, const Document &document, int versionsKept)
{
    const QString sql = QStringLiteral("INSERT INTO documents (kind, %1) VALUES (?, ?, ?, ?, ?, ?)").arg(columns());
    auto inserted = database.change(sql, {kind, text(document.id), text(document.base), document.version,
                                          fromTime(document.savedAt), QString::fromUtf8(document.body)});
    return inserted ? database.change(QStringLiteral("DELETE FROM documents WHERE kind=? AND version<=?"),
                                      {kind, document.version - versionsKept})
                    : inserted;
}

} // namespace Desk::DocumentRow
