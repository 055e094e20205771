// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "services/team/saleverdicts.h"
#include "services/team/teamregisters.h"

#include <QMap>
#include <QStringList>

namespace Desk::Test {

/// What came of a team's day: what was told and charged, and what each desk has in the end. A value, so that it can be
/// broken on purpose.
struct TeamRecord
{
    /// A purchase or a top-up in the journal of its desk.
    struct Row
    {
        enum class Word { Paid, NothingCharged, Open };

        QUuid key;
        Word word = Word::Open;
        QString reference;
        std::optional<bool> decided; ///< A person said whether it was bought.
        bool isUnclear = false;      ///< Of a top-up: a person has still to look.
    };
    /// What all desks have in common, as it stands at one of them.
    struct StandingDocument
    {
        bool isAtRest = false; ///< Nothing is to be brought, and nothing to be chosen.
        QByteArray body;
    };
    struct Desk
    {
        QList<NumberedFact> facts;              ///< That the feed brought.
        QMap<QString, RegisterState> registers; ///< Notes and stars, by subject.
        QMap<QString, QString> shown;           ///< What its own journal has of them.
        QMap<QUuid, SaleVerdict> sales;         ///< What became of each sale of the team, by key.
        QList<Row> rows;
        QMap<QString, StandingDocument> documents; ///< By kind.
        QList<QByteArray> priceLists;              ///< That its journal has, the oldest first.
        std::optional<Money> spent; ///< As its books sum all desks' sales; nothing where they name something unclear.
    };
    /// A key and what was charged for it.
    struct Charge
    {
        int desk = 0;
        QUuid key;
        QStringList references;
    };

    /// A version of a document that a person was told to be saved.
    struct Saved
    {
        int desk = 0;
        QString kind;
        QByteArray body;
    };
    /// A person who saw one content of a document put another one in its place.
    struct Replaced
    {
        QString kind;
        QByteArray seen;
        QByteArray kept;
    };

    QList<Desk> desks;
    QList<Saved> saved;
    QList<Replaced> replaced;
    QList<NumberedFact> server; ///< What the team's server has.
    QSet<QUuid> told;           ///< Facts that a desk had on its disk at any time.
    QSet<QUuid> clicked;        ///< Keys of what a person was shown as begun.
    QSet<QUuid> dropped;        ///< Of which was said that nothing was charged, and no row is left.
    QList<Charge> charges;
    QMap<QUuid, QSet<int>> senders; ///< From which desks a key left.
    QSet<QString> ledger;           ///< References of all that the account has, but for those bought elsewhere.
    QSet<QString> outside;          ///< References of what was bought elsewhere with the same keys.
    std::optional<Money> gone;      ///< From the balance.
    bool isMisled = false;          ///< A person said what was not so.
};

/// What of it can't be where nothing was lost and nothing doubled.
QStringList problemsOf(const TeamRecord &record);

} // namespace Desk::Test
