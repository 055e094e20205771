// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

/// The keys of an account of the eSIMfly Business API. The secret never stands in a file or a log.
struct Credentials
{
    QString accessCode;   ///< esf_…
    QByteArray secretKey; ///< sk_…

    bool isEmpty() const { return accessCode.isEmpty() || secretKey.isEmpty(); }
    bool operator==(const Credentials &) const = default;
};

/// For people: the first four and last four characters, "esf_…4f2a".
QString maskedAccessCode(const QString &accessCode);

} // namespace Desk
