// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/result.h"
#include "services/prices/pricetable.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace Desk {

class CatalogueService;
class Clock;
class PurchaseJournal;

/// What the rules look at.
struct PricedPackage
{
    Package package;
    QStringList coverage; ///< Alpha-2 codes.
};

/// The selling prices of this shop: its price list, kept in the journal as one piece, and what each package sells at by
/// it, worked out in a worker whenever the list or the catalogue changes. Owned by Shop.
class SellingPrices : public QObject
{
    Q_OBJECT

public:
    SellingPrices(PurchaseJournal &journal, CatalogueService &catalogue, Clock &clock, QObject *parent = nullptr);

    /// Reads the list that was saved last.
    void load();

    /// As it was saved last; without rules and fixed prices where none ever was.
    const PriceList &list() const { return m_list; }
    /// The list with currencies that an account in this one can start from, where it says nothing yet.
    PriceList listFor(Currency accountCurrency) const;
    /// Whether the list was read. What was not read is not written over.
    bool isRead() const { return m_isRead; }
    /// Whether others decide what the shop sells at: then nothing is saved. Those who show the list for editing go by
    /// it.
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool isReadOnly);
    /// Never null; of the newest catalogue or of the one before.
    std::shared_ptr<const PriceTable> table() const { return m_table; }
    /// Of a package that need not be in the catalogue. Coverage is alpha-2 codes.
    std::optional<SellingPrice> price(const Package &package, const QStringList &coverage) const
    {
        return m_list.price(package, coverage);
    }

    /// A top-up as the rules see it: its own data, days and cost for the places of the package that the eSIM has. Where
    /// that isn't known, only what asks for no places fits.
    PricedPackage asPackage(const TopUpPackage &topUp, const std::optional<Package> &own) const;

    /// Whole or not at all: saved() or failed() follows. A list that can't be used is never saved.
    void save(const PriceList &list);
    /// The team's list, in place of this desk's, which stays among the earlier versions. Whether others may change it
    /// is no matter then.
    QFuture<Result<void>> adopt(const PriceList &list);
    /// Of one package; nothing: the rules hold again. Saved like the list.
    void setFixedPrice(const Package &package, const std::optional<Amount> &price);
    /// What the packages would sell at by another list; worked out in a worker.
    QFuture<std::shared_ptr<const PriceTable>> preview(const PriceList &list) const;

signals:
    void listChanged();   ///< Or read for the first time.
    void pricesChanged(); ///< table() is another one.
    void saved();
    /// The list could not be read or saved; it is as it was before.
    void failed(const Desk::Failure &failure);
    /// Somebody saved another list first; list() is that one now, and what was to be saved is not.
    void savedElsewhere();
    void readOnlyChanged();

private:
    void writeAgain();
    void onRead(const Result<std::optional<Document>> &document);
    Document next(const PriceList &list) const;
    void onSaved(const Result<bool> &saved, const Document &document, const PriceList &list);
    Result<void> onAdopted(const Result<bool> &saved, const Document &document, const PriceList &list);
    void setList(const PriceList &list);
    void priceAgain();

    PurchaseJournal &m_journal;
    CatalogueService &m_catalogue;
    Clock &m_clock;
    Document m_document; ///< That the list was read from.
    PriceList m_list;
    bool m_isRead = false;
    bool m_isReadOnly = false;
    std::shared_ptr<const PriceTable> m_table;
    int m_pricing = 0; ///< The newest one begun.
};

} // namespace Desk
