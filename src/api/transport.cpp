// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/transport.h"

#include "api/networktraffic.h"
#include "api/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace Desk {

Transport::Transport(AccessManagerFactory factory)
    : m_factory(std::move(factory))
    , m_traffic(std::make_shared<NetworkTraffic>())
{}

Transport::~Transport() = default;

std::shared_ptr<QNetworkAccessManager> Transport::makeManager() const
{
    std::shared_ptr<QNetworkAccessManager> manager = m_factory();
    manager->setProxy(m_proxy);
    return manager;
}

PendingReply Transport::send(const QByteArray &verb, QNetworkRequest request, const QByteArray &body, Manager manager,
                             const std::function<bool()> &mayLeave)
{
    if (manager == Manager::Shared && !m_shared) {
        m_shared = makeManager();
    }
    // A body of unknown length would be copied into a buffer first, and that one can be rewound.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());

    PendingReply pending;
    pending.traffic = m_traffic;
    pending.manager = manager == Manager::Shared ? m_shared : makeManager();
    auto device = std::make_unique<OneShotBody>(body, mayLeave);
    pending.body = device.get();
    pending.reply.reset(pending.manager->sendCustomRequest(request, verb, device.get()));
    device->setParent(pending.reply.get());
    device.release();
    return pending;
}

void Transport::dropConnections()
{
    m_shared.reset();
}

void Transport::setProxy(const QNetworkProxy &proxy)
{
    if (m_proxy != proxy) {
        m_proxy = proxy;
        dropConnections();
    }
}

} // namespace Desk
