// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/teamplayer.h"

#include "sandbox/ledger.h"
#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/books/teambook.h"
#include "services/catalogue/favourites.h"
#include "services/prices/sellingprices.h"
#include "services/team.h"
#include "services/team/sharedprices.h"
#include "services/team/sharedsettings.h"
#include "services/team/teamdocuments.h"
#include "services/teamsales/teamdecisions.h"

#include <algorithm>

namespace Desk::Test {

using namespace std::chrono_literals;
using Kind = Action::Kind;

TeamPlayer::TeamPlayer(VirtualTeam &team, const Schedule &schedule)
    : m_team(team)
    , m_esims{team.world.sellForTopUps(), team.world.sellForTopUps()}
{
    for (int i = 0; i < m_team.size(); ++i) {
        m_players.emplace_back(m_team.desk(i), m_esims);
    }
    m_team.desk(0).line.setFates(schedule.posts, schedule.reads); // Which all of them share.
    m_team.setCalls(schedule.calls);
}

void TeamPlayer::play(const Action &action)
{
    m_team.world.run(action.pause);
    m_team.noteFacts();
    m_dumps.append(m_team.server.state());
    switch (action.kind) {
    case Kind::SetServerClock:
        m_team.serverClock.setError(std::chrono::minutes(action.number));
        break;
    case Kind::StopServer:
        stopServer(std::chrono::minutes(action.number));
        break;
    case Kind::RestartServer:
        m_team.server.endSessions();
        break;
    case Kind::RestoreServer:
        restoreServer(action);
        break;
    case Kind::CutLine:
        cutLine(action.desk, std::chrono::seconds(action.number));
        break;
    case Kind::Unplug:
        cutLine(action.desk, std::chrono::minutes(action.number));
        break;
    case Kind::ChangePrice:
        if (CopyWatch *copies = m_team.copies()) {
            copies->changePrice(action.choice, action.number);
        }
        break;
    case Kind::ColleagueBuys:
    case Kind::VendorEnds:
    case Kind::SetBalance:
        m_players.at(size_t(action.desk)).play({action.kind, 0ms, action.choice, action.number});
        break;
    default:
        if (m_team.desk(action.desk).isRunning() && m_team.desk(action.desk).isAwake()) {
            playAtDesk(action);
        }
        break;
    }
    VirtualTime::settle();
}

void TeamPlayer::playAtDesk(const Action &action)
{
    VirtualShop &shop = m_team.desk(action.desk);
    switch (action.kind) {
    case Kind::TopUp:
        topUp(action, false);
        break;
    case Kind::TopUpAlone:
        topUp(action, true);
        break;
    case Kind::WriteNote:
        writeNote(action);
        break;
    case Kind::Star:
        shop.member()->favourites().toggle(action.choice % 2 == 0 ? readyPackage : latePackage);
        break;
    case Kind::SavePrices:
        savePrices(action.desk);
        break;
    case Kind::SetShop:
        setShop(action.desk);
        break;
    case Kind::Refresh:
        if (CatalogueService *catalogue = shop.member()->catalogue()) {
            catalogue->sync();
        }
        break;
    case Kind::Choose:
        choose(action);
        break;
    case Kind::DeclareOne:
        m_players.at(size_t(action.desk)).play({action.kind, 0ms, action.choice, action.number});
        m_team.checkDecisions(action.desk);
        break;
    case Kind::DecideOne:
        decideOne(action);
        break;
    case Kind::Sleep:
        m_team.world.time.fallAsleep(shop.place, std::chrono::minutes(action.number));
        break;
    case Kind::StayOff:
        stayOff(action);
        break;
    case Kind::SayGone:
        sayGone(action.desk);
        break;
    default:
        m_players.at(size_t(action.desk)).play({action.kind, 0ms, action.choice, action.number});
        break;
    }
}

/// Chosen first, then pressed: at once, when the answer is on its way, or when it should be there.
void TeamPlayer::topUp(const Action &action, bool isAlone)
{
    VirtualShop &shop = m_team.desk(action.desk);
    const Iccid iccid = m_esims.at(action.choice % m_esims.size());
    shop.member()->claims().want(iccid);
    constexpr std::chrono::milliseconds pauses[] = {0ms, 40ms, 2500ms};
    const auto pause = isAlone ? 2500ms : pauses[action.number % std::size(pauses)];
    m_team.world.time.callAfter(pause, shop.place, shop.topUps.get(),
                                [this, &shop, iccid, isAlone, desk = action.desk, choice = action.choice] {
                                    SaleClaims &claims = shop.member()->claims();
                                    if (isAlone && claims.standing(iccid).state == ClaimStanding::State::Unanswered) {
                                        claims.waive(iccid);
                                    }
                                    m_players.at(size_t(desk)).topUp(choice);
                                    claims.wantNothing();
                                });
}

void TeamPlayer::writeNote(const Action &action)
{
    m_team.member(action.desk)
        .records()
        .setNote(m_esims.at(action.choice % m_esims.size()), QStringLiteral("note %1").arg(++m_notes));
}

void TeamPlayer::savePrices(int desk)
{
    SellingPrices &prices = m_team.member(desk).prices();
    if (!prices.isRead() || prices.isReadOnly()) {
        return;
    }
    PriceList list = prices.listFor(Currency::Usd);
    list.fixedPrices.insert(readyPackage, Amount(++m_versions, list.currency));
    m_team.replace(desk, list);
}

void TeamPlayer::setShop(int desk)
{
    Preferences &preferences = m_team.member(desk).preferences();
    if (preferences.isShopReadOnly()) {
        return;
    }
    ShopDetails details = preferences.shopDetails();
    details.name = QStringLiteral("shop %1").arg(++m_versions);
    m_team.replace(desk, details);
}

/// By a person who sees both.
void TeamPlayer::choose(const Action &action)
{
    const QString kind = action.choice % 2 == 0 ? SharedPrices::documentKind() : SharedShop::documentKind();
    m_team.choose(action.desk, kind, action.number % 2 == 0);
}

/// The truth, as far as the account tells it by now.
void TeamPlayer::decideOne(const Action &action)
{
    TeamDecisions &decisions = m_team.member(action.desk).decisions();
    const TeamSales &sales = m_team.member(action.desk).book().fold().sales();
    QList<QUuid> keys = sales.topUps();
    keys.removeIf([&decisions](const QUuid &key) { return decisions.right(key).kind != DecisionRight::Kind::May; });
    std::sort(keys.begin(), keys.end());
    if (keys.isEmpty()) {
        return;
    }
    const QUuid key = keys.at(action.choice % keys.size());
    bool isCharged = false;
    for (int i = 0; i < m_team.size(); ++i) {
        isCharged = isCharged || m_team.desk(i).checker.charged().contains(key);
    }
    if (isCharged) {
        decisions.declareBought(key, {}, {});
    } else {
        decisions.declareNotBought(key, {});
    }
}

void TeamPlayer::cutLine(int desk, std::chrono::milliseconds duration)
{
    m_team.member(desk).setReachable(false);
    m_team.world.time.callAfter(duration, VirtualTime::Place::Server, &m_context, [this, desk] { plugIn(desk); });
}

void TeamPlayer::plugIn(int desk)
{
    m_team.member(desk).setReachable(true);
}

void TeamPlayer::stayOff(const Action &action)
{
    VirtualShop &shop = m_team.desk(action.desk);
    shop.kill(action.choice % 2 == 0);
    m_team.world.time.callAfter(std::chrono::minutes(action.number), VirtualTime::Place::Server, &m_context,
                                [this, &shop, desk = action.desk] {
                                    if (!shop.isRunning() && !m_gone.contains(desk)) {
                                        shop.start();
                                    }
                                });
}

/// By the first desk, which is the owner's, where it can.
void TeamPlayer::sayGone(int desk)
{
    const QUuid id = m_team.member(desk).id();
    if (desk == 0 || id.isNull()) {
        return;
    }
    m_team.mislead(); // What it was about to say nobody hears before it joins anew.
    m_team.desk(desk).kill(false);
    m_gone.insert(desk);
    if (m_team.desk(0).isRunning() && m_team.desk(0).isAwake()) {
        m_team.member(0).team().declareGone(id);
    }
}

void TeamPlayer::stopServer(std::chrono::milliseconds duration)
{
    for (int i = 0; i < m_team.size(); ++i) {
        cutLine(i, duration);
    }
}

void TeamPlayer::restoreServer(const Action &action)
{
    const auto back = std::min<qsizetype>(action.number, m_dumps.size());
    const MemoryTeam::State dump = m_dumps.at(m_dumps.size() - back);
    if (action.choice % 2 == 0) {
        m_team.server.restore(dump);
    } else {
        m_team.server.restoreByTheBook(dump);
    }
}

void TeamPlayer::forEach(const std::function<void(Player &)> &function)
{
    for (Player &player : m_players) {
        function(player);
    }
}

/// All of them, which is how time passes that nobody has to watch.
void TeamPlayer::sleep(std::chrono::minutes duration)
{
    for (int i = 0; i < m_team.size(); ++i) {
        m_team.world.time.fallAsleep(m_team.desk(i).place, duration);
    }
    m_team.world.run(duration);
}

void TeamPlayer::clearUp()
{
    m_team.desk(0).line.setFates({}, {});
    m_team.setCalls({});
    m_team.serverClock.setError(0ms);
    m_team.world.setBalance(Money(100000000, Currency::Usd));
    m_team.noteFacts();
    for (int i = 0; i < m_team.size(); ++i) {
        plugIn(i);
        m_team.desk(i).computer.setError(0ms);
        if (!m_team.desk(i).isRunning()) {
            m_team.desk(i).start();
        }
    }
    sleep(40min); // Who slept before is awake then, too.
    m_team.world.run(2min);
    for (const int desk : std::as_const(m_gone)) {
        m_team.member(desk).join();
    }
    m_team.world.run(1min);
    sleep(2h); // What was sent while a clock was ahead can't be finished before it is that late.
    m_team.world.run(3min);
    forEach([](Player &player) { player.checkAll(); });
    m_team.world.run(2min);
    forEach([](Player &player) { player.finishAll(); });
    m_team.world.run(4min);
    forEach([](Player &player) { player.readOrders(); });
    m_team.world.run(2min);
    chooseEverywhere();
    copyEverywhere();
}

/// Where people have asked for much, copying waits until that is over.
void TeamPlayer::copyEverywhere()
{
    if (!m_team.copies()) {
        return;
    }
    for (int i = 0; i < m_team.size(); ++i) {
        m_team.member(i).catalogue()->stopSync(); // It may have begun before the last price was changed.
    }
    m_team.world.run(1min);
    for (int i = 0; i < m_team.size(); ++i) {
        m_team.member(i).catalogue()->sync();
    }
    const auto isCopying = [this] {
        for (int i = 0; i < m_team.size(); ++i) {
            if (m_team.member(i).catalogue()->status().isSyncing) {
                return true;
            }
        }
        return false;
    };
    constexpr auto longest = 2h;
    auto waited = 0min;
    do {
        m_team.world.run(1min);
    } while (++waited < longest && isCopying());
}

/// One desk after the other, when it knows what came of the choice before.
void TeamPlayer::chooseEverywhere()
{
    constexpr int rounds = 3; // What is chosen at one desk may be a question at another.
    for (int i = 0; i < rounds * m_team.size(); ++i) {
        bool isChosen = false;
        for (const QString &kind : VirtualTeam::documentKinds()) {
            isChosen |= m_team.choose(i % m_team.size(), kind, m_team.world.time.random().chance(0.5));
        }
        if (isChosen) {
            m_team.world.run(1min);
        }
    }
}

} // namespace Desk::Test
