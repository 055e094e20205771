// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/copies/copiedsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace Desk::CopiedSettings {

namespace {

const QString bytesKey = QStringLiteral("bytes"); ///< Of an object that stands for bytes.
constexpr qsizetype longest = 100'000;
constexpr qsizetype longestJson = 4'000'000;

QJsonValue toJsonValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    case QMetaType::QByteArray:
        return QJsonObject{{bytesKey, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::QString:
    case QMetaType::Bool:
    case QMetaType::Int:
        return value.toString();
    default: // Nothing that the program keeps.
        return {};
    }
}

/// Nothing where it is no value of a setting.
QVariant fromJsonValue(const QJsonValue &value)
{
    if (value.isString() && value.toString().size() <= longest) {
        return value.toString();
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        QStringList texts;
        qsizetype size = 0;
        for (const QJsonValue &item : array) {
            size += item.toString().size() + 1;
            texts.append(item.toString());
        }
        const bool isList =
            std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isString(); });
        return isList && size <= longest ? QVariant(texts) : QVariant();
    }
    const QJsonValue bytes = value[bytesKey];
    return bytes.isString() && bytes.toString().size() <= longest
               ? QVariant(QByteArray::fromBase64(bytes.toString().toLatin1()))
               : QVariant();
}

/// Of several spellings of a key QSettings makes one.
bool isPlainKey(const QString &key)
{
    const QStringList parts = key.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return !key.isEmpty() && parts.join(QLatin1Char('/')) == key;
}

} // namespace

bool belongsToComputer(const QString &key)
{
    static const QStringList groups{QStringLiteral("account/"), QStringLiteral("copies/"),
                                    QStringLiteral("customerDisplay/")};
    // Case is no difference in some formats.
    return key.compare(QLatin1String("window/geometry"), Qt::CaseInsensitive) == 0
           || key.endsWith(QLatin1String("/folder"), Qt::CaseInsensitive)
           || std::any_of(groups.begin(), groups.end(),
                          [&key](const QString &group) { return key.startsWith(group, Qt::CaseInsensitive); });
}

QByteArray toJson(const QSettings &settings)
{
    QJsonObject object;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        const QJsonValue value = belongsToComputer(key) ? QJsonValue() : toJsonValue(settings.value(key));
        if (!value.isNull()) {
            object.insert(key, value);
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

int addMissing(QSettings &settings, const QByteArray &json)
{
    constexpr int most = 1000;
    constexpr qsizetype longestKey = 200;
    if (json.size() > longestJson) {
        return 0;
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    int added = 0;
    for (auto it = object.begin(); it != object.end() && added < most; ++it) {
        const QString key = it.key();
        const QVariant value = fromJsonValue(it.value());
        if (value.isValid() && key.size() <= longestKey && isPlainKey(key) && !belongsToComputer(key)
            && !settings.contains(key)) {
            settings.setValue(key, value);
            ++added;
        }
    }
    return added;
}

} // namespace Desk::CopiedSettings
