// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/handover/handovertext.h"

#include <QSet>
#include <QTest>

using namespace Desk;

namespace {

HandOver handOver()
{
    Package package;
    package.data = *DataSize::fromGigabytes(5);
    package.validity = *Validity::fromDays(30);
    package.activation = Package::Activation::FirstUse;
    package.countries = {QStringLiteral("TR")};
    HandOver handOver;
    handOver.packageName = QStringLiteral("Turkey 5 GB 30 days");
    handOver.package = package;
    handOver.iccid = *Iccid::fromString(QStringLiteral("8944476500008878576"));
    handOver.code = ActivationCode::fromString(QStringLiteral("LPA:1$smdp.example.invalid$ABCD-1234"));
    handOver.appleLink = handOver.code.appleLink();
    handOver.androidLink = handOver.code.androidLink();
    return handOver;
}

QStringList allTexts(const HandOverText &text)
{
    return QStringList{text.heading(),          text.priceName(),     text.scanHint(),       text.typeHint(),
                       text.tapHint(),          text.addressName(),   text.matchingIdName(), text.fullCodeName(),
                       text.confirmationNote(), text.noDataHeading(), text.noDataAdvice(),   text.onceOnly(),
                       text.specimenNote(),     text.receiptName(),   text.numberName(),     text.soldOnName(),
                       text.totalName(),        text.paymentName()}
           + text.iphoneSteps() + text.androidSteps();
}

QString factsOf(const QString &language, int days, int countries = 1)
{
    HandOver of = handOver();
    of.package->validity = *Validity::fromDays(days);
    of.package->countries = QStringList(countries, QStringLiteral("TR"));
    QStringList facts;
    for (const HandOverText::Fact &fact : HandOverText(language).facts(of)) {
        facts.append(fact.name + QStringLiteral(": ") + fact.value);
    }
    return facts.join(QStringLiteral("; "));
}

} // namespace

class TestHandOverText : public QObject
{
    Q_OBJECT

private slots:
    void saysEverythingInEveryLanguage_data();
    void saysEverythingInEveryLanguage();
    void saysWhatWasBought();
    void countsAsEachLanguageDoes_data();
    void countsAsEachLanguageDoes();
    void namesFewCountriesAndCountsMany();
    void saysOnlyWhatIsKnownOfThePackage();
    void readsAnUnknownLanguageAsEnglish();
    void keepsAMessageShort_data();
    void keepsAMessageShort();
    void putsBothLinksAndTheCodeIntoTheMessage();
};

void TestHandOverText::saysEverythingInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : HandOverText::languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestHandOverText::saysEverythingInEveryLanguage()
{
    QFETCH(QString, language);
    const QStringList english = allTexts(HandOverText(QStringLiteral("en")));
    const QStringList texts = allTexts(HandOverText(language));
    QCOMPARE(texts.size(), english.size());
    for (int i = 0; i < texts.size(); ++i) {
        QVERIFY(!texts.at(i).isEmpty());
        QVERIFY2(language == QLatin1String("en") || texts.at(i) != english.at(i), qPrintable(texts.at(i)));
        QVERIFY2(!texts.at(i).contains(QLatin1Char('%')), qPrintable(texts.at(i)));
    }
    QVERIFY(!HandOverText::nativeName(language).isEmpty());
    const QStringList rightToLeft{QStringLiteral("ar"), QStringLiteral("ckb"), QStringLiteral("fa")};
    QCOMPARE(HandOverText(language).isRightToLeft(), rightToLeft.contains(language));
    QVERIFY(!factsOf(language, 30).contains(QLatin1Char('%')));
}

void TestHandOverText::saysWhatWasBought()
{
    QCOMPARE(factsOf(QStringLiteral("en"), 30),
             QStringLiteral("Data: 5 GB; Valid for: 30 days; Begins: with the first use; Countries: Turkey"));
    QCOMPARE(factsOf(QStringLiteral("de"), 1),
             QStringLiteral("Daten: 5 GB; Gültig: 1 Tag; Beginnt: mit der ersten Nutzung; Länder: Türkei"));
    HandOver unlimited = handOver();
    unlimited.package->isUnlimited = true;
    QCOMPARE(HandOverText(QStringLiteral("fr")).facts(unlimited).constFirst().value, QStringLiteral("illimitées"));
    unlimited.package->isUnlimited = false;
    unlimited.package->data = *DataSize::fromMegabytes(500);
    QCOMPARE(HandOverText(QStringLiteral("fr")).facts(unlimited).constFirst().value, QStringLiteral("500 Mo"));
    unlimited.package->data = *DataSize::fromGigabytes(1.5);
    QCOMPARE(HandOverText(QStringLiteral("de")).facts(unlimited).constFirst().value, QStringLiteral("1,5 GB"));
}

void TestHandOverText::countsAsEachLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, int days, const char *expected) {
        QTest::addRow("%s %d", language, days) << QString::fromLatin1(language) << days << QString::fromUtf8(expected);
    };
    row("en", 1, "1 day");
    row("en", 7, "7 days");
    row("ru", 1, "1 день");
    row("ru", 3, "3 дня");
    row("ru", 7, "7 дней");
    row("ru", 21, "21 день");
    row("ar", 1, "يوم واحد");
    row("ar", 2, "يومان");
    row("tr", 7, "7 gün");
    row("ckb", 7, "ڕۆژ");
    row("ar", 7, "أيام");
    row("ar", 30, "يومًا");
    row("fr", 1, "1 jour");
    row("pt-BR", 1, "1 dia");
    row("pt-BR", 15, "15 dias");
    row("zh-CN", 7, "7 天");
}

void TestHandOverText::countsAsEachLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(int, days);
    QFETCH(QString, expected);
    QVERIFY2(factsOf(language, days).contains(expected), qPrintable(factsOf(language, days)));
}

void TestHandOverText::namesFewCountriesAndCountsMany()
{
    QVERIFY(factsOf(QStringLiteral("en"), 7, 3).endsWith(QStringLiteral("Turkey, Turkey, and Turkey")));
    QVERIFY(factsOf(QStringLiteral("en"), 7, 40).endsWith(QStringLiteral("40 countries")));
}

void TestHandOverText::saysOnlyWhatIsKnownOfThePackage()
{
    HandOver unknown = handOver();
    unknown.package.reset();
    QVERIFY(HandOverText(QStringLiteral("en")).facts(unknown).isEmpty());
    unknown.package = Package();
    QVERIFY(HandOverText(QStringLiteral("en")).facts(unknown).isEmpty());
}

void TestHandOverText::readsAnUnknownLanguageAsEnglish()
{
    QCOMPARE(HandOverText(QStringLiteral("xx")).language(), QStringLiteral("en"));
    QCOMPARE(HandOverText(QString()).heading(), QStringLiteral("Your eSIM"));
}

void TestHandOverText::keepsAMessageShort_data()
{
    saysEverythingInEveryLanguage_data();
}

void TestHandOverText::keepsAMessageShort()
{
    QFETCH(QString, language);
    HandOver longest = handOver();
    longest.packageName = QString(3000, QLatin1Char('x'));
    longest.isSpecimen = true;
    longest.code = ActivationCode::fromString(QStringLiteral("LPA:1$") + QString(60, QLatin1Char('a'))
                                              + QStringLiteral(".example$") + QString(120, QLatin1Char('B'))
                                              + QStringLiteral("$$1"));
    QVERIFY(!longest.code.isEmpty());
    longest.appleLink = longest.code.appleLink();
    longest.androidLink = longest.code.androidLink();
    const ShopDetails shop{QString(500, QLatin1Char('s')), QStringLiteral("+90 1"), {}};
    const QString message = HandOverText(language).message(longest, shop);
    QVERIFY2(message.size() <= HandOverText::messageLength, qPrintable(QString::number(message.size())));
    QVERIFY(message.contains(QString::fromUtf8(longest.appleLink.toEncoded())));
    QVERIFY(!message.contains(QString(200, QLatin1Char('s')))); // Whole or not at all.
}

void TestHandOverText::putsBothLinksAndTheCodeIntoTheMessage()
{
    const HandOver of = handOver();
    const ShopDetails shop{QStringLiteral("Hotel Bosphorus"), QStringLiteral("+90 212 555 01 23"), {}};
    const QString message = HandOverText(QStringLiteral("tr")).message(of, shop);
    QVERIFY(message.contains(QString::fromUtf8(of.appleLink.toEncoded())));
    QVERIFY(message.contains(QString::fromUtf8(of.androidLink.toEncoded())));
    QVERIFY(message.contains(of.code.toString()));
    QVERIFY(message.contains(QStringLiteral("Hotel Bosphorus · +90 212 555 01 23")));
    HandOver parts = of;
    parts.appleLink.clear();
    parts.androidLink.clear();
    parts.code = ActivationCode::fromParts(QStringLiteral("smdp.example.invalid"), {});
    QVERIFY(HandOverText(QStringLiteral("en")).message(parts, shop).contains(QStringLiteral("smdp.example.invalid")));
}

QTEST_GUILESS_MAIN(TestHandOverText)
#include "tst_handovertext.moc"
