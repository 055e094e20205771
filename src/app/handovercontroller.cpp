// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/handovercontroller.h"

#include "app/mainwindow.h"
#include "domain/clock.h"
#include "services/account/account.h"
#include "services/account/preferences.h"
#include "services/books/orderbook.h"
#include "services/catalogue/catalogueservice.h"
#include "services/handover/handoverhistory.h"
#include "services/prices/sellingprices.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"
#include "services/shop.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/handover/handoverdialog.h"
#include "widgets/handover/lasthandovers.h"

#include <QAction>
#include <QGuiApplication>

#include <algorithm>

namespace Desk {

namespace {

/// The order that brought this eSIM; null where this computer knows of none.
const BookEntry *orderOf(const OrderBook &book, const Iccid &iccid)
{
    const QList<BookEntry> &entries = book.entries();
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&iccid](const BookEntry &entry) {
        return entry.kind == BookEntry::Kind::Esims && !iccid.isEmpty() && entry.iccids.contains(iccid);
    });
    return found == entries.cend() ? nullptr : &*found;
}

} // namespace

HandOverController::HandOverController(MainWindow &window, Shop &shop, Preferences &preferences,
                                       HandOverHistory &history, Clock &clock, const QList<ActivationPanel *> &panels,
                                       QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_shop(shop)
    , m_preferences(preferences)
    , m_history(history)
    , m_clock(clock)
    , m_clipboard(*QGuiApplication::clipboard(), clock)
{
    const auto limitClipboards = [this, panels] {
        m_clipboard.setLifetime(m_preferences.clipboardTime());
        for (ActivationPanel *panel : panels) {
            panel->setClipboardTime(m_preferences.clipboardTime());
        }
    };
    connect(&m_preferences, &Preferences::changed, this, limitClipboards);
    limitClipboards();
    for (ActivationPanel *panel : panels) {
        connect(panel, &ActivationPanel::handOverRequested, this, &HandOverController::open);
        connect(m_window.action(MainWindow::Action::HandOver), &QAction::triggered, panel, [panel] {
            if (panel->isVisible()) {
                panel->handOver();
            }
        });
    }
    connect(m_window.action(MainWindow::Action::LastHandOvers), &QAction::triggered, this,
            &HandOverController::openLast);
}

void HandOverController::open(QList<HandOver> handOvers, int current)
{
    for (HandOver &handOver : handOvers) {
        complete(handOver);
    }
    HandOverChoices choices = m_preferences.handOverChoices();
    if (const QString language = m_history.languageFor(handOvers.at(current)); !language.isEmpty()) {
        choices.language = language;
    }
    show(handOvers, current, choices, m_preferences.shopDetails(), m_shop.account().accessCode());
}

void HandOverController::openLast()
{
    if (m_last) {
        return;
    }
    m_last = new LastHandOvers(m_history, m_preferences.keepsHandOvers(), &m_window);
    m_last->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_last, &LastHandOvers::openRequested, this,
            [this](const PastHandOver &past) { show({past.handOver}, 0, past.choices, past.shop, past.accessCode); });
    m_last->open();
}

void HandOverController::show(const QList<HandOver> &handOvers, int current, const HandOverChoices &choices,
                              const ShopDetails &shop, const QString &accessCode)
{
    auto *dialog = new HandOverDialog(handOvers, current, choices, shop, m_preferences, m_clipboard, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverDialog::handedOver, this,
            [this, shop, accessCode](const QList<HandOver> &given, const HandOverChoices &how) {
                const QDateTime now = m_clock.now(); // Of several each has a millisecond of its own, to be told apart.
                QList<PastHandOver> past;
                for (const HandOver &handOver : given) {
                    past.append({now.addMSecs(past.size()), accessCode, handOver, how, shop});
                }
                m_history.add(past);
            });
    dialog->open();
}

/// What this computer knows of it besides: what was kept with its sale, for prices of today may be others, and of the
/// package what a card says.
void HandOverController::complete(HandOver &handOver) const
{
    if (const BookEntry *order = orderOf(m_shop.orderBook(), handOver.iccid)) {
        handOver.payment = order->payment;
        if (order->soldFor && order->esims > 0) { // That is of all of them.
            handOver.soldFor = Amount(order->soldFor->minorUnits() / order->esims, order->soldFor->currency());
        }
    }
    const auto sold = packageOf(m_shop.catalogue(), handOver.packageCode);
    if (!sold) {
        return;
    }
    Package shown; // Never its cost: what is handed over is kept.
    shown.data = sold->data;
    shown.isUnlimited = sold->isUnlimited;
    shown.validity = sold->validity;
    shown.activation = sold->activation;
    shown.countries = sold->countries;
    handOver.package = shown;
}

std::optional<Package> HandOverController::packageOf(const CatalogueService &catalogue, const QString &packageCode)
{
    const auto search = catalogue.search();
    const int row = packageCode.isEmpty() ? -1 : search->rowOf(packageCode);
    if (row < 0) {
        return std::nullopt;
    }
    Package package = search->entries().at(row).package;
    package.countries.clear();
    for (const QString &code : search->coverage(row)) {
        if (catalogue.countryNames()->isCountry(code)) {
            package.countries.append(code);
        }
    }
    return package;
}

} // namespace Desk

#include "moc_handovercontroller.cpp"
