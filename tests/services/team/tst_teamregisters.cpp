// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/factplace.h"
#include "services/team/teamregisters.h"
#include "services/team/teamstory.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;

namespace {

const TeamRegister note{TeamRegister::Kind::Note, QStringLiteral("8948010000000000126")};

ToldFact set(int desk, const char *value, const QList<QUuid> &replaces = {})
{
    RegisterSet set;
    set.which = note;
    set.value = QLatin1String(value);
    set.replaces = replaces;
    set.at = minute(2);
    set.seller = QStringLiteral("Sara");
    return told(desk, set, set.subject());
}

QStringList belowOf(const RegisterState &state)
{
    QStringList values;
    for (const RegisterValue &value : state.below) {
        values.append(value.value);
    }
    return values;
}

} // namespace

class TeamRegistersTest : public QObject
{
    Q_OBJECT

private:
    TeamRegisters m_registers;

    RegisterState add(qint64 place, const ToldFact &told)
    {
        m_registers.add(place, told.fact, std::get<RegisterSet>(told.content));
        return m_registers.state(note);
    }

private slots:
    void init() { m_registers = {}; }

    void aSetWhoseBaseStandsWins()
    {
        const ToldFact first = set(1, "Ada");
        QCOMPARE(add(1, first).value(), QStringLiteral("Ada"));
        const ToldFact second = set(2, "Ada, room 4", {first.fact.id});
        const RegisterState state = add(2, second);
        QCOMPARE(state.value(), QStringLiteral("Ada, room 4"));
        QCOMPARE(state.standing->desk, deskId(2));
        QCOMPARE(state.standing->seller, QStringLiteral("Sara"));
        QVERIFY(state.below.isEmpty());
        QCOMPARE(state.base(), QList<QUuid>{second.fact.id});
        QCOMPARE(add(3, set(1, "", {second.fact.id})).value(), QString()); // Removed.
    }

    void anotherIsKeptBelowAndTold()
    {
        const ToldFact first = set(1, "Ada");
        add(1, first);
        add(2, set(2, "Ada, room 4", {first.fact.id}));
        const ToldFact late = set(3, "Bob", {first.fact.id});
        RegisterState state = add(3, late);
        QCOMPARE(state.value(), QStringLiteral("Ada, room 4"));
        QCOMPARE(belowOf(state), QStringList{QStringLiteral("Bob")});
        QCOMPARE(state.below.constFirst().desk, deskId(3));
        QCOMPARE(state.below.constFirst().at, minute(2));
        // One more of the same desk takes the place of its own below, not of what stands.
        state = add(4, set(3, "Bob, room 5", {late.fact.id}));
        QCOMPARE(state.value(), QStringLiteral("Ada, room 4"));
        QCOMPARE(belowOf(state), QStringList{QStringLiteral("Bob, room 5")});
        // A person who saw both decides.
        state = add(5, set(2, "Bob, room 5", {state.standing->set, state.below.constFirst().set}));
        QCOMPARE(state.value(), QStringLiteral("Bob, room 5"));
        QVERIFY(state.below.isEmpty());
    }

    void whoSaysTheSameAgrees()
    {
        const ToldFact first = set(1, "Ada");
        const ToldFact same = set(2, "Ada");
        add(1, first);
        QVERIFY(add(2, same).below.isEmpty());
        QCOMPARE(add(3, set(2, "Ada, room 4", {same.fact.id})).value(), QStringLiteral("Ada, room 4"));
    }

    void ownSetsThatWaitAreOnTop()
    {
        const ToldFact first = set(1, "Ada");
        const ToldFact own = set(2, "Bob", {first.fact.id});
        const ToldFact next = set(2, "Bob, room 5", {first.fact.id, own.fact.id});
        add(1, first);
        add(FactPlace::firstWaiting, own);
        RegisterState state = add(FactPlace::firstWaiting + 1, next);
        QCOMPARE(state.value(), QStringLiteral("Bob, room 5"));
        QCOMPARE(state.standing->value, QStringLiteral("Ada"));
        QCOMPARE(state.base(), (QList<QUuid>{first.fact.id, own.fact.id, next.fact.id}));
        // A colleague was faster: what waits is on top until the feed has it.
        state = add(2, set(3, "Cem", {first.fact.id}));
        QCOMPARE(state.value(), QStringLiteral("Bob, room 5"));
        state = add(3, own);
        QCOMPARE(state.value(), QStringLiteral("Bob, room 5"));
        state = add(4, next);
        QCOMPARE(state.value(), QStringLiteral("Cem"));
        QCOMPARE(belowOf(state), QStringList{QStringLiteral("Bob, room 5")});
        QVERIFY(state.waiting.isEmpty());
    }

    void eachHasItsOwn()
    {
        add(1, set(1, "Ada"));
        const TeamRegister star{TeamRegister::Kind::Favourite, note.name};
        QVERIFY(!m_registers.state(star).standing);
        QCOMPARE(m_registers.state(star).value(), QString());
        QCOMPARE(m_registers.subjects(), QStringList{note.subject()});
    }
};

QTEST_GUILESS_MAIN(TeamRegistersTest)
#include "tst_teamregisters.moc"
