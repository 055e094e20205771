// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/privateumask.h"
#include "store/database/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Desk;

namespace {

const QByteArray before = "what was there";
const QByteArray after(3 * 1024 * 1024, 'x');

/// While it lives, no file gets longer: what a full disk does, without one.
class FullDisk
{
public:
    explicit FullDisk(rlim_t longest)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{longest, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
};

/// While it lives, the test is nobody, whom nothing lets in that is not for all; where it is not root, it is itself.
class Nobody
{
public:
    Nobody()
        : m_before(::geteuid())
    {
        constexpr uid_t nobody = 65534;
        if (m_before == 0) {
            Q_UNUSED(::seteuid(nobody))
        }
    }
    ~Nobody() { Q_UNUSED(::seteuid(m_before)) }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    uid_t m_before;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writesANewFileThatThePersonsUmaskLeaves()
    {
        const mode_t old = ::umask(027);
        makeFilesPrivate(); // Their umask was 027, the program's is 077.
        const auto written = writeWholeFile(path("new.csv"), after);
        ::umask(old);
        QVERIFY(written);
        QCOMPARE(*written, QFileInfo(path("new.csv")).canonicalFilePath());
        QCOMPARE(contentOf(path("new.csv")), after);
        QCOMPARE(rightsOf("new.csv"), mode_t(0640));
        QCOMPARE(files(), QStringList{QStringLiteral("new.csv")});
    }

    void keepsTheRightsOfWhatWasThere()
    {
        put("old.csv");
        ::chmod(QFile::encodeName(path("old.csv")).constData(), 0604);
        QVERIFY(writeWholeFile(path("old.csv"), after));
        QCOMPARE(contentOf(path("old.csv")), after);
        QCOMPARE(rightsOf("old.csv"), mode_t(0604));
    }

    void followsLinksAndSaysWhereTheyLead()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
        put("real/old.csv");
        QVERIFY(QFile::link(path("real"), path("folder")));
        QVERIFY(QFile::link(path("real/old.csv"), path("file.csv")));
        const QString real = QFileInfo(path("real")).canonicalFilePath();
        const auto inFolder = writeWholeFile(path("folder/new.csv"), after);
        QVERIFY(inFolder);
        QCOMPARE(*inFolder, real + QStringLiteral("/new.csv"));
        const auto overLink = writeWholeFile(path("file.csv"), after);
        QVERIFY(overLink);
        QCOMPARE(*overLink, real + QStringLiteral("/old.csv"));
        QVERIFY(QFileInfo(path("file.csv")).isSymLink());
        QCOMPARE(contentOf(path("real/old.csv")), after);
    }

    void writesNothingWhereTheDiskIsFull()
    {
        put("old.csv");
        {
            const FullDisk disk(64 * 1024);
            const auto written = writeWholeFile(path("old.csv"), after);
            QVERIFY(!written);
            QVERIFY(!written.failure().text.isEmpty());
            QVERIFY(!writeWholeFile(path("new.csv"), after));
        }
        QCOMPARE(contentOf(path("old.csv")), before);
        QCOMPARE(files(), QStringList{QStringLiteral("old.csv")});
    }

    void writesNothingWhereItMayNot()
    {
        put("old.csv");
        ::chmod(QFile::encodeName(path("old.csv")).constData(), 0444);
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        const auto written = [this](const char *name) {
            const Nobody nobody;
            return writeWholeFile(path(name), after);
        };
        const auto inFolder = written("new.csv");
        const auto overFile = written("old.csv");
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        QVERIFY(!inFolder);
        QCOMPARE(inFolder.failure().storage, Failure::Storage::NotWritable);
        QVERIFY(!overFile);
        QCOMPARE(overFile.failure().storage, Failure::Storage::NotWritable);
        QCOMPARE(contentOf(path("old.csv")), before);
    }

    void writesNothingOverWhatIsNoFile()
    {
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), path("device.csv")));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.csv")));
        for (const char *name : {"device.csv", "folder.csv", ""}) {
            QCOMPARE(writeWholeFile(path(name), after).failure().storage, Failure::Storage::NotWritable);
        }
        struct stat device = {};
        QVERIFY(::stat("/dev/null", &device) == 0 && S_ISCHR(device.st_mode));
    }

    void takesAnyNameThatFits()
    {
        // Arabic letters have two bytes.
        const QString longest = QString(125, QChar(0x0633)) + QStringLiteral("a.csv");
        QCOMPARE(longest.toUtf8().size(), 255);
        QVERIFY(writeWholeFile(m_folder->filePath(longest), after));
        QCOMPARE(contentOf(m_folder->filePath(longest)), after);
        const auto tooLong = writeWholeFile(m_folder->filePath(QStringLiteral("b") + longest), after);
        QVERIFY(!tooLong);
        QVERIFY(!tooLong.failure().text.isEmpty());
        const auto withSlashes = writeWholeFile(path("24/11/sales.csv"), after);
        QVERIFY(!withSlashes);
        QCOMPARE(withSlashes.failure().storage, Failure::Storage::Missing);
        QCOMPARE(files(), QStringList{longest});
    }

    void stopsUpToTheLastMoment()
    {
        put("old.csv");
        int asked = 0;
        QVERIFY(writeWholeFile(path("new.csv"), after, [&asked] {
            ++asked;
            return true;
        }));
        QVERIFY(asked > 2);
        for (int last = 0; last < asked; ++last) {
            int left = last;
            const auto written = writeWholeFile(path("old.csv"), after, [&left] { return left-- > 0; });
            QVERIFY(!written);
            QCOMPARE(written.failure().kind, Failure::Kind::Cancelled);
        }
        QCOMPARE(contentOf(path("old.csv")), before);
        QCOMPARE(files(), (QStringList{QStringLiteral("new.csv"), QStringLiteral("old.csv")}));
    }

private:
    QString path(const char *name) const { return m_folder->path() + QLatin1Char('/') + QLatin1String(name); }
    void put(const char *name)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    }
    mode_t rightsOf(const char *name) const
    {
        struct stat there = {};
        return ::stat(QFile::encodeName(path(name)).constData(), &there) == 0 ? there.st_mode & 0777 : 0;
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
