// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oldjournal.h"
#include "samples.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::utc;

namespace {

constexpr qint64 pageSize = 4096;
const QString desk = QStringLiteral("esf_desk");
const QDate someDay(2026, 11, 28);

ClosedDay closed(int number, QDate day = someDay)
{
    return {desk,
            day,
            QStringLiteral("Europe/Istanbul"),
            3,
            utc(9).addSecs(number),
            QStringLiteral("Sara"),
            QByteArray("{\"version\":1,\"note\":\"Room 214; سارا\",\"number\":") + QByteArray::number(number) + '}'};
}

} // namespace

class ClosedDaysTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    std::optional<ClosedDay> last(PurchaseJournal &journal, QDate day = someDay) const
    {
        const auto read = delivered(journal.lastClosedDay(desk, day));
        return read ? *read : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsThemAcrossARestartTheLastCounts()
    {
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(!last(journal));
            QVERIFY(delivered(journal.addClosedDay(closed(1))));
            QVERIFY(delivered(journal.addClosedDay(closed(2))));
            QVERIFY(delivered(journal.addClosedDay(closed(3, someDay.addDays(1)))));
            QVERIFY(delivered(journal.addClosedDay(closed(2)))); // The same twice is one.
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(last(journal), closed(2));
        QCOMPARE(last(journal, someDay.addDays(1)), closed(3, someDay.addDays(1)));
        QVERIFY(!last(journal, someDay.addDays(2)));
        QVERIFY(!*delivered(journal.lastClosedDay(QStringLiteral("esf_other"), someDay)));
    }

    /// One that was brought back from a copy stands after those of here, and may be older.
    void theLastMadeCountsHoweverLateItCame()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.addClosedDay(closed(2))));
        QVERIFY(delivered(journal.addClosedDay(closed(1))));
        QCOMPARE(last(journal), closed(2));
    }

    void anOlderFileGetsThemWithoutLosingAnything()
    {
        QVERIFY(Test::writeOldJournal(file(), 7));
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        const auto bought = delivered(journal.purchases(desk));
        QVERIFY(bought && !bought->isEmpty());
        QVERIFY(delivered(journal.addClosedDay(closed(1))));
        QCOMPARE(last(journal), closed(1));
    }

    /// Whichever page is lost: those that are left, and never anything else.
    void aRecoveryBringsThemBack()
    {
        constexpr int days = 60;
        QList<ClosedDay> all;
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            for (int i = 0; i < days; ++i) {
                all.append(closed(i, someDay.addDays(i)));
                QVERIFY(delivered(journal.addClosedDay(all.constLast())));
            }
        }
        QFile sound(file());
        QVERIFY(sound.open(QIODevice::ReadOnly));
        const QByteArray whole = sound.readAll();
        sound.close();
        int back = 0;
        for (qint64 at = 0; at < whole.size(); at += pageSize) {
            m_folder = std::make_unique<QTemporaryDir>();
            QByteArray damaged = whole;
            damaged.replace(at, pageSize, QByteArray(pageSize, '\x5a'));
            QFile damaging(file());
            QVERIFY(damaging.open(QIODevice::WriteOnly));
            QCOMPARE(damaging.write(damaged), damaged.size());
            damaging.close();
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            for (const ClosedDay &one : all) {
                const auto read = last(journal, one.day);
                QVERIFY(!read || *read == one);
                back += read ? 1 : 0;
            }
            QVERIFY(delivered(journal.addClosedDay(closed(days, someDay.addDays(days)))));
        }
        QVERIFY2(back > days * (whole.size() / pageSize) / 2, qPrintable(QString::number(back)));
    }

    void oneThatCannotBeReadIsTakenOutAndTold()
    {
        for (const char *rubbish :
             {"body='rubbish'", "day='2026-13-01'", "zone=''", "end_hour=24", "end_hour='x'", "uuid='rubbish'"}) {
            m_folder = std::make_unique<QTemporaryDir>();
            {
                PurchaseJournal journal(file());
                QVERIFY(delivered(journal.open()));
                QVERIFY(delivered(journal.addClosedDay(closed(1))));
                QVERIFY(delivered(journal.addClosedDay(closed(2))));
            }
            {
                Database::Settings settings;
                settings.filePath = file();
                settings.migrations = journalMigrations();
                Database database(settings);
                QVERIFY(database.open());
                QVERIFY(database.change(
                    QStringLiteral("UPDATE day_closes SET %1 WHERE number=2").arg(QLatin1String(rubbish))));
            }
            PurchaseJournal journal(file());
            QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
            QVERIFY(delivered(journal.open()));
            QCOMPARE(last(journal), closed(1));
            QCoreApplication::processEvents();
            QCOMPARE(recoveries.size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(ClosedDaysTest)
#include "tst_closeddays.moc"
