// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/orderspage.h"

#include "domain/purchase.h"
#include "models/ordermodel.h"
#include "models/recordfilterproxy.h"
#include "models/text/hiddenprices.h"
#include "models/text/listtext.h"
#include "services/account/accountrecords.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/rowguard.h"

#include "ui_orderspage.h"

#include <QMap>

#include <array>
#include <utility>

namespace Desk {

namespace {

constexpr std::array filterStatuses{Order::Status::Completed, Order::Status::Pending, Order::Status::Failed,
                                    Order::Status::Cancelled};

} // namespace

OrdersPage::OrdersPage(AccountRecords &records, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::OrdersPage>())
    , m_records(records)
    , m_model(new OrderModel(Format(), this))
    , m_proxy(new RecordFilterProxy(this))
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
        m_model->retranslate(Format());
        showTotals();
    });
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    m_ui->table->setYieldingColumns(
        {static_cast<int>(OrderModel::Column::Reference), static_cast<int>(OrderModel::Column::Package)});
    m_ui->table->sortByColumn(static_cast<int>(OrderModel::Column::When), Qt::DescendingOrder);
    m_rowGuard = std::make_unique<RowGuard>(*m_ui->table, clock);
    connect(m_rowGuard.get(), &RowGuard::rowsMayMove, this, &OrdersPage::showWaitingIfItMay);

    connect(m_ui->chips, &StatusChips::statusChosen, this, &OrdersPage::filter);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &OrdersPage::refresh);
    connect(m_ui->showEsimButton, &QPushButton::clicked, this, &OrdersPage::activateSelected);
    connect(m_ui->table, &QAbstractItemView::doubleClicked, this, &OrdersPage::activateSelected);
    connect(m_ui->table, &RecordTable::selectionMoved, this, &OrdersPage::showButtons);
    connect(&m_records, &AccountRecords::ordersChanged, this, &OrdersPage::onOrdersChanged);
    connect(&m_records, &AccountRecords::noteChanged, this, &OrdersPage::onNoteChanged);
    connect(&m_records, &AccountRecords::refreshingChanged, this, [this] {
        showTotals();
        showButtons();
    });
    m_ui->gapsLabel->setTone(Tone::Waiting);
    m_ui->gapsLabel->setContentsMargins(12, 0, 12, 8);
    retranslate();
    m_ui->chips->choose({});
    showWaiting();
}

OrdersPage::~OrdersPage() = default;

void OrdersPage::onOrdersChanged()
{
    m_isOutdated = true;
    showWaitingIfItMay();
    if (m_isOutdated) {
        showTotals();
    }
}

void OrdersPage::showWaitingIfItMay()
{
    if (!m_isOutdated) {
        return;
    }
    if (m_rowGuard->mayRowsMove()) { // Whatever has changed: comparing long lists takes time.
        showWaiting();
        return;
    }
    const QList<Order> &orders = m_records.orders();
    if (orders == m_model->rows() || (m_model->hasSameRows(orders) && !m_rowGuard->isMouseMoving())) {
        showWaiting();
    }
}

void OrdersPage::showWaiting()
{
    m_isOutdated = false;
    m_ui->table->keepView([this] {
        m_model->setOrders(m_records.orders());
        for (const Order &order : m_records.orders()) {
            if (order.esim) {
                onNoteChanged(order.esim->iccid);
            }
        }
    });
    m_ui->table->selectSomething();
    showTotals();
    showButtons();
}

void OrdersPage::onNoteChanged(const Iccid &iccid)
{
    m_model->setNote(iccid, m_records.note(iccid));
}

QString OrdersPage::title() const
{
    return tr("Orders");
}

void OrdersPage::setSearchText(const QString &text)
{
    m_searchText = text;
    filter();
}

void OrdersPage::filter()
{
    if (m_isOutdated) {
        showWaiting();
    }
    m_proxy->setSearchText(m_searchText);
    m_proxy->setStatus(m_ui->chips->chosen());
    m_ui->table->selectSomething();
    if (m_ui->table->selectedRow() >= 0) {
        m_ui->table->scrollTo(m_ui->table->currentIndex());
    }
    showTotals();
    showButtons();
}

void OrdersPage::showTotals()
{
    const Format format;
    QMap<Currency, Money> spent; // The API lists orders of the account's own currency only; others are not added to it.
    int unreadable = 0;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (const QVariant amount = index.data(OrderModel::AmountRole); amount.isValid()) {
            const auto money = amount.value<Money>();
            spent.insert(money.currency(), spent.value(money.currency(), Money(0, money.currency())) + money);
        }
        unreadable += index.data(OrderModel::UnreadableRole).toBool() ? 1 : 0;
    }
    QString text = m_proxy->rowCount() == 1 ? tr("1 order") : tr("%Ln orders", nullptr, m_proxy->rowCount());
    if (!spent.isEmpty() && arePricesHidden()) {
        //: %1: "156 orders".
        text = tr("%1 · Prices hidden").arg(text);
    } else if (!spent.isEmpty()) {
        QStringList sums;
        for (const Money &sum : std::as_const(spent)) {
            sums << format.money(sum);
        }
        //: %1: "156 orders"; %2: an amount of money.
        text = tr("%1 · %2 spent").arg(text, sums.join(QStringLiteral(" + ")));
    }
    if (unreadable > 0) {
        //: %1: "156 orders · $1,234.56 spent"; the number: how many of these orders could not be read.
        text = tr("%1 · %Ln not readable", nullptr, unreadable).arg(text);
    }
    const ListText words(format);
    const ListText::Facts facts = ListText::ordersOf(m_records);
    if (facts.isRefreshing && !facts.reading.readAt.isValid()) {
        //: %1: "100 orders · $310.00 spent", while more of them are read.
        text = tr("%1 · reading…").arg(text);
    }
    m_ui->totalsLabel->setValue(facts.canBeCounted() ? text : QString());
    if (const QString gaps = words.orderGaps(facts); gaps != m_ui->gapsLabel->text()) {
        m_ui->gapsLabel->announce(gaps);
    }
    m_ui->table->setEmptyText(m_model->rowCount() == 0
                                  ? words.noOrders(facts)
                                  : tr("No order matches. Search for a reference, a package, a customer or an ICCID."));
    emit matchCountChanged();
}

QString OrdersPage::matchCount() const
{
    if (!ListText::ordersOf(m_records).canBeCounted()) {
        return {};
    }
    const Format format;
    if (m_isOutdated) {
        //: How many are shown, of how many there are, while a newer list waits to be shown.
        return tr("%1 of %2 shown").arg(format.count(m_proxy->rowCount()), format.count(m_records.orders().size()));
    }
    //: "171 of 7,012": what the search found of all there is.
    return tr("%1 of %2").arg(format.count(m_proxy->rowCount()), format.count(m_model->rowCount()));
}

QString OrdersPage::waitingText() const
{
    if (!m_isOutdated) {
        return {};
    }
    const auto more = static_cast<int>(m_records.orders().size()) - m_model->rowCount();
    const bool isFiltered = m_ui->chips->chosen() || !m_searchText.trimmed().isEmpty();
    //: A button: shows what came while the mouse moved over the list.
    return more > 0 && !isFiltered ? tr("Show %Ln more", nullptr, more) : tr("Show changes");
}

Iccid OrdersPage::selectedIccid() const
{
    const int row = m_ui->table->selectedRow();
    const QString digits = row < 0 ? QString() : m_proxy->index(row, 0).data(DigitsRole).toString();
    return Iccid::fromString(digits).value_or(Iccid());
}

void OrdersPage::showButtons()
{
    m_ui->showEsimButton->setEnabled(!selectedIccid().isEmpty());
    m_ui->refreshButton->setEnabled(!m_records.isRefreshingOrders());
}

void OrdersPage::enterResults()
{
    m_ui->table->selectSomething();
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void OrdersPage::activateSelected()
{
    const Iccid iccid = selectedIccid();
    if (!iccid.isEmpty()) {
        emit esimRequested(iccid);
    }
}

void OrdersPage::refresh()
{
    m_records.refreshOrders();
}

bool OrdersPage::stepBack()
{
    if (!m_ui->chips->chosen()) {
        return false;
    }
    m_ui->chips->choose({});
    return true;
}

void OrdersPage::retranslate()
{
    //: A filter: no status in particular.
    QList<StatusChips::Choice> choices{{std::nullopt, tr("All")}};
    for (const Order::Status status : filterStatuses) {
        choices << StatusChips::Choice{static_cast<int>(status), OrderModel::statusText(status)};
    }
    m_ui->chips->setChoices(choices);
}

} // namespace Desk
