// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "domain/pricelist.h"
#include "domain/soldfor.h"
#include "models/text/pricetext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace Desk {

class SellingPrices;
class ValueLabel;

/// What the customer pays for one eSIM: filled with the selling price, to be typed over for one sale. Says what is left
/// of it, warns under the floor of the rule, and where what was typed is no price; none of that stops a sale. Owned by
/// OrderPanel, TopUpPanel.
class SoldForField : public QWidget
{
    Q_OBJECT

public:
    explicit SoldForField(QWidget *parent = nullptr);

    /// Must outlive it. Hidden without them, and while they are not read.
    void setSellingPrices(const SellingPrices &prices);
    /// Another sale: whatever was typed for the one before is gone. Coverage is alpha-2 codes.
    void setPackage(const Package &package, const QStringList &coverage);
    /// Another sale of the same package.
    void reset();
    void clear(); ///< Nothing is sold.
    /// As typed, of the same customer's next try; nothing happens where it can't be used.
    void setPrice(const std::optional<SoldFor> &soldFor);
    /// Of one eSIM, as it will be paid, which may be another than the catalogue's.
    void setCost(Money cost);
    void setQuantity(int quantity);
    /// Not while a sale stands there that is ordered: it keeps what it was sold for.
    void setEditable(bool isEditable);

    /// Nothing where the field is hidden, empty, or can't be read.
    std::optional<SoldFor> soldFor() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onPricesChanged();
    void onEdited();
    void fill();
    void showMeaning();
    PriceList list() const;
    std::optional<Amount> amount() const;
    QString problem() const;                       ///< Why it can't be kept; empty where it can.
    QString meaning(const SoldFor &soldFor) const; ///< What is left of it.
    bool isUnderFloor(const SoldFor &soldFor) const;

    const SellingPrices *m_prices = nullptr;
    PriceText m_words;
    std::optional<Package> m_package; ///< At the cost that is paid.
    QStringList m_coverage;
    std::optional<SellingPrice> m_offered; ///< That the field was filled with.
    int m_quantity = 1;
    bool m_isTyped = false; ///< By a person: a change of the rules leaves it alone.
    bool m_isFilling = false;
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_total;
    ValueLabel *m_meaning;
};

} // namespace Desk
