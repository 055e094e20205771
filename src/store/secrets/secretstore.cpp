// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/secretstore.h"

namespace Desk {

QString secretKey(const QUrl &baseUrl, const QString &accessCode)
{
    const QUrl address = baseUrl.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    return accessCode + QLatin1Char(' ') + QString::fromLatin1(address.toEncoded());
}

} // namespace Desk
