// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/isocurrency.h"
#include "models/text/pricetext.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Desk {

class AlertLabel;

/// Asks before an eSIM is cancelled: says what that reaches, and what the customer gets back can be typed. Return and
/// Esc keep the eSIM. Accepted where it is to be cancelled. Owned by ManagePanel.
class CancelDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CancelDialog(const Esim &esim, QWidget *parent = nullptr);

    /// What it will do, which may change while it is asked.
    void setConsequence(const QString &text);
    /// Offers to say what the customer gets back, in this currency; what the customer paid stands there to begin with.
    void askGivenBack(IsoCurrency currency, const std::optional<Amount> &soldFor);

    /// Nothing where nobody said it.
    std::optional<Amount> givenBack() const;

private:
    void onEdited();

    PriceText m_words;
    IsoCurrency m_currency;
    QLabel *m_consequence;
    QWidget *m_givenBack;
    QLineEdit *m_edit;
    QLabel *m_currencyLabel;
    AlertLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace Desk
