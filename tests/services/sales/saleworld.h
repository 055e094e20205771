// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "sandbox/accessmanager.h"
#include "sandbox/account.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "store/journal/purchasejournal.h"
#include "support/fakeclock.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace Desk::Test {
Q_NAMESPACE

/// What happens to one request.
enum class Fault {
    None,
    NeverLeft,         ///< No way to the server.
    LostBefore,        ///< It left, and did not arrive.
    LostAfter,         ///< Carried out; the connection breaks without an answer.
    Halfway,           ///< Carried out; half of the answer comes.
    LateAnswer,        ///< Carried out; the answer comes after the deadline.
    LateArrival,       ///< Nothing comes back; it arrives four minutes later.
    TooLateArrival,    ///< The same, but after the life of its time stamp.
    Silent,            ///< Never arrives, and nobody says so.
    Garbage,           ///< Carried out; the answer is no JSON.
    Html,              ///< A page in place of the API: not carried out.
    HtmlAfter,         ///< A page in place of the answer: carried out.
    Redirect,          ///< Not carried out.
    BadGateway,        ///< 502 with a page; carried out.
    ServerError,       ///< 500 ORDER_PROCESSING_ERROR; carried out.
    ServerErrorBefore, ///< The same; not carried out.
    InFlight,          ///< 409 DUPLICATE_REQUEST; not carried out.
    InFlightAfter,     ///< Carried out by a doubled arrival; this one's answer is 409.
    SeenBefore,        ///< 400 DUPLICATE_REQUEST; carried out by a doubled arrival.
    RateLimited,       ///< 429.
    RateLimited401,    ///< 401 with the code.
    BadSignature,      ///< 401, as when the secret was replaced.
    Failed,            ///< Carried out and paid; the answer itself says that it failed.
    Refunded,          ///< The same, and the money is back.
    Count
};
Q_ENUM_NS(Fault)

/// What must come of an order whose every POST has this fault.
struct FaultOutcome
{
    Fault fault;
    Purchase::State inTheEnd;
};
/// One for each fault.
const QList<FaultOutcome> &faultOutcomes();

/// The server's: as the world's, but nobody sets it.
class ServerClock final : public Clock
{
public:
    explicit ServerClock(FakeClock &clock)
        : m_clock(clock)
        , m_start(clock.now())
        , m_startMs(clock.elapsedMs())
    {}

    QDateTime now() const override { return m_start.addMSecs(elapsedMs() - m_startMs); }
    qint64 elapsedMs() const override { return m_clock.elapsedMs(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        m_clock.callAfter(delay, context, std::move(function));
    }

private:
    FakeClock &m_clock;
    QDateTime m_start;
    qint64 m_startMs;
};

/// The line to a sandbox account, which breaks as the test says, and the truth about what was paid.
class SaleLine : public QObject
{
public:
    struct Post
    {
        QString key;
        QByteArray body;
        QByteArray requestId;
        QDateTime at;
    };

    SaleLine(std::shared_ptr<Sandbox::Account> account, Clock &clock)
        : m_account(std::move(account))
        , m_clock(clock)
    {}

    /// Asked for each request; the number counts those of its kind from 0.
    std::function<Fault(bool isOrder, int number)> fault = [](bool, int) { return Fault::None; };

    /// Asked for each answer that arrives: how another server would spell it.
    std::function<QJsonObject(const QJsonObject &)> spell;

    /// What answers to another access code.
    std::shared_ptr<Sandbox::Account> other;

    AccessManagerFactory factory();
    Fault decide(const QNetworkRequest &request);
    Sandbox::Exchange exchange(const Sandbox::Request &request);

    QList<Post> posts;                  ///< That left.
    QHash<QString, int> charges;        ///< By key.
    QHash<QString, QString> references; ///< By key.
    int reads = 0;

private:
    Sandbox::Response endAtOnce(Sandbox::Response answer, const Sandbox::OrderEnd &end);
    Sandbox::Response carryOut(const Sandbox::Request &request);

    std::shared_ptr<Sandbox::Account> m_account;
    Clock &m_clock;
    int m_orderRequests = 0;
    QHash<QByteArray, Fault> m_decided; ///< By request id.
};

inline constexpr int always = 1000;
/// How the vendor itself ends an order by this fault; nothing for all others.
std::optional<Purchase::State> endByVendor(Fault fault);
/// The same fault for the first POSTs, then none.
std::function<Fault(bool, int)> forOrders(Fault fault, int times);
/// A fault for each POST, then none.
std::function<Fault(bool, int)> inTurn(QList<Fault> faults);

inline const QString turkey = QStringLiteral("merhaba-7days-1gb");
inline const QString japan = QStringLiteral("RB85_4D"); ///< Provisioned minutes later.

/// A shop: clock, account, line, journal, and the program between them, which can be killed and started again.
class SaleWorld : public QObject
{
    Q_OBJECT

public:
    explicit SaleWorld(Sandbox::Options options = usualOptions(), bool journalInMemory = false);
    ~SaleWorld() override;

    static Sandbox::Options usualOptions();
    PurchaseRequest request(const QString &packageCode = turkey, int quantity = 1, int orders = 1) const;

    void start();
    void kill();
    void restart();
    /// After a kill: the journal has only an old version of a row left, and its first page is rubbish. False where that
    /// failed.
    bool damageJournal(const QString &oldVersion) const;
    /// Lets the time pass, with all that happens in it.
    void run(std::chrono::milliseconds duration);
    /// Lets everything happen that needs no time.
    void settle();
    /// Damage takes all purchases and top-ups out of the journal, which recovers without them.
    void loseRows();
    /// One small step: what is ready now, or else the time to the next timer. False where there is none.
    bool step();

    QList<Purchase> journalRows();
    Purchase row(const QUuid &key);
    int chargesOf(const QUuid &key) const { return line.charges.value(keyText(key)); }
    static QString keyText(const QUuid &key) { return key.toString(QUuid::WithoutBraces); }
    /// Empty where ledger, journal and words agree; else what does not.
    QString disagreement();

    FakeClock clock; ///< The computer's.
    ServerClock serverClock{clock};
    std::shared_ptr<Sandbox::Account> account;
    SaleLine line;
    QTemporaryDir dir;
    std::unique_ptr<PurchaseJournal> journal;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<PurchaseService> service;
    std::unique_ptr<PurchaseBatches> batches;

    // What was told.
    QStringList problems; ///< Of any moment.
    QList<Purchase> dropped;
    QList<Purchase> bought;
    QList<QUuid> settled;
    QList<QUuid> leftUnclear;
    QList<Money> balances;
    QList<Failure> journalFailures;
    QList<PurchaseProgress::Step> steps;
    bool isStopped = false;
    bool journalMayFail = false;

private:
    void listen();
    void checkTold(const QUuid &key);
    void checkBatch(const QUuid &batch, QStringList &found);

    bool m_journalInMemory = false;
    quint32 m_keys = 0;
};

} // namespace Desk::Test
