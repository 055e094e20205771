// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/looks.h"
#include "app/profile.h"
#include "app/singleinstance.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

class QSettings;

namespace Desk {

class AccountCache;
class ApiClient;
class Clock;
class CustomerDisplayController;
class DailyCopies;
class Flags;
class HandOverHistory;
class MainWindow;
class MainWindowController;
class NetworkWatch;
class Preferences;
class PriceStore;
class PurchaseJournal;
class SafeCopies;
namespace Sandbox {
class Account;
}
class SecretStore;
class Shop;
class Team;
class TeamFile;
struct SettingsFile;

/// One account at work: its files, shop and window, built in the order of the layers. Owned by Application.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Profile profile;
        bool isSandbox = false;
        QUrl api;                  ///< Empty: the one that was connected last, else the live one.
        QString language;          ///< That somebody asked for; empty: the one that was chosen in the settings.
        QString team = {};         ///< Where the server of the team is that this desk is to join; empty: nowhere.
        QString notice = {};       ///< What the session before has to say; empty: nothing.
        StartRequest request = {}; ///< What the program was started for.
    };

    Session(Options options, const Looks &looks, Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    /// Takes the profile, or tells the program that has it what this one was started for.
    SingleInstance::Role claim();
    /// The computer whose program has the profile; empty where it is not known, or this one.
    QString otherComputer() const;
    /// Opens files, the shop and the window, then connects.
    void start();
    /// Of another start.
    void serve(const StartRequest &request);
    /// Lets a running purchase come to its end for some seconds, stops everything, closes the files; ended() comes
    /// within 10 s. What was under way stands in the journal.
    void end();

    MainWindow &window() const { return *m_window; }
    Shop &shop() const { return *m_shop; }
    Team *team() const { return m_team.get(); } ///< Null where there can be none.
    /// Null where it is none.
    const std::shared_ptr<Sandbox::Account> &sandbox() const { return m_sandbox; }

signals:
    void sandboxRequested();
    void sandboxLeft();
    /// What is in the files is not what is open any more. With what the next session has to say.
    void restartRequested(const QString &notice);
    void closed(); ///< The person closed the window.
    void ended();

private:
    struct KeptAccount
    {
        QUrl address;
        QString accessCode;
    };

    void buildShop();
    void openStores();
    void buildWindow();
    void tellProblemOf(const SettingsFile &file);
    void tellWhereUnreadable();
    void restoreWindow();
    void saveWindow();
    KeptAccount keptAccount() const;
    void connectAccount();
    void recordPastOfSandbox();
    void furnishSandbox();
    void tellFailureOf(const QFuture<Result<void>> &opening);
    void keepAccount();
    QString shownEntry() const;
    void setForgetting(const QString &entry, bool isForgetting);
    bool isToBeForgotten(const QString &entry) const;
    void forgetOtherAccounts(const QString &entry);

    Options m_options;
    Clock &m_clock;
    Looks m_looks;
    SingleInstance m_instance;
    // From here on in the order of the layers: the last is destroyed first.
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::shared_ptr<Sandbox::Account> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PurchaseJournal> m_journal;
    std::unique_ptr<PriceStore> m_priceStore;
    std::unique_ptr<AccountCache> m_cache;
    std::unique_ptr<HandOverHistory> m_handOvers;
    std::unique_ptr<SafeCopies> m_copies;
    std::unique_ptr<DailyCopies> m_dailyCopies;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<TeamFile> m_teamFile; ///< Like the team not for the sandbox, but in a tour with a second desk.
    std::unique_ptr<Team> m_team;
    std::unique_ptr<NetworkWatch> m_networkWatch; ///< Not for the sandbox, which needs no network.
    std::unique_ptr<Flags> m_flags;
    std::unique_ptr<MainWindow> m_window;
    MainWindowController *m_controller = nullptr;           ///< Owned by the window, like everything that serves it.
    CustomerDisplayController *m_customerDisplay = nullptr; ///< The same.
    bool m_isEnding = false;
};

} // namespace Desk
