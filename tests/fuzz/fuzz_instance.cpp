// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes from a second start to the first, and any bytes in the file that says who has the profile. The first one
// shows itself once, whatever is said to it, and answers; the name of a computer is one line of words.

#include "app/singleinstance.h"
#include "domain/cleantext.h"
#include "fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <memory>
#include <sys/stat.h>

using namespace Desk;
using Fuzz::require;

namespace {

/// A program that has its profile, for all inputs.
class First
{
public:
    First()
        : m_instance(m_folder.filePath(QStringLiteral("lock")))
    {
        require(m_instance.claim() == SingleInstance::Role::First, "the first one has the profile");
        QObject::connect(&m_instance, &SingleInstance::requested, &m_instance, [this] { ++m_raised; });
    }

    const QTemporaryDir &folder() const { return m_folder; }
    int raised() const { return m_raised; }
    /// By the file that is locked.
    QString server() const
    {
        struct stat file = {};
        ::stat(QFile::encodeName(m_folder.filePath(QStringLiteral("lock"))).constData(), &file);
        return QStringLiteral("esimfly-desk-%1-%2").arg(file.st_dev).arg(file.st_ino);
    }

private:
    QTemporaryDir m_folder;
    SingleInstance m_instance;
    int m_raised = 0;
};

template<typename Condition> bool waitFor(const Condition &condition)
{
    const QDeadlineTimer deadline(5000);
    while (!condition() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return condition();
}

void verifyHolder(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("other"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush(),
            "there is room to work in");
    const QString holder = SingleInstance(path).holder();
    require(cleanText(holder) == holder, "the name of a computer is one line of words", holder);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int arguments = 0;
    static const QCoreApplication application(arguments, nullptr);
    static First first;
    Fuzz::Input input(data, size);
    const bool listens = (input.choice() & 1) == 0;
    verifyHolder(first.folder(), input.bytes());

    const int before = first.raised();
    QLocalSocket socket;
    socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    socket.connectToServer(first.server());
    require(socket.waitForConnected(5000), "the first one listens");
    socket.write(input.bytes() + '\n'); // A start that says nothing and stays is no start.
    socket.flush();
    if (!listens) {
        socket.abort(); // Gone before anybody answers.
    }
    require(waitFor([&] { return first.raised() > before; }), "the first one shows itself, whatever is said to it");
    if (listens) {
        QByteArray answer;
        require(waitFor([&] {
                    answer += socket.readAll();
                    return answer.endsWith('\n');
                }),
                "a second start gets its answer");
        require(answer == "shown\n", "the answer is always the same");
    }
    require(first.raised() == before + 1, "it shows itself once for each start");
    return 0;
}
