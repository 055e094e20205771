// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/copies/arrivedcopy.h"
#include "store/copies/safecopy.h"
#include "store/journal/journalmerge.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QSettings;
class QThreadPool;

namespace Desk {

class Clock;
class Preferences;
class PriceStore;
class PurchaseJournal;

/// What came of bringing a copy back.
struct BroughtBack
{
    JournalMerge journal;
    std::optional<Failure> pricesFailure; ///< Why old prices of packages did not come, where they didn't.
};

/// Saves what this profile can't get again into one file, and brings such a file back; in a thread of its own, one file
/// at a time. Sends nothing to anybody. Owned by Session.
class SafeCopies : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QString journalFile;
        QString priceFile;
        QString folder; ///< Of the profile, for what is only there while this works.
        bool isSandbox = false;
    };
    struct Daily
    {
        QString folder;
        QString prefix; ///< Of the names; files that are not called so are nobody's to delete.
        QDate day;
    };
    static constexpr int dailyKept = 14;
    static QString suffix() { return QStringLiteral("deskcopy"); }

    SafeCopies(Places places, PurchaseJournal &journal, PriceStore &prices, Preferences &preferences,
               QSettings &settings, Clock &clock, QObject *parent = nullptr);
    /// Waits until the thread has noticed that it is over.
    ~SafeCopies() override;

    /// Whole or not at all; the path of the file itself.
    QFuture<Result<QString>> save(const QString &path);
    /// The copy of a day, where there is none yet, in a folder that is there; of such files the newest are kept.
    QFuture<Result<QString>> saveDaily(const Daily &daily);

    /// Checks a copy. arrived() or refused() follows; nothing is changed before bringBack().
    void read(const QString &path);
    /// What was read last comes into the journal, the price history and the settings. finished() or failed() follows.
    /// What is open shows what was there before: the session has to begin anew.
    void bringBack();
    /// What was read is not wanted any more.
    void forget();
    /// Whether bringBack() is under way.
    bool isBringingBack() const { return m_isBringingBack; }
    /// From now on nothing is written.
    void stop() { m_isStopped->store(true); }

signals:
    void arrived(const Desk::CopyContents &contents);
    void refused(const Desk::CopyProblem &problem);
    void finished(const Desk::BroughtBack &broughtBack);
    void failed(const Desk::Failure &failure); ///< Nothing was brought back.

private:
    CopySources sources() const;
    void mergePrices(const JournalMerge &merged);
    void mergeSettings();

    Places m_places;
    PurchaseJournal &m_journal;
    PriceStore &m_prices;
    Preferences &m_preferences;
    QSettings &m_settings;
    Clock &m_clock;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<const ArrivedCopy> m_arrived;
    int m_readings = 0; ///< The last one counts.
    bool m_isBringingBack = false;
    /// Not the program's own: Qt paints with those, and a computer of one core has but one.
    std::unique_ptr<QThreadPool> m_threads;
};

} // namespace Desk
