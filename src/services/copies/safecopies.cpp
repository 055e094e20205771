// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/copies/safecopies.h"

#include "domain/clock.h"
#include "services/account/preferences.h"
#include "services/copies/copiedsettings.h"
#include "services/flow/whendone.h"
#include "store/journal/purchasejournal.h"
#include "store/prices/pricestore.h"

#include <QDir>
#include <QRegularExpression>
#include <QtConcurrent>
#include <QThreadPool>

namespace Desk {

namespace {

using Arrived = std::variant<std::shared_ptr<const ArrivedCopy>, CopyProblem>;

QString dailyName(const SafeCopies::Daily &daily, const QString &day)
{
    return daily.prefix + day + QLatin1Char('.') + SafeCopies::suffix();
}

/// The oldest go, by the days in their names; never the one that was just saved, whatever the clock said before.
void keepNewest(const SafeCopies::Daily &daily, const QString &saved)
{
    const QRegularExpression own(QRegularExpression::anchoredPattern(
        dailyName({.folder = {}, .prefix = QRegularExpression::escape(daily.prefix), .day = {}},
                  QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}"))));
    const QDir folder(daily.folder);
    QStringList names = folder.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    names.removeIf([&](const QString &name) { return name == saved || !own.match(name).hasMatch(); });
    for (qsizetype i = SafeCopies::dailyKept - 1; i < names.size(); ++i) {
        QFile::remove(folder.filePath(names.at(i)));
    }
}

Result<QString> writeDaily(const CopySources &sources, const SafeCopies::Daily &daily,
                           const std::function<bool()> &mayGoOn)
{
    const QDir folder(daily.folder);
    if (daily.folder.isEmpty() || !folder.exists()) {
        return Failure::local(daily.folder, Failure::Storage::Missing);
    }
    const QString name = dailyName(daily, daily.day.toString(Qt::ISODate));
    const QString path = folder.filePath(name);
    if (QFileInfo::exists(path)) {
        return path; // Of an earlier run, this day.
    }
    auto saved = writeSafeCopy(sources, path, mayGoOn);
    if (saved) {
        keepNewest(daily, name);
    }
    return saved;
}

} // namespace

SafeCopies::SafeCopies(Places places, PurchaseJournal &journal, PriceStore &prices, Preferences &preferences,
                       QSettings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_journal(journal)
    , m_prices(prices)
    , m_preferences(preferences)
    , m_settings(settings)
    , m_clock(clock)
    , m_threads(std::make_unique<QThreadPool>())
{
    m_threads->setMaxThreadCount(1);
    m_threads->start([folder = m_places.folder] { ArrivedCopy::removeLeftovers(folder); });
}

SafeCopies::~SafeCopies()
{
    stop();
}

CopySources SafeCopies::sources() const
{
    return {.journalFile = m_places.journalFile,
            .priceFile = m_places.priceFile,
            .folder = m_places.folder,
            .settings = CopiedSettings::toJson(m_settings),
            .logo = m_preferences.shopLogo(),
            .madeAt = m_clock.now(),
            .isSandbox = m_places.isSandbox};
}

QFuture<Result<QString>> SafeCopies::save(const QString &path)
{
    return QtConcurrent::run(m_threads.get(), [sources = sources(), path, isStopped = m_isStopped] {
        return writeSafeCopy(sources, path, [&isStopped] { return !isStopped->load(); });
    });
}

QFuture<Result<QString>> SafeCopies::saveDaily(const Daily &daily)
{
    return QtConcurrent::run(m_threads.get(), [sources = sources(), daily, isStopped = m_isStopped] {
        return writeDaily(sources, daily, [&isStopped] { return !isStopped->load(); });
    });
}

void SafeCopies::read(const QString &path)
{
    forget();
    const auto reading = QtConcurrent::run(m_threads.get(), [path, places = m_places] {
        return ArrivedCopy::read(path, places.folder, places.isSandbox);
    });
    whenDone(reading, this, [this, number = m_readings](const Arrived &read) {
        if (number != m_readings) {
            return;
        }
        if (const auto *problem = std::get_if<CopyProblem>(&read)) {
            emit refused(*problem);
            return;
        }
        m_arrived = std::get<std::shared_ptr<const ArrivedCopy>>(read);
        emit arrived(m_arrived->contents());
    });
}

void SafeCopies::forget()
{
    ++m_readings;
    if (m_arrived && !m_isBringingBack) {
        // Its files go in the thread in which the next one may be read.
        m_threads->start([arrived = std::exchange(m_arrived, nullptr)]() mutable { arrived.reset(); });
    }
}

void SafeCopies::bringBack()
{
    if (!m_arrived || m_isBringingBack) {
        return;
    }
    m_isBringingBack = true;
    whenDone(m_journal.merge(m_arrived->journalFile()), this, [this](const Result<JournalMerge> &merged) {
        if (merged) {
            mergePrices(*merged);
            return;
        }
        m_isBringingBack = false;
        emit failed(merged.failure());
    });
}

void SafeCopies::mergePrices(const JournalMerge &merged)
{
    whenDone(m_prices.merge(m_arrived->priceFile()), this, [this, merged](const Result<void> &done) {
        mergeSettings();
        m_isBringingBack = false;
        forget();
        emit finished({merged, done ? std::nullopt : std::optional(done.failure())});
    });
}

void SafeCopies::mergeSettings()
{
    CopiedSettings::addMissing(m_settings, m_arrived->contents().settings);
    constexpr qsizetype largest = 8'000'000;
    const QByteArray logo = m_arrived->contents().logo;
    if (!logo.isEmpty() && logo.size() <= largest && m_preferences.shopLogo().isEmpty()) {
        const auto kept = m_preferences.setShopLogo(logo);
        Q_UNUSED(kept) // It can be chosen again.
    }
}

} // namespace Desk

#include "moc_safecopies.cpp"
