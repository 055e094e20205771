// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/team/memoryteamserver.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace Desk::Test {

/// What happens to one request and to its answer.
struct Fate
{
    Q_GADGET

public:
    enum class Arrival {
        Once,
        Never,
        NeverLeaves,  ///< No way to the server.
        Twice,        ///< A line doubles it; the answer is that to the second.
        MinutesLater, ///< While its time stamp is still good.
        TooLate,      ///< When its time stamp is not good any more.
    };
    Q_ENUM(Arrival)
    enum class Answer {
        AsItIs,
        Slow,        ///< Within the deadline.
        TooSlow,     ///< After the deadline.
        Silence,     ///< Neither answer nor error.
        Lost,        ///< The connection ends before a byte of it.
        Half,        ///< The connection ends within it.
        Garbage,     ///< No JSON.
        Page,        ///< HTML with status 200.
        BadGateway,  ///< 502 with a page.
        ServerError, ///< 500 ORDER_PROCESSING_ERROR.
        Redirect,
        SeenBefore,   ///< 400 DUPLICATE_REQUEST.
        InFlight,     ///< 409 DUPLICATE_REQUEST.
        RateLimited,  ///< 429.
        Limited401,   ///< 401 with the code of a limit.
        BadSignature, ///< 401, as when the secret was replaced.
        NoBalance,    ///< 400 INSUFFICIENT_BALANCE: colleagues have spent it, for now.
        TooFew,       ///< Says fewer eSIMs than were ordered.
        TooMany,      ///< Says one more, another order's.
        Anothers,     ///< Says an eSIM of another order in place of its own.
        Failed,       ///< eSIMfly took it and says that it failed.
        Refunded,     ///< The same, and the money is back.
    };
    Q_ENUM(Answer)

    Arrival arrival = Arrival::Once;
    Answer answer = Answer::AsItIs;

    bool operator==(const Fate &) const = default;
    QString text() const;

    /// Of the order itself, for as long as the balance is spent.
    static Fate refusal();
    /// All that can happen to a request that buys, and to one that reads; the first is that nothing is wrong. A server
    /// that says "not carried out" of what it has carried out is not among them: nobody could bear with that one.
    static const QList<Fate> &ofPosts();
    static const QList<Fate> &ofReads();
};

/// Something that a person, the computer, the vendor or a colleague does.
struct Action
{
    Q_GADGET

public:
    enum class Kind {
        Buy,              ///< The package is the choice; the number is how many eSIMs.
        BuyForEach,       ///< One order for each of the number of travellers.
        BuyTwice,         ///< Two sales alike at once.
        TopUp,            ///< The eSIM is the choice.
        Cancel,           ///< One of the eSIMs that were bought, which is the choice.
        CheckAll,         ///< "Check again" at all that is not clear.
        FinishOne,        ///< "Finish this order" at one of those that are not clear.
        DeclareOne,       ///< A person decides about one of those that are not clear.
        ReadOrders,       ///< The list of orders comes, as it does now and then.
        SignOutAndIn,     ///< The pause between them is the number, in seconds.
        OtherAccount,     ///< Signs in with other keys, or back.
        Quit,             ///< Closes the program in good order, and starts it again.
        Die,              ///< The program is killed after some steps more, which are the number, and started again.
        Sleep,            ///< For the number in minutes.
        SetClock,         ///< By the number in minutes; 0 is right.
        ChangePrice,      ///< Of the package of the choice, by the number in percent.
        ColleagueBuys,    ///< With the same keys; the package is the choice.
        VendorEnds,       ///< The newest order that is being prepared; the choice says how.
        VendorCarriesOut, ///< After all, what it had ended.
        SetBalance,       ///< To the number in dollars.
        // In a team, also:
        WriteNote,      ///< On the eSIM of the choice.
        Star,           ///< The package of the choice, or no longer.
        TopUpAlone,     ///< The eSIM of the choice, without asking the others where they could not be asked.
        DecideOne,      ///< About one of the others' sales that are not clear; the choice says which.
        CutLine,        ///< To the team's server, for the number in seconds.
        Unplug,         ///< The same, for the number in minutes.
        StayOff,        ///< The program is killed, and started again after the number in minutes.
        SayGone,        ///< The computer is broken, its program is off, and an owner says so.
        StopServer,     ///< The team's, for the number in minutes.
        RestartServer,  ///< All lines to it end.
        RestoreServer,  ///< To the state before one of the last actions, which is the number.
        SetServerClock, ///< The team's server's, by the number in minutes; 0 is right.
        SavePrices,     ///< Another price list, where this desk may.
        Refresh,        ///< The catalogue, where it is copied that day.
        SetShop,        ///< Another name of the shop, where this desk may.
        Choose, ///< Between this desk's document and the team's, where that is offered; choice and number say how.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Buy;
    std::chrono::milliseconds pause{0}; ///< Before it.
    int choice = 0;
    int number = 1;
    int desk = 0; ///< Of a team, counted from the owner's.

    bool operator==(const Action &) const = default;
    QString text() const;
};

/// All that is decided about one simulation. Requests that come after those of the lists meet with nothing.
struct Schedule
{
    quint64 seed = 0; ///< Of all that is only a matter of milliseconds.
    QList<Action> actions;
    QList<Fate> posts;
    QList<Fate> reads;
    static constexpr int owners = 2; ///< Of a team: the first desks.
    int desks = 1;                   ///< More are a team.
    int packages = 12;               ///< That the vendor has. Where they are more than a page, desks copy them.
    QList<LineFault> calls;          ///< What becomes of questions to its server.

    bool operator==(const Schedule &) const = default;
    static Schedule ofSeed(quint64 seed);
    /// A day of sales on a computer whose clock is wrong and set again and again, over a line that loses much.
    static Schedule ofWrongClocks(quint64 seed);
    /// The day of a team.
    static Schedule ofTeam(quint64 seed);
    /// For people.
    QString text() const;
};

} // namespace Desk::Test
