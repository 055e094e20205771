// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/favourites.h"

#include "domain/purchase.h"
#include "services/flow/whendone.h"
#include "services/search/packagesearch.h"
#include "store/journal/purchasejournal.h"

namespace Desk {

Favourites::Favourites(PurchaseJournal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&m_journal, &PurchaseJournal::problemChanged, this, [this] {
        if (!m_journal.problem() && m_couldNotRead) {
            load();
        }
    });
}

void Favourites::setAccount(const QString &accessCode)
{
    if (accessCode == m_accessCode) {
        return;
    }
    m_accessCode = accessCode;
    m_codes.clear();
    m_sold.clear();
    ++m_edits;
    emit changed();
    load();
}

void Favourites::load()
{
    const auto isStill = [this, account = m_accessCode, edits = m_edits] {
        return account == m_accessCode && edits == m_edits;
    };
    whenDone(m_journal.favourites(m_accessCode), this, [this, isStill](const Result<QStringList> &codes) {
        m_couldNotRead = !codes;
        if (!codes) {
            emit failed(codes.failure());
        } else if (isStill()) {
            m_codes = QSet<QString>(codes->begin(), codes->end());
            emit changed();
        }
    });
    whenDone(m_journal.soldLately(m_accessCode, soldKept), this, [this, isStill](const Result<QStringList> &codes) {
        if (!codes) {
            return; // The other one has told it.
        }
        if (isStill()) {
            m_sold = *codes;
            emit changed();
        } else {
            load(); // Somebody was quicker.
        }
    });
}

void Favourites::toggle(const QString &packageCode)
{
    if (m_accessCode.isEmpty() || packageCode.isEmpty()) {
        return;
    }
    const bool isFavourite = !m_codes.contains(packageCode);
    set(packageCode, isFavourite);
    whenDone(m_journal.setFavourite(m_accessCode, packageCode, isFavourite), this,
             [this, packageCode, isFavourite, account = m_accessCode](const Result<void> &written) {
                 if (!written) {
                     if (account == m_accessCode) {
                         set(packageCode, !isFavourite);
                     }
                     emit failed(written.failure());
                 }
             });
}

void Favourites::onSetElsewhere(const QString &packageCode, bool isFavourite)
{
    if (m_codes.contains(packageCode) != isFavourite) {
        set(packageCode, isFavourite);
    }
}

void Favourites::set(const QString &packageCode, bool isFavourite)
{
    ++m_edits;
    if (isFavourite) {
        m_codes.insert(packageCode);
    } else {
        m_codes.remove(packageCode);
    }
    emit changed();
}

void Favourites::addSold(const Purchase &purchase)
{
    if (purchase.accessCode != m_accessCode) {
        return;
    }
    ++m_edits;
    m_sold.removeAll(purchase.request.packageCode);
    m_sold.prepend(purchase.request.packageCode);
    m_sold = m_sold.first(std::min<qsizetype>(m_sold.size(), soldKept));
    emit changed();
}

FoundRows favouritesFirst(const PackageSearch &search, const FoundRows &rows, const QSet<QString> &favourites,
                          const QStringList &soldLately)
{
    QList<int> first;
    for (const QString &code : favourites) {
        if (const int row = search.rowOf(code); rows.contains(row)) {
            first.append(row);
        }
    }
    std::sort(first.begin(), first.end()); // Rows are numbered in rank order.
    for (const QString &code : soldLately) {
        if (const int row = search.rowOf(code); rows.contains(row) && !first.contains(row)) {
            first.append(row);
        }
    }
    return rows.withFirst(first);
}

} // namespace Desk
