// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopcalls.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Desk;

namespace {

const QString name = QStringLiteral("net.esimfly.desk");

/// As a desktop makes them.
const QVariantMap platformData{{QStringLiteral("activation-token"), QStringLiteral("token")},
                               {QStringLiteral("desktop-startup-id"), QStringLiteral("dock_TIME7")}};

} // namespace

/// On a bus of its own, where this test is the desktop, too.
class DesktopCallsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desktop = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop")));
        m_calls = std::make_unique<DesktopCalls>();
        QVERIFY(m_calls->listen());
        QTRY_VERIFY(m_desktop->interface()->isServiceRegistered(name));
    }
    void cleanup()
    {
        m_calls.reset();
        m_desktop.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

    void asksForWhatTheDesktopCalls_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<StartRequest::Kind>("kind");
        QTest::newRow("its entry") << QStringLiteral("Activate") << QVariantList{platformData}
                                   << StartRequest::Kind::Show;
        QTest::newRow("New Sale") << QStringLiteral("ActivateAction")
                                  << QVariantList{QStringLiteral("NewSale"), QVariantList(), platformData}
                                  << StartRequest::Kind::NewSale;
        QTest::newRow("files, which are not opened")
            << QStringLiteral("Open") << QVariantList{QStringList{QStringLiteral("file:///etc/passwd")}, platformData}
            << StartRequest::Kind::Show;
    }

    void asksForWhatTheDesktopCalls()
    {
        QFETCH(QString, method);
        QFETCH(QVariantList, arguments);
        QFETCH(StartRequest::Kind, kind);
        QSignalSpy requested(m_calls.get(), &DesktopCalls::requested);
        QCOMPARE(call(method, arguments), QDBusMessage::ReplyMessage);
        QCOMPARE(requested.size(), 1);
        const auto request = requested[0][0].value<StartRequest>();
        QCOMPARE(request.kind, kind);
        QVERIFY(request.token == (ActivationToken{"token", "dock_TIME7"}));
    }

    void startsTheSandboxBesideTheWindow()
    {
        const QSignalSpy requested(m_calls.get(), &DesktopCalls::requested);
        const QSignalSpy sandbox(m_calls.get(), &DesktopCalls::sandboxRequested);
        call(QStringLiteral("ActivateAction"), {QStringLiteral("sandbox"), QVariantList(), platformData});
        QCOMPARE(sandbox.size(), 1);
        QCOMPARE(requested.size(), 0);
    }

    void doesNothingForAnActionThatItHasNot()
    {
        const QSignalSpy requested(m_calls.get(), &DesktopCalls::requested);
        const QSignalSpy sandbox(m_calls.get(), &DesktopCalls::sandboxRequested);
        for (const QString &action : {QStringLiteral("Order"), QString(), QString(100000, u'x')}) {
            call(QStringLiteral("ActivateAction"), {action, QVariantList(), platformData});
        }
        QCOMPARE(requested.size() + sandbox.size(), 0);
    }

    void takesNoTokenThatIsNone()
    {
        QSignalSpy requested(m_calls.get(), &DesktopCalls::requested);
        call(QStringLiteral("Activate"), {QVariantMap{{QStringLiteral("activation-token"), QString(100000, u'x')},
                                                      {QStringLiteral("desktop-startup-id"), 7.5}}});
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested[0][0].value<StartRequest>().token == (ActivationToken{{}, "7.5"}));
    }

    void givesItsNameBack()
    {
        m_calls->stop();
        QTRY_VERIFY(!m_desktop->interface()->isServiceRegistered(name));
        QVERIFY(m_calls->listen());
        QTRY_VERIFY(m_desktop->interface()->isServiceRegistered(name));
    }

private:
    QDBusMessage::MessageType call(const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(name, QStringLiteral("/net/esimfly/desk"),
                                                              QStringLiteral("org.freedesktop.Application"), method);
        message.setArguments(arguments);
        return m_desktop->call(message, QDBus::BlockWithGui).type();
    }

    std::unique_ptr<QDBusConnection> m_desktop;
    std::unique_ptr<DesktopCalls> m_calls;
};

int main(int argc, char **argv)
{
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!bus.waitForReadyRead()) {
        std::fprintf(stderr, "no bus: %s\n", qPrintable(bus.errorString()));
        return 1;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(name);
    DesktopCallsTest test;
    const int result = QTest::qExec(&test, argc, argv);
    bus.terminate();
    bus.waitForFinished();
    return result;
}

#include "tst_desktopcalls.moc"
