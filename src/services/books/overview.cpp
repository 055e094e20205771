// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/overview.h"

#include "services/books/daybooks.h"
#include "services/search/packagesearch.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

using State = BookEntry::State;

constexpr int daysOfWeek = 7;

QDate weekOf(QDate day, Qt::DayOfWeek firstDay)
{
    return day.addDays(-((day.dayOfWeek() - static_cast<int>(firstDay) + daysOfWeek) % daysOfWeek));
}

bool isOpen(State state)
{
    return state == State::Pending || state == State::UnderWay || state == State::Unclear || state == State::Failed;
}

bool contains(const DaySpan &span, QDate day)
{
    return day.isValid() && day >= span.first && day <= span.last;
}

/// Adds entries one after another, the days of each worked out once.
class Adding
{
public:
    Adding(const QList<BookEntry> &entries, const OverviewTerms &terms)
        : m_terms(terms)
    {
        QDateTime first;
        for (const BookEntry &entry : entries) {
            if (entry.isOrder() && entry.at.isValid() && (!first.isValid() || entry.at < first)) {
                first = entry.at;
            }
        }
        const QDate firstDay = terms.days.dayOf(first);
        makeWeeks(firstDay);
        makePace(firstDay);
        m_overview.sellingDays = {terms.today.addDays(1 - OverviewTerms::sellingDays), terms.today};
        const QDate needed =
            std::min({m_overview.weeks.isEmpty() ? terms.today : m_overview.weeks.constLast().days.first,
                      m_overview.pace ? m_overview.pace->days.first : terms.today, m_overview.sellingDays.first});
        m_from = terms.days.startOf(needed);
        for (const BookEntry &entry : entries) {
            if (entry.isOrder()) {
                add(entry);
            }
        }
        m_overview.places = ranked(m_places);
        m_overview.packages = ranked(m_packages);
        m_overview.desks = ranked(m_desks);
        m_overview.sellers = ranked(m_sellers);
    }

    const Overview &overview() const { return m_overview; }

private:
    void makeWeeks(QDate firstDay)
    {
        const QDate thisWeek = weekOf(m_terms.today, m_terms.firstDayOfWeek);
        for (int age = 0; age < OverviewTerms::mostWeeks; ++age) {
            const QDate first = thisWeek.addDays(-daysOfWeek * age);
            const DaySpan days{first, first.addDays(daysOfWeek - 1)};
            if (!firstDay.isValid() || firstDay > days.last) {
                break;
            }
            m_overview.weeks.append({days, {}});
        }
    }

    void makePace(QDate firstDay)
    {
        const QDate last = m_terms.today.addDays(-1);
        if (firstDay.isValid() && firstDay <= last) {
            const QDate first = std::max(firstDay, m_terms.today.addDays(-OverviewTerms::paceDays));
            m_overview.pace = SpendingPace{{first, last}, static_cast<int>(first.daysTo(last)) + 1, {}};
        }
    }

    void add(const BookEntry &entry)
    {
        m_overview.withoutTime += entry.at.isValid() ? 0 : 1;
        if (isOpen(entry.state)) {
            ++m_overview.open[entry.state];
        }
        if (entry.at.isValid() && entry.at >= m_from) {
            addSale(entry, saleDay(entry, m_terms.days));
        }
        if (entry.hasRefund() && refundTime(entry) >= m_from) {
            addRefund(entry, refundDay(entry, m_terms.days));
        }
    }

    void addSale(const BookEntry &entry, QDate day)
    {
        if (BookWeek *week = weekOn(day)) {
            week->totals.addSale(entry);
        }
        if (m_overview.pace && contains(m_overview.pace->days, day)) {
            m_overview.pace->totals.addSale(entry);
        }
        if (m_terms.desks.isTeam() && contains(m_overview.sellingDays, day)) {
            deskOf(entry).totals.addSale(entry);
            sellerOf(entry).totals.addSale(entry);
        }
        const bool isSold = entry.kind == BookEntry::Kind::Esims && entry.state == State::Completed;
        if (isSold && contains(m_overview.sellingDays, day)) {
            addSold(entry);
        }
    }

    void addRefund(const BookEntry &entry, QDate day)
    {
        if (BookWeek *week = weekOn(day)) {
            week->totals.addRefund(entry);
        }
        if (m_overview.pace && !entry.isRefundAsSeen && contains(m_overview.pace->days, day)) {
            m_overview.pace->totals.addRefund(entry);
        }
        if (m_terms.desks.isTeam() && entry.isSummed() && contains(m_overview.sellingDays, day)) {
            deskOf(entry).totals.addRefund(entry);
            sellerOf(entry).totals.addRefund(entry);
        }
    }

    BestSeller &deskOf(const BookEntry &entry)
    {
        const QString code = entry.desk.isNull() ? QString() : entry.desk.toString(QUuid::WithoutBraces);
        BestSeller &desk = m_desks[code];
        desk.code = code;
        desk.name = m_terms.desks.of(entry.desk);
        return desk;
    }

    BestSeller &sellerOf(const BookEntry &entry)
    {
        BestSeller &seller = m_sellers[entry.seller];
        seller.code = seller.name = entry.seller;
        return seller;
    }

    void addSold(const BookEntry &entry)
    {
        const auto known = m_placeOf.constFind(entry.packageCode);
        const SalesPlace place = known == m_placeOf.cend()
                                     ? *m_placeOf.insert(entry.packageCode, m_terms.placeOf(entry.packageCode))
                                     : *known;
        count(m_places[place.code], entry, place.code, place.name);
        count(m_packages[entry.packageCode], entry, entry.packageCode, entry.packageName);
    }

    static void count(BestSeller &seller, const BookEntry &entry, const QString &code, const QString &name)
    {
        seller.code = code;
        if (seller.name.isEmpty()) {
            seller.name = name; // Entries come the newest first, and so do names.
        }
        const auto at = std::lower_bound(seller.packages.begin(), seller.packages.end(), entry.packageCode);
        if (at == seller.packages.end() || *at != entry.packageCode) {
            seller.packages.insert(at, entry.packageCode);
        }
        seller.totals.addSale(entry);
    }

    /// By the number of orders; among equals by name, so that none changes places without a sale.
    static QList<BestSeller> ranked(const QMap<QString, BestSeller> &sellers)
    {
        QList<BestSeller> all = sellers.values();
        std::stable_sort(all.begin(), all.end(), [](const BestSeller &a, const BestSeller &b) {
            return a.totals.orders != b.totals.orders ? a.totals.orders > b.totals.orders
                                                      : QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
        });
        return all;
    }

    BookWeek *weekOn(QDate day)
    {
        if (m_overview.weeks.isEmpty()
            || !contains({m_overview.weeks.constLast().days.first, m_overview.weeks.constFirst().days.last}, day)) {
            return nullptr;
        }
        return &m_overview.weeks[day.daysTo(m_overview.weeks.constFirst().days.last) / daysOfWeek];
    }

    const OverviewTerms &m_terms;
    QDateTime m_from; ///< What was before counts only where it is open.
    Overview m_overview;
    QMap<QString, SalesPlace> m_placeOf; ///< By code of a package.
    QMap<QString, BestSeller> m_places;  ///< By code.
    QMap<QString, BestSeller> m_packages;
    QMap<QString, BestSeller> m_desks; ///< By id.
    QMap<QString, BestSeller> m_sellers;
};

} // namespace

QDate OverviewTerms::firstDay() const
{
    return std::min({weekOf(today, firstDayOfWeek).addDays(-daysOfWeek * (mostWeeks - 1)), today.addDays(-paceDays),
                     today.addDays(1 - sellingDays)});
}

std::function<SalesPlace(const QString &packageCode)> placesIn(std::shared_ptr<const PackageSearch> catalogue)
{
    return [catalogue = std::move(catalogue)](const QString &packageCode) -> SalesPlace {
        const int row = catalogue->rowOf(packageCode);
        if (row < 0) {
            return {};
        }
        const Package &package = catalogue->entries().at(row).package;
        const QStringList &countries = catalogue->coverage(row);
        const QString code = countries.size() == 1                   ? countries.constFirst()
                             : package.type == Package::Type::Global ? QStringLiteral("global")
                                                                     : package.region;
        const QList<Destination> &all = catalogue->destinations();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [&code](const Destination &destination) { return destination.code == code; });
        return {code, found == all.cend() ? code : found->name};
    };
}

Overview overviewOf(const QList<BookEntry> &entries, const OverviewTerms &terms)
{
    return Adding(entries, terms).overview();
}

Money spentAtPace(const SpendingPace &pace, Currency currency)
{
    const Money nothing(0, currency);
    return pace.totals.spent.value(currency, nothing) - pace.totals.returned.value(currency, nothing);
}

std::optional<qint64> daysLeft(Money balance, const SpendingPace &pace)
{
    const Money spent = spentAtPace(pace, balance.currency());
    if (spent.minorUnits() <= 0) {
        return std::nullopt;
    }
    return balance.isNegative() ? 0 : balance.minorUnits() * pace.length / spent.minorUnits();
}

} // namespace Desk
