// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusreporter.h"

#include "app/mainwindow.h"
#include "services/catalogue/sharedcopies.h"
#include "services/flow/flow.h"
#include "widgets/esims/accountworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

/// A colleague's desk reads, and has nothing yet.
class WaitingCopies final : public SharedCopies
{
public:
    QCoro::Task<bool> begin(Flows *, QString, QDateTime) override { co_return true; }
    QCoro::Task<std::optional<Page>> page(Flows *flows, QString, int) override
    {
        co_await flows->sleep(1h);
        co_return std::nullopt;
    }
    bool isReading(const QString &) const override { return false; }
    QCoro::Task<> put(Flows *, QString, int, Page) override { co_return; }
    void end(const QString &, bool) override {}
    QString reader(const QString &) const override { return QStringLiteral("Desk 1"); }
};

} // namespace

class StatusReporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        m_window = std::make_unique<MainWindow>();
        new StatusReporter(*m_window, {m_world->account, m_world->client, m_world->catalogue, m_world->records},
                           m_world->clock, false, m_window.get());
        m_window->show();
        QVERIFY(m_world->connectAccount());
        m_world->catalogue.sync();
        QVERIFY(m_world->until([this] { return m_world->catalogue.status().completedAt.isValid(); }));
        QVERIFY(m_world->until([this] { return !m_world->catalogue.status().isSyncing; }));
    }
    void cleanup()
    {
        m_window.reset();
        m_world.reset();
    }

    void saysTheAgeOfTheCatalogueWhileThereIsNoConnection()
    {
        m_world->clock.advance(3h);
        Test::Breakage silent;
        silent.fault = Test::Fault::NoAnswer;
        m_world->line.breakEvery(QStringLiteral("GET /esims/packages"), silent);
        Test::Breakage refused;
        refused.fault = Test::Fault::LostBeforeSending;
        m_world->line.breakEvery(QStringLiteral("GET /balance"), refused);
        m_world->catalogue.sync();
        QVERIFY(m_world->until([this] { return m_world->catalogue.status().isSyncing; }));
        QVERIFY2(catalogue().contains(QStringLiteral("copying")), qPrintable(catalogue()));
        QVERIFY(stop()->isVisible());
        m_world->account.refreshBalance();
        QVERIFY(m_world->until([this] { return m_world->account.state() == Account::State::Offline; }));
        // It goes on trying, but nothing is copied.
        QVERIFY(m_world->catalogue.status().isSyncing);
        QVERIFY2(catalogue().endsWith(QStringLiteral("3 h old")), qPrintable(catalogue()));
        QVERIFY(!stop()->isVisible());
        QVERIFY(!bar()->findChild<QProgressBar *>()->isVisible());
        QVERIFY(value("Connection").startsWith(QStringLiteral("No connection")));
        m_world->line.repair();
        m_world->catalogue.stopSync();
        QVERIFY(m_world->until([this] { return m_world->account.state() == Account::State::Connected; }));
        m_world->catalogue.sync();
        QVERIFY(m_world->until([this] { return catalogue().contains(QStringLiteral("copying")); }));
        QVERIFY(stop()->isVisible());
        QVERIFY(m_world->until([this] { return catalogue().endsWith(QStringLiteral("copied just now")); }));
    }

    void saysThatAColleagueCopiesForAllAndStops()
    {
        WaitingCopies copies;
        m_world->catalogue.shareCopies(copies);
        m_world->catalogue.sync();
        QVERIFY(m_world->until([this] { return catalogue().contains(QStringLiteral("Desk 1 copies for all desks")); }));
        QVERIFY(stop()->isVisible());
        stop()->click();
        QVERIFY(m_world->until([this] { return !m_world->catalogue.status().isSyncing; }));
        QVERIFY(!catalogue().contains(QStringLiteral("Desk 1")));
        cleanup(); // Before the copies go.
    }

    void tellsWhatCouldNotBeRead()
    {
        m_world->clock.advance(3h);
        const QJsonArray unreadable{QJsonObject{{QStringLiteral("package_code"), QStringLiteral("odd")}}};
        Test::Breakage breakage;
        breakage.answer = Sandbox::Response::ofJson(
            200, {{QStringLiteral("success"), true},
                  {QStringLiteral("data"), QJsonObject{{QStringLiteral("packages"), unreadable}}}});
        const int before = m_world->catalogue.status().packages;
        m_world->line.breakEvery(QStringLiteral("GET /esims/packages"), breakage);
        copy();
        QCOMPARE(m_world->catalogue.status().packages, before);
        QVERIFY2(catalogue().endsWith(QStringLiteral(", 3 h old · not renewed: 1 packages could not be read")),
                 qPrintable(catalogue()));
        m_world->line.repair();
        copy();
        QVERIFY2(!catalogue().contains(QStringLiteral("could not be read")), qPrintable(catalogue()));
        QVERIFY2(catalogue().endsWith(QStringLiteral("copied just now")), qPrintable(catalogue()));
    }

    void showsTheWholePastOfOrdersAndStopsIt()
    {
        QCOMPARE(value("Orders"), QString());
        m_world->line.breakCall(QStringLiteral("GET /orders"), 2, late());
        m_world->records.readAllOrders();
        QVERIFY(stop()->isVisible());
        auto *progress = bar()->findChild<QProgressBar *>();
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->accessibleName(), QStringLiteral("Reading all orders"));
        QVERIFY(value("Orders").startsWith(QStringLiteral("Reading all orders")));
        stop()->click();
        QVERIFY(!m_world->records.isReadingAllOrders());
        QVERIFY(!stop()->isVisible());
        QCOMPARE(value("Orders"), QString());
        // What is copied beside it has its own.
        m_world->records.readAllOrders();
        m_world->catalogue.sync();
        QVERIFY(m_world->until([this] { return m_world->catalogue.status().isSyncing; }));
        stop()->click();
        QVERIFY(m_world->catalogue.status().isSyncing);
        QVERIFY(stop()->isVisible());
        QCOMPARE(progress->accessibleName(), QStringLiteral("Copying the catalogue"));
        stop()->click();
        QVERIFY(m_world->until([this] { return !m_world->catalogue.status().isSyncing; }));
        QVERIFY(!stop()->isVisible());
    }

private:
    static Test::Breakage late()
    {
        Test::Breakage breakage;
        breakage.fault = Test::Fault::LateAnswer;
        breakage.delay = 10s;
        return breakage;
    }
    void copy()
    {
        m_world->catalogue.sync();
        QVERIFY(m_world->until([this] { return m_world->catalogue.status().isSyncing; }));
        QVERIFY(m_world->until([this] { return !m_world->catalogue.status().isSyncing; }));
    }
    QStatusBar *bar() const { return m_window->findChild<QStatusBar *>(); }
    QString value(const char *name) const
    {
        for (const QLabel *label : bar()->findChildren<QLabel *>()) {
            if (label->accessibleName() == QLatin1String(name)) {
                return label->text();
            }
        }
        return {};
    }
    QString catalogue() const { return value("Catalogue age"); }
    QPushButton *stop() const { return bar()->findChild<QPushButton *>(); }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(StatusReporterTest)
#include "tst_statusreporter.moc"
