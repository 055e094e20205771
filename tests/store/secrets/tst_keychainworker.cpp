// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QTest>
#include <QThread>

#include <deque>

using namespace Desk;
using Reading = SecretStore::Reading;
using Status = SecretStore::Status;

namespace {

/// A keychain whose every answer comes when the test says so, and is what the test says.
class FakeKeyring final : public Keyring
{
public:
    void look(Start, const Then &then) override
    {
        calls << QStringLiteral("look");
        waiting.push_back([this, then] { then({looks.size() > 1 ? looks.takeFirst() : looks.first(), {}, {}}); });
    }
    void unlock(const Then &then) override
    {
        calls << QStringLiteral("unlock");
        unlocking = then;
    }
    void stopWaiting() override
    {
        calls << QStringLiteral("stop");
        endPrompt(Status::Slow);
    }
    void read(const QString &key, const Then &then) override
    {
        calls << QStringLiteral("read");
        waiting.push_back([this, key, then] {
            if (error.status != Status::Found) {
                then(error);
            } else {
                const auto found = secrets.constFind(key);
                found == secrets.cend() ? then({Status::NotFound, {}, {}}) : then({Status::Found, *found, {}});
            }
        });
    }
    void write(const QString &key, const QByteArray &secret, const Then &then) override
    {
        calls << QStringLiteral("write");
        waiting.push_back([this, key, secret, then] {
            if (error.status == Status::Found && !onlySaysSo) {
                secrets.insert(key, secret);
            }
            then(error);
        });
    }
    void remove(const QString &key, const Then &then) override
    {
        calls << QStringLiteral("remove");
        waiting.push_back([this, key, then] {
            if (error.status == Status::Found) {
                secrets.remove(key);
            }
            then(error);
        });
    }

    void endPrompt(Status status)
    {
        if (const Then then = std::exchange(unlocking, nullptr)) {
            then({status, {}, {}});
        }
    }
    /// All that can be answered, up to an open prompt.
    void answer()
    {
        QCoreApplication::processEvents();
        while (!waiting.empty()) {
            const auto next = waiting.front();
            waiting.pop_front();
            next();
            QCoreApplication::processEvents();
        }
    }
    bool answerOne()
    {
        QCoreApplication::processEvents();
        if (waiting.empty()) {
            return false;
        }
        const auto next = waiting.front();
        waiting.pop_front();
        next();
        return true;
    }

    QList<Status> looks{Status::Found}; ///< One after another; the last one stays.
    Reply error{Status::Found, {}, {}}; ///< What each job ends with.
    bool onlySaysSo = false;            ///< Writing says yes and keeps nothing.
    QHash<QString, QByteArray> secrets;
    QStringList calls;
    std::deque<std::function<void()>> waiting;
    Then unlocking;
};

enum class Task { Read, Write, Remove };

} // namespace

class KeychainWorkerTest : public QObject
{
    Q_OBJECT

private:
    const QUrl m_live = QUrl(QStringLiteral("https://esimfly.net/api/v1/business"));
    const Credentials m_keys{QStringLiteral("esf_1"), QByteArrayLiteral("sk_live_0123456789abcdef")};
    FakeKeyring *m_keyring = nullptr; ///< Owned by the store.
    std::unique_ptr<KeychainSecretStore> m_store;

    QString key() const { return secretKey(m_live, m_keys.accessCode); }
    QFuture<Reading> ask(Task task)
    {
        switch (task) {
        case Task::Read:
            return m_store->read(m_live, m_keys.accessCode);
        case Task::Write:
            return m_store->write(m_live, m_keys);
        case Task::Remove:
            return m_store->remove(m_live, m_keys.accessCode);
        }
        return {};
    }

private slots:
    void init()
    {
        auto keyring = std::make_unique<FakeKeyring>();
        m_keyring = keyring.get();
        m_store = std::make_unique<KeychainSecretStore>(std::move(keyring), QThread::currentThread());
    }
    void cleanup()
    {
        m_store.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void saysHowTheKeychainStands_data()
    {
        QTest::addColumn<QList<int>>("looks");
        QTest::addColumn<int>("unlocked"); ///< How the prompt ends; Found also where there is none.
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("expected"); ///< Found: what is wanted of each task.
        const auto row = [](const char *name, const QList<Status> &looks, Status unlocked, Status error,
                            Status expected) {
            QList<int> numbers;
            for (const Status status : looks) {
                numbers << int(status);
            }
            QTest::newRow(name) << numbers << int(unlocked) << int(error) << int(expected);
        };
        row("unlocked", {Status::Found}, Status::Found, Status::Found, Status::Found);
        row("unlocked by its prompt", {Status::Locked, Status::Found}, Status::Found, Status::Found, Status::Found);
        row("absent", {Status::Absent}, Status::Found, Status::Found, Status::Absent);
        row("absent backend", {Status::Found}, Status::Found, Status::Absent, Status::Absent);
        row("locked", {Status::Locked}, Status::Locked, Status::Found, Status::Locked);
        row("locked meanwhile", {Status::Found, Status::Locked}, Status::Locked, Status::NotFound, Status::Locked);
        row("dismissed", {Status::Locked}, Status::Dismissed, Status::Found, Status::Dismissed);
        row("dismissed, KWallet", {Status::Found}, Status::Found, Status::Dismissed, Status::Dismissed);
        row("slow", {Status::Slow}, Status::Found, Status::Found, Status::Slow);
        row("slow meanwhile", {Status::Found, Status::Slow}, Status::Found, Status::Failed, Status::Slow);
        row("lost before", {Status::Lost}, Status::Found, Status::Found, Status::Lost);
        row("lost in its prompt", {Status::Locked}, Status::Lost, Status::Found, Status::Lost);
        row("lost meanwhile", {Status::Found, Status::Absent}, Status::Found, Status::Failed, Status::Lost);
        row("failed", {Status::Found}, Status::Found, Status::Failed, Status::Failed);
        row("failed before", {Status::Failed}, Status::Found, Status::Found, Status::Failed);
    }
    void saysHowTheKeychainStands()
    {
        QFETCH(QList<int>, looks);
        QFETCH(int, unlocked);
        QFETCH(int, error);
        QFETCH(int, expected);
        for (const Task task : {Task::Read, Task::Write, Task::Remove}) {
            for (const bool isLate : {false, true}) {
                cleanup();
                init();
                m_keyring->looks.clear();
                for (const int look : looks) {
                    m_keyring->looks << Status(look);
                }
                m_keyring->error = {Status(error), {}, {}};
                if (task != Task::Write) {
                    m_keyring->secrets.insert(key(), m_keys.secretKey);
                }
                const QFuture<Reading> answer = ask(task);
                if (isLate) {
                    for (int i = 0; i < 100; ++i) {
                        QCoreApplication::processEvents();
                    }
                    QVERIFY(!answer.isFinished());
                }
                m_keyring->answer();
                if (m_keyring->unlocking) {
                    QVERIFY(!answer.isFinished()); // As late as a person wants.
                    m_keyring->endPrompt(Status(unlocked));
                    m_keyring->answer();
                }
                QVERIFY(answer.isFinished());
                const Status done = task == Task::Remove ? Status::NotFound : Status::Found;
                QCOMPARE(answer.result().status, Status(expected) == Status::Found ? done : Status(expected));
                if (Status(expected) == Status::Found) {
                    QCOMPARE(m_keyring->secrets.contains(key()), task != Task::Remove);
                    QCOMPARE(answer.result().credentials, task == Task::Remove ? Credentials() : m_keys);
                } else {
                    QVERIFY(answer.result().credentials.isEmpty());
                }
            }
        }
    }

    void saysThatNothingIsKept()
    {
        const auto answer = ask(Task::Read);
        m_keyring->answer();
        QCOMPARE(answer.result().status, Status::NotFound);
    }

    void neverBelievesAKeychainThatOnlySaysYes()
    {
        m_keyring->onlySaysSo = true;
        const auto answer = ask(Task::Write);
        m_keyring->answer();
        QCOMPARE(answer.result().status, Status::Failed);
    }

    void writesNothingWhereNobodyWantsItAnyMore()
    {
        m_keyring->looks = {Status::Locked};
        auto answer = ask(Task::Write);
        m_keyring->answer();
        QVERIFY(m_keyring->unlocking);
        answer.cancel();
        m_keyring->answer();
        QVERIFY(!m_keyring->unlocking);
        QCOMPARE(m_keyring->calls,
                 (QStringList{QStringLiteral("look"), QStringLiteral("unlock"), QStringLiteral("stop")}));
    }

    void takesBackWhatWasWrittenTooLate()
    {
        auto answer = ask(Task::Write);
        QVERIFY(m_keyring->answerOne()); // look; the write is on its way now.
        QCOMPARE(m_keyring->calls.constLast(), QStringLiteral("write"));
        answer.cancel();
        m_keyring->answer();
        QVERIFY(m_keyring->calls.contains(QStringLiteral("remove")));
        QVERIFY(m_keyring->secrets.isEmpty());
    }

    /// Wherever the keychain has got to with keeping it when the person signs out, nothing is left in it.
    void leavesNothingWhereItIsForgottenWhileItIsBeingKept()
    {
        for (int steps = 0; steps < 6; ++steps) {
            for (const bool isCancelled : {true, false}) {
                cleanup();
                init();
                m_keyring->looks = {Status::Locked, Status::Found};
                auto writing = ask(Task::Write);
                for (int i = 0; i < steps; ++i) {
                    m_keyring->answerOne();
                    if (i == 1) {
                        m_keyring->endPrompt(Status::Found);
                    }
                }
                if (isCancelled) {
                    writing.cancel();
                }
                const auto removing = ask(Task::Remove);
                m_keyring->answer();
                m_keyring->endPrompt(Status::Found);
                m_keyring->answer();
                QVERIFY(removing.isFinished());
                QCOMPARE(removing.result().status, Status::NotFound);
                QVERIFY(m_keyring->secrets.isEmpty());
            }
        }
    }

    void neverQuotesTheSecret()
    {
        m_keyring->error = {Status::Failed, {}, QStringLiteral("can't store ") + QString::fromUtf8(m_keys.secretKey)};
        const auto answer = ask(Task::Write);
        m_keyring->answer();
        QCOMPARE(answer.result().status, Status::Failed);
        QCOMPARE(answer.result().text, QString());
        m_keyring->error.text = QStringLiteral("No such interface");
        const auto other = ask(Task::Write);
        m_keyring->answer();
        QCOMPARE(other.result().text, QStringLiteral("No such interface"));
    }

    void deliversWhenDestroyedMeanwhile()
    {
        m_keyring->looks = {Status::Locked};
        const auto reading = ask(Task::Read);
        const auto writing = ask(Task::Write);
        m_keyring->answer();
        m_store.reset();
        QCOMPARE(reading.result().status, Status::Slow);
        QCOMPARE(writing.result().status, Status::Slow);
    }

    void checksWithoutAPrompt()
    {
        m_keyring->looks = {Status::Locked};
        const auto answer = m_store->check();
        m_keyring->answer();
        QCOMPARE(answer.result(), Status::Locked);
        QVERIFY(!m_keyring->unlocking);
    }
};

QTEST_GUILESS_MAIN(KeychainWorkerTest)
#include "tst_keychainworker.moc"
