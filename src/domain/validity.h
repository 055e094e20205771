// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <compare>
#include <optional>

namespace Desk {

/// How long a package lasts, in days.
class Validity
{
public:
    constexpr Validity() = default;
    /// Nothing under 0 or over 100 years.
    static constexpr std::optional<Validity> fromDays(qint64 days)
    {
        constexpr qint64 hundredYears = 36525;
        if (days < 0 || days > hundredYears) {
            return std::nullopt;
        }
        return Validity(static_cast<int>(days));
    }

    constexpr int days() const { return m_days; }

    constexpr auto operator<=>(const Validity &) const = default;

private:
    explicit constexpr Validity(int days)
        : m_days(days)
    {}

    int m_days = 0;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Validity)
