// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/pricetext.h"

#include <QWidget>

#include <memory>

namespace Desk {

namespace Ui {
class PriceRuleForm;
}

/// The fields of one rule of selling prices. What is typed and can't be meant is said below, and the rule stays as it
/// was before that field was touched. Owned by SellingPricesDialog.
class PriceRuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit PriceRuleForm(QWidget *parent = nullptr);
    ~PriceRuleForm() override;

    /// Regions are the API's names; they and countries are shown in the user's language.
    void setPlaces(std::shared_ptr<const CountryNames> names, const QStringList &regions);
    /// Nothing: all fields are empty and can't be used.
    void setRule(const std::optional<PriceRule> &rule, IsoCurrency currency);
    /// The rule is shown, and nothing of it can be changed.
    void setReadOnly(bool isReadOnly);
    /// Whether a field has what can't be meant.
    bool hasProblem() const { return !m_problem.isEmpty(); }
    void focusFirst();

signals:
    /// By a person. The field is told apart by its name, so that what is typed into one is undone at once.
    void ruleChanged(const Desk::PriceRule &rule, const QString &field);
    void problemChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillBoxes();
    void show();
    void onEdited();
    std::optional<PriceRule> read();
    bool readCountries(PackageCondition &condition);
    bool readFloor(PriceRule &rule);
    bool fail(const QString &problem);
    void showProblem(const QString &problem);

    std::unique_ptr<Ui::PriceRuleForm> m_ui;
    PriceText m_words;
    std::shared_ptr<const CountryNames> m_names;
    QStringList m_regions;
    std::optional<PriceRule> m_rule;
    std::optional<PriceRule> m_beforeField; ///< The rule before this field was typed in.
    QString m_field;
    IsoCurrency m_currency;
    QString m_problem;
    bool m_isReadOnly = false;
    bool m_isShowing = false; ///< The program fills in the fields: nobody typed.
};

} // namespace Desk
