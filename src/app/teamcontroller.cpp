// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/teamcontroller.h"

#include "app/mainwindow.h"
#include "app/statusline.h"
#include "domain/teamproblem.h"
#include "models/text/documenttext.h"
#include "models/text/failuretext.h"
#include "models/text/hiddenprices.h"
#include "models/text/teamtext.h"
#include "services/account/account.h"
#include "services/catalogue/catalogueservice.h"
#include "services/search/packagesearch.h"
#include "services/team.h"
#include "services/team/sharedprices.h"
#include "services/team/teamdocuments.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/team/documentchoicedialog.h"
#include "widgets/team/teamdialog.h"

#include <QAction>
#include <QFileInfo>
#include <QSysInfo>

#include <utility>

namespace Desk {

TeamController::TeamController(MainWindow &window, Team &team, const Account &account,
                               const CatalogueService &catalogue, NoticeStrip &notices, const Options &options,
                               QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_team(team)
    , m_account(account)
    , m_notices(notices)
    , m_catalogue(catalogue)
    , m_certificateFolder(options.certificateFolder)
    , m_addressToJoin(options.addressToJoin)
{
    connect(m_window.action(MainWindow::Action::Team), &QAction::triggered, this, &TeamController::showDialog);
    connect(&m_window, &MainWindow::languageChanged, this, &TeamController::showStatus);
    connect(&m_team, &Team::statusChanged, this, &TeamController::showStatus);
    connect(&m_team, &Team::failed, this, &TeamController::onFailed);
    connect(&m_team.documents(), &TeamDocuments::changed, this, &TeamController::onDocumentsChanged);
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
        m_hasJustJoined |= state == TeamStatus::State::Joining;
        m_dialog->setStatus(m_team.status());
    }
}

QString TeamController::beforeQuitting() const
{
    const TeamStatus &status = m_team.status();
    const bool isApart = status.state == TeamStatus::State::Opening || status.state == TeamStatus::State::Apart
                         || status.state == TeamStatus::State::Ended;
    // Beside a server that answers, what waits is on its way.
    return isApart ? TeamText::beforeQuitting(status.waiting) : QString();
}

void TeamController::showDialog()
{
    m_hasJustJoined = false;
    const QString known = m_team.status().deskName; // Who joins anew goes on by it.
    m_dialog = new TeamDialog(m_team.address(), known.isEmpty() ? QSysInfo::machineHostName() : known,
                              m_certificateFolder, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->addAction(m_window.action(MainWindow::Action::HidePrices)); // Its key works there too.
    m_dialog->setStatus(m_team.status());
    m_dialog->setDocuments(m_team.documents().standings());
    connect(m_dialog, &TeamDialog::compareRequested, this, &TeamController::compare);
    connect(m_dialog, &TeamDialog::joinRequested, &m_team, [this](const JoinRequest &entry) {
        m_team.join(entry.address, entry.password, entry.deskName,
                    entry.isToCreate ? Team::Creating::IfEmpty : Team::Creating::Never);
    });
    connect(m_dialog, &TeamDialog::stopRequested, &m_team, &Team::leave);
    connect(m_dialog, &TeamDialog::leaveRequested, &m_team, &Team::leave);
    connect(m_dialog, &TeamDialog::retryRequested, &m_team, &Team::retry);
    connect(m_dialog, &TeamDialog::goneRequested, &m_team, &Team::declareGone);
    connect(m_dialog, &TeamDialog::renameRequested, &m_team, &Team::rename);
    connect(m_dialog, &TeamDialog::raiseRequested, &m_team, &Team::raise);
    m_dialog->open();
}

void TeamController::onDocumentsChanged()
{
    const auto standings = m_team.documents().standings();
    if (m_dialog) {
        m_dialog->setDocuments(standings);
    }
    for (const auto &standing : standings) {
        if (m_choice && m_choice->kind() == standing.kind) {
            m_choice->setStanding(standing);
        }
        const bool isDifferent = standing.state == TeamDocuments::State::Differs;
        if (isDifferent && !m_differences.contains(standing.kind)) {
            tellDifference(standing.kind);
        } else if (!isDifferent && m_differences.contains(standing.kind)) {
            m_notices.take(m_differences.take(standing.kind));
        }
    }
}

void TeamController::tellDifference(const QString &kind)
{
    m_differences.insert(kind, 0);
    if (m_dialog && m_hasJustJoined && !m_choice) {
        compareOrNote(kind);
    } else {
        addDifference(kind);
    }
}

void TeamController::addDifference(const QString &kind)
{
    const auto compareIt = [this, kind] {
        if (m_differences.contains(kind)) {
            m_differences.insert(kind, 0); // The notice is read.
            compareOrNote(kind);
        }
    };
    m_differences.insert(
        kind, m_notices.add([kind] { return DocumentText::difference(kind); },
                            tr(/*: Button of a notice: shows what this desk has and what the team has, side by side. */
                               "Compare…"),
                            compareIt, Tone::Waiting));
}

/// While prices are hidden rules are not compared: the notice stays until they are.
void TeamController::compareOrNote(const QString &kind)
{
    compare(kind);
    if (!m_choice || m_choice->kind() != kind) {
        addDifference(kind);
    }
}

/// Both beside each other, for a person to choose.
void TeamController::compare(const QString &kind)
{
    const auto standing = m_team.documents().standing(kind);
    const bool tellsCost = kind == SharedPrices::documentKind(); // Rules do.
    if (standing.state != TeamDocuments::State::Differs || !standing.theirs || (tellsCost && arePricesHidden())) {
        return;
    }
    if (m_choice) {
        m_choice->close();
    }
    const auto packages = [search = m_catalogue.search()](const QString &code) {
        const int row = search->rowOf(code);
        return row < 0 ? QString() : search->entries().at(row).package.name;
    };
    QWidget *parent = m_dialog ? static_cast<QWidget *>(m_dialog) : &m_window;
    m_choice = new DocumentChoiceDialog(standing, m_catalogue.countryNames(), packages, parent);
    m_choice->setAttribute(Qt::WA_DeleteOnClose);
    m_choice->addAction(m_window.action(MainWindow::Action::HidePrices)); // Its key works there too.
    connect(m_choice, &DocumentChoiceDialog::keepOwnChosen, &m_team.documents(),
            [this, kind](const QUuid &theirs) { m_team.documents().keepOwn(kind, theirs); });
    connect(m_choice, &DocumentChoiceDialog::takeTheirsChosen, &m_team.documents(),
            [this, kind](const QUuid &theirs) { m_team.documents().takeTheirs(kind, theirs); });
    connect(m_choice, &QDialog::rejected, this, [this, kind] {
        // It is decided later, and not to be forgotten.
        if (m_differences.value(kind, -1) == 0) {
            addDifference(kind);
        }
    });
    m_choice->open();
}

void TeamController::onFailed(const Failure &failure)
{
    m_notices.add([failure] {
        return teamProblem(failure) == TeamProblem::None
                   ? tr(/*: %1: a sentence of the keychain about what went wrong. */
                        "The keychain did not keep the team's password: it is asked for at the next start. %1")
                         .arg(Format::isolated(failure.text))
                   : TeamText().problem(failure);
    });
}

} // namespace Desk

#include "moc_teamcontroller.cpp"
