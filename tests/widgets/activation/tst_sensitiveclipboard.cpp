// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeclock.h"
#include "widgets/activation/sensitiveclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

class SensitiveClipboardTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }

    void takesTheSecretOffAfterAMinute()
    {
        Test::FakeClock clock;
        SensitiveClipboard clipboard(*QGuiApplication::clipboard(), clock);
        clipboard.copySecret(secret());
        QCOMPARE(text(), secret());
        clock.advance(59s);
        QCOMPARE(text(), secret());
        clock.advance(1s);
        QCOMPARE(text(), QString());
    }

    void asksHistoriesToLeaveItOut()
    {
        Test::FakeClock clock;
        SensitiveClipboard clipboard(*QGuiApplication::clipboard(), clock);
        clipboard.copySecret(secret());
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    }

    void leavesAloneWhatSomebodyElsePutThere()
    {
        Test::FakeClock clock;
        SensitiveClipboard clipboard(*QGuiApplication::clipboard(), clock);
        clipboard.copySecret(secret());
        QGuiApplication::clipboard()->setText(QStringLiteral("a phone number"));
        clock.advance(2min);
        QCOMPARE(text(), QStringLiteral("a phone number"));
    }

    void givesEverySecretItsWholeMinute()
    {
        Test::FakeClock clock;
        SensitiveClipboard clipboard(*QGuiApplication::clipboard(), clock);
        clipboard.copySecret(secret());
        clock.advance(40s);
        clipboard.copySecret(secret());
        clock.advance(40s);
        QCOMPARE(text(), secret());
        clock.advance(20s);
        QCOMPARE(text(), QString());
    }

    void keepsASecretAsLongAsItIsTold()
    {
        Test::FakeClock clock;
        SensitiveClipboard clipboard(*QGuiApplication::clipboard(), clock);
        clipboard.setLifetime(10s);
        clipboard.copySecret(secret());
        clock.advance(9s);
        QCOMPARE(text(), secret());
        clock.advance(1s);
        QCOMPARE(text(), QString());
    }

    void keepsWhatIsNoSecret()
    {
        Test::FakeClock clock;
        {
            SensitiveClipboard clipboard(*QGuiApplication::clipboard(), clock);
            clipboard.copySecret(secret());
            clipboard.copyPlain(QStringLiteral("8948101000000000126"));
            clock.advance(2min);
            QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
        }
        QCOMPARE(text(), QStringLiteral("8948101000000000126"));
    }

    void takesTheSecretOffWhenTheProgramEnds()
    {
        Test::FakeClock clock;
        SensitiveClipboard clipboard(*QGuiApplication::clipboard(), clock);
        clipboard.copySecret(secret());
        // What the application emits before it hands its clipboard over to the desktop.
        QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit");
        QCOMPARE(text(), QString());
    }

    void takesTheSecretOffWhenItGoes()
    {
        Test::FakeClock clock;
        {
            SensitiveClipboard clipboard(*QGuiApplication::clipboard(), clock);
            clipboard.copySecret(secret());
        }
        QCOMPARE(text(), QString());
    }

private:
    static QString secret() { return QStringLiteral("LPA:1$rsp.example.invalid$K2-AB12"); }
    static QString text() { return QGuiApplication::clipboard()->text(); }
};

QTEST_MAIN(SensitiveClipboardTest)
#include "tst_sensitiveclipboard.moc"
