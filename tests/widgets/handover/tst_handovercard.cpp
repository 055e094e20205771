// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "support/filesizelimit.h"
#include "widgets/handover/handovercard.h"
#include "widgets/handover/handoverpages.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMetaEnum>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

using namespace Desk;

namespace {

const QString lpa = QStringLiteral("LPA:1$rsp.example.invalid$F4C5-9A7E-10B2-77D0");

HandOver handOver()
{
    Package package;
    package.data = *DataSize::fromGigabytes(5);
    package.validity = *Validity::fromDays(30);
    package.activation = Package::Activation::FirstUse;
    package.countries = {QStringLiteral("TR"), QStringLiteral("GR"), QStringLiteral("BG")};
    HandOver handOver;
    handOver.packageName = QStringLiteral("Turkey & Balkans <5 GB>");
    handOver.package = package;
    handOver.iccid = *Iccid::fromString(QStringLiteral("8944476500008878576"));
    handOver.code = ActivationCode::fromString(lpa);
    handOver.appleLink = handOver.code.appleLink();
    handOver.androidLink = handOver.code.androidLink();
    return handOver;
}

const ShopDetails shop{QStringLiteral("Hotel Bosphorus"), QStringLiteral("+90 212 555 01 23"),
                       QStringLiteral("Divan Yolu 12, Istanbul")};

QString decoded(const QImage &picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

/// As a printer with so many dots an inch puts it on paper: black or white, nothing between.
QImage printed(const HandOverCard &card, int dotsPerInch)
{
    constexpr qreal pointsPerInch = 72;
    const qreal scale = dotsPerInch / pointsPerInch;
    QImage image((card.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    card.paint(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither).convertToFormat(QImage::Format_Grayscale8);
}

int lastInkedLine(const QImage &image)
{
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                return y;
            }
        }
    }
    return -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHandOverCard : public QObject
{
    Q_OBJECT

private slots:
    void showsACodeThatCanBeScannedOnEveryPaper_data();
    void showsACodeThatCanBeScannedOnEveryPaper();
    void endsARollWhereItsContentEnds();
    void saysWhatThePhoneNeeds();
    void printsLinksInBlackWhateverTheTheme();
    void takesNamesAsPlainText();
    void fitsLongNamesOnTheSmallestSheet();
    void marksASpecimenAndLeavesItReadable();
    void showsPartsWhereThereIsNoWholeCode();
    void savesAPdfOfSeveralPagesWithLinks();
    void savesAPicture();
    void saysWhyNothingWasSaved();
    void fitsAReceiptOnEveryPaper_data() { showsACodeThatCanBeScannedOnEveryPaper_data(); }
    void fitsAReceiptOnEveryPaper();
    void fitsALogoOfAnyShape();
};

void TestHandOverCard::showsACodeThatCanBeScannedOnEveryPaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<HandOverPaper::Kind>("paper");
    const auto kinds = QMetaEnum::fromType<HandOverPaper::Kind>();
    for (const QString &language : HandOverText::languages()) {
        for (int i = 0; i < kinds.keyCount(); ++i) {
            QTest::addRow("%s on %s", qPrintable(language), kinds.key(i))
                << language << static_cast<HandOverPaper::Kind>(kinds.value(i));
        }
    }
}

void TestHandOverCard::showsACodeThatCanBeScannedOnEveryPaper()
{
    QFETCH(QString, language);
    QFETCH(HandOverPaper::Kind, paper);
    const HandOverCard card(handOver(), shop, HandOverText(language), paper);
    QVERIFY(card.fits());
    constexpr int thermalPrinter = 203;
    QCOMPARE(decoded(printed(card, thermalPrinter)), lpa);
}

void TestHandOverCard::endsARollWhereItsContentEnds()
{
    constexpr int dotsPerInch = 203;
    for (const auto paper : {HandOverPaper::Kind::Roll80, HandOverPaper::Kind::Roll58}) {
        const HandOverCard card(handOver(), shop, HandOverText(QStringLiteral("en")), paper);
        const QImage image = printed(card, dotsPerInch);
        const qreal blankTailMm = (image.height() - 1 - lastInkedLine(image)) * 25.4 / dotsPerInch;
        QVERIFY2(blankTailMm <= 15, qPrintable(QString::number(blankTailMm)));
        QVERIFY(blankTailMm >= 1);
    }
}

void TestHandOverCard::saysWhatThePhoneNeeds()
{
    const HandOver of = handOver();
    const QString text =
        HandOverCard(of, shop, HandOverText(QStringLiteral("ar")), HandOverPaper::Kind::A4).plainText();
    for (const QString &needed :
         {lpa, of.code.smdpAddress(), of.code.matchingId(), of.iccid.toString(), shop.name, shop.phone, shop.address,
          of.packageName, QString::fromUtf8(of.appleLink.toEncoded()), QString::fromUtf8(of.androidLink.toEncoded())}) {
        QVERIFY2(text.contains(needed), qPrintable(needed));
    }
}

void TestHandOverCard::printsLinksInBlackWhateverTheTheme()
{
    const auto card = [] {
        return HandOverCard(handOver(), shop, HandOverText(QStringLiteral("en")), HandOverPaper::Kind::A4);
    };
    const QPalette light = QApplication::palette();
    const QImage before = printed(card(), 100);
    QPalette dark = light;
    dark.setColor(QPalette::Link, QColor(0xa0, 0xc0, 0xff));
    QApplication::setPalette(dark);
    const QImage after = printed(card(), 100);
    QApplication::setPalette(light);
    QCOMPARE(after, before);
}

void TestHandOverCard::takesNamesAsPlainText()
{
    HandOver of = handOver();
    of.packageName = QStringLiteral("<img src=x><b>5 & 6</b> %1 %2 %3");
    of.appleLink = QUrl(QStringLiteral("https://setup.example/?u=https%3A%2F%2Fa.example%2F%31"));
    const QString text =
        HandOverCard(of, shop, HandOverText(QStringLiteral("en")), HandOverPaper::Kind::A5).plainText();
    QVERIFY(text.contains(of.packageName));
    QVERIFY2(text.contains(QString::fromUtf8(of.appleLink.toEncoded())), qPrintable(text));
}

void TestHandOverCard::fitsLongNamesOnTheSmallestSheet()
{
    HandOver of = handOver();
    of.packageName = QStringLiteral("Europe and North Africa 36 countries unlimited with speed limit 60 d");
    const HandOverCard card(of, shop, HandOverText(QStringLiteral("de")), HandOverPaper::Kind::A6);
    QVERIFY(card.fits());
    QCOMPARE(decoded(printed(card, 300)), lpa);
}

void TestHandOverCard::marksASpecimenAndLeavesItReadable()
{
    HandOver specimen = handOver();
    const HandOverText english(QStringLiteral("en"));
    specimen.isSpecimen = true;
    const HandOverCard card(specimen, shop, english, HandOverPaper::Kind::A4);
    QVERIFY(card.plainText().contains(english.specimenNote()));
    QVERIFY(
        !HandOverCard(handOver(), shop, english, HandOverPaper::Kind::A4).plainText().contains(english.specimenNote()));
    QCOMPARE(decoded(printed(card, 203)), lpa);
}

void TestHandOverCard::showsPartsWhereThereIsNoWholeCode()
{
    HandOver of = handOver();
    of.code = ActivationCode::fromParts(QStringLiteral("rsp.example.invalid"), {});
    const HandOverText english(QStringLiteral("en"));
    const QString text = HandOverCard(of, shop, english, HandOverPaper::Kind::A4).plainText();
    QVERIFY(text.contains(QStringLiteral("rsp.example.invalid")));
    QVERIFY(!text.contains(english.scanHint()));
}

void TestHandOverCard::savesAPdfOfSeveralPagesWithLinks()
{
    const QTemporaryDir folder;
    const HandOverText english(QStringLiteral("en"));
    std::vector<HandOverCard> cards;
    cards.emplace_back(handOver(), shop, english, HandOverPaper::Kind::A4);
    cards.emplace_back(handOver(), shop, english, HandOverPaper::Kind::A4);
    const QString path = folder.filePath(QStringLiteral("two.pdf"));
    QCOMPARE(HandOverPages(cards).savePdf(path, QStringLiteral("Turkey")), QString());
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Count 2"));
    QVERIFY(pdf.count("/URI (" + handOver().appleLink.toEncoded()) >= 2);
    QVERIFY(pdf.count("/URI (" + handOver().androidLink.toEncoded()) >= 2);
    QVERIFY(pdf.contains("/FontFile"));
}

void TestHandOverCard::savesAPicture()
{
    const QTemporaryDir folder;
    std::vector<HandOverCard> cards;
    cards.emplace_back(handOver(), shop, HandOverText(QStringLiteral("en")), HandOverPaper::Kind::Picture);
    const QString path = folder.filePath(QStringLiteral("card.png"));
    QCOMPARE(HandOverPages(cards).savePicture(path), QString());
    const QImage picture(path);
    QCOMPARE(picture.size(), QSize(1080, 1350));
    QCOMPARE(decoded(picture), lpa);
}

void TestHandOverCard::saysWhyNothingWasSaved()
{
    const QTemporaryDir folder;
    std::vector<HandOverCard> cards;
    cards.emplace_back(handOver(), shop, HandOverText(QStringLiteral("en")), HandOverPaper::Kind::A4);
    const HandOverPages pages(cards);
    const QString nowhere = folder.filePath(QStringLiteral("gone/card.pdf"));
    QVERIFY(!pages.savePdf(nowhere, {}).isEmpty());
    QVERIFY(!pages.savePicture(nowhere).isEmpty());

    // A disk that is full in the middle: what stood there before stays.
    const QString path = folder.filePath(QStringLiteral("card.pdf"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    const Test::FileSizeLimit limit(2000);
    QVERIFY(!pages.savePdf(path, {}).isEmpty());
    QCOMPARE(contentOf(path), QByteArray("before"));
    QVERIFY(!pages.savePicture(path).isEmpty());
    QCOMPARE(contentOf(path), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestHandOverCard::fitsAReceiptOnEveryPaper()
{
    QFETCH(QString, language);
    QFETCH(HandOverPaper::Kind, paper);
    QList<HandOver> sold;
    for (int i = 0; i < 6; ++i) {
        HandOver of = handOver();
        of.packageName += i < 3 ? QString() : QStringLiteral(" unlimited with speed limit");
        of.orderReference = QStringLiteral("order_1776079539762_hvkrk");
        of.soldAt = utcTime(QDate(2026, 11, 24), QTime(14, 3));
        of.soldFor = Amount(1'234'500, *IsoCurrency::fromCode(QStringLiteral("IQD")));
        of.payment = QStringLiteral("نقدًا");
        sold.append(of);
    }
    const auto receipt = Receipt::of(sold);
    QVERIFY(receipt);
    const HandOverText text(language);
    const HandOverCard card(*receipt, shop, text, paper, {{}, false, QStringLiteral("VAT included, no. 123")});
    QVERIFY(card.fits());
    // The document gives blanks that don't break as plain ones.
    const QString shown = card.plainText().simplified();
    for (const QString &needed :
         {text.receiptName(), text.numberName(), text.soldOnName(), text.totalName(), text.paymentName(),
          QStringLiteral("order_1776079539762_hvkrk"), QStringLiteral("2026-11-24 14:03"), shop.name,
          text.amount(receipt->total), text.amount(receipt->lines.first().sum()), sold.first().iccid.toString(),
          sold.first().payment, QStringLiteral("VAT included, no. 123")}) {
        QVERIFY2(shown.contains(needed.simplified()), qPrintable(needed + QLatin1Char('\n') + shown));
    }
}

void TestHandOverCard::fitsALogoOfAnyShape()
{
    for (const QSize &size : {QSize(1200, 1), QSize(1, 1200), QSize(1200, 1200), QSize(3, 2)}) {
        QImage logo(size, QImage::Format_RGB32);
        logo.fill(Qt::darkGray);
        for (const auto paper : HandOverPaper::printable()) {
            const HandOverCard card(handOver(), shop, HandOverText(QStringLiteral("ar")), paper, {logo, true, {}});
            QVERIFY(card.fits());
            QCOMPARE(decoded(printed(card, 203)), lpa);
        }
    }
}

QTEST_MAIN(TestHandOverCard)
#include "tst_handovercard.moc"
