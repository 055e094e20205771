// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/accessmanager.h"

#include "sandbox/account.h"

#include <QPointer>

namespace Desk::Sandbox {

namespace {

Exchange brokenOff(bool sent, QNetworkReply::NetworkError error, const QString &text)
{
    Exchange exchange;
    exchange.isSent = sent;
    exchange.error = error;
    exchange.errorText = text;
    return exchange;
}

} // namespace

AccessManager::AccessManager(std::shared_ptr<Account> account, Clock &clock, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_account(std::move(account))
    , m_clock(clock)
{}

AccessManager::~AccessManager() = default;

std::function<std::unique_ptr<QNetworkAccessManager>()> AccessManager::factory(std::shared_ptr<Account> account,
                                                                               Clock &clock)
{
    return [account, &clock] { return std::make_unique<AccessManager>(account, clock); };
}

QNetworkReply *AccessManager::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QUrl base = Account::baseUrl();
    const bool known = request.url().scheme() == base.scheme() && request.url().host() == base.host();
    Reply::Server server = [manager = QPointer(this), known](const Request &arrived) {
        if (!known || !manager) {
            return brokenOff(false, QNetworkReply::HostNotFoundError, QStringLiteral("Host not found"));
        }
        return manager->exchange(arrived);
    };
    // Like a real one it is the manager's child, and gone with it.
    return new Reply(operation, request, body, std::move(server), m_clock, this);
}

Exchange AccessManager::exchange(const Request &request)
{
    Exchange exchange;
    exchange.answer = m_account->handle(request);
    return exchange;
}

} // namespace Desk::Sandbox
