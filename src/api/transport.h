// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

#include <functional>
#include <memory>

class QByteArray;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Desk {

class NetworkTraffic;
class OneShotBody;

/// Makes a manager; called again whenever old connections must not be used again. The sandbox puts its own here.
/// A stand-in has to do as the real one: emit QNetworkReply::requestSent when the request "left". A body that was read
/// counts as sent too, but not with an error of connecting (refused, host not found, TLS handshake).
using AccessManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// One request on its way, with what has to live as long as it.
struct PendingReply
{
    std::shared_ptr<QNetworkAccessManager> manager;
    std::unique_ptr<QNetworkReply> reply; ///< Goes before its manager.
    OneShotBody *body = nullptr;          ///< Owned by the reply.
    std::shared_ptr<NetworkTraffic> traffic;
};

/// The only way to the network. Its one call sends a body that can't be sent twice; nothing else in this folder sees
/// the manager, whose own post() and get() repeat requests behind the caller's back. Owned by ApiClient.
class Transport
{
public:
    enum class Manager {
        Shared, ///< Keeps connections open for the next request.
        Own,    ///< For one request only, closed after it.
    };

    explicit Transport(AccessManagerFactory factory);
    ~Transport();
    Q_DISABLE_COPY_MOVE(Transport)

    /// Where something is said about leaving, the body asks it before it is read for the first time.
    PendingReply send(const QByteArray &verb, QNetworkRequest request, const QByteArray &body, Manager manager,
                      const std::function<bool()> &mayLeave = {});
    /// The next requests go over new connections. Those under way are not touched.
    void dropConnections();
    void setProxy(const QNetworkProxy &proxy);

private:
    std::shared_ptr<QNetworkAccessManager> makeManager() const;

    AccessManagerFactory m_factory;
    std::shared_ptr<QNetworkAccessManager> m_shared;
    std::shared_ptr<NetworkTraffic> m_traffic;
    QNetworkProxy m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
};

} // namespace Desk
