// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/copies/copyfile.h"

#include "store/database/privatefile.h"
#include "store/database/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace Desk::CopyFile {

namespace {

using Reason = CopyProblem::Reason;

const QByteArray format = "esimfly-desk-copy/";
const QByteArray thisVersion = format + "1\n";
constexpr qint64 digestSize = 65; ///< In hexadecimal digits, with the end of the line.

QByteArray digestLine(const QCryptographicHash &hash)
{
    return hash.result().toHex() + '\n';
}

/// What can be told from the first line.
std::optional<CopyProblem> refuseOthers(const QByteArray &line)
{
    if (line == thisVersion) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int version = line.mid(format.size()).trimmed().toInt(&isNumber);
    const bool isNewer = line.startsWith(format) && isNumber && version > 1;
    return CopyProblem{isNewer ? Reason::Newer : Reason::OtherFile, {}};
}

std::optional<CopyProblem> copyBytes(QFile &source, const QString &databasePath)
{
    const QByteArray digest = source.read(digestSize);
    if (auto made = makePrivateFile(databasePath); !made) {
        return CopyProblem{Reason::NoRoom, made.failure()};
    }
    QFile target(databasePath);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return CopyProblem{Reason::NoRoom, Failure::local(target.errorString(), storageBeside(databasePath))};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 pieceSize = 1024 * 1024;
    qint64 total = 0;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceSize);
        total += piece.size();
        if (piece.isEmpty()) {
            return CopyProblem{Reason::Unreadable, Failure::local(source.errorString())};
        }
        if (total > mostBytes) { // It grew meanwhile, or is none that has a size.
            return CopyProblem{Reason::TooLarge, {}};
        }
        hash.addData(piece);
        if (target.write(piece) != piece.size()) {
            return CopyProblem{Reason::NoRoom, Failure::local(target.errorString(), storageBeside(databasePath))};
        }
    }
    if (!target.flush()) {
        return CopyProblem{Reason::NoRoom, Failure::local(target.errorString(), storageBeside(databasePath))};
    }
    return digestLine(hash) == digest ? std::nullopt : std::optional(CopyProblem{Reason::Damaged, {}});
}

} // namespace

Result<QString> write(const QString &path, const QString &databasePath, const std::function<bool()> &mayGoOn)
{
    QFile database(databasePath);
    if (!database.open(QIODevice::ReadOnly)) {
        return Failure::local(database.errorString(), storageBeside(databasePath));
    }
    if (database.size() > mostBytes) {
        return Failure::local(QStringLiteral("%1 bytes").arg(database.size()), Failure::Storage::Full);
    }
    const QByteArray bytes = database.readAll();
    if (bytes.size() != database.size()) {
        return Failure::local(database.errorString(), Failure::Storage::IoError);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return writeWholeFile(path, thisVersion + digestLine(hash) + bytes, mayGoOn, FileRights::UserOnly);
}

std::optional<CopyProblem> extract(const QString &path, const QString &databasePath)
{
    QFile source(path);
    // A pipe or a device would never come to an end.
    if (!QFileInfo(path).isFile() || !source.open(QIODevice::ReadOnly)) {
        return CopyProblem{Reason::Unreadable, Failure::local(source.errorString(), storageBeside(path))};
    }
    if (source.size() > mostBytes + thisVersion.size() + digestSize) {
        return CopyProblem{Reason::TooLarge, {}};
    }
    constexpr qint64 longestLine = 64;
    auto problem = refuseOthers(source.readLine(longestLine));
    if (!problem) {
        problem = copyBytes(source, databasePath);
        if (problem) {
            QFile::remove(databasePath);
        }
    }
    return problem;
}

} // namespace Desk::CopyFile
