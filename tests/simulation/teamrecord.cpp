// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/teamrecord.h"

#include "services/team/sharedprices.h"
#include "store/facts/teamfacts.h"

#include <QHash>

#include <algorithm>

namespace Desk::Test {

namespace {

using Word = TeamRecord::Row::Word;

/// Reads a record, one rule after another.
class Reader
{
public:
    explicit Reader(const TeamRecord &record)
        : m_record(record)
    {}

    QStringList problems()
    {
        factsAreEverywhereOnce();
        notesStand();
        documentsStand();
        priceListsStandOnce();
        clicksEnd();
        chargesHaveAClick();
        keysStayAtTheirDesk();
        desksAgree();
        booksAreWhole();
        return m_problems;
    }

private:
    void add(const QString &problem)
    {
        if (!m_problems.contains(problem)) {
            m_problems.append(problem);
        }
    }

    void factsAreEverywhereOnce()
    {
        QHash<QUuid, int> there;
        for (const NumberedFact &row : m_record.server) {
            ++there[row.fact.id];
        }
        if (there.size() != m_record.server.size()) {
            add(QStringLiteral("a fact stands twice"));
        }
        for (const QUuid &fact : m_record.told) {
            if (!there.contains(fact)) {
                add(QStringLiteral("a fact is lost"));
            }
        }
        for (const TeamRecord::Desk &desk : m_record.desks) {
            if (desk.facts != m_record.server) {
                add(QStringLiteral("a desk has other facts than the server"));
            }
        }
    }

    /// A text goes only by a set of somebody who had seen it.
    void notesStand()
    {
        QHash<QUuid, RegisterSet> sets;
        QSet<QUuid> replaced;
        for (const NumberedFact &row : m_record.server) {
            if (const auto set = RegisterSet::decode(row.fact)) {
                sets.insert(row.fact.id, *set);
                replaced += QSet<QUuid>(set->replaces.cbegin(), set->replaces.cend());
            }
        }
        for (const TeamRecord::Desk &desk : m_record.desks) {
            for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
                if (!replaced.contains(set.key()) && !set->value.isEmpty()
                    && !isThere(desk.registers.value(set->subject()), set->value)) {
                    add(QStringLiteral("a note is gone"));
                }
            }
            for (auto shown = desk.shown.cbegin(); shown != desk.shown.cend(); ++shown) {
                if (*shown != desk.registers.value(shown.key()).value()) {
                    add(QStringLiteral("a desk shows another note than stands"));
                }
            }
        }
    }

    /// A version goes only by those who had seen it, or one that was made from it.
    void documentsStand()
    {
        for (const TeamRecord::Desk &desk : m_record.desks) {
            const auto &first = m_record.desks.constFirst().documents;
            for (auto document = desk.documents.cbegin(); document != desk.documents.cend(); ++document) {
                if (!document->isAtRest) {
                    add(QStringLiteral("a document never comes to rest"));
                }
                if (document->body != first.value(document.key()).body) {
                    add(QStringLiteral("two desks have two documents"));
                }
            }
        }
        for (const TeamRecord::Saved &saved : m_record.saved) {
            const QByteArray last = m_record.desks.constFirst().documents.value(saved.kind).body;
            if (!isReplacedBy(saved, last)) {
                add(QStringLiteral("a version is gone, and nobody had seen it"));
            }
        }
    }

    bool isReplacedBy(const TeamRecord::Saved &saved, const QByteArray &last) const
    {
        QSet<QByteArray> known{saved.body};
        for (qsizetype before = 0; before != known.size() && !known.contains(last);) {
            before = known.size();
            for (const TeamRecord::Replaced &one : m_record.replaced) {
                if (one.kind == saved.kind && known.contains(one.seen)) {
                    known.insert(one.kept);
                }
            }
        }
        return known.contains(last);
    }

    /// In the journal of the desk where it was saved, and nowhere twice.
    void priceListsStandOnce()
    {
        for (const TeamRecord::Saved &saved : m_record.saved) {
            if (saved.kind == SharedPrices::documentKind()
                && !m_record.desks.at(saved.desk).priceLists.contains(saved.body)) {
                add(QStringLiteral("a price list that was saved is not among its desk's"));
            }
        }
        for (const TeamRecord::Desk &desk : m_record.desks) {
            if (std::adjacent_find(desk.priceLists.cbegin(), desk.priceLists.cend()) != desk.priceLists.cend()) {
                add(QStringLiteral("a desk wrote one price list twice"));
            }
            const QByteArray shown = desk.documents.value(SharedPrices::documentKind()).body;
            if (!desk.priceLists.isEmpty() && desk.priceLists.constLast() != shown) {
                add(QStringLiteral("a desk shows another price list than it has"));
            }
        }
    }

    static bool isThere(const RegisterState &state, const QString &text)
    {
        QList<RegisterValue> values = state.below + state.waiting;
        if (state.standing) {
            values.append(*state.standing);
        }
        return std::any_of(values.cbegin(), values.cend(),
                           [&text](const RegisterValue &value) { return value.value == text; });
    }

    /// As one charge, or as none that was told, or nobody knows.
    void clicksEnd()
    {
        QHash<QUuid, QStringList> charged;
        for (const TeamRecord::Charge &charge : m_record.charges) {
            charged[charge.key] += charge.references;
        }
        QSet<QUuid> known = m_record.dropped;
        for (const TeamRecord::Desk &desk : m_record.desks) {
            for (const TeamRecord::Row &row : desk.rows) {
                known.insert(row.key);
                const QStringList references = charged.value(row.key);
                if (references.size() > 1) {
                    add(QStringLiteral("a click was charged twice"));
                }
                if (row.decided || m_record.isMisled) {
                    continue;
                }
                if (row.word == Word::NothingCharged && !references.isEmpty()) {
                    add(QStringLiteral("what was charged is called not charged"));
                }
                // One that never came to be can't be told from one alike that nobody of the team made.
                const bool isMistaken = references.isEmpty() && m_record.outside.contains(row.reference);
                if (row.word == Word::Paid && references != QStringList{row.reference} && !isMistaken) {
                    add(QStringLiteral("a sale is taken for an order that is not its own"));
                }
            }
        }
        for (const QUuid &key : m_record.clicked) {
            if (!known.contains(key)) {
                add(QStringLiteral("a click came to nothing, and nobody was told"));
            }
        }
    }

    void chargesHaveAClick()
    {
        QHash<QString, int> holders;
        for (const TeamRecord::Charge &charge : m_record.charges) {
            for (const QString &reference : charge.references) {
                ++holders[reference];
            }
        }
        for (const QString &reference : m_record.ledger) {
            if (holders.value(reference) != 1) {
                add(QStringLiteral("an order of the account is %1 clicks'").arg(holders.value(reference)));
            }
        }
        for (auto holder = holders.cbegin(); holder != holders.cend(); ++holder) {
            if (!m_record.ledger.contains(holder.key())) {
                add(QStringLiteral("a click was charged, and the account does not have it"));
            }
        }
        QSet<QString> named;
        for (const TeamRecord::Desk &desk : m_record.desks) {
            for (const TeamRecord::Row &row : desk.rows) {
                if (!row.reference.isEmpty() && named.contains(row.reference) && !m_record.isMisled) {
                    add(QStringLiteral("two sales have one order"));
                }
                named.insert(row.reference);
            }
        }
    }

    void keysStayAtTheirDesk()
    {
        for (const QSet<int> &desks : m_record.senders) {
            if (desks.size() > 1) {
                add(QStringLiteral("a key was sent by two desks"));
            }
        }
    }

    /// On what became of each sale, which is what its own desk says.
    void desksAgree()
    {
        const QMap<QUuid, SaleVerdict> &first = m_record.desks.constFirst().sales;
        for (const TeamRecord::Desk &desk : m_record.desks) {
            if (desk.sales != first) {
                add(QStringLiteral("two desks know two things of one sale"));
            }
            if (desk.registers != m_record.desks.constFirst().registers) {
                add(QStringLiteral("two desks have two notes"));
            }
            for (const TeamRecord::Row &row : desk.rows) {
                const std::optional<SaleWord> word = first.value(row.key).word;
                if (row.isUnclear && word && word->rank == SaleWord::Rank::Decision) {
                    add(QStringLiteral("what the team decided is not clear at its desk"));
                }
                if (row.reference.isEmpty() || row.decided || m_record.isMisled) {
                    continue;
                }
                const SaleVerdict verdict = first.value(row.key);
                if (!verdict.word) {
                    add(QStringLiteral("what a desk knows of its sale, the others don't"));
                } else if (verdict.word->rank != SaleWord::Rank::Decision // A person's, of what eSIMfly ended.
                           && verdict.word->reference != row.reference) {
                    add(QStringLiteral("the others take a sale for another order than its desk"));
                }
            }
        }
    }

    void booksAreWhole()
    {
        for (const TeamRecord::Desk &desk : m_record.desks) {
            if (desk.spent && m_record.gone && *desk.spent != *m_record.gone) {
                add(QStringLiteral("the books say another sum than is gone from the balance"));
            }
        }
    }

    const TeamRecord &m_record;
    QStringList m_problems;
};

} // namespace

QStringList problemsOf(const TeamRecord &record)
{
    return Reader(record).problems();
}

} // namespace Desk::Test
