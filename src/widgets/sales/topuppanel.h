// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/esim.h"
#include "domain/package.h"
#include "domain/topup.h"
#include "models/text/format.h"
#include "services/sales/pricegate.h"
#include "services/sales/saleclaims.h"
#include "services/sales/topupprice.h"
#include "widgets/controls/announcer.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Desk {

class Account;
class Preferences;
class SellingPrices;
class SoldForField;
class TopUpPackageModel;
class TopUpService;
struct TopUpOffer;
namespace Ui {
class TopUpPanel;
}

/// Tops one eSIM up: what there is for it, what the money buys and until when, the button, and how the last top-up of
/// this eSIM stands. Buys nothing by itself: it emits what the person wants. Owned by EsimsPage.
class TopUpPanel : public QWidget
{
    Q_OBJECT

public:
    TopUpPanel(TopUpService &topUps, Account &account, const Preferences &preferences, Clock &clock,
               QWidget *parent = nullptr);
    ~TopUpPanel() override;

    /// What the top-ups sell at; must outlive it. Without them nothing is said of it.
    void setSellingPrices(const SellingPrices &prices);
    /// The package is that of the catalogue, where it is known.
    void setEsim(const Esim &esim, const QString &note, const std::optional<Package> &package);
    void clear();
    /// Ctrl+T: arms the selected package, also once more after a top-up, and takes the focus.
    void arm();
    void buy();      ///< What the button does; nothing where the button is not enabled.
    bool withdraw(); ///< Back from a question or a wait. False where there is none.
    void refresh();  ///< Reads the packages again.

    const PriceGate &gate() const { return m_gate; }

protected:
    // The other desks are asked about what is looked at, and no longer.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

signals:
    void topUpRequested(const Desk::TopUpRequest &request);
    void closeRequested();

private:
    void retranslate();
    void readOfferWhenResting();
    void onOfferChanged();
    void showPrices();
    /// The package that the traveller has, as far as it is known.
    TopUpPackage ownPackage() const;
    void onAccountStateChanged();
    void choose();
    void chooseNothing();
    void chooseAnew(); ///< Where nothing, something that is gone, or something that was bought is chosen.
    void request(const KnownPrice &price);
    void goWithoutAsking(); ///< At the second press, once it was read what the first one brought.
    ClaimStanding standing() const;
    TopUpPackage chosenPackage() const; ///< As the offer has it now.
    void renew();
    void showMessage();
    void showAmount();
    void showQuestion(const QString &problem);
    void showStatus();
    void showSeconds();
    void tick();
    /// What has to be said about what was read; empty where that is all there is.
    QString offerProblem(const TopUpOffer &offer) const;
    QString gainText() const;
    QString questionText() const;
    QString hiddenQuestionText() const; ///< The same while prices are hidden.
    /// Why nothing can be bought at all; empty where it can.
    QString obstacleText() const;
    QString problemText() const; ///< Why nothing can be bought now; empty where it can.
    QString connectionProblem() const;
    QString claimProblem() const;
    QString balanceProblem() const;
    std::optional<Money> cost() const; ///< What will be paid.
    const TopUp *shownTopUp() const;

    std::unique_ptr<Ui::TopUpPanel> m_ui;
    TopUpService &m_topUps;
    Account &m_account;
    Clock &m_clock;
    ClockTimer m_rest; ///< Until the eSIM has been looked at for a moment.
    ClockTimer m_tick; ///< Counts the seconds of a top-up that is under way.
    Format m_format;
    TopUpPrice m_price;
    PriceGate m_gate;
    std::optional<TopUpRequest> m_chosen; ///< Whose price is in the gate; as it was then.
    TopUpPackageModel *m_model;
    const SellingPrices *m_prices = nullptr;
    SoldForField *m_soldFor;
    Announcer m_question{this};  ///< What is asked before money leaves.
    Announcer m_announcer{this}; ///< How the top-up stands.
    std::optional<Esim> m_esim;
    std::optional<Package> m_package;
    QString m_note;
    bool m_isWanted = false;            ///< A person asked for a top-up of this eSIM, and did not only come past it.
    std::optional<qint64> m_warnedAtMs; ///< Of going without asking the others.
    QUuid m_warnedOf;                   ///< The desk; null for whichever.
    bool m_isFilling = false;           ///< The selection moves, but no person moves it.
};

} // namespace Desk
