// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace Desk {

/// The number of an eSIM (ITU-T E.118): text of 15 to 22 digits, never a number. Stand-ins such as the API's
/// "PENDING_…" are none.
class Iccid
{
public:
    Iccid() = default;
    /// Blanks and dashes between the digits are left out, so are letters F that fill it up, but for one at the end.
    /// Nothing where what is left has other characters than digits or another length.
    static std::optional<Iccid> fromString(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }
    /// In groups of four, for people: "8948 1010 0000 0000 126".
    QString grouped() const;

    bool operator==(const Iccid &) const = default;
    bool operator<(const Iccid &other) const { return m_text < other.m_text; }

private:
    explicit Iccid(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

inline size_t qHash(const Iccid &iccid, size_t seed = 0)
{
    return ::qHash(iccid.toString(), seed);
}

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Iccid)
