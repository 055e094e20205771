// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopday.h"
#include "models/bookrow.h"
#include "models/keyedtablemodel.h"
#include "models/orderfilter.h"
#include "services/team/desknames.h"

#include <QMap>

#include <functional>

namespace Desk {

/// The orders of the books that a filter leaves, top-ups among them, as a table, the newest first to begin with. It
/// filters and sorts by itself, in one pass over the list, for that may be long: rows() are those that are shown. Owned
/// by OrdersPage.
class OrderModel : public KeyedTableModel<OrderModel, BookRow>
{
    Q_OBJECT

public:
    enum class Column {
        When,
        Reference,
        Package,
        Esims,
        Paid,
        SoldFor,
        Margin,
        Status,
        Refund,
        Seller,
        Desk,
        Payment,
        Note,
        Count
    };
    Q_ENUM(Column)

    explicit OrderModel(const Format &format, QObject *parent = nullptr);

    void setEntries(const QList<BookEntry> &entries);
    /// All of them, shown or not, the newest first.
    const QList<BookEntry> &entries() const { return m_entries; }
    /// Whether it is known of any of them how the customer paid.
    bool hasPayments() const;
    /// Whether the same rows would be shown of these, in the same order, whatever has changed in them.
    bool hasSameShown(const QList<BookEntry> &entries) const;

    /// What the desks of the team are called; alone, as to begin with, there are none.
    void setDeskNames(const DeskNames &names);
    const DeskNames &deskNames() const { return m_deskNames; }

    /// On whose days refunds count; those of the computer's zone to begin with.
    void setShopDays(const ShopDays &days);
    const ShopDays &shopDays() const { return m_days; }

    void setFilter(const OrderFilter &filter);
    const OrderFilter &filter() const { return m_filter; }
    /// Those orders of which something came back on the days of the filter, and which fit the rest of it. Of a filter
    /// with days they need not be shown.
    const QList<BookRow> &refunded() const { return m_refunded; }
    /// What the rest of the filter leaves of the orders of all days: for a worker, since that takes its time.
    std::function<QList<BookEntry>()> ofAllDays() const;
    /// How many there would be of a state with the rest of the filter; nothing: of all states.
    int count(std::optional<BookEntry::State> state) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    static QString statusText(const BookEntry &entry);
    /// Empty where the state is none of ours.
    static QString statusText(BookEntry::State state);

    /// Amounts take the room that the largest of them needs: shops differ by their currencies.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate(const Format &format) override;

protected:
    Columns columns() const override;
    QVariant recordData(const QModelIndex &index, int role) const override;
    QStringList keys(const BookRow &row) const override;

private:
    using Counts = QMap<BookEntry::State, int>;

    /// What is shown of a list, and what belongs to that.
    struct Shown
    {
        QList<BookRow> rows;
        QList<BookRow> refunded;
        Counts counts;
    };
    Shown shown(const QList<BookEntry> &entries, const QList<int> &order, QList<QString> &texts) const;
    QList<int> sorted(const QList<BookEntry> &entries) const;
    QList<QString> keptTexts(const QList<BookEntry> &entries) const;
    void foldTexts();
    void replaceRows(const QList<BookRow> &rows);
    void showAgain();
    void measureAmounts();

    QList<BookEntry> m_entries;
    std::optional<Money> m_largestPaid;
    std::optional<Amount> m_largestSoldFor;
    QList<QString> m_texts; ///< Folded, of each of them; null until a worker or a search made it.
    int m_foldings = 0;     ///< The newest one begun.
    QList<int> m_order;     ///< Places in the entries, sorted.
    DeskNames m_deskNames;
    ShopDays m_days{QTimeZone::systemTimeZone(), 0};
    OrderFilter m_filter;
    QList<BookRow> m_refunded;
    Counts m_counts;
    Column m_sortColumn = Column::When;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace Desk
