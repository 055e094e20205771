// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "models/priceexamplemodel.h"
#include "models/pricerulemodel.h"

#include <QDate>
#include <QDialog>
#include <QList>

#include <memory>

namespace Desk {

class CatalogueService;
class SellingPrices;
struct PriceFileProblem;
namespace Ui {
class SellingPricesDialog;
}

/// The editor of the shop's selling prices: a draft of the price list, what it would do to the catalogue, and nothing
/// that holds before it is saved, as one piece. Show it with open().
class SellingPricesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The currency is the account's; examples are codes of packages that the shop sells.
    SellingPricesDialog(SellingPrices &prices, CatalogueService &catalogue, Currency accountCurrency,
                        const QStringList &examples, QDate today, QWidget *parent = nullptr);
    ~SellingPricesDialog() override;

    const PriceList &draft() const { return m_draft; }
    /// Takes a file over as the draft, or says what is wrong with it.
    void importFile(const QString &filePath);
    void exportFile(const QString &filePath);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpViews();
    void setUpCurrencies();
    void connectButtons();
    void retranslate();

    void setDraft(const PriceList &list, const QString &field = {});
    void undo();
    void addRule();
    void removeRule();
    void moveRule(int direction);
    void switchRule(int row, bool isOn);
    void onRuleChanged(const PriceRule &rule, const QString &field);
    void onCurrencyEdited();
    void onImported(const QString &filePath, const std::variant<PriceList, PriceFileProblem> &read);
    void onPreview(const std::shared_ptr<const PriceTable> &table);
    void save();
    void onSaveFailed(const Failure &failure);
    void onListChanged();
    void onSavedElsewhere();
    void tellOvertaken();

    void showRights();
    void showDraft();
    void showRule();
    void showForm();
    void showCurrency();
    void showRateUnit();
    void showSummary();
    void showButtons();
    int selectedRow() const;
    void selectRow(int row);
    QString currencyProblem() const;

    std::unique_ptr<Ui::SellingPricesDialog> m_ui;
    SellingPrices &m_prices;
    CatalogueService &m_catalogue;
    QDate m_today;
    Format m_format;
    PriceText m_words;
    QStringList m_examples;
    PriceRuleModel *m_rules;
    PriceExampleModel *m_exampleRows;
    PriceList m_base; ///< That the draft was made from.
    PriceList m_draft;
    QList<PriceList> m_undo;
    std::optional<PriceList> m_beforeCurrency; ///< What is converted while another currency and its rate are typed.
    QString m_editedField;                     ///< What is typed into one field is undone at once.
    std::shared_ptr<const PriceTable> m_preview;
    int m_previewNumber = 0; ///< Of the newest one begun.
    bool m_isShowing = false;
    bool m_isSaving = false;
    bool m_isAwaitingTheirs = false; ///< Which the person was told of, and that are being read.
    bool m_isCurrencyHalf = false;   ///< Another currency or rate is chosen and not complete yet.
};

} // namespace Desk
