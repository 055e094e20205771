// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays random days of a shop, each of them told by a number:
//     simulate --seeds 1-100000 --jobs 2
//     simulate --shrink 4711
//     simulate --every-fault --in-pairs
//     simulate --wrong-clocks --seeds 1-100000 --jobs 2
//     simulate --team --seeds 1-10000 --jobs 2

#include "simulation/everyfault.h"
#include "simulation/shrinking.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QProcess>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace Desk::Test;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

struct Range
{
    quint64 first = 0;
    quint64 last = 0;
};

Range rangeOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    const quint64 first = parts.constFirst().toULongLong();
    return {first, parts.size() > 1 ? parts.constLast().toULongLong() : first};
}

/// How many were played, and what was found.
class Tally
{
public:
    Tally() { m_time.start(); }
    void add(const Outcome &outcome, const QString &name)
    {
        ++m_played;
        m_charges += outcome.charges;
        m_mistaken += outcome.mistaken;
        m_facts += outcome.facts;
        m_versions += outcome.versions;
        m_choices += outcome.choices;
        m_pages += outcome.pages;
        if (!outcome.problems.isEmpty()) {
            ++m_failed;
            out() << name << ": " << outcome.problems.join(QStringLiteral("; ")) << Qt::endl;
        }
    }
    int tell() const
    {
        const double seconds = double(m_time.elapsed()) / 1000;
        out() << m_played << " schedules in " << seconds << " s, " << m_charges << " charges, " << m_mistaken
              << " orders of a colleague taken for lost ones, " << m_facts << " facts, " << m_versions
              << " versions of documents, " << m_choices << " choices, " << m_pages << " pages of the catalogue, "
              << m_failed << " failed" << Qt::endl;
        return m_failed > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
    }

private:
    QElapsedTimer m_time;
    int m_played = 0;
    int m_failed = 0;
    int m_charges = 0;
    int m_mistaken = 0;
    int m_facts = 0;
    int m_versions = 0;
    int m_choices = 0;
    int m_pages = 0;
};

/// Of a shop alone, or of a team.
using Days = Schedule (*)(quint64 seed);

int playSeeds(Range seeds, Days days)
{
    Tally tally;
    for (quint64 seed = seeds.first; seed <= seeds.last; ++seed) {
        tally.add(simulate(days(seed)), QStringLiteral("seed %1").arg(seed));
    }
    return tally.tell();
}

/// The same in so many processes.
int playSeedsBeside(Range seeds, quint64 jobs, const QStringList &options)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    const quint64 each = (seeds.last - seeds.first) / jobs + 1;
    for (quint64 first = seeds.first; first <= seeds.last; first += each) {
        const quint64 last = std::min(seeds.last, first + each - 1);
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(),
                       options + QStringList{QStringLiteral("--seeds"), QStringLiteral("%1-%2").arg(first).arg(last)});
        processes.push_back(std::move(process));
    }
    int result = EXIT_SUCCESS;
    for (const auto &process : processes) {
        process->waitForFinished(-1);
        const bool isWell = process->exitStatus() == QProcess::NormalExit && process->exitCode() == EXIT_SUCCESS;
        result = isWell ? result : EXIT_FAILURE;
    }
    return result;
}

int shrinkSeed(quint64 seed, Days days)
{
    const Schedule schedule = days(seed);
    const QStringList problems = simulate(schedule).problems;
    if (problems.isEmpty()) {
        out() << "seed " << seed << " finds nothing:\n" << schedule.text() << Qt::endl;
        return EXIT_SUCCESS;
    }
    const Schedule least = shrunk(schedule, [&problems](const Schedule &next) {
        return simulate(next).problems.contains(problems.constFirst());
    });
    out() << "seed " << seed << ": " << problems.constFirst() << '\n' << least.text() << Qt::endl;
    return EXIT_FAILURE;
}

int playFaults(bool inPairs)
{
    Tally tally;
    for (const Schedule &schedule : lastingFaults()) {
        tally.add(simulate(schedule), schedule.text());
    }
    for (const Schedule &sale : simpleSales()) {
        playEveryFault(sale, inPairs, [&tally](const Schedule &schedule, const Outcome &outcome) {
            tally.add(outcome, schedule.text());
        });
    }
    return tally.tell();
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // What happens must not hang on the order of a hash.
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seeds(QStringLiteral("seeds"), QStringLiteral("Plays these."), QStringLiteral("from-to"));
    const QCommandLineOption jobs(QStringLiteral("jobs"), QStringLiteral("In so many processes."),
                                  QStringLiteral("number"), QStringLiteral("1"));
    const QCommandLineOption shrink(QStringLiteral("shrink"), QStringLiteral("The least of it that fails still."),
                                    QStringLiteral("seed"));
    const QCommandLineOption everyFault(QStringLiteral("every-fault"),
                                        QStringLiteral("Every fault of one sale and one top-up."));
    const QCommandLineOption inPairs(QStringLiteral("in-pairs"), QStringLiteral("Every two of them, too."));
    const QCommandLineOption team(QStringLiteral("team"),
                                  QStringLiteral("Days of a team, in place of those of one shop."));
    const QCommandLineOption wrongClocks(QStringLiteral("wrong-clocks"),
                                         QStringLiteral("Days of sales with a clock that is set again and again."));
    parser.addOptions({seeds, jobs, shrink, everyFault, inPairs, team, wrongClocks});
    parser.addHelpOption();
    parser.process(application);
    const Days days = parser.isSet(team)          ? &Schedule::ofTeam
                      : parser.isSet(wrongClocks) ? &Schedule::ofWrongClocks
                                                  : &Schedule::ofSeed;
    if (parser.isSet(shrink)) {
        return shrinkSeed(parser.value(shrink).toULongLong(), days);
    }
    if (parser.isSet(everyFault)) {
        return playFaults(parser.isSet(inPairs));
    }
    if (!parser.isSet(seeds)) {
        parser.showHelp(EXIT_FAILURE);
    }
    const Range range = rangeOf(parser.value(seeds));
    const quint64 number = parser.value(jobs).toULongLong();
    QStringList options;
    for (const QCommandLineOption *option : {&team, &wrongClocks}) {
        if (parser.isSet(*option)) {
            options.append(QStringLiteral("--") + option->names().constFirst());
        }
    }
    return number > 1 ? playSeedsBeside(range, number, options) : playSeeds(range, days);
}
