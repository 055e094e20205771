// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/shownkeys.h"

#include <QTest>

using namespace Desk;

class ShownKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setShownKeys({}); }

    void saysTheKeysOfNow_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("in a sentence") << QStringLiteral("F5 reads them.") << QStringLiteral("F9 reads them.");
        QTest::newRow("in brackets") << QStringLiteral("Reads (F5)") << QStringLiteral("Reads (F9)");
        QTest::newRow("among letters that are no key's")
            << QStringLiteral("按F5键读取。") << QStringLiteral("按F9键读取。");
        QTest::newRow("two") << QStringLiteral("Ctrl+T, F5") << QStringLiteral("F5, F9");
        QTest::newRow("a part of another key") << QStringLiteral("Shift+F5, F52") << QStringLiteral("Shift+F5, F52");
        QTest::newRow("the longer one") << QStringLiteral("(Ctrl+,)") << QStringLiteral("(Settings)");
        QTest::newRow("none") << QStringLiteral("No key.") << QStringLiteral("No key.");
    }

    void saysTheKeysOfNow()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, said);
        QCOMPARE(withShownKeys(words), words);
        setShownKeys({{QStringLiteral("F5"), QStringLiteral("F9")},
                      {QStringLiteral("Ctrl+T"), QStringLiteral("F5")},
                      {QStringLiteral("Ctrl+,"), QStringLiteral("Settings")}});
        QCOMPARE(withShownKeys(words), said);
    }
};

QTEST_APPLESS_MAIN(ShownKeysTest)
#include "tst_shownkeys.moc"
