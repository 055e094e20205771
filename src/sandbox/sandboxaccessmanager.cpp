// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxaccessmanager.h"

#include "sandbox/sandboxaccount.h"

#include <QPointer>

namespace Desk {

namespace {

SandboxExchange brokenOff(bool sent, QNetworkReply::NetworkError error, const QString &text)
{
    SandboxExchange exchange;
    exchange.isSent = sent;
    exchange.error = error;
    exchange.errorText = text;
    return exchange;
}

} // namespace

SandboxAccessManager::SandboxAccessManager(std::shared_ptr<SandboxAccount> account, Clock &clock, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_account(std::move(account))
    , m_clock(clock)
{}

SandboxAccessManager::~SandboxAccessManager() = default;

std::function<std::unique_ptr<QNetworkAccessManager>()>
SandboxAccessManager::factory(std::shared_ptr<SandboxAccount> account, Clock &clock)
{
    return [account, &clock] { return std::make_unique<SandboxAccessManager>(account, clock); };
}

QNetworkReply *SandboxAccessManager::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QUrl base = SandboxAccount::baseUrl();
    const bool known = request.url().scheme() == base.scheme() && request.url().host() == base.host();
    SandboxReply::Server server = [manager = QPointer(this), known](const SandboxRequest &arrived) {
        if (!known || !manager) {
            return brokenOff(false, QNetworkReply::HostNotFoundError, QStringLiteral("Host not found"));
        }
        return manager->exchange(arrived);
    };
    // Like a real one it is the manager's child, and gone with it.
    return new SandboxReply(operation, request, body, std::move(server), m_clock, this);
}

SandboxExchange SandboxAccessManager::exchange(const SandboxRequest &request)
{
    SandboxExchange exchange;
    exchange.answer = m_account->handle(request);
    return exchange;
}

} // namespace Desk
