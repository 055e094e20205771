// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal/purchasejournal.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>

namespace Desk::Test {

/// What is done to a journal, step by step, as the program does it.
struct JournalScenario
{
    struct Step
    {
        QByteArray name;
        std::function<Result<void>(PurchaseJournal &journal, const QString &folder)> act;
        bool isRepeatable = false; ///< Where it failed, a person tries it again.
    };
    QByteArray name;
    std::function<void(const QString &folder)> prepare; ///< What is there before.
    QList<Step> steps;                                  ///< The first one opens it.
    bool hasSharedMemory = true;                        ///< Else there is no write-ahead log.
    int promisesFrom = 0; ///< The step from which on the files alone have all that was written.
};

/// All of them; made once, so that the keys stay the same.
const QList<JournalScenario> &journalScenarios();
QString journalFile(const QString &folder);

/// The rows of a journal: what names them, and all they say but their number, which others may have got.
using JournalRows = QMap<QByteArray, QByteArray>;
/// By SQLite alone. Says where the file is not sound.
JournalRows rowsOfJournal(const QString &filePath, QByteArray &problem);

/// Whether connections copy their log into the database at every few pages, or as rarely as usual.
void setOftenCopyingLog(bool isOften);

/// What a journal may hold by what was delivered: a step that succeeded is there, of one that failed all or nothing.
class JournalPromise
{
public:
    explicit JournalPromise(const JournalRows &before);

    /// What a step changes: rows that are gone are empty.
    static JournalRows change(const JournalRows &before, const JournalRows &after);
    void succeeded(const JournalRows &change);
    void failed(const JournalRows &change);

    /// Empty where it is kept; else the first row that is not as it should be.
    QByteArray brokenBy(const JournalRows &rows) const;

private:
    void forgetWholes(const JournalRows &change);

    QMap<QByteArray, QList<QByteArray>> m_rows; ///< What each may say.
    QList<JournalRows> m_wholes;                ///< Of these, all or nothing.
};

} // namespace Desk::Test
