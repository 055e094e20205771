// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Desk {

/// What one unit of the account's currency is in the selling currency, as a person typed it: an exact decimal, either
/// way round.
class ExchangeRate
{
public:
    enum class Direction {
        PerAccountUnit, ///< 1 USD = 1320 IQD, typed at an account in USD.
        PerSellingUnit, ///< 1 USD = 1320 IQD, typed at an account in IQD.
    };

    ExchangeRate() = default; ///< 1.
    /// Plain text with a point: "1320", "0.92". Nothing for 0, for less, for signs and for more than 12 significant
    /// digits or 12 decimals.
    static std::optional<ExchangeRate> fromText(const QString &text, Direction direction = Direction::PerAccountUnit);

    QString text() const; ///< Without zeros that say nothing.
    Direction direction() const { return m_direction; }
    bool isOne() const { return m_value == 1 && m_scale == 1; }

    /// The rate is numerator / denominator; both have at most 12 zeros or digits and are over 0.
    qint64 numerator() const { return m_direction == Direction::PerAccountUnit ? m_value : m_scale; }
    qint64 denominator() const { return m_direction == Direction::PerAccountUnit ? m_scale : m_value; }

    bool operator==(const ExchangeRate &) const = default;

    static constexpr int mostDigits = 12;

private:
    qint64 m_value = 1;
    qint64 m_scale = 1; ///< A power of ten.
    Direction m_direction = Direction::PerAccountUnit;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::ExchangeRate)
