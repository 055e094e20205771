// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/document.h"
#include "domain/failure.h"
#include "services/team/sharedcontent.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Desk {

class Preferences;
class TeamFile;
class TeamServer;
struct TeamStatus;

/// What the desks of a team have in common and save whole: what an owner changes at one desk comes to stand at the
/// others. Where two desks changed the same, or one joins with its own, a person chooses; until then each goes on with
/// what it has. Nothing here is waited for. Owned by Team.
class TeamDocuments : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Alone,    ///< The team has none, as far as is known.
        Same,     ///< What stands here is the team's.
        Waiting,  ///< It was changed here, and the team has it not yet.
        Differs,  ///< Here stands another one than the team's: a person chooses.
        Unusable, ///< This program can't use what the team has; this desk goes on with its own.
    };
    /// How one of them stands.
    struct Standing
    {
        QString kind;
        State state = State::Alone;
        QByteArray own;
        std::optional<Document> theirs; ///< The team's newest, in the bytes that this desk would write for it.
        bool canKeepOwn = false;        ///< An owner can put this desk's in the place of the team's.
        std::optional<Failure> problem; ///< Of the last try to read, bring or keep it.

        bool operator==(const Standing &) const = default;
    };

    static constexpr std::chrono::milliseconds restBeforeBringing =
        std::chrono::seconds(2); ///< Behind the last change.
    /// The bell rings for each sale, too: behind it, but not again and again.
    static constexpr std::chrono::milliseconds readAfterRinging = std::chrono::seconds(5);
    static constexpr std::chrono::milliseconds leastBetweenReadings = std::chrono::seconds(30);
    static constexpr std::chrono::milliseconds readEvery = std::chrono::minutes(5);

    TeamDocuments(TeamFile &file, Preferences &preferences, Clock &clock, QObject *parent = nullptr);
    ~TeamDocuments() override;

    void add(std::unique_ptr<SharedContent> content);
    /// Goes by this server from now on, as soon as the desk is together with its team.
    void begin(TeamServer &server);
    void end();
    /// This desk is about to join: that it had something in common with a team says nothing any more.
    void forget();
    /// The server was put back to an older state.
    void onTimelineBegun();
    void setStatus(const TeamStatus &status);

    QList<Standing> standings() const;
    Standing standing(const QString &kind) const;

    /// What a person chose who has seen this version of the team's. Nothing where the team has another one by now.
    void keepOwn(const QString &kind, const QUuid &theirs);
    void takeTheirs(const QString &kind, const QUuid &theirs);

signals:
    void changed();

private:
    /// A version, and how this desk would write it.
    struct Version
    {
        Document document;
        Result<QByteArray> body;
    };
    struct Entry
    {
        std::unique_ptr<SharedContent> content;
        std::optional<Version> agreed; ///< That of the team which this desk's was the same as, or is made from.
        std::optional<Version> theirs; ///< As read last.
        QUuid brought;                 ///< The version that this desk offered last: its answer may be lost.
        State state = State::Alone;
        std::optional<Failure> problem;
        bool isLoaded = false; ///< What was agreed is known.
        bool isTheirsKnown = false;
        bool isAsking = false; ///< The server, for this one.
        bool isToAskAgain = false;
        bool isAccepting = false; ///< The team's is being written here.
    };

    Entry *find(const QString &kind) const;
    Standing standingOf(const Entry &entry) const;
    void readAll();
    void readSoon();
    void read(Entry &entry);
    void onRead(Entry &entry, const Result<std::optional<Document>> &document);
    void settle(Entry &entry);
    State settled(Entry &entry);
    static bool isOfOtherNumbers(const Entry &entry);
    static bool givesWay(const Entry &entry);
    static bool isOwn(const Entry &entry, const Version &version);
    void agree(Entry &entry, const Version &version);
    void accept(Entry &entry);
    void bringSoon();
    void bring(Entry &entry);
    void onBrought(Entry &entry, const Document &document, const Result<bool> &saved);
    void setRights();

    TeamFile &m_file;
    Preferences &m_preferences;
    Clock &m_clock;
    ClockTimer m_reading;
    ClockTimer m_bringing;
    std::vector<std::unique_ptr<Entry>> m_entries;
    TeamServer *m_server = nullptr;
    std::unique_ptr<QObject> m_line; ///< What that server answers is heard while it is there.
    bool m_isTogether = false;
    bool m_isMember = false;
    bool m_isTurnedAway = false; ///< By the team itself.
    bool m_isOwner = true;
    bool m_isReadOnly = false;
    bool m_isToReadSoon = false;
    std::optional<qint64> m_readAtMs;
};

} // namespace Desk
