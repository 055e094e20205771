// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/prices/priceruleform.h"

#include "services/search/countrynames.h"

#include "ui_priceruleform.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <array>
#include <cmath>

namespace Desk {

namespace {

constexpr std::array types{Package::Type::Local, Package::Type::Regional, Package::Type::Global};
constexpr int mostDays = 3650;
constexpr double mostGigabytes = 100'000;

std::optional<DataSize> sizeOf(double gigabytes)
{
    return gigabytes > 0 ? DataSize::fromGigabytes(gigabytes) : std::nullopt;
}

std::optional<int> daysOf(int days)
{
    return days > 0 ? std::optional(days) : std::nullopt;
}

} // namespace

PriceRuleForm::PriceRuleForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PriceRuleForm>())
    , m_words(Format())
{
    m_ui->setupUi(this);
    m_ui->priceLabel->setForegroundRole(QPalette::PlaceholderText);
    for (QDoubleSpinBox *spin : {m_ui->dataFromSpin, m_ui->dataToSpin}) {
        spin->setRange(0, mostGigabytes);
        spin->setDecimals(1);
        connect(spin, &QDoubleSpinBox::valueChanged, this, &PriceRuleForm::onEdited);
    }
    for (QSpinBox *spin : {m_ui->daysFromSpin, m_ui->daysToSpin}) {
        spin->setRange(0, mostDays);
        connect(spin, &QSpinBox::valueChanged, this, &PriceRuleForm::onEdited);
    }
    // Not textEdited: assistive input changes the text without it.
    for (QLineEdit *edit : {m_ui->countriesEdit, m_ui->percentEdit, m_ui->amountEdit, m_ui->floorEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &PriceRuleForm::onEdited);
    }
    for (QComboBox *box : {m_ui->regionBox, m_ui->typeBox, m_ui->unlimitedBox, m_ui->roundingBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PriceRuleForm::onEdited);
    }
    retranslate();
    show();
}

PriceRuleForm::~PriceRuleForm() = default;

void PriceRuleForm::setPlaces(std::shared_ptr<const CountryNames> names, const QStringList &regions)
{
    m_names = std::move(names);
    m_regions = regions;
    fillBoxes();
    show();
}

void PriceRuleForm::setRule(const std::optional<PriceRule> &rule, IsoCurrency currency)
{
    const bool isOther = m_currency != currency;
    m_rule = rule;
    m_field.clear();
    m_currency = currency;
    if (isOther) {
        fillBoxes();
    }
    show();
}

void PriceRuleForm::focusFirst()
{
    m_ui->countriesEdit->setFocus(Qt::OtherFocusReason);
}

void PriceRuleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        show();
    }
    QWidget::changeEvent(event);
}

void PriceRuleForm::retranslate()
{
    m_words = PriceText(Format());
    //: Of a number that limits nothing.
    const QString any = tr("any");
    m_ui->dataFromSpin->setSpecialValueText(any);
    m_ui->dataToSpin->setSpecialValueText(any);
    m_ui->daysFromSpin->setSpecialValueText(any);
    m_ui->daysToSpin->setSpecialValueText(any);
    fillBoxes();
}

void PriceRuleForm::fillBoxes()
{
    const QScopedValueRollback guard(m_isShowing, true);
    m_ui->regionBox->clear();
    m_ui->regionBox->addItem(tr("any"), QString());
    for (const QString &region : std::as_const(m_regions)) {
        m_ui->regionBox->addItem(m_names->regionDisplayName(region), region);
    }
    m_ui->typeBox->clear();
    m_ui->typeBox->addItem(tr("any"));
    for (const Package::Type type : types) {
        m_ui->typeBox->addItem(m_words.packageType(type), static_cast<int>(type));
    }
    m_ui->unlimitedBox->clear();
    m_ui->unlimitedBox->addItem(tr("any"));
    //: Packages without a limit of data.
    m_ui->unlimitedBox->addItem(tr("unlimited"), true);
    //: Packages that have a limit of data.
    m_ui->unlimitedBox->addItem(tr("with a limit"), false);
    m_ui->roundingBox->clear();
    for (int i = 0; i < priceRoundings; ++i) {
        const auto rounding = static_cast<PriceRounding>(i);
        if (canRound(rounding, m_currency)) {
            m_ui->roundingBox->addItem(m_words.rounding(rounding), i);
        }
    }
}

void PriceRuleForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setEnabled(m_rule.has_value() && !m_isReadOnly);
}

void PriceRuleForm::show()
{
    const QScopedValueRollback guard(m_isShowing, true);
    setEnabled(m_rule.has_value() && !m_isReadOnly);
    const PriceRule rule = m_rule.value_or(PriceRule());
    const PackageCondition &condition = rule.condition;
    QStringList countries;
    for (const QString &code : condition.countries) {
        const QString name = m_names ? m_names->displayName(code) : code;
        countries.append(name.contains(QLatin1Char(',')) ? code : name); // Commas part them.
    }
    m_ui->countriesEdit->setText(countries.join(QLatin1String(", ")));
    if (m_ui->regionBox->findData(condition.region) < 0) {
        m_ui->regionBox->addItem(condition.region, condition.region); // Of a catalogue that has it no more.
    }
    m_ui->regionBox->setCurrentIndex(m_ui->regionBox->findData(condition.region));
    m_ui->typeBox->setCurrentIndex(condition.type ? m_ui->typeBox->findData(static_cast<int>(*condition.type)) : 0);
    m_ui->unlimitedBox->setCurrentIndex(condition.isUnlimited ? (*condition.isUnlimited ? 1 : 2) : 0);
    m_ui->dataFromSpin->setValue(condition.dataFrom ? condition.dataFrom->gigabytes() : 0);
    m_ui->dataToSpin->setValue(condition.dataTo ? condition.dataTo->gigabytes() : 0);
    m_ui->daysFromSpin->setValue(condition.daysFrom.value_or(0));
    m_ui->daysToSpin->setValue(condition.daysTo.value_or(0));
    m_ui->percentEdit->setText(m_words.typable(rule.markup));
    m_ui->amountEdit->setText(m_words.typable(Amount(rule.markupAmount.minorUnits(), m_currency)));
    const Amount *floor = std::get_if<Amount>(&rule.floor);
    m_ui->floorEdit->setText(floor ? m_words.typable(Amount(floor->minorUnits(), m_currency))
                                   : m_words.percent(std::get<Percent>(rule.floor)));
    m_ui->roundingBox->setCurrentIndex(m_ui->roundingBox->findData(static_cast<int>(rule.rounding)));
    //: A field for an amount of money; %1: the code of its currency.
    m_ui->amountLabel->setText(tr("Amount, %1").arg(m_currency.code()));
    showProblem({});
}

void PriceRuleForm::onEdited()
{
    if (m_isShowing || !m_rule) {
        return;
    }
    const QString field = sender() ? sender()->objectName() : QString();
    if (field != m_field) {
        m_field = field;
        m_beforeField = m_rule;
    }
    // "62,5" is wrong, and the 62 on the way to it was not meant either.
    const PriceRule rule = read().value_or(*m_beforeField);
    if (rule != *m_rule) {
        m_rule = rule;
        emit ruleChanged(rule, field);
    }
}

std::optional<PriceRule> PriceRuleForm::read()
{
    PriceRule rule = *m_rule;
    PackageCondition &condition = rule.condition;
    condition.region = m_ui->regionBox->currentData().toString();
    const QVariant type = m_ui->typeBox->currentData();
    condition.type = type.isValid() ? std::optional(static_cast<Package::Type>(type.toInt())) : std::nullopt;
    const QVariant unlimited = m_ui->unlimitedBox->currentData();
    condition.isUnlimited = unlimited.isValid() ? std::optional(unlimited.toBool()) : std::nullopt;
    condition.dataFrom = sizeOf(m_ui->dataFromSpin->value());
    condition.dataTo = sizeOf(m_ui->dataToSpin->value());
    condition.daysFrom = daysOf(m_ui->daysFromSpin->value());
    condition.daysTo = daysOf(m_ui->daysToSpin->value());
    rule.rounding = static_cast<PriceRounding>(m_ui->roundingBox->currentData().toInt());
    if (!readCountries(condition)) {
        return std::nullopt;
    }
    const auto percent = m_words.typedPercent(m_ui->percentEdit->text());
    const auto amount = m_words.typedAmount(m_ui->amountEdit->text(), m_currency);
    if (!percent) {
        //: %1: a number, as an example.
        fail(tr("Write the percentage as a number from −100 up, such as %1.").arg(m_words.typable(Percent{6250})));
        return std::nullopt;
    }
    if (!amount) {
        //: %1: an amount, as an example.
        fail(tr("Write the amount like %1.").arg(m_words.typable(Amount(3 * m_currency.unitsPerMajor(), m_currency))));
        return std::nullopt;
    }
    rule.markup = *percent;
    rule.markupAmount = *amount;
    if (!readFloor(rule)) {
        return std::nullopt;
    }
    PriceList alone;
    alone.currency = m_currency;
    alone.ratedOn = QDate(2000, 1, 1); // Whatever it is: the rate is asked for elsewhere.
    alone.rules = {rule};
    if (const auto problem = problemOf(alone); problem && problem->kind != PriceListProblem::Kind::NoRate) {
        fail(m_words.problem(problem->kind));
        return std::nullopt;
    }
    showProblem({});
    return rule;
}

bool PriceRuleForm::readCountries(PackageCondition &condition)
{
    condition.countries.clear();
    static const QRegularExpression comma(QStringLiteral("[,\u060c\uff0c\u3001]")); // Arabic and Chinese ones too.
    const QStringList parts = m_ui->countriesEdit->text().split(comma, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        const QString code = m_names ? m_names->codeForName(name) : name.toUpper();
        if (name.isEmpty()) {
            continue;
        }
        if (code.isEmpty()) {
            //: %1: what somebody typed.
            return fail(tr("“%1” is no country that is known here.").arg(name));
        }
        if (!condition.countries.contains(code)) {
            condition.countries.append(code);
        }
    }
    return true;
}

bool PriceRuleForm::readFloor(PriceRule &rule)
{
    const QString text = m_ui->floorEdit->text().trimmed();
    if (PriceText::isPercent(text)) {
        const auto percent = m_words.typedPercent(text);
        if (!percent) {
            //: %1: a part, such as “120 %”.
            return fail(tr("Write the floor as an amount, or as a part of the cost such as %1.")
                            .arg(m_words.percent(Percent{2000})));
        }
        rule.floor = *percent;
        return true;
    }
    const auto amount = m_words.typedAmount(text, m_currency);
    if (!amount) {
        return fail(tr("Write the floor as an amount, or as a part of the cost such as %1.")
                        .arg(m_words.percent(Percent{2000})));
    }
    rule.floor = *amount;
    return true;
}

bool PriceRuleForm::fail(const QString &problem)
{
    showProblem(problem);
    return false;
}

void PriceRuleForm::showProblem(const QString &problem)
{
    const bool isOther = problem != m_problem;
    m_problem = problem;
    if (isOther || problem.isEmpty()) {
        m_ui->problemLabel->announce(problem);
    }
    if (isOther) {
        emit problemChanged();
    }
}

} // namespace Desk

#include "moc_priceruleform.cpp"
