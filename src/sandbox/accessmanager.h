// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reply.h"

#include <QNetworkAccessManager>

#include <functional>
#include <memory>

namespace Desk {
class Clock;
}

namespace Desk::Sandbox {

class Account;

/// Reaches a sandbox account in this process the way a real one is reached over the network, without a port. Several
/// may share an account. Knows the address Account::baseUrl() and no other.
class AccessManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    AccessManager(std::shared_ptr<Account> account, Clock &clock, QObject *parent = nullptr);
    ~AccessManager() override;

    /// Makes managers that share the account; the clock has to outlive them.
    static std::function<std::unique_ptr<QNetworkAccessManager>()> factory(std::shared_ptr<Account> account,
                                                                           Clock &clock);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

    /// What happens to a request to the account's address: it arrives and is answered.
    virtual Exchange exchange(const Request &request);
    Account &account() const { return *m_account; }

private:
    std::shared_ptr<Account> m_account;
    Clock &m_clock;
};

} // namespace Desk::Sandbox
