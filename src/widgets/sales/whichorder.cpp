// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/whichorder.h"

#include "domain/teamproblem.h"
#include "models/text/failuretext.h"
#include "models/text/listtext.h"
#include "services/books/orderbook.h"
#include "services/sales/decided.h"

#include <QInputDialog>
#include <QMessageBox>

namespace Desk {

namespace {

/// How far two clocks may be apart that nobody compared.
constexpr int clocksDiffer = 15 * 60;

} // namespace

WhichOrder::WhichOrder(const OrderBook &books, QWidget *asker)
    : QObject(asker)
    , m_books(books)
    , m_asker(asker)
{}

/// One of the account's that nobody is known to have bought.
void WhichOrder::ask(const Purchase &order)
{
    const Format format;
    QStringList words;
    QStringList references;
    for (const BookEntry &entry : m_books.entries()) {
        const bool isFree = entry.key.isNull() && entry.isListed() && !entry.reference.isEmpty();
        if (isFree && entry.kind == BookEntry::Kind::Esims && entry.packageCode == order.request.packageCode
            && entry.at >= order.earliestStamp().addSecs(-clocksDiffer)) {
            //: An order of the account. %1: date and time; %2: its reference; %3: an amount of money.
            words << tr("%1 · %2 · %3")
                         .arg(format.dateTime(entry.at), Format::isolated(entry.reference),
                              entry.paid ? format.money(*entry.paid) : Format::dash());
            references << entry.reference;
        }
    }
    if (words.isEmpty()) {
        sayWhyNone(order);
        return;
    }
    auto *question = new QInputDialog(m_asker);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setOption(QInputDialog::UseListViewForComboBoxItems);
    question->setLabelText(tr("Which order of the account was it?"));
    question->setComboBoxItems(words);
    if (words.size() == 1) {
        question->setTextValue(words.constFirst()); // Of several, a person says which.
    }
    question->setOkButtonText(tr("It was this one"));
    //: Button of a question: nothing is decided.
    question->setCancelButtonText(tr("Keep looking"));
    connect(question, &QInputDialog::textValueSelected, this,
            [this, key = order.key, words, references](const QString &said) {
                if (const qsizetype which = words.indexOf(said); which >= 0) {
                    emit chosen(key, references.at(which));
                } else {
                    showMessage(tr("None of the orders was chosen. Nothing was decided."));
                }
            });
    question->open();
}

/// None of what was read, which may not be all.
void WhichOrder::sayWhyNone(const Purchase &order)
{
    const ListText::Facts orders = ListText::ordersOf(m_books);
    const QDateTime from = order.earliestStamp().addSecs(-clocksDiffer);
    const bool isSince = orders.reading.readAt >= order.firstSentAt.addSecs(clocksDiffer);
    const bool isKnown = orders.reading.isWhole() && isSince && orders.coverage.reaches(from)
                         && orders.unreadableRows == 0 && !orders.isRefreshing;
    showMessage(isKnown ? tr("No order of the account can have been this one.")
                        : ListText().mayBeMissing(orders, from));
}

void WhichOrder::tell(const Result<Decided> &decided)
{
    if (!decided) {
        showMessage(teamProblem(decided.failure()) == TeamProblem::None
                        ? FailureText().failure(decided.failure())
                        : tr("Your team can't be asked at the moment. Nothing was decided."));
    } else if (*decided == Decided::TakenByAnother) {
        showMessage(tr("That order belongs to another sale. Nothing was decided."));
    } else if (*decided == Decided::NoSuchOrder) {
        showMessage(tr("The account does not show that order. Nothing was decided."));
    }
}

void WhichOrder::showMessage(const QString &text)
{
    auto *message =
        new QMessageBox(QMessageBox::Information, m_asker->window()->windowTitle(), text, QMessageBox::Close, m_asker);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->open();
}

} // namespace Desk

#include "moc_whichorder.cpp"
