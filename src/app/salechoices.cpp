// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/salechoices.h"

#include "app/mainwindow.h"
#include "models/text/paymenttext.h"
#include "models/text/shownkeys.h"
#include "services/account/preferences.h"

#include <QAction>
#include <QComboBox>
#include <QStatusBar>

namespace Desk {

SaleChoices::SaleChoices(MainWindow &window, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_preferences(preferences)
    , m_seller(new QComboBox)
    , m_payment(new QComboBox)
{
    for (QComboBox *box : {m_seller, m_payment}) {
        box->setFocusPolicy(Qt::NoFocus); // The words that somebody types go on into the search.
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_window.statusBar()->addPermanentWidget(box);
    }
    connect(m_seller, &QComboBox::activated, this,
            [this] { m_preferences.setSeller(m_seller->currentData().toString()); });
    connect(m_payment, &QComboBox::activated, this,
            [this] { m_preferences.setPayment(m_payment->currentData().toString()); });
    connect(m_window.action(MainWindow::Action::Seller), &QAction::triggered, m_seller, &QComboBox::showPopup);
    connect(m_window.action(MainWindow::Action::Payment), &QAction::triggered, m_payment, &QComboBox::showPopup);
    connect(&m_preferences, &Preferences::changed, this, &SaleChoices::fill);
    connect(&m_window, &MainWindow::languageChanged, this, &SaleChoices::fill);
    fill();
}

void SaleChoices::fill()
{
    //: Name of a list of persons: who sells now.
    m_seller->setAccessibleName(tr("Seller"));
    m_seller->setToolTip(withShownKeys(tr("Who sells now: a name that is written with each sale (F6)")));
    //: Name of a list: how the customer pays, such as cash.
    m_payment->setAccessibleName(tr("Payment"));
    m_payment->setToolTip(withShownKeys(tr("How the customer pays: written with each sale (F7)")));
    //: Of a list of persons who sell: none of them.
    fillBox(*m_seller, tr("No seller"), m_preferences.sellers(), m_preferences.sellers(), m_preferences.seller());
    const QStringList payments = m_preferences.payments();
    fillBox(*m_payment, tr("Payment not said"), PaymentText::shown(payments), payments, m_preferences.payment());
    m_window.action(MainWindow::Action::Seller)->setVisible(m_seller->isVisibleTo(&m_window));
    m_window.action(MainWindow::Action::Payment)->setVisible(m_payment->isVisibleTo(&m_window));
}

void SaleChoices::fillBox(QComboBox &box, const QString &none, const QStringList &shown, const QStringList &names,
                          const QString &chosen)
{
    box.clear();
    box.addItem(none, QString());
    for (qsizetype i = 0; i < names.size(); ++i) {
        box.addItem(shown.at(i), names.at(i));
    }
    box.setCurrentIndex(box.findData(chosen));
    box.setMinimumWidth(box.sizeHint().width()); // Qt keeps the least width of the words before.
    box.setVisible(!names.isEmpty());
}

} // namespace Desk

#include "moc_salechoices.cpp"
