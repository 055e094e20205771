// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "services/export/csvwriter.h"
#include "services/export/hostiletable.h"
#include "services/export/xlsxcheck.h"
#include "services/export/xlsxwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace Desk;
using Test::hostileTable;
using Test::iccid;

namespace {

IsoCurrency currency(const char *code)
{
    return *IsoCurrency::fromCode(QLatin1String(code));
}

QDateTime utc(int year, int month, int day, int hour)
{
    return utcTime(QDate(year, month, day), QTime(hour, 30));
}

/// A cell of each kind.
ExportTable sample()
{
    ExportTable table;
    table.title = QStringLiteral("Orders: [all]/*?");
    table.zone = QTimeZone(QByteArray("Europe/Berlin"));
    table.headings = {QStringLiteral("When"), QStringLiteral("ICCID"),    QStringLiteral("Note"),
                      QStringLiteral("Paid"), QStringLiteral("Margin %"), QStringLiteral("Data"),
                      QStringLiteral("Days")};
    table.rows = {{utc(2026, 10, 25, 0), Identifier{iccid}, QStringLiteral("a \"b\", c"), Amount(-310, currency("USD")),
                   Percent{3050}, *DataSize::fromMegabytes(512), qint64(7)},
                  {utc(2026, 10, 25, 1), Identifier{iccid}, QString(), Amount(1'250, currency("IQD")), Percent{-5},
                   *DataSize::fromGigabytes(5), qint64(30)},
                  {std::monostate(), std::monostate(), QStringLiteral("–"), Amount(1'234'567, currency("KWD")),
                   std::monostate(), std::monostate(), std::monostate()}};
    table.totals = {{QStringLiteral("Total"), {}, {}, Amount(-310, currency("USD")), {}, {}, {}}};
    return table;
}

QByteArray csvOf(const ExportTable &table, const CsvWriter &writer = {})
{
    const auto written = writer.write(table);
    return written ? written->bytes : QByteArray("failed");
}

QString hexOf(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const quint16 unit = qToBigEndian(c.unicode());
        bytes.append(reinterpret_cast<const char *>(&unit), sizeof unit);
    }
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray jsonOf(const QList<QJsonArray> &rows)
{
    QJsonArray json;
    for (const QJsonArray &row : rows) {
        json << row;
    }
    return json;
}

QJsonObject textCell(const QString &text)
{
    return {{QStringLiteral("text"), hexOf(text)}};
}

QJsonObject numberCell(double number, const char *format)
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("format"), QLatin1String(format)}};
}

QJsonObject timeCell(const char *time)
{
    return {{QStringLiteral("time"), QLatin1String(time)}};
}

QString textOf(const ExportValue &value)
{
    const auto *name = std::get_if<Identifier>(&value);
    return name ? name->text : std::get<QString>(value);
}

} // namespace

class TestTableWriters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void csvHasTheSameWordsForEveryProgram()
    {
        QCOMPARE(csvOf(sample()),
                 QByteArray("When,ICCID,Note,Paid,Margin %,Data,Days\r\n"
                            // The hour that comes twice is told apart.
                            "2026-10-25T02:30:00+02:00,8948101000000000126,\"a \"\"b\"\", c\",-3.10,30.5,0.5,7\r\n"
                            "2026-10-25T02:30:00+01:00,8948101000000000126,,1250,-0.05,5,30\r\n"
                            ",,–,1234.567,,,\r\n"));
    }

    void csvForASpreadsheetSpeaksItsLocale()
    {
        const QByteArray german = csvOf(sample(), CsvWriter::forSpreadsheet(QLocale(QStringLiteral("de_DE"))));
        QVERIFY(german.startsWith("\xEF\xBB\xBFWhen;ICCID;"));
        QVERIFY(german.contains(";8948 1010 0000 0000 126;\"a \"\"b\"\", c\";-3,10;30,5;0,5;7\r\n"));
        const QByteArray english = csvOf(sample(), CsvWriter::forSpreadsheet(QLocale(QStringLiteral("en_US"))));
        QVERIFY(english.contains(",8948 1010 0000 0000 126,\"a \"\"b\"\", c\",-3.10,30.5,0.5,7\r\n"));
        const QByteArray arabic = csvOf(sample(), CsvWriter::forSpreadsheet(QLocale(QStringLiteral("ar_EG"))));
        QVERIFY(arabic.contains(";-3.10;"));
    }

    void csvCellsThatWouldRunGetAnApostrophe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+44 20 7946") << QByteArray("'+44 20 7946");
        QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
        QTest::newRow("line end") << QStringLiteral("\n=1") << QByteArray("\"'\n=1\"");
        QTest::newRow("full width") << QStringLiteral("\uFF1D1") << QByteArray("'\uFF1D1");
        QTest::newRow("behind what nobody sees") << QStringLiteral("\u202E\u200B =1") << QByteArray("'\u202E\u200B =1");
        QTest::newRow("behind a tag that nobody sees")
            << QString::fromUcs4(U"\U000E0001=1") << QByteArray("'\xF3\xA0\x80\x81=1");
        QTest::newRow("quoted") << QStringLiteral("=\"a\"") << QByteArray("\"'=\"\"a\"\"\"");
        QTest::newRow("behind another separator") << QStringLiteral("Ali;=1") << QByteArray("Ali;'=1");
        QTest::newRow("behind words") << QStringLiteral("a, -b") << QByteArray("\"a, -b\"");
        QTest::newRow("a sign further on") << QStringLiteral("a=1") << QByteArray("a=1");
        QTest::newRow("a dash of print") << QStringLiteral("–") << QByteArray("–");
    }
    void csvCellsThatWouldRunGetAnApostrophe()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        ExportTable table;
        table.headings = {QStringLiteral("Note")};
        table.rows = {{text}};
        const auto written = CsvWriter().write(table);
        QVERIFY(written);
        QCOMPARE(written->bytes, QByteArray("Note\r\n") + cell + "\r\n");
        QCOMPARE(written->disarmedCells, cell.contains('\'') ? 1 : 0);
    }

    void workbookHasRealNumbersTimesAndTexts()
    {
        const QString path = save(QStringLiteral("sample.xlsx"), sample());
        QJsonArray headings;
        for (const QString &heading : sample().headings) {
            headings << textCell(heading);
        }
        const QJsonValue none;
        compare(path,
                {headings,
                 QJsonArray{timeCell("2026-10-25 02:30:00"), textCell(iccid), textCell(QStringLiteral("a \"b\", c")),
                            numberCell(-3.1, "#,##0.00 [$USD]"), numberCell(0.305, "0.00%"), numberCell(0.5, "0.###"),
                            numberCell(7, "#,##0")},
                 QJsonArray{timeCell("2026-10-25 02:30:00"), textCell(iccid), none, numberCell(1250, "#,##0 [$IQD]"),
                            numberCell(-0.0005, "0.00%"), numberCell(5, "0.###"), numberCell(30, "#,##0")},
                 QJsonArray{none, none, textCell(QStringLiteral("–")), numberCell(1234.567, "#,##0.000 [$KWD]"), none,
                            none, none},
                 QJsonArray{none, none, none, none, none, none, none},
                 QJsonArray{textCell(QStringLiteral("Total")), none, none, numberCell(-3.1, "#,##0.00 [$USD]"), none,
                            none, none}});
    }

    void anotherProgramFindsNothingToRunInTenThousandCells()
    {
        const ExportTable table = hostileTable();
        QList<QJsonArray> expected;
        QJsonArray line;
        for (const QString &heading : table.headings) {
            line << textCell(heading);
        }
        expected << line;
        for (const auto &row : table.rows) {
            line = {};
            for (const ExportValue &value : row) {
                line << textCell(textOf(value));
            }
            expected << line;
        }
        compare(save(QStringLiteral("hostile.xlsx"), table), expected);
        const auto written = CsvWriter().write(table);
        QVERIFY(written);
        QVERIFY(written->disarmedCells > 2000);
        compare(save(QStringLiteral("hostile.csv"), written->bytes), expected);
    }

    void workbookTellsWhatIsTooLongForACell()
    {
        constexpr qsizetype longest = XlsxWriter::longestCell;
        ExportTable table;
        table.headings = {QStringLiteral("Note")};
        // The last one has a pair where it must be cut.
        table.rows = {{QString(longest, u'a')},
                      {QString(longest + 1, u'b')},
                      {QString(longest - 1, u'c') + QStringLiteral("\U0001F1F9")}};
        const auto written = XlsxWriter().write(table);
        QVERIFY(written);
        QCOMPARE(written->cutCells, 2);
        compare(save(QStringLiteral("long.xlsx"), written->bytes),
                {QJsonArray{textCell(QStringLiteral("Note"))}, QJsonArray{textCell(QString(longest, u'a'))},
                 QJsonArray{textCell(QString(longest, u'b'))}, QJsonArray{textCell(QString(longest - 1, u'c'))}});
    }

    void workbookKeepsWhatXmlCannotHold()
    {
        ExportTable table;
        table.headings = {QStringLiteral("Note")};
        QString text = QStringLiteral("a\x02z\uFFFF_x0009_");
        text += QChar(0xd800);
        text += QChar(0);
        // What is written for the last character begins with an end for what stands before it.
        const QString endsInEscape = QStringLiteral("_x0041\x02");
        table.rows = {{text}, {QString(text + text)}, {endsInEscape}};
        compare(save(QStringLiteral("odd.xlsx"), table),
                {QJsonArray{textCell(QStringLiteral("Note"))}, QJsonArray{textCell(text)},
                 QJsonArray{textCell(text + text)}, QJsonArray{textCell(endsInEscape)}});
    }

    void workbookOfNothingIsReadableToo()
    {
        ExportTable table;
        table.headings = {QStringLiteral("Note")};
        compare(save(QStringLiteral("empty.xlsx"), table), {QJsonArray{textCell(QStringLiteral("Note"))}});
    }

    void timesThatSpreadsheetsCannotCountAreTexts()
    {
        ExportTable table;
        table.zone = QTimeZone::utc();
        table.headings = {QStringLiteral("When")};
        table.rows = {{utc(1970, 1, 1, 0)}, {utc(1899, 1, 1, 0)}, {utc(9999, 12, 31, 23)}};
        compare(save(QStringLiteral("times.xlsx"), table),
                {QJsonArray{textCell(QStringLiteral("When"))}, QJsonArray{timeCell("1970-01-01 00:30:00")},
                 QJsonArray{textCell(QStringLiteral("1899-01-01T00:30:00Z"))},
                 QJsonArray{timeCell("9999-12-31 23:30:00")}});
    }

    void aWorkbookThatLacksSomethingIsNoWorkbook()
    {
        ExportTable table;
        table.headings = {QStringLiteral("Note")};
        table.rows = {{QStringLiteral("a & b")}, {qint64(5)}};
        const QByteArray bytes = XlsxWriter().write(table)->bytes;
        const qint64 textBytes = QByteArray("Notea & b").size();
        QVERIFY(isWholeWorkbook(bytes, 3, textBytes));
        QVERIFY(!isWholeWorkbook(bytes, 4, textBytes));
        QVERIFY(!isWholeWorkbook(bytes, 3, textBytes + 1));
        for (qsizetype size = 0; size < bytes.size(); size += 7) {
            QVERIFY(!isWholeWorkbook(bytes.left(size), 3, textBytes));
        }
    }

    void bothEndWhenSomebodySaysSo()
    {
        ExportTable table = hostileTable();
        for (double at : {0.0, 0.5}) {
            const ExportProgress progress = [at](double done) { return done < at; };
            QCOMPARE(CsvWriter().write(table, progress).failure().kind, Failure::Kind::Cancelled);
            QCOMPARE(XlsxWriter().write(table, progress).failure().kind, Failure::Kind::Cancelled);
        }
    }

private:
    QString save(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString save(const QString &name, const ExportTable &table)
    {
        const auto written = XlsxWriter().write(table);
        return written ? save(name, written->bytes) : QString();
    }

    /// With the eyes of another program.
    void compare(const QString &path, const QList<QJsonArray> &expected)
    {
        const QString list = save(QStringLiteral("expected.json"), QJsonDocument(jsonOf(expected)).toJson());
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(DESK_TEST_DATA "/../services/export/compare_cells.py"), list, path});
        constexpr int patience = 60'000;
        QVERIFY(python.waitForFinished(patience));
        QVERIFY2(python.exitCode() == 0, python.readAll().right(2000).constData());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTableWriters)
#include "tst_tablewriters.moc"
