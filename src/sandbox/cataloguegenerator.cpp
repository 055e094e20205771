// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cataloguegenerator.h"

#include "sandbox/countries.h"
#include "sandbox/regions.h"
#include "sandbox/showcase.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace Desk::Sandbox {

/// A place, and how many packages it has so far.
struct CatalogueGenerator::Shelf
{
    Area area;
    QString flagUrl;
    double rate;     ///< US cents for the first GB.
    int firstFamily; ///< Which supplier comes first here.
    int used = 0;
    bool isMajor = true;
};

namespace {

struct Size
{
    int gigabytes; ///< 0: unlimited.
    int days;
};

// In the order in which shops ask for them. Unlimited plans (0) are offered by one supplier only, for the vendor lists
// only the cheapest of each length.
constexpr std::array sizes{
    Size{1, 7},   Size{5, 30},  Size{3, 30},  Size{10, 30}, Size{0, 7},   Size{2, 15},   Size{20, 30},  Size{0, 30},
    Size{0, 1},   Size{3, 15},  Size{0, 3},   Size{5, 15},  Size{50, 30}, Size{0, 10},   Size{1, 30},   Size{0, 5},
    Size{10, 15}, Size{0, 15},  Size{3, 7},   Size{30, 30}, Size{5, 7},   Size{100, 30}, Size{2, 30},   Size{15, 30},
    Size{10, 7},  Size{20, 90}, Size{50, 90}, Size{2, 7},   Size{10, 60}, Size{20, 15},  Size{1, 3},    Size{100, 180},
    Size{6, 30},  Size{8, 30},  Size{12, 30}, Size{25, 30}, Size{40, 30}, Size{50, 180}, Size{20, 365}, Size{100, 365},
};

QString slug(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c >= QLatin1Char('a') && c <= QLatin1Char('z')) {
            result += c;
        }
    }
    return result;
}

QString packageName(const QString &place, const Size &size, int family)
{
    if (size.gigabytes == 0) {
        return QStringLiteral("%1 Unlimited %2 Days").arg(place).arg(size.days);
    }
    // Suppliers write the same thing in their own ways.
    const auto format = family % 3 == 1   ? QStringLiteral("%1 %2GB %3Days")
                        : family % 3 == 2 ? QStringLiteral("%1 %2GB - %3 Days")
                                          : QStringLiteral("%1 %2 GB %3 Days");
    return format.arg(place).arg(size.gigabytes).arg(size.days);
}

double usCents(const Size &size, double rate)
{
    if (size.gigabytes == 0) {
        return rate * 1.9 * std::pow(size.days, 0.82);
    }
    return rate * std::pow(size.gigabytes, 0.78) * (1 + size.days / 500.0);
}

auto shownOrder(const Package &package)
{
    return std::make_tuple(package.type, package.isUnlimited, package.isUnlimited ? package.days : package.gigabytes,
                           package.region, package.days, package.code);
}

} // namespace

CatalogueGenerator::CatalogueGenerator(const Countries &countries, Currency currency, quint64 seed)
    : m_countries(countries)
    , m_currency(currency)
    , m_random(seed)
{}

Money CatalogueGenerator::converted(qint64 usCents, Currency currency)
{
    switch (currency) {
    case Currency::Usd:
        return {usCents, currency};
    case Currency::Eur:
        return {std::llround(static_cast<double>(usCents) * 0.92), currency};
    case Currency::Iqd:
        return {std::llround(static_cast<double>(usCents) * 13.10), currency};
    }
    Q_UNREACHABLE();
}

QList<Package> CatalogueGenerator::generate(int size)
{
    m_packages.clear();
    m_packages.reserve(size);
    m_codes.clear();
    addFixed(size);
    const int more = size - static_cast<int>(m_packages.size());
    const int regional = more * 13 / 100;
    const int global = more * 4 / 100;
    addLocal(more - regional - global);
    addAreas(sandboxRegions(m_countries), Package::Type::Regional, regional);
    addAreas({sandboxWorld(QStringLiteral("Global"), 124, m_countries),
              sandboxWorld(QStringLiteral("Global Plus"), 145, m_countries)},
             Package::Type::Global, global);
    std::sort(m_packages.begin(), m_packages.end(),
              [](const Package &a, const Package &b) { return shownOrder(a) < shownOrder(b); });
    return m_packages;
}

void CatalogueGenerator::addFixed(int size)
{
    const QList<Package> fixed = sandboxShowcase(m_countries, m_currency);
    for (const Package &package : fixed) {
        if (m_packages.size() < size) {
            add(package);
        }
    }
}

void CatalogueGenerator::addLocal(int size)
{
    QList<Shelf> shelves;
    for (const bool major : {true, false}) {
        for (const Country &country : m_countries.all()) {
            if (country.isMajor == major) {
                const double rate = static_cast<double>(major ? m_random.between(70, 190) : m_random.between(190, 520));
                shelves.append({{country.name, {country.code}},
                                country.flagUrl(),
                                rate,
                                static_cast<int>(m_random.between(0, 1)),
                                0,
                                major});
            }
        }
    }
    addRound(shelves, Package::Type::Local, size);
}

void CatalogueGenerator::addAreas(const QList<Area> &areas, Package::Type type, int size)
{
    const bool global = type == Package::Type::Global;
    QList<Shelf> shelves;
    for (const Area &area : areas) {
        const double rate = static_cast<double>(global ? m_random.between(320, 540) : m_random.between(150, 330));
        const QString flag = QStringLiteral("/images/flags/%1.png").arg(slug(area.name));
        shelves.append({area, flag, rate, static_cast<int>(m_random.between(0, 1)), 0, true});
    }
    addRound(shelves, type, size);
}

void CatalogueGenerator::addRound(QList<Shelf> &shelves, Package::Type type, int size)
{
    int added = 0;
    for (int round = 0; added < size; ++round) {
        for (Shelf &shelf : shelves) {
            // A much travelled country gets three packages where another gets one.
            const bool turn = shelf.isMajor || round % 3 == 0;
            if (!turn || added == size) {
                continue;
            }
            Size entry = sizes[static_cast<size_t>(shelf.used) % sizes.size()];
            while (entry.gigabytes == 0 && shelf.used >= static_cast<int>(sizes.size())) {
                ++shelf.used;
                entry = sizes[static_cast<size_t>(shelf.used) % sizes.size()];
            }
            add(makePackage(shelf, entry.gigabytes, entry.days, type));
            ++shelf.used;
            ++added;
        }
    }
}

void CatalogueGenerator::add(Package package)
{
    m_codes.insert(package.code);
    m_packages.append(std::move(package));
}

Package CatalogueGenerator::makePackage(const Shelf &shelf, int gigabytes, int days, Package::Type type)
{
    const int family = shelf.firstFamily + shelf.used / static_cast<int>(sizes.size());
    const Size size{gigabytes, days};
    Package package;
    package.region = shelf.area.name;
    package.countries = shelf.area.countries;
    package.flagUrl = shelf.flagUrl;
    package.type = type;
    package.kind = family % 2 == 0 ? Package::Kind::Own : Package::Kind::Resold;
    package.gigabytes = gigabytes;
    package.days = days;
    package.isUnlimited = gigabytes == 0;
    package.name = packageName(package.region, size, family);
    package.code = uniqueCode(package, family);
    package.isRechargeable = !package.isUnlimited && !m_random.chance(0.12);
    package.isProvisionedLate = type == Package::Type::Local && package.countries.value(0) == QLatin1String("JP");
    if (package.kind == Package::Kind::Resold && !package.isUnlimited && m_random.chance(0.08)) {
        package.voiceMinutes = static_cast<int>(m_random.between(1, 10)) * 30;
        package.smsCount = m_random.chance(0.6) ? static_cast<int>(m_random.between(1, 5)) * 20 : 0;
    }
    const double factor = 1 + 0.07 * family + (m_random.fraction() - 0.5) * 0.06;
    const qint64 cents = std::max<qint64>(45, std::llround(usCents(size, shelf.rate) * factor));
    package.cost = converted(cents, m_currency);
    return package;
}

QString CatalogueGenerator::uniqueCode(const Package &package, int family)
{
    if (family % 3 == 0) {
        const QString size =
            package.isUnlimited ? QStringLiteral("unlimited") : QStringLiteral("%1gb").arg(package.gigabytes);
        const QString code = QStringLiteral("%1-%2days-%3").arg(slug(package.region)).arg(package.days).arg(size);
        if (!m_codes.contains(code)) {
            return code;
        }
    }
    for (;;) {
        const QString code = family % 3 == 2
                                 ? QString::number(m_random.between(1000000, 9999999))
                                 : m_random.text(9, QLatin1StringView("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"));
        if (!m_codes.contains(code)) {
            return code;
        }
    }
}

} // namespace Desk::Sandbox
