// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/filterchips.h"

#include "models/text/hiddenprices.h"
#include "widgets/controls/amountfield.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/flowlayout.h"
#include "widgets/controls/languagechange.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace Desk {

namespace {

/// The amounts that people ask for: 1, 2, 3, 5, 10, 20… between the cheapest and the dearest package, in whole dollars
/// or dinars.
QList<Money> costSteps(const CatalogueExtent &extent)
{
    QList<Money> steps;
    if (!extent.lowestCost || !extent.highestCost) {
        return steps;
    }
    const Currency currency = extent.lowestCost->currency();
    qint64 decade = 1;
    for (int i = 0; i < currencyDecimals(currency); ++i) {
        decade *= 10;
    }
    for (; decade < extent.highestCost->minorUnits(); decade *= 10) {
        for (const int step : {1, 2, 3, 5}) {
            const Money money(decade * step, currency);
            if (money >= *extent.lowestCost && money < *extent.highestCost) {
                steps.append(money);
            }
        }
    }
    return steps;
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    onLanguageChange(this, [this] { showFilter(); });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new FlowLayout(this);
    m_destination = addChip("destinationChip");
    m_destination->setHighlighted(true);
    connect(m_destination, &Chip::clicked, this, [this] { change(m_filter.limitsOnly()); });
    m_data = addChip("dataChip");
    connect(m_data, &Chip::clicked, this, [this] { m_data->open(makeMenu(m_data, dataChoices())); });
    m_days = addChip("daysChip");
    connect(m_days, &Chip::clicked, this, [this] { m_days->open(makeMenu(m_days, daysChoices())); });
    //: Filters the packages: only unlimited data.
    addToggle("unlimitedChip", &PackageFilter::isUnlimitedOnly, QT_TR_NOOP("Unlimited"),
              QT_TR_NOOP("Only packages with unlimited data"));
    //: Filter: packages with the fifth generation of networks. A name in most languages.
    addToggle("fiveGChip", &PackageFilter::needs5g, QT_TR_NOOP("5G"), QT_TR_NOOP("Only packages with a 5G network"));
    addToggle("topUpChip", &PackageFilter::needsTopUp, QT_TR_NOOP("Can top up"),
              QT_TR_NOOP("Only packages that can be topped up"));
    addToggle("callsChip", &PackageFilter::needsVoiceOrSms, QT_TR_NOOP("Voice / SMS"),
              QT_TR_NOOP("Only packages with calls or SMS"));
    m_cost = addChip("costChip");
    connect(m_cost, &Chip::clicked, this, [this] {
        if (arePricesHidden()) {
            change(costChoice({}).filter);
            return;
        }
        QMenu *menu = makeMenu(m_cost, costChoices());
        addAmountField(menu);
        m_cost->open(menu);
    });
    m_clear = addChip("clearChip");
    connect(m_clear, &Chip::clicked, this, [this] { change({}); });
    showFilter();
}

void FilterChips::setDestination(const Destination &destination)
{
    m_filter.destinationKind = destination.kind;
    m_filter.destinationCode = destination.code;
    m_destinationName = destination.name;
    showFilter();
}

void FilterChips::clearDestination()
{
    m_filter = m_filter.limitsOnly();
    showFilter();
}

void FilterChips::clearLimits()
{
    m_filter = m_filter.destinationOnly();
    showFilter();
}

void FilterChips::clear()
{
    m_filter = {};
    showFilter();
}

void FilterChips::setSearch(const std::shared_ptr<const PackageSearch> &search)
{
    m_search = search;
}

void FilterChips::setWords(const QString &words)
{
    m_words = words;
}

void FilterChips::setFormat(const Format &format)
{
    m_format = format;
    showFilter();
}

void FilterChips::setClearHidden(bool isHidden)
{
    m_isClearHidden = isHidden;
    m_clear->setVisible(!m_filter.isEmpty() && !isHidden);
}

void FilterChips::append(QWidget *widget)
{
    setTabOrder(m_clear, widget);
    layout()->addWidget(widget);
}

Chip *FilterChips::addChip(const char *objectName)
{
    auto *chip = new Chip(this);
    chip->setObjectName(QLatin1String(objectName));
    chip->setAutoDefault(false);
    layout()->addWidget(chip);
    return chip;
}

void FilterChips::addToggle(const char *objectName, bool PackageFilter::*limit, const char *text,
                            const char *description)
{
    Chip *chip = addChip(objectName);
    chip->setCheckable(true);
    m_toggles.append({chip, limit, text, description});
    connect(chip, &Chip::clicked, this, [this, limit](bool isChecked) {
        PackageFilter filter = m_filter;
        filter.*limit = isChecked;
        change(filter);
    });
}

int FilterChips::count(const Choice &choice) const
{
    return m_search ? m_search->count(m_words, choice.filter) : 0;
}

QString FilterChips::countedText(const Choice &choice, int count) const
{
    //: A choice and how many packages it would leave: "5 GB or more (128)".
    return tr("%1 (%2)").arg(choice.text, m_format.count(count));
}

QMenu *FilterChips::makeMenu(Chip *chip, const QList<Choice> &choices)
{
    auto *menu = new QMenu(chip);
    menu->setObjectName(QStringLiteral("choices"));
    menu->setAccessibleName(chip->toolTip());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The click that closes it must not open it again.
    menu->setAttribute(Qt::WA_NoMouseReplay);
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : choices) {
        const int left = count(choice);
        QAction *action = menu->addAction(countedText(choice, left));
        action->setCheckable(true);
        action->setEnabled(left > 0 || choice.filter == m_filter || &choice == &choices.first());
        group->addAction(action);
        action->setChecked(choice.filter == m_filter);
        connect(action, &QAction::triggered, this, [this, filter = choice.filter] { change(filter); });
    }
    return menu;
}

void FilterChips::addAmountField(QMenu *menu)
{
    const CatalogueExtent extent = m_search ? m_search->extent() : CatalogueExtent();
    if (!extent.highestCost) {
        return;
    }
    const auto actions = menu->actions();
    const bool isStep =
        std::any_of(actions.begin(), actions.end(), [](const QAction *action) { return action->isChecked(); });
    auto *field = new AmountField(extent.highestCost->currency(), m_format, menu);
    connect(field, &AmountField::typed, this, [this, field](Money amount) {
        const Choice choice = costChoice(amount);
        field->setMeaning(countedText(choice, count(choice)));
    });
    connect(field, &AmountField::entered, this, [this, menu](const std::optional<Money> &amount) {
        menu->close();
        change(costChoice(amount).filter);
    });
    auto *action = new QWidgetAction(menu);
    //: Entry of a menu of highest prices: a price that is typed.
    action->setText(tr("Another price"));
    action->setDefaultWidget(field);
    action->setCheckable(true);
    menu->addSeparator();
    menu->addAction(action);
    connect(field, &AmountField::begun, menu, [menu, action] { menu->setActiveAction(action); });
    if (!isStep && m_filter.highestCost) {
        action->setChecked(true);
        field->setAmount(*m_filter.highestCost);
    }
}

QList<FilterChips::Choice> FilterChips::dataChoices() const
{
    PackageFilter filter = m_filter;
    filter.leastData.reset();
    QList<Choice> choices{{tr("Any amount of data"), filter}};
    const CatalogueExtent extent = m_search ? m_search->extent() : CatalogueExtent();
    for (const int gigabytes : {1, 2, 3, 5, 10, 20, 30, 50, 100}) {
        filter.leastData = DataSize::fromGigabytes(gigabytes);
        if (*filter.leastData <= extent.largestData) {
            //: An amount of data: "5 GB or more".
            choices.append({tr("%1 or more").arg(m_format.dataSize(*filter.leastData)), filter});
        }
    }
    return choices;
}

QList<FilterChips::Choice> FilterChips::daysChoices() const
{
    PackageFilter filter = m_filter;
    filter.leastDays = 0;
    QList<Choice> choices{{tr("Any number of days"), filter}};
    const CatalogueExtent extent = m_search ? m_search->extent() : CatalogueExtent();
    for (const int days : {3, 5, 7, 10, 15, 30, 60, 90, 180, 365}) {
        if (days <= extent.longestDays) {
            filter.leastDays = days;
            //: How long a package lasts: "30 days or more".
            choices.append({tr("%1 or longer").arg(m_format.days(*Validity::fromDays(days))), filter});
        }
    }
    return choices;
}

QList<FilterChips::Choice> FilterChips::costChoices() const
{
    QList<Choice> choices{costChoice({})};
    for (const Money cost : costSteps(m_search ? m_search->extent() : CatalogueExtent())) {
        choices.append(costChoice(cost));
    }
    return choices;
}

FilterChips::Choice FilterChips::costChoice(const std::optional<Money> &highest) const
{
    PackageFilter filter = m_filter;
    filter.highestCost = highest;
    //: A price: "$5.00 or less".
    return {highest ? tr("%1 or less").arg(m_format.money(*highest))
                    : tr(/*: Entry of a menu of highest prices: no limit. */ "Any price"),
            filter};
}

void FilterChips::change(const PackageFilter &filter)
{
    m_filter = filter;
    showFilter();
    emit filterChanged();
}

void FilterChips::showFilter()
{
    const auto show = [](Chip *chip, const QString &text, const QString &description) {
        chip->setText(text);
        chip->setToolTip(description);
        chip->setAccessibleDescription(description);
    };
    m_destination->setVisible(m_filter.destinationKind.has_value());
    // A button makes a key of what follows "&": "Trinidad & Tobago".
    const QString name = QString(m_destinationName).replace(QLatin1Char('&'), QLatin1String("&&"));
    //: The destination that is chosen; the cross takes it away.
    m_destination->setText(tr("%1  ✕").arg(Format::isolated(name)));
    //: %1: a country or region that packages are limited to.
    m_destination->setAccessibleName(tr("Show all destinations, not only %1").arg(m_destinationName));
    //: How much data a package must have at least; "any" when it doesn't matter.
    show(m_data, m_filter.leastData ? tr("Data ≥ %1").arg(m_format.dataSize(*m_filter.leastData)) : tr("Data ≥ any"),
         tr("How much data at least"));
    m_data->setHighlighted(m_filter.leastData.has_value());
    const auto days = Validity::fromDays(m_filter.leastDays).value_or(Validity());
    //: How many days a package must last at least.
    show(m_days, m_filter.leastDays > 0 ? tr("Days ≥ %1").arg(m_format.count(days.days())) : tr("Days ≥ any"),
         tr("How many days at least"));
    m_days->setHighlighted(m_filter.leastDays > 0);
    if (arePricesHidden()) {
        //: A limit of the price that is not shown; a click takes it away, as the cross says.
        show(m_cost, tr("Price limit  ✕"), tr("Show packages of any price"));
    } else {
        //: What a package may cost at most.
        show(m_cost,
             m_filter.highestCost ? tr("Price ≤ %1").arg(m_format.money(*m_filter.highestCost)) : tr("Price ≤ any"),
             tr("What it may cost at most"));
    }
    m_cost->setVisible(!arePricesHidden() || m_filter.highestCost);
    m_cost->setHighlighted(m_filter.highestCost.has_value());
    for (const Toggle &toggle : std::as_const(m_toggles)) {
        show(toggle.chip, tr(toggle.text), tr(toggle.description));
        toggle.chip->setChecked(m_filter.*toggle.limit);
    }
    //: Button: all filters are taken away.
    m_clear->setText(tr("Clear filters"));
    m_clear->setVisible(!m_filter.isEmpty() && !m_isClearHidden);
}

} // namespace Desk

#include "moc_filterchips.cpp"
