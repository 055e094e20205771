// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/bookstext.h"

#include "models/text/hiddenprices.h"
#include "models/text/pricetext.h"

#include <QStringList>

namespace Desk {

namespace {

const QString plus = QStringLiteral(" + ");
const QString dot = QStringLiteral(" · ");

QString text(const QMap<Currency, Money> &sums, const Format &format)
{
    QStringList texts;
    for (const Money &sum : sums) {
        texts << format.money(sum);
    }
    return texts.join(plus);
}

QString text(const QMap<QString, Amount> &sums, const Format &format)
{
    QStringList texts;
    for (const Amount &sum : sums) {
        texts << PriceText(format).amount(sum);
    }
    return texts.join(plus);
}

} // namespace

QString BooksText::orders(int count) const
{
    return count == 1 ? tr("1 order") : tr("%Ln orders", nullptr, count);
}

QString BooksText::adding(int count) const
{
    //: %1: "20,000 orders", while they are added up.
    return tr("%1 · adding up…").arg(orders(count));
}

QString BooksText::totals(const BookTotals &totals) const
{
    QStringList parts{orders(totals.orders)};
    const bool areCostsShown = !arePricesHidden();
    if (!areCostsShown) {
        parts << tr("Prices hidden");
    }
    if (!totals.spent.isEmpty() && areCostsShown) {
        //: %1: an amount of money.
        parts << tr("%1 spent").arg(text(totals.spent, m_format));
    }
    if (!totals.soldFor.isEmpty()) {
        //: What customers paid. %1: an amount of money.
        parts << tr("%1 sold for").arg(text(totals.soldFor, m_format));
    }
    if (areCostsShown && totals.withMargin > 0 && totals.withMargin < totals.summed) {
        //: %1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.
        parts << tr("%1 margin of %2 of %3")
                     .arg(text(totals.margin, m_format), m_format.count(totals.withMargin),
                          m_format.count(totals.summed));
    } else if (areCostsShown && totals.withMargin > 0) {
        //: %1: an amount of money.
        parts << tr("%1 margin").arg(text(totals.margin, m_format));
    }
    if (!totals.returned.isEmpty() && areCostsShown) {
        //: What eSIMfly gave back. %1: an amount of money.
        parts << tr("%1 refunded").arg(text(totals.returned, m_format));
    }
    if (totals.open > 0) {
        //: Orders of which nobody knows for certain what was paid.
        parts << tr("%Ln not certain and not in the sums", nullptr, totals.open);
    }
    if (totals.unreadable > 0) {
        //: Orders of which something could not be read.
        parts << tr("%Ln not readable", nullptr, totals.unreadable);
    }
    return parts.join(dot);
}

} // namespace Desk
