// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/handover/handoverhistory.h"

#include "services/account/preferences.h"
#include "services/flow/whendone.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>

namespace Desk {

namespace {

bool isSameEsim(const HandOver &one, const HandOver &other)
{
    return !one.iccid.isEmpty() && one.iccid == other.iccid;
}

bool isSameCustomer(const HandOver &one, const HandOver &other)
{
    const QString note = one.note.simplified();
    return !note.isEmpty() && note.compare(other.note.simplified(), Qt::CaseInsensitive) == 0;
}

bool isSameDestination(const HandOver &one, const HandOver &other)
{
    const bool isSamePackage = !one.packageCode.isEmpty() && one.packageCode == other.packageCode;
    return isSamePackage
           || (one.package && other.package && !one.package->countries.isEmpty()
               && one.package->countries == other.package->countries);
}

} // namespace

HandOverHistory::HandOverHistory(PurchaseJournal &journal, const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_preferences(preferences)
    , m_isKeeping(preferences.keepsHandOvers())
{
    connect(&preferences, &Preferences::changed, this, &HandOverHistory::onPreferencesChanged);
}

void HandOverHistory::load()
{
    if (!m_isKeeping) {
        // What could not be taken away the last time is now.
        removeAll();
        return;
    }
    whenDone(m_journal.lastHandOvers(offered), this, [this](const Result<QList<PastHandOver>> &read) {
        if (!read) {
            m_problem = read.failure();
            emit changed();
        } else if (m_isKeeping) {
            onRead(*read);
        }
    });
}

void HandOverHistory::onRead(const QList<PastHandOver> &read)
{
    // What was added meanwhile may or may not be among them.
    QList<PastHandOver> all = m_last;
    std::copy_if(read.begin(), read.end(), std::back_inserter(all),
                 [this](const PastHandOver &one) { return !m_last.contains(one); });
    m_last = all.first(std::min<qsizetype>(all.size(), offered));
    m_problem.reset();
    m_isRead = true;
    emit changed();
}

void HandOverHistory::add(const QList<PastHandOver> &handOvers)
{
    if (!m_isKeeping || handOvers.isEmpty()) {
        return;
    }
    whenDone(m_journal.addHandOvers(handOvers), this, [this, handOvers](const Result<void> &added) {
        if (!added) {
            emit failed(added.failure());
        } else if (m_isKeeping) {
            for (const PastHandOver &one : handOvers) {
                m_last.prepend(one);
            }
            m_last.resize(std::min<qsizetype>(m_last.size(), offered));
            emit changed();
        }
    });
}

QString HandOverHistory::languageFor(const HandOver &handOver) const
{
    for (const auto isAlike : {isSameEsim, isSameCustomer, isSameDestination}) {
        if (const QString language = languageWhere(isAlike, handOver); !language.isEmpty()) {
            return language;
        }
    }
    return {};
}

QString HandOverHistory::languageWhere(bool (*isAlike)(const HandOver &, const HandOver &),
                                       const HandOver &handOver) const
{
    const auto found = std::find_if(m_last.begin(), m_last.end(),
                                    [&](const PastHandOver &past) { return isAlike(handOver, past.handOver); });
    return found == m_last.end() ? QString() : found->choices.language;
}

void HandOverHistory::onPreferencesChanged()
{
    const bool isKeeping = m_preferences.keepsHandOvers();
    if (isKeeping == m_isKeeping) {
        return;
    }
    m_isKeeping = isKeeping;
    if (!isKeeping) {
        removeAll();
    }
}

void HandOverHistory::removeAll()
{
    m_last.clear();
    m_problem.reset();
    m_isRead = true;
    emit changed();
    whenDone(m_journal.removeHandOvers(), this, [this](const Result<void> &removed) {
        if (!removed) {
            emit failed(removed.failure());
        }
    });
}

} // namespace Desk

#include "moc_handoverhistory.cpp"
