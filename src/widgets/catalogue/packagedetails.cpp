// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/packagedetails.h"

#include "models/text/format.h"
#include "models/text/hiddenprices.h"
#include "models/text/packagefacts.h"
#include "models/text/plaintooltip.h"
#include "models/text/pricetext.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/flagview.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"

#include "ui_packagedetails.h"

#include <QToolButton>

#include <cmath>

namespace Desk {

namespace {

void setRow(QLabel *heading, QLabel *label, const QString &text)
{
    heading->setVisible(!text.isEmpty());
    label->setVisible(!text.isEmpty());
    label->setText(text);
}

void setRow(QLabel *heading, BadgeText *label, const QList<BadgeText::Piece> &pieces, const QString &readAs)
{
    heading->setVisible(!pieces.isEmpty());
    label->setVisible(!pieces.isEmpty());
    label->setPieces(pieces, readAs);
}

} // namespace

PackageDetails::PackageDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PackageDetails>())
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        ActionText::sayKeysOfNow({m_ui->fixButton});
        m_format = Format();
        showPackage();
    });
    QFont title = Painting::boldFont(font());
    title.setPointSizeF(title.pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(title);
    for (QLabel *strong : {m_ui->dataLabel, m_ui->validLabel}) {
        strong->setFont(Painting::boldFont(strong->font()));
    }
    for (QLabel *quiet : std::initializer_list<QLabel *>{m_ui->subtitleLabel, m_ui->dataHeading, m_ui->validHeading,
                                                         m_ui->callsHeading, m_ui->textsHeading, m_ui->networksHeading,
                                                         m_ui->carrierHeading, m_ui->extrasHeading, m_ui->topUpHeading,
                                                         m_ui->sellHeading, m_ui->priceHeading}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    connect(m_ui->favouriteButton, &FavouriteButton::clicked, this, &PackageDetails::favouriteClicked);
    connect(m_ui->fixButton, &QToolButton::clicked, this, &PackageDetails::fixedPriceClicked);
}

PackageDetails::~PackageDetails() = default;

void PackageDetails::setFlags(Flags &flags)
{
    m_ui->flagView->setFlags(flags);
}

void PackageDetails::setPackage(const CatalogueEntry &entry, const QList<CoveredCountry> &countries,
                                const QString &covers, const QHash<QString, QString> &placeNames)
{
    if (entry.package.code != m_entry.package.code) {
        m_priceSteps.clear();
    }
    m_entry = entry;
    m_countries = countries;
    m_covers = covers;
    m_placeNames = placeNames;
    showPackage();
}

void PackageDetails::renew(const CatalogueEntry &entry)
{
    Q_ASSERT(entry.package.code == m_entry.package.code);
    m_entry = entry;
    showPackage();
}

void PackageDetails::setPriceSteps(const QList<PriceStep> &steps)
{
    m_priceSteps = steps;
    showPrice();
}

void PackageDetails::setFavourite(bool isFavourite)
{
    m_ui->favouriteButton->setChecked(isFavourite);
}

void PackageDetails::showPackage()
{
    const Package &package = m_entry.package;
    const PackageFacts facts(package, m_format, m_placeNames);
    m_ui->titleLabel->setWholeText(package.name);
    m_ui->flagView->setCountryCode(m_countries.size() == 1 ? m_countries.first().code : QString());
    QStringList subtitle{m_covers, facts.type(), package.code};
    subtitle.removeAll(QString());
    std::transform(subtitle.cbegin(), subtitle.cend(), subtitle.begin(), Format::isolated);
    m_ui->subtitleLabel->setWholeText(subtitle.join(QStringLiteral(" · ")));
    m_ui->goneLabel->setVisible(m_entry.isGone || m_entry.isUnreadable());
    const QString state = m_entry.isGone ? tr("no longer sold") : tr("price not readable now");
    m_ui->goneLabel->setPieces({{{}, state, m_entry.isGone ? Tone::Bad : Tone::Waiting}}, state);

    setRow(m_ui->dataHeading, m_ui->dataLabel, facts.data());
    setRow(m_ui->validHeading, m_ui->validLabel, facts.validity());
    setRow(m_ui->callsHeading, m_ui->callsLabel, facts.calls());
    setRow(m_ui->textsHeading, m_ui->textsLabel, facts.texts());
    m_ui->carrierHeading->setVisible(!package.carrier.isEmpty());
    m_ui->carrierLabel->setVisible(!package.carrier.isEmpty());
    m_ui->carrierLabel->setWholeText(package.carrier);
    QList<BadgeText::Piece> extras;
    for (const QString &extra : facts.extras()) {
        extras.append({{}, extra});
    }
    setRow(m_ui->extrasHeading, m_ui->extrasLabel, extras, facts.extras().join(QLatin1String(", ")));
    QList<BadgeText::Piece> topUp;
    if (const QString text = facts.topUp(); !text.isEmpty()) {
        topUp.append({{}, text, *package.isRechargeable ? Tone::Good : Tone::Neutral});
    }
    setRow(m_ui->topUpHeading, m_ui->topUpLabel, topUp, facts.topUp());
    showNetworks();
    showPrice();
    showSellingPrice();
}

void PackageDetails::setSellingPrice(const std::optional<SellingPrice> &price, bool isShown)
{
    m_sellingPrice = price;
    m_isSellingPriceShown = isShown;
    showSellingPrice();
}

void PackageDetails::showSellingPrice()
{
    QList<BadgeText::Piece> pieces;
    QString readAs;
    if (m_isSellingPriceShown && m_sellingPrice) {
        const PriceText text(m_format);
        pieces.append({text.amount(m_sellingPrice->price), {}, Tone::Neutral, true});
        readAs = text.amount(m_sellingPrice->price);
        if (const QString margin = text.margin(*m_sellingPrice); !margin.isEmpty()) {
            pieces.append({{}, margin, m_sellingPrice->margin.isNegative() ? Tone::Bad : Tone::Good});
            readAs += QLatin1String(", ") + margin;
        }
        if (m_sellingPrice->rule.isNull()) {
            pieces.append({{},
                           tr(/*: Behind a selling price: a person set it for this package alone. */
                              "fixed price")});
            readAs += QLatin1String(", ") + tr("fixed price");
        }
    } else if (m_isSellingPriceShown) {
        pieces.append({tr("no rule fits"), {}});
        readAs = tr("no rule fits");
    }
    setRow(m_ui->sellHeading, m_ui->sellLabel, pieces, readAs);
    m_ui->sellLabel->setToolTip(m_isSellingPriceShown && m_sellingPrice
                                    ? plainToolTip(PriceText(m_format).marginInPercent(*m_sellingPrice))
                                    : QString());
    m_ui->fixButton->setVisible(m_isSellingPriceShown && !arePricesHidden()); // Its dialog tells the cost.
}

void PackageDetails::showNetworks()
{
    QList<BadgeText::Piece> pieces;
    QStringList texts;
    if (m_countries.size() == 1) {
        for (const CoveredCountry::Operator &one : m_countries.first().operators) {
            pieces.append({one.name, one.generation});
            texts.append(one.text());
        }
    }
    setRow(m_ui->networksHeading, m_ui->networksLabel, pieces, texts.join(QLatin1String(", ")));
}

void PackageDetails::showPrice()
{
    const Money now = m_entry.package.cost;
    QList<BadgeText::Piece> pieces;
    if (arePricesHidden()) {
        // Nothing is said of it.
    } else if (m_entry.isUnreadable()) {
        //: %1: an amount of money; %2: the day and time when it could be read for the last time.
        pieces.append({tr("%1, last read %2").arg(m_format.money(now), m_format.dateTime(m_entry.readAt)), {}});
    } else if (const auto before = previousPrice()) {
        const double change = (now.toNumber() / before->cost.toNumber() - 1.0) * 100.0;
        // Rates of exchange move prices by less than one percent.
        const int decimals = std::abs(change) < 0.95 ? 1 : 0;
        const QString percent = m_format.locale().toString(std::abs(change), 'f', decimals);
        //: A price change and its day: "−5 % on 21 Nov".
        const QString badge =
            (change < 0 ? tr("−%1 % on %2")
                        : tr(/*: %1: a number of per cent, %2: a date. How a price rose. */ "+%1 % on %2"))
                .arg(percent, m_format.date(before->at));
        //: The price before; the new one follows.
        pieces.append({tr("%1 →").arg(m_format.money(before->cost)), {}});
        pieces.append({m_format.money(now), {}, Tone::Neutral, true});
        pieces.append({{}, badge, change < 0 ? Tone::Good : Tone::Waiting});
    } else if (m_entry.firstSeen.isValid() && !m_entry.isGone) {
        //: A price that has not changed: "$3.10 since 21 Nov".
        pieces.append({tr("%1 since %2").arg(m_format.money(now), m_format.date(m_entry.firstSeen)), {}});
    }
    QStringList texts;
    for (const BadgeText::Piece &piece : std::as_const(pieces)) {
        texts.append(piece.text + piece.badge);
    }
    setRow(m_ui->priceHeading, m_ui->priceLabel, pieces, texts.join(QLatin1Char(' ')));
}

std::optional<PriceStep> PackageDetails::previousPrice() const
{
    const Money now = m_entry.package.cost;
    const auto isComparable = [now](const Money &cost) { return cost.currency() == now.currency() && !cost.isZero(); };
    const qsizetype count = m_priceSteps.size();
    if (count >= 2 && m_priceSteps.last().cost == now && isComparable(m_priceSteps.at(count - 2).cost)) {
        return PriceStep{m_priceSteps.at(count - 2).cost, m_priceSteps.last().at};
    }
    // What the copy of the catalogue remembers is there at once.
    if (m_entry.previousCost && *m_entry.previousCost != now && isComparable(*m_entry.previousCost)) {
        return PriceStep{*m_entry.previousCost, m_entry.costChangedAt};
    }
    return std::nullopt;
}

} // namespace Desk
