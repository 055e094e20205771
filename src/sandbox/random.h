// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Desk::Sandbox {

/// Random numbers that are the same for the same seed on every computer, which those of <random> are not.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {}

    /// splitmix64, after Steele, Lea and Flood.
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// From first to last, both included.
    qint64 between(qint64 first, qint64 last)
    {
        return first + static_cast<qint64>(next() % static_cast<quint64>(last - first + 1));
    }
    /// From 0 to under 1.
    double fraction() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }
    bool chance(double probability) { return fraction() < probability; }
    QString text(int length, QLatin1StringView letters)
    {
        QString result;
        result.reserve(length);
        for (int i = 0; i < length; ++i) {
            result += letters[between(0, letters.size() - 1)];
        }
        return result;
    }

private:
    quint64 m_state;
};

} // namespace Desk::Sandbox
