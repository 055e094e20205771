// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Desk;

namespace {

QColor base()
{
    return QApplication::palette().color(QPalette::Base);
}

} // namespace

/// On a bus of its own, where this test is the portal of the desktop's settings.
class DesktopSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_portal.isConnected());
        QSignalSpy answered(&m_theme, &Theme::portalAnswered);
        m_theme.start();
        QTRY_COMPARE(answered.size(), 1); // There is none, but its signals are listened to from here on.
    }

    void followsThePortalWhileItRuns()
    {
        tell("org.freedesktop.appearance", "color-scheme", 1U);
        QTRY_COMPARE(base(), Theme::palette(true).color(QPalette::Base));
        tell("org.freedesktop.appearance", "contrast", 1U);
        QTRY_COMPARE(base(), QColor(Qt::black));
        tell("org.freedesktop.appearance", "color-scheme", 0U);
        QTRY_COMPARE(base(), QColor(Qt::white));
        tell("org.freedesktop.appearance", "contrast", 0U);
        QTRY_COMPARE(base(), Theme::palette(false).color(QPalette::Base));
        QApplication::setEffectEnabled(Qt::UI_AnimateCombo);
        tell("org.freedesktop.appearance", "reduced-motion", 1U);
        QTRY_VERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    }

    void believesNothingThatIsNoSetting()
    {
        tell("org.freedesktop.appearance", "color-scheme", QStringLiteral("dark"));
        tell("org.freedesktop.appearance", QByteArray(100000, 'x'), 1U);
        tell("org.gnome.desktop.interface", "color-scheme", 1U);
        tell("org.freedesktop.appearance", "contrast", 1U); // Comes behind the others.
        QTRY_COMPARE(base(), QColor(Qt::white));
        tell("org.freedesktop.appearance", "contrast", 0U);
        QTRY_COMPARE(base(), Theme::palette(false).color(QPalette::Base));
    }

private:
    void tell(const QByteArray &group, const QByteArray &key, const QVariant &value)
    {
        QDBusMessage change = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        change.setArguments(
            {QString::fromLatin1(group), QString::fromLatin1(key), QVariant::fromValue(QDBusVariant(value))});
        QVERIFY(m_portal.send(change));
    }

    QDBusConnection m_portal{QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"))};
    Theme m_theme;
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
    QApplication application(argc, argv);
    DesktopSettingsTest test;
    const int result = QTest::qExec(&test, argc, argv);
    bus.terminate();
    bus.waitForFinished();
    return result;
}

#include "tst_desktopsettings.moc"
