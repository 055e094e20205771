// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace Desk {

class FoundRows;
class PackageSearch;
class PurchaseJournal;
struct Purchase;

/// The packages that a person starred and those sold last, of one account on this computer. Owned by Shop.
class Favourites : public QObject
{
    Q_OBJECT

public:
    static constexpr int soldKept = 20;

    explicit Favourites(PurchaseJournal &journal, QObject *parent = nullptr);

    /// Whose they are; changed() follows.
    void setAccount(const QString &accessCode);
    /// Stars a package or no longer: at once here, then on the disk. Taken back where that fails.
    void toggle(const QString &packageCode);
    /// A colleague starred it or no longer, and it stands in the journal.
    void onSetElsewhere(const QString &packageCode, bool isFavourite);
    /// A sale went through.
    void addSold(const Desk::Purchase &purchase);

    const QSet<QString> &codes() const { return m_codes; }   ///< Of packages.
    const QStringList &soldLately() const { return m_sold; } ///< Package codes, each once, the newest first.

signals:
    void changed();
    void failed(const Desk::Failure &failure);

private:
    void load();
    void set(const QString &packageCode, bool isFavourite);

    PurchaseJournal &m_journal;
    QString m_accessCode;
    QSet<QString> m_codes;
    QStringList m_sold;
    bool m_couldNotRead = false; ///< Read once the journal can be used.
    int m_edits = 0;             ///< What was read before one of them says nothing any more.
};

/// Rows in their order, but favourites first and then what was sold lately.
FoundRows favouritesFirst(const PackageSearch &search, const FoundRows &rows, const QSet<QString> &favourites,
                          const QStringList &soldLately);

} // namespace Desk
