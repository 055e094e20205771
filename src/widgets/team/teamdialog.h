// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/teamtext.h"
#include "services/team/teamdocuments.h"
#include "services/team/teamstatus.h"
#include "store/team/teamaddress.h"

#include <QDialog>

#include <memory>

class QAbstractButton;
class QLineEdit;
class QPushButton;

namespace Desk {

class TeamDeskModel;

namespace Ui {
class TeamDialog;
}

/// What a person typed to join a team, or to create one.
struct JoinRequest
{
    TeamAddress address;
    QByteArray password;
    QString deskName;
    bool isToCreate = false;

    bool operator==(const JoinRequest &) const = default;
};

/// Joins a team, shows its desks, leaves it. Says what will be shared before anything is. Show it with open().
class TeamDialog : public QDialog
{
    Q_OBJECT

public:
    /// What stands in the fields to begin with. Certificates that come with invitations are kept in the folder.
    TeamDialog(const TeamAddress &address, const QString &deskName, const QString &certificateFolder,
               QWidget *parent = nullptr);
    ~TeamDialog() override;

    void setStatus(const TeamStatus &status);
    void setDocuments(const QList<TeamDocuments::Standing> &standings);
    /// Puts what it says into the fields, or says what is wrong with it.
    void openInvitation(const QString &filePath);
    void saveInvitation(const QString &user, const QString &filePath);

signals:
    void joinRequested(const Desk::JoinRequest &entry);
    void stopRequested();
    void leaveRequested();
    void retryRequested();
    void goneRequested(const QUuid &desk);
    void renameRequested(const QString &deskName);
    void raiseRequested(); ///< The team's database, to this program's version.
    /// What this desk has beside what the team has.
    void compareRequested(const QString &kind);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpButtons();
    void retranslate();
    void submit(bool isToCreate);
    void chooseCertificate();
    void chooseInvitation();
    void askWhoIsInvited();
    void chooseInvitationFile(const QString &user);
    void offerInvitation();
    void askToLeave();
    void askAboutGone();
    void askToRaise();
    void rename();
    void ask(const QString &question, const QString &details, const QString &doIt, const std::function<void()> &then);
    void showStatus();
    void showForm();
    void focusOn(QLineEdit *field);
    void showProgress();
    void showTeam();
    void showOwnName();
    void showProblem(const QString &words);
    void showButtons();
    TeamAddress address() const;
    bool isMember() const;
    bool needsPerson() const;
    bool isToRaise() const;

    std::unique_ptr<Ui::TeamDialog> m_ui;
    TeamText m_text;
    TeamStatus m_status;
    QString m_certificateFolder;
    bool m_isTyping = false;   ///< Where to go, while the server is tried again by itself.
    QString m_shownName;       ///< Of this desk, in the field.
    bool m_isCreating = false; ///< The others are to be invited as soon as the team is there.
    TeamDeskModel *m_desks;
    QPushButton *m_joinButton = nullptr;
    QPushButton *m_createButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    QPushButton *m_leaveButton = nullptr;
    QPushButton *m_inviteButton = nullptr;
    QPushButton *m_closeButton = nullptr;
};

} // namespace Desk
