// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/topuppackagemodel.h"
#include "services/prices/sellingprices.h"
#include "services/sales/journalwatch.h"
#include "widgets/controls/recordtable.h"
#include "widgets/sales/topuppanel.h"

#include "sandbox/sandboxclient.h"
#include "widgets/esims/accountworld.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

const QString orderEndpoint = QStringLiteral("POST /topup/order");
const QString offerEndpoint = QStringLiteral("GET /topup/packages");

} // namespace

class TopUpPanelTest : public QObject
{
    Q_OBJECT

private:
    /// What the other desks say, as a test wants it.
    struct Claims final : SaleClaims
    {
        Iccid wanted;
        ClaimStanding said;
        int waived = 0;

        void want(const Iccid &iccid) override { wanted = iccid; }
        void wantNothing() override { wanted = {}; }
        void waive(const Iccid &) override
        {
            ++waived;
            said.state = ClaimStanding::State::Waived;
            emit changed();
        }
        ClaimStanding standing(const Iccid &) const override { return said; }
        void say(const ClaimStanding &standing)
        {
            said = standing;
            emit changed();
        }
    };

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        sellOne();
        QVERIFY(m_world->connectAccount());
        m_world->topUps.resume(m_world->account.accessCode());
        m_world->records.refreshEsims();
        QVERIFY(m_world->until([this] { return m_world->topUps.isReady() && !m_world->records.isRefreshing(); }));
        m_panel = std::make_unique<TopUpPanel>(m_world->topUps, m_world->account, m_world->preferences, m_world->clock);
        connect(m_panel.get(), &TopUpPanel::topUpRequested, this,
                [this](const TopUpRequest &request) { m_world->topUps.topUp(request); });
        m_panel->resize(360, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_world.reset();
    }

    void buysWithTwoKeys()
    {
        open();
        const QSignalSpy requested(m_panel.get(), &TopUpPanel::topUpRequested);
        const Money before = m_world->sandbox->balance();
        const Money cost = selectedPackage().cost;
        QCOMPARE(label("payLabel"), Format().money(cost));
        QCOMPARE(label("balanceLabel"), QStringLiteral("Balance after: %1").arg(Format().money(before - cost)));
        QCOMPARE(QApplication::focusWidget(), table());
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), button("Buy top-up"));
        QCOMPARE(requested.size(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(settled());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(status(), QStringLiteral("It went through."));
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 1);
        QCOMPARE(m_world->sandbox->balance(), before - cost);
        QVERIFY2(label("paidLabel").contains(QStringLiteral("%1 was paid.").arg(Format().money(cost))),
                 qPrintable(label("paidLabel")));
    }

    void saysWhoElseIsAtTheEsim()
    {
        Claims claims;
        m_world->topUps.setClaims(claims);
        open();
        QCOMPARE(claims.wanted, m_esim.iccid);
        QVERIFY(!button("Top up without asking the others")->isVisible());

        ClaimStanding held;
        held.state = ClaimStanding::State::Held;
        held.deskName = QStringLiteral("Desk 1");
        claims.say(held);
        QVERIFY(!button("Buy top-up")->isEnabled());
        QVERIFY(!button("Top up without asking the others")->isVisible());
        QCOMPARE(question(), Format::isolated(QStringLiteral("Desk 1")) + QStringLiteral(" is looking at this."));

        ClaimStanding sent;
        sent.state = ClaimStanding::State::Held;
        sent.isSent = true;
        sent.since = m_world->clock.now();
        claims.say(sent);
        QCOMPARE(question(), QStringLiteral("Another desk topped this eSIM up at %1, and it is not clear yet.")
                                 .arg(Format().time(sent.since)));

        ClaimStanding granted;
        granted.state = ClaimStanding::State::Granted;
        claims.say(granted);
        QVERIFY(button("Buy top-up")->isEnabled());
        QVERIFY(question().isEmpty());
        m_panel->hide();
        QVERIFY(claims.wanted.isEmpty());
        m_panel->show();
        QCOMPARE(claims.wanted, m_esim.iccid);
        m_panel->clear();
        QVERIFY(claims.wanted.isEmpty());
    }

    void goesWithoutAskingOnlyAtTheSecondPress()
    {
        Claims claims;
        m_world->topUps.setClaims(claims);
        open();
        ClaimStanding gone;
        gone.state = ClaimStanding::State::Unanswered;
        gone.desk = QUuid::createUuid();
        gone.deskName = QStringLiteral("Desk 1");
        gone.since = m_world->clock.now().addSecs(-300);
        gone.heardAt = m_world->clock.now().addSecs(-600);
        claims.say(gone);
        QPushButton *without = button("Top up without asking the others");
        QVERIFY(without->isVisible());
        QVERIFY(!button("Buy top-up")->isEnabled());
        QVERIFY2(question().contains(Format().time(gone.since)), qPrintable(question()));

        without->click();
        without->click(); // The second half of a double click.
        QCOMPARE(claims.waived, 0);
        QVERIFY(question().contains(QStringLiteral("Desk 1")));
        QVERIFY2(question().contains(Format().time(gone.heardAt)), qPrintable(question()));
        QVERIFY(m_panel->withdraw()); // Esc.
        m_world->clock.advance(1s);
        without->click();
        QCOMPARE(claims.waived, 0);
        m_world->clock.advance(1s);
        ClaimStanding nobody;
        nobody.state = ClaimStanding::State::Unanswered;
        nobody.since = gone.since;
        claims.say(nobody); // Something else has to be read now.
        without->click();
        QCOMPARE(claims.waived, 0);
        QVERIFY2(question().contains(QStringLiteral("can't be asked since")), qPrintable(question()));
        m_world->clock.advance(1s);
        without->click();
        QCOMPARE(claims.waived, 1);
        QVERIFY(settled());
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 1);
        QVERIFY(!without->isVisible());
    }

    void sellsAtThePricesOfTheShop()
    {
        setSellingPrices();
        open();
        const auto cell = [this](TopUpPackageModel::Column column) {
            return table()->model()->index(table()->selectedRow(), static_cast<int>(column));
        };
        const Money cost = selectedPackage().cost;
        QVERIFY(!table()->isColumnHidden(static_cast<int>(TopUpPackageModel::Column::SellAt)));
        QCOMPARE(cell(TopUpPackageModel::Column::SellAt).data().toString(), Format().money(cost * 2));
        QCOMPARE(cell(TopUpPackageModel::Column::Margin).data().toString(), Format().money(cost));
        QCOMPARE(cell(TopUpPackageModel::Column::Margin).data(TopUpPackageModel::IsLossRole), QVariant(false));
        QCOMPARE(soldFor()->accessibleName(), QStringLiteral("Sold for"));
        QCOMPARE(soldFor()->text() + QStringLiteral(" USD"), (cost * 2).toString());
        m_panel->buy();
        QVERIFY(settled());
        const TopUp *bought = m_world->topUps.latest(m_esim.iccid);
        QCOMPARE(bought->request.soldFor,
                 std::optional(SoldFor{cost * 2, SoldFor::Source::Rule, list().rules.at(1).id, {}}));
        // And so it stands in the journal.
        const auto kept = m_world->journal.topUps(m_world->account.accessCode()).result();
        QVERIFY(kept);
        QCOMPARE(kept->constLast().request.soldFor, bought->request.soldFor);

        // The next one is sold for less than it costs.
        m_panel->arm();
        soldFor()->setText(QStringLiteral("0.01"));
        QVERIFY(label("soldForMeaning").contains(Format().money(Money(1, Currency::Usd) - cost)));
        QVERIFY(label("soldForMeaning").contains(QStringLiteral("floor")));
        QVERIFY(button("Buy top-up")->isEnabled());
        m_panel->buy();
        QVERIFY(m_world->until([this] { return m_world->sandbox->topUpsPlaced() == 2 && settled(); }));
        QCOMPARE(m_world->topUps.latest(m_esim.iccid)->request.soldFor,
                 std::optional(SoldFor{Amount(1, Currency::Usd), SoldFor::Source::Typed, {}, {}}));
        m_panel->arm();
        QCOMPARE(soldFor()->text() + QStringLiteral(" USD"), (cost * 2).toString());
    }

    void sellsByTheRuleForThePlacesOfItsPackage()
    {
        setSellingPrices();
        open();
        Package own;
        own.type = Package::Type::Local;
        m_panel->setEsim(m_esim, {}, own);
        QCOMPARE(static_cast<TopUpPackageModel *>(table()->model())->price(selectedPackage())->rule,
                 list().rules.at(0).id);
    }

    void saysNothingOfPricesInAShopWithoutAny()
    {
        open();
        QVERIFY(table()->isColumnHidden(static_cast<int>(TopUpPackageModel::Column::SellAt)));
        QVERIFY(table()->isColumnHidden(static_cast<int>(TopUpPackageModel::Column::Margin)));
        QVERIFY(!soldFor()->isVisible());
        m_panel->buy();
        QVERIFY(settled());
        QVERIFY(!m_world->topUps.latest(m_esim.iccid)->request.soldFor);
    }

    void aSoldForThatIsNoPriceIsToldAndStopsNothing()
    {
        setSellingPrices();
        open();
        soldFor()->setText(QStringLiteral("7,99"));
        QVERIFY(label("soldForMeaning").contains(QStringLiteral("no price")));
        QVERIFY(button("Buy top-up")->isEnabled());
        m_panel->buy();
        QVERIFY(settled());
        QVERIFY(!m_world->topUps.latest(m_esim.iccid)->request.soldFor);
    }

    void choosesAsMuchAgain()
    {
        open();
        QCOMPARE(selectedPackage().data, m_esim.usage.total);
    }

    void letsOneGoForOneChoice()
    {
        open();
        m_panel->buy();
        m_panel->buy();
        QVERIFY(settled());
        m_panel->buy();
        m_world->clock.advance(2s);
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 1);
        QVERIFY(!button("Buy top-up")->isEnabled());
        // Asking for it anew arms the next one.
        m_panel->arm();
        QVERIFY(button("Buy top-up")->isEnabled());
        m_panel->buy();
        QVERIFY(m_world->until([this] { return m_world->sandbox->topUpsPlaced() == 2 && settled(); }));
    }

    void aKeyHeldDownBuysNothing()
    {
        open();
        const QSignalSpy requested(m_panel.get(), &TopUpPanel::topUpRequested);
        QTest::keyPress(table(), Qt::Key_Return);
        QWidget *focused = QApplication::focusWidget();
        QCOMPARE(focused, button("Buy top-up"));
        for (int i = 0; i < 5; ++i) {
            QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
            QCoreApplication::sendEvent(focused, &repeated);
        }
        m_world->clock.advance(1s);
        QCOMPARE(requested.size(), 0);
    }

    void readsAnOldPriceAgainAndAsksWhereItRose()
    {
        open();
        const TopUpPackage shown = selectedPackage();
        const Money risen(shown.cost.minorUnits() + 100, shown.cost.currency());
        m_world->clock.advance(11min);
        QVERIFY(m_world->sandbox->setCost(shown.code.mid(6), risen)); // Without TOPUP_.
        const QSignalSpy requested(m_panel.get(), &TopUpPanel::topUpRequested);
        m_panel->buy();
        QVERIFY(m_world->until([this] { return m_panel->gate().state() == PriceGate::State::AskRisen; }));
        QCOMPARE(label("questionLabel"), QStringLiteral("The price rose from %1 to %2. Buy again to pay %2.")
                                             .arg(Format().money(shown.cost), Format().money(risen)));
        QCOMPARE(label("payLabel"), Format().money(risen));
        QCOMPARE(requested.size(), 0);
        m_panel->buy(); // Too soon to have been read.
        QCOMPARE(requested.size(), 0);
        m_world->clock.advance(1s);
        m_panel->buy();
        QVERIFY(settled());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<TopUpRequest>().package.cost, risen);
        QCOMPARE(status(), QStringLiteral("It went through."));
    }

    void tellsEachPriceThatComesWhileItAsks()
    {
        open();
        const TopUpPackage shown = selectedPackage();
        const auto cents = [&shown](int more) { return Money(shown.cost.minorUnits() + more, shown.cost.currency()); };
        const auto read = [&](Money cost) {
            QVERIFY(m_world->sandbox->setCost(shown.code.mid(6), cost));
            m_panel->refresh();
            QVERIFY(
                m_world->until([&] { return m_world->topUps.offer(m_esim.iccid).package(shown.code)->cost == cost; }));
        };
        for (const int more : {100, 150, 120}) {
            read(cents(more));
            QCOMPARE(label("questionLabel"), QStringLiteral("The price rose from %1 to %2. Buy again to pay %2.")
                                                 .arg(Format().money(shown.cost), Format().money(cents(more))));
            QCOMPARE(label("payLabel"), Format().money(cents(more)));
        }
        read(cents(-10));
        QCOMPARE(label("questionLabel"), QStringLiteral("The price fell from %1 to %2.")
                                             .arg(Format().money(cents(120)), Format().money(cents(-10))));
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 0);
        m_panel->buy();
        QVERIFY(settled());
        QCOMPARE(m_world->topUps.latest(m_esim.iccid)->request.package.cost, cents(-10));
    }

    void asksWhereAnOldPriceCanNotBeRead()
    {
        open();
        m_world->clock.advance(11min);
        Test::Breakage silent;
        silent.fault = Test::Fault::NoAnswer;
        m_world->line.breakEvery(offerEndpoint, silent);
        m_panel->buy();
        QCOMPARE(m_panel->gate().state(), PriceGate::State::WaitingForPrice);
        m_world->clock.advance(5100ms);
        QCOMPARE(m_panel->gate().state(), PriceGate::State::AskUnchecked);
        QVERIFY(label("questionLabel").contains(QStringLiteral("could not be checked")));
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 0);
        QVERIFY(m_panel->withdraw());
        QCOMPARE(m_panel->gate().state(), PriceGate::State::Armed);
        QVERIFY(!m_panel->withdraw());
    }

    void asksAboutALargeAmount()
    {
        const Esim esim = someEsim();
        m_panel->setEsim(esim, {}, {});
        m_panel->arm();
        QVERIFY(m_world->until([this] { return table()->model()->rowCount() > 0; }));
        const TopUpPackage shown = selectedPackage();
        QVERIFY(m_world->sandbox->setCost(shown.code.mid(6), Money(5001, shown.cost.currency())));
        m_panel->refresh();
        QVERIFY(m_world->until([this] { return m_panel->gate().state() == PriceGate::State::AskRisen; }));
        QVERIFY(m_panel->withdraw());
        m_world->clock.advance(1s);
        QTest::mouseClick(button("Buy top-up"), Qt::LeftButton);
        QCOMPARE(m_panel->gate().state(), PriceGate::State::AskAmount);
        QCOMPARE(label("questionLabel"), QStringLiteral("This is more than $50.00. Buy again to confirm."));
        m_world->clock.advance(1s);
        // A double click is one click, however slow the desktop lets it be.
        const QPointF middle = button("Buy top-up")->rect().center();
        QMouseEvent second(QEvent::MouseButtonDblClick, middle, middle, Qt::LeftButton, Qt::LeftButton, {});
        QMouseEvent release(QEvent::MouseButtonRelease, middle, middle, Qt::LeftButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(button("Buy top-up"), &second);
        QCoreApplication::sendEvent(button("Buy top-up"), &release);
        QCOMPARE(m_panel->gate().state(), PriceGate::State::AskAmount);
        QTest::mouseClick(button("Buy top-up"), Qt::LeftButton);
        QVERIFY(settled());
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 1);
    }

    void staysWithTheOneThatWasToppedUpWhenItGetsItsId()
    {
        open();
        m_panel->buy();
        QVERIFY(settled());
        QCOMPARE(m_panel->gate().state(), PriceGate::State::Ordered);
        Esim listed = m_esim;
        listed.id = m_esim.id + 1000;
        m_panel->setEsim(listed, {}, {});
        QCOMPARE(m_panel->gate().state(), PriceGate::State::Ordered);
        QVERIFY(!button("Buy top-up")->isEnabled());
    }

    void buysNothingWhereNobodyAskedForIt()
    {
        // The panel stands open while the person goes through the list.
        m_panel->setEsim(someEsim(), {}, {});
        m_world->clock.advance(400ms);
        QVERIFY(m_world->until([this] { return table()->model()->rowCount() > 0; }));
        QCOMPARE(m_panel->gate().state(), PriceGate::State::Empty);
        m_panel->buy();
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 0);
        m_panel->arm();
        QCOMPARE(m_panel->gate().state(), PriceGate::State::Armed);
    }

    void readsThePriceAgainWhereTheQuestionStoodLong()
    {
        open();
        const TopUpPackage shown = selectedPackage();
        QVERIFY(m_world->sandbox->setCost(shown.code.mid(6), Money(5001, shown.cost.currency())));
        m_panel->refresh();
        QVERIFY(m_world->until([this] { return m_panel->gate().state() == PriceGate::State::AskRisen; }));
        QVERIFY(m_panel->withdraw());
        m_world->clock.advance(1s);
        m_panel->buy();
        QCOMPARE(m_panel->gate().state(), PriceGate::State::AskAmount);
        m_world->clock.advance(40min); // The customer wavers, and the price rises.
        QVERIFY(m_world->sandbox->setCost(shown.code.mid(6), Money(9001, shown.cost.currency())));
        m_panel->buy();
        QVERIFY(m_world->until([this] { return m_panel->gate().state() == PriceGate::State::AskRisen; }));
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 0);
        m_world->clock.advance(11min);
        QCOMPARE(m_panel->gate().state(), PriceGate::State::Armed);
    }

    void saysWhereAPackageIsOfferedNoMore()
    {
        open();
        QVERIFY(m_world->sandbox->removePackage(selectedPackage().code.mid(6)));
        m_panel->refresh();
        QVERIFY(m_world->until([this] { return m_panel->gate().state() == PriceGate::State::Gone; }));
        QVERIFY(!button("Buy top-up")->isEnabled());
        QVERIFY(label("questionLabel").contains(QStringLiteral("no longer offered")));
    }

    void findsOutWhatALostAnswerBecame()
    {
        open();
        Test::Breakage lost;
        lost.fault = Test::Fault::LostAfterProcessing;
        m_world->line.breakNext(orderEndpoint, lost);
        QStringList told;
        connect(&m_world->topUps, &TopUpService::topUpChanged, m_panel.get(), [this, &told] { told << status(); });
        m_panel->buy();
        QVERIFY(settled());
        QVERIFY(told.contains(QStringLiteral("You may have been charged. Checking…")));
        QCOMPARE(status(), QStringLiteral("It went through."));
        QCOMPARE(m_world->sandbox->topUpsPlaced(), 1);
    }

    void leavesAnUnclearOneToThePerson_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("words");
        QTest::newRow("it went through") << "It went through" << "You said that it went through.";
        QTest::newRow("it was not bought") << "It was not bought" << "You said that it was not bought.";
    }

    void leavesAnUnclearOneToThePerson()
    {
        QFETCH(QString, decision);
        QFETCH(QString, words);
        openUnclear();
        QVERIFY2(status().startsWith(QStringLiteral("Not clear yet. eSIMfly's answer to the top-up got lost.")),
                 qPrintable(status()));
        QVERIFY(status().contains(QStringLiteral("no new top-up with this package")));
        for (const char *name : {"Check again", "It went through", "It was not bought"}) {
            QVERIFY(button(name)->isVisible() && button(name)->isEnabled());
        }
        // No other one for this eSIM before that is decided.
        m_panel->arm();
        QVERIFY(!button("Buy top-up")->isEnabled());
        m_panel->buy();
        QCOMPARE(m_world->line.attempts(orderEndpoint), 1);
        QTest::keyClick(button(decision.toUtf8().constData()), Qt::Key_Space);
        QVERIFY(m_world->until([&] { return status() == words; }));
        QVERIFY(!button("Check again")->isVisible());
        m_panel->arm();
        QVERIFY(button("Buy top-up")->isEnabled());
        QCOMPARE(m_world->line.attempts(orderEndpoint), 1);
    }

    void looksAgainWhenAsked()
    {
        openUnclear();
        const int readings = m_world->line.attempts(QStringLiteral("GET /orders"));
        QTest::keyClick(button("Check again"), Qt::Key_Space);
        QVERIFY(m_world->until([&] {
            return m_world->line.attempts(QStringLiteral("GET /orders")) > readings
                   && button("Check again")->isVisible();
        }));
        QVERIFY(status().startsWith(QStringLiteral("Not clear yet.")));
        QCOMPARE(m_world->line.attempts(orderEndpoint), 1);
    }

    void saysThatNothingWasChargedWhereItWasRefused()
    {
        open();
        Test::Breakage refused;
        refused.answer = Sandbox::Response::refusal(400, QStringLiteral("ESIM_NOT_TOPPABLE"), QStringLiteral("no"));
        m_world->line.breakNext(orderEndpoint, refused);
        m_panel->buy();
        QVERIFY(settled());
        QVERIFY2(status().startsWith(QStringLiteral("It did not go through. Nothing was charged.")),
                 qPrintable(status()));
        QVERIFY(status().contains(QStringLiteral("can't be topped up")));
    }

    void saysBeforeTheClickThatAnEsimTakesNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isRechargeable");
        QTest::addColumn<bool>("isUnlimited");
        QTest::addColumn<QString>("words");
        QTest::newRow("expired") << int(Esim::Status::Expired) << true << false << "its status is “Expired”";
        QTest::newRow("cancelled") << int(Esim::Status::Cancelled) << true << false << "its status is “Cancelled”";
        QTest::newRow("not rechargeable") << int(Esim::Status::Active) << false << false << "can't be topped up";
        QTest::newRow("unlimited") << int(Esim::Status::Active) << true << true << "no top-ups for unlimited plans";
    }

    void saysBeforeTheClickThatAnEsimTakesNone()
    {
        QFETCH(int, status);
        QFETCH(bool, isRechargeable);
        QFETCH(bool, isUnlimited);
        QFETCH(QString, words);
        Esim esim = someEsim();
        esim.status = static_cast<Esim::Status>(status);
        esim.usage.isUnlimited = isUnlimited;
        Package package;
        package.isRechargeable = isRechargeable;
        m_panel->setEsim(esim, {}, package);
        m_panel->arm();
        m_world->clock.advance(1s);
        QVERIFY2(label("messageLabel").contains(words), qPrintable(label("messageLabel")));
        QVERIFY(!table()->isVisible());
        QVERIFY(!button("Buy top-up")->isVisible());
    }

    void saysWhatOfTheListCouldBeRead_data()
    {
        QTest::addColumn<QJsonArray>("packages");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &code, const QJsonValue &cost) {
            return QJsonObject{{QStringLiteral("package_code"), code},
                               {QStringLiteral("data_amount_gb"), 1},
                               {QStringLiteral("validity_days"), 7},
                               {QStringLiteral("cost"), cost},
                               {QStringLiteral("currency"), QStringLiteral("USD")},
                               {QStringLiteral("is_unlimited"), false}};
        };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QTest::newRow("nothing is offered")
            << QJsonArray() << 0 << 0 << QStringLiteral("eSIMfly offers no top-up for this eSIM.");
        QTest::newRow("none of two came")
            << QJsonArray() << 2 << 0 << QStringLiteral("What this eSIM can be topped up with could not be read.");
        QTest::newRow("none of two can be read")
            << QJsonArray{row(a, QJsonValue::Null), row(b, QStringLiteral("2"))} << 2 << 0
            << QStringLiteral("2 packages are offered for this eSIM, but they could not be read.");
        QTest::newRow("one of two can be read")
            << QJsonArray{row(a, 2), row(b, -2)} << 2 << 1 << QStringLiteral("1 packages could not be read.");
        QTest::newRow("both can be read") << QJsonArray{row(a, 2), row(b, 3)} << 2 << 2 << QString();
    }

    void saysWhatOfTheListCouldBeRead()
    {
        QFETCH(QJsonArray, packages);
        QFETCH(int, total);
        QFETCH(int, rows);
        QFETCH(QString, words);
        const QJsonObject pagination{{QStringLiteral("page"), 1},
                                     {QStringLiteral("limit"), 100},
                                     {QStringLiteral("total"), total},
                                     {QStringLiteral("total_pages"), 1}};
        Test::Breakage answer;
        answer.answer = Sandbox::Response::ofJson(
            200, {{QStringLiteral("success"), true},
                  {QStringLiteral("data"),
                   QJsonObject{{QStringLiteral("packages"), packages}, {QStringLiteral("pagination"), pagination}}}});
        m_world->line.breakEvery(offerEndpoint, answer);
        m_panel->setEsim(someEsim(), {}, {});
        m_panel->arm();
        QVERIFY(m_world->until([this] { return m_world->topUps.offer(someEsim().iccid).readAt.isValid(); }));
        QCOMPARE(table()->model()->rowCount(), rows);
        QVERIFY2(words.isEmpty() ? label("messageLabel").isEmpty() : label("messageLabel").startsWith(words),
                 qPrintable(label("messageLabel")));
        QCOMPARE(button("Buy top-up")->isVisible(), rows > 0);
    }

    void asksForNothingWhileThePersonWalksThroughTheTable()
    {
        const int before = m_world->line.attempts(offerEndpoint);
        for (const Esim &esim : m_world->records.esims().first(10)) {
            m_panel->setEsim(esim, {}, {});
            m_world->clock.advance(100ms);
        }
        m_panel->setEsim(someEsim(), {}, {});
        QVERIFY(m_world->until([this] { return table()->model()->rowCount() > 0; }));
        QCOMPARE(m_world->line.attempts(offerEndpoint), before + 1);
    }

    void saysThatTheBalanceIsNotEnough()
    {
        m_world->sandbox->setBalance(Money(1, Currency::Usd));
        m_world->account.refreshBalance();
        QVERIFY(m_world->until([this] { return m_world->account.balance()->amount == Money(1, Currency::Usd); }));
        open();
        QVERIFY(!button("Buy top-up")->isEnabled());
        QVERIFY(label("questionLabel").contains(QStringLiteral("is not enough")));
    }

    void sellsNothingWhileTheJournalCannotBeWrittenAndGoesOnByItself()
    {
        // A folder in the place of the file: nobody can write that, root included.
        const QString file = m_world->folder.filePath(QStringLiteral("journal.sqlite"));
        QVERIFY(QDir().mkpath(file));
        PurchaseJournal journal(file);
        journal.open();
        JournalWatch watch(journal, m_world->clock);
        TopUpService topUps(m_world->client, journal, m_world->clock, &QUuid::createUuid);
        openWith(topUps);
        QVERIFY(!button("Buy top-up")->isEnabled());
        QVERIFY2(label("questionLabel").startsWith(QStringLiteral("Nothing can be bought now")),
                 qPrintable(label("questionLabel")));
        QVERIFY(label("questionLabel").contains(QStringLiteral("journal.sqlite")));
        m_panel->buy();
        m_world->clock.advance(1s);
        QVERIFY(topUps.topUps().isEmpty());
        QVERIFY(QDir().rmdir(file));
        QVERIFY(m_world->until([this] { return button("Buy top-up")->isEnabled(); }));
        QVERIFY(!m_panel->findChild<QLabel *>(QStringLiteral("questionLabel"))->isVisible());
        m_panel->buy();
        QVERIFY(m_world->until([this] { return m_world->sandbox->topUpsPlaced() == 1; }));
        QVERIFY(m_world->until([&] { return topUps.topUps().constFirst().isSettled() && topUps.running() == 0; }));
        m_panel.reset();
    }

    void sellsNothingWithoutAConnection()
    {
        Test::Breakage away;
        away.fault = Test::Fault::LostBeforeSending;
        m_world->line.breakAll(away);
        m_world->account.refreshBalance();
        QVERIFY(m_world->until([this] { return m_world->account.state() == Account::State::Offline; }));
        m_esim = someEsim();
        m_panel->setEsim(m_esim, {}, {});
        m_panel->arm();
        QVERIFY(m_world->until([this] { return label("messageLabel").contains(QStringLiteral("can't be reached")); }));
        m_world->clock.advance(1s);
        QCOMPARE(table()->model()->rowCount(), 0);
        // What it can be topped up with comes by itself, and so does the button.
        m_world->line.repair();
        QVERIFY(m_world->until([this] { return button("Buy top-up")->isEnabled(); }));
        m_world->line.breakAll(away);
        m_world->account.refreshBalance();
        QVERIFY(m_world->until([this] { return m_world->account.state() == Account::State::Offline; }));
        QVERIFY(!button("Buy top-up")->isEnabled());
        QVERIFY2(label("questionLabel").startsWith(QStringLiteral("Nothing can be topped up without a connection.")),
                 qPrintable(label("questionLabel")));
        m_world->line.repair();
        QVERIFY(m_world->until([this] { return button("Buy top-up")->isEnabled(); }));
    }

private:
    /// Local packages at three times the cost, all others at twice.
    void setSellingPrices()
    {
        SellingPrices &prices = m_world->shop.sellingPrices();
        prices.load();
        m_world->settle();
        PriceList made;
        made.rules.resize(2);
        made.rules[0].id = QUuid::createUuid();
        made.rules[0].condition.type = Package::Type::Local;
        made.rules[0].markup = Percent{20'000};
        made.rules[1].id = QUuid::createUuid();
        made.rules[1].markup = Percent{10'000};
        prices.save(made);
        m_world->settle();
        m_panel->setSellingPrices(prices);
    }
    const PriceList &list() const { return m_world->shop.sellingPrices().list(); }
    QLineEdit *soldFor() const { return m_panel->findChild<QLineEdit *>(QStringLiteral("soldForEdit")); }
    /// The panel anew, with these.
    void openWith(TopUpService &topUps)
    {
        m_panel = std::make_unique<TopUpPanel>(topUps, m_world->account, m_world->preferences, m_world->clock);
        connect(m_panel.get(), &TopUpPanel::topUpRequested, &topUps,
                [&topUps](const TopUpRequest &request) { topUps.topUp(request); });
        m_panel->show();
        topUps.resume(m_world->account.accessCode());
        QVERIFY(m_world->until([&] { return topUps.journalProblem().has_value(); }));
        m_esim = someEsim();
        m_panel->setEsim(m_esim, {}, {});
        m_panel->arm();
        QVERIFY(m_world->until([this] { return table()->model()->rowCount() > 0; }));
    }
    /// Sold to a traveller who has used some of it.
    void sellOne()
    {
        const Sandbox::Response answer = m_world->sandbox->handle(Test::signedRequest(
            "POST", QStringLiteral("/esims/order"), R"({"packageCode":"merhaba-30days-5gb","quantity":1})",
            m_world->sandbox->credentials(), m_world->clock.now()));
        QCOMPARE(answer.status, 200);
        m_world->clock.advance(10s);
        m_iccid = answer.json()
                      .value(QLatin1String("esims"))
                      .toArray()
                      .first()
                      .toObject()
                      .value(QLatin1String("iccid"))
                      .toString();
        QVERIFY(m_world->sandbox->useData(m_iccid, DataSize::fromBytes(300 * DataSize::bytesPerMegabyte)));
    }
    Esim someEsim() const
    {
        for (const Esim &esim : m_world->records.esims()) {
            if (esim.iccid.toString() == m_iccid) {
                return esim;
            }
        }
        qFatal("The eSIM is not listed.");
    }
    void open()
    {
        m_esim = someEsim();
        m_panel->setEsim(m_esim, QStringLiteral("Kurt"), {});
        m_panel->arm();
        QVERIFY(m_world->until([this] { return table()->model()->rowCount() > 0; }));
        m_world->clock.advance(400ms);
        m_panel->arm();
        QVERIFY(button("Buy top-up")->isEnabled() || m_world->account.balance()->amount < Money(100, Currency::Usd));
    }
    /// Its POST got lost on the way, and the account shows nothing.
    void openUnclear()
    {
        open();
        Test::Breakage lost;
        lost.fault = Test::Fault::LostBeforeArrival;
        m_world->line.breakNext(orderEndpoint, lost);
        m_panel->buy();
        QVERIFY(m_world->until([this] { return status().startsWith(QStringLiteral("Not clear yet.")); }));
    }
    bool settled()
    {
        return m_world->until([this] {
            const TopUp *latest = m_world->topUps.latest(someEsim().iccid);
            return latest && latest->isSettled() && m_world->topUps.running() == 0;
        });
    }
    RecordTable *table() const { return m_panel->findChild<RecordTable *>(); }
    TopUpPackage selectedPackage() const
    {
        return static_cast<TopUpPackageModel *>(table()->model())->rows()[table()->selectedRow()];
    }
    QString label(const char *name) const { return m_panel->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    QString question() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("questionLabel"))->accessibleDescription();
    }
    QString status() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("statusLabel"))->accessibleDescription();
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *found : m_panel->findChildren<QPushButton *>()) {
            if (found->text() == QLatin1String(text)) {
                return found;
            }
        }
        return nullptr;
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<TopUpPanel> m_panel;
    Esim m_esim;
    QString m_iccid;
};

QTEST_MAIN(TopUpPanelTest)
#include "tst_topuppanel.moc"
