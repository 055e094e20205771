// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The flows of TopUpService, from top to bottom as a top-up goes through them. One is looked up by its key after every
// co_await: the list moves when others are added.

#include "services/sales/topupservice.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "domain/clock.h"
#include "services/catalogue/pagereading.h"
#include "services/sales/colleagues.h"
#include "services/sales/purchaseevidence.h"
#include "services/sales/topuptimes.h"
#include "store/journal/purchasejournal.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace Desk {

namespace Times = TopUpTimes;
using Step = TopUpProgress::Step;
using State = TopUp::State;

namespace {

constexpr int mostOfferPages = 5;

Failure notSent(Failure failure)
{
    failure.charge = Failure::Charge::CertainlyNotCharged;
    return failure;
}

Failure notConnected()
{
    Failure failure;
    failure.kind = Failure::Kind::NotConnected;
    return notSent(failure);
}

/// What the server would say to these is known from the snapshot, so that nothing has to be sent.
bool isNeverToppable(Esim::Status status)
{
    return status == Esim::Status::Expired || status == Esim::Status::Cancelled || status == Esim::Status::Deleted;
}

Failure notToppable()
{
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.code = apiCodeText(ApiCode::EsimNotToppable);
    return notSent(failure);
}

/// An answer about another eSIM: nobody knows what was bought.
Failure strangeAnswer()
{
    return {}; // Unreadable, as a failure is where nothing else is known of it.
}

/// Why it is over, in eSIMfly's own words.
Failure endedBy(const OrderWords &words)
{
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.text = words.text();
    return failure;
}

/// Least money for a GB first; what is unlimited can't be compared and comes behind, by money for a day.
bool isBetterValue(const TopUpPackage &a, const TopUpPackage &b)
{
    const auto rank = [](const TopUpPackage &package) {
        const double size = package.isUnlimited ? package.validity.days() : package.data.gigabytes();
        const double price = package.cost.toNumber() / size; // Each costs something: nothing for it is infinitely dear.
        return std::tuple(package.isUnlimited, price, package.cost);
    };
    return rank(a) < rank(b);
}

/// What the reading says is its order.
std::optional<Order> orderOf(const TopUp &topUp, const TopUpReading &reading, const TopUpEvidence &weighed)
{
    if (topUp.orderReference.isEmpty()) {
        return weighed.match();
    }
    // It has been named before: nothing has to be weighed.
    const auto own = std::find_if(reading.orders.cbegin(), reading.orders.cend(),
                                  [&topUp](const Order &order) { return order.reference == topUp.orderReference; });
    return own == reading.orders.cend() ? std::nullopt : std::optional(*own);
}

} // namespace

QCoro::Task<> TopUpService::buy(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    m_book.setStep(key, Step::ReadingAccount);
    const QList<QUuid> keys{key};
    const bool written = co_await m_book.insert(keys);
    if (!written) {
        co_return;
    }
    const Result<void> marked = co_await markSent(key);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!marked) {
        co_await refuse(key, marked.failure());
        co_return;
    }
    m_book.setStep(key, Step::Ordering); // Nobody is told anything between the next line and the POST.
    if (isOtherAccount(key)) {
        co_await refuse(key, notConnected());
        co_return;
    }
    ApiCall<PlacedTopUp> call = calls::placeTopUp(m_book.row(key).body);
    call.request.mayLeave = [this, key] { return m_claims->mayLeave(key); };
    const auto answer = co_await m_flows.run(m_client, call);
    if (m_flows.isStopped()) {
        co_return; // The journal says that it was sent.
    }
    const bool isOurs = answer && (answer->iccid.isEmpty() || answer->iccid == m_book.row(key).request.iccid);
    if (isOurs) {
        co_await applyPlacedTopUp(key, *answer);
        co_return;
    }
    const Failure failure = answer ? strangeAnswer() : answer.failure();
    if (failure.charge == Failure::Charge::CertainlyNotCharged) {
        const Failure reason = m_claims->hindrance(key).value_or(failure);
        co_await refuse(key, reason);
        co_return;
    }
    TopUp unclear = m_book.row(key);
    unclear.state = State::Unknown;
    unclear.endedAt = m_clock.now();
    unclear.failure = failure;
    co_await m_book.commit(unclear);
    co_await reconcile(key, true);
}

/// The second durable mark, with the snapshot. Nothing is sent where it fails.
QCoro::Task<Result<void>> TopUpService::markSent(QUuid key)
{
    const auto snapshot = co_await readSnapshot(m_book.row(key).request.iccid);
    if (!snapshot) {
        co_return Result<void>(notSent(snapshot.failure()));
    }
    const auto claim = co_await m_flows.wait(m_claims->claimed(key));
    if (!claim) {
        co_return Result<void>(notSent(claim.failure()));
    }
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return Result<void>(notConnected());
    }
    TopUp next = m_book.row(key);
    next.claim = claim->id;
    next.notAsked = claim->notAsked;
    next.before = *snapshot;
    next.state = State::Sent;
    next.sentAt = m_clock.now();
    const Result<void> marked = co_await m_book.mark(next);
    co_return marked;
}

/// Balance, usage and the newest order, the last one last: what stands there was made before the POST.
QCoro::Task<Result<AccountSnapshot>> TopUpService::readSnapshot(Iccid iccid)
{
    AccountSnapshot snapshot;
    const auto balance = co_await m_flows.run(m_client, calls::balance(Lane::Purchase));
    if (!balance) {
        co_return Result<AccountSnapshot>(balance.failure());
    }
    const auto usage = co_await m_flows.run(m_client, calls::usage(iccid, Lane::Purchase));
    if (!usage || usage->iccid != iccid) {
        co_return Result<AccountSnapshot>(usage ? strangeAnswer() : usage.failure());
    }
    emit usageRead(*usage);
    if (isNeverToppable(usage->status)) {
        co_return Result<AccountSnapshot>(notToppable());
    }
    OrdersQuery newest;
    newest.limit = 20;
    const auto orders = co_await m_flows.run(m_client, calls::orders(newest, Lane::Purchase));
    if (!orders) {
        co_return Result<AccountSnapshot>(orders.failure());
    }
    snapshot.readAt = m_clock.now();
    snapshot.clockSkew = m_client.clockSkew().value_or(std::chrono::milliseconds{});
    snapshot.isUnlimited = usage->usage.isUnlimited;
    snapshot.total = usage->usage.total;
    snapshot.expiresAt = usage->validity.expiresAt;
    snapshot.balance = balance->amount;
    snapshot.newestOrder = orders->rows.isEmpty() ? QString() : orders->rows.first().reference;
    co_return Result<AccountSnapshot>(snapshot);
}

QCoro::Task<> TopUpService::applyPlacedTopUp(QUuid key, PlacedTopUp answer)
{
    const bool isEnded = answer.words.isEnded();
    TopUp next = m_book.row(key);
    next.state = isEnded ? State::Failed : State::Completed;
    next.endedAt = m_clock.now();
    next.orderReference = answer.reference;
    next.paid = answer.amount;
    next.newTotal = answer.newTotal;
    next.newRemaining = answer.newRemaining;
    next.expiryText = answer.expiryText;
    if (isEnded) { // Whatever else it says of the eSIM.
        next.failure = endedBy(answer.words);
        next.newTotal.reset();
        next.newRemaining.reset();
        next.expiryText.clear();
    }
    if (answer.newBalance) {
        emit balanceChanged(*answer.newBalance);
    }
    co_await m_book.commit(next);
    if (isEnded) {
        co_await applyEnd(key, answer.words);
        if (m_book.row(key).state == State::Failed) {
            co_await reconcile(key, true);
        }
        co_return;
    }
    if (!answer.newBalance) {
        co_await readBalance(key);
    }
    // The answer has the day it ends in prose only.
    co_await renewUsage(key);
}

// A call that succeeds was answered to the account that made it, before the end: both others cancel it.

/// Tells it, too. Nothing where it can't be read.
QCoro::Task<std::optional<Money>> TopUpService::readBalance(QUuid key)
{
    if (isOtherAccount(key)) {
        co_return std::optional<Money>();
    }
    const auto balance = co_await m_flows.run(m_client, calls::balance());
    if (!balance) {
        co_return std::optional<Money>();
    }
    emit balanceChanged(balance->amount);
    co_return std::optional<Money>(balance->amount);
}

QCoro::Task<> TopUpService::renewUsage(QUuid key)
{
    if (isOtherAccount(key)) {
        co_return;
    }
    const Iccid iccid = m_book.row(key).request.iccid;
    const auto usage = co_await m_flows.run(m_client, calls::usage(iccid));
    if (usage && usage->iccid == iccid) {
        emit usageRead(usageAfter(m_book.row(key), *usage));
    }
}

QCoro::Task<> TopUpService::reconcileOnce(QUuid key, bool twice)
{
    const Book::ActiveFlow busy(m_book, key);
    co_await reconcile(key, twice);
}

/// Nothing is sent: what does the account say? Orders may come to stand there late, so it is asked twice.
QCoro::Task<> TopUpService::reconcile(QUuid key, bool twice)
{
    co_await checkOnce(key);
    if (!twice || !mayAsk(key) || !m_book.row(key).isUnclear()) {
        co_return;
    }
    m_book.setStep(key, Step::Checking, Times::secondReading);
    co_await m_flows.sleep(Times::secondReading);
    co_await checkOnce(key);
}

QCoro::Task<> TopUpService::checkOnce(QUuid key)
{
    if (!mayAsk(key)) {
        co_return;
    }
    if (m_book.row(key).state != State::Refunded) { // Its end was told.
        m_book.setStep(key, Step::Checking);
    }
    const TopUp asked = m_book.row(key);
    TopUpReading reading = co_await readForTopUp(m_client, m_flows, asked);
    reading.readAt = m_clock.now();
    const QFuture<Result<QList<TopUp>>> listing = m_journal.topUps(asked.accessCode);
    const Result<QList<TopUp>> journal = co_await m_flows.wait(listing);
    if (!mayAsk(key)) {
        co_return;
    }
    if (journal) {
        co_await applyReading(key, reading, *journal);
    } else {
        emit journalFailed(journal.failure());
    }
}

QCoro::Task<> TopUpService::applyReading(QUuid key, TopUpReading reading, QList<TopUp> journal)
{
    const TopUp asked = m_book.row(key);
    // What is known here may not stand in the journal: it was damaged, or can't be written.
    const QPointer<Colleagues> colleagues = asked.orderReference.isEmpty() ? m_colleagues : nullptr;
    const QList<TopUp> known = journal + topUps();
    const TopUpEvidence weighed = co_await weighWithColleagues(colleagues, m_flows, asked, reading, known);
    if (!mayAsk(key)) {
        co_return;
    }
    m_book.evidence(key) = weighed;
    if (reading.balance) {
        emit balanceChanged(*reading.balance);
    }
    if (reading.usage) {
        emit usageRead(*reading.usage);
    }
    const std::optional<Order> own = orderOf(asked, reading, weighed);
    if (own) {
        co_await applyOrder(key, *own, weighed.total);
    }
}

QCoro::Task<> TopUpService::applyOrder(QUuid key, Order order, std::optional<DataSize> total)
{
    const bool isEnded = isEndedOrder(order);
    TopUp next = m_book.row(key);
    if (!isEnded && next.isEnded() && order.status != Order::Status::Completed) {
        co_return; // It says less than the answer did.
    }
    next.isMatched = next.isMatched || next.orderReference.isEmpty();
    next.orderReference = order.reference;
    if (order.amount) {
        next.paid = order.amount; // A row may not say it.
    }
    if (!isEnded) {
        next.state = State::Completed;
        next.newTotal = total;
        next.refunded.reset();
        next.failure.reset();
        co_await m_book.commit(next);
        co_return;
    }
    if (!next.isEnded()) {
        next.state = State::Failed;
        next.failure = endedBy(order.words());
        co_await m_book.commit(next);
    }
    co_await applyEnd(key, order.words());
}

/// That the money came back is said only where eSIMfly says so and the balance is not just what it was before. Where
/// that can't be found out nothing is said, and the next look asks again.
QCoro::Task<> TopUpService::applyEnd(QUuid key, OrderWords words)
{
    if (m_book.row(key).state == State::Refunded) {
        co_await doubtRefund(key, words);
        co_return;
    }
    const std::optional<Money> balance = co_await readBalance(key);
    const TopUp before = m_book.row(key);
    if (!balance || !before.before) {
        co_return;
    }
    TopUpEvidence &evidence = m_book.evidence(key);
    evidence.readAt = m_clock.now();
    evidence.balance = balance;
    const Money price = before.paid.value_or(before.request.package.cost);
    const std::optional<Money> beside =
        co_await readSpentSince(m_journal, m_flows, before.accessCode, before.before->readAt, key, price.currency());
    if (!beside) {
        co_return;
    }
    const bool isNothingBack = isStillPaid(before.before->balance, price, *beside, *balance);
    const OrderWords::Returned returned = words.returned(before.paid);
    const bool isBack = returned.isAll && !isNothingBack;
    TopUp next = before;
    next.state = isBack ? State::Refunded : State::Failed;
    next.refunded = isNothingBack ? std::nullopt : returned.amount;
    next.failure = endedBy(words);
    if (next != before) {
        co_await m_book.commit(next);
    }
}

/// It may have been carried out after all, which charges it again, and ended once more. The list says less of the money
/// than what told that it is back, so only the balance takes that back: where it is to the letter what paying leaves,
/// with all that was bought since, by whomever. It is read before the orders, so that none of them is missing.
QCoro::Task<> TopUpService::doubtRefund(QUuid key, OrderWords words)
{
    const std::optional<Money> balance = co_await readBalance(key);
    const TopUp before = m_book.row(key);
    if (!balance || !before.before) {
        co_return;
    }
    const Money price = before.paid.value_or(before.request.package.cost);
    const QFuture<Result<QList<Purchase>>> orders = m_journal.purchases(before.accessCode);
    const Result<QList<Purchase>> purchases = co_await m_flows.wait(orders);
    const QFuture<Result<QList<TopUp>>> others = m_journal.topUps(before.accessCode);
    const Result<QList<TopUp>> topUps = co_await m_flows.wait(others);
    if (!purchases || !topUps || !mayAsk(key)) {
        co_return;
    }
    QSet<QString> own;
    const auto addPaid = [&own](const auto &row) {
        if (row.paid) {
            own.insert(row.orderReference);
        }
    };
    std::for_each(purchases->cbegin(), purchases->cend(), addPaid);
    std::for_each(topUps->cbegin(), topUps->cend(), addPaid);
    const QDateTime since = before.before->readAt;
    const Money spent = spentSince(since, key, price.currency(), *purchases, *topUps);
    const QDateTime byServer = since.addMSecs(before.before->clockSkew.count());
    const std::optional<Money> beside = co_await readSpentByOthers(m_client, m_flows, byServer, own, price.currency());
    if (!beside || !isStillPaid(before.before->balance, price, spent + *beside, *balance)) {
        co_return;
    }
    TopUp next = m_book.row(key);
    next.state = State::Failed;
    next.refunded.reset();
    next.failure = endedBy(words);
    co_await m_book.commit(next);
}

QCoro::Task<> TopUpService::decide(QUuid key, TopUp::State state)
{
    const Book::ActiveFlow busy(m_book, key);
    TopUp next = m_book.row(key);
    next.state = state;
    co_await m_book.commit(next);
}

QCoro::Task<> TopUpService::refuse(QUuid key, Failure failure)
{
    TopUp next = m_book.row(key);
    next.state = State::Refused;
    next.failure = failure;
    if (next.sentAt.isValid()) {
        next.endedAt = m_clock.now();
    }
    co_await m_book.commit(next);
}

/// What an earlier run, or another account's time, left in the journal.
QCoro::Task<> TopUpService::recoverUnfinished(int round)
{
    const auto running = m_flows.begin();
    const QFuture<Result<QList<TopUp>>> listing = m_journal.unfinishedTopUps();
    const Result<QList<TopUp>> listed = co_await m_flows.wait(listing);
    if (m_flows.isStopped()) {
        co_return;
    }
    m_couldNotRecover = !listed; // Of several the newest is the last: the journal goes by turns.
    if (listed) {
        co_await recover(*listed, round);
    } else {
        emit journalFailed(listed.failure()); // Whatever is locked can't be told, so nothing is topped up.
    }
}

QCoro::Task<> TopUpService::recover(QList<TopUp> left, int round)
{
    for (const TopUp &row : std::as_const(left)) {
        if (row.state == TopUp::State::Refunded && !topUp(row.key)) {
            m_refundedBefore.insert(row.key);
        }
    }
    const QList<TopUp> dropped = co_await m_book.recoverUnfinished(left);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!dropped.isEmpty()) {
        emit intendedDropped(dropped); // Also where the account was changed meanwhile: nobody else can tell it.
    }
    if (round != m_rounds) {
        co_return;
    }
    for (const TopUp &row : QList<TopUp>(topUps())) {
        if (canCheck(row.key)) {
            reconcileOnce(row.key, true);
        } else if (mayRefundEnd(row.key)) {
            reconcileOnce(row.key, false);
        }
    }
    setReady(true);
}

QCoro::Task<> TopUpService::readOfferFlow(Iccid iccid)
{
    const auto running = m_flows.begin();
    const QString account = m_client.accessCode();
    emit offerChanged(iccid);
    QMap<QString, TopUpPackage> read;
    QSet<QString> unreadable;
    std::optional<Failure> failure;
    PageReading pages(mostOfferPages);
    while (!pages.isOver()) {
        const auto page = co_await m_flows.run(m_client, calls::topUpPackages(iccid, pages.page()));
        if (!page) {
            failure = page.failure();
            break;
        }
        pages.pageRead(*page);
        for (const TopUpPackage &package : page->rows) {
            read.insert(package.code, package);
        }
        unreadable.unite(QSet<QString>(page->unreadableCodes.cbegin(), page->unreadableCodes.cend()));
    }
    if (m_flows.isStopped() || account != m_client.accessCode()) {
        co_return;
    }
    TopUpOffer &offer = m_offers[iccid];
    offer.isReading = false;
    offer.failure = failure;
    if (!failure) {
        // What was offered before is offered still where nothing says that it isn't; only its price isn't known.
        unreadable.subtract(QSet<QString>(read.keyBegin(), read.keyEnd()));
        offer.unread.clear();
        for (const TopUpPackage &package : std::as_const(offer.packages)) {
            if (!read.contains(package.code) && (unreadable.contains(package.code) || !pages.isWhole())) {
                offer.unread.insert(package.code);
                read.insert(package.code, package);
            }
        }
        offer.packages = read.values();
        std::stable_sort(offer.packages.begin(), offer.packages.end(), isBetterValue);
        offer.unreadableRows = static_cast<int>(unreadable.size()) + pages.position().unnamedRows;
        offer.isWhole = pages.isWhole();
        offer.readAt = m_clock.now();
    }
    emit offerChanged(iccid);
}

} // namespace Desk
