// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closedday.h"
#include "domain/correction.h"
#include "domain/handover.h"
#include "domain/purchase.h"
#include "domain/refund.h"
#include "domain/teamfact.h"
#include "domain/topup.h"

#include <QList>

#include <chrono>
#include <optional>
#include <variant>

/// The kinds of facts that the desks of a team tell each other. Each has its name, what it is about (subject()), its
/// bytes (encode(): the same content has the same bytes), and decode(), which checks and bounds all of what another
/// desk wrote: nothing where it can't be read whole, for nothing of it is guessed. Members that are not known are of a
/// newer program and let be.
///
/// None of them ever has a secret key, an access code, what installs an eSIM, or who it was sent to.
namespace Desk {

/// An order is about to leave for the first time. With this it enters the team's books, never before; who said it first
/// made the key.
struct OrderSent
{
    QUuid key;
    QUuid sale;
    PurchaseRequest request; ///< Its desk is the one that says it; when its cost was read stays there.
    QDateTime sentAt;        ///< UTC, by that desk's clock.
    std::optional<std::chrono::milliseconds> clockSkew;

    static QString kind() { return QStringLiteral("order_sent"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<OrderSent> decode(const TeamFact &fact);
    bool operator==(const OrderSent &) const = default;
};

/// How an order stands. What comes later stands in its place.
struct OrderOutcome
{
    QUuid key;
    Purchase::State state = Purchase::State::Completed; ///< Never one that leaves open whether it was charged.
    QString reference;
    std::optional<Money> paid;
    std::optional<Money> refunded;
    QList<Iccid> iccids;
    bool cameLate = false;
    QString failureCode; ///< The API's.
    QDateTime at;        ///< UTC, by the clock of the desk that says it.

    QString subject() const;
    QByteArray encode() const;
    bool operator==(const OrderOutcome &) const = default;
};

/// As the answer to its own key, or to the reference that such an answer named, has it: completed, provisioning,
/// refused, failed or refunded. Counts only from the desk that made the key.
struct OrderAnswer : OrderOutcome
{
    static QString kind() { return QStringLiteral("order_answer"); }
    static std::optional<OrderAnswer> decode(const TeamFact &fact);
    bool operator==(const OrderAnswer &) const = default;
};

/// As an order of the account has it that stood alone as this one: never refused.
struct OrderMatch : OrderOutcome
{
    static QString kind() { return QStringLiteral("order_match"); }
    static std::optional<OrderMatch> decode(const TeamFact &fact);
    bool operator==(const OrderMatch &) const = default;
};

/// A person says what an unclear order or top-up was.
struct SaleDecision
{
    QUuid key;
    bool isBought = false;
    QString reference; ///< Which order of the account it is, with isBought.
    QDateTime at;
    QString seller;

    QString subject() const;
    QByteArray encode() const;
    bool operator==(const SaleDecision &) const = default;
};

struct OrderDecision : SaleDecision
{
    static QString kind() { return QStringLiteral("order_decision"); }
    static std::optional<OrderDecision> decode(const TeamFact &fact);
    bool operator==(const OrderDecision &) const = default;
};

struct TopUpDecision : SaleDecision
{
    static QString kind() { return QStringLiteral("topup_decision"); }
    static std::optional<TopUpDecision> decode(const TeamFact &fact);
    bool operator==(const TopUpDecision &) const = default;
};

/// "This desk will never send this again": from here on a person may decide anywhere.
struct SaleClosed
{
    QUuid key;
    QDateTime at;

    QString subject() const;
    QByteArray encode() const;
    bool operator==(const SaleClosed &) const = default;
};

struct OrderClosed : SaleClosed
{
    static QString kind() { return QStringLiteral("order_closed"); }
    static std::optional<OrderClosed> decode(const TeamFact &fact);
    bool operator==(const OrderClosed &) const = default;
};

struct TopUpClosed : SaleClosed
{
    static QString kind() { return QStringLiteral("topup_closed"); }
    static std::optional<TopUpClosed> decode(const TeamFact &fact);
    bool operator==(const TopUpClosed &) const = default;
};

/// "What became of my order?" Whoever reads it has told all that it did before: a desk that was heard of through the
/// number of this question can't have made what it does not tell.
struct OrderQuestion
{
    QUuid key;
    QDateTime at;

    static QString kind() { return QStringLiteral("order_question"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<OrderQuestion> decode(const TeamFact &fact);
    bool operator==(const OrderQuestion &) const = default;
};

/// A top-up is about to leave.
struct TopUpSent
{
    QUuid key;
    TopUpRequest request; ///< Its desk is the one that says it.
    QDateTime sentAt;
    std::optional<std::chrono::milliseconds> clockSkew;
    QUuid claim; ///< Under which it is sent, or was asked for at least; null for none.
    std::optional<NotAsked> notAsked;

    static QString kind() { return QStringLiteral("topup_sent"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<TopUpSent> decode(const TeamFact &fact);
    bool operator==(const TopUpSent &) const = default;
};

/// How a top-up stands.
struct TopUpOutcome
{
    QUuid key;
    TopUp::State state = TopUp::State::Completed; ///< Never one that leaves open whether it was charged.
    QString reference;
    std::optional<Money> paid;
    std::optional<Money> refunded;
    QString failureCode;
    QDateTime at;

    QString subject() const;
    QByteArray encode() const;
    bool operator==(const TopUpOutcome &) const = default;
};

/// As its answer has it: completed, refused, failed or refunded.
struct TopUpAnswer : TopUpOutcome
{
    static QString kind() { return QStringLiteral("topup_answer"); }
    static std::optional<TopUpAnswer> decode(const TeamFact &fact);
    bool operator==(const TopUpAnswer &) const = default;
};

/// As an order of the account has it that stood alone as this one: never refused.
struct TopUpMatch : TopUpOutcome
{
    static QString kind() { return QStringLiteral("topup_match"); }
    static std::optional<TopUpMatch> decode(const TeamFact &fact);
    bool operator==(const TopUpMatch &) const = default;
};

/// A cancellation is about to leave.
struct CancelSent
{
    QUuid key;
    RefundRequest request;
    QDateTime sentAt;
    std::chrono::milliseconds clockSkew{0};
    QUuid claim = {}; ///< Under which it is sent; null for none.

    static QString kind() { return QStringLiteral("cancel_sent"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<CancelSent> decode(const TeamFact &fact);
    bool operator==(const CancelSent &) const = default;
};

/// What became of it: answered, refused or seen.
struct CancelAnswer
{
    QUuid key;
    Refund::State state = Refund::State::Answered;
    std::optional<Cancellation> answer; ///< With Answered.
    QString failureCode;
    QDateTime at;

    static QString kind() { return QStringLiteral("cancel_answer"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<CancelAnswer> decode(const TeamFact &fact);
    bool operator==(const CancelAnswer &) const = default;
};

/// That the account's list called an order cancelled.
struct SeenCancelled
{
    SeenRefund seen; ///< Without an access code.

    static QString kind() { return QStringLiteral("seen_cancelled"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<SeenCancelled> decode(const TeamFact &fact);
    bool operator==(const SeenCancelled &) const = default;
};

/// What was kept with a sale was corrected.
struct SaleCorrected
{
    Correction correction; ///< Without an access code.

    static QString kind() { return QStringLiteral("correction"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<SaleCorrected> decode(const TeamFact &fact);
    bool operator==(const SaleCorrected &) const = default;
};

/// An eSIM was handed over.
struct HandedOver
{
    /// Without access code, activation code, links, note, shop and paper.
    PastHandOver past;

    static QString kind() { return QStringLiteral("hand_over"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<HandedOver> decode(const TeamFact &fact);
    bool operator==(const HandedOver &) const = default;
};

/// A day was closed.
struct DayClosed
{
    ClosedDay closed; ///< Without an access code.

    static QString kind() { return QStringLiteral("day_close"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<DayClosed> decode(const TeamFact &fact);
    bool operator==(const DayClosed &) const = default;
};

/// Something that all desks have one value of: the note of an eSIM, the star of a package.
struct TeamRegister
{
    enum class Kind { Note, Favourite };

    Kind kind = Kind::Note;
    QString name; ///< An ICCID, or the code of a package.

    QString subject() const; ///< "note:8948…", "favourite:PHAJHEAYP".
    static std::optional<TeamRegister> fromSubject(const QString &subject);
    bool operator==(const TeamRegister &) const = default;
};

/// Such a value was set.
struct RegisterSet
{
    TeamRegister which;
    QString value; ///< The note; "1" for a star; empty: removed.
    QList<QUuid>
        replaces; ///< The sets that its desk knew to stand, own ones that wait still too. Their ids are facts'.
    QDateTime at; ///< Invalid where nobody kept it.
    QString seller;

    static QString kind() { return QStringLiteral("set"); }
    QString subject() const { return which.subject(); }
    QByteArray encode() const;
    static std::optional<RegisterSet> decode(const TeamFact &fact);
    bool operator==(const RegisterSet &) const = default;
};

/// A fact of this desk that the server refuses, so that no other desk will ever have it.
struct FactMissing
{
    QUuid fact;
    QString ofKind;
    QString refusal; ///< The server's words.

    static QString kind() { return QStringLiteral("fact_missing"); }
    QString subject() const;
    QByteArray encode() const;
    static std::optional<FactMissing> decode(const TeamFact &fact);
    bool operator==(const FactMissing &) const = default;
};

/// A fact of a kind that this program doesn't know.
struct FactOfNewerProgram
{
    bool operator==(const FactOfNewerProgram &) const = default;
};

/// One of a known kind that says what can't be, or less than it has to.
struct UnreadableFact
{
    bool operator==(const UnreadableFact &) const = default;
};

using FactContent =
    std::variant<FactOfNewerProgram, UnreadableFact, OrderSent, OrderAnswer, OrderMatch, OrderDecision, OrderClosed,
                 OrderQuestion, TopUpSent, TopUpAnswer, TopUpMatch, TopUpDecision, TopUpClosed, CancelSent,
                 CancelAnswer, SeenCancelled, SaleCorrected, HandedOver, DayClosed, RegisterSet, FactMissing>;

/// What a fact says. Whether it is genuine, and whether its desk may say so, is not asked here.
FactContent contentOf(const TeamFact &fact);

template<typename Content> TeamFact makeFact(const QUuid &desk, const Content &content)
{
    return makeTeamFact(desk, Content::kind(), content.subject(), content.encode());
}

/// What the desk that owns a row tells of it: nothing before it was sent. Of a sale the same row always says the same.
QList<TeamFact> factsOf(const Purchase &purchase, const QUuid &desk);
QList<TeamFact> factsOf(const TopUp &topUp, const QUuid &desk);
QList<TeamFact> factsOf(const Refund &refund, const QUuid &desk);
/// Nothing where it was the specimen of no eSIM.
QList<TeamFact> factsOf(const PastHandOver &past, const QUuid &desk);

/// Kinds of which a subject has one at each desk: what was said first stays.
bool isSaidOnce(const QString &kind);

} // namespace Desk
