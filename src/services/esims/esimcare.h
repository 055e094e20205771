// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancellation.h"
#include "domain/failure.h"
#include "domain/networkevent.h"
#include "domain/usagereport.h"
#include "services/esims/nodatadiagnosis.h"
#include "services/esims/refunds.h"
#include "services/flow/flow.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <array>
#include <chrono>
#include <optional>

namespace Desk {

class ApiClient;
class Clock;

/// Something read about an eSIM: the last value there was, how old it is, and why the last reading brought none.
template<typename T> struct CareReading
{
    std::optional<T> value;
    QDateTime readAt;               ///< UTC; of the value.
    std::optional<Failure> failure; ///< Of the last reading. NOT_SUPPORTED, PROVIDER_ERROR … are part of life.
    bool isReading = false;
};

/// Something done to an eSIM, from the click to its answer.
struct CareAction
{
    Q_GADGET

public:
    enum class Kind { Cancel, Suspend, Resume, SendSms };
    Q_ENUM(Kind)
    enum class State {
        None,
        Running,
        Done,
        Refused,  ///< Certainly not done.
        NotClear, ///< The answer got lost: it may have been done. Never sent again by itself.
    };
    Q_ENUM(State)

    Kind kind = Kind::Cancel;
    State state = State::None;
    QDateTime changedAt;                      ///< UTC.
    std::optional<Failure> failure;           ///< With Refused and NotClear; has the reasons of NOT_ELIGIBLE.
    std::optional<Cancellation> cancellation; ///< With Cancel, Done; nothing where it was cancelled before.
    std::optional<EsimAccess> access;         ///< With Suspend and Resume, Done.
    QString text;                             ///< With SendSms: what was to be sent.
    bool wasLost = false;                     ///< The answer was: the rest is told by the eSIM's row in the account.
};

/// Looks after sold eSIMs: what the network says, what was used when and where, why there is no data, and cancelling,
/// suspending, resuming and SMS. Keeps what it read for as long as it is good. Owned by Shop.
class EsimCare : public QObject
{
    Q_OBJECT

public:
    EsimCare(ApiClient &client, PurchaseJournal &journal, Clock &clock, QObject *parent = nullptr);
    ~EsimCare() override;

    /// Another account's eSIMs: forgets what it read.
    void forget();
    /// Reads what the journal knows of cancellations. One that was sent and has no answer is not clear.
    void load() { m_refunds.load(); }
    Refunds &refunds() { return m_refunds; }

    /// Reads stored usage, then asks the network for status and events, and weighs it all. Nothing where that is under
    /// way or was done within the last minute (see networkAllowedAt()). networkChanged() follows, more than once.
    void checkNetwork(const Esim &esim, const std::optional<Package> &package);
    /// When the network may be asked about this eSIM again. Invalid: now.
    QDateTime networkAllowedAt(const Iccid &iccid) const;
    CareReading<LiveStatus> liveStatus(const Iccid &iccid) const;
    CareReading<NetworkEvents> networkEvents(const Iccid &iccid) const;
    /// Of the last check. isReading from its start to its end.
    CareReading<NoDataDiagnosis> diagnosis(const Iccid &iccid) const;
    /// Something was changed, a top-up or a suspension: what was found out before tells nothing any more.
    void forgetDiagnosis(const Iccid &iccid);

    /// 7, 30 or 90 days (1 to 90). Kept for an hour, unless forced. usageReportChanged() follows.
    void readUsageReport(const Iccid &iccid, int days, bool force = false);
    CareReading<UsageReport> usageReport(const Iccid &iccid, int days) const;

    // One at a time for an eSIM; false, and nothing happens, while another one runs. actionChanged() follows. Each is
    // sent once, whatever becomes of the answer: the eSIM's row shows whether it was done, except for an SMS.
    /// With the eSIMs of its order, as far as they are known: of all of them the other desks of a team are asked.
    bool cancel(const RefundRequest &request, const QList<Iccid> &ofOrder = {});
    bool suspend(const Iccid &iccid);
    bool resume(const Iccid &iccid);
    /// 1 to 500 characters.
    bool sendSms(const Iccid &iccid, const QString &text);
    /// The last one of this eSIM and kind; State::None where there was none.
    CareAction action(const Iccid &iccid, CareAction::Kind kind) const;
    bool isActing(const Iccid &iccid) const { return m_acting.contains(iccid); }
    int acting() const { return int(m_acting.size()); } ///< eSIMs that something is done to.
    /// Rows of the account as they are now: what was not clear is, where they show that it was done.
    void setRows(const QList<Esim> &rows);

    /// Ends all waiting; stopped() follows.
    void stop();

signals:
    void networkChanged(const Desk::Iccid &iccid);
    void usageReportChanged(const Desk::Iccid &iccid, int days);
    void actionChanged(const Desk::Iccid &iccid, Desk::CareAction::Kind kind);
    /// Newer stored figures than the list has.
    void usageRead(const Desk::EsimUsage &usage);
    /// Its row, read after something was done to it.
    void esimRead(const Desk::Esim &esim);
    /// The account may have other rows now: all eSIMs of an order were cancelled.
    void esimsTouched();
    void balanceTouched(); ///< A refund came back.
    void stopped();

private:
    struct Network
    {
        CareReading<LiveStatus> live;
        CareReading<NetworkEvents> events;
        CareReading<NoDataDiagnosis> diagnosis;
        std::optional<qint64> askedAtMs; ///< By Clock::elapsedMs().
    };
    using ActionKey = std::pair<Iccid, CareAction::Kind>;

    QCoro::Task<> checkFlow(Esim esim, std::optional<Package> package, int round);
    QCoro::Task<> reportFlow(Iccid iccid, int days, int round);
    QCoro::Task<> cancelFlow(RefundRequest request, QList<Iccid> ofOrder, int round);
    QCoro::Task<> accessFlow(Iccid iccid, bool suspends, int round);
    QCoro::Task<> smsFlow(Iccid iccid, QString text, int round);
    QCoro::Task<> lookFlow(Iccid iccid, CareAction lost, int round);
    QCoro::Task<> readRowFlow(Iccid iccid, int round);

    void onRefundsRead();
    bool begin(const Iccid &iccid, CareAction::Kind kind, const QString &text = {});
    void applyAnswer(const Iccid &iccid, CareAction action);
    void applyFailure(const Iccid &iccid, CareAction action, const Failure &failure);
    void end(const Iccid &iccid, CareAction action);
    bool isOver(int round) const { return m_flows.isStopped() || round != m_rounds; }

    ApiClient &m_client;
    Clock &m_clock;
    QHash<Iccid, Network> m_networks;
    QHash<std::pair<Iccid, int>, CareReading<UsageReport>> m_reports;
    QMap<ActionKey, CareAction> m_actions;
    QSet<Iccid> m_acting;
    int m_rounds = 0; ///< Grows with forget(): what an older flow brings is of another account.
    Flows m_flows;
    Refunds m_refunds;
};

} // namespace Desk
