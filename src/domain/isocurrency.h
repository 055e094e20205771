// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Desk {

/// A currency that a shop may sell in: any of ISO 4217 that people pay with. Accounts have fewer (Currency).
class IsoCurrency
{
public:
    IsoCurrency(Currency currency = Currency::Usd);

    /// Three letters in any case; nothing for codes that aren't in the table.
    static std::optional<IsoCurrency> fromCode(const QString &code);
    static const QList<IsoCurrency> &all(); ///< By code.

    QString code() const; ///< Upper case.
    /// Digits after the decimal point, by a table of this program, for ICU's differ from version to version. The Iraqi
    /// dinar has none, as the API counts it.
    int decimals() const { return m_decimals; }
    qint64 unitsPerMajor() const; ///< 100 where there are two decimals.

    bool operator==(const IsoCurrency &) const = default;

private:
    IsoCurrency(const char *code, int decimals);

    quint32 m_code; ///< A letter a byte.
    int m_decimals;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::IsoCurrency)
