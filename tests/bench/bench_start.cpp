// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the real program, with a copy of 20,000 packages, to its first rows and to all of them, which can
// be searched from then on, beside an empty window. Needs a key ring, as the program does; its home is its own, and
// nobody answers at the address of its account.

#include "app/profile.h"
#include "sandboxcatalogue.h"
#include "store/cache/accountcache.h"
#include "store/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <ctime>

using namespace Desk;

namespace {

constexpr int packages = 20'000;
constexpr int rounds = 11;
constexpr int patienceMs = 60'000;
bool hasFailed = false; ///< The rest would wait as long, and for nothing.
const QString accessCode = QStringLiteral("esf_bench");
const QString address = QStringLiteral("http://127.0.0.1:9/api/v1/business");

qint64 monotonicUs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000LL + now.tv_nsec / 1000;
}

/// A key ring that asks a person first may never answer.
bool isInKeyRing(SecretStore &secrets, const Credentials &credentials)
{
    QFutureWatcher<SecretStore::Reading> writing;
    QObject::connect(&writing, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit);
    QTimer::singleShot(patienceMs, qApp, &QCoreApplication::quit);
    writing.setFuture(secrets.write(QUrl(address), credentials));
    QCoreApplication::exec();
    return writing.isFinished() && writing.result().status == SecretStore::Status::Found;
}

/// Says on stderr what it lacked.
bool prepare()
{
    const Profile profile = Profile::named({});
    profile.makeFolders();
    AccountCache cache(profile.cacheFile());
    if (!fillCache(cache, AccountCache::accountId(QUrl(address), accessCode), packages)) {
        std::fprintf(stderr, "The copy of the catalogue could not be written.\n");
        return false;
    }
    QSettings settings(profile.configFolder() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("account/accessCode"), accessCode);
    settings.setValue(QStringLiteral("account/apiAddress"), address);
    KeychainSecretStore secrets;
    if (!isInKeyRing(secrets, {accessCode, QByteArrayLiteral("sk_bench")})) {
        std::fprintf(stderr, "No key ring keeps the key of the account: start this with "
                             "tests/support/with-desktop.sh.\n");
        return false;
    }
    return true;
}

void start(benchmark::State &state, const QString &program, int rows)
{
    for (auto _ : state) {
        if (hasFailed) {
            state.SkipWithError("an earlier one painted nothing");
            return;
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FIRST_ROWS));
        environment.insert(QStringLiteral("DESK_BENCH_ROWS"), QString::number(rows));
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const qint64 startedUs = monotonicUs();
        child.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, {});
        if (!child.waitForFinished(patienceMs)) {
            child.kill();
            child.waitForFinished();
        }
        const qint64 paintedUs = child.readAllStandardOutput().trimmed().toLongLong();
        if (paintedUs < startedUs) {
            hasFailed = true;
            state.SkipWithError("nothing was painted in time; what the program said stands above");
            return;
        }
        state.SetIterationTime(double(paintedUs - startedUs) / 1e6);
    }
}

void add(const char *name, const QString &program, int rows)
{
    benchmark::RegisterBenchmark(name, start, program, rows)
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(1)
        ->Repetitions(rounds);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *folder : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(folder, QFile::encodeName(home.path()));
    }
    const QCoreApplication application(argc, argv);
    if (!prepare()) {
        return 1;
    }
    add("start to an empty window", QStringLiteral("empty_window"), 0);
    add("start to the first rows", QStringLiteral("esimfly-desk"), 1);
    add("start to all rows", QStringLiteral("esimfly-desk"), packages * 9 / 10);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
