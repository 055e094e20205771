// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apirequest.h"
#include "api/decode.h"
#include "domain/failure.h"
#include "domain/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Desk {

class ApiClient;
class Exchange;
struct Verdict;

/// Who waits for a request. Purchases go first, then what a person waits for, then background work, which keeps to
/// one request a second and leaves a part of the hour's allowance alone.
enum class Lane { Purchase, Person, Background };

/// One call of the API: signs, sends, waits, reads. One exchange and nothing more; flows of several calls are in
/// services. Starts at the next turn of the event loop, emits finished() exactly once, then deletes itself.
class ApiJob : public QObject
{
    Q_OBJECT

public:
    ~ApiJob() override;

    /// Ends it with Failure::Kind::Cancelled, unless it has finished. finished() comes from the event loop.
    void cancel();
    /// Why there is no result. Final once finished() was emitted.
    const std::optional<Failure> &failure() const { return m_failure; }
    Lane lane() const { return m_lane; }

signals:
    void finished();

protected:
    ApiJob(ApiClient &client, Lane lane, ApiRequest request);
    void setDecode(Decode decode) { m_decode = std::move(decode); }

    std::optional<Failure> m_failure;

private:
    friend class ApiClient;

    enum class State { Waiting, Sending, Reading, Ended };

    void start();
    void send();
    void readAnswer();
    void conclude(Verdict verdict);
    void fail(Failure::Kind kind, Failure::Charge charge);
    void end();

    ApiClient &m_client;
    const Lane m_lane;
    const ApiRequest m_request;
    Decode m_decode;
    State m_state = State::Waiting;
    Exchange *m_exchange = nullptr; ///< A child, while sending.
    QString m_requestId;
    bool m_wasRepeated = false;
};

/// A call whose answer is a T.
template<typename T> class TypedApiJob : public ApiJob
{
public:
    using Value = T;
    /// Meaningful only where failure() is empty.
    const T &result() const { return m_result; }

protected:
    /// The decoder runs in any thread: it must not touch the job.
    TypedApiJob(ApiClient &client, Lane lane, ApiRequest request,
                std::function<std::optional<T>(const QJsonObject &, const DecodeContext &)> decode)
        : ApiJob(client, lane, std::move(request))
    {
        setDecode([this, decode = std::move(decode)](const QJsonObject &root,
                                                     const DecodeContext &context) -> std::function<void()> {
            std::optional<T> value = decode(root, context);
            if (!value) {
                return {};
            }
            return [this, value = std::move(*value)] { m_result = value; };
        });
    }

    T m_result;
};

} // namespace Desk
