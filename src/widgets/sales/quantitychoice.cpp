// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/quantitychoice.h"

#include "widgets/controls/languagechange.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Desk {

QuantityChoice::QuantityChoice(QWidget *parent)
    : QWidget(parent)
    , m_perTraveller(new QRadioButton(this))
    , m_together(new QRadioButton(this))
    , m_meaning(new QLabel(this))
{
    onLanguageChange(this, [this] { retranslate(); });
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_perTraveller->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_perTraveller);
    layout->addWidget(m_together);
    layout->addWidget(m_meaning);
    connect(m_together, &QRadioButton::toggled, this, [this] {
        retranslate();
        emit changed();
    });
    retranslate();
    setQuantity(1);
}

void QuantityChoice::setQuantity(int quantity)
{
    setVisible(quantity > 1);
}

void QuantityChoice::setComesLate(bool comesLate)
{
    m_comesLate = comesLate;
    m_together->setEnabled(!comesLate);
    if (comesLate) {
        reset();
    }
    retranslate();
}

void QuantityChoice::reset()
{
    m_perTraveller->setChecked(true);
}

bool QuantityChoice::isOnePerTraveller() const
{
    return m_perTraveller->isChecked();
}

void QuantityChoice::retranslate()
{
    m_perTraveller->setText(tr("One order per traveller"));
    //: Choice for several eSIMs: one order for all of them.
    m_together->setText(tr("One order"));
    QString meaning;
    if (m_comesLate) {
        meaning = tr("The eSIMs of this package come some minutes after the order. In one order they could not be told "
                     "apart, so each traveller gets an order.");
    } else if (m_together->isChecked()) {
        meaning = tr("Cancelling later refunds the whole order, never one eSIM alone.");
    } else {
        meaning = tr("Ordered one after another; each can be cancelled alone.");
    }
    m_meaning->setText(meaning);
    m_together->setAccessibleDescription(m_comesLate || m_together->isChecked() ? meaning : QString());
    m_perTraveller->setAccessibleDescription(m_together->isChecked() ? QString() : meaning);
}

} // namespace Desk

#include "moc_quantitychoice.cpp"
