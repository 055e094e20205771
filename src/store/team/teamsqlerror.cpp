// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teamsqlerror.h"

#include "domain/cleantext.h"
#include "store/team/teamsqlstates.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

struct Meaning
{
    const char *text;
    TeamProblem problem;
};

/// SQLSTATEs of PostgreSQL, whole or as a class. The first that fits counts; what none fits is about what was asked.
constexpr std::array sqlStates{
    Meaning{"57014", TeamProblem::Silent},   // It took longer than statement_timeout …
    Meaning{"55P03", TeamProblem::Silent},   // … or than lock_timeout …
    Meaning{"40", TeamProblem::Silent},      // … or somebody else was in its way.
    Meaning{"08", TeamProblem::Unreachable}, // The line broke …
    Meaning{"25006", TeamProblem::Full},     // (It may be read only.)
    Meaning{"25", TeamProblem::Unreachable}, // … or is in a state of its own …
    Meaning{"57", TeamProblem::Unreachable}, // … or somebody ended it.
    Meaning{"28", TeamProblem::WrongPassword},
    Meaning{"3D", TeamProblem::NoDatabase},
    Meaning{"3F", TeamProblem::Empty}, // There is no such schema of functions …
    Meaning{"42501", TeamProblem::NoRights},
    Meaning{"42", TeamProblem::OlderSchema}, // … or no such function or table in it.
    Meaning{"53", TeamProblem::Full},        // Of disk, memory or connections there is no more …
    Meaning{"58", TeamProblem::Full},        // … or the disk fails …
    Meaning{"F0", TeamProblem::Full},        // … or a file of its settings …
    Meaning{"XX", TeamProblem::Full},        // … or what it keeps is damaged.
};

/// What libpq and a server say before there is a session. Where a name has several addresses, or TLS was only tried,
/// the words of all attempts stand there: what tells most comes first.
constexpr std::array openingWords{
    Meaning{"SSL encryption", TeamProblem::NoRights}, // "no pg_hba.conf entry for …", which names user and database
    Meaning{"no encryption", TeamProblem::NoTls},
    Meaning{"too many connections", TeamProblem::Unreachable}, // "… for role", "… for database"
    Meaning{"password authentication failed", TeamProblem::WrongPassword},
    Meaning{"no password supplied", TeamProblem::WrongPassword},
    Meaning{"authentication failed", TeamProblem::WrongPassword},
    Meaning{"role \"", TeamProblem::WrongPassword}, // "… does not exist", "… is not permitted to log in"
    Meaning{"permission denied", TeamProblem::NoRights},
    Meaning{"is not currently accepting connections", TeamProblem::NoDatabase},
    Meaning{"could not connect to database", TeamProblem::NoDatabase},
    Meaning{"the database system is", TeamProblem::Unreachable}, // "… starting up", "… shutting down"
    Meaning{"the database \"", TeamProblem::NoDatabase},
    Meaning{"database \"", TeamProblem::NoDatabase}, // "… does not exist"
    Meaning{"No space left on device", TeamProblem::Full},
    Meaning{"server does not support SSL", TeamProblem::NoTls},
    Meaning{"does not match host name", TeamProblem::OtherName},
    Meaning{"host name from server certificate", TeamProblem::OtherName},
    Meaning{"certificate verify failed", TeamProblem::WrongCertificate},
    Meaning{"root certificate file", TeamProblem::WrongCertificate},
    Meaning{"certificate", TeamProblem::WrongCertificate},
    Meaning{"invalid response to SSL negotiation", TeamProblem::NotPostgres},
    Meaning{"wrong version number", TeamProblem::NotPostgres},
    Meaning{"packet length too long", TeamProblem::NotPostgres},
    Meaning{"unexpected message", TeamProblem::NotPostgres},
    Meaning{"expected authentication request", TeamProblem::NotPostgres},
    Meaning{"received unencrypted data after SSL response", TeamProblem::NotPostgres},
    Meaning{"error response during SSL exchange", TeamProblem::NotPostgres},
    Meaning{"received invalid", TeamProblem::NotPostgres},
    Meaning{"unexpected response from server", TeamProblem::NotPostgres},
    Meaning{"lost synchronization", TeamProblem::NotPostgres},
    Meaning{"message contents do not agree", TeamProblem::NotPostgres},
    Meaning{"authentication method", TeamProblem::NotPostgres},
    Meaning{"protocol version", TeamProblem::NotPostgres},
    Meaning{"timeout expired", TeamProblem::Silent},
    Meaning{"Connection timed out", TeamProblem::Silent},
    Meaning{"could not translate host name", TeamProblem::Unreachable},
    Meaning{"server closed the connection", TeamProblem::Unreachable},
    Meaning{"SSL SYSCALL error", TeamProblem::Unreachable},
    Meaning{"SSL connection has been closed", TeamProblem::Unreachable},
    Meaning{"Connection re", TeamProblem::Unreachable}, // "… refused", "… reset by peer"
    Meaning{"Is the server running", TeamProblem::Unreachable},
    Meaning{"could not receive data from server", TeamProblem::Unreachable},
    Meaning{"could not send data to server", TeamProblem::Unreachable},
    Meaning{"no connection to the server", TeamProblem::Unreachable},
    Meaning{"is unreachable", TeamProblem::Unreachable},
    Meaning{"No route to host", TeamProblem::Unreachable},
};

TeamProblem problemOfState(const QString &state)
{
    const auto *const ours =
        std::find_if(teamSqlStates.cbegin(), teamSqlStates.cend(),
                     [&state](const TeamSqlState &known) { return state == QLatin1String(known.code); });
    if (ours != teamSqlStates.cend()) {
        return ours->problem;
    }
    const auto *const known = std::find_if(sqlStates.cbegin(), sqlStates.cend(), [&state](const Meaning &meaning) {
        return state.startsWith(QLatin1String(meaning.text));
    });
    return known == sqlStates.cend() ? TeamProblem::Refused : known->problem;
}

TeamProblem problemOfWords(const QString &words)
{
    const auto *const known =
        std::find_if(openingWords.cbegin(), openingWords.cend(),
                     [&words](const Meaning &meaning) { return words.contains(QLatin1String(meaning.text)); });
    return known == openingWords.cend() ? TeamProblem::Unreachable : known->problem;
}

} // namespace

TeamProblem teamProblemOf(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    return state.isEmpty() ? problemOfWords(error.databaseText()) : problemOfState(state);
}

Failure teamFailureOf(const QSqlError &error)
{
    // Qt's driver adds the state to the words.
    QString words = error.databaseText().trimmed();
    const QString state = u'(' + error.nativeErrorCode() + u')';
    if (words.endsWith(state)) {
        words.chop(state.size());
    }
    return teamFailure(teamProblemOf(error), cleanText(words.isEmpty() ? error.driverText() : words));
}

} // namespace Desk
