// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/claimjournal.h"

#include "store/database/readrows.h"

namespace Desk {

namespace {

QString keyText(const QUuid &key)
{
    return key.toString(QUuid::WithoutBraces);
}

} // namespace

QFuture<Result<void>> ClaimJournal::add(const QUuid &id) const
{
    return m_file->run<void>(Access::Writing, [id](Database &database) {
        return database.write([&] {
            return database.change(QStringLiteral("INSERT OR IGNORE INTO claims (uuid, account) VALUES (?,"
                                                  " coalesce((SELECT account FROM team_member), ''))"),
                                   {keyText(id)});
        });
    });
}

QFuture<Result<void>> ClaimJournal::remove(const QUuid &id) const
{
    return m_file->run<void>(Access::Writing, [id](Database &database) {
        return database.write(
            [&] { return database.change(QStringLiteral("DELETE FROM claims WHERE uuid=?"), {keyText(id)}); });
    });
}

QFuture<Result<QList<ClaimJournal::OpenClaim>>> ClaimJournal::open() const
{
    return m_file->run<QList<OpenClaim>>(Access::Reading, [](Database &database) {
        // A recovered journal has no claims, but what was sent under them. Other accounts' are no affair of this team.
        const QString sql = QStringLiteral(
            "WITH own AS (SELECT value FROM json_each((SELECT access_codes FROM team_member)))"
            " SELECT uuid, NULL, 0, 0 FROM claims WHERE account IN ('', (SELECT account FROM team_member))"
            " AND uuid NOT IN (SELECT claim FROM topups WHERE claim<>'')"
            " AND uuid NOT IN (SELECT claim FROM cancellations WHERE claim<>'')"
            " UNION ALL SELECT claim, iccid, 1, state NOT IN ('Intended','Sent','Unknown','Failed') AS over FROM topups"
            " WHERE claim<>'' AND (NOT over OR claim IN (SELECT uuid FROM claims)) AND access_code IN own"
            " UNION ALL SELECT claim, NULL, 1, state NOT IN ('Intended','Sent','Unknown') AS over FROM cancellations"
            " WHERE claim<>'' AND (NOT over OR claim IN (SELECT uuid FROM claims)) AND access_code IN own");
        return readRows<OpenClaim>(database, sql, {}, [](const QSqlQuery &query) {
            OpenClaim claim;
            claim.id = QUuid::fromString(query.value(0).toString());
            claim.iccid = Iccid::fromString(query.value(1).toString());
            claim.isSent = query.value(2).toBool();
            claim.isSettled = query.value(3).toBool();
            return claim.id.isNull() ? std::nullopt : std::optional(claim);
        });
    });
}

} // namespace Desk
