// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apicall.h"
#include "api/decode.h"
#include "api/serverclock.h"
#include "domain/failure.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace Desk {

class ApiClient;
class Exchange;
struct Verdict;

/// A call under way: signs, sends, waits, reads. One exchange and nothing more; flows of several calls are in services.
/// Starts at the next turn of the event loop, emits finished() exactly once, then deletes itself.
class ApiJob : public QObject
{
    Q_OBJECT

public:
    ~ApiJob() override;

    /// Ends it with Failure::Kind::Cancelled, unless it has finished. finished() comes from the event loop.
    void cancel();
    /// Why there is no result. Final once finished() was emitted.
    const std::optional<Failure> &failure() const { return m_failure; }
    Lane lane() const { return m_request.lane; }

signals:
    void finished();

protected:
    ApiJob(ApiClient &client, ApiRequest request);
    void setDecode(Decode decode) { m_decode = std::move(decode); }

private:
    friend class ApiClient;

    enum class State { Waiting, Sending, Reading, Ended };

    void start();
    void send();
    void readAnswer();
    void conclude(Verdict verdict);
    bool isWorthRepeating() const;
    bool wasStampOff() const;
    void fail(Failure::Kind kind, Failure::Charge charge);
    void end();

    ApiClient &m_client;
    const ApiRequest m_request;
    Decode m_decode;
    std::optional<Failure> m_failure;
    State m_state = State::Waiting;
    Exchange *m_exchange = nullptr; ///< A child, while sending.
    QString m_requestId;
    ServerClock::Moment m_sentAt;
    std::chrono::milliseconds m_correction{0}; ///< That the stamp of the request has.
    bool m_wasRepeated = false;
};

/// Runs a call. Services don't make it: Flows::run() does.
template<typename T> class CallJob final : public ApiJob
{
public:
    using Value = T;

    CallJob(ApiClient &client, ApiCall<T> call)
        : ApiJob(client, std::move(call.request))
    {
        // Runs in any thread: it must not touch the job. What it gives back is called in the job's own.
        setDecode([this, decode = call.decode](const QJsonObject &root,
                                               const DecodeContext &context) -> std::function<void()> {
            std::optional<T> value = decode(root, context);
            if (!value) {
                return {};
            }
            return [this, value = std::move(*value)] { m_result = value; };
        });
    }

    /// Meaningful only where failure() is empty.
    const T &result() const { return m_result; }

private:
    T m_result;
};

} // namespace Desk
