// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cleantext.h"
#include "domain/invisible.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Desk;

namespace {

const QString name = QStringLiteral("Turkey 5 GB");

QString character(char32_t c)
{
    // fromUcs4() would drop a byte order mark by itself.
    return c < 0x10000 ? QString(QChar(static_cast<char16_t>(c))) : QString::fromUcs4(&c, 1);
}

QString code(char32_t c)
{
    return QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

/// What a text must never have that people read.
void verifyClean(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        const bool isJoiner = c == 0x200C || c == 0x200D;
        QVERIFY2(isJoiner || !isInvisible(c), qPrintable(code(c)));
        QVERIFY2(!QChar::isNonCharacter(c), qPrintable(code(c)));
        QVERIFY2(!QChar::isSpace(c) || c == ' ', qPrintable(code(c)));
        // Nothing opens a direction, so nothing is left open.
        QVERIFY2(!(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069), qPrintable(code(c)));
    }
    QVERIFY(text.isValidUtf16());
    QCOMPARE(text, text.simplified());
    QVERIFY(text.size() <= 255);
    QCOMPARE(cleanText(text), text);
}

} // namespace

class CleanTextTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesWordsAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "Turkey 5 GB 30 Days", "AT&T <b>5G</b> &amp;", "Türkiye · Côte d’Ivoire", "İstanbul",
              "日本 5GB・30日", "مصر ٥ غيغابايت", "ישראל 5GB", "می\u200Cخواهم", "क्\u200Dष", "👨\u200D👩\u200D👧 5 GB",
              "Cafe\u0301", "Việt Nam", "กี่วัน", "\U0001F1EF\U0001F1F5 Japan"}) {
            QTest::addRow("%s", text) << QString::fromUtf8(text);
        }
    }
    void leavesWordsAsTheyAre()
    {
        QFETCH(QString, text);
        QCOMPARE(cleanText(text), text);
        verifyClean(text);
    }

    void leavesOutWhatIsNoWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *title, const QString &text, const QString &clean) {
            QTest::newRow(title) << text << clean;
        };
        row("line end", QStringLiteral("Turkey\r\n5 GB"), name);
        row("only blanks", QStringLiteral(" \t\u00A0\u3000\n"), QString());
        row("blanks of all kinds", QStringLiteral("\u2003Turkey\u00A0\u2009 5\u3000GB "), name);
        row("override, unpaired", QStringLiteral("Turkey\u202E 5 GB"), name);
        row("override, paired", QStringLiteral("\u202ETurkey\u202C 5 GB"), name);
        row("isolate, unpaired", QStringLiteral("Turkey\u2067 5 GB"), name);
        row("isolate, paired", QStringLiteral("\u2066Turkey\u2069 5 GB"), name);
        row("isolates, nested", QStringLiteral("\u2068Tur\u2067key\u202E 5\u2069 GB\u2069"), name);
        row("end of an isolate that has not begun", QStringLiteral("Turkey\u2069 5 GB\u202C"), name);
        row("joiners at the edges", QStringLiteral("\u200DTurkey\u200C 5\u200D GB\u200C\u200D"), name);
        row("many joiners", QStringLiteral("Tur\u200D\u200D\u200Ckey"), QStringLiteral("Tur\u200Ckey"));
        row("joiners alone", QStringLiteral("\u200D\u200C"), QString());
        row("tags", QStringLiteral("Turkey\U000E0001\U000E0041\U000E007F 5 GB"), name);
        row("100 marks", QLatin1Char('e') + QString(100, QChar(0x0301)), QLatin1Char('e') + QString(5, QChar(0x0301)));
        row("marks of many kinds", QStringLiteral("ก") + QString(50, QChar(0x0E47)) + QString(50, QChar(0x20DD)),
            QStringLiteral("ก") + QString(5, QChar(0x0E47)));
        row("marks with joiners between", QLatin1Char('e') + QStringLiteral("\u0301\u200D").repeated(20),
            QLatin1Char('e') + QStringLiteral("\u0301") + QStringLiteral("\u200D\u0301").repeated(4));
        row("marks on nothing", QStringLiteral("\u0301\u0302Turkey \u0301 5 GB"), name);
        row("half a character", QStringLiteral("Turkey ") + QChar(0xD83D) + QStringLiteral("5 GB"),
            QStringLiteral("Turkey \uFFFD5 GB"));
        row("the other half", QChar(0xDE00) + name, QChar(0xFFFD) + name);
        row("private use", QStringLiteral("\uE000Turkey\uF8FF 5 GB") + character(0xF0000), name);
        row("255 characters", QString(255, QLatin1Char('x')), QString(255, QLatin1Char('x')));
        row("256 characters", QString(256, QLatin1Char('x')), QString(254, QLatin1Char('x')) + QChar(0x2026));
        row("10,000 characters", QString(10000, QLatin1Char('x')), QString(254, QLatin1Char('x')) + QChar(0x2026));
        row("cut at a blank", QString(253, QLatin1Char('x')) + QStringLiteral(" yy"),
            QString(253, QLatin1Char('x')) + QChar(0x2026));
        row("cut at half a character", QString(253, QLatin1Char('x')) + QStringLiteral("😀😀"),
            QString(253, QLatin1Char('x')) + QChar(0x2026));
        row("cut at a joiner", QString(253, QLatin1Char('x')) + QStringLiteral("\u200Dyy"),
            QString(253, QLatin1Char('x')) + QChar(0x2026));
        for (char32_t c = 0; c < 0xA0; c = c == 0x1F ? 0x7F : c + 1) { // C0, DEL and C1
            QTest::addRow("control %s", qPrintable(code(c)))
                << QStringLiteral("Turkey") + character(c) + QStringLiteral("5 GB") << name;
        }
        for (const char32_t c : {U'\u2028', U'\u2029'}) {
            QTest::addRow("line end %s", qPrintable(code(c)))
                << QStringLiteral("Turkey") + character(c) + QStringLiteral("5 GB") << name;
        }
        for (const char32_t c :
             {U'\u00AD', U'\u034F', U'\u061C',     U'\u115F',     U'\u1160',     U'\u17B4',     U'\u180E',    U'\u200B',
              U'\u200E', U'\u200F', U'\u202A',     U'\u202B',     U'\u202C',     U'\u202D',     U'\u202E',    U'\u2060',
              U'\u2065', U'\u2066', U'\u2067',     U'\u2068',     U'\u2069',     U'\u206A',     U'\u206F',    U'\u3164',
              U'\uFE0F', U'\uFEFF', U'\uFFA0',     U'\uFFF9',     U'\uFFFB',     U'\uFFFC',     U'\uFFFE',    U'\uFFFF',
              U'\uFDD0', U'\uFDEF', U'\U0001FFFE', U'\U0010FFFF', U'\U000E0000', U'\U000E0100', U'\U000E0FFF'}) {
            QTest::addRow("%s inside", qPrintable(code(c)))
                << QStringLiteral("Tur") + character(c) + QStringLiteral("key 5 GB") << name;
            QTest::addRow("%s at the edges", qPrintable(code(c)))
                << character(c) + QStringLiteral("Turkey 5 GB") + character(c) << name;
        }
    }
    void leavesOutWhatIsNoWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(text), clean);
        verifyClean(cleanText(text));
    }

    void cutsNoNote()
    {
        const QString note = QString(QStringLiteral("Kurt ").repeated(2000)).trimmed();
        QCOMPARE(cleanNote(note + QChar(0x202E) + QLatin1Char('\n')), note);
        QCOMPARE(cleanText(QStringLiteral("Kurt\u202E, room 12"), 8), QStringLiteral("Kurt, r…"));
    }

    void isCleanWhateverCame()
    {
        // What tells one rule from another, and a few of everything.
        const QList<char32_t> kinds{' ',    '\t',   'a',    '&',    0x00AD,  0x0301,  0x05D0,  0x0627, 0x0E47,
                                    0x200C, 0x200D, 0x2028, 0x202C, 0x202E,  0x2067,  0x2069,  0xD83D, 0xDE00,
                                    0xFEFF, 0xFFFE, 0xFFFD, 0xE000, 0x1F600, 0xE0041, 0x10FFFF};
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            QString text;
            const int size = random.bounded(i % 10 == 0 ? 400 : 12);
            for (int j = 0; j < size; ++j) {
                const bool isAny = random.bounded(10) == 0;
                text += character(isAny ? random.bounded(0x110000U) : kinds[random.bounded(kinds.size())]);
            }
            verifyClean(cleanText(text));
            if (QTest::currentTestFailed()) {
                qWarning() << i << text;
                return;
            }
        }
    }

    void identifiersAreWhatCanBeSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        for (const char *text :
             {"PHAJHEAYP", "merhaba-7days-1gb", "1234567", "order_1776079539762_hvkrk", "a b", "é", "日本", "מצרים"}) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << true;
        }
        QTest::newRow("none") << QString() << false;
        QTest::newRow("255 characters") << QString(255, QLatin1Char('x')) << true;
        QTest::newRow("256 characters") << QString(256, QLatin1Char('x')) << false;
        QTest::newRow("half a character") << QString(QChar(0xD83D)) << false;
        for (const char32_t c : {U'\0', U'\t', U'\n', U'\u0085', U'\u00AD', U'\u200B', U'\u200D', U'\u2028', U'\u202E',
                                 U'\u2066', U'\u3164', U'\uE000', U'\uFEFF', U'\uFFFD', U'\uFFFF', U'\U000E0041'}) {
            QTest::addRow("%s", qPrintable(code(c))) << QStringLiteral("PH") + character(c) + u'A' << false;
        }
    }
    void identifiersAreWhatCanBeSeen()
    {
        QFETCH(QString, text);
        QTEST(isIdentifier(text), "isOne");
    }
};

QTEST_APPLESS_MAIN(CleanTextTest)
#include "tst_cleantext.moc"
