// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/packagefacts.h"

#include <QTest>

using namespace Desk;

class PackageFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void dataSaysHomeAndRoaming();
    void validitySaysWhenItBegins();
    void callsAndTextsSayHowMany_data();
    void callsAndTextsSayHowMany();
    void whatIsNotToldIsNotSaid();
    void extrasAreNamed();
    void topUpSaysYesAndNo();

private:
    static Package package()
    {
        Package package;
        package.data = *DataSize::fromGigabytes(50);
        package.validity = *Validity::fromDays(30);
        return package;
    }
    static PackageFacts facts(const Package &package)
    {
        return {package,
                Format(QLocale(QLocale::English, QLocale::UnitedStates)),
                {{QStringLiteral("GB"), QStringLiteral("United Kingdom")}}};
    }
};

void PackageFactsTest::dataSaysHomeAndRoaming()
{
    Package plan = package();
    QCOMPARE(facts(plan).data(), QStringLiteral("50 GB"));
    plan.homeData = plan.data;
    plan.roamingData = DataSize::fromGigabytes(25);
    QCOMPARE(facts(plan).data(), QStringLiteral("50 GB at home, 25 GB when roaming"));
    plan.isUnlimited = true;
    QCOMPARE(facts(plan).data(), QStringLiteral("Unlimited, speed may drop"));
}

void PackageFactsTest::validitySaysWhenItBegins()
{
    Package plan = package();
    QVERIFY(facts(plan).validity().contains(QStringLiteral("30")));
    QVERIFY(!facts(plan).validity().contains(QStringLiteral("from")));
    plan.activation = Package::Activation::FirstUse;
    QVERIFY(facts(plan).validity().endsWith(QStringLiteral(" from first use")));
    plan.activation = Package::Activation::Immediate;
    QVERIFY(facts(plan).validity().endsWith(QStringLiteral(" from the purchase")));
}

void PackageFactsTest::callsAndTextsSayHowMany_data()
{
    QTest::addColumn<QStringList>("details");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("messages");
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("texts");
    const auto none = QString();
    QTest::newRow("nothing said") << QStringList() << 0 << 0 << none << none;
    QTest::newRow("numbers") << QStringList() << 100 << 50 << QStringLiteral("100 minutes")
                             << QStringLiteral("50 texts");
    QTest::newRow("unlimited at home")
        << QStringList{QStringLiteral("uk_calls_unlimited: true"), QStringLiteral("uk_texts_unlimited: true"),
                       QStringLiteral("eu_minutes: unlimited"), QStringLiteral("international_minutes: 100")}
        << 9999 << 9999 << QStringLiteral("unlimited at home, unlimited in the EU, 100 international minutes")
        << QStringLiteral("unlimited at home");
    QTest::newRow("not unlimited") << QStringList{QStringLiteral("uk_calls_unlimited: false"),
                                                  QStringLiteral("eu_texts: 20")}
                                   << 60 << 0 << QStringLiteral("60 minutes") << QStringLiteral("20 texts in the EU");
    QTest::newRow("incoming only") << QStringList{QStringLiteral("sms_inbound_only: true"),
                                                  QStringLiteral("eu_texts: 20")}
                                   << 0 << 30 << none << QStringLiteral("incoming only");
    QTest::newRow("nonsense") << QStringList{QStringLiteral("eu_minutes: lots"), QStringLiteral("eu_minutesX: 7"),
                                             QStringLiteral("international_minutes: -3")}
                              << 0 << 0 << none << none;
}

void PackageFactsTest::callsAndTextsSayHowMany()
{
    QFETCH(QStringList, details);
    QFETCH(int, minutes);
    QFETCH(int, messages);
    Package plan = package();
    plan.voiceDetails = details;
    plan.voiceMinutes = minutes;
    plan.smsCount = messages;
    QTEST(facts(plan).calls(), "calls");
    QTEST(facts(plan).texts(), "texts");
}

void PackageFactsTest::whatIsNotToldIsNotSaid()
{
    Package plan = package();
    QVERIFY(facts(plan).calls().isEmpty());
    QVERIFY(facts(plan).extras().isEmpty());
    QVERIFY(facts(plan).topUp().isEmpty());
    plan.hasVoice = plan.hasSms = true;
    QCOMPARE(facts(plan).calls(), QStringLiteral("included"));
    QCOMPARE(facts(plan).texts(), QStringLiteral("included"));
}

void PackageFactsTest::extrasAreNamed()
{
    Package plan = package();
    plan.hasHotspot = true;
    plan.phoneNumberCountry = QStringLiteral("GB");
    plan.isRecurring = true;
    plan.has5g = true;
    QCOMPARE(facts(plan).extras(),
             (QStringList{QStringLiteral("hotspot"), QStringLiteral("phone number (United Kingdom)"),
                          QStringLiteral("can renew by itself"), QStringLiteral("5G")}));
    plan.networks = {{QStringLiteral("GB"), {}, QStringLiteral("O2"), QStringLiteral("5G")}};
    QVERIFY(!facts(plan).extras().contains(QStringLiteral("5G"))); // The networks say it.
    plan.hasHotspot = false;
    QCOMPARE(facts(plan).extras().first(), QStringLiteral("no hotspot"));
}

void PackageFactsTest::topUpSaysYesAndNo()
{
    Package plan = package();
    plan.isRechargeable = true;
    QCOMPARE(facts(plan).topUp(), QStringLiteral("can be topped up"));
    plan.isRechargeable = false;
    QCOMPARE(facts(plan).topUp(), QStringLiteral("can't be topped up"));
}

QTEST_MAIN(PackageFactsTest)
#include "tst_packagefacts.moc"
