// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The flows of PurchaseService, from top to bottom as a purchase goes through them. A purchase is looked up by its key
// after every co_await: the list moves when others are added.

#include "services/sales/purchaseservice.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "domain/clock.h"
#include "services/sales/colleagues.h"
#include "services/sales/purchasetimes.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>

namespace Desk {

namespace Times = PurchaseTimes;
using Step = PurchaseProgress::Step;
using State = Purchase::State;

namespace {

Failure notConnected()
{
    Failure failure;
    failure.kind = Failure::Kind::NotConnected;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    return failure;
}

/// Whether an answer is about the order that was asked for; while it is being prepared it may not say.
bool isOf(const OrderStatus &status, const Purchase &purchase)
{
    return status.reference.isEmpty() || status.reference == purchase.orderReference;
}

/// What is known of the eSIM beside what came before.
void addEsim(Purchase &purchase, const DeliveredEsim &esim)
{
    const auto known = std::find_if(purchase.esims.begin(), purchase.esims.end(), [&esim](const DeliveredEsim &other) {
        return other.isSameAs(esim.iccid, esim.activation);
    });
    if (known == purchase.esims.end()) {
        if (purchase.esims.size() < purchase.request.quantity) {
            purchase.esims.append(esim);
        }
    } else if (known->iccid.isEmpty() || known->activation.isEmpty()) {
        *known = esim; // What could not be read before comes now.
    }
}

/// Whether nobody set this computer's clock while the account was read, as far as is known: else what is over by the
/// one may not be by the other.
bool isByOneClock(const AccountReading &reading, const ApiClient &client)
{
    const auto skew = client.clockSkew();
    return !client.isClockInDoubt() && (!skew || std::chrono::abs(*skew - reading.clockSkew) <= Times::clockTolerance);
}

/// The one that stands in its last mark.
QDateTime lastStamp(const Purchase &purchase)
{
    return purchase.lastSentAt.addMSecs(purchase.clockSkew.value_or(std::chrono::milliseconds(0)).count());
}

/// Why it is over, in eSIMfly's own words.
Failure endedBy(const OrderWords &words)
{
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.text = words.text();
    return failure;
}

} // namespace

QCoro::Task<> PurchaseService::sell(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    m_book.setStep(key, Step::Writing);
    const QList<QUuid> keys{key};
    const bool written = co_await m_book.insert(keys);
    if (!written) {
        co_return;
    }
    const PurchaseAttempt attempt(m_clock);
    co_await submitUntilKnown(key, attempt);
}

/// The first durable mark of all orders of a sale, before the first of them is sent: whatever happens then, what was
/// not sent is known, and told.
QCoro::Task<> PurchaseService::writeDown(QList<QUuid> keys)
{
    const auto running = m_flows.begin();
    {
        const Book::ActiveFlow busy(m_book, keys); // Nobody may send them yet.
        const bool written = co_await m_book.insert(keys);
        Q_UNUSED(written) // They are refused where they aren't.
    }
    if (m_flows.isStopped()) {
        co_return;
    }
    emit ordersWritten(m_book.row(keys.constFirst()).sale);
}

QCoro::Task<> PurchaseService::sendWritten(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    m_book.setStep(key, Step::Writing);
    const PurchaseAttempt attempt(m_clock);
    co_await submitUntilKnown(key, attempt);
}

QCoro::Task<> PurchaseService::refuseUnsent(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    Failure unsent;
    unsent.kind = Failure::Kind::Cancelled;
    unsent.charge = Failure::Charge::CertainlyNotCharged;
    co_await m_book.refuse(key, unsent);
}

QCoro::Task<> PurchaseService::finish(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    co_await askTheTime(key);
    if (!m_flows.isStopped()) {
        const PurchaseAttempt attempt(m_clock, lastPost(key));
        co_await submitUntilKnown(key, attempt);
    }
}

/// When it was sent last, by this computer's clock as it is now. Where nobody knows how that was set since, it was now:
/// nothing is said too early then.
QDateTime PurchaseService::lastPost(const QUuid &key) const
{
    const auto skew = m_client.clockSkew();
    return skew ? m_book.row(key).latestStamp().addMSecs(-skew->count()) : m_clock.now();
}

/// Sends the order, again with the same key where the answer got lost, until something is known or nothing more may be
/// sent.
QCoro::Task<> PurchaseService::submitUntilKnown(QUuid key, PurchaseAttempt attempt)
{
    for (;;) {
        co_await askTheTime(key);
        if (m_flows.isStopped()) {
            co_return;
        }
        Result<void> marked = notConnected();
        if (!isOtherAccount(key)) {
            marked = co_await markSent(key);
        }
        if (m_flows.isStopped()) {
            co_return;
        }
        if (marked) {
            m_book.setStep(key, Step::Ordering); // Nobody is told anything between the next line and the POST.
        }
        if (isOtherAccount(key)) { // Perhaps since the mark was asked for.
            marked = notConnected();
        }
        if (!marked) {
            if (!attempt.hasOpenPost()) {
                co_await m_book.refuse(key, marked.failure());
                co_return;
            }
            break;
        }
        attempt.sent();
        const Purchase sent = m_book.row(key);
        const auto order = co_await m_flows.run(m_client, calls::placeOrder(sent.body, lastStamp(sent)));
        if (m_flows.isStopped()) {
            co_return; // The journal says that it was sent.
        }
        if (order) {
            co_await applyPlacedOrder(key, *order);
            co_return;
        }
        const PurchaseAttempt::Decision decision = attempt.failed(order.failure());
        if (decision.next == PurchaseAttempt::Next::Refused) {
            co_await m_book.refuse(key, order.failure());
            co_return;
        }
        Purchase unclear = m_book.row(key);
        unclear.state = State::Unknown;
        unclear.failure = order.failure();
        co_await m_book.commit(unclear);
        if (m_flows.isStopped()) {
            co_return;
        }
        if (decision.next == PurchaseAttempt::Next::Reconcile) {
            break;
        }
        m_book.setStep(key, Step::WaitingToAskAgain, decision.wait);
        const bool waited = co_await m_flows.sleep(decision.wait);
        if (!waited) {
            co_return;
        }
        if (!attempt.mayRepeat()) {
            break;
        }
    }
    co_await reconcile(key, attempt);
}

/// By the server's clock its stamp is taken, and the order found again. This computer's is no measure of it where
/// somebody has set that since the last answer.
QCoro::Task<> PurchaseService::askTheTime(QUuid key)
{
    if (!m_client.isClockInDoubt() || isOtherAccount(key)) {
        co_return;
    }
    const auto balance = co_await m_flows.run(m_client, calls::balance(Lane::Purchase));
    if (balance) { // The call would have ended with its account.
        learnBalance(balance->amount);
    }
}

/// The second durable mark, before every POST: with its stamp, for only by that its order is found again. Nothing is
/// sent where it fails.
QCoro::Task<Result<void>> PurchaseService::markSent(QUuid key)
{
    Purchase next = m_book.row(key);
    if (next.state == State::Intended) {
        next.state = State::Sent; // An unclear one stays unclear until there is an answer.
    }
    ++next.attempts;
    next.lastSentAt = m_clock.now();
    const auto correction = m_client.stampCorrection();
    if (!next.firstSentAt.isValid()) {
        next.firstSentAt = next.lastSentAt;
        next.clockSkew = correction; // Its day never moves.
    } else {
        constexpr std::chrono::milliseconds none(0);
        next.lastSentAt = next.lastSentAt.addMSecs((correction.value_or(none) - next.clockSkew.value_or(none)).count());
    }
    const Result<void> marked = co_await m_book.mark(next);
    co_return marked;
}

QCoro::Task<> PurchaseService::applyPlacedOrder(QUuid key, PlacedOrder order)
{
    const bool isReady = !order.isPending; // So it is as long as one of its eSIMs is.
    const bool isEnded = order.words.isEnded(isReady);
    Purchase next = m_book.row(key);
    next.state = isEnded ? State::Failed : isReady ? State::Completed : State::Provisioning;
    next.orderReference = order.reference;
    next.esims = order.esims;
    next.esims.removeIf([](const DeliveredEsim &esim) { return !esim.isReady() || isEndOfOrder(esim.status); });
    next.esims = next.esims.mid(0, next.request.quantity); // Whose the others are nobody knows.
    next.failure.reset();
    if (isEnded) {
        next.failure = endedBy(order.words); // Written before anything else is asked: it was taken.
    } else if (!isReady) {
        next.cameLate = true;
        learnLate(next.request.packageCode);
    }
    next.paid = order.amount;
    if (order.newBalance) {
        learnBalance(*order.newBalance);
    }
    co_await m_book.commit(next);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (isEnded) {
        if (!next.esims.isEmpty()) {
            emit esimsBought(next); // A part came before it ended.
        }
        if (order.amount || order.reference.isEmpty()) {
            co_await applyEnd(key, order.words, order.amount, DeliveredEsim());
        } else { // A repeated answer does not say what was paid.
            co_await pollOnce(key, true);
        }
        co_await pollIfPreparing(key);
        co_return;
    }
    if (!order.newBalance) {
        const auto balance = co_await m_flows.run(m_client, calls::balance());
        if (balance && !isOtherAccount(key)) {
            learnBalance(balance->amount);
        }
    }
    if (!isReady) {
        co_await poll(key, false);
    } else if (!order.amount) {
        co_await readAmount(key);
    }
}

/// A repeated answer does not say what was paid.
QCoro::Task<> PurchaseService::readAmount(QUuid key)
{
    for (const std::chrono::milliseconds wait : Times::repeatAfter) {
        if (isOtherAccount(key)) {
            co_return;
        }
        const QString reference = m_book.row(key).orderReference;
        const auto status = co_await m_flows.run(m_client, calls::orderStatus(reference));
        if (status && status->amount) {
            Purchase next = m_book.row(key);
            next.paid = status->amount;
            co_await m_book.commit(next);
            co_return;
        }
        co_await m_flows.sleep(wait); // After a stop all waits end at once, and the loop with them.
    }
}

/// Nothing more is sent: what does the account say? Orders may come to stand there late, so it is asked twice.
QCoro::Task<> PurchaseService::reconcile(QUuid key, PurchaseAttempt attempt)
{
    bool found = co_await reconcileOnce(key);
    if (m_flows.isStopped()) {
        co_return;
    }
    std::chrono::milliseconds wait = Times::secondReading;
    if (attempt.refusal()) {
        wait = attempt.untilRefusalIsFinal();
    } else if (evidence(key).isFinal()) {
        wait = std::chrono::milliseconds(0);
    }
    if (!found && wait.count() > 0) {
        m_book.setStep(key, Step::Checking, wait);
        const bool waited = co_await m_flows.sleep(wait);
        if (!waited) {
            co_return;
        }
        found = co_await reconcileOnce(key);
    }
    if (m_flows.isStopped()) {
        co_return;
    }
    if (found) {
        co_await pollIfPreparing(key);
    } else if (attempt.refusal() && attempt.isClockSteady() && evidence(key).showsNothing()
               && evidence(key).endedOrders.isEmpty()) {
        co_await m_book.refuse(key, *attempt.refusal());
    }
}

/// What an earlier run sent, or this one while it could not read the account.
QCoro::Task<> PurchaseService::checkLeft(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    const PurchaseAttempt attempt(m_clock);
    co_await reconcile(key, attempt);
}

QCoro::Task<> PurchaseService::checkOnce(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    co_await reconcileOnce(key);
    co_await pollIfPreparing(key);
}

/// Reads the account and weighs what it says. True where that settled what the purchase is: paid.
QCoro::Task<bool> PurchaseService::reconcileOnce(QUuid key)
{
    m_book.evidence(key).complete = false;
    if (isOtherAccount(key)) {
        co_return false;
    }
    m_book.setStep(key, Step::Checking);
    const Purchase asked = m_book.row(key);
    AccountReading reading = co_await readAccount(m_client, m_flows, asked);
    if (!isByOneClock(reading, m_client) && !m_flows.isStopped() && !isOtherAccount(key)) {
        reading = co_await readAccount(m_client, m_flows, asked);
    }
    reading.listsComplete = reading.listsComplete && isByOneClock(reading, m_client);
    reading.readAt = m_clock.now();
    const QFuture<Result<QList<Purchase>>> listing = m_journal.purchases(asked.accessCode);
    const Result<QList<Purchase>> journal = co_await m_flows.wait(listing);
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return false;
    }
    if (!journal) {
        emit journalFailed(journal.failure());
        co_return false;
    }
    const Evidence weighed = co_await weighWithColleagues(m_colleagues, m_flows, asked, reading, *journal);
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return false;
    }
    m_book.evidence(key) = weighed;
    if (weighed.balance) {
        learnBalance(*weighed.balance);
    }
    if (weighed.delay) {
        waitForColleagues(key, *weighed.delay);
    } else if (weighed.matchingOrder) {
        co_await applyMatch(key, *weighed.matchingOrder);
    } else if (weighed.endedMatch) {
        co_await applyMatch(key, *weighed.endedMatch);
    }
    co_return !m_flows.isStopped() && m_book.row(key).state != asked.state;
}

/// Nobody can be asked before nothing more can come of it.
QCoro::Task<> PurchaseService::checkLater(QUuid key, QDateTime at)
{
    const auto running = m_flows.begin();
    m_toCheckLater.insert(key);
    co_await m_flows.sleep(std::chrono::milliseconds(m_clock.now().msecsTo(at)) + Times::afterWindow);
    m_toCheckLater.remove(key);
    checkAgain(key); // Nothing begins where a stop ended the wait.
}

/// A person says which order of the account it is. What the account shows of it is believed, not the screen.
QCoro::Task<> PurchaseService::applyNamed(QUuid key, QString reference,
                                          std::shared_ptr<QPromise<Result<Decided>>> answer)
{
    const Book::ActiveFlow busy(m_book, key);
    m_book.setStep(key, Step::Checking);
    const auto decided = co_await takeNamed(key, reference);
    answer->addResult(decided);
    answer->finish();
    co_await pollIfPreparing(key);
}

QCoro::Task<Result<Decided>> PurchaseService::takeNamed(QUuid key, QString reference)
{
    OrdersQuery query;
    query.search = reference;
    const auto page = co_await m_flows.run(m_client, calls::orders(query));
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return Decided::MayNot;
    }
    if (!page) {
        co_return page.failure();
    }
    const Purchase own = m_book.row(key);
    const auto listed = std::find_if(page->rows.cbegin(), page->rows.cend(), [&](const Order &order) {
        return order.reference == reference && order.packageCode == own.request.packageCode && !order.isTopUp();
    });
    if (listed == page->rows.cend()) {
        co_return Decided::NoSuchOrder;
    }
    const Order order = *listed;
    const QFuture<Result<QList<Purchase>>> listing = m_journal.purchases(own.accessCode);
    const Result<QList<Purchase>> journal = co_await m_flows.wait(listing);
    if (!journal) {
        co_return journal.failure();
    }
    QList<Purchase> others = *journal;
    if (m_colleagues) {
        others += m_colleagues->sales(own.request.packageCode);
    }
    if (isClaimed(order, own, others)) {
        co_return Decided::TakenByAnother;
    }
    if (m_colleagues) {
        const auto holder = co_await m_flows.wait(m_colleagues->takeReference(reference, key));
        if (!holder) {
            co_return holder.failure();
        }
        if (*holder != key) {
            co_return Decided::TakenByAnother;
        }
    }
    if (isOtherAccount(key)) {
        co_return Decided::MayNot;
    }
    co_await applyMatch(key, order);
    if (m_book.row(key).orderReference == reference) {
        co_return Decided::Declared;
    }
    // Another row of this run got it while it was looked up, unless nobody may ask about this one any more.
    const bool mayAsk = !m_flows.isStopped() && !isOtherAccount(key);
    co_return mayAsk ? Decided::TakenByAnother : Decided::MayNot;
}

QCoro::Task<> PurchaseService::applyMatch(QUuid key, Order order)
{
    const auto status = co_await m_flows.run(m_client, calls::orderStatus(order.reference));
    const bool isShown = std::any_of(purchases().cbegin(), purchases().cend(), [&](const Purchase &other) {
        return other.orderReference == order.reference; // Also where the journal has lost that one.
    });
    if (m_flows.isStopped() || isOtherAccount(key) || isShown || m_matched.contains(order.reference)) {
        co_return;
    }
    m_matched.insert(order.reference);
    Purchase next = m_book.row(key);
    next.orderReference = order.reference;
    next.isMatched = true;
    next.paid = order.amount;
    next.failure.reset();
    next.state = State::Provisioning;
    const bool isAnswer = status && isOf(*status, next);
    const bool isReady = isAnswer && !status->isPending();
    const bool isEndedHere = isAnswer && status->words.isEnded(isReady);
    const OrderWords words = isEndedHere ? status->words : order.words();
    const bool isEnded = isEndedHere || (!isReady && isEndedOrder(order));
    if (isEnded) {
        next.state = State::Failed;
        next.failure = endedBy(words);
    } else if (isReady) {
        next.state = State::Completed;
        next.esims = {status->esim};
    } else if (isAnswer) {
        next.cameLate = true;
        learnLate(next.request.packageCode);
    }
    const DeliveredEsim esim = isAnswer ? status->esim : DeliveredEsim();
    co_await m_book.commit(next);
    if (isEnded && !m_flows.isStopped()) {
        co_await applyEnd(key, words, order.amount, esim);
    }
}

QCoro::Task<> PurchaseService::pollIfPreparing(QUuid key)
{
    const Purchase row = m_book.row(key);
    if (!m_flows.isStopped() && (row.state == State::Provisioning || row.isEnded())) {
        co_await poll(key, false);
    }
}

/// What its order says now, by its reference.
QCoro::Task<> PurchaseService::askOnce(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    if (m_book.row(key).isUnclear()) {
        m_book.setStep(key, Step::Checking);
    }
    co_await pollOnce(key, true);
}

QCoro::Task<> PurchaseService::resumePolling(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    co_await poll(key, true);
}

/// Paid, and being prepared: asks until it is here, for ten minutes; then a person asks again. What eSIMfly ended is
/// asked for a little longer: its money may come back late, and so may its eSIM.
QCoro::Task<> PurchaseService::poll(QUuid key, bool atOnce)
{
    const auto after = [this](std::chrono::milliseconds duration) { return m_clock.elapsedMs() + duration.count(); };
    qint64 endMs = after(m_book.row(key).isEnded() ? Times::refundFor : Times::pollFor);
    for (int round = 0;; ++round) {
        const State before = m_book.row(key).state;
        if (m_flows.isStopped() || (before != State::Provisioning && !m_book.row(key).isEnded())
            || m_clock.elapsedMs() >= endMs) {
            co_return;
        }
        if (round > 0 || !atOnce) {
            if (before != State::Refunded) { // Its end was told.
                m_book.setStep(key, before == State::Failed ? Step::Checking : Step::Preparing, Times::pollEvery);
            }
            const bool waited = co_await m_flows.sleep(Times::pollEvery);
            if (!waited) {
                co_return;
            }
        }
        const bool asksList = round % Times::listEvery == 0;
        co_await pollOnce(key, asksList);
        if (before == State::Provisioning && m_book.row(key).isEnded()) {
            endMs = after(Times::refundFor);
        }
    }
}

/// A failed poll changes nothing; the next one asks again.
QCoro::Task<> PurchaseService::pollOnce(QUuid key, bool asksList)
{
    if (isOtherAccount(key)) {
        co_return;
    }
    const QString reference = m_book.row(key).orderReference;
    if (reference.isEmpty()) {
        // An answer without one: only the lists can have it, and of its end only the balance tells.
        if (!m_book.row(key).isEnded()) {
            co_await reconcileOnce(key);
            co_return;
        }
        const bool isNothingBack = co_await isStillPaidFor(key, m_book.row(key).paid);
        Q_UNUSED(isNothingBack)
        if (!m_flows.isStopped()) {
            emit purchaseChanged(key);
        }
        co_return;
    }
    const auto status = co_await m_flows.run(m_client, calls::orderStatus(reference));
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return;
    }
    const bool isAnswer = status && isOf(*status, m_book.row(key));
    if (isAnswer && status->words.isEnded(!status->isPending())) {
        co_await applyEnd(key, status->words, status->amount, status->esim);
    } else if (isAnswer && !status->isPending()) {
        co_await complete(key, *status);
    } else if (status ? asksList : status.failure().kind == Failure::Kind::Refused) {
        co_await askList(key);
    }
}

/// The list may say how an order ended where nothing else does. Of a refund it says less than the order did.
QCoro::Task<> PurchaseService::askList(QUuid key)
{
    if (m_book.row(key).state == State::Refunded) {
        co_return;
    }
    OrdersQuery query;
    query.search = m_book.row(key).orderReference;
    const auto page = co_await m_flows.run(m_client, calls::orders(query));
    if (m_flows.isStopped() || isOtherAccount(key) || !page) {
        co_return;
    }
    const auto listed = std::find_if(page->rows.cbegin(), page->rows.cend(), [this, key](const Order &order) {
        return order.reference == m_book.row(key).orderReference;
    });
    if (listed != page->rows.cend() && isEndedOrder(*listed)) {
        co_await applyEnd(key, listed->words(), listed->amount, DeliveredEsim());
    }
}

/// Its eSIM is here, perhaps after all.
QCoro::Task<> PurchaseService::complete(QUuid key, OrderStatus status)
{
    Purchase next = m_book.row(key);
    next.state = State::Completed;
    next.refunded.reset();
    next.failure.reset();
    if (!next.paid) {
        next.paid = status.amount;
    }
    addEsim(next, status.esim);
    co_await m_book.commit(next);
}

/// eSIMfly took the order and ended it. That the money came back is said only where eSIMfly says so and the balance is
/// not just what it was before.
QCoro::Task<> PurchaseService::applyEnd(QUuid key, OrderWords words, std::optional<Money> amount, DeliveredEsim esim)
{
    const std::optional<Money> paid = m_book.row(key).paid ? m_book.row(key).paid : amount;
    const bool isNothingBack = co_await isStillPaidFor(key, paid);
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return;
    }
    const Purchase before = m_book.row(key);
    Purchase next = before;
    next.paid = paid;
    if (esim.isReady() && !isEndOfOrder(esim.status)) {
        addEsim(next, esim); // Of several a part may have come.
    }
    const OrderWords::Returned returned = words.returned(next.paid);
    const bool isBack = returned.isAll && !isNothingBack;
    OrderWords ofMoney = words;
    ofMoney.status.clear();
    if (!isBack && before.state == State::Refunded && (returned.isAll || ofMoney == OrderWords())) {
        co_return; // Only what is said of the money takes back that it was refunded.
    }
    next.state = isBack ? State::Refunded : State::Failed;
    next.refunded = isNothingBack ? std::nullopt : returned.amount;
    next.failure = endedBy(words);
    if (next == before) {
        emit purchaseChanged(key); // The balance was read again.
        co_return;
    }
    co_await m_book.commit(next);
    if (!m_flows.isStopped() && next.esims.size() > (before.isEnded() ? before.esims.size() : 0)) {
        emit esimsBought(next);
    }
}

/// Whether it may be that nothing came back, for all that is known: reads the balance, which is evidence too.
QCoro::Task<bool> PurchaseService::isStillPaidFor(QUuid key, std::optional<Money> paid)
{
    const auto balance = co_await m_flows.run(m_client, calls::balance());
    if (m_flows.isStopped() || isOtherAccount(key)) {
        co_return false;
    }
    if (!balance) {
        co_return true; // Asked again with the next look.
    }
    learnBalance(balance->amount);
    Evidence &evidence = m_book.evidence(key);
    evidence = Evidence();
    evidence.readAt = m_clock.now();
    evidence.balance = balance->amount;
    const Purchase own = m_book.row(key);
    if (!own.balanceBefore) {
        co_return false;
    }
    const Money price = paid.value_or(own.request.shownCost * own.request.quantity);
    const std::optional<Money> beside =
        co_await readSpentSince(m_journal, m_flows, own.accessCode, own.intendedAt, key, price.currency());
    co_return !beside || isStillPaid(*own.balanceBefore, price, *beside, balance->amount);
}

QCoro::Task<> PurchaseService::commitNotBought(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    Purchase next = m_book.row(key);
    next.state = State::NotBought;
    if (!next.closedAt.isValid()) {
        next.closedAt = m_clock.now(); // Its flow has ended, and nobody finishes it any more.
    }
    co_await m_book.commit(next);
}

QCoro::Task<> PurchaseService::commitDecision(Purchase told)
{
    const Book::ActiveFlow busy(m_book, told.key);
    Purchase next = m_book.row(told.key);
    next.state = told.state;
    next.orderReference = told.orderReference;
    next.isMatched = !told.orderReference.isEmpty();
    if (next.isMatched) {
        next.failure.reset();
    }
    co_await m_book.commit(next);
}

QCoro::Task<> PurchaseService::closeForGood(QUuid key)
{
    const Book::ActiveFlow busy(m_book, key);
    m_closing.insert(key);
    Purchase next = m_book.row(key);
    next.closedAt = m_clock.now();
    co_await m_book.commit(next);
}

/// What an earlier run, or another account's time, left in the journal.
QCoro::Task<> PurchaseService::recoverUnfinished(QString accessCode)
{
    const auto running = m_flows.begin();
    const QFuture<Result<QStringList>> reading = m_journal.latePackages();
    const Result<QStringList> late = co_await m_flows.wait(reading);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (late) {
        for (const QString &packageCode : std::as_const(*late)) {
            learnLate(packageCode);
        }
    }
    const QFuture<Result<QList<Purchase>>> listing = m_journal.unfinishedPurchases(accessCode);
    const Result<QList<Purchase>> unfinished = co_await m_flows.wait(listing);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!unfinished) {
        emit journalFailed(unfinished.failure());
        co_return;
    }
    QList<Purchase> left = *unfinished;
    left.removeIf([this](const Purchase &row) { return purchase(row.key); }); // Of this run.
    const QList<Purchase> dropped = co_await m_book.recoverUnfinished(left);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!dropped.isEmpty()) {
        emit intendedDropped(dropped);
    }
    for (const Purchase &row : std::as_const(left)) {
        check(row.key, Asker::Start);
    }
    co_await tellUnclearElsewhere(accessCode);
}

QCoro::Task<> PurchaseService::tellUnclearElsewhere(QString accessCode)
{
    const QFuture<Result<QList<Purchase>>> listing = m_journal.unclearElsewhere(accessCode);
    const Result<QList<Purchase>> listed = co_await m_flows.wait(listing);
    if (m_flows.isStopped() || !listed) {
        co_return;
    }
    QList<Purchase> unclear = *listed;
    // Each once; those of this run stand in the list of unfinished ones.
    unclear.removeIf([this](const Purchase &row) { return purchase(row.key) || m_toldElsewhere.contains(row.key); });
    for (const Purchase &row : std::as_const(unclear)) {
        m_toldElsewhere.insert(row.key);
    }
    if (!unclear.isEmpty()) {
        emit unclearElsewhere(unclear);
    }
}

} // namespace Desk
