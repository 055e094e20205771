// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/foundrows.h"

#include "services/search/rowset.h"
#include "services/search/searchranking.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Desk;

namespace {

/// What is ranked, and the same in one piece.
struct Ranking
{
    std::shared_ptr<const RankTable> table;
    std::vector<RowSet> levels;
    RankedOrder::By by = RankedOrder::By::Wish;
    std::vector<quint64> groupKeys;

    FoundRows found() const { return FoundRows(std::make_unique<RankedOrder>(table, levels, by, groupKeys)); }

    QList<int> fullySorted() const
    {
        struct Key
        {
            size_t level;
            quint64 wish;
            int last; ///< The place, or the row where nothing ranks.
            int row;
        };
        std::vector<Key> keys;
        for (size_t level = 0; level < levels.size(); ++level) {
            for (int place = 0; place < table->size(); ++place) {
                if (levels[level].contains(place)) {
                    const quint64 wish = by == RankedOrder::By::Wish ? groupKeys[size_t(table->groupOf(place))] : 0;
                    const int row = table->row(place);
                    keys.push_back({level, wish, by == RankedOrder::By::Row ? row : place, row});
                }
            }
        }
        std::sort(keys.begin(), keys.end(), [](const Key &left, const Key &right) {
            return std::tie(left.level, left.wish, left.last) < std::tie(right.level, right.wish, right.last);
        });
        QList<int> rows;
        for (const Key &key : keys) {
            rows.append(key.row);
        }
        return rows;
    }
};

std::vector<RankTable::Offer> someOffers(QRandomGenerator &random, int count)
{
    const int different = random.bounded(1, 60);
    std::vector<RankTable::Offer> offers;
    for (int i = 0; i < count; ++i) {
        offers.push_back({static_cast<Scope>(random.bounded(3)), random.bounded(1000),
                          DataSize::bytesPerGigabyte * random.bounded(1, different + 1),
                          random.bounded(1, different + 1), random.bounded(8) == 0});
    }
    return offers;
}

/// No place is in two of them; some have many, some few or none.
std::vector<RowSet> someLevels(QRandomGenerator &random, int places)
{
    std::vector<RowSet> levels(size_t(random.bounded(1, 6)), RowSet(size_t(places)));
    const int share = 1 << random.bounded(8);
    for (int place = 0; place < places; ++place) {
        const auto level = size_t(random.bounded(int(levels.size())));
        if (random.bounded(share) == 0 && (level != 1 || random.bounded(100) == 0)) {
            levels[level].insert(place);
        }
    }
    return levels;
}

SearchQuery someWish(QRandomGenerator &random)
{
    SearchQuery query;
    if (random.bounded(2) == 0) {
        query.size = DataSize::fromGigabytes(random.bounded(1, 40));
    }
    if (random.bounded(2) == 0) {
        query.days = random.bounded(1, 40);
    }
    if (random.bounded(3) == 0) {
        query.numbers = {random.bounded(1, 40)};
    }
    query.isUnlimited = random.bounded(6) == 0;
    return query;
}

Ranking someRanking(QRandomGenerator &random)
{
    static constexpr int sizes[] = {1, 63, 64, 65, 300, 4000};
    const int size = sizes[random.bounded(int(std::size(sizes)))];
    Ranking ranking;
    ranking.table = std::make_shared<const RankTable>(someOffers(random, size));
    ranking.levels = someLevels(random, size);
    ranking.by = static_cast<RankedOrder::By>(random.bounded(3));
    if (ranking.by == RankedOrder::By::Row) {
        ranking.levels.resize(1, RowSet(size_t(size)));
    } else if (ranking.by == RankedOrder::By::Wish) {
        ranking.groupKeys = ranking.table->groupKeys(someWish(random), random.bounded(2) == 0);
    }
    return ranking;
}

} // namespace

/// What is put in order only as far as somebody asks.
class FoundRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void areInTheOrderOfAFullSort();
    void anyRowMayBeAskedForFirst();
    void askedForAtOnceAreOnlyThoseShown();
    void copiesHaveTheSameOrder();
    void someComeFirst();
    void readyOnesStayAsTheyAre();
    void nothingIsFoundInNothing();
    void listsAndSetsAreTheSame();
};

void FoundRowsTest::areInTheOrderOfAFullSort()
{
    QRandomGenerator random(20261129);
    for (int round = 0; round < 600; ++round) {
        const Ranking ranking = someRanking(random);
        const QList<int> expected = ranking.fullySorted();
        const FoundRows found = ranking.found();
        QCOMPARE(found.size(), expected.size());
        QList<int> oneByOne;
        for (const int row : found) {
            oneByOne.append(row);
        }
        QCOMPARE(oneByOne, expected);
        QCOMPARE(found.toList(), expected);
        QCOMPARE(ranking.found().toList(), expected);
        const FoundRows begun = ranking.found();
        if (!expected.isEmpty()) {
            QVERIFY(begun.contains(begun.at(random.bounded(int(expected.size())))));
        }
        QCOMPARE(begun.toList(), expected);
    }
}

void FoundRowsTest::anyRowMayBeAskedForFirst()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const Ranking ranking = someRanking(random);
        const QList<int> expected = ranking.fullySorted();
        const FoundRows found = ranking.found();
        for (int row = 0; row < ranking.table->size(); row += 17) {
            QCOMPARE(found.contains(row), expected.contains(row));
            QCOMPARE(found.indexOf(row), expected.indexOf(row));
        }
        for (int i = 0; i < 20 && !expected.isEmpty(); ++i) {
            const int index = random.bounded(int(expected.size()));
            QCOMPARE(found.at(index), expected.at(index));
        }
        QBitArray among(ranking.table->size());
        for (const int row : expected) {
            among.setBit(row);
        }
        QCOMPARE(found.among(among.size()), among);
        QVERIFY(!found.contains(-1) && !found.contains(ranking.table->size()));
        QCOMPARE(found.indexOf(-1), -1);
    }
}

void FoundRowsTest::askedForAtOnceAreOnlyThoseShown()
{
    class Counted final : public RowOrder
    {
    public:
        explicit Counted(int &asked)
            : m_asked(asked)
        {}
        int count() const override { return 1'000'000; }
        bool contains(int row) const override { return row >= 0 && row < count(); }
        int next() override { return m_asked++; }

    private:
        int &m_asked;
    };
    int asked = 0;
    const FoundRows found(std::make_unique<Counted>(asked));
    QCOMPARE(found.size(), 1'000'000);
    QVERIFY(found.contains(999'999));
    QCOMPARE(found.indexOf(1'000'000), -1);
    QCOMPARE(found.among(1000).count(true), 1000);
    QCOMPARE(asked, 0);
    QCOMPARE(found.at(29), 29);
    QCOMPARE(found.first(), 0);
    QCOMPARE(found.indexOf(12), 12);
    QCOMPARE(asked, 30);
    const FoundRows starred = found.withFirst({500'000, 3});
    QCOMPARE(starred.size(), 1'000'000);
    QCOMPARE(starred.at(0), 500'000);
    QCOMPARE(starred.at(29), 28);
    QVERIFY(asked <= 31);
}

void FoundRowsTest::copiesHaveTheSameOrder()
{
    QRandomGenerator random(3);
    const Ranking ranking = someRanking(random);
    const QList<int> expected = ranking.fullySorted();
    FoundRows found = ranking.found();
    const FoundRows copy = found;
    QVERIFY(!expected.isEmpty());
    QCOMPARE(copy.at(expected.size() / 2), expected.at(expected.size() / 2));
    QCOMPARE(found.toList(), expected);
    found = {};
    QVERIFY(found.isEmpty());
    QCOMPARE(copy.toList(), expected);
}

void FoundRowsTest::someComeFirst()
{
    const FoundRows rows = FoundRows({4, 2, 9, 7}).withFirst({9, 4});
    QCOMPARE(rows.toList(), (QList<int>{9, 4, 2, 7}));
    QCOMPARE(rows.indexOf(2), 2);
    QVERIFY(!rows.contains(5));
    QBitArray among(10);
    for (const int row : {2, 4, 7, 9}) {
        among.setBit(row);
    }
    QCOMPARE(rows.among(10), among);
    QCOMPARE(FoundRows({4, 2}).withFirst({}).toList(), (QList<int>{4, 2}));
    QCOMPARE(FoundRows({4, 2}).withFirst({2, 4}).toList(), (QList<int>{2, 4}));
}

void FoundRowsTest::readyOnesStayAsTheyAre()
{
    const QList<int> rows{5, 0, 3};
    const FoundRows found(rows);
    QCOMPARE(found.size(), 3);
    QCOMPARE(QList<int>(found), rows);
    QCOMPARE(found.indexOf(3), 2);
    QCOMPARE(found.indexOf(4), -1);
    QList<int> visited;
    for (const int row : found) {
        visited.append(row);
    }
    QCOMPARE(visited, rows);
}

void FoundRowsTest::nothingIsFoundInNothing()
{
    const FoundRows nothing;
    QVERIFY(nothing.isEmpty());
    QVERIFY(!nothing.contains(0));
    QCOMPARE(nothing.indexOf(0), -1);
    QVERIFY(nothing.toList().isEmpty());
    QCOMPARE(nothing.among(3), QBitArray(3));
    QVERIFY(nothing.begin() == nothing.end());
    const auto table = std::make_shared<const RankTable>(std::vector<RankTable::Offer>());
    const FoundRows none(std::make_unique<RankedOrder>(table, std::vector<RowSet>(), RankedOrder::By::Price));
    QVERIFY(none.isEmpty());
    QVERIFY(!none.contains(0));
    QVERIFY(none.toList().isEmpty());
}

void FoundRowsTest::listsAndSetsAreTheSame()
{
    QRandomGenerator random(11);
    for (const int size : {1, 64, 65, 1000}) {
        for (const int share : {1, 2, 40, 2000}) {
            std::vector<int> rows;
            RowSet expected{size_t(size)};
            for (int row = 0; row < size; ++row) {
                if (random.bounded(share) == 0) {
                    rows.push_back(row);
                    expected.insert(row);
                }
            }
            const RowList list(rows, size_t(size));
            QCOMPARE(list.toVector(), rows);
            RowSet set{size_t(size)};
            list.addTo(set);
            QCOMPARE(set.count(), int(rows.size()));
            QCOMPARE(set.isEmpty(), rows.empty());
            set.keepIf([](int row) { return row % 2 == 0; });
            expected -= set;
            const auto isOdd = [](int row) { return row % 2 == 1; };
            QCOMPARE(expected.count(), int(std::count_if(rows.begin(), rows.end(), isOdd)));
            expected &= set;
            QVERIFY(expected.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(FoundRowsTest)
#include "tst_foundrows.moc"
