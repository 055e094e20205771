// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/pricetext.h"
#include "services/books/bookcorrection.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Desk {

class AlertLabel;
class OrderBook;
class OtherNotes;

/// Corrects what was kept with a sale: sold for, seller, payment and note, saved as one piece or not at all, with what
/// was corrected before. Show it with open().
class CorrectionDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choices
    {
        QStringList sellers;
        QStringList payments;
        QString seller;       ///< Who sells now, and so corrects; empty where nobody was chosen.
        IsoCurrency currency; ///< Of an order that nobody said a price of.
    };

    CorrectionDialog(OrderBook &book, const BookEntry &entry, const Choices &choices, QWidget *parent = nullptr);

    void reject() override;

private:
    void build();
    void retranslate();
    void fillBox(QComboBox &box, const QString &nobody, const QStringList &shown, const QStringList &names,
                 const QString &chosen);
    void showHistory();
    void showMeaning();
    void setSaving(bool isSaving);
    void save();
    IsoCurrency currency() const;
    bool isReadable() const; ///< What was typed as the price.
    SaleDetails details() const;
    QString meaning(const SaleDetails &details) const;

    OrderBook &m_book;
    const BookEntry m_entry;
    const Choices m_choices;
    PriceText m_words;
    bool m_isSaving = false;
    QLabel *m_orderLabel;
    QLabel *m_soldForLabel;
    QLineEdit *m_soldForEdit;
    QLabel *m_totalLabel;
    AlertLabel *m_meaningLabel;
    QLabel *m_sellerLabel;
    QComboBox *m_sellerBox;
    QLabel *m_paymentLabel;
    QComboBox *m_paymentBox;
    QLabel *m_noteLabel;
    QLineEdit *m_noteEdit;
    OtherNotes *m_otherNotes;
    QLabel *m_historyLabel;
    QListWidget *m_history;
    AlertLabel *m_failureLabel;
    QLabel *m_byLabel;
    QPushButton *m_cancelButton;
    QPushButton *m_saveButton;
};

} // namespace Desk
