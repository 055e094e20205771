// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/secretbuffer.h"

#include <QFile>
#include <QTest>

using namespace Desk;

class SecretBufferTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheSecret_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("of a usual length") << QByteArray("sk_0123456789abcdef");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("of more than a page") << QByteArray(10'000, 's');
    }

    void keepsTheSecret()
    {
        QFETCH(QByteArray, secret);
        const SecretBuffer buffer(secret);
        QCOMPARE(buffer.view().toByteArray(), secret);
    }

    /// What the system says of the memory that it stands in: "dd" is left out of dumps.
    void isLeftOutOfDumps()
    {
        const SecretBuffer buffer("sk_0123456789abcdef");
        const auto address = reinterpret_cast<quintptr>(buffer.view().data());
        QFile maps(QStringLiteral("/proc/self/smaps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        bool isHere = false;
        QByteArray flags;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const qsizetype dash = line.indexOf('-');
            bool isRange = false;
            const quintptr from = line.left(dash).toULongLong(&isRange, 16);
            if (dash > 0 && isRange) {
                const quintptr to = line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
                isHere = from <= address && address < to;
            } else if (isHere && line.startsWith("VmFlags:")) {
                flags = line;
            }
        }
        QVERIFY2(flags.split(' ').contains("dd"), flags.constData());
    }
};

QTEST_GUILESS_MAIN(SecretBufferTest)
#include "tst_secretbuffer.moc"
