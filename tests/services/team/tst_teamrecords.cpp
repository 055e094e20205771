// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/heardof.h"
#include "services/team/teamrecords.h"
#include "services/team/teamstory.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;

namespace {

ToldFact cancelSent(int desk, int key)
{
    CancelSent sent;
    sent.request.iccid = iccidOf(1);
    sent.request.orderReference = QStringLiteral("ORD-1");
    sent.sentAt = minute(key);
    return toldOf(desk, key, sent);
}

ToldFact cancelAnswer(int desk, int key, Refund::State state)
{
    CancelAnswer answer;
    answer.state = state;
    answer.failureCode = state == Refund::State::Refused ? QStringLiteral("NOT_ELIGIBLE") : QString();
    answer.at = minute(key + 1);
    return toldOf(desk, key, answer);
}

ToldFact correction(int desk, const char *after, int at)
{
    SaleCorrected corrected;
    corrected.correction.sale = saleKey(1);
    corrected.correction.field = Correction::Field::Seller;
    corrected.correction.after = QLatin1String(after);
    corrected.correction.at = minute(at);
    return told(desk, corrected, corrected.subject());
}

ToldFact closed(int desk, int at)
{
    DayClosed closed;
    closed.closed.day = QDate(2026, 11, 24);
    closed.closed.madeAt = minute(at);
    return told(desk, closed, closed.subject());
}

ToldFact seen(int desk, int at)
{
    SeenCancelled seen;
    seen.seen.reference = QStringLiteral("ORD-1");
    seen.seen.seenAt = minute(at);
    return told(desk, seen, seen.subject());
}

TeamRecords recordsOf(const QList<ToldFact> &facts)
{
    TeamRecords records;
    qint64 place = 0;
    for (const ToldFact &each : facts) {
        records.add(++place, each.fact, each.content);
    }
    return records;
}

TeamDesk desk(int number, const QDateTime &heardAt, qint64 through)
{
    TeamDesk desk;
    desk.id = deskId(number);
    desk.name = QStringLiteral("Desk %1").arg(number);
    desk.heardAt = heardAt;
    desk.heardThrough = through;
    return desk;
}

} // namespace

class TeamRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyItsMakerAnswersForACancellation()
    {
        TeamRecords records = recordsOf({cancelAnswer(2, 1, Refund::State::Refused), cancelSent(1, 1)});
        QCOMPARE(records.refunds().size(), 1);
        QCOMPARE(records.refunds().constFirst().desk, deskId(1));
        QVERIFY(records.refunds().constFirst().refund.isUnclear());
        QCOMPARE(records.ignored(), (QHash<QUuid, int>{{deskId(2), 1}}));
        const ToldFact answer = cancelAnswer(1, 1, Refund::State::Seen);
        records.add(3, answer.fact, answer.content);
        QCOMPARE(records.refunds().constFirst().refund.state, Refund::State::Seen);
        QCOMPARE(records.refunds().constFirst().refund.at(), minute(1));
        QVERIFY(recordsOf({answer}).refunds().isEmpty()); // Nobody said that it was sent.
    }

    void correctionsAreAUnion()
    {
        const ToldFact late = correction(1, "Ali", 9);
        const ToldFact early = correction(2, "Sara", 8);
        const TeamRecords records = recordsOf({late, early, late});
        QCOMPARE(records.corrections(), (QList<Correction>{std::get<SaleCorrected>(early.content).correction,
                                                           std::get<SaleCorrected>(late.content).correction}));
    }

    void theLastCloseOfADayCounts()
    {
        const TeamRecords records = recordsOf({closed(2, 700), closed(1, 600)});
        QCOMPARE(records.lastClose(QDate(2026, 11, 24))->desk, deskId(2));
        QVERIFY(!records.lastClose(QDate(2026, 11, 25)));
    }

    void whoSawItFirstSaysWhen()
    {
        QCOMPARE(recordsOf({seen(1, 9), seen(2, 5), seen(3, 7)}).seen().value(QStringLiteral("ORD-1")).seenAt,
                 minute(5));
    }

    void namesWhoWasNotHeardOf()
    {
        TeamDesk gone = desk(5, {}, 0);
        gone.isGone = true;
        const QList<TeamDesk> desks{
            desk(1, minute(0), 0), desk(2, minute(60), 10), desk(3, minute(59), 10), desk(4, minute(60), 11), gone,
            desk(6, {}, 0)};
        const TeamPlace read{QUuid::createUuid(), 10, QUuid::createUuid()};
        QStringList missing;
        for (const HeardMark &mark : heardMarks(desks, deskId(1), read, minute(60))) {
            if (!mark.isEnough) {
                missing.append(mark.name);
            }
        }
        // What the fourth one did is on the server, and was not read here.
        QCOMPARE(missing, (QStringList{QStringLiteral("Desk 3"), QStringLiteral("Desk 4"), QStringLiteral("Desk 6")}));
        QCOMPARE(heardMarks(desks, deskId(1), read, minute(60)).size(), 5); // Without this one.
    }
};

QTEST_GUILESS_MAIN(TeamRecordsTest)
#include "tst_teamrecords.moc"
