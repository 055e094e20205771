// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <variant>

namespace Desk {

/// What was asked for on the command line.
struct CommandLine
{
    bool sandbox = false;
    QUrl api;                  ///< Empty: the address of the account, else the live one.
    QString profile;           ///< Empty: the usual one.
    QString tourFolder;        ///< Empty: no tour.
    QString language;          ///< Empty: the system's.
    QString team;              ///< Where the server of the team to join is; empty: none.
    bool newSale = false;      ///< For the window that is open, too.
    bool startedByBus = false; ///< What to do comes over the bus.
    bool showHelp = false;
    bool showVersion = false;

    /// The options, or a sentence that says what is wrong with them. Needs no application object: it also decides which
    /// platform the application starts on.
    static std::variant<CommandLine, QString> parse(const QStringList &arguments);
    static QString helpText();

    Q_DECLARE_TR_FUNCTIONS(Desk::CommandLine)
};

} // namespace Desk
