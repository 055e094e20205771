// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pastedcode.h"

#include <QTest>

using namespace Desk;

class PastedCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void dropsWhatNobodySees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("hadInvisibles");
        const QString key = QStringLiteral("sk_12");
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("as it should be") << key << key << false;
        QTest::newRow("blanks at the ends") << QStringLiteral(" \t\u00A0sk_12\r\n ") << key << false;
        QTest::newRow("invisible at the ends") << QStringLiteral("\uFEFF sk_12\u200B \u200E") << key << false;
        QTest::newRow("only invisible") << QStringLiteral("\u200B \u2060") << QString() << false;
        QTest::newRow("a blank inside is seen") << QStringLiteral("sk_ 12") << QStringLiteral("sk_ 12") << false;
        QTest::newRow("letters of any script are seen")
            << QStringLiteral("sk_é٣😀") << QStringLiteral("sk_é٣😀") << false;
        for (const char32_t c :
             {U'\t',     U'\n',     U'\r',     U'\u0085', U'\u00AD', U'\u034F',     U'\u061C',    U'\u115F', U'\u180E',
              U'\u200B', U'\u200C', U'\u200D', U'\u200E', U'\u200F', U'\u2028',     U'\u2029',    U'\u202E', U'\u2060',
              U'\u2066', U'\u3164', U'\uFE0F', U'\uFEFF', U'\uFFA0', U'\U000E0041', U'\U000E0100'}) {
            // fromUcs4() would drop a byte order mark by itself.
            const QString invisible = c < 0x10000 ? QString(QChar(static_cast<char16_t>(c))) : QString::fromUcs4(&c, 1);
            QTest::addRow("U+%04X inside", static_cast<uint>(c))
                << QStringLiteral("sk_") + invisible + QStringLiteral("12") << key << true;
        }
    }

    void dropsWhatNobodySees()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(bool, hadInvisibles);
        const PastedCode pasted = PastedCode::fromText(text);
        QCOMPARE(pasted.text, code);
        QCOMPARE(pasted.hadInvisibles, hadInvisibles);
        QVERIFY(!PastedCode::fromText(pasted.text).hadInvisibles);
    }
};

QTEST_APPLESS_MAIN(PastedCodeTest)
#include "tst_pastedcode.moc"
