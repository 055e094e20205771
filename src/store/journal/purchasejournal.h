// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closedday.h"
#include "domain/correction.h"
#include "domain/document.h"
#include "domain/handover.h"
#include "domain/purchase.h"
#include "domain/refund.h"
#include "domain/result.h"
#include "domain/topup.h"
#include "store/journal/claimjournal.h"
#include "store/journal/journalfile.h"
#include "store/journal/journalmerge.h"
#include "store/journal/registerrows.h"
#include "store/journal/teamjournal.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace Desk {

/// journal.sqlite: purchases, top-ups, cancellations, corrections, notes, favourites, documents, hand-overs and closed
/// days, what can't be fetched again. Owned by Session.
class PurchaseJournal : public JournalFile
{
    Q_OBJECT

public:
    using JournalFile::JournalFile;

    /// First durable mark. Fails where the key stands there already.
    QFuture<Result<void>> insert(const Purchase &purchase);
    /// All of them, or none.
    QFuture<Result<void>> insert(const QList<Purchase> &purchases);
    /// Sales that are over, with the notes of their eSIMs: all of them, or none.
    QFuture<Result<void>> insertPast(const QList<Purchase> &purchases, const QList<TopUp> &topUps);
    /// Everything that comes later: state, attempts, order, eSIMs, note. Who asked for what and the body stay as they
    /// were inserted. A row that damage took is written anew, whole.
    QFuture<Result<void>> update(const Purchase &purchase);
    /// Of this account, oldest first.
    QFuture<Result<QList<Purchase>>> purchases(const QString &accessCode);
    /// With other access codes, those that have a reference: after the code of an account was renewed they are its
    /// orders still, as its own list tells; oldest first.
    QFuture<Result<QList<Purchase>>> purchasesElsewhere(const QString &accessCode);
    /// Of this account, those that are not settled, and those that eSIMfly ended but that may come all the same, with
    /// the others of their sales; oldest first.
    QFuture<Result<QList<Purchase>>> unfinishedPurchases(const QString &accessCode);
    /// Not clear, and of another account or of an access code that was renewed since; oldest first.
    QFuture<Result<QList<Purchase>>> unclearElsewhere(const QString &accessCode);
    /// Packages that were ever answered with "being prepared".
    QFuture<Result<QStringList>> latePackages();
    /// Drops a row that is only intended (never sent). Fails for all other states.
    QFuture<Result<void>> removeIntended(const QUuid &key);

    // Top-ups, in the same way.
    QFuture<Result<void>> insertTopUp(const TopUp &topUp);
    QFuture<Result<void>> updateTopUp(const TopUp &topUp);
    QFuture<Result<QList<TopUp>>> topUps(const QString &accessCode);
    QFuture<Result<QList<TopUp>>> topUpsElsewhere(const QString &accessCode);
    /// Those that are not settled, whoever's: an eSIM stays the same one when the access code is renewed.
    QFuture<Result<QList<TopUp>>> unfinishedTopUps();
    QFuture<Result<void>> removeIntendedTopUp(const QUuid &key);

    // Cancellations, in the same way.
    QFuture<Result<void>> insertRefund(const Refund &refund);
    QFuture<Result<void>> updateRefund(const Refund &refund);
    /// All of them, whoever's: an order stays the same one when the access code is renewed; oldest first.
    QFuture<Result<QList<Refund>>> refunds();
    QFuture<Result<void>> removeIntendedRefund(const QUuid &key);

    /// Facts are only added: all of them, or none; one that is there already stays alone.
    QFuture<Result<void>> addSeenRefunds(const QList<SeenRefund> &seen);
    /// Whoever's; oldest first.
    QFuture<Result<QList<SeenRefund>>> seenRefunds();

    /// Customer or note of an eSIM; an empty text removes it.
    QFuture<Result<void>> setNote(const Iccid &iccid, const QString &note, const Setter &setter = {});
    QFuture<Result<QHash<Iccid, QString>>> notes();

    /// With notes of eSIMs: all of it, or nothing. A correction that is there already stays alone.
    QFuture<Result<void>> addCorrections(const QList<Correction> &corrections, const QHash<Iccid, QString> &notes = {});
    /// Of all accounts, in the order in which they were made.
    QFuture<Result<QList<Correction>>> corrections();

    /// Packages that a person of this account starred.
    QFuture<Result<void>> setFavourite(const QString &accessCode, const QString &packageCode, bool isFavourite,
                                       const Setter &setter = {});
    QFuture<Result<QStringList>> favourites(const QString &accessCode);
    /// Packages of this account that were paid for, each once, the one sold last first.
    QFuture<Result<QStringList>> soldLately(const QString &accessCode, int limit);
    /// The orders bought on this computer that have a reference, whoever's account it was; oldest first.
    QFuture<Result<QList<SoldOrder>>> soldOrders();

    static constexpr int handOverSecretsKept = 200; ///< Of the newest: older ones can't install anything any more.

    /// All of them, or none. One that is there already stays alone.
    QFuture<Result<void>> addHandOvers(const QList<PastHandOver> &handOvers);
    /// The newest first.
    QFuture<Result<QList<PastHandOver>>> lastHandOvers(int limit);
    /// Takes all of them away, so that nothing of them is left in the file.
    QFuture<Result<void>> removeHandOvers();

    /// One that is there already stays alone.
    QFuture<Result<void>> addClosedDay(const ClosedDay &closed);
    /// How this account's day was closed last; nothing where it was not.
    QFuture<Result<std::optional<ClosedDay>>> lastClosedDay(const QString &accessCode, QDate day);

    enum class DocumentKind { SellingPrices };
    static constexpr int documentVersionsKept = 20; ///< Of each kind, the newest.

    /// The newest version; nothing where none was ever saved.
    QFuture<Result<std::optional<Document>>> document(DocumentKind kind);
    /// Another version of it, whole or not at all. False, and nothing is saved, where the newest version is not the one
    /// it was made from: somebody else was quicker.
    QFuture<Result<bool>> saveDocument(DocumentKind kind, const Document &document);

    /// Brings the rows of another journal in, as mergeJournal() has it. What was read before is not what is there then.
    QFuture<Result<JournalMerge>> merge(const QString &otherFile);

    TeamJournal team();
    ClaimJournal claims();
};

} // namespace Desk
