// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any texts in the cells of a workbook. Unpacked and read as XML by itself, each cell has its text to the letter, and
// none has a formula.

#include "fuzz/cells.h"
#include "services/export/xlsxcheck.h"
#include "services/export/xlsxwriter.h"

#include <QHash>
#include <QRegularExpression>
#include <QtEndian>
#include <QXmlStreamReader>

#include <zlib.h>

using namespace Desk;
using Fuzz::require;

namespace {

template<typename Number> qsizetype numberAt(const QByteArray &bytes, qsizetype at)
{
    require(at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size(), "the parts of a workbook lie within it");
    return static_cast<qsizetype>(qFromLittleEndian<Number>(bytes.constData() + at));
}

QByteArray unpacked(const QByteArray &packed, qsizetype size)
{
    QByteArray bytes(size, '\0');
    z_stream stream = {};
    require(inflateInit2(&stream, -MAX_WBITS) == Z_OK, "zlib works");
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const int state = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    require(state == Z_STREAM_END && stream.avail_out == 0, "a part unpacks to its size");
    return bytes;
}

/// By name, through the directory at the end of the file.
QHash<QByteArray, QByteArray> partsOf(const QByteArray &book)
{
    const qsizetype end = book.lastIndexOf("PK\x05\x06");
    QHash<QByteArray, QByteArray> parts;
    qsizetype at = numberAt<quint32>(book, end + 16);
    for (qsizetype i = numberAt<quint16>(book, end + 10); i > 0; --i) {
        const qsizetype nameSize = numberAt<quint16>(book, at + 28);
        const qsizetype header = numberAt<quint32>(book, at + 42);
        const qsizetype begin =
            header + 30 + numberAt<quint16>(book, header + 26) + numberAt<quint16>(book, header + 28);
        parts.insert(book.mid(at + 46, nameSize),
                     unpacked(book.mid(begin, numberAt<quint32>(book, at + 20)), numberAt<quint32>(book, at + 24)));
        at += 46 + nameSize + numberAt<quint16>(book, at + 30) + numberAt<quint16>(book, at + 32);
    }
    return parts;
}

/// As workbooks write what XML can't hold: _x000D_.
QString withoutEscapes(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype at = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, at)) {
        plain += text.mid(at, match.capturedStart() - at) + QChar(match.captured(1).toUShort(nullptr, 16));
        at = match.capturedEnd();
    }
    return plain + text.mid(at);
}

QStringList textsOf(const QByteArray &part)
{
    QStringList texts;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si")) {
            texts.append(withoutEscapes(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
        }
    }
    require(!xml.hasError(), "the texts of a workbook are XML", xml.errorString());
    return texts;
}

/// By place ("A1"): texts, and numbers as they stand there.
QHash<QString, QString> cellsOf(const QByteArray &sheet, const QStringList &texts)
{
    QHash<QString, QString> cells;
    QXmlStreamReader xml(sheet);
    QString place;
    bool isText = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        require(xml.name() != QLatin1String("f"), "no cell is a formula");
        require(xml.name() != QLatin1String("hyperlink"), "no cell is a link");
        if (xml.name() == QLatin1String("c")) {
            place = xml.attributes().value(QLatin1String("r")).toString();
            isText = xml.attributes().value(QLatin1String("t")) == QLatin1String("s");
        } else if (xml.name() == QLatin1String("v")) {
            const QString value = xml.readElementText();
            cells.insert(place, isText ? texts.value(value.toInt()) : value);
        }
    }
    require(!xml.hasError(), "a sheet is XML", xml.errorString());
    return cells;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ExportTable table = Fuzz::tableOf(Fuzz::Input(data, size).bytes());
    const auto written = XlsxWriter().write(table);
    require(bool(written) && written->cutCells == 0 && written->disarmedCells == 0, "a table is written");
    const auto parts = partsOf(written->bytes);
    const auto cells = cellsOf(parts.value("xl/worksheets/sheet1.xml"), textsOf(parts.value("xl/sharedStrings.xml")));
    qsizetype filled = 0;
    for (qsizetype row = 0; row <= table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.headings.size(); ++column) {
            const QString text = row == 0 ? table.headings[column] : Fuzz::textOf(table.rows[row - 1][column]);
            const QString place = QChar(static_cast<char16_t>(u'A' + column)) + QString::number(row + 1);
            require(cells.value(place) == text, "a cell has its text to the letter", text);
            filled += text.isEmpty() ? 0 : 1;
        }
    }
    require(cells.size() == filled, "there are no other cells");
    return 0;
}
