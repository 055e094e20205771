// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lowbalancereporter.h"

#include "domain/clock.h"
#include "models/text/format.h"
#include "models/text/hiddenprices.h"
#include "services/account/account.h"
#include "services/account/preferences.h"
#include "widgets/controls/noticestrip.h"

#include <utility>

namespace Desk {

LowBalanceReporter::LowBalanceReporter(Account &account, Preferences &preferences, NoticeStrip &notices, Clock &clock,
                                       QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_preferences(preferences)
    , m_notices(notices)
    , m_clock(clock)
{
    connect(&m_account, &Account::balanceChanged, this, &LowBalanceReporter::check);
    connect(&m_account, &Account::stateChanged, this, &LowBalanceReporter::check);
    connect(&m_preferences, &Preferences::changed, this, &LowBalanceReporter::check);
}

void LowBalanceReporter::check()
{
    const auto balance = m_account.balance();
    if (!balance || m_account.state() != Account::State::Connected) {
        return; // What was known at the last time is no news.
    }
    const auto low = m_preferences.lowBalance(balance->amount.currency());
    if (!low || balance->amount >= *low) {
        takeBack();
        return;
    }
    const QDate today = m_preferences.shopDays().dayOf(m_clock.now());
    if (m_preferences.wasLowBalanceTold(today, m_account.accessCode())) {
        return;
    }
    m_preferences.setLowBalanceTold(today, m_account.accessCode());
    takeBack();
    m_notice = m_notices.add(
        [has = balance->amount, low = *low] {
            const Format format;
            return arePricesHidden() ? tr("The balance is low.")
                                     : tr(/*: Both are amounts of money; the second one is set by the shop. */
                                          "The balance is low: %1, less than %2.")
                                           .arg(format.money(has), format.money(low));
        },
        //: Button of a notice: shows the overview, which says how long the balance lasts.
        tr("Show"), [this] { emit overviewRequested(); }, Tone::Waiting);
}

void LowBalanceReporter::takeBack()
{
    if (const int notice = std::exchange(m_notice, 0); notice != 0) {
        m_notices.take(notice);
    }
}

} // namespace Desk

#include "moc_lowbalancereporter.cpp"
