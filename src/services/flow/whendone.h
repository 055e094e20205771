// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Desk {

/// Calls with what the future delivers, in the thread of the context and only while that lives. For one answer of the
/// store; what takes several steps is a flow (flow.h).
template<typename T, typename Call> void whenDone(const QFuture<T> &future, QObject *context, Call call)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, call = std::move(call)] {
        watcher->deleteLater();
        call(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace Desk
