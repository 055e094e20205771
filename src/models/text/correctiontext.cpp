// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/correctiontext.h"

#include "models/text/paymenttext.h"
#include "models/text/pricetext.h"

namespace Desk {

namespace {

QString named(const QString &value, const QString &otherwise)
{
    return value.isEmpty() ? otherwise : Format::isolated(value);
}

} // namespace

QString CorrectionText::last(const QList<Correction> &corrections) const
{
    if (corrections.isEmpty()) {
        return {};
    }
    const Correction &last = corrections.constLast();
    const QString when = m_format.dateTime(last.at);
    return last.seller.isEmpty()
               //: %1: a time.
               ? tr("Corrected %1").arg(when)
               //: %1: a name; %2: a time.
               : tr("Corrected by %1, %2").arg(Format::isolated(last.seller), when);
}

QString CorrectionText::line(const Correction &correction) const
{
    const QString when = m_format.dateTime(correction.at);
    return correction.seller.isEmpty()
               //: %1: what was corrected; %2: a time.
               ? tr("%1, %2").arg(change(correction), when)
               //: %1: what was corrected; %2: the name of who did it; %3: a time.
               : tr("%1, %2, %3").arg(change(correction), Format::isolated(correction.seller), when);
}

QString CorrectionText::change(const Correction &correction) const
{
    switch (correction.field) {
    case Correction::Field::SoldFor:
        //: What a customer paid was corrected; %1, %2: amounts, before and after.
        return tr("Sold for %1 → %2").arg(amount(correction.before), amount(correction.after));
    case Correction::Field::Seller: {
        //: In place of a name: an order that nobody is said to have sold.
        const QString nobody = tr("nobody");
        //: %1, %2: names, before and after.
        return tr("Seller %1 → %2").arg(named(correction.before, nobody), named(correction.after, nobody));
    }
    case Correction::Field::Payment: {
        //: In place of how a customer paid: nobody said it.
        const QString notSaid = tr("not said");
        //: How a customer paid; %1, %2: before and after.
        return tr("Payment %1 → %2")
            .arg(named(PaymentText::shown(correction.before), notSaid),
                 named(PaymentText::shown(correction.after), notSaid));
    }
    case Correction::Field::Note: {
        //: In place of a customer's name or a note: there is none.
        const QString none = tr("none");
        //: The customer or note of an order; %1, %2: before and after.
        return tr("Note %1 → %2").arg(named(correction.before, none), named(correction.after, none));
    }
    }
    return {};
}

QString CorrectionText::amount(const QString &value) const
{
    const auto amount = Amount::fromString(value);
    return amount ? PriceText(m_format).amount(*amount) : Format::dash();
}

} // namespace Desk
