// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tourcolleague.h"

#include "domain/clock.h"
#include "sandbox/accessmanager.h"
#include "sandbox/account.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "store/team/pgteamserver.h"

#include <utility>

namespace Desk {

TourColleague::TourColleague(std::shared_ptr<Sandbox::Account> account, const TeamAddress &team, QByteArray password,
                             Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_address(team)
    , m_password(std::move(password))
    , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_client(Sandbox::AccessManager::factory(m_account, clock), clock)
    , m_journal(m_folder.filePath(QStringLiteral("journal.sqlite")))
    , m_prices(m_folder.filePath(QStringLiteral("prices.sqlite")))
    , m_cache(m_folder.filePath(QStringLiteral("cache.sqlite")))
    , m_teamFile(m_folder.filePath(QStringLiteral("team.sqlite")))
    , m_shop(m_client, {m_journal, m_prices, m_cache}, m_secrets, clock)
    , m_team(
          {m_journal, m_teamFile, m_secrets},
          {m_shop.teamBook(), m_shop.teamCopies(), m_shop.teamRequests(), m_shop.records(), m_shop.favourites(),
           m_shop.sellingPrices(), m_shop.purchases(), m_shop.topUps(), m_shop.decisions()},
          m_preferences,
          [&clock](const TeamAddress &address, const QByteArray &secret) -> std::unique_ptr<TeamServer> {
              return std::make_unique<PgTeamServer>(TeamLineSettings{address, QString::fromUtf8(secret)}, clock);
          },
          clock)
{
    m_client.switchPacingOff();
    m_shop.setClaims(m_team.claims());
    connect(&m_shop.account(), &Account::stateChanged, this, &TourColleague::join);
}

TourColleague::~TourColleague()
{
    m_team.stop();
    m_shop.stop();
}

void TourColleague::start(const QString &name)
{
    m_name = name;
    m_journal.open();
    m_prices.open();
    m_cache.open();
    m_shop.account().connectWith(Sandbox::Account::baseUrl(), m_account->credentials());
}

void TourColleague::join()
{
    const Account &account = m_shop.account();
    if (account.state() != Account::State::Connected || m_team.status().state != TeamStatus::State::Off) {
        return;
    }
    m_shop.open(account.baseUrl(), account.accessCode());
    m_team.open(account.baseUrl(), account.accessCode());
    m_team.join(m_address, m_password, m_name);
}

void TourColleague::setNote(const Iccid &iccid, const QString &note)
{
    m_shop.records().setNote(iccid, note);
}

void TourColleague::sell(PurchaseRequest request)
{
    request.note.clear();
    request.seller = QStringLiteral("Lucía");
    m_shop.batches().placeOrder(request);
}

QString TourColleague::soldReference() const
{
    const auto &purchases = m_shop.purchases().purchases();
    const bool hasSold = !purchases.isEmpty() && purchases.constLast().state == Purchase::State::Completed;
    return hasSold ? purchases.constLast().orderReference : QString();
}

} // namespace Desk
