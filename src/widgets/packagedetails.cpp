// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/packagedetails.h"

#include "models/packagetext.h"
#include "widgets/flagview.h"
#include "widgets/painting.h"

#include "ui_packagedetails.h"

#include <QEvent>

#include <algorithm>
#include <cmath>

namespace Desk {

namespace {

/// Countries shown before a person asks for all.
constexpr int shortList = 4;

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1String(", "));
}

void setRow(QLabel *heading, QLabel *label, const QString &text)
{
    heading->setVisible(!text.isEmpty());
    label->setVisible(!text.isEmpty());
    label->setText(text);
}

} // namespace

PackageDetails::PackageDetails(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PackageDetails>())
{
    m_ui->setupUi(this);
    QFont title = Painting::boldFont(font());
    title.setPointSizeF(title.pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(title);
    for (QLabel *strong : {m_ui->dataLabel, m_ui->validLabel}) {
        strong->setFont(Painting::boldFont(strong->font()));
    }
    for (QLabel *quiet : {m_ui->subtitleLabel, m_ui->dataHeading, m_ui->validHeading, m_ui->networksHeading,
                          m_ui->featuresHeading, m_ui->topUpHeading, m_ui->priceHeading}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->moreButton->setFlat(true);
    connect(m_ui->moreButton, &QPushButton::toggled, this, &PackageDetails::showNetworks);
}

PackageDetails::~PackageDetails() = default;

void PackageDetails::setFlags(Flags &flags)
{
    m_ui->flagView->setFlags(flags);
}

void PackageDetails::setPackage(const CatalogueEntry &entry, const QStringList &coverage, const QString &covers,
                                const QHash<QString, QString> &placeNames)
{
    const bool isOther = entry.package.code != m_entry.package.code;
    m_entry = entry;
    m_coverage = coverage;
    m_covers = covers;
    m_placeNames = placeNames;
    if (isOther) {
        const QSignalBlocker blocker(m_ui->moreButton);
        m_ui->moreButton->setChecked(false);
    }
    showPackage();
}

void PackageDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_format = Format();
        showPackage();
    }
    QWidget::changeEvent(event);
}

void PackageDetails::showPackage()
{
    const Package &package = m_entry.package;
    m_ui->titleLabel->setText(package.name);
    m_ui->flagView->setCountryCode(m_coverage.size() == 1 ? m_coverage.first() : QString());
    QStringList subtitle{m_covers};
    if (const QString type = typeText(); !type.isEmpty()) {
        subtitle.append(type);
    }
    subtitle.append(package.code);
    m_ui->subtitleLabel->setText(subtitle.join(QStringLiteral(" · ")));
    setRow(m_ui->dataHeading, m_ui->dataLabel, dataText());
    setRow(m_ui->validHeading, m_ui->validLabel, validText());
    setRow(m_ui->featuresHeading, m_ui->featuresLabel, featuresText());
    setRow(m_ui->topUpHeading, m_ui->topUpLabel, topUpText());
    setRow(m_ui->priceHeading, m_ui->priceLabel, priceText());
    showNetworks();
}

void PackageDetails::showNetworks()
{
    const QStringList lines = countryLines();
    const bool isLong = lines.size() > shortList + 1;
    const bool showsAll = m_ui->moreButton->isChecked();
    const QStringList shown = isLong && !showsAll ? lines.first(shortList) : lines;
    setRow(m_ui->networksHeading, m_ui->networksLabel, shown.join(QLatin1Char('\n')));
    m_ui->networksHeading->setText(m_entry.package.networks.isEmpty() ? tr("Countries") : tr("Networks"));
    m_ui->moreButton->setVisible(isLong);
    m_ui->moreButton->setText(showsAll ? tr("Show fewer countries")
                                       : tr("Show all %Ln countries", nullptr, static_cast<int>(lines.size())));
}

QString PackageDetails::typeText() const
{
    switch (m_entry.package.type) {
    case Package::Type::Local:
        //: A package for one country.
        return tr("local");
    case Package::Type::Regional:
        //: A package for a region.
        return tr("regional");
    case Package::Type::Global:
    case Package::Type::Enterprise:
    case Package::Type::Other:
        return {};
    }
    return {};
}

QString PackageDetails::dataText() const
{
    const Package &package = m_entry.package;
    if (package.isUnlimited) {
        return tr("Unlimited, speed may drop");
    }
    const QString size = m_format.dataSize(package.data);
    if (package.homeData && package.roamingData) {
        return tr("%1 at home, %2 when roaming")
            .arg(m_format.dataSize(*package.homeData), m_format.dataSize(*package.roamingData));
    }
    return size;
}

QString PackageDetails::validText() const
{
    const QString days = m_format.days(m_entry.package.validity);
    switch (m_entry.package.activation) {
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

QString PackageDetails::featuresText() const
{
    const Package &package = m_entry.package;
    QStringList features;
    if (package.hasVoice) {
        features.append(package.voiceMinutes > 0 ? tr("calls (%Ln minutes)", nullptr, package.voiceMinutes) : tr("calls"));
    }
    if (package.hasSms) {
        features.append(package.smsCount > 0 ? tr("SMS (%Ln messages)", nullptr, package.smsCount) : tr("SMS"));
    }
    if (package.hasHotspot) {
        features.append(*package.hasHotspot ? tr("hotspot") : tr("no hotspot"));
    }
    if (!package.phoneNumberCountry.isEmpty()) {
        const QString country = m_placeNames.value(package.phoneNumberCountry, package.phoneNumberCountry);
        features.append(tr("phone number (%1)").arg(country));
    }
    if (features.isEmpty()) {
        return {};
    }
    return joined(features + package.voiceDetails);
}

QString PackageDetails::topUpText() const
{
    if (!m_entry.package.isRechargeable) {
        return {};
    }
    return *m_entry.package.isRechargeable ? tr("can be topped up") : tr("can't be topped up");
}

QString PackageDetails::priceText() const
{
    if (m_entry.isGone) {
        return tr("No longer sold");
    }
    const Money now = m_entry.package.cost;
    if (!m_entry.previousCost || m_entry.previousCost->currency() != now.currency() || m_entry.previousCost->isZero()) {
        return {};
    }
    const double change = (now.toNumber() / m_entry.previousCost->toNumber() - 1.0) * 100.0;
    const QString percent = m_format.locale().toString(std::abs(change), 'f', 0);
    const QString direction = change < 0 ? tr("−%1 %").arg(percent) : tr("+%1 %").arg(percent);
    //: Price before, price now, change in percent, the day it changed.
    return tr("%1 → %2, %3 on %4")
        .arg(m_format.money(*m_entry.previousCost), m_format.money(now), direction,
             m_format.date(m_entry.costChangedAt));
}

QStringList PackageDetails::countryLines() const
{
    QHash<QString, QStringList> networks;
    for (const Network &network : m_entry.package.networks) {
        const QString generation = networkGeneration(network.type);
        const QString text = generation.isEmpty() ? network.name : network.name + QLatin1Char(' ') + generation;
        QStringList &ofCountry = networks[network.countryCode];
        if (!network.name.isEmpty() && !ofCountry.contains(text)) {
            ofCountry.append(text);
        }
    }
    if (m_coverage.size() <= 1) {
        QStringList all;
        for (const QStringList &ofCountry : std::as_const(networks)) {
            all += ofCountry;
        }
        return all.isEmpty() ? QStringList() : QStringList{joined(all)};
    }
    QStringList lines;
    lines.reserve(m_coverage.size());
    for (const QString &code : m_coverage) {
        const QString name = m_placeNames.value(code, code);
        const QStringList ofCountry = networks.value(code);
        lines.append(ofCountry.isEmpty() ? name : tr("%1: %2").arg(name, joined(ofCountry)));
    }
    // A few hundred at the most, so the locale's own order costs nothing.
    std::sort(lines.begin(), lines.end(),
              [](const QString &one, const QString &other) { return one.localeAwareCompare(other) < 0; });
    return lines;
}

} // namespace Desk
