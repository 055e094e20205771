// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/oneshotbody.h"

#include <algorithm>
#include <utility>

namespace Desk {

OneShotBody::OneShotBody(QByteArray bytes, std::function<bool()> mayLeave)
    : m_bytes(std::move(bytes))
    , m_mayLeave(std::move(mayLeave))
{
    // Unbuffered: what was read is what left this device, so wasRead() is exact.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::reset()
{
    return !m_bytes.isEmpty() && m_position == 0;
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (maxSize > 0 && m_mayLeave) {
        m_isHeldBack = !std::exchange(m_mayLeave, {})();
        if (m_isHeldBack) {
            emit heldBack();
        }
    }
    if (m_isHeldBack) {
        return -1;
    }
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    if (size <= 0) {
        return atEnd() ? -1 : 0;
    }
    std::copy_n(m_bytes.constData() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Desk
