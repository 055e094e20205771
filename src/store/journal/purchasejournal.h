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
#include "domain/teamfact.h"
#include "domain/topup.h"
#include "store/journal/journalmerge.h"
#include "store/journal/journalrecovery.h"
#include "store/journal/rowplace.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Desk {

class DatabaseThread;
class Outbox;
struct FactReceipt;
struct TeamMember;
struct TeamRegister;

/// Who set a note or a star, and when; for a team, whose other desks are told.
struct Setter
{
    QDateTime at = {}; ///< UTC; invalid where nobody knows.
    QString seller = {};
    QString accessCode = {}; ///< Of the account that the eSIM of a note is of: only that one's team is told.
};

/// journal.sqlite: purchases, top-ups, cancellations, corrections, notes, favourites, documents, hand-overs and closed
/// days, what can't be fetched again. All SQL runs on a thread of its own; every call returns at once with a future
/// that always delivers, in the order of the calls. A delivered success is on the disk (synchronous=FULL). A damaged
/// file is recovered by itself. Owned by Session.
class PurchaseJournal : public QObject
{
    Q_OBJECT

public:
    /// The file and its folder are made where missing (0600, 0700). ":memory:" for tests.
    explicit PurchaseJournal(const QString &filePath, QObject *parent = nullptr);
    /// Without a thread (DatabaseRunner).
    PurchaseJournal(const QString &filePath, std::function<void(std::function<void()> work)> runner);
    ~PurchaseJournal() override; ///< Finishes what was asked for, then closes.

    QFuture<Result<void>> open();

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

    // A team. While this desk shares, each write that tells something adds its facts in the same transaction; a write
    // that changes nothing adds none. They wait until the server has taken them.

    /// What this desk is, or was until it left; nothing where it never was in a team.
    QFuture<Result<std::optional<TeamMember>>> teamMember();
    /// From now on it shares. Fails while it shares as another desk.
    QFuture<Result<void>> startSharing(const TeamMember &member);
    static constexpr int rowsAtOnce = 500;
    static constexpr qint64 bytesAtOnce = 4LL << 20;
    /// Tells what was here before it shared: rowsAtOnce in one transaction, for sales are written between. Returns the
    /// place to go on at. From the beginning again it adds what is missing only.
    QFuture<Result<RowPlace>> tellRows(const RowPlace &from);
    /// Notes of eSIMs that the account has and that no sale here is about. Those that stand on no set get one.
    QFuture<Result<void>> tellNotes(const QString &accessCode, const QList<Iccid> &iccids);
    /// Leaves: what waits is forgotten, all else stays.
    QFuture<Result<void>> stopSharing();
    /// For the next opening. The one before stays known until the server took this one: until then nothing is renewed.
    /// Returns what is to be shown.
    QFuture<Result<TeamMember>> renewToken(const QByteArray &token);
    QFuture<Result<TeamMember>> confirmToken(); ///< The server took it.
    /// This is a copy that parted from its original: what waits is said by this new desk, and what comes.
    QFuture<Result<void>> continueAs(const QUuid &desk);

    /// Something of which no row tells, such as what is said of a colleague's sale. Once more it is said once. Returns
    /// the fact; fails where this desk shares nothing.
    template<typename Content> QFuture<Result<TeamFact>> addFact(const Content &content)
    {
        return addFact(Content::kind(), content.subject(), content.encode());
    }
    QFuture<Result<TeamFact>> addFact(const QString &kind, const QString &subject, const QByteArray &body);

    /// In the order in which they were made; without those that were set aside. Fewer where they are so long that the
    /// last one begins behind bytesAtOnce.
    QFuture<Result<QList<TeamFact>>> waitingFacts(int limit);
    QFuture<Result<qint64>> countWaitingFacts();
    /// A fact that the server refused alone, twice.
    struct SetAsideFact
    {
        TeamFact fact;
        QString refusal;
    };
    QFuture<Result<QList<SetAsideFact>>> setAsideFacts(int limit);
    QFuture<Result<qint64>> countSetAsideFacts();
    /// Those of which the server knows nothing: of one that was set aside it is told that it is missing.
    QFuture<Result<qint64>> countUntoldFacts();
    /// The last one that the server took; null for none.
    QFuture<Result<QUuid>> newestTakenFact();
    /// What became of facts that were offered. A refusal counts where its fact was offered alone, as the only one of
    /// the list. With the second one it is set aside, and all are told that it is missing.
    QFuture<Result<void>> keepReceipts(const QList<FactReceipt> &receipts);
    /// The server was put back to an older state, and another timeline has begun: all facts wait again.
    QFuture<Result<void>> offerAllAgain(const QUuid &timeline);
    /// What a note or star of the team is now, without a fact. The sets are those that stand: the next one made here
    /// replaces them. False, and nothing is written, while a set from here waits: what comes of both is known when the
    /// server has that one.
    QFuture<Result<bool>> applySet(const TeamRegister &which, const QString &value, const QList<QUuid> &sets,
                                   const QString &accessCode);

    /// A claim of a team, before it is asked for.
    QFuture<Result<void>> addClaim(const QUuid &id);
    QFuture<Result<void>> removeClaim(const QUuid &id); ///< The server knows that it is over.
    /// A claim that is not known to be over.
    struct OpenClaim
    {
        QUuid id;
        std::optional<Iccid>
            iccid;              ///< That is topped up under it; nothing with a cancellation, or where nothing was sent.
        bool isSent = false;    ///< Something was, or may have been.
        bool isSettled = false; ///< And is clear.

        bool operator==(const OpenClaim &) const = default;
    };
    QFuture<Result<QList<OpenClaim>>> openClaims();

    /// Why it can't be written at the moment; nothing where it can be, as far as the last try told.
    const std::optional<Failure> &problem() const { return m_problem; }
    /// Writes something that changes nothing, all the way to the disk.
    QFuture<Result<void>> tryWriting();

signals:
    void problemChanged();
    /// It was damaged or gone, and this is what is in it now.
    void recovered(const Desk::JournalRecovery &recovery);
    void factsWritten(); ///< More of them wait for the server.

private:
    enum class Access { Reading, Writing };

    template<typename T> QFuture<Result<T>> run(Access access, std::function<Result<T>(Database &)> work);
    QFuture<Result<void>> writeTelling(std::function<Result<void>(Database &, Outbox &)> work);
    QFuture<Result<TeamMember>> changeMember(std::function<void(TeamMember &)> change);
    // In the database's thread.
    Result<void> openFile(Database &database);
    Result<void> makeReady(Database &database);
    Result<void> tellAdopted(Database &database);
    Result<void> recover(Database &database);
    void tellRecovered(const JournalRecovery &recovery);
    void tellFacts();
    void tellProblem(const std::optional<Failure> &problem);

    std::optional<Failure> m_problem;
    bool m_isToBeOpened = false;                ///< Was not opened yet, though asked for. Of the database's thread.
    std::unique_ptr<DatabaseThread> m_database; ///< Goes first: its thread still speaks to this.
};

} // namespace Desk
