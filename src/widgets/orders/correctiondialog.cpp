// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/correctiondialog.h"

#include "domain/cleantext.h"
#include "domain/salemargin.h"
#include "models/text/correctiontext.h"
#include "models/text/failuretext.h"
#include "models/text/paymenttext.h"
#include "models/text/shownkeys.h"
#include "models/text/teamtext.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "services/flow/whendone.h"
#include "widgets/controls/alertlabel.h"
#include "widgets/controls/languagechange.h"
#include "widgets/team/othernotes.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

CorrectionDialog::CorrectionDialog(OrderBook &book, const BookEntry &entry, const Choices &choices, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_entry(entry)
    , m_choices(choices)
    , m_words(Format())
    , m_orderLabel(new QLabel(this))
    , m_soldForLabel(new QLabel(this))
    , m_soldForEdit(new QLineEdit(this))
    , m_totalLabel(new QLabel(this))
    , m_meaningLabel(new AlertLabel(this))
    , m_sellerLabel(new QLabel(this))
    , m_sellerBox(new QComboBox(this))
    , m_paymentLabel(new QLabel(this))
    , m_paymentBox(new QComboBox(this))
    , m_noteLabel(new QLabel(this))
    , m_noteEdit(new QLineEdit(this))
    , m_otherNotes(new OtherNotes(this))
    , m_historyLabel(new QLabel(this))
    , m_history(new QListWidget(this))
    , m_failureLabel(new AlertLabel(this))
    , m_byLabel(new QLabel(this))
    , m_cancelButton(new QPushButton(this))
    , m_saveButton(new QPushButton(this))
{
    build();
    const SaleDetails now = detailsOf(m_entry);
    m_soldForEdit->setText(now.soldFor ? m_words.typable(*now.soldFor) : QString());
    m_noteEdit->setText(now.note);
    onLanguageChange(this, [this] { retranslate(); });
    retranslate();
    //: Choice in a list of persons who sell: none of them.
    fillBox(*m_sellerBox, tr("Nobody"), m_choices.sellers, m_choices.sellers, now.seller);
    //: Choice in a list of ways to pay: none of them.
    fillBox(*m_paymentBox, tr("Not said"), PaymentText::shown(m_choices.payments), m_choices.payments, now.payment);
    connect(m_soldForEdit, &QLineEdit::textChanged, this, &CorrectionDialog::showMeaning);
    connect(m_noteEdit, &QLineEdit::textChanged, this, &CorrectionDialog::showMeaning);
    connect(m_otherNotes, &OtherNotes::chosen, this, [this](const QString &note) {
        m_noteEdit->setMaxLength(std::max<int>(m_noteEdit->maxLength(), static_cast<int>(note.size())));
        m_noteEdit->setText(note);
        m_noteEdit->setFocus();
    });
    if (hasNote(m_entry) && !m_entry.iccids.isEmpty()) {
        m_otherNotes->showOf(m_entry.iccids.constFirst().toString(), m_entry.note, m_book);
    }
    connect(m_sellerBox, &QComboBox::currentIndexChanged, this, &CorrectionDialog::showMeaning);
    connect(m_paymentBox, &QComboBox::currentIndexChanged, this, &CorrectionDialog::showMeaning);
    connect(m_cancelButton, &QPushButton::clicked, this, &CorrectionDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &CorrectionDialog::save);
    m_soldForEdit->selectAll();
    (m_soldForEdit->isReadOnly() ? static_cast<QWidget *>(m_sellerBox) : m_soldForEdit)->setFocus();
    showMeaning();
}

void CorrectionDialog::build()
{
    constexpr int longestAmount = 30;
    constexpr int longestNote = 200;
    constexpr int width = 460;
    setMinimumWidth(width);
    m_orderLabel->setTextFormat(Qt::PlainText);
    m_orderLabel->setWordWrap(true);
    m_soldForEdit->setObjectName(QStringLiteral("soldForEdit"));
    m_soldForEdit->setMaxLength(longestAmount);
    m_soldForEdit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_soldForEdit->setReadOnly(m_entry.isEnded); // Not disabled: it says why to whoever comes there.
    m_totalLabel->setObjectName(QStringLiteral("totalLabel"));
    m_totalLabel->setTextFormat(Qt::PlainText);
    m_meaningLabel->setObjectName(QStringLiteral("meaningLabel"));
    m_meaningLabel->setWordWrap(true);
    m_sellerBox->setObjectName(QStringLiteral("sellerBox"));
    m_paymentBox->setObjectName(QStringLiteral("paymentBox"));
    m_noteEdit->setObjectName(QStringLiteral("noteEdit"));
    m_noteEdit->setMaxLength(std::max<int>(longestNote, static_cast<int>(m_entry.note.size())));
    m_noteEdit->setReadOnly(!hasNote(m_entry));
    m_historyLabel->setForegroundRole(QPalette::PlaceholderText);
    m_historyLabel->setBuddy(m_history);
    m_history->setObjectName(QStringLiteral("historyList"));
    m_history->setWordWrap(true);
    m_history->setTextElideMode(Qt::ElideNone);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_failureLabel->setObjectName(QStringLiteral("failureLabel"));
    m_failureLabel->setWordWrap(true);
    m_byLabel->setTextFormat(Qt::PlainText);
    m_byLabel->setForegroundRole(QPalette::PlaceholderText);
    m_byLabel->setWordWrap(true);
    m_cancelButton->setAutoDefault(false);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    m_saveButton->setDefault(true);

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(8);
    form->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [form, &row](QLabel *label, QWidget *field, QWidget *behind) {
        label->setBuddy(field);
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1, 1, behind ? 1 : 2);
        if (behind) {
            form->addWidget(behind, row, 2);
        }
        ++row;
    };
    add(m_soldForLabel, m_soldForEdit, m_totalLabel);
    form->addWidget(m_meaningLabel, row++, 1, 1, 2);
    add(m_sellerLabel, m_sellerBox, nullptr);
    add(m_paymentLabel, m_paymentBox, nullptr);
    add(m_noteLabel, m_noteEdit, nullptr);
    form->addWidget(m_otherNotes, row++, 1, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_byLabel, 1);
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_orderLabel);
    layout->addLayout(form);
    layout->addWidget(m_historyLabel);
    layout->addWidget(m_history);
    layout->addWidget(m_failureLabel);
    layout->addLayout(buttons);
    m_failureLabel->hide();
    m_meaningLabel->hide();
}

void CorrectionDialog::retranslate()
{
    m_words = PriceText(Format());
    setWindowTitle(tr("Correct the order"));
    const QString name = m_entry.packageName.isEmpty() ? m_entry.packageCode : m_entry.packageName;
    QStringList parts{Format::isolated(name)};
    if (!m_entry.reference.isEmpty()) {
        parts << Format::leftToRight(m_entry.reference);
    }
    if (m_entry.at.isValid()) {
        parts << Format().dateTime(m_entry.at);
    }
    m_orderLabel->setText(parts.join(QStringLiteral(" · ")));
    //: Before a field: what the customer paid.
    m_soldForLabel->setText(tr("Sold for"));
    m_soldForEdit->setAccessibleName(tr("Sold for"));
    m_soldForEdit->setToolTip(m_entry.isEnded        ? tr("eSIMfly ended this order: nothing was sold.")
                              : m_entry.key.isNull() ? tr("What the customer paid for the whole order")
                                                     : tr("What the customer paid for one eSIM"));
    //: Caption of a list: the person who sold.
    m_sellerLabel->setText(tr("Seller"));
    m_sellerBox->setAccessibleName(tr("Seller"));
    //: Before a field: how the customer paid.
    m_paymentLabel->setText(tr("Payment"));
    m_paymentBox->setAccessibleName(tr("Payment"));
    m_noteLabel->setText(tr("Customer or note"));
    m_noteEdit->setAccessibleName(tr("Customer or note"));
    const QString where =
        m_book.team().deskNames().isTeam() ? TeamText::sharedNote() : tr("Kept with its eSIMs, on this computer");
    m_noteEdit->setToolTip(hasNote(m_entry) ? where
                                            : tr("A note is kept with an eSIM, and it is not known which belongs to "
                                                 "this order."));
    //: In a field for a note, of an order of which no eSIM is known.
    m_noteEdit->setPlaceholderText(hasNote(m_entry) ? QString() : tr("Its eSIM is not known"));
    for (QLineEdit *edit : {m_soldForEdit, m_noteEdit}) {
        edit->setAccessibleDescription(edit->isReadOnly() ? edit->toolTip() : QString());
    }
    //: Beside the button that saves, in the place of who is written down with it.
    m_byLabel->setText(
        m_choices.seller.isEmpty()
            ? withShownKeys(tr("No seller is chosen (F6)."))
            : tr(/*: %1: the person who sells now. */ "Corrected by %1").arg(Format::isolated(m_choices.seller)));
    //: Button: nothing is corrected.
    m_cancelButton->setText(tr("Cancel"));
    //: Button: keeps what was corrected.
    m_saveButton->setText(tr("Save"));
    showHistory();
    showMeaning();
}

/// A name that is not in the shop's list any more stays until another one is chosen.
void CorrectionDialog::fillBox(QComboBox &box, const QString &nobody, const QStringList &shown,
                               const QStringList &names, const QString &chosen)
{
    box.addItem(nobody, QString());
    for (qsizetype i = 0; i < names.size(); ++i) {
        box.addItem(shown.at(i), names.at(i));
    }
    if (box.findData(chosen) < 0) {
        box.addItem(chosen, chosen);
    }
    box.setCurrentIndex(box.findData(chosen));
}

void CorrectionDialog::showHistory()
{
    const CorrectionText words;
    m_history->clear();
    for (auto correction = m_entry.corrections.crbegin(); correction != m_entry.corrections.crend(); ++correction) {
        m_history->addItem(words.line(*correction));
    }
    constexpr int mostRows = 5; // More of them are scrolled to.
    m_history->setFixedHeight(m_history->sizeHintForRow(0) * std::min(mostRows, m_history->count())
                              + 2 * m_history->frameWidth());
    //: Name of a list: what was corrected before.
    m_history->setAccessibleName(tr("Corrections"));
    m_history->setVisible(!m_entry.corrections.isEmpty());
    //: Above a list of what was corrected of an order, or in its place.
    m_historyLabel->setText(m_entry.corrections.isEmpty() ? tr("Nothing was corrected so far.") : tr("Corrections"));
}

/// That of the sale, for the rate that was kept with it is one of this currency.
IsoCurrency CorrectionDialog::currency() const
{
    return m_entry.soldFor ? m_entry.soldFor->currency()
           : m_entry.kept  ? m_entry.kept->price.currency()
                           : m_choices.currency;
}

bool CorrectionDialog::isReadable() const
{
    if (m_soldForEdit->text().trimmed().isEmpty()) {
        return true;
    }
    const auto price = m_words.typedAmount(m_soldForEdit->text(), currency());
    return price && !price->isNegative() && soldForAll(SoldFor{*price, {}, {}, {}}, soldTimes(m_entry));
}

SaleDetails CorrectionDialog::details() const
{
    return {m_words.typedAmount(m_soldForEdit->text(), currency()), m_sellerBox->currentData().toString(),
            m_paymentBox->currentData().toString(), cleanNote(m_noteEdit->text())};
}

QString CorrectionDialog::meaning(const SaleDetails &details) const
{
    BookEntry then = m_entry;
    QList<Correction> corrections = m_entry.corrections;
    correct(then, corrections + correctionsTo(m_entry, details));
    return then.soldFor && then.margin ? m_words.margin({*then.soldFor, *then.margin, {}}) : QString();
}

void CorrectionDialog::showMeaning()
{
    const bool isGood = isReadable();
    const SaleDetails wanted = details();
    const int times = soldTimes(m_entry);
    const auto all =
        isGood && wanted.soldFor && times > 1 ? soldForAll(SoldFor{*wanted.soldFor, {}, {}, {}}, times) : std::nullopt;
    //: Beside the price of one eSIM: that of all; %1: an amount of money.
    m_totalLabel->setText(all ? tr("all %1").arg(m_words.amount(*all)) : currency().code());
    if (!isGood) {
        const Amount example(8 * currency().unitsPerMajor(), currency());
        m_meaningLabel->setTone(Tone::Bad);
        //: Below a field for a price; %1: an example of one, such as 8.00.
        m_meaningLabel->announce(tr("This is no price. Write it like %1.").arg(m_words.typable(example)));
    } else {
        m_meaningLabel->setTone(Tone::Neutral);
        m_meaningLabel->announce(meaning(wanted));
    }
    m_saveButton->setEnabled(isGood && !m_isSaving && !correctionsTo(m_entry, wanted).isEmpty());
}

void CorrectionDialog::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    showMeaning();
}

/// Whether it was corrected is told here and nowhere else.
void CorrectionDialog::reject()
{
    if (!m_isSaving) {
        QDialog::reject();
    }
}

void CorrectionDialog::save()
{
    m_failureLabel->announce({});
    setSaving(true);
    whenDone(m_book.correct(m_entry, details(), m_choices.seller), this, [this](const Result<void> &saved) {
        if (saved) {
            accept();
            return;
        }
        setSaving(false);
        //: %1: why, a whole sentence.
        m_failureLabel->announce(tr("Nothing was corrected. %1").arg(FailureText().failure(saved.failure())));
    });
}

} // namespace Desk

#include "moc_correctiondialog.cpp"
