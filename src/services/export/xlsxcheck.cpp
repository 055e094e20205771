// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/export/xlsxcheck.h"

#include <QtEndian>

#include <array>
#include <optional>
#include <zlib.h>

namespace Desk {

namespace {

/// What stands in a part of a workbook, counted as it comes by.
class PartCount
{
public:
    void read(const char *bytes, qsizetype size)
    {
        for (qsizetype i = 0; i < size; ++i) {
            m_isInTag ? readTag(bytes[i]) : readText(bytes[i]);
        }
    }

    /// Everything that was opened is closed.
    bool isWhole() const { return m_elements > 0 && m_depth == 0 && !m_isInTag && !m_isInEntity; }
    qint64 cells() const { return m_cells; }
    qint64 textBytes() const { return m_textBytes; }

private:
    void readTag(char c)
    {
        if (m_tagSize == 0) {
            m_isClosing = c == '/';
            m_isDeclaration = c == '?';
            m_mayBeCell = c == 'c';
        } else if (m_tagSize == 1 && m_mayBeCell && c == ' ') {
            ++m_cells;
        }
        ++m_tagSize;
        if (c == '>') {
            m_isInTag = false;
            const bool isOpening = !m_isClosing && !m_isDeclaration && m_last != '/';
            m_elements += m_isDeclaration ? 0 : 1;
            m_depth += isOpening ? 1 : 0;
            m_depth -= m_isClosing ? 1 : 0;
        }
        m_last = c;
    }

    void readText(char c)
    {
        if (c == '<') {
            m_isInTag = true;
            m_tagSize = 0;
        } else if (m_isInEntity) {
            m_isInEntity = c != ';';
        } else {
            m_textBytes += m_depth > 0 ? 1 : 0;
            m_isInEntity = c == '&';
        }
    }

    bool m_isInTag = false;
    bool m_isInEntity = false;
    bool m_isClosing = false;
    bool m_isDeclaration = false;
    bool m_mayBeCell = false;
    char m_last = 0;
    qint64 m_tagSize = 0;
    qint64 m_depth = 0;
    qint64 m_elements = 0;
    qint64 m_cells = 0;
    qint64 m_textBytes = 0;
};

template<typename Number> std::optional<Number> numberAt(const QByteArray &bytes, qint64 at)
{
    if (at < 0 || at + qint64(sizeof(Number)) > bytes.size()) {
        return std::nullopt;
    }
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

/// Nothing where it is packed wrongly.
std::optional<PartCount> count(const QByteArray &packed)
{
    constexpr int withoutHeader = -MAX_WBITS;
    z_stream stream = {};
    if (inflateInit2(&stream, withoutHeader) != Z_OK) {
        return std::nullopt;
    }
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    PartCount part;
    std::array<char, 65536> piece;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = piece.size();
        state = inflate(&stream, Z_NO_FLUSH);
        part.read(piece.data(), static_cast<qsizetype>(piece.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(part) : std::nullopt;
}

} // namespace

bool isWholeWorkbook(const QByteArray &bytes, qint64 cells, qint64 textBytes)
{
    // The directory of a zip file stands at its end.
    constexpr qint64 endSize = 22;
    constexpr qint64 entrySize = 46;
    constexpr qint64 headerSize = 30;
    const qint64 end = bytes.size() - endSize;
    if (numberAt<quint32>(bytes, end) != 0x06054b50U) {
        return false;
    }
    const int entries = *numberAt<quint16>(bytes, end + 10);
    qint64 at = *numberAt<quint32>(bytes, end + 16);
    qint64 cellsThere = 0;
    qint64 textBytesThere = 0;
    for (int i = 0; i < entries; ++i) {
        if (numberAt<quint32>(bytes, at) != 0x02014b50U || at + entrySize > bytes.size()) {
            return false;
        }
        const qint64 packedSize = *numberAt<quint32>(bytes, at + 20);
        const qint64 nameSize = *numberAt<quint16>(bytes, at + 28);
        const QByteArray name = bytes.mid(at + entrySize, nameSize);
        const qint64 header = *numberAt<quint32>(bytes, at + 42);
        const auto nameThere = numberAt<quint16>(bytes, header + 26);
        const auto extraThere = numberAt<quint16>(bytes, header + 28);
        if (!nameThere || !extraThere) {
            return false;
        }
        const auto part = count(bytes.mid(header + headerSize + *nameThere + *extraThere, packedSize));
        if (!part || !part->isWhole()) {
            return false;
        }
        cellsThere += part->cells();
        textBytesThere += name == "xl/sharedStrings.xml" ? part->textBytes() : 0;
        at += entrySize + nameSize + *numberAt<quint16>(bytes, at + 30) + *numberAt<quint16>(bytes, at + 32);
    }
    return cellsThere == cells && textBytesThere == textBytes;
}

} // namespace Desk
