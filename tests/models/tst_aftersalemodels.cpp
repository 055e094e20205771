// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The small tables beside an eSIM: top-up packages, usage by country, network events, and whom to call.

#include "domain/utctime.h"
#include "models/networkeventmodel.h"
#include "models/topuppackagemodel.h"
#include "models/usagereportmodel.h"
#include "models/worthacallmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;

namespace {

TopUpPackage topUp(const char *code, int gigabytes, int days, qint64 cents)
{
    TopUpPackage package;
    package.code = QString::fromLatin1(code);
    package.name = QStringLiteral("Turkey %1 GB %2 Days").arg(gigabytes).arg(days);
    package.data = DataSize::fromGigabytes(gigabytes).value();
    package.validity = Validity::fromDays(days).value();
    package.cost = Money(cents, Currency::Usd);
    return package;
}

WorthACall call(int number, WorthACall::Reason reason)
{
    WorthACall call;
    call.reason = reason;
    call.esim.id = number;
    call.esim.iccid =
        Iccid::fromString(QStringLiteral("8948101000000000%1").arg(number, 3, 10, QLatin1Char('0'))).value();
    call.esim.packageName = QStringLiteral("Turkey 5 GB 30 Days");
    call.esim.usage.total = DataSize::fromGigabytes(5).value();
    call.esim.usage.used = DataSize::fromGigabytes(4.9).value();
    call.time = utcTime(QDate(2026, 11, 28), QTime(12, 0));
    return call;
}

} // namespace

class AfterSaleModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsTheCheapestTopUpFirstAndEachOnce()
    {
        TopUpPackageModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setPackages({topUp("B", 5, 30, 640), topUp("A", 1, 7, 272), topUp("B", 5, 30, 640)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(row(model, 0), QStringLiteral("5 GB|30 d|$6.40|%1|%1|$1.28|Turkey 5 GB 30 Days").arg(Format::dash()));
        QCOMPARE(row(model, 1), QStringLiteral("1 GB|7 d|$2.72|%1|%1|$2.72|Turkey 1 GB 7 Days").arg(Format::dash()));
        QCOMPARE(headings(model), QStringLiteral("Data|Days|Cost|Sell at|Margin|/GB|Package"));
    }

    void keepsTheChosenTopUpWhenItsPriceChanges()
    {
        TopUpPackageModel model(m_format);
        model.setPackages({topUp("A", 1, 7, 272), topUp("B", 5, 30, 640)});
        const QPersistentModelIndex chosen = model.index(1, 0);
        model.setPackages({topUp("A", 1, 7, 272), topUp("B", 5, 30, 100)});
        QVERIFY(chosen.isValid());
        QCOMPARE(model.rows()[chosen.row()].code, QStringLiteral("B"));
    }

    void findsThePackageMostLikeTheTravellersOwn()
    {
        TopUpPackageModel model(m_format);
        QCOMPARE(model.rowLike(topUp("X", 5, 30, 0)), -1);
        model.setPackages({topUp("A", 1, 7, 272), topUp("B", 5, 15, 600), topUp("C", 5, 30, 640)});
        QCOMPARE(model.rowLike(topUp("X", 5, 30, 0)), 2);
        QCOMPARE(model.rowLike(topUp("X", 5, 7, 0)), 1);
        QCOMPARE(model.rowLike(topUp("X", 3, 7, 0)), 0);
    }

    void listsWhereTheDataWentTheMostFirst()
    {
        UsageReportModel model(m_format);
        QAbstractItemModelTester tester(&model);
        UsageReport report;
        const auto mb = [](int megabytes) { return DataSize::fromMegabytes(megabytes).value(); };
        report.countries = {{QStringLiteral("Greece"), QStringLiteral("202"), mb(100), {}},
                            {QStringLiteral("Turkey"),
                             QStringLiteral("286"),
                             mb(900),
                             {{QStringLiteral("Vodafone"), {}, mb(200)}, {QStringLiteral("Turkcell"), {}, mb(700)}}}};
        model.setReport(report);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(row(model, 0), QStringLiteral("Turkey|Turkcell|700 MB"));
        QCOMPARE(row(model, 1), QStringLiteral("Turkey|Vodafone|200 MB"));
        QCOMPARE(row(model, 2), QStringLiteral("Greece|%1|100 MB").arg(Format::dash()));
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhatNetworksDid()
    {
        NetworkEventModel model(m_format);
        QAbstractItemModelTester tester(&model);
        NetworkEvent seen;
        seen.time = utcTime(QDate(2026, 11, 24), QTime(14, 3));
        seen.type = NetworkEvent::Type::Attach;
        seen.network.name = QStringLiteral("Turkcell");
        seen.network.countryCode = QStringLiteral("TR");
        seen.isAllowed = true;
        NetworkEvent wrong = seen;
        wrong.type = NetworkEvent::Type::Other;
        wrong.request = QStringLiteral("Term");
        wrong.isAllowed = false;
        NetworkEvent bare;
        model.setEvents({seen, wrong, bare});
        QCOMPARE(row(model, 0), QStringLiteral("%1|Connected|Turkcell, TR|Yes").arg(m_format.dateTime(seen.time)));
        QCOMPARE(model.index(1, int(NetworkEventModel::Column::What)).data().toString(), QStringLiteral("Term"));
        QCOMPARE(model.index(1, int(NetworkEventModel::Column::InPlan)).data().toString(), QStringLiteral("No"));
        QCOMPARE(row(model, 2), QStringLiteral("%1|Other|%1|%1").arg(Format::dash()));
    }

    void saysWhyAndWhatNext_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("nextStep");
        using Reason = WorthACall::Reason;
        QTest::newRow("depleted") << int(Reason::Depleted) << "No data left, ends 28 Nov" << "Top up";
        QTest::newRow("nearly empty") << int(Reason::NearlyEmpty) << "Nearly empty, ends 28 Nov" << "Top up";
        QTest::newRow("ends soon") << int(Reason::EndsSoon) << "Ends 28 Nov 12:00" << "Top up";
        QTest::newRow("pending") << int(Reason::PendingTooLong) << "Being prepared since 28 Nov 12:00" << "Show";
        QTest::newRow("never installed") << int(Reason::NeverInstalled) << "Not installed since 28 Nov" << "Show";
    }

    void saysWhyAndWhatNext()
    {
        QFETCH(int, reason);
        QFETCH(QString, why);
        QFETCH(QString, nextStep);
        WorthACallModel model(m_format);
        WorthACall one = call(7, static_cast<WorthACall::Reason>(reason));
        one.time.setDate(QDate(QDate::currentDate().year(), 11, 28)); // No year is said of this one.
        model.setCalls({one});
        model.setNotes({{one.esim.iccid, QStringLiteral("Kurt")}});
        QCOMPARE(
            row(model, 0),
            QStringLiteral("%1|8948 1010 0000 0000 007|Turkey 5 GB 30 Days|4.9 of 5 GB|Kurt|%2").arg(why, nextStep));
        QVERIFY(model.index(0, 0).data(SearchRole).toString().contains(QStringLiteral("kurt")));
    }

    void keepsRowsThatStayWorthACall()
    {
        using Reason = WorthACall::Reason;
        WorthACallModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setCalls({call(1, Reason::NearlyEmpty), call(2, Reason::EndsSoon)});
        const QPersistentModelIndex selected = model.index(1, 0);
        model.setCalls({call(2, Reason::Depleted), call(1, Reason::NearlyEmpty), call(3, Reason::NeverInstalled)});
        QCOMPARE(selected.row(), 0);
        QCOMPARE(model.rows()[0].reason, Reason::Depleted);
    }

private:
    static QString row(const QAbstractItemModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
        return cells.join(QLatin1Char('|'));
    }
    static QString headings(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column) {
            texts << model.headerData(column, Qt::Horizontal).toString();
        }
        return texts.join(QLatin1Char('|'));
    }

    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

QTEST_GUILESS_MAIN(AfterSaleModelsTest)
#include "tst_aftersalemodels.moc"
