// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What answers cost that were made to do harm: for each the memory that this process grew by, its processor time, the
// longest turn of the event loop, and what the caller was told. Every case has a process of its own, and its server
// too.

#include "api/apiclient.h"
#include "api/apijob.h"
#include "api/calls.h"
#include "domain/clock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

using namespace Desk;

namespace {

bool sendAll(int line, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(line, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        sent += count;
    }
    return true;
}

void sendForEver(int line, const QByteArray &piece)
{
    constexpr qsizetype block = 64 * 1024;
    const QByteArray pieces = piece.repeated(std::max<qsizetype>(1, block / piece.size()));
    while (sendAll(line, pieces)) {
    }
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int asGzip = 15 + 16;
    constexpr int memory = 8;
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, asGzip, memory, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

QByteArray whole(const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + more
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A page of packages with this many bytes of rows.
QByteArray page(const QByteArray &row, qsizetype size)
{
    QByteArray rows = (row + ",").repeated(size / (row.size() + 1));
    rows.chop(1);
    return R"({"success":true,"data":{"packages":[)" + rows + "]}}";
}

constexpr qsizetype megabyte = 1024 * 1024;

struct Case
{
    const char *name;
    bool isPage; ///< The call that may have the largest answer, else a POST.
    std::function<void(int line)> answer;
};

QList<Case> cases()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray zipped = head + "Content-Encoding: gzip\r\n\r\n";
    const auto endless = [](const QByteArray &start, const QByteArray &piece) {
        return [start, piece](int line) {
            sendAll(line, start);
            sendForEver(line, piece);
        };
    };
    const auto once = [](const std::function<QByteArray()> &bytes) {
        return [bytes](int line) { sendAll(line, bytes()); };
    };
    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    QByteArray package =
        R"({"package_code":"a","name":"b","type":"local","cost":1,"currency":"USD","validity_days":1})";
    return {
        {"endless body", false, endless(head + "\r\n", " ")},
        {"endless body, page", true, endless(head + "\r\n", " ")},
        {"endless body, 401", false,
         endless("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Type: application/json\r\n\r\n",
                 " ")},
        {"endless chunks, 401", false,
         endless("HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n",
                 "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n")},
        {"endless body, 407", false, endless("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n", " ")},
        {"endless body, 302", false, endless("HTTP/1.1 302 No\r\nLocation: /x\r\n\r\n", " ")},
        {"endless chunks", false, endless(chunked, "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n")},
        {"endless tiny chunks", false, endless(chunked, "1\r\n \r\n")},
        {"endless tiny chunks, page", true, endless(chunked, "1\r\n \r\n")},
        {"endless size of a chunk", false, endless(chunked, "0")},
        {"endless headers", false, endless(head, "X-A: b\r\n")},
        {"endless header line", false, endless(head + "X-A: ", "b")},
        {"endless status line", false, endless("HTTP/1.1 200 ", "b")},
        {"flood of 100 Continue", false, endless({}, "HTTP/1.1 100 Continue\r\n\r\n")},
        {"endless trailers", false, endless(chunked + "0\r\n", "X-A: b\r\n")},
        {"30 MB of {}", true, once([] { return whole(page("{}", 30 * megabyte)); })},
        {"15 MB of {}", true, once([] { return whole(page("{}", 15 * megabyte)); })},
        {"15 MB of []", true, once([] { return whole(page("[]", 15 * megabyte)); })},
        {"15 MB of numbers", true, once([] { return whole(page("1", 15 * megabyte)); })},
        {"15 MB of texts", true,
         once([] { return whole(page("\"abcdefghijklmnopqrstuvwxyz012345\"", 15 * megabyte)); })},
        {"15 MB of packages", true, once([package] { return whole(page(package, 15 * megabyte)); })},
        {"59,000 small objects", true,
         once([] { return whole(page(R"({"a":"b","c":"d","e":"f","g":"h"})", 59'000 * 34)); })},
        {"56,000 packages", true, once([package] { return whole(page(package, 56'000 * (package.size() + 1))); })},
        {"30 MB of [], gzip", true, once([gzip] { return whole(gzipped(page("[]", 30 * megabyte)), gzip); })},
        {"200 MB of blanks, gzip", false,
         once([gzip] { return whole(gzipped(QByteArray(200 * megabyte, ' ')), gzip); })},
        {"endless noise, gzip", false, endless(zipped, gzipped(noise(megabyte)))},
        {"endless empty parts, gzip", false, endless(zipped, gzipped({}))},
    };
}

void serve(int listener, const Case &one)
{
    const QByteArray good = whole(R"({"success":true,"data":{"balance":1,"currency":"USD"}})");
    for (;;) {
        const int line = ::accept(listener, nullptr, nullptr);
        if (line < 0) {
            return;
        }
        QByteArray request;
        char buffer[4096];
        for (ssize_t count = 0; (count = ::recv(line, buffer, sizeof buffer, 0)) > 0;) {
            request.append(buffer, count);
            if (request.contains("\r\n\r\n") && request.startsWith("GET /balance")) {
                sendAll(line, good);
                request.clear();
            } else if (request.contains("\r\n\r\n") && (request.startsWith("GET") || request.endsWith('}'))) {
                one.answer(line);
                request.clear();
            }
        }
        ::close(line);
    }
}

double megabytesOf(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field)) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
           + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

void ask(ApiJob *job)
{
    QObject::connect(job, &ApiJob::finished, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

void measure(quint16 port, const Case &one)
{
    int argc = 1;
    char name[] = "bench_hostileanswers";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    SystemClock clock;
    auto managers = [] { return std::make_unique<QNetworkAccessManager>(); };
    auto client = std::make_unique<ApiClient>(managers, clock);
    client->switchPacingOff();
    client->setAccount(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), {QStringLiteral("esf_1"), "sk_1"});
    ask(new CallJob(*client, calls::balance()));

    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (peak.open(QIODevice::WriteOnly)) {
        peak.write("5");
        peak.close();
    }
    const double memoryBefore = megabytesOf("VmRSS:");
    const double processorBefore = processorSeconds();
    constexpr int beatMs = 5;
    qint64 longestMs = 0;
    QElapsedTimer sinceBeat;
    QElapsedTimer sinceStart;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    const auto noteTurn = [&longestMs, &sinceBeat] { longestMs = std::max(longestMs, sinceBeat.restart() - beatMs); };
    QObject::connect(&beat, &QTimer::timeout, &beat, noteTurn);
    beat.start(beatMs);
    sinceBeat.start();
    sinceStart.start();
    std::optional<Failure> failure;
    const auto run = [&failure](ApiJob *job) {
        QObject::connect(job, &ApiJob::finished, job, [job, &failure] { failure = job->failure(); });
        ask(job);
    };
    one.isPage
        ? run(new CallJob(*client, calls::packages({}, Lane::Person)))
        : run(new CallJob(*client, calls::usageReport(*Iccid::fromString(QStringLiteral("8910300001234567890")), 7)));
    const qint64 elapsedMs = sinceStart.elapsed();
    // What still goes on after that counts too.
    client.reset();
    QTimer::singleShot(std::chrono::seconds(1), qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    noteTurn();
    const char *told = "read";
    if (failure) {
        told = QMetaEnum::fromType<Failure::Kind>().valueToKey(static_cast<int>(failure->kind));
    }
    const char *charge = "";
    if (failure && !one.isPage) {
        charge = failure->charge == Failure::Charge::Unknown ? ", not clear" : ", NOT CHARGED";
    }
    std::printf("%-28s %7.0f MB %6.1f s %6.1f s %6lld ms  %s%s\n", one.name, megabytesOf("VmHWM:") - memoryBefore,
                processorSeconds() - processorBefore, static_cast<double>(elapsedMs) / 1000, longestMs, told, charge);
    std::fflush(stdout);
}

/// A process that runs the function. Qt's threads don't survive a fork, so nothing of Qt may run before.
template<typename Function> pid_t fork(const Function &function)
{
    const pid_t child = ::fork();
    if (child == 0) {
        function();
        std::_Exit(0);
    }
    return child;
}

} // namespace

int main(int argc, char **argv)
{
    std::printf("%-28s %10s %8s %8s %9s  %s\n", "answer", "memory", "CPU", "time", "turn", "told");
    std::fflush(stdout);
    for (const Case &one : cases()) {
        if (argc > 1 && !QByteArray(one.name).contains(argv[1])) {
            continue;
        }
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 8) != 0
            || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
            std::perror("listen");
            return 1;
        }
        const pid_t server = fork([listener, &one] { serve(listener, one); });
        ::close(listener);
        const pid_t client = fork([&address, &one] { measure(ntohs(address.sin_port), one); });
        int status = 0;
        ::waitpid(client, &status, 0);
        ::kill(server, SIGKILL);
        ::waitpid(server, nullptr, 0);
        if (!WIFEXITED(status)) {
            std::printf("%-28s crashed\n", one.name);
        }
    }
    return 0;
}
