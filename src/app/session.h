// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "app/singleinstance.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

class QSettings;

namespace Desk {

class Account;
class AccountCache;
class AccountRecords;
class ApiClient;
class CataloguePage;
class CatalogueService;
class Clock;
class EsimCare;
class EsimsPage;
class Favourites;
class Flags;
class JournalWatch;
class MainWindow;
class MainWindowController;
class Preferences;
class PriceHistory;
class PriceStore;
class PurchaseBatches;
class NetworkWatch;
class PurchaseJournal;
class PurchaseService;
namespace Sandbox {
class Account;
}
class SecretStore;
class Theme;
class TopUpService;
class WakeWatch;

/// One account at work: its files, services and window, built in the order of the layers. Owned by Application.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Profile profile;
        bool isSandbox = false;
        QUrl api; ///< Empty: the one that was connected last, else the live one.
    };

    Session(Options options, Clock &clock, Theme &theme, QObject *parent = nullptr);
    ~Session() override;

    /// Takes the profile, or asks the program that has it to show itself.
    SingleInstance::Role claim();
    /// The computer whose program has the profile; empty where it is not known, or this one.
    QString otherComputer() const;
    /// Opens files, services and the window, then connects.
    void start();
    /// Lets a running purchase come to its end for some seconds, stops everything, closes the files; ended() comes
    /// within 10 s. What was under way stands in the journal.
    void end();

    MainWindow &window() const { return *m_window; }
    AccountRecords &records() const { return *m_records; }
    PurchaseService &purchases() const { return *m_purchases; }
    TopUpService &topUps() const { return *m_topUps; }
    EsimCare &care() const { return *m_care; }
    CatalogueService &catalogue() const { return *m_catalogue; }
    Account &account() const { return *m_account; }

signals:
    void sandboxRequested();
    void sandboxLeft();
    void closed(); ///< The person closed the window.
    void ended();

private:
    void buildServices();
    void buildWindow();
    void restoreWindow();
    void saveWindow();
    int runningPurchases() const; ///< Orders and top-ups whose outcome is on its way.
    void stopWhenPaid();
    void connectAccount();
    void recordPastOfSandbox();
    void tellFailureOf(const QFuture<Result<void>> &opening);
    void keepAccount();
    void stopServices();
    void onServiceStopped();

    Options m_options;
    Clock &m_clock;
    Theme &m_theme;
    SingleInstance m_instance;
    // From here on in the order of the layers: the last is destroyed first.
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::shared_ptr<Sandbox::Account> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PurchaseJournal> m_journal;
    std::unique_ptr<PriceStore> m_priceStore;
    std::unique_ptr<JournalWatch> m_journalWatch;
    std::unique_ptr<AccountCache> m_cache;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<WakeWatch> m_wakeWatch;
    std::unique_ptr<NetworkWatch> m_networkWatch; ///< Not for the sandbox, which needs no network.
    std::unique_ptr<CatalogueService> m_catalogue;
    std::unique_ptr<PriceHistory> m_prices;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<AccountRecords> m_records;
    std::unique_ptr<PurchaseService> m_purchases;
    std::unique_ptr<PurchaseBatches> m_batches;
    std::unique_ptr<TopUpService> m_topUps;
    std::unique_ptr<EsimCare> m_care;
    std::unique_ptr<Flags> m_flags;
    std::unique_ptr<MainWindow> m_window;
    CataloguePage *m_cataloguePage = nullptr;
    EsimsPage *m_esimsPage = nullptr;
    MainWindowController *m_controller = nullptr; ///< Owned by the window, like everything that serves it.
    int m_servicesLeft = 0;
    bool m_isEnding = false;
    bool m_isStopping = false;
    bool m_hasEnded = false;
};

} // namespace Desk
