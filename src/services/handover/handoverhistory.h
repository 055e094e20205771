// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/handover.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Desk {

class Preferences;
class PurchaseJournal;

/// What was handed over on this computer, so that it can be opened again. Kept in the journal; where the person does
/// not want that, nothing is, and what was kept is taken away. Owned by Session.
class HandOverHistory : public QObject
{
    Q_OBJECT

public:
    HandOverHistory(PurchaseJournal &journal, const Preferences &preferences, QObject *parent = nullptr);

    static constexpr int offered = 200; ///< Those that can be opened again.

    /// Once the journal is open.
    void load();
    /// Whether last() is all there is; else it is what was added since the start.
    bool isRead() const { return m_isRead; }
    /// Why it could not be read.
    const std::optional<Failure> &problem() const { return m_problem; }
    /// The newest first.
    const QList<PastHandOver> &last() const { return m_last; }

    void add(const QList<PastHandOver> &handOvers);
    /// That the same customer, or else the same destination, got last; empty where neither is known.
    QString languageFor(const HandOver &handOver) const;

signals:
    void changed();
    /// Something could not be kept or taken away.
    void failed(const Desk::Failure &failure);

private:
    void onPreferencesChanged();
    void removeAll();
    void onRead(const QList<PastHandOver> &read);
    QString languageWhere(bool (*isAlike)(const HandOver &, const HandOver &), const HandOver &handOver) const;

    PurchaseJournal &m_journal;
    const Preferences &m_preferences;
    QList<PastHandOver> m_last;
    std::optional<Failure> m_problem;
    bool m_isRead = false;
    bool m_isKeeping;
};

} // namespace Desk
