// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QTest>

using namespace Desk;

namespace {

std::variant<CommandLine, QString> parse(const QStringList &arguments)
{
    return CommandLine::parse(QStringList{QStringLiteral("esimfly-desk")} + arguments);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItIsGiven()
    {
        const auto parsed = parse({QStringLiteral("--sandbox"), QStringLiteral("--profile"), QStringLiteral("desk-2"),
                                   QStringLiteral("--tour"), QStringLiteral("out"), QStringLiteral("--language"),
                                   QStringLiteral("ar")});
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QVERIFY(line->sandbox);
        QCOMPARE(line->profile, QStringLiteral("desk-2"));
        QCOMPARE(line->tourFolder, QStringLiteral("out"));
        QCOMPARE(line->language, QStringLiteral("ar"));
        QVERIFY(line->api.isEmpty());
    }

    void goesToANewSale()
    {
        const auto parsed = parse({QStringLiteral("--new-sale")});
        QVERIFY(std::get<CommandLine>(parsed).newSale);
        QVERIFY(!std::get<CommandLine>(parsed).startedByBus);
    }

    void isStartedByTheBus()
    {
        const auto parsed = parse({QStringLiteral("--started-by-bus")});
        QVERIFY(std::get<CommandLine>(parsed).startedByBus);
        QVERIFY(!CommandLine::helpText().contains(QStringLiteral("started-by-bus"))); // Nothing for people.
    }

    void takesATeamForATour()
    {
        const auto parsed = parse({QStringLiteral("--sandbox"), QStringLiteral("--tour=out"),
                                   QStringLiteral("--team=host=/run/x dbname=y user=z")});
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QCOMPARE(line->team, QStringLiteral("host=/run/x dbname=y user=z"));
    }

    void takesAnotherAddress()
    {
        const auto parsed = parse({QStringLiteral("--api=http://127.0.0.1:8080/api/v1/business")});
        const auto *line = std::get_if<CommandLine>(&parsed);
        QVERIFY(line);
        QCOMPARE(line->api, QUrl(QStringLiteral("http://127.0.0.1:8080/api/v1/business")));
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        row("unknown option", {QStringLiteral("--nonsense")});
        row("unknown argument", {QStringLiteral("nonsense")});
        row("http elsewhere", {QStringLiteral("--api=http://example.com/")});
        row("another scheme", {QStringLiteral("--api=ftp://127.0.0.1/")});
        row("no address", {QStringLiteral("--api=")});
        row("a path as profile", {QStringLiteral("--profile=../x")});
        row("an empty profile", {QStringLiteral("--profile=")});
        row("a long profile", {QStringLiteral("--profile=") + QString(65, QLatin1Char('a'))});
        row("a tour with real money", {QStringLiteral("--tour=out")});
        row("two accounts", {QStringLiteral("--sandbox"), QStringLiteral("--api=https://example.com")});
        row("a team of the sandbox", {QStringLiteral("--sandbox"), QStringLiteral("--team=host=x dbname=y user=z")});
        row("a team without an address", {QStringLiteral("--team=")});
        row("no language", {QStringLiteral("--language=../../x")});
        row("a value missing", {QStringLiteral("--sandbox"), QStringLiteral("--tour")});
    }
    void refusesInWords()
    {
        QFETCH(QStringList, arguments);
        const auto parsed = parse(arguments);
        const auto *problem = std::get_if<QString>(&parsed);
        QVERIFY(problem);
        QVERIFY(!problem->isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
