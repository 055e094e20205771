// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/topupprice.h"

#include "services/account/preferences.h"
#include "services/sales/pricegate.h"
#include "topupworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = PriceGate::State;

/// Top-ups of the offer of one eSIM.
class TopUpPriceTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<TopUpWorld>(SaleWorld::usualOptions(), turkey, true);
        m_settings = std::make_unique<QSettings>(m_world->sale.dir.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_price = std::make_unique<TopUpPrice>(*m_world->service);
        m_gate = std::make_unique<PriceGate>(*m_price, *m_preferences, m_world->sale.clock);
        m_requests = std::make_unique<QSignalSpy>(m_gate.get(), &PriceGate::requested);
        m_checks = std::make_unique<QSignalSpy>(m_price.get(), &PriceSource::checked);
        m_world->service->readOffer(m_world->iccid);
        m_world->run(3s);
        m_price->setPackage(m_world->iccid, turkeyTopUp);
        QVERIFY(m_price->find());
        m_gate->choose(*m_price->find());
        QCOMPARE(m_gate->state(), State::Armed);
    }

    void cleanup()
    {
        m_checks.reset();
        m_requests.reset();
        m_gate.reset();
        m_price.reset();
        m_preferences.reset();
        m_settings.reset();
        m_world.reset();
    }

    void findsWhatTheOfferSays()
    {
        QCOMPARE(m_price->find()->cost, m_world->request().package.cost);
        QCOMPARE(m_price->find()->readAt, m_world->service->offer(m_world->iccid).readAt);
        m_price->setPackage(m_world->iccid, QStringLiteral("TOPUP_nothing"));
        QVERIFY(!m_price->find());
        m_price->setPackage(m_world->otherIccid, turkeyTopUp); // Whose offer nobody has read.
        QVERIFY(!m_price->find());
    }

    void freshPriceGoesAtOnce()
    {
        m_gate->order();
        QCOMPARE(m_requests->count(), 1);
        QCOMPARE(m_requests->first().first().value<KnownPrice>(), *m_price->find());
        QCOMPARE(m_checks->count(), 0);
    }

    void oldPriceIsReadBeforeItGoes()
    {
        m_world->run(11min);
        const QDateTime before = m_price->find()->readAt;
        m_gate->order();
        QCOMPARE(m_gate->state(), State::WaitingForPrice);
        QCOMPARE(m_checks->count(), 0); // The offer tells that it is being read, too.
        m_world->run(3s);
        QCOMPARE(m_checks->count(), 1);
        QCOMPARE(m_requests->count(), 1);
        QVERIFY(m_requests->first().first().value<KnownPrice>().readAt > before);
    }

    void risenPriceIsAskedAboutAndSoIsANewerOne()
    {
        raise(100);
        m_world->service->readOffer(m_world->iccid, true);
        m_world->run(3s);
        QCOMPARE(m_gate->state(), State::AskRisen);
        QCOMPARE(*m_gate->newCost(), m_price->find()->cost);
        raise(50);
        m_world->service->readOffer(m_world->iccid, true);
        m_world->run(3s);
        QCOMPARE(m_gate->state(), State::AskRisen);
        QCOMPARE(*m_gate->newCost(), m_price->find()->cost);
        m_gate->order();
        QCOMPARE(m_requests->count(), 1);
        QCOMPARE(m_requests->last().first().value<KnownPrice>().cost, m_price->find()->cost);
    }

    void failedReadingIsAskedAbout()
    {
        m_world->run(11min);
        m_world->sale.line.fault = [](bool, int) { return Fault::NeverLeft; };
        m_gate->order();
        m_world->run(4s);
        QCOMPARE(m_checks->count(), 1);
        QCOMPARE(m_checks->first().first().toBool(), false);
        QCOMPARE(m_gate->state(), State::AskUnchecked);
        QCOMPARE(m_requests->count(), 0);
    }

    void unreadablePriceSellsNothing()
    {
        const Money known = m_price->find()->cost;
        m_world->sale.line.spell = [](const QJsonObject &answer) {
            QJsonObject root = answer;
            QJsonObject data = root.value(QLatin1String("data")).toObject();
            QJsonArray rows = data.value(QLatin1String("packages")).toArray();
            for (QJsonValueRef value : rows) {
                QJsonObject row = value.toObject();
                row.insert(QLatin1String("cost"), QStringLiteral("2.45"));
                value = row;
            }
            data.insert(QLatin1String("packages"), rows);
            root.insert(QLatin1String("data"), data);
            return root;
        };
        m_world->service->readOffer(m_world->iccid, true); // Though it was read a moment before.
        m_world->run(3s);
        QCOMPARE(m_gate->state(), State::Unreadable);
        QCOMPARE(m_price->find()->cost, known);
        for (int i = 0; i < 2; ++i) {
            m_gate->order();
            QCOMPARE(m_gate->state(), State::WaitingForPrice);
            m_world->run(4s);
            QCOMPARE(m_gate->state(), State::Unreadable);
        }
        QCOMPARE(m_requests->count(), 0);
        m_world->sale.line.spell = {};
        m_gate->order();
        m_world->run(3s);
        QCOMPARE(m_requests->count(), 1);
    }

    void goneIsRefused()
    {
        m_world->run(11min);
        QVERIFY(m_world->sale.account->removePackage(turkey));
        m_gate->order();
        m_world->run(3s);
        QCOMPARE(m_gate->state(), State::Gone);
        QCOMPARE(m_requests->count(), 0);
    }

    void offerOfAnotherEsimSaysNothing()
    {
        m_world->run(11min);
        m_world->service->readOffer(m_world->otherIccid);
        m_world->run(3s);
        QVERIFY(m_world->service->offer(m_world->otherIccid).readAt.isValid());
        QCOMPARE(m_checks->count(), 0);
    }

private:
    /// By so many cents more than is known.
    void raise(int cents)
    {
        const Money known = m_price->find()->cost;
        QVERIFY(m_world->sale.account->setCost(turkey, Money(known.minorUnits() + cents, known.currency())));
    }

    std::unique_ptr<TopUpWorld> m_world;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<TopUpPrice> m_price;
    std::unique_ptr<PriceGate> m_gate;
    std::unique_ptr<QSignalSpy> m_requests;
    std::unique_ptr<QSignalSpy> m_checks;
};

QTEST_GUILESS_MAIN(TopUpPriceTest)
#include "tst_topupprice.moc"
