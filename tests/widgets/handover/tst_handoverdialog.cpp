// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"
#include "support/fakeclock.h"
#include "widgets/activation/sensitiveclipboard.h"
#include "widgets/handover/handovercard.h"
#include "widgets/handover/handoverdialog.h"
#include "widgets/handover/handoverpreview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Desk;

namespace {

HandOver handOver(int number)
{
    HandOver handOver;
    handOver.packageName = QStringLiteral("Turkey/5 GB");
    handOver.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.invalid$CODE-%1").arg(number));
    handOver.iccid =
        *Iccid::fromString(number == 1 ? QStringLiteral("8944476500008878576") : QStringLiteral("8944476500008878584"));
    handOver.appleLink = handOver.code.appleLink();
    handOver.androidLink = handOver.code.androidLink();
    return handOver;
}

/// Gets the links that a person's own programs would get.
class LinkReader : public QObject
{
    Q_OBJECT

public:
    LinkReader()
    {
        for (const QString &scheme : {QStringLiteral("mailto"), QStringLiteral("https")}) {
            QDesktopServices::setUrlHandler(scheme, this, "read");
        }
    }
    ~LinkReader() override
    {
        for (const QString &scheme : {QStringLiteral("mailto"), QStringLiteral("https")}) {
            QDesktopServices::unsetUrlHandler(scheme);
        }
    }

public slots:
    void read(const QUrl &link) { links.append(link); }

public:
    QList<QUrl> links;
};

} // namespace

class TestHandOverDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheCardInTheChosenLanguageAndKeepsTheChoice();
    void handsOverOneOfSeveralOrAll();
    void copiesTheMessageForAMinute();
    void opensThePersonsOwnPrograms();
    void savesWhereThePersonSaysAndSaysSo();
    void saysWhereNothingCouldBeSaved();

private:
    std::unique_ptr<HandOverDialog> open(const QList<HandOver> &handOvers, int current = 0);
    void choose(HandOverDialog &dialog, const char *box, const QString &text);
    void press(HandOverDialog &dialog, const char *button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    Test::FakeClock m_clock;
    std::unique_ptr<SensitiveClipboard> m_clipboard;
};

void TestHandOverDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_preferences->setShopDetails({QStringLiteral("Hotel Bosphorus"), {}, {}});
    m_preferences->setHandOverFolder(m_folder->path());
    m_clipboard = std::make_unique<SensitiveClipboard>(*QGuiApplication::clipboard(), m_clock);
}

std::unique_ptr<HandOverDialog> TestHandOverDialog::open(const QList<HandOver> &handOvers, int current)
{
    auto dialog = std::make_unique<HandOverDialog>(handOvers, current, *m_preferences, *m_clipboard);
    dialog->open();
    return dialog;
}

void TestHandOverDialog::choose(HandOverDialog &dialog, const char *box, const QString &text)
{
    auto *combo = dialog.findChild<QComboBox *>(QLatin1String(box));
    combo->setCurrentIndex(combo->findText(text));
    emit combo->activated(combo->currentIndex());
}

void TestHandOverDialog::press(HandOverDialog &dialog, const char *button)
{
    dialog.findChild<QPushButton *>(QLatin1String(button))->click();
}

void TestHandOverDialog::showsTheCardInTheChosenLanguageAndKeepsTheChoice()
{
    const auto dialog = open({handOver(1)});
    const auto *preview = dialog->findChild<HandOverPreview *>();
    QVERIFY(preview->accessibleDescription().contains(QStringLiteral("Your eSIM")));
    QVERIFY(preview->accessibleDescription().contains(QStringLiteral("Hotel Bosphorus")));
    choose(*dialog, "languageBox", QStringLiteral("Türkçe"));
    choose(*dialog, "paperBox", QStringLiteral("80 mm roll"));
    QVERIFY(preview->accessibleDescription().contains(QStringLiteral("Etkinleştirme kodu")));
    QVERIFY(preview->cards().front().isRoll());

    const auto next = open({handOver(2)});
    QVERIFY(
        next->findChild<HandOverPreview *>()->accessibleDescription().contains(QStringLiteral("Etkinleştirme kodu")));
    QVERIFY(next->findChild<HandOverPreview *>()->cards().front().isRoll());
}

void TestHandOverDialog::handsOverOneOfSeveralOrAll()
{
    const auto dialog = open({handOver(1), handOver(2)}, 1);
    const auto *preview = dialog->findChild<HandOverPreview *>();
    QCOMPARE(preview->cards().size(), std::size_t(1));
    QVERIFY(preview->accessibleDescription().contains(QStringLiteral("CODE-2")));
    choose(*dialog, "esimBox", QStringLiteral("All 2 eSIMs"));
    QCOMPARE(preview->cards().size(), std::size_t(2));
    QVERIFY(!open({handOver(1)})->findChild<QComboBox *>(QStringLiteral("esimBox"))->isVisible());
}

void TestHandOverDialog::copiesTheMessageForAMinute()
{
    auto dialog = open({handOver(1)});
    press(*dialog, "copyButton");
    dialog.reset(); // It is pasted into another program after that.
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("CODE-1")));
    m_clock.advance(std::chrono::seconds(61));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestHandOverDialog::opensThePersonsOwnPrograms()
{
    LinkReader reader;
    const auto dialog = open({handOver(1)});
    press(*dialog, "emailButton");
    press(*dialog, "whatsAppButton");
    QCOMPARE(reader.links.size(), 2);
    const QUrlQuery mail(reader.links.at(0));
    QCOMPARE(mail.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), QStringLiteral("Your eSIM"));
    const QString body = mail.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    QVERIFY(body.contains(QStringLiteral("LPA:1$rsp.example.invalid$CODE-1\n")));
    QVERIFY(body.contains(QString::fromUtf8(handOver(1).appleLink.toEncoded())));
    QCOMPARE(reader.links.at(1).host(), QStringLiteral("wa.me"));
    QCOMPARE(QUrlQuery(reader.links.at(1)).queryItemValue(QStringLiteral("text"), QUrl::FullyDecoded), body);
}

void TestHandOverDialog::savesWhereThePersonSaysAndSaysSo()
{
    const auto dialog = open({handOver(1)});
    press(*dialog, "pdfButton");
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    const QString offered = files->selectedFiles().constFirst();
    QVERIFY2(offered.endsWith(QStringLiteral("/eSIM Turkey 5 GB 8576.pdf")), qPrintable(offered));
    const QString path = m_folder->filePath(QStringLiteral("a.pdf"));
    emit files->fileSelected(path);
    QVERIFY(QFile::exists(path));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text().contains(QStringLiteral("a.pdf")));
}

void TestHandOverDialog::saysWhereNothingCouldBeSaved()
{
    const auto dialog = open({handOver(1)});
    press(*dialog, "pictureButton");
    emit dialog->findChild<QFileDialog *>()->fileSelected(m_folder->filePath(QStringLiteral("none/a.png")));
    const QString said = dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text();
    QVERIFY2(said.startsWith(QStringLiteral("Nothing was saved as ")), qPrintable(said));
    QCOMPARE(m_preferences->handOverFolder(), m_folder->path());
}

QTEST_MAIN(TestHandOverDialog)
#include "tst_handoverdialog.moc"
