// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/prices/sellingprices.h"

#include "domain/clock.h"
#include "services/catalogue/catalogueservice.h"
#include "services/flow/whendone.h"
#include "services/search/packagesearch.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricefile.h"

#include <QPromise>
#include <QtConcurrent>

#include <algorithm>
#include <memory>

namespace Desk {

namespace {

constexpr auto kind = PurchaseJournal::DocumentKind::SellingPrices;

std::shared_ptr<const PriceTable> makeTable(const std::shared_ptr<const PackageSearch> &search, const PriceList &list)
{
    return std::make_shared<const PriceTable>(search, list);
}

} // namespace

SellingPrices::SellingPrices(PurchaseJournal &journal, CatalogueService &catalogue, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_table(makeTable(catalogue.search(), m_list))
{
    connect(&m_catalogue, &CatalogueService::searchChanged, this, &SellingPrices::priceAgain);
    connect(&m_journal, &PurchaseJournal::problemChanged, this, [this] {
        if (!m_isRead && !m_journal.problem()) {
            load();
        }
    });
    connect(&m_journal, &PurchaseJournal::recovered, this, &SellingPrices::writeAgain);
}

/// A journal that was recovered may have lost the newest version, or all of them.
void SellingPrices::writeAgain()
{
    if (!m_isRead || m_document.id.isNull()) {
        return;
    }
    whenDone(m_journal.document(kind), this, [this](const Result<std::optional<Document>> &found) {
        if (!found || (*found && (*found)->id == m_document.id)) {
            return;
        }
        const Document newest = (*found).value_or(Document());
        const Document document{QUuid::createUuid(), newest.id, std::max(newest.version, m_document.version) + 1,
                                m_clock.now(), PriceFile::toJson(m_list)};
        whenDone(m_journal.saveDocument(kind, document), this, [this, document](const Result<bool> &saved) {
            if (saved && *saved) {
                m_document = document;
            }
        });
    });
}

void SellingPrices::load()
{
    whenDone(m_journal.document(kind), this,
             [this](const Result<std::optional<Document>> &document) { onRead(document); });
}

PriceList SellingPrices::listFor(Currency accountCurrency) const
{
    PriceList list = m_list;
    if (list.rules.isEmpty() && list.fixedPrices.isEmpty() && !list.needsRate()) {
        list.accountCurrency = accountCurrency;
        list.currency = accountCurrency;
    }
    return list;
}

PricedPackage SellingPrices::asPackage(const TopUpPackage &topUp, const std::optional<Package> &own) const
{
    PricedPackage made;
    if (own) {
        const auto search = m_catalogue.search();
        const int row = search->rowOf(own->code);
        made.package = *own;
        made.coverage = row < 0 ? QStringList() : search->coverage(row);
    }
    made.package.code = topUp.code;
    made.package.name = topUp.name;
    made.package.data = topUp.data;
    made.package.validity = topUp.validity;
    made.package.cost = topUp.cost;
    made.package.isUnlimited = topUp.isUnlimited;
    return made;
}

void SellingPrices::onRead(const Result<std::optional<Document>> &document)
{
    if (!document) {
        emit failed(document.failure());
        return;
    }
    if (!*document) {
        m_document = {};
        m_isRead = true;
        emit listChanged();
        return;
    }
    const auto read = PriceFile::fromJson((*document)->body);
    if (const auto *list = std::get_if<PriceList>(&read)) {
        m_isRead = true;
        m_document = **document;
        setList(*list);
        return;
    }
    const bool isNewer = std::get<PriceFileProblem>(read).reason == PriceFileProblem::Reason::Newer;
    emit failed(Failure::local(QStringLiteral("The selling prices can't be read."),
                               isNewer ? Failure::Storage::Newer : Failure::Storage::Damaged));
}

void SellingPrices::save(const PriceList &list)
{
    if (!m_isRead || m_isReadOnly || problemOf(list)) {
        emit failed(Failure::local(QStringLiteral("This list of selling prices can't be saved.")));
        return;
    }
    const Document document = next(list);
    whenDone(m_journal.saveDocument(kind, document), this,
             [this, document, list](const Result<bool> &saved) { onSaved(saved, document, list); });
}

QFuture<Result<void>> SellingPrices::adopt(const PriceList &list)
{
    const Document document = next(list);
    // Not by then(): its context must outlive the journal's work, which goes on when the program ends.
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(m_journal.saveDocument(kind, document), this, [this, promise, document, list](const Result<bool> &saved) {
        promise->addResult(onAdopted(saved, document, list));
        promise->finish();
    });
    return promise->future();
}

Result<void> SellingPrices::onAdopted(const Result<bool> &saved, const Document &document, const PriceList &list)
{
    if (!saved) {
        return saved.failure();
    }
    if (!*saved) {
        load();
        return Failure::local(QStringLiteral("Other selling prices were saved meanwhile."));
    }
    m_document = document;
    setList(list);
    return {};
}

void SellingPrices::setReadOnly(bool isReadOnly)
{
    if (isReadOnly != m_isReadOnly) {
        m_isReadOnly = isReadOnly;
        emit readOnlyChanged();
    }
}

/// The version that comes after the one that was read.
Document SellingPrices::next(const PriceList &list) const
{
    return {QUuid::createUuid(), m_document.id, m_document.version + 1, m_clock.now(), PriceFile::toJson(list)};
}

void SellingPrices::onSaved(const Result<bool> &saved, const Document &document, const PriceList &list)
{
    if (!saved) {
        emit failed(saved.failure());
        return;
    }
    if (!*saved) {
        emit savedElsewhere();
        load();
        return;
    }
    m_document = document;
    setList(list);
    emit this->saved();
}

void SellingPrices::setFixedPrice(const Package &package, const std::optional<Amount> &price)
{
    PriceList list = listFor(package.cost.currency());
    if (price) {
        list.fixedPrices.insert(package.code, *price);
    } else {
        list.fixedPrices.remove(package.code);
    }
    save(list);
}

QFuture<std::shared_ptr<const PriceTable>> SellingPrices::preview(const PriceList &list) const
{
    return QtConcurrent::run(&makeTable, m_catalogue.search(), list);
}

void SellingPrices::setList(const PriceList &list)
{
    m_list = list;
    emit listChanged();
    priceAgain();
}

void SellingPrices::priceAgain()
{
    const int number = ++m_pricing;
    whenDone(preview(m_list), this, [this, number](const std::shared_ptr<const PriceTable> &table) {
        if (number == m_pricing) {
            m_table = table;
            emit pricesChanged();
        }
    });
}

} // namespace Desk
