// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "services/account/preferences.h"
#include "services/handover/handoverhistory.h"
#include "store/journal/purchasejournal.h"
#include "widgets/controls/recordtable.h"
#include "widgets/handover/lasthandovers.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

namespace {

PastHandOver past(const QString &package, const QString &note, const QString &iccid, int hour)
{
    PastHandOver past;
    past.at = utcTime(QDate(2026, 11, 24), QTime(hour, 3));
    past.handOver.packageName = package;
    past.handOver.note = note;
    past.handOver.iccid = *Iccid::fromString(iccid);
    past.choices.language = QStringLiteral("tr");
    return past;
}

} // namespace

class TestLastHandOvers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsByNotePackageIccidAndTime_data();
    void findsByNotePackageIccidAndTime();
    void opensTheChosenOneByKeysAlone();
    void saysWhyThereIsNone();

private:
    static RecordTable &tableOf(const LastHandOvers &dialog) { return *dialog.findChild<RecordTable *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PurchaseJournal> m_journal;
    std::unique_ptr<HandOverHistory> m_history;
};

void TestLastHandOvers::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_journal = std::make_unique<PurchaseJournal>(QStringLiteral(":memory:"));
    m_journal->open();
    m_history = std::make_unique<HandOverHistory>(*m_journal, *m_preferences);
    m_history->load();
    m_history->add(
        {past(QStringLiteral("Turkey 5 GB"), QStringLiteral("Room 214"), QStringLiteral("8944476500008878576"), 9),
         past(QStringLiteral("France 3 GB"), QStringLiteral("Sara"), QStringLiteral("8944476500008878584"), 11)});
    QTRY_COMPARE(m_history->last().size(), 2);
}

void TestLastHandOvers::findsByNotePackageIccidAndTime_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("packages");
    const QStringList turkey{QStringLiteral("Turkey 5 GB")};
    const QStringList france{QStringLiteral("France 3 GB")};
    QTest::newRow("nothing") << QString() << france + turkey;
    QTest::newRow("note") << QStringLiteral("room") << turkey;
    QTest::newRow("package") << QStringLiteral("gb fran") << france;
    QTest::newRow("end of an ICCID") << QStringLiteral("8576") << turkey;
    QTest::newRow("whole ICCID") << QStringLiteral("8944 4765 0000 8878 584") << france;
    QTest::newRow("time") << QStringLiteral("24 nov 09:03") << turkey;
    QTest::newRow("day") << QStringLiteral("2026-11-24") << france + turkey;
    QTest::newRow("nobody") << QStringLiteral("Ahmad") << QStringList();
}

void TestLastHandOvers::findsByNotePackageIccidAndTime()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, packages);
    LastHandOvers dialog(*m_history, true);
    dialog.findChild<QLineEdit *>()->setText(typed);
    QStringList shown;
    const QAbstractItemModel *model = tableOf(dialog).model();
    for (int row = 0; row < model->rowCount(); ++row) {
        shown.append(model->index(row, 1).data().toString());
    }
    QCOMPARE(shown, packages);
    QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("openButton"))->isEnabled(), !packages.isEmpty());
    QCOMPARE(tableOf(dialog).accessibleName(), QStringLiteral("Last hand-overs"));
}

void TestLastHandOvers::opensTheChosenOneByKeysAlone()
{
    LastHandOvers dialog(*m_history, true);
    QSignalSpy opened(&dialog, &LastHandOvers::openRequested);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<PastHandOver>(), m_history->last().at(1));
    QVERIFY(!dialog.isVisible());

    LastHandOvers again(*m_history, true);
    QSignalSpy openedAgain(&again, &LastHandOvers::openRequested);
    again.open();
    QVERIFY(QTest::qWaitForWindowActive(&again));
    tableOf(again).setFocus();
    QTest::keyClick(&tableOf(again), Qt::Key_Return);
    QCOMPARE(openedAgain.size(), 1);
}

void TestLastHandOvers::saysWhyThereIsNone()
{
    LastHandOvers some(*m_history, true);
    some.findChild<QLineEdit *>()->setText(QStringLiteral("Ahmad"));
    QCOMPARE(tableOf(some).emptyText(), QStringLiteral("No hand-over is like that."));

    m_preferences->setKeepsHandOvers(false);
    QVERIFY(tableOf(LastHandOvers(*m_history, false)).emptyText().contains(QStringLiteral("are not kept")));

    m_preferences->setKeepsHandOvers(true);
    HandOverHistory unread(*m_journal, *m_preferences);
    QCOMPARE(tableOf(LastHandOvers(unread, true)).emptyText(), QStringLiteral("The last hand-overs are being read."));
    unread.load();
    QTRY_VERIFY(unread.isRead());
    QCOMPARE(tableOf(LastHandOvers(unread, true)).emptyText(), QStringLiteral("Nothing was handed over yet."));

    PurchaseJournal nowhere(QStringLiteral("/proc/none/journal.sqlite"));
    nowhere.open();
    HandOverHistory unreadable(nowhere, *m_preferences);
    unreadable.load();
    QTRY_VERIFY(unreadable.problem());
    QVERIFY(tableOf(LastHandOvers(unreadable, true))
                .emptyText()
                .startsWith(QStringLiteral("The last hand-overs could not be read.")));
}

QTEST_MAIN(TestLastHandOvers)
#include "tst_lasthandovers.moc"
