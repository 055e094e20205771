// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/teamdialog.h"

#include "domain/teamproblem.h"
#include "models/teamdeskmodel.h"
#include "services/team/desknames.h"
#include "store/database/privateumask.h"
#include "store/database/wholefile.h"
#include "store/team/teaminvitation.h"
#include "widgets/controls/alertlabel.h"
#include "widgets/controls/languagechange.h"

#include "ui_teamdialog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

constexpr int usualPort = 5432;

/// "server" or "server:5433".
QString serverText(const TeamAddress &address)
{
    return address.port == usualPort || address.host.isEmpty()
               ? address.host
               : QStringLiteral("%1:%2").arg(address.host).arg(address.port);
}

/// Numbers of the sixth version have colons of their own.
void setServer(TeamAddress &address, const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isPort = false;
    const int port = colon < 0 || text.count(QLatin1Char(':')) > 1 ? 0 : text.mid(colon + 1).toInt(&isPort);
    address.host = isPort ? text.left(colon) : text;
    address.port = isPort ? port : usualPort;
}

/// The file that is dragged, where it is one.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// What a person typed may be why, though the server is tried again by itself.
bool isOfWhatWasTyped(const Failure &failure)
{
    switch (teamProblem(failure)) {
    case TeamProblem::NotPostgres:
    case TeamProblem::WrongPassword:
    case TeamProblem::WrongCertificate:
    case TeamProblem::OtherName:
    case TeamProblem::NoDatabase:
        return true;
    default:
        return false;
    }
}

/// One that no other desk has.
QString freeName(const QString &name, const QList<TeamDesk> &desks)
{
    QString free = name;
    for (int number = 2; isNameTaken(desks, {}, free); ++number) {
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    }
    return free;
}

/// As the setup of a server calls them: whoever is invited is no owner.
QString userOfDesks(const QString &own)
{
    const QString owner = QStringLiteral("_owner");
    return own.endsWith(owner) ? own.chopped(owner.size()) + QStringLiteral("_desk") : own;
}

} // namespace

TeamDialog::TeamDialog(const TeamAddress &address, const QString &deskName, const QString &certificateFolder,
                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TeamDialog>())
    , m_certificateFolder(certificateFolder)
    , m_desks(new TeamDeskModel(Format(), this))
{
    m_ui->setupUi(this);
    setUpButtons();
    m_ui->desksTable->setModel(m_desks);
    constexpr int lines = 8; // A heading and some desks, however much there is to say above them.
    m_ui->desksTable->setMinimumHeight(lines * fontMetrics().height());
    m_ui->statusLabel->setTone(Tone::Neutral);
    m_ui->serverEdit->setText(serverText(address));
    m_ui->databaseEdit->setText(address.database);
    m_ui->userEdit->setText(address.user);
    m_ui->certificateEdit->setText(address.rootCertificate);
    m_ui->nameEdit->setText(deskName);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    for (QLineEdit *field : {m_ui->serverEdit, m_ui->databaseEdit, m_ui->userEdit, m_ui->certificateEdit,
                             m_ui->nameEdit, m_ui->passwordEdit}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_isTyping = true;
            showProblem({});
        });
    }
    connect(m_ui->ownNameEdit, &QLineEdit::textChanged, this, &TeamDialog::showButtons);
    connect(m_ui->ownNameEdit, &QLineEdit::returnPressed, this, &TeamDialog::rename);
    connect(m_ui->renameButton, &QPushButton::clicked, this, &TeamDialog::rename);
    connect(m_ui->raiseButton, &QPushButton::clicked, this, &TeamDialog::askToRaise);
    m_ui->schemaLabel->setTone(Tone::Waiting);
    m_ui->ownNameProblem->setTone(Tone::Waiting);
    connect(m_ui->invitationButton, &QPushButton::clicked, this, &TeamDialog::chooseInvitation);
    connect(m_ui->documents, &SharedDocuments::compareRequested, this, &TeamDialog::compareRequested);
    connect(m_ui->certificateButton, &QPushButton::clicked, this, &TeamDialog::chooseCertificate);
    connect(m_ui->desksTable, &RecordTable::selectionMoved, this, &TeamDialog::showButtons);
    connect(m_ui->goneButton, &QPushButton::clicked, this, &TeamDialog::askAboutGone);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &TeamDialog::retryRequested);
    retranslate();
    setAcceptDrops(true);
    m_ui->serverEdit->setFocus();
    constexpr QSize comfortable(34, 36);
    constexpr QSize frame(16, 48); // Not known before the window is shown.
    resize((comfortable * fontMetrics().height()).boundedTo(screen()->availableSize() - frame));
}

TeamDialog::~TeamDialog() = default;

void TeamDialog::setUpButtons()
{
    const auto add = [this](QDialogButtonBox::ButtonRole role) {
        auto *button = new QPushButton;
        m_ui->buttonBox->addButton(button, role);
        return button;
    };
    m_joinButton = add(QDialogButtonBox::ActionRole);
    m_createButton = add(QDialogButtonBox::ActionRole);
    m_stopButton = add(QDialogButtonBox::ActionRole);
    m_leaveButton = add(QDialogButtonBox::ActionRole);
    m_inviteButton = add(QDialogButtonBox::ActionRole);
    m_closeButton = add(QDialogButtonBox::RejectRole);
    connect(m_joinButton, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_createButton, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_stopButton, &QPushButton::clicked, this, &TeamDialog::stopRequested);
    connect(m_leaveButton, &QPushButton::clicked, this, &TeamDialog::askToLeave);
    connect(m_inviteButton, &QPushButton::clicked, this, &TeamDialog::askWhoIsInvited);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TeamDialog::retranslate()
{
    m_text = TeamText();
    m_desks->retranslate(Format());
    m_ui->desksTable->setEmptyText(tr("The desks are listed once the server has answered."));
    m_joinButton->setText(tr("Join team"));
    m_createButton->setText(tr("Create team here"));
    m_stopButton->setText(tr("Stop"));
    m_leaveButton->setText(tr("Leave team"));
    m_inviteButton->setText(tr("Save invitation…"));
    m_closeButton->setText(tr("Close"));
    showStatus();
}

void TeamDialog::setStatus(const TeamStatus &status)
{
    m_status = status;
    showStatus();
    if (m_isCreating && m_status.state == TeamStatus::State::Together) {
        m_isCreating = false;
        offerInvitation();
    }
}

void TeamDialog::setDocuments(const QList<TeamDocuments::Standing> &standings)
{
    m_ui->documents->setStandings(standings);
}

bool TeamDialog::isMember() const
{
    return m_status.state != TeamStatus::State::Off && m_status.state != TeamStatus::State::Joining;
}

/// Nothing happens by itself any more, or comes to nothing: a person types again where to go, or leaves.
bool TeamDialog::needsPerson() const
{
    const bool isApart = m_status.state == TeamStatus::State::Apart;
    const bool isTypedWrong = m_status.problem && isOfWhatWasTyped(*m_status.problem);
    return m_status.state == TeamStatus::State::Off || m_status.state == TeamStatus::State::Ended
           || (isApart && (isTypedWrong || m_isTyping));
}

bool TeamDialog::isToRaise() const
{
    return isMember() && m_status.problem && teamProblem(*m_status.problem) == TeamProblem::OlderSchema;
}

void TeamDialog::showStatus()
{
    const bool isJoining = m_status.state == TeamStatus::State::Joining;
    if (isJoining || m_status.state == TeamStatus::State::Together) {
        m_isTyping = false;
    }
    QWidget *const page = isJoining ? m_ui->progressPage : needsPerson() ? m_ui->formPage : m_ui->teamPage;
    m_ui->pages->setCurrentWidget(page);
    if (page != m_ui->formPage) {
        showProblem({}); // It is of what was typed there.
    }
    if (page == m_ui->formPage) {
        showForm();
    } else if (page == m_ui->progressPage) {
        showProgress();
    } else {
        showTeam();
    }
    showButtons();
}

void TeamDialog::showForm()
{
    const QString words = m_status.problem ? m_text.problem(*m_status.problem) : QString();
    if (m_isTyping || words == m_ui->problemLabel->text()) {
        return; // What is wrong was said before.
    }
    showProblem(words);
    if (m_status.problem && teamProblem(*m_status.problem) == TeamProblem::WrongPassword) {
        focusOn(m_ui->passwordEdit);
    }
}

/// On a small screen not all fields are in sight.
void TeamDialog::focusOn(QLineEdit *field)
{
    field->setFocus();
    field->selectAll();
    // Where it stands is known once the window is shown.
    QMetaObject::invokeMethod(
        m_ui->scroll, [this, field] { m_ui->scroll->ensureWidgetVisible(field); }, Qt::QueuedConnection);
}

void TeamDialog::showProgress()
{
    constexpr int steps = 1000;
    m_ui->stepLabel->setText(m_text.progress(m_status));
    m_ui->progressBar->setMaximum(m_status.total > 0 ? steps : 0);
    m_ui->progressBar->setValue(
        m_status.total > 0 ? int(std::min<qint64>(m_status.done * steps / m_status.total, steps)) : 0);
}

void TeamDialog::showTeam()
{
    const auto say = [](AlertLabel *label, const QString &words) {
        if (words != label->text()) {
            label->announce(words);
        }
    };
    say(m_ui->statusLabel, m_text.details(m_status));
    say(m_ui->schemaLabel, isToRaise() ? m_text.leftBehind(m_status, QStringLiteral(DESK_VERSION)) : QString());
    m_ui->desksTable->keepView([this] { m_desks->setDesks(m_status.desks); });
    //: %1: the name of this desk, which another one has, too.
    say(m_ui->ownNameProblem, m_status.isNameTaken
                                  ? tr("Another desk is called “%1”, too. Give this one a name of its own.")
                                        .arg(Format::isolated(m_status.deskName))
                                  : QString());
    showOwnName();
}

/// Until a person types another one, the name that it has; one that is free, where another desk has it, too.
void TeamDialog::showOwnName()
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->ownNameLabel, m_ui->ownNameEdit, m_ui->renameButton}) {
        widget->setVisible(!m_status.desk.isNull());
    }
    const QString name = m_status.isNameTaken ? freeName(m_status.deskName, m_status.desks) : m_status.deskName;
    if (name != m_shownName && (m_ui->ownNameEdit->text() == m_shownName || !m_ui->ownNameEdit->hasFocus())) {
        m_shownName = name;
        m_ui->ownNameEdit->setText(name);
    }
}

void TeamDialog::showButtons()
{
    const bool isForm = m_ui->pages->currentWidget() == m_ui->formPage;
    const bool isJoining = m_status.state == TeamStatus::State::Joining;
    m_joinButton->setVisible(isForm);
    m_joinButton->setDefault(isForm);
    m_createButton->setVisible(isForm && !isMember()); // A member in trouble has one, and comes back to it.
    m_stopButton->setVisible(isJoining);
    m_leaveButton->setVisible(isMember());
    m_inviteButton->setVisible(isMember() && !isForm);
    m_ui->retryButton->setEnabled(m_status.state == TeamStatus::State::Apart);
    m_ui->raiseButton->setVisible(isToRaise());
    const int row = m_ui->desksTable->selectedRow();
    m_ui->goneButton->setVisible(m_status.isOwner || isToRaise());
    m_ui->goneButton->setEnabled(row >= 0 && row < m_desks->rowCount() && !m_desks->rows().at(row).isGone);
    const QString name = m_ui->ownNameEdit->text().simplified();
    m_ui->renameButton->setEnabled(!name.isEmpty() && name != m_status.deskName);
}

void TeamDialog::showProblem(const QString &words)
{
    if (words != m_ui->problemLabel->text()) {
        m_ui->problemLabel->announce(words);
    }
}

TeamAddress TeamDialog::address() const
{
    TeamAddress address;
    setServer(address, m_ui->serverEdit->text().trimmed());
    address.database = m_ui->databaseEdit->text().trimmed();
    address.user = m_ui->userEdit->text().trimmed();
    const QString certificate = m_ui->certificateEdit->text().trimmed();
    // The next start may be in another folder.
    address.rootCertificate = certificate.isEmpty() ? QString() : QFileInfo(certificate).absoluteFilePath();
    return address;
}

void TeamDialog::submit(bool isToCreate)
{
    const JoinRequest entry{address(), m_ui->passwordEdit->text().toUtf8(), m_ui->nameEdit->text().simplified(),
                            isToCreate};
    const auto refuse = [this](QLineEdit *field, const QString &words) {
        showProblem(words);
        focusOn(field);
    };
    if (entry.address.host.isEmpty()) {
        refuse(m_ui->serverEdit, tr("Type the name of the server first."));
    } else if (entry.address.database.isEmpty()) {
        refuse(m_ui->databaseEdit, tr("Type the name of the database first."));
    } else if (entry.address.user.isEmpty()) {
        refuse(m_ui->userEdit, tr("Type the user first."));
    } else if (entry.deskName.isEmpty()) {
        refuse(m_ui->nameEdit, tr("Give this desk a name by which the others know it."));
    } else if (const auto usable = entry.address.check(); !usable) {
        refuse(m_ui->serverEdit, usable.failure().text);
    } else {
        m_isCreating = isToCreate;
        emit joinRequested(entry);
    }
}

void TeamDialog::chooseInvitation()
{
    auto *dialog = new QFileDialog(this, tr("Open an invitation to a team"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Invitations (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TeamDialog::openInvitation);
    dialog->open();
}

void TeamDialog::openInvitation(const QString &filePath)
{
    const auto invitation = TeamInvitation::fromFile(filePath);
    // Named by what is in it: another invitation takes nothing away from the team that this desk is in.
    const auto accepted = [this, &invitation]() -> Result<TeamAddress> {
        if (!invitation) {
            return invitation.failure();
        }
        const QByteArray hash = QCryptographicHash::hash(invitation->certificate, QCryptographicHash::Sha256).toHex();
        constexpr int letters = 16;
        return invitation->accept(
            QDir(m_certificateFolder)
                .filePath(QStringLiteral("team-%1.crt").arg(QString::fromLatin1(hash.left(letters)))));
    }();
    if (!accepted) {
        //: %1: why.
        showProblem(tr("The invitation can't be used. %1").arg(Format::isolated(accepted.failure().text)));
        return;
    }
    m_ui->serverEdit->setText(serverText(*accepted));
    m_ui->databaseEdit->setText(accepted->database);
    m_ui->userEdit->setText(accepted->user);
    m_ui->certificateEdit->setText(accepted->rootCertificate);
    showProblem({});
    m_ui->passwordEdit->setFocus(); // It is not in the invitation.
}

void TeamDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_ui->pages->currentWidget() == m_ui->formPage && !draggedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void TeamDialog::dropEvent(QDropEvent *event)
{
    openInvitation(draggedFile(*event->mimeData()));
    event->acceptProposedAction();
}

void TeamDialog::offerInvitation()
{
    ask(tr("The team is there. Invite the other desks?"),
        tr("The invitation is a file for them to open. It says where the server is; there is no password in it."),
        tr("Save invitation…"), [this] { askWhoIsInvited(); });
}

void TeamDialog::askWhoIsInvited()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Invitation"));
    dialog->setLabelText(tr("The user with which the other desks join.\nIts password is not in the file: hand it over "
                            "in person."));
    dialog->setTextValue(userOfDesks(m_ui->userEdit->text().trimmed()));
    dialog->setOkButtonText(tr("Save invitation…"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &user) { chooseInvitationFile(user.trimmed()); });
    dialog->open();
}

void TeamDialog::chooseInvitationFile(const QString &user)
{
    auto *dialog = new QFileDialog(this, tr("Save the invitation"), QStringLiteral("team-invitation.json"),
                                   tr("Invitations (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, user](const QString &filePath) { saveInvitation(user, filePath); });
    dialog->open();
}

void TeamDialog::saveInvitation(const QString &user, const QString &filePath)
{
    const auto invitation = TeamInvitation::to(address(), user);
    const UsersUmask rights; // The person says where it goes and who may read it.
    const auto written =
        invitation ? writeWholeFile(filePath, invitation->toJson()) : Result<QString>(invitation.failure());
    m_ui->invitationLabel->setTone(written ? Tone::Good : Tone::Bad);
    m_ui->invitationLabel->announce(
        //: %1: a file.
        written ? tr("The invitation is in %1.").arg(Format::isolated(QFileInfo(filePath).fileName()))
                //: %1: why.
                : tr("The invitation could not be saved. %1").arg(Format::isolated(written.failure().text)));
}

void TeamDialog::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of the team server"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.crt *.pem)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ui->certificateEdit, &QLineEdit::setText);
    dialog->open();
}

void TeamDialog::ask(const QString &question, const QString &details, const QString &doIt,
                     const std::function<void()> &then)
{
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details);
    QPushButton *yes = box->addButton(doIt, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, then);
    box->open();
}

void TeamDialog::rename()
{
    const QString name = m_ui->ownNameEdit->text().simplified();
    if (!m_ui->renameButton->isEnabled()) {
        return;
    }
    if (isNameTaken(m_status.desks, m_status.desk, name)) {
        m_ui->ownNameProblem->announce(tr("Another desk is called so already."));
        m_ui->ownNameEdit->selectAll();
        return;
    }
    m_ui->ownNameProblem->announce({});
    emit renameRequested(name);
}

void TeamDialog::askToRaise()
{
    ask(tr("Upgrade the team's database to this program's version?"),
        m_text.leftBehind(m_status, QStringLiteral(DESK_VERSION)), tr("Upgrade the database"),
        [this] { emit raiseRequested(); });
}

void TeamDialog::askToLeave()
{
    ask(tr("Leave the team?"), TeamText::beforeLeaving(m_status.waiting), tr("Leave team"),
        [this] { emit leaveRequested(); });
}

void TeamDialog::askAboutGone()
{
    const int row = m_ui->desksTable->selectedRow();
    if (row < 0 || row >= m_desks->rowCount()) {
        return;
    }
    const TeamDesk desk = m_desks->rows().at(row);
    ask(tr("Is the desk %1 gone for good?").arg(Format::isolated(desk.name)),
        tr("Nobody waits for it any more. What it sold and has not told the others is missing in their books until it "
           "joins anew."),
        tr("This desk is gone"), [this, id = desk.id] { emit goneRequested(id); });
}

} // namespace Desk

#include "moc_teamdialog.cpp"
