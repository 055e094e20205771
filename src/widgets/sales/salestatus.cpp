// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/salestatus.h"

#include "domain/clock.h"
#include "models/text/failuretext.h"
#include "models/text/hiddenprices.h"
#include "models/text/purchasetext.h"
#include "services/flow/whendone.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/sale.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/sales/whichorder.h"

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
bool isShortWord(const Purchase &order)
{
    return order.state != Purchase::State::Refused && !order.isUnclear() && order.state != Purchase::State::Refunded;
}

} // namespace

SaleStatus::SaleStatus(PurchaseService &purchases, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_purchases(purchases)
    , m_clock(clock)
    , m_tick(clock)
{
    onLanguageChange(this, [this] {
        retranslate();
        showSale();
        m_announcer.assumeKnown();
    });
    buildLayout();
    retranslate();
    connect(&m_purchases, &PurchaseService::purchaseChanged, this, [this](const QUuid &key) {
        const Purchase *changed = m_purchases.purchase(key);
        if (changed && changed->sale == m_sale) {
            showSale();
        }
    });
    const auto onOrder = [this](QPushButton *button, const auto &act) {
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (const Sale sale = m_purchases.sale(m_sale); !sale.isEmpty()) {
                act(sale.orderInQuestion().key);
            }
        });
    };
    onOrder(m_checkAgain, [this](const QUuid &key) { m_purchases.checkAgain(key); });
    onOrder(m_finish, [this](const QUuid &key) { m_purchases.finishOrder(key); });
    onOrder(m_wentThrough, [this](const QUuid &key) { m_whichOrder->ask(*m_purchases.purchase(key)); });
    onOrder(m_notBought, [this](const QUuid &key) { m_purchases.declareNotBought(key); });
    connect(m_missing, &QPushButton::clicked, this, [this] { emit missingWanted(m_sale); });
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
    m_wentThrough = new QPushButton(this);
    m_notBought = new QPushButton(this);
    m_missing = new QPushButton(this);

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
    // One below the other: translations of them don't fit beside each other.
    for (QPushButton *button : {m_checkAgain, m_finish, m_wentThrough, m_notBought, m_missing}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
}

void SaleStatus::retranslate()
{
    m_format = Format();
    //: Name of what says how a sale stands.
    m_status->setAccessibleName(tr("Order status"));
    m_busy->setAccessibleName(tr("Order in progress"));
    //: Button: asks eSIMfly how an order stands.
    m_checkAgain->setText(tr("Check again"));
    m_checkAgain->setToolTip(tr("Looks at the account once more. Buys nothing."));
    m_finish->setText(tr("Finish this order"));
    m_finish->setToolTip(
        tr("Sends the same order once more: it is bought if it was not bought before, and never twice."));
    m_wentThrough->setText(tr("It went through"));
    m_wentThrough->setToolTip(tr("Asks which order of the account it was"));
    m_notBought->setText(tr("It was not bought"));
    m_notBought->setToolTip(tr("Puts it aside. Look at your orders first."));
    m_missing->setToolTip(tr("Fills in the order panel once more. Nothing is ordered before you order there."));
}

void SaleStatus::setBooks(const OrderBook &books)
{
    m_whichOrder = new WhichOrder(books, this);
    connect(m_whichOrder, &WhichOrder::chosen, this, [this](const QUuid &key, const QString &reference) {
        whenDone(m_purchases.declareBought(key, reference), this,
                 [this](const Result<Decided> &decided) { m_whichOrder->tell(decided); });
    });
    showSale();
}

void SaleStatus::follow(const QUuid &sale)
{
    m_tick.stop();
    if (sale != m_sale) {
        m_announcer.forget();
    }
    m_sale = sale;
    showSale();
}

void SaleStatus::setPackageNameShown(bool shown)
{
    m_namesPackage = shown;
    m_package->setVisible(shown);
}

void SaleStatus::showSale()
{
    const Sale sale = m_purchases.sale(m_sale);
    if (sale.isEmpty()) {
        m_status->clear();
        m_status->setAccessibleDescription({});
        // What says nothing takes no room: of a window that shows no sale yet, neither.
        for (QWidget *part : QList<QWidget *>{m_package, m_seconds, m_busy, m_detail, m_checkAgain, m_finish,
                                              m_wentThrough, m_notBought, m_missing}) {
            part->hide();
        }
        m_announcer.tell({});
        return;
    }
    const Purchase &order = sale.orderInQuestion();
    const SaleCounts counts = sale.counts();
    // What is missing of a single order is ordered where everything is ordered.
    const int missing = sale.isOfSeveral() ? counts.missing() : 0;
    const QString status = statusText(sale);
    m_package->setText(order.request.packageName);
    m_package->setVisible(m_namesPackage);
    m_status->setText(status);
    const bool isShort = counts.isSending() || (isShortWord(order) && missing == 0);
    m_status->setFont(isShort ? Painting::boldFont(font()) : font());
    m_status->setAccessibleDescription(status);
    const QString detail = detailText(sale);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_announcer.tell((status + QLatin1Char(' ') + detail).trimmed());
    const bool isBusy = counts.isSending() || m_purchases.progress(order.key).step != PurchaseProgress::Step::Idle;
    m_busy->setVisible(isBusy);
    m_seconds->setVisible(isBusy);
    const bool waitsForPerson = order.isUnclear() && !isBusy;
    m_checkAgain->setVisible(waitsForPerson);
    m_finish->setVisible(waitsForPerson && m_purchases.canFinish(order.key));
    m_wentThrough->setVisible(waitsForPerson && m_whichOrder && m_purchases.canDeclareBought(order.key));
    m_notBought->setVisible(waitsForPerson);
    //: A button; %1: how many eSIMs of the sale were not bought.
    m_missing->setText(tr("Order %1 more").arg(m_format.count(missing)));
    m_missing->setVisible(!isBusy && missing > 0);
    showSeconds();
    if (!isBusy) {
        m_tick.stop();
    } else if (!m_tick.isActive()) {
        tick();
    }
}

QString SaleStatus::statusText(const Sale &sale) const
{
    const PurchaseText purchaseText(m_format);
    const Purchase &order = sale.orderInQuestion();
    const SaleCounts counts = sale.counts();
    const QString own = purchaseText.purchase(order, m_purchases.progress(order.key), m_purchases.evidence(order.key));
    if (!sale.isOfSeveral() || counts.bought == counts.size) {
        return own;
    }
    if (counts.isSending()) {
        //: While several orders go out one after another.
        return tr("Ordering %1 of %2…").arg(m_format.count(counts.current), m_format.count(counts.size));
    }
    //: %1: "2 of 5 bought, 1 not clear, 2 not sent".
    QStringList sentences{tr("%1.").arg(purchaseText.batch(counts))};
    const auto refunded = sale.refunded();
    if (order.state == Purchase::State::Refunded && counts.refunded > 1 && refunded) {
        sentences << (arePricesHidden() ? tr("The money came back.")
                                        : tr(/*: %1: an amount of money, of several orders together. */ "%1 came back.")
                                              .arg(m_format.money(*refunded)));
    } else if (counts.bought == 0 || order.state != Purchase::State::Refused) {
        sentences << own;
    } else {
        sentences << tr("Nothing was charged for the rest.");
        if (order.failure && order.attempts > 0) {
            sentences << FailureText(m_format).failure(*order.failure);
        }
    }
    if (counts.unclear + counts.refunded > 0 && counts.refused + counts.notSent > 0) {
        sentences << tr("Nothing was charged for those that were not sent.");
    }
    return sentences.join(QLatin1Char(' '));
}

QString SaleStatus::detailText(const Sale &sale) const
{
    QStringList sentences;
    const auto amounts = arePricesHidden() ? std::nullopt : sale.amounts();
    if (amounts && amounts->paid == amounts->shown) {
        //: %1: an amount with its currency.
        sentences << tr("%1 was paid.").arg(m_format.money(amounts->paid));
    } else if (amounts) {
        sentences
            //: %1: the amount that was paid, %2: the one that was on the screen before.
            << tr("%1 was paid; %2 was shown.").arg(m_format.money(amounts->paid), m_format.money(amounts->shown));
    }
    if (const int notTold = sale.esimsNotTold(); notTold > 0) {
        //: %1 of the %2 eSIMs of an order are shown.
        sentences << tr("%1 of %2 eSIMs are certainly of this order. The others can't be told from other eSIMs of this "
                        "package: look on the eSIMs page for the time of this order, %3.")
                         .arg(m_format.count(sale.esimsTold()), m_format.count(sale.esimsTold() + notTold),
                              m_format.dateTime(sale.orderInQuestion().firstSentAt));
    }
    return sentences.join(QLatin1Char(' '));
}

void SaleStatus::showSeconds()
{
    const Sale sale = m_purchases.sale(m_sale);
    const PurchaseProgress progress =
        sale.isEmpty() ? PurchaseProgress() : m_purchases.progress(sale.orderInQuestion().key);
    const qint64 seconds = std::max<qint64>(0, progress.startedAt.secsTo(m_clock.now()));
    //: How long a sale has been running, in seconds.
    m_seconds->setText(progress.startedAt.isValid() ? tr("%1 s").arg(m_format.count(seconds)) : QString());
}

void SaleStatus::tick()
{
    m_tick.start(1s, [this] {
        showSeconds();
        tick();
    });
}

} // namespace Desk

#include "moc_salestatus.cpp"
