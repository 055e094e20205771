// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"
#include "services/team/teamsales.h"
#include "store/facts/teamfacts.h"

#include <QList>

namespace Desk::Test {

/// A fact with what it says, before it has a number.
struct ToldFact
{
    TeamFact fact;
    FactContent content;
};

inline QUuid deskId(int number)
{
    return QUuid(0xd, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, uchar(number));
}
inline QUuid saleKey(int number)
{
    return QUuid(0xa, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, uchar(number));
}
inline QDateTime minute(int number)
{
    return utcTime(QDate(2026, 11, 24), QTime(8, 0)).addSecs(60 * number);
}
inline Iccid iccidOf(int number)
{
    return *Iccid::fromString(QStringLiteral("89480100000000%1").arg(number, 5, 10, QLatin1Char('0')));
}

/// Two facts of the same words are two here: the body counts them.
template<typename Content> ToldFact told(int desk, const Content &content, const QString &subject)
{
    static int count = 0;
    return {makeTeamFact(deskId(desk), Content::kind(), subject, QByteArray::number(++count)), content};
}
template<typename Content> ToldFact toldOf(int desk, int key, Content content)
{
    content.key = saleKey(key);
    return told(desk, content, saleKey(key).toString(QUuid::WithoutBraces));
}

inline ToldFact orderSent(int desk, int key)
{
    OrderSent sent;
    sent.sale = saleKey(key);
    sent.request.packageCode = QStringLiteral("TR-5");
    sent.request.packageName = QString::fromUtf8("Türkiye 5 GB");
    sent.request.shownCost = Money(310, Currency::Usd);
    sent.request.seller = QStringLiteral("Sara");
    sent.sentAt = minute(key);
    sent.clockSkew = std::chrono::milliseconds(1500);
    return toldOf(desk, key, sent);
}

inline ToldFact orderAnswer(int desk, int key, Purchase::State state, const QString &reference = {})
{
    OrderAnswer answer;
    answer.state = state;
    answer.reference = reference;
    answer.at = minute(key + 1);
    if (state == Purchase::State::Completed) {
        answer.paid = Money(310, Currency::Usd);
        answer.iccids = {iccidOf(key)};
    }
    return toldOf(desk, key, answer);
}

inline ToldFact orderMatch(int desk, int key, const QString &reference,
                           Purchase::State state = Purchase::State::Completed)
{
    OrderMatch match;
    match.state = state;
    match.reference = reference;
    match.paid = Money(310, Currency::Usd);
    match.at = minute(key + 2);
    return toldOf(desk, key, match);
}

inline ToldFact orderDecision(int desk, int key, bool isBought, const QString &reference = {})
{
    OrderDecision decision;
    decision.isBought = isBought;
    decision.reference = reference;
    decision.at = minute(key + 3);
    return toldOf(desk, key, decision);
}

inline ToldFact orderClosed(int desk, int key)
{
    OrderClosed closed;
    closed.at = minute(key + 4);
    return toldOf(desk, key, closed);
}

inline ToldFact topUpSent(int desk, int key, const Iccid &iccid)
{
    TopUpSent sent;
    sent.request.iccid = iccid;
    sent.request.package.code = QStringLiteral("TR-1");
    sent.request.package.cost = Money(150, Currency::Usd);
    sent.sentAt = minute(key);
    return toldOf(desk, key, sent);
}

inline ToldFact topUpAnswer(int desk, int key, TopUp::State state, const QString &reference = {})
{
    TopUpAnswer answer;
    answer.state = state;
    answer.reference = reference;
    answer.at = minute(key + 1);
    return toldOf(desk, key, answer);
}

inline ToldFact topUpMatch(int desk, int key, const QString &reference)
{
    TopUpMatch match;
    match.reference = reference;
    match.at = minute(key + 2);
    return toldOf(desk, key, match);
}

inline ToldFact topUpDecision(int desk, int key, bool isBought)
{
    TopUpDecision decision;
    decision.isBought = isBought;
    decision.at = minute(key + 3);
    return toldOf(desk, key, decision);
}

inline ToldFact topUpClosed(int desk, int key)
{
    TopUpClosed closed;
    closed.at = minute(key + 4);
    return toldOf(desk, key, closed);
}

/// Of a kind that this program doesn't know.
inline ToldFact ofTomorrow(int desk, int key)
{
    return {makeTeamFact(deskId(desk), QStringLiteral("order_gift"), saleKey(key).toString(QUuid::WithoutBraces),
                         QByteArray("{}")),
            FactOfNewerProgram()};
}

/// In the order of the list, from this place on.
inline void add(TeamSales &sales, const QList<ToldFact> &facts, qint64 place = 1)
{
    for (const ToldFact &each : facts) {
        sales.add(place++, each.fact, each.content);
    }
}

inline TeamSales salesOf(const QList<ToldFact> &facts)
{
    TeamSales sales;
    add(sales, facts);
    return sales;
}

} // namespace Desk::Test
