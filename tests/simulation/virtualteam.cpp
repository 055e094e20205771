// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/virtualteam.h"

#include "sandbox/ledger.h"
#include "services/account/preferences.h"
#include "services/books/teambook.h"
#include "services/prices/sellingprices.h"
#include "services/team/sharedprices.h"
#include "services/team/sharedsettings.h"
#include "services/team/teamdocuments.h"
#include "simulation/sameuuids.h"
#include "store/facts/teamfacts.h"
#include "store/prices/pricefile.h"

#include <QThreadPool>

#include <algorithm>

namespace Desk::Test {

using namespace std::chrono_literals;

namespace {

TeamRecord::Row rowOf(const Purchase &purchase)
{
    using Word = TeamRecord::Row::Word;
    using State = Purchase::State;
    TeamRecord::Row row;
    row.key = purchase.key;
    row.reference = purchase.orderReference;
    row.decided = purchase.state == State::NotBought ? std::optional(false) : std::nullopt;
    row.word = purchase.isPaid()                                                       ? Word::Paid
               : purchase.state == State::Refused || purchase.state == State::Intended ? Word::NothingCharged
                                                                                       : Word::Open;
    return row;
}

TeamRecord::Row rowOf(const TopUp &topUp)
{
    using Word = TeamRecord::Row::Word;
    using State = TopUp::State;
    TeamRecord::Row row;
    row.key = topUp.key;
    row.reference = topUp.orderReference;
    row.isUnclear = topUp.isUnclear();
    row.decided = topUp.state == State::NotBought     ? std::optional(false)
                  : topUp.state == State::WentThrough ? std::optional(true)
                                                      : std::nullopt;
    row.word = topUp.state == State::Completed                                   ? Word::Paid
               : topUp.state == State::Refused || topUp.state == State::Intended ? Word::NothingCharged
                                                                                 : Word::Open;
    return row;
}

QList<TeamRecord::Row> rowsOf(WatchedJournal &journal)
{
    QList<TeamRecord::Row> rows;
    for (const Purchase &purchase : journal.purchases()) {
        rows.append(rowOf(purchase));
    }
    for (const TopUp &topUp : journal.topUps()) {
        rows.append(rowOf(topUp));
    }
    return rows;
}

/// The same each time, where what works beside works one after another and ids hang on the seed.
quint64 begun(quint64 seed)
{
    beginSameUuids(seed);
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    return seed;
}

} // namespace

VirtualTeam::VirtualTeam(quint64 seed, int desks, int packages)
    : world(begun(seed), VirtualWorld::Limits::AsDocumented, packages)
    , m_copies(packages > VirtualWorld::fewPackages ? std::make_unique<CopyWatch>(world) : nullptr)
{
    for (int i = 0; i < desks; ++i) {
        m_desks.push_back(std::make_unique<VirtualShop>(world, i));
        VirtualShop &shop = *m_desks.back();
        const auto login = i < Schedule::owners ? MemoryTeamServer::Login::Owner : MemoryTeamServer::Login::Desk;
        shop.setMember(std::make_unique<VirtualMember>(
            world.time, i,
            VirtualMember::Line{server, m_empty, login, [this, i](const QString &call) { return faultOf(i, call); },
                                m_copies ? std::function<void()>([this, i] { m_copies->statusChanged(desk(i)); })
                                         : nullptr}));
        shop.line.shareFates(m_desks.front()->line);
        shop.line.left = [this, i](const Sandbox::Request &request) { onLeft(i, request); };
        shop.line.charged = [this, i](const VirtualLine::Charge &charge) {
            desk(i).checker.charged(charge);
            checkDecisions(i); // It came after all.
        };
        shop.member()->pricesSaved = [this, i] {
            m_saved.append({i, SharedPrices::documentKind(), PriceFile::toJson(member(i).prices().list())});
        };
        shop.member()->join();
        for (int seconds = 0; !shop.member()->isTogether(); ++seconds) {
            Q_ASSERT(seconds < 60);
            world.run(1s);
        }
    }
    world.colleaguePaid = [this](const QString &reference) {
        for (const auto &one : m_desks) {
            one->checker.colleaguePaid(reference);
        }
    };
}

VirtualTeam::~VirtualTeam() = default;

void VirtualTeam::setCalls(const QList<LineFault> &calls)
{
    m_calls = calls;
    m_callCount = 0;
}

LineFault VirtualTeam::faultOf(int number, const QString &call)
{
    return m_faults ? m_faults(number, call) : m_calls.value(m_callCount++);
}

QStringList VirtualTeam::documentKinds()
{
    return {SharedPrices::documentKind(), SharedShop::documentKind()};
}

void VirtualTeam::replace(int number, const PriceList &list)
{
    SellingPrices &prices = member(number).prices();
    m_replaced.append({SharedPrices::documentKind(), PriceFile::toJson(prices.list()), PriceFile::toJson(list)});
    prices.save(list);
}

void VirtualTeam::replace(int number, const ShopDetails &details)
{
    const QString kind = SharedShop::documentKind();
    const QByteArray seen = member(number).documents().standing(kind).own;
    member(number).preferences().setShopDetails(details);
    const QByteArray kept = member(number).documents().standing(kind).own;
    m_replaced.append({kind, seen, kept});
    m_saved.append({number, kind, kept});
}

bool VirtualTeam::choose(int number, const QString &kind, bool isOwn)
{
    TeamDocuments &documents = member(number).documents();
    const TeamDocuments::Standing standing = documents.standing(kind);
    if (standing.state != TeamDocuments::State::Differs || !standing.theirs) {
        return false;
    }
    ++m_choices;
    if (isOwn && standing.canKeepOwn) {
        m_replaced.append({kind, standing.theirs->body, standing.own});
        documents.keepOwn(kind, standing.theirs->id);
    } else {
        m_replaced.append({kind, standing.own, standing.theirs->body});
        documents.takeTheirs(kind, standing.theirs->id);
    }
    return true;
}

void VirtualTeam::mislead()
{
    m_isMisled = true;
    for (const auto &shop : m_desks) {
        shop->checker.mislead();
    }
}

void VirtualTeam::checkDecisions(int number)
{
    const QHash<QUuid, QStringList> charged = desk(number).checker.charged();
    const QList<TeamRecord::Row> rows = rowsOf(desk(number).journal());
    for (const TeamRecord::Row &row : rows) {
        if (row.decided && *row.decided != charged.contains(row.key)) {
            mislead();
        }
    }
}

void VirtualTeam::noteFacts()
{
    for (int i = 0; i < size(); ++i) {
        m_told += desk(i).journal().facts();
        checkDecisions(i);
    }
}

void VirtualTeam::onLeft(int number, const Sandbox::Request &request)
{
    VirtualShop &shop = desk(number);
    shop.checker.requestLeft(request);
    if (m_copies && request.path.endsWith(QLatin1String("/packages"))) {
        pageAsked(number);
    }
    const QUuid key = shop.checker.keyOf(request.header("RT-RequestID"));
    if (key.isNull()) {
        return;
    }
    m_senders[key].insert(number);
    const QList<TopUp> rows = shop.journal().topUps();
    const auto topUp = std::find_if(rows.cbegin(), rows.cend(), [&key](const TopUp &row) { return row.key == key; });
    if (topUp != rows.cend()) {
        checkTurns(number, *topUp);
    }
}

void VirtualTeam::pageAsked(int number)
{
    const TeamLease lease = server.state().leases.value(QStringLiteral("catalogue")).lease;
    m_copies->pageAsked(desk(number), member(number).isReading(), lease.desk == member(number).id());
}

/// No eSIM has two top-ups at a time but where a person did not ask the others.
void VirtualTeam::checkTurns(int number, const TopUp &leaving)
{
    for (int i = 0; i < size(); ++i) {
        if (i == number || leaving.notAsked) {
            continue;
        }
        const QList<TopUp> rows = desk(i).journal().topUps();
        for (const TopUp &other : rows) {
            if (other.request.iccid == leaving.request.iccid && !other.isSettled() && !other.notAsked
                && m_senders.contains(other.key) && !isDecided(other.key)) {
                m_problems.append(QStringLiteral("an eSIM is topped up at two desks at a time"));
            }
        }
    }
}

bool VirtualTeam::isDecided(const QUuid &key) const
{
    const QList<NumberedFact> &facts = server.state().facts;
    return std::any_of(facts.cbegin(), facts.cend(), [&key](const NumberedFact &row) {
        const auto decision = TopUpDecision::decode(row.fact);
        return decision && decision->key == key;
    });
}

void VirtualTeam::checkEnd()
{
    noteFacts();
    for (const auto &shop : m_desks) {
        if (!shop->member()->isTogether()) {
            m_problems.append(QStringLiteral("a desk does not come back to its team"));
        }
        shop->checkEnd();
        if (m_copies) {
            m_copies->checkEnd(*shop->member()->catalogue());
        }
    }
    m_problems += problemsOf(record());
}

TeamRecord::Desk VirtualTeam::deskRecord(int number)
{
    VirtualShop &shop = desk(number);
    TeamRecord::Desk desk;
    desk.facts = shop.member()->facts();
    const TeamFold &fold = shop.member()->book().fold();
    for (const QString &subject : fold.registers().subjects()) {
        desk.registers.insert(subject, fold.registers().state(subject));
    }
    shop.readDisk([&] {
        const QHash<Iccid, QString> notes = shop.journal().journal().notes().result().value();
        for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
            desk.shown.insert(TeamRegister{TeamRegister::Kind::Note, note.key().toString()}.subject(), *note);
        }
    });
    for (const QUuid &key : fold.sales().orders()) {
        desk.sales.insert(key, fold.sales().order(key)->verdict);
    }
    for (const QUuid &key : fold.sales().topUps()) {
        desk.sales.insert(key, fold.sales().topUp(key)->verdict);
    }
    desk.rows = rowsOf(shop.journal());
    for (const QString &kind : documentKinds()) {
        const TeamDocuments::Standing standing = shop.member()->documents().standing(kind);
        const bool isAtRest =
            standing.state == TeamDocuments::State::Same
            || (standing.state == TeamDocuments::State::Alone && !server.state().documents.contains(kind));
        desk.documents.insert(kind, {isAtRest, standing.own});
    }
    desk.priceLists = shop.journal().priceLists();
    return desk;
}

TeamRecord VirtualTeam::record()
{
    TeamRecord record;
    record.server = server.state().facts;
    record.told = m_told;
    record.senders = m_senders;
    record.isMisled = m_isMisled;
    record.saved = m_saved;
    record.replaced = m_replaced;
    QList<Refund> refunds;
    for (const auto &shop : m_desks) {
        refunds += shop->journal().refunds();
    }
    QSet<QString> colleagues;
    for (int i = 0; i < size(); ++i) {
        const Checker &checker = desk(i).checker;
        TeamRecord::Desk one = deskRecord(i);
        one.spent = m_isMisled ? std::nullopt : desk(i).spentByBooks(refunds);
        record.desks.append(one);
        record.clicked += checker.clickedKeys();
        record.dropped += checker.droppedKeys();
        colleagues += checker.colleagues();
        const QHash<QUuid, QStringList> charged = checker.charged();
        for (auto sale = charged.cbegin(); sale != charged.cend(); ++sale) {
            record.charges.append({i, sale.key(), *sale});
        }
    }
    for (const Sandbox::Order &order : world.accounts[0]->ledger().orders()) {
        if (!colleagues.contains(order.reference)) {
            record.ledger.insert(order.reference);
        }
    }
    record.outside = colleagues;
    record.gone = world.gone();
    return record;
}

QStringList VirtualTeam::problems() const
{
    QStringList problems = m_problems + (m_copies ? m_copies->problems() : QStringList());
    for (const auto &shop : m_desks) {
        problems += shop->checker.problems();
    }
    problems.removeDuplicates();
    return problems;
}

int VirtualTeam::charges() const
{
    int charges = 0;
    for (const auto &shop : m_desks) {
        charges += shop->checker.charges();
    }
    return charges;
}

quint64 VirtualTeam::trace() const
{
    quint64 trace = 0;
    for (const auto &shop : m_desks) {
        constexpr quint64 prime = 1099511628211ULL;
        trace = (trace ^ shop->checker.trace()) * prime;
    }
    return trace;
}

} // namespace Desk::Test
