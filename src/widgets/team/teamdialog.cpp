// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/teamdialog.h"

#include "models/teamdeskmodel.h"
#include "widgets/controls/alertlabel.h"
#include "widgets/controls/languagechange.h"

#include "ui_teamdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

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

} // namespace

TeamDialog::TeamDialog(const TeamAddress &address, const QString &deskName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TeamDialog>())
    , m_desks(new TeamDeskModel(Format(), this))
{
    m_ui->setupUi(this);
    setUpButtons();
    m_ui->desksTable->setModel(m_desks);
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
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    }
    connect(m_ui->certificateButton, &QPushButton::clicked, this, &TeamDialog::chooseCertificate);
    connect(m_ui->desksTable, &RecordTable::selectionMoved, this, &TeamDialog::showButtons);
    connect(m_ui->goneButton, &QPushButton::clicked, this, &TeamDialog::askAboutGone);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &TeamDialog::retryRequested);
    retranslate();
    m_ui->serverEdit->setFocus();
    constexpr QSize comfortable(34, 28);
    resize(comfortable * fontMetrics().height());
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
    m_closeButton = add(QDialogButtonBox::RejectRole);
    connect(m_joinButton, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_createButton, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_stopButton, &QPushButton::clicked, this, &TeamDialog::stopRequested);
    connect(m_leaveButton, &QPushButton::clicked, this, &TeamDialog::askToLeave);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TeamDialog::retranslate()
{
    m_text = TeamText();
    m_desks->retranslate(Format());
    m_ui->desksTable->setEmptyText(tr("The desks are listed once the server was heard."));
    m_joinButton->setText(tr("Join team"));
    m_createButton->setText(tr("Create team here"));
    m_stopButton->setText(tr("Stop"));
    m_leaveButton->setText(tr("Leave team"));
    m_closeButton->setText(tr("Close"));
    showStatus();
}

void TeamDialog::setStatus(const TeamStatus &status)
{
    m_status = status;
    showStatus();
}

bool TeamDialog::isMember() const
{
    return m_status.state != TeamStatus::State::Off && m_status.state != TeamStatus::State::Joining;
}

/// Nothing happens by itself any more: a person types again where to go, or leaves.
bool TeamDialog::needsPerson() const
{
    return m_status.state == TeamStatus::State::Off || m_status.state == TeamStatus::State::Ended;
}

void TeamDialog::showStatus()
{
    QWidget *const page = m_status.state == TeamStatus::State::Joining ? m_ui->progressPage
                          : needsPerson()                              ? m_ui->formPage
                                                                       : m_ui->teamPage;
    m_ui->pages->setCurrentWidget(page);
    if (page == m_ui->formPage) {
        showProblem(m_status.problem ? m_text.problem(*m_status.problem) : QString());
    } else if (page == m_ui->progressPage) {
        m_ui->stepLabel->setText(m_text.progress(m_status));
        constexpr int steps = 1000;
        m_ui->progressBar->setMaximum(m_status.total > 0 ? steps : 0);
        m_ui->progressBar->setValue(
            m_status.total > 0 ? int(std::min<qint64>(m_status.done * steps / m_status.total, steps)) : 0);
    } else {
        const QString words = m_text.details(m_status);
        if (words != m_ui->statusLabel->text()) {
            m_ui->statusLabel->announce(words);
        }
        m_ui->desksTable->keepView([this] { m_desks->setDesks(m_status.desks); });
    }
    showButtons();
}

void TeamDialog::showButtons()
{
    const bool isForm = m_ui->pages->currentWidget() == m_ui->formPage;
    const bool isJoining = m_status.state == TeamStatus::State::Joining;
    m_joinButton->setVisible(isForm);
    m_joinButton->setDefault(isForm);
    m_createButton->setVisible(isForm);
    m_stopButton->setVisible(isJoining);
    m_leaveButton->setVisible(isMember());
    m_ui->retryButton->setEnabled(m_status.state == TeamStatus::State::Apart);
    const int row = m_ui->desksTable->selectedRow();
    m_ui->goneButton->setVisible(m_status.isOwner);
    m_ui->goneButton->setEnabled(row >= 0 && row < m_desks->rowCount() && !m_desks->rows().at(row).isGone);
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
        field->setFocus();
        field->selectAll();
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
        emit joinRequested(entry);
    }
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
