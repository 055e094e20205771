// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/sameuuids.h"

#include "sandbox/random.h"

#include <QMutex>
#include <QUuid>

namespace {

Q_CONSTINIT QBasicMutex mutex;
Desk::Sandbox::Random numbers(0);

} // namespace

namespace Desk::Test {

void beginSameUuids(quint64 seed)
{
    const QMutexLocker locker(&mutex);
    numbers = Sandbox::Random(seed);
}

} // namespace Desk::Test

/// In place of Qt's own one, which the linker takes only where a program has none.
QUuid QUuid::createUuid()
{
    const QMutexLocker locker(&mutex);
    const quint64 first = numbers.next();
    const quint64 last = numbers.next();
    constexpr int byteBits = 8;
    uchar bytes[sizeof last];
    for (size_t i = 0; i < sizeof last; ++i) {
        bytes[i] = uchar(last >> (byteBits * i));
    }
    constexpr ushort version = 0x4000;
    constexpr uchar variant = 0x80;
    return {uint(first),
            ushort(first >> 32),
            ushort(version | (first >> 48 & 0xfff)),
            uchar(variant | (bytes[0] & 0x3f)),
            bytes[1],
            bytes[2],
            bytes[3],
            bytes[4],
            bytes[5],
            bytes[6],
            bytes[7]};
}
