// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/usagesimulator.h"

#include "domain/utctime.h"
#include "sandbox/ledger.h"
#include "sandbox/random.h"

#include <algorithm>
#include <limits>

namespace Desk::Sandbox {

namespace {

using Trouble = Esim::Trouble;

constexpr qint64 secondsPerHour = 3600;
/// Nobody surfs while asleep.
constexpr int firstHour = 7;
constexpr int lastHour = 22;
constexpr int eventDays = 7;

QDateTime wholeHour(const QDateTime &time)
{
    return utcTime(time.toSecsSinceEpoch() / secondsPerHour * secondsPerHour * 1000);
}

bool isOnline(const Esim &esim, const QDateTime &when)
{
    return esim.status == QLatin1String("ACTIVE") && !esim.isSuspended && esim.trouble == Trouble::None
           && (!esim.expiresAt.isValid() || when < esim.expiresAt);
}

QString phone(quint64 number)
{
    static const QStringList models{QStringLiteral("iPhone 15 Pro"), QStringLiteral("iPhone 13"),
                                    QStringLiteral("Galaxy S23"),    QStringLiteral("Galaxy A54"),
                                    QStringLiteral("Pixel 8"),       QStringLiteral("GTF7P")};
    return models[static_cast<qsizetype>(number % static_cast<quint64>(models.size()))];
}

} // namespace

QList<Operator> sandboxPlanOperators(const Package &package, const Country &country)
{
    constexpr qsizetype region = 2;
    constexpr qsizetype world = 60;
    qsizetype most = std::numeric_limits<qsizetype>::max();
    if (package.countries.size() > 1) {
        most = package.countries.size() < world ? region : 1;
    } else if (package.kind == Package::Kind::Own && country.operators.size() > region) {
        most = country.operators.size() - 1;
    }
    QList<Operator> operators = country.operators.first(std::min(country.operators.size(), most));
    if (!package.carrier.isEmpty()) {
        operators.removeIf([&package](const Operator &entry) { return entry.name != package.carrier; });
    }
    return operators;
}

void UsageSimulator::settleIn(Ledger &ledger, const QDateTime &now) const
{
    ledger.forEachEsim([this, &now](Esim &esim) {
        if (esim.isInstalled) {
            install(esim);
        }
        if (esim.activatedAt.isValid()) {
            makeHistory(esim, now);
            esim.travelledUntil = wholeHour(now);
        }
    });
    giveTroubles(ledger, now);
}

/// Spreads what was used over the days since the first one.
void UsageSimulator::makeHistory(Esim &esim, const QDateTime &now) const
{
    const QDateTime end = esim.expiresAt.isValid() ? std::min(now, esim.expiresAt) : now;
    const QDateTime lastUse = end.addSecs(-secondsPerHour);
    const qint64 days = std::max<qint64>(1, esim.activatedAt.daysTo(end) + 1);
    QList<quint64> weights;
    quint64 sum = 0;
    for (qint64 i = 0; i < days; ++i) {
        const quint64 weight = number(esim, 100 + i) % 5 == 0 ? 0 : 1 + number(esim, 1000 + i) % 9; // Some days off.
        weights.append(weight);
        sum += weight;
    }
    if (sum == 0) {
        weights.first() = sum = 1;
    }
    const DataSize all = esim.used;
    esim.used = {};
    qint64 given = 0;
    for (qint64 i = 0; i < days; ++i) {
        const auto part = static_cast<double>(weights[i]) / static_cast<double>(sum);
        const qint64 bytes =
            i == days - 1 ? all.bytes() - given : static_cast<qint64>(static_cast<double>(all.bytes()) * part);
        given += bytes;
        addUse(esim, DataSize::fromBytes(bytes),
               std::max(esim.activatedAt, std::min(lastUse, esim.activatedAt.addDays(i))));
    }
}

void UsageSimulator::giveTroubles(Ledger &ledger, const QDateTime &now) const
{
    // None stands for one that the account itself has suspended.
    QList<Trouble> left{Trouble::WrongNetwork, Trouble::OutsidePlan, Trouble::SwitchedOff, Trouble::NotReached,
                        Trouble::None};
    // The newest first: they stand on top of the list. At first every second one or so, for healthy ones to stand
    // between them.
    for (const bool takesAll : {false, true}) {
        for (auto i = ledger.esims().size() - 1; i >= 0 && !left.isEmpty(); --i) {
            Esim &esim = *ledger.esimOfId(ledger.esims().at(i).id);
            const bool isFree = esim.package.kind == Package::Kind::Own && isOnline(esim, now);
            if (!isFree || (!takesAll && number(esim, 3) % 2 != 0)) {
                continue;
            }
            const Country &country = m_countries.country(countryOn(esim, now.date()));
            const bool hasOthers = sandboxPlanOperators(esim.package, country).size() < country.operators.size();
            const auto fits = std::find_if(left.begin(), left.end(), [hasOthers](Trouble trouble) {
                return trouble != Trouble::WrongNetwork || hasOthers;
            });
            if (fits != left.end()) {
                esim.trouble = *fits;
                esim.isSuspended = *fits == Trouble::None;
                left.erase(fits);
            }
        }
    }
}

void UsageSimulator::goOn(Ledger &ledger, const QDateTime &now) const
{
    ledger.forEachEsim([this, &now](Esim &esim) {
        if (esim.travelledUntil.isValid()) {
            travel(esim, now);
        }
    });
}

void UsageSimulator::travel(Esim &esim, const QDateTime &now) const
{
    const QDateTime until = wholeHour(now);
    while (esim.travelledUntil < until) {
        const QDateTime hour = esim.travelledUntil;
        if (!isOnline(esim, hour)) {
            esim.travelledUntil = until; // An eSIM that stands still has no hours to catch up with.
            return;
        }
        esim.travelledUntil = hour.addSecs(secondsPerHour);
        const int clock = hour.time().hour();
        const qint64 index = hour.toSecsSinceEpoch() / secondsPerHour;
        if (clock >= firstHour && clock <= lastHour && number(esim, index) % 3 == 0) {
            use(esim,
                DataSize::fromBytes(static_cast<qint64>(4 + number(esim, -index) % 60) * DataSize::bytesPerMegabyte),
                hour);
        }
    }
}

void UsageSimulator::install(Esim &esim) const
{
    esim.isInstalled = true;
    esim.deviceModel = phone(number(esim, 1));
    esim.imei = QStringLiteral("35000000") + QString::number(1000000 + number(esim, 2) % 9000000);
}

void UsageSimulator::use(Esim &esim, DataSize size, const QDateTime &when) const
{
    if (!esim.activatedAt.isValid()) {
        install(esim);
        esim.activatedAt = when;
        esim.expiresAt = when.addDays(esim.days);
        esim.status = QStringLiteral("ACTIVE");
    }
    const bool isLimited = !esim.package.isUnlimited;
    addUse(esim, isLimited ? std::min(size, esim.remaining()) : size, when);
    if (isLimited && esim.used >= esim.total) {
        esim.status = QStringLiteral("DEPLETED");
    }
}

void UsageSimulator::addUse(Esim &esim, DataSize size, const QDateTime &when) const
{
    if (size.isZero()) {
        return;
    }
    esim.used = DataSize::fromBytes(esim.used.bytes() + size.bytes());
    esim.lastUsedAt = when;
    const QDate day = when.date();
    if (!esim.uses.isEmpty() && esim.uses.last().day == day) {
        esim.uses.last().data = DataSize::fromBytes(esim.uses.last().data.bytes() + size.bytes());
        return;
    }
    const Operator used = operatorOn(esim, day);
    esim.uses.append({day, countryOn(esim, day), used.name, used.mnc, size});
}

QList<NetworkEvent> UsageSimulator::events(const Esim &esim, const QDateTime &now) const
{
    using Type = NetworkEvent::Type;
    QList<NetworkEvent> events;
    const QDateTime begin = now.addDays(-eventDays);
    for (const Use &use : esim.uses) {
        const QDateTime last =
            std::min(use.day == esim.lastUsedAt.date() ? esim.lastUsedAt : now, utcTime(use.day, QTime(lastHour, 0)));
        const auto minutes = static_cast<qint64>(number(esim, use.day.toJulianDay()) % 50);
        const QDateTime attached = last.addSecs(-3 * secondsPerHour - minutes * 60);
        const Operator used{use.operatorName, {}, use.mnc};
        if (attached >= begin && attached <= now) {
            events.append({attached, Type::Attach, use.country, used, true, {}});
            events.append({attached.addSecs(20), Type::LocationUpdate, use.country, used, true, {}});
        }
        if (last >= begin && last <= now) {
            events.append({last, Type::DataSession, use.country, used, true, use.data});
        }
    }
    const bool isAstray = esim.trouble == Trouble::WrongNetwork || esim.trouble == Trouble::OutsidePlan;
    if (isAstray && esim.status == QLatin1String("ACTIVE")) {
        events.removeIf([&now](const NetworkEvent &event) { return event.time.secsTo(now) < secondsPerHour; });
        QString code = countryOn(esim, now.date());
        if (esim.trouble == Trouble::OutsidePlan) {
            const QStringList elsewhere{QStringLiteral("GR"), QStringLiteral("GE"), QStringLiteral("CH"),
                                        QStringLiteral("MA")};
            const auto found = std::find_if(elsewhere.cbegin(), elsewhere.cend(), [&esim](const QString &other) {
                return !esim.package.countries.contains(other);
            });
            code = found == elsewhere.cend() ? code : *found;
        }
        const Country &country = m_countries.country(code);
        const Operator wrong = country.operators.last();
        for (const int minutesAgo : {47, 31, 8}) {
            events.append({now.addSecs(-minutesAgo * 60), Type::Attach, code, wrong, false, {}});
        }
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const NetworkEvent &a, const NetworkEvent &b) { return a.time > b.time; });
    return events;
}

/// A regional traveller stays some days in each country.
QString UsageSimulator::countryOn(const Esim &esim, const QDate &day) const
{
    const QStringList &countries = esim.package.countries;
    constexpr qint64 stay = 4;
    // Much travelled ones stand in front; nobody goes to all hundred.
    const auto choice = static_cast<quint64>(std::min<qsizetype>(countries.size(), 12));
    return countries[static_cast<qsizetype>(number(esim, day.toJulianDay() / stay) % choice)];
}

Operator UsageSimulator::operatorOn(const Esim &esim, const QDate &day) const
{
    const QList<Operator> operators = sandboxPlanOperators(esim.package, m_countries.country(countryOn(esim, day)));
    return operators.isEmpty() ? Operator()
                               : operators[static_cast<qsizetype>(number(esim, 7 + day.toJulianDay() / 2)
                                                                  % static_cast<quint64>(operators.size()))];
}

quint64 UsageSimulator::number(const Esim &esim, qint64 salt) const
{
    Random random(m_seed ^ (static_cast<quint64>(esim.id) * 0x2545f4914f6cdd1dULL) ^ static_cast<quint64>(salt));
    random.next();
    return random.next();
}

} // namespace Desk::Sandbox
