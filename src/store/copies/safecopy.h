// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>

namespace Desk {

/// What a safe copy is made of.
struct CopySources
{
    QString journalFile;
    QString priceFile;   ///< Need not be there.
    QString folder;      ///< Of the profile: where the copy is put together.
    QByteArray settings; ///< JSON, as CopiedSettings reads it.
    QByteArray logo;     ///< The shop's, a picture; empty where there is none.
    QDateTime madeAt;    ///< UTC.
    bool isSandbox = false;
};

/// Writes a safe copy: all tables of the journal as they are at one moment, the price history and the settings. Neither
/// codes that install an eSIM, which eSIMfly tells again, nor secret keys, which no file of the program has. Reads
/// beside those who write, so that no sale waits for it. Whole or not at all; returns the path of the file itself.
/// mayGoOn() is asked again and again. Blocks: for a thread of its own.
Result<QString> writeSafeCopy(const CopySources &sources, const QString &path,
                              const std::function<bool()> &mayGoOn = {});

} // namespace Desk
