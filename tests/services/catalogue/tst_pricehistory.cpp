// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/pricehistory.h"

#include "support/shopfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::ShopFixture;

class PriceHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void copiesOfTheCatalogueKeepChanges();
    void priceChecksKeepChanges();
    void changeOfAccountForgetsNothing();
    void nothingIsKeptWithoutAnAccount();
    void knownStepsAreToldAtOnce();
    void failureIsToldOnce();

private:
    QList<PriceStep> asked();

    const QString m_code = ShopFixture::turkey;
    std::unique_ptr<ShopFixture> m_world;
    PriceHistory *m_prices = nullptr;
};

void PriceHistoryTest::init()
{
    m_world = std::make_unique<ShopFixture>();
    QVERIFY(m_world->connectAccount());
    m_prices = &m_world->shop.prices();
    m_prices->setAccount(QStringLiteral("me"));
}

void PriceHistoryTest::cleanup()
{
    m_world.reset();
}

QList<PriceStep> PriceHistoryTest::asked()
{
    m_world->settle();
    QSignalSpy told(m_prices, &PriceHistory::told);
    m_prices->ask(m_code);
    m_world->settle();
    return told.count() == 1 ? told.first().at(1).value<QList<PriceStep>>() : QList<PriceStep>();
}

void PriceHistoryTest::copiesOfTheCatalogueKeepChanges()
{
    m_world->copyCatalogue();
    const Money first = m_world->entry(m_code).package.cost;
    QCOMPARE(asked().size(), 1);
    const Money second = first * 2;
    m_world->sandbox->setCost(m_code, second);
    m_world->run(1h);
    m_world->copyCatalogue();
    const QList<PriceStep> steps = asked();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.first().cost, first);
    QCOMPARE(steps.last().cost, second);
    QVERIFY(steps.first().at.secsTo(steps.last().at) >= 3600);
    m_world->run(1h);
    m_world->copyCatalogue();
    QCOMPARE(asked(), steps);
}

void PriceHistoryTest::priceChecksKeepChanges()
{
    m_world->copyCatalogue();
    m_world->sandbox->setCost(m_code, Money(999, Currency::Usd));
    m_world->catalogue.checkPrice(m_code);
    m_world->run(10s);
    QCOMPARE(asked().last().cost, Money(999, Currency::Usd));
}

void PriceHistoryTest::changeOfAccountForgetsNothing()
{
    m_world->copyCatalogue();
    QCOMPARE(asked().size(), 1);
    m_prices->setAccount(QStringLiteral("you"));
    m_world->cache.setAccount(QStringLiteral("you"));
    QVERIFY(asked().isEmpty());
    m_prices->setAccount(QStringLiteral("me"));
    m_world->cache.setAccount(QStringLiteral("me")); // Which has dropped its copy.
    QCOMPARE(asked().size(), 1);
}

void PriceHistoryTest::nothingIsKeptWithoutAnAccount()
{
    m_prices->setAccount({});
    m_world->copyCatalogue();
    m_world->settle();
    m_prices->setAccount(QStringLiteral("me"));
    QVERIFY(asked().isEmpty());
}

void PriceHistoryTest::knownStepsAreToldAtOnce()
{
    m_world->copyCatalogue();
    const QList<PriceStep> steps = asked();
    QSignalSpy told(m_prices, &PriceHistory::told);
    m_prices->ask(m_code);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), m_code);
    QCOMPARE(told.first().at(1).value<QList<PriceStep>>(), steps);
}

void PriceHistoryTest::failureIsToldOnce()
{
    PriceStore closed(m_world->folder.filePath(QStringLiteral("never-opened.sqlite")));
    PriceHistory prices(closed, m_world->catalogue);
    prices.setAccount(QStringLiteral("me"));
    QSignalSpy failed(&prices, &PriceHistory::failed);
    m_world->copyCatalogue();
    closed.history({}, {}).waitForFinished();
    m_world->settle();
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(PriceHistoryTest)
#include "tst_pricehistory.moc"
