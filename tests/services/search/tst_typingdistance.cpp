// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/typingdistance.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Desk;

namespace {

/// The whole table of distances, as it is defined.
int distanceByTable(const QString &typed, const QString &text, int limit, bool prefix)
{
    const auto rows = size_t(typed.size());
    const auto columns = size_t(text.size());
    std::vector<std::vector<int>> table(rows + 1, std::vector<int>(columns + 1));
    for (size_t row = 0; row <= rows; ++row) {
        for (size_t column = 0; column <= columns; ++column) {
            int &value = table[row][column];
            if (row == 0 || column == 0) {
                value = int(std::max(row, column));
                continue;
            }
            const auto letter = [](const QString &word, size_t place) { return word.at(qsizetype(place) - 1); };
            const int wrong = letter(typed, row) == letter(text, column) ? 0 : 1;
            value =
                std::min({table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + wrong});
            if (row > 1 && column > 1 && letter(typed, row) == letter(text, column - 1)
                && letter(typed, row - 1) == letter(text, column)) {
                value = std::min(value, table[row - 2][column - 2] + 1);
            }
        }
    }
    const std::vector<int> &last = table.back();
    return std::min(prefix ? *std::min_element(last.begin(), last.end()) : last.back(), limit + 1);
}

/// Of few letters, so that words are often near each other; some are no ASCII.
QString anyWord(QRandomGenerator &random)
{
    const QString letters = QStringLiteral("abcdeé\u0628\u0646");
    QString word;
    for (int left = random.bounded(14); left > 0; --left) {
        word.append(letters.at(random.bounded(int(letters.size()))));
    }
    return word;
}

} // namespace

class TypingDistanceTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTypingMistakes_data();
    void countsTypingMistakes();
    void isThatOfTheTable();
};

void TypingDistanceTest::countsTypingMistakes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("prefix");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << QStringLiteral("turkey") << QStringLiteral("turkey") << 1 << false << 0;
    QTest::newRow("missing") << QStringLiteral("turky") << QStringLiteral("turkey") << 1 << false << 1;
    QTest::newRow("extra") << QStringLiteral("turkeyy") << QStringLiteral("turkey") << 1 << false << 1;
    QTest::newRow("wrong") << QStringLiteral("turkay") << QStringLiteral("turkey") << 1 << false << 1;
    QTest::newRow("swapped") << QStringLiteral("germnay") << QStringLiteral("germany") << 1 << false << 1;
    QTest::newRow("two") << QStringLiteral("swizterlnd") << QStringLiteral("switzerland") << 2 << false << 2;
    QTest::newRow("too many") << QStringLiteral("swizterlnd") << QStringLiteral("switzerland") << 1 << false << 2;
    QTest::newRow("beginning") << QStringLiteral("germn") << QStringLiteral("germany") << 1 << true << 1;
    QTest::newRow("not a beginning") << QStringLiteral("xyzmn") << QStringLiteral("germany") << 1 << true << 2;
    QTest::newRow("longer than any place") << QString(200, u'a') << QString(200, u'a') << 2 << false << 3;
    QTest::newRow("empty") << QString() << QStringLiteral("a") << 1 << false << 1;
}

void TypingDistanceTest::countsTypingMistakes()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(bool, prefix);
    QTEST(typingDistance(typed, text, limit, prefix), "distance");
}

void TypingDistanceTest::isThatOfTheTable()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 5'000; ++i) {
        const QString typed = anyWord(random);
        const QString text = anyWord(random);
        const TypingDistance distances(typed);
        for (const int limit : {1, 2, 5}) {
            for (const bool prefix : {false, true}) {
                const int expected = distanceByTable(typed, text, limit, prefix);
                QVERIFY2(distances.to(text, limit, prefix) == expected,
                         qPrintable(QStringLiteral("%1 to %2: %3").arg(typed, text).arg(expected)));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TypingDistanceTest)
#include "tst_typingdistance.moc"
