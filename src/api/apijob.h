// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/result.h"

#include <QObject>

#include <optional>

namespace Desk {

class ApiClient;

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

signals:
    void finished();
    // ... (private part: the api layer's)

protected:
    explicit ApiJob(ApiClient &client, Lane lane);

    std::optional<Failure> m_failure;
};

/// A call whose answer is a T.
template<typename T>
class TypedApiJob : public ApiJob
{
public:
    using Value = T;
    /// Meaningful only where failure() is empty.
    const T &result() const { return m_result; }

protected:
    using ApiJob::ApiJob;
    T m_result;
};

} // namespace Desk
