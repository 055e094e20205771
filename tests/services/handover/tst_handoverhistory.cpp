// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "services/account/preferences.h"
#include "services/handover/handoverhistory.h"
#include "store/journal/purchasejournal.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

namespace {

PastHandOver past(int number, const QString &language = QStringLiteral("en"))
{
    PastHandOver past;
    past.at = utcTime(QDate(2026, 11, 24), QTime(14, 0)).addSecs(number);
    past.handOver.packageName = QStringLiteral("Turkey 5 GB");
    past.handOver.packageCode = QStringLiteral("TR_%1").arg(number);
    past.choices.language = language;
    return past;
}

} // namespace

class TestHandOverHistory : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    int stored()
    {
        auto future = m_journal->lastHandOvers(1000);
        future.waitForFinished();
        return future.result() ? int(future.result()->size()) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PurchaseJournal> m_journal;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_journal = std::make_unique<PurchaseJournal>(file());
        m_journal->open();
    }

    void offersTheLastOnesTheNewestFirst()
    {
        {
            HandOverHistory history(*m_journal, *m_preferences);
            history.load();
            QTRY_VERIFY(history.isRead());
            QList<PastHandOver> many;
            for (int i = 0; i < HandOverHistory::offered + 5; ++i) {
                many.append(past(i));
            }
            history.add(many);
            QTRY_COMPARE(history.last().size(), HandOverHistory::offered);
            QCOMPARE(history.last().first(), many.last());
        }
        HandOverHistory history(*m_journal, *m_preferences);
        QVERIFY(!history.isRead());
        history.load();
        QTRY_VERIFY(history.isRead());
        QCOMPARE(history.last().size(), HandOverHistory::offered);
        QCOMPARE(history.last().first(), past(HandOverHistory::offered + 4));
    }

    void whatIsAddedWhileItIsReadStandsThereOnce()
    {
        HandOverHistory history(*m_journal, *m_preferences);
        history.add({past(1)});
        history.load();
        history.add({past(2)});
        QTRY_VERIFY(history.isRead());
        QTRY_COMPARE(history.last(), (QList{past(2), past(1)}));
    }

    void keepsNothingWhereThePersonDoesNotWantIt()
    {
        HandOverHistory history(*m_journal, *m_preferences);
        history.load();
        history.add({past(1)});
        QTRY_COMPARE(history.last().size(), 1);
        m_preferences->setKeepsHandOvers(false);
        QVERIFY(history.last().isEmpty());
        QCOMPARE(stored(), 0);
        history.add({past(2)});
        QCOMPARE(stored(), 0);
        m_preferences->setKeepsHandOvers(true);
        history.add({past(3)});
        QTRY_COMPARE(history.last(), QList{past(3)});
    }

    void takesAwayAtTheStartWhatWasLeft()
    {
        m_journal->addHandOvers({past(1)});
        m_preferences->setKeepsHandOvers(false);
        HandOverHistory history(*m_journal, *m_preferences);
        history.load();
        QCOMPARE(stored(), 0);
        QVERIFY(history.last().isEmpty());
    }

    void saysWhatCouldNotBeReadOrKept()
    {
        PurchaseJournal nowhere(QStringLiteral("/proc/none/journal.sqlite"));
        nowhere.open();
        HandOverHistory history(nowhere, *m_preferences);
        QSignalSpy failures(&history, &HandOverHistory::failed);
        history.load();
        QTRY_VERIFY(history.problem());
        QVERIFY(!history.isRead());
        history.add({past(1)});
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(history.last().isEmpty());
    }

    void offersTheLanguageOfTheCustomerThenOfTheDestination()
    {
        HandOverHistory history(*m_journal, *m_preferences);
        history.load();
        PastHandOver sara = past(1, QStringLiteral("ckb"));
        sara.handOver.note = QStringLiteral("Sara, room 214");
        PastHandOver turkey = past(2, QStringLiteral("tr"));
        turkey.handOver.package = Package();
        turkey.handOver.package->countries = {QStringLiteral("TR")};
        PastHandOver esim = past(3, QStringLiteral("fa"));
        esim.handOver.iccid = *Iccid::fromString(QStringLiteral("8944476500008878576"));
        history.add({sara, turkey, esim});
        QTRY_COMPARE(history.last().size(), 3);

        HandOver next;
        QCOMPARE(history.languageFor(next), QString());
        next.package = Package();
        QCOMPARE(history.languageFor(next), QString()); // No country is no destination.
        next.package->countries = {QStringLiteral("TR")};
        QCOMPARE(history.languageFor(next), QStringLiteral("tr"));
        next.note = QStringLiteral(" sara,  room 214");
        QCOMPARE(history.languageFor(next), QStringLiteral("ckb"));
        next.iccid = esim.handOver.iccid;
        QCOMPARE(history.languageFor(next), QStringLiteral("fa"));
        HandOver other;
        other.packageCode = QStringLiteral("TR_2");
        QCOMPARE(history.languageFor(other), QStringLiteral("tr"));
    }
};

QTEST_GUILESS_MAIN(TestHandOverHistory)
#include "tst_handoverhistory.moc"
