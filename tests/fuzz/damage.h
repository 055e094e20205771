// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/fuzzing.h"

#include <QFile>
#include <QFuture>

#include <algorithm>

namespace Desk::Fuzz {

constexpr qsizetype pageSize = 4096;

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "there is room to work in");
}

/// What a future of the store delivers; it needs no event loop for that.
template<typename T> T delivered(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// A few bytes that are others now.
inline void changeBytes(QByteArray &file, Input &input)
{
    constexpr int most = 64;
    for (int i = 0; i < most && !input.isEmpty() && !file.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(input.number(3) % static_cast<quint64>(file.size()));
        file[at] = static_cast<char>(input.choice());
    }
}

/// Whole pages as disks lose them: full of zeros, full of ones, full of noise, with what belongs to another place; or
/// all from one page on.
inline void damagePages(QByteArray &file, Input &input)
{
    constexpr int most = 8;
    for (int i = 0; i < most && !input.isEmpty() && file.size() >= pageSize; ++i) {
        const auto pages = static_cast<quint64>(file.size() / pageSize);
        const auto at = static_cast<qsizetype>(input.choice() % pages) * pageSize;
        const quint8 kind = input.choice();
        QByteArray page(pageSize, kind % 5 == 0 ? '\0' : '\xff');
        if (kind % 5 == 2) {
            quint32 noise = kind;
            std::generate(page.begin(), page.end(), [&noise] {
                noise = noise * 1664525U + 1013904223U;
                return static_cast<char>(noise >> 24);
            });
        } else if (kind % 5 == 3) {
            page = file.mid(static_cast<qsizetype>(input.choice() % pages) * pageSize, pageSize);
        } else if (kind % 5 == 4) {
            file.truncate(at);
            continue;
        }
        file.replace(at, pageSize, page);
    }
}

} // namespace Desk::Fuzz
