// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/handoverrow.h"

#include "store/facts/handoverjson.h"
#include "store/facts/teamfacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QUuid>

namespace Desk::HandOverRow {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString secretOf(const HandOver &handOver)
{
    return compact({{QStringLiteral("code"), handOver.code.toStored()},
                    {QStringLiteral("apple"), QString::fromUtf8(handOver.appleLink.toEncoded())},
                    {QStringLiteral("android"), QString::fromUtf8(handOver.androidLink.toEncoded())}});
}

void readSecret(const QJsonObject &secret, HandOver &handOver)
{
    const auto link = [&secret](const char *name) {
        return QUrl::fromEncoded(secret[QLatin1String(name)].toString().toUtf8());
    };
    handOver.code = ActivationCode::fromStored(secret[QLatin1String("code")].toString());
    handOver.appleLink = link("apple");
    handOver.androidLink = link("android");
}

/// Not derived from the code, which is not the same at every desk's reach.
QUuid idOf(const PastHandOver &past, const QString &body)
{
    static const QUuid space(QStringLiteral("5f0a7d4e-3a0b-4b57-9a55-0d5b6c1f2e83"));
    const QStringList parts{past.accessCode, QString::number(past.at.toMSecsSinceEpoch()),
                            past.handOver.iccid.toString(), body};
    return QUuid::createUuidV5(space, parts.join(QLatin1Char('\n')));
}

/// From now on what is deleted or changed is written over.
Result<void> leaveNothingBehind(Database &database)
{
    auto done = database.execute(QStringLiteral("PRAGMA secure_delete=ON"));
    return done ? Result<void>() : Result<void>(done.failure());
}

} // namespace

QString columns()
{
    return QStringLiteral("uuid, handed_at, access_code, iccid, body, secret");
}

std::optional<PastHandOver> read(const QSqlQuery &query)
{
    int column = 0;
    const QUuid id = QUuid::fromString(query.value(column++).toString());
    PastHandOver past;
    past.at = toTime(query.value(column++));
    past.accessCode = query.value(column++).toString();
    const QString iccid = query.value(column++).toString();
    const QJsonDocument body = QJsonDocument::fromJson(query.value(column++).toString().toUtf8());
    const QString secret = query.value(column++).toString();
    const QJsonDocument secretJson = QJsonDocument::fromJson(secret.toUtf8());
    const auto known = Iccid::fromString(iccid);
    past.handOver.iccid = known.value_or(Iccid());
    const bool isWhole = !id.isNull() && past.at.isValid() && known.has_value() != iccid.isEmpty() && body.isObject()
                         && (secret.isEmpty() || secretJson.isObject()) && readHandOver(body.object(), past);
    if (!isWhole) {
        return std::nullopt;
    }
    readSecret(secretJson.object(), past.handOver);
    return past;
}

Result<void> insert(Database &database, const PastHandOver &handOver)
{
    const QString body = compact(handOverToJson(handOver));
    return database.change(QStringLiteral("INSERT INTO hand_overs (%1) VALUES (?, ?, ?, ?, ?, ?) "
                                          "ON CONFLICT (uuid) DO NOTHING")
                               .arg(columns()),
                           {idOf(handOver, body).toString(QUuid::WithoutBraces), fromTime(handOver.at),
                            notNull(handOver.accessCode), notNull(handOver.handOver.iccid.toString()), body,
                            secretOf(handOver.handOver)});
}

Result<void> forgetSecrets(Database &database, int kept)
{
    auto ready = leaveNothingBehind(database);
    return ready ? database.change(QStringLiteral("UPDATE hand_overs SET secret='' WHERE secret<>'' AND number NOT IN "
                                                  "(SELECT number FROM hand_overs ORDER BY handed_at DESC, number DESC "
                                                  "LIMIT ?)"),
                                   {kept})
                 : ready;
}

Result<void> removeAll(Database &database)
{
    auto done = leaveNothingBehind(database);
    if (done) {
        done = database.write([&] {
            auto gone = database.change(QStringLiteral("DELETE FROM hand_overs"));
            return gone ? database.change(QStringLiteral("DELETE FROM facts WHERE kind=?"), {HandedOver::kind()})
                        : gone;
        });
    }
    if (!done) {
        return done;
    }
    // Copies of the pages may stand in the log still. Where somebody reads at this moment, the next writing gets there.
    auto emptied = database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return emptied ? Result<void>() : Result<void>(emptied.failure());
}

} // namespace Desk::HandOverRow
