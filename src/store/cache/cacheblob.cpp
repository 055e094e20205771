// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cache/cacheblob.h"

#include "domain/cleantext.h"
#include "domain/utctime.h"
#include "store/database/database.h"

#include <QDataStream>
#include <QIODevice>

#include <type_traits>

namespace Desk {

namespace {

// To be raised with any change below; what an older one wrote is read all the same.
constexpr quint8 formatVersion = 2;
/// The first one with what could not be read of an eSIM and an order.
constexpr quint8 withUnreadable = 2;
constexpr qsizetype longestList = 10000;

/// QDataStream with the domain's types. Reading goes on after a failure with empty values; isGood() tells at the end.
class Out
{
public:
    Out()
        : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        m_stream.setByteOrder(QDataStream::LittleEndian);
        *this << formatVersion;
    }
    QByteArray bytes() const { return m_bytes; }

    template<typename T>
        requires(std::is_arithmetic_v<T> || std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>)
    Out &operator<<(const T &value)
    {
        m_stream << value;
        return *this;
    }
    template<typename T>
        requires std::is_enum_v<T>
    Out &operator<<(T value)
    {
        return *this << static_cast<quint8>(value);
    }
    template<typename T> Out &operator<<(const std::optional<T> &value)
    {
        *this << value.has_value();
        return value ? *this << *value : *this;
    }
    Out &operator<<(const QStringList &list)
    {
        *this << static_cast<quint32>(list.size());
        for (const QString &text : list) {
            *this << text;
        }
        return *this;
    }
    Out &operator<<(Money money) { return *this << money.minorUnits() << money.currency(); }
    Out &operator<<(DataSize size) { return *this << size.bytes(); }
    Out &operator<<(Validity validity) { return *this << static_cast<qint32>(validity.days()); }
    Out &operator<<(const Iccid &iccid) { return *this << iccid.toString(); }
    Out &operator<<(const ActivationCode &code) { return *this << code.toStored(); }
    Out &operator<<(const QUrl &url) { return *this << url.toEncoded(); }
    Out &operator<<(const QDateTime &time) { return *this << (time.isValid() ? time.toMSecsSinceEpoch() : noTime); }

    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

class In
{
public:
    explicit In(const QByteArray &bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        m_stream.setByteOrder(QDataStream::LittleEndian);
        m_version = take<quint8>();
        m_isGood = m_version >= 1 && m_version <= formatVersion;
    }
    quint8 version() const { return m_version; }
    bool isGood() const { return isReadable() && m_stream.atEnd(); }

    template<typename T> T take()
    {
        T value{};
        *this >> value;
        return value;
    }

    template<typename T>
        requires(std::is_arithmetic_v<T> || std::is_same_v<T, QByteArray>)
    In &operator>>(T &value)
    {
        m_stream >> value;
        return *this;
    }
    /// Words for people. An earlier version kept them as they came.
    In &operator>>(QString &words)
    {
        words = cleanText(takeVerbatim());
        return *this;
    }
    /// A code or a reference; empty where it can't be one.
    void takeIdentifier(QString &identifier)
    {
        const QString text = takeVerbatim();
        identifier = isIdentifier(text) ? text : QString();
    }
    QString takeVerbatim()
    {
        QString text;
        m_stream >> text;
        return text;
    }
    template<typename T> In &operator>>(std::optional<T> &value)
    {
        if (take<bool>()) {
            value = take<T>();
        }
        return *this;
    }
    /// Not QDataStream's own: that makes room for any number of texts that damaged bytes may name.
    In &operator>>(QStringList &list)
    {
        const auto count = take<quint32>();
        m_isGood = m_isGood && count <= longestList;
        for (quint32 i = 0; isReadable() && i < count; ++i) {
            list.append(take<QString>());
        }
        return *this;
    }
    /// The last value is needed to refuse what lies beyond it.
    template<typename T> void takeEnum(T &value, T last)
    {
        const auto number = take<quint8>();
        m_isGood = m_isGood && number <= static_cast<quint8>(last);
        value = m_isGood ? static_cast<T>(number) : T{};
    }
    In &operator>>(Money &money)
    {
        const auto units = take<qint64>();
        Currency currency = Currency::Usd;
        takeEnum(currency, Currency::Iqd);
        money = Money(units, currency);
        return *this;
    }
    In &operator>>(DataSize &size)
    {
        size = DataSize::fromBytes(take<qint64>());
        return *this;
    }
    In &operator>>(Validity &validity)
    {
        const auto read = Validity::fromDays(take<qint32>());
        m_isGood = m_isGood && read.has_value();
        validity = read.value_or(Validity());
        return *this;
    }
    In &operator>>(Iccid &iccid)
    {
        iccid = Iccid::fromString(takeVerbatim()).value_or(Iccid());
        return *this;
    }
    In &operator>>(ActivationCode &code)
    {
        code = ActivationCode::fromStored(takeVerbatim());
        return *this;
    }
    In &operator>>(QUrl &url)
    {
        const auto encoded = take<QByteArray>();
        url = encoded.isEmpty() ? QUrl() : QUrl::fromEncoded(encoded);
        return *this;
    }
    In &operator>>(QDateTime &time)
    {
        const auto ms = take<qint64>();
        time = ms == Out::noTime ? QDateTime() : utcTime(ms);
        return *this;
    }

private:
    bool isReadable() const { return m_isGood && m_stream.status() == QDataStream::Ok; }

    QDataStream m_stream;
    quint8 m_version = 0;
    bool m_isGood = true;
};

QByteArray networksBlob(const QList<Network> &networks)
{
    Out out;
    out << static_cast<quint32>(networks.size());
    for (const Network &network : networks) {
        out << network.countryCode << network.countryName << network.name << network.type;
    }
    return out.bytes();
}

std::optional<QList<Network>> networksFromBlob(const QByteArray &blob)
{
    In in(blob);
    const auto count = in.take<quint32>();
    if (count > longestList) {
        return std::nullopt;
    }
    QList<Network> networks;
    networks.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        Network network;
        in >> network.countryCode >> network.countryName >> network.name >> network.type;
        networks.append(std::move(network));
    }
    return in.isGood() ? std::optional(networks) : std::nullopt;
}

QByteArray countriesBlob(const QStringList &countries)
{
    return countries.join(QLatin1Char('\n')).toUtf8();
}

QStringList countriesFromBlob(const QByteArray &blob)
{
    return blob.isEmpty() ? QStringList() : QString::fromUtf8(blob).split(QLatin1Char('\n'));
}

void write(Out &out, const DeliveredEsim &esim)
{
    out << esim.iccid << esim.activation << esim.appleLink << esim.androidLink << esim.status << esim.total
        << esim.validity << esim.isUnlimited << esim.isPending;
}

DeliveredEsim readDelivered(In &in)
{
    DeliveredEsim esim;
    in >> esim.iccid >> esim.activation >> esim.appleLink >> esim.androidLink >> esim.status >> esim.total
        >> esim.validity >> esim.isUnlimited >> esim.isPending;
    return esim;
}

} // namespace

QByteArray toBlob(const Package &package)
{
    Out out;
    out << networksBlob(package.networks) << countriesBlob(package.countries) << package.code << package.name
        << package.region << package.type << package.data << package.validity << package.cost << package.isUnlimited
        << package.hasVoice << package.hasSms << package.has5g << package.hasHotspot << package.isRechargeable
        << package.isRecurring << static_cast<qint32>(package.voiceMinutes) << static_cast<qint32>(package.smsCount)
        << package.activation << package.phoneNumberCountry << package.carrier << package.homeData
        << package.roamingData << package.voiceDetails << package.provider;
    return out.bytes();
}

std::optional<Package> PackageBlobReader::read(const QByteArray &blob)
{
    In in(blob);
    Package package;
    const auto networks = in.take<QByteArray>();
    const auto countries = in.take<QByteArray>();
    in.takeIdentifier(package.code);
    in >> package.name >> package.region;
    in.takeEnum(package.type, Package::Type::Other);
    in >> package.data >> package.validity >> package.cost >> package.isUnlimited >> package.hasVoice >> package.hasSms
        >> package.has5g >> package.hasHotspot >> package.isRechargeable >> package.isRecurring;
    package.voiceMinutes = in.take<qint32>();
    package.smsCount = in.take<qint32>();
    in.takeEnum(package.activation, Package::Activation::FirstUse);
    in >> package.phoneNumberCountry >> package.carrier >> package.homeData >> package.roamingData
        >> package.voiceDetails >> package.provider;
    if (!in.isGood() || package.code.isEmpty()) {
        return std::nullopt;
    }
    auto known = m_networks.constFind(networks);
    if (known == m_networks.cend()) {
        const auto read = networksFromBlob(networks);
        if (!read) {
            return std::nullopt;
        }
        known = m_networks.insert(networks, *read);
    }
    package.networks = *known;
    auto places = m_countries.constFind(countries);
    if (places == m_countries.cend()) {
        places = m_countries.insert(countries, countriesFromBlob(countries));
    }
    package.countries = *places;
    return package;
}

QByteArray toBlob(const Esim &esim)
{
    Out out;
    out << esim.id << esim.iccid << esim.packageName << esim.packageCode << esim.countries << esim.status
        << esim.statusText << esim.usage.total << esim.usage.used << esim.usage.remaining << esim.usage.percentage
        << esim.usage.isUnlimited << esim.validity.length << esim.validity.activatedAt << esim.validity.expiresAt
        << esim.validity.isExpired << esim.activation << esim.appleLink << esim.androidLink << esim.createdAt
        << esim.isPending << esim.phoneNumber << esim.imsi << esim.simStatus << esim.esimStatus << esim.profileStatus
        << static_cast<qint32>(esim.unreadable);
    return out.bytes();
}

std::optional<Esim> esimFromBlob(const QByteArray &blob)
{
    In in(blob);
    Esim esim;
    in >> esim.id >> esim.iccid >> esim.packageName;
    in.takeIdentifier(esim.packageCode);
    in >> esim.countries;
    in.takeEnum(esim.status, Esim::Status::Other);
    in >> esim.statusText >> esim.usage.total >> esim.usage.used >> esim.usage.remaining >> esim.usage.percentage
        >> esim.usage.isUnlimited >> esim.validity.length >> esim.validity.activatedAt >> esim.validity.expiresAt
        >> esim.validity.isExpired >> esim.activation >> esim.appleLink >> esim.androidLink >> esim.createdAt
        >> esim.isPending;
    in.takeIdentifier(esim.phoneNumber);
    in.takeIdentifier(esim.imsi);
    in >> esim.simStatus >> esim.esimStatus >> esim.profileStatus;
    if (in.version() >= withUnreadable) {
        esim.unreadable = Esim::Fields(in.take<qint32>());
    }
    return in.isGood() ? std::optional(esim) : std::nullopt;
}

QByteArray toBlob(const Order &order)
{
    Out out;
    out << order.id << order.reference << order.packageName << order.packageCode << order.amount << order.status
        << order.statusText << order.createdAt << order.esim.has_value();
    if (order.esim) {
        write(out, *order.esim);
    }
    out << static_cast<qint32>(order.unreadable);
    return out.bytes();
}

std::optional<Order> orderFromBlob(const QByteArray &blob)
{
    In in(blob);
    Order order;
    in >> order.id;
    in.takeIdentifier(order.reference);
    in >> order.packageName;
    in.takeIdentifier(order.packageCode);
    if (in.version() >= withUnreadable) {
        in >> order.amount;
    } else {
        order.amount = in.take<Money>();
    }
    in.takeEnum(order.status, Order::Status::Refunded);
    in >> order.statusText >> order.createdAt;
    if (in.take<bool>()) {
        order.esim = readDelivered(in);
    }
    if (in.version() >= withUnreadable) {
        order.unreadable = Order::Fields(in.take<qint32>());
    }
    order.unreadable.setFlag(Order::Field::Amount, order.unreadable.testFlag(Order::Field::Amount) || !order.amount);
    return in.isGood() ? std::optional(order) : std::nullopt;
}

QByteArray toBlob(const Balance &balance)
{
    Out out;
    out << balance.amount << balance.isEnterprise << balance.account << balance.isLive << balance.asOf;
    return out.bytes();
}

std::optional<Balance> balanceFromBlob(const QByteArray &blob)
{
    In in(blob);
    Balance balance;
    in >> balance.amount >> balance.isEnterprise >> balance.account >> balance.isLive >> balance.asOf;
    return in.isGood() ? std::optional(balance) : std::nullopt;
}

} // namespace Desk
