// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/sqlitepages.h"

#include <QFile>
#include <QStringDecoder>
#include <QtEndian>
#include <QVariant>

#include <algorithm>
#include <bit>

namespace Desk {

namespace {

constexpr qint64 largestFile = 1LL << 30;
constexpr int headSize = 100;
constexpr char tableLeaf = 0x0d;
constexpr char tableInterior = 0x05;

quint32 number16(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// A number of one to nine bytes; moves on behind it.
std::optional<quint64> takeVarint(const QByteArray &bytes, qsizetype &at)
{
    constexpr int mostBytes = 9;
    quint64 value = 0;
    for (int i = 0; i < mostBytes; ++i) {
        if (at < 0 || at >= bytes.size()) {
            return std::nullopt;
        }
        const auto byte = static_cast<quint8>(bytes[at++]);
        if (i == mostBytes - 1) {
            return (value << 8) | byte;
        }
        value = (value << 7) | (byte & 0x7f);
        if (byte < 0x80) {
            return value;
        }
    }
    return std::nullopt;
}

/// Of an integer, a real, a text or a blob of this serial type.
std::optional<qsizetype> sizeOf(quint64 serialType, qsizetype most)
{
    constexpr qsizetype fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serialType < std::size(fixed)) {
        return fixed[serialType];
    }
    constexpr quint64 firstOfLength = 12;
    if (serialType < firstOfLength) {
        return std::nullopt;
    }
    const quint64 size = (serialType - firstOfLength) / 2;
    return size <= static_cast<quint64>(most) ? std::optional(static_cast<qsizetype>(size)) : std::nullopt;
}

QVariant numberValue(const QByteArray &bytes)
{
    auto value = static_cast<quint64>(static_cast<qint64>(static_cast<qint8>(bytes[0])));
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        value = (value << 8) | static_cast<quint8>(bytes[i]);
    }
    return static_cast<qint64>(value);
}

/// Nothing where it is no text: this program never writes a text with a zero in it, a damaged sector is full of them.
std::optional<QVariant> textValue(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0))) {
        return std::nullopt;
    }
    return QVariant(text.isNull() ? QString(QLatin1String("")) : text);
}

std::optional<QVariant> value(quint64 serialType, const QByteArray &bytes)
{
    constexpr quint64 real = 7;
    constexpr quint64 zero = 8;
    constexpr quint64 one = 9;
    if (serialType == 0) {
        return QVariant();
    }
    if (serialType < real) {
        return numberValue(bytes);
    }
    if (serialType == real) {
        return QVariant(std::bit_cast<double>(qFromBigEndian<quint64>(bytes.constData())));
    }
    if (serialType == zero || serialType == one) {
        return QVariant(static_cast<qint64>(serialType - zero));
    }
    return serialType % 2 == 0 ? std::optional(QVariant(bytes)) : textValue(bytes);
}

/// A row's values, where header and contents fit each other exactly.
std::optional<QVariantList> record(const QByteArray &bytes)
{
    qsizetype at = 0;
    const auto headEnd = takeVarint(bytes, at);
    if (!headEnd || *headEnd > static_cast<quint64>(bytes.size())) {
        return std::nullopt;
    }
    auto contentAt = static_cast<qsizetype>(*headEnd);
    QVariantList values;
    while (at < static_cast<qsizetype>(*headEnd)) {
        const auto type = takeVarint(bytes, at);
        const auto size = type ? sizeOf(*type, bytes.size()) : std::nullopt;
        if (!size || at > static_cast<qsizetype>(*headEnd) || contentAt + *size > bytes.size()) {
            return std::nullopt;
        }
        auto read = value(*type, bytes.mid(contentAt, *size));
        if (!read) {
            return std::nullopt;
        }
        values.append(*read);
        contentAt += *size;
    }
    return contentAt == bytes.size() && !values.isEmpty() ? std::optional(values) : std::nullopt;
}

/// The running sum over a write-ahead log.
struct LogSum
{
    quint32 first = 0;
    quint32 second = 0;
    bool isBigEndian = false;

    void add(const QByteArray &bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            first += word(bytes, i) + second;
            second += word(bytes, i + 4) + first;
        }
    }
    bool isAt(const QByteArray &bytes, qsizetype at) const
    {
        return first == number32(bytes, at) && second == number32(bytes, at + 4);
    }

private:
    quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return isBigEndian ? qFromBigEndian<quint32>(bytes.constData() + at)
                           : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
};

Result<QByteArray> contents(const QString &filePath)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly)) {
        return file.exists() ? Result<QByteArray>(Failure::local(filePath + QLatin1String(": ") + file.errorString()))
                             : Result<QByteArray>(QByteArray());
    }
    if (file.size() > largestFile) {
        return Failure::local(filePath + QLatin1String(": too large"));
    }
    return file.readAll();
}

} // namespace

Result<SqlitePages> SqlitePages::read(const QString &filePath)
{
    SqlitePages pages;
    auto file = contents(filePath);
    if (!file) {
        return file.failure();
    }
    pages.m_file = *file;
    if (pages.hasHead()) {
        const int size = static_cast<int>(number16(pages.m_file, 16));
        constexpr int least = 512;
        constexpr int most = 65536;
        pages.m_pageSize = size == 1                                                           ? most
                           : std::has_single_bit(static_cast<unsigned>(size)) && size >= least ? size
                                                                                               : 4096;
        const int reserved = static_cast<quint8>(pages.m_file[20]);
        pages.m_usable = pages.m_pageSize - (reserved <= 32 ? reserved : 0);
    }
    const auto log = contents(filePath + QLatin1String("-wal"));
    if (!log) {
        return log.failure();
    }
    pages.readLog(*log);
    pages.collect();
    return pages;
}

QList<SqlitePages::Row> SqlitePages::rowsBeside(const QStringList &tables) const
{
    QList<Row> rows;
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
        rows += tables.contains(table.key()) ? QList<Row>() : *table;
    }
    return rows;
}

std::optional<quint32> SqlitePages::version() const
{
    constexpr int versionAt = 60;
    const QByteArray first = page(1);
    return first.startsWith("SQLite format 3") ? std::optional(number32(first, versionAt)) : std::nullopt;
}

bool SqlitePages::hasHead() const
{
    return m_file.size() >= headSize && m_file.startsWith("SQLite format 3");
}

/// Takes what was committed, up to the first part that isn't whole, as SQLite does.
void SqlitePages::readLog(const QByteArray &log)
{
    constexpr qsizetype logHead = 32;
    constexpr qsizetype frameHead = 24;
    constexpr quint32 magic = 0x377f0682;
    if (log.size() < logHead || (number32(log, 0) & ~1U) != magic
        || number32(log, 8) != static_cast<quint32>(m_pageSize)) {
        return;
    }
    LogSum sum;
    sum.isBigEndian = (number32(log, 0) & 1U) != 0;
    sum.add(log.left(24));
    if (!sum.isAt(log, 24)) {
        return;
    }
    QHash<PageNumber, QByteArray> open; // Of a transaction whose end was not seen yet.
    for (qsizetype at = logHead; at + frameHead + m_pageSize <= log.size(); at += frameHead + m_pageSize) {
        const QByteArray content = log.mid(at + frameHead, m_pageSize);
        sum.add(log.mid(at, 8));
        sum.add(content);
        const bool isSameRun = log.mid(at + 8, 8) == log.mid(16, 8);
        if (!isSameRun || !sum.isAt(log, at + 16)) {
            return;
        }
        open.insert(number32(log, at), content);
        if (number32(log, at + 4) != 0) {
            m_log.insert(open);
            open.clear();
        }
    }
}

SqlitePages::PageNumber SqlitePages::count() const
{
    auto last = static_cast<PageNumber>((m_file.size() + m_pageSize - 1) / m_pageSize);
    for (auto it = m_log.keyBegin(); it != m_log.keyEnd(); ++it) {
        last = std::max(last, *it);
    }
    return std::min(last, static_cast<PageNumber>(largestFile / m_pageSize));
}

/// Empty where there is none, or only a part of one.
QByteArray SqlitePages::page(PageNumber number) const
{
    if (const auto newer = m_log.constFind(number); newer != m_log.constEnd()) {
        return *newer;
    }
    const qsizetype at = (static_cast<qsizetype>(number) - 1) * m_pageSize;
    return number > 0 && at + m_pageSize <= m_file.size() ? m_file.mid(at, m_pageSize) : QByteArray();
}

void SqlitePages::collect()
{
    // The list of tables begins on the first page.
    QList<Row> schema;
    walk(1, schema, 0);
    for (const Row &row : schema) {
        constexpr int columns = 5;
        if (row.values.size() == columns && row.values[0].toString() == QLatin1String("table")) {
            const auto root = static_cast<PageNumber>(row.values[3].toLongLong());
            walk(root, m_tables[row.values[1].toString()], 0);
        }
    }
    noteFreePages();
    const PageNumber last = count();
    for (PageNumber number = 1; number <= last; ++number) {
        if (!m_seen.contains(number)) {
            m_stray += rowsOn(number);
        }
    }
}

void SqlitePages::walk(PageNumber root, QList<Row> &rows, int depth)
{
    constexpr int deepest = 20;
    const QByteArray content = page(root);
    if (content.isEmpty() || m_seen.contains(root) || depth > deepest) {
        return;
    }
    const int head = root == 1 ? headSize : 0;
    if (content[head] == tableLeaf) {
        m_seen.insert(root);
        rows += rowsOn(root);
        return;
    }
    if (content[head] != tableInterior) {
        return;
    }
    m_seen.insert(root);
    const int cells = static_cast<int>(number16(content, head + 3));
    constexpr int interiorHead = 12;
    for (int i = 0; i < cells && head + interiorHead + 2 * i + 2 <= m_usable; ++i) {
        walk(number32(content, number16(content, head + interiorHead + 2 * i)), rows, depth + 1);
    }
    walk(number32(content, head + 8), rows, depth + 1);
}

/// What stood on a free page once is old.
void SqlitePages::noteFreePages()
{
    if (!page(1).startsWith("SQLite format 3")) {
        return;
    }
    QSet<PageNumber> trunks;
    PageNumber trunk = number32(page(1), 32);
    while (trunk != 0 && trunk <= count() && !trunks.contains(trunk) && !page(trunk).isEmpty()) {
        trunks.insert(trunk);
        const QByteArray content = page(trunk);
        const quint32 leaves = number32(content, 4);
        if (leaves > static_cast<quint32>(m_usable / 4 - 2)) {
            break;
        }
        m_seen.insert(trunk);
        for (quint32 i = 0; i < leaves; ++i) {
            m_seen.insert(number32(content, 8 + 4 * static_cast<qsizetype>(i)));
        }
        trunk = number32(content, 0);
    }
}

QList<SqlitePages::Row> SqlitePages::rowsOn(PageNumber number) const
{
    const QByteArray content = page(number);
    const int head = number == 1 ? headSize : 0;
    constexpr int leafHead = 8;
    if (content.isEmpty() || content[head] != tableLeaf) {
        return {};
    }
    const int cells = static_cast<int>(number16(content, head + 3));
    const int cellsBegin = head + leafHead + 2 * cells;
    if (cellsBegin > m_usable) {
        return {};
    }
    QList<Row> rows;
    for (int i = 0; i < cells; ++i) {
        const int at = static_cast<int>(number16(content, head + leafHead + 2 * i));
        if (at < cellsBegin || at >= m_usable) {
            continue;
        }
        if (auto read = row(content, at)) {
            rows.append(std::move(*read));
        }
    }
    return rows;
}

std::optional<SqlitePages::Row> SqlitePages::row(const QByteArray &page, int at) const
{
    qsizetype behind = at;
    const auto size = takeVarint(page, behind);
    const auto number = takeVarint(page, behind);
    if (!size || !number || *size > static_cast<quint64>(m_file.size() + m_pageSize * m_log.size())) {
        return std::nullopt;
    }
    const auto bytes = payload(page, static_cast<int>(behind), *size);
    const auto values = bytes ? record(*bytes) : std::nullopt;
    if (!values) {
        return std::nullopt;
    }
    return Row{static_cast<qint64>(*number), *values};
}

/// What of it does not fit on the page stands on a chain of others.
std::optional<QByteArray> SqlitePages::payload(const QByteArray &page, int at, quint64 size) const
{
    const quint64 most = m_usable - 35;
    quint64 local = size;
    if (size > most) {
        const quint64 least = (m_usable - 12) * 32 / 255 - 23;
        local = least + (size - least) % (m_usable - 4);
        local = local <= most ? local : least;
    }
    if (at + static_cast<qsizetype>(local) + (local < size ? 4 : 0) > m_usable) {
        return std::nullopt;
    }
    QByteArray bytes = page.mid(at, static_cast<qsizetype>(local));
    PageNumber next = local < size ? number32(page, at + static_cast<qsizetype>(local)) : 0;
    while (static_cast<quint64>(bytes.size()) < size) {
        const QByteArray content = next == 0 ? QByteArray() : this->page(next);
        if (content.isEmpty()) {
            return std::nullopt;
        }
        const quint64 missing = size - static_cast<quint64>(bytes.size());
        bytes += content.mid(4, static_cast<qsizetype>(std::min<quint64>(missing, m_usable - 4)));
        next = number32(content, 0);
    }
    // The last page of a chain says that it is the last.
    return next == 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace Desk
