// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/soldforfield.h"

#include "domain/salemargin.h"
#include "models/text/hiddenprices.h"
#include "models/text/plaintooltip.h"
#include "services/prices/sellingprices.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/tones.h"
#include "widgets/controls/valuelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace Desk {

SoldForField::SoldForField(QWidget *parent)
    : QWidget(parent)
    , m_words(Format())
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_total(new QLabel(this))
    , m_meaning(new ValueLabel(this))
{
    constexpr int longestText = 30;
    m_label->setBuddy(m_edit);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(QStringLiteral("soldForEdit"));
    m_edit->setMaxLength(longestText);
    m_edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_total->setObjectName(QStringLiteral("soldForTotal"));
    m_total->setTextFormat(Qt::PlainText);
    m_meaning->setObjectName(QStringLiteral("soldForMeaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::WindowText); // Else it is chosen to suit the background of the card.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_total, 0, 2);
    layout->addWidget(m_meaning, 1, 0, 1, 3);
    hide();
    onLanguageChange(this, [this] { retranslate(); });
    connect(m_edit, &QLineEdit::textChanged, this, &SoldForField::onEdited);
    retranslate();
}

void SoldForField::setSellingPrices(const SellingPrices &prices)
{
    m_prices = &prices;
    connect(m_prices, &SellingPrices::listChanged, this, &SoldForField::onPricesChanged);
    connect(m_prices, &SellingPrices::pricesChanged, this, &SoldForField::showMeaning);
    onPricesChanged();
}

void SoldForField::onPricesChanged()
{
    setVisible(m_prices->isRead());
    if (!m_isTyped && !m_edit->isReadOnly()) {
        fill();
    } else {
        showMeaning();
    }
}

void SoldForField::setPackage(const Package &package, const QStringList &coverage)
{
    m_package = package;
    m_coverage = coverage;
    reset();
}

void SoldForField::reset()
{
    m_isTyped = false;
    fill();
}

void SoldForField::clear()
{
    m_package.reset();
    reset();
}

void SoldForField::setCost(Money cost)
{
    if (m_package && m_package->cost != cost) {
        m_package->cost = cost;
        showMeaning(); // The price that was said to the customer stays.
    }
}

void SoldForField::setQuantity(int quantity)
{
    m_quantity = quantity;
    showMeaning();
}

void SoldForField::setEditable(bool isEditable)
{
    m_edit->setReadOnly(!isEditable); // Not disabled: the focus stays, and what it says can be read.
}

void SoldForField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showMeaning();
    }
}

void SoldForField::retranslate()
{
    m_words = PriceText(Format());
    //: Before a field: what the customer pays for one eSIM.
    m_label->setText(tr("Sold for"));
    m_edit->setAccessibleName(tr("Sold for"));
    m_edit->setToolTip(tr("What the customer pays for one eSIM; kept with the sale on this computer"));
    //: Name of what says what is left of a sale when it was paid.
    m_meaning->setAccessibleName(tr("Margin"));
    if (!m_isTyped) {
        // The same price: what was said to the customer holds, whatever the package costs meanwhile.
        const QScopedValueRollback guard(m_isFilling, true);
        m_edit->setText(m_offered ? m_words.typable(m_offered->price) : QString());
    }
    showMeaning();
}

void SoldForField::setPrice(const std::optional<SoldFor> &soldFor)
{
    if (m_prices && m_package && soldFor && soldFor->price.currency() == list().currency) {
        m_edit->setText(m_words.typable(soldFor->price));
    }
}

void SoldForField::fill()
{
    const QScopedValueRollback guard(m_isFilling, true);
    m_offered = m_prices && m_package ? m_prices->price(*m_package, m_coverage) : std::nullopt;
    m_edit->setText(m_offered ? m_words.typable(m_offered->price) : QString());
    showMeaning();
    emit changed();
}

void SoldForField::onEdited()
{
    if (!m_isFilling) {
        m_isTyped = true;
        showMeaning();
        emit changed();
    }
}

PriceList SoldForField::list() const
{
    const Currency account = m_package->cost.currency();
    PriceList list = m_prices->listFor(account);
    if (list.accountCurrency != account) { // Its rate starts elsewhere: sold in what is paid.
        list = {};
        list.accountCurrency = account;
        list.currency = account;
    }
    return list;
}

std::optional<Amount> SoldForField::amount() const
{
    const auto read = m_prices && m_package ? m_words.typedAmount(m_edit->text(), list().currency) : std::nullopt;
    return read && !read->isNegative() ? read : std::nullopt;
}

std::optional<SoldFor> SoldForField::soldFor() const
{
    const auto price = isHidden() ? std::nullopt : amount();
    if (!price) {
        return std::nullopt;
    }
    SoldFor soldFor{*price, SoldFor::Source::Typed, {}, list().rate};
    if (m_offered && m_offered->price == *price) {
        soldFor.rule = m_offered->rule;
        soldFor.source = m_offered->rule.isNull() ? SoldFor::Source::Fixed : SoldFor::Source::Rule;
    }
    return soldFor;
}

QString SoldForField::problem() const
{
    if (!m_prices || !m_package || m_edit->text().trimmed().isEmpty() || amount()) {
        return {};
    }
    const IsoCurrency currency = list().currency;
    //: Below a field for a price; %1: an example of one, such as 8.00.
    return tr("This is no price, so the sale will be kept without one. Write it like %1.")
        .arg(m_words.typable(Amount(8 * currency.unitsPerMajor(), currency)));
}

bool SoldForField::isUnderFloor(const SoldFor &soldFor) const
{
    const auto lowest = m_prices->list().lowestPrice(*m_package, m_coverage);
    return lowest && lowest->currency() == soldFor.price.currency()
           && soldFor.price.minorUnits() < lowest->minorUnits();
}

QString SoldForField::meaning(const SoldFor &soldFor) const
{
    const auto margin = marginOf(soldFor, m_quantity, m_package->cost * m_quantity);
    const QString text = margin ? m_words.margin({margin->soldFor, margin->amount(), {}}) : QString();
    if (!isUnderFloor(soldFor)) {
        return text;
    }
    if (arePricesHidden()) {
        return tr("Under the floor.");
    }
    const QString lowest = m_words.amount(*m_prices->list().lowestPrice(*m_package, m_coverage));
    //: %1: a margin; %2: the lowest price that a rule allows.
    return tr("%1; under the floor, %2").arg(text, lowest);
}

void SoldForField::showMeaning()
{
    const auto kept = soldFor();
    const auto all = kept && m_quantity > 1 ? soldForAll(*kept, m_quantity) : std::nullopt;
    //: Beside the price of one eSIM: that of all; %1: an amount of money.
    m_total->setText(all                     ? tr("all %1").arg(m_words.amount(*all))
                     : m_prices && m_package ? list().currency.code()
                                             : QString());
    const QString wrong = problem();
    const QString text = kept ? meaning(*kept) : wrong;
    const auto margin = kept ? marginOf(*kept, m_quantity, m_package->cost * m_quantity) : std::nullopt;
    const bool isBad = !wrong.isEmpty() || (margin && margin->amount().isNegative()) || (kept && isUnderFloor(*kept));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColors(isBad ? Tone::Bad : Tone::Good, palette()).text);
    m_meaning->setPalette(colors);
    m_meaning->setValue(text);
    m_meaning->setToolTip(margin ? plainToolTip(m_words.marginInPercent({margin->soldFor, margin->amount(), {}}))
                                 : QString());
    m_meaning->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(wrong);
}

} // namespace Desk

#include "moc_soldforfield.cpp"
