// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The longest turn of the event loop while a catalogue of 20,000 packages is copied, and in a day of 400 sales, each
// found by words that are typed. The whole window over a server in a process of its own, by a clock that both go by and
// that is fast, for the program sends no more than a request a second in the background. Needs a key ring, as the
// program does. DESK_BENCH_STACKS=MS says what runs in turns that take longer.

#include "app/looks.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/uilanguage.h"
#include "domain/clock.h"
#include "loopturns.h"
#include "sandbox/account.h"
#include "sandbox/httpserver.h"
#include "sandboxcatalogue.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/catalogue/catalogueservice.h"
#include "services/sales/purchaseservice.h"
#include "services/shop.h"
#include "store/cache/accountcache.h"
#include "store/secrets/keychainsecretstore.h"
#include "widgets/activation/qrcodeview.h"
#include "widgets/controls/page.h"
#include "widgets/controls/theme.h"
#include "widgets/sales/orderpanel.h"

#include <QAbstractEventDispatcher>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaEnum>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <optional>
#include <string>

#include <sys/prctl.h>

using namespace Desk;

namespace {

using namespace std::chrono_literals;

constexpr int packages = 20'000;
constexpr int sales = 400;
constexpr int salesBetweenPages = 20; ///< The other pages are opened once so often.
/// What lasts a second in the program's eyes lasts an eighth of one. Faster, and its work, which is no faster than
/// ever, would meet the times of its rules.
constexpr int speed = 8;
constexpr std::chrono::milliseconds patience = 60s;
constexpr std::chrono::milliseconds patienceWithCopy = 10min;
/// The clock has gone for so long when it starts, by the computer's: the copy of a day that begins then has prices of
/// more than an hour ago, which are read again before anything is bought.
constexpr std::chrono::milliseconds goneBefore = 10min;
constexpr std::chrono::milliseconds betweenKeys = 5ms;
constexpr std::chrono::milliseconds toRead = 1000ms / speed; ///< What is asked, before the button is pressed again.
const QString accessCode = Sandbox::Options().credentials.accessCode;

/// Goes faster than the computer's, by the same for the program and its server.
class FastClock final : public Clock
{
public:
    explicit FastClock(qint64 startMs)
        : m_startMs(startMs)
    {}
    qint64 startMs() const { return m_startMs; }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(elapsedMs(), Qt::UTC); }
    qint64 elapsedMs() const override { return m_startMs + (QDateTime::currentMSecsSinceEpoch() - m_startMs) * speed; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        QTimer::singleShot((delay + std::chrono::milliseconds(speed - 1)) / speed, Qt::PreciseTimer, context,
                           std::move(function));
    }

private:
    qint64 m_startMs;
};

int serve(qint64 startMs)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM); // It ends with who started it, however that ends.
    FastClock clock(startMs);
    Sandbox::Options options;
    options.packages = packages;
    options.balance = Money(1'000'000'00, Currency::Usd);
    options.latency = 500ms;
    options.requestsPerMinute = options.requestsPerHour = 1'000'000;
    Sandbox::HttpServer server(std::make_shared<Sandbox::Account>(options, clock), clock);
    if (!server.listen(0)) {
        return 1;
    }
    std::printf("%s\n", qPrintable(server.baseUrl().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Lets the event loop run until it is so, which is looked at before each turn: no turn is there for that alone.
bool until(const std::function<bool()> &isSo, std::chrono::milliseconds atMost = patience)
{
    QEventLoop loop;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        if (isSo()) {
            loop.quit();
        }
    });
    QTimer::singleShot(atMost, &loop, &QEventLoop::quit);
    loop.exec();
    return isSo();
}

void waitFor(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// In a turn of its own, as whatever a person does comes.
void act(const std::function<void()> &action)
{
    QEventLoop loop;
    QTimer::singleShot(0, &loop, [&] {
        action();
        loop.quit();
    });
    loop.exec();
}

/// A server, and a profile with the keys that it takes.
class World
{
public:
    World()
        : clock(QDateTime::currentMSecsSinceEpoch() - goneBefore.count())
        , profile(Profile::named(QString::number(++s_made)))
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("server"), QString::number(clock.startMs())});
        m_server.waitForReadyRead(static_cast<int>(patience.count()));
        address = QUrl(QString::fromUtf8(m_server.readLine().trimmed()));
        profile.makeFolders();
        QSettings settings(profile.configFolder() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        settings.setValue(QStringLiteral("account/accessCode"), accessCode);
        settings.setValue(QStringLiteral("account/apiAddress"), address);
        KeychainSecretStore secrets;
        // Answered in a thread of its own: nothing here has to be let happen for it.
        hasKeys = secrets.write(address, Sandbox::Options().credentials).result().status == SecretStore::Status::Found;
    }
    ~World()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(World)

    FastClock clock;
    Profile profile;
    QUrl address;
    bool hasKeys = false;

private:
    static inline int s_made = 0;
    QProcess m_server;
};

/// The window of one account, at work.
class Desktop
{
public:
    explicit Desktop(World &world)
        : session({.profile = world.profile, .api = world.address}, {m_theme, m_language}, world.clock)
    {
        m_theme.start();
        session.claim();
        session.start();
    }
    ~Desktop()
    {
        bool hasEnded = false;
        QObject::connect(&session, &Session::ended, [&hasEnded] { hasEnded = true; });
        session.end();
        until([&hasEnded] { return hasEnded; });
    }
    Q_DISABLE_COPY_MOVE(Desktop)

private:
    Theme m_theme;
    UiLanguage m_language{QStringLiteral("en")};

public:
    Session session;
};

/// Why there is nothing to report; empty where there is.
using Problem = std::string;

Problem report(benchmark::State &state, const LoopTurns &turns)
{
    constexpr double nearlyAll = 0.9999;
    state.counters["turns"] = double(turns.turns().size());
    state.counters["worst_ms"] = turns.wallMs(1);
    state.counters["nearly_worst_ms"] = turns.wallMs(nearlyAll);
    state.counters["worst_processor_ms"] = turns.processorMs(1);
    state.counters["nearly_worst_processor_ms"] = turns.processorMs(nearlyAll);
    return turns.isWatching() && !turns.turns().empty() ? "" : "the event loop is not GLib's";
}

Problem connectAccount(const World &world, const Session &session)
{
    if (!world.hasKeys) {
        return "there is no key ring: start this with tests/support/with-desktop.sh";
    }
    const Account &account = session.shop().account();
    return until([&account] { return account.state() == Account::State::Connected; }) ? "" : "nobody answers the keys";
}

Problem syncOfACatalogue(benchmark::State &state)
{
    World world;
    const Desktop desktop(world);
    if (Problem problem = connectAccount(world, desktop.session); !problem.empty()) {
        return problem;
    }
    const CatalogueService &catalogue = desktop.session.shop().catalogue();
    const LoopTurns turns;
    const bool isCopied = until(
        [&catalogue] {
            return catalogue.status().completedAt.isValid() && !catalogue.status().isSyncing
                   && catalogue.isSearchWhole();
        },
        patienceWithCopy);
    if (!isCopied) {
        const CatalogueStatus status = catalogue.status();
        return "page " + std::to_string(status.pagesRead) + " of " + std::to_string(status.pagesTotal)
               + " was the last that was copied";
    }
    return report(state, turns);
}

void type(QWidget *field, const QString &text)
{
    for (const QChar character : text) {
        QCoreApplication::postEvent(field, new QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, QString(character)));
        waitFor(betweenKeys);
    }
}

/// As a person does, who presses the button again where something is asked.
bool order(const MainWindow &window, const PurchaseService &purchases)
{
    const auto before = purchases.purchases().size();
    const auto *button = window.findChild<QPushButton *>(QStringLiteral("orderButton"));
    const PriceGate &gate = window.findChild<OrderPanel *>()->gate();
    QElapsedTimer time;
    time.start();
    while (purchases.purchases().size() == before && !time.hasExpired(patience.count())) {
        until([button] { return button->isVisible() && button->isEnabled(); });
        act([&window] { window.action(MainWindow::Action::Order)->trigger(); });
        until([&gate] { return gate.state() != PriceGate::State::WaitingForPrice; });
        if (gate.canOrder()) {
            waitFor(toRead);
        }
    }
    return purchases.purchases().size() > before;
}

/// The code of the newest purchase is on the screen, where it has come.
bool showsNewest(const QList<QrCodeView *> &codes, const PurchaseService &purchases)
{
    const Purchase &sold = purchases.purchases().constLast();
    if (sold.state == Purchase::State::Provisioning) {
        return true;
    }
    return sold.state == Purchase::State::Completed
           && std::any_of(codes.cbegin(), codes.cend(), [&sold](const QrCodeView *view) {
                  return view->text() == sold.esims.constFirst().activation.toString();
              });
}

Problem sell(const Session &session, const QString &words)
{
    const MainWindow &window = session.window();
    const PurchaseService &purchases = session.shop().purchases();
    auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
    act([&window] { window.action(MainWindow::Action::Search)->trigger(); });
    act([field] { field->clear(); });
    type(field, words);
    if (!order(window, purchases)) {
        const PriceGate &gate = window.findChild<OrderPanel *>()->gate();
        return "was not ordered: " + std::string(QMetaEnum::fromType<PriceGate::State>().key(int(gate.state())));
    }
    const QList<QrCodeView *> codes = window.findChildren<QrCodeView *>();
    if (!until([&codes, &purchases] { return showsNewest(codes, purchases); })) {
        const Purchase::State state = purchases.purchases().constLast().state;
        return "was not shown: " + std::string(QMetaEnum::fromType<Purchase::State>().key(int(state)));
    }
    return "";
}

Problem dayOfSales(benchmark::State &state)
{
    const QStringList wanted{QStringLiteral("turkey 5gb"), QStringLiteral("germany 10gb"), QStringLiteral("usa 3gb"),
                             QStringLiteral("japan 7 days"), QStringLiteral("europe 10gb 30 days")};
    World world;
    {
        AccountCache cache(world.profile.cacheFile());
        fillCache(cache, AccountCache::accountId(world.address, accessCode), packages);
    }
    const Desktop desktop(world);
    const Session &session = desktop.session;
    if (Problem problem = connectAccount(world, session); !problem.empty()) {
        return problem;
    }
    if (!until([&session] { return session.shop().catalogue().isSearchWhole(); })) {
        return "the copy was not read";
    }
    const LoopTurns turns;
    for (int i = 0; i < sales; ++i) {
        if (const Problem problem = sell(session, wanted.at(i % wanted.size())); !problem.empty()) {
            return "sale " + std::to_string(i + 1) + " " + problem;
        }
        if (i % salesBetweenPages == 0) {
            for (const int page : {1, 2, 3, 0}) {
                act([&session, page] { session.window().openPage(session.window().pages().at(page)); });
                until([&session] { return !session.shop().records().isRefreshing(); });
            }
        }
    }
    return report(state, turns);
}

void add(const char *name, Problem (*measure)(benchmark::State &state))
{
    benchmark::RegisterBenchmark(name,
                                 [measure](benchmark::State &state) {
                                     for (auto _ : state) {
                                         if (const Problem problem = measure(state); !problem.empty()) {
                                             state.SkipWithError(problem.c_str());
                                             return;
                                         }
                                     }
                                 })
        ->Unit(benchmark::kSecond)
        ->Iterations(1)
        ->Repetitions(1);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::string(argv[1]) == "server") {
        const QCoreApplication application(argc, argv);
        return serve(std::stoll(argv[2]));
    }
    const QTemporaryDir home;
    for (const char *folder : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, QFile::encodeName(home.path()));
    }
    const QApplication application(argc, argv);
    add("syncOfACatalogue", syncOfACatalogue);
    add("dayOfSales", dayOfSales);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
