// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace Desk {

class Account;
class MainWindow;
class NoticeStrip;
class Team;
class TeamDialog;
struct Failure;

/// The team in the window: its dialog, what the status bar says of it, and for which account it is at work. Owned by
/// the window.
class TeamController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the window. The address is of a team to join as soon as an account is connected; empty: none.
    TeamController(MainWindow &window, Team &team, const Account &account, NoticeStrip &notices,
                   const QString &addressToJoin, QObject *parent = nullptr);

signals:
    /// Whether what is written here reaches others, sooner or later.
    void sharingChanged(bool isSharing);

private:
    void showDialog();
    void showStatus();
    void onAccountStateChanged();
    void joinIfAsked();
    void onFailed(const Failure &failure);

    MainWindow &m_window;
    Team &m_team;
    const Account &m_account;
    NoticeStrip &m_notices;
    QString m_addressToJoin;
    bool m_isJoiningAsAsked = false; ///< By the command line, so no dialog says what came of it.
    bool m_isSharing = false;
    QPointer<TeamDialog> m_dialog;
};

} // namespace Desk
