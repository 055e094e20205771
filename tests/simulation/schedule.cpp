// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/schedule.h"

#include "sandbox/random.h"

#include <QMetaEnum>
#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

namespace Desk::Test {

namespace {

using Sandbox::Random;
using Kind = Action::Kind;

template<typename Enum> QString nameOf(Enum value)
{
    return QLatin1String(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

/// How often each action is chosen, and what its number may be.
struct Odds
{
    Kind kind;
    int weight;
    int least;
    int most;
};

constexpr std::array aloneOdds{
    Odds{Kind::Buy, 22, 1, 10},
    Odds{Kind::BuyForEach, 9, 2, 10},
    Odds{Kind::BuyTwice, 5, 1, 2},
    Odds{Kind::TopUp, 22, 1, 1},
    Odds{Kind::Cancel, 5, 1, 1},
    Odds{Kind::CheckAll, 5, 1, 1},
    Odds{Kind::FinishOne, 7, 1, 1},
    Odds{Kind::DeclareOne, 3, 1, 1},
    Odds{Kind::ReadOrders, 4, 1, 1},
    Odds{Kind::SignOutAndIn, 4, 0, 90},
    Odds{Kind::OtherAccount, 4, 1, 1},
    Odds{Kind::Quit, 4, 1, 1},
    Odds{Kind::Die, 12, 0, 25},
    Odds{Kind::Sleep, 4, 1, 120},
    Odds{Kind::SetClock, 5, -90, 90},
    Odds{Kind::ChangePrice, 3, -20, 20},
    Odds{Kind::ColleagueBuys, 3, 1, 3},
    Odds{Kind::VendorEnds, 4, 1, 1},
    Odds{Kind::VendorCarriesOut, 2, 1, 1},
    Odds{Kind::SetBalance, 2, 0, 40},
};
constexpr std::array teamOdds{
    Odds{Kind::Buy, 40, 1, 2},          Odds{Kind::BuyForEach, 3, 2, 3},    Odds{Kind::TopUp, 45, 1, 3},
    Odds{Kind::TopUpAlone, 10, 1, 3},   Odds{Kind::Cancel, 4, 1, 1},        Odds{Kind::WriteNote, 30, 1, 1},
    Odds{Kind::Star, 3, 1, 1},          Odds{Kind::CheckAll, 4, 1, 1},      Odds{Kind::FinishOne, 5, 1, 1},
    Odds{Kind::DeclareOne, 3, 1, 1},    Odds{Kind::DecideOne, 5, 1, 1},     Odds{Kind::ReadOrders, 4, 1, 1},
    Odds{Kind::Quit, 3, 1, 1},          Odds{Kind::Die, 9, 0, 40},          Odds{Kind::StayOff, 4, 1, 30},
    Odds{Kind::SayGone, 1, 1, 1},       Odds{Kind::Sleep, 7, 1, 40},        Odds{Kind::SetClock, 3, -60, 60},
    Odds{Kind::CutLine, 7, 1, 40},      Odds{Kind::Unplug, 4, 1, 20},       Odds{Kind::StopServer, 4, 1, 10},
    Odds{Kind::RestartServer, 4, 1, 1}, Odds{Kind::RestoreServer, 4, 1, 8}, Odds{Kind::SetServerClock, 1, -5, 5},
    Odds{Kind::ColleagueBuys, 2, 1, 2}, Odds{Kind::VendorEnds, 2, 1, 1},    Odds{Kind::SetBalance, 1, 0, 40},
};
/// What an owner does to what all desks have in common, and what may come between that and its acknowledgement.
constexpr std::array documentOdds{
    Odds{Kind::SavePrices, 4, 1, 1},
    Odds{Kind::SetShop, 4, 1, 1},
    Odds{Kind::Choose, 3, 1, 2},
};
constexpr std::array interruptionOdds{
    Odds{Kind::Die, 4, 0, 40},     Odds{Kind::StayOff, 1, 1, 20},      Odds{Kind::Sleep, 2, 1, 20},
    Odds{Kind::CutLine, 3, 1, 40}, Odds{Kind::RestoreServer, 2, 1, 4}, Odds{Kind::Quit, 1, 1, 1},
};
constexpr std::array copyOdds{
    Odds{Kind::Refresh, 5, 1, 1},
    Odds{Kind::ChangePrice, 3, -20, 20},
};
constexpr int choices = 6;

template<typename Table> int weights(const Table &odds)
{
    return std::accumulate(odds.begin(), odds.end(), 0, [](int sum, const Odds &one) { return sum + one.weight; });
}

std::chrono::milliseconds anyPause(Random &random)
{
    // At once; within an order; within its repetitions; long after it.
    constexpr std::array<qint64, 4> mostMs{0, 4000, 100000, 900000};
    return std::chrono::milliseconds(random.between(0, mostMs.at(size_t(random.between(0, 3)))));
}

template<typename Table> Action anyAction(Random &random, const Table &odds)
{
    qint64 place = random.between(0, weights(odds) - 1);
    const auto chosen = std::find_if(odds.begin(), odds.end(), [&place](const Odds &one) {
        place -= one.weight;
        return place < 0;
    });
    Action action;
    action.kind = chosen->kind;
    action.pause = anyPause(random);
    action.choice = int(random.between(0, choices - 1));
    // Most numbers are small ones.
    const qint64 most = random.chance(0.5) ? std::min<qint64>(chosen->most, chosen->least + 1) : chosen->most;
    action.number = int(random.between(chosen->least, most));
    return action;
}

/// An order that arrives minutes late is what all the waiting is about.
int weightOf(const Fate &fate)
{
    constexpr int often = 4;
    return fate.arrival == Fate::Arrival::MinutesLater ? often : 1;
}

Fate anyFault(Random &random, const QList<Fate> &all)
{
    const int sum = std::accumulate(all.cbegin(), all.cend(), 0,
                                    [](int before, const Fate &fate) { return before + weightOf(fate); });
    qint64 place = random.between(0, sum - 1);
    return *std::find_if(all.cbegin(), all.cend(), [&place](const Fate &fate) {
        place -= weightOf(fate);
        return place < 0;
    });
}

/// What troubles a line may last for several requests: only then all that is sent with one key is lost. Behind what is
/// late there may be a refusal that is over when it arrives.
QList<Fate> anyFates(Random &random, const QList<Fate> &all, qsizetype most, double faults)
{
    constexpr double lasting = 0.25;
    constexpr qint64 longest = 5;
    constexpr double refusedBehind = 0.3;
    QList<Fate> fates;
    const qint64 count = random.between(0, most);
    while (fates.size() < count) {
        const Fate fate = random.chance(faults) ? anyFault(random, all) : Fate();
        const qint64 times = random.chance(lasting) ? random.between(2, longest) : 1;
        fates.append(QList<Fate>(times, fate));
        if (fate.arrival == Fate::Arrival::MinutesLater && random.chance(refusedBehind)) {
            fates.append(Fate::refusal());
        }
    }
    return fates;
}

/// Right, within the minutes that a server puts up with, or beyond them.
Action anyClock(Random &random)
{
    constexpr std::array<qint64, 3> mostMinutes{0, 7, 90};
    constexpr std::array<qint64, 3> mostPausesMs{60, 3000, 200000};
    const qint64 most = mostMinutes.at(size_t(random.between(0, 2)));
    Action action;
    action.kind = Kind::SetClock;
    action.number = int(random.between(-most, most));
    action.pause = std::chrono::milliseconds(random.between(0, mostPausesMs.at(size_t(random.between(0, 2)))));
    return action;
}

/// Of so many first requests that buy nobody learns what became.
void loseFirstPosts(QList<Fate> &posts, Random &random, qint64 count)
{
    using Arrival = Fate::Arrival;
    using Answer = Fate::Answer;
    static constexpr std::array lost{
        Fate{Arrival::Never, Answer::Lost},        Fate{Arrival::Never, Answer::Silence},
        Fate{Arrival::Never, Answer::BadGateway},  Fate{Arrival::Never, Answer::SeenBefore},
        Fate{Arrival::MinutesLater, Answer::Lost}, Fate{Arrival::Once, Answer::Lost},
        Fate{Arrival::Once, Answer::TooSlow}};
    posts.resize(std::max<qsizetype>(posts.size(), count));
    std::generate_n(posts.begin(), count, [&random] { return lost.at(size_t(random.between(0, lost.size() - 1))); });
}

QLatin1StringView textOf(LineFault fault)
{
    switch (fault) {
    case LineFault::None:
        return QLatin1StringView("none");
    case LineFault::RequestLost:
        return QLatin1StringView("request lost");
    case LineFault::AnswerLost:
        return QLatin1StringView("answer lost");
    case LineFault::Silence:
        return QLatin1StringView("silence");
    case LineFault::DoneInSilence:
        return QLatin1StringView("done in silence");
    case LineFault::Slow:
        return QLatin1StringView("slow");
    case LineFault::Garbage:
        return QLatin1StringView("garbage");
    case LineFault::Full:
        return QLatin1StringView("full");
    case LineFault::Refused:
        return QLatin1StringView("refused");
    case LineFault::Lie:
        return QLatin1StringView("lie");
    }
    Q_UNREACHABLE();
}

/// Owners, who alone may, sit at the first desks; once in a while another one tries. What is saved at one of them is
/// often changed at the other in the same seconds. Of its own random numbers: the sales of a seed stay what they were.
void addDocuments(Schedule &schedule, Random random)
{
    constexpr qint64 most = 4;
    constexpr std::array<qint64, 4> mostPausesMs{0, 2500, 8000, 60000};
    const auto anywhere = [&](Action action) {
        action.desk = int(random.chance(0.9) ? random.between(0, Schedule::owners - 1)
                                             : random.between(Schedule::owners, schedule.desks - 1));
        action.pause = std::chrono::milliseconds(random.between(0, mostPausesMs.at(size_t(random.between(0, 3)))));
        return action;
    };
    const qint64 count = random.between(0, most);
    for (qint64 i = 0; i < count; ++i) {
        qsizetype place = random.between(0, int(schedule.actions.size()));
        const Action first = anywhere(anyAction(random, documentOdds));
        schedule.actions.insert(place++, first);
        if (random.chance(0.4)) {
            Action other = anywhere(first);
            other.desk = (first.desk + 1) % Schedule::owners;
            schedule.actions.insert(place++, other);
        }
        if (random.chance(0.4)) {
            Action interruption = anywhere(anyAction(random, interruptionOdds));
            interruption.desk = first.desk;
            schedule.actions.insert(place, interruption);
        }
    }
}

/// On some days: copying takes as long as all the rest.
void addCopies(Schedule &schedule, Random random)
{
    constexpr double often = 0.12;
    if (!random.chance(often)) {
        return;
    }
    schedule.packages = int(random.between(1, 4)) * 100 + 50;
    constexpr qint64 most = 5;
    constexpr std::array<qint64, 4> mostPausesMs{0, 2000, 20000, 600000};
    const auto anywhere = [&](Action action) {
        action.desk = int(random.between(0, schedule.desks - 1));
        action.pause = std::chrono::milliseconds(random.between(0, mostPausesMs.at(size_t(random.between(0, 3)))));
        return action;
    };
    const qint64 count = random.between(2, most);
    for (qint64 i = 0; i < count; ++i) {
        qsizetype place = random.between(0, int(schedule.actions.size()));
        const Action first = anywhere(anyAction(random, copyOdds));
        schedule.actions.insert(place++, first);
        if (first.kind != Kind::Refresh) {
            continue;
        }
        if (random.chance(0.5)) {
            schedule.actions.insert(place++, anywhere(first));
        }
        if (random.chance(0.5)) {
            Action interruption = anywhere(anyAction(random, interruptionOdds));
            interruption.desk = first.desk;
            schedule.actions.insert(place, interruption);
        }
    }
}

} // namespace

QString Fate::text() const
{
    return nameOf(arrival) + QLatin1String("/") + nameOf(answer);
}

Fate Fate::refusal()
{
    return {Arrival::Never, Answer::NoBalance};
}

const QList<Fate> &Fate::ofPosts()
{
    static const QList<Fate> fates = [] {
        QList<Fate> list{{}};
        // A server that has carried it out, and one that has not, may say these.
        for (const Answer answer :
             {Answer::Lost, Answer::Silence, Answer::Page, Answer::BadGateway, Answer::ServerError, Answer::Redirect,
              Answer::SeenBefore, Answer::InFlight, Answer::Garbage}) {
            for (const Arrival arrival : {Arrival::Once, Arrival::Never}) {
                list.append({arrival, answer});
            }
        }
        for (const Answer answer : {Answer::Slow, Answer::TooSlow, Answer::Half, Answer::TooFew, Answer::TooMany,
                                    Answer::Anothers, Answer::Failed, Answer::Refunded}) {
            list.append({Arrival::Once, answer});
        }
        for (const Answer answer : {Answer::RateLimited, Answer::Limited401, Answer::BadSignature, Answer::NoBalance}) {
            list.append({Arrival::Never, answer});
        }
        for (const Answer answer : {Answer::AsItIs, Answer::Lost}) {
            list.append({Arrival::Twice, answer});
        }
        for (const Answer answer : {Answer::Silence, Answer::Lost, Answer::ServerError}) {
            list.append({Arrival::MinutesLater, answer});
            list.append({Arrival::TooLate, answer});
        }
        list.append({Arrival::NeverLeaves, Answer::Lost});
        return list;
    }();
    return fates;
}

const QList<Fate> &Fate::ofReads()
{
    static const QList<Fate> fates{{},
                                   {Arrival::NeverLeaves, Answer::Lost},
                                   {Arrival::Never, Answer::Lost},
                                   {Arrival::Never, Answer::Silence},
                                   {Arrival::Never, Answer::RateLimited},
                                   {Arrival::Never, Answer::BadSignature},
                                   {Arrival::Once, Answer::Slow},
                                   {Arrival::Once, Answer::Half},
                                   {Arrival::Once, Answer::Garbage},
                                   {Arrival::Once, Answer::Page},
                                   {Arrival::Once, Answer::SeenBefore}};
    return fates;
}

QString Action::text() const
{
    return QStringLiteral("after %1 s %2, choice %3, number %4, desk %5")
        .arg(double(pause.count()) / 1000)
        .arg(nameOf(kind))
        .arg(choice)
        .arg(number)
        .arg(desk);
}

Schedule Schedule::ofSeed(quint64 seed)
{
    Random random(seed);
    Schedule schedule;
    schedule.seed = random.next();
    constexpr qint64 mostActions = 8;
    const qint64 count = random.between(1, mostActions);
    for (qint64 i = 0; i < count; ++i) {
        schedule.actions.append(anyAction(random, aloneOdds));
    }
    constexpr qsizetype mostPosts = 12;
    constexpr qsizetype mostReads = 60;
    schedule.posts = anyFates(random, Fate::ofPosts(), mostPosts, 0.6);
    // Some lines are good but for the one request that counts.
    schedule.reads = anyFates(random, Fate::ofReads(), mostReads, random.chance(0.5) ? 0.05 : 0.3);
    return schedule;
}

Schedule Schedule::ofWrongClocks(quint64 seed)
{
    Schedule schedule = ofSeed(seed);
    Random random(schedule.seed);
    constexpr double wrongFromTheStart = 0.7;
    constexpr double setBehind = 0.35;
    constexpr double sale = 0.6; // In place of what goes with no other sale.
    constexpr qint64 mostLost = 8;
    const bool isOnePackage = random.chance(0.5); // Then each order may be any sale's.
    QList<Action> actions;
    if (random.chance(wrongFromTheStart)) {
        actions.append(anyClock(random));
        actions.last().pause = {};
    }
    for (Action action : std::as_const(schedule.actions)) {
        if (action.kind == Kind::TopUp && random.chance(sale)) {
            action.kind = Kind::BuyForEach;
        } else if (action.kind == Kind::CheckAll && random.chance(sale)) {
            action.kind = Kind::FinishOne;
        }
        action.choice = isOnePackage ? 0 : action.choice;
        actions.append(action);
        if (random.chance(setBehind)) {
            actions.append(anyClock(random));
        }
    }
    schedule.actions = actions;
    loseFirstPosts(schedule.posts, random, random.between(0, mostLost));
    return schedule;
}

Schedule Schedule::ofTeam(quint64 seed)
{
    Random random(seed ^ 0x7465616d);
    Schedule schedule;
    schedule.seed = random.next();
    schedule.desks = int(random.between(3, 4));
    constexpr qint64 leastActions = 6;
    constexpr qint64 mostActions = 20;
    const qint64 count = random.between(leastActions, mostActions);
    // Some days are hurried: what is done at one desk meets with what is done at another.
    const bool isHurried = random.chance(0.5);
    for (qint64 i = 0; i < count; ++i) {
        Action action = anyAction(random, teamOdds);
        action.desk = int(random.between(0, schedule.desks - 1));
        constexpr int hurry = 10;
        action.pause /= isHurried ? hurry : 1;
        schedule.actions.append(action);
    }
    constexpr qsizetype mostPosts = 12;
    constexpr qsizetype mostReads = 60;
    schedule.posts = anyFates(random, Fate::ofPosts(), mostPosts, random.chance(0.5) ? 0.2 : 0.6);
    schedule.reads = anyFates(random, Fate::ofReads(), mostReads, random.chance(0.5) ? 0.05 : 0.3);
    constexpr qint64 mostCalls = 400;
    const double faults = random.chance(0.5) ? 0.02 : 0.1;
    const qint64 calls = random.between(0, mostCalls);
    for (qint64 i = 0; i < calls; ++i) {
        constexpr std::array all{LineFault::RequestLost,   LineFault::AnswerLost, LineFault::Silence,
                                 LineFault::DoneInSilence, LineFault::Slow,       LineFault::Garbage,
                                 LineFault::Full,          LineFault::Lie};
        schedule.calls.append(random.chance(faults) ? all.at(size_t(random.between(0, int(all.size()) - 1)))
                                                    : LineFault::None);
    }
    addDocuments(schedule, Random(seed ^ 0x646f6373));
    addCopies(schedule, Random(seed ^ 0x636f7079));
    return schedule;
}

QString Schedule::text() const
{
    QStringList lines;
    for (const Action &action : actions) {
        lines.append(action.text());
    }
    const auto tell = [&lines](const char *what, const QList<Fate> &fates) {
        for (qsizetype i = 0; i < fates.size(); ++i) {
            if (fates[i] != Fate()) {
                lines.append(QStringLiteral("%1 %2: %3").arg(QLatin1String(what)).arg(i).arg(fates[i].text()));
            }
        }
    };
    tell("POST", posts);
    tell("read", reads);
    for (qsizetype i = 0; i < calls.size(); ++i) {
        if (calls[i] != LineFault::None) {
            lines.append(QStringLiteral("question %1: %2").arg(i).arg(textOf(calls[i])));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Desk::Test
