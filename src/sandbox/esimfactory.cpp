// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/esimfactory.h"

namespace Desk::Sandbox {

namespace {

QChar checkDigit(const QString &digits)
{
    int sum = 0;
    bool doubled = true;
    for (auto i = digits.size() - 1; i >= 0; --i) {
        int digit = digits[i].digitValue();
        if (doubled) {
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        sum += digit;
        doubled = !doubled;
    }
    return QLatin1Char(static_cast<char>('0' + (10 - sum % 10) % 10));
}

} // namespace

EsimFactory::EsimFactory(quint64 seed)
    : m_random(seed)
{}

Esim EsimFactory::make(qint64 id, const Package &package, const QDateTime &createdAt)
{
    Esim esim;
    esim.id = id;
    esim.package = package;
    esim.createdAt = createdAt;
    esim.iccid = newIccid();
    esim.imsi = QLatin1String("90188") + m_random.text(10, QLatin1StringView("0123456789"));
    if (package.voiceMinutes > 0) {
        // 999 is no country's prefix.
        esim.msisdn = QLatin1String("999") + m_random.text(9, QLatin1StringView("0123456789"));
    }
    esim.lpa = newLpa();
    esim.total = DataSize::fromBytes(package.gigabytes * DataSize::bytesPerGigabyte);
    esim.days = package.days;
    return esim;
}

QString EsimFactory::reference(const QString &prefix, const QDateTime &now)
{
    return QStringLiteral("%1_%2_%3")
        .arg(prefix)
        .arg(now.toMSecsSinceEpoch())
        .arg(m_random.text(5, QLatin1StringView("abcdefghijklmnopqrstuvwxyz0123456789")));
}

QString EsimFactory::newIccid()
{
    ++m_lastNumber;
    // Counted, so that none comes twice; 19 and 20 digits in turn.
    const int length = m_lastNumber % 2 == 0 ? 15 : 14;
    const QString number = QString::number(m_lastNumber * 1000 + m_random.between(0, 999));
    const QString digits = QLatin1String("8988") + number.rightJustified(length, QLatin1Char('0'));
    return digits + checkDigit(digits);
}

QString EsimFactory::newLpa()
{
    const QString host =
        m_random.chance(0.7) ? QStringLiteral("rsp.sandbox.invalid") : QStringLiteral("smdp-plus.eu.sandbox.invalid");
    const QLatin1StringView letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString matchingId;
    if (m_random.chance(0.5)) {
        matchingId = m_random.text(32, QLatin1StringView("0123456789ABCDEF"));
    } else {
        matchingId = m_random.text(5, letters);
        for (int i = 0; i < 3; ++i) {
            matchingId += QLatin1Char('-') + m_random.text(5, letters);
        }
    }
    const QString confirmation = m_random.chance(0.08) ? QStringLiteral("$$1") : QString();
    return QStringLiteral("LPA:1$%1$%2%3").arg(host, matchingId, confirmation);
}

} // namespace Desk::Sandbox
