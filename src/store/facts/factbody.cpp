// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facts/factbody.h"

#include "domain/cleantext.h"
#include "domain/utctime.h"

#include <QJsonDocument>

namespace Desk {

namespace {

constexpr qsizetype longestNote = 10'000;
constexpr qint64 latestTime = 253'402'300'799'999; // The end of the year 9999.

} // namespace

void FactBody::putFlag(const QString &name, bool isSet)
{
    if (isSet) {
        m_object.insert(name, true);
    }
}

void FactBody::putWords(const QString &name, const QString &words)
{
    if (const QString clean = cleanText(words); !clean.isEmpty()) {
        m_object.insert(name, clean);
    }
}

void FactBody::putNote(const QString &name, const QString &note)
{
    if (const QString clean = cleanText(note, longestNote); !clean.isEmpty()) {
        m_object.insert(name, clean);
    }
}

void FactBody::putCode(const QString &name, const QString &code)
{
    if (isIdentifier(code)) {
        m_object.insert(name, code);
    }
}

void FactBody::putId(const QString &name, const QUuid &id)
{
    if (!id.isNull()) {
        m_object.insert(name, id.toString(QUuid::WithoutBraces));
    }
}

void FactBody::putTime(const QString &name, const QDateTime &time)
{
    if (time.isValid()) {
        m_object.insert(name, time.toMSecsSinceEpoch());
    }
}

void FactBody::putMoney(const QString &name, const std::optional<Money> &amount)
{
    if (amount) {
        m_object.insert(name, amount->toString());
    }
}

QByteArray FactBody::bytes() const
{
    return QJsonDocument(m_object).toJson(QJsonDocument::Compact);
}

FactReader::FactReader(const QByteArray &body)
{
    if (body.size() > mostFactBytes) {
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    m_isGood = document.isObject();
    m_object = document.object();
}

QString FactReader::text(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    require(value.isUndefined() || value.isString());
    return value.toString();
}

bool FactReader::flag(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    require(value.isUndefined() || value.isBool());
    return value.toBool();
}

QString FactReader::words(const QString &name)
{
    return cleanText(text(name));
}

QString FactReader::note(const QString &name)
{
    return cleanText(text(name), longestNote);
}

QString FactReader::code(const QString &name)
{
    const QString code = text(name);
    require(code.isEmpty() || isIdentifier(code));
    return code;
}

QUuid FactReader::id(const QString &name)
{
    const QUuid id = QUuid::fromString(text(name));
    require(has(name) != id.isNull());
    return id;
}

QDateTime FactReader::time(const QString &name)
{
    const auto milliseconds = number(name, 0, latestTime);
    return milliseconds ? utcTime(*milliseconds) : QDateTime();
}

QDateTime FactReader::neededTime(const QString &name)
{
    const QDateTime read = time(name);
    require(read.isValid());
    return read;
}

std::optional<Money> FactReader::money(const QString &name)
{
    if (!has(name)) {
        return std::nullopt;
    }
    const auto amount = Money::fromString(text(name));
    require(amount && !amount->isNegative());
    return amount;
}

std::optional<qint64> FactReader::number(const QString &name, qint64 least, qint64 most)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    // Of a number with a fraction, or beyond all integers, it gives the one that can't be.
    const qint64 number = value.isDouble() ? value.toInteger(least - 1) : least - 1;
    require(number >= least && number <= most);
    return number;
}

QJsonArray FactReader::array(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    require(value.isUndefined() || value.isArray());
    return value.toArray();
}

QJsonObject FactReader::object(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    require(value.isUndefined() || value.isObject());
    return value.toObject();
}

} // namespace Desk
