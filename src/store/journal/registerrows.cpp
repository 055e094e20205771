// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/registerrows.h"

#include "domain/cleantext.h"
#include "store/database/readrows.h"
#include "store/journal/outbox.h"

namespace Desk {

namespace {

Result<void> writeNote(Database &database, const Iccid &iccid, const QString &note)
{
    return note.isEmpty()
               ? database.change(QStringLiteral("DELETE FROM notes WHERE iccid=?"), {notNull(iccid.toString())})
               : database.change(QStringLiteral("INSERT INTO notes (iccid, note) VALUES (?,?)"
                                                " ON CONFLICT (iccid) DO UPDATE SET note=excluded.note"),
                                 {notNull(iccid.toString()), note});
}

Result<void> writeFavourite(Database &database, const QString &accessCode, const QString &packageCode, bool isFavourite)
{
    return database.change(isFavourite
                               ? QStringLiteral("INSERT INTO favourites (access_code, package_code) VALUES (?,?)"
                                                " ON CONFLICT (access_code, package_code) DO NOTHING")
                               : QStringLiteral("DELETE FROM favourites WHERE access_code=? AND package_code=?"),
                           {notNull(accessCode), notNull(packageCode)});
}

Result<bool> isStarred(Database &database, const QString &accessCode, const QString &packageCode)
{
    const auto found =
        readTexts(database, QStringLiteral("SELECT 1 FROM favourites WHERE access_code=? AND package_code=?"),
                  {notNull(accessCode), notNull(packageCode)});
    return found ? Result<bool>(!found->isEmpty()) : Result<bool>(found.failure());
}

} // namespace

Result<void> RegisterRows::setNote(Database &database, Outbox &outbox, const Iccid &iccid, const QString &note,
                                   const Setter &setter)
{
    if (outbox.isOf(setter.accessCode)) {
        const auto before =
            readTexts(database, QStringLiteral("SELECT note FROM notes WHERE iccid=?"), {notNull(iccid.toString())});
        if (!before) {
            return before.failure();
        }
        if (before->value(0) == note) {
            return {};
        }
        const TeamRegister which{TeamRegister::Kind::Note, iccid.toString()};
        if (auto told = outbox.addSet(which, note, setter.at, setter.seller); !told) {
            return told;
        }
    }
    return writeNote(database, iccid, note);
}

Result<void> RegisterRows::setFavourite(Database &database, Outbox &outbox, const QString &accessCode,
                                        const QString &packageCode, bool isFavourite, const Setter &setter)
{
    if (outbox.isOf(accessCode)) {
        const auto before = isStarred(database, accessCode, packageCode);
        if (!before) {
            return before.failure();
        }
        if (*before == isFavourite) {
            return {};
        }
        const TeamRegister which{TeamRegister::Kind::Favourite, packageCode};
        auto told = outbox.addSet(which, isFavourite ? Outbox::star : QString(), setter.at, setter.seller);
        if (!told) {
            return told;
        }
    }
    return writeFavourite(database, accessCode, packageCode, isFavourite);
}

Result<void> RegisterRows::write(Database &database, const TeamRegister &which, const QString &value,
                                 const QString &accessCode)
{
    switch (which.kind) {
    case TeamRegister::Kind::Note:
        return writeNote(database, Iccid::fromString(which.name).value_or(Iccid()), cleanNote(value));
    case TeamRegister::Kind::Favourite:
        return writeFavourite(database, accessCode, which.name, !value.isEmpty());
    }
    Q_UNREACHABLE();
}

} // namespace Desk
