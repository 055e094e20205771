// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace Desk {

namespace {

const QString off = QStringLiteral("off");

const QString shopNameKey = QStringLiteral("shop/name");
const QString shopPhoneKey = QStringLiteral("shop/phone");
const QString shopAddressKey = QStringLiteral("shop/address");
const QString handOverLanguageKey = QStringLiteral("handOver/language");
const QString handOverPaperKey = QStringLiteral("handOver/paper");
const QString handOverFolderKey = QStringLiteral("handOver/folder");

/// One line that fits on a card, whatever stands in the file.
QString shopLine(const QString &text)
{
    constexpr int longest = 120;
    return text.simplified().left(longest);
}

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

ShopDetails Preferences::shopDetails() const
{
    return {shopLine(m_settings.value(shopNameKey).toString()), shopLine(m_settings.value(shopPhoneKey).toString()),
            shopLine(m_settings.value(shopAddressKey).toString())};
}

void Preferences::setShopDetails(const ShopDetails &details)
{
    const ShopDetails lines{shopLine(details.name), shopLine(details.phone), shopLine(details.address)};
    if (lines == shopDetails()) {
        return;
    }
    m_settings.setValue(shopNameKey, lines.name);
    m_settings.setValue(shopPhoneKey, lines.phone);
    m_settings.setValue(shopAddressKey, lines.address);
    emit changed();
}

QString Preferences::handOverLanguage() const
{
    return m_settings.value(handOverLanguageKey, QStringLiteral("en")).toString();
}

void Preferences::setHandOverLanguage(const QString &language)
{
    m_settings.setValue(handOverLanguageKey, language);
}

QString Preferences::handOverPaper() const
{
    return m_settings.value(handOverPaperKey, QStringLiteral("A4")).toString();
}

void Preferences::setHandOverPaper(const QString &name)
{
    m_settings.setValue(handOverPaperKey, name);
}

QString Preferences::handOverFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString kept = m_settings.value(handOverFolderKey, documents).toString();
    return QFileInfo(kept).isDir() ? kept : QDir::homePath();
}

void Preferences::setHandOverFolder(const QString &path)
{
    m_settings.setValue(handOverFolderKey, path);
}

} // namespace Desk

#include "moc_preferences.cpp"
