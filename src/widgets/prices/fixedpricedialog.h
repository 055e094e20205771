// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricelist.h"
#include "models/text/pricetext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Desk {

class AlertLabel;
class SellingPrices;

/// Sets the selling price of one package by hand, or lets the rules hold again. Show it with open().
class FixedPriceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Coverage is the alpha-2 codes of the package.
    FixedPriceDialog(SellingPrices &prices, const Package &package, const QStringList &coverage,
                     QWidget *parent = nullptr);

private:
    void showRights();
    void showMeaning();
    void save();

    SellingPrices &m_prices;
    Package m_package;
    QStringList m_coverage;
    PriceList m_list;
    PriceText m_words;
    QLineEdit *m_edit;
    AlertLabel *m_meaning;
    QPushButton *m_rulesButton;
    QPushButton *m_saveButton;
};

} // namespace Desk
