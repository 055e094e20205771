// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/sharedregisters.h"

#include "services/account/accountrecords.h"
#include "services/catalogue/favourites.h"
#include "services/flow/whendone.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>
#include <utility>

namespace Desk {

SharedRegisters::SharedRegisters(PurchaseJournal &journal, AccountRecords &records, Favourites &favourites,
                                 QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_records(records)
    , m_favourites(favourites)
{
    connect(&m_records, &AccountRecords::esimsChanged, this, &SharedRegisters::tellNotes);
}

void SharedRegisters::forget()
{
    ++m_round;
    m_accessCode.clear();
    m_due.clear();
    m_own.reset();
    m_followed.clear();
    m_told.clear();
    m_writes.clear();
    m_isReading = false;
    m_isWriting = false;
}

void SharedRegisters::follow(const QHash<QString, RegisterState> &changed, const QString &accessCode)
{
    m_due.insert(changed);
    m_accessCode = accessCode;
    tryAgain();
}

void SharedRegisters::tryAgain()
{
    if (m_own) {
        compare();
    } else if (!m_isReading && !m_accessCode.isEmpty()) {
        readOwn(m_accessCode);
    }
}

/// So that a start writes nothing that stands there already.
void SharedRegisters::readOwn(const QString &accessCode)
{
    m_isReading = true;
    const auto favourites = m_journal.favourites(accessCode);
    whenDone(m_journal.notes(), this, [this, favourites, round = m_round](const Result<QHash<Iccid, QString>> &notes) {
        whenDone(favourites, this, [this, notes, round](const Result<QStringList> &starred) {
            if (round != m_round) {
                return;
            }
            m_isReading = false;
            if (!notes || !starred) {
                return; // With the next news of the team it is asked for again.
            }
            QHash<QString, QString> own;
            for (auto note = notes->cbegin(); note != notes->cend(); ++note) {
                own.insert(TeamRegister{TeamRegister::Kind::Note, note.key().toString()}.subject(), note.value());
            }
            for (const QString &code : *starred) {
                own.insert(TeamRegister{TeamRegister::Kind::Favourite, code}.subject(), QStringLiteral("1"));
            }
            m_own = own;
            compare();
            tellNotes();
        });
    });
}

/// Of eSIMs that the account lists and that were sold elsewhere: no row here says whose they are.
void SharedRegisters::tellNotes()
{
    if (!m_own) {
        return;
    }
    QList<Iccid> iccids;
    for (const Esim &esim : m_records.esims()) {
        if (m_records.notes().contains(esim.iccid) && !m_told.contains(esim.iccid)) {
            iccids.append(esim.iccid);
            m_told.insert(esim.iccid);
        }
    }
    if (!iccids.isEmpty()) {
        m_journal.team().tellNotes(m_accessCode, iccids);
    }
}

/// What is written here then replaces what was set beside it too, for it is shown where a note is written.
void SharedRegisters::compare()
{
    const QHash<QString, RegisterState> due = std::exchange(m_due, {});
    for (auto each = due.cbegin(); each != due.cend(); ++each) {
        const RegisterState &state = *each;
        const auto which = TeamRegister::fromSubject(each.key());
        if (!which || !state.standing) {
            continue;
        }
        QList<QUuid> sets(state.agreed.begin(), state.agreed.end());
        for (const RegisterValue &other : state.below) {
            sets.append(other.set);
        }
        std::sort(sets.begin(), sets.end());
        const auto followed = m_followed.constFind(each.key());
        const bool isNew = followed == m_followed.constEnd();
        if (!isNew && *followed == sets) {
            continue;
        }
        m_followed.insert(each.key(), sets);
        const bool isOther = m_own->value(each.key()) != state.standing->value || !state.below.isEmpty();
        if (!isNew || isOther) {
            m_writes.enqueue({*which, state, sets, m_accessCode});
        }
    }
    writeNext();
}

void SharedRegisters::writeNext()
{
    if (m_isWriting || m_writes.isEmpty()) {
        return;
    }
    m_isWriting = true;
    const Write write = m_writes.dequeue();
    whenDone(m_journal.team().applySet(write.which, write.state.standing->value, write.sets, write.accessCode), this,
             [this, write, round = m_round](const Result<bool> &applied) {
                 if (round != m_round) {
                     return;
                 }
                 m_isWriting = false;
                 if (applied && *applied) {
                     show(write);
                 } else {
                     m_followed.insert(write.which.subject(), {});
                     putOff(write);
                 }
                 writeNext();
             });
}

/// Until the next news of the team, unless there was newer of it meanwhile.
void SharedRegisters::putOff(const Write &write)
{
    const QString subject = write.which.subject();
    const bool isNewer = std::any_of(m_writes.cbegin(), m_writes.cend(),
                                     [&write](const Write &later) { return later.which == write.which; });
    if (!isNewer && !m_due.contains(subject)) {
        m_due.insert(subject, write.state);
    }
}

void SharedRegisters::show(const Write &write)
{
    const QString &value = write.state.standing->value;
    switch (write.which.kind) {
    case TeamRegister::Kind::Note:
        if (const auto iccid = Iccid::fromString(write.which.name)) {
            m_records.onNoteSetElsewhere(*iccid, value);
        }
        break;
    case TeamRegister::Kind::Favourite:
        m_favourites.onSetElsewhere(write.which.name, !value.isEmpty());
        break;
    }
}

} // namespace Desk

#include "moc_sharedregisters.cpp"
