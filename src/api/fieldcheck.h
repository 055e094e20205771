// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonreader.h"

#include <QFlags>

#include <optional>

namespace Desk {

/// Keeps which fields of a row could not be read, by the two rules there are: an essential field is unreadable where it
/// is missing, too; an optional one only where something stands there that is no value of its kind.
template<typename Field> class FieldCheck
{
public:
    explicit FieldCheck(const JsonReader &json)
        : m_json(json)
    {}

    template<typename T> T essential(Field field, T value)
    {
        m_unreadable.setFlag(field, m_unreadable.testFlag(field) || isEmpty(value));
        return value;
    }
    template<typename T> T optional(Field field, QLatin1String key, T value)
    {
        return m_json.has(key) ? essential(field, std::move(value)) : value;
    }
    /// Essential or optional, as the rest of the row says.
    template<typename T> T read(Field field, bool isEssential, QLatin1String key, T value)
    {
        return isEssential ? essential(field, std::move(value)) : optional(field, key, std::move(value));
    }

    QFlags<Field> unreadable() const { return m_unreadable; }

private:
    static bool isEmpty(const QString &text) { return text.isEmpty(); }
    static bool isEmpty(const QDateTime &time) { return !time.isValid(); }
    static bool isEmpty(const Iccid &iccid) { return iccid.isEmpty(); }
    template<typename T> static bool isEmpty(const std::optional<T> &value) { return !value; }

    const JsonReader &m_json;
    QFlags<Field> m_unreadable;
};

} // namespace Desk
