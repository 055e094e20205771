// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boottime.h"
#include "domain/clocktimer.h"
#include "services/team/teamsync.h"
#include "store/secrets/secretstore.h"
#include "store/team/teamaddress.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Desk {

class AccountRecords;
class Favourites;
class Preferences;
class PurchaseJournal;
class PurchaseService;
class SaleClaims;
class SellingPrices;
class SharedRegisters;
class TeamBook;
class TeamClaims;
class TeamColleagues;
class TeamCopies;
class TeamDecisions;
class TeamDocuments;
class TeamFile;
class TeamRequests;
class TeamServer;
class TopUpService;

/// The team that this shop's desks are in, if they are in one: where they meet, and how this desk stands to it. Selling
/// needs nothing of it. Owned by Session, beside the shop.
class Team : public QObject
{
    Q_OBJECT

public:
    /// Of a server that is spoken to as this user, with this password.
    using ServerMaker =
        std::function<std::unique_ptr<TeamServer>(const TeamAddress &address, const QByteArray &password)>;
    struct Stores
    {
        PurchaseJournal &journal;
        TeamFile &file;
        SecretStore &secrets; ///< The password is kept there, never with the address.
    };
    /// What has to do with the other desks: it shows what they told, or shares work with them.
    struct Shown
    {
        TeamBook &book;
        TeamCopies &copies;
        TeamRequests &requests;
        AccountRecords &records;
        Favourites &favourites;
        SellingPrices &prices;
        PurchaseService &purchases; ///< Ask the others about a match, and so do top-ups.
        TopUpService &topUps;
        TeamDecisions &decisions;
    };
    enum class Creating {
        Never,
        IfEmpty, ///< Where the database has no team and the user owns it.
    };

    Team(const Stores &stores, const Shown &shown, Preferences &preferences, ServerMaker makeServer, Clock &clock,
         std::function<std::chrono::milliseconds()> bootTime = &Desk::bootTime, QObject *parent = nullptr);
    ~Team() override;

    /// The account that is connected: goes on where this desk is in a team. Without a password the keychain is asked.
    void open(const QUrl &apiAddress, const QString &accessCode, const QByteArray &password = {});
    /// Nobody is connected any more.
    void close();

    void join(const TeamAddress &address, const QByteArray &password, const QString &deskName,
              Creating creating = Creating::Never);
    void retry();
    /// Leaves the team, or stops joining.
    void leave();
    void declareGone(const QUuid &desk);
    /// By what name the others know this desk from now on.
    void rename(const QString &deskName);
    /// Raises the team's database to this program's version, which an owner may.
    void raise();
    /// The program ends. Nothing waits for it.
    void stop();

    /// By which sales ask the other desks.
    SaleClaims &claims() const;
    TeamAddress address() const;
    const TeamStatus &status() const { return m_status; }
    TeamDocuments &documents() const { return *m_documents; }

signals:
    void statusChanged();
    /// Something a person asked for came to nothing.
    void failed(const Desk::Failure &failure);

private:
    void openFile();
    void readPassword();
    void askAgain();
    void begin(const TeamAddress &address, const QByteArray &password);
    void end();
    void onPassword(const TeamAddress &address, const SecretStore::Reading &reading);
    void onStatusChanged();
    void onJoined();
    void onFactsArrived(const QList<NumberedFact> &facts);
    void onBookChanged();
    void readBook();
    void readDesks();
    void showDesks(const QList<TeamDesk> &desks);
    bool hasHeardDesks() const;
    void setMember(bool isMember);
    void noteWhoseTeam();
    TeamStatus statusForSales() const;
    void setOwnDesk(const QUuid &desk);
    void onRegistersChanged(const QStringList &subjects);
    void showDecisions();

    Stores m_stores;
    Shown m_shown;
    std::unique_ptr<SharedRegisters> m_registers;
    std::unique_ptr<TeamDocuments> m_documents;
    std::unique_ptr<TeamClaims> m_claims;
    std::unique_ptr<TeamColleagues> m_colleagues;
    Preferences &m_preferences;
    ServerMaker m_makeServer;
    Clock &m_clock;
    QUrl m_apiAddress;
    QString m_accessCode;
    ClockTimer m_askingAgain; ///< For a password that the keychain did not give.
    QUuid m_ownDesk;
    QList<TeamDesk> m_heardDesks; ///< By the names that they give themselves.
    bool m_isFileOpen = false;
    bool m_isBookDue = false; ///< Once the team knows the access code that this account has now.
    bool m_isOthers = false;  ///< The team that the address names is another account's.
    TeamStatus m_status;
    /// What a person joins with, until that has come to something.
    struct Attempt
    {
        TeamAddress address;
        QByteArray password;
        QString deskName;
        Creating creating = Creating::Never;
    };
    std::optional<Attempt> m_attempt;
    std::unique_ptr<TeamServer> m_server;
    std::unique_ptr<TeamSync> m_sync; ///< Goes first.
};

} // namespace Desk
