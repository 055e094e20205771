// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookcorrection.h"

#include "domain/cleantext.h"
#include "domain/salemargin.h"

#include <algorithm>

namespace Desk {

namespace {

using Field = Correction::Field;

QString soldForText(const std::optional<Amount> &amount)
{
    return amount ? amount->toString() : QString();
}

/// Of so many eSIMs.
void setSoldFor(BookEntry &entry, const std::optional<Amount> &price, int times)
{
    entry.soldFor.reset();
    entry.margin.reset();
    if (!price) {
        return;
    }
    const bool isRated = entry.kept && entry.kept->price.currency() == price->currency();
    const SoldFor soldFor{*price, SoldFor::Source::Typed, {}, isRated ? entry.kept->rate : ExchangeRate()};
    entry.soldFor = soldForAll(soldFor, times);
    const bool isComparable =
        isRated || (entry.paid && IsoCurrency(entry.paid->currency()) == price->currency()); // At a rate of 1.
    if (isComparable && entry.isSummed()) {
        if (const auto margin = marginOf(soldFor, times, *entry.paid)) {
            entry.margin = margin->amount();
        }
    }
}

} // namespace

int soldTimes(const BookEntry &entry)
{
    return entry.key.isNull() ? 1 : std::max(1, entry.esims);
}

SaleDetails detailsOf(const BookEntry &entry)
{
    SaleDetails details{{}, entry.seller, entry.payment, entry.note};
    if (entry.soldFor) {
        details.soldFor = Amount(entry.soldFor->minorUnits() / soldTimes(entry), entry.soldFor->currency());
    }
    return details;
}

bool isCorrectable(const BookEntry &entry)
{
    return entry.isOrder() && (!entry.key.isNull() || !entry.reference.isEmpty());
}

bool hasNote(const BookEntry &entry)
{
    return !entry.iccids.isEmpty() || !entry.key.isNull();
}

QList<Correction> correctionsTo(const BookEntry &entry, const SaleDetails &details)
{
    QList<Correction> corrections;
    const auto add = [&](Field field, const QString &before, const QString &after) {
        if (before == after) {
            return;
        }
        Correction correction;
        correction.sale = entry.key;
        correction.reference = entry.key.isNull() ? entry.reference : QString();
        correction.field = field;
        correction.before = before;
        correction.after = after;
        corrections.append(correction);
    };
    if (!isCorrectable(entry)) {
        return corrections;
    }
    const SaleDetails now = detailsOf(entry);
    if (!entry.isEnded) {
        add(Field::SoldFor, soldForText(now.soldFor), soldForText(details.soldFor));
    }
    add(Field::Seller, now.seller, cleanText(details.seller));
    add(Field::Payment, now.payment, cleanText(details.payment));
    if (hasNote(entry)) {
        add(Field::Note, now.note, cleanNote(details.note));
    }
    return corrections;
}

void correct(BookEntry &entry, const QList<Correction> &corrections)
{
    entry.corrections = corrections;
    const auto last = [&corrections](Field field) {
        const auto found = std::find_if(corrections.crbegin(), corrections.crend(),
                                        [field](const Correction &correction) { return correction.field == field; });
        return found == corrections.crend() ? nullptr : &*found;
    };
    if (const Correction *soldFor = last(Field::SoldFor); soldFor && !entry.isEnded) {
        setSoldFor(entry, Amount::fromString(soldFor->after), soldFor->sale.isNull() ? 1 : soldTimes(entry));
    }
    if (const Correction *seller = last(Field::Seller)) {
        entry.seller = seller->after;
    }
    if (const Correction *payment = last(Field::Payment)) {
        entry.payment = payment->after;
    }
    if (const Correction *note = last(Field::Note)) {
        entry.note = note->after;
    }
}

} // namespace Desk
