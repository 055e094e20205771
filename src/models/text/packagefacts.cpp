// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/packagefacts.h"

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1String(", "));
}

} // namespace

PackageFacts::PackageFacts(const Package &package, const Format &format, const QHash<QString, QString> &placeNames)
    : m_package(package)
    , m_format(format)
    , m_placeNames(placeNames)
{}

QString PackageFacts::type() const
{
    switch (m_package.type) {
    case Package::Type::Local:
        //: A package for one country.
        return tr("local");
    case Package::Type::Regional:
        //: A package for a region.
        return tr("regional");
    case Package::Type::Global:
    case Package::Type::Enterprise:
    case Package::Type::Other:
        break;
    }
    return {};
}

QString PackageFacts::data() const
{
    if (m_package.isUnlimited) {
        return tr("Unlimited, speed may drop");
    }
    if (m_package.homeData && m_package.roamingData) {
        //: %1 and %2: amounts of data, such as “5 GB”.
        return tr("%1 at home, %2 when roaming")
            .arg(m_format.dataSize(*m_package.homeData), m_format.dataSize(*m_package.roamingData));
    }
    return m_format.dataSize(m_package.data);
}

QString PackageFacts::validity() const
{
    const QString days = m_format.days(m_package.validity);
    switch (m_package.activation) {
    case Package::Activation::FirstUse:
        //: %1 is "30 days".
        return tr("%1 from first use").arg(days);
    case Package::Activation::Immediate:
        //: %1 is "30 days".
        return tr("%1 from the purchase").arg(days);
    case Package::Activation::Unknown:
        break;
    }
    return days;
}

QString PackageFacts::calls() const
{
    QStringList parts;
    if (voiceDetail("uk_calls_unlimited"_L1) == u"true") {
        //: Calls within the home country.
        parts.append(tr("unlimited at home"));
    } else if (m_package.voiceMinutes > 0) {
        //: %Ln: how many minutes of calls a package has.
        parts.append(tr("%Ln minutes", nullptr, m_package.voiceMinutes));
    }
    parts += {allowance("eu_minutes"_L1, QT_TR_NOOP("unlimited in the EU"),
                        //: %Ln: how many minutes of calls a package has.
                        QT_TR_N_NOOP("%Ln minutes in the EU")),
              allowance("international_minutes"_L1, QT_TR_NOOP("unlimited international minutes"),
                        //: %Ln: how many minutes of calls a package has.
                        QT_TR_N_NOOP("%Ln international minutes"))};
    parts.removeAll(QString());
    if (parts.isEmpty() && m_package.hasVoice) {
        //: Calls, or texts, come with the package; how many isn't said.
        return tr("included");
    }
    return joined(parts);
}

QString PackageFacts::texts() const
{
    if (voiceDetail("sms_inbound_only"_L1) == u"true") {
        //: Text messages can be received, not sent.
        return tr("incoming only");
    }
    QStringList parts;
    if (voiceDetail("uk_texts_unlimited"_L1) == u"true") {
        parts.append(tr("unlimited at home"));
    } else if (m_package.smsCount > 0) {
        //: %Ln: how many SMS a package has.
        parts.append(tr("%Ln texts", nullptr, m_package.smsCount));
    }
    parts += {allowance("eu_texts"_L1, QT_TR_NOOP("unlimited in the EU"),
                        //: %Ln: how many SMS a package has.
                        QT_TR_N_NOOP("%Ln texts in the EU")),
              allowance("international_texts"_L1, QT_TR_NOOP("unlimited international texts"),
                        //: %Ln: how many SMS a package has.
                        QT_TR_N_NOOP("%Ln international texts"))};
    parts.removeAll(QString());
    if (parts.isEmpty() && m_package.hasSms) {
        return tr("included");
    }
    return joined(parts);
}

QString PackageFacts::topUp() const
{
    if (!m_package.isRechargeable) {
        return {};
    }
    return *m_package.isRechargeable ? tr("can be topped up") : tr("can't be topped up");
}

QStringList PackageFacts::extras() const
{
    QStringList extras;
    if (m_package.hasHotspot) {
        extras.append(*m_package.hasHotspot
                          ? tr(/*: What a package can: the phone may share its connection. */ "hotspot")
                          : tr(/*: What a package can't: the phone may not share its connection. */ "no hotspot"));
    }
    if (!m_package.phoneNumberCountry.isEmpty()) {
        const QString country = m_placeNames.value(m_package.phoneNumberCountry, m_package.phoneNumberCountry);
        //: What a package has: a telephone number. %1: the country that it is of.
        extras.append(tr("phone number (%1)").arg(Format::isolated(country)));
    }
    if (m_package.isRecurring.value_or(false)) {
        //: The package can be bought so that it is paid and starts again by itself.
        extras.append(tr("can renew by itself"));
    }
    if (m_package.has5g && m_package.networks.isEmpty()) {
        extras.append(QStringLiteral("5G"));
    }
    return extras;
}

/// Of the API's voice_details: "true", "false", a number or "unlimited".
QString PackageFacts::voiceDetail(QLatin1String key) const
{
    for (const QString &detail : m_package.voiceDetails) {
        if (detail.startsWith(key) && QStringView(detail).sliced(key.size()).startsWith(u": ")) {
            return detail.sliced(key.size() + 2);
        }
    }
    return {};
}

QString PackageFacts::allowance(QLatin1String key, const char *unlimited, const char *number) const
{
    const QString value = voiceDetail(key);
    if (value == u"unlimited") {
        return tr(unlimited);
    }
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    return isNumber && count > 0 ? tr(number, nullptr, count) : QString();
}

} // namespace Desk
