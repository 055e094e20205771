// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "services/account/preferences.h"
#include "services/shop.h"
#include "services/team.h"
#include "store/cache/accountcache.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"
#include "store/secrets/memorysecretstore.h"
#include "store/team/teamfile.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Desk {

namespace Sandbox {
class Account;
}

/// A second desk of the tour's shop, without a window: the same account of the sandbox, files of its own that are gone
/// with it, and the same team on a real server. Owned by Tour.
class TourColleague : public QObject
{
public:
    TourColleague(std::shared_ptr<Sandbox::Account> account, const TeamAddress &team, QByteArray password, Clock &clock,
                  QObject *parent = nullptr);
    ~TourColleague() override;

    /// Connects, then joins under this name.
    void start(const QString &name);
    bool isTogether() const { return m_team.status().state == TeamStatus::State::Together; }
    void setNote(const Iccid &iccid, const QString &note);
    /// The same once more, by somebody else.
    void sell(PurchaseRequest request);
    /// Of the order that it sold last, once that has come; empty before.
    QString soldReference() const;

private:
    void join();

    std::shared_ptr<Sandbox::Account> m_account;
    const TeamAddress m_address;
    const QByteArray m_password;
    QString m_name;
    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    MemorySecretStore m_secrets;
    ApiClient m_client;
    PurchaseJournal m_journal;
    PriceStore m_prices;
    AccountCache m_cache;
    TeamFile m_teamFile;
    Shop m_shop;
    Team m_team;
};

} // namespace Desk
