// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

namespace Desk {

class Account;
class CatalogueService;
class DocumentChoiceDialog;
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
    /// Of the environment: whoever has no keychain gives the team's password so at each start.
    static constexpr auto passwordVariable = "ESIMFLY_DESK_TEAM_PASSWORD";

    struct Options
    {
        QString certificateFolder; ///< For those that come with invitations.
        QString addressToJoin;     ///< Of a team to join as soon as an account is connected; empty: none.
    };

    /// All must outlive the window.
    TeamController(MainWindow &window, Team &team, const Account &account, const CatalogueService &catalogue,
                   NoticeStrip &notices, const Options &options, QObject *parent = nullptr);

    /// What a person should know before the program ends; empty where there is nothing.
    QString beforeQuitting() const;

signals:
    /// Whether what is written here reaches others, sooner or later.
    void sharingChanged(bool isSharing);

private:
    void showDialog();
    void showStatus();
    void onAccountStateChanged();
    void joinIfAsked();
    void onFailed(const Failure &failure);
    void onDocumentsChanged();
    void tellDifference(const QString &kind);
    void addDifference(const QString &kind);
    void compareOrNote(const QString &kind);
    void compare(const QString &kind);

    MainWindow &m_window;
    Team &m_team;
    const Account &m_account;
    NoticeStrip &m_notices;
    const CatalogueService &m_catalogue;
    QString m_certificateFolder;
    QString m_addressToJoin;
    bool m_isJoiningAsAsked = false; ///< By the command line, so no dialog says what came of it.
    bool m_isSharing = false;
    bool m_hasJustJoined = false;      ///< By the dialog: what differs is shown at once.
    QHash<QString, int> m_differences; ///< Those that were told of, with the number of the notice; 0: none.
    QPointer<TeamDialog> m_dialog;
    QPointer<DocumentChoiceDialog> m_choice;
};

} // namespace Desk
