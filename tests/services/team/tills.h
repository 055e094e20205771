// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "sandbox/account.h"
#include "services/account/accountrecords.h"
#include "services/catalogue/catalogueservice.h"
#include "services/team/teamcopies.h"
#include "services/team/teamdesk.h"
#include "store/cache/accountcache.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace Desk::Test {

/// The computers of a shop that copy lists from one account, each with its copies of them.
class Tills
{
public:
    /// A request that reached the account.
    struct Arrival
    {
        int desk;
        qint64 ms;
        QString path;
        QString page;
    };
    struct Till
    {
        std::unique_ptr<DeskOfTeam> desk;
        std::unique_ptr<AccountCache> cache;
        std::unique_ptr<ApiClient> client;
        std::unique_ptr<TeamCopies> copies;
        std::unique_ptr<CatalogueService> catalogue;
        std::unique_ptr<AccountRecords> records;
    };

    Tills();
    ~Tills();
    Q_DISABLE_COPY_MOVE(Tills)

    /// Of so many desks, which have heard of each other.
    void makeTeam(int desks, const Sandbox::Options &options);
    /// As a start of the program does it.
    void openTill(int number);
    /// As a killed program does it: nothing is told to anybody.
    void closeTill(int number);
    Till &till(int number) { return m_tills.at(size_t(number - 1)); }
    int count() const { return int(m_tills.size()); }
    void settle();
    void run(std::chrono::milliseconds duration);
    bool until(const std::function<bool()> &isSo, std::chrono::milliseconds longest = std::chrono::hours(2));

    int requests() const { return int(m_arrivals.size()); }
    int requestsOf(int desk) const;
    const QList<Arrival> &arrivals() const { return m_arrivals; }
    /// What is answered to a desk in place of the account; 0: the account's answer.
    void setStatus(std::function<int(int desk)> status) { m_status = std::move(status); }
    int holder(); ///< The number of its till; 0: none.
    TeamLease lease(const QString &list) const { return m_team->state().leases.value(list).lease; }
    FakeClock &clock() { return *m_clock; }
    MemoryTeam &team() { return *m_team; }
    Sandbox::Account &account() { return *m_account; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::shared_ptr<Sandbox::Account> m_account;
    std::unique_ptr<MemoryTeam> m_team;
    std::vector<Till> m_tills;
    QList<Arrival> m_arrivals;
    std::function<int(int desk)> m_status;
};

} // namespace Desk::Test
