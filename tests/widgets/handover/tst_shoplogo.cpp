// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/shoplogo.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <sys/stat.h>

using namespace Desk;

class TestShopLogo : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsASmallPictureOnWhite();
    void makesALargePictureSmaller();
    void refusesWhatIsNoPictureInWords_data();
    void refusesWhatIsNoPictureInWords();
    void refusesTooManyPixelsWithoutDecodingThem();
    void doesNotWaitForAPipe();
    void showsNothingWhereAnotherFileWasPutInItsPlace();

private:
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return isWritten ? file.fileName() : QString();
    }
    QString picture(const QImage &image, const char *format = "PNG") const
    {
        const QString path = m_folder->filePath(QStringLiteral("chosen"));
        return image.save(path, format) ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestShopLogo::keepsASmallPictureOnWhite()
{
    QImage image(300, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(10, 10, Qt::red);
    const auto kept = ShopLogo::read(picture(image));
    QVERIFY(kept);
    const QImage shown = ShopLogo::picture(*kept);
    QCOMPARE(shown.size(), QSize(300, 100));
    QCOMPARE(shown.pixelColor(10, 10), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(20, 20), QColor(Qt::white));
}

void TestShopLogo::makesALargePictureSmaller()
{
    QImage image(4000, 3000, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (const char *format : {"PNG", "JPG"}) {
        const auto kept = ShopLogo::read(picture(image, format));
        QVERIFY(kept);
        QCOMPARE(ShopLogo::picture(*kept).size(), QSize(1200, 900));
    }
    QImage line(15000, 2, QImage::Format_RGB32);
    line.fill(Qt::blue);
    const auto kept = ShopLogo::read(picture(line));
    QVERIFY(kept);
    QCOMPARE(ShopLogo::picture(*kept).size(), QSize(1200, 1));
}

void TestShopLogo::refusesWhatIsNoPictureInWords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QString noPicture = QStringLiteral("not a PNG or JPEG");
    QTest::newRow("empty") << QByteArray() << noPicture;
    QTest::newRow("text") << QByteArray("Hotel Bosphorus") << noPicture;
    QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << noPicture;
    QTest::newRow("bitmap of text") << QByteArray("P1 1 1 0") << noPicture;
    QTest::newRow("only the head") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("can't be read");
    QTest::newRow("too large") << QByteArray(20'000'001, 'x') << QStringLiteral("at most 20 MB");
}

void TestShopLogo::refusesWhatIsNoPictureInWords()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const auto kept = ShopLogo::read(file(QStringLiteral("logo.png"), content));
    QVERIFY(!kept);
    QVERIFY2(kept.failure().text.contains(words), qPrintable(kept.failure().text));
    QVERIFY(kept.failure().text.endsWith(QStringLiteral("The logo stays as it was.")));
}

void TestShopLogo::refusesTooManyPixelsWithoutDecodingThem()
{
    // The head of a picture of 20,000 x 20,000; whoever decodes it finds no pixel.
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    QFile small(picture(image));
    QVERIFY(small.open(QIODevice::ReadOnly));
    QByteArray bytes = small.readAll();
    constexpr int width = 16; // Behind the signature, the length and the name of the first chunk.
    constexpr int checksum = 29;
    qToBigEndian<quint32>(20'000, bytes.data() + width);
    qToBigEndian<quint32>(20'000, bytes.data() + width + 4);
    quint32 sum = 0xffffffff; // CRC-32 over name and content of the chunk.
    for (int i = 12; i < checksum; ++i) {
        sum ^= quint8(bytes[i]);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
        }
    }
    qToBigEndian<quint32>(~sum, bytes.data() + checksum);
    const auto kept = ShopLogo::read(file(QStringLiteral("huge.png"), bytes));
    QVERIFY(!kept);
    QVERIFY2(kept.failure().text.contains(QStringLiteral("20,000 × 20,000 pixels")), qPrintable(kept.failure().text));
}

void TestShopLogo::doesNotWaitForAPipe()
{
    const QString path = m_folder->filePath(QStringLiteral("pipe.png"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(!ShopLogo::read(path));
    QVERIFY(!ShopLogo::read(m_folder->path()));
    QVERIFY(!ShopLogo::read(m_folder->filePath(QStringLiteral("gone.png"))));
}

void TestShopLogo::showsNothingWhereAnotherFileWasPutInItsPlace()
{
    QVERIFY(ShopLogo::picture({}).isNull());
    QVERIFY(ShopLogo::picture("no picture").isNull());
    QImage image(2000, 10, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QFile large(picture(image));
    QVERIFY(large.open(QIODevice::ReadOnly));
    QVERIFY(ShopLogo::picture(large.readAll()).isNull());
}

QTEST_MAIN(TestShopLogo)
#include "tst_shoplogo.moc"
