// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/amountfield.h"

#include "models/text/typedmoney.h"
#include "widgets/controls/alertlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Desk {

AmountField::AmountField(Currency currency, const Format &format, QWidget *menu)
    : QWidget(menu)
    , m_currency(currency)
    , m_format(format)
    , m_edit(new QLineEdit(this))
    , m_meaning(new AlertLabel(this))
{
    constexpr int longestText = 40;
    //: Before a field for an amount of money; the currency stands behind it.
    auto *label = new QLabel(tr("Up to"), this);
    label->setBuddy(m_edit);
    auto *code = new QLabel(currencyCode(currency), this);
    m_edit->setObjectName(QStringLiteral("amountEdit"));
    //: Name of a field: packages that cost more are not listed.
    m_edit->setAccessibleName(tr("Highest price"));
    m_edit->setAccessibleDescription(help());
    m_edit->setMaxLength(longestText);
    m_edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    // A menu keeps the size that it opened with, so the room below is there from the beginning.
    m_meaning->setObjectName(QStringLiteral("amountMeaning"));
    m_meaning->setWordWrap(false);
    m_meaning->setMinimumWidth(fontMetrics().horizontalAdvance(help()));
    QSizePolicy policy = m_meaning->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_meaning->setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus); // Else a menu does not give it the focus.
    setFocusProxy(m_edit);
    menu->installEventFilter(this);

    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_edit, 1);
    line->addWidget(code);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_meaning);
    connect(m_edit, &QLineEdit::textChanged, this, &AmountField::onTextEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &AmountField::onReturnPressed);
}

void AmountField::setAmount(Money amount)
{
    m_edit->setText(m_format.locale().toString(amount.toNumber(), 'f', currencyDecimals(m_currency)));
    m_edit->selectAll();
}

void AmountField::setMeaning(const QString &text)
{
    m_meaning->setTone(Tone::Neutral);
    m_meaning->announce(text);
}

bool AmountField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::KeyPress) {
        const QString text = static_cast<QKeyEvent *>(event)->text();
        if (!text.isEmpty() && text.at(0).isDigit()) {
            emit begun();
            m_edit->setFocus(Qt::ShortcutFocusReason);
            m_edit->setText(text);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AmountField::keyPressEvent(QKeyEvent *event)
{
    // The field lets Return through, and the menu around it would close.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
    }
}

void AmountField::onTextEdited()
{
    if (const auto typedAmount = amount()) {
        emit typed(*typedAmount);
    } else {
        setMeaning({}); // Half an amount is not wrong yet.
    }
}

void AmountField::onReturnPressed()
{
    const auto typedAmount = amount();
    if (typedAmount || m_edit->text().trimmed().isEmpty()) {
        emit entered(typedAmount);
        return;
    }
    m_meaning->setTone(Tone::Bad);
    m_meaning->announce(help());
    m_edit->selectAll();
}

std::optional<Money> AmountField::amount() const
{
    const auto read = typedMoney(m_edit->text(), m_currency, m_format.locale());
    return read && !read->isZero() ? read : std::nullopt;
}

QString AmountField::help() const
{
    const Money example(currencyDecimals(m_currency) > 0 ? 1250 : 5000, m_currency);
    //: %1: an amount of money with its currency.
    return tr("Write an amount like %1.").arg(m_format.money(example));
}

} // namespace Desk

#include "moc_amountfield.cpp"
