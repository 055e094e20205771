// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <utility>

namespace Desk {

/// A future that has its result already, in calls that every Qt has which builds this program: from 6.6 on
/// QtFuture::makeReadyFuture() is deprecated, and what takes its place is not there before.
template<typename T> QFuture<T> readyFuture(T result)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace Desk
