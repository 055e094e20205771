// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/sharedregisters.h"

#include "domain/team.h"
#include "domain/teammember.h"
#include "services/account/accountrecords.h"
#include "services/catalogue/favourites.h"
#include "store/facts/teamfacts.h"
#include "support/shopfixture.h"

#include <QTest>

#include <memory>

using namespace Desk;

class SharedRegistersTest : public QObject
{
    Q_OBJECT

private:
    static RegisterValue valueOf(const QString &value)
    {
        return {QUuid::createUuid(), QUuid::createUuid(), value, {}, {}};
    }
    static RegisterState standing(const RegisterValue &value, const QList<RegisterValue> &below = {})
    {
        RegisterState state;
        state.standing = value;
        state.agreed = {value.set};
        state.below = below;
        return state;
    }
    QString subject() const { return TeamRegister{TeamRegister::Kind::Note, iccid.toString()}.subject(); }
    QList<TeamFact> waiting()
    {
        QFuture<Result<QList<TeamFact>>> facts = m_world->journal.team().waitingFacts(10);
        facts.waitForFinished();
        return facts.result().value();
    }

    const Iccid iccid = *Iccid::fromString(QStringLiteral("8948010000000000007"));
    const QString code = QStringLiteral("esf_1");
    std::unique_ptr<Test::ShopFixture> m_world;
    std::unique_ptr<SharedRegisters> m_registers;

private slots:
    void init()
    {
        m_world = std::make_unique<Test::ShopFixture>();
        m_world->client.setAccount(QUrl(QStringLiteral("https://api.example")),
                                   {code, "secret"}); // Whose notes they are.
        m_registers = std::make_unique<SharedRegisters>(m_world->journal, m_world->records, m_world->shop.favourites());
        TeamMember member;
        member.desk = QUuid::createUuid();
        member.deskName = QStringLiteral("Desk 1");
        member.account = QUuid::createUuid();
        member.accessCodes = QStringList{code};
        member.timeline = QUuid::createUuid();
        member.token = member.tokenBefore = QByteArray(64, 'a');
        member.since = m_world->clock.now();
        QFuture<Result<void>> sharing = m_world->journal.team().startSharing(member);
        sharing.waitForFinished();
        QVERIFY(sharing.result());
    }
    void cleanup()
    {
        m_registers.reset();
        m_world.reset();
    }

    void whatIsWrittenHereReplacesWhatWasKeptBesideItToo()
    {
        const RegisterValue first = valueOf(QStringLiteral("Ada"));
        const RegisterValue other = valueOf(QStringLiteral("Bob"));
        m_registers->follow({{subject(), standing(first)}}, code);
        QVERIFY(m_world->until([this] { return m_world->records.note(iccid) == QStringLiteral("Ada"); }));
        m_registers->follow({{subject(), standing(first, {other})}}, code);
        m_world->settle();
        QCOMPARE(m_world->records.note(iccid), QStringLiteral("Ada"));
        m_world->records.setNote(iccid, QStringLiteral("Ada and Bob"));
        m_world->settle();
        const QList<TeamFact> facts = waiting();
        QCOMPARE(facts.size(), 1);
        const auto set = RegisterSet::decode(facts.constFirst());
        QVERIFY(set);
        QVERIFY(set->replaces.contains(first.set) && set->replaces.contains(other.set));
    }

    void whatCouldNotBeFollowedIsTriedAgain()
    {
        m_world->records.setNote(iccid, QStringLiteral("written here"));
        m_world->settle();
        const QList<TeamFact> facts = waiting();
        QCOMPARE(facts.size(), 1);
        m_registers->follow({{subject(), standing(valueOf(QStringLiteral("Ada")))}}, code);
        m_world->settle();
        QCOMPARE(m_world->records.note(iccid), QStringLiteral("written here")); // What waits still counts here.
        QFuture<Result<void>> kept = m_world->journal.team().keepReceipts({{facts.constFirst().id, 7, {}}});
        kept.waitForFinished();
        m_registers->tryAgain(); // News of something else.
        QVERIFY(m_world->until([this] { return m_world->records.note(iccid) == QStringLiteral("Ada"); }));
    }
};

QTEST_GUILESS_MAIN(SharedRegistersTest)
#include "tst_sharedregisters.moc"
