// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"

#include <QSettings>

namespace Desk {

namespace {

const QString off = QStringLiteral("off");

QString secondClickKey(Currency currency)
{
    return QStringLiteral("orders/secondClickAbove") + currencyCode(currency);
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

std::optional<Money> Preferences::secondClickAbove(Currency currency) const
{
    const QString text = m_settings.value(secondClickKey(currency)).toString();
    if (text == off) {
        return std::nullopt;
    }
    const auto amount = Money::fromString(text);
    // Whatever else stands in the file must not take the question away.
    const bool isUsable = amount && amount->currency() == currency && !amount->isNegative();
    return isUsable ? *amount : usualSecondClickAbove(currency);
}

void Preferences::setSecondClickAbove(Currency currency, std::optional<Money> amount)
{
    Q_ASSERT(!amount || amount->currency() == currency);
    if (amount == secondClickAbove(currency)) {
        return;
    }
    m_settings.setValue(secondClickKey(currency), amount ? amount->toString() : off);
    emit changed();
}

Money Preferences::usualSecondClickAbove(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
    case Currency::Eur:
        return {5000, currency};
    case Currency::Iqd:
        return {65000, currency};
    }
    return {0, currency};
}

} // namespace Desk

#include "moc_preferences.cpp"
