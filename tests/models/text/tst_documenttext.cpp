// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/documenttext.h"

#include "domain/utctime.h"
#include "services/search/countrynames.h"
#include "services/team/sharedprices.h"
#include "services/team/sharedsettings.h"
#include "services/team/shopdocument.h"
#include "store/prices/pricefile.h"

#include <QTest>

using namespace Desk;
using State = TeamDocuments::State;

namespace {

PriceRule ruleFor(const QString &country, int percent = 80)
{
    PriceRule rule;
    rule.id = QUuid::createUuidV5(QUuid(), country);
    rule.condition.countries = {country};
    rule.markup = Percent{percent * 100};
    return rule;
}

PriceList listOf(const QList<PriceRule> &rules)
{
    PriceList list;
    list.rules = rules;
    return list;
}

TeamDocuments::Standing differing(const QString &kind, const QByteArray &own, const QByteArray &theirs)
{
    Document document;
    document.id = QUuid::createUuid();
    document.savedAt = utcTime(QDate(2026, 11, 24), QTime(14, 2));
    document.body = theirs;
    return {kind, State::Differs, own, document, true, {}};
}

} // namespace

class tst_DocumentText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void putsRulesThatBelongTogetherBesideEachOther();
    void namesFixedPricesThatDifferAndCountsTheRest();
    void saysInWhatBothSell();
    void saysOfAShopWhatIsWhere();
    void saysNothingOfWhatItCantRead();
    void saysWhoMayChoose();

private:
    QList<ComparedRow> compared(const PriceList &own, const PriceList &theirs) const
    {
        const auto packages = [](const QString &code) {
            return code == QLatin1String("TR1") ? QStringLiteral("Turkey 1GB") : QString();
        };
        return DocumentText().compared(
            differing(SharedPrices::documentKind(), PriceFile::toJson(own), PriceFile::toJson(theirs)), m_countries,
            packages);
    }

    CountryNames m_countries{QStringLiteral("en")};
};

void tst_DocumentText::putsRulesThatBelongTogetherBesideEachOther()
{
    const PriceRule portugal = ruleFor(QStringLiteral("PT"));
    const PriceRule dearer = ruleFor(QStringLiteral("PT"), 90);
    const PriceRule greece = ruleFor(QStringLiteral("GR"));
    const PriceRule france = ruleFor(QStringLiteral("FR"));
    PriceRule off = ruleFor(QStringLiteral("IT"));
    off.isOn = false;
    off.floor = Percent{1500};
    const auto rows = compared(listOf({portugal, greece, off}), listOf({france, dearer, off}));
    QCOMPARE(rows.size(), 5);
    QVERIFY(!rows.at(0).isDifferent); // The currency.
    QVERIFY(rows.at(1).own.isEmpty());
    QCOMPARE(rows.at(1).theirs, QStringLiteral("1. France: +80% · not rounded"));
    QVERIFY(rows.at(1).isDifferent);
    QCOMPARE(rows.at(2).own, QStringLiteral("1. Portugal: +80% · not rounded"));
    QCOMPARE(rows.at(2).theirs, QStringLiteral("2. Portugal: +90% · not rounded"));
    QVERIFY(rows.at(2).isDifferent);
    QCOMPARE(rows.at(3).own, QStringLiteral("2. Greece: +80% · not rounded"));
    QVERIFY(rows.at(3).theirs.isEmpty());
    QCOMPARE(rows.at(4).own, QStringLiteral("3. Italy: +80% · not rounded · floor 15% · off"));
    QCOMPARE(rows.at(4).theirs, rows.at(4).own);
    QVERIFY(!rows.at(4).isDifferent);
}

void tst_DocumentText::namesFixedPricesThatDifferAndCountsTheRest()
{
    PriceList own;
    const IsoCurrency dollars(Currency::Usd);
    own.currency = dollars;
    own.fixedPrices = {{QStringLiteral("TR1"), Amount(799, dollars)}, {QStringLiteral("GR1"), Amount(500, dollars)}};
    PriceList theirs = own;
    theirs.fixedPrices.insert(QStringLiteral("TR1"), Amount(899, dollars));
    theirs.fixedPrices.insert(QStringLiteral("XX9"), Amount(0, dollars));
    const auto rows = compared(own, theirs);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(1), (ComparedRow{QStringLiteral("Fixed prices"), QStringLiteral("2"), QStringLiteral("3"), true}));
    QCOMPARE(rows.at(2),
             (ComparedRow{QStringLiteral("Turkey 1GB"), QStringLiteral("$7.99"), QStringLiteral("$8.99"), true}));
    QCOMPARE(rows.at(3), (ComparedRow{QStringLiteral("XX9"), QString(), QStringLiteral("$0.00"), true}));
}

void tst_DocumentText::saysInWhatBothSell()
{
    PriceList theirs;
    theirs.currency = *IsoCurrency::fromCode(QStringLiteral("IQD"));
    theirs.rate = *ExchangeRate::fromText(QStringLiteral("1320"), ExchangeRate::Direction::PerAccountUnit);
    theirs.ratedOn = QDate(2026, 11, 20);
    const auto rows = compared({}, theirs);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.at(0).isDifferent);
    QCOMPARE(rows.at(0).own, QStringLiteral("USD"));
    QVERIFY2(rows.at(0).theirs.startsWith(QLatin1String("IQD (1 USD = 1320 IQD, of 20 Nov")),
             qPrintable(rows.at(0).theirs));
}

void tst_DocumentText::saysOfAShopWhatIsWhere()
{
    const ShopDocument own{QStringLiteral("Sunny"), {QStringLiteral("Sara")}, {QStringLiteral("cash")}, {}, 0};
    ShopDocument theirs = own;
    theirs.sellers.append(QStringLiteral("Jonas"));
    theirs.zone = "America/New_York";
    const auto rows =
        DocumentText().compared(differing(SharedShop::documentKind(), own.encode(), theirs.encode()), m_countries, {});
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(1).theirs, QStringLiteral("Sara, Jonas"));
    QCOMPARE(rows.at(3).own, QStringLiteral("that of each computer"));
    QCOMPARE(rows.at(3).theirs, QStringLiteral("America/New York"));
    for (int i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i).isDifferent, i == 1 || i == 3);
    }
    CardDocument card;
    card.phone = QStringLiteral("123");
    CardDocument withLogo = card;
    withLogo.logo = "\x89PNG\r\n\x1a\n";
    const auto cards = DocumentText().compared(differing(SharedCard::documentKind(), card.encode(), withLogo.encode()),
                                               m_countries, {});
    QCOMPARE(cards.at(2).theirs, QStringLiteral("picture"));
    QCOMPARE(cards.at(2).theirPicture, withLogo.logo);
    QVERIFY(cards.at(2).isDifferent);
    QVERIFY(!cards.at(0).isDifferent);
}

void tst_DocumentText::saysNothingOfWhatItCantRead()
{
    for (const QString &kind : {SharedPrices::documentKind(), SharedShop::documentKind(), SharedCard::documentKind()}) {
        QVERIFY(DocumentText().compared(differing(kind, "{}", "{}"), m_countries, {}).isEmpty());
        QVERIFY(!DocumentText::name(kind).isEmpty());
    }
}

void tst_DocumentText::saysWhoMayChoose()
{
    auto standing = differing(SharedPrices::documentKind(), {}, {});
    QVERIFY(DocumentText().question(standing).contains(QLatin1String("Keep mine")));
    standing.canKeepOwn = false;
    QVERIFY(DocumentText().question(standing).contains(QLatin1String("Only an owner")));
}

QTEST_MAIN(tst_DocumentText)
#include "tst_documenttext.moc"
