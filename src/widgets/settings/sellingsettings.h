// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QSpinBox;

namespace Desk {

class Preferences;
namespace Ui {
class SellingSettings;
}

/// What is asked before an order leaves, when the balance is low, and when the shop's days begin. Owned by
/// SettingsDialog.
class SellingSettings : public QWidget
{
    Q_OBJECT

public:
    /// The currency is the account's.
    SellingSettings(Preferences &preferences, Currency currency, QWidget *parent = nullptr);
    ~SellingSettings() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRights();
    void retranslate();
    void showSecondClick();
    void keepSecondClick();
    void showLowBalance();
    void keepLowBalance();
    std::optional<Money> amountOf(const QCheckBox &box, const QSpinBox &spin) const;
    void buildDays();
    void showZone();
    void showDays();
    void chooseTypedZone();
    void keepDays();

    std::unique_ptr<Ui::SellingSettings> m_ui;
    Preferences &m_preferences;
    Currency m_currency;
};

} // namespace Desk
