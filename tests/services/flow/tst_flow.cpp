// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/flow/flow.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "support/fakeclock.h"

#include <QNetworkAccessManager>
#include <QPromise>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

/// Ends when the test says so, the way a job of the API does.
class JobTest : public QObject
{
    Q_OBJECT

public:
    using Value = QString;

    explicit JobTest(QObject *parent = nullptr)
        : QObject(parent)
    {}

    void succeed(const QString &text)
    {
        m_result = text;
        end();
    }
    void fail(Failure::Kind kind)
    {
        m_failure.emplace();
        m_failure->kind = kind;
        end();
    }
    void cancel()
    {
        ++cancelled;
        QMetaObject::invokeMethod(this, [this] { fail(Failure::Kind::Cancelled); }, Qt::QueuedConnection);
    }
    const std::optional<Failure> &failure() const { return m_failure; }
    const QString &result() const { return m_result; }

    inline static int cancelled = 0;

signals:
    void finished();

private:
    void end()
    {
        emit finished();
        deleteLater();
    }

    std::optional<Failure> m_failure;
    QString m_result;
};

/// Counts what would be sent.
class CountingManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    inline static int requests = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        ++requests;
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

/// A service as services are: its flows use its members, and its destructor stops them first.
class TestService : public QObject
{
    Q_OBJECT

public:
    explicit TestService(Clock &clock)
        : m_flows(clock)
    {}
    ~TestService() override { m_flows.stop(); }

    QCoro::Task<> oneJob(QPointer<JobTest> job)
    {
        const auto running = m_flows.begin();
        const auto answer = co_await m_flows.run(job.data());
        log += answer ? *answer : QStringLiteral("failed %1").arg(int(answer.failure().kind));
    }
    QCoro::Task<> oneCall(ApiClient &client, QByteArray body)
    {
        const auto running = m_flows.begin();
        const auto answer = co_await m_flows.run(client, calls::placeOrder(body));
        log += answer ? answer->reference : QStringLiteral("failed %1").arg(int(answer.failure().kind));
    }
    QCoro::Task<> poll()
    {
        const auto running = m_flows.begin();
        for (;;) {
            const bool slept = co_await m_flows.sleep(20s);
            if (!slept) {
                log += QStringLiteral("stopped");
                co_return;
            }
            log += QStringLiteral("polled");
        }
    }
    QCoro::Task<> write(QFuture<Result<int>> future)
    {
        const auto running = m_flows.begin();
        const auto written = co_await m_flows.wait(future);
        log += written ? QString::number(*written) : QStringLiteral("failed %1").arg(int(written.failure().kind));
    }
    QCoro::Task<> compute(QFuture<QString> future)
    {
        const auto running = m_flows.begin();
        const auto text = co_await m_flows.wait(future);
        log += text.value_or(QStringLiteral("nothing"));
    }
    /// Everything there is, in tasks within tasks.
    QCoro::Task<> longFlow(QList<QPointer<JobTest>> jobs, QFuture<Result<int>> future, QString parameter)
    {
        const auto running = m_flows.begin();
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            const QString step = co_await part(jobs[i], parameter);
            if (m_flows.isStopped()) {
                log += QStringLiteral("ended at job %1").arg(i);
                co_return;
            }
            log += step;
        }
        const auto written = co_await m_flows.wait(future);
        if (m_flows.isStopped()) {
            log += QStringLiteral("ended at the write");
            co_return;
        }
        log += written ? parameter : QString();
    }
    QCoro::Task<QString> part(QPointer<JobTest> job, QString parameter)
    {
        const bool slept = co_await m_flows.sleep(1s);
        if (!slept) {
            co_return QString();
        }
        const auto answer = co_await m_flows.run(job.data());
        co_return answer ? parameter + *answer : QString();
    }
    QCoro::Task<> callsOut(QPointer<JobTest> job)
    {
        const auto running = m_flows.begin();
        const auto answer = co_await m_flows.run(job.data());
        emit answered();
        log += answer ? *answer : QString();
        const bool slept = co_await m_flows.sleep(1s);
        log += slept ? QStringLiteral("slept") : QStringLiteral("no sleep");
    }

    Flows m_flows;
    inline static QStringList log;

signals:
    void answered();
};

} // namespace

class FlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        TestService::log.clear();
        JobTest::cancelled = 0;
        CountingManager::requests = 0;
    }

    void givesAnswerOfJob()
    {
        Test::FakeClock clock;
        TestService service(clock);
        auto *good = new JobTest;
        auto *bad = new JobTest;
        service.oneJob(good);
        service.oneJob(bad);
        QCOMPARE(service.m_flows.running(), 2);
        bad->fail(Failure::Kind::Timeout);
        good->succeed(QStringLiteral("good"));
        QCOMPARE(service.log,
                 QStringList({QStringLiteral("failed %1").arg(int(Failure::Kind::Timeout)), QStringLiteral("good")}));
        QCOMPARE(service.m_flows.running(), 0);
        clock.settle();
        QCOMPARE(JobTest::cancelled, 0);
    }

    void makesCallOnceAndCancelsItWhenStopped()
    {
        Test::FakeClock clock;
        ApiClient client([] { return std::make_unique<CountingManager>(); }, clock);
        client.setAccount(QUrl(QStringLiteral("http://127.0.0.1:9")), {QStringLiteral("esf_1"), "sk_1"});
        TestService service(clock);
        service.oneCall(client, "{}");
        QCOMPARE(CountingManager::requests, 0); // At the next turn of the event loop.
        QCoreApplication::sendPostedEvents();
        QCOMPARE(CountingManager::requests, 1);
        QCOMPARE(service.m_flows.running(), 1);
        service.m_flows.stop();
        QCOMPARE(service.log, QStringList(QStringLiteral("failed %1").arg(int(Failure::Kind::Cancelled))));
        QCOMPARE(service.m_flows.running(), 0);
        // A later one leaves nothing.
        service.oneCall(client, "{}");
        QCOMPARE(service.log.size(), 2);
        clock.settle();
        QCOMPARE(CountingManager::requests, 1);
    }

    void endsWhereJobIsDestroyed()
    {
        Test::FakeClock clock;
        TestService service(clock);
        auto *job = new JobTest;
        service.oneJob(job);
        delete job;
        QCOMPARE(service.log, QStringList(QStringLiteral("failed %1").arg(int(Failure::Kind::Cancelled))));
        QCOMPARE(service.m_flows.running(), 0);
    }

    void sleepsByTheClock()
    {
        Test::FakeClock clock;
        TestService service(clock);
        service.poll();
        clock.advance(59s);
        QCOMPARE(service.log.size(), 2);
        clock.advance(1s);
        QCOMPARE(service.log.size(), 3);
        service.m_flows.stop();
        QCOMPARE(service.log.last(), QStringLiteral("stopped"));
        QCOMPARE(service.m_flows.running(), 0);
        clock.advance(100s);
        QCOMPARE(service.log.size(), 4);
    }

    void givesResultOfFuture()
    {
        Test::FakeClock clock;
        TestService service(clock);
        QPromise<Result<int>> promise;
        promise.start();
        service.write(promise.future());
        promise.addResult(Result<int>(7));
        promise.finish();
        clock.settle();
        QCOMPARE(service.log, QStringList(QStringLiteral("7")));
    }

    void givesFailureWhereFutureDeliversNothing()
    {
        Test::FakeClock clock;
        TestService service(clock);
        {
            QPromise<Result<int>> promise;
            promise.start();
            service.write(promise.future());
            QPromise<QString> other;
            other.start();
            service.compute(other.future());
        }
        clock.settle();
        service.log.sort();
        QCOMPARE(service.log, QStringList({QStringLiteral("failed %1").arg(int(Failure::Kind::Cancelled)),
                                           QStringLiteral("nothing")}));
        QCOMPARE(service.m_flows.running(), 0);
    }

    void endsInTheMiddleOfEveryWait_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("destroys");
        QTest::addColumn<QString>("last");
        const QStringList last = {QStringLiteral("ended at job 0"),     QStringLiteral("ended at job 0"),
                                  QStringLiteral("ended at job 1"),     QStringLiteral("ended at job 1"),
                                  QStringLiteral("ended at the write"), QStringLiteral("parameter")};
        for (int steps = 0; steps < last.size(); ++steps) {
            QTest::addRow("stopped after %d", steps) << steps << false << last[steps];
            QTest::addRow("destroyed after %d", steps) << steps << true << last[steps];
        }
    }
    void endsInTheMiddleOfEveryWait()
    {
        QFETCH(int, steps);
        QFETCH(bool, destroys);
        QFETCH(QString, last);
        Test::FakeClock clock;
        auto service = std::make_unique<TestService>(clock);
        QObject parent;
        const QList<QPointer<JobTest>> jobs = {new JobTest(&parent), new JobTest(&parent)};
        QPromise<Result<int>> promise;
        promise.start();
        service->longFlow(jobs, promise.future(), QStringLiteral("parameter"));
        for (int i = 0; i < steps; ++i) {
            if (i == 4) {
                promise.addResult(Result<int>(1));
                promise.finish();
                clock.settle();
            } else if (i % 2 == 0) {
                clock.advance(1s);
            } else {
                jobs[i / 2]->succeed(QStringLiteral("!"));
            }
        }
        if (destroys) {
            service.reset();
        } else {
            bool ended = false;
            service->m_flows.stop([&ended] { ended = true; });
            QVERIFY(ended);
            QCOMPARE(service->m_flows.running(), 0);
        }
        QCOMPARE(TestService::log.last(), last);
        QCOMPARE(JobTest::cancelled, steps == 1 || steps == 3 ? 1 : 0);
        clock.advance(1min);
        QCOMPARE(TestService::log.last(), last);
    }

    void endsLaterWhereFlowIsCallingOut()
    {
        Test::FakeClock clock;
        TestService service(clock);
        auto *job = new JobTest;
        bool ended = false;
        connect(&service, &TestService::answered, this, [&] {
            service.m_flows.stop([&ended] { ended = true; });
            QVERIFY(!ended);
        });
        service.callsOut(job);
        job->succeed(QStringLiteral("answer"));
        QVERIFY(ended);
        QCOMPARE(service.log, QStringList({QStringLiteral("answer"), QStringLiteral("no sleep")}));
        clock.settle();
    }

    void startsNothingAfterStop()
    {
        Test::FakeClock clock;
        TestService service(clock);
        service.m_flows.stop();
        service.oneJob(new JobTest);
        QCOMPARE(JobTest::cancelled, 1);
        service.poll();
        QCOMPARE(service.m_flows.running(), 0);
        clock.settle();
    }

    void mayBeDestroyedWhenEnded()
    {
        Test::FakeClock clock;
        auto *service = new TestService(clock);
        service->poll();
        service->poll();
        service->m_flows.stop([service] { delete service; });
        QCOMPARE(TestService::log.size(), 2);
        clock.advance(1min);
    }
};

QTEST_GUILESS_MAIN(FlowTest)
#include "tst_flow.moc"
