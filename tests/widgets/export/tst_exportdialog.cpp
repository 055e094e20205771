// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"
#include "support/fakeclock.h"
#include "widgets/export/exportdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace Desk;

namespace {

const QString code = QStringLiteral("LPA:1$rsp.example.invalid$CODE");

ExportTable esims(int rows)
{
    ExportTable table;
    table.title = QStringLiteral("eSIMs room 2/14");
    table.headings = {QStringLiteral("Note"), QStringLiteral("Activation code")};
    for (int row = 0; row < rows; ++row) {
        table.rows << QList<ExportValue>{QStringLiteral("Ms Aydın"), Identifier{code}};
    }
    table.secretColumns = 1;
    return table;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("books")));
        m_preferences->setExportFolder(m_folder->filePath(QStringLiteral("books")));
    }
    void cleanup() { m_dialog.reset(); }

    void savesAWorkbookWhereThePersonSays()
    {
        open(esims(2));
        QCOMPARE(button("exportButton")->text(), QStringLiteral("Export Excel"));
        QVERIFY(find<QLabel>("whatLabel")->text().startsWith(QStringLiteral("2 rows")));
        const QString suggested = chooseFile({});
        QCOMPARE(suggested, books(QStringLiteral("eSIMs room 2 14 2026-11-24.xlsx")));
        QCOMPARE(told(), QStringLiteral("Saved as %1.").arg(suggested));
        QVERIFY(contentOf(suggested).startsWith("PK"));
        QCOMPARE(button("closeButton")->text(), QStringLiteral("Close"));
    }

    void leavesActivationCodesOutUnlessAskedAfterAWarning()
    {
        open(esims(1));
        m_dialog->setFormat(ExportFormat::Csv);
        QVERIFY(find<QLabel>("codesLabel")->isHidden());
        chooseFile(books(QStringLiteral("without.csv")));
        QCOMPARE(contentOf(books(QStringLiteral("without.csv"))), QByteArray("Note\r\nMs Aydın\r\n"));

        find<QCheckBox>("codesBox")->click();
        QVERIFY(find<QLabel>("codesLabel")->text().startsWith(QStringLiteral("Whoever has the file can install")));
        chooseFile(books(QStringLiteral("with.csv")));
        QVERIFY(contentOf(books(QStringLiteral("with.csv"))).contains(code.toUtf8()));

        open(esims(1)); // The next time they are asked for again.
        QVERIFY(!find<QCheckBox>("codesBox")->isChecked());
        open(esims(1).withoutSecrets());
        QVERIFY(find<QCheckBox>("codesBox")->isHidden());
    }

    void keepsTheChoicesAndTheFolderWhereSomethingWasSaved()
    {
        open(esims(1));
        QVERIFY(!find<QCheckBox>("spreadsheetBox")->isEnabled());
        find<QRadioButton>("csvButton")->click();
        QCOMPARE(button("exportButton")->text(), QStringLiteral("Export CSV"));
        find<QCheckBox>("spreadsheetBox")->click();
        const QString suggested = chooseFile({});
        QVERIFY(contentOf(suggested).startsWith("\xEF\xBB\xBF"));

        open(esims(1));
        QVERIFY(find<QRadioButton>("csvButton")->isChecked());
        QVERIFY(find<QCheckBox>("spreadsheetBox")->isChecked());
        const QString folder = QFileInfo(suggested).absolutePath();
        QCOMPARE(m_preferences->exportFolder(), folder);
        chooseFile(m_folder->filePath(QStringLiteral("24/11/sales.csv")));
        QVERIFY(told().contains(QStringLiteral("there is no such folder")));
        QCOMPARE(m_preferences->exportFolder(), folder);
    }

    void saysWhereALinkLed()
    {
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(books({}), link));
        open(esims(1));
        chooseFile(link + QStringLiteral("/a.xlsx"));
        QCOMPARE(told(), QStringLiteral("Saved as %1, where %2 leads.")
                             .arg(QFileInfo(books({})).canonicalFilePath() + QStringLiteral("/a.xlsx"),
                                  link + QStringLiteral("/a.xlsx")));
    }

    void saysWhatWasChangedInTheFile()
    {
        ExportTable table = esims(1).withoutSecrets();
        table.rows[0][0] = QStringLiteral("=1+1");
        open(table);
        m_dialog->setFormat(ExportFormat::Csv);
        chooseFile(books(QStringLiteral("a.csv")));
        QVERIFY(told().contains(QStringLiteral("1 cells begin with a sign")));
        table.rows[0][0] = QString(40'000, u'a');
        open(table);
        m_dialog->setFormat(ExportFormat::Xlsx);
        chooseFile(books(QStringLiteral("a.xlsx")));
        QVERIFY(told().contains(QStringLiteral("1 cells are longer than a workbook allows")));
    }

    void showsProgressWhenItTakesLongAndStops()
    {
        open(esims(2));
        QSemaphore mayWrite; // Until then the only thread has something else to do.
        m_dialog->findChild<QThreadPool *>()->start([&mayWrite] { mayWrite.acquire(); });
        const auto atEnd = qScopeGuard([&mayWrite] { mayWrite.release(); });
        auto *progress = find<QProgressBar>("progressBar");
        start(books(QStringLiteral("a.xlsx")));
        QVERIFY(progress->isHidden());
        QVERIFY(!button("exportButton")->isEnabled());
        m_clock.advance(std::chrono::milliseconds(299));
        QVERIFY(progress->isHidden());
        m_clock.advance(std::chrono::milliseconds(1));
        QVERIFY(!progress->isHidden());
        QCOMPARE(button("closeButton")->text(), QStringLiteral("Stop"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        mayWrite.release();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(waitUntilTold());
        QCOMPARE(told(), QStringLiteral("Stopped. Nothing was saved."));
        QVERIFY(QDir(books({})).isEmpty());
        QVERIFY(progress->isHidden());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void saysThatThereIsNothingAndWhatIsMissing()
    {
        open(esims(0), QStringLiteral("The orders were not read."));
        QVERIFY(!button("exportButton")->isEnabled());
        QVERIFY(find<QLabel>("whatLabel")->text().contains(QStringLiteral("nothing to export")));
        QCOMPARE(find<QLabel>("gapsLabel")->text(), QStringLiteral("The orders were not read."));
        QVERIFY(!find<QLabel>("gapsLabel")->isHidden());
    }

private:
    void open(const ExportTable &table, const QString &gaps = {})
    {
        m_dialog = std::make_unique<ExportDialog>(table, gaps, *m_preferences, m_clock);
        m_dialog->open();
    }
    template<typename Type> Type *find(const char *name) const
    {
        return m_dialog->findChild<Type *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString books(const QString &name) const { return m_folder->filePath(QStringLiteral("books/") + name); }
    QString told() const { return find<QLabel>("resultLabel")->text(); }

    /// Presses the button and chooses a file, or the one that is suggested, which is returned.
    QString start(const QString &path)
    {
        button("exportButton")->click();
        auto *files = m_dialog->findChild<QFileDialog *>();
        const QString suggested = files->selectedFiles().value(0);
        emit files->fileSelected(path.isEmpty() ? suggested : path);
        delete files;
        return suggested;
    }
    bool waitUntilTold()
    {
        constexpr int patience = 60'000;
        return QTest::qWaitFor([this] { return !told().isEmpty(); }, patience);
    }
    QString chooseFile(const QString &path)
    {
        const QString suggested = start(path);
        return waitUntilTold() ? suggested : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    Test::FakeClock m_clock;
    std::unique_ptr<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
