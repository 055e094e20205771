// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/teamdialog.h"

#include "domain/teamproblem.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
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

private:
    QPushButton *button(const QString &text) const;
    QLineEdit *field(const QString &name) const;
    QString words(const QString &label) const { return m_dialog->findChild<QLabel *>(label)->text(); }

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
    m_dialog = std::make_unique<TeamDialog>(TeamAddress(), QString());
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
    m_dialog = std::make_unique<TeamDialog>(address, QStringLiteral("Desk 1"));
    QSignalSpy joins(m_dialog.get(), &TeamDialog::joinRequested);
    field(QStringLiteral("Team server"))->setText(typed);
    button(QStringLiteral("Join team"))->click();
    QCOMPARE(joins.count(), 1);
    const auto entry = joins.first().first().value<JoinRequest>();
    QCOMPARE(entry.address.host, host);
    QCOMPARE(entry.address.port, port);
    // And it stands there again.
    const TeamDialog again(entry.address, QStringLiteral("Desk 1"));
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

QTEST_MAIN(TeamDialogTest)
#include "tst_teamdialog.moc"
