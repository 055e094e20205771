// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamdesk.h"

#include <limits>

namespace Desk::Test {

namespace {

const QString memory = QStringLiteral(":memory:");

void atOnce(std::function<void()> work)
{
    work();
}

} // namespace

DeskOfTeam::DeskOfTeam(MemoryTeam &team, FakeClock &clock, int number, MemoryTeamServer::Login login)
    : m_team(team)
    , m_time(clock)
    , m_clock(clock)
    , m_number(number)
    , m_login(login)
    , m_journal(std::make_unique<PurchaseJournal>(memory, atOnce))
{
    m_journal->open();
    loseTeamFile();
    start();
}

void DeskOfTeam::start()
{
    end();
    m_line = std::make_unique<MemoryTeamServer>(m_team, m_time, m_login);
    m_line->setFaults(m_faults);
    m_line->setReachable(m_isReachable);
    m_sync = std::make_unique<TeamSync>(
        *m_line, *m_journal, *m_file,
        TeamSync::Identity{QUrl(QStringLiteral("https://api.example")), m_accessCode, QStringLiteral("1.0")}, m_clock);
    m_sync->start();
    m_time.settle();
}

void DeskOfTeam::end()
{
    m_sync.reset();
    m_line.reset();
}

void DeskOfTeam::joinTeam(TeamSync::Joining how)
{
    m_sync->join(QStringLiteral("Desk %1").arg(m_number), how);
    m_time.settle();
}

void DeskOfTeam::loseTeamFile()
{
    end();
    m_file = std::make_unique<TeamFile>(memory, atOnce);
    m_file->open();
}

void DeskOfTeam::write(const QString &note)
{
    Correction correction;
    correction.sale = QUuid::createUuidV5(QUuid(), QStringLiteral("%1 %2").arg(m_number).arg(++m_written));
    correction.field = Correction::Field::Note;
    correction.after = note;
    correction.at = m_clock.now();
    correction.seller = QStringLiteral("Sara");
    correction.accessCode = m_accessCode;
    m_journal->addCorrections({correction});
    m_time.settle();
}

void DeskOfTeam::sell(const QUuid &key, bool isAnswered)
{
    Purchase purchase;
    purchase.key = key;
    purchase.sale = key;
    purchase.accessCode = m_accessCode;
    purchase.request.packageCode = QStringLiteral("PHAJHEAYP");
    purchase.request.packageName = QStringLiteral("Turkey 1GB");
    purchase.body = "{}";
    purchase.intendedAt = m_clock.now();
    purchase.changedAt = m_clock.now();
    m_journal->insert(purchase);
    purchase.state = Purchase::State::Sent;
    purchase.attempts = 1;
    purchase.firstSentAt = m_clock.now();
    purchase.lastSentAt = m_clock.now();
    m_journal->update(purchase);
    if (isAnswered) {
        purchase.state = Purchase::State::Completed;
        purchase.orderReference = key.toString(QUuid::Id128);
        m_journal->update(purchase);
    }
    m_time.settle();
}

QList<TeamFact> DeskOfTeam::waiting()
{
    return *m_journal->team().waitingFacts(std::numeric_limits<int>::max()).result();
}

QList<NumberedFact> DeskOfTeam::known()
{
    return *m_file->facts(0, std::numeric_limits<int>::max()).result();
}

qint64 DeskOfTeam::waitingCount()
{
    return *m_journal->team().countWaitingFacts().result();
}

QUuid DeskOfTeam::id()
{
    const auto member = m_journal->team().member().result();
    return *member ? (*member)->desk : QUuid();
}

void DeskOfTeam::setFaults(std::function<LineFault(const QString &)> faults)
{
    m_faults = std::move(faults);
    if (m_line) {
        m_line->setFaults(m_faults);
    }
}

void DeskOfTeam::setReachable(bool isReachable)
{
    m_isReachable = isReachable;
    if (m_line) {
        m_line->setReachable(isReachable);
    }
    m_time.settle();
}

} // namespace Desk::Test
