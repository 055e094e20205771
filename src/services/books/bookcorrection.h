// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/books/bookentry.h"

namespace Desk {

/// What of an order a person may correct later.
struct SaleDetails
{
    std::optional<Amount> soldFor; ///< Of one eSIM; of the whole order where that was not bought on this computer.
    QString seller;
    QString payment;
    QString note;

    bool operator==(const SaleDetails &) const = default;
};

SaleDetails detailsOf(const BookEntry &entry);
/// So many eSIMs are each sold for it.
int soldTimes(const BookEntry &entry);

/// Whether it is an order that has a name to be found by again.
bool isCorrectable(const BookEntry &entry);
/// A note is kept with the eSIMs; until they come, with the sale.
bool hasNote(const BookEntry &entry);

/// What has to be corrected so that the order says the details; who does it, when and with which access code is not in
/// it yet. Nothing that the order has no room for.
QList<Correction> correctionsTo(const BookEntry &entry, const SaleDetails &details);

/// The order as it says after the corrections, which are in the order in which they were made. Its margin is worked out
/// anew, by the rate that was kept with the sale; nothing is left to work it out by where it is sold in yet another
/// currency.
void correct(BookEntry &entry, const QList<Correction> &corrections);

} // namespace Desk
