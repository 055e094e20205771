// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <compare>
#include <optional>

namespace Desk {

/// An amount of mobile data in bytes. As in the API 1 GB is 1024 MB and 1,073,741,824 bytes.
class DataSize
{
public:
    static constexpr qint64 bytesPerMegabyte = 1024LL * 1024;
    static constexpr qint64 bytesPerGigabyte = 1024 * bytesPerMegabyte;

    constexpr DataSize() = default;
    static constexpr DataSize fromBytes(qint64 bytes) { return DataSize(bytes); }
    /// From a JSON number of gigabytes or megabytes, rounded to whole bytes. Nothing where it is not finite, negative
    /// or over 10^9 GB.
    static std::optional<DataSize> fromGigabytes(double gigabytes);
    static std::optional<DataSize> fromMegabytes(double megabytes);

    constexpr qint64 bytes() const { return m_bytes; }
    constexpr double gigabytes() const { return static_cast<double>(m_bytes) / static_cast<double>(bytesPerGigabyte); }
    constexpr double megabytes() const { return static_cast<double>(m_bytes) / static_cast<double>(bytesPerMegabyte); }
    constexpr bool isZero() const { return m_bytes == 0; }

    constexpr auto operator<=>(const DataSize &) const = default;

private:
    explicit constexpr DataSize(qint64 bytes)
        : m_bytes(bytes)
    {}

    qint64 m_bytes = 0;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::DataSize)
