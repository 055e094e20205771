// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/journalwatch.h"

#include "domain/clock.h"
#include "store/journal/purchasejournal.h"

#include <QFutureWatcher>

#include <algorithm>

namespace Desk {

JournalWatch::JournalWatch(PurchaseJournal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_wait(clock)
{
    connect(&m_journal, &PurchaseJournal::problemChanged, this, &JournalWatch::onProblemChanged);
}

void JournalWatch::onProblemChanged()
{
    if (!m_journal.problem()) {
        m_tries = 0;
        m_wait.stop();
    } else if (!m_isTrying) {
        waitAndTry();
    }
}

void JournalWatch::waitAndTry()
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds first = 2s;
    constexpr std::chrono::milliseconds longest = 60s;
    constexpr int doublings = 5;
    m_wait.start(std::min(longest, first * (1 << std::min(m_tries, doublings))), [this] { tryAgain(); });
}

void JournalWatch::tryAgain()
{
    if (m_isTrying || !m_journal.problem()) {
        return;
    }
    m_isTrying = true;
    ++m_tries;
    m_wait.stop();
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isTrying = false;
        if (m_journal.problem()) {
            waitAndTry();
        }
    });
    watcher->setFuture(m_journal.tryWriting());
}

} // namespace Desk
