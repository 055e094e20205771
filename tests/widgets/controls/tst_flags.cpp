// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/flags.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

class FlagsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void boxStandsInUntilTheFlagIsDrawn();
    void missingFlagStaysABox();
    void eachSizeIsDrawnOnce();
    void codesFromTheNetworkNameNoFiles_data();
    void codesFromTheNetworkNameNoFiles();
    void canBeDestroyedWhileDrawing();

private:
    static constexpr QRect flagRect{0, 0, 40, 30};
    static QImage painted(Flags &flags, const QString &code, double ratio = 1.0)
    {
        QImage image((QSizeF(flagRect.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        flags.paint(&painter, flagRect, code, QPalette());
        return image;
    }
    void write(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'>"
                   "<rect width='4' height='3' fill='#ff0000'/></svg>");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FlagsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("tr.svg"));
}

void FlagsTest::boxStandsInUntilTheFlagIsDrawn()
{
    Flags flags(m_folder->path());
    QSignalSpy ready(&flags, &Flags::ready);
    const QImage box = painted(flags, QStringLiteral("tr"));
    QVERIFY(box.pixelColor(20, 3) != QColor(Qt::red));
    QVERIFY(box.pixelColor(20, 3) != QColor(Qt::white));
    QVERIFY(ready.wait());
    QCOMPARE(ready.first().first().toString(), QStringLiteral("TR"));
    QCOMPARE(painted(flags, QStringLiteral("tr")).pixelColor(20, 15), QColor(Qt::red));
}

void FlagsTest::missingFlagStaysABox()
{
    Flags flags(m_folder->path());
    QSignalSpy ready(&flags, &Flags::ready);
    painted(flags, QStringLiteral("XX"));
    painted(flags, QStringLiteral("TR"));
    // They are drawn one after the other: once the second is there, the first has been looked for.
    QVERIFY(ready.wait());
    QCOMPARE(ready.count(), 1);
    QVERIFY(!flags.isReady(QStringLiteral("XX"), flagRect.size()));
    QVERIFY(painted(flags, QStringLiteral("XX")).pixelColor(20, 3) != QColor(Qt::white));
}

void FlagsTest::eachSizeIsDrawnOnce()
{
    Flags flags(m_folder->path());
    QSignalSpy ready(&flags, &Flags::ready);
    painted(flags, QStringLiteral("TR"));
    painted(flags, QStringLiteral("TR"));
    painted(flags, QStringLiteral("TR"), 2.0);
    QTRY_COMPARE(ready.count(), 2);
    QVERIFY(flags.isReady(QStringLiteral("TR"), {40, 30}));
    QVERIFY(flags.isReady(QStringLiteral("TR"), {80, 60}));
    painted(flags, QStringLiteral("TR"));
    painted(flags, QStringLiteral("TR"), 2.0);
    painted(flags, QStringLiteral("TR"), 3.0);
    QTRY_COMPARE(ready.count(), 3);
}

void FlagsTest::codesFromTheNetworkNameNoFiles_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("another folder") << QStringLiteral("../flags/tr");
    QTest::newRow("empty") << QString();
    QTest::newRow("no letters") << QStringLiteral("..");
    QTest::newRow("long") << QStringLiteral("TRTR");
}

void FlagsTest::codesFromTheNetworkNameNoFiles()
{
    QFETCH(QString, code);
    QDir(m_folder->path()).mkpath(QStringLiteral("flags"));
    write(QStringLiteral("flags/tr.svg"));
    write(QStringLiteral("trtr.svg"));
    Flags flags(m_folder->filePath(QStringLiteral("flags")));
    QSignalSpy ready(&flags, &Flags::ready);
    painted(flags, code);
    painted(flags, QStringLiteral("TR"));
    QVERIFY(ready.wait());
    QCOMPARE(ready.count(), 1);
    QCOMPARE(ready.first().first().toString(), QStringLiteral("TR"));
}

void FlagsTest::canBeDestroyedWhileDrawing()
{
    auto flags = std::make_unique<Flags>(m_folder->path());
    QSignalSpy ready(flags.get(), &Flags::ready);
    painted(*flags, QStringLiteral("TR"));
    flags.reset();
    QCoreApplication::processEvents();
    QCOMPARE(ready.count(), 0);
}

QTEST_MAIN(FlagsTest)
#include "tst_flags.moc"
