// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datasize.h"
#include "domain/iccid.h"
#include "domain/money.h"
#include "domain/validity.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Desk {

/// Reads fields of a JSON object that came from outside. A field that is missing, null, of another type or out of
/// bounds is one and the same: not there. No text is taken for a number nor a number for text, but for ICCIDs and ids.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object)
        : m_object(std::move(object))
    {}

    /// Present and not null.
    bool has(QLatin1String key) const;
    /// Words for people, cleaned. Empty where there are none.
    QString text(QLatin1String key) const;
    /// A code or a reference, to the letter. Empty where there is none, or what can't be one.
    QString identifier(QLatin1String key) const;
    /// The code of what can be bought, which is only handed back: an identifier, or a whole number whose digits are
    /// certainly the sender's.
    QString code(QLatin1String key) const;
    /// A word that something depends on, cleaned: no part of a longer text is taken for it.
    QString word(QLatin1String key) const;
    /// As it came, for what has a type that reads it. Empty where there is none, or where it is longer than any text
    /// of the API.
    QString verbatim(QLatin1String key) const;
    bool isEmptyText(QLatin1String key) const
    {
        return m_object.value(key).isString() && m_object.value(key).toString().trimmed().isEmpty();
    }
    std::optional<double> number(QLatin1String key) const;
    /// A whole number that JSON keeps exactly (up to 2^53).
    std::optional<qint64> integer(QLatin1String key) const;
    /// What the API knows a row by: a whole number, also as text, for it is nothing to count with; 0 where there is
    /// none.
    qint64 id(QLatin1String key) const;
    /// A whole number of things: 0 to 2^31 - 1; 0 where there is none.
    int count(QLatin1String key) const;
    std::optional<bool> flag(QLatin1String key) const;
    bool flagOr(QLatin1String key, bool fallback) const { return flag(key).value_or(fallback); }

    bool isObject(QLatin1String key) const { return m_object.value(key).isObject(); }
    /// An empty object or array where there is none.
    JsonReader object(QLatin1String key) const;
    QJsonArray array(QLatin1String key) const;
    /// The texts of an array of texts, cleaned; the rest of it is left out.
    QStringList texts(QLatin1String key) const;

    /// The field "currency", or the fallback where the answer names none. Nothing where it names one that we don't
    /// know: its amounts can't be told.
    std::optional<Currency> currency(std::optional<Currency> fallback) const;
    std::optional<Money> money(QLatin1String key, std::optional<Currency> currency) const;
    std::optional<DataSize> gigabytes(QLatin1String key) const;
    std::optional<DataSize> megabytes(QLatin1String key) const;
    std::optional<DataSize> bytes(QLatin1String key) const;
    std::optional<Validity> days(QLatin1String key) const;
    /// ISO 8601, UTC where it names no zone. Invalid where there is none.
    QDateTime time(QLatin1String key) const;
    /// Empty where there is none, also for the API's stand-ins ("PENDING_…") and for a number that may have lost
    /// digits: another eSIM's ICCID would be worse than none.
    Iccid iccid(QLatin1String key) const;
    /// https only; an empty one for the rest.
    QUrl link(QLatin1String key) const;

private:
    QJsonObject m_object;
};

} // namespace Desk
