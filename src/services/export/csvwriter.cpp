// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/export/csvwriter.h"

#include "domain/invisible.h"

#include <QLocale>

#include <algorithm>
#include <string_view>

namespace Desk {

namespace {

constexpr qsizetype rowsAtOnce = 256; ///< Between two words on how far it came.

/// Whether a spreadsheet would take it for more than a text, whatever nobody sees before it.
bool wouldRun(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        at += isPair ? 1 : 0;
        const bool isControl = QChar::category(c) == QChar::Other_Control;
        if ((isInvisible(c) && !isControl) || QChar::category(c) == QChar::Separator_Space) {
            continue;
        }
        // Signs, also in the widths that Chinese and Japanese write them in, and whatever controls: tab, line ends.
        constexpr std::u32string_view signs(U"=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B");
        return isControl || signs.find(c) != std::u32string_view::npos;
    }
    return false;
}

/// The same in what comes behind a sign that other programs part cells at, whatever this file's own is.
bool disarm(QString &cell)
{
    bool isDisarmed = false;
    for (qsizetype at = cell.size() - 1; at > 0; --at) {
        const QChar first = cell[at];
        if (QStringView(u",;|").contains(cell[at - 1]) && !first.isSpace() && first.category() != QChar::Other_Control
            && wouldRun(QStringView(cell).mid(at))) {
            cell.insert(at, u'\'');
            isDisarmed = true;
        }
    }
    if (wouldRun(cell)) {
        cell.prepend(u'\'');
        isDisarmed = true;
    }
    return isDisarmed;
}

/// As people write long numbers: "8948 1010 0000 0000 126". A spreadsheet would make 8.9481E+18 of it.
QString inGroups(const QString &text)
{
    constexpr qsizetype group = 4;
    const bool isNumber = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber) {
        return text;
    }
    QString grouped = text;
    for (qsizetype at = group; at < grouped.size(); at += group + 1) {
        grouped.insert(at, u' ');
    }
    return grouped;
}

/// ISO 8601 with the zone, as an offset that needs no table of zones.
QString isoTime(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime there = zone.isValid() ? time.toTimeZone(zone) : time.toUTC();
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

template<typename... Cases> struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template<typename... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

CsvWriter CsvWriter::forSpreadsheet(const QLocale &locale)
{
    CsvWriter writer;
    // Where the comma is taken, spreadsheets part the cells by the other sign.
    const bool isCommaFree = locale.decimalPoint() == QLatin1String(".");
    writer.m_separator = isCommaFree ? u',' : u';';
    writer.m_decimalPoint = locale.decimalPoint() == QLatin1String(",") ? u',' : u'.';
    writer.m_isForSpreadsheet = true;
    return writer;
}

Result<WrittenTable> CsvWriter::write(const ExportTable &table, const ExportProgress &progress) const
{
    constexpr QChar byteOrderMark = QChar(u'\uFEFF');
    WrittenTable written;
    QString line;
    const auto end = [&written, &line] {
        written.bytes += line.toUtf8() + "\r\n";
        line.clear();
    };
    const auto add = [&](QString cell, bool isText) {
        written.disarmedCells += isText && disarm(cell) ? 1 : 0;
        append(line, cell);
    };
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        line += column > 0 ? QString(m_separator) : QString();
        add(table.headings[column], true);
    }
    if (m_isForSpreadsheet) {
        line.prepend(byteOrderMark);
    }
    end();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (progress && row % rowsAtOnce == 0
            && !progress(static_cast<double>(row) / static_cast<double>(table.rows.size()))) {
            return exportCancelled();
        }
        const QList<ExportValue> &cells = table.rows[row];
        for (qsizetype column = 0; column < cells.size(); ++column) {
            line += column > 0 ? QString(m_separator) : QString();
            const bool isText =
                std::holds_alternative<QString>(cells[column]) || std::holds_alternative<Identifier>(cells[column]);
            add(text(cells[column], table.zone), isText);
        }
        end();
    }
    return written;
}

QString CsvWriter::text(const ExportValue &value, const QTimeZone &zone) const
{
    const auto decimal = [this](QString number) { return number.replace(u'.', m_decimalPoint); };
    return std::visit(
        Overloaded{[](std::monostate) { return QString(); }, [](const QString &text) { return text; },
                   [this](const Identifier &name) { return m_isForSpreadsheet ? inGroups(name.text) : name.text; },
                   [](qint64 number) { return QString::number(number); },
                   [&](const Amount &amount) { return decimal(amount.number()); },
                   [&](Percent percent) { return decimal(percent.text()); },
                   [&](DataSize size) {
                       return decimal(QString::number(size.gigabytes(), 'f', QLocale::FloatingPointShortest));
                   },
                   [&zone](const QDateTime &time) { return isoTime(time, zone); }},
        value);
}

void CsvWriter::append(QString &line, QString cell) const
{
    const auto needsQuotes = [this](QChar c) {
        return c == u'"' || c == m_separator || c.category() == QChar::Other_Control;
    };
    const bool hasBlanks = cell.startsWith(u' ') || cell.endsWith(u' ');
    if (hasBlanks || std::any_of(cell.cbegin(), cell.cend(), needsQuotes)) {
        line += u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    } else {
        line += cell;
    }
}

} // namespace Desk
