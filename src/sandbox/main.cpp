// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "sandbox/account.h"
#include "sandbox/httpserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <optional>

using namespace Desk;
using namespace Desk::Sandbox;

namespace {

struct Settings
{
    Options account;
    quint16 port = 0;
    bool isVerbose = false;
};

std::optional<qint64> number(const QCommandLineParser &parser, const QString &name, qint64 most)
{
    bool ok = false;
    const qint64 value = parser.value(name).toLongLong(&ok);
    return ok && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *text, const char *value, const char *usual) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value),
                          QString::fromLatin1(usual)});
    };
    add("port", "Port on this computer; 0 takes any free one.", "N", "0");
    add("access-code", "Access code it accepts.", "A", "esf_sandbox");
    add("secret-key", "Secret key it accepts.", "S", "sk_sandbox");
    add("packages", "Packages in the catalogue.", "N", "7000");
    add("currency", "Currency of the account: USD, IQD or EUR.", "C", "USD");
    add("latency", "Milliseconds an order takes; reading takes a tenth.", "MS", "3000");
    add("per-minute", "Requests of the key that it takes in a minute; in an hour ten times as many.", "N", "100");
    add("seed", "Another number makes another catalogue and another past.", "N", "1");
    add("late-orders", "What becomes of orders that are prepared for minutes: come, refunded or failed.", "END",
        "come");
    add("top-ups", "What becomes of top-ups: come, refunded or failed.", "END", "come");
    parser.addOption({QStringLiteral("moving-prices"),
                      QStringLiteral("Change some prices each time that the whole catalogue is read anew.")});
    parser.addOption({QStringLiteral("verbose"), QStringLiteral("Write a line for each request to standard error.")});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// False where the word is none of the three.
bool readEnd(const QString &word, std::optional<OrderEnd> &end)
{
    if (word == QLatin1String("refunded")) {
        end = OrderEnd();
    } else if (word == QLatin1String("failed")) {
        end = OrderEnd{QStringLiteral("failed"), QStringLiteral("succeeded"), false};
    }
    return end || word == QLatin1String("come");
}

/// What is wrong with the arguments; empty where nothing is.
QString readSettings(const QCommandLineParser &parser, Settings &settings)
{
    constexpr qint64 mostPackages = 1000000;
    constexpr qint64 mostLatency = 600000;
    constexpr qint64 mostPerMinute = 1000000;
    const auto port = number(parser, QStringLiteral("port"), 65535);
    const auto packages = number(parser, QStringLiteral("packages"), mostPackages);
    const auto latency = number(parser, QStringLiteral("latency"), mostLatency);
    const auto perMinute = number(parser, QStringLiteral("per-minute"), mostPerMinute);
    const auto currency = currencyFromCode(parser.value(QStringLiteral("currency")));
    bool seedOk = false;
    settings.account.seed = parser.value(QStringLiteral("seed")).toULongLong(&seedOk);
    settings.account.credentials = {parser.value(QStringLiteral("access-code")),
                                    parser.value(QStringLiteral("secret-key")).toUtf8()};
    if (!port || !packages || !latency || !perMinute || !seedOk) {
        return QStringLiteral("--port, --packages, --latency, --per-minute and --seed take whole numbers.");
    }
    if (!currency) {
        return QStringLiteral("--currency takes USD, IQD or EUR.");
    }
    if (settings.account.credentials.isEmpty()) {
        return QStringLiteral("--access-code and --secret-key must not be empty.");
    }
    if (!readEnd(parser.value(QStringLiteral("late-orders")), settings.account.lateOrdersEnd)
        || !readEnd(parser.value(QStringLiteral("top-ups")), settings.account.topUpsEnd)) {
        return QStringLiteral("--late-orders and --top-ups take come, refunded or failed.");
    }
    settings.port = static_cast<quint16>(*port);
    settings.account.packages = static_cast<int>(*packages);
    settings.account.latency = std::chrono::milliseconds(*latency);
    settings.account.requestsPerMinute = static_cast<int>(*perMinute);
    settings.account.requestsPerHour = 10 * settings.account.requestsPerMinute;
    settings.account.currency = *currency;
    settings.account.movesPrices = parser.isSet(QStringLiteral("moving-prices"));
    settings.isVerbose = parser.isSet(QStringLiteral("verbose"));
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("esimfly-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A business account in memory behind the eSIMfly Business API. Nothing in it is real."));
    addOptions(parser);
    parser.process(application);
    Settings settings;
    QString wrong = readSettings(parser, settings);
    if (wrong.isEmpty() && !parser.positionalArguments().isEmpty()) {
        wrong = QStringLiteral("Unexpected argument: ") + parser.positionalArguments().first();
    }
    if (!wrong.isEmpty()) {
        err << wrong << Qt::endl;
        return 2;
    }

    SystemClock clock;
    const auto account = std::make_shared<Account>(settings.account, clock);
    HttpServer server(account, clock);
    if (settings.isVerbose) {
        const auto tell = [&err, &clock](const QString &line) {
            err << clock.now().toString(Qt::ISODateWithMs) << ' ' << line << Qt::endl;
        };
        QObject::connect(&server, &HttpServer::requestHandled, &application, tell);
    }
    if (!server.listen(settings.port)) {
        err << "Port " << settings.port << " can't be had." << Qt::endl;
        return 1;
    }
    // Standard output has the address alone, for programs that start this one.
    out << server.baseUrl().toString() << Qt::endl;
    err << "Access code: " << account->credentials().accessCode << Qt::endl
        << "Secret key: " << QString::fromUtf8(account->credentials().secretKey) << Qt::endl;
    return QCoreApplication::exec();
}
