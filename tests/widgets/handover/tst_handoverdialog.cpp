// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"
#include "support/fakeclock.h"
#include "support/filesizelimit.h"
#include "widgets/activation/sensitiveclipboard.h"
#include "widgets/handover/handovercard.h"
#include "widgets/handover/handoverdialog.h"
#include "widgets/handover/handoverpreview.h"
#include "widgets/handover/shoplogo.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
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
    handOver.orderReference = QStringLiteral("ORD-77");
    handOver.soldFor = Amount(799, Currency::Usd);
    handOver.payment = QStringLiteral("Cash");
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
    void addsAReceiptOrShowsItAlone();
    void offersNoReceiptWithoutASellingPrice();
    void showsThePriceOnTheCardOnlyWhereAskedTo();
    void savesAFileForEachByTheEndOfItsIccid();
    void saysWhichFilesWereSavedBeforeTheDiskWasFull();
    void saysWhereThePrinterIsGone();
    void saysWhereThereIsNoProgramForALink();
    void tellsEachWayOnce();
    void putsTheLogoOnEveryPage();
    void fitsASmallScreen();

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
    auto dialog = std::make_unique<HandOverDialog>(handOvers, current, m_preferences->handOverChoices(),
                                                   m_preferences->shopDetails(), *m_preferences, *m_clipboard);
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

void TestHandOverDialog::addsAReceiptOrShowsItAlone()
{
    m_preferences->setReceiptTaxLine(QStringLiteral("VAT included, no. 123"));
    const auto dialog = open({handOver(1), handOver(2)});
    choose(*dialog, "esimBox", QStringLiteral("All 2 eSIMs"));
    const auto *preview = dialog->findChild<HandOverPreview *>();
    press(*dialog, "receiptButton");
    QCOMPARE(preview->cards().size(), std::size_t(3));
    const QString receipt = preview->cards().back().plainText();
    for (const QString &needed :
         {QStringLiteral("Hotel Bosphorus"), QStringLiteral("Receipt"), QStringLiteral("ORD-77"),
          QStringLiteral("Turkey/5 GB"), QStringLiteral("2 × $7.99"), QStringLiteral("$15.98"), QStringLiteral("Cash"),
          QStringLiteral("VAT included, no. 123"), QStringLiteral("8944476500008878584")}) {
        QVERIFY2(receipt.contains(needed), qPrintable(receipt));
    }
    QVERIFY(!receipt.contains(QStringLiteral("CODE-")));
    dialog->findChild<QCheckBox *>(QStringLiteral("aloneBox"))->click();
    QCOMPARE(preview->cards().size(), std::size_t(1));
    QCOMPARE(preview->cards().front().plainText(), receipt);

    const auto next = open({handOver(1)});
    QCOMPARE(next->findChild<HandOverPreview *>()->cards().size(), std::size_t(1));
    QVERIFY(next->findChild<HandOverPreview *>()->cards().front().plainText().contains(QStringLiteral("Receipt")));
}

void TestHandOverDialog::offersNoReceiptWithoutASellingPrice()
{
    HandOverChoices choices;
    choices.language = QStringLiteral("en");
    choices.parts = HandOverChoices::Parts::Receipt;
    choices.showsPrice = true;
    m_preferences->setHandOverChoices(choices);
    HandOver of = handOver(1);
    of.soldFor.reset();
    const auto dialog = open({of});
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("receiptButton"))->isEnabled());
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("priceHint"))->isHidden());
    const auto *preview = dialog->findChild<HandOverPreview *>();
    QCOMPARE(preview->cards().size(), std::size_t(1));
    QVERIFY(preview->accessibleDescription().contains(QStringLiteral("CODE-1")));
}

void TestHandOverDialog::showsThePriceOnTheCardOnlyWhereAskedTo()
{
    HandOver of = handOver(1);
    of.package = Package();
    of.package->cost = Money(310, Currency::Usd);
    const auto dialog = open({of});
    const auto *preview = dialog->findChild<HandOverPreview *>();
    QVERIFY(!preview->accessibleDescription().contains(QStringLiteral("7.99")));
    dialog->findChild<QCheckBox *>(QStringLiteral("priceBox"))->click();
    QVERIFY(preview->accessibleDescription().contains(QStringLiteral("$7.99")));
    QVERIFY(!preview->accessibleDescription().contains(QStringLiteral("3.10")));
}

void TestHandOverDialog::savesAFileForEachByTheEndOfItsIccid()
{
    HandOver twin = handOver(2); // Ends like the first one.
    twin.iccid = *Iccid::fromString(QStringLiteral("8944476500001238576"));
    const auto dialog = open({handOver(1), handOver(2), twin});
    choose(*dialog, "esimBox", QStringLiteral("All 3 eSIMs"));
    press(*dialog, "pictureButton");
    auto *pictures = dialog->findChild<QFileDialog *>();
    emit pictures->fileSelected(m_folder->filePath(QStringLiteral("a.png")));
    delete pictures;
    const QStringList saved{QStringLiteral("a 38576.png"), QStringLiteral("a 78576.png"),
                            QStringLiteral("a 78584.png")};
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name), saved);
    const QString said = dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text();
    QVERIFY2(said.startsWith(QStringLiteral("3 files are saved")), qPrintable(said));

    // Nobody was asked whether one that is there may go.
    dialog->findChild<QCheckBox *>(QStringLiteral("separateBox"))->click();
    QFile before(m_folder->filePath(QStringLiteral("a 78576.pdf")));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    press(*dialog, "pdfButton");
    emit dialog->findChild<QFileDialog *>()->fileSelected(m_folder->filePath(QStringLiteral("a.pdf")));
    const QStringList pdfs{QStringLiteral("a 38576.pdf"), QStringLiteral("a 78576 (2).pdf"),
                           QStringLiteral("a 78576.pdf"), QStringLiteral("a 78584.pdf")};
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name), pdfs);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
}

void TestHandOverDialog::saysWhichFilesWereSavedBeforeTheDiskWasFull()
{
    HandOver longer = handOver(2);
    longer.packageName = QStringLiteral("Turkey ").repeated(300);
    const auto dialog = open({handOver(1), longer});
    choose(*dialog, "esimBox", QStringLiteral("All 2 eSIMs"));
    const auto savePictures = [&] {
        press(*dialog, "pictureButton");
        auto *files = dialog->findChild<QFileDialog *>();
        emit files->fileSelected(m_folder->filePath(QStringLiteral("a.png")));
        delete files;
    };
    savePictures();
    QFile first(m_folder->filePath(QStringLiteral("a 8576.png")));
    QFile second(m_folder->filePath(QStringLiteral("a 8584.png")));
    QVERIFY(second.size() > first.size());
    const qint64 between = (first.size() + second.size()) / 2;
    QVERIFY(first.remove() && second.remove());
    QSignalSpy given(dialog.get(), &HandOverDialog::handedOver);
    {
        const Test::FileSizeLimit limit(static_cast<rlim_t>(between));
        savePictures();
    }
    const QString said = dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text();
    QVERIFY2(said.startsWith(QStringLiteral("Nothing was saved as ")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("8584.png: File too large")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("before it")), qPrintable(said));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.png*")}, QDir::Files),
             QStringList{QStringLiteral("a 8576.png")});
    QVERIFY(given.isEmpty());
}

void TestHandOverDialog::saysWhereThePrinterIsGone()
{
    const auto dialog = open({handOver(1)});
    QSignalSpy given(dialog.get(), &HandOverDialog::handedOver);
    press(*dialog, "printButton");
    auto *printing = dialog->findChild<QPrintDialog *>();
    QVERIFY(printing);
    printing->printer()->setOutputFormat(QPrinter::PdfFormat);
    printing->printer()->setOutputFileName(m_folder->filePath(QStringLiteral("none/a.pdf")));
    emit printing->QDialog::accepted();
    const QString said = dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text();
    QVERIFY2(said.startsWith(QStringLiteral("The printer did not take it.")), qPrintable(said));
    QVERIFY(given.isEmpty());
}

void TestHandOverDialog::saysWhereThereIsNoProgramForALink()
{
    const auto dialog = open({handOver(1)});
    QSignalSpy given(dialog.get(), &HandOverDialog::handedOver);
    for (const char *button : {"emailButton", "whatsAppButton"}) {
        press(*dialog, button);
        const QString said = dialog->findChild<QLabel *>(QStringLiteral("resultLabel"))->text();
        QVERIFY2(said.startsWith(QStringLiteral("No program for it was found")), qPrintable(said));
        press(*dialog, "copyButton");
    }
    QCOMPARE(given.size(), 1); // Only the message that was copied.
}

void TestHandOverDialog::tellsEachWayOnce()
{
    const auto dialog = open({handOver(1)});
    QSignalSpy given(dialog.get(), &HandOverDialog::handedOver);
    press(*dialog, "copyButton");
    press(*dialog, "copyButton");
    QCOMPARE(given.size(), 1);
    choose(*dialog, "languageBox", QStringLiteral("Türkçe"));
    QCOMPARE(given.size(), 1);
    press(*dialog, "copyButton");
    QCOMPARE(given.size(), 2);
    QCOMPARE(given.at(1).at(0).value<QList<HandOver>>(), QList<HandOver>{handOver(1)});
    QCOMPARE(given.at(1).at(1).value<HandOverChoices>().language, QStringLiteral("tr"));
}

void TestHandOverDialog::putsTheLogoOnEveryPage()
{
    const auto before = open({handOver(1)})->findChild<HandOverPreview *>()->cards().front().pageSize();
    QImage logo(300, 100, QImage::Format_RGB32);
    logo.fill(Qt::red);
    const QString path = m_folder->filePath(QStringLiteral("logo.png"));
    QVERIFY(logo.save(path));
    QVERIFY(m_preferences->setShopLogo(*ShopLogo::read(path)));
    const auto dialog = open({handOver(1)});
    press(*dialog, "receiptButton");
    const auto &cards = dialog->findChild<HandOverPreview *>()->cards();
    QCOMPARE(cards.size(), std::size_t(2));
    for (const HandOverCard &card : cards) {
        QImage page(before.toSize(), QImage::Format_RGB32);
        QPainter painter(&page);
        card.paint(painter);
        painter.end();
        int red = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                red += page.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
            }
        }
        QVERIFY2(red > 1000, qPrintable(QString::number(red)));
    }
}

void TestHandOverDialog::fitsASmallScreen()
{
    constexpr QSize small(1280, 720);
    const auto dialog = open({handOver(1), handOver(2)});
    QVERIFY(dialog->minimumSizeHint().height() < small.height() - 80);
    QVERIFY(dialog->size().height() <= dialog->screen()->availableSize().height() - 80);
}

QTEST_MAIN(TestHandOverDialog)
#include "tst_handoverdialog.moc"
