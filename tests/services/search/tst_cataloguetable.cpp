// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "services/search/cataloguetable.h"
#include "services/search/codeindex.h"
#include "services/search/packagefixture.h"
#include "services/search/sharedvalues.h"

#include <QTest>

using namespace Desk;
using namespace Desk::Test;

namespace {

const QDateTime readAt = utcTime(QDate(2026, 3, 1), QTime(12, 30, 15, 250));

CatalogueEntry plain(const char *code, const char *name)
{
    CatalogueEntry entry = PackageFixture(code, name).local("TR");
    entry.readAt = readAt;
    entry.firstSeen = readAt.addDays(-30);
    return entry;
}

/// With something in each field.
CatalogueEntry full()
{
    CatalogueEntry entry;
    Package &package = entry.package;
    package.code = QStringLiteral("ÉTÉ-\u062A\u0631-\U0001F30D");
    package.name = QStringLiteral("Türkiye \u062A\u0631\u0643\u064A\u0627 5 GB");
    package.region = QStringLiteral("Europe");
    package.type = Package::Type::Regional;
    package.data = DataSize::fromBytes(5'368'709'121);
    package.validity = *Validity::fromDays(36'525);
    package.cost = Money(-123'456'789'012, Currency::Iqd);
    package.isUnlimited = true;
    package.hasVoice = true;
    package.hasSms = true;
    package.has5g = true;
    package.hasHotspot = true;
    package.isRechargeable = false;
    package.isRecurring = true;
    package.voiceMinutes = 100;
    package.smsCount = 50;
    package.activation = Package::Activation::FirstUse;
    package.countries = QStringList{QStringLiteral("TR"), QStringLiteral("DE")};
    package.networks = {
        {QStringLiteral("TR"), QStringLiteral("Turkey"), QStringLiteral("Turkcell"), QStringLiteral("5G")}};
    package.phoneNumberCountry = QStringLiteral("GB");
    package.carrier = QStringLiteral("Carrier");
    package.homeData = DataSize::fromBytes(1);
    package.roamingData = DataSize::fromBytes(2);
    package.voiceDetails = QStringList{QStringLiteral("calls: local")};
    package.provider = QStringLiteral("Provider");
    entry.readAt = readAt;
    entry.firstSeen = readAt.addYears(-1);
    entry.isGone = true;
    entry.unreadableAt = readAt.addSecs(1);
    entry.previousCost = Money(7, Currency::Eur);
    entry.costChangedAt = readAt.addDays(-1);
    return entry;
}

} // namespace

class CatalogueTableTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven();
    void keepsHalfAPairOfSurrogates();
    void findsRowsByTheLetterOfTheirCodes();
    void findsCodesByTheirBeginnings();
};

void CatalogueTableTest::givesBackWhatItWasGiven()
{
    QList<CatalogueEntry> entries{plain("TR-1", "Turkey 1 GB"), full(), CatalogueEntry(), plain("", ""),
                                  plain("TR-2", "Turkey 1 GB")};
    // Each differs from another one in one thing only.
    for (int i = 0; i < 12; ++i) {
        entries.append(full());
    }
    auto entry = entries.end() - 12;
    (entry++)->package.hasHotspot.reset();
    (entry++)->package.isRechargeable.reset();
    (entry++)->package.isRecurring = false;
    (entry++)->package.activation = Package::Activation::Unknown;
    (entry++)->package.homeData.reset();
    (entry++)->package.networks[0].name = QStringLiteral("Vodafone");
    (entry++)->package.phoneNumberCountry.clear();
    (entry++)->package.cost = Money(-123'456'789'012, Currency::Usd);
    (entry++)->isGone = false;
    (entry++)->unreadableAt = QDateTime();
    (entry++)->previousCost.reset();
    (entry++)->costChangedAt = QDateTime();
    const auto isGivenBack = [&entries] {
        const CatalogueTable table(entries);
        return QList<CatalogueEntry>(table.begin(), table.end()) == entries;
    };
    QVERIFY(isGivenBack());
    SharedValues values;
    for (CatalogueEntry &shared : entries) {
        values.share(shared.package);
    }
    QVERIFY(isGivenBack());
}

/// What eSIMfly sends is sent back to the letter, were it no text at all.
void CatalogueTableTest::keepsHalfAPairOfSurrogates()
{
    CatalogueEntry entry = plain("", "");
    entry.package.code = QString(QChar(0xD83C)) + QChar(0) + QStringLiteral("A");
    const CatalogueTable table({entry});
    QCOMPARE(table.code(0), entry.package.code);
    QCOMPARE(table.rowOf(entry.package.code), 0);
}

void CatalogueTableTest::findsRowsByTheLetterOfTheirCodes()
{
    QCOMPARE(CatalogueTable().rowOf(QStringLiteral("TR-1")), -1);
    QCOMPARE(CatalogueTable(QList<CatalogueEntry>()).rowOf(QString()), -1);
    QList<CatalogueEntry> entries;
    for (int i = 0; i < 1000; ++i) {
        entries.append(plain("", "Turkey"));
        entries.last().package.code = QStringLiteral("Tr-%1").arg(i);
        entries.last().isGone = i % 3 == 0;
    }
    const CatalogueTable table(entries);
    for (int row = 0; row < 1000; ++row) {
        QCOMPARE(table.rowOf(entries.at(row).package.code), row);
        QCOMPARE(table.code(row), entries.at(row).package.code);
        QCOMPARE(table.isGone(row), row % 3 == 0);
    }
    QCOMPARE(table.rowOf(QStringLiteral("TR-1")), -1);
    QCOMPARE(table.rowOf(QStringLiteral("Tr-1000")), -1);
    QCOMPARE(table.rowOf(QString()), -1);
}

void CatalogueTableTest::findsCodesByTheirBeginnings()
{
    CodeIndex index;
    const QStringList codes{QStringLiteral("tr10"), QStringLiteral("tr1"), QStringLiteral("\u062A\u06311"),
                            QStringLiteral("tr100"), QStringLiteral("us1")};
    for (int row = 0; row < codes.size(); ++row) {
        index.add(codes.at(row), row);
    }
    index.finish();
    const auto found = [&index](const QString &beginning) {
        QStringList rows;
        index.forEach(beginning, [&rows](int row, bool isWhole) {
            rows.append(QString::number(row) + (isWhole ? QStringLiteral("!") : QString()));
            return true;
        });
        return rows.join(u' ');
    };
    QCOMPARE(found(QStringLiteral("tr1")), QStringLiteral("1! 0 3"));
    QCOMPARE(found(QStringLiteral("tr10")), QStringLiteral("0! 3"));
    QCOMPARE(found(QStringLiteral("\u062A")), QStringLiteral("2"));
    QCOMPARE(found(QStringLiteral("v")), QString());
    QCOMPARE(found(QString()), QStringLiteral("1 0 3 4 2"));
}

QTEST_GUILESS_MAIN(CatalogueTableTest)
#include "tst_cataloguetable.moc"
