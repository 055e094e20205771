// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/teamcontroller.h"

#include "app/mainwindow.h"
#include "app/statusline.h"
#include "domain/teamproblem.h"
#include "models/text/failuretext.h"
#include "models/text/teamtext.h"
#include "services/account/account.h"
#include "services/team.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/team/teamdialog.h"

#include <QAction>
#include <QFileInfo>
#include <QSysInfo>

#include <utility>

namespace Desk {

namespace {

constexpr auto passwordVariable = "ESIMFLY_DESK_TEAM_PASSWORD"; ///< Whoever has no keychain gives it so at each start.

}

TeamController::TeamController(MainWindow &window, Team &team, const Account &account, NoticeStrip &notices,
                               const QString &addressToJoin, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_team(team)
    , m_account(account)
    , m_notices(notices)
    , m_addressToJoin(addressToJoin)
{
    connect(m_window.action(MainWindow::Action::Team), &QAction::triggered, this, &TeamController::showDialog);
    connect(&m_window, &MainWindow::languageChanged, this, &TeamController::showStatus);
    connect(&m_team, &Team::statusChanged, this, &TeamController::showStatus);
    connect(&m_team, &Team::failed, this, &TeamController::onFailed);
    connect(&m_account, &Account::stateChanged, this, &TeamController::onAccountStateChanged);
    onAccountStateChanged();
    showStatus();
}

void TeamController::onAccountStateChanged()
{
    switch (m_account.state()) {
    case Account::State::Connected:
    case Account::State::Offline:
        m_team.open(m_account.baseUrl(), m_account.accessCode(), qgetenv(passwordVariable));
        joinIfAsked();
        break;
    case Account::State::SignedOut:
        m_team.close();
        break;
    case Account::State::Checking:
        break;
    }
    const bool isThere = m_account.state() == Account::State::Connected || m_account.state() == Account::State::Offline;
    m_window.action(MainWindow::Action::Team)->setEnabled(isThere);
}

void TeamController::joinIfAsked()
{
    const auto asked = TeamAddress::parse(std::exchange(m_addressToJoin, {}));
    if (!asked) {
        return;
    }
    TeamAddress address = *asked;
    if (!address.rootCertificate.isEmpty()) {
        // The next start may be in another folder.
        address.rootCertificate = QFileInfo(address.rootCertificate).absoluteFilePath();
    }
    if (address != m_team.address()) {
        m_isJoiningAsAsked = true;
        m_team.join(address, qgetenv(passwordVariable), QSysInfo::machineHostName(), Team::Creating::IfEmpty);
    }
}

void TeamController::showStatus()
{
    const TeamStatus::State state = m_team.status().state;
    if (m_isJoiningAsAsked && state != TeamStatus::State::Joining) {
        m_isJoiningAsAsked = false;
        if (state == TeamStatus::State::Off && m_team.status().problem) {
            m_notices.add([problem = *m_team.status().problem] {
                //: %1: why.
                return tr("This desk did not join its team. %1").arg(TeamText().problem(problem));
            });
        }
    }
    const bool isSharing = state == TeamStatus::State::Opening || state == TeamStatus::State::Together
                           || state == TeamStatus::State::Apart;
    if (isSharing != m_isSharing) {
        m_isSharing = isSharing;
        emit sharingChanged(isSharing);
    }
    m_window.statusLine()->setTeam(TeamText().status(m_team.status()));
    if (m_dialog) {
        m_dialog->setStatus(m_team.status());
    }
}

void TeamController::showDialog()
{
    m_dialog = new TeamDialog(m_team.address(), QSysInfo::machineHostName(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setStatus(m_team.status());
    connect(m_dialog, &TeamDialog::joinRequested, &m_team, [this](const JoinRequest &entry) {
        m_team.join(entry.address, entry.password, entry.deskName,
                    entry.isToCreate ? Team::Creating::IfEmpty : Team::Creating::Never);
    });
    connect(m_dialog, &TeamDialog::stopRequested, &m_team, &Team::leave);
    connect(m_dialog, &TeamDialog::leaveRequested, &m_team, &Team::leave);
    connect(m_dialog, &TeamDialog::retryRequested, &m_team, &Team::retry);
    connect(m_dialog, &TeamDialog::goneRequested, &m_team, &Team::declareGone);
    m_dialog->open();
}

void TeamController::onFailed(const Failure &failure)
{
    m_notices.add([failure] {
        return teamProblem(failure) == TeamProblem::None
                   ? tr("The keychain did not keep the team's password: it is asked for at the next start. %1")
                         .arg(Format::isolated(failure.text))
                   : TeamText().problem(failure);
    });
}

} // namespace Desk

#include "moc_teamcontroller.cpp"
