// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long people wait for the window: from the start of the program to its first rows, beside an empty Qt window; and
// from a key in the search to painted rows. 7,000 packages of the sandbox, in a home of its own. Needs a key ring, as
// the program does: tests/support/with-desktop.sh build/bench/bin/bench_window

#include "api/apiclient.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "domain/clock.h"
#include "sandbox/sandboxaccessmanager.h"
#include "sandbox/sandboxaccount.h"
#include "services/catalogueservice.h"
#include "store/accountcache.h"
#include "store/keychainsecretstore.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Desk;

namespace {

const QString profileName = QStringLiteral("bench");
const QString accessCode = QStringLiteral("esf_bench");
constexpr int patienceMs = 120'000;

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
    PaintWatch(QTableView *table, bool needsRows) : m_table(table), m_needsRows(needsRows)
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
    Session session({Profile::named(profileName), false, {}}, clock, theme);
    if (session.claim() != SingleInstance::Role::First) {
        return 1;
    }
    session.start();
    return showFirstPicture(session.window().findChild<QTableView *>(QStringLiteral("packagesView")), true, startedUs);
}

bool fillCache()
{
    const Profile profile = Profile::named(profileName);
    profile.makeFolders();
    SystemClock clock;
    SandboxOptions options;
    options.requestsPerMinute = options.requestsPerHour = 1'000'000;
    options.readLatency = std::chrono::milliseconds(0);
    const auto account = std::make_shared<SandboxAccount>(options, clock);
    ApiClient client(SandboxAccessManager::factory(account, clock), clock);
    client.switchPacingOff();
    client.setAccount(SandboxAccount::baseUrl(), account->credentials());
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
    return copied && kept.result().status == SecretStore::Status::Found;
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

void measureKeys()
{
    SystemClock clock;
    Theme theme;
    theme.start();
    Session session({Profile::forSandbox(profileName), true, {}}, clock, theme);
    session.claim();
    session.start();
    QTest::qWaitFor(
        [&session] {
            const CatalogueStatus status = session.catalogue().status();
            return status.completedAt.isValid() && !status.isSyncing;
        },
        patienceMs);
    auto *field = session.window().findChild<QLineEdit *>(QStringLiteral("searchField"));
    auto *table = session.window().findChild<QTableView *>(QStringLiteral("packagesView"));
    const PaintWatch watch(table, false);
    std::vector<qint64> times;
    for (const char *words : {"turkey 5gb", "germnay 30d", "unlimited usa", "5gb", "europe 10gb 30 days", "vodafone uk"}) {
        field->clear();
        QTest::qWait(300);
        for (const QChar character : QString::fromLatin1(words)) {
            const int before = watch.paints;
            const qint64 pressedUs = monotonicUs();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QCoreApplication::sendEvent(field, &press);
            table->viewport()->update(); // Rows that stay the same need no painting; count one all the same.
            while (watch.paints == before) {
                QCoreApplication::processEvents();
            }
            times.push_back(monotonicUs() - pressedUs);
        }
    }
    std::printf("key to painted rows, 7,000 packages: median %.1f ms, worst of %zu %.1f ms\n", medianMs(times), times.size(),
                static_cast<double>(*std::max_element(times.begin(), times.end())) / 1000);
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3) {
        const qint64 startedUs = arguments[2].toLongLong();
        return arguments[1] == QLatin1String("empty") ? emptyWindow(startedUs) : wholeProgram(startedUs);
    }
    const QTemporaryDir home;
    for (const char *folder : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, QFile::encodeName(home.path()));
    }
    if (!fillCache()) {
        return 1;
    }
    const double empty = startTimeMs(QStringLiteral("empty"));
    const double program = startTimeMs(QStringLiteral("program"));
    std::printf("start to an empty window: %.0f ms; to the first rows: %.0f ms; %.2f times\n", empty, program,
                program / empty);
    std::fflush(stdout);
    measureKeys();
}
