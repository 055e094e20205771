// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/format.h"

#include "models/text/hiddenprices.h"
#include "models/text/moneytext.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace Desk {

namespace {

bool isPlainC(const QLocale &locale)
{
    return locale.language() == QLocale::C;
}

/// At most two decimals, and none that are zero: "5", "1.5", "0.25".
QString shortNumber(const QLocale &locale, double number)
{
    const double hundredths = std::round(number * 100.0);
    int decimals = 2;
    if (std::fmod(hundredths, 100.0) == 0.0) {
        decimals = 0;
    } else if (std::fmod(hundredths, 10.0) == 0.0) {
        decimals = 1;
    }
    return locale.toString(hundredths / 100.0, 'f', decimals);
}

/// Whether a text can change the order of what stands around it in a line from left to right.
bool isBidirectional(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](uint c) {
        switch (QChar::direction(c)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
            return true;
        default:
            return false;
        }
    });
}

} // namespace

Format::Format(const QLocale &locale)
    : m_locale(isPlainC(locale) ? QLocale(QLocale::English, QLocale::UnitedStates) : locale)
{}

QString Format::money(Money amount) const
{
    return arePricesHidden() ? dash() : moneyText(amount, m_locale);
}

QString Format::moneyPerGigabyte(Money cost, DataSize data) const
{
    if (data.isZero() || cost.isZero()) {
        return dash();
    }
    return money(cost.dividedBy(data.gigabytes()));
}

QString Format::dataSize(DataSize size) const
{
    if (size.bytes() > 0 && size.bytes() < DataSize::bytesPerGigabyte) {
        //: Mobile data: megabytes.
        return tr("%1 MB").arg(shortNumber(m_locale, size.megabytes()));
    }
    //: Mobile data: gigabytes.
    return tr("%1 GB").arg(shortNumber(m_locale, size.gigabytes()));
}

QString Format::dataAmount(DataSize size, bool isUnlimited) const
{
    return isUnlimited ? QStringLiteral("∞") : dataSize(size);
}

QString Format::days(Validity validity) const
{
    if (validity.days() == 1) {
        //: How long a package is valid.
        return tr("1 day");
    }
    //: %Ln: how many days a package is valid.
    return tr("%Ln days", nullptr, validity.days());
}

QString Format::shortDays(Validity validity) const
{
    //: A number of days, as short as it is understood.
    return tr("%1 d").arg(m_locale.toString(validity.days()));
}

QString Format::dateTime(const QDateTime &utc) const
{
    if (!utc.isValid()) {
        return dash();
    }
    //: A date and a time, in this order.
    return tr("%1 %2").arg(date(utc), time(utc));
}

QString Format::date(const QDateTime &utc) const
{
    if (!utc.isValid()) {
        return dash();
    }
    const QDate day = utc.toLocalTime().date();
    if (day.year() == QDate::currentDate().year()) {
        //: A day of this year; the letters are those of QDate::toString().
        return m_locale.toString(day, tr("d MMM"));
    }
    return wholeDate(day);
}

QString Format::wholeDate(QDate day) const
{
    return m_locale.toString(day, wholeDatePattern());
}

QString Format::wholeDatePattern()
{
    //: A day of another year; the letters are those of QDate::toString().
    return tr("d MMM yyyy");
}

QDateTime Format::wideTime() const
{
    constexpr int months = 12;
    constexpr int twoDigits = 28;
    QDateTime widest;
    qsizetype longest = 0;
    for (int month = 1; month <= months; ++month) {
        const QDateTime time(QDate(QDate::currentDate().year(), month, twoDigits), QTime(20, 48));
        if (const qsizetype length = date(time).size(); length > longest) {
            widest = time;
            longest = length;
        }
    }
    return widest.toUTC();
}

QString Format::time(const QDateTime &utc) const
{
    if (!utc.isValid()) {
        return dash();
    }
    //: A time of day; the letters are those of QTime::toString().
    return m_locale.toString(utc.toLocalTime().time(), tr("HH:mm"));
}

QString Format::age(const QDateTime &utc, const QDateTime &nowUtc) const
{
    if (!utc.isValid()) {
        return dash();
    }
    using namespace std::chrono;
    const milliseconds age(utc.msecsTo(nowUtc));
    if (age < 1min) {
        //: How long ago: less than a minute.
        return tr("just now");
    }
    // Each unit ends where the rounded number would be one of the next: 59 min 30 s is an hour.
    if (const auto minutes = round<std::chrono::minutes>(age); minutes < 1h) {
        //: An age in minutes.
        return tr("%1 min").arg(m_locale.toString(minutes.count()));
    }
    if (const auto hours = round<std::chrono::hours>(age); hours < 24h) {
        //: An age in hours.
        return tr("%1 h").arg(m_locale.toString(hours.count()));
    }
    const auto days = round<std::chrono::days>(age).count();
    return days == 1 ? tr("1 day") : tr("%Ln days", nullptr, static_cast<int>(days));
}

QString Format::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString Format::leftToRight(const QString &text)
{
    constexpr char16_t isolate = 0x2066;
    constexpr char16_t end = 0x2069;
    return QChar(isolate) + text + QChar(end);
}

QString Format::isolated(const QString &name)
{
    if (name.isEmpty() || (QLocale().textDirection() == Qt::LeftToRight && !isBidirectional(name))) {
        return name;
    }
    constexpr char16_t isolate = 0x2068;
    constexpr char16_t end = 0x2069;
    return QChar(isolate) + name + QChar(end);
}

QString Format::dash()
{
    return QStringLiteral("–");
}

} // namespace Desk
