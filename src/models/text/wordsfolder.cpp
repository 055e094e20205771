// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/wordsfolder.h"

#include <QCoreApplication>
#include <QDir>

namespace Desk {

QString wordsFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath()
                           + QStringLiteral("/../share/esimfly-desk/translations"));
}

} // namespace Desk
