// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/schemas.h"

namespace Desk {

namespace {

// Times are milliseconds since the epoch (UTC), amounts text such as "3.10 USD", eSIMs and failure JSON.

/// Version 1: purchases, and notes of eSIMs.
QStringList purchasesAndNotes()
{
    return {
        QStringLiteral("CREATE TABLE purchases ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT," // the order of the sales, whatever the clock said
                       " key TEXT NOT NULL UNIQUE,"
                       " access_code TEXT NOT NULL,"
                       " package_code TEXT NOT NULL,"
                       " package_name TEXT NOT NULL,"
                       " quantity INTEGER NOT NULL,"
                       " shown_cost TEXT NOT NULL,"
                       " cost_read_at INTEGER,"
                       " body BLOB NOT NULL,"
                       " intended_at INTEGER,"
                       " note TEXT NOT NULL,"
                       " state TEXT NOT NULL,"
                       " first_sent_at INTEGER,"
                       " last_sent_at INTEGER,"
                       " changed_at INTEGER,"
                       " attempts INTEGER NOT NULL,"
                       " balance_before TEXT,"
                       " order_reference TEXT NOT NULL,"
                       " paid TEXT,"
                       " esims TEXT NOT NULL,"
                       " failure TEXT)"),
        QStringLiteral("CREATE INDEX purchases_account ON purchases (access_code, number)"),
        QStringLiteral("CREATE TABLE notes (iccid TEXT PRIMARY KEY NOT NULL, note TEXT NOT NULL)"),
    };
}

/// Version 2: top-ups. Looks (the snapshot of the account) and failure are JSON.
QStringList topUps()
{
    return {
        QStringLiteral("CREATE TABLE topups ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " key TEXT NOT NULL UNIQUE,"
                       " access_code TEXT NOT NULL,"
                       " iccid TEXT NOT NULL,"
                       " package_code TEXT NOT NULL,"
                       " package_name TEXT NOT NULL,"
                       " package_bytes INTEGER NOT NULL,"
                       " package_days INTEGER NOT NULL,"
                       " is_unlimited INTEGER NOT NULL,"
                       " shown_cost TEXT NOT NULL,"
                       " body BLOB NOT NULL,"
                       " intended_at INTEGER,"
                       " state TEXT NOT NULL,"
                       " looks TEXT,"
                       " sent_at INTEGER,"
                       " ended_at INTEGER,"
                       " changed_at INTEGER,"
                       " order_reference TEXT NOT NULL,"
                       " paid TEXT,"
                       " new_total INTEGER,"
                       " new_remaining INTEGER,"
                       " expiry TEXT NOT NULL,"
                       " failure TEXT)"),
        QStringLiteral("CREATE INDEX topups_account ON topups (access_code, number)"),
    };
}

/// Version 3: several orders at once, one for each traveller, and packages whose eSIMs come minutes later.
QStringList severalAtOnce()
{
    return {
        QStringLiteral("ALTER TABLE purchases ADD COLUMN orders INTEGER NOT NULL DEFAULT 1"),
        QStringLiteral("ALTER TABLE purchases ADD COLUMN batch TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE purchases ADD COLUMN came_late INTEGER NOT NULL DEFAULT 0"),
    };
}

/// Version 4: packages with a star. With row numbers, so that a recovery finds them like all others.
QStringList favourites()
{
    return {
        QStringLiteral("CREATE TABLE favourites ("
                       " access_code TEXT NOT NULL,"
                       " package_code TEXT NOT NULL,"
                       " PRIMARY KEY (access_code, package_code))"),
    };
}

/// Version 5: every order belongs to a sale; one that was ordered alone is a sale of its own.
QStringList sales()
{
    return {
        QStringLiteral("ALTER TABLE purchases RENAME COLUMN batch TO sale"),
        QStringLiteral("UPDATE purchases SET sale=key WHERE sale=''"),
    };
}

/// Version 6: what a shop saves as one piece, version after version; bodies are JSON.
QStringList documents()
{
    return {
        QStringLiteral("CREATE TABLE documents ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " kind TEXT NOT NULL,"
                       " uuid TEXT NOT NULL UNIQUE,"
                       " base TEXT NOT NULL," // the uuid it was made from; empty for the first
                       " version INTEGER NOT NULL,"
                       " saved_at INTEGER NOT NULL,"
                       " body TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX documents_kind ON documents (kind, version)"),
    };
}

/// Version 7: what eSIMfly gave back of an order or a top-up that it had taken and did not carry out. Before, such an
/// order was not clear, and the only such one with a reference.
QStringList refunds()
{
    return {
        QStringLiteral("ALTER TABLE purchases ADD COLUMN refunded TEXT"),
        QStringLiteral("ALTER TABLE topups ADD COLUMN refunded TEXT"),
        QStringLiteral("UPDATE purchases SET state='Failed' WHERE state='Unknown' AND order_reference<>''"),
    };
}

/// Version 8: what customers paid, as JSON, who sold it, how it was paid and at which desk (a UUID): NULL where nobody
/// said it, as in all sales before.
QStringList whatCustomersPaid()
{
    QStringList steps;
    for (const QLatin1String table : {QLatin1String("purchases"), QLatin1String("topups")}) {
        for (const QLatin1String column :
             {QLatin1String("sold_for"), QLatin1String("seller"), QLatin1String("payment"), QLatin1String("desk")}) {
            steps.append(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 TEXT").arg(table, column));
        }
    }
    return steps;
}

/// Version 9: what was handed over, facts that never change. The secret, which installs the eSIM, stays on this
/// computer and only with the newest ones.
QStringList handOvers()
{
    return {
        QStringLiteral("CREATE TABLE hand_overs ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " uuid TEXT NOT NULL UNIQUE,"
                       " handed_at INTEGER NOT NULL,"
                       " access_code TEXT NOT NULL,"
                       " iccid TEXT NOT NULL,"
                       " body TEXT NOT NULL,"     // JSON
                       " secret TEXT NOT NULL)"), // JSON; empty once it is forgotten
    };
}

/// Version 10: cancellations, marked like purchases before they are sent, and orders that the account's list alone
/// called cancelled, facts that never change. Answer and failure are JSON.
QStringList cancellations()
{
    return {
        QStringLiteral("CREATE TABLE cancellations ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " key TEXT NOT NULL UNIQUE,"
                       " access_code TEXT NOT NULL,"
                       " iccid TEXT NOT NULL," // that a person asked for; the API reaches all of the order
                       " order_reference TEXT NOT NULL,"
                       " given_back TEXT," // to the customer; NULL where nobody said it
                       " seller TEXT,"
                       " intended_at INTEGER,"
                       " state TEXT NOT NULL,"
                       " sent_at INTEGER,"
                       " clock_skew INTEGER NOT NULL," // milliseconds that the server's clock was ahead
                       " changed_at INTEGER,"
                       " answer TEXT,"
                       " failure TEXT)"),
        QStringLiteral("CREATE TABLE seen_cancelled ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " uuid TEXT NOT NULL UNIQUE,"
                       " access_code TEXT NOT NULL,"
                       " reference TEXT NOT NULL,"
                       " amount TEXT,"
                       " seen_at INTEGER NOT NULL)"), // by the server's clock
    };
}

/// Version 11: days that were closed, facts that never change. Bodies are JSON.
QStringList dayCloses()
{
    return {
        QStringLiteral("CREATE TABLE day_closes ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " uuid TEXT NOT NULL UNIQUE,"
                       " access_code TEXT NOT NULL,"
                       " day TEXT NOT NULL," // ISO 8601
                       " zone TEXT NOT NULL,"
                       " end_hour INTEGER NOT NULL,"
                       " made_at INTEGER NOT NULL,"
                       " seller TEXT NOT NULL,"
                       " body TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX day_closes_day ON day_closes (access_code, day, number)"),
    };
}

/// Version 12: what was corrected of sales, facts that never change, and the server's clock minus this computer's when
/// an order was sent for the first time: NULL where nobody kept it.
QStringList corrections()
{
    return {
        QStringLiteral("CREATE TABLE corrections ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                       " uuid TEXT NOT NULL UNIQUE,"
                       " made_at INTEGER NOT NULL,"
                       " access_code TEXT NOT NULL,"
                       " sale TEXT NOT NULL,"      // the key of a purchase or top-up, or empty
                       " reference TEXT NOT NULL," // else that of an order of the account
                       " field TEXT NOT NULL,"
                       " old_value TEXT NOT NULL,"
                       " new_value TEXT NOT NULL,"
                       " seller TEXT NOT NULL)"),
        QStringLiteral("ALTER TABLE purchases ADD COLUMN clock_skew INTEGER"),
    };
}

/// Version 13: a team. Facts are told to its other desks, and never change; what this computer is in it stands in one
/// row; registers know the sets that their values stand on. Whether an order's reference was found by its evidence
/// alone nobody kept before: an answer to its key named it, for all that is known.
QStringList teams()
{
    return {
        QStringLiteral("CREATE TABLE facts ("
                       " number INTEGER PRIMARY KEY AUTOINCREMENT," // the order in which they were made
                       " uuid TEXT NOT NULL UNIQUE,"
                       " desk TEXT NOT NULL,"
                       " kind TEXT NOT NULL,"
                       " subject TEXT NOT NULL,"
                       " body BLOB NOT NULL,"
                       " server_number INTEGER," // NULL: it waits; below zero: it waits again
                       " refusals INTEGER NOT NULL DEFAULT 0,"
                       " refusal TEXT NOT NULL DEFAULT '')"),
        QStringLiteral("CREATE INDEX facts_taken ON facts (server_number)"),
        QStringLiteral("CREATE INDEX facts_subject ON facts (subject, kind)"),
        QStringLiteral("CREATE TABLE team_member ("
                       " number INTEGER PRIMARY KEY,"
                       " desk TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " account TEXT NOT NULL,"
                       " access_codes TEXT NOT NULL," // JSON
                       " timeline TEXT NOT NULL,"
                       " token BLOB NOT NULL,"
                       " token_before BLOB NOT NULL,"
                       " since INTEGER)"), // NULL: it has left
        QStringLiteral("CREATE TABLE registers ("
                       " subject TEXT PRIMARY KEY NOT NULL,"
                       " sets TEXT NOT NULL)"), // ids of facts, with a blank between
        QStringLiteral("ALTER TABLE purchases ADD COLUMN matched INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE purchases ADD COLUMN closed_at INTEGER"),
        QStringLiteral("ALTER TABLE topups ADD COLUMN matched INTEGER NOT NULL DEFAULT 0"),
    };
}

/// Version 14: what was asked of a team before an eSIM was topped up or cancelled. A claim stands in its table from
/// before it is asked for until its end is known at the server; under which one something was sent stands with that.
/// Why a person went without asking is JSON.
QStringList claims()
{
    return {
        QStringLiteral("CREATE TABLE claims (uuid TEXT PRIMARY KEY NOT NULL)"),
        QStringLiteral("ALTER TABLE topups ADD COLUMN claim TEXT"),
        QStringLiteral("ALTER TABLE topups ADD COLUMN not_asked TEXT"),
        QStringLiteral("ALTER TABLE cancellations ADD COLUMN claim TEXT"),
    };
}

/// Version 15: of which account of a team a claim is. Of those before it is not known.
QStringList accountsOfClaims()
{
    return {QStringLiteral("ALTER TABLE claims ADD COLUMN account TEXT NOT NULL DEFAULT ''")};
}

} // namespace

QList<QStringList> journalMigrations()
{
    return {purchasesAndNotes(), topUps(),    severalAtOnce(), favourites(), sales(),       documents(), refunds(),
            whatCustomersPaid(), handOvers(), cancellations(), dayCloses(),  corrections(), teams(),     claims(),
            accountsOfClaims()};
}

} // namespace Desk
