// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../journal/samples.h"
#include "journalscenarios.h"
#include "support/faultydisk.h"
#include "support/powercut.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Desk;
using namespace Desk::Test;
using Operation = FaultyDisk::Operation;
using Way = FaultyDisk::Way;

namespace {

/// All of them where there is time, else some of each scenario.
bool isThorough()
{
    return qEnvironmentVariableIsSet("DESK_EVERY_FAULT");
}

/// In memory where the system has such a place: what is lost with the power is worked out, and nothing has to wait.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/desk-faults-XXXXXX");
}

/// With the times of the files, but what only lives as long as the programs.
bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(QLatin1String("-shm"))) {
            continue;
        }
        const QString copy = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(copy).absolutePath());
        QFile file(copy);
        if (!QFile::copy(path, copy) || !file.open(QIODevice::ReadWrite)
            || !file.setFileTime(QFileInfo(path).lastModified(), QFileDevice::FileModificationTime)) {
            return false;
        }
    }
    return true;
}

/// What the steps of a scenario do where nothing fails.
struct Reference
{
    JournalRows before; ///< As it is once it is open.
    QList<JournalRows> changes;
    QByteArray problem;
};

Reference referenceOf(const JournalScenario &scenario, const QString &prepared)
{
    Reference reference;
    const QTemporaryDir folder(folderTemplate());
    if (!copyFolder(prepared, folder.path())) {
        reference.problem = "not copied";
        return reference;
    }
    PurchaseJournal journal(journalFile(folder.path()));
    JournalRows rows;
    for (const JournalScenario::Step &step : scenario.steps) {
        if (const auto done = step.act(journal, folder.path()); !done) {
            reference.problem = step.name + ": " + done.failure().text.toUtf8();
            return reference;
        }
        // One that was taken away is back with the next row.
        const bool isThere = QFileInfo::exists(journalFile(folder.path()));
        const JournalRows now = isThere ? rowsOfJournal(journalFile(folder.path()), reference.problem) : rows;
        reference.changes.append(JournalPromise::change(rows, now));
        rows = now;
    }
    reference.before = reference.changes.constFirst();
    reference.changes.first().clear();
    return reference;
}

/// Starts the program again over what is there. Empty where the promise is kept.
QByteArray brokenPromise(const JournalPromise &promise, const QString &folder)
{
    {
        PurchaseJournal journal(journalFile(folder));
        if (const auto opened = delivered(journal.open()); !opened) {
            return "can't be opened: " + opened.failure().text.toUtf8();
        }
    }
    QByteArray problem;
    const JournalRows rows = rowsOfJournal(journalFile(folder), problem);
    return problem.isEmpty() ? promise.brokenBy(rows) : problem;
}

/// The journal once everything works again: empty where it goes on by itself, and said what was the matter.
QByteArray comeBack(PurchaseJournal &journal, bool mustTell)
{
    QCoreApplication::processEvents();
    if (mustTell && !journal.problem()) {
        return "not told that nothing can be written";
    }
    const auto tried = delivered(journal.tryWriting());
    if (!tried) {
        return "does not come back: " + tried.failure().text.toUtf8();
    }
    QCoreApplication::processEvents();
    return journal.problem() ? "does not tell that it came back" : QByteArray();
}

/// Plays a scenario in which something fails. Empty where all that was promised is kept.
QByteArray play(const JournalScenario &scenario, const Reference &reference, const QString &prepared,
                const FaultyDisk::Fault &fault)
{
    const QTemporaryDir folder(folderTemplate());
    const QTemporaryDir killed(folderTemplate());
    if (!copyFolder(prepared, folder.path())) {
        return "not copied";
    }
    FaultyDisk disk(folder.path());
    disk.hasSharedMemory = scenario.hasSharedMemory;
    disk.failAt(fault);
    JournalPromise promise(reference.before);
    QByteArray wrong;
    {
        PurchaseJournal journal(journalFile(folder.path()));
        bool mustTell = false;
        QList<qsizetype> again;
        bool isPromised = scenario.promisesFrom == 0;
        for (qsizetype i = 0; i < scenario.steps.size(); ++i) {
            const auto done = scenario.steps[i].act(journal, folder.path());
            if (done) {
                promise.succeeded(reference.changes[i]);
                isPromised = isPromised || i >= scenario.promisesFrom;
            } else {
                promise.failed(reference.changes[i]);
                again += scenario.steps[i].isRepeatable ? QList{i} : QList<qsizetype>();
            }
            mustTell = !done && !reference.changes[i].isEmpty();
        }
        if (isPromised) {
            if (!copyFolder(folder.path(), killed.path())) {
                return "not copied";
            }
            wrong = brokenPromise(promise, killed.path());
            wrong = wrong.isEmpty() ? wrong : "killed: " + wrong;
        }
        if (disk.hasFailed()) {
            disk.mend();
            wrong = wrong.isEmpty() ? comeBack(journal, mustTell) : wrong;
            for (const qsizetype i : again) {
                const auto done = scenario.steps[i].act(journal, folder.path());
                if (done) {
                    promise.succeeded(reference.changes[i]);
                } else if (wrong.isEmpty()) {
                    wrong = scenario.steps[i].name + " fails again: " + done.failure().text.toUtf8();
                }
            }
        }
    }
    disk.mend();
    return wrong.isEmpty() ? brokenPromise(promise, folder.path()) : wrong;
}

QByteArray nameOf(const FaultyDisk::Fault &fault)
{
    constexpr std::array operations{"open", "read", "write", "sync", "truncate", "remove", "rename"};
    constexpr std::array ways{"error", "dead", "half", "full"};
    static_assert(operations.size() == size_t(Operation::Count) && ways.size() == size_t(Way::Count));
    return QByteArray(operations[size_t(fault.operation)]) + " number " + QByteArray::number(fault.number) + ", "
           + ways[size_t(fault.way)];
}

} // namespace

/// What happens below SQLite: operations that fail, and power cuts.
class JournalFaultsTest : public QObject
{
    Q_OBJECT

private:
    static void addScenarios()
    {
        QTest::addColumn<int>("scenario");
        QTest::addColumn<bool>("isLogCopiedOften");
        for (int i = 0; i < journalScenarios().size(); ++i) {
            QTest::newRow(journalScenarios().at(i).name.constData()) << i << false;
        }
        QTest::newRow("a new journal whose log is copied often") << 0 << true;
    }
    static QList<FaultyDisk::Fault> faultsOf(const JournalScenario &scenario, const QString &prepared)
    {
        const QTemporaryDir folder(folderTemplate());
        copyFolder(prepared, folder.path());
        FaultyDisk disk(folder.path());
        disk.hasSharedMemory = scenario.hasSharedMemory;
        {
            PurchaseJournal journal(journalFile(folder.path()));
            for (const JournalScenario::Step &step : scenario.steps) {
                static_cast<void>(step.act(journal, folder.path()));
            }
        }
        QList<FaultyDisk::Fault> faults;
        for (int operation = 0; operation < int(Operation::Count); ++operation) {
            for (int number = 0; number < disk.count(Operation(operation)); ++number) {
                for (int way = 0; way < int(Way::Count); ++way) {
                    faults.append({Operation(operation), number, Way(way)});
                }
            }
        }
        return faults;
    }

private slots:
    void initTestCase() { QVERIFY(FaultyDisk::install()); }
    void cleanup() { setOftenCopyingLog(false); }

    void whatFailsLosesNothing_data() { addScenarios(); }
    void whatFailsLosesNothing()
    {
        QFETCH(int, scenario);
        QFETCH(bool, isLogCopiedOften);
        setOftenCopyingLog(isLogCopiedOften);
        const JournalScenario &played = journalScenarios().at(scenario);
        const QTemporaryDir prepared(folderTemplate());
        played.prepare(prepared.path());
        const Reference reference = referenceOf(played, prepared.path());
        QCOMPARE(reference.problem, QByteArray());
        const QList<FaultyDisk::Fault> faults = faultsOf(played, prepared.path());
        QVERIFY2(faults.size() > 100, "Qt's driver does not go through the disk of the test.");
        constexpr int some = 41;
        const qsizetype every = isThorough() ? 1 : (faults.size() / some) | 1; // Odd: of all ways.
        QList<QByteArray> wrong;
        for (qsizetype i = 0; i < faults.size(); ++i) {
            if (i % every != 0 && faults[i].operation != Operation::Rename) {
                continue;
            }
            const QByteArray found = play(played, reference, prepared.path(), faults[i]);
            if (!found.isEmpty()) {
                wrong.append(nameOf(faults[i]) + ": " + found);
            }
        }
        QVERIFY2(wrong.isEmpty(), (QByteArray::number(wrong.size()) + " broke a promise:\n"
                                   + wrong.first(std::min<qsizetype>(wrong.size(), 10)).join('\n'))
                                      .constData());
    }

    void aPowerCutLosesNothing_data() { addScenarios(); }
    void aPowerCutLosesNothing()
    {
        QFETCH(int, scenario);
        QFETCH(bool, isLogCopiedOften);
        setOftenCopyingLog(isLogCopiedOften);
        const JournalScenario &played = journalScenarios().at(scenario);
        const QTemporaryDir prepared(folderTemplate());
        played.prepare(prepared.path());
        const Reference reference = referenceOf(played, prepared.path());
        QCOMPARE(reference.problem, QByteArray());

        const QTemporaryDir folder(folderTemplate());
        QVERIFY(copyFolder(prepared.path(), folder.path()));
        QList<DiskEvent> events;
        QString root;
        QList<qsizetype> ends; // Of the steps.
        qsizetype begin = 0;
        {
            FaultyDisk disk(folder.path(), FaultyDisk::Noting::Everything);
            disk.hasSharedMemory = played.hasSharedMemory;
            root = disk.folder();
            begin = disk.position();
            {
                PurchaseJournal journal(journalFile(folder.path()));
                for (const JournalScenario::Step &step : played.steps) {
                    QVERIFY2(step.act(journal, folder.path()), step.name.constData());
                    ends.append(disk.position());
                }
            }
            events = disk.events();
        }
        const int images = isThorough() ? 800 : 40;
        const qsizetype cuts = events.size() - begin;
        PowerCut cut;
        int made = 0;
        for (qsizetype at = 0; at <= events.size(); ++at) {
            if (at > 0) {
                cut.apply(events[at - 1]);
            }
            if (at < begin) {
                continue;
            }
            JournalPromise promise(reference.before);
            const auto done = std::upper_bound(ends.begin(), ends.end(), at) - ends.begin();
            for (qsizetype i = 0; i < std::min<qsizetype>(done + 1, ends.size()); ++i) {
                i < done ? promise.succeeded(reference.changes[i]) : promise.failed(reference.changes[i]);
            }
            const int due = int((at - begin + 1) * images / (cuts + 1));
            for (; made < due; ++made) {
                if (done <= played.promisesFrom && played.promisesFrom > 0) {
                    continue;
                }
                QRandomGenerator random{quint32(made)};
                const auto left = made % 8 == 0   ? PowerCut::Left::Least
                                  : made % 8 == 1 ? PowerCut::Left::Most
                                                  : PowerCut::Left::Anything;
                const int sectorSize = made % 2 == 0 ? 512 : 4096;
                const QTemporaryDir image(folderTemplate());
                QVERIFY(cut.write(root, image.path(), left, random, sectorSize));
                const QByteArray wrong = brokenPromise(promise, image.path());
                QVERIFY2(wrong.isEmpty(), ("after " + QByteArray::number(at - begin) + " of " + QByteArray::number(cuts)
                                           + ", image " + QByteArray::number(made) + ": " + wrong)
                                              .constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(JournalFaultsTest)
#include "tst_journalfaults.moc"
