// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/account.h"

#include "api/apiclient.h"
#include "sandbox/account.h"
#include "services/account/wakewatch.h"
#include "store/cache/accountcache.h"
#include "store/secrets/memorysecretstore.h"
#include "support/brokenaccessmanager.h"
#include "support/fakeclock.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Problem = Account::Problem;
using State = Account::State;
using Test::Breakage;
using Test::Fault;

namespace {

const QString balanceEndpoint = QStringLiteral("GET /balance");

/// A keychain whose answers come when the test says so.
class SlowSecretStore final : public SecretStore
{
public:
    QFuture<Reading> read(const QUrl &, const QString &) override { return begin("read"); }
    QFuture<Reading> write(const QUrl &, const Credentials &) override { return begin("write"); }
    QFuture<Reading> remove(const QUrl &, const QString &) override { return begin("remove"); }
    QFuture<Status> check() override
    {
        QPromise<Status> promise;
        promise.start();
        promise.addResult(checked);
        promise.finish();
        return promise.future();
    }
    /// To the last question.
    void answer(const Reading &reading)
    {
        m_promise.addResult(reading);
        m_promise.finish();
    }
    bool isUnwanted() const { return m_promise.isCanceled(); }

    QByteArrayList asked;
    Status checked = Status::Found;

private:
    QFuture<Reading> begin(const char *what)
    {
        asked << what;
        m_promise = QPromise<Reading>();
        m_promise.start();
        return m_promise.future();
    }

    QPromise<Reading> m_promise;
};

/// The program up to the account, on a sandbox; made anew for each test.
template<typename Secrets> struct DesktopWith
{
    explicit DesktopWith(const QString &cacheFile = QStringLiteral(":memory:"))
        : sandbox(std::make_shared<Sandbox::Account>(options(), clock))
        , line(sandbox, clock)
        , client(line.factory(), clock)
        , cache(cacheFile)
        , account(client, cache, secrets, clock)
    {
        cache.open();
    }
    static Sandbox::Options options()
    {
        Sandbox::Options made;
        made.packages = 10;
        made.pastOrders = 3;
        return made;
    }
    /// Lets the time pass until something is so.
    bool until(const std::function<bool()> &condition)
    {
        constexpr int longWait = 30000;
        return QTest::qWaitFor(
            [&] {
                clock.settle();
                if (!condition()) {
                    clock.advance(50ms);
                }
                return condition();
            },
            longWait);
    }
    bool settled()
    {
        return until([this] { return account.state() != State::Checking; });
    }
    void keep(const Credentials &keys) { secrets.write(Sandbox::Account::baseUrl(), keys); }
    bool isKept()
    {
        return secrets.read(Sandbox::Account::baseUrl(), keys().accessCode).result().credentials == keys();
    }
    const Credentials &keys() const { return sandbox->credentials(); }
    void connectStored() { account.connectStored(Sandbox::Account::baseUrl(), keys().accessCode); }

    Test::FakeClock clock;
    std::shared_ptr<Sandbox::Account> sandbox;
    Test::BrokenLine line;
    ApiClient client;
    AccountCache cache;
    Secrets secrets;
    Account account;
};

using Desktop = DesktopWith<MemorySecretStore>;
using SlowDesktop = DesktopWith<SlowSecretStore>;
using Status = SecretStore::Status;
using KeychainTask = Account::KeychainTask;

Breakage answer(int status, const QString &code, const QString &text = QStringLiteral("No."))
{
    Breakage breakage;
    breakage.answer = Sandbox::Response::refusal(status, code, text);
    return breakage;
}

Breakage fault(Fault kind)
{
    Breakage breakage;
    breakage.fault = kind;
    return breakage;
}

} // namespace

class AccountTest : public QObject
{
    Q_OBJECT

private:
    /// Up to the question that the keychain has not answered.
    static void begin(SlowDesktop &desk, KeychainTask task)
    {
        if (task == KeychainTask::Read) {
            desk.connectStored();
            return;
        }
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.until([&desk] { return !desk.secrets.asked.isEmpty(); }));
        if (task == KeychainTask::Forget) {
            desk.secrets.answer({Status::Found, desk.keys(), {}});
            QVERIFY(desk.settled());
            desk.account.signOut();
        }
    }

private slots:
    void keepsKeysThatWork()
    {
        Desktop desk;
        QSignalSpy late(&desk.account, &Account::keptLate);
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QCOMPARE(desk.account.state(), State::Checking);
        QCOMPARE(desk.secrets.count(), 0);
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::Connected);
        QCOMPARE(desk.account.problem(), Problem::None);
        QVERIFY(desk.account.isKept());
        QVERIFY(desk.isKept());
        QVERIFY(desk.account.keychain().isFine());
        QCOMPARE(late.size(), 0);
        QCOMPARE(desk.account.balance()->amount, desk.sandbox->balance());
        QCOMPARE(desk.client.accountCurrency(), std::optional(Currency::Usd));
        QCOMPARE(desk.line.attempts(balanceEndpoint), 1);
    }

    void saysWhichFieldIsWrong()
    {
        Desktop desk;
        Credentials keys = desk.keys();
        keys.accessCode += QLatin1Char('x');
        desk.account.connectWith(Sandbox::Account::baseUrl(), keys);
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::UnknownAccessCode);

        keys = desk.keys();
        keys.secretKey += 'x';
        desk.account.connectWith(Sandbox::Account::baseUrl(), keys);
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::WrongSecret);
        QCOMPARE(desk.secrets.count(), 0);
        QVERIFY(!desk.client.hasAccount());
        QVERIFY(!desk.account.balance());

        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::Connected);
        QCOMPARE(desk.account.problem(), Problem::None);
    }

    void saysThatTheClockIsOff()
    {
        Desktop desk;
        desk.line.breakNext(balanceEndpoint, answer(401, QStringLiteral("INVALID_TIMESTAMP")));
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.problem(), Problem::ClockOff);
        QCOMPARE(desk.account.state(), State::SignedOut);
    }

    void tellsProblemsApart_data()
    {
        QTest::addColumn<Failure::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("skewSeconds");
        QTest::addColumn<Problem>("problem");
        using Kind = Failure::Kind;
        const auto code = [](const char *text) { return QString::fromLatin1(text); };
        QTest::newRow("access code") << Kind::Refused << 401 << code("INVALID_API_KEY") << 0
                                     << Problem::UnknownAccessCode;
        QTest::newRow("access code, clock off too")
            << Kind::Refused << 401 << code("INVALID_API_KEY") << 9000 << Problem::UnknownAccessCode;
        QTest::newRow("secret") << Kind::Refused << 401 << code("INVALID_SIGNATURE") << 0 << Problem::WrongSecret;
        QTest::newRow("time stamp, 401") << Kind::Refused << 401 << code("INVALID_TIMESTAMP") << 0 << Problem::ClockOff;
        QTest::newRow("time stamp, 400") << Kind::Refused << 400 << code("INVALID_TIMESTAMP") << 0 << Problem::ClockOff;
        QTest::newRow("no code, clock behind") << Kind::Refused << 401 << QString() << 301 << Problem::ClockOff;
        QTest::newRow("no code, clock ahead") << Kind::Refused << 401 << QString() << -301 << Problem::ClockOff;
        QTest::newRow("no code, clock right") << Kind::Refused << 401 << QString() << 200 << Problem::Other;
        QTest::newRow("not business") << Kind::Refused << 403 << code("INVALID_USER") << 0 << Problem::NotBusiness;
        QTest::newRow("no such user") << Kind::Refused << 404 << QString() << 0 << Problem::NotBusiness;
        QTest::newRow("another address") << Kind::Refused << 403 << QString() << 0 << Problem::Other;
        QTest::newRow("limit") << Kind::RateLimited << 401 << code("RATE_LIMIT_EXCEEDED") << 0 << Problem::RateLimited;
        QTest::newRow("network") << Kind::Network << 0 << QString() << 0 << Problem::NoNetwork;
        QTest::newRow("deadline") << Kind::Timeout << 0 << QString() << 0 << Problem::NoNetwork;
        QTest::newRow("rubbish") << Kind::Unreadable << 404 << QString() << 0 << Problem::Other;
        QTest::newRow("server error") << Kind::Refused << 500 << QString() << 0 << Problem::Other;
    }
    void tellsProblemsApart()
    {
        QFETCH(Failure::Kind, kind);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(int, skewSeconds);
        QFETCH(Problem, problem);
        Failure failure;
        failure.kind = kind;
        failure.httpStatus = status;
        failure.code = code;
        QCOMPARE(accountProblem(failure, std::chrono::seconds(skewSeconds)), problem);
        if (skewSeconds == 0) {
            QCOMPARE(accountProblem(failure, std::nullopt), problem);
        }
    }

    void showsTheServersWordsWhereItGivesNoCode()
    {
        Desktop desk;
        desk.line.breakNext(balanceEndpoint, answer(401, QString(), QStringLiteral("Your IP is not allowed.")));
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.problem(), Problem::Other);
        QVERIFY2(desk.account.failure()->text.contains(QStringLiteral("Your IP is not allowed.")),
                 qPrintable(desk.account.failure()->text));
    }

    void sendsTheKeysToNoOtherKindOfAddress()
    {
        Desktop desk;
        QSignalSpy changed(&desk.account, &Account::stateChanged);
        for (int i = 0; i < 2; ++i) {
            changed.clear();
            desk.account.connectWith(QUrl(QStringLiteral("http://example.com/api")), desk.keys());
            QCOMPARE(desk.account.state(), State::SignedOut);
            QCOMPARE(desk.account.problem(), Problem::AddressNotAllowed);
            QVERIFY(!changed.isEmpty());
        }
        QVERIFY(desk.line.log().isEmpty());
    }

    void keepsNoKeysThatCouldNotBeChecked()
    {
        Desktop desk;
        desk.line.breakEvery(balanceEndpoint, fault(Fault::LostBeforeSending));
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::NoNetwork);
        QCOMPARE(desk.secrets.count(), 0);
        QVERIFY(!desk.client.hasAccount());
    }

    void staysConnectedWithoutAKeychain()
    {
        Desktop desk;
        desk.secrets.setStatus(Status::Absent);
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::Connected);
        QVERIFY(!desk.account.isKept());
        QCOMPARE(desk.account.keychain(), (Account::Keychain{KeychainTask::Keep, Status::Absent,
                                                             QStringLiteral("The secrets are kept in memory only.")}));
        desk.account.signOut();
        desk.clock.settle();
        QCOMPARE(desk.account.problem(), Problem::None);
    }

    void connectsWithTheKeptKeysWithoutAsking()
    {
        Desktop desk;
        desk.keep(desk.keys());
        desk.connectStored();
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::Connected);
        QVERIFY(desk.account.isKept());
        QCOMPARE(desk.account.balance()->amount, desk.sandbox->balance());
    }

    void asksForKeysWhereNoneAreKept()
    {
        Desktop desk;
        desk.connectStored();
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::None);
        QVERIFY(desk.line.log().isEmpty());
    }

    void saysThatTheKeychainStayedLocked()
    {
        Desktop desk;
        desk.secrets.setStatus(Status::Dismissed);
        desk.connectStored();
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::Keychain);
    }

    void tellsHowTheKeychainStands_data()
    {
        QTest::addColumn<Status>("status");
        QTest::newRow("absent") << Status::Absent;
        QTest::newRow("locked") << Status::Locked;
        QTest::newRow("dismissed") << Status::Dismissed;
        QTest::newRow("slow") << Status::Slow;
        QTest::newRow("lost") << Status::Lost;
        QTest::newRow("failed") << Status::Failed;
        QTest::newRow("as wanted") << Status::Found;
    }
    /// Six states and the good one, for each of the three tasks, at once and late; then asked again with success.
    void tellsHowTheKeychainStands()
    {
        QFETCH(Status, status);
        const bool isGood = status == Status::Found;
        for (const KeychainTask task : {KeychainTask::Read, KeychainTask::Keep, KeychainTask::Forget}) {
            for (const bool isLate : {false, true}) {
                SlowDesktop desk;
                QSignalSpy keptLate(&desk.account, &Account::keptLate);
                QSignalSpy forgotten(&desk.account, &Account::forgotten);
                desk.secrets.checked = status;
                begin(desk, task);
                const auto asked = desk.secrets.asked.size();
                const State stuck = task == KeychainTask::Keep ? State::Connected : State::SignedOut;
                if (isLate) {
                    desk.clock.advance(4s);
                    QCOMPARE(desk.account.keychain(), (Account::Keychain{task, Status::Slow, {}}));
                    QCOMPARE(desk.account.state(), stuck);
                    QVERIFY(!desk.account.isKept());
                }
                const Status wanted = task == KeychainTask::Forget ? Status::NotFound : Status::Found;
                desk.secrets.answer({isGood ? wanted : status, desk.keys(), QStringLiteral("words")});
                desk.clock.settle();
                bool wasAskedAgain = false;
                if (!isGood) {
                    QCOMPARE(desk.account.keychain(), (Account::Keychain{task, status, QStringLiteral("words")}));
                    QCOMPARE(desk.account.state(), stuck);
                    QCOMPARE(desk.account.problem(), task == KeychainTask::Keep ? Problem::None : Problem::Keychain);
                    QVERIFY(!desk.account.isKept());
                    QCOMPARE(desk.account.isForgetting(), task == KeychainTask::Forget);
                    QCOMPARE(desk.secrets.asked.size(), asked);
                    desk.account.askKeychainAgain();
                    QCOMPARE(desk.secrets.asked.size(), asked + 1);
                    desk.secrets.answer({wanted, desk.keys(), {}});
                    desk.clock.settle();
                    wasAskedAgain = true;
                }
                QVERIFY(desk.account.keychain().isFine());
                if (task == KeychainTask::Forget) {
                    QCOMPARE(desk.account.state(), State::SignedOut);
                    QCOMPARE(desk.account.problem(), Problem::None);
                    QVERIFY(!desk.account.isForgetting());
                    QCOMPARE(forgotten.size(), 1);
                } else {
                    QVERIFY(desk.until([&desk] { return desk.account.state() == State::Connected; }));
                    QVERIFY(desk.account.isKept());
                    QCOMPARE(keptLate.size(), task == KeychainTask::Keep && (isLate || wasAskedAgain) ? 1 : 0);
                }
            }
        }
    }

    void noticesThatTheKeychainWasUnlockedElsewhere()
    {
        for (const KeychainTask task : {KeychainTask::Read, KeychainTask::Keep, KeychainTask::Forget}) {
            SlowDesktop desk;
            desk.secrets.checked = Status::Locked;
            begin(desk, task);
            desk.secrets.answer({Status::Locked, {}, {}});
            desk.clock.settle();
            const auto asked = desk.secrets.asked.size();
            desk.clock.advance(1min);
            QCOMPARE(desk.secrets.asked.size(), asked);
            desk.secrets.checked = Status::Found;
            desk.clock.advance(4s);
            QCOMPARE(desk.secrets.asked.size(), asked + 1);
        }
    }

    void noticesThatTheKeychainCameBack()
    {
        SlowDesktop desk;
        desk.secrets.checked = Status::Lost;
        begin(desk, KeychainTask::Read);
        desk.secrets.answer({Status::Lost, {}, {}});
        desk.clock.advance(1min);
        QCOMPARE(desk.secrets.asked.size(), 1);
        desk.secrets.checked = Status::Locked; // It brings up its prompt.
        desk.clock.advance(4s);
        QCOMPARE(desk.secrets.asked.size(), 2);
    }

    /// KWallet says nothing of its lock, and a prompt that comes back by itself is a nuisance.
    void neverAsksAgainByItselfWhereNothingHasChanged()
    {
        for (const Status status : {Status::Dismissed, Status::Failed, Status::Absent}) {
            SlowDesktop desk;
            begin(desk, KeychainTask::Read);
            desk.secrets.answer({status, {}, {}});
            desk.clock.advance(1h);
            QCOMPARE(desk.secrets.asked.size(), 1);
        }
        SlowDesktop busy;
        begin(busy, KeychainTask::Read);
        busy.clock.advance(1h);
        QCOMPARE(busy.secrets.asked.size(), 1);
    }

    void noticesWhatChangedBeforeItWasLookedAt()
    {
        for (const Status status : {Status::Slow, Status::Lost, Status::Locked}) {
            SlowDesktop desk;
            begin(desk, KeychainTask::Read);
            desk.secrets.answer({status, {}, {}});
            desk.clock.advance(4s);
            QCOMPARE(desk.secrets.asked.size(), 2);
        }
    }

    void keepsNothingOnceAPersonGoesOnWithout()
    {
        SlowDesktop desk;
        begin(desk, KeychainTask::Keep);
        desk.clock.advance(4s);
        desk.account.stopKeeping();
        QVERIFY(desk.secrets.isUnwanted());
        QVERIFY(desk.account.keychain().isFine());
        QCOMPARE(desk.account.state(), State::Connected);
        desk.secrets.answer({Status::Found, desk.keys(), {}});
        desk.clock.advance(1h);
        QVERIFY(!desk.account.isKept());
        QCOMPARE(desk.secrets.asked, QByteArrayList{"write"});
    }

    void keepsNothingWhereAPersonWantsNone()
    {
        SlowDesktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys(), Account::Keeping::Unwanted);
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::Connected);
        QVERIFY(!desk.account.isKept());
        QVERIFY(desk.secrets.asked.isEmpty());
    }

    void forgetsASecretThatIsStillBeingKept()
    {
        SlowDesktop desk;
        begin(desk, KeychainTask::Keep);
        desk.clock.advance(4s);
        desk.account.signOut();
        QCOMPARE(desk.secrets.asked, (QByteArrayList{"write", "remove"}));
        QVERIFY(desk.account.isForgetting());
        desk.secrets.answer({Status::NotFound, {}, {}});
        desk.clock.settle();
        QVERIFY(!desk.account.isForgetting());
        QCOMPARE(desk.account.state(), State::SignedOut);
    }

    void goesOnWithForgettingAtTheNextStart()
    {
        SlowDesktop desk;
        QSignalSpy forgotten(&desk.account, &Account::forgotten);
        desk.account.forgetStored(Sandbox::Account::baseUrl(), desk.keys().accessCode);
        QCOMPARE(desk.secrets.asked, QByteArrayList{"remove"});
        desk.secrets.answer({Status::NotFound, {}, {}});
        desk.clock.settle();
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(desk.account.state(), State::SignedOut);
        QVERIFY(desk.line.log().isEmpty());
    }

    void asksForKeysWhereTheKeptOnesAreRefused()
    {
        Desktop desk;
        Credentials old = desk.keys();
        old.secretKey = "sk_old";
        desk.keep(old);
        desk.connectStored();
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::WrongSecret);
        QVERIFY(!desk.client.hasAccount());
    }

    void staysUsableOfflineAndTriesAgain()
    {
        Desktop desk;
        desk.keep(desk.keys());
        const Balance cached{Money(4200, Currency::Usd), false, {}, true, desk.clock.now().addDays(-1)};
        desk.cache.setAccount(AccountCache::accountId(Sandbox::Account::baseUrl(), desk.keys().accessCode));
        desk.cache.storeBalance(cached);
        desk.line.breakEvery(balanceEndpoint, fault(Fault::LostBeforeSending));
        desk.connectStored();
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::Offline);
        QCOMPARE(desk.account.problem(), Problem::NoNetwork);
        QVERIFY(desk.account.isKept());
        QVERIFY(desk.client.hasAccount());
        QCOMPARE(desk.account.balance(), std::optional(cached));

        // After 5, 10 and 20 s.
        int attempts = desk.line.attempts(balanceEndpoint);
        for (const auto pause : {5s, 10s, 20s}) {
            desk.clock.advance(pause - 2s);
            QCOMPARE(desk.line.attempts(balanceEndpoint), attempts);
            desk.clock.advance(2s);
            QCOMPARE(desk.line.attempts(balanceEndpoint), ++attempts);
        }
        desk.line.repair();
        desk.clock.advance(45s);
        QCOMPARE(desk.account.state(), State::Connected);
        QCOMPARE(desk.account.problem(), Problem::None);
        QCOMPARE(desk.account.balance()->amount, desk.sandbox->balance());
        attempts = desk.line.attempts(balanceEndpoint);
        desk.clock.advance(1h);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts);
    }

    void neverTriesMoreSeldomThanEveryFiveMinutes()
    {
        Desktop desk;
        desk.keep(desk.keys());
        desk.line.breakEvery(balanceEndpoint, fault(Fault::LostBeforeSending));
        desk.connectStored();
        QVERIFY(desk.settled());
        desk.clock.advance(2h);
        const int attempts = desk.line.attempts(balanceEndpoint);
        QVERIFY(attempts < 40);
        desk.clock.advance(301s);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts + 1);
    }

    void triesAtOnceWhenAPersonAsks()
    {
        Desktop desk;
        desk.keep(desk.keys());
        desk.line.breakEvery(balanceEndpoint, fault(Fault::LostBeforeSending));
        desk.connectStored();
        QVERIFY(desk.settled());
        desk.line.repair();
        desk.account.refreshBalance();
        desk.clock.advance(1s);
        QCOMPARE(desk.account.state(), State::Connected);
    }

    void goesOfflineAndBackWhileConnected()
    {
        Desktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        desk.line.breakNext(balanceEndpoint, fault(Fault::LostAfterProcessing));
        desk.account.refreshBalance();
        desk.clock.advance(2s);
        QCOMPARE(desk.account.state(), State::Offline);
        QCOMPARE(desk.account.balance()->amount, desk.sandbox->balance());
        desk.clock.advance(10s);
        QCOMPARE(desk.account.state(), State::Connected);
    }

    void asksOnceAtOnceWhenTheNetworkIsBack()
    {
        Desktop desk;
        desk.keep(desk.keys());
        desk.line.breakEvery(balanceEndpoint, fault(Fault::LostBeforeSending));
        desk.connectStored();
        QVERIFY(desk.settled());
        desk.clock.advance(1h); // The next try is minutes away by now.
        desk.line.repair();
        const int attempts = desk.line.attempts(balanceEndpoint);
        for (int i = 0; i < 5; ++i) {
            desk.account.networkChanged();
            desk.clock.advance(100ms);
        }
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts);
        desk.clock.advance(3s);
        QCOMPARE(desk.account.state(), State::Connected);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts + 1);
    }

    void noticesAfterASleepThatTheNetworkIsGone()
    {
        Desktop desk;
        WakeWatch watch(desk.clock);
        QObject::connect(&watch, &WakeWatch::woke, &desk.account, &Account::networkChanged);
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        int attempts = desk.line.attempts(balanceEndpoint);
        desk.clock.advance(1h);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts);
        desk.clock.setNow(desk.clock.now().addSecs(-3600)); // Set back: the server may refuse everything now.
        desk.clock.advance(20s);
        QCOMPARE(desk.line.attempts(balanceEndpoint), ++attempts);
        desk.line.breakAll(fault(Fault::LostBeforeSending));
        desk.clock.setNow(desk.clock.now().addSecs(8 * 3600)); // The night.
        desk.clock.advance(13s);
        QCOMPARE(desk.account.state(), State::Offline);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts + 1);
        desk.line.repair();
        desk.clock.advance(6s);
        QCOMPARE(desk.account.state(), State::Connected);
    }

    void saysHowFarTheClockIsOff()
    {
        Desktop desk;
        Breakage stamp = answer(401, QStringLiteral("INVALID_TIMESTAMP"));
        stamp.answer->headers = {{"Date", "Tue, 24 Nov 2026 13:00:00 GMT"}};
        desk.line.breakEvery(balanceEndpoint, stamp); // Also with another stamp, which the second one has.
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.problem(), Problem::ClockOff);
        QVERIFY(desk.account.clockSkew());
        QVERIFY(std::chrono::abs(*desk.account.clockSkew() - 1h) < 1min);
        QCOMPARE(desk.line.attempts(balanceEndpoint), 2);
    }

    void staysConnectedThroughAnOddAnswer()
    {
        Desktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        for (const Fault kind : {Fault::ServerErrorHtml, Fault::Garbage, Fault::RateLimited}) {
            desk.line.breakNext(balanceEndpoint, fault(kind));
            desk.account.refreshBalance();
            desk.clock.advance(2s);
            QCOMPARE(desk.account.state(), State::Connected);
        }
    }

    /// In the background it waits for the next hour's allowance.
    void answersAPersonWhileTheBackgroundWaits()
    {
        Desktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        desk.line.breakNext(balanceEndpoint, fault(Fault::RateLimited));
        desk.account.refreshBalance();
        desk.clock.advance(1s);
        desk.clock.advance(5min);
        desk.line.breakNext(balanceEndpoint, fault(Fault::RateLimited));
        desk.account.refreshBalance();
        desk.clock.advance(1s);
        const int attempts = desk.line.attempts(balanceEndpoint);
        desk.account.refreshBalanceIfOld();
        desk.clock.advance(1s);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts);
        desk.account.refreshBalance();
        desk.clock.advance(1s);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts + 1);
        QCOMPARE(desk.account.state(), State::Connected);
    }

    void signsOutWhenTheKeysAreWithdrawn()
    {
        Desktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        desk.line.breakNext(balanceEndpoint, answer(401, QStringLiteral("INVALID_API_KEY")));
        desk.account.refreshBalance();
        desk.clock.advance(2s);
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::UnknownAccessCode);
        QVERIFY(!desk.client.hasAccount());
    }

    void waitsForTheAllowanceWhereTheLimitWasReached()
    {
        Desktop desk;
        desk.keep(desk.keys());
        desk.line.breakNext(balanceEndpoint, fault(Fault::BareTooManyRequests));
        desk.connectStored();
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::Offline);
        QCOMPARE(desk.account.problem(), Problem::RateLimited);
        desk.clock.advance(50s);
        QCOMPARE(desk.line.attempts(balanceEndpoint), 1);
        desk.clock.advance(15s);
        QCOMPARE(desk.account.state(), State::Connected);
    }

    void forgetsTheSecretWhenSignedOut()
    {
        Desktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QCOMPARE(desk.secrets.count(), 1);
        desk.account.signOut();
        desk.clock.settle();
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::None);
        QCOMPARE(desk.secrets.count(), 0);
        QVERIFY(!desk.account.isKept());
        QVERIFY(!desk.account.balance());
        QVERIFY(!desk.client.hasAccount());
        const int attempts = desk.line.attempts(balanceEndpoint);
        desk.account.refreshBalance();
        desk.clock.advance(1h);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts);
    }

    void saysWhereTheSecretCouldNotBeForgotten()
    {
        Desktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        desk.secrets.setStatus(Status::Dismissed);
        desk.account.signOut();
        desk.clock.settle();
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.problem(), Problem::Keychain);
    }

    void endsAnOfflineWaitWhenSignedOut()
    {
        Desktop desk;
        desk.keep(desk.keys());
        desk.line.breakEvery(balanceEndpoint, fault(Fault::LostBeforeSending));
        desk.connectStored();
        QVERIFY(desk.settled());
        const int attempts = desk.line.attempts(balanceEndpoint);
        desk.account.signOut();
        desk.clock.advance(1h);
        QCOMPARE(desk.line.attempts(balanceEndpoint), attempts);
        QCOMPARE(desk.account.state(), State::SignedOut);
    }

    void lastConnectWins()
    {
        Desktop desk;
        Credentials wrong = desk.keys();
        wrong.secretKey = "sk_wrong";
        desk.account.connectWith(Sandbox::Account::baseUrl(), wrong);
        desk.clock.advance(10ms);
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::Connected);
        desk.clock.advance(1min);
        QCOMPARE(desk.account.state(), State::Connected);
        QVERIFY(desk.isKept());
    }

    void endsWithoutAProblemWhenAPersonCancels()
    {
        Desktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        desk.clock.settle();
        desk.client.cancelAll();
        QVERIFY(desk.settled());
        QCOMPARE(desk.account.state(), State::SignedOut);
        QCOMPARE(desk.account.failure()->kind, Failure::Kind::Cancelled);
    }

    void takesTheBalanceOfAPurchase()
    {
        Desktop desk;
        desk.account.setBalance(Money(1, Currency::Usd));
        QVERIFY(!desk.account.balance());
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        QSignalSpy changed(&desk.account, &Account::balanceChanged);
        desk.clock.advance(1h);
        desk.account.setBalance(Money(12345, Currency::Usd));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.account.balance()->amount, Money(12345, Currency::Usd));
        QCOMPARE(desk.account.balance()->asOf, desk.clock.now());
        auto cached = desk.cache.balance();
        cached.waitForFinished();
        QCOMPARE(cached.result().value(), desk.account.balance());
    }

    void asksForTheBalanceOnlyWhereItIsOld()
    {
        Desktop desk;
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        desk.account.refreshBalanceIfOld();
        desk.clock.advance(4min);
        desk.account.refreshBalanceIfOld();
        desk.clock.advance(10s);
        QCOMPARE(desk.line.attempts(balanceEndpoint), 1);
        desk.clock.advance(1min);
        desk.account.refreshBalanceIfOld();
        desk.account.refreshBalanceIfOld();
        desk.clock.advance(10s);
        QCOMPARE(desk.line.attempts(balanceEndpoint), 2);
        desk.account.refreshBalance();
        desk.clock.advance(10s);
        QCOMPARE(desk.line.attempts(balanceEndpoint), 3);
    }

    void dropsTheCacheOfAnotherAccountOnlyOnceTheKeysWork()
    {
        Desktop desk;
        desk.cache.setAccount(QStringLiteral("somebody else"));
        Esim esim;
        esim.id = 1;
        desk.cache.storeEsims({esim});
        Credentials wrong = desk.keys();
        wrong.secretKey = "sk_wrong";
        desk.account.connectWith(Sandbox::Account::baseUrl(), wrong);
        QVERIFY(desk.settled());
        auto esims = desk.cache.esims();
        esims.waitForFinished();
        QCOMPARE(esims.result()->size(), 1);
        desk.account.connectWith(Sandbox::Account::baseUrl(), desk.keys());
        QVERIFY(desk.settled());
        esims = desk.cache.esims();
        esims.waitForFinished();
        QCOMPARE(esims.result()->size(), 0);
    }

    void stopsWhileTheKeychainIsAsked()
    {
        SlowDesktop desk;
        desk.connectStored();
        desk.clock.settle();
        QCOMPARE(desk.account.state(), State::Checking);
        QSignalSpy stopped(&desk.account, &Account::stopped);
        desk.account.stop();
        desk.clock.settle();
        QCOMPARE(stopped.size(), 1);
        desk.secrets.answer({Status::Found, desk.keys(), {}});
        desk.clock.advance(1min);
        QVERIFY(desk.line.log().isEmpty());
    }

    void mayBeDestroyedAtAnyStep()
    {
        for (int step = 0; step < 12; ++step) {
            Desktop desk;
            desk.keep(desk.keys());
            auto account = std::make_unique<Account>(desk.client, desk.cache, desk.secrets, desk.clock);
            if (step % 2 == 0) {
                account->connectStored(Sandbox::Account::baseUrl(), desk.keys().accessCode);
            } else {
                account->connectWith(Sandbox::Account::baseUrl(), desk.keys());
            }
            for (int i = 0; i < step / 2; ++i) {
                desk.clock.advance(60ms);
            }
            const QSignalSpy state(account.get(), &Account::stateChanged);
            const QSignalSpy balance(account.get(), &Account::balanceChanged);
            account.reset();
            const auto calls = desk.line.log().size();
            desk.clock.advance(1min);
            // It says nothing while it goes, and leaves nothing behind that asks again.
            QCOMPARE(state.size() + balance.size(), 0);
            QCOMPARE(desk.line.log().size(), calls);
        }
    }
};

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
