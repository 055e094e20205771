// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/headlessdesk.h"

#include "domain/readyfuture.h"
#include "models/text/purchasetext.h"
#include "models/text/topuptext.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/books/daycloses.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "services/catalogue/catalogueservice.h"
#include "services/flow/whendone.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/saleclaims.h"
#include "services/sales/topupservice.h"
#include "store/secrets/secretstore.h"
#include "store/team/pgteamserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QTextStream>

#include <limits>
#include <unistd.h>

namespace Desk::Test {

using namespace Qt::StringLiterals;

namespace {

/// Says with each request which desk sends it: all desks have one address of the API, for it is part of the account.
class NamedAccessManager final : public QNetworkAccessManager
{
public:
    explicit NamedAccessManager(QByteArray name)
        : m_name(std::move(name))
    {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        QNetworkRequest named(request);
        named.setRawHeader("X-Desk", m_name);
        return QNetworkAccessManager::createRequest(operation, named, data);
    }

private:
    const QByteArray m_name;
};

/// A keychain that has the secret of the account and the password of the team, whatever ended the program before.
class KnownSecrets final : public SecretStore
{
public:
    KnownSecrets(QByteArray secretKey, QByteArray teamPassword)
        : m_secretKey(std::move(secretKey))
        , m_teamPassword(std::move(teamPassword))
    {}

    QFuture<Reading> read(const QUrl &url, const QString &name) override
    {
        const bool isTeam = url.scheme() == "postgresql"_L1;
        return readyFuture(Reading{Status::Found, {name, isTeam ? m_teamPassword : m_secretKey}, {}});
    }
    QFuture<Reading> write(const QUrl &, const Credentials &credentials) override
    {
        return readyFuture(Reading{Status::Found, credentials, {}});
    }
    QFuture<Reading> remove(const QUrl &, const QString &) override { return readyFuture(Reading()); }
    QFuture<Status> check() override { return readyFuture(Status::Found); }

private:
    const QByteArray m_secretKey;
    const QByteArray m_teamPassword;
};

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

template<typename Enum> QString name(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

QString teamState(TeamStatus::State state)
{
    switch (state) {
    case TeamStatus::State::Off:
        return u"off"_s;
    case TeamStatus::State::Joining:
        return u"joining"_s;
    case TeamStatus::State::Opening:
        return u"opening"_s;
    case TeamStatus::State::Together:
        return u"together"_s;
    case TeamStatus::State::Apart:
        return u"apart"_s;
    case TeamStatus::State::Ended:
        return u"ended"_s;
    }
    return {};
}

QJsonArray texts(const QList<QUuid> &ids)
{
    QJsonArray array;
    for (const QUuid &id : ids) {
        array.append(text(id));
    }
    return array;
}

void say(const QJsonObject &line)
{
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace

HeadlessDesk::HeadlessDesk(const Options &options)
    : m_options(options)
    , m_clock(options.clockOff)
    , m_history(options.folder + u"/history.jsonl"_s)
    , m_settings(options.folder + u"/settings.ini"_s, QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_secrets(std::make_unique<KnownSecrets>(options.credentials.secretKey, options.teamPassword))
    , m_client([name = options.name.toUtf8()] { return std::make_unique<NamedAccessManager>(name); }, m_clock)
    , m_journal(options.folder + u"/journal.sqlite"_s)
    , m_prices(options.folder + u"/prices.sqlite"_s)
    , m_cache(options.folder + u"/cache.sqlite"_s)
    , m_teamFile(options.folder + u"/team.sqlite"_s)
    , m_shop(m_client, {m_journal, m_prices, m_cache}, *m_secrets, m_clock)
    , m_team(
          {m_journal, m_teamFile, *m_secrets},
          {m_shop.teamBook(), m_shop.teamCopies(), m_shop.teamRequests(), m_shop.records(), m_shop.favourites(),
           m_shop.sellingPrices(), m_shop.purchases(), m_shop.topUps(), m_shop.decisions()},
          m_preferences,
          [this](const TeamAddress &address, const QByteArray &password) -> std::unique_ptr<TeamServer> {
              return std::make_unique<PgTeamServer>(TeamLineSettings{address, QString::fromUtf8(password)}, m_clock);
          },
          m_clock)
    , m_topUps(m_team.claims(), [this](const Iccid &iccid) { return m_shop.topUps().isLocked(iccid); })
    , m_stdin(STDIN_FILENO, QSocketNotifier::Read)
{
    m_shop.setClaims(m_team.claims());
    m_client.switchPacingOff(); // No server is to be spared, and among so many colleagues the background would be slow.
    connect(&m_stdin, &QSocketNotifier::activated, this, &HeadlessDesk::readCommands);
    connect(&m_journal, &PurchaseJournal::factsWritten, this, &HeadlessDesk::noteFacts);
    connect(&m_shop.account(), &Account::stateChanged, this, &HeadlessDesk::onAccountStateChanged);
    connect(&m_shop.purchases(), &PurchaseService::purchaseChanged, this, &HeadlessDesk::notePurchase);
    connect(&m_shop.purchases(), &PurchaseService::intendedDropped, this, [this](const QList<Purchase> &dropped) {
        for (const Purchase &purchase : dropped) {
            m_history.write({{{u"what"_s, u"dropped"_s}, {u"key"_s, text(purchase.key)}}});
        }
    });
    connect(&m_shop.topUps(), &TopUpService::topUpChanged, this, &HeadlessDesk::noteTopUp);
    connect(&m_shop.topUps(), &TopUpService::readyChanged, this, [this] {
        const auto actions = m_shop.topUps().isReady() ? std::exchange(m_whenReady, {}) : decltype(m_whenReady)();
        for (const auto &action : actions) {
            action();
        }
    });
    connect(&m_shop.topUps(), &TopUpService::intendedDropped, this, [this](const QList<TopUp> &dropped) {
        for (const TopUp &topUp : dropped) {
            m_history.write({{{u"what"_s, u"dropped"_s}, {u"key"_s, text(topUp.key)}}});
        }
    });
    connect(&m_shop.topUps(), &TopUpService::offerChanged, this, [this](const Iccid &iccid) {
        if (m_whenOffered.contains(iccid) && !m_shop.topUps().offer(iccid).isReading) {
            for (const auto &goOn : m_whenOffered.take(iccid)) {
                goOn(iccid);
            }
        }
    });
    connect(&m_shop.dayCloses(), &DayCloses::kept, this, [this](const DayClose &close, const Result<void> &result) {
        if (result) {
            noteClose(close);
        }
    });
    connect(&m_shop, &Shop::stopped, this, [] { QCoreApplication::quit(); });
}

HeadlessDesk::~HeadlessDesk()
{
    m_team.stop();
    m_shop.stop();
}

bool HeadlessDesk::start()
{
    m_journal.open();
    m_prices.open();
    m_cache.open();
    m_teamFile.open();
    noteFacts(); // Of earlier runs, some may have been written as the program was killed.
    m_shop.open(m_options.api, m_options.credentials.accessCode);
    m_shop.account().connectStored(m_options.api, m_options.credentials.accessCode);
    return m_history.isOpen();
}

void HeadlessDesk::onAccountStateChanged()
{
    const Account &account = m_shop.account();
    const bool isThere = account.state() == Account::State::Connected || account.state() == Account::State::Offline;
    if (!isThere || m_options.isAlone) {
        return;
    }
    m_team.open(account.baseUrl(), account.accessCode());
    if (!m_hasJoined && m_preferences.teamAddress().isEmpty()) {
        m_hasJoined = true;
        join();
    }
}

void HeadlessDesk::join()
{
    m_team.join(m_options.team, m_options.teamPassword, m_options.name,
                m_options.createsTeam ? Team::Creating::IfEmpty : Team::Creating::Never);
}

void HeadlessDesk::readCommands()
{
    QByteArray part(65536, Qt::Uninitialized);
    const auto count = ::read(STDIN_FILENO, part.data(), size_t(part.size()));
    if (count <= 0) {
        onQuit();
        return;
    }
    m_input += QByteArrayView(part).first(count);
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QByteArray line = m_input.first(end);
        m_input.remove(0, end + 1);
        carryOut(QJsonDocument::fromJson(line).object());
    }
}

void HeadlessDesk::onQuit()
{
    m_stdin.setEnabled(false);
    m_team.stop();
    m_shop.finish();
}

void HeadlessDesk::carryOut(const QJsonObject &command)
{
    const Answer answer = [id = command.value("id"_L1)](QJsonObject line) {
        line.insert(u"id"_s, id);
        say(line);
    };
    const QString what = command.value("do"_L1).toString();
    if (what == "sell"_L1) {
        sell(command, answer);
    } else if (what == "top up"_L1) {
        topUp(command, answer);
    } else if (what == "top up in turn"_L1) {
        topUpInTurn(command, answer);
    } else if (what == "want"_L1) {
        want(command, answer);
    } else if (what == "note"_L1) {
        setNote(command, answer);
    } else if (what == "await note"_L1) {
        awaitNote(command, answer);
    } else if (what == "decide"_L1) {
        decide(command, answer);
    } else if (what == "finish"_L1) {
        finishOrders(answer);
    } else if (what == "close"_L1) {
        closeDay(command, answer);
    } else if (what == "refresh"_L1) {
        m_shop.refresh();
        m_shop.records().refreshTouchedOrders();
        answer({});
    } else if (what == "join"_L1) {
        join();
        answer({});
    } else if (what == "retry"_L1) {
        m_team.retry();
        answer({});
    } else if (what == "state"_L1) {
        tellState(answer);
    } else if (what == "dump"_L1) {
        dump(command.value("file"_L1).toString(), answer);
    } else if (what == "quit"_L1) {
        answer({});
        onQuit();
    } else {
        answer({{u"unknown"_s, what}});
    }
}

void HeadlessDesk::sell(const QJsonObject &command, const Answer &answer)
{
    PurchaseRequest request;
    request.packageCode = command.value("package"_L1).toString();
    request.packageName = command.value("name"_L1).toString();
    request.shownCost = Money::fromNumber(command.value("cost"_L1).toDouble(), Currency::Usd).value_or(Money());
    request.costReadAt = m_clock.now();
    request.note = command.value("note"_L1).toString();
    request.seller = m_options.name;
    const QUuid key = m_shop.batches().placeOrder(request);
    m_history.write({{{u"what"_s, u"click"_s}, {u"key"_s, text(key)}}});
    answer({{u"key"_s, text(key)}});
}

void HeadlessDesk::topUp(const QJsonObject &command, const Answer &answer)
{
    if (!whenOffered(command, [this, answer](const Iccid &iccid) { topUpFromOffer(iccid, answer); })) {
        answer({{u"obstacle"_s, u"not ready"_s}});
    }
}

void HeadlessDesk::topUpInTurn(const QJsonObject &command, const Answer &answer)
{
    if (!m_shop.topUps().isReady()) {
        m_whenReady.append([this, command, answer] { topUpInTurn(command, answer); });
        return;
    }
    const auto iccid = Iccid::fromString(command.value("iccid"_L1).toString());
    if (!iccid) {
        answer({{u"obstacle"_s, u"no eSIM"_s}});
        return;
    }
    const auto whenOver = [this, iccid = *iccid, answer](TopUpQueue::End end, bool hasWaited) {
        m_history.write({{{u"what"_s, u"wish"_s},
                          {u"iccid"_s, iccid.toString()},
                          {u"hasWaited"_s, hasWaited},
                          {u"standing"_s, int(m_team.claims().standing(iccid).state)},
                          {u"isPressed"_s, end != TopUpQueue::End::GaveUp},
                          {u"isAlone"_s, end == TopUpQueue::End::PressedAlone}}});
        if (end == TopUpQueue::End::GaveUp) {
            answer({{u"obstacle"_s, u"not in turn"_s}});
        } else {
            topUpFromOffer(iccid, answer);
        }
    };
    const TopUpQueue::Wish wish{.iccid = *iccid,
                                .patience = std::chrono::milliseconds(command.value("patience"_L1).toInteger()),
                                .goesAlone = command.value("alone"_L1).toBool(),
                                .whenOver = whenOver};
    whenOffered(command, [this, wish](const Iccid &) { m_topUps.add(wish); });
}

/// A person chooses what to top it up with, and does not press yet: answered once the others have said something.
void HeadlessDesk::want(const QJsonObject &command, const Answer &answer)
{
    if (!whenOffered(command, [this, answer](const Iccid &iccid) { wantFromOffer(iccid, answer); })) {
        answer({{u"obstacle"_s, u"not ready"_s}});
    }
}

void HeadlessDesk::wantFromOffer(const Iccid &iccid, const Answer &answer)
{
    using State = ClaimStanding::State;
    if (m_shop.topUps().offer(iccid).packages.isEmpty()) {
        answer({{u"obstacle"_s, u"nothing is offered"_s}});
        return;
    }
    SaleClaims &claims = m_team.claims();
    auto *context = new QObject(this);
    const auto tell = [&claims, context, iccid, answer] {
        const State state = claims.standing(iccid).state;
        if (state != State::Asking) {
            context->disconnect();
            context->deleteLater();
            answer({{u"isClear"_s, state == State::Free || state == State::Granted}});
            return true;
        }
        return false;
    };
    claims.want(iccid);
    if (!tell()) {
        connect(&claims, &SaleClaims::changed, context, [tell] { tell(); });
    }
}

/// False where nothing can be asked for.
bool HeadlessDesk::whenOffered(const QJsonObject &command, const std::function<void(const Iccid &)> &goOn)
{
    const auto iccid = Iccid::fromString(command.value("iccid"_L1).toString());
    if (!iccid || !m_shop.topUps().isReady()) {
        return false;
    }
    m_whenOffered[*iccid].append(goOn);
    m_shop.topUps().readOffer(*iccid);
    if (!m_shop.topUps().offer(*iccid).isReading && m_whenOffered.contains(*iccid)) {
        m_whenOffered.remove(*iccid); // It was read shortly before.
        goOn(*iccid);
    }
    return true;
}

void HeadlessDesk::topUpFromOffer(const Iccid &iccid, const Answer &answer)
{
    const TopUpOffer offer = m_shop.topUps().offer(iccid);
    if (offer.packages.isEmpty()) {
        answer({{u"obstacle"_s, u"nothing is offered"_s}});
        return;
    }
    const auto cheapest =
        std::min_element(offer.packages.cbegin(), offer.packages.cend(),
                         [](const TopUpPackage &a, const TopUpPackage &b) { return (a.cost <=> b.cost) < 0; });
    TopUpRequest request;
    request.iccid = iccid;
    request.package = *cheapest;
    request.seller = m_options.name;
    m_team.claims().want(iccid);
    const QUuid key = m_shop.topUps().topUp(request);
    if (key.isNull()) {
        answer({{u"obstacle"_s, u"locked"_s}});
        return;
    }
    m_history.write({{{u"what"_s, u"click"_s}, {u"key"_s, text(key)}, {u"iccid"_s, iccid.toString()}}});
    answer({{u"key"_s, text(key)}});
}

void HeadlessDesk::setNote(const QJsonObject &command, const Answer &answer)
{
    if (const auto iccid = Iccid::fromString(command.value("iccid"_L1).toString())) {
        m_shop.records().setNote(*iccid, command.value("text"_L1).toString());
    }
    answer({});
}

void HeadlessDesk::awaitNote(const QJsonObject &command, const Answer &answer)
{
    const auto iccid = Iccid::fromString(command.value("iccid"_L1).toString());
    auto *context = new QObject(this);
    connect(&m_shop.records(), &AccountRecords::noteChanged, context, [=, this](const Iccid &changed) {
        if (changed == iccid && m_shop.records().note(changed) == command.value("text"_L1).toString()) {
            context->deleteLater();
            answer({});
        }
    });
}

void HeadlessDesk::decide(const QJsonObject &command, const Answer &answer)
{
    const QUuid key = QUuid::fromString(command.value("key"_L1).toString());
    const bool isBought = command.value("bought"_L1).toBool();
    if (m_shop.topUps().topUp(key)) {
        isBought ? m_shop.topUps().declareWentThrough(key) : m_shop.topUps().declareNotBought(key);
    } else if (!isBought) {
        m_shop.purchases().declareNotBought(key);
    }
    answer({});
}

void HeadlessDesk::finishOrders(const Answer &answer)
{
    QList<QUuid> keys;
    for (const Purchase &purchase : m_shop.purchases().purchases()) {
        if (m_shop.purchases().canFinish(purchase.key)) {
            keys.append(purchase.key);
        }
    }
    for (const QUuid &key : std::as_const(keys)) {
        m_shop.purchases().finishOrder(key);
    }
    answer({{u"keys"_s, texts(keys)}});
}

void HeadlessDesk::closeDay(const QJsonObject &command, const Answer &answer)
{
    const QDate day = QDate::fromString(command.value("day"_L1).toString(), Qt::ISODate);
    DayCloses &closes = m_shop.dayCloses();
    closes.keep(closes.closeOf(day, {QTimeZone::utc(), m_options.dayEndHour}, {}, m_options.name));
    answer({});
}

void HeadlessDesk::tellState(const Answer &answer)
{
    whenDone(m_teamFile.place(), this, [this, answer](const Result<TeamPlace> &place) {
        whenDone(m_journal.team().countWaitingFacts(), this, [this, answer, place](const Result<qint64> &waiting) {
            const TeamStatus &status = m_team.status();
            const AccountRecords &records = m_shop.records();
            const bool isReadingOrders = records.isRefreshingOrders();
            answer({{u"team"_s, teamState(status.state)},
                    {u"problem"_s, status.problem ? status.problem->text : QString()},
                    {u"desks"_s, status.desks.size()},
                    {u"waiting"_s, waiting ? *waiting : -1},
                    {u"setAside"_s, status.setAside},
                    {u"number"_s, place ? place->number : -1},
                    {u"timeline"_s, place ? text(place->timeline) : QString()},
                    {u"running"_s, m_shop.purchases().running() + m_shop.topUps().running()},
                    {u"wanted"_s, m_whenReady.size() + m_whenOffered.size() + m_topUps.size()},
                    {u"account"_s, name(m_shop.account().state())},
                    {u"areOrdersRead"_s, !isReadingOrders && records.orderReading().isWhole()},
                    {u"ordersReadAt"_s, records.orderReading().readAt.toMSecsSinceEpoch() - m_options.clockOff.count()},
                    {u"packages"_s, m_shop.catalogue().isSearchWhole() ? m_shop.catalogue().status().packages : -1},
                    {u"isReady"_s, m_shop.topUps().isReady()}});
        });
    });
}

void HeadlessDesk::noteFacts()
{
    // Asked for at once, so that the journal answers before the server's receipts come to it.
    whenDone(m_journal.team().waitingFacts(std::numeric_limits<int>::max()), this,
             [this](const Result<QList<TeamFact>> &facts) {
                 if (!facts) {
                     return;
                 }
                 QList<QJsonObject> entries;
                 for (const TeamFact &fact : *facts) {
                     if (m_notedFacts.contains(fact.id)) {
                         continue;
                     }
                     m_notedFacts.insert(fact.id);
                     QJsonObject entry{{u"what"_s, u"fact"_s},
                                       {u"fact"_s, text(fact.id)},
                                       {u"desk"_s, text(fact.desk)},
                                       {u"kind"_s, fact.kind},
                                       {u"subject"_s, fact.subject}};
                     if (const auto set = RegisterSet::decode(fact)) {
                         entry.insert(u"value"_s, set->value);
                         entry.insert(u"replaces"_s, texts(set->replaces));
                     }
                     entries.append(entry);
                 }
                 m_history.write(entries);
             });
}

QJsonObject HeadlessDesk::told(const Purchase &purchase) const
{
    const PurchaseService &service = m_shop.purchases();
    return {
        {u"what"_s, u"order"_s},
        {u"key"_s, text(purchase.key)},
        {u"state"_s, name(purchase.state)},
        {u"reference"_s, purchase.orderReference},
        {u"paid"_s, purchase.paid ? purchase.paid->toNumber() : 0},
        {u"told"_s, PurchaseText().purchase(purchase, service.progress(purchase.key), service.evidence(purchase.key))}};
}

QJsonObject HeadlessDesk::told(const TopUp &topUp) const
{
    const TopUpService &service = m_shop.topUps();
    return {{u"what"_s, u"topUp"_s},
            {u"key"_s, text(topUp.key)},
            {u"iccid"_s, topUp.request.iccid.toString()},
            {u"state"_s, name(topUp.state)},
            {u"reference"_s, topUp.orderReference},
            {u"paid"_s, topUp.paid ? topUp.paid->toNumber() : 0},
            {u"told"_s, TopUpText().status(topUp, service.progress(topUp.key), service.evidence(topUp.key))}};
}

void HeadlessDesk::notePurchase(const QUuid &key)
{
    const Purchase *purchase = m_shop.purchases().purchase(key);
    if (purchase && m_notedStates.value(key, -1) != int(purchase->state)) {
        m_notedStates.insert(key, int(purchase->state));
        m_history.write({told(*purchase)});
    }
}

void HeadlessDesk::noteTopUp(const QUuid &key)
{
    const TopUp *topUp = m_shop.topUps().topUp(key);
    if (topUp && m_notedStates.value(key, -1) != int(topUp->state)) {
        m_notedStates.insert(key, int(topUp->state));
        m_history.write({told(*topUp)});
    }
    m_topUps.look();
}

void HeadlessDesk::noteClose(const DayClose &close)
{
    QJsonArray sold;
    for (const BookEntry &entry : close.sold) {
        sold.append(QJsonObject{{u"key"_s, entry.key.isNull() ? QString() : text(entry.key)},
                                {u"desk"_s, entry.desk.isNull() ? QString() : text(entry.desk)},
                                {u"reference"_s, entry.reference},
                                {u"state"_s, name(entry.state)},
                                {u"isSummed"_s, entry.isSummed()},
                                {u"paid"_s, entry.paid ? entry.paid->toNumber() : 0}});
    }
    m_history.write({{{u"what"_s, u"close"_s},
                      {u"day"_s, close.day.toString(Qt::ISODate)},
                      {u"isListWhole"_s, close.isListWhole},
                      {u"sold"_s, sold}}});
}

/// Notes and stars as the facts have them, and the notes as they are shown.
QJsonObject HeadlessDesk::registers() const
{
    const auto valueOf = [](const RegisterValue &value) {
        return QJsonObject{{u"set"_s, text(value.set)}, {u"value"_s, value.value}};
    };
    const auto valuesOf = [&valueOf](const QList<RegisterValue> &values) {
        QJsonArray array;
        for (const RegisterValue &value : values) {
            array.append(valueOf(value));
        }
        return array;
    };
    const TeamRegisters &team = m_shop.teamBook().fold().registers();
    QJsonObject all;
    for (const QString &subject : team.subjects()) {
        const auto which = TeamRegister::fromSubject(subject);
        if (!which) {
            continue;
        }
        const RegisterState state = team.state(*which);
        QJsonObject shown{{u"standing"_s, state.standing ? valueOf(*state.standing) : QJsonObject()},
                          {u"below"_s, valuesOf(state.below)},
                          {u"waiting"_s, valuesOf(state.waiting)}};
        if (const auto iccid = Iccid::fromString(which->name); iccid && which->kind == TeamRegister::Kind::Note) {
            shown.insert(u"shown"_s, m_shop.records().note(*iccid));
        }
        all.insert(subject, shown);
    }
    return all;
}

/// Orders and top-ups of all desks, as the facts have them.
QJsonObject HeadlessDesk::sales() const
{
    const TeamSales &team = m_shop.teamBook().fold().sales();
    QJsonObject all;
    for (const QUuid &key : team.orders()) {
        if (const auto order = team.order(key)) {
            all.insert(text(key), QJsonObject{{u"desk"_s, text(order->purchase.request.desk)},
                                              {u"state"_s, name(order->purchase.state)},
                                              {u"reference"_s, order->purchase.orderReference}});
        }
    }
    for (const QUuid &key : team.topUps()) {
        if (const auto topUp = team.topUp(key)) {
            all.insert(text(key), QJsonObject{{u"desk"_s, text(topUp->topUp.request.desk)},
                                              {u"iccid"_s, topUp->topUp.request.iccid.toString()},
                                              {u"isAlone"_s, topUp->notAsked.has_value()},
                                              {u"state"_s, name(topUp->topUp.state)},
                                              {u"reference"_s, topUp->topUp.orderReference}});
        }
    }
    return all;
}

void HeadlessDesk::dump(const QString &filePath, const Answer &answer)
{
    struct Parts
    {
        Result<QList<NumberedFact>> facts = Failure::local({});
        Result<QList<Purchase>> purchases = Failure::local({});
        Result<QList<TopUp>> topUps = Failure::local({});
        Result<std::optional<TeamMember>> member = Failure::local({});
    };
    const auto parts = std::make_shared<Parts>();
    const QString accessCode = m_options.credentials.accessCode;
    const auto write = [this, parts, filePath, answer] {
        if (!parts->facts || !parts->purchases || !parts->topUps || !parts->member) {
            answer({{u"failed"_s, true}});
            return;
        }
        QJsonArray facts;
        for (const NumberedFact &numbered : *parts->facts) {
            facts.append(QJsonObject{{u"number"_s, numbered.number},
                                     {u"id"_s, text(numbered.fact.id)},
                                     {u"desk"_s, text(numbered.fact.desk)},
                                     {u"kind"_s, numbered.fact.kind}});
        }
        QJsonArray own;
        for (const Purchase &purchase : *parts->purchases) {
            own.append(told(purchase));
        }
        for (const TopUp &topUp : *parts->topUps) {
            own.append(told(topUp));
        }
        const QJsonObject all{{u"desk"_s, *parts->member ? text((*parts->member)->desk) : QString()},
                              {u"facts"_s, facts},
                              {u"own"_s, own},
                              {u"sales"_s, sales()},
                              {u"registers"_s, registers()}};
        QFile file(filePath);
        const QByteArray bytes = QJsonDocument(all).toJson();
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        answer({{u"failed"_s, !isWritten}});
    };
    whenDone(m_teamFile.facts(0, std::numeric_limits<int>::max()), this, [=, this](const auto &facts) {
        parts->facts = facts;
        whenDone(m_journal.purchases(accessCode), this, [=, this](const auto &purchases) {
            parts->purchases = purchases;
            whenDone(m_journal.topUps(accessCode), this, [=, this](const auto &topUps) {
                parts->topUps = topUps;
                whenDone(m_journal.team().member(), this, [=](const auto &member) {
                    parts->member = member;
                    write();
                });
            });
        });
    });
}

} // namespace Desk::Test
