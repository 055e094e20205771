// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/esimspage.h"

#include "domain/purchase.h"
#include "models/esimmodel.h"
#include "models/recordfilterproxy.h"
#include "services/accountrecords.h"
#include "widgets/recorddelegate.h"

#include "ui_esimspage.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>

#include <array>

namespace Desk {

namespace {

const QString headerKey = QStringLiteral("esims/header-1");
const QString splitterKey = QStringLiteral("esims/splitter-1");

constexpr std::array filterStatuses{Esim::Status::New,      Esim::Status::Pending, Esim::Status::Active,
                                    Esim::Status::Depleted, Esim::Status::Expired, Esim::Status::Cancelled};

Activation activationOf(const Esim &esim, const QString &note, const QString &orderReference)
{
    Activation activation;
    activation.packageName = esim.packageName;
    activation.orderReference = orderReference;
    activation.orderedAt = esim.createdAt;
    activation.statusText = EsimModel::stateText(esim);
    activation.note = note;
    activation.iccid = esim.iccid;
    activation.code = esim.activation;
    activation.appleLink = esim.appleLink;
    activation.androidLink = esim.androidLink;
    activation.isPending = esim.isPending;
    return activation;
}

} // namespace

EsimsPage::EsimsPage(AccountRecords &records, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::EsimsPage>())
    , m_records(records)
    , m_model(new EsimModel(Format(), this))
    , m_proxy(new RecordFilterProxy(this))
{
    m_ui->setupUi(this);
    m_ui->activationPanel->setClock(clock);
    m_proxy->setSourceModel(m_model);
    using Look = RecordDelegate::Look;
    auto *delegate = new RecordDelegate(this);
    delegate->setLook(static_cast<int>(EsimModel::Column::Status), Look::Badge);
    delegate->setLook(static_cast<int>(EsimModel::Column::DataUsed), Look::Usage);
    delegate->setLook(static_cast<int>(EsimModel::Column::Note), Look::Quiet);
    delegate->setEditor(tr("Customer or note"), tr("Kept on this computer"), EsimModel::longestNote);
    m_ui->table->setItemDelegate(delegate);
    m_ui->table->setModel(m_proxy);
    m_ui->table->setColumnSamples({QStringLiteral("8948 1010 0000 0000 126"),
                                   QStringLiteral("Thailand Unlimited 15 Days"),
                                   QStringLiteral("CANCELLED"),
                                   QStringLiteral("WWWWWWWWWW 100.25 of 100 GB"),
                                   QStringLiteral("28 Nov 2026"),
                                   QStringLiteral("24 Nov 14:03 W"),
                                   {}});
    m_ui->table->sortByColumn(static_cast<int>(EsimModel::Column::Bought), Qt::DescendingOrder);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    constexpr int panelWidth = 350;
    m_ui->splitter->setSizes({panelWidth * 3, panelWidth});
    m_ui->tabs->setMinimumWidth(260);

    connect(m_ui->chips, &StatusChips::statusChosen, this, &EsimsPage::filter);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &EsimsPage::refresh);
    connect(m_ui->table, &RecordTable::selectionMoved, this, &EsimsPage::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EsimsPage::showSelected);
    connect(m_model, &EsimModel::noteEdited, &m_records, &AccountRecords::setNote);
    connect(&m_records, &AccountRecords::esimsChanged, this, &EsimsPage::takeEsims);
    connect(&m_records, &AccountRecords::ordersChanged, this,
            [this] { m_model->setOrderReferences(m_records.orderReferences()); });
    connect(&m_records, &AccountRecords::noteChanged, this, &EsimsPage::takeNote);
    connect(&m_records, &AccountRecords::refreshingChanged, this, &EsimsPage::showRefreshing);
    retranslate();
    m_ui->chips->choose({});
    takeEsims();
    showRefreshing();
}

EsimsPage::~EsimsPage()
{
    // A note that is being written is taken when its field goes, and that must not reach what is gone already.
    m_ui->table->disconnect(this);
    m_model->disconnect(this);
}

ActivationPanel &EsimsPage::activationPanel() const
{
    return *m_ui->activationPanel;
}

void EsimsPage::setSpecimen(bool isSpecimen)
{
    m_isSpecimen = isSpecimen;
    m_shown.reset();
    showSelected();
}

void EsimsPage::takeEsims()
{
    m_ui->table->keepView([this] {
        m_model->setOrderReferences(m_records.orderReferences());
        m_model->setEsims(m_records.esims());
        m_model->setNotes(m_records.notes());
    });
    m_ui->table->selectSomething();
    showCounts();
    showSelected();
}

void EsimsPage::takeNote(const Iccid &iccid)
{
    m_model->setNote(iccid, m_records.note(iccid));
}

void EsimsPage::setSearchText(const QString &text)
{
    m_searchText = text;
    filter();
}

void EsimsPage::filter()
{
    m_proxy->setSearchText(m_searchText);
    m_proxy->setStatus(m_ui->chips->chosen());
    m_ui->table->selectSomething();
    if (m_ui->table->selectedRow() >= 0) {
        m_ui->table->scrollTo(m_ui->table->currentIndex());
    }
    showCounts();
    showSelected();
}

void EsimsPage::showCounts()
{
    QList<int> counts{m_model->rowCount()};
    for (const Esim::Status status : filterStatuses) {
        counts << m_model->countOf(status);
    }
    m_ui->chips->setCounts(counts);
    m_ui->table->setEmptyText(m_model->rowCount() == 0
                                  ? tr("No eSIMs yet. Sell the first one from the catalogue, and it stands here.")
                                  : tr("No eSIM matches. Search for an ICCID, a package, a customer or a note."));
    emit matchCountChanged();
}

QString EsimsPage::matchCount() const
{
    const Format format;
    //: "171 of 7,012": what the search found of all there is.
    return tr("%1 of %2").arg(format.count(m_proxy->rowCount()), format.count(m_model->rowCount()));
}

std::optional<Esim> EsimsPage::selected() const
{
    const int row = m_ui->table->selectedRow();
    if (row < 0) {
        return {};
    }
    return m_model->rows()[m_proxy->mapToSource(m_proxy->index(row, 0)).row()];
}

void EsimsPage::showSelected()
{
    const std::optional<Esim> esim = selected();
    const QString note = esim ? m_model->note(esim->iccid) : QString();
    if (esim && esim == m_shown && note == m_shownNote) {
        return; // Drawing it anew would close the full screen under the customer's camera.
    }
    m_shown = esim;
    m_shownNote = note;
    if (esim) {
        Activation activation = activationOf(*esim, note, m_model->orderReference(esim->iccid));
        activation.isSpecimen = m_isSpecimen;
        m_ui->activationPanel->setActivation(activation);
    } else {
        m_ui->activationPanel->clear(tr("Choose an eSIM to see its QR code."));
    }
}

bool EsimsPage::showEsim(const Iccid &iccid)
{
    const int row = m_model->rowOf(iccid);
    if (row < 0) {
        return false;
    }
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_ui->chips->choose({});
        m_proxy->setSearchText({});
        index = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    m_ui->table->setCurrentIndex(index);
    m_ui->table->scrollTo(index);
    return true;
}

void EsimsPage::enterResults()
{
    m_ui->table->selectSomething();
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void EsimsPage::activateSelected()
{
    m_ui->activationPanel->toggleFullScreen();
}

void EsimsPage::refresh()
{
    m_records.refreshEsims();
}

void EsimsPage::showRefreshing()
{
    m_ui->refreshButton->setEnabled(!m_records.isRefreshing());
}

bool EsimsPage::stepBack()
{
    if (!m_ui->chips->chosen()) {
        return false;
    }
    m_ui->chips->choose({});
    return true;
}

void EsimsPage::saveState(QSettings &settings) const
{
    settings.setValue(splitterKey, m_ui->splitter->saveState());
    settings.setValue(headerKey, m_ui->table->horizontalHeader()->saveState());
}

void EsimsPage::restoreState(const QSettings &settings)
{
    m_ui->splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_ui->table->restoreHeader(settings.value(headerKey).toByteArray());
}

void EsimsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        m_model->retranslate(Format());
        showCounts();
        m_shown.reset();
        showSelected();
    }
    Page::changeEvent(event);
}

void EsimsPage::retranslate()
{
    //: A filter: no status in particular.
    QList<StatusChips::Choice> choices{{std::nullopt, tr("All")}};
    for (const Esim::Status status : filterStatuses) {
        Esim esim;
        esim.status = status;
        choices << StatusChips::Choice{static_cast<int>(status), EsimModel::statusText(esim)};
    }
    m_ui->chips->setChoices(choices);
}

} // namespace Desk
