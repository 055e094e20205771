// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/qrcodeview.h"
#include "widgets/activation/qrmodules.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

// Text as UTF-8, as in later versions of ZXing.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

using namespace Desk;

namespace {

QString decoded(const QImage &picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

QImage picture(QrCodeView &view, qreal ratio)
{
    QImage image(view.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(view.palette().color(QPalette::Window));
    QPainter painter(&image);
    view.render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

/// The smallest rectangle around all pixels of a colour.
QRect boxOf(const QImage &image, const QColor &color)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return box;
}

QPalette darkPalette()
{
    return QPalette(QColor(0x31, 0x36, 0x3b), QColor(0x1b, 0x1e, 0x20));
}

QString lpa()
{
    return QStringLiteral("LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5-HGMLN-S9B8S");
}

} // namespace

class QrCodeViewTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheTextToTheByte_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<bool>("isDark");
        const QString longest = QStringLiteral("LPA:1$a.example.invalid$") + QString(231, QLatin1Char('x'));
        const QString small = QStringLiteral("LPA:1$a.b$");
        const QString all = QStringLiteral("LPA:1$smdp.example.invalid$aB9._:/+=-$1.3.6.1$1");
        for (const QString &text : {lpa(), small, all, longest}) {
            for (const QSize size : {QSize(164, 164), QSize(233, 400), QSize(611, 350), QSize(1200, 900)}) {
                for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
                    for (const bool isDark : {false, true}) {
                        QTest::addRow("%d characters, %dx%d at %.2f, %s", static_cast<int>(text.size()), size.width(),
                                      size.height(), ratio, isDark ? "dark" : "light")
                            << text << size << ratio << isDark;
                    }
                }
            }
        }
    }

    void holdsTheTextToTheByte()
    {
        QFETCH(QString, text);
        QFETCH(QSize, size);
        QFETCH(qreal, ratio);
        QFETCH(bool, isDark);
        QrCodeView view;
        if (isDark) {
            view.setPalette(darkPalette());
        }
        view.resize(size);
        view.setText(text);
        QCOMPARE(decoded(picture(view, ratio)), text);
    }

    void isBlackOnWhiteWithItsMarginInTheDark()
    {
        QrCodeView view;
        view.setPalette(darkPalette());
        view.resize(300, 300);
        view.setText(lpa());
        const QImage image = picture(view, 1);
        const QRect card = boxOf(image, Qt::white);
        const QRect code = boxOf(image, Qt::black);
        for (int y = card.top(); y <= card.bottom(); ++y) {
            for (int x = card.left(); x <= card.right(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                QVERIFY(pixel == Qt::black || pixel == Qt::white);
            }
        }
        // A text of this length makes 33 modules a side; 7 pixels each is the most that 300 pixels take.
        constexpr int modulePx = 7;
        QCOMPARE(code.size(), QSize(33 * modulePx, 33 * modulePx));
        const int marginPx = qrQuietModules * modulePx;
        QCOMPARE(card, code.adjusted(-marginPx, -marginPx, marginPx, marginPx));
    }

    void growsWithItsPlace()
    {
        QrCodeView view;
        view.setText(lpa());
        view.resize(200, 400);
        constexpr int modules = 33 + 2 * qrQuietModules;
        QCOMPARE(boxOf(picture(view, 1), Qt::white).width(), 4 * modules);
        view.resize(600, 700);
        QCOMPARE(boxOf(picture(view, 1), Qt::white).width(), 14 * modules);
    }

    void isAnImageForAssistiveTechnology()
    {
        QrCodeView view;
        view.setText(lpa());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Graphic);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("QR code"));
        QCOMPARE(interface->text(QAccessible::Description), lpa());
        QVERIFY(interface->imageInterface());
        QCOMPARE(interface->imageInterface()->imageDescription(), lpa());
        view.setText({});
        QCOMPARE(interface->text(QAccessible::Description), QString());
    }

    void showsNothingForWhatNoCodeCanHold()
    {
        QrCodeView view;
        view.setText(QString(5000, QLatin1Char('x')));
        QVERIFY(view.isEmpty());
        view.setText({});
        QVERIFY(view.isEmpty());
        view.setText(lpa());
        QVERIFY(!view.isEmpty());
    }

    void tellsAClickOnTheCodeOnly()
    {
        QrCodeView view;
        QSignalSpy spy(&view, &QrCodeView::clicked);
        QTest::mouseClick(&view, Qt::LeftButton);
        QCOMPARE(spy.size(), 0);
        view.setText(lpa());
        QTest::mouseClick(&view, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
    }
};

QTEST_MAIN(QrCodeViewTest)
#include "tst_qrcodeview.moc"
