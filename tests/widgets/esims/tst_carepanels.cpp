// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels for usage, network and management, over the answers of the API's documentation.

#include "models/networkeventmodel.h"
#include "models/usagereportmodel.h"
#include "services/esims/esimfacts.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/recordtable.h"
#include "widgets/esims/canceldialog.h"
#include "widgets/esims/managepanel.h"
#include "widgets/esims/networkpanel.h"
#include "widgets/esims/usagechart.h"
#include "widgets/esims/usagepanel.h"

#include "accountworld.h"
#include "support/visualorder.h"

#include <QAccessible>
#include <QApplication>
#include <QChartView>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

const QString statusEndpoint = QStringLiteral("POST /esims/status");
const QString eventsEndpoint = QStringLiteral("POST /esims/network-events");
const QString reportEndpoint = QStringLiteral("POST /esims/usage-report");
const QString cancelEndpoint = QStringLiteral("POST /esims/cancel");
const QString suspendEndpoint = QStringLiteral("POST /esims/suspend");
const QString smsEndpoint = QStringLiteral("POST /esims/send-sms");

/// A documented answer, about this eSIM.
QJsonObject example(const char *name, const Iccid &iccid)
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/api/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s can't be read.", name);
    }
    QJsonObject answer = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject data = answer.value(QLatin1String("data")).toObject();
    if (data.contains(QLatin1String("iccid"))) {
        data.insert(QStringLiteral("iccid"), iccid.toString());
        answer.insert(QStringLiteral("data"), data);
    }
    return answer;
}

Test::Breakage answering(const QJsonObject &answer)
{
    Test::Breakage breakage;
    breakage.answer = Sandbox::Response::ofJson(200, answer);
    return breakage;
}

Test::Breakage refusing(int status, const char *code, const char *text)
{
    Test::Breakage breakage;
    breakage.answer = Sandbox::Response::refusal(status, QString::fromLatin1(code), QString::fromLatin1(text));
    return breakage;
}

} // namespace

class CarePanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        QVERIFY(m_world->connectAccount());
        m_world->records.refreshEsims();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        m_esim = {};
        for (const Esim &esim : m_world->records.esims()) {
            if (esim.status == Esim::Status::New && !esim.iccid.isEmpty()) {
                m_esim = esim;
            }
        }
        QVERIFY(!m_esim.iccid.isEmpty());
        m_esim.status = Esim::Status::Active;
        m_esim.statusText = QStringLiteral("ACTIVE");
        m_esim.usage.total = DataSize::fromGigabytes(3).value();
        m_esim.usage.used = DataSize::fromGigabytes(1.2).value();
        m_esim.usage.remaining = DataSize::fromGigabytes(1.8).value();
        m_esim.usage.isUnlimited = false;
        m_esim.validity.activatedAt = m_world->clock.now().addDays(-5);
        m_esim.validity.expiresAt = m_world->clock.now().addDays(15).addSecs(60);
        m_package = {};
        m_package.countries = {QStringLiteral("SE")};
    }

    void cleanup()
    {
        m_panel.reset();
        m_world.reset();
    }

    // Usage

    void showsTheStoredFiguresWithTheirAge()
    {
        auto *panel = show(new UsagePanel(m_world->care, m_world->clock));
        panel->setEsim(m_esim, QStringLiteral("Kurt"), m_package, m_world->clock.now().addSecs(-180));
        QCOMPARE(label("usedLabel"), QStringLiteral("1.2 of 3 GB used"));
        QVERIFY2(label("leftLabel").startsWith(QStringLiteral("1.8 GB left · ends ")), qPrintable(label("leftLabel")));
        QVERIFY(label("leftLabel").endsWith(QStringLiteral("in 15 days")));
        QVERIFY2(label("ageLabel").endsWith(QStringLiteral("(3 min)")), qPrintable(label("ageLabel")));
        m_world->clock.advance(1min); // Nobody has to touch anything.
        QVERIFY2(label("ageLabel").endsWith(QStringLiteral("(4 min)")), qPrintable(label("ageLabel")));
        panel->setEsim(m_esim, {}, m_package, {});
        QCOMPARE(label("ageLabel"), QStringLiteral("Stored figures of an earlier day"));
    }

    void asksTheNetworkOnceAMinute()
    {
        answerNetwork();
        auto *panel = show(new UsagePanel(m_world->care, m_world->clock));
        panel->setEsim(m_esim, {}, m_package, m_world->clock.now());
        QCOMPARE(m_world->line.attempts(statusEndpoint), 0);
        QPushButton *refresh = button("Refresh usage");
        QTest::mouseClick(refresh, Qt::LeftButton);
        QVERIFY(!refresh->isEnabled());
        QVERIFY(m_world->until(
            [this] { return label("liveLabel").contains(QStringLiteral("Optus, Australia, 4G - LTE")); }));
        QVERIFY(label("liveLabel").contains(QStringLiteral("switched on in the phone")));
        QVERIFY(!refresh->isEnabled());
        panel->refresh();
        m_world->clock.advance(20s);
        QCOMPARE(m_world->line.attempts(statusEndpoint), 1);
        QVERIFY(label("liveLabel").endsWith(QStringLiteral("It can be asked again in a minute.")));
        m_world->clock.advance(41s);
        QVERIFY(refresh->isEnabled());
        QVERIFY(!label("liveLabel").contains(QStringLiteral("again")));
        QTest::mouseClick(refresh, Qt::LeftButton);
        QVERIFY(m_world->until([this] { return m_world->line.attempts(statusEndpoint) == 2; }));
    }

    void saysWhereTheNetworkDoesNotAnswer()
    {
        m_world->line.breakEvery(statusEndpoint, refusing(502, "PROVIDER_ERROR", "upstream"));
        m_world->line.breakEvery(eventsEndpoint, refusing(400, "NOT_SUPPORTED", "no"));
        auto *panel = show(new UsagePanel(m_world->care, m_world->clock));
        panel->setEsim(m_esim, {}, m_package, m_world->clock.now());
        panel->refresh();
        QVERIFY(m_world->until(
            [this] { return label("liveLabel").startsWith(QStringLiteral("The mobile network did not answer")); }));
        // What was stored is still there.
        QCOMPARE(label("usedLabel"), QStringLiteral("1.2 of 3 GB used"));
    }

    void readsTheReportWhenItIsSeenFirst()
    {
        m_world->line.breakEvery(reportEndpoint, answering(example("usage-report.json", m_esim.iccid)));
        auto *panel = new UsagePanel(m_world->care, m_world->clock);
        m_panel.reset(panel);
        panel->setEsim(m_esim, {}, m_package, m_world->clock.now());
        m_world->clock.advance(2s);
        QCOMPARE(m_world->line.attempts(reportEndpoint), 0);
        QVERIFY(!panel->findChild<QChartView *>());
        show(panel);
        auto *table = panel->findChild<RecordTable *>();
        QVERIFY(m_world->until([&] { return table->model()->rowCount() == 1; }));
        QCOMPARE(table->model()->index(0, int(UsageReportModel::Column::Country)).data().toString(),
                 QStringLiteral("Turkey"));
        QCOMPARE(table->model()->index(0, int(UsageReportModel::Column::Network)).data().toString(),
                 QStringLiteral("Turkcell"));
        QCOMPARE(table->model()->index(0, int(UsageReportModel::Column::Data)).data().toString(),
                 QStringLiteral("1.2 GB"));
        QVERIFY(panel->findChild<QChartView *>());
        const auto *chart = panel->findChild<UsageChart *>();
        QVERIFY(chart->isVisible());
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<UsageChart *>(chart));
        QCOMPARE(heard->role(), QAccessible::Chart);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Usage per day"));
        QVERIFY2(chart->accessibleDescription().startsWith(QStringLiteral("1.2 GB in all, the most on ")),
                 qPrintable(chart->accessibleDescription()));
        // It is kept for an hour, also for whoever comes back.
        panel->hide();
        panel->show();
        m_world->clock.advance(2s);
        QCOMPARE(m_world->line.attempts(reportEndpoint), 1);
        // Who asks gets a newer one, once a minute.
        panel->refresh();
        m_world->clock.advance(1min);
        QCOMPARE(m_world->line.attempts(reportEndpoint), 1);
        panel->refresh();
        QVERIFY(m_world->until([&] { return m_world->line.attempts(reportEndpoint) == 2; }));
    }

    void readsOtherTimesWhenAsked()
    {
        m_world->line.breakEvery(reportEndpoint, answering(example("usage-report.json", m_esim.iccid)));
        auto *panel = show(new UsagePanel(m_world->care, m_world->clock));
        panel->setEsim(m_esim, {}, m_package, m_world->clock.now());
        QVERIFY(m_world->until([this] { return m_world->line.attempts(reportEndpoint) == 1; }));
        for (const char *text : {"30 days", "90 days"}) {
            QTest::mouseClick(button(text), Qt::LeftButton);
            m_world->clock.advance(1s);
        }
        QVERIFY(m_world->until([this] { return m_world->line.attempts(reportEndpoint) == 3; }));
        QList<int> days;
        for (const Sandbox::Request &request : m_world->line.requests(reportEndpoint)) {
            days << QJsonDocument::fromJson(request.body).object().value(QLatin1String("days")).toInt();
        }
        QCOMPARE(days, (QList<int>{7, 30, 90}));
    }

    void saysThatThereIsNoReport()
    {
        m_world->line.breakEvery(reportEndpoint, refusing(400, "NOT_SUPPORTED", "no report"));
        auto *panel = show(new UsagePanel(m_world->care, m_world->clock));
        panel->setEsim(m_esim, {}, m_package, m_world->clock.now());
        QVERIFY(
            m_world->until([this] { return label("reportLabel").contains(QStringLiteral("gives no report by day")); }));
        QVERIFY(!panel->findChild<UsageChart *>()->isVisible());
    }

    // A page of paper is light, whatever the screen is: the chart takes its colours from the palette it is given.
    void drawsInTheColoursOfItsPalette_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::newRow("paper") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("dark") << QColor(35, 38, 41) << QColor(252, 252, 252);
    }
    void drawsInTheColoursOfItsPalette()
    {
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        const QColor bar(61, 125, 200);
        QPalette palette(base);
        for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window}) {
            palette.setColor(role, base);
        }
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText}) {
            palette.setColor(role, text);
        }
        palette.setColor(QPalette::Highlight, bar);
        UsageReport report;
        report.from = QDate(2026, 11, 18);
        report.to = QDate(2026, 11, 24);
        report.total = DataSize::fromMegabytes(700).value();
        for (QDate day = report.from; day <= report.to; day = day.addDays(1)) {
            report.daily.append({day, DataSize::fromMegabytes(100).value()});
        }
        auto *chart = new UsageChart;
        chart->setPalette(palette);
        chart->setReport(report);
        m_panel.reset(chart);
        chart->resize(360, 180);
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart));
        QImage page(chart->size(), QImage::Format_RGB32);
        page.fill(base);
        chart->render(&page, {}, {}, QWidget::DrawChildren);
        int ofBars = 0;
        double best = 1; // The contrast of the best readable pixel below the bars, where the days stand.
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor pixel = page.pixelColor(x, y);
                ofBars += pixel == bar ? 1 : 0;
                best = y > page.height() * 9 / 10 ? std::max(best, Painting::contrast(pixel, base)) : best;
            }
        }
        QCOMPARE(page.pixelColor(page.width() - 1, 0), base);
        QVERIFY2(ofBars > page.width() * page.height() / 10, qPrintable(QString::number(ofBars)));
        QVERIFY(Painting::contrast(bar, base) >= 3);
        QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
        const QString folder = qEnvironmentVariable("DESK_TEST_PICTURES");
        if (!folder.isEmpty()) {
            page.save(folder + QStringLiteral("/usagechart-%1.png").arg(QLatin1String(QTest::currentDataTag())));
        }
    }

    void drawsADayWithoutUseAsNothing()
    {
        UsageReport report;
        report.from = QDate(2026, 11, 18);
        report.to = QDate(2026, 11, 24);
        report.daily = {{QDate(2026, 11, 23), DataSize::fromBytes(5)}, {QDate(2026, 11, 20), DataSize::fromBytes(7)}};
        const QList<UsageReport::Day> days = UsageChart::everyDay(report);
        QCOMPARE(days.size(), 7);
        QCOMPARE(days[0].date, report.from);
        QCOMPARE(days[2].data.bytes(), 7);
        QCOMPARE(days[3].data.bytes(), 0);
        QCOMPARE(days[5].data.bytes(), 5);
        // An absurd answer makes no endless chart.
        report.from = QDate(1, 1, 1);
        report.daily.append({QDate(9999, 12, 31), DataSize()});
        QVERIFY(UsageChart::everyDay(report).size() < 100);
        QVERIFY(UsageChart::everyDay({}).isEmpty());
    }

    // Network

    void tellsFromTheRowAloneWhatIsKnown()
    {
        auto *panel = show(new NetworkPanel(m_world->care, m_world->clock));
        m_esim.usage.used = m_esim.usage.total;
        m_esim.usage.remaining = {};
        m_esim.status = Esim::Status::Depleted;
        panel->setEsim(m_esim, {}, {}, m_package);
        QCOMPARE(verdict(), QStringLiteral("All of its data is used."));
        QVERIFY(label("cureLabel").startsWith(QStringLiteral("Top it up (Ctrl+T)")));
        QCOMPARE(m_world->line.attempts(statusEndpoint), 0);
    }

    void tellsTheWrongNetworkAndItsCure()
    {
        QJsonObject status = example("status.json", m_esim.iccid);
        QJsonObject data = status.value(QLatin1String("data")).toObject();
        data.insert(QStringLiteral("last_network"), QJsonValue::Null);
        data.insert(QStringLiteral("expiry_date"), m_esim.validity.expiresAt.toString(Qt::ISODateWithMs));
        status.insert(QStringLiteral("data"), data);
        QJsonObject events = example("network-events.json", m_esim.iccid);
        data = events.value(QLatin1String("data")).toObject();
        QJsonArray rows = data.value(QLatin1String("events")).toArray();
        // The phone is on it now.
        QJsonObject wrong = rows[2].toObject();
        wrong.insert(QStringLiteral("time"),
                     m_world->clock.now().addSecs(-600).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        wrong.insert(QStringLiteral("is_allowed"), false);
        rows.prepend(wrong);
        data.insert(QStringLiteral("events"), rows);
        events.insert(QStringLiteral("data"), data);
        m_world->line.breakEvery(statusEndpoint, answering(status));
        m_world->line.breakEvery(eventsEndpoint, answering(events));
        auto *panel = show(new NetworkPanel(m_world->care, m_world->clock));
        m_package.networks = {
            {QStringLiteral("SE"), QStringLiteral("Sweden"), QStringLiteral("Telenor"), QStringLiteral("4G")}};
        panel->setEsim(m_esim, {}, QStringLiteral("order_1"), m_package);
        QTest::mouseClick(button("Check network"), Qt::LeftButton);
        QVERIFY(m_world->until([this] { return verdict().contains(QStringLiteral("not in the plan")); }));
        QVERIFY2(verdict().contains(QStringLiteral("Tele2, Sweden")), qPrintable(verdict()));
        QVERIFY(label("cureLabel").startsWith(QStringLiteral("Airplane mode on")));
        QVERIFY2(label("cureLabel").contains(QStringLiteral("In the plan: Telenor.")), qPrintable(label("cureLabel")));
        QVERIFY2(label("askedLabel").endsWith(QStringLiteral("again in a minute.")), qPrintable(label("askedLabel")));
        const auto *model = panel->findChild<RecordTable *>()->model();
        QCOMPARE(model->rowCount(), rows.size());
        QCOMPARE(model->index(0, int(NetworkEventModel::Column::InPlan)).data().toString(), QStringLiteral("No"));
        QVERIFY(!button("Check network")->isEnabled());
        m_world->clock.advance(61s);
        QVERIFY(button("Check network")->isEnabled());
        QVERIFY2(label("askedLabel").endsWith(QStringLiteral("(1 min).")), qPrintable(label("askedLabel")));
        m_world->clock.advance(4min); // Nobody has to touch anything.
        QVERIFY2(label("askedLabel").endsWith(QStringLiteral("(5 min).")), qPrintable(label("askedLabel")));
    }

    void copiesANoteWithoutTheCode()
    {
        answerNetwork();
        auto *panel = show(new NetworkPanel(m_world->care, m_world->clock));
        m_esim.activation = ActivationCode::fromString(QStringLiteral("LPA:1$smdp.example.invalid$SECRET-CODE"));
        QVERIFY(!m_esim.activation.isEmpty());
        panel->setEsim(m_esim, {}, QStringLiteral("order_1692"), m_package);
        panel->check();
        QVERIFY(m_world->until([this] { return button("Copy support note")->isEnabled(); }));
        QTest::mouseClick(button("Copy support note"), Qt::LeftButton);
        const QString note = QGuiApplication::clipboard()->text();
        QVERIFY(note.contains(m_esim.iccid.toString()));
        QVERIFY(note.contains(QStringLiteral("order_1692")));
        QVERIFY(note.contains(QStringLiteral("Found: ")));
        QVERIFY2(note.contains(QStringLiteral("Telenor")), qPrintable(note));
        QVERIFY(!note.contains(QStringLiteral("SECRET")) && !note.contains(QStringLiteral("LPA")));
        QVERIFY(!note.contains(m_esim.activation.smdpAddress()));
    }

    // Manage

    void questionBeforeACancellationIsReadInOrder()
    {
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        m_preview.rows = {{m_esim.iccid, m_esim.packageName, CancellationPreview::Outcome::Refunded}};
        m_esim.packageName = QStringLiteral("<b>ישראל</b> \u202E10"); // As no answer has it after reading.
        panel->setEsim(m_esim, {}, m_package);
        QTest::mouseClick(button("Cancel eSIM"), Qt::LeftButton);
        auto *question = panel->findChild<CancelDialog *>();
        QVERIFY(question);
        const auto *words = question->findChild<QLabel *>(QStringLiteral("questionLabel"));
        QCOMPARE(words->textFormat(), Qt::PlainText);
        QCOMPARE(Test::seenAround(m_esim.packageName, words->text()),
                 QStringLiteral("Cancel “”, %1?").arg(m_esim.iccid.grouped()));
        QTest::keyClick(question, Qt::Key_Escape);
    }

    void cancelsOnlyAfterTheQuestion()
    {
        m_world->line.breakEvery(cancelEndpoint, answering(example("cancel.json", m_esim.iccid)));
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        m_preview.rows = {{m_esim.iccid, m_esim.packageName, CancellationPreview::Outcome::Refunded}};
        m_preview.paid = Money(640, Currency::Usd);
        m_preview.isExact = true;
        panel->setEsim(m_esim, {}, m_package);
        QVERIFY2(label("cancelLabel").contains(QStringLiteral("At most $6.40 comes back.")),
                 qPrintable(label("cancelLabel")));
        button("Cancel eSIM")->setFocus();
        QTest::keyClick(button("Cancel eSIM"), Qt::Key_Space);
        auto *question = panel->findChild<CancelDialog *>();
        QVERIFY(question && question->isVisible());
        const auto *consequence = question->findChild<QLabel *>(QStringLiteral("consequenceLabel"));
        QVERIFY(consequence->text().contains(QStringLiteral("It can't be undone.")));
        QCOMPARE(m_world->line.attempts(cancelEndpoint), 0);
        // Return and Esc keep it.
        QVERIFY(answer(question, "Keep eSIM")->isDefault());
        QTest::keyClick(question, Qt::Key_Escape);
        m_world->clock.advance(1s);
        QCOMPARE(m_world->line.attempts(cancelEndpoint), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        QTest::keyClick(button("Cancel eSIM"), Qt::Key_Space);
        question = panel->findChild<CancelDialog *>();
        QVERIFY(question);
        QVERIFY(
            !question->findChild<QLineEdit *>(QStringLiteral("givenBackEdit"))->isVisible()); // Nobody knows it here.
        QTest::mouseClick(answer(question, "Cancel and refund"), Qt::LeftButton);
        QVERIFY(
            m_world->until([this] { return label("cancelStatus").contains(QStringLiteral("back in the balance")); }));
        QCOMPARE(m_world->line.attempts(cancelEndpoint), 1);
    }

    void asksWhatTheCustomerGetsBack()
    {
        m_world->line.breakEvery(cancelEndpoint, answering(example("cancel.json", m_esim.iccid)));
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        const auto dinar = *IsoCurrency::fromCode(QStringLiteral("IQD"));
        ManagePanel::CustomerSide customer{dinar, Amount(8250, dinar), QStringLiteral("Sara")};
        panel->setCustomerSource([&customer](const CancellationPreview &) { return customer; });
        m_preview = {};
        m_preview.rows = {{m_esim.iccid, m_esim.packageName, CancellationPreview::Outcome::Refunded}};
        m_preview.orderReference = QStringLiteral("order_7");
        panel->setEsim(m_esim, {}, m_package);
        QTest::mouseClick(button("Cancel eSIM"), Qt::LeftButton);
        auto *question = panel->findChild<CancelDialog *>();
        QVERIFY(question);
        auto *edit = question->findChild<QLineEdit *>(QStringLiteral("givenBackEdit"));
        const auto *problem = question->findChild<QLabel *>(QStringLiteral("givenBackProblem"));
        QVERIFY(edit->isVisible());
        QCOMPARE(question->givenBack(), customer.soldFor);
        QVERIFY(answer(question, "Cancel and refund")->isEnabled());
        QVERIFY(problem->isHidden());
        // What can't be kept is not lost with the eSIM.
        edit->setText(QStringLiteral("much"));
        QVERIFY(!answer(question, "Cancel and refund")->isEnabled());
        QVERIFY(problem->text().startsWith(QStringLiteral("This is no amount.")));
        edit->setText(QStringLiteral("-5"));
        QVERIFY(!answer(question, "Cancel and refund")->isEnabled());
        edit->clear();
        QVERIFY(answer(question, "Cancel and refund")->isEnabled());
        QVERIFY(!question->givenBack());
        edit->setText(QStringLiteral("8,000"));
        QVERIFY(problem->isHidden());
        QTest::mouseClick(answer(question, "Cancel and refund"), Qt::LeftButton);
        QVERIFY(m_world->until([this] { return !m_world->care.isActing(m_esim.iccid); }));
        const RefundRequest kept = m_world->care.refunds().rows().constLast().request;
        QCOMPARE(kept,
                 (RefundRequest{m_esim.iccid, QStringLiteral("order_7"), Amount(8000, dinar), QStringLiteral("Sara")}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        // An order that is only guessed is not kept as its own, and nothing stands there where nobody knows it.
        customer = {dinar, std::nullopt, {}};
        m_preview.rows += m_preview.rows.constFirst();
        QTest::mouseClick(button("Cancel eSIM"), Qt::LeftButton);
        question = panel->findChild<CancelDialog *>();
        QVERIFY(question);
        QVERIFY(question->findChild<QLineEdit *>(QStringLiteral("givenBackEdit"))->text().isEmpty());
        QTest::mouseClick(answer(question, "Cancel and refund"), Qt::LeftButton);
        QCOMPARE(m_world->care.refunds().rows().constLast().request, RefundRequest{m_esim.iccid});
    }

    void saysWhatCancellingReaches()
    {
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        m_preview = {};
        m_preview.rows = {{m_esim.iccid, m_esim.packageName, CancellationPreview::Outcome::Refunded},
                          {m_esim.iccid, m_esim.packageName, CancellationPreview::Outcome::Installed},
                          {m_esim.iccid, m_esim.packageName, CancellationPreview::Outcome::NotKnown}};
        panel->setEsim(m_esim, {}, m_package);
        const QString text = label("cancelLabel");
        QVERIFY2(text.contains(QStringLiteral("one of 3 eSIMs of its order")), qPrintable(text));
        QVERIFY(text.contains(
            QStringLiteral("Not installed and cancelled: 1. Perhaps: 1. Installed or over, they stay: 1.")));
        QVERIFY(text.contains(QStringLiteral("there may be more or fewer")));
        QVERIFY(text.contains(QStringLiteral("What comes back is said afterwards.")));

        m_preview.rows = {{m_esim.iccid, m_esim.packageName, CancellationPreview::Outcome::Installed}};
        panel->setEsim(m_esim, {}, m_package);
        QVERIFY(!button("Cancel eSIM")->isEnabled());
        QVERIFY(label("cancelLabel").contains(QStringLiteral("does not take it back")));
    }

    void promisesNothingWhereTheAnswerGotLost()
    {
        Test::Breakage lost;
        lost.fault = Test::Fault::LostAfterProcessing;
        m_world->line.breakEvery(cancelEndpoint, lost);
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        for (const Esim &esim : m_world->records.esims()) {
            if (esim.status == Esim::Status::New && !esim.iccid.isEmpty()
                && installationOf(esim) == Installation::NotInstalled) {
                m_esim = esim;
            }
        }
        panel->setEsim(m_esim, {}, m_package);
        QVERIFY(m_world->care.cancel({m_esim.iccid}));
        QVERIFY(m_world->until(
            [this] { return label("cancelStatus").contains(QStringLiteral("Looking in the account")); }));
        QVERIFY(!button("Cancel eSIM")->isEnabled());
        QVERIFY(
            m_world->until([this] { return label("cancelStatus").startsWith(QStringLiteral("It is cancelled.")); }));
        QVERIFY(label("cancelStatus").contains(QStringLiteral("what comes back was not said")));
        QCOMPARE(m_world->line.attempts(cancelEndpoint), 1);
    }

    void staysUnclearUntilTheAccountShowsIt()
    {
        Test::Breakage lost;
        lost.fault = Test::Fault::LostBeforeArrival;
        m_world->line.breakEvery(cancelEndpoint, lost);
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        panel->setEsim(m_esim, {}, m_package);
        QVERIFY(m_world->care.cancel({m_esim.iccid}));
        QVERIFY(m_world->until([this] { return label("cancelStatus").startsWith(QStringLiteral("Not clear yet.")); }));
        QVERIFY(label("cancelStatus").contains(QStringLiteral("Cancelling once more is safe")));
        Esim row = m_esim;
        row.status = Esim::Status::Cancelled;
        m_world->care.setRows({row});
        QVERIFY(label("cancelStatus").startsWith(QStringLiteral("It is cancelled.")));
        QCOMPARE(m_world->line.attempts(cancelEndpoint), 1);
    }

    void tellsWhyItWasNotCancelled()
    {
        QFile file(QStringLiteral(DESK_TEST_DATA "/api/error-not-eligible.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Test::Breakage refused;
        refused.answer = Sandbox::Response::ofJson(400, QJsonDocument::fromJson(file.readAll()).object());
        m_world->line.breakEvery(cancelEndpoint, refused);
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        panel->setEsim(m_esim, {}, m_package);
        m_world->care.cancel({m_esim.iccid});
        QVERIFY(m_world->until(
            [this] { return label("cancelStatus").startsWith(QStringLiteral("It was not cancelled.")); }));
        QVERIFY(label("cancelStatus").contains(QStringLiteral("downloaded, installed or used")));
    }

    void doesNotPromiseMoneyThatIsNotBack()
    {
        m_world->line.breakEvery(cancelEndpoint, answering(example("cancel-separate-refund.json", m_esim.iccid)));
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        panel->setEsim(m_esim, {}, m_package);
        m_world->care.cancel({m_esim.iccid});
        QVERIFY(m_world->until(
            [this] { return label("cancelStatus").contains(QStringLiteral("not in the balance yet")); }));
        QVERIFY(!label("cancelStatus").contains(QStringLiteral("back in the balance")));
    }

    void offersToSuspendOnlyWhereThatIsPossible()
    {
        m_world->line.breakEvery(suspendEndpoint, answering(example("suspend.json", m_esim.iccid)));
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        panel->setEsim(m_esim, {}, Package());
        QVERIFY(!button("Suspend")->isVisible() && !button("Resume")->isVisible());
        panel->setEsim(m_esim, {}, {});
        QVERIFY(!button("Suspend")->isVisible());
        panel->setEsim(m_esim, {}, m_package);
        QVERIFY(button("Suspend")->isVisible() && !button("Resume")->isVisible());
        QTest::mouseClick(button("Suspend"), Qt::LeftButton);
        QVERIFY(m_world->until([this] { return label("accessStatus").startsWith(QStringLiteral("It is suspended")); }));
        m_esim.esimStatus = QStringLiteral("Disconnected"); // As the list says it then.
        panel->setEsim(m_esim, {}, m_package);
        QVERIFY(!button("Suspend")->isVisible() && button("Resume")->isVisible());
    }

    void keepsTheFocusWhereItWasPressed()
    {
        Test::Breakage slow = answering(example("suspend.json", m_esim.iccid));
        slow.answer->latency = 3s;
        m_world->line.breakEvery(suspendEndpoint, slow);
        m_world->line.breakEvery(smsEndpoint, answering(example("send-sms.json", m_esim.iccid)));
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        panel->setEsim(m_esim, {}, m_package);
        QPushButton *suspend = button("Suspend");
        suspend->setFocus();
        QTest::keyClick(suspend, Qt::Key_Space);
        QVERIFY(m_world->care.isActing(m_esim.iccid));
        QCOMPARE(panel->focusWidget(), suspend);
        QTest::keyClick(suspend, Qt::Key_Space); // Takes no second press.
        QVERIFY(m_world->until([this] { return label("accessStatus").startsWith(QStringLiteral("It is suspended")); }));
        QCOMPARE(m_world->line.attempts(suspendEndpoint), 1);
        m_esim.esimStatus = QStringLiteral("Disconnected");
        panel->setEsim(m_esim, {}, m_package);
        QCOMPARE(panel->focusWidget(), button("Resume"));
        // A message that is sent is empty then: the focus goes back to it, not on to another part of the window.
        auto *edit = panel->findChild<QPlainTextEdit *>();
        edit->setPlainText(QStringLiteral("Hello"));
        button("Send SMS")->setFocus();
        QTest::keyClick(button("Send SMS"), Qt::Key_Space);
        QVERIFY(m_world->until([this] { return label("smsStatus").startsWith(QStringLiteral("Sent at ")); }));
        QCOMPARE(panel->focusWidget(), edit);
    }

    void countsTheCharactersOfAnSms()
    {
        m_world->line.breakEvery(smsEndpoint, answering(example("send-sms.json", m_esim.iccid)));
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        panel->setEsim(m_esim, {}, m_package);
        auto *edit = panel->findChild<QPlainTextEdit *>();
        QCOMPARE(label("smsCountLabel"), QStringLiteral("0 of 500"));
        QVERIFY(!button("Send SMS")->isEnabled());
        edit->setPlainText(QString(501, QLatin1Char('x')));
        QCOMPARE(label("smsCountLabel"), QStringLiteral("501 of 500"));
        QVERIFY(!button("Send SMS")->isEnabled());
        QVERIFY(label("smsStatus").contains(QStringLiteral("500 characters at most")));
        edit->setPlainText(QStringLiteral("Welcome to Turkey"));
        QVERIFY(button("Send SMS")->isEnabled());
        QTest::mouseClick(button("Send SMS"), Qt::LeftButton);
        QVERIFY(m_world->until([this] { return label("smsStatus").startsWith(QStringLiteral("Sent at ")); }));
        QCOMPARE(m_world->line.lastBody(smsEndpoint).value(QLatin1String("message")).toString(),
                 QStringLiteral("Welcome to Turkey"));
        QCOMPARE(edit->toPlainText(), QString());
        // The same words may be written once more.
        edit->setPlainText(QStringLiteral("Welcome to Turkey"));
        QCOMPARE(edit->toPlainText(), QStringLiteral("Welcome to Turkey"));
    }

    void keepsTheWordsOfAnSmsThatWasRefused()
    {
        m_world->line.breakEvery(smsEndpoint, refusing(400, "SMS_NOT_SUPPORTED", "no"));
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        panel->setEsim(m_esim, {}, m_package);
        auto *edit = panel->findChild<QPlainTextEdit *>();
        edit->setPlainText(QStringLiteral("Hello"));
        QTest::mouseClick(button("Send SMS"), Qt::LeftButton);
        QVERIFY(m_world->until(
            [this] { return label("smsStatus") == QStringLiteral("It was not sent. This eSIM takes no SMS."); }));
        QCOMPARE(edit->toPlainText(), QStringLiteral("Hello"));
        m_world->line.breakEvery(smsEndpoint, refusing(400, "SMS_FAILED", "no"));
        QTest::mouseClick(button("Send SMS"), Qt::LeftButton);
        QVERIFY(m_world->until([this] { return label("smsStatus").contains(QStringLiteral("could not deliver it")); }));
        // Another eSIM is another phone.
        Esim other = m_esim;
        other.iccid = Iccid::fromString(QStringLiteral("8900000000000000001")).value();
        panel->setEsim(other, {}, m_package);
        QCOMPARE(edit->toPlainText(), QString());
    }

    void sendsNoSmsTwiceWhereTheAnswerGotLost()
    {
        Test::Breakage lost;
        lost.fault = Test::Fault::LostBeforeArrival;
        m_world->line.breakEvery(smsEndpoint, lost);
        auto *panel = show(new ManagePanel(m_world->care, [this](const Esim &) { return m_preview; }));
        panel->setEsim(m_esim, {}, m_package);
        panel->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Hello"));
        QTest::mouseClick(button("Send SMS"), Qt::LeftButton);
        QVERIFY(m_world->until([this] { return label("smsStatus").startsWith(QStringLiteral("Not clear yet.")); }));
        m_world->clock.advance(2min);
        QCOMPARE(m_world->line.attempts(smsEndpoint), 1);
    }

private:
    template<typename Panel> Panel *show(Panel *panel)
    {
        if (m_panel.get() != panel) {
            m_panel.reset(panel);
        }
        panel->resize(360, 800);
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel)) {
            qFatal("The panel does not show.");
        }
        return panel;
    }
    void answerNetwork()
    {
        m_world->line.breakEvery(statusEndpoint, answering(example("status.json", m_esim.iccid)));
        m_world->line.breakEvery(eventsEndpoint, answering(example("network-events.json", m_esim.iccid)));
    }
    QString label(const char *name) const { return m_panel->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QString verdict() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("verdictLabel"))->accessibleDescription();
    }
    static QPushButton *answer(const QWidget *question, const char *text)
    {
        for (QPushButton *found : question->findChildren<QPushButton *>()) {
            if (found->text() == QLatin1String(text)) {
                return found;
            }
        }
        return nullptr;
    }
    QPushButton *button(const char *name) const
    {
        for (QPushButton *found : m_panel->findChildren<QPushButton *>()) {
            if (found->accessibleName() == QLatin1String(name) || found->text() == QLatin1String(name)) {
                return found;
            }
        }
        return nullptr;
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<QWidget> m_panel;
    Esim m_esim;
    Package m_package;
    CancellationPreview m_preview;
};

QTEST_MAIN(CarePanelsTest)
#include "tst_carepanels.moc"
