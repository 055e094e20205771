// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "services/catalogue/catalogueservice.h"
#include "simulation/virtualdisk.h"
#include "store/cache/accountcache.h"
#include "store/secrets/memorysecretstore.h"
#include "store/team/teamfile.h"
#include "support/team/memoryteamserver.h"

#include <QNetworkAccessManager>
#include <QSettings>

#include <memory>

namespace Desk {
class AccountRecords;
class Favourites;
class Preferences;
class SaleClaims;
class SellingPrices;
class Team;
class TeamBook;
class TeamCopies;
class TeamDecisions;
class TeamDocuments;
class TeamRequests;
} // namespace Desk

namespace Desk::Test {

class VirtualShop;

/// What the services of a team are built over and nobody reads here. Made once for all, for it takes long.
struct EmptyCatalogue
{
    explicit EmptyCatalogue(Clock &clock)
        : client([] { return std::make_unique<QNetworkAccessManager>(); }, clock)
        , catalogue(client, cache, clock)
    {}

    AccountCache cache{QStringLiteral(":memory:")};
    ApiClient client;
    CatalogueService catalogue;
};

/// What a computer has of its team: the file of what the feed brought and, while the program runs, the services that
/// Shop and Session link with it.
class VirtualMember
{
public:
    /// How its line to the team's server is.
    struct Line
    {
        MemoryTeam &team;
        EmptyCatalogue &empty;
        MemoryTeamServer::Login login = MemoryTeamServer::Login::Desk;
        std::function<LineFault(const QString &call)> faults;
        /// Where it copies the catalogue: how that stands is another way.
        std::function<void()> copyChanged = {};
    };

    VirtualMember(VirtualTime &time, int number, Line line);
    ~VirtualMember();

    // By its shop.
    void start(VirtualShop &shop);
    void open(const QUrl &apiAddress, const QString &accessCode);
    void close();
    void stop();
    void end(bool isWritten);

    /// Joins the team, which the first desk creates.
    void join();
    /// A cable is pulled, or back.
    void setReachable(bool isReachable);

    bool isTogether() const;
    QUuid id() const; ///< Null while it is none of the team's.
    /// All that the feed brought.
    QList<NumberedFact> facts();

    Team &team();
    SaleClaims &claims();
    TeamBook &book();
    TeamDecisions &decisions();
    AccountRecords &records();
    Favourites &favourites();
    SellingPrices &prices();
    Preferences &preferences() { return *m_preferences; }
    CatalogueService *catalogue(); ///< Null where it does not copy it.
    bool isReading();              ///< The catalogue, for all.
    TeamDocuments &documents();

    /// A price list that was saved here is on the disk, and a person is told so.
    std::function<void()> pricesSaved = [] {};

private:
    /// While it runs.
    struct Program;

    std::unique_ptr<MemoryTeamServer> makeServer(Clock &clock);

    VirtualTime &m_time;
    VirtualTime::Place m_place;
    int m_number;
    Line m_line;
    bool m_isReachable = true;
    VirtualDisk m_disk;
    TeamFile m_file;
    std::unique_ptr<AccountCache> m_cache; ///< Where it copies the catalogue.
    QSettings m_settings;
    MemorySecretStore m_secrets;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Program> m_program;
};

} // namespace Desk::Test
