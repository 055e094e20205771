// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/closeguard.h"

#include "app/mainwindow.h"
#include "services/esims/esimcare.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"

#include <QMessageBox>
#include <QPushButton>

namespace Desk {

CloseGuard::CloseGuard(MainWindow &window, PurchaseService &purchases, PurchaseBatches &batches, TopUpService &topUps,
                       EsimCare &care, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_purchases(purchases)
    , m_batches(batches)
    , m_topUps(topUps)
    , m_care(care)
{
    connect(&m_window, &MainWindow::closeRequested, this, &CloseGuard::ask);
    connect(&m_purchases, &PurchaseService::purchaseChanged, this, &CloseGuard::closeIfDone);
    connect(&m_topUps, &TopUpService::topUpChanged, this, &CloseGuard::closeIfDone);
    connect(&m_care, &EsimCare::actionChanged, this, &CloseGuard::closeIfDone);
}

void CloseGuard::ask()
{
    const QString words = isDone() && m_lastWords ? m_lastWords() : QString();
    if (isDone() && words.isEmpty()) {
        close();
        return;
    }
    if (m_question) {
        m_question->raise();
        return;
    }
    if (isDone()) {
        askAfterLastWords(words);
        return;
    }
    m_question = new QMessageBox(QMessageBox::Question, title(), text(), QMessageBox::NoButton, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(consequence());
    QPushButton *wait = m_question->addButton(tr("Wait, then close"), QMessageBox::AcceptRole);
    //: Button: the window closes though something is under way.
    QPushButton *now = m_question->addButton(tr("Close now"), QMessageBox::DestructiveRole);
    //: Button: the window stays open.
    QPushButton *stay = m_question->addButton(tr("Keep open"), QMessageBox::RejectRole);
    m_question->setDefaultButton(wait);
    m_question->setEscapeButton(stay);
    // Waiting leaves the question in sight: it closes with the window, and until then can be taken back.
    wait->disconnect();
    connect(wait, &QPushButton::clicked, this, [this, wait] {
        wait->setEnabled(false);
        //: Button that was pressed: the window closes as soon as the answer is there.
        wait->setText(tr("Waiting…"));
        closeIfDone();
    });
    connect(now, &QPushButton::clicked, this, &CloseGuard::close);
    m_question->open();
}

void CloseGuard::askAfterLastWords(const QString &words)
{
    m_question =
        new QMessageBox(QMessageBox::Information, tr("Close the program"), words, QMessageBox::NoButton, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    QPushButton *now = m_question->addButton(tr("Close now"), QMessageBox::AcceptRole);
    m_question->setEscapeButton(m_question->addButton(tr("Keep open"), QMessageBox::RejectRole));
    m_question->setDefaultButton(now);
    connect(now, &QPushButton::clicked, this, &CloseGuard::close);
    m_question->open();
}

void CloseGuard::closeIfDone()
{
    const bool waits = m_question && m_question->defaultButton() && !m_question->defaultButton()->isEnabled();
    if (waits && isDone()) {
        m_question->hide();
        m_question->deleteLater();
        m_question = nullptr;
        ask(); // There may be more to say before it closes.
    }
}

QString CloseGuard::title() const
{
    return orders() > 0 ? tr("A purchase is under way") : tr("An eSIM is being changed");
}

QString CloseGuard::text() const
{
    return orders() > 0
               ? tr(/*: %Ln: how many orders wait for eSIMfly's answer. A question when the window is closed. */
                    "%Ln orders are under way. Wait for the answer? The window closes by itself then.", nullptr,
                    orders())
               : tr(/*: %Ln: of how many eSIMs something waits for eSIMfly's answer, such as cancelling. A question when
                       the window is closed. */
                    "What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself "
                    "then.",
                    nullptr, m_care.acting());
}

QString CloseGuard::consequence() const
{
    if (orders() == 0) {
        return tr(
            "If you close now, it may have been done. The eSIMs page shows later whether it was; of an SMS nobody "
            "can tell.");
    }
    const QString text =
        tr("If you close now, you may have been charged. The next start finds out, and orders nothing by itself.");
    const int waiting = m_batches.waiting();
    if (waiting == 0) {
        return text;
    }
    return text
           + QLatin1Char(' ')
           //: %Ln: how many of the orders named in the sentence before.
           + tr("%Ln of them are not sent yet and will not be sent then; nothing is charged for those.", nullptr,
                waiting);
}

int CloseGuard::orders() const
{
    return m_purchases.running() + m_batches.waiting() + m_topUps.running();
}

bool CloseGuard::isDone() const
{
    return orders() == 0 && m_care.acting() == 0;
}

void CloseGuard::close()
{
    if (m_question) {
        m_question->deleteLater();
        m_question = nullptr;
    }
    m_window.closeNow();
    emit closed();
}

} // namespace Desk
