// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "domain/purchase.h"

#include <QObject>

#include <optional>

namespace Desk {

class CatalogueService;
class Clock;
class Preferences;

/// Lets one order go for each choice of a person, and only for a price that was seen (CONTRIBUTING.md, "The money
/// rule"): choosing arms, ordering disarms; a price older than 10 minutes is read again first, for at most 5 s; a risen
/// price or one that could not be read is asked about, and so is more money than the person wants to spend with one
/// click. Owned by OrderPanel.
class OrderGate : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,           ///< Nothing is chosen.
        Armed,           ///< One order can go.
        WaitingForPrice, ///< Ordered; goes when the price is read.
        AskRisen,        ///< Asks: the price is newCost() now. Ordering again agrees.
        AskUnchecked,    ///< Asks: the price could not be read again. Ordering again agrees.
        AskAmount,       ///< Asks: it is more than secondClickAbove(). Ordering again agrees.
        Gone,            ///< No longer sold.
        Spent,           ///< Ordered: nothing more goes before something is chosen again.
    };
    Q_ENUM(State)

    OrderGate(CatalogueService &catalogue, Clock &clock, QObject *parent = nullptr);

    /// A person chose this package. Reads its price again once it has rested for 300 ms, where that is old.
    void choose(const CatalogueEntry &entry);
    void clear();
    /// How many eSIMs are wanted: what they cost together counts. Another number takes back what was asked about.
    void setQuantity(int quantity);
    /// In the currency of the package; nothing: never asks. Until it is set the usual amounts hold.
    void setPreferences(const Preferences *preferences);
    /// One more of the same.
    void rearm();
    /// A person wants it now. requested() follows: at once, after the price is read, or after another order().
    void order();
    /// Back from waiting or asking, nothing ordered. False where there was nothing to go back from.
    bool withdraw();

    State state() const { return m_state; }
    bool canOrder() const;                                                 ///< Whether order() would do something.
    const std::optional<CatalogueEntry> &entry() const { return m_entry; } ///< With the cost as shown.
    std::optional<Money> newCost() const { return m_newCost; }
    Money total() const; ///< What will be paid; there must be an entry.
    std::optional<Money> secondClickAbove() const;
    /// The price before the last change that came with a check: it fell, and less is paid than was shown first.
    std::optional<Money> costBeforeCheck() const { return m_costBeforeCheck; }
    /// How often something was armed so far; tells whether the person has moved on since.
    int timesArmed() const { return m_timesArmed; }

signals:
    void changed();
    void requested(const Desk::PurchaseRequest &request); ///< Without note and quantity.

private:
    void arm(const CatalogueEntry &entry);
    void checkRestingPrice(int choice);
    void onPriceChecked(const QString &packageCode, bool ok);
    /// What the newest copy says about the chosen package; decides about risen and gone. True where the order may go.
    bool agreesWithCopy();
    bool isOld(const QDateTime &readAt) const;
    void waitForPrice();
    void startCheck();
    void ask(State question);
    void sendOrAskAmount();
    void send();
    void setState(State state);

    CatalogueService &m_catalogue;
    Clock &m_clock;
    State m_state = State::Empty;
    std::optional<CatalogueEntry> m_entry;
    std::optional<CatalogueEntry> m_newest; ///< With the price that is asked about.
    std::optional<Money> m_newCost;
    std::optional<Money> m_costBeforeCheck;
    bool m_isChecking = false;
    bool m_isAmountAgreed = false;
    int m_quantity = 1;
    const Preferences *m_preferences = nullptr;
    qint64 m_askedAtMs = 0;
    int m_choice = 0; ///< Late timers of an earlier choice are told by it.
    int m_wait = 0;
    int m_timesArmed = 0;
};

} // namespace Desk
