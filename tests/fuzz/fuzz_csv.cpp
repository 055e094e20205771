// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any texts in the cells of a CSV file, for programs and for spreadsheets. A strict reader of RFC 4180 gets each text
// back, but for the apostrophes that keep it from running; no cell begins with what a spreadsheet would run.

#include "domain/invisible.h"
#include "fuzz/cells.h"
#include "services/export/csvwriter.h"

#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

using namespace Desk;
using Fuzz::require;

namespace {

/// With a mark at the beginning, which may be a cell's.
QString fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

/// Reads what is quoted and what is not, and nothing else.
class StrictReader
{
public:
    StrictReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {}

    QList<QStringList> rows()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (skip(m_separator)) {
                row.append(cell());
            }
            require(skip(u'\r') && skip(u'\n'), "a line ends as RFC 4180 has it", m_text);
            rows.append(row);
        }
        return rows;
    }

private:
    bool isAt(QChar c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }
    bool skip(QChar c)
    {
        const bool isThere = isAt(c);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    QString cell()
    {
        QString text;
        if (!skip(u'"')) {
            while (m_at < m_text.size() && !isAt(m_separator) && !isAt(u'\r') && !isAt(u'\n')) {
                require(!isAt(u'"'), "a quote stands within quotes", m_text);
                text += m_text.at(m_at++);
            }
            return text;
        }
        while (!skip(u'"') || isAt(u'"')) {
            require(m_at < m_text.size(), "a quote ends", m_text);
            text += m_text.at(m_at++);
        }
        return text;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

/// Whatever nobody sees before it.
bool wouldRun(const QString &cell)
{
    const QList<uint> characters = cell.toUcs4();
    const auto first = std::find_if_not(characters.begin(), characters.end(), [](uint c) {
        return (isInvisible(c) && QChar::category(c) != QChar::Other_Control)
               || QChar::category(c) == QChar::Separator_Space;
    });
    const QStringView signs(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    const auto isOf = [](QStringView signs, uint c) {
        return std::any_of(signs.begin(), signs.end(), [c](QChar sign) { return sign.unicode() == c; });
    };
    return first != characters.end() && (isOf(signs, *first) || QChar::category(*first) == QChar::Other_Control);
}

/// How many apostrophes were put in; -1 where something else was done.
int apostrophesIn(const QString &cell, const QString &text)
{
    int put = 0;
    qsizetype at = 0;
    for (const QChar c : cell) {
        if (at < text.size() && text[at] == c) {
            ++at;
        } else if (c == u'\'') {
            ++put;
        } else {
            return -1;
        }
    }
    return at == text.size() ? put : -1;
}

void verify(const ExportTable &table, const CsvWriter &writer, QChar separator, bool isForSpreadsheet)
{
    const auto written = writer.write(table);
    require(bool(written), "a table is written");
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    require(!isForSpreadsheet || written->bytes.startsWith(mark), "a spreadsheet gets its mark");
    const QString file = fromUtf8(written->bytes.mid(isForSpreadsheet ? mark.size() : 0));
    const QList<QStringList> rows = StrictReader(file, separator).rows();
    require(rows.size() == table.rows.size() + 1, "there are as many lines as rows", file);
    int disarmed = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        require(rows[row].size() == table.headings.size(), "there are as many cells as headings", file);
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString &cell = rows[row][column];
            const bool isNumber = row > 0 && column == 2;
            const QString text = row == 0 ? table.headings[column] : Fuzz::textOf(table.rows[row - 1][column]);
            const QString plain = fromUtf8(text.toUtf8()); // Half a character is none.
            const bool isGrouped = isForSpreadsheet && row > 0 && column == 1;
            const int put = isGrouped && QString(cell).remove(u' ') == plain ? 0 : apostrophesIn(cell, plain);
            require(put >= 0, "a text reads back as it was", text);
            require(isNumber || !wouldRun(cell), "no cell begins with what would run", cell);
            disarmed += put > 0 ? 1 : 0;
        }
    }
    require(disarmed == written->disarmedCells, "as many cells are told as got an apostrophe", file);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ExportTable table = Fuzz::tableOf(Fuzz::Input(data, size).bytes());
    verify(table, CsvWriter(), u',', false);
    verify(table, CsvWriter::forSpreadsheet(QLocale(QStringLiteral("de_DE"))), u';', true);
    verify(table, CsvWriter::forSpreadsheet(QLocale(QStringLiteral("en_US"))), u',', true);
    return 0;
}
