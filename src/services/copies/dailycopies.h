// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/result.h"

#include <QDate>
#include <QObject>

class QSettings;

namespace Desk {

class Preferences;
class SafeCopies;

/// Saves a safe copy once a day of the shop, where the shop wants that, while the program runs. Where it can't, it
/// tries again by itself and says so once a day. Owned by Session.
class DailyCopies : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds firstAfter = std::chrono::minutes(1);
    static constexpr std::chrono::milliseconds triedEvery = std::chrono::minutes(10);

    DailyCopies(SafeCopies &copies, Preferences &preferences, QSettings &settings, Clock &clock,
                QObject *parent = nullptr);

    /// From now on; the first time in a while, for a start has enough to do.
    void start();
    void stop();

signals:
    void failed(const Desk::Failure &failure, const QString &folder);

private:
    void saveIfDue();
    void onSaved(const Result<QString> &saved, QDate day, const QString &folder);
    QString prefix();

    SafeCopies &m_copies;
    Preferences &m_preferences;
    QSettings &m_settings;
    Clock &m_clock;
    ClockTimer m_timer;
    QDate m_savedDay;
    QString m_savedFolder;
    bool m_isRunning = false; ///< Started, and not stopped.
    bool m_isSaving = false;
};

} // namespace Desk
