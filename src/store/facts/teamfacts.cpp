// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facts/teamfacts.h"

#include "domain/cleantext.h"
#include "store/facts/cancellationjson.h"
#include "store/facts/factbody.h"
#include "store/facts/handoverjson.h"
#include "store/facts/soldforjson.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace Desk {

namespace {

constexpr qint64 mostOfOne = 10'000;     // eSIMs of an order, orders of a sale, sets that one replaces.
constexpr qint64 mostSkew = 1LL << 52;   // Milliseconds.
constexpr qint64 mostBytes = 1LL << 60;  // Of a package.
constexpr qint64 mostDays = 36'525;      // Of a package, as Validity has it.
constexpr qsizetype mostCountries = 500; // Of a package.
constexpr qsizetype longestCountry = 8;
constexpr int hoursOfDay = 24;

// Members of bodies.
namespace Json {

const QString at = QStringLiteral("at");
const QString bought = QStringLiteral("bought");
const QString cameLate = QStringLiteral("cameLate");
const QString claim = QStringLiteral("claim");
const QString code = QStringLiteral("code");
const QString cost = QStringLiteral("cost");
const QString quantity = QStringLiteral("quantity");
const QString failure = QStringLiteral("failure");
const QString kind = QStringLiteral("kind");
const QString refusal = QStringLiteral("refusal");
const QString iccid = QStringLiteral("iccid");
const QString iccids = QStringLiteral("iccids");
const QString name = QStringLiteral("name");
const QString note = QStringLiteral("note");
const QString orders = QStringLiteral("orders");
const QString paid = QStringLiteral("paid");
const QString payment = QStringLiteral("payment");
const QString reference = QStringLiteral("reference");
const QString refunded = QStringLiteral("refunded");
const QString sale = QStringLiteral("sale");
const QString seller = QStringLiteral("seller");
const QString skew = QStringLiteral("skew");
const QString soldFor = QStringLiteral("soldFor");
const QString state = QStringLiteral("state");
const QString value = QStringLiteral("value");
const QString bytes = QStringLiteral("bytes");
const QString day = QStringLiteral("day");
const QString days = QStringLiteral("days");
const QString desk = QStringLiteral("desk");
const QString endHour = QStringLiteral("endHour");
const QString isOfSale = QStringLiteral("isOfSale");
const QString package = QStringLiteral("package");
const QString since = QStringLiteral("since");
const QString field = QStringLiteral("field");
const QString before = QStringLiteral("before");
const QString after = QStringLiteral("after");
const QString givenBack = QStringLiteral("givenBack");
const QString answer = QStringLiteral("answer");
const QString unlimited = QStringLiteral("unlimited");
const QString zone = QStringLiteral("zone");
const QString body = QStringLiteral("body");
const QString amount = QStringLiteral("amount");
const QString replaces = QStringLiteral("replaces");
const QString notAsked = QStringLiteral("notAsked");
const QString handOver = QStringLiteral("handOver");
const QString madeAt = QStringLiteral("madeAt");

} // namespace Json

QString keyText(const QUuid &key)
{
    return key.toString(QUuid::WithoutBraces);
}

/// The subject as the key that it has to be.
QUuid keyOf(const TeamFact &fact, FactReader &reader)
{
    const QUuid key = QUuid::fromString(fact.subject);
    reader.require(!key.isNull() && keyText(key) == fact.subject);
    return key;
}

Iccid iccidOf(const QString &text, FactReader &reader)
{
    const auto read = Iccid::fromString(text);
    reader.require(read && read->toString() == text);
    return read.value_or(Iccid());
}

Iccid readIccid(FactReader &reader)
{
    return iccidOf(reader.text(Json::iccid), reader);
}

template<typename T> std::optional<T> ifGood(const FactReader &reader, T content)
{
    return reader.isGood() ? std::optional<T>(std::move(content)) : std::nullopt;
}

void putSkew(FactBody &body, const std::optional<std::chrono::milliseconds> &clockSkew)
{
    if (clockSkew) {
        body.put(Json::skew, qint64(std::clamp<qint64>(clockSkew->count(), -mostSkew, mostSkew)));
    }
}

std::optional<std::chrono::milliseconds> readSkew(FactReader &reader)
{
    const auto read = reader.number(Json::skew, -mostSkew, mostSkew);
    return read ? std::optional(std::chrono::milliseconds(*read)) : std::nullopt;
}

/// What orders and top-ups have alike of the customer's side.
template<typename Request> void putCustomer(FactBody &body, const Request &request)
{
    if (request.soldFor && !request.soldFor->price.isNegative()) {
        body.put(Json::soldFor, soldForToJson(*request.soldFor));
    }
    body.putWords(Json::seller, request.seller);
    body.putWords(Json::payment, request.payment);
}

template<typename Request> void readCustomer(FactReader &reader, const TeamFact &fact, Request &request)
{
    if (reader.has(Json::soldFor)) {
        request.soldFor = reader.needed(soldForFromJson(reader.object(Json::soldFor)));
    }
    request.seller = reader.words(Json::seller);
    request.payment = reader.words(Json::payment);
    request.desk = fact.desk;
}

template<typename Outcome> void putOutcome(FactBody &body, const Outcome &outcome)
{
    body.putEnum(Json::state, outcome.state);
    body.putCode(Json::reference, outcome.reference);
    body.putMoney(Json::paid, outcome.paid);
    body.putMoney(Json::refunded, outcome.refunded);
    body.putCode(Json::failure, outcome.failureCode);
    body.putTime(Json::at, outcome.at);
}

template<typename Outcome>
void readOutcome(FactReader &reader, const TeamFact &fact, Outcome &outcome,
                 std::initializer_list<decltype(outcome.state)> states)
{
    using State = decltype(outcome.state);
    outcome.key = keyOf(fact, reader);
    outcome.state = reader.enumerator<State>(Json::state);
    reader.require(std::find(states.begin(), states.end(), outcome.state) != states.end());
    outcome.reference = reader.code(Json::reference);
    outcome.paid = reader.money(Json::paid);
    outcome.refunded = reader.money(Json::refunded);
    outcome.failureCode = reader.code(Json::failure);
    outcome.at = reader.neededTime(Json::at);
}

void readOrderOutcome(FactReader &reader, const TeamFact &fact, OrderOutcome &outcome,
                      std::initializer_list<Purchase::State> states)
{
    readOutcome(reader, fact, outcome, states);
    outcome.cameLate = reader.flag(Json::cameLate);
    const QJsonArray read = reader.array(Json::iccids);
    reader.require(read.size() <= mostOfOne);
    for (qsizetype i = 0; reader.isGood() && i < read.size(); ++i) {
        outcome.iccids.append(iccidOf(read.at(i).toString(), reader));
    }
}

template<typename Decision> std::optional<Decision> readDecision(const TeamFact &fact)
{
    FactReader reader(fact.body);
    Decision decision;
    decision.key = keyOf(fact, reader);
    reader.require(reader.has(Json::bought));
    decision.isBought = reader.flag(Json::bought);
    decision.reference = reader.code(Json::reference);
    reader.require(decision.isBought || decision.reference.isEmpty());
    decision.at = reader.neededTime(Json::at);
    decision.seller = reader.words(Json::seller);
    return ifGood(reader, decision);
}

/// What says nothing of a sale but when.
template<typename Mark> std::optional<Mark> readMark(const TeamFact &fact)
{
    FactReader reader(fact.body);
    Mark mark;
    mark.key = keyOf(fact, reader);
    mark.at = reader.neededTime(Json::at);
    return ifGood(reader, mark);
}

bool isCount(int number)
{
    return number >= 0 && number <= mostOfOne;
}

bool isSane(const Cancellation &answer)
{
    return (answer.orderReference.isEmpty() || isIdentifier(answer.orderReference)) && isCount(answer.total)
           && isCount(answer.cancelled) && isCount(answer.failed) && answer.rows.size() <= mostOfOne
           && !(answer.refunded && answer.refunded->isNegative())
           && std::none_of(answer.rows.begin(), answer.rows.end(), [](const Cancellation::Row &row) {
                  return row.esimId < 0 || (row.refund && row.refund->isNegative());
              });
}

/// Nobody said it, or it is what a customer may pay.
bool isSoldFor(const QString &text)
{
    const auto amount = Amount::fromString(text);
    return text.isEmpty() || (amount && !amount->isNegative());
}

/// What of a hand-over stays at the desk: what installs the eSIM, who it is for, its own shop and paper.
PastHandOver shared(PastHandOver past)
{
    past.accessCode.clear();
    past.handOver.code = ActivationCode();
    past.handOver.appleLink.clear();
    past.handOver.androidLink.clear();
    past.handOver.note.clear();
    past.shop = {};
    past.choices.paper.clear();
    return past;
}

bool isSane(const std::optional<Package> &package)
{
    return !package
           || (package->data.bytes() <= mostBytes && package->countries.size() <= mostCountries
               && std::all_of(package->countries.begin(), package->countries.end(), [](const QString &country) {
                      return country.size() <= longestCountry && isIdentifier(country);
                  }));
}

QString kindText(TeamRegister::Kind kind)
{
    switch (kind) {
    case TeamRegister::Kind::Note:
        return QStringLiteral("note:");
    case TeamRegister::Kind::Favourite:
        return QStringLiteral("favourite:");
    }
    Q_UNREACHABLE();
}

} // namespace

QString OrderSent::subject() const
{
    return keyText(key);
}

QByteArray OrderSent::encode() const
{
    FactBody body;
    body.putId(Json::sale, sale);
    body.putCode(Json::code, request.packageCode);
    body.putWords(Json::name, request.packageName);
    body.put(Json::quantity, request.quantity);
    body.put(Json::orders, request.orders);
    body.putMoney(Json::cost, request.shownCost);
    body.putNote(Json::note, request.note);
    putCustomer(body, request);
    body.putTime(Json::at, sentAt);
    putSkew(body, clockSkew);
    return body.bytes();
}

std::optional<OrderSent> OrderSent::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    OrderSent sent;
    sent.key = keyOf(fact, reader);
    sent.sale = reader.id(Json::sale);
    reader.require(!sent.sale.isNull());
    sent.request.packageCode = reader.code(Json::code);
    sent.request.packageName = reader.words(Json::name);
    sent.request.quantity = int(reader.needed(reader.number(Json::quantity, 1, mostOfOne)));
    sent.request.orders = int(reader.needed(reader.number(Json::orders, 1, mostOfOne)));
    sent.request.shownCost = reader.needed(reader.money(Json::cost));
    sent.request.note = reader.note(Json::note);
    readCustomer(reader, fact, sent.request);
    sent.sentAt = reader.neededTime(Json::at);
    sent.clockSkew = readSkew(reader);
    return ifGood(reader, sent);
}

QString OrderOutcome::subject() const
{
    return keyText(key);
}

QByteArray OrderOutcome::encode() const
{
    FactBody body;
    putOutcome(body, *this);
    QJsonArray numbers;
    for (const Iccid &esim : iccids) {
        numbers.append(esim.toString());
    }
    if (!numbers.isEmpty()) {
        body.put(Json::iccids, numbers);
    }
    body.putFlag(Json::cameLate, cameLate);
    return body.bytes();
}

std::optional<OrderAnswer> OrderAnswer::decode(const TeamFact &fact)
{
    using State = Purchase::State;
    FactReader reader(fact.body);
    OrderAnswer answer;
    readOrderOutcome(reader, fact, answer,
                     {State::Completed, State::Provisioning, State::Refused, State::Failed, State::Refunded});
    return ifGood(reader, answer);
}

std::optional<OrderMatch> OrderMatch::decode(const TeamFact &fact)
{
    using State = Purchase::State;
    FactReader reader(fact.body);
    OrderMatch match;
    readOrderOutcome(reader, fact, match, {State::Completed, State::Provisioning, State::Failed, State::Refunded});
    reader.require(!match.reference.isEmpty());
    return ifGood(reader, match);
}

QString SaleDecision::subject() const
{
    return keyText(key);
}

QByteArray SaleDecision::encode() const
{
    FactBody body;
    body.put(Json::bought, isBought);
    body.putCode(Json::reference, reference);
    body.putTime(Json::at, at);
    body.putWords(Json::seller, seller);
    return body.bytes();
}

std::optional<OrderDecision> OrderDecision::decode(const TeamFact &fact)
{
    auto decision = readDecision<OrderDecision>(fact);
    // Who says that an order went through says which one.
    return decision && decision->isBought == decision->reference.isEmpty() ? std::nullopt : decision;
}

std::optional<TopUpDecision> TopUpDecision::decode(const TeamFact &fact)
{
    return readDecision<TopUpDecision>(fact);
}

QString SaleClosed::subject() const
{
    return keyText(key);
}

QByteArray SaleClosed::encode() const
{
    FactBody body;
    body.putTime(Json::at, at);
    return body.bytes();
}

std::optional<OrderClosed> OrderClosed::decode(const TeamFact &fact)
{
    return readMark<OrderClosed>(fact);
}

std::optional<TopUpClosed> TopUpClosed::decode(const TeamFact &fact)
{
    return readMark<TopUpClosed>(fact);
}

QString OrderQuestion::subject() const
{
    return keyText(key);
}

QByteArray OrderQuestion::encode() const
{
    FactBody body;
    body.putTime(Json::at, at);
    return body.bytes();
}

std::optional<OrderQuestion> OrderQuestion::decode(const TeamFact &fact)
{
    return readMark<OrderQuestion>(fact);
}

QString TopUpSent::subject() const
{
    return keyText(key);
}

QByteArray TopUpSent::encode() const
{
    const TopUpPackage &package = request.package;
    FactBody body;
    body.put(Json::iccid, request.iccid.toString());
    body.putCode(Json::code, package.code);
    body.putWords(Json::name, package.name);
    body.put(Json::bytes, package.data.bytes());
    body.put(Json::days, package.validity.days());
    body.putFlag(Json::unlimited, package.isUnlimited);
    body.putMoney(Json::cost, package.cost);
    putCustomer(body, request);
    body.putTime(Json::at, sentAt);
    putSkew(body, clockSkew);
    body.putId(Json::claim, claim);
    if (notAsked) {
        FactBody why;
        why.putId(Json::desk, notAsked->desk);
        why.putTime(Json::since, notAsked->since);
        body.put(Json::notAsked, why.object());
    }
    return body.bytes();
}

std::optional<TopUpSent> TopUpSent::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    TopUpSent sent;
    sent.key = keyOf(fact, reader);
    sent.request.iccid = readIccid(reader);
    TopUpPackage &package = sent.request.package;
    package.code = reader.code(Json::code);
    package.name = reader.words(Json::name);
    package.data = DataSize::fromBytes(reader.needed(reader.number(Json::bytes, 0, mostBytes)));
    package.validity = reader.needed(Validity::fromDays(reader.needed(reader.number(Json::days, 0, mostDays))));
    package.isUnlimited = reader.flag(Json::unlimited);
    package.cost = reader.needed(reader.money(Json::cost));
    readCustomer(reader, fact, sent.request);
    sent.sentAt = reader.neededTime(Json::at);
    sent.clockSkew = readSkew(reader);
    sent.claim = reader.id(Json::claim);
    if (reader.has(Json::notAsked)) {
        FactReader why(reader.object(Json::notAsked));
        sent.notAsked = NotAsked{why.id(Json::desk), why.time(Json::since)};
        reader.require(why.isGood());
    }
    return ifGood(reader, sent);
}

QString TopUpOutcome::subject() const
{
    return keyText(key);
}

QByteArray TopUpOutcome::encode() const
{
    FactBody body;
    putOutcome(body, *this);
    return body.bytes();
}

std::optional<TopUpAnswer> TopUpAnswer::decode(const TeamFact &fact)
{
    using State = TopUp::State;
    FactReader reader(fact.body);
    TopUpAnswer answer;
    readOutcome(reader, fact, answer, {State::Completed, State::Refused, State::Failed, State::Refunded});
    return ifGood(reader, answer);
}

std::optional<TopUpMatch> TopUpMatch::decode(const TeamFact &fact)
{
    using State = TopUp::State;
    FactReader reader(fact.body);
    TopUpMatch match;
    readOutcome(reader, fact, match, {State::Completed, State::Failed, State::Refunded});
    reader.require(!match.reference.isEmpty());
    return ifGood(reader, match);
}

QString CancelSent::subject() const
{
    return keyText(key);
}

QByteArray CancelSent::encode() const
{
    FactBody body;
    body.put(Json::iccid, request.iccid.toString());
    body.putCode(Json::reference, request.orderReference);
    if (request.givenBack) {
        body.put(Json::givenBack, request.givenBack->toString());
    }
    body.putWords(Json::seller, request.seller);
    body.putTime(Json::at, sentAt);
    putSkew(body, clockSkew);
    body.putId(Json::claim, claim);
    return body.bytes();
}

std::optional<CancelSent> CancelSent::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    CancelSent sent;
    sent.key = keyOf(fact, reader);
    sent.request.iccid = readIccid(reader);
    sent.request.orderReference = reader.code(Json::reference);
    if (reader.has(Json::givenBack)) {
        const Amount givenBack = reader.needed(Amount::fromString(reader.text(Json::givenBack)));
        reader.require(!givenBack.isNegative());
        sent.request.givenBack = givenBack;
    }
    sent.request.seller = reader.words(Json::seller);
    sent.sentAt = reader.neededTime(Json::at);
    sent.clockSkew = readSkew(reader).value_or(std::chrono::milliseconds(0));
    sent.claim = reader.id(Json::claim);
    return ifGood(reader, sent);
}

QString CancelAnswer::subject() const
{
    return keyText(key);
}

QByteArray CancelAnswer::encode() const
{
    FactBody body;
    body.putEnum(Json::state, state);
    if (answer) {
        body.put(Json::answer, cancellationToJson(*answer));
    }
    body.putCode(Json::failure, failureCode);
    body.putTime(Json::at, at);
    return body.bytes();
}

std::optional<CancelAnswer> CancelAnswer::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    CancelAnswer said;
    said.key = keyOf(fact, reader);
    said.state = reader.enumerator<Refund::State>(Json::state);
    reader.require(said.state == Refund::State::Answered || said.state == Refund::State::Refused
                   || said.state == Refund::State::Seen);
    reader.require(reader.has(Json::answer) == (said.state == Refund::State::Answered));
    if (reader.has(Json::answer)) {
        said.answer = reader.needed(cancellationFromJson(reader.object(Json::answer)));
        reader.require(isSane(*said.answer));
    }
    said.failureCode = reader.code(Json::failure);
    said.at = reader.neededTime(Json::at);
    return ifGood(reader, said);
}

QString SeenCancelled::subject() const
{
    return seen.reference;
}

QByteArray SeenCancelled::encode() const
{
    FactBody body;
    body.putMoney(Json::amount, seen.amount);
    body.putTime(Json::at, seen.seenAt);
    return body.bytes();
}

std::optional<SeenCancelled> SeenCancelled::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    reader.require(isIdentifier(fact.subject));
    const SeenCancelled said{{{}, fact.subject, reader.money(Json::amount), reader.neededTime(Json::at)}};
    return ifGood(reader, said);
}

QString SaleCorrected::subject() const
{
    return correction.sale.isNull() ? correction.reference : keyText(correction.sale);
}

QByteArray SaleCorrected::encode() const
{
    FactBody body;
    body.putFlag(Json::isOfSale, !correction.sale.isNull()); // A reference may look like a key.
    body.putEnum(Json::field, correction.field);
    body.putNote(Json::before, correction.before);
    body.putNote(Json::after, correction.after);
    body.putTime(Json::at, correction.at);
    body.putWords(Json::seller, correction.seller);
    return body.bytes();
}

std::optional<SaleCorrected> SaleCorrected::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    Correction correction;
    if (reader.flag(Json::isOfSale)) {
        correction.sale = keyOf(fact, reader);
    } else {
        reader.require(isIdentifier(fact.subject));
        correction.reference = fact.subject;
    }
    correction.field = reader.enumerator<Correction::Field>(Json::field);
    correction.before = reader.note(Json::before);
    correction.after = reader.note(Json::after);
    reader.require(correction.field != Correction::Field::SoldFor
                   || (isSoldFor(correction.before) && isSoldFor(correction.after)));
    correction.at = reader.neededTime(Json::at);
    correction.seller = reader.words(Json::seller);
    return ifGood(reader, SaleCorrected{correction});
}

QString HandedOver::subject() const
{
    return past.handOver.iccid.toString();
}

QByteArray HandedOver::encode() const
{
    FactBody body;
    body.put(Json::handOver, handOverToJson(shared(past)));
    body.putTime(Json::at, past.at);
    return body.bytes();
}

std::optional<HandedOver> HandedOver::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    PastHandOver past;
    past.handOver.iccid = iccidOf(fact.subject, reader);
    past.at = reader.neededTime(Json::at);
    reader.require(readHandOver(reader.object(Json::handOver), past));
    past = shared(past);
    const HandOver &handOver = past.handOver;
    reader.require(handOver.packageCode.isEmpty() || isIdentifier(handOver.packageCode));
    reader.require(!handOver.soldFor || !handOver.soldFor->isNegative());
    reader.require(isSane(handOver.package));
    return ifGood(reader, HandedOver{past});
}

QString DayClosed::subject() const
{
    return closed.day.toString(Qt::ISODate);
}

QByteArray DayClosed::encode() const
{
    FactBody body;
    body.put(Json::zone, closed.zone);
    body.put(Json::endHour, closed.endHour);
    body.putTime(Json::at, closed.madeAt);
    body.putWords(Json::seller, closed.seller);
    body.put(Json::body, QString::fromUtf8(closed.body));
    return body.bytes();
}

std::optional<DayClosed> DayClosed::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    ClosedDay closed;
    closed.day = QDate::fromString(fact.subject, Qt::ISODate);
    reader.require(closed.day.isValid() && closed.day.toString(Qt::ISODate) == fact.subject);
    closed.zone = reader.code(Json::zone);
    reader.require(!closed.zone.isEmpty());
    closed.endHour = int(reader.needed(reader.number(Json::endHour, 0, hoursOfDay - 1)));
    closed.madeAt = reader.neededTime(Json::at);
    closed.seller = reader.words(Json::seller);
    closed.body = reader.text(Json::body).toUtf8();
    reader.require(QJsonDocument::fromJson(closed.body).isObject());
    return ifGood(reader, DayClosed{closed});
}

QString TeamRegister::subject() const
{
    return kindText(kind) + name;
}

std::optional<TeamRegister> TeamRegister::fromSubject(const QString &subject)
{
    for (const Kind kind : {Kind::Note, Kind::Favourite}) {
        const QString start = kindText(kind);
        if (!subject.startsWith(start)) {
            continue;
        }
        const QString name = subject.sliced(start.size());
        const auto iccid = Iccid::fromString(name);
        const bool isName = kind == Kind::Note ? iccid && iccid->toString() == name : isIdentifier(name);
        return isName ? std::optional(TeamRegister{kind, name}) : std::nullopt;
    }
    return std::nullopt;
}

QByteArray RegisterSet::encode() const
{
    FactBody body;
    body.putNote(Json::value, value);
    QJsonArray ids;
    for (const QUuid &id : replaces) {
        ids.append(keyText(id));
    }
    if (!ids.isEmpty()) {
        body.put(Json::replaces, ids);
    }
    body.putTime(Json::at, at);
    body.putWords(Json::seller, seller);
    return body.bytes();
}

std::optional<RegisterSet> RegisterSet::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    RegisterSet set;
    set.which = reader.needed(TeamRegister::fromSubject(fact.subject));
    set.value = reader.note(Json::value);
    reader.require(set.which.kind == TeamRegister::Kind::Note || set.value.isEmpty()
                   || set.value == QLatin1String("1"));
    const QJsonArray ids = reader.array(Json::replaces);
    reader.require(ids.size() <= mostOfOne);
    for (qsizetype i = 0; reader.isGood() && i < ids.size(); ++i) {
        const QUuid id = QUuid::fromString(ids.at(i).toString());
        reader.require(!id.isNull());
        set.replaces.append(id);
    }
    set.at = reader.time(Json::at);
    set.seller = reader.words(Json::seller);
    return ifGood(reader, set);
}

QString FactMissing::subject() const
{
    return keyText(fact);
}

QByteArray FactMissing::encode() const
{
    FactBody body;
    body.putCode(Json::kind, ofKind);
    body.putWords(Json::refusal, refusal);
    return body.bytes();
}

std::optional<FactMissing> FactMissing::decode(const TeamFact &fact)
{
    FactReader reader(fact.body);
    FactMissing missing;
    missing.fact = keyOf(fact, reader);
    missing.ofKind = reader.code(Json::kind);
    reader.require(!missing.ofKind.isEmpty());
    missing.refusal = reader.words(Json::refusal);
    return ifGood(reader, missing);
}

namespace {

/// Whether the fact is of this kind; then the content is what it says.
template<typename Content> bool readAs(const TeamFact &fact, FactContent &content)
{
    if (fact.kind != Content::kind()) {
        return false;
    }
    if (const auto read = Content::decode(fact)) {
        content = *read;
    } else {
        content = UnreadableFact();
    }
    return true;
}

template<typename... Contents> FactContent readAsOneOf(const TeamFact &fact)
{
    FactContent content = FactOfNewerProgram();
    static_cast<void>((readAs<Contents>(fact, content) || ...));
    return content;
}

} // namespace

FactContent contentOf(const TeamFact &fact)
{
    return readAsOneOf<OrderSent, OrderAnswer, OrderMatch, OrderDecision, OrderClosed, OrderQuestion, TopUpSent,
                       TopUpAnswer, TopUpMatch, TopUpDecision, TopUpClosed, CancelSent, CancelAnswer, SeenCancelled,
                       SaleCorrected, HandedOver, DayClosed, RegisterSet, FactMissing>(fact);
}

bool isSaidOnce(const QString &kind)
{
    static const QSet<QString> kinds{OrderSent::kind(), TopUpSent::kind(), CancelSent::kind(), OrderClosed::kind(),
                                     TopUpClosed::kind()};
    return kinds.contains(kind);
}

} // namespace Desk
