// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUuid>

namespace Desk {

/// Something that was kept with a sale and was corrected later: a fact of its own, which never changes. Of those of one
/// field the last one counts.
struct Correction
{
    Q_GADGET

public:
    enum class Field { SoldFor, Seller, Payment, Note };
    Q_ENUM(Field)

    QUuid sale;        ///< The key of the purchase or top-up; null where it was not bought on this computer.
    QString reference; ///< The account's, of an order that was not bought on this computer; else empty.
    Field field = Field::SoldFor;
    QString before; ///< Empty where nobody had said it.
    /// Empty where it is not said any more. An amount is as Amount::toString() writes it: of one eSIM, as it was kept,
    /// or of the whole order where that was not bought on this computer, for nobody knows how many it brought.
    QString after;
    QDateTime at;       ///< UTC, by the server's clock.
    QString seller;     ///< Who corrected it; empty where nobody was chosen.
    QString accessCode; ///< With which it was corrected; the order may be of an earlier one.

    bool operator==(const Correction &) const = default;
};

} // namespace Desk
