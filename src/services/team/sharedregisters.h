// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/teamregisters.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>

#include <optional>

namespace Desk {

class AccountRecords;
class Favourites;
class PurchaseJournal;

/// Keeps the notes and stars of this computer as its team has them. One after another, so that an order's rows never
/// wait behind many notes. Owned by Team.
class SharedRegisters : public QObject
{
    Q_OBJECT

public:
    SharedRegisters(PurchaseJournal &journal, AccountRecords &records, Favourites &favourites,
                    QObject *parent = nullptr);

    /// Writes those of these that are others here than there, and shows them once they are on the disk.
    void follow(const QHash<QString, RegisterState> &changed, const QString &accessCode);
    /// What could not be read or written before.
    void tryAgain();
    /// The team is another one, or none.
    void forget();

private:
    struct Write
    {
        TeamRegister which;
        RegisterState state;
        QList<QUuid> sets;
        QString accessCode;
    };

    void readOwn(const QString &accessCode);
    void compare();
    void tellNotes();
    void writeNext();
    void putOff(const Write &write);
    void show(const Write &write);

    PurchaseJournal &m_journal;
    AccountRecords &m_records;
    Favourites &m_favourites;
    QHash<QString, RegisterState> m_due; ///< To be compared, by subject.
    QString m_accessCode;
    std::optional<QHash<QString, QString>> m_own; ///< What stands in the journal, by subject, once it was read.
    QHash<QString, QList<QUuid>> m_followed;      ///< The sets that were written, or need not be, by subject.
    QSet<Iccid> m_told; ///< Their notes, in this run.
    QQueue<Write> m_writes;
    bool m_isReading = false;
    bool m_isWriting = false;
    int m_round = 0; ///< What was begun before it is of another team.
};

} // namespace Desk
