// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerbody.h"

#include <array>

#define ZLIB_CONST
#include <zlib.h>

namespace Desk {

class AnswerBody::Unpacking
{
public:
    Unpacking()
    {
        constexpr int gzipOrDeflate = MAX_WBITS + 32;
        isReady = inflateInit2(&stream, gzipOrDeflate) == Z_OK;
    }
    ~Unpacking() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Unpacking)

    z_stream stream{};
    bool isReady = false;
    bool hasBegun = false;
    bool hasEnded = false;
};

AnswerBody::AnswerBody(qint64 largest)
    : m_largest(largest)
{}

AnswerBody::~AnswerBody() = default;

void AnswerBody::setEncoding(const QByteArray &encoding)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name.isEmpty() || name == "identity") {
        return;
    }
    m_unpacking = std::make_unique<Unpacking>();
    if (!m_unpacking->isReady || (name != "gzip" && name != "x-gzip" && name != "deflate")) {
        m_state = State::NotUnpackable;
    }
}

void AnswerBody::append(const char *bytes, qsizetype size)
{
    if (m_bytes.size() + size > m_largest) {
        m_state = State::TooLarge;
        m_bytes.clear();
        return;
    }
    m_bytes.append(bytes, size);
}

void AnswerBody::add(const QByteArray &part)
{
    if (m_state != State::Good) {
        return;
    }
    if (!m_unpacking) {
        append(part.constData(), part.size());
        return;
    }
    m_unpacking->hasBegun = true;
    z_stream &stream = m_unpacking->stream;
    stream.next_in = reinterpret_cast<const Bytef *>(part.constData());
    stream.avail_in = static_cast<uInt>(part.size());
    std::array<char, 16 * 1024> room; // NOLINT(cppcoreguidelines-pro-type-member-init): zlib fills it.
    // Until nothing more comes out: a little that is packed may be much, and some of it may still lie within zlib.
    do {
        if (m_unpacking->hasEnded) {
            m_state = State::NotUnpackable; // Something stands behind its end.
            return;
        }
        stream.next_out = reinterpret_cast<Bytef *>(room.data());
        stream.avail_out = static_cast<uInt>(room.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        const bool isOutOfInput = result == Z_BUF_ERROR;
        if (result != Z_OK && result != Z_STREAM_END && !isOutOfInput) {
            m_state = State::NotUnpackable;
            return;
        }
        m_unpacking->hasEnded = result == Z_STREAM_END;
        append(room.data(), static_cast<qsizetype>(room.size() - stream.avail_out));
        if (m_state != State::Good || isOutOfInput) {
            return;
        }
    } while (stream.avail_in > 0 || (stream.avail_out == 0 && !m_unpacking->hasEnded));
}

bool AnswerBody::isWhole() const
{
    return m_state == State::Good && (!m_unpacking || !m_unpacking->hasBegun || m_unpacking->hasEnded);
}

} // namespace Desk
