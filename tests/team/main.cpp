// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/headlessdesk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace Desk;
using namespace Desk::Test;
using namespace Qt::StringLiterals;

/// The secrets come by ESIMFLY_DESK_TEST_SECRET and ESIMFLY_DESK_TEAM_PASSWORD.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"folder", "name", "api", "access-code", "team", "clock-off", "day-end"}) {
        parser.addOption({QString::fromLatin1(name), {}, u"VALUE"_s});
    }
    parser.addOption({u"create"_s, u"Makes the team where there is none."_s});
    parser.addOption({u"alone"_s, u"In no team."_s});
    parser.process(application);

    HeadlessDesk::Options options;
    options.folder = parser.value(u"folder"_s);
    options.name = parser.value(u"name"_s);
    options.api = QUrl(parser.value(u"api"_s));
    options.credentials = {parser.value(u"access-code"_s), qgetenv("ESIMFLY_DESK_TEST_SECRET")};
    options.teamPassword = qgetenv("ESIMFLY_DESK_TEAM_PASSWORD");
    options.createsTeam = parser.isSet(u"create"_s);
    options.isAlone = parser.isSet(u"alone"_s);
    options.clockOff = std::chrono::milliseconds(parser.value(u"clock-off"_s).toLongLong());
    options.dayEndHour = parser.value(u"day-end"_s).toInt();
    const auto team = TeamAddress::parse(parser.value(u"team"_s));
    if (!team || options.folder.isEmpty() || !QDir().mkpath(options.folder)) {
        QTextStream(stderr) << "--folder and --team are missing, or can't be used." << Qt::endl;
        return 2;
    }
    options.team = *team;
    HeadlessDesk desk(options);
    return desk.start() ? QCoreApplication::exec() : 1;
}
