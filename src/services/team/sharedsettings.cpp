// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/sharedsettings.h"

#include "domain/readyfuture.h"
#include "services/account/preferences.h"
#include "services/team/shopdocument.h"

namespace Desk {

namespace {

/// As the settings keep it, so that what was accepted is what stands here.
ShopDocument asKept(ShopDocument shop)
{
    shop.name = Preferences::asLine(shop.name);
    shop.sellers = Preferences::asNames(shop.sellers);
    shop.payments = Preferences::asNames(shop.payments);
    return shop;
}

CardDocument asKept(CardDocument card)
{
    card.phone = Preferences::asLine(card.phone);
    card.address = Preferences::asLine(card.address);
    card.taxLine = Preferences::asLine(card.taxLine);
    return card;
}

} // namespace

SharedSettings::SharedSettings(Preferences &preferences, QObject *parent)
    : SharedContent(parent)
    , m_preferences(preferences)
{
    connect(&m_preferences, &Preferences::changed, this, &SharedContent::changed);
}

void SharedSettings::setReadOnly(bool isReadOnly)
{
    m_preferences.setShopReadOnly(isReadOnly);
}

QString SharedShop::documentKind()
{
    return QStringLiteral("shop");
}

QByteArray SharedShop::body() const
{
    const ShopDays days = m_preferences.shopDays();
    const ShopDocument shop{m_preferences.shopDetails().name, m_preferences.sellers(), m_preferences.payments(),
                            m_preferences.hasShopZone() ? days.zone.id() : QByteArray(), days.endHour};
    return shop.encode();
}

bool SharedShop::isUntouched() const
{
    ShopDocument usual;
    usual.payments = Preferences::usualPayments();
    return body() == usual.encode();
}

Result<QByteArray> SharedShop::read(const QByteArray &body) const
{
    const auto shop = ShopDocument::decode(body);
    return shop ? Result<QByteArray>(asKept(*shop).encode()) : shop.failure();
}

QFuture<Result<void>> SharedShop::accept(const QByteArray &body)
{
    const auto shop = ShopDocument::decode(body);
    if (!shop) {
        return readyFuture(Result<void>(shop.failure()));
    }
    ShopDetails details = m_preferences.shopDetails();
    details.name = shop->name;
    m_preferences.setShopDetails(details);
    m_preferences.setSellers(shop->sellers);
    m_preferences.setPayments(shop->payments);
    m_preferences.setShopDays({shop->zone.isEmpty() ? QTimeZone() : QTimeZone(shop->zone), shop->dayEndHour});
    return readyFuture(Result<void>());
}

QString SharedCard::documentKind()
{
    return QStringLiteral("hand_over");
}

QByteArray SharedCard::body() const
{
    const ShopDetails details = m_preferences.shopDetails();
    return CardDocument{details.phone, details.address, m_preferences.receiptTaxLine(), m_preferences.shopLogo()}
        .encode();
}

bool SharedCard::isUntouched() const
{
    return body() == CardDocument().encode();
}

Result<QByteArray> SharedCard::read(const QByteArray &body) const
{
    const auto card = CardDocument::decode(body);
    return card ? Result<QByteArray>(asKept(*card).encode()) : card.failure();
}

QFuture<Result<void>> SharedCard::accept(const QByteArray &body)
{
    const auto card = CardDocument::decode(body);
    if (!card) {
        return readyFuture(Result<void>(card.failure()));
    }
    // The file first: where it can't be written, all of it stays as it was.
    if (const auto kept = m_preferences.setShopLogo(card->logo); !kept) {
        return readyFuture(kept);
    }
    ShopDetails details = m_preferences.shopDetails();
    details.phone = card->phone;
    details.address = card->address;
    m_preferences.setShopDetails(details);
    m_preferences.setReceiptTaxLine(card->taxLine);
    return readyFuture(Result<void>());
}

} // namespace Desk

#include "moc_sharedsettings.cpp"
