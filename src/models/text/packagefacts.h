// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "models/text/format.h"

#include <QHash>

namespace Desk {

/// What a package is and has, in words. Texts are empty where there is nothing to say.
class PackageFacts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PackageFacts)

public:
    /// Place names by alpha-2 code.
    PackageFacts(const Package &package, const Format &format, const QHash<QString, QString> &placeNames);

    QString type() const;     ///< "local", "regional".
    QString data() const;     ///< "5 GB"; "50 GB at home, 25 GB when roaming".
    QString validity() const; ///< "30 days from first use".
    QString calls() const;    ///< "unlimited at home, 100 international minutes".
    QString texts() const;
    QString topUp() const;
    QStringList extras() const; ///< "hotspot", "phone number (United Kingdom)".

private:
    QString voiceDetail(QLatin1String key) const;
    QString allowance(QLatin1String key, const char *unlimited, const char *number) const;

    Package m_package;
    Format m_format;
    QHash<QString, QString> m_placeNames;
};

} // namespace Desk
