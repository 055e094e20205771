// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/export/xlsxwriter.h"

#include "services/export/xlsxcheck.h"
#include "store/database/privatefile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace Desk {

namespace {

constexpr qsizetype rowsAtOnce = 256;  ///< Between two words on how far it came.
constexpr double shareOfCells = 0.5;   ///< Of the whole work; the rest is packing, which can't be asked how far it is.
constexpr double shareOfPacking = 0.4; ///< What follows is the check.

/// A file that has a path, for those who can write to nothing else, and no place on any disk.
class MemoryFile
{
public:
    MemoryFile()
        : m_descriptor(::memfd_create("workbook", MFD_CLOEXEC))
    {}
    ~MemoryFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    bool isOpen() const { return m_descriptor >= 0; }
    QByteArray path() const { return "/proc/self/fd/" + QByteArray::number(m_descriptor); }
    QByteArray bytes() const
    {
        QFile file;
        return file.open(m_descriptor, QIODevice::ReadOnly) && file.seek(0) ? file.readAll() : QByteArray();
    }

private:
    int m_descriptor;
};

bool isHex(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

/// What XML can't hold, or would change, is written as workbooks write it: _x000D_. What looks like that is, too.
bool needsEscape(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c < u' ') {
        return c != u'\t' && c != u'\n';
    }
    if (c == u'_') {
        // What comes behind it and is written so begins with its end.
        constexpr qsizetype sizeBeforeEnd = 6;
        const QStringView begin = text.mid(at, sizeBeforeEnd);
        const qsizetype end = at + sizeBeforeEnd;
        return begin.size() == sizeBeforeEnd && begin[1] == u'x' && isHex(begin.mid(2)) && end < text.size()
               && (text[end] == u'_' || needsEscape(text, end));
    }
    if (c.isHighSurrogate()) {
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    }
    if (c.isLowSurrogate()) {
        return at == 0 || !text[at - 1].isHighSurrogate();
    }
    return c.unicode() >= 0xfffe;
}

QString escapeOf(QChar c)
{
    return QStringLiteral("_x%1_").arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
}

struct CellText
{
    QByteArray bytes;
    bool isCut = false;
};

CellText cellText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    const qsizetype size = std::min(text.size(), XlsxWriter::longestCell);
    qsizetype at = 0;
    while (at < size) {
        const bool isPair = text[at].isHighSurrogate() && !needsEscape(text, at);
        const QString piece = needsEscape(text, at) ? escapeOf(text[at]) : text.mid(at, isPair ? 2 : 1);
        const qsizetype next = at + (isPair ? 2 : 1);
        // The library counts what is escaped, too.
        if (next > size || escaped.size() + piece.size() > XlsxWriter::longestCell) {
            break;
        }
        escaped += piece;
        at = next;
    }
    return {escaped.toUtf8(), at < text.size()};
}

/// Most texts are as they should be.
bool isPlain(const QString &text)
{
    if (text.size() > XlsxWriter::longestCell) {
        return false;
    }
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c < u' ' || c == u'_' || c.isSurrogate() || c.unicode() >= 0xfffe; });
}

/// Days since the last day of 1899, as spreadsheets count them. They take 1900 for a leap year, so what is before
/// March is no number to them here, and neither is a year of five digits.
std::optional<double> serialOf(const QDateTime &time)
{
    const QDate day = time.date();
    if (day < QDate(1900, 3, 1) || day.year() > 9999) {
        return std::nullopt;
    }
    constexpr double msecsPerDay = 86'400'000.0;
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day)) + time.time().msecsSinceStartOfDay() / msecsPerDay;
}

/// A sheet that is being filled.
class Sheet
{
public:
    Sheet(lxw_workbook *book, const ExportTable &table)
        : m_book(book)
        , m_zone(table.zone)
        , m_sheet(workbook_add_worksheet(book, sheetName(table.title).constData()))
        , m_text(format("@", false))
        , m_boldText(format("@", true))
        , m_widths(table.headings.size(), 0)
    {
        const auto columns = static_cast<lxw_col_t>(table.headings.size());
        for (lxw_col_t column = 0; column < columns; ++column) {
            writeText(0, column, table.headings[column], m_boldText);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), columns - 1);
    }

    void write(lxw_row_t row, const QList<ExportValue> &values, bool isBold)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            std::visit([&](const auto &value) { write(row, column, value, isBold); }, values[i]);
        }
    }

    /// When all is written.
    void fitColumns()
    {
        constexpr int least = 8;
        constexpr int most = 60;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, std::clamp(m_widths[i] + 2, least, most), nullptr);
        }
    }

    qint64 cells() const { return m_cells; }
    /// Of all different texts.
    qint64 textBytes() const
    {
        qint64 bytes = 0;
        for (const QByteArray &text : m_texts) {
            bytes += text.size();
        }
        return bytes;
    }
    int cutCells() const { return m_cutCells; }
    lxw_error error() const { return m_error; }

private:
    static QByteArray sheetName(QString title)
    {
        constexpr qsizetype longest = 31;
        for (const QChar c : QStringView(u"[]:*?/\\'")) {
            title.replace(c, u' ');
        }
        title = title.simplified().left(longest);
        return title.isEmpty() ? QByteArray("1") : title.toUtf8();
    }

    lxw_format *format(const QByteArray &number, bool isBold)
    {
        lxw_format *&made = m_formats[{number, isBold}];
        if (!made) {
            made = workbook_add_format(m_book);
            format_set_num_format(made, number.constData());
            if (isBold) {
                format_set_bold(made);
            }
        }
        return made;
    }

    void note(lxw_error error)
    {
        m_error = m_error == LXW_NO_ERROR ? error : m_error;
        ++m_cells;
    }

    void widen(lxw_col_t column, qsizetype size)
    {
        m_widths[column] = std::max(m_widths[column], static_cast<int>(std::min<qsizetype>(size, 1000)));
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        if (text.isEmpty()) {
            return;
        }
        const CellText cell = isPlain(text) ? CellText{text.toUtf8(), false} : cellText(text);
        m_cutCells += cell.isCut ? 1 : 0;
        m_texts.insert(cell.bytes);
        widen(column, text.size());
        note(worksheet_write_string(m_sheet, row, column, cell.bytes.constData(), format));
    }

    void writeNumber(lxw_row_t row, lxw_col_t column, double number, lxw_format *format)
    {
        constexpr qsizetype usualWidth = 12;
        widen(column, usualWidth);
        note(worksheet_write_number(m_sheet, row, column, number, format));
    }

    void write(lxw_row_t, lxw_col_t, std::monostate, bool) {}
    void write(lxw_row_t row, lxw_col_t column, const QString &text, bool isBold)
    {
        writeText(row, column, text, isBold ? m_boldText : m_text);
    }
    void write(lxw_row_t row, lxw_col_t column, const Identifier &name, bool isBold)
    {
        write(row, column, name.text, isBold);
    }
    void write(lxw_row_t row, lxw_col_t column, qint64 number, bool isBold)
    {
        constexpr qint64 exactUpTo = 1'000'000'000'000'000; // Spreadsheets count with fifteen digits.
        if (std::abs(number) > exactUpTo) {
            write(row, column, QString::number(number), isBold);
            return;
        }
        writeNumber(row, column, static_cast<double>(number), format("#,##0", isBold));
    }
    void write(lxw_row_t row, lxw_col_t column, const Amount &amount, bool isBold)
    {
        const int decimals = amount.currency().decimals();
        const QByteArray number = decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : QByteArray("#,##0");
        const double value =
            static_cast<double>(amount.minorUnits()) / static_cast<double>(amount.currency().unitsPerMajor());
        writeNumber(row, column, value, format(number + " [$" + amount.currency().code().toLatin1() + "]", isBold));
    }
    void write(lxw_row_t row, lxw_col_t column, Percent percent, bool isBold)
    {
        constexpr double hundredthsInAll = 10'000;
        writeNumber(row, column, percent.hundredths / hundredthsInAll, format("0.00%", isBold));
    }
    void write(lxw_row_t row, lxw_col_t column, DataSize size, bool isBold)
    {
        writeNumber(row, column, size.gigabytes(), format("0.###", isBold));
    }
    void write(lxw_row_t row, lxw_col_t column, const QDateTime &time, bool isBold)
    {
        if (!time.isValid()) {
            return;
        }
        const QDateTime there = m_zone.isValid() ? time.toTimeZone(m_zone) : time.toUTC();
        constexpr qsizetype width = 17;
        widen(column, width);
        if (const auto serial = serialOf(there)) {
            note(worksheet_write_number(m_sheet, row, column, *serial, format("yyyy-mm-dd hh:mm:ss", isBold)));
            return;
        }
        write(row, column, there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate), isBold);
    }

    lxw_workbook *m_book;
    QTimeZone m_zone;
    lxw_worksheet *m_sheet;
    QHash<QPair<QByteArray, bool>, lxw_format *> m_formats; ///< The workbook's.
    lxw_format *m_text;
    lxw_format *m_boldText;
    QList<int> m_widths; ///< In characters.
    QSet<QByteArray> m_texts;
    qint64 m_cells = 0;
    int m_cutCells = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

Failure failureOf(lxw_error error)
{
    return Failure::local(QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

Result<WrittenTable> XlsxWriter::write(const ExportTable &table, const ExportProgress &progress) const
{
    const auto mayGoOn = [&progress](double done) { return !progress || progress(done); };
    const MemoryFile file;
    if (!file.isOpen()) {
        return Failure::local(QString::fromLocal8Bit(std::strerror(errno)), storageOf(errno));
    }
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options = {};
    options.tmpdir = folder.data();
    std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> book(
        workbook_new_opt(file.path().constData(), &options), &lxw_workbook_free);
    if (!book) {
        return failureOf(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    Sheet sheet(book.get(), table);
    lxw_row_t line = 1;
    for (const QList<ExportValue> &row : table.rows) {
        const double done = static_cast<double>(line) / static_cast<double>(table.rows.size());
        if (line % rowsAtOnce == 0 && !mayGoOn(done * shareOfCells)) {
            return exportCancelled();
        }
        sheet.write(line++, row, false);
    }
    ++line; // An empty one ends what is filtered.
    for (const QList<ExportValue> &row : table.totals) {
        sheet.write(line++, row, true);
    }
    sheet.fitColumns();
    if (sheet.error() != LXW_NO_ERROR) {
        return failureOf(sheet.error());
    }
    if (!mayGoOn(shareOfCells)) {
        return exportCancelled();
    }
    if (const lxw_error error = workbook_close(book.release()); error != LXW_NO_ERROR) {
        const bool isOfDisk = error != LXW_ERROR_MEMORY_MALLOC_FAILED;
        Failure failure = failureOf(error);
        failure.storage =
            isOfDisk ? storageBeside(QDir::temp().filePath(QStringLiteral(".esimfly-desk"))) : Failure::Storage::Other;
        return failure;
    }
    if (!mayGoOn(shareOfCells + shareOfPacking)) {
        return exportCancelled();
    }
    WrittenTable written{file.bytes(), 0, sheet.cutCells()};
    if (!isWholeWorkbook(written.bytes, sheet.cells(), sheet.textBytes())) {
        return Failure::local(QDir::tempPath() + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(ENOSPC)),
                              Failure::Storage::Other);
    }
    return written;
}

} // namespace Desk
