// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/player.h"

#include "api/calls.h"
#include "sandbox/ledger.h"

#include <algorithm>

namespace Desk::Test {

using namespace std::chrono_literals;
using Kind = Action::Kind;

Player::Player(VirtualShop &shop, const Schedule &schedule)
    : m_shop(shop)
{
    for (const Action &action : schedule.actions) {
        if (action.kind == Kind::TopUp && m_esims.isEmpty()) {
            m_esims = {m_shop.world.sellForTopUps(), m_shop.world.sellForTopUps()};
        }
    }
}

void Player::play(const Action &action)
{
    m_shop.run(action.pause);
    switch (action.kind) {
    case Kind::Buy:
        buy(m_shop.request(package(action.choice), action.number, 1));
        break;
    case Kind::BuyForEach:
        buy(m_shop.request(package(action.choice), 1, action.number));
        break;
    case Kind::BuyTwice:
        buy(m_shop.request(package(action.choice), action.number, 1));
        buy(m_shop.request(package(action.choice), action.number, 1));
        break;
    case Kind::TopUp:
        topUp(action.choice);
        break;
    case Kind::Cancel:
        cancel(action.choice);
        break;
    case Kind::CheckAll:
        checkAll();
        break;
    case Kind::FinishOne:
        finishOne(action.choice);
        break;
    case Kind::DeclareOne:
        declareOne(action.choice);
        break;
    case Kind::ReadOrders:
        readOrders();
        break;
    case Kind::SignOutAndIn:
        m_shop.signOut();
        m_shop.run(std::chrono::seconds(action.number));
        m_shop.signIn(m_shop.account);
        break;
    case Kind::OtherAccount:
        m_shop.signIn(1 - m_shop.account);
        break;
    case Kind::Quit:
        m_shop.quit();
        m_shop.run(std::chrono::seconds(action.choice));
        m_shop.start();
        break;
    case Kind::Die:
        die(action);
        break;
    case Kind::Sleep:
        m_shop.time.sleep(std::chrono::minutes(action.number));
        break;
    case Kind::SetClock:
        m_shop.computer.setError(std::chrono::minutes(action.number));
        break;
    case Kind::ChangePrice:
        changePrice(action);
        break;
    case Kind::ColleagueBuys:
        m_shop.world.colleagueBuys(package(action.choice), action.number);
        break;
    case Kind::VendorEnds:
        endByVendor(action.choice);
        break;
    case Kind::VendorCarriesOut:
        carryOutByVendor();
        break;
    case Kind::SetBalance:
        m_shop.world.setBalance(Money(100LL * action.number, Currency::Usd));
        break;
    default:
        break; // A team's.
    }
    VirtualTime::settle();
}

void Player::buy(const PurchaseRequest &request)
{
    const QUuid sale = m_shop.batches->placeOrder(request);
    for (const Purchase &order : m_shop.purchases->purchases()) {
        if (order.sale == sale) {
            m_shop.checker.clicked(order.key);
        }
    }
}

void Player::topUp(int choice)
{
    const QUuid key = m_shop.topUps->topUp(m_shop.topUpRequest(m_esims.at(choice % m_esims.size())));
    if (!key.isNull()) {
        m_shop.checker.clicked(key);
    }
}

void Player::cancel(int choice)
{
    QList<RefundRequest> requests;
    for (const Purchase &purchase : m_shop.purchases->purchases()) {
        for (const DeliveredEsim &esim : purchase.esims) {
            requests.append({esim.iccid, purchase.orderReference});
        }
    }
    if (!requests.isEmpty() && m_shop.care->cancel(requests.at(choice % requests.size()))) {
        m_shop.checker.clickedCancel();
    }
}

void Player::checkAll()
{
    for (const Purchase &purchase : QList<Purchase>(m_shop.purchases->purchases())) {
        m_shop.purchases->checkAgain(purchase.key);
    }
    for (const TopUp &topUp : QList<TopUp>(m_shop.topUps->topUps())) {
        m_shop.topUps->checkAgain(topUp.key);
    }
}

void Player::finish(const QUuid &key)
{
    if (m_shop.purchases->canFinish(key)) {
        m_shop.checker.clicked(key);
        m_shop.purchases->finishOrder(key);
    }
}

void Player::finishAll()
{
    for (const Purchase &purchase : QList<Purchase>(m_shop.purchases->purchases())) {
        finish(purchase.key);
    }
}

void Player::finishOne(int choice)
{
    QList<QUuid> keys;
    for (const Purchase &purchase : m_shop.purchases->purchases()) {
        if (m_shop.purchases->canFinish(purchase.key)) {
            keys.append(purchase.key);
        }
    }
    if (!keys.isEmpty()) {
        finish(keys.at(choice % keys.size()));
    }
}

void Player::declareOne(int choice)
{
    for (const TopUp &topUp : QList<TopUp>(m_shop.topUps->topUps())) {
        if (topUp.isUnclear()) {
            if (choice % 2 == 0) {
                m_shop.topUps->declareWentThrough(topUp.key);
            } else {
                m_shop.topUps->declareNotBought(topUp.key);
            }
            return;
        }
    }
    for (const Purchase &purchase : QList<Purchase>(m_shop.purchases->purchases())) {
        if (purchase.isUnclear()) {
            m_shop.purchases->declareNotBought(purchase.key);
            return;
        }
    }
}

void Player::readOrders()
{
    auto *job = new CallJob<ListPage<Order>>(*m_shop.client, calls::orders({}, Lane::Background));
    QObject::connect(job, &ApiJob::finished, m_shop.purchases.get(), [this, job] {
        if (!job->failure()) {
            const QList<Order> orders = job->result().rows;
            m_shop.purchases->compareOrders(orders);
            m_shop.topUps->compareOrders(orders);
        }
    });
}

void Player::die(const Action &action)
{
    for (int i = 0; i < action.number && m_shop.step(); ++i) {
    }
    m_shop.kill(action.choice % 2 == 0);
    m_shop.run(std::chrono::seconds(action.choice)); // The server goes on.
    m_shop.start();
}

void Player::endByVendor(int choice)
{
    Sandbox::Account &own = *m_shop.world.accounts[0];
    QString newest;
    for (const Sandbox::Order &order : own.ledger().orders()) {
        newest = order.packageCode == latePackage && !order.isEnded ? order.reference : newest;
    }
    switch (choice % 3) {
    case 0:
        own.endOrder(newest, {QStringLiteral("failed"), QStringLiteral("succeeded"), false, 0});
        break;
    case 1:
        own.endOrder(newest, {});
        break;
    default:
        own.endOrder(newest, {QStringLiteral("cancelled"), QStringLiteral("refunded"), true, 0});
        break;
    }
}

void Player::carryOutByVendor()
{
    Sandbox::Account &own = *m_shop.world.accounts[0];
    QString ended;
    for (const Sandbox::Order &order : own.ledger().orders()) {
        ended = order.isEnded ? order.reference : ended;
    }
    own.carryOutAfterAll(ended);
}

void Player::changePrice(const Action &action)
{
    for (const auto &account : std::as_const(m_shop.world.accounts)) {
        const Money cost = account->catalogue().package(package(action.choice))->cost;
        account->setCost(package(action.choice),
                         Money(cost.minorUnits() * (100 + action.number) / 100, cost.currency()));
    }
}

void Player::clearUp()
{
    m_shop.line.setFates({}, {});
    m_shop.computer.setError(0ms);
    m_shop.world.setBalance(Money(100000000, Currency::Usd));
    m_shop.quit();
    m_shop.account = 0;
    m_shop.start();
    readOrders();
    m_shop.run(12h); // What was sent while the clock was hours ahead can't be finished before it is that late.
    checkAll();
    m_shop.run(2min);
    finishAll();
    m_shop.run(30min);
    readOrders();
    m_shop.run(30min);
}

} // namespace Desk::Test
