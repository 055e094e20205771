// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/countrynames.h"
#include "services/search/packagefixture.h"
#include "services/search/packagesearch.h"

#include <QTest>

using namespace Desk;
using Desk::Test::PackageFixture;

namespace {

PackageSearch searchOf(const QList<CatalogueEntry> &entries)
{
    static const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
    return PackageSearch(entries, names);
}

QString firstFound(const PackageSearch &search, const QString &text)
{
    const QList<int> rows = search.find(text);
    return rows.isEmpty() ? QString() : search.entries().at(rows.constFirst()).package.code;
}

} // namespace

/// How people write numbers, sizes and days, by what the search finds for them.
class TypedAmountTest : public QObject
{
    Q_OBJECT

private slots:
    void readsSizes_data();
    void readsSizes();
    void readsWhatIsOffered_data();
    void readsWhatIsOffered();
    void readsTimesInEveryLanguage_data();
    void readsTimesInEveryLanguage();
};

void TypedAmountTest::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    const std::pair<const char *, QList<const char16_t *>> cases[] = {
        {"M500", {u"500 mb", u"0.5 gb",    u"0,5 gb",        u".5 gb",   u",5 gb",      u".5gb",     u",5GB",
                  u".50 GB", u"0.500 gb",  u"0,500 GB",      u"٠٫٥ gb",  u"０．５ＧＢ", u"．５ＧＢ", u"500 MiB",
                  u"500mib", u"512 MiB",   u"500 mebibytes", u"(.5 gb)", u"~,5GB",      u"500,0 mb", u".5 gib",
                  u"0.5GiB", u"500,00 MB", u"0.0005 tb",     u"۵۰۰ mb",  u"500 Mio"}},
        {"M1500",
         {u"1500 mb",
          u"1,500 mb",
          u"1.500 mb",
          u"1 500 mb",
          u"1'500 mb",
          u"1’500 MB",
          u"1\u00a0500 mb",
          u"1\u2009500\u00a0MB",
          u"1\u202f500\u202fmb",
          u"1٬500 mb",
          u"１，５００ＭＢ",
          u"1.5 gb",
          u"1,5 gb",
          u"1,50 GB",
          u"1.500 GB",
          u"1,500 GB",
          u"1,500MB",
          u"1.500MiB",
          u"1 500mb",
          u"1 500,0 mb",
          u"1,500.00 mb",
          u"1.500,00 MB",
          u"1'500.00 MB",
          u"١٬٥٠٠ mb",
          u"۱٫۵ gb",
          u"1_500 mb",
          u"1,500 megabytes",
          u"1.5gib",
          u"1\u200b500 mb"}},
        {"G1-7",
         {u"1 gb", u"1,000 mb", u"1.000 mb", u"1 000 mb", u"1,024 mb", u"1.024 MiB", u"1 024 MB", u"1.000 gb",
          u"1,000 GB", u"1,0 gb", u"1.024 gb"}},
        {"G5-7",
         {u"5000 mb",
          u"5,000 mb",
          u"5.000 MB",
          u"5 000 mb",
          u"5'000 mb",
          u"5’000 mb",
          u"5‘000 mb",
          u"5\u00a0000 mb",
          u"5\u2009000 mb",
          u"5\u202f000 mb",
          u"5\u2007000 mb",
          u"5\u200a000 mb",
          u"5\u3000000 mb",
          u"5,000mb",
          u"5.000MB",
          u"5 000mb",
          u"5,120 mb",
          u"5.120 MiB",
          u"5 120 mb",
          u"5.0 gb",
          u"5,00 gb",
          u"5.000 GB",
          u"5 GiB",
          u"5gib",
          u"5GIB",
          u"5 Gio",
          u"5 gibibyte",
          u"5 гиб",
          u"５ＧＢ",
          u"５ ＧｉＢ",
          u"٥٬٠٠٠ mb",
          u"٥ ٠٠٠ mb",
          u"۵٬۰۰۰ mb",
          u"５，０００ ＭＢ",
          u"5,000.00 mb",
          u"5.000,00 mb",
          u"5 000,00 mb",
          u"5'000.0 mb",
          u"5\u00a0GB",
          u"5\u202fGB",
          u"0.005 tb",
          u"5000 MiB",
          u"5GB/7D",
          u"7d5gb",
          u"5gb7",
          u"5 gb7d",
          u"5.0GB7days",
          u"5,0gb7d",
          u"5\u00a0GB\u00a07\u00a0days",
          u"5GB,7D",
          u"5GB+7D",
          u"5GB-7D",
          u"5GB_7D",
          u"5,000mb7d",
          u"5.000MB/7d",
          u"1week5gb",
          u"5000 mb/7d",
          u"5000 mb7d",
          u"5, 000 mb",
          u"5`000 mb",
          u"5\uff07000 mb"}},
        {"G5-30",
         {u"5gb/30d", u"5GB30D", u"5gb30days", u"5GiB30D", u"30D5GB", u"5gb 30 d", u"5000mb30d", u"5gb1month"}},
        {"G3-30", {u"3GB30D", u"3gb30d", u"3GB30Days", u"3GB30", u"3 GB30D", u"3gib30d", u"3.0GB30D"}},
        {"G10-7",
         {u"10 000 mb", u"10,000 mb", u"10.000 mb", u"10'000 mb", u"10\u00a0000 MB", u"10\u202f000\u202fMB",
          u"10,240 mb", u"10 240 mb", u"10gb7days", u"10GB7D", u"10 gib", u"10,000 GB", u"10g7d", u"10,240.00 MB",
          u"10 000 mb 7 days"}},
        {"G100-30",
         {u"100 000 mb", u"100,000 mb", u"100.000 MB", u"100'000 mb", u"102 400 mb", u"102,400 MiB", u"100 gib",
          u"0.1 tb", u".1 tb", u",1 TiB", u"0,1 tib"}},
        {"G1000-30",
         {u"1 000 000 mb", u"1,000,000 mb", u"1.000.000 mb", u"1'000'000 mb", u"10,00,000 mb",
          u"1\u202f000\u202f000 mb", u"1,000,000.00 mb", u"1 tib", u"1 000 gb", u"1'000 gb", u"1.000 tb"}},
        // What stands beside a size is no part of it.
        {"M500", {u"7 500 mb", u"7 500mb", u"500 mb, 7 days", u"7 days 500 mb", u"7d500mb"}},
        {"5000111", {u"5000111", u"50001", u"5000"}},
        {"merhaba-7days-1gb", {u"merhaba-7days-1gb", u"merhaba-7d"}},
    };
    for (const auto &[first, texts] : cases) {
        for (const char16_t *text : texts) {
            const QString query = QString::fromUtf16(text);
            QTest::newRow(qUtf8Printable(query)) << query << QString::fromLatin1(first);
        }
    }
}

void TypedAmountTest::readsSizes()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const auto package = [](const char *code, double gigabytes, int days) {
        return PackageFixture(code, "Turkey")
            .local("TR")
            .gb(gigabytes)
            .days(days)
            .cents(qint64(gigabytes * 100) + days);
    };
    static const PackageSearch sizes =
        searchOf({package("M500", 0.5, 7), package("G1-7", 1, 7), package("M1500", 1500.0 / 1024, 7),
                  package("G3-7", 3, 7), package("G3-30", 3, 30), package("G5-7", 5, 7), package("G5-30", 5, 30),
                  package("G10-7", 10, 7), package("G10-30", 10, 30), package("G100-30", 100, 30),
                  package("G1000-30", 1000, 30), package("5000111", 2, 7), package("merhaba-7days-1gb", 1, 8)});
    const bool isCode = first.at(0).isDigit() || first.startsWith(u'm');
    QCOMPARE(firstFound(sizes, text), first);
    if (!isCode) {
        QCOMPARE(firstFound(sizes, QStringLiteral("turkey ") + text), first);
        QCOMPARE(firstFound(sizes, text + QStringLiteral(" turkey")), first);
    }
}

void TypedAmountTest::readsWhatIsOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offered"); ///< In megabytes, all for seven days.
    QTest::addColumn<int>("first");
    const std::tuple<const char16_t *, const char *, int> cases[] = {
        {u"1,500 gb", "1536 1536000", 1536}, // Both: nobody writes so many gigabytes.
        {u"1,500 gb", "1024 1536000 3072", 1536000},
        {u"1.500 gb", "1024 2048", 2048}, // None: enough for one and a half.
        {u"1.500 mb", "500 1024 2048", 2048},
        {u"2,000 gb", "2048 1024", 2048},
        {u"2,000 gb", "1024 2048000", 2048000},
        {u"2 000 gb", "2048 2048000", 2048000},
        {u"1 500 mb", "500 1500", 1500},
        {u"1 500 mb", "500 2048", 500},
        {u"1\u202f500 mb", "500 2048", 2048},
        {u"1'500 mb", "500 2048", 2048},
        {u"1 500 mb", "300 2048", 2048},
        // Days and a size, though a round size is near.
        {u"30 500mb", "500 30720", 500},
        {u"5 100mb", "100 5120", 100},
        {u"30/500mb", "500 30720", 500},
        {u"7 300mb", "500 7168", 500},
        // A comma that parts.
        {u"30d ,5gb", "512 5120", 5120},
        {u"(esim),5gb", "512 5120", 5120},
        {u",5 gb", "512 5120", 512},
        {u"30 100 gb", "102400 204800", 102400},
        {u"7 200 gb", "102400 204800 409600", 204800},
        {u"1.250 mb", "500 1250 1280", 1250},
    };
    for (const auto &[text, offered, first] : cases) {
        const QString query = QString::fromUtf16(text);
        QTest::addRow("%s of %s", qUtf8Printable(query), offered) << query << QString::fromLatin1(offered) << first;
    }
}

void TypedAmountTest::readsWhatIsOffered()
{
    QFETCH(QString, text);
    QFETCH(QString, offered);
    QFETCH(int, first);
    QList<CatalogueEntry> entries;
    for (const QString &size : offered.split(u' ')) {
        entries.append(PackageFixture(qPrintable(u'M' + size), "Turkey")
                           .local("TR")
                           .gb(size.toDouble() / 1024)
                           .days(7)
                           .cents(100));
    }
    QCOMPARE(firstFound(searchOf(entries), text), u'M' + QString::number(first));
}

void TypedAmountTest::readsTimesInEveryLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    const std::pair<const char *, QList<const char16_t *>> cases[] = {
        {"30d", {u"30 days",   u"30 jours", u"30 jours ", u"30jours",  u"30 jou",  u"30 dias", u"30 días", u"30 DÍAS",
                 u"30 giorni", u"30 gior",  u"30 Tage",   u"30 Tagen", u"30 gün",  u"30gün",   u"30 дней", u"30 дне",
                 u"30дней",    u"30 روز",   u"۳۰ روز",    u"٣٠ يوم",   u"30 يوماً", u"30 ڕۆژ",  u"٣٠ ڕۆژ",  u"30 天",
                 u"30天",      u"３０天",   u"1 mois",    u"1 mes",    u"1 mês",   u"1 mese",  u"1 Monat", u"1 ay",
                 u"1 месяц",   u"1 شهر",    u"۱ ماه",     u"1 مانگ",   u"1 个月",  u"1个月"}},
        {"7d",
         {u"7 jours", u"7 дня", u"7天", u"1 semaine", u"1 semana", u"1 settimana", u"1 Woche", u"1 hafta", u"1 неделя",
          u"1 أسبوع", u"1 هفته", u"1 هەفتە", u"1 周", u"1周"}},
        {"365d",
         {u"1 année", u"1 año", u"1 ano", u"1 anno", u"1 Jahr", u"1 yıl", u"1 год", u"1 سنة", u"1 سال", u"1 ساڵ",
          u"1 年"}},
        // On its way to a place, not to days.
        {"jordan", {u"30 jo", u"30 jor", u"30 jordan"}},
    };
    for (const auto &[first, texts] : cases) {
        for (const char16_t *text : texts) {
            const QString query = QString::fromUtf16(text);
            QTest::newRow(qUtf8Printable(query)) << query << QString::fromLatin1(first);
        }
    }
}

void TypedAmountTest::readsTimesInEveryLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const auto package = [](const char *code, int days) {
        return PackageFixture(code, "Turkey").local("TR").gb(5).days(days).cents(1000 - days);
    };
    static const PackageSearch times =
        searchOf({package("7d", 7), package("15d", 15), package("30d", 30), package("365d", 365),
                  PackageFixture("jordan", "Jordan").local("JO").gb(5).days(30).cents(5000)});
    QCOMPARE(firstFound(times, text), first);
    if (first != QLatin1String("jordan")) {
        QCOMPARE(firstFound(times, QStringLiteral("turkey ") + text), first);
        QCOMPARE(firstFound(times, QStringLiteral("turkey 5gb ") + text), first);
    }
}

QTEST_GUILESS_MAIN(TypedAmountTest)

#include "tst_typedamount.moc"
