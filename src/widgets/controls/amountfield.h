// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace Desk {

class AlertLabel;

/// "Up to [ 12.50 ] USD": an amount that a person types, with what it means or what is wrong with it below. Made for a
/// menu, which it belongs to: a digit begins an amount wherever the menu stands, the arrow keys stay the menu's.
class AmountField : public QWidget
{
    Q_OBJECT

public:
    AmountField(Currency currency, const Format &format, QWidget *menu);

    void setAmount(Money amount);
    /// What the amount typed so far means.
    void setMeaning(const QString &text);

signals:
    void begun();                   ///< By a digit that was meant for the menu: nothing else in it is chosen any more.
    void typed(Desk::Money amount); ///< Not yet what the person wants; answer with setMeaning().
    /// Return was pressed; nothing: the field was empty.
    void entered(const std::optional<Desk::Money> &amount);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onTextEdited();
    void onReturnPressed();
    std::optional<Money> amount() const;
    QString help() const;

    Currency m_currency;
    Format m_format;
    QLineEdit *m_edit;
    AlertLabel *m_meaning;
};

} // namespace Desk
