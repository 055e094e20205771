// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Desk {

class Account;
class Clock;
class NoticeStrip;
class Preferences;

/// Tells once a day of the shop that the balance is under what the settings say, and no more once it is not. Owned by
/// the window.
class LowBalanceReporter : public QObject
{
    Q_OBJECT

public:
    LowBalanceReporter(Account &account, Preferences &preferences, NoticeStrip &notices, Clock &clock,
                       QObject *parent = nullptr);

signals:
    void overviewRequested();

private:
    void check();
    void takeBack();

    Account &m_account;
    Preferences &m_preferences;
    NoticeStrip &m_notices;
    Clock &m_clock;
    int m_notice = 0; ///< The one that may be on the strip.
};

} // namespace Desk
