// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"

#include "store/database/enumtext.h"
#include "store/database/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Desk {

namespace {

const QString off = QStringLiteral("off");

const QString lowBalanceToldKey = QStringLiteral("balance/lowTold");
const QString shopNameKey = QStringLiteral("shop/name");
const QString shopPhoneKey = QStringLiteral("shop/phone");
const QString shopAddressKey = QStringLiteral("shop/address");
const QString taxLineKey = QStringLiteral("shop/receiptTaxLine");
const QString keepsHandOversKey = QStringLiteral("handOver/kept");
const QString sellersKey = QStringLiteral("shop/sellers");
const QString sellerKey = QStringLiteral("sale/seller");
const QString paymentKey = QStringLiteral("sale/payment");
const QString paymentsKey = QStringLiteral("shop/payments");
const QString zoneKey = QStringLiteral("shop/zone");
const QString dayEndKey = QStringLiteral("shop/dayEndHour");
const QString priceOnCardKey = QStringLiteral("handOver/showsPrice");
const QString hidesPricesKey = QStringLiteral("privacy/hidesPricesAtStart");
const QString clipboardTimeKey = QStringLiteral("privacy/clipboardSeconds");
const QString handOverLanguageKey = QStringLiteral("handOver/language");
const QString handOverPaperKey = QStringLiteral("handOver/paper");
const QString handOverPartsKey = QStringLiteral("handOver/parts");
const QString handOverFolderKey = QStringLiteral("handOver/folder");
const QString exportCsvKey = QStringLiteral("export/csv");
const QString exportForSpreadsheetKey = QStringLiteral("export/forSpreadsheet");
const QString dailyCopiesKey = QStringLiteral("copies/daily");
const QString dailyCopyFolderKey = QStringLiteral("copies/folder");
const QString teamAddressKey = QStringLiteral("team/address");
const QString teamOwnerKey = QStringLiteral("team/owner");
const QString languageKey = QStringLiteral("program/language");
const QString exportFolderKey = QStringLiteral("export/folder");

/// What stands in the file, where it is a yes or a no.
bool yesOrNo(const QSettings &settings, const QString &key, bool usual)
{
    const QString text = settings.value(key).toString();
    return text == QLatin1String("true") || (usual && text != QLatin1String("false"));
}

QString secondClickKey(Currency currency)
{
    return QStringLiteral("orders/secondClickAbove") + currencyCode(currency);
}

QString lowBalanceKey(Currency currency)
{
    return QStringLiteral("balance/low") + currencyCode(currency);
}

/// A day and an account.
QString toldText(QDate day, const QString &accessCode)
{
    return day.toString(Qt::ISODate) + QLatin1Char(' ') + accessCode;
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

std::optional<Money> Preferences::secondClickAbove(Currency currency) const
{
    return amount(secondClickKey(currency), usualSecondClickAbove(currency));
}

void Preferences::setSecondClickAbove(Currency currency, std::optional<Money> amount)
{
    Q_ASSERT(!amount || amount->currency() == currency);
    if (amount != secondClickAbove(currency)) {
        setAmount(secondClickKey(currency), amount);
    }
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

std::optional<Money> Preferences::lowBalance(Currency currency) const
{
    return amount(lowBalanceKey(currency), usualLowBalance(currency));
}

void Preferences::setLowBalance(Currency currency, std::optional<Money> amount)
{
    Q_ASSERT(!amount || amount->currency() == currency);
    if (amount != lowBalance(currency)) {
        setAmount(lowBalanceKey(currency), amount);
    }
}

Money Preferences::usualLowBalance(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
    case Currency::Eur:
        return {2000, currency};
    case Currency::Iqd:
        return {25000, currency};
    }
    return {0, currency};
}

bool Preferences::wasLowBalanceTold(QDate day, const QString &accessCode) const
{
    return m_settings.value(lowBalanceToldKey).toString() == toldText(day, accessCode);
}

void Preferences::setLowBalanceTold(QDate day, const QString &accessCode)
{
    m_settings.setValue(lowBalanceToldKey, toldText(day, accessCode)); // Nobody set that: it is no change.
}

std::optional<Money> Preferences::amount(const QString &key, Money usual) const
{
    const QString text = m_settings.value(key).toString();
    if (text == off) {
        return std::nullopt;
    }
    const auto amount = Money::fromString(text);
    // Whatever else stands in the file must not take the question, or the notice, away.
    const bool isUsable = amount && amount->currency() == usual.currency() && !amount->isNegative();
    return isUsable ? *amount : usual;
}

void Preferences::setAmount(const QString &key, std::optional<Money> amount)
{
    m_settings.setValue(key, amount ? amount->toString() : off);
    emit changed();
}

QString Preferences::asLine(const QString &text)
{
    constexpr int longest = 120;
    return text.simplified().left(longest);
}

QStringList Preferences::asNames(const QStringList &names)
{
    constexpr qsizetype most = 50;
    QStringList usable;
    for (const QString &name : names) {
        const QString line = asLine(name);
        if (!line.isEmpty() && !usable.contains(line) && usable.size() < most) {
            usable.append(line);
        }
    }
    return usable;
}

void Preferences::setShopReadOnly(bool isReadOnly)
{
    if (isReadOnly != m_isShopReadOnly) {
        m_isShopReadOnly = isReadOnly;
        emit shopReadOnlyChanged();
    }
}

ShopDetails Preferences::shopDetails() const
{
    return {asLine(m_settings.value(shopNameKey).toString()), asLine(m_settings.value(shopPhoneKey).toString()),
            asLine(m_settings.value(shopAddressKey).toString())};
}

void Preferences::setShopDetails(const ShopDetails &details)
{
    const ShopDetails lines{asLine(details.name), asLine(details.phone), asLine(details.address)};
    if (lines == shopDetails()) {
        return;
    }
    m_settings.setValue(shopNameKey, lines.name);
    m_settings.setValue(shopPhoneKey, lines.phone);
    m_settings.setValue(shopAddressKey, lines.address);
    emit changed();
}

QString Preferences::logoFile() const
{
    return QFileInfo(m_settings.fileName()).dir().filePath(QStringLiteral("shop-logo.png"));
}

QByteArray Preferences::shopLogo() const
{
    constexpr qint64 largest = 8'000'000; // More than the program keeps is not what it kept.
    QFile file(logoFile());
    const bool isReadable = QFileInfo(file).isFile() && file.size() <= largest && file.open(QIODevice::ReadOnly);
    return isReadable ? file.read(largest) : QByteArray();
}

Result<void> Preferences::setShopLogo(const QByteArray &png)
{
    if (png == shopLogo()) {
        return {};
    }
    if (png.isEmpty()) {
        QFile file(logoFile());
        if (file.exists() && !file.remove()) {
            return Failure::local(file.errorString(), Failure::Storage::NotWritable);
        }
        emit changed();
        return {};
    }
    if (auto made = makePrivateFile(logoFile()); !made) {
        return made;
    }
    QSaveFile file(logoFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size() || !file.commit()) {
        return Failure::local(file.errorString(), storageBeside(logoFile()));
    }
    emit changed();
    return {};
}

QStringList Preferences::sellers() const
{
    return asNames(m_settings.value(sellersKey).toStringList());
}

void Preferences::setSellers(const QStringList &names)
{
    set(sellersKey, asNames(names));
}

QStringList Preferences::payments() const
{
    return asNames(m_settings.value(paymentsKey, usualPayments()).toStringList());
}

QStringList Preferences::usualPayments()
{
    return {QStringLiteral("cash"), QStringLiteral("card"), QStringLiteral("room"), QStringLiteral("later")};
}

void Preferences::setPayments(const QStringList &names)
{
    set(paymentsKey, asNames(names));
}

QString Preferences::seller() const
{
    const QString name = m_settings.value(sellerKey).toString();
    return sellers().contains(name) ? name : QString();
}

void Preferences::setSeller(const QString &name)
{
    set(sellerKey, name);
}

QString Preferences::payment() const
{
    const QString name = m_settings.value(paymentKey).toString();
    return payments().contains(name) ? name : QString();
}

void Preferences::setPayment(const QString &name)
{
    set(paymentKey, name);
}

QString Preferences::receiptTaxLine() const
{
    return asLine(m_settings.value(taxLineKey).toString());
}

void Preferences::setReceiptTaxLine(const QString &line)
{
    set(taxLineKey, asLine(line));
}

ShopDays Preferences::shopDays() const
{
    // A zone that this computer doesn't know, and an hour that is none, are as good as none.
    const QTimeZone zone(m_settings.value(zoneKey).toString().toLatin1());
    bool isNumber = false;
    const int hour = m_settings.value(dayEndKey).toInt(&isNumber);
    return {zone.isValid() ? zone : QTimeZone::systemTimeZone(), isNumber && hour >= 0 && hour <= 23 ? hour : 0};
}

bool Preferences::hasShopZone() const
{
    const QByteArray id = m_settings.value(zoneKey).toString().toLatin1();
    return !id.isEmpty() && QTimeZone(id).isValid(); // An empty name is the computer's zone to Qt.
}

void Preferences::setShopDays(const ShopDays &days)
{
    set(zoneKey, QString::fromLatin1(days.zone.id()));
    set(dayEndKey, days.endHour);
}

bool Preferences::showsPriceOnCard() const
{
    return yesOrNo(m_settings, priceOnCardKey, false);
}

void Preferences::setShowsPriceOnCard(bool shows)
{
    set(priceOnCardKey, shows);
}

bool Preferences::hidesPricesAtStart() const
{
    // Whatever stands there but a clear no hides them: a customer may look on.
    return m_settings.contains(hidesPricesKey) && yesOrNo(m_settings, hidesPricesKey, true);
}

void Preferences::setHidesPricesAtStart(bool hides)
{
    set(hidesPricesKey, hides);
}

bool Preferences::keepsHandOvers() const
{
    return yesOrNo(m_settings, keepsHandOversKey, true);
}

void Preferences::setKeepsHandOvers(bool keeps)
{
    set(keepsHandOversKey, keeps);
}

std::chrono::seconds Preferences::clipboardTime() const
{
    constexpr std::chrono::seconds usual{60};
    bool isNumber = false;
    const std::chrono::seconds time(m_settings.value(clipboardTimeKey).toInt(&isNumber));
    return isNumber && time >= shortestClipboardTime && time <= longestClipboardTime ? time : usual;
}

void Preferences::setClipboardTime(std::chrono::seconds time)
{
    set(clipboardTimeKey, int(std::clamp(time, shortestClipboardTime, longestClipboardTime).count()));
}

QString Preferences::handOverLanguage() const
{
    return m_settings.value(handOverLanguageKey, QStringLiteral("en")).toString();
}

void Preferences::setHandOverLanguage(const QString &language)
{
    set(handOverLanguageKey, language);
}

QString Preferences::handOverPaper() const
{
    return m_settings.value(handOverPaperKey, QStringLiteral("A4")).toString();
}

void Preferences::setHandOverPaper(const QString &name)
{
    set(handOverPaperKey, name);
}

HandOverChoices Preferences::handOverChoices() const
{
    const auto parts = enumValue<HandOverChoices::Parts>(m_settings.value(handOverPartsKey).toString());
    return {handOverLanguage(), handOverPaper(), parts.value_or(HandOverChoices::Parts::Card), showsPriceOnCard()};
}

void Preferences::setHandOverChoices(const HandOverChoices &choices)
{
    setHandOverLanguage(choices.language);
    setHandOverPaper(choices.paper);
    m_settings.setValue(handOverPartsKey, enumText(choices.parts));
    setShowsPriceOnCard(choices.showsPrice);
}

QString Preferences::handOverFolder() const
{
    return folder(handOverFolderKey);
}

void Preferences::setHandOverFolder(const QString &path)
{
    m_settings.setValue(handOverFolderKey, path);
}

/// What stays as it was is not told.
void Preferences::set(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) != value) {
        m_settings.setValue(key, value);
        emit changed();
    }
}

bool Preferences::exportsCsv() const
{
    return m_settings.value(exportCsvKey, false).toBool();
}

void Preferences::setExportsCsv(bool isCsv)
{
    m_settings.setValue(exportCsvKey, isCsv);
}

bool Preferences::exportsForSpreadsheet() const
{
    return m_settings.value(exportForSpreadsheetKey, false).toBool();
}

void Preferences::setExportsForSpreadsheet(bool isForSpreadsheet)
{
    m_settings.setValue(exportForSpreadsheetKey, isForSpreadsheet);
}

QString Preferences::exportFolder() const
{
    return folder(exportFolderKey);
}

void Preferences::setExportFolder(const QString &path)
{
    m_settings.setValue(exportFolderKey, path);
}

bool Preferences::savesDailyCopies() const
{
    return yesOrNo(m_settings, dailyCopiesKey, false) && !dailyCopyFolder().isEmpty();
}

void Preferences::setSavesDailyCopies(bool saves)
{
    set(dailyCopiesKey, saves);
}

QString Preferences::dailyCopyFolder() const
{
    return m_settings.value(dailyCopyFolderKey).toString();
}

void Preferences::setDailyCopyFolder(const QString &path)
{
    set(dailyCopyFolderKey, path);
}

QString Preferences::language() const
{
    // Whatever stands in the file, only what can be a code is asked for.
    const QString code = m_settings.value(languageKey).toString();
    const bool isCode = std::all_of(code.cbegin(), code.cend(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
               || c == QLatin1Char('_');
    });
    constexpr qsizetype longest = 11; // Language, script and country.
    return isCode && code.size() <= longest ? code : QString();
}

void Preferences::setLanguage(const QString &code)
{
    set(languageKey, code);
}

QString Preferences::teamAddress() const
{
    return m_settings.value(teamAddressKey).toString();
}

void Preferences::setTeamAddress(const QString &address)
{
    set(teamAddressKey, address);
}

bool Preferences::isTeamOwner() const
{
    return yesOrNo(m_settings, teamOwnerKey, true);
}

void Preferences::setTeamOwner(bool isOwner)
{
    set(teamOwnerKey, isOwner);
}

QString Preferences::folder(const QString &key) const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString kept = m_settings.value(key, documents).toString();
    return QFileInfo(kept).isDir() ? kept : QDir::homePath();
}

} // namespace Desk

#include "moc_preferences.cpp"
