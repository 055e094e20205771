// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/esims/canceldialog.h"

#include "widgets/controls/alertlabel.h"
#include "widgets/controls/painting.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace Desk {

CancelDialog::CancelDialog(const Esim &esim, QWidget *parent)
    : QDialog(parent)
    , m_words(Format())
    , m_consequence(new QLabel(this))
    , m_givenBack(new QWidget(this))
    , m_edit(new QLineEdit(m_givenBack))
    , m_currencyLabel(new QLabel(m_givenBack))
    , m_problem(new AlertLabel(m_givenBack))
{
    //: Title of a question: an eSIM is to be taken back.
    setWindowTitle(tr("Cancel eSIM"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new QLabel(this);
    const int iconSize = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(iconSize));
    auto *question = new QLabel(this);
    question->setObjectName(QStringLiteral("questionLabel"));
    question->setFont(Painting::boldFont(font()));
    //: %1: a package's name; %2: an ICCID.
    question->setText(
        tr("Cancel “%1”, %2?").arg(Format::isolated(esim.packageName), Format::leftToRight(esim.iccid.grouped())));
    m_consequence->setObjectName(QStringLiteral("consequenceLabel"));
    for (QLabel *words : {question, m_consequence}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    }
    setAccessibleDescription(question->text());

    constexpr int longestText = 30;
    auto *label = new QLabel(tr("Customer gets back"), m_givenBack);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("givenBackEdit"));
    m_edit->setMaxLength(longestText);
    m_edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_problem->setObjectName(QStringLiteral("givenBackProblem"));
    m_problem->setWordWrap(true);
    connect(m_edit, &QLineEdit::textChanged, this, &CancelDialog::onEdited);
    auto *fields = new QGridLayout(m_givenBack);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(label, 0, 0);
    fields->addWidget(m_edit, 0, 1);
    fields->addWidget(m_currencyLabel, 0, 2);
    fields->addWidget(m_problem, 1, 0, 1, 4);
    fields->setColumnStretch(3, 1);
    m_givenBack->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Cancel and refund"), QDialogButtonBox::DestructiveRole);
    //: Button of a question: the eSIM is not taken back.
    QPushButton *keep = buttons->addButton(tr("Keep eSIM"), QDialogButtonBox::RejectRole);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_accept->setAutoDefault(false);
    keep->setDefault(true);
    keep->setFocus();

    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(12);
    layout->setColumnStretch(1, 1);
    layout->addWidget(icon, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(question, 0, 1);
    layout->addWidget(m_consequence, 1, 1);
    layout->addWidget(m_givenBack, 2, 1);
    layout->addWidget(buttons, 3, 0, 1, 2);
    constexpr int width = 460;
    setMinimumWidth(width);
}

void CancelDialog::setConsequence(const QString &text)
{
    m_consequence->setText(text);
}

void CancelDialog::askGivenBack(IsoCurrency currency, const std::optional<Amount> &soldFor)
{
    m_currency = soldFor ? soldFor->currency() : currency;
    m_currencyLabel->setText(m_currency.code());
    m_givenBack->show();
    m_edit->setText(soldFor ? m_words.typable(*soldFor) : QString());
}

std::optional<Amount> CancelDialog::givenBack() const
{
    const auto typed = m_givenBack->isHidden() ? std::nullopt : m_words.typedAmount(m_edit->text(), m_currency);
    return typed && !typed->isNegative() ? typed : std::nullopt;
}

/// What can't be kept must not get lost with the eSIM: the question waits until it can.
void CancelDialog::onEdited()
{
    const bool isWrong = !m_edit->text().trimmed().isEmpty() && !givenBack();
    m_accept->setEnabled(!isWrong);
    const QString example = m_words.typable(Amount(8 * m_currency.unitsPerMajor(), m_currency));
    //: Below a field for money; %1: an example of an amount, such as 8.00.
    m_problem->announce(isWrong ? tr("This is no amount. Write it like %1, or leave it empty.").arg(example)
                                : QString());
}

} // namespace Desk
