// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/salestatus.h"

#include "domain/clock.h"
#include "services/purchaseservice.h"
#include "widgets/errortext.h"
#include "widgets/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

namespace {

using namespace std::chrono_literals;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Short words are said with emphasis; what has reasons behind it is there to be read.
bool isShortWord(const Purchase &sale)
{
    return sale.state != Purchase::State::Refused && sale.state != Purchase::State::Unknown;
}

} // namespace

SaleStatus::SaleStatus(PurchaseService &purchases, Clock &clock, QWidget *parent)
    : QWidget(parent), m_purchases(purchases), m_clock(clock)
{
    buildLayout();
    retranslate();
    connect(&m_purchases, &PurchaseService::purchaseChanged, this, [this](const QUuid &key) {
        if (key == m_key) {
            showSale();
        }
    });
    connect(m_checkAgain, &QPushButton::clicked, this, [this] { m_purchases.checkAgain(m_key); });
    connect(m_finish, &QPushButton::clicked, this, [this] { m_purchases.finishOrder(m_key); });
    connect(m_notBought, &QPushButton::clicked, this, [this] { m_purchases.declareNotBought(m_key); });
    follow({});
}

void SaleStatus::buildLayout()
{
    m_package = plainLabel(this);
    m_package->setForegroundRole(QPalette::PlaceholderText);
    m_status = plainLabel(this);
    m_status->setObjectName(QStringLiteral("statusLabel"));
    m_seconds = new QLabel(this);
    m_seconds->setForegroundRole(QPalette::PlaceholderText);
    m_seconds->setObjectName(QStringLiteral("secondsLabel"));
    m_detail = plainLabel(this);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setObjectName(QStringLiteral("detailLabel"));
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_checkAgain = new QPushButton(this);
    m_finish = new QPushButton(this);
    m_notBought = new QPushButton(this);

    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1);
    line->addWidget(m_seconds, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_package);
    layout->addLayout(line);
    layout->addWidget(m_busy);
    layout->addWidget(m_detail);
    // One below the other: translations of the three don't fit beside each other.
    for (QPushButton *button : {m_checkAgain, m_finish, m_notBought}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
}

void SaleStatus::retranslate()
{
    m_format = Format();
    m_status->setAccessibleName(tr("Order status"));
    m_busy->setAccessibleName(tr("Order in progress"));
    m_checkAgain->setText(tr("Check again"));
    m_checkAgain->setToolTip(tr("Looks at the account once more. Buys nothing."));
    m_finish->setText(tr("Finish this order"));
    m_finish->setToolTip(tr("Sends the same order once more: it is bought if it was not bought before, and never twice."));
    m_notBought->setText(tr("It was not bought"));
    m_notBought->setToolTip(tr("Puts it aside. Look at your orders first."));
}

void SaleStatus::follow(const QUuid &key)
{
    ++m_turn;
    m_isTicking = false;
    m_key = key;
    showSale();
}

void SaleStatus::setPackageNameShown(bool shown)
{
    m_namesPackage = shown;
    m_package->setVisible(shown);
}

void SaleStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSale();
    }
    QWidget::changeEvent(event);
}

void SaleStatus::showSale()
{
    const Purchase *sale = m_key.isNull() ? nullptr : m_purchases.purchase(m_key);
    if (!sale) {
        m_status->clear();
        m_status->setAccessibleDescription({});
        return;
    }
    const PurchaseProgress progress = m_purchases.progress(m_key);
    const QString status = ErrorText(m_format).purchase(*sale, progress, m_purchases.evidence(m_key));
    m_package->setText(sale->request.packageName);
    m_package->setVisible(m_namesPackage);
    m_status->setText(status);
    m_status->setFont(isShortWord(*sale) ? Painting::boldFont(font()) : font());
    // A changed description is what Qt 6.4 announces to a screen reader.
    m_status->setAccessibleDescription(status);
    m_detail->setText(paidText(*sale));
    m_detail->setVisible(sale->paid.has_value());
    const bool isBusy = progress.step != PurchaseProgress::Step::Idle;
    m_busy->setVisible(isBusy);
    m_seconds->setVisible(isBusy);
    const bool waitsForPerson = sale->state == Purchase::State::Unknown && !isBusy;
    m_checkAgain->setVisible(waitsForPerson);
    m_finish->setVisible(waitsForPerson && m_purchases.canFinish(m_key));
    m_notBought->setVisible(waitsForPerson);
    showSeconds();
    if (isBusy && !m_isTicking) {
        m_isTicking = true;
        tick(m_turn);
    } else if (!isBusy) {
        ++m_turn;
        m_isTicking = false;
    }
}

QString SaleStatus::paidText(const Purchase &sale) const
{
    if (!sale.paid) {
        return {};
    }
    const Money shown = sale.request.shownCost * sale.request.quantity;
    if (*sale.paid == shown) {
        return tr("%1 was paid.").arg(m_format.money(*sale.paid));
    }
    return tr("%1 was paid; %2 was shown.").arg(m_format.money(*sale.paid), m_format.money(shown));
}

void SaleStatus::showSeconds()
{
    const PurchaseProgress progress = m_purchases.progress(m_key);
    const qint64 seconds = std::max<qint64>(0, progress.startedAt.secsTo(m_clock.now()));
    //: How long a sale has been running, in seconds.
    m_seconds->setText(progress.startedAt.isValid() ? tr("%1 s").arg(m_format.count(seconds)) : QString());
}

void SaleStatus::tick(int turn)
{
    m_clock.callAfter(1s, this, [this, turn] {
        if (turn == m_turn) {
            showSeconds();
            tick(turn);
        }
    });
}

} // namespace Desk

#include "moc_salestatus.cpp"
