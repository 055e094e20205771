// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/pricelistchanges.h"
#include "store/prices/linedjson.h"
#include "store/prices/pricefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Desk;

namespace {

using Reason = PriceFileProblem::Reason;
using Kind = PriceListProblem::Kind;

/// Everything set, and no two alike.
PriceList fullList()
{
    PriceList list;
    list.currency = IsoCurrency::fromCode(QStringLiteral("TRY")).value();
    list.rate = ExchangeRate::fromText(QStringLiteral("42.3501")).value();
    list.ratedOn = QDate(2026, 11, 28);
    PriceRule rule;
    rule.id = QUuid::fromString(QStringLiteral("8a1d3c1e-0000-4000-8000-000000000001"));
    rule.isOn = false;
    rule.markup = Percent{-1250};
    rule.markupAmount = Amount(-150, list.currency);
    rule.rounding = PriceRounding::Ending95;
    rule.floor = Percent{725};
    rule.condition.countries = {QStringLiteral("TR"), QStringLiteral("GR")};
    rule.condition.region = QStringLiteral("Côte d'Azur \"1\"");
    rule.condition.type = Package::Type::Regional;
    rule.condition.dataFrom = DataSize::fromBytes(1);
    rule.condition.dataTo = DataSize::fromBytes(5 * DataSize::bytesPerGigabyte);
    rule.condition.daysFrom = 7;
    rule.condition.daysTo = 30;
    rule.condition.isUnlimited = false;
    list.rules.append(rule);
    PriceRule plain;
    plain.id = QUuid::fromString(QStringLiteral("8a1d3c1e-0000-4000-8000-000000000002"));
    plain.markup = Percent{10000};
    plain.markupAmount = Amount(0, list.currency);
    plain.floor = Amount(4000, list.currency);
    list.rules.append(plain);
    list.fixedPrices = {{QStringLiteral("a \"quoted\" code"), Amount(19900, list.currency)},
                        {QStringLiteral("ÜRÜN-1"), Amount(0, list.currency)}};
    return list;
}

QByteArray goodFile()
{
    return "{\n"
           "  \"format\": \"esimfly-desk-prices/1\",\n"
           "  \"accountCurrency\": \"USD\",\n"
           "  \"currency\": \"IQD\",\n"
           "  \"rate\": { \"one\": \"USD\", \"is\": \"1320\", \"typedOn\": \"2026-11-29\" },\n"
           "  \"rules\": [\n"
           "    { \"id\": \"8a1d3c1e-0000-4000-8000-000000000001\", \"markupPercent\": \"80\", \"rounding\": \"250\" "
           "},\n"
           "    { \"id\": \"8a1d3c1e-0000-4000-8000-000000000002\",\n"
           "      \"type\": \"global\",\n"
           "      \"markupPercent\": \"50\", \"rounding\": \"none\", \"floor\": \"1000 IQD\" }\n"
           "  ],\n"
           "  \"fixedPrices\": {\n"
           "    \"RB85_4D\": \"7500 IQD\"\n"
           "  }\n"
           "}\n";
}

} // namespace

class PriceFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites()
    {
        const auto read = PriceFile::fromJson(PriceFile::toJson(fullList()));
        QVERIFY(std::holds_alternative<PriceList>(read));
        QCOMPARE(std::get<PriceList>(read), fullList());
        // Typed the other way round.
        PriceList turned = fullList();
        turned.rate = ExchangeRate::fromText(QStringLiteral("0.0236"), ExchangeRate::Direction::PerSellingUnit).value();
        QCOMPARE(std::get<PriceList>(PriceFile::fromJson(PriceFile::toJson(turned))), turned);
        QCOMPARE(std::get<PriceList>(PriceFile::fromJson(PriceFile::toJson({}))), PriceList());
    }

    void aRateOfOneCurrencySaysNothing()
    {
        const auto read = PriceFile::fromJson(goodFile()
                                                  .replace("\"IQD\"", "\"USD\"")
                                                  .replace("1000 IQD", "1.00 USD")
                                                  .replace("7500 IQD", "7.50 USD")
                                                  .replace("\"1320\"", "\"1\"")
                                                  .replace("\"250\"", "\".99\""));
        const auto *list = std::get_if<PriceList>(&read);
        QVERIFY(list);
        QVERIFY(!list->ratedOn.isValid());
        QCOMPARE(std::get<PriceList>(PriceFile::fromJson(PriceFile::toJson(*list))), *list);
    }

    void readsWhatAPersonWrites()
    {
        const auto read = PriceFile::fromJson("\xef\xbb\xbf" + goodFile());
        QVERIFY(std::holds_alternative<PriceList>(read));
        const PriceList &list = std::get<PriceList>(read);
        QCOMPARE(list.rules.size(), 2);
        QCOMPARE(list.rate.text(), QStringLiteral("1320"));
        QCOMPARE(list.fixedPrices.value(QStringLiteral("RB85_4D")), Amount(7500, Currency::Iqd));
        QVERIFY(list.rules.at(0).isOn);
    }

    void refusesABadFileWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *from, const char *to, Reason reason, int line) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << int(reason) << line;
        };
        row("another format", "esimfly-desk-prices", "something-else", Reason::OtherFormat, 0);
        row("the next version", "prices/1", "prices/2", Reason::Newer, 2);
        row("no version", "prices/1", "prices/one", Reason::OtherFormat, 2);
        row("a comma too many", "\"IQD\",", "\"IQD\",,", Reason::NotJson, 4);
        row("NaN", "\"1320\"", "NaN", Reason::NotJson, 5);
        row("NaN as text", "\"1320\"", "\"NaN\"", Reason::BadValue, 5);
        row("-inf", "\"80\"", "-inf", Reason::NotJson, 7);
        row("a number that is no text", "\"1320\"", "1320", Reason::WrongType, 5);
        row("a rate of 0", "\"1320\"", "\"0\"", Reason::BadValue, 5);
        row("a rate with a comma", "\"1320\"", "\"1,320\"", Reason::BadValue, 5);
        row("a rate of thirteen digits", "\"1320\"", "\"1320.000000001\"", Reason::BadValue, 5);
        row("a rate of another currency", "\"one\": \"USD\"", "\"one\": \"EUR\"", Reason::BadValue, 5);
        row("a day that isn't", "2026-11-29", "2026-11-31", Reason::BadValue, 5);
        row("no rate", "  \"rate\": { \"one\": \"USD\", \"is\": \"1320\", \"typedOn\": \"2026-11-29\" },\n", "",
            Reason::NotAllowed, 0);
        row("a currency that isn't", "\"IQD\",", "\"XXX\",", Reason::BadValue, 4);
        row("an account that can't be", "\"USD\",\n", "\"TRY\",\n", Reason::BadValue, 3);
        row("a key twice", "\"currency\": \"IQD\"", "\"currency\": \"IQD\",\n\"currency\": \"EUR\"", Reason::KeyTwice,
            5);
        row("a key that is misspelt", "\"type\"", "\"typ\"", Reason::UnknownKey, 9);
        row("a key that is missing", "\"markupPercent\": \"80\", ", "", Reason::MissingKey, 7);
        row("rules that are no list", "\"rules\": [", "\"rules\": \"none\", \"rest\": [", Reason::WrongType, 6);
        row("a rule that is no object", "  \"rules\": [\n", "  \"rules\": [ 5,\n", Reason::WrongType, 6);
        row("no id", "8a1d3c1e-0000-4000-8000-000000000001", "first", Reason::BadValue, 7);
        row("the same rule twice", "000000000002", "000000000001", Reason::NotAllowed, 8);
        row("a percentage with a comma", "\"80\"", "\"80,5\"", Reason::BadValue, 7);
        row("more off than all", "\"80\"", "\"-101\"", Reason::BadValue, 7);
        row("a rounding that isn't", "\"250\"", "\"275\"", Reason::BadValue, 7);
        row("an ending without decimals", "\"250\"", "\".99\"", Reason::NotAllowed, 7);
        row("a floor under zero", "1000 IQD", "-1000 IQD", Reason::NotAllowed, 8);
        row("a floor in another currency", "1000 IQD", "10.00 USD", Reason::NotAllowed, 8);
        row("two floors", "\"floor\"", "\"floorPercent\": \"5\", \"floor\"", Reason::KeyTwice, 10);
        row("a type that isn't", "\"global\"", "\"everywhere\"", Reason::BadValue, 9);
        row("days that end before they begin", "\"type\": \"global\"", "\"daysFrom\": \"8\", \"daysTo\": \"7\"",
            Reason::NotAllowed, 8);
        row("a country in words", "\"type\": \"global\"", "\"countries\": [\"Turkey\"]", Reason::NotAllowed, 8);
        row("a country that is a number", "\"type\": \"global\"", "\"countries\": [\"TR\",\n 90]", Reason::WrongType,
            10);
        row("a size under zero", "\"type\": \"global\"", "\"dataFromBytes\": \"-1\"", Reason::BadValue, 9);
        row("a fixed price that is a number", "\"7500 IQD\"", "7500", Reason::WrongType, 13);
        row("a fixed price in another currency", "\"7500 IQD\"", "\"7.50 USD\"", Reason::NotAllowed, 13);
        row("a fixed price under zero", "\"7500 IQD\"", "\"-7500 IQD\"", Reason::NotAllowed, 13);
        row("a fixed price beyond any counter", "\"7500 IQD\"", "\"99999999999999999999 IQD\"", Reason::BadValue, 13);
        row("something after the end", "  }\n}\n", "  }\n}\n}", Reason::NotJson, 16);
    }
    void refusesABadFileWithLineAndReason()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, reason);
        QFETCH(int, line);
        QByteArray file = goodFile();
        QVERIFY(file.contains(from));
        file.replace(file.indexOf(from), from.size(), to);
        const auto read = PriceFile::fromJson(file);
        QVERIFY(std::holds_alternative<PriceFileProblem>(read));
        QCOMPARE(int(std::get<PriceFileProblem>(read).reason), reason);
        QCOMPARE(std::get<PriceFileProblem>(read).line, line);
    }

    /// Nothing that is cut off or has one wrong byte becomes another list unnoticed, nor does it end the program.
    void survivesWhatIsCutOffOrDamaged()
    {
        const QByteArray file = goodFile();
        for (qsizetype size = 0; size < file.size() - 2; ++size) {
            QVERIFY(std::holds_alternative<PriceFileProblem>(PriceFile::fromJson(file.first(size))));
        }
        for (qsizetype at = 0; at < file.size(); ++at) {
            for (const char other : {'\0', '"', '{', '\\', '\xff', '9'}) {
                QByteArray damaged = file;
                damaged[at] = other;
                const auto read = PriceFile::fromJson(damaged);
                if (const auto *list = std::get_if<PriceList>(&read)) {
                    QVERIFY(!problemOf(*list));
                }
            }
        }
        QVERIFY(std::holds_alternative<PriceFileProblem>(PriceFile::fromJson(QByteArray(100'000, '['))));
    }

    void refusesATooLargeFileUnread()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("prices.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100LL * 1024 * 1024)); // A hole: it takes no room.
        file.close();
        const auto read = PriceFile::read(path);
        QCOMPARE(std::get<PriceFileProblem>(read).reason, Reason::TooLarge);
        const auto missing = PriceFile::read(folder.filePath(QStringLiteral("none.json")));
        QCOMPARE(std::get<PriceFileProblem>(missing).reason, Reason::Unreadable);
        QVERIFY(!std::get<PriceFileProblem>(missing).detail.isEmpty());
    }

    void goesThroughAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("prices.json"));
        QVERIFY(PriceFile::write(path, fullList()));
        QCOMPARE(std::get<PriceList>(PriceFile::read(path)), fullList());
        QVERIFY(!PriceFile::write(folder.filePath(QStringLiteral("none/prices.json")), fullList()));
    }

    void holdsAsManyRulesAndFixedPricesAsAListMay()
    {
        PriceList list;
        while (list.rules.size() < PriceList::mostRules) {
            PriceRule rule = fullList().rules.at(0);
            rule.id = QUuid::createUuid();
            rule.markupAmount = {};
            list.rules.append(rule);
        }
        for (int i = 0; i < PriceList::mostFixedPrices; ++i) {
            list.fixedPrices.insert(QStringLiteral("a-package-code-of-usual-length-%1").arg(i),
                                    Amount(799, Currency::Usd));
        }
        QVERIFY(!problemOf(list));
        QCOMPARE(std::get<PriceList>(PriceFile::fromJson(PriceFile::toJson(list))), list);
    }

    void saysWhatChanges()
    {
        const PriceList before = fullList();
        QVERIFY(PriceListChanges::between(before, before).isEmpty());
        PriceList after = before;
        std::reverse(after.rules.begin(), after.rules.end());
        PriceListChanges expected;
        expected.isOrderChanged = true;
        QCOMPARE(PriceListChanges::between(before, after), expected);

        after = before;
        after.rules.removeFirst();
        after.rules[0].markup = Percent{1};
        PriceRule added = before.rules.at(0);
        added.id = QUuid::createUuid();
        after.rules.append(added);
        after.fixedPrices.remove(QStringLiteral("ÜRÜN-1"));
        after.fixedPrices.insert(QStringLiteral("new"), Amount(1, after.currency));
        after.fixedPrices.insert(QStringLiteral("newer"), Amount(1, after.currency));
        after.fixedPrices[QStringLiteral("a \"quoted\" code")] = Amount(2, after.currency);
        after.ratedOn = after.ratedOn.addDays(1);
        expected = {1, 1, 1, false, 2, 1, 1, false, true};
        QCOMPARE(PriceListChanges::between(before, after), expected);
    }

    void readsJsonAsTheStandardHasIt_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isGood");
        for (const char *good :
             {"{}", " [ ] ", "\"\\u0041\\n\\\"\"", "-1.5e3", "true", "null", "[1,[2,{\"a\":false}]]"}) {
            QTest::newRow(good) << QByteArray(good) << true;
        }
        for (const char *bad :
             {"",        "{",         "[1,]", "{\"a\":1,}", "{a:1}",       "'a'",         "\"a",
              "\"\\x\"", "\"\\u12\"", "nan",  "+1",         "Infinity",    ".5",          "[1 2]",
              "1 1",     "\"a\nb\"",  "tru",  "\xff",       "\"\\u 123\"", "\"\\u+123\"", "\"\\u0x1f\""}) {
            QTest::newRow(*bad ? bad : "nothing") << QByteArray(bad) << false;
        }
    }
    void readsJsonAsTheStandardHasIt()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isGood);
        QCOMPARE(std::holds_alternative<LinedJson>(LinedJson::parse(json)), isGood);
    }
};

QTEST_APPLESS_MAIN(PriceFileTest)
#include "tst_pricefile.moc"
