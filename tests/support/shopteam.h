// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/books/teambook.h"
#include "store/facts/teamfacts.h"
#include "store/team/teamfile.h"
#include "support/shopfixture.h"

namespace Desk::Test {

/// Makes a shop the first desk of a team of two, and tells what the second one says, as if the feed brought it.
class ShopTeam
{
public:
    static inline const QUuid own{0xd, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
    static inline const QUuid colleague{0xd, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2};

    explicit ShopTeam(ShopFixture &world)
        : m_world(world)
        , m_file(world.folder.filePath(QStringLiteral("team.sqlite")))
    {
        m_file.open().waitForFinished();
        m_file.beginAnew(m_timeline).waitForFinished();
    }

    /// False where that does not come to an end.
    bool join()
    {
        TeamBook &book = m_world.shop.teamBook();
        book.load(m_file, own);
        const bool isIn = m_world.until([&book] { return book.isRead(); });
        hearOf(m_world.clock.now());
        return isIn;
    }

    enum class Declared { Nothing, Gone };

    /// When the colleague said last that all of its words are there; invalid: never.
    void hearOf(const QDateTime &heardAt, Declared declared = Declared::Nothing)
    {
        TeamDesk first;
        first.id = own;
        first.name = QStringLiteral("Desk 1");
        first.heardAt = m_world.clock.now();
        TeamDesk second = first;
        second.id = colleague;
        second.name = QStringLiteral("Desk 2");
        second.heardAt = heardAt;
        second.isGone = declared == Declared::Gone;
        m_world.shop.teamBook().setDesks({first, second}, {m_timeline, m_number, {}});
        m_world.settle();
    }

    template<typename Content> TeamFact tell(const Content &content, const QUuid &desk = colleague)
    {
        const TeamFact fact = makeFact(desk, content);
        tell(fact);
        return fact;
    }
    void tell(const TeamFact &fact)
    {
        m_world.shop.teamBook().add({{++m_number, fact}});
        m_world.settle();
    }

    /// The colleague sold an eSIM at this time.
    QUuid sell(const QDateTime &at, const QString &seller = QStringLiteral("Mira"))
    {
        OrderSent sent;
        sent.key = sent.sale = QUuid::createUuid();
        sent.request.packageCode = ShopFixture::turkey;
        sent.request.packageName = QStringLiteral("Merhaba 1 GB");
        sent.request.shownCost = Money(300, Currency::Usd);
        sent.request.soldFor = SoldFor{Amount(900, Currency::Usd), SoldFor::Source::Typed, {}, {}};
        sent.request.seller = seller;
        sent.sentAt = at;
        tell(sent);
        OrderAnswer answer;
        answer.key = sent.key;
        answer.reference = QStringLiteral("colleagues_%1").arg(m_number);
        answer.paid = Money(300, Currency::Usd);
        answer.at = at;
        tell(answer);
        return sent.key;
    }

private:
    ShopFixture &m_world;
    TeamFile m_file;
    const QUuid m_timeline = QUuid::createUuid();
    qint64 m_number = 0;
};

} // namespace Desk::Test
