// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace Desk::Fuzz {

/// What has to be true of every input; where it isn't, the fuzzer keeps the input and ends.
inline void require(bool isTrue, const char *what, const QString &detail = {})
{
    if (!isTrue) {
        std::fprintf(stderr, "Not true: %s [%s]\n", what, detail.toUtf8().toPercentEncoding(" \"$:{}").constData());
        std::abort();
    }
}

/// The bytes of one input: its last ones make choices, the rest is what is fuzzed.
class Input
{
public:
    Input(const uint8_t *data, size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {}

    quint8 choice()
    {
        const auto byte = m_bytes.isEmpty() ? quint8(0) : static_cast<quint8>(m_bytes.back());
        m_bytes.chop(1);
        return byte;
    }
    quint64 number(int bytes)
    {
        quint64 number = 0;
        for (int i = 0; i < bytes; ++i) {
            number = number << 8 | choice();
        }
        return number;
    }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    QString text() const { return QString::fromUtf8(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace Desk::Fuzz
