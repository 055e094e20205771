// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamadmission.h"

#include "domain/clock.h"
#include "domain/teamproblem.h"
#include "store/team/teamfile.h"
#include "store/team/teamserver.h"

#include <QCryptographicHash>

namespace Desk {

QCoro::Task<Result<TeamAdmission::Admitted>> TeamAdmission::join(QString deskName, Joining how)
{
    const auto known = co_await m_context.flows.wait(m_context.journal.member());
    if (!known) {
        co_return known.failure();
    }
    m_isBack = *known && (*known)->isSharing();
    if (*known && (*known)->desk != m_candidate.desk) {
        m_candidate = **known;
    } else if (m_candidate.desk.isNull()) {
        m_candidate.desk = QUuid::createUuid();
    }
    m_candidate.deskName = deskName;
    if (m_candidate.token.isEmpty()) {
        m_candidate.token = nextTeamToken({});
    }
    if (how == Joining::Create) {
        const auto prepared = co_await m_context.flows.wait(m_context.server.prepare());
        if (!prepared) {
            co_return prepared.failure();
        }
    }
    const auto greeted = co_await greeting(m_candidate);
    if (!greeted) {
        co_return greeted.failure();
    }
    m_context.lost.reset();
    const auto welcome = co_await m_context.flows.wait(m_context.server.join(*greeted));
    if (!welcome) {
        co_return welcome.failure();
    }
    if (m_candidate.account != welcome->account) {
        // Of what was sold with other keys nothing is this team's, nor is what waits for another one.
        const auto left = co_await m_context.flows.wait(m_context.journal.stopSharing());
        if (!left) {
            co_return left.failure();
        }
        m_isBack = false;
        m_candidate.account = welcome->account;
        m_candidate.accessCodes.clear();
        m_candidate.since = {};
    }
    if (!m_candidate.accessCodes.contains(m_identity.accessCode)) {
        m_candidate.accessCodes.append(m_identity.accessCode);
        m_candidate.timeline = {};
    }
    if (!m_candidate.isSharing()) {
        m_candidate.since = m_context.clock.now();
        m_candidate.timeline = {};
        if (!welcome->successor.isNull()) {
            m_candidate.desk = welcome->successor;
        }
    }
    const auto sharing = co_await m_context.flows.wait(m_context.journal.startSharing(m_candidate));
    if (!sharing) {
        co_return sharing.failure();
    }
    m_desk = std::exchange(m_candidate, {}).desk;
    const Result<Admitted> let = co_await welcomed(*welcome);
    co_return let;
}

QCoro::Task<Result<TeamAdmission::Admitted>> TeamAdmission::open()
{
    m_context.lost.reset();
    const auto before = co_await m_context.flows.wait(m_context.journal.member());
    if (!before) {
        co_return before.failure();
    }
    const QByteArray token = nextTeamToken(*before ? (*before)->token : QByteArray());
    const auto member = co_await m_context.flows.wait(m_context.journal.renewToken(token));
    if (!member) {
        co_return member.failure();
    }
    m_desk = member->desk;
    const auto greeted = co_await greeting(*member);
    if (!greeted) {
        co_return greeted.failure();
    }
    const auto welcome = co_await m_context.flows.wait(m_context.server.open(*greeted));
    if (!welcome) {
        co_return welcome.failure();
    }
    if (welcome->account != member->account) {
        co_return teamFailure(TeamProblem::OtherAccount);
    }
    if (!member->accessCodes.contains(m_identity.accessCode)) { // It was renewed, and an owner said so.
        TeamMember renewed = *member;
        renewed.accessCodes.append(m_identity.accessCode);
        renewed.timeline = {};
        const auto sharing = co_await m_context.flows.wait(m_context.journal.startSharing(renewed));
        if (!sharing) {
            co_return sharing.failure();
        }
    }
    const Result<Admitted> let = co_await welcomed(*welcome);
    co_return let;
}

/// What was read and brought is of no meaning for a team that this desk is not in yet.
QCoro::Task<Result<TeamGreeting>> TeamAdmission::greeting(TeamMember member)
{
    TeamGreeting greeting;
    greeting.desk = member.desk;
    greeting.deskName = member.deskName;
    greeting.token = member.token;
    greeting.tokenBefore = member.tokenBefore;
    greeting.apiAddress = m_identity.apiAddress;
    greeting.accessCodeHash = QCryptographicHash::hash(m_identity.accessCode.toUtf8(), QCryptographicHash::Sha256);
    greeting.version = m_identity.version;
    if (member.isSharing()) {
        const auto place = co_await m_context.flows.wait(m_context.file.place());
        if (!place) {
            co_return place.failure();
        }
        greeting.place = *place;
        const auto newest = co_await m_context.flows.wait(m_context.journal.newestTakenFact());
        if (!newest) {
            co_return newest.failure();
        }
        greeting.newestOwnFact = *newest;
    }
    co_return greeting;
}

/// Each step may be the last one before the program ends: the next opening comes to it again.
QCoro::Task<Result<TeamAdmission::Admitted>> TeamAdmission::welcomed(TeamWelcome welcome)
{
    if (!welcome.successor.isNull() && welcome.successor != m_desk) {
        const auto continued = co_await m_context.flows.wait(m_context.journal.continueAs(welcome.successor));
        if (!continued) {
            co_return continued.failure();
        }
        m_desk = welcome.successor;
        emit parted(m_desk);
    }
    const auto confirmed = co_await m_context.flows.wait(m_context.journal.confirmToken());
    if (!confirmed) {
        co_return confirmed.failure();
    }
    const auto bound = co_await m_context.flows.wait(m_context.file.belongTo(welcome.account));
    if (!bound) {
        co_return bound.failure();
    }
    const auto place = co_await m_context.flows.wait(m_context.file.place());
    if (!place) {
        co_return place.failure();
    }
    const auto member = co_await m_context.flows.wait(m_context.journal.member());
    if (!member) {
        co_return member.failure();
    }
    QUuid restoredOn = *member ? (*member)->timeline : QUuid();
    TeamPlace here = *place;
    if (place->timeline != welcome.timeline) {
        if (*member && restoredOn == welcome.timeline) {
            // The server was put back to a timeline that this desk was on before: what it restored then may be missing.
            TeamMember anew = **member;
            anew.timeline = {};
            const auto forgotten = co_await m_context.flows.wait(m_context.journal.startSharing(anew));
            if (!forgotten) {
                co_return forgotten.failure();
            }
            restoredOn = {};
        }
        const auto begun = co_await m_context.flows.wait(m_context.file.beginAnew(welcome.timeline));
        if (!begun) {
            co_return begun.failure();
        }
        here = {welcome.timeline, 0, {}};
        if (!place->timeline.isNull()) {
            emit timelineBegun();
        }
    }
    co_return Admitted{.welcome = welcome,
                       .place = here,
                       .isToGather = *member && restoredOn.isNull(),
                       .isToRestore = *member && restoredOn != welcome.timeline};
}

} // namespace Desk

#include "moc_teamadmission.cpp"
