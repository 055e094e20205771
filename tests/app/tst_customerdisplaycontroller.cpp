// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customerdisplaycontroller.h"

#include "app/mainwindow.h"
#include "models/text/pricetext.h"
#include "services/catalogue/catalogueservice.h"
#include "services/prices/samplepricelist.h"
#include "services/prices/sellingprices.h"
#include "services/search/countrynames.h"
#include "widgets/activation/qrcodeview.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/controls/flags.h"

#include "support/shopfixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::ShopFixture;

namespace {

/// A seller's screen and a customer's beside it.
const char twoScreens[] = R"({"screens": [
    {"name": "seller", "x": 0, "y": 0, "width": 1360, "height": 860, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "HDMI/2 %", "x": 1360, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96,
     "dpr": 1}]})";

} // namespace

class CustomerDisplayControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<ShopFixture>();
        m_world->open();
        QVERIFY(m_world->connectAccount());
        m_world->copyCatalogue();
        m_world->shop.sellingPrices().save(samplePriceList(Currency::Usd));
        m_world->settle();
        m_world->preferences.setShopDetails({QStringLiteral("Hotel Bosphorus"), QStringLiteral("+90 212 000"), {}});
        start();
    }
    void cleanup()
    {
        m_window.reset();
        m_world.reset();
    }

    void showsTheOfferThenTheCodeThenTheShop()
    {
        action()->trigger();
        QCOMPARE(texts(), QStringList{QStringLiteral("Hotel Bosphorus")});
        choose();
        const QStringList offered = texts();
        const Package package = m_world->entry(ShopFixture::turkey).package;
        const QString country = CountryNames(QStringLiteral("en")).displayName(QStringLiteral("TR"));
        QCOMPARE(offered, (QStringList{package.name, QStringLiteral("Data"), QStringLiteral("1 GB"),
                                       QStringLiteral("Valid for"), QStringLiteral("7 days"),
                                       QStringLiteral("Countries"), country, QStringLiteral("Price"), sellingPrice()}));
        m_page->activateSelected();
        QVERIFY(m_world->until([this] { return m_page->isShowingSold(); }));
        QCOMPARE(texts(), (QStringList{package.name, HandOverText(QStringLiteral("en")).specimenNote(),
                                       QStringLiteral("1. Connect the phone to Wi-Fi."),
                                       QStringLiteral("2. Scan this code with the phone.")}));
        QCOMPARE(scannable(), m_world->purchases.purchases().constLast().esims.constFirst().activation.toString());
        QVERIFY(m_page->stepBack());
        rest();
        QCOMPARE(texts(), offered);
        m_page->setSearchText(QStringLiteral("nowhere at all"));
        rest();
        QCOMPARE(texts(), QStringList{QStringLiteral("Hotel Bosphorus")});
    }

    void waitsUntilTheSellerRests()
    {
        action()->trigger();
        m_page->setSearchText(QStringLiteral("tur"));
        m_world->clock.advance(399ms);
        QCOMPARE(texts(), QStringList{QStringLiteral("Hotel Bosphorus")});
        m_page->setSearchText(ShopFixture::turkey);
        m_world->clock.advance(399ms);
        QCOMPARE(texts(), QStringList{QStringLiteral("Hotel Bosphorus")});
        m_world->clock.advance(1ms);
        QVERIFY(texts().contains(sellingPrice()));
    }

    void neverShowsWhatItCosts()
    {
        action()->trigger();
        choose();
        const Package package = m_world->entry(ShopFixture::turkey).package;
        const QString cost = Format().money(package.cost);
        QVERIFY(!texts().join(u'|').contains(cost));
        // Without a rule there is no price, and nothing takes its place.
        m_world->shop.sellingPrices().save({});
        m_world->settle();
        QVERIFY(!texts().contains(QStringLiteral("Price")));
        QVERIFY(!texts().join(u'|').contains(cost));
        QVERIFY(texts().contains(package.name));
    }

    void speaksTheLanguageOfTheHandOver()
    {
        action()->trigger();
        choose();
        m_world->preferences.setHandOverLanguage(QStringLiteral("ar"));
        QCOMPARE(display()->layoutDirection(), Qt::RightToLeft);
        QVERIFY(!texts().contains(QStringLiteral("Data")));
        m_world->preferences.setHandOverLanguage(QStringLiteral("tr"));
        QCOMPARE(display()->layoutDirection(), Qt::LeftToRight);
        QVERIFY2(texts().contains(QStringLiteral("Türkiye")), qPrintable(texts().join(QLatin1Char('|'))));
    }

    void signedOutShowsTheShop()
    {
        action()->trigger();
        choose();
        m_window->showConnect();
        m_world->account.signOut();
        m_world->settle();
        QCOMPARE(texts(), QStringList{QStringLiteral("Hotel Bosphorus")});
    }

    void fillsTheOtherScreen()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        action()->trigger();
        QCOMPARE(display()->screen()->name(), customersScreen()->name());
        QVERIFY(display()->isFullScreen());
        QTRY_COMPARE(display()->geometry(), customersScreen()->geometry());
        QVERIFY(display()->windowFlags() & Qt::WindowDoesNotAcceptFocus); // The keys stay the seller's.
        action()->trigger();
        QVERIFY(!display());
    }

    void remembersHowItStoodOnItsScreen()
    {
        action()->trigger();
        display()->showNormal();
        display()->setGeometry(1400, 50, 500, 300);
        display()->close();
        QTRY_VERIFY(!display());
        QVERIFY(!action()->isChecked());
        action()->trigger();
        QVERIFY(!display()->isFullScreen());
        QCOMPARE(display()->geometry(), QRect(1400, 50, 500, 300));
    }

    void comesBackAtTheNextStartUnlessItWasClosed()
    {
        action()->trigger();
        m_controller->end(); // With the program.
        start();
        m_controller->restore();
        QVERIFY(display());
        QVERIFY(action()->isChecked());
        display()->close();
        QTRY_VERIFY(!display());
        start();
        m_controller->restore();
        QVERIFY(!display());
    }

    void closesWhenItsScreenGoesAndComesBackWithIt()
    {
        action()->trigger();
        emit qApp->screenRemoved(m_window->screen());
        QVERIFY(display()->isVisible());
        emit qApp->screenRemoved(customersScreen());
        QTRY_VERIFY(!display());
        QVERIFY(!action()->isChecked());
        emit qApp->screenAdded(customersScreen());
        QVERIFY(display());
        QVERIFY(action()->isChecked());
    }

    void settingsOfOthersDoNoHarm()
    {
        for (const QString &value : {QString(), QStringLiteral("@ByteArray(x)"), QStringLiteral("true")}) {
            for (const char *key : {"screen", "on_HDMI%2F2%20%25_geometry", "on_HDMI%2F2%20%25_fullScreen", "isOpen"}) {
                m_world->settings.setValue(QStringLiteral("customerDisplay/") + QLatin1String(key), value);
            }
            m_controller->restore();
            action()->setChecked(true);
            QVERIFY(display());
            QCOMPARE(display()->screen()->name(), customersScreen()->name());
            action()->setChecked(false);
        }
    }

private:
    void start()
    {
        m_window = std::make_unique<MainWindow>();
        m_flags = std::make_unique<Flags>(QStringLiteral("/nonexistent"));
        m_page = new CataloguePage(m_world->catalogue, m_world->purchases, m_world->account, m_world->preferences,
                                   m_world->clock, *m_flags);
        m_page->setSellingPrices(m_world->shop.sellingPrices());
        connect(m_page, &CataloguePage::orderRequested, this, [this](const PurchaseRequest &request) {
            m_page->followOrdered(m_world->purchases.placeOrder(request));
        });
        m_window->addPage(m_page);
        m_controller = new CustomerDisplayController(*m_window, m_world->shop, *m_page, m_world->preferences,
                                                     m_world->settings, m_world->clock, m_window.get());
        m_window->showPages();
        m_window->resize(1200, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void rest() { m_world->run(400ms); }
    void choose()
    {
        m_page->setSearchText(ShopFixture::turkey);
        rest();
    }
    QString sellingPrice() const
    {
        const auto table = m_world->shop.sellingPrices().table();
        const auto price = table->price(table->search()->rowOf(ShopFixture::turkey));
        return PriceText(Format(QLocale(QStringLiteral("en")))).amount(price->price);
    }
    QAction *action() const { return m_window->action(MainWindow::Action::CustomerDisplay); }
    static QScreen *customersScreen()
    {
        const QList<QScreen *> screens = QGuiApplication::screens();
        return *std::find_if(screens.begin(), screens.end(),
                             [](const QScreen *screen) { return screen->name() == QLatin1String("HDMI/2 %"); });
    }
    static CustomerDisplay *display()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<CustomerDisplay *>(widget)) {
                return found;
            }
        }
        return nullptr;
    }
    static QStringList texts()
    {
        QStringList all;
        for (const QLabel *label : display()->findChildren<QLabel *>()) {
            all << label->text();
        }
        return all;
    }
    static QString scannable()
    {
        for (const QrCodeView *view : display()->findChildren<QrCodeView *>()) {
            return view->text();
        }
        return {};
    }

    std::unique_ptr<ShopFixture> m_world;
    std::unique_ptr<Flags> m_flags;
    std::unique_ptr<MainWindow> m_window;
    CataloguePage *m_page = nullptr;
    CustomerDisplayController *m_controller = nullptr;
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly) || screens.write(twoScreens) < 0) {
        return 1;
    }
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    const QApplication application(argc, argv);
    CustomerDisplayControllerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_customerdisplaycontroller.moc"
