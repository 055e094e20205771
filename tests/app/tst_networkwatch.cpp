// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/networkwatch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QNetworkInformation>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Desk;

namespace {

// NMState of NetworkManager's D-Bus interface.
constexpr uint disconnected = 20;
constexpr uint connectedLocal = 50;
constexpr uint connectedGlobal = 70;

const QString networkManager = QStringLiteral("org.freedesktop.NetworkManager");
const QString networkManagerPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString login = QStringLiteral("org.freedesktop.login1");

} // namespace

/// What Qt reads of NetworkManager. Lives in a thread of its own, as Qt waits for its answers.
class FakeNetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)

public:
    uint state() const { return connectedGlobal; }
    uint connectivity() const { return 4; } // NM_CONNECTIVITY_FULL
};

/// On a system bus of its own, where this test is NetworkManager and logind.
class NetworkWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_system = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("system")));
        QVERIFY(m_system->isConnected());
        m_manager.moveToThread(&m_thread);
        m_thread.start();
        QVERIFY(m_system->registerObject(networkManagerPath, &m_manager, QDBusConnection::ExportAllProperties));
        QVERIFY(m_system->registerService(networkManager));
        QVERIFY(m_system->registerService(login));
        m_watch = std::make_unique<NetworkWatch>();
        QVERIFY(!QNetworkInformation::instance()); // Nobody waits for the bus before it is started.
        m_watch->start();
        QVERIFY(QNetworkInformation::instance());
        QCOMPARE(QNetworkInformation::instance()->backendName(), QStringLiteral("networkmanager"));
        QTRY_COMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Online);
    }
    void cleanupTestCase()
    {
        m_watch.reset();
        m_system.reset();
        m_thread.quit();
        m_thread.wait();
    }

    void saysThatTheNetworkIsBack()
    {
        const QSignalSpy changed(m_watch.get(), &NetworkWatch::changed);
        setState(disconnected);
        QTRY_COMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Disconnected);
        setState(connectedLocal);
        QTRY_COMPARE(QNetworkInformation::instance()->reachability(), QNetworkInformation::Reachability::Local);
        QCOMPARE(changed.size(), 0); // Nothing is to be had there yet.
        setState(connectedGlobal);
        QTRY_COMPARE(changed.size(), 1);
    }

    void saysThatTheComputerWoke()
    {
        const QSignalSpy changed(m_watch.get(), &NetworkWatch::changed);
        QDBusMessage sleep =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"), login + QStringLiteral(".Manager"),
                                       QStringLiteral("PrepareForSleep"));
        sleep.setArguments({true});
        QVERIFY(m_system->send(sleep));
        sleep.setArguments({false});
        QVERIFY(m_system->send(sleep));
        QTRY_COMPARE(changed.size(), 1); // Not when it falls asleep.
        QTest::qWait(0);
        QCOMPARE(changed.size(), 1);
    }

private:
    void setState(uint state)
    {
        QDBusMessage change = QDBusMessage::createSignal(
            networkManagerPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        change.setArguments({networkManager, QVariantMap{{QStringLiteral("State"), state}}, QStringList()});
        QVERIFY(m_system->send(change));
    }

    std::unique_ptr<QDBusConnection> m_system;
    FakeNetworkManager m_manager;
    QThread m_thread;
    std::unique_ptr<NetworkWatch> m_watch;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!bus.waitForReadyRead()) {
        std::fprintf(stderr, "no bus: %s\n", qPrintable(bus.errorString()));
        return 1;
    }
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.readLine().trimmed());
    NetworkWatchTest test;
    const int result = QTest::qExec(&test, argc, argv);
    bus.terminate();
    bus.waitForFinished();
    return result;
}

#include "tst_networkwatch.moc"
