// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refund.h"
#include "services/books/bookentry.h"
#include "services/esims/cancellationpreview.h"

#include <QHash>

namespace Desk {

/// Adds to orders what came back of them: as the answers to cancellations of this computer say, each on the day it was
/// sent; else as the account shows. Returns the places of those that are called cancelled and of which nobody knows
/// since when.
QList<qsizetype> addRefunds(QList<BookEntry> &entries, const QList<Refund> &refunds,
                            const QHash<QString, SeenRefund> &seen);

/// An order that the account's list alone calls cancelled, and was seen to turn so, counts on the day on which it was
/// first seen so.
void addSeenRefund(BookEntry &entry, const SeenRefund &seen);

/// What the customer paid for the eSIMs that a cancellation may refund; nothing where nobody said it.
std::optional<Amount> soldForOf(const QList<BookEntry> &entries, const CancellationPreview &preview);

} // namespace Desk
