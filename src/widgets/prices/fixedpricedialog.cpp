// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/prices/fixedpricedialog.h"

#include "models/text/documenttext.h"
#include "services/prices/sellingprices.h"
#include "widgets/controls/alertlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

FixedPriceDialog::FixedPriceDialog(SellingPrices &prices, const Package &package, const QStringList &coverage,
                                   QWidget *parent)
    : QDialog(parent)
    , m_prices(prices)
    , m_package(package)
    , m_coverage(coverage)
    , m_list(prices.listFor(package.cost.currency()))
    , m_words(Format())
    , m_edit(new QLineEdit(this))
    , m_meaning(new AlertLabel(this))
    , m_rulesButton(new QPushButton(tr("Use the rules"), this))
    //: Button: the package is sold at the price that was typed.
    , m_saveButton(new QPushButton(tr("Set price"), this))
{
    //: Title of the dialog that sets a price for one package.
    setWindowTitle(tr("Fixed price"));
    constexpr int longestText = 30;
    constexpr int width = 380;
    setMinimumWidth(width);
    auto *name = new QLabel(package.name, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    //: What the account pays for a package; %1: an amount of money.
    auto *cost = new QLabel(tr("Cost: %1").arg(Format().money(package.cost)), this);
    cost->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(QStringLiteral("priceEdit"));
    m_edit->setAccessibleName(tr("Fixed selling price"));
    m_edit->setMaxLength(longestText);
    m_edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_meaning->setObjectName(QStringLiteral("meaningLabel"));
    m_meaning->setWordWrap(true);
    //: Before a field for the price of a package.
    auto *label = new QLabel(tr("Sell at"), this);
    label->setBuddy(m_edit);
    m_rulesButton->setObjectName(QStringLiteral("rulesButton"));
    m_rulesButton->setToolTip(tr("Takes the fixed price away"));
    m_rulesButton->setAutoDefault(false);
    //: Button: nothing changes.
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    m_saveButton->setDefault(true);

    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_edit, 1);
    line->addWidget(new QLabel(m_list.currency.code(), this));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rulesButton);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(name);
    layout->addWidget(cost);
    layout->addLayout(line);
    layout->addWidget(m_meaning);
    layout->addLayout(buttons);

    connect(m_edit, &QLineEdit::textChanged, this, &FixedPriceDialog::showMeaning);
    connect(m_saveButton, &QPushButton::clicked, this, &FixedPriceDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rulesButton, &QPushButton::clicked, this, [this] {
        m_prices.setFixedPrice(m_package, {});
        accept();
    });
    const auto selling = m_list.price(package, coverage);
    m_edit->setText(selling ? m_words.typable(selling->price) : QString());
    m_edit->selectAll();
    m_edit->setFocus();
    connect(&m_prices, &SellingPrices::readOnlyChanged, this, &FixedPriceDialog::showRights);
    showRights();
}

/// Who may not set it is told before any work is done, and as soon as that is known.
void FixedPriceDialog::showRights()
{
    const bool isReadOnly = m_prices.isReadOnly();
    m_rulesButton->setEnabled(m_list.fixedPrices.contains(m_package.code) && !isReadOnly);
    m_edit->setReadOnly(isReadOnly);
    showMeaning();
}

void FixedPriceDialog::showMeaning()
{
    const auto price = m_words.typedAmount(m_edit->text(), m_list.currency);
    const bool isGood = price && !price->isNegative();
    m_saveButton->setEnabled(isGood && m_prices.isRead() && !m_prices.isReadOnly());
    if (m_prices.isReadOnly()) {
        m_meaning->setTone(Tone::Waiting);
        m_meaning->announce(DocumentText::ownersOnly());
        return;
    }
    m_meaning->setTone(Tone::Bad);
    if (!isGood) {
        const Amount example(8 * m_list.currency.unitsPerMajor(), m_list.currency);
        m_meaning->announce(
            m_edit->text().trimmed().isEmpty()
                ? QString()
                : tr(/*: %1: an amount, as an example. */ "Write the price like %1.").arg(m_words.typable(example)));
        return;
    }
    const auto margin = m_list.margin(*price, m_package.cost);
    const auto lowest = m_list.lowestPrice(m_package, m_coverage);
    QString text = margin ? m_words.margin({*price, *margin, {}}) : QString();
    const bool isUnderFloor = lowest && price->minorUnits() < lowest->minorUnits();
    if (isUnderFloor) {
        //: %1: a margin; %2: the lowest price by a rule.
        text = tr("%1. This is under the floor of the rule, %2.").arg(text, m_words.amount(*lowest));
    } else if (margin && !margin->isNegative()) {
        m_meaning->setTone(Tone::Good);
    }
    m_meaning->announce(text);
}

void FixedPriceDialog::save()
{
    if (const auto price = m_words.typedAmount(m_edit->text(), m_list.currency)) {
        m_prices.setFixedPrice(m_package, price);
        accept();
    }
}

} // namespace Desk

#include "moc_fixedpricedialog.cpp"
