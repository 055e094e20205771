// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/networkwatch.h"

#include <QDBusConnection>
#include <QNetworkInformation>

namespace Desk {

void NetworkWatch::start()
{
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability now) {
                    if (now == QNetworkInformation::Reachability::Online
                        || now == QNetworkInformation::Reachability::Site) {
                        emit changed();
                    }
                });
        connect(QNetworkInformation::instance(), &QNetworkInformation::transportMediumChanged, this,
                &NetworkWatch::changed);
    }
    // Without a bus, or without logind on it, this just never comes.
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
                                         QStringLiteral("/org/freedesktop/login1"),
                                         QStringLiteral("org.freedesktop.login1.Manager"),
                                         QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
}

void NetworkWatch::onPrepareForSleep(bool isBeginning)
{
    if (!isBeginning) {
        emit changed();
    }
}

} // namespace Desk
