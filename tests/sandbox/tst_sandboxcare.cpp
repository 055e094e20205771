// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandboxclient.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Desk;
using namespace Desk::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString turkey = u"merhaba-7days-1gb"_s;       // eSIMfly's own.
const QString states = u"PHAJHEAYP"_s;               // Resold.
const QString british = u"OT-50000MB-9999T-9999V"_s; // A carrier's.

QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/api/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// An account, and words for its eSIMs.
class Care : public SandboxClient
{
public:
    using SandboxClient::SandboxClient;

    QStringList buy(const QString &packageCode, int quantity = 1)
    {
        QStringList iccids;
        const QJsonArray esims = order(packageCode, {}, quantity).json().value("esims"_L1).toArray();
        for (const QJsonValue &esim : esims) {
            iccids.append(esim.toObject().value("iccid"_L1).toString());
        }
        clock.advance(1s);
        return iccids;
    }
    Sandbox::Response ask(const QString &path, const QString &iccid, QJsonObject more = {})
    {
        more.insert(u"iccid"_s, iccid);
        return post(u"/esims/"_s + path, more);
    }
    QJsonObject data(const QString &path, const QString &iccid, const QJsonObject &more = {})
    {
        return ask(path, iccid, more).json().value("data"_L1).toObject();
    }
    QJsonObject row(const QString &iccid) { return list(u"/esims?search="_s + iccid, u"esims"_s).at(0).toObject(); }
    QJsonObject usage(const QString &iccid)
    {
        return get(u"/esims/usage/query?iccid="_s + iccid).json().value("data"_L1).toObject();
    }
};

Sandbox::Options withPast(quint64 seed = 1)
{
    Sandbox::Options options = SandboxClient::quick();
    options.packages = 400;
    options.pastOrders = 150;
    options.seed = seed;
    return options;
}

double sumOf(const QJsonArray &rows)
{
    double sum = 0;
    for (const QJsonValue &row : rows) {
        sum += row.toObject().value("data_mb"_L1).toDouble();
    }
    return sum;
}

} // namespace

class SandboxCareTest : public QObject
{
    Q_OBJECT

private slots:
    void needsToKnowWhichEsim_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path :
             {u"status"_s, u"network-events"_s, u"usage-report"_s, u"suspend"_s, u"cancel"_s, u"send-sms"_s}) {
            QTest::newRow(qPrintable(path)) << path;
        }
    }
    void needsToKnowWhichEsim()
    {
        QFETCH(QString, path);
        Care care;
        QCOMPARE(codeOf(care.post(u"/esims/"_s + path, {})), u"MISSING_IDENTIFIER"_s);
        const Sandbox::Response unknown = care.ask(path, u"8910300001234567890"_s);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(codeOf(unknown), u"ESIM_NOT_FOUND"_s);
        const Sandbox::Response others = care.ask(path, u"8988999999999999999"_s);
        QCOMPARE(others.status, 403);
        QCOMPARE(codeOf(others), u"FORBIDDEN"_s);
        QCOMPARE(care.get(u"/esims/"_s + path).status, 404);
    }

    void takesTheNumberOfAnEsimToo()
    {
        Care care;
        const QString iccid = care.buy(turkey).first();
        const qint64 id = care.row(iccid).value("id"_L1).toInteger();
        const QJsonObject answer = care.post(u"/esims/status"_s, {{u"esimId"_s, id}}).json();
        QCOMPARE(answer.value("data"_L1).toObject().value("iccid"_L1).toString(), iccid);
    }

    void saysTheStatusLikeTheExamples()
    {
        Care care;
        const QString iccid = care.buy(turkey).first();
        const QJsonObject fresh = care.data(u"status"_s, iccid);
        const QJsonObject expected = example(u"status-not-installed"_s).value("data"_L1).toObject();
        QCOMPARE(fresh.keys(), expected.keys());
        QCOMPARE(fresh.value("last_network"_L1), expected.value("last_network"_L1));
        QCOMPARE(fresh.value("profile"_L1).toString(), u"Not Installed"_s);
        QVERIFY(fresh.value("device"_L1).isNull());
        QCOMPARE(care.row(iccid).value("esim_status"_L1), fresh.value("esim_status"_L1));

        QVERIFY(care.account.install(iccid));
        const QJsonObject installed = care.data(u"status"_s, iccid);
        QCOMPARE(installed.value("profile"_L1).toString(), u"Enabled"_s);
        QVERIFY(!installed.value("device"_L1).toObject().value("model"_L1).toString().isEmpty());
        QVERIFY(care.data(u"network-events"_s, iccid).value("events"_L1).toArray().isEmpty());

        care.account.useData(iccid, *DataSize::fromMegabytes(512));
        const QJsonObject used = care.data(u"status"_s, iccid);
        QCOMPARE(used.value("status"_L1).toString(), u"ACTIVE"_s);
        QCOMPARE(used.value("last_network"_L1).toObject().value("country_iso2"_L1).toString(), u"TR"_s);
        QCOMPARE(used.value("data_usage"_L1),
                 QJsonValue(QJsonObject{{u"used_gb"_s, 0.5}, {u"total_gb"_s, 1}, {u"unlimited"_s, false}}));
        QVERIFY(used.value("activation_date"_L1).isString() && used.value("last_usage_date"_L1).isString());
    }

    void listsEventsLikeTheExample()
    {
        Care care;
        const QString iccid = care.buy(turkey).first();
        care.account.useData(iccid, *DataSize::fromMegabytes(100));
        care.clock.advance(5min);
        care.account.setTrouble(iccid, Sandbox::Esim::Trouble::WrongNetwork);
        const QJsonObject data = care.data(u"network-events"_s, iccid);
        const QJsonArray events = data.value("events"_L1).toArray();
        const QJsonObject expected = example(u"network-events"_s).value("data"_L1).toObject();
        QCOMPARE(data.keys(), expected.keys());
        QCOMPARE(data.value("total_events"_L1).toInt(), int(events.size()));
        int wrong = 0;
        QString last = u"9"_s;
        for (const QJsonValue &value : events) {
            const QJsonObject event = value.toObject();
            QCOMPARE(event.keys(), expected.value("events"_L1).toArray().at(0).toObject().keys());
            QVERIFY(event.value("time"_L1).toString() <= last);
            last = event.value("time"_L1).toString();
            QVERIFY(!last.endsWith(QLatin1Char('Z')));
            wrong += event.value("is_allowed"_L1).toBool() ? 0 : 1;
        }
        QCOMPARE(wrong, 3);
        QCOMPARE(data.value("wrong_network_count"_L1).toInt(), wrong);
        // The wrong one is not in the plan that the catalogue lists.
        const QString operatorName = events.at(0).toObject().value("operator"_L1).toString();
        const QJsonArray packages = care.list(u"/esims/packages?search=TR&limit=100"_s, u"packages"_s);
        for (const QJsonValue &package : packages) {
            if (package.toObject().value("package_code"_L1).toString() == turkey) {
                const QJsonArray networks = package.toObject().value("networks"_L1).toArray();
                QVERIFY(!networks.isEmpty());
                for (const QJsonValue &network : networks) {
                    QVERIFY(network.toObject().value("network_name"_L1).toString() != operatorName);
                }
            }
        }
        care.account.setTrouble(iccid, Sandbox::Esim::Trouble::None);
        QCOMPARE(care.data(u"network-events"_s, iccid).value("wrong_network_count"_L1).toInt(), 0);
    }

    void notEveryNetworkTells()
    {
        Care care;
        const QString iccid = care.buy(british).first();
        QCOMPARE(codeOf(care.ask(u"network-events"_s, iccid)), u"NOT_SUPPORTED"_s);
        QCOMPARE(codeOf(care.ask(u"usage-report"_s, iccid)), u"NOT_SUPPORTED"_s);
        QCOMPARE(care.ask(u"status"_s, iccid).status, 200);
        care.account.setTrouble(iccid, Sandbox::Esim::Trouble::NotReached);
        const Sandbox::Response silent = care.ask(u"status"_s, iccid);
        QCOMPARE(silent.status, 502);
        QCOMPARE(codeOf(silent), u"PROVIDER_ERROR"_s);
    }

    void reportsWhatWasUsed()
    {
        Care care;
        const QString iccid = care.buy(turkey).first();
        const QJsonObject expected = example(u"usage-report"_s).value("data"_L1).toObject();
        QVERIFY(care.data(u"usage-report"_s, iccid).value("daily_usage"_L1).toArray().isEmpty());
        care.account.useData(iccid, *DataSize::fromMegabytes(100));
        care.clock.advance(24h * 2);
        care.account.useData(iccid, *DataSize::fromMegabytes(50));
        care.account.useData(iccid, *DataSize::fromMegabytes(50));
        const QJsonObject report = care.data(u"usage-report"_s, iccid);
        QCOMPARE(report.keys(), expected.keys());
        QCOMPARE(report.value("period_days"_L1).toInt(), 7);
        const QJsonArray days = report.value("daily_usage"_L1).toArray();
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(0).toObject().value("date"_L1).toString(), u"2026-11-26"_s);
        QCOMPARE(days.at(0).toObject().keys(), expected.value("daily_usage"_L1).toArray().at(0).toObject().keys());
        QCOMPARE(report.value("summary"_L1).toObject().value("total_data_mb"_L1).toDouble(), 200.0);
        QCOMPARE(report.value("summary"_L1).toObject().value("avg_daily_mb"_L1).toDouble(), 100.0);
        QCOMPARE(sumOf(report.value("by_country"_L1).toArray()), 200.0);
        QCOMPARE(care.usage(iccid).value("data"_L1).toObject().value("used_mb"_L1).toDouble(), 200.0);
        // Of the last day alone; and never of more than 90.
        const QJsonObject day = care.data(u"usage-report"_s, iccid, {{u"days"_s, 1}});
        QCOMPARE(day.value("summary"_L1).toObject().value("total_data_mb"_L1).toDouble(), 100.0);
        QCOMPARE(care.data(u"usage-report"_s, iccid, {{u"days"_s, 400}}).value("period_days"_L1).toInt(), 90);
    }

    void suspendsAndResumesItsOwn()
    {
        Care care;
        const QString iccid = care.buy(turkey).first();
        QCOMPARE(codeOf(care.ask(u"suspend"_s, iccid, {{u"action"_s, u"stop"_s}})), u"INVALID_ACTION"_s);
        for (int i = 0; i < 2; ++i) { // Harmless when repeated.
            const QJsonObject data = care.data(u"suspend"_s, iccid, {{u"action"_s, u"suspend"_s}});
            QCOMPARE(data.keys(), example(u"suspend"_s).value("data"_L1).toObject().keys());
            QCOMPARE(care.row(iccid).value("esim_status"_L1).toString(), u"Disconnected"_s);
        }
        care.ask(u"suspend"_s, iccid, {{u"action"_s, u"activate"_s}});
        QCOMPARE(care.row(iccid).value("esim_status"_L1).toString(), u"Assigned (Not Installed)"_s);
        QCOMPARE(codeOf(care.ask(u"suspend"_s, care.buy(states).first(), {{u"action"_s, u"suspend"_s}})),
                 u"UNSUPPORTED_PROVIDER"_s);
    }

    void refundsAWholeOrder_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("isCredited");
        QTest::addColumn<double>("refund");
        QTest::newRow("own") << turkey << u"balance"_s << true << 5.44;
        QTest::newRow("resold") << states << u"refund_request"_s << false << 2.88;
        QTest::newRow("carrier") << british << u"separate"_s << false << 0.0;
    }
    void refundsAWholeOrder()
    {
        QFETCH(QString, package);
        QFETCH(QString, method);
        QFETCH(bool, isCredited);
        QFETCH(double, refund);
        Care care;
        const double before = care.balance();
        const QStringList iccids = care.buy(package, 2);
        const double paid = before - care.balance();
        const QJsonObject data = care.data(u"cancel"_s, iccids.last());
        QCOMPARE(data.keys(), example(u"cancel"_s).value("data"_L1).toObject().keys());
        QCOMPARE(data.value("cancelled_esims"_L1).toInt(), 2);
        QCOMPARE(data.value("refund_method"_L1).toString(), method);
        QCOMPARE(data.value("balance_credited"_L1).toBool(), isCredited);
        QCOMPARE(data.value("refunded_amount"_L1).toDouble(), refund);
        QCOMPARE(data.value("partial_cancellation"_L1).toBool(), false);
        QCOMPARE(data.value("cancel_results"_L1).toArray().at(0).toObject().keys(),
                 example(u"cancel"_s)["data"_L1]["cancel_results"_L1].toArray().at(0).toObject().keys());
        QCOMPARE(care.balance(), isCredited ? before : before - paid);
        QCOMPARE(care.list(u"/orders"_s, u"orders"_s).at(0).toObject().value("status"_L1).toString(), u"cancelled"_s);
        for (const QString &iccid : iccids) {
            QCOMPARE(care.row(iccid).value("status"_L1).toString(), u"CANCELLED"_s);
            // No second refund.
            QCOMPARE(codeOf(care.ask(u"cancel"_s, iccid)), u"ALREADY_CANCELLED"_s);
        }
        QCOMPARE(care.balance(), isCredited ? before : before - paid);
    }

    void refundsOnlyWhatNobodyHasDownloaded()
    {
        Care care;
        const QStringList iccids = care.buy(turkey, 3);
        const double paid = care.balance();
        care.account.useData(iccids[0], *DataSize::fromMegabytes(1));
        care.account.install(iccids[1]);
        const QJsonObject data = care.data(u"cancel"_s, iccids[0]);
        QCOMPARE(data.value("cancelled_esims"_L1).toInt(), 1);
        QCOMPARE(data.value("failed_esims"_L1).toInt(), 2);
        QCOMPARE(data.value("partial_cancellation"_L1).toBool(), true);
        QCOMPARE(care.balance(), paid + 2.72);
        QCOMPARE(care.row(iccids[0]).value("status"_L1).toString(), u"ACTIVE"_s);
        QCOMPARE(care.row(iccids[2]).value("status"_L1).toString(), u"CANCELLED"_s);
        QCOMPARE(care.list(u"/orders"_s, u"orders"_s).at(0).toObject().value("status"_L1).toString(), u"completed"_s);
    }

    void saysWhyNothingCanBeCancelled()
    {
        Care care;
        const QString iccid = care.buy(turkey).first();
        care.account.useData(iccid, *DataSize::fromMegabytes(1));
        const Sandbox::Response answer = care.ask(u"cancel"_s, iccid);
        const QJsonObject expected = example(u"error-not-eligible"_s);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json().keys(), expected.keys());
        const QJsonObject why = answer.json()["details"_L1]["ineligibleEsims"_L1].toArray().at(0).toObject();
        QCOMPARE(why.value("reason"_L1), expected["details"_L1]["ineligibleEsims"_L1].toArray().at(0)["reason"_L1]);
        QCOMPARE(why.value("iccid"_L1).toString(), iccid);
    }

    void sendsSms()
    {
        Care care;
        const QString iccid = care.buy(turkey).first();
        QCOMPARE(codeOf(care.ask(u"send-sms"_s, iccid)), u"MISSING_MESSAGE"_s);
        const auto send = [&](const QString &to, int length) {
            return care.ask(u"send-sms"_s, to, {{u"message"_s, QString(length, QLatin1Char('a'))}});
        };
        QCOMPARE(codeOf(send(iccid, 501)), u"MESSAGE_TOO_LONG"_s);
        QCOMPARE(codeOf(send(iccid, 500)), u"SMS_FAILED"_s); // No phone has it yet.
        QCOMPARE(codeOf(send(care.buy(states).first(), 5)), u"SMS_NOT_SUPPORTED"_s);
        care.account.install(iccid);
        QCOMPARE(send(iccid, 500).json(), example(u"send-sms"_s));
        QCOMPARE(care.account.smsSent().size(), 1);
    }

    void travellersUseTheirData_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3}) {
            QTest::addRow("seed %d", int(seed)) << seed;
        }
    }
    void travellersUseTheirData()
    {
        QFETCH(quint64, seed);
        Care hourly(withPast(seed));
        Care once(withPast(seed));
        int depleted = 0;
        int expired = 0;
        int grown = 0;
        const QJsonArray before = hourly.list(u"/esims?limit=100"_s, u"esims"_s);
        for (int i = 0; i < 24 * 6; ++i) {
            hourly.clock.advance(1h);
            hourly.balance();
        }
        once.clock.advance(24h * 6);
        // The same whoever asks, and however often.
        QCOMPARE(hourly.list(u"/esims?limit=100"_s, u"esims"_s), once.list(u"/esims?limit=100"_s, u"esims"_s));
        for (const QJsonValue &value : before) {
            const QJsonObject then = value.toObject();
            const QString iccid = then.value("iccid"_L1).toString();
            if (iccid.isEmpty()) {
                continue;
            }
            const QJsonObject now = hourly.row(iccid);
            const QString was = then.value("status"_L1).toString();
            const QString is = now.value("status"_L1).toString();
            depleted += was == u"ACTIVE"_s && is == u"DEPLETED"_s ? 1 : 0;
            expired += was == u"ACTIVE"_s && is == u"EXPIRED"_s ? 1 : 0;
            const double usedThen = then["data"_L1]["used_mb"_L1].toDouble();
            const double usedNow = now["data"_L1]["used_mb"_L1].toDouble();
            QVERIFY(usedNow >= usedThen);
            grown += usedNow > usedThen ? 1 : 0;
            QVERIFY(was == u"ACTIVE"_s || usedNow == usedThen);
            // Three answers about one thing.
            QCOMPARE(hourly.usage(iccid)["data"_L1].toObject(), now["data"_L1].toObject());
            const Sandbox::Response report = hourly.ask(u"usage-report"_s, iccid, {{u"days"_s, 90}});
            if (report.status == 200) {
                const double reported = report.json()["data"_L1]["summary"_L1]["total_data_mb"_L1].toDouble();
                const QDateTime activated =
                    QDateTime::fromString(now["validity"_L1]["activated_at"_L1].toString(), Qt::ISODateWithMs);
                if (!activated.isValid() || activated.daysTo(hourly.clock.now()) < 89) {
                    QVERIFY(std::abs(reported - usedNow) < 0.02);
                }
            }
        }
        QVERIFY(grown > 3);
        QVERIFY(depleted + expired > 0);
    }

    /// Each answer to "Why is there no data?" can be seen.
    void hasEveryTrouble()
    {
        Care care(withPast());
        std::set<QString> seen;
        for (const Sandbox::Esim &esim : care.account.ledger().esims()) {
            const QString status = esim.statusAt(care.clock.now());
            seen.insert(status);
            if (status == u"NEW"_s && esim.isInstalled) {
                seen.insert(u"silent"_s);
            }
            if (status == u"ACTIVE"_s) {
                seen.insert(esim.isSuspended ? u"suspended"_s : u"trouble %1"_s.arg(int(esim.trouble)));
            }
        }
        for (const QString &state :
             {u"NEW"_s, u"ACTIVE"_s, u"DEPLETED"_s, u"EXPIRED"_s, u"CANCELLED"_s, u"silent"_s, u"suspended"_s,
              u"trouble 0"_s, u"trouble 1"_s, u"trouble 2"_s, u"trouble 3"_s, u"trouble 4"_s}) {
            QVERIFY2(seen.count(state) == 1, qPrintable(state));
        }
    }
};

QTEST_GUILESS_MAIN(SandboxCareTest)
#include "tst_sandboxcare.moc"
