// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "domain/money.h"
#include "store/database/enumtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace Desk {

/// The JSON of a fact, written member by member. Its bytes depend on nothing but what is in it: names are sorted, and
/// what is empty is left out. Words are cleaned, and what is no code or reference is not written as one.
class FactBody
{
public:
    void put(const QString &name, const QJsonValue &value) { m_object.insert(name, value); }
    void putFlag(const QString &name, bool isSet);
    void putWords(const QString &name, const QString &words);
    void putNote(const QString &name, const QString &note);
    void putCode(const QString &name, const QString &code);
    void putId(const QString &name, const QUuid &id);
    void putTime(const QString &name, const QDateTime &time);
    void putMoney(const QString &name, const std::optional<Money> &amount);
    template<typename Enum> void putEnum(const QString &name, Enum value) { put(name, enumText(value)); }

    const QJsonObject &object() const { return m_object; }
    QByteArray bytes() const;

private:
    QJsonObject m_object;
};

/// Reads what another desk wrote. A member that is not there is empty; one that is there and can't be read spoils all.
class FactReader
{
public:
    explicit FactReader(const QByteArray &body);
    explicit FactReader(const QJsonObject &object)
        : m_object(object)
        , m_isGood(true)
    {}

    bool isGood() const { return m_isGood; }
    /// What is not as it has to be.
    void require(bool isMet) { m_isGood = m_isGood && isMet; }
    template<typename T> T needed(std::optional<T> value)
    {
        require(value.has_value());
        return std::move(value).value_or(T());
    }

    bool has(const QString &name) const { return m_object.contains(name); }
    bool flag(const QString &name);
    QString text(const QString &name); ///< As it is.
    QString words(const QString &name);
    QString note(const QString &name);
    QString code(const QString &name);
    QUuid id(const QString &name); ///< Null where it is not there.
    QDateTime time(const QString &name);
    QDateTime neededTime(const QString &name);
    std::optional<Money> money(const QString &name); ///< Never less than nothing.
    std::optional<qint64> number(const QString &name, qint64 least, qint64 most);
    QJsonArray array(const QString &name);
    QJsonObject object(const QString &name);
    template<typename Enum> Enum enumerator(const QString &name) { return needed(enumValue<Enum>(text(name))); }

private:
    QJsonObject m_object;
    bool m_isGood = false;
};

/// A team's server takes no more of a fact. Only the close of a day with thousands of orders comes near it.
inline constexpr qsizetype mostFactBytes = 4 * 1024 * 1024;

} // namespace Desk
