// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/teamdialog.h"

#include "domain/teamproblem.h"
#include "models/text/documenttext.h"
#include "services/team/sharedprices.h"
#include "services/team/sharedsettings.h"
#include "store/team/teaminvitation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

class TeamDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksForWhatIsMissingOneByOne();
    void joinsWithWhatWasTyped();
    void takesAPortBehindTheServersName_data();
    void takesAPortBehindTheServersName();
    void saysWhyJoiningCameToNothing();
    void showsHowFarJoiningIsAndStopsIt();
    void listsTheDesksThoseAtWorkFirst();
    void asksBeforeItLeavesAndTellsWhatWaits();
    void onlyAnOwnerDeclaresADeskGone();
    void saysThatSellingGoesOnWithoutTheServer();
    void fillsInWhatAnInvitationSays();
    void saysWhatIsWrongWithAnInvitation();
    void keepsTheCertificateOfTheTeamItIsIn();
    void invitesTheUserOfDesksWithoutAPassword();
    void offersAnInvitationWhereTheTeamWasJustCreated();
    void saysHowWhatIsInCommonStands();
    void tellsTimesInTheLanguageOfNow();
    void offersAMemberNoOtherTeam();
    void takesAnotherPassword();
    void offersAnotherNameWhereTheOwnIsTaken();
    void asksBeforeItRaisesTheDatabase();

private:
    QPushButton *button(const QString &text) const;
    QLineEdit *field(const QString &name) const;
    QString invitation(const QByteArray &certificate); ///< The path of one.
    QString words(const QString &label) const { return m_dialog->findChild<QLabel *>(label)->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TeamDialog> m_dialog;
};

namespace {

TeamDesk desk(const QString &name)
{
    TeamDesk desk;
    desk.id = QUuid::createUuid();
    desk.name = name;
    desk.version = QStringLiteral("0.1.0");
    return desk;
}

} // namespace

void TeamDialogTest::init()
{
    m_dialog = std::make_unique<TeamDialog>(TeamAddress(), QString(), m_folder.path());
    m_dialog->show();
}

QPushButton *TeamDialogTest::button(const QString &text) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

QLineEdit *TeamDialogTest::field(const QString &name) const
{
    for (QLineEdit *field : m_dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name) {
            return field;
        }
    }
    return nullptr;
}

QString TeamDialogTest::invitation(const QByteArray &certificate)
{
    const TeamInvitation invitation{
        {QStringLiteral("shop.example"), 5433, QStringLiteral("team"), QStringLiteral("esimfly_desk"), {}},
        "-----BEGIN CERTIFICATE-----\n" + certificate + "\n-----END CERTIFICATE-----\n"};
    QFile file(m_folder.filePath(QStringLiteral("invitation.json")));
    return file.open(QIODevice::WriteOnly) && file.write(invitation.toJson()) > 0 ? file.fileName() : QString();
}

void TeamDialogTest::asksForWhatIsMissingOneByOne()
{
    const QSignalSpy joins(m_dialog.get(), &TeamDialog::joinRequested);
    for (const char *name : {"Team server", "Team database", "Team user", "Name of this desk"}) {
        button(QStringLiteral("Join team"))->click();
        QVERIFY(!words(QStringLiteral("problemLabel")).isEmpty());
        QCOMPARE(m_dialog->focusWidget(), field(QString::fromLatin1(name)));
        QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("localhost"));
        QVERIFY(words(QStringLiteral("problemLabel")).isEmpty());
    }
    QCOMPARE(joins.count(), 0);
    button(QStringLiteral("Join team"))->click();
    QCOMPARE(joins.count(), 1);
}

void TeamDialogTest::joinsWithWhatWasTyped()
{
    QSignalSpy joins(m_dialog.get(), &TeamDialog::joinRequested);
    field(QStringLiteral("Team server"))->setText(QStringLiteral(" office.example "));
    field(QStringLiteral("Team database"))->setText(QStringLiteral("esimfly"));
    field(QStringLiteral("Team user"))->setText(QStringLiteral("desk"));
    field(QStringLiteral("Team password"))->setText(QStringLiteral("pass wörd "));
    field(QStringLiteral("Certificate of the team server"))->setText(QStringLiteral("/etc/team.crt"));
    field(QStringLiteral("Name of this desk"))->setText(QStringLiteral(" Desk  1 "));
    button(QStringLiteral("Create team here"))->click();
    QCOMPARE(joins.count(), 1);
    const auto entry = joins.first().first().value<JoinRequest>();
    QCOMPARE(entry.address.host, QStringLiteral("office.example"));
    QCOMPARE(entry.address.port, 5432);
    QCOMPARE(entry.address.database, QStringLiteral("esimfly"));
    QCOMPARE(entry.address.user, QStringLiteral("desk"));
    QCOMPARE(entry.address.rootCertificate, QStringLiteral("/etc/team.crt"));
    QCOMPARE(entry.password, QStringLiteral("pass wörd ").toUtf8());
    QCOMPARE(entry.deskName, QStringLiteral("Desk 1"));
    QVERIFY(entry.isToCreate);
}

void TeamDialogTest::takesAPortBehindTheServersName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("none") << "office.example" << "office.example" << 5432;
    QTest::newRow("one") << "office.example:5433" << "office.example" << 5433;
    QTest::newRow("number") << "192.0.2.7:6000" << "192.0.2.7" << 6000;
    QTest::newRow("sixth version") << "2001:db8::7" << "2001:db8::7" << 5432;
}

void TeamDialogTest::takesAPortBehindTheServersName()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    TeamAddress address;
    address.database = QStringLiteral("esimfly");
    address.user = QStringLiteral("desk");
    m_dialog = std::make_unique<TeamDialog>(address, QStringLiteral("Desk 1"), m_folder.path());
    QSignalSpy joins(m_dialog.get(), &TeamDialog::joinRequested);
    field(QStringLiteral("Team server"))->setText(typed);
    button(QStringLiteral("Join team"))->click();
    QCOMPARE(joins.count(), 1);
    const auto entry = joins.first().first().value<JoinRequest>();
    QCOMPARE(entry.address.host, host);
    QCOMPARE(entry.address.port, port);
    // And it stands there again.
    const TeamDialog again(entry.address, QStringLiteral("Desk 1"), m_folder.path());
    const auto fields = again.findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.begin(), fields.end(), [&typed](auto *each) { return each->text() == typed; }));
}

void TeamDialogTest::saysWhyJoiningCameToNothing()
{
    field(QStringLiteral("Team server"))->setText(QStringLiteral("office.example"));
    TeamStatus status;
    status.problem = teamFailure(TeamProblem::OtherName);
    m_dialog->setStatus(status);
    QCOMPARE(words(QStringLiteral("problemLabel")), TeamText().problem(*status.problem));
    QVERIFY(button(QStringLiteral("Join team"))->isVisible());
}

void TeamDialogTest::showsHowFarJoiningIsAndStopsIt()
{
    TeamStatus status;
    status.state = TeamStatus::State::Joining;
    status.step = TeamStatus::Step::Bringing;
    status.done = 250;
    status.total = 1000;
    m_dialog->setStatus(status);
    QCOMPARE(words(QStringLiteral("stepLabel")), QStringLiteral("Bringing what is on this computer: 250 of 1,000…"));
    auto *bar = m_dialog->findChild<QProgressBar *>();
    QCOMPARE(bar->value() * 4, bar->maximum());
    const QSignalSpy stops(m_dialog.get(), &TeamDialog::stopRequested);
    button(QStringLiteral("Stop"))->click();
    QCOMPARE(stops.count(), 1);
}

void TeamDialogTest::listsTheDesksThoseAtWorkFirst()
{
    TeamStatus status;
    status.state = TeamStatus::State::Together;
    TeamDesk gone = desk(QStringLiteral("Airport"));
    gone.isGone = true;
    TeamDesk waiting = desk(QStringLiteral("Reception"));
    waiting.waiting = 3;
    status.desks = {gone, waiting, desk(QStringLiteral("Bar"))};
    m_dialog->setStatus(status);
    const QAbstractItemModel *rows = m_dialog->findChild<QTableView *>()->model();
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("Bar"));
    QCOMPARE(rows->index(1, 0).data().toString(), QStringLiteral("Reception"));
    QCOMPARE(rows->index(1, 2).data().toString(), QStringLiteral("3"));
    QCOMPARE(rows->index(2, 0).data().toString(), QStringLiteral("Airport"));
    QCOMPARE(rows->index(2, 1).data().toString(), QStringLiteral("gone"));
}

void TeamDialogTest::asksBeforeItLeavesAndTellsWhatWaits()
{
    TeamStatus status;
    status.state = TeamStatus::State::Together;
    status.waiting = 4;
    m_dialog->setStatus(status);
    const QSignalSpy leaves(m_dialog.get(), &TeamDialog::leaveRequested);
    button(QStringLiteral("Leave team"))->click();
    auto *question = m_dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(QLatin1Char('4')));
    QTest::keyClick(question, Qt::Key_Return); // The safe answer comes first.
    QCOMPARE(leaves.count(), 0);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    button(QStringLiteral("Leave team"))->click();
    question = m_dialog->findChild<QMessageBox *>();
    for (QAbstractButton *answer : question->buttons()) {
        if (answer->text() == QLatin1String("Leave team")) {
            answer->click();
        }
    }
    QCOMPARE(leaves.count(), 1);
}

void TeamDialogTest::onlyAnOwnerDeclaresADeskGone()
{
    TeamStatus status;
    status.state = TeamStatus::State::Together;
    status.desks = {desk(QStringLiteral("Bar"))};
    m_dialog->setStatus(status);
    QVERIFY(!button(QStringLiteral("This desk is gone"))->isVisible());
    status.isOwner = true;
    m_dialog->setStatus(status);
    QVERIFY(button(QStringLiteral("This desk is gone"))->isVisible());
    m_dialog->findChild<QTableView *>()->selectRow(0);
    QVERIFY(button(QStringLiteral("This desk is gone"))->isEnabled());
    QSignalSpy gone(m_dialog.get(), &TeamDialog::goneRequested);
    button(QStringLiteral("This desk is gone"))->click();
    auto *question = m_dialog->findChild<QMessageBox *>();
    for (QAbstractButton *answer : question->buttons()) {
        if (answer->text() == QLatin1String("This desk is gone")) {
            answer->click();
        }
    }
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.first().first().toUuid(), status.desks.first().id);
}

void TeamDialogTest::saysThatSellingGoesOnWithoutTheServer()
{
    TeamStatus status;
    status.state = TeamStatus::State::Apart;
    status.apartSince = QDateTime(QDate(2026, 11, 24), QTime(14, 2), Qt::LocalTime).toUTC();
    status.problem = teamFailure(TeamProblem::Silent);
    m_dialog->setStatus(status);
    QVERIFY(words(QStringLiteral("statusLabel")).contains(QLatin1String("14:02")));
    QVERIFY(words(QStringLiteral("statusLabel")).contains(QLatin1String("Selling goes on")));
    const QSignalSpy retries(m_dialog.get(), &TeamDialog::retryRequested);
    button(QStringLiteral("Try again now"))->click();
    QCOMPARE(retries.count(), 1);
}

void TeamDialogTest::fillsInWhatAnInvitationSays()
{
    m_dialog->openInvitation(invitation("MAMCAQE="));
    QCOMPARE(field(QStringLiteral("Team server"))->text(), QStringLiteral("shop.example:5433"));
    QCOMPARE(field(QStringLiteral("Team database"))->text(), QStringLiteral("team"));
    QCOMPARE(field(QStringLiteral("Team user"))->text(), QStringLiteral("esimfly_desk"));
    const QString certificate = field(QStringLiteral("Certificate of the team server"))->text();
    QCOMPARE(QFileInfo(certificate).dir(), QDir(m_folder.path()));
    QFile file(certificate);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("MAMCAQE="));
    QCOMPARE(m_dialog->focusWidget(), field(QStringLiteral("Team password"))); // That is all that is missing.
    QVERIFY(field(QStringLiteral("Team password"))->text().isEmpty());
}

void TeamDialogTest::saysWhatIsWrongWithAnInvitation()
{
    m_dialog->openInvitation(m_folder.filePath(QStringLiteral("nowhere.json")));
    QVERIFY(words(QStringLiteral("problemLabel")).contains(QLatin1String("can't be read")));
    m_dialog->openInvitation(invitation("no certificate"));
    QVERIFY(words(QStringLiteral("problemLabel")).startsWith(QLatin1String("The invitation can't be used.")));
    QVERIFY(field(QStringLiteral("Team server"))->text().isEmpty());
}

/// Who looks at another invitation and thinks better of it still reaches the team.
void TeamDialogTest::keepsTheCertificateOfTheTeamItIsIn()
{
    m_dialog->openInvitation(invitation("MAMCAQE="));
    const QString first = field(QStringLiteral("Certificate of the team server"))->text();
    m_dialog->openInvitation(invitation("MAMCAQI="));
    QVERIFY(field(QStringLiteral("Certificate of the team server"))->text() != first);
    QFile file(first);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("MAMCAQE="));
}

void TeamDialogTest::invitesTheUserOfDesksWithoutAPassword()
{
    m_dialog->openInvitation(invitation("MAMCAQE="));
    field(QStringLiteral("Team user"))->setText(QStringLiteral("esimfly_owner"));
    field(QStringLiteral("Team password"))->setText(QStringLiteral("secret"));
    TeamStatus status;
    status.state = TeamStatus::State::Together;
    m_dialog->setStatus(status);
    button(QStringLiteral("Save invitation…"))->click();
    auto *who = m_dialog->findChild<QInputDialog *>();
    QVERIFY(who);
    QCOMPARE(who->textValue(), QStringLiteral("esimfly_desk"));
    const QString path = m_folder.filePath(QStringLiteral("saved.json"));
    m_dialog->saveInvitation(who->textValue(), path);
    QVERIFY(words(QStringLiteral("invitationLabel")).contains(QLatin1String("saved.json")));
    const auto saved = TeamInvitation::fromFile(path);
    QVERIFY(saved);
    QCOMPARE(saved->address.host, QStringLiteral("shop.example"));
    QCOMPARE(saved->address.user, QStringLiteral("esimfly_desk"));
    QVERIFY(saved->certificate.contains("MAMCAQE="));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
    m_dialog->saveInvitation(who->textValue(), m_folder.filePath(QStringLiteral("no/folder.json")));
    QVERIFY(words(QStringLiteral("invitationLabel")).contains(QLatin1String("could not be saved")));
}

void TeamDialogTest::offersAnInvitationWhereTheTeamWasJustCreated()
{
    m_dialog->openInvitation(invitation("MAMCAQE="));
    field(QStringLiteral("Name of this desk"))->setText(QStringLiteral("Desk 1"));
    button(QStringLiteral("Create team here"))->click();
    TeamStatus status;
    status.state = TeamStatus::State::Joining;
    m_dialog->setStatus(status);
    QVERIFY(!m_dialog->findChild<QMessageBox *>());
    status.state = TeamStatus::State::Together;
    m_dialog->setStatus(status);
    auto *question = m_dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *answer : question->buttons()) {
        if (answer->text() == QStringLiteral("Save invitation…")) {
            answer->click();
        }
    }
    QVERIFY(m_dialog->findChild<QInputDialog *>());
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    m_dialog->setStatus(status); // Once.
    QVERIFY(!m_dialog->findChild<QMessageBox *>());
}

void TeamDialogTest::saysHowWhatIsInCommonStands()
{
    TeamStatus status;
    status.state = TeamStatus::State::Together;
    m_dialog->setStatus(status);
    TeamDocuments::Standing prices;
    prices.kind = SharedPrices::documentKind();
    prices.state = TeamDocuments::State::Differs;
    TeamDocuments::Standing shop;
    shop.kind = SharedShop::documentKind();
    shop.state = TeamDocuments::State::Same;
    m_dialog->setDocuments({prices, shop});
    QCOMPARE(words(shop.kind), DocumentText::standing(shop));
    QSignalSpy asked(m_dialog.get(), &TeamDialog::compareRequested);
    QPushButton *compare = button(QStringLiteral("Compare…"));
    QVERIFY(compare && compare->isVisible());
    compare->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), prices.kind);
    prices.state = TeamDocuments::State::Same;
    m_dialog->setDocuments({prices, shop});
    QVERIFY(!compare->isVisible());
}

void TeamDialogTest::tellsTimesInTheLanguageOfNow()
{
    TeamStatus status;
    status.state = TeamStatus::State::Apart;
    status.apartSince = QDateTime(QDate(2026, 11, 24), QTime(14, 2), Qt::LocalTime).toUTC();
    status.problem = teamFailure(TeamProblem::Silent);
    TeamDesk heard = desk(QStringLiteral("Bar"));
    heard.heardAt = status.apartSince;
    status.desks = {heard};
    m_dialog->setStatus(status);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Persian));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_dialog.get(), &change);
    const QString shown = m_dialog->findChild<QTableView *>()->model()->index(0, 1).data().toString();
    const QString sentence = words(QStringLiteral("statusLabel"));
    QLocale::setDefault(before);
    QCOMPARE(shown, Format(QLocale(QLocale::Persian)).dateTime(heard.heardAt));
    QVERIFY2(sentence.contains(Format(QLocale(QLocale::Persian)).time(status.apartSince)), qPrintable(sentence));
}

void TeamDialogTest::offersAMemberNoOtherTeam()
{
    const auto isOffered = [this](TeamStatus::State state, TeamProblem problem) {
        TeamStatus status;
        status.state = state;
        status.problem = teamFailure(problem);
        m_dialog->setStatus(status);
        return button(QStringLiteral("Create team here"))->isVisible();
    };
    m_dialog->show();
    QVERIFY(!isOffered(TeamStatus::State::Ended, TeamProblem::UnknownDesk));
    QVERIFY(button(QStringLiteral("Join team"))->isVisible());
    QVERIFY(!isOffered(TeamStatus::State::Ended, TeamProblem::NoPassword));
    QVERIFY(!isOffered(TeamStatus::State::Apart, TeamProblem::NoDatabase));
    QVERIFY(isOffered(TeamStatus::State::Off, TeamProblem::Empty));
}

/// While the server is tried again by itself, nothing is taken out of a person's hands.
void TeamDialogTest::takesAnotherPassword()
{
    TeamAddress address;
    address.host = QStringLiteral("office.example");
    address.database = QStringLiteral("esimfly");
    address.user = QStringLiteral("desk");
    m_dialog = std::make_unique<TeamDialog>(address, QStringLiteral("Desk 1"), m_folder.path());
    m_dialog->show();
    TeamStatus status;
    status.state = TeamStatus::State::Apart;
    status.problem = teamFailure(TeamProblem::WrongPassword);
    m_dialog->setStatus(status);
    QCOMPARE(words(QStringLiteral("problemLabel")), TeamText().problem(*status.problem));
    QCOMPARE(m_dialog->focusWidget(), field(QStringLiteral("Team password")));
    QVERIFY(button(QStringLiteral("Leave team"))->isVisible());
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("ano"));
    status.problem = teamFailure(TeamProblem::Unreachable);
    status.waiting = 3;
    m_dialog->setStatus(status);
    QVERIFY(field(QStringLiteral("Team password"))->isVisible());
    QCOMPARE(m_dialog->focusWidget(), field(QStringLiteral("Team password")));
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("ther"));
    QSignalSpy joins(m_dialog.get(), &TeamDialog::joinRequested);
    button(QStringLiteral("Join team"))->click();
    QCOMPARE(joins.count(), 1);
    QCOMPARE(joins.first().first().value<JoinRequest>().password, QByteArray("another"));
    status.state = TeamStatus::State::Joining;
    status.problem.reset();
    m_dialog->setStatus(status);
    status.state = TeamStatus::State::Apart;
    status.problem = teamFailure(TeamProblem::Unreachable);
    m_dialog->setStatus(status);
    QVERIFY(!button(QStringLiteral("Join team"))->isVisible()); // The desks are shown.
}

void TeamDialogTest::offersAnotherNameWhereTheOwnIsTaken()
{
    TeamStatus status;
    status.state = TeamStatus::State::Together;
    TeamDesk own = desk(QStringLiteral("vm"));
    status.desks = {own, desk(QStringLiteral("vm 2")), desk(QStringLiteral("Bar"))};
    status.desk = own.id;
    status.deskName = QStringLiteral("vm");
    m_dialog->setStatus(status);
    auto *name = m_dialog->findChild<QLineEdit *>(QStringLiteral("ownNameEdit"));
    auto *change = button(QStringLiteral("Change name"));
    QCOMPARE(name->text(), QStringLiteral("vm"));
    QVERIFY(!change->isEnabled());
    QVERIFY(words(QStringLiteral("ownNameProblem")).isEmpty());
    status.isNameTaken = true;
    m_dialog->setStatus(status);
    QVERIFY(words(QStringLiteral("ownNameProblem")).contains(QStringLiteral("vm")));
    QCOMPARE(name->text(), QStringLiteral("vm 3"));
    const QSignalSpy renamed(m_dialog.get(), &TeamDialog::renameRequested);
    name->setText(QStringLiteral(" bar "));
    change->click();
    QCOMPARE(words(QStringLiteral("ownNameProblem")), QStringLiteral("Another desk is called so already."));
    QCOMPARE(renamed.count(), 0);
    name->setText(QStringLiteral(" Lobby "));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(renamed.first().first().toString(), QStringLiteral("Lobby"));
    QVERIFY(m_dialog->isVisible()); // Return closes nothing.
}

void TeamDialogTest::asksBeforeItRaisesTheDatabase()
{
    TeamStatus status;
    status.state = TeamStatus::State::Apart;
    status.problem = teamFailure(TeamProblem::Unreachable);
    TeamDesk old = desk(QStringLiteral("Bar"));
    old.version = QStringLiteral("0.0.1");
    status.desks = {old};
    m_dialog->setStatus(status);
    QVERIFY(!button(QStringLiteral("Upgrade the database…"))->isVisible());
    QVERIFY(words(QStringLiteral("schemaLabel")).isEmpty());
    status.problem = teamFailure(TeamProblem::OlderSchema);
    m_dialog->setStatus(status);
    QVERIFY(words(QStringLiteral("schemaLabel")).contains(QStringLiteral("0.0.1")));
    QVERIFY(button(QStringLiteral("This desk is gone"))->isVisible());
    const QSignalSpy raised(m_dialog.get(), &TeamDialog::raiseRequested);
    button(QStringLiteral("Upgrade the database…"))->click();
    auto *question = m_dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(QStringLiteral("Bar")));
    QCOMPARE(raised.count(), 0);
    for (QAbstractButton *answer : question->buttons()) {
        if (answer->text() == QLatin1String("Upgrade the database")) {
            answer->click();
        }
    }
    QCOMPARE(raised.count(), 1);
}

QTEST_MAIN(TeamDialogTest)
#include "tst_teamdialog.moc"
