// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lowbalancereporter.h"

#include "models/text/hiddenprices.h"
#include "support/shopfixture.h"
#include "widgets/controls/noticestrip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

class LowBalanceReporterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::ShopFixture>();
        m_notices = std::make_unique<NoticeStrip>();
        m_world->preferences.setShopDays({QTimeZone::utc(), 0});
        makeReporter();
        QVERIFY(m_world->connectAccount());
        m_world->preferences.setLowBalance(Currency::Usd, Money(5000, Currency::Usd));
        QCOMPARE(m_notices->unread(), 0);
    }

    void cleanup()
    {
        setPricesHidden(false);
        m_reporter.reset();
        m_notices.reset();
        m_world.reset();
    }

    void tellsOnceADay()
    {
        setBalance(4999);
        QCOMPARE(m_notices->unread(), 1);
        QVERIFY2(newest().endsWith(QStringLiteral("The balance is low: $49.99, less than $50.00.")),
                 qPrintable(newest()));
        setBalance(4000);
        makeReporter(); // The program was started again.
        setBalance(3000);
        QCOMPARE(m_notices->kept().size(), 1);
        m_world->clock.advance(24h);
        setBalance(2900);
        QCOMPARE(m_notices->kept().size(), 2);
        QVERIFY2(newest().contains(QStringLiteral("$29.00")), qPrintable(newest()));
    }

    void takesItBackWhenThereIsEnough()
    {
        setBalance(100);
        QCOMPARE(m_notices->unread(), 1);
        setBalance(5000);
        QCOMPARE(m_notices->unread(), 0);
        setBalance(100); // The same day.
        QCOMPARE(m_notices->unread(), 0);
    }

    void saysNothingWhereNobodyWantsToKnow()
    {
        m_world->preferences.setLowBalance(Currency::Usd, std::nullopt);
        setBalance(0);
        QCOMPARE(m_notices->unread(), 0);
        m_world->preferences.setLowBalance(Currency::Usd, Money(100, Currency::Usd)); // Somebody does now.
        QCOMPARE(m_notices->unread(), 1);
    }

    void tellsNoAmountWhilePricesAreHidden()
    {
        setBalance(4999);
        setPricesHidden(true);
        QVERIFY2(newest().endsWith(QStringLiteral("The balance is low.")), qPrintable(newest()));
    }

    void leadsToTheOverview()
    {
        const QSignalSpy asked(m_reporter.get(), &LowBalanceReporter::overviewRequested);
        setBalance(1);
        const QList<QPushButton *> buttons = m_notices->findChildren<QPushButton *>();
        const auto show = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->text() == QStringLiteral("Show");
        });
        QVERIFY(show != buttons.cend());
        (*show)->click();
        QCOMPARE(asked.size(), 1);
    }

private:
    void makeReporter()
    {
        m_reporter =
            std::make_unique<LowBalanceReporter>(m_world->account, m_world->preferences, *m_notices, m_world->clock);
    }
    void setBalance(qint64 cents) { m_world->account.setBalance(Money(cents, Currency::Usd)); }
    QString newest() const { return m_notices->kept().constFirst(); }

    std::unique_ptr<Test::ShopFixture> m_world;
    std::unique_ptr<NoticeStrip> m_notices;
    std::unique_ptr<LowBalanceReporter> m_reporter;
};

QTEST_MAIN(LowBalanceReporterTest)
#include "tst_lowbalancereporter.moc"
