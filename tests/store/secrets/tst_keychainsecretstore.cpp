// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/types.h>

using namespace Desk;
using Reading = SecretStore::Reading;
using Status = SecretStore::Status;

namespace {

constexpr int longWait = 60000;

/// What a call delivers; the event loop has to run for that.
Reading wait(const QFuture<Reading> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, longWait)) {
        return {Status::Failed, {}, QStringLiteral("nothing was delivered")};
    }
    return future.result();
}

/// Every file in the home that holds these bytes; also counts all files.
QStringList filesWith(const QByteArray &bytes, int *count)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ++*count;
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(bytes)) {
            found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

/// Against a real GNOME key ring, which support/with-keyring.sh starts.
class KeychainSecretStoreTest : public QObject
{
    Q_OBJECT

private:
    const QUrl m_live = QUrl(QStringLiteral("https://esimfly.net/api/v1/business"));
    const QUrl m_other = QUrl(QStringLiteral("http://127.0.0.1:8080/api/v1/business"));
    const Credentials m_keys{QStringLiteral("esf_1"), QByteArrayLiteral("sk_live_0123456789abcdef")};

    static QDBusMessage ofService(const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                              QStringLiteral("/org/freedesktop/secrets"),
                                              QStringLiteral("org.freedesktop.Secret.Service"), method);
    }
    static void lockRing()
    {
        QDBusMessage alias = ofService(QStringLiteral("ReadAlias"));
        alias << QStringLiteral("default");
        const QDBusReply<QDBusObjectPath> ring = QDBusConnection::sessionBus().call(alias);
        QDBusMessage lock = ofService(QStringLiteral("Lock"));
        lock << QVariant::fromValue(QList<QDBusObjectPath>{ring.value()});
        QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DESK_KEYRING_PID"), "run it with support/with-keyring.sh");
    }

    void keepsASecretBetweenStarts()
    {
        {
            KeychainSecretStore store;
            QCOMPARE(wait(store.read(m_live, m_keys.accessCode)).status, Status::NotFound);
            const Reading written = wait(store.write(m_live, m_keys));
            QVERIFY2(written.status == Status::Found, qPrintable(written.text));
            QCOMPARE(written.credentials, m_keys);
        }
        KeychainSecretStore store;
        const Reading read = wait(store.read(m_live, m_keys.accessCode));
        QCOMPARE(read.status, Status::Found);
        QCOMPARE(read.credentials, m_keys);
        QCOMPARE(wait(store.read(m_live, QStringLiteral("esf_2"))).status, Status::NotFound);
        QCOMPARE(wait(store.read(m_other, m_keys.accessCode)).status, Status::NotFound);
    }

    void keepsOneSecretForEachAddress()
    {
        const Credentials others{m_keys.accessCode, QByteArrayLiteral("sk_other")};
        KeychainSecretStore store;
        QCOMPARE(wait(store.write(m_live, m_keys)).status, Status::Found);
        QCOMPARE(wait(store.write(m_other, others)).status, Status::Found);
        QCOMPARE(wait(store.read(m_live, m_keys.accessCode)).credentials, m_keys);
        QCOMPARE(wait(store.read(m_other, m_keys.accessCode)).credentials, others);
    }

    void forgetsWhatIsRemoved()
    {
        KeychainSecretStore store;
        QCOMPARE(wait(store.write(m_live, m_keys)).status, Status::Found);
        QCOMPARE(wait(store.remove(m_live, m_keys.accessCode)).status, Status::NotFound);
        QCOMPARE(wait(store.read(m_live, m_keys.accessCode)).status, Status::NotFound);
        QCOMPARE(wait(store.remove(m_live, m_keys.accessCode)).status, Status::NotFound);
    }

    void leavesTheSecretInNoFileThatCanBeRead()
    {
        KeychainSecretStore store;
        QCOMPARE(wait(store.write(m_live, m_keys)).status, Status::Found);
        int count = 0;
        QCOMPARE(filesWith(m_keys.secretKey, &count), QStringList());
        QVERIFY2(count > 0, "the key ring wrote no file at all");
        count = 0;
        QCOMPARE(filesWith(m_keys.secretKey.toBase64(), &count), QStringList());
    }

    void doesNotWaitForeverForAKeychainThatHangs()
    {
        const auto keyring = static_cast<pid_t>(qEnvironmentVariableIntValue("DESK_KEYRING_PID"));
        KeychainSecretStore store;
        QCOMPARE(::kill(keyring, SIGSTOP), 0);
        const Reading read = wait(store.read(m_live, m_keys.accessCode));
        const auto checked = store.check();
        const bool isChecked = QTest::qWaitFor([&checked] { return checked.isFinished(); }, longWait);
        ::kill(keyring, SIGCONT);
        QCOMPARE(read.status, Status::Slow);
        QVERIFY(isChecked);
        QCOMPARE(checked.result(), Status::Slow);
        // And works again when the keychain does.
        QCOMPARE(wait(store.write(m_live, m_keys)).status, Status::Found);
    }

    void deliversWhenDestroyedMeanwhile()
    {
        QFuture<Reading> read;
        QFuture<Reading> written;
        {
            KeychainSecretStore store;
            read = store.read(m_live, m_keys.accessCode);
            written = store.write(m_live, m_keys);
        }
        QVERIFY(read.isFinished());
        QCOMPARE(read.resultCount(), 1);
        QVERIFY(written.isFinished());
        QCOMPARE(written.resultCount(), 1);
    }

    /// The last one: this bus has no prompter, so that nobody can be asked for the password.
    void tellsALockedRingFromAnEmptyOne()
    {
        KeychainSecretStore store;
        QCOMPARE(wait(store.write(m_live, m_keys)).status, Status::Found);
        lockRing();
        QCOMPARE(wait(store.read(m_live, m_keys.accessCode)).status, Status::Locked);
        QCOMPARE(wait(store.write(m_live, m_keys)).status, Status::Locked);
        QCOMPARE(wait(store.remove(m_live, m_keys.accessCode)).status, Status::Locked);
        const auto checked = store.check();
        QVERIFY(QTest::qWaitFor([&checked] { return checked.isFinished(); }, longWait));
        QCOMPARE(checked.result(), Status::Locked);
    }
};

QTEST_GUILESS_MAIN(KeychainSecretStoreTest)
#include "tst_keychainsecretstore.moc"
