// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "api/apiclient.h"
#include "store/team/teamaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Desk {

namespace {

/// Of net.esimfly.desk.service, and nothing for people.
QCommandLineOption byBusOption()
{
    QCommandLineOption option(QStringLiteral("started-by-bus"));
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

QList<QCommandLineOption> options()
{
    return {
        {QStringLiteral("sandbox"), CommandLine::tr("Start on the built-in sandbox account. Nothing in it is real.")},
        {QStringLiteral("new-sale"),
         CommandLine::tr("Go to the search with nothing in it, in the window that is open already, too.")},
        {QStringLiteral("api"), CommandLine::tr("Another address for the API: https, or http on this computer only."),
         QStringLiteral("URL")},
        {QStringLiteral("profile"),
         CommandLine::tr("A separate account, cache and settings (letters, digits, - and _)."), QStringLiteral("NAME")},
        {QStringLiteral("tour"),
         CommandLine::tr(
             "With --sandbox: sell one eSIM and show the main pages by itself, save a picture of each step into DIR."),
         QStringLiteral("DIR")},
        {QStringLiteral("language"), CommandLine::tr("Another language than the system's, as a two-letter code."),
         QStringLiteral("xx")},
        {QStringLiteral("team"),
         CommandLine::tr(
             "Join the team whose server is there: \"host=… port=… dbname=… user=… sslrootcert=…\". The password comes "
             "from ESIMFLY_DESK_TEAM_PASSWORD or the keychain."),
         QStringLiteral("ADDRESS")},
        {{QStringLiteral("v"), QStringLiteral("version")}, CommandLine::tr("Show the version.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help.")},
    };
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

std::variant<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(options());
    parser.addOption(byBusOption());
    if (!parser.parse(arguments)) {
        return parser.errorText();
    }
    if (!parser.positionalArguments().isEmpty()) {
        //: %1: what somebody typed behind the program's name.
        return tr("There is no such argument: %1").arg(parser.positionalArguments().constFirst());
    }
    CommandLine line;
    line.showHelp = parser.isSet(QStringLiteral("help"));
    line.showVersion = parser.isSet(QStringLiteral("version"));
    line.sandbox = parser.isSet(QStringLiteral("sandbox"));
    line.newSale = parser.isSet(QStringLiteral("new-sale"));
    line.startedByBus = parser.isSet(byBusOption().names().constFirst());
    line.profile = parser.value(QStringLiteral("profile"));
    line.tourFolder = parser.value(QStringLiteral("tour"));
    line.language = parser.value(QStringLiteral("language"));
    if (parser.isSet(QStringLiteral("profile")) && !matches(line.profile, QStringLiteral("[A-Za-z0-9_-]{1,64}"))) {
        return tr("A profile's name has letters, digits, - and _ only, 64 at most.");
    }
    if (parser.isSet(QStringLiteral("language"))
        && !matches(line.language, QStringLiteral("[a-z]{2,3}([_-][A-Za-z]{2,4})?"))) {
        return tr("A language is given as its code, such as en, ar or de.");
    }
    if (parser.isSet(QStringLiteral("api"))) {
        line.api = QUrl(parser.value(QStringLiteral("api")), QUrl::StrictMode);
        if (!ApiClient::isAllowed(line.api)) {
            return tr("The API's address must begin with https://, or with http:// and be on this computer.");
        }
        if (line.sandbox) {
            return tr("--sandbox has its own API: leave --api out.");
        }
    }
    if (parser.isSet(QStringLiteral("team"))) {
        line.team = parser.value(QStringLiteral("team"));
        if (const auto address = TeamAddress::parse(line.team); !address) {
            //: %1: why not.
            return tr("The team's address can't be used: %1").arg(address.failure().text);
        }
        if (line.sandbox && !parser.isSet(QStringLiteral("tour"))) {
            return tr("The sandbox is in no team, but for a tour: leave --team out, or add --tour.");
        }
    }
    if (parser.isSet(QStringLiteral("tour"))) {
        if (line.tourFolder.isEmpty()) {
            return tr("--tour needs a folder for its pictures.");
        }
        if (!line.sandbox) {
            return tr("--tour buys an eSIM, so it plays with --sandbox only.");
        }
    }
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Sells travel eSIMs of the eSIMfly Business API."));
    parser.addOptions(options());
    return parser.helpText();
}

} // namespace Desk
