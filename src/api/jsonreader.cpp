// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonreader.h"

#include "domain/cleantext.h"
#include "domain/utctime.h"

#include <QLocale>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Desk {

namespace {

constexpr qsizetype longestText = 4096;

/// The digits of a whole number, where all of them are certainly the sender's. Whoever counts in doubles rounds beyond
/// 2^53, and then writes what a double holds or the shortest digits that lead to it.
QString certainDigits(const QJsonValue &value)
{
    constexpr qint64 largestExact = 9007199254740992; // 2^53
    const QVariant number = value.toVariant();
    if (number.typeId() != QMetaType::LongLong || number.toLongLong() < 0) {
        return {};
    }
    const QString digits = QString::number(number.toLongLong());
    const auto asDouble = static_cast<double>(number.toLongLong());
    const bool mayBeRounded = number.toLongLong() > largestExact
                              && (digits == QString::number(asDouble, 'f', 0)
                                  || digits == QString::number(asDouble, 'f', QLocale::FloatingPointShortest));
    return mayBeRounded ? QString() : digits;
}

} // namespace

bool JsonReader::has(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::text(QLatin1String key) const
{
    return cleanText(m_object.value(key).toString());
}

QString JsonReader::identifier(QLatin1String key) const
{
    const QString text = m_object.value(key).toString();
    return isIdentifier(text) ? text : QString();
}

QString JsonReader::code(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return value.isDouble() ? certainDigits(value) : identifier(key);
}

QString JsonReader::word(QLatin1String key) const
{
    return verbatim(key).isEmpty() ? QString() : text(key);
}

QString JsonReader::verbatim(QLatin1String key) const
{
    const QString text = m_object.value(key).toString();
    return text.size() <= longestText ? text : QString();
}

std::optional<double> JsonReader::number(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<qint64> JsonReader::integer(QLatin1String key) const
{
    constexpr double largest = 9007199254740992.0; // 2^53
    const auto value = number(key);
    if (!value || std::abs(*value) > largest || std::trunc(*value) != *value) {
        return std::nullopt;
    }
    return static_cast<qint64>(*value);
}

qint64 JsonReader::id(QLatin1String key) const
{
    bool isNumber = false;
    const qint64 fromText = text(key).toLongLong(&isNumber);
    return std::max<qint64>(0, isNumber ? fromText : integer(key).value_or(0));
}

int JsonReader::count(QLatin1String key) const
{
    const qint64 value = integer(key).value_or(0);
    return value >= 0 && value <= std::numeric_limits<int>::max() ? static_cast<int>(value) : 0;
}

std::optional<bool> JsonReader::flag(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

JsonReader JsonReader::object(QLatin1String key) const
{
    return JsonReader(m_object.value(key).toObject());
}

QJsonArray JsonReader::array(QLatin1String key) const
{
    return m_object.value(key).toArray();
}

QStringList JsonReader::texts(QLatin1String key) const
{
    QStringList texts;
    const QJsonArray values = array(key);
    for (const QJsonValue &value : values) {
        const QString text = cleanText(value.toString());
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts;
}

std::optional<Currency> JsonReader::currency(std::optional<Currency> fallback) const
{
    const QLatin1String key("currency");
    return has(key) ? currencyFromCode(identifier(key)) : fallback;
}

std::optional<Money> JsonReader::money(QLatin1String key, std::optional<Currency> currency) const
{
    const auto value = number(key);
    return value && currency ? Money::fromNumber(*value, *currency) : std::nullopt;
}

std::optional<DataSize> JsonReader::gigabytes(QLatin1String key) const
{
    const auto value = number(key);
    return value ? DataSize::fromGigabytes(*value) : std::nullopt;
}

std::optional<DataSize> JsonReader::megabytes(QLatin1String key) const
{
    const auto value = number(key);
    return value ? DataSize::fromMegabytes(*value) : std::nullopt;
}

std::optional<DataSize> JsonReader::bytes(QLatin1String key) const
{
    const auto value = integer(key);
    return value && *value >= 0 ? std::optional(DataSize::fromBytes(*value)) : std::nullopt;
}

std::optional<Validity> JsonReader::days(QLatin1String key) const
{
    const auto value = integer(key);
    return value ? Validity::fromDays(*value) : std::nullopt;
}

QDateTime JsonReader::time(QLatin1String key) const
{
    const QDateTime time = inUtc(QDateTime::fromString(verbatim(key), Qt::ISODateWithMs));
    return time.isValid() ? time : QDateTime();
}

Iccid JsonReader::iccid(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return Iccid::fromString(value.isDouble() ? certainDigits(value) : verbatim(key)).value_or(Iccid());
}

QUrl JsonReader::link(QLatin1String key) const
{
    const QUrl url(verbatim(key), QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() ? url : QUrl();
}

} // namespace Desk
