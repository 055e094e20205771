// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long people wait for the window: from the start of the program to its first rows, beside an empty Qt window; and
// from a key in the search to painted rows, without and with three filters set. 7,000 packages of the sandbox, for the
// keys also 20,000 and 100,000, in a home of its own. Needs a key ring, as the program does:
// tests/support/with-desktop.sh build/bench/bin/bench_window

#include "api/apiclient.h"
#include "app/looks.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/uilanguage.h"
#include "domain/clock.h"
#include "sandbox/accessmanager.h"
#include "sandbox/account.h"
#include "services/catalogue/catalogueservice.h"
#include "services/search/packagesearch.h"
#include "services/shop.h"
#include "store/cache/accountcache.h"
#include "store/secrets/keychainsecretstore.h"
#include "widgets/controls/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Desk;

namespace {

constexpr int usualPackages = 7000;
const QString accessCode = QStringLiteral("esf_bench");
constexpr int patienceMs = 600'000;

/// A copy of the catalogue of this size has a profile of its own.
Profile profileFor(int packages)
{
    return Profile::named(QStringLiteral("bench%1").arg(packages));
}

/// Counts from the same moment in all processes.
qint64 monotonicUs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000LL + now.tv_nsec / 1000;
}

class PaintWatch : public QObject
{
public:
    PaintWatch(QTableView *table, bool needsRows)
        : m_table(table)
        , m_needsRows(needsRows)
    {
        table->viewport()->installEventFilter(this);
    }
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && (!m_needsRows || m_table->model()->rowCount() > 0)) {
            ++paints;
        }
        return false;
    }

private:
    QTableView *m_table;
    bool m_needsRows;
};

int showFirstPicture(QTableView *table, bool needsRows, qint64 startedUs)
{
    const PaintWatch watch(table, needsRows);
    if (!QTest::qWaitFor([&watch] { return watch.paints > 0; }, patienceMs)) {
        return 1;
    }
    std::printf("%lld\n", static_cast<long long>(monotonicUs() - startedUs));
    std::fflush(stdout);
    std::_Exit(0); // How it ends is not what is measured.
}

int emptyWindow(qint64 startedUs)
{
    QMainWindow window;
    auto *table = new QTableView(&window);
    window.setCentralWidget(table);
    window.resize(1360, 860);
    window.show();
    return showFirstPicture(table, false, startedUs);
}

int wholeProgram(qint64 startedUs)
{
    SystemClock clock;
    Theme theme;
    theme.start();
    UiLanguage language(QStringLiteral("en"));
    Session session({.profile = profileFor(usualPackages)}, {theme, language}, clock);
    if (session.claim() != SingleInstance::Role::First) {
        return 1;
    }
    session.start();
    return showFirstPicture(session.window().findChild<QTableView *>(QStringLiteral("packagesView")), true, startedUs);
}

/// Says on stderr what it lacked.
bool fillCache(int packages)
{
    const Profile profile = profileFor(packages);
    profile.makeFolders();
    SystemClock clock;
    Sandbox::Options options;
    options.packages = packages;
    options.requestsPerMinute = options.requestsPerHour = 1'000'000;
    options.readLatency = std::chrono::milliseconds(0);
    const auto account = std::make_shared<Sandbox::Account>(options, clock);
    ApiClient client(Sandbox::AccessManager::factory(account, clock), clock);
    client.switchPacingOff();
    client.setAccount(Sandbox::Account::baseUrl(), account->credentials());
    client.setAccountCurrency(Currency::Usd);
    AccountCache cache(profile.cacheFile());
    cache.open();
    cache.setAccount(AccountCache::accountId(ApiClient::defaultBaseUrl(), accessCode));
    CatalogueService catalogue(client, cache, clock);
    catalogue.load();
    catalogue.sync();
    const bool copied = QTest::qWaitFor(
        [&catalogue] { return catalogue.status().completedAt.isValid() && !catalogue.status().isSyncing; }, patienceMs);
    QSettings settings(profile.configFolder() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("account/accessCode"), accessCode);
    KeychainSecretStore secrets;
    const QFuture<SecretStore::Reading> kept =
        secrets.write(ApiClient::defaultBaseUrl(), {accessCode, QByteArrayLiteral("sk_bench")});
    QTest::qWaitFor([&kept] { return kept.isFinished(); }, patienceMs);
    const bool isKept = kept.isFinished() && kept.result().status == SecretStore::Status::Found;
    if (!copied) {
        std::fprintf(stderr, "The catalogue of %d packages was not copied.\n", packages);
    } else if (!isKept) {
        std::fprintf(stderr, "There is no key ring: start this with tests/support/with-desktop.sh.\n");
    }
    return copied && isKept;
}

double medianMs(std::vector<qint64> timesUs)
{
    std::sort(timesUs.begin(), timesUs.end());
    return timesUs.empty() ? 0 : static_cast<double>(timesUs[timesUs.size() / 2]) / 1000;
}

double startTimeMs(const QString &mode)
{
    constexpr int rounds = 11;
    std::vector<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {mode, QString::number(monotonicUs())});
        child.waitForFinished(patienceMs);
        times.push_back(child.readAllStandardOutput().trimmed().toLongLong());
    }
    return medianMs(times);
}

std::vector<qint64> keyTimes(QLineEdit *field, QTableView *table)
{
    const PaintWatch watch(table, false);
    std::vector<qint64> times;
    for (const char *words :
         {"turkey 5gb", "germnay 30d", "unlimited usa", "5gb", "europe 10gb 30 days", "vodafone uk"}) {
        field->clear();
        QTest::qWait(300);
        for (const QChar character : QString::fromLatin1(words)) {
            const int before = watch.paints;
            const qint64 pressedUs = monotonicUs();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QCoreApplication::sendEvent(field, &press);
            table->viewport()->update(); // Rows that stay the same need no painting; count one all the same.
            while (watch.paints == before && table->isVisible()) {
                QCoreApplication::processEvents();
            }
            times.push_back(monotonicUs() - pressedUs);
        }
    }
    return times;
}

void printKeys(const char *what, int packages, std::vector<qint64> times)
{
    const auto worst = static_cast<double>(*std::max_element(times.begin(), times.end())) / 1000;
    std::printf("key to painted rows, %d packages, %s: median %.1f ms, worst of %zu %.1f ms\n", packages, what,
                medianMs(times), times.size(), worst);
    std::fflush(stdout);
}

/// In a process of its own, with the copy that is there.
int measureKeys(int packages)
{
    SystemClock clock;
    Theme theme;
    theme.start();
    UiLanguage language(QStringLiteral("en"));
    Session session({.profile = profileFor(packages)}, {theme, language}, clock);
    session.claim();
    session.start();
    const bool isLoaded = QTest::qWaitFor(
        [&] { return session.shop().catalogue().search()->entries().size() >= packages * 9 / 10; }, patienceMs);
    MainWindow &window = session.window();
    if (!isLoaded) {
        return 1;
    }
    auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
    auto *table = window.findChild<QTableView *>(QStringLiteral("packagesView"));
    printKeys("words only", packages, keyTimes(field, table));
    for (const char *chip : {"fiveGChip", "topUpChip"}) {
        window.findChild<QPushButton *>(QLatin1String(chip))->click();
    }
    auto *dataChip = window.findChild<QPushButton *>(QStringLiteral("dataChip"));
    const qint64 openedUs = monotonicUs();
    dataChip->click();
    auto *menu = dataChip->findChild<QMenu *>(QStringLiteral("choices"));
    std::printf("a chip's menu, counted, %d packages: %.1f ms\n", packages,
                static_cast<double>(monotonicUs() - openedUs) / 1000);
    menu->actions().at(1)->trigger();
    menu->close();
    printKeys("three filters", packages, keyTimes(field, table));
    std::_Exit(0); // How it ends is not what is measured.
}

int runChild(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(patienceMs);
    return child.exitCode();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("keys")) {
        return measureKeys(arguments[2].toInt());
    }
    if (arguments.size() == 3) {
        const qint64 startedUs = arguments[2].toLongLong();
        return arguments[1] == QLatin1String("empty") ? emptyWindow(startedUs) : wholeProgram(startedUs);
    }
    const QTemporaryDir home;
    for (const char *folder : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, QFile::encodeName(home.path()));
    }
    if (!fillCache(usualPackages)) {
        return 1;
    }
    const double empty = startTimeMs(QStringLiteral("empty"));
    const double program = startTimeMs(QStringLiteral("program"));
    std::printf("start to an empty window: %.0f ms; to the first rows: %.0f ms; %.2f times\n", empty, program,
                program / empty);
    std::fflush(stdout);
    for (const int packages : {usualPackages, 20000, 100000}) {
        if ((packages != usualPackages && !fillCache(packages))
            || runChild({QStringLiteral("keys"), QString::number(packages)}) != 0) {
            return 1;
        }
    }
    return 0;
}
