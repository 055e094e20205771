// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"
#include "services/copies/safecopies.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"
#include "support/fakeclock.h"
#include "widgets/copies/bringbackdialog.h"
#include "widgets/copies/dailycopysettings.h"
#include "widgets/copies/savecopydialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Desk;

class CopyDialogsTest : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        const QList<QPushButton *> all = dialog.findChildren<QPushButton *>();
        const auto found =
            std::find_if(all.begin(), all.end(), [&text](const QPushButton *one) { return one->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
    static QString told(const QWidget &dialog)
    {
        const auto *label = dialog.findChild<QLabel *>(QStringLiteral("resultLabel"));
        return label->isHidden() ? QString() : label->text();
    }
    /// The dialog that is open asks for a file: this one.
    static void choose(const QWidget &dialog, const QString &file)
    {
        auto *chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        emit chooser->fileSelected(file);
        chooser->close();
    }
    Purchase bought(const char *accessCode = "esf_live_1234567890") const
    {
        Purchase purchase;
        purchase.key = purchase.sale = QUuid::createUuid();
        purchase.accessCode = QLatin1String(accessCode);
        purchase.body = "{}";
        purchase.intendedAt = m_clock->now();
        purchase.state = Purchase::State::Completed;
        return purchase;
    }
    QString savedCopy() const
    {
        auto saving = m_copies->save(path("saved.deskcopy"));
        // Waiting for it would do it in this thread, beside those that tidy up.
        constexpr int patience = 30'000;
        if (!QTest::qWaitFor([&saving] { return saving.isFinished(); }, patience)) {
            return {};
        }
        const Result<QString> saved = saving.result();
        return saved ? *saved : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PurchaseJournal> m_journal;
    std::unique_ptr<PriceStore> m_prices;
    std::unique_ptr<SafeCopies> m_copies;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<Test::FakeClock>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_preferences->setExportFolder(m_folder->path());
        m_journal = std::make_unique<PurchaseJournal>(path("journal.sqlite"));
        m_prices = std::make_unique<PriceStore>(path("prices.sqlite"));
        QVERIFY(m_journal->open().result());
        QVERIFY(m_prices->open().result());
        m_copies = std::make_unique<SafeCopies>(
            SafeCopies::Places{path("journal.sqlite"), path("prices.sqlite"), m_folder->path(), false}, *m_journal,
            *m_prices, *m_preferences, *m_settings, *m_clock);
    }
    void cleanup()
    {
        m_copies.reset();
        m_prices.reset();
        m_journal.reset();
    }

    void savesWhereThePersonSays()
    {
        SaveCopyDialog dialog(*m_copies, *m_preferences, *m_clock);
        dialog.open();
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("whatLabel"))
                    ->text()
                    .contains(QStringLiteral("Neither the secret key nor codes that install an eSIM are in it.")));
        button(dialog, QStringLiteral("Save a copy…"))->click();
        const QString suggested = dialog.findChild<QFileDialog *>()->selectedFiles().constFirst();
        QCOMPARE(suggested, path("eSIMfly Desk 2026-11-24.deskcopy"));
        choose(dialog, suggested);
        QTRY_COMPARE(told(dialog), QStringLiteral("Saved as %1.").arg(suggested));
        QVERIFY(QFile::exists(suggested));

        QTRY_VERIFY(!dialog.findChild<QFileDialog *>()); // The one before.
        button(dialog, QStringLiteral("Save a copy…"))->click();
        choose(dialog, path("no/such/folder/x.deskcopy"));
        QTRY_VERIFY(told(dialog).startsWith(QStringLiteral("No copy was saved as ")));
    }

    void saysWhatIsInItBeforeItIsBroughtBack()
    {
        QVERIFY(m_journal->insert({bought(), bought()}).result());
        const QString copy = savedCopy();
        QString obstacle = QStringLiteral("Something is under way.");
        BringBackDialog dialog(*m_copies, *m_preferences, [&obstacle] { return obstacle; });
        QSignalSpy done(&dialog, &BringBackDialog::broughtBack);
        dialog.open();
        QPushButton *bringBack = button(dialog, QStringLiteral("Bring it back"));
        QVERIFY(!bringBack->isEnabled());
        button(dialog, QStringLiteral("Choose a copy…"))->click();
        choose(dialog, copy);
        QTRY_VERIFY(bringBack->isEnabled());
        const QString contents = dialog.findChild<QLabel *>(QStringLiteral("contentsLabel"))->text();
        QVERIFY2(contents.contains(QStringLiteral("2 orders, 0 top-ups, 0 notes")), qPrintable(contents));
        QVERIFY2(!contents.contains(QStringLiteral("esf_live_1234567890")), qPrintable(contents));
        QVERIFY2(contents.contains(QStringLiteral("Access code: ")), qPrintable(contents));
        bringBack->click();
        QCOMPARE(told(dialog), obstacle);
        obstacle.clear();
        bringBack->click();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(done.constFirst().constFirst().toString(),
                 QStringLiteral("The copy was brought back: all sales and notes in it were here before."));
        QVERIFY(!dialog.isVisible());
    }

    void whatIsRefusedCanBeChosenAnew()
    {
        QFile other(path("other.deskcopy"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("a letter");
        other.close();
        BringBackDialog dialog(*m_copies, *m_preferences, [] { return QString(); });
        dialog.open();
        QPushButton *chooseButton = button(dialog, QStringLiteral("Choose a copy…"));
        chooseButton->click();
        choose(dialog, other.fileName());
        QTRY_COMPARE(told(dialog), QStringLiteral("This file is no copy of eSIMfly Desk. Nothing was changed."));
        QVERIFY(chooseButton->isEnabled());
        QVERIFY(!button(dialog, QStringLiteral("Bring it back"))->isEnabled());
    }

    void aDailyCopyNeedsAFolder()
    {
        DailyCopySettings settings(*m_preferences);
        settings.show();
        auto *box = settings.findChild<QCheckBox *>(QStringLiteral("dailyCopiesBox"));
        QVERIFY(!box->isChecked());
        box->click(); // Asks where.
        QVERIFY(!box->isChecked());
        choose(settings, m_folder->path());
        QTRY_VERIFY(box->isChecked());
        QVERIFY(m_preferences->savesDailyCopies());
        QCOMPARE(m_preferences->dailyCopyFolder(), m_folder->path());
        box->click();
        QVERIFY(!m_preferences->savesDailyCopies());
    }
};

QTEST_MAIN(CopyDialogsTest)
#include "tst_copydialogs.moc"
