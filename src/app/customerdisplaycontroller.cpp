// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customerdisplaycontroller.h"

#include "app/customerscreen.h"
#include "app/handovercontroller.h"
#include "app/mainwindow.h"
#include "models/text/pricetext.h"
#include "services/account/account.h"
#include "services/account/preferences.h"
#include "services/catalogue/catalogueservice.h"
#include "services/prices/sellingprices.h"
#include "services/search/packagesearch.h"
#include "services/shop.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/handover/shoplogo.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace Desk {

namespace {

const QString openKey = QStringLiteral("customerDisplay/isOpen");

constexpr std::chrono::milliseconds restBeforeShown{400};
/// Who comes next must not scan it.
constexpr std::chrono::minutes codeIsShownFor{5};

} // namespace

CustomerDisplayController::CustomerDisplayController(MainWindow &window, Shop &shop, const CataloguePage &page,
                                                     const Preferences &preferences, QSettings &settings, Clock &clock,
                                                     QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_shop(shop)
    , m_page(page)
    , m_preferences(preferences)
    , m_settings(settings)
    , m_rest(clock)
    , m_idle(clock)
{
    connect(m_window.action(MainWindow::Action::CustomerDisplay), &QAction::toggled, this,
            &CustomerDisplayController::onToggled);
    connect(&m_page, &CataloguePage::shownChanged, this, &CustomerDisplayController::onShownChanged);
    connect(&m_shop.sellingPrices(), &SellingPrices::pricesChanged, this, &CustomerDisplayController::showSale);
    connect(&m_shop.account(), &Account::stateChanged, this, &CustomerDisplayController::showSale);
    connect(&m_preferences, &Preferences::changed, this, &CustomerDisplayController::showSale);
    connect(qApp, &QGuiApplication::screenAdded, this, &CustomerDisplayController::restore);
}

CustomerDisplayController::~CustomerDisplayController()
{
    end();
}

void CustomerDisplayController::restore()
{
    if (m_settings.value(openKey).toBool() && CustomerScreen::remembered(m_window, m_settings)) {
        m_window.action(MainWindow::Action::CustomerDisplay)->setChecked(true);
    }
}

void CustomerDisplayController::end()
{
    if (m_screen) {
        m_screen->close();
    }
    m_screen.reset();
    m_display.reset();
}

void CustomerDisplayController::onToggled(bool isWanted)
{
    m_settings.setValue(openKey, isWanted);
    isWanted ? open() : end();
}

void CustomerDisplayController::open()
{
    if (m_display) {
        return;
    }
    m_display = std::make_unique<CustomerDisplay>();
    m_screen = std::make_unique<CustomerScreen>(*m_display, m_window, m_settings);
    QAction *action = m_window.action(MainWindow::Action::CustomerDisplay);
    // Queued: the display itself says so.
    connect(
        m_display.get(), &CustomerDisplay::closed, action, [action] { action->setChecked(false); },
        Qt::QueuedConnection);
    connect(
        m_screen.get(), &CustomerScreen::screenGone, this,
        [this, action] {
            action->setChecked(false);
            m_settings.setValue(openKey, true); // It comes back with its screen.
        },
        Qt::QueuedConnection);
    showSale();
    m_screen->open();
}

void CustomerDisplayController::onShownChanged()
{
    m_isOver = false;
    m_idle.stop();
    if (m_page.isShowingSold()) {
        showSale();
    } else {
        m_rest.start(restBeforeShown, [this] { showSale(); });
    }
}

void CustomerDisplayController::showSale()
{
    m_rest.stop();
    if (!m_display) {
        return;
    }
    if (const QString language = m_preferences.handOverLanguage(); !m_text || m_text->language() != language) {
        m_text.emplace(language);
    }
    m_display->setLayoutDirection(m_text->isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto sold = m_page.isShowingSold() ? m_page.activationPanel().shownHandOver() : std::nullopt;
    const auto step = [this](int number, const QString &words) {
        return m_text->locale().toString(number) + QStringLiteral(". ") + words;
    };
    const auto package = HandOverController::packageOf(m_shop.catalogue(), m_page.shownPackage());
    if (!m_window.isShowingPages()) {
        showShop();
    } else if (m_isOver) {
        showShop();
    } else if (sold && !sold->code.isEmpty()) {
        m_idle.start(codeIsShownFor, [this] {
            m_isOver = true;
            showSale();
        });
        m_display->showSold({sold->packageName,
                             sold->code.toString(),
                             {step(1, m_text->iphoneSteps().constFirst()), step(2, m_text->scanHint())},
                             sold->isSpecimen ? m_text->specimenNote() : QString()});
    } else if (package) {
        m_display->showOffer(offerOf(*package));
    } else {
        showShop();
    }
}

void CustomerDisplayController::showShop()
{
    m_display->showShop(m_preferences.shopDetails().name, ShopLogo::picture(m_preferences.shopLogo()));
}

CustomerDisplay::Offer CustomerDisplayController::offerOf(const Package &package) const
{
    HandOver shown;
    shown.package = package;
    shown.package->activation = Package::Activation::Unknown; // When the days begin is told with the hand-over.
    CustomerDisplay::Offer offer{package.name, m_text->facts(shown), {m_text->priceName(), {}}};
    const auto search = m_shop.catalogue().search();
    const int row = search->rowOf(package.code);
    const auto price = m_shop.sellingPrices().price(package, search->coverage(row));
    if (price) {
        offer.price.value = PriceText(Format(m_text->locale())).amount(price->price);
    }
    return offer;
}

} // namespace Desk

#include "moc_customerdisplaycontroller.cpp"
