// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/salereporter.h"

#include "services/sales/saleworld.h"
#include "support/visualorder.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

/// What a desktop shows. Answers at once, late, or never with anything but an error.
class FakeDesktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaced = 0;
        QString title;
        QString text;
        QStringList actions;
        QString all; ///< Every argument.
    };

    void answerHeld()
    {
        holdsAnswers = false;
        for (const QDBusMessage &answer : std::exchange(m_held, {})) {
            m_bus.send(answer);
        }
    }
    void start()
    {
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(m_bus.registerObject(notificationsPath, this,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus.registerService(notifications));
    }
    void end()
    {
        m_bus.unregisterService(notifications);
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

    QList<Shown> shown;
    uint lastId = 40;
    bool holdsAnswers = false;
    bool fails = false;

public slots:
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        QString all = QStringList{program, icon, title, text, actions.join(QLatin1Char(' '))}.join(QLatin1Char(' '));
        for (const QVariant &hint : hints) {
            all += QLatin1Char(' ') + hint.toString();
        }
        shown.append({replaced, title, text, actions, all});
        Q_UNUSED(timeout);
        if (fails) {
            sendErrorReply(QDBusError::Failed, QStringLiteral("No"));
            return 0;
        }
        const uint id = replaced != 0 ? replaced : ++lastId;
        if (holdsAnswers) {
            setDelayedReply(true);
            m_held.append(message().createReply(id));
        }
        return id;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus{QString()};
    QList<QDBusMessage> m_held;
};

/// On a session bus of its own, where this test is the desktop.
class SaleReporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>();
        m_desktop->start();
        m_world = std::make_unique<SaleWorld>(SaleWorld::usualOptions(), true);
        m_reporter = std::make_unique<SaleReporter>(*m_world->service);
    }
    void cleanup()
    {
        m_reporter.reset();
        m_world.reset();
        m_desktop->end();
        m_desktop.reset();
    }

    void tellsThatAnOrderFinished()
    {
        const QUuid key = finish(m_world->request(japan));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const FakeDesktop::Shown &shown = m_desktop->shown.constFirst();
        QCOMPARE(shown.replaced, 0U);
        QCOMPARE(shown.title, QStringLiteral("The order went through."));
        QCOMPARE(shown.text, m_world->service->purchase(key)->request.packageName);
    }

    void saysNothingWhileAWindowIsInFront()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        finish(m_world->request());
        window.hide();
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 1); // In order: the first would be here.
    }

    void tellsOfOrdersThatAreRefusedOrNotClear()
    {
        m_world->account->setBalance(Money(100, Currency::Usd));
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.constLast().title,
                 QStringLiteral("The order did not go through. Nothing was charged."));

        const auto &outcomes = faultOutcomes();
        const auto unclear = std::find_if(outcomes.begin(), outcomes.end(), [](const FaultOutcome &outcome) {
            return outcome.inTheEnd == Purchase::State::Unknown;
        });
        QVERIFY(unclear != outcomes.end());
        m_world->line.fault = forOrders(unclear->fault, always);
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown.constLast().title,
                 QStringLiteral("The order is not clear yet. You may have been charged."));
    }

    void tellsOfOrdersThatTheVendorEnded()
    {
        m_world->line.fault = forOrders(Fault::Refunded, always);
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.constLast().title,
                 QStringLiteral("The order did not go through. The money came back."));
        m_world->line.fault = forOrders(Fault::Failed, always);
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown.constLast().title,
                 QStringLiteral("The order did not go through after it was paid. Not clear yet whether the money came "
                                "back."));
    }

    void severalOrdersAreOneNotification()
    {
        const PurchaseRequest request = m_world->request(turkey, 1, 3);
        m_world->batches->placeOrder(request);
        m_world->run(10min);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.constFirst().text, request.packageName + QStringLiteral(": 3 of 3 bought"));
    }

    void namesOfPackagesMoveNothingAroundThem()
    {
        PurchaseRequest request = m_world->request(turkey, 1, 3);
        request.packageName = QStringLiteral("ישראל 10");
        m_world->batches->placeOrder(request);
        m_world->run(10min);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const QString &text = m_desktop->shown.constFirst().text;
        QCOMPARE(seenAround(request.packageName, text), QStringLiteral(": 3 of 3 bought"));
    }

    void namesOfPackagesAreNoMarkup()
    {
        PurchaseRequest request = m_world->request();
        request.packageName = QStringLiteral("<a href=\"https://evil.invalid\">5 & 10 GB</a>");
        finish(request);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.constFirst().text,
                 QStringLiteral("&lt;a href=&quot;https://evil.invalid&quot;&gt;5 &amp; 10 GB&lt;/a&gt;"));
        QVERIFY(!m_desktop->shown.constFirst().title.contains(QStringLiteral("evil")));
    }

    void showsNoCodesAndNoNotes()
    {
        PurchaseRequest request = m_world->request();
        request.note = QStringLiteral("Mrs Yilmaz");
        const QUuid key = finish(request);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const QString &all = m_desktop->shown.constFirst().all;
        const Purchase &sale = *m_world->service->purchase(key);
        QCOMPARE(sale.esims.size(), 1);
        const DeliveredEsim &esim = sale.esims.constFirst();
        for (const QString &secret : {request.note, esim.activation.toString(), esim.activation.matchingId(),
                                      esim.iccid.toString(), sale.orderReference, SaleWorld::keyText(key)}) {
            QVERIFY(!secret.isEmpty());
            QVERIFY2(!all.contains(secret), qPrintable(secret));
        }
    }

    void aNewerOneTakesThePlaceOfTheLast()
    {
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown.constLast().replaced, m_desktop->lastId);
    }

    void waitsForASlowDesktopRatherThanStackThem()
    {
        m_desktop->holdsAnswers = true;
        for (int i = 0; i < 3; ++i) {
            finish(m_world->request());
        }
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        m_desktop->answerHeld();
        QTRY_COMPARE(m_desktop->shown.size(), 2); // The newest only.
        QCOMPARE(m_desktop->shown.constLast().replaced, m_desktop->lastId);
    }

    void oneThatWasClosedIsNotReplaced()
    {
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QSignalSpy clicked(m_reporter.get(), &SaleReporter::showRequested);
        emit m_desktop->NotificationClosed(m_desktop->lastId, 2);
        emit m_desktop->ActionInvoked(m_desktop->lastId, QStringLiteral("default"));
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown.constLast().replaced, 0U);
        QCOMPARE(clicked.size(), 0);
    }

    void aClickShowsTheOrder()
    {
        finish(m_world->request());
        const QUuid key = finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown.constLast().actions.constFirst(), QStringLiteral("default"));
        QSignalSpy clicked(m_reporter.get(), &SaleReporter::showRequested);
        emit m_desktop->ActionInvoked(m_desktop->lastId + 1, QStringLiteral("default")); // Another program's.
        emit m_desktop->ActionInvoked(m_desktop->lastId, QStringLiteral("default"));
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.constFirst().constFirst().toUuid(), key);
    }

    void goesOnAfterAnError()
    {
        m_desktop->fails = true;
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        m_desktop->fails = false;
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown.constLast().replaced, 0U);
    }

    void doesWithoutADesktop()
    {
        m_desktop->end();
        finish(m_world->request());
        QTest::qWait(0);
        m_desktop->start();
        finish(m_world->request());
        QTRY_COMPARE(m_desktop->shown.size(), 1);
    }

private:
    QUuid finish(const PurchaseRequest &request)
    {
        const QUuid key = m_world->service->placeOrder(request);
        m_world->run(15min);
        return key;
    }

    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<SaleWorld> m_world;
    std::unique_ptr<SaleReporter> m_reporter;
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
    SaleReporterTest test;
    const int result = QTest::qExec(&test, argc, argv);
    bus.terminate();
    bus.waitForFinished();
    return result;
}

#include "tst_salereporter.moc"
