// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/teamtext.h"
#include "services/team/teamstatus.h"
#include "store/team/teamaddress.h"

#include <QDialog>

#include <memory>

class QAbstractButton;
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
    /// What stands in the fields to begin with.
    TeamDialog(const TeamAddress &address, const QString &deskName, QWidget *parent = nullptr);
    ~TeamDialog() override;

    void setStatus(const TeamStatus &status);

signals:
    void joinRequested(const Desk::JoinRequest &entry);
    void stopRequested();
    void leaveRequested();
    void retryRequested();
    void goneRequested(const QUuid &desk);

private:
    void setUpButtons();
    void retranslate();
    void submit(bool isToCreate);
    void chooseCertificate();
    void askToLeave();
    void askAboutGone();
    void ask(const QString &question, const QString &details, const QString &doIt, const std::function<void()> &then);
    void showStatus();
    void showProblem(const QString &words);
    void showButtons();
    TeamAddress address() const;
    bool isMember() const;
    bool needsPerson() const;

    std::unique_ptr<Ui::TeamDialog> m_ui;
    TeamText m_text;
    TeamStatus m_status;
    TeamDeskModel *m_desks;
    QPushButton *m_joinButton = nullptr;
    QPushButton *m_createButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    QPushButton *m_leaveButton = nullptr;
    QPushButton *m_closeButton = nullptr;
};

} // namespace Desk
