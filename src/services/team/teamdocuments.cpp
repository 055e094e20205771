// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamdocuments.h"

#include "domain/clock.h"
#include "domain/teamproblem.h"
#include "services/account/preferences.h"
#include "services/flow/whendone.h"
#include "services/team/teamstatus.h"
#include "store/team/teamfile.h"
#include "store/team/teamserver.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace Desk {

namespace {

/// The team does not know this desk any more: nothing that it changes is the team's, and nobody else can change it
/// here.
bool isTurnedAway(const TeamStatus &status)
{
    if (status.state != TeamStatus::State::Ended || !status.problem) {
        return false;
    }
    const TeamProblem problem = teamProblem(*status.problem);
    return problem == TeamProblem::UnknownDesk || problem == TeamProblem::OtherAccount;
}

} // namespace

TeamDocuments::TeamDocuments(TeamFile &file, Preferences &preferences, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_reading(clock)
    , m_bringing(clock)
{}

TeamDocuments::~TeamDocuments() = default;

void TeamDocuments::add(std::unique_ptr<SharedContent> content)
{
    auto entry = std::make_unique<Entry>();
    entry->content = std::move(content);
    connect(entry->content.get(), &SharedContent::changed, this, [this, entry = entry.get()] {
        if (m_bringing.isActive()) {
            bringSoon(); // Once nothing changes any more.
        }
        settle(*entry);
    });
    m_entries.push_back(std::move(entry));
}

void TeamDocuments::begin(TeamServer &server)
{
    end();
    m_server = &server;
    m_line = std::make_unique<QObject>();
    connect(&server, &TeamServer::rang, m_line.get(), [this] { readSoon(); });
    for (const auto &each : m_entries) {
        whenDone(m_file.document(each->content->kind()), m_line.get(),
                 [this, entry = each.get()](const Result<std::optional<Document>> &agreed) {
                     if (agreed && *agreed) {
                         entry->agreed = Version{**agreed, entry->content->read((*agreed)->body)};
                     } // Where it can't be read, a person is asked rather than nobody.
                     entry->isLoaded = true;
                     settle(*entry);
                 });
    }
}

void TeamDocuments::end()
{
    m_reading.stop();
    m_bringing.stop();
    m_line.reset();
    m_server = nullptr;
    m_isTogether = false;
    for (const auto &entry : m_entries) {
        entry->agreed.reset();
        entry->theirs.reset();
        entry->state = State::Alone;
        entry->problem.reset();
        entry->isLoaded = entry->isTheirsKnown = entry->isAsking = entry->isToAskAgain = false;
    }
}

void TeamDocuments::forget()
{
    end();
    m_file.forgetDocuments();
}

/// Which version was agreed is known still, as the file has it, but no number says any more that another one was made
/// in the knowledge of it.
void TeamDocuments::onTimelineBegun()
{
    for (const auto &entry : m_entries) {
        if (entry->agreed) {
            entry->agreed->document.version = -std::abs(entry->agreed->document.version);
        }
        entry->theirs.reset();
        entry->isTheirsKnown = false;
        settle(*entry);
    }
}

void TeamDocuments::setStatus(const TeamStatus &status)
{
    using Team = TeamStatus::State;
    const bool wasTogether = std::exchange(m_isTogether, m_server && status.state == Team::Together);
    if (m_isTogether) {
        m_preferences.setTeamOwner(status.isOwner);
    }
    const bool isMember = status.state != Team::Off && status.state != Team::Joining;
    const bool hasLeft = std::exchange(m_isMember, isMember) && status.state == Team::Off;
    m_isTurnedAway = isTurnedAway(status);
    setRights();
    if (hasLeft) {
        end();
        emit changed();
    } else if (m_isTogether && !wasTogether) {
        readAll();
    }
}

/// Nobody works on something here that can't be saved in the end.
void TeamDocuments::setRights()
{
    const bool isOwner = m_preferences.isTeamOwner();
    const bool isReadOnly = m_isMember && !m_isTurnedAway && !isOwner;
    if (isOwner == m_isOwner && isReadOnly == m_isReadOnly) {
        return;
    }
    m_isOwner = isOwner;
    m_isReadOnly = isReadOnly;
    for (const auto &entry : m_entries) {
        entry->content->setReadOnly(isReadOnly);
        settle(*entry);
    }
}

TeamDocuments::Entry *TeamDocuments::find(const QString &kind) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&kind](const auto &entry) { return entry->content->kind() == kind; });
    return found == m_entries.cend() ? nullptr : found->get();
}

TeamDocuments::Standing TeamDocuments::standingOf(const Entry &entry) const
{
    Standing standing;
    standing.kind = entry.content->kind();
    standing.state = entry.state;
    standing.own = entry.content->isRead() ? entry.content->body() : QByteArray();
    standing.canKeepOwn = m_isOwner;
    standing.problem = entry.problem;
    if (entry.theirs && entry.theirs->body) {
        standing.theirs = entry.theirs->document;
        standing.theirs->body = *entry.theirs->body;
    }
    return standing;
}

QList<TeamDocuments::Standing> TeamDocuments::standings() const
{
    QList<Standing> standings;
    for (const auto &entry : m_entries) {
        standings.append(standingOf(*entry));
    }
    return standings;
}

TeamDocuments::Standing TeamDocuments::standing(const QString &kind) const
{
    const Entry *entry = find(kind);
    return entry ? standingOf(*entry) : Standing();
}

void TeamDocuments::readSoon()
{
    if (m_isTogether && !std::exchange(m_isToReadSoon, true)) {
        const std::chrono::milliseconds since(m_readAtMs ? m_clock.elapsedMs() - *m_readAtMs : 0);
        m_reading.start(std::max(readAfterRinging, leastBetweenReadings - since), [this] { readAll(); });
    }
}

void TeamDocuments::readAll()
{
    m_isToReadSoon = false;
    if (!m_isTogether) {
        return;
    }
    m_readAtMs = m_clock.elapsedMs();
    // A bell that was not heard makes it later, not never.
    m_reading.start(readEvery, [this] { readAll(); });
    for (const auto &entry : m_entries) {
        read(*entry);
    }
}

void TeamDocuments::read(Entry &entry)
{
    if (entry.isAsking) {
        entry.isToAskAgain = true;
        return;
    }
    entry.isAsking = true;
    whenDone(m_server->document(entry.content->kind()), m_line.get(),
             [this, &entry](const Result<std::optional<Document>> &document) { onRead(entry, document); });
}

void TeamDocuments::onRead(Entry &entry, const Result<std::optional<Document>> &document)
{
    entry.isAsking = false;
    if (document) {
        const bool isKnown = entry.theirs && *document && entry.theirs->document == **document;
        if (!*document) {
            entry.theirs.reset();
        } else if (!isKnown) {
            entry.theirs = Version{**document, entry.content->read((*document)->body)};
        }
        entry.isTheirsKnown = true;
        entry.problem.reset();
    } else {
        entry.problem = document.failure();
    }
    settle(entry);
    if (std::exchange(entry.isToAskAgain, false) && m_isTogether) {
        read(entry);
    }
}

void TeamDocuments::settle(Entry &entry)
{
    if (entry.isAccepting || !entry.isLoaded || !entry.content->isRead()) {
        return;
    }
    entry.state = settled(entry);
    if (entry.state == State::Waiting && m_isTogether && !m_bringing.isActive()) {
        bringSoon();
    }
    emit changed();
}

TeamDocuments::State TeamDocuments::settled(Entry &entry)
{
    const SharedContent &content = *entry.content;
    if (!entry.isTheirsKnown) {
        return !entry.agreed ? State::Alone : isOwn(entry, *entry.agreed) ? State::Same : State::Waiting;
    }
    if (!entry.theirs) {
        return m_isOwner && !content.isUntouched() ? State::Waiting : State::Alone;
    }
    if (!entry.theirs->body) {
        entry.problem = entry.theirs->body.failure();
        return State::Unusable;
    }
    if (isOwn(entry, *entry.theirs)) {
        agree(entry, *entry.theirs);
        return State::Same;
    }
    if (entry.theirs->document.id == entry.brought) {
        agree(entry, *entry.theirs); // It came from here, and was changed here since.
    }
    if (isOfOtherNumbers(entry)) {
        entry.agreed->document.version = -std::abs(entry.agreed->document.version);
        m_file.storeDocument(content.kind(), entry.agreed->document);
    }
    if (givesWay(entry)) {
        accept(entry);
        return State::Same;
    }
    const bool isMadeFromIt = entry.agreed && entry.agreed->document.id == entry.theirs->document.id;
    return isMadeFromIt && m_isOwner ? State::Waiting : State::Differs;
}

/// Whether the team's can't have come after what was agreed: its database was put back, and maybe nobody found out,
/// where no fact was lost. From then on no number of it is believed until both are the same again.
bool TeamDocuments::isOfOtherNumbers(const Entry &entry)
{
    if (!entry.agreed || entry.agreed->document.id == entry.theirs->document.id) {
        return false;
    }
    const Document &agreed = entry.agreed->document;
    const Document &theirs = entry.theirs->document;
    return theirs.version <= agreed.version || (theirs.version == agreed.version + 1 && theirs.base != agreed.id);
}

/// Nobody changed it here since it was the team's, or ever. One that came in place of what was agreed before a database
/// was put back may be newer by its number alone: nobody chose that.
bool TeamDocuments::givesWay(const Entry &entry)
{
    return entry.agreed ? isOwn(entry, *entry.agreed) && entry.agreed->document.version > 0
                        : entry.content->isUntouched();
}

bool TeamDocuments::isOwn(const Entry &entry, const Version &version)
{
    return version.body && *version.body == entry.content->body();
}

void TeamDocuments::agree(Entry &entry, const Version &version)
{
    if (!entry.agreed || entry.agreed->document != version.document) {
        entry.agreed = version;
        m_file.storeDocument(entry.content->kind(), entry.agreed->document);
    }
}

void TeamDocuments::accept(Entry &entry)
{
    entry.isAccepting = true;
    whenDone(entry.content->accept(*entry.theirs->body), this, [this, &entry](const Result<void> &accepted) {
        entry.isAccepting = false;
        if (accepted) {
            entry.problem.reset();
            settle(entry);
        } else {
            // It is tried again when the team's is read the next time.
            entry.problem = accepted.failure();
            entry.state = State::Differs;
            emit changed();
        }
    });
}

void TeamDocuments::bringSoon()
{
    m_bringing.start(restBeforeBringing, [this] {
        for (const auto &entry : m_entries) {
            bring(*entry);
        }
    });
}

void TeamDocuments::bring(Entry &entry)
{
    if (!m_isTogether || entry.state != State::Waiting || !entry.isTheirsKnown || entry.isAsking || entry.isAccepting) {
        return;
    }
    const auto versionOf = [](const std::optional<Version> &version) {
        return version ? std::abs(version->document.version) : 0;
    };
    const int known = std::max(versionOf(entry.theirs), versionOf(entry.agreed));
    const Document document{QUuid::createUuid(), entry.theirs ? entry.theirs->document.id : QUuid(),
                            std::min(known, std::numeric_limits<int>::max() - 1) + 1, m_clock.now(),
                            entry.content->body()};
    entry.isAsking = true;
    entry.brought = document.id;
    whenDone(m_server->saveDocument(entry.content->kind(), document), m_line.get(),
             [this, &entry, document](const Result<bool> &saved) { onBrought(entry, document, saved); });
}

void TeamDocuments::onBrought(Entry &entry, const Document &document, const Result<bool> &saved)
{
    entry.isAsking = false;
    if (saved && *saved) {
        entry.theirs = Version{document, document.body};
        entry.problem.reset();
        agree(entry, *entry.theirs);
        settle(entry);
        return;
    }
    if (!saved) {
        entry.problem = saved.failure();
        emit changed();
        readSoon(); // Its answer may be all that was lost.
    } else if (m_isTogether) {
        read(entry); // Another desk was faster.
    }
}

/// What stands here is one that was made in the knowledge of theirs, from now on.
void TeamDocuments::keepOwn(const QString &kind, const QUuid &theirs)
{
    Entry *entry = find(kind);
    if (entry && entry->state == State::Differs && entry->theirs && entry->theirs->document.id == theirs && m_isOwner) {
        // Of a server that was put back it is an older one than others have had: the next one is newer than theirs,
        // too.
        Version seen = *entry->theirs;
        seen.document.version =
            std::max(seen.document.version, entry->agreed ? std::abs(entry->agreed->document.version) : 0);
        agree(*entry, seen);
        settle(*entry);
    }
}

void TeamDocuments::takeTheirs(const QString &kind, const QUuid &theirs)
{
    Entry *entry = find(kind);
    if (entry && entry->state == State::Differs && !entry->isAccepting && entry->theirs && entry->theirs->body
        && entry->theirs->document.id == theirs) {
        accept(*entry);
    }
}

} // namespace Desk

#include "moc_teamdocuments.cpp"
