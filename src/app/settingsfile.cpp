// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsfile.h"

#include "app/keptsettings.h"
#include "store/database/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace Desk {

namespace {

/// As QSettings writes a value: all of it on one line. A quote that does not end would take the lines behind it.
bool isWhole(const QByteArray &line)
{
    bool isQuoted = false;
    bool isCutOff = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '\\') {
            ++i; // Whatever is escaped ends nothing.
            isCutOff = i == line.size();
        } else if (line.at(i) == '"') {
            isQuoted = !isQuoted;
        }
    }
    return line.contains('=') && !line.contains('\0') && !isQuoted && !isCutOff;
}

/// As QSettings reads a line: without quotes, and with the characters whose numbers are escaped.
QString unescaped(const QByteArray &line)
{
    static const QRegularExpression escape(QStringLiteral(R"("|\\(?:x([0-9A-Fa-f]+)|([0-7]+)|.))"));
    const QString text = QString::fromLatin1(line);
    QString plain;
    qsizetype at = 0;
    for (auto each = escape.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        plain += text.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        // Of a number that is too long the last sixteen bits count.
        if (match.hasCaptured(1)) {
            plain += QChar(match.captured(1).right(4).toUShort(nullptr, 16));
        } else if (match.hasCaptured(2)) {
            plain += QChar(static_cast<char16_t>(match.captured(2).right(6).toUInt(nullptr, 8)));
        }
    }
    return plain + text.mid(at);
}

/// A value of any type that Qt knows, which may be a list of such values, and so on until the stack is full. The
/// program writes none; earlier it wrote the address as a QUrl, which holds nothing else.
bool isOfAnyType(const QByteArray &line)
{
    static const QString address = QString::fromLatin1(QByteArray("apiAddress=@Variant(\0\0\0\x11", 24));
    QString plain = unescaped(line).remove(QLatin1String("@@")); // A text that begins with "@".
    if (plain.startsWith(address)) {
        plain.remove(0, address.size());
    }
    return plain.contains(QLatin1String("@Variant(")) || plain.contains(QLatin1String("@DateTime("));
}

bool isReadable(const QByteArray &line)
{
    return line.isEmpty() || line.startsWith(';')
           || (line.startsWith('[') ? line.endsWith(']') : isWhole(line) && !isOfAnyType(line));
}

/// The lines that can be read; a heading is mended, for what stands under it is.
QByteArray readableLines(const QList<QByteArray> &lines)
{
    QByteArray kept;
    for (const QByteArray &line : lines) {
        if (isReadable(line)) {
            kept += line + '\n';
        } else if (line.startsWith('[')) {
            kept += line + "]\n";
        }
    }
    return kept;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return makePrivateFile(path) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
           && file.commit();
}

} // namespace

SettingsFile SettingsFile::open(const QString &path)
{
    SettingsFile file;
    QFile source(path);
    file.isOpen = !source.exists() || (QFileInfo(path).isFile() && source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.isOpen() ? source.readAll() : QByteArray();
    source.close();
    // Some editors begin a file with a mark of its encoding.
    QList<QByteArray> lines = (bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes).split('\n');
    for (QByteArray &line : lines) {
        line = line.trimmed();
    }
    QString copy = path + QStringLiteral(".damaged"); // An older one stays: it may be all that is left of some values.
    for (int number = 2; QFileInfo::exists(copy); ++number) {
        copy = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
    }
    if (!std::all_of(lines.cbegin(), lines.cend(), isReadable) && write(copy, bytes)
        && write(path, readableLines(lines))) {
        file.damagedCopy = copy;
    }
    file.settings = std::make_unique<KeptSettings>(path);
    return file;
}

} // namespace Desk
