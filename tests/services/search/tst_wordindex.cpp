// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/typingdistance.h"
#include "services/search/wordindex.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <vector>

using namespace Desk;

namespace {

/// Of few letters, so that words are often near each other; some letters share a bit of what the index compares first.
QString anyWord(QRandomGenerator &random)
{
    const QString letters = QStringLiteral("abcé\u0628");
    QString word;
    for (int left = random.bounded(1, 12); left > 0; --left) {
        word.append(letters.at(random.bounded(int(letters.size()))));
    }
    return word;
}

} // namespace

class WordIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAllThatAreSpelledNearlyLikeIt();
};

void WordIndexTest::findsAllThatAreSpelledNearlyLikeIt()
{
    QRandomGenerator random(1);
    const auto kindOf = [](int feature) {
        constexpr WordIndex::Kind kinds[] = {WordIndex::Kind::WholePlace, WordIndex::Kind::PartOfPlace,
                                             WordIndex::Kind::Operator, WordIndex::Kind::Other};
        return kinds[feature % 4];
    };
    const auto isExactOnly = [](int feature) { return feature % 7 == 0; };
    WordIndex index;
    std::vector<QString> words;
    for (int feature = 0; feature < 2000; ++feature) {
        // Many stand for several features.
        words.push_back(feature % 5 == 0 && feature > 0 ? words[size_t(feature) / 2] : anyWord(random));
        index.add(words.back(), feature, kindOf(feature), isExactOnly(feature));
    }
    index.finish();
    int similar = 0;
    for (int i = 0; i < 400; ++i) {
        const QString typed = anyWord(random);
        const bool isBeingTyped = i % 2 == 0;
        const bool operatorsToo = i % 4 < 2;
        const int limit = typed.size() >= 8 ? 2 : 1;
        QSet<int> expected;
        for (int feature = 0; feature < int(words.size()) && typed.size() >= 4; ++feature) {
            const QString &word = words[size_t(feature)];
            const bool counts = feature % 4 < 2 || (operatorsToo && kindOf(feature) == WordIndex::Kind::Operator);
            if (counts && !isExactOnly(feature) && word.size() >= 3
                && (typingDistance(typed, word, limit, false) <= limit
                    || (isBeingTyped && typingDistance(typed, word, limit, true) <= limit))) {
                expected.insert(feature);
            }
        }
        std::vector<WordIndex::Match> matches;
        index.findSimilar(typed, isBeingTyped, operatorsToo, matches);
        QSet<int> found;
        for (const WordIndex::Match &match : matches) {
            found.insert(match.feature);
        }
        QCOMPARE(found, expected);
        similar += int(found.size());
    }
    QVERIFY(similar > 500); // Else it has seen nothing.
}

QTEST_GUILESS_MAIN(WordIndexTest)
#include "tst_wordindex.moc"
