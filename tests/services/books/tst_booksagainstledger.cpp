// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decoders.h"
#include "sandbox/ledger.h"
#include "sandbox/sandboxclient.h"
#include "services/books/daybooks.h"

#include <QTest>

#include <array>
#include <chrono>
#include <cstdlib>

using namespace Desk;
using Desk::Test::SandboxClient;

namespace {

using Random = Sandbox::Random;

/// What days come to, worked out by this test alone, or the same as the books say it.
struct Sums
{
    int orders = 0;
    int summed = 0;
    int withMargin = 0;
    int open = 0;
    int refunds = 0;
    QMap<QString, qint64> amounts; ///< Minor units, by what they are and their currency.

    void add(const char *what, const QString &currency, qint64 minorUnits)
    {
        amounts[QLatin1String(what) + QLatin1Char(' ') + currency] += minorUnits;
    }
    QString text() const
    {
        QString said = QStringLiteral("%1 orders, %2 summed, %3 with a margin, %4 open, %5 refunds")
                           .arg(orders)
                           .arg(summed)
                           .arg(withMargin)
                           .arg(open)
                           .arg(refunds);
        for (auto sum = amounts.cbegin(); sum != amounts.cend(); ++sum) {
            said += QStringLiteral(", %1 %2").arg(sum.key()).arg(sum.value());
        }
        return said;
    }
};

Sums said(const BookTotals &totals)
{
    Sums sums{totals.orders, totals.summed, totals.withMargin, totals.open + totals.unreadable, totals.refunds, {}};
    const auto addMoney = [&sums](const char *what, const QMap<Currency, Money> &amounts) {
        for (const Money &amount : amounts) {
            sums.add(what, currencyCode(amount.currency()), amount.minorUnits());
        }
    };
    const auto addAmounts = [&sums](const char *what, const QMap<QString, Amount> &amounts) {
        for (const Amount &amount : amounts) {
            sums.add(what, amount.currency().code(), amount.minorUnits());
        }
    };
    addMoney("spent", totals.spent);
    addMoney("returned", totals.returned);
    addMoney("awaited", totals.awaited);
    addAmounts("sold for", totals.soldFor);
    addAmounts("margin", totals.margin);
    addAmounts("given back", totals.givenBack);
    return sums;
}

using SumsByDay = QMap<QDate, Sums>;

/// The first day of which the books say something else; empty where there is none.
QString difference(const QList<BookDay> &books, SumsByDay expected)
{
    for (const BookDay &day : books) {
        const QString right = expected.contains(day.day) ? expected.take(day.day).text() : QStringLiteral("nothing");
        if (const QString text = said(day.totals).text(); text != right) {
            return QStringLiteral("%1: %2 is right, not %3").arg(day.day.toString(Qt::ISODate), right, text);
        }
    }
    return expected.isEmpty() ? QString()
                              : QStringLiteral("%1 is missing").arg(expected.firstKey().toString(Qt::ISODate));
}

/// The day of a shop as its clock on the wall says it.
QDate dayOnTheWall(const QDateTime &time, const ShopDays &days)
{
    const QDateTime wall = time.toTimeZone(days.zone);
    return wall.time().hour() < days.endHour ? wall.date().addDays(-1) : wall.date();
}

struct Rate
{
    const char *text;
    ExchangeRate::Direction direction;
    qint64 numerator;
    qint64 denominator;
};

constexpr auto perAccountUnit = ExchangeRate::Direction::PerAccountUnit;
constexpr auto perSellingUnit = ExchangeRate::Direction::PerSellingUnit;
constexpr std::array rates{Rate{"1320", perAccountUnit, 1320, 1}, Rate{"0.92", perAccountUnit, 92, 100},
                           Rate{"1320", perSellingUnit, 1, 1320}, Rate{"1.0837", perSellingUnit, 10000, 10837},
                           Rate{"41.253", perAccountUnit, 41253, 1000}};
constexpr std::array sellingCurrencies{"USD", "EUR", "IQD", "TRY", "KWD"};

qint64 power(int decimals)
{
    qint64 value = 1;
    for (int i = 0; i < decimals; ++i) {
        value *= 10;
    }
    return value;
}

/// What a row of the journal is beside the account's order that it stands for.
enum class Row {
    None,
    Completed,
    WithoutReference, ///< Told by its eSIM.
    WithoutPaid,      ///< As an answer to the same key once more.
    Provisioning,
    Unknown,
    Failed,
    Refunded,
    Decided,   ///< A top-up that a person called gone through.
    Elsewhere, ///< Of another order, that the account doesn't have.
};

/// One order, and all that this test made of it.
struct Fact
{
    Sandbox::Order order;
    Row row = Row::None;
    bool isListed = true;
    QDateTime soldAt;
    QString seller;
    qint64 shown = 0;            ///< What it cost on the screen, all of it.
    std::optional<qint64> price; ///< That the customer pays for one.
    QString soldIn;
    Rate rate{};
    std::optional<qint64> givenBack;
    QDateTime returnedAt;
    bool isAwaited = false;

    bool isEnded() const { return row == Row::Failed || row == Row::Refunded; }
};

/// A random past of an account, and what one of its desks has in its journal.
class Past
{
public:
    Past(Currency currency, quint64 seed, const ShopDays &days)
        : m_currency(currency)
        , m_random(seed ^ 0xb00c)
        , m_days(days)
        , m_client(options(currency, seed))
    {
        sellAtTurnsOfDays();
        endSome();
        for (const Sandbox::Order &order : m_client.account.ledger().orders()) {
            if (order.kind != Sandbox::Order::Kind::Load) {
                facts.append(fact(order));
            }
        }
        for (const Fact &fact : std::as_const(facts)) {
            note(fact);
        }
    }

    /// As the account's list comes over the API, without what is not listed yet.
    QList<Order> listed()
    {
        QSet<QString> hidden;
        for (const Fact &fact : std::as_const(facts)) {
            if (!fact.isListed) {
                hidden.insert(fact.order.reference);
            }
        }
        QList<Order> rows;
        for (int page = 1;; ++page) {
            const auto answer = m_client.get(QStringLiteral("/orders?limit=100&page=%1").arg(page));
            const auto read = decodeOrders(answer.json(), {m_currency, m_client.clock.now()});
            if (!read || read->unreadableRows > 0 || read->rows.isEmpty()) {
                break;
            }
            for (const Order &row : read->rows) {
                if (!hidden.contains(row.reference)) {
                    rows.append(row);
                }
            }
        }
        return rows;
    }

    QList<Fact> facts;
    QList<BookEntry> bought;
    int notOfBooks = 0;

private:
    static constexpr std::chrono::milliseconds skew{95'000};
    static constexpr qint64 skewOfTopUps = -3 * 3'600'000; ///< A clock that was put right since.

    static Sandbox::Options options(Currency currency, quint64 seed)
    {
        Sandbox::Options options = SandboxClient::quick();
        options.currency = currency;
        options.seed = seed;
        options.pastOrders = 2000;
        options.topUpsAllAlong = true;
        options.pastDays = 400; // The clocks are put forward, and back twice.
        options.balance = Money(1'000'000'000'000, currency);
        return options;
    }

    qint64 below(qint64 end) { return m_random.between(0, end - 1); }

    /// Orders in the seconds around each hour of the days on which the clocks change, and of another one.
    void sellAtTurnsOfDays()
    {
        const QDateTime now = m_client.clock.now();
        QList<QDateTime> changes{now.addDays(-100)};
        for (const auto &change : m_days.zone.transitions(now.addDays(-390), now.addDays(-2))) {
            changes.append(change.atUtc);
        }
        const QList<Sandbox::Package> &packages = m_client.account.catalogue().packages();
        for (const QDateTime &change : std::as_const(changes)) {
            for (int hour = -14; hour <= 14; ++hour) {
                for (const int second : {-1, 0}) {
                    m_client.clock.setNow(change.addSecs(hour * 3600 + second));
                    m_client.order(packages[below(packages.size())].code, {}, int(m_random.between(1, 3)));
                }
            }
        }
        m_client.clock.setNow(now);
    }

    void endSome()
    {
        const QList<Sandbox::Order> orders = m_client.account.ledger().orders();
        for (const Sandbox::Order &order : orders) {
            if (order.status == QLatin1String("completed") && order.kind != Sandbox::Order::Kind::Load
                && below(25) == 0) {
                Sandbox::OrderEnd end;
                end.status = below(2) == 0 ? QStringLiteral("failed") : QStringLiteral("cancelled");
                m_client.account.endOrder(order.reference, end);
            }
        }
    }

    Row rowOf(const Sandbox::Order &order)
    {
        const bool isTopUp = order.kind == Sandbox::Order::Kind::TopUp;
        const qint64 chance = below(100);
        if (chance < 40) {
            return Row::None;
        }
        if (order.status == QLatin1String("failed")) {
            return chance < 60 ? Row::Completed : chance < 80 ? Row::Failed : Row::Refunded;
        }
        if (order.status == QLatin1String("pending")) {
            return isTopUp ? Row::None : Row::Provisioning;
        }
        if (chance < 44) {
            return Row::Elsewhere;
        }
        if (chance < 48) {
            return Row::WithoutPaid;
        }
        if (chance < 52) {
            return Row::Unknown;
        }
        if (isTopUp) {
            return chance < 65 && isAlone(order) ? Row::Decided : Row::Completed;
        }
        const bool hasEsim = order.status == QLatin1String("completed")
                             && m_client.account.ledger().esimsOf(order).constFirst().readyAtMs == 0;
        return chance < 56 && hasEsim ? Row::WithoutReference : chance < 60 ? Row::Provisioning : Row::Completed;
    }

    /// Whether it is the only top-up of its package far and wide.
    bool isAlone(const Sandbox::Order &order)
    {
        const QList<Sandbox::Order> &orders = m_client.account.ledger().orders();
        return std::count_if(orders.cbegin(), orders.cend(),
                             [&order](const Sandbox::Order &other) {
                                 return other.packageCode == order.packageCode
                                        && std::abs(other.createdAt.secsTo(order.createdAt)) < 1800;
                             })
               == 1;
    }

    Fact fact(const Sandbox::Order &order)
    {
        Fact fact;
        fact.order = order;
        fact.row = rowOf(order);
        const bool isNoted = fact.row != Row::None && fact.row != Row::Elsewhere;
        fact.isListed = !isNoted || below(15) > 0;
        // An order is sold when it is sent, which may be on the day before the account has it.
        fact.soldAt = isNoted ? order.createdAt.addMSecs(-below(4000)) : order.createdAt;
        fact.shown = order.amount.minorUnits();
        if (fact.row == Row::Decided && below(2) == 0) {
            fact.shown += 7;
        }
        if (isNoted) {
            static const QStringList sellers{QStringLiteral("Amira"), QStringLiteral("Jonas"), QStringLiteral("Lucía"),
                                             QString()};
            fact.seller = sellers[below(sellers.size())];
            if (below(6) > 0) {
                fact.soldIn = QLatin1String(sellingCurrencies[size_t(below(sellingCurrencies.size()))]);
                fact.rate = fact.soldIn == currencyCode(m_currency) ? Rate{"1", perAccountUnit, 1, 1}
                                                                    : rates[size_t(below(rates.size()))];
                fact.price = below(100'000);
            }
        }
        const bool isCancelled = fact.isListed && order.status == QLatin1String("cancelled");
        if ((isCancelled || fact.row == Row::Refunded) && below(3) > 0) {
            fact.returnedAt = order.createdAt.addSecs(below(20LL * 24 * 3600));
            fact.isAwaited = below(3) == 0;
            if (below(2) == 0) {
                fact.givenBack = below(50'000);
            }
        }
        return fact;
    }

    std::optional<SoldFor> soldFor(const Fact &fact) const
    {
        if (!fact.price) {
            return std::nullopt;
        }
        return SoldFor{Amount(*fact.price, *IsoCurrency::fromCode(fact.soldIn)),
                       SoldFor::Source::Typed,
                       {},
                       *ExchangeRate::fromText(QLatin1String(fact.rate.text), fact.rate.direction)};
    }

    /// Into the journal.
    void note(const Fact &fact)
    {
        if (fact.row == Row::None) {
            return;
        }
        if (fact.order.kind == Sandbox::Order::Kind::TopUp) {
            noteTopUp(fact);
        } else {
            notePurchase(fact);
        }
    }

    void notePurchase(const Fact &fact)
    {
        const Sandbox::Order &order = fact.order;
        Purchase purchase;
        purchase.key = purchase.sale = QUuid::createUuid();
        purchase.request.packageCode = order.packageCode;
        purchase.request.quantity = order.quantity;
        purchase.request.shownCost = Money(fact.shown / order.quantity, m_currency);
        purchase.request.soldFor = soldFor(fact);
        purchase.request.seller = fact.seller;
        purchase.intendedAt = fact.soldAt.addMSecs(-skew.count() - 500);
        purchase.firstSentAt = fact.soldAt.addMSecs(-skew.count());
        purchase.lastSentAt = purchase.firstSentAt.addSecs(60);
        purchase.orderReference = order.reference;
        purchase.paid = order.amount;
        purchase.state = Purchase::State::Completed;
        switch (fact.row) {
        case Row::WithoutReference: {
            purchase.orderReference.clear();
            DeliveredEsim esim;
            esim.iccid = *Iccid::fromString(m_client.account.ledger().esimsOf(order).constFirst().iccid);
            purchase.esims = {esim};
            break;
        }
        case Row::WithoutPaid:
            purchase.paid.reset();
            break;
        case Row::Provisioning:
            purchase.state = Purchase::State::Provisioning;
            break;
        case Row::Unknown:
            purchase.state = Purchase::State::Unknown;
            purchase.paid.reset();
            break;
        case Row::Failed:
            purchase.state = Purchase::State::Failed;
            break;
        case Row::Refunded:
            purchase.state = Purchase::State::Refunded;
            purchase.refunded = order.amount;
            break;
        case Row::Elsewhere: {
            static const QList noOrders{Purchase::State::Intended, Purchase::State::Refused,
                                        Purchase::State::NotBought};
            purchase.orderReference.clear();
            purchase.paid.reset();
            purchase.state = noOrders[below(noOrders.size())];
            break;
        }
        default:
            break;
        }
        note(purchase);
    }

    void noteTopUp(const Fact &fact)
    {
        const Sandbox::Order &order = fact.order;
        const Sandbox::Esim *esim = m_client.account.ledger().esim(order.toppedUp);
        const bool isMeasured = below(2) == 0;
        TopUp topUp;
        topUp.key = QUuid::createUuid();
        topUp.request.iccid = *Iccid::fromString(esim->iccid);
        topUp.request.package.code = order.packageCode;
        topUp.request.package.cost = Money(fact.shown, m_currency);
        topUp.request.soldFor = soldFor(fact);
        topUp.request.seller = fact.seller;
        topUp.sentAt = topUp.intendedAt = fact.soldAt.addMSecs(isMeasured ? -skewOfTopUps : -skew.count());
        if (isMeasured) {
            topUp.before = AccountSnapshot();
            topUp.before->clockSkew = std::chrono::milliseconds(skewOfTopUps);
        }
        topUp.orderReference = order.reference;
        topUp.paid = order.amount;
        topUp.state = TopUp::State::Completed;
        switch (fact.row) {
        case Row::WithoutPaid:
            topUp.paid.reset();
            break;
        case Row::Unknown:
            topUp.state = TopUp::State::Unknown;
            topUp.paid.reset();
            break;
        case Row::Failed:
            topUp.state = TopUp::State::Failed;
            break;
        case Row::Refunded:
            topUp.state = TopUp::State::Refunded;
            topUp.refunded = order.amount;
            break;
        case Row::Decided:
            topUp.state = TopUp::State::WentThrough;
            topUp.orderReference.clear();
            topUp.paid.reset();
            break;
        case Row::Elsewhere:
            topUp.orderReference.clear();
            topUp.paid.reset();
            topUp.state = TopUp::State::NotBought;
            break;
        default:
            break;
        }
        note(topUp);
    }

    template<typename JournalRow> void note(const JournalRow &row)
    {
        if (isOfBooks(row)) {
            bought.append(bookEntry(row, skew));
        } else {
            ++notOfBooks;
        }
    }

    Currency m_currency;
    Random m_random;
    ShopDays m_days;
    SandboxClient m_client;
};

/// Whether it is certain that so much was paid for it. The status is the list's; empty where that has no such order.
bool isPaidFor(const Fact &fact, const QString &status)
{
    switch (fact.row) {
    case Row::Completed:
    case Row::WithoutReference:
        return status != QLatin1String("failed");
    case Row::Provisioning:
    case Row::Decided:
    case Row::Refunded:
        return true;
    case Row::Failed:
        return false;
    case Row::WithoutPaid: // Only the list says how much.
    case Row::Unknown:
    case Row::None:
    case Row::Elsewhere:
        break;
    }
    return status == QLatin1String("completed") || status == QLatin1String("cancelled");
}

/// Plain loops over the orders of the account and the rows of the journal: the sums of a seller, or of all.
SumsByDay sumsOf(const Past &past, Currency currency, const ShopDays &days, const std::optional<QString> &seller)
{
    const QString code = currencyCode(currency);
    SumsByDay sums;
    for (const Fact &fact : past.facts) {
        if (seller && fact.seller != *seller) {
            continue;
        }
        const QString status = fact.isListed ? fact.order.status : QString();
        const qint64 amount = fact.order.amount.minorUnits();
        const QDate day = dayOnTheWall(fact.soldAt, days);
        ++sums[day].orders;

        const bool isCertain = isPaidFor(fact, status);
        if (!isCertain) {
            ++sums[day].open;
            continue;
        }
        const qint64 paid = fact.row == Row::Decided && !fact.isListed ? fact.shown : amount;
        ++sums[day].summed;
        sums[day].add("spent", code, paid);
        if (fact.price && !fact.isEnded()) {
            const qint64 soldFor = *fact.price * fact.order.quantity;
            sums[day].add("sold for", fact.soldIn, soldFor);
            const bool isPaidKnown = fact.row != Row::WithoutPaid && fact.row != Row::Unknown
                                     && (fact.row != Row::Decided || paid == fact.shown);
            if (isPaidKnown) {
                const qint64 up = paid * fact.rate.numerator * power(IsoCurrency::fromCode(fact.soldIn)->decimals());
                const qint64 down = fact.rate.denominator * power(currencyDecimals(currency));
                const qint64 cost = up / down + (up % down * 2 >= down ? 1 : 0);
                ++sums[day].withMargin;
                sums[day].add("margin", fact.soldIn, soldFor - cost);
            }
        }
        if (status == QLatin1String("cancelled") || fact.row == Row::Refunded) {
            Sums &back = sums[fact.returnedAt.isValid() ? dayOnTheWall(fact.returnedAt, days) : day];
            ++back.refunds;
            back.add(fact.isAwaited ? "awaited" : "returned", code, paid);
            if (fact.givenBack) {
                back.add("given back", code, *fact.givenBack);
            }
        }
    }
    return sums;
}

} // namespace

class BooksAgainstLedgerTest : public QObject
{
    Q_OBJECT

private slots:
    /// The books against the account's own ledger, to the minor unit, for each day and each seller, whatever part of it
    /// was bought here, in whatever state, and whichever of that is listed.
    void agreeToTheMinorUnit_data()
    {
        QTest::addColumn<Currency>("currency");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("endHour");
        const QList<Currency> currencies{Currency::Usd, Currency::Eur, Currency::Iqd};
        const QList<QByteArray> zones{"Europe/Berlin", "America/New_York", "Asia/Baghdad", "Australia/Lord_Howe"};
        const QList<int> endHours{0, 4, 2, 0, 4, 3, 1};
        for (quint64 seed = 1; seed <= 20; ++seed) {
            const Currency currency = currencies[qsizetype(seed) % currencies.size()];
            const QByteArray &zone = zones[qsizetype(seed) % zones.size()];
            const int endHour = endHours[qsizetype(seed) % endHours.size()];
            QTest::addRow("%s %s %d", qPrintable(currencyCode(currency)), zone.constData(), endHour)
                << currency << seed << zone << endHour;
        }
    }
    void agreeToTheMinorUnit()
    {
        QFETCH(const Currency, currency);
        QFETCH(const quint64, seed);
        QFETCH(const QByteArray, zone);
        QFETCH(const int, endHour);
        const ShopDays days{QTimeZone(zone), endHour};
        Past past(currency, seed, days);
        QVERIFY(past.facts.size() > 1900 && past.bought.size() > 800 && past.notOfBooks > 30);
        QHash<QString, const Fact *> byReference;
        for (const Fact &fact : std::as_const(past.facts)) {
            byReference.insert(fact.order.reference, &fact);
        }

        QList<BookEntry> books = mergedBooks(past.listed(), past.bought);
        books.removeIf([](const BookEntry &entry) { return !entry.isOrder(); });
        QCOMPARE(books.size(), past.facts.size());
        for (BookEntry &entry : books) {
            if (const Fact *fact = byReference.value(entry.reference)) {
                entry.returnedAt = fact->returnedAt;
                entry.isAwaited = fact->isAwaited;
                if (fact->givenBack) {
                    entry.givenBack = Amount(*fact->givenBack, currency);
                }
            }
        }

        QCOMPARE(difference(totalsByDay(books, days, {}), sumsOf(past, currency, days, std::nullopt)), QString());
        QSet<QString> sellers;
        for (const Fact &fact : std::as_const(past.facts)) {
            sellers.insert(fact.seller);
        }
        QCOMPARE(sellers.size(), 4);
        for (const QString &seller : std::as_const(sellers)) {
            QList<BookEntry> own = books;
            own.removeIf([&seller](const BookEntry &entry) { return entry.seller != seller; });
            QCOMPARE(difference(totalsByDay(own, days, {}), sumsOf(past, currency, days, seller)), QString());
        }
    }
};

QTEST_GUILESS_MAIN(BooksAgainstLedgerTest)
#include "tst_booksagainstledger.moc"
