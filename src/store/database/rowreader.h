// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cleantext.h"
#include "domain/money.h"
#include "store/database/enumtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace Desk {

/// The columns of a table whose rows are written once and then only change in part, for SQL.
struct RowColumns
{
    QStringList fixed;    ///< Key, account, request and body.
    QStringList changing; ///< What comes later.

    QString all() const { return (fixed + changing).join(QLatin1Char(',')); }
    /// One question mark for each.
    QString placeholders() const
    {
        return QStringList(fixed.size() + changing.size(), QStringLiteral("?")).join(QLatin1Char(','));
    }
    /// Behind ON CONFLICT (key) DO UPDATE SET.
    QString assignments() const
    {
        QStringList assignments;
        for (const QString &column : changing) {
            assignments.append(column + QStringLiteral("=excluded.") + column);
        }
        return assignments.join(QLatin1Char(','));
    }
};

/// Walks along the columns of the row a query stands on. NULL is nothing; what is there and can't be read spoils the
/// row: neither a price nor a state is ever guessed.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query)
        : m_query(query)
    {}

    bool isGood() const { return m_isGood; }

    QVariant next() { return m_query.value(m_column++); }
    QString nextText() { return next().toString(); }
    /// Words for people. An earlier version wrote them as they came.
    QString nextWords() { return cleanText(nextText()); }
    std::optional<Money> nextMoney()
    {
        return nextAs<Money>([](const QVariant &value) { return Money::fromString(value.toString()); });
    }
    std::optional<QJsonDocument> nextJson()
    {
        return nextAs<QJsonDocument>([](const QVariant &value) {
            const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
            return document.isNull() ? std::nullopt : std::optional(document);
        });
    }
    /// An object that a function makes something of.
    template<typename T> std::optional<T> nextObject(std::optional<T> (*fromJson)(const QJsonObject &))
    {
        return nextAs<T>([fromJson](const QVariant &value) {
            const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
            return document.isObject() ? fromJson(document.object()) : std::nullopt;
        });
    }
    /// What has to be there.
    template<typename T> T needed(std::optional<T> value)
    {
        m_isGood = m_isGood && value.has_value();
        return std::move(value).value_or(T());
    }
    template<typename Enum> Enum nextEnum() { return needed(enumValue<Enum>(nextText())); }

private:
    template<typename T, typename Read> std::optional<T> nextAs(const Read &read)
    {
        const QVariant value = next();
        if (value.isNull()) {
            return std::nullopt;
        }
        std::optional<T> made = read(value);
        m_isGood = m_isGood && made.has_value();
        return made;
    }

    const QSqlQuery &m_query;
    int m_column = 0;
    bool m_isGood = true;
};

/// For columns: NULL where there is nothing.
inline QVariant moneyColumn(const std::optional<Money> &amount)
{
    return amount ? QVariant(amount->toString()) : QVariant(QMetaType::fromType<QString>());
}
inline QVariant wordsColumn(const QString &words)
{
    return words.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(words);
}
template<typename T> QVariant jsonColumn(const std::optional<T> &value, QJsonObject (*toJson)(const T &))
{
    return value ? QVariant(QString::fromUtf8(QJsonDocument(toJson(*value)).toJson(QJsonDocument::Compact)))
                 : QVariant(QMetaType::fromType<QString>());
}

} // namespace Desk
