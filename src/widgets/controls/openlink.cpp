// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/openlink.h"

#include "store/database/privateumask.h"

#include <QDesktopServices>

namespace Desk {

bool openLink(const QUrl &link)
{
    const UsersUmask usersUmask;
    // Where there is no program, Qt warns with the link itself, in which a code may stand.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const bool isOpened = QDesktopServices::openUrl(link);
    qInstallMessageHandler(before);
    return isOpened;
}

} // namespace Desk
