// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/packagemodel.h"

#include "domain/utctime.h"
#include "models/exportedtable.h"
#include "models/exportroles.h"
#include "models/othersizes.h"
#include "services/search/countrynames.h"
#include "services/search/packagefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using Desk::Test::PackageFixture;

class PackageModelTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreWhatPeopleRead_data();
    void cellsAreWhatPeopleRead();
    void unlimitedIsReadAloud();
    void searchCostsOneReset();
    void newerCopyChangesValuesButNoOrder();
    void newerCopyWithoutAShownPackageIsRefused();
    void rowsAreFoundByCode();
    void headingsAreThoseOfTheTable();
    void headingSaysTheSort();
    void everyColumnSorts();
    void otherSizesSurroundTheirOwn();
    void otherSizesLeaveOutWhatIsGone();
    void otherSizesMindNoOrderOfCountries();
    void otherSizesOfferWhatASellerWould();
    void goneIsReadAloud();
    void priceOfBeforeIsToldFromOneOfNow();
    void marksAreReadAloud();
    void sellingPricesAndMarginsAreWhatPeopleRead();
    void newPricesCostOneRepaint();
    void filesGetValuesWithTheirTypes();

private:
    static std::shared_ptr<const PackageSearch> search(const QList<CatalogueEntry> &entries)
    {
        static const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
        return std::make_shared<const PackageSearch>(entries, names);
    }
    static QList<CatalogueEntry> entries()
    {
        return {PackageFixture("TR-1", "Turkey 1 GB 7 Days")
                    .local("TR")
                    .gb(1)
                    .days(7)
                    .cents(92)
                    .network("Turkcell", "5G", "TR"),
                PackageFixture("TR-5", "Turkey 5 GB 30 Days")
                    .local("TR")
                    .gb(5)
                    .days(30)
                    .cents(310)
                    .network("Vodafone", "LTE", "TR"),
                PackageFixture("TR-10", "Turkey 10 GB 30 Days").local("TR").gb(10).days(30).cents(520),
                PackageFixture("TR-U", "Turkey Unlimited").local("TR").unlimited().days(7).cents(990),
                PackageFixture("EU-5", "Europe 5 GB").regional("Europe", "DE FR IT").gb(5).days(30).cents(410)};
    }
};

void PackageModelTest::cellsAreWhatPeopleRead_data()
{
    using Column = PackageModel::Column;
    QTest::addColumn<QString>("code");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << QStringLiteral("TR-5") << Column::Package << QStringLiteral("Turkey 5 GB 30 Days");
    QTest::newRow("one country") << QStringLiteral("TR-5") << Column::Covers << QStringLiteral("Türkiye");
    QTest::newRow("region") << QStringLiteral("EU-5") << Column::Covers << QStringLiteral("Europe · 3 countries");
    QTest::newRow("data") << QStringLiteral("TR-5") << Column::Data << QStringLiteral("5 GB");
    QTest::newRow("unlimited") << QStringLiteral("TR-U") << Column::Data << QStringLiteral("∞");
    QTest::newRow("valid") << QStringLiteral("TR-5") << Column::Valid << QStringLiteral("30 d");
    QTest::newRow("5G") << QStringLiteral("TR-1") << Column::Net << QStringLiteral("5G");
    QTest::newRow("LTE is 4G") << QStringLiteral("TR-5") << Column::Net << QStringLiteral("4G");
    QTest::newRow("no network told") << QStringLiteral("TR-10") << Column::Net << QStringLiteral("–");
    QTest::newRow("cost") << QStringLiteral("TR-5") << Column::Cost << QStringLiteral("$3.10");
    QTest::newRow("per GB") << QStringLiteral("TR-5") << Column::PerGigabyte << QStringLiteral("$0.62");
    QTest::newRow("per GB of unlimited") << QStringLiteral("TR-U") << Column::PerGigabyte << QStringLiteral("–");
}

void PackageModelTest::cellsAreWhatPeopleRead()
{
    QFETCH(QString, code);
    QFETCH(PackageModel::Column, column);
    QFETCH(QString, text);
    PackageModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    const auto copy = search(entries());
    model.setRows(copy, copy->find({}));
    const QString shown = model.index(model.rowOf(code), static_cast<int>(column)).data().toString();
    if (column == PackageModel::Column::Covers && code.startsWith(QLatin1String("TR"))) {
        // ICU's versions spell it one way or the other.
        QVERIFY(shown == text || shown == QLatin1String("Turkey"));
        return;
    }
    QCOMPARE(shown, text);
}

void PackageModelTest::unlimitedIsReadAloud()
{
    PackageModel model{Format()};
    const auto copy = search(entries());
    model.setRows(copy, copy->find({}));
    const QModelIndex index =
        model.index(model.rowOf(QStringLiteral("TR-U")), static_cast<int>(PackageModel::Column::Data));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("unlimited"));
    QVERIFY(index.data(PackageModel::IsUnlimitedRole).toBool());
}

void PackageModelTest::searchCostsOneReset()
{
    PackageModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &PackageModel::modelReset);
    QSignalSpy inserts(&model, &PackageModel::rowsInserted);
    const auto copy = search(entries());
    model.setRows(copy, copy->find(QStringLiteral("turkey")));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(inserts.count(), 0);
    QCOMPARE(model.rowCount(), 4);
    model.setRows(copy, copy->find(QStringLiteral("europe")));
    QCOMPARE(resets.count(), 2);
    QCOMPARE(model.rowCount(), 1);
}

void PackageModelTest::newerCopyChangesValuesButNoOrder()
{
    PackageModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    const auto copy = search(entries());
    model.setRows(copy, copy->find({}));
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row) {
        codes.append(model.entry(row)->package.code);
    }

    QList<CatalogueEntry> newer = entries();
    newer[0].package.cost = Money(99999, Currency::Usd); // Would stand last if it were sorted again.
    QSignalSpy resets(&model, &PackageModel::modelReset);
    QSignalSpy changes(&model, &PackageModel::dataChanged);
    QVERIFY(model.adopt(search(newer)));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.entry(row)->package.code, codes.at(row));
    }
    const int row = model.rowOf(QStringLiteral("TR-1"));
    QCOMPARE(model.index(row, static_cast<int>(PackageModel::Column::Cost)).data().toString(),
             QStringLiteral("$999.99"));
}

void PackageModelTest::newerCopyWithoutAShownPackageIsRefused()
{
    PackageModel model{Format()};
    const auto copy = search(entries());
    model.setRows(copy, copy->find({}));
    QList<CatalogueEntry> fewer = entries();
    fewer.removeLast();
    QSignalSpy changes(&model, &PackageModel::dataChanged);
    QVERIFY(!model.adopt(search(fewer)));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(model.search(), copy);
}

void PackageModelTest::rowsAreFoundByCode()
{
    PackageModel model{Format()};
    QCOMPARE(model.rowOf(QStringLiteral("TR-5")), -1);
    const auto copy = search(entries());
    model.setRows(copy, copy->find(QStringLiteral("turkey")));
    const int row = model.rowOf(QStringLiteral("TR-5"));
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row, 0).data(PackageModel::CodeRole).toString(), QStringLiteral("TR-5"));
    QCOMPARE(model.rowOf(QStringLiteral("EU-5")), -1);
    QVERIFY(!model.entry(-1));
    QVERIFY(!model.entry(model.rowCount()));
}

void PackageModelTest::headingsAreThoseOfTheTable()
{
    const PackageModel model{Format()};
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column) {
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    }
    const QStringList expected{QStringLiteral("Package"), QStringLiteral("Covers"),  QStringLiteral("Data"),
                               QStringLiteral("Valid"),   QStringLiteral("Net"),     QStringLiteral("Cost"),
                               QStringLiteral("/GB"),     QStringLiteral("Sell at"), QStringLiteral("Margin"),
                               QStringLiteral("Margin %")};
    QCOMPARE(headings, expected);
}

void PackageModelTest::headingSaysTheSort()
{
    using Column = PackageModel::Column;
    PackageModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    const auto description = [&model](Column column) {
        return model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::AccessibleDescriptionRole).toString();
    };
    QVERIFY(description(Column::Cost).isEmpty());
    QSignalSpy changes(&model, &PackageModel::headerDataChanged);
    model.setSort(PackageSort{PackageSortKey::Cost, Qt::DescendingOrder});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(description(Column::Cost), QStringLiteral("sorted, descending"));
    QVERIFY(description(Column::PerGigabyte).isEmpty());
    model.setSort(PackageSort{PackageSortKey::Name, Qt::AscendingOrder});
    QCOMPARE(description(Column::Package), QStringLiteral("sorted, ascending"));
    QVERIFY(description(Column::Cost).isEmpty());
    model.setSort({});
    QVERIFY(description(Column::Package).isEmpty());
}

void PackageModelTest::everyColumnSorts()
{
    using Column = PackageModel::Column;
    const PackageModel model{Format()};
    QList<PackageSortKey> keys;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto key = PackageModel::sortKey(static_cast<Column>(column));
        QVERIFY(key.has_value());
        QVERIFY(!keys.contains(*key));
        keys.append(*key);
        QVERIFY(!model.longHeading(static_cast<Column>(column)).isEmpty());
    }
    QVERIFY(!PackageModel::sortKey(Column::Count));
}

void PackageModelTest::otherSizesSurroundTheirOwn()
{
    const auto copy = search(entries());
    QStringList codes;
    for (const int row : otherSizes(*copy, copy->rowOf(QStringLiteral("TR-5")), 2)) {
        codes.append(copy->entries().at(row).package.code);
    }
    QCOMPARE(codes, (QStringList{QStringLiteral("TR-1"), QStringLiteral("TR-10")}));
    QVERIFY(otherSizes(*copy, copy->rowOf(QStringLiteral("EU-5")), 4).isEmpty());
}

void PackageModelTest::otherSizesLeaveOutWhatIsGone()
{
    QList<CatalogueEntry> some = entries();
    some[0].isGone = true;
    const auto copy = search(some);
    for (const int row : otherSizes(*copy, copy->rowOf(QStringLiteral("TR-5")), 10)) {
        QVERIFY(copy->entries().at(row).package.code != QLatin1String("TR-1"));
    }
}

void PackageModelTest::otherSizesMindNoOrderOfCountries()
{
    const auto found = search({PackageFixture("EU-5", "Europe 5 GB").regional("Europe", "DE FR IT").gb(5),
                               PackageFixture("EU-9", "Europe 9 GB").regional("Europe", "IT DE FR").gb(9),
                               PackageFixture("EU-7", "Europe 7 GB").regional("Europe", "IT DE ES").gb(7),
                               PackageFixture("EU-8", "Europe 8 GB").regional("Europe", "IT DE").gb(8)});
    const QList<int> others = otherSizes(*found, found->rowOf(QStringLiteral("EU-5")), 4);
    QCOMPARE(others, QList<int>{found->rowOf(QStringLiteral("EU-9"))});
}

void PackageModelTest::otherSizesOfferWhatASellerWould()
{
    const auto plan = [](const char *code, double gb, int days, qint64 cents) {
        return CatalogueEntry(PackageFixture(code, code).local("TR").gb(gb).days(days).cents(cents));
    };
    QList<CatalogueEntry> all{plan("own", 5, 30, 310),
                              plan("dearer twin", 5, 30, 330),
                              plan("longer", 5, 60, 400),
                              plan("shorter", 5, 7, 280),
                              plan("3 short", 3, 7, 150),
                              plan("3 right", 3, 30, 200),
                              plan("3 dearer", 3, 30, 220),
                              plan("10 long", 10, 90, 600),
                              plan("10 short", 10, 15, 480),
                              plan("20", 20, 30, 900),
                              PackageFixture("unlimited", "unlimited").local("TR").unlimited().days(30).cents(990)};
    const auto offered = [&all](int limit) {
        const auto found = search(all);
        QStringList codes;
        for (const int row : otherSizes(*found, found->rowOf(QStringLiteral("own")), limit)) {
            codes.append(found->entries().at(row).package.code);
        }
        return codes.join(QLatin1String(", "));
    };
    QCOMPARE(offered(4), QStringLiteral("3 right, longer, 10 long, 20"));
    QCOMPARE(offered(20), QStringLiteral("3 right, shorter, longer, 10 long, 20, unlimited"));
    all.append(plan("cheaper twin", 5, 30, 300));
    QCOMPARE(offered(2), QStringLiteral("cheaper twin, 10 long"));
}

void PackageModelTest::goneIsReadAloud()
{
    PackageModel model{Format()};
    const auto found = search({PackageFixture("TR-1", "Turkey 1 GB").local("TR").gone()});
    model.setRows(found, {0});
    const QModelIndex name = model.index(0, static_cast<int>(PackageModel::Column::Package));
    QCOMPARE(name.data().toString(), QStringLiteral("Turkey 1 GB"));
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Turkey 1 GB, no longer sold"));
    QVERIFY(name.data(PackageModel::IsGoneRole).toBool());
}

void PackageModelTest::priceOfBeforeIsToldFromOneOfNow()
{
    const Format format;
    PackageModel model(format);
    CatalogueEntry entry = PackageFixture("TR-1", "Turkey 1 GB").local("TR").cents(310);
    entry.readAt = utcTime(QDate(2026, 11, 21), QTime(9, 0));
    entry.unreadableAt = utcTime(QDate(2026, 11, 24), QTime(14, 2));
    model.setRows(search({entry}), {0});
    const QModelIndex name = model.index(0, static_cast<int>(PackageModel::Column::Package));
    const QModelIndex cost = model.index(0, static_cast<int>(PackageModel::Column::Cost));
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Turkey 1 GB, price not readable now"));
    QCOMPARE(cost.data().toString(), format.money(entry.package.cost));
    QVERIFY(cost.data(PackageModel::IsUnreadableRole).toBool());
    QVERIFY(!cost.data(PackageModel::IsGoneRole).toBool());
    for (const QDateTime &time : {entry.readAt, entry.unreadableAt}) {
        QVERIFY2(cost.data(Qt::ToolTipRole).toString().contains(format.dateTime(time).toHtmlEscaped()),
                 qPrintable(cost.data(Qt::ToolTipRole).toString()));
    }
}

void PackageModelTest::marksAreReadAloud()
{
    PackageModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    const auto copy = search(entries());
    model.setRows(copy, {0, 1});
    const auto code = [&model](int row) { return model.entry(row)->package.code; };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMarks({code(1)}, {code(0), code(1)});
    QCOMPARE(changed.count(), 1);
    model.setMarks({code(1)}, {code(0), code(1)});
    QCOMPARE(changed.count(), 1);
    const auto read = [&model](int row) { return model.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(read(0), model.entry(0)->package.name + QStringLiteral(", sold lately"));
    QCOMPARE(read(1), model.entry(1)->package.name + QStringLiteral(", favourite, sold lately"));
    QVERIFY(model.index(1, 0).data(PackageModel::IsFavouriteRole).toBool());
    QVERIFY(!model.index(0, 0).data(PackageModel::IsFavouriteRole).toBool());
}

/// Local packages at twice their cost, TR-10 fixed under its cost; no price for others.
static std::shared_ptr<const PriceTable> prices(const std::shared_ptr<const PackageSearch> &copy)
{
    PriceList list;
    PriceRule rule;
    rule.id = QUuid::createUuid();
    rule.markup = Percent{10'000};
    rule.condition.type = Package::Type::Local;
    list.rules = {rule};
    list.fixedPrices.insert(QStringLiteral("TR-10"), Amount(500, Currency::Usd));
    return std::make_shared<const PriceTable>(copy, list);
}

void PackageModelTest::filesGetValuesWithTheirTypes()
{
    using Column = PackageModel::Column;
    PackageModel model{Format()};
    const auto copy = search(entries());
    model.setRows(copy, copy->find({}));
    model.setPrices(prices(copy));
    const auto value = [&model](const char *code, Column column) {
        return model.index(model.rowOf(QString::fromLatin1(code)), static_cast<int>(column))
            .data(ExportValueRole)
            .value<ExportValue>();
    };
    const auto dollars = [](qint64 cents) { return ExportValue(Amount(Money(cents, Currency::Usd))); };
    QVERIFY(value("TR-5", Column::Package) == ExportValue(QStringLiteral("Turkey 5 GB 30 Days")));
    QVERIFY(value("TR-5", Column::Data) == ExportValue(*DataSize::fromGigabytes(5)));
    QVERIFY(value("TR-U", Column::Data) == ExportValue(QStringLiteral("unlimited")));
    QVERIFY(value("TR-5", Column::Valid) == ExportValue(qint64(30)));
    QVERIFY(value("TR-10", Column::Net) == ExportValue());
    QVERIFY(value("TR-5", Column::Cost) == dollars(310));
    QVERIFY(value("TR-5", Column::PerGigabyte) == dollars(62));
    QVERIFY(value("TR-U", Column::PerGigabyte) == ExportValue());
    QVERIFY(value("TR-5", Column::SellAt) == dollars(620));
    QVERIFY(value("TR-10", Column::Margin) == dollars(-20));
    QVERIFY(value("TR-5", Column::MarginPercent) == ExportValue(Percent{5000}));
    QVERIFY(value("EU-5", Column::SellAt) == ExportValue());
    const ExportTable table =
        ExportedTable(model, {int(Column::Valid), int(Column::PerGigabyte), int(Column::Data)}).table();
    QCOMPARE(table.headings.join(QLatin1Char('|')),
             QStringLiteral("Valid (days)|Cost of one gigabyte (USD)|Data (GB)"));
}

void PackageModelTest::sellingPricesAndMarginsAreWhatPeopleRead()
{
    using Column = PackageModel::Column;
    PackageModel model{Format()};
    const QAbstractItemModelTester tester(&model);
    const auto copy = search(entries());
    model.setRows(copy, copy->find({}));
    const auto cell = [&model](const char *code, Column column) {
        return model.index(model.rowOf(QString::fromLatin1(code)), static_cast<int>(column));
    };
    const auto text = [&cell](const char *code, Column column) { return cell(code, column).data().toString(); };
    QCOMPARE(text("TR-5", Column::SellAt), Format::dash());
    QVERIFY(!model.hasPrices());
    model.setPrices(prices(copy));
    QVERIFY(model.hasPrices());
    QCOMPARE(text("TR-5", Column::SellAt), QStringLiteral("$6.20"));
    QCOMPARE(text("TR-5", Column::Margin), QStringLiteral("$3.10"));
    QCOMPARE(text("TR-5", Column::MarginPercent), QStringLiteral("50%"));
    QCOMPARE(cell("TR-5", Column::Margin).data(Qt::ToolTipRole).toString(),
             QStringLiteral("<qt>The margin is 50% of the selling price.</qt>"));
    QVERIFY(!cell("TR-5", Column::Margin).data(PackageModel::IsLossRole).toBool());
    QCOMPARE(text("TR-10", Column::Margin), QStringLiteral("-$0.20"));
    QVERIFY(cell("TR-10", Column::Margin).data(PackageModel::IsLossRole).toBool());
    for (const Column column : {Column::SellAt, Column::Margin, Column::MarginPercent}) {
        QCOMPARE(text("EU-5", column), Format::dash());
    }
    // A newer copy has a price at once, by the same rules.
    QList<CatalogueEntry> newer = entries();
    newer[1].package.cost = Money(400, Currency::Usd);
    QVERIFY(model.adopt(search(newer)));
    QCOMPARE(text("TR-5", Column::SellAt), QStringLiteral("$8.00"));
}

void PackageModelTest::newPricesCostOneRepaint()
{
    PackageModel model{Format()};
    const auto copy = search(entries());
    model.setRows(copy, copy->find({}));
    QSignalSpy changes(&model, &PackageModel::dataChanged);
    QSignalSpy resets(&model, &PackageModel::modelReset);
    model.setPrices(prices(copy));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), model.rowCount() - 1);
}

QTEST_GUILESS_MAIN(PackageModelTest)
#include "tst_packagemodel.moc"
