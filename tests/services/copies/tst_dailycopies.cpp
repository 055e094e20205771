// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"
#include "services/copies/dailycopies.h"
#include "services/copies/safecopies.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Desk;
using namespace std::chrono_literals;

class DailyCopiesTest : public QObject
{
    Q_OBJECT

private:
    QStringList saved() const
    {
        return QDir(m_folder->filePath(QStringLiteral("stick"))).entryList(QDir::Files, QDir::Name);
    }
    void touch(const QString &name) const
    {
        QFile file(m_folder->filePath(QStringLiteral("stick/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    /// As the program is started again.
    void start()
    {
        m_daily.reset();
        m_copies.reset();
        m_copies = std::make_unique<SafeCopies>(SafeCopies::Places{m_folder->filePath(QStringLiteral("journal.sqlite")),
                                                                   m_folder->filePath(QStringLiteral("prices.sqlite")),
                                                                   m_folder->path(), false},
                                                *m_journal, *m_prices, *m_preferences, *m_settings, *m_clock);
        m_daily = std::make_unique<DailyCopies>(*m_copies, *m_preferences, *m_settings, *m_clock);
        m_daily->start();
    }
    /// Time passes, and what is done in it comes to its end.
    void pass(std::chrono::milliseconds time)
    {
        m_clock->advance(time);
        // One that is asked for now is done after all that were asked for before.
        auto last = m_copies->save(m_folder->filePath(QStringLiteral("last")));
        QTRY_VERIFY(last.isFinished()); // Waiting for it would do it in this thread, before the others.
        QCoreApplication::processEvents();
        m_clock->settle();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PurchaseJournal> m_journal;
    std::unique_ptr<PriceStore> m_prices;
    std::unique_ptr<SafeCopies> m_copies;
    std::unique_ptr<DailyCopies> m_daily;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
        m_clock = std::make_unique<Test::FakeClock>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_preferences->setShopDays({QTimeZone::utc(), 0});
        m_preferences->setDailyCopyFolder(m_folder->filePath(QStringLiteral("stick")));
        m_preferences->setSavesDailyCopies(true);
        m_journal = std::make_unique<PurchaseJournal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
        m_prices = std::make_unique<PriceStore>(m_folder->filePath(QStringLiteral("prices.sqlite")));
        QVERIFY(m_journal->open().result());
        QVERIFY(m_prices->open().result());
        start();
    }
    void cleanup()
    {
        m_daily.reset();
        m_copies.reset();
        m_prices.reset();
        m_journal.reset();
    }

    void savesOnceADayOfTheShop()
    {
        m_preferences->setShopDays({QTimeZone("Europe/Istanbul"), 4});
        QVERIFY(saved().isEmpty());
        pass(1min);
        QCOMPARE(saved().size(), 1);
        QVERIFY(saved().constFirst().endsWith(QStringLiteral("-2026-11-24.deskcopy")));
        pass(10h); // 22:01 UTC: one in the morning there, still the day before.
        QCOMPARE(saved().size(), 1);
        pass(4h);
        QCOMPARE(saved().size(), 2);
        QVERIFY(saved().constLast().endsWith(QStringLiteral("-2026-11-25.deskcopy")));
        start();
        pass(10min);
        QCOMPARE(saved().size(), 2); // That of an earlier run counts.
    }

    void savesNothingUnlessAsked()
    {
        m_preferences->setSavesDailyCopies(false);
        pass(2h);
        QVERIFY(saved().isEmpty());
        m_preferences->setSavesDailyCopies(true);
        pass(2s); // Nobody waits for the morning.
        QCOMPARE(saved().size(), 1);
        m_preferences->setDailyCopyFolder({});
        QVERIFY(!m_preferences->savesDailyCopies());
    }

    void keepsTheLastFourteenAndWhatIsNotItsOwn()
    {
        pass(1min);
        const QString own = saved().constFirst();
        const QString prefix = own.first(own.size() - int(qstrlen("2026-11-24.deskcopy")));
        const QStringList others{
            QStringLiteral("esimfly-desk-0badcafe-2020-01-01.deskcopy"), // Of another computer.
            prefix + QStringLiteral("2020-01-01.deskcopy.txt"), prefix + QStringLiteral("2020-01-1.deskcopy"),
            QLatin1Char('x') + prefix + QStringLiteral("2020-01-01.deskcopy"), QStringLiteral("books.xlsx")};
        for (const QString &name : others) {
            touch(name);
        }
        for (int day = 0; day < 20; ++day) {
            pass(24h);
        }
        QStringList left = saved();
        for (const QString &name : others) {
            QVERIFY2(left.removeOne(name), qPrintable(name));
        }
        QCOMPARE(left.size(), SafeCopies::dailyKept);
        QCOMPARE(left.constFirst(), prefix + QStringLiteral("2026-12-01.deskcopy"));
        QCOMPARE(left.constLast(), prefix + QStringLiteral("2026-12-14.deskcopy"));
        // Somebody's clock was wrong for a while: what is saved now stays all the same.
        for (int year = 2030; year < 2050; ++year) {
            touch(prefix + QStringLiteral("%1-01-01.deskcopy").arg(year));
        }
        pass(24h);
        QVERIFY(saved().contains(prefix + QStringLiteral("2026-12-15.deskcopy")));
    }

    void saysOnceADayThatItCannotAndTriesAgain()
    {
        QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("stick")));
        QSignalSpy failed(m_daily.get(), &DailyCopies::failed);
        for (int i = 0; i < 6; ++i) {
            pass(10min);
        }
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Failure>().storage, Failure::Storage::Missing);
        start();
        QSignalSpy again(m_daily.get(), &DailyCopies::failed);
        pass(10min);
        QCOMPARE(again.count(), 0);
        pass(24h);
        pass(10min); // Where the disk took all of the day for the last try, the next day's comes now.
        QTRY_COMPARE(again.count(), 1);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick"))); // It is plugged in again.
        pass(10min);
        QTRY_COMPARE(saved().size(), 1);
    }

    void savesNothingAfterItsEnd()
    {
        m_daily->stop();
        pass(24h);
        QVERIFY(saved().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DailyCopiesTest)
#include "tst_dailycopies.moc"
