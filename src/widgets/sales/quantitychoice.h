// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace Desk {

/// How several eSIMs are ordered: one order per traveller, or all in one order, with what that means for cancelling.
/// Shows itself only where there is something to choose. Owned by OrderPanel.
class QuantityChoice : public QWidget
{
    Q_OBJECT

public:
    explicit QuantityChoice(QWidget *parent = nullptr);

    /// Visible from 2 on.
    void setQuantity(int quantity);
    /// The eSIMs of this package come minutes after the order, so those of one order can't be told apart.
    void setComesLate(bool comesLate);
    /// Back to one order per traveller.
    void reset();
    bool isOnePerTraveller() const;

signals:
    void changed();

private:
    void retranslate();

    QRadioButton *m_perTraveller;
    QRadioButton *m_together;
    QLabel *m_meaning;
    bool m_comesLate = false;
};

} // namespace Desk
