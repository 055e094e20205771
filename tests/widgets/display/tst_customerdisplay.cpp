// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/display/customerdisplay.h"

#include "widgets/activation/qrcodeview.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

// Text as UTF-8, as in later versions of ZXing.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <algorithm>

using namespace Desk;

namespace {

const QString code = QStringLiteral("LPA:1$sandbox.invalid$K2-1H7RMQ-0D94XE");

CustomerDisplay::Offer turkey()
{
    return {QStringLiteral("Turkey 5 GB 30 Days"),
            {{QStringLiteral("Data"), QStringLiteral("5 GB")},
             {QStringLiteral("Valid for"), QStringLiteral("30 days")},
             {QStringLiteral("Countries"), QStringLiteral("Turkey")}},
            {QStringLiteral("Price"), QStringLiteral("$12.99")}};
}

CustomerDisplay::Offer longest()
{
    CustomerDisplay::Offer offer = turkey();
    offer.packageName =
        QStringLiteral("Balkans, Anatolia and the whole of the eastern Mediterranean with roaming 100 GB "
                       "for 365 Days, unlimited at night");
    offer.facts.last().value = QStringLiteral("Bosnia and Herzegovina, North Macedonia, Montenegro, Albania, Serbia, "
                                              "Greece, Türkiye and Cyprus");
    return offer;
}

CustomerDisplay::Sold sold()
{
    return {QStringLiteral("Turkey 5 GB 30 Days"),
            code,
            {QStringLiteral("Connect the phone to Wi-Fi."), QStringLiteral("Scan this code with the phone.")},
            QStringLiteral("Only a specimen: no phone can install this eSIM.")};
}

QStringList words(const CustomerDisplay::Offer &offer)
{
    QStringList all{offer.packageName, offer.price.name, offer.price.value};
    for (const auto &fact : offer.facts) {
        all << fact.name << fact.value;
    }
    return all;
}

/// What assistive technology is told, with all tips.
QStringList heard(QWidget *widget)
{
    QStringList all;
    QList<QWidget *> widgets = widget->findChildren<QWidget *>();
    widgets.prepend(widget);
    for (QWidget *each : widgets) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            all << accessible->text(text);
        }
        all << each->toolTip() << each->statusTip() << each->whatsThis();
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QString scanned(QWidget &widget)
{
    const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(picture.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

} // namespace

class CustomerDisplayTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsWholeOnEveryScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a small window") << QSize(320, 200);
        QTest::newRow("1280x720 at 200 %") << QSize(640, 360);
        QTest::newRow("1366x768") << QSize(1366, 768);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
        QTest::newRow("4K") << QSize(3840, 2160);
        QTest::newRow("upright") << QSize(800, 1280);
        QTest::newRow("a strip") << QSize(1920, 360);
    }
    void everythingIsWholeOnEveryScreen()
    {
        QFETCH(QSize, size);
        CustomerDisplay display;
        display.resize(size);
        display.show();
        QImage logo(600, 200, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            display.setLayoutDirection(direction);
            display.showShop(QStringLiteral("Sandbox Travel"), logo);
            verifyWhole(display);
            display.showOffer(turkey());
            verifyWhole(display);
            display.showOffer(longest());
            verifyWhole(display);
            display.showSold(sold());
            verifyWhole(display);
            QCOMPARE(scanned(display), code);
        }
    }

    void textsAreAsLargeAsTheScreen()
    {
        CustomerDisplay display;
        display.resize(1280, 720);
        display.showOffer(turkey());
        const int atFirst = labelOf(display, QStringLiteral("$12.99"))->font().pixelSize();
        QVERIFY2(atFirst > 80, qPrintable(QString::number(atFirst)));
        display.show();
        display.resize(2560, 1440);
        QTRY_VERIFY(labelOf(display, QStringLiteral("$12.99"))->font().pixelSize() >= 2 * atFirst - 2);
        display.resize(1280, 720);
        QTRY_COMPARE(labelOf(display, QStringLiteral("$12.99"))->font().pixelSize(), atFirst);
    }

    void saysWhatIsShownAndNothingElse()
    {
        CustomerDisplay display;
        display.show();
        const auto isSaid = [&display](QStringList allowed) {
            const QStringList all = heard(&display);
            allowed << QStringLiteral("Customer display"); // The window.
            return std::all_of(all.begin(), all.end(), [&](const QString &text) { return allowed.contains(text); })
                   && std::all_of(allowed.begin(), allowed.end(),
                                  [&](const QString &text) { return all.contains(text); });
        };
        QVERIFY2(isSaid({}), qPrintable(heard(&display).join(u'|')));
        display.showOffer(turkey());
        QVERIFY2(isSaid(words(turkey())), qPrintable(heard(&display).join(u'|')));
        display.showSold(sold());
        QVERIFY2(
            isSaid(sold().steps + QStringList{sold().packageName, sold().warning, QStringLiteral("QR code"), code}),
            qPrintable(heard(&display).join(u'|')));
        CustomerDisplay::Offer unpriced = turkey();
        unpriced.price.value.clear();
        display.showOffer(unpriced);
        QVERIFY2(!heard(&display).contains(QStringLiteral("Price")), qPrintable(heard(&display).join(u'|')));
        display.showShop(QStringLiteral("Sandbox Travel"), {});
        QVERIFY2(isSaid({QStringLiteral("Sandbox Travel")}), qPrintable(heard(&display).join(u'|')));
    }

    void textsFromOutsideAreNoMarkup()
    {
        CustomerDisplay display;
        CustomerDisplay::Offer offer = turkey();
        offer.packageName = QStringLiteral("<b>Turkey</b><img src=\"x\">");
        display.showOffer(offer);
        const auto labels = display.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void keysAndDoubleClickFillTheScreen()
    {
        CustomerDisplay display;
        display.show();
        QSignalSpy closed(&display, &CustomerDisplay::closed);
        QTest::keyClick(&display, Qt::Key_F11);
        QVERIFY(display.isFullScreen());
        QTest::keyClick(&display, Qt::Key_Escape);
        QVERIFY(!display.isFullScreen());
        display.showSold(sold());
        QTest::mouseDClick(&display, Qt::LeftButton);
        QVERIFY(display.isFullScreen());
        QTest::keyClick(&display, Qt::Key_F11);
        QVERIFY(!display.isFullScreen());
        QTest::keyClick(&display, Qt::Key_Escape);
        QCOMPARE(closed.count(), 0);
        display.close();
        QCOMPARE(closed.count(), 1);
    }

private:
    static QLabel *labelOf(const CustomerDisplay &display, const QString &text)
    {
        for (QLabel *label : display.findChildren<QLabel *>()) {
            if (label->text() == text) {
                return label;
            }
        }
        return nullptr;
    }

    static void verifyWhole(CustomerDisplay &display)
    {
        QCoreApplication::processEvents();
        QList<QRect> places;
        for (const QWidget *widget : display.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (!label && !qobject_cast<const QrCodeView *>(widget)) {
                continue;
            }
            const QRect place = placeOf(widget);
            const QByteArray what = QStringLiteral("%1 at %2,%3 %4x%5 of %6x%7")
                                        .arg(label ? label->text() : QString())
                                        .arg(place.x())
                                        .arg(place.y())
                                        .arg(place.width())
                                        .arg(place.height())
                                        .arg(display.width())
                                        .arg(display.height())
                                        .toUtf8();
            QVERIFY2(display.rect().contains(place), what.constData());
            QVERIFY2(!label || !label->hasHeightForWidth()
                         || label->heightForWidth(place.width()) <= place.height() + 1,
                     what.constData());
            for (const QRect &other : places) {
                QVERIFY2(!place.intersects(other), what.constData());
            }
            places.append(place);
        }
    }
};

QTEST_MAIN(CustomerDisplayTest)
#include "tst_customerdisplay.moc"
