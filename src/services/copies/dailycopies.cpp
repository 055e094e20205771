// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/copies/dailycopies.h"

#include "services/account/preferences.h"
#include "services/copies/safecopies.h"
#include "services/flow/whendone.h"

#include <QRegularExpression>
#include <QSettings>
#include <QUuid>

namespace Desk {

namespace {

const QString tagKey = QStringLiteral("copies/tag");
const QString toldKey = QStringLiteral("copies/problemToldOn");

} // namespace

DailyCopies::DailyCopies(SafeCopies &copies, Preferences &preferences, QSettings &settings, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_copies(copies)
    , m_preferences(preferences)
    , m_settings(settings)
    , m_clock(clock)
    , m_timer(clock)
{
    connect(&m_preferences, &Preferences::changed, this, [this] {
        if (m_isRunning && m_preferences.dailyCopyFolder() != m_savedFolder) {
            m_timer.start(std::chrono::seconds(1), [this] { saveIfDue(); });
        }
    });
}

void DailyCopies::start()
{
    m_isRunning = true;
    m_timer.start(firstAfter, [this] { saveIfDue(); });
}

void DailyCopies::stop()
{
    m_isRunning = false;
    m_timer.stop();
}

void DailyCopies::saveIfDue()
{
    m_timer.start(triedEvery, [this] { saveIfDue(); });
    const QDate day = m_preferences.shopDays().dayOf(m_clock.now());
    const QString folder = m_preferences.dailyCopyFolder();
    const bool isSaved = m_savedDay == day && m_savedFolder == folder;
    if (!m_preferences.savesDailyCopies() || isSaved || m_isSaving) {
        return;
    }
    m_isSaving = true;
    whenDone(m_copies.saveDaily({folder, prefix(), day}), this,
             [this, day, folder](const Result<QString> &saved) { onSaved(saved, day, folder); });
}

void DailyCopies::onSaved(const Result<QString> &saved, QDate day, const QString &folder)
{
    m_isSaving = false;
    if (saved) {
        m_savedDay = day;
        m_savedFolder = folder;
        return;
    }
    const QString today = day.toString(Qt::ISODate);
    if (saved.failure().kind == Failure::Kind::Cancelled || m_settings.value(toldKey).toString() == today) {
        return;
    }
    m_settings.setValue(toldKey, today);
    emit failed(saved.failure(), folder);
}

/// Several computers may save into one folder, so each has names of its own.
QString DailyCopies::prefix()
{
    static const QRegularExpression whole(QStringLiteral("\\A[0-9a-f]{8}\\z"));
    QString tag = m_settings.value(tagKey).toString();
    if (!whole.match(tag).hasMatch()) {
        constexpr int size = 8;
        tag = QUuid::createUuid().toString(QUuid::Id128).first(size);
        m_settings.setValue(tagKey, tag);
    }
    return QStringLiteral("esimfly-desk-%1-").arg(tag);
}

} // namespace Desk

#include "moc_dailycopies.cpp"
