// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/prices/sellingpricesdialog.h"

#include "domain/pricelistchanges.h"
#include "models/text/documenttext.h"
#include "models/text/failuretext.h"
#include "services/catalogue/catalogueservice.h"
#include "services/flow/whendone.h"
#include "services/prices/sellingprices.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"
#include "store/database/privateumask.h"
#include "store/prices/pricefile.h"
#include "widgets/controls/badgetext.h"
#include "widgets/prices/pricedelegate.h"

#include "ui_sellingpricesdialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QtConcurrent>

#include <utility>

namespace Desk {

namespace {

constexpr int examplesShown = 10;
constexpr int rateIsOldAfter = 30; ///< Days.
constexpr qsizetype undoKept = 100;
const QString rateField = QStringLiteral("rate");

using Direction = ExchangeRate::Direction;

void setUpTable(QTableView *table, int stretched, int visibleRows)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(26, table->fontMetrics().height() * 16 / 10));
    table->horizontalHeader()->setHighlightSections(false);
    // There are few rows in these tables.
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->setMinimumHeight(visibleRows * table->verticalHeader()->defaultSectionSize()
                            + table->horizontalHeader()->sizeHint().height() + 4);
}

} // namespace

SellingPricesDialog::SellingPricesDialog(SellingPrices &prices, CatalogueService &catalogue, Currency accountCurrency,
                                         const QStringList &examples, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SellingPricesDialog>())
    , m_prices(prices)
    , m_catalogue(catalogue)
    , m_today(today)
    , m_words(m_format)
    , m_examples(examples.first(std::min<qsizetype>(examples.size(), examplesShown)))
    , m_rules(new PriceRuleModel(m_format, catalogue.countryNames(), this))
    , m_exampleRows(new PriceExampleModel(m_format, this))
    , m_base(prices.list())
    , m_draft(prices.listFor(accountCurrency))
    , m_preview(prices.table())
{
    m_ui->setupUi(this);
    if (m_draft.accountCurrency != accountCurrency) {
        // The account is another one than the rate starts from.
        m_draft.accountCurrency = accountCurrency;
        m_draft.rate = {};
        m_draft.ratedOn = {};
    }
    // A shop that has sold little yet sees some of all kinds: the catalogue is in the order of places.
    const auto search = m_catalogue.search();
    const FoundRows rows = search->find(QString());
    const auto missing = examplesShown - m_examples.size();
    for (qsizetype i = 0; i < missing && !rows.isEmpty(); ++i) {
        const QString &code = search->entries().at(rows.at(i * rows.size() / missing)).package.code;
        if (!m_examples.contains(code)) {
            m_examples.append(code);
        }
    }
    setUpViews();
    setUpCurrencies();
    connectButtons();
    retranslate();
    showCurrency();
    showDraft();
    selectRow(0);
    m_ui->rulesView->setFocus();
    if (layout()->totalMinimumSize().width() > screen()->availableSize().width()) {
        m_ui->rulesLayout->setDirection(QBoxLayout::TopToBottom);
    }
}

SellingPricesDialog::~SellingPricesDialog() = default;

void SellingPricesDialog::setUpViews()
{
    m_ui->rulesView->setModel(m_rules);
    m_ui->examplesView->setModel(m_exampleRows);
    m_ui->examplesView->setItemDelegate(new PriceDelegate(this));
    setUpTable(m_ui->rulesView, static_cast<int>(PriceRuleModel::Column::For), 6);
    setUpTable(m_ui->examplesView, static_cast<int>(PriceExampleModel::Column::Package), 5);
    m_ui->examplesView->setSelectionMode(QAbstractItemView::SingleSelection);
    QStringList regions;
    for (const Destination &destination : m_catalogue.search()->destinations()) {
        if (destination.kind == Destination::Kind::Region) {
            regions.append(destination.code);
        }
    }
    m_ui->ruleForm->setPlaces(m_catalogue.countryNames(), regions);
    connect(m_ui->rulesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SellingPricesDialog::showForm);
    connect(m_rules, &PriceRuleModel::switchWanted, this, &SellingPricesDialog::switchRule);
    connect(m_ui->ruleForm, &PriceRuleForm::ruleChanged, this, &SellingPricesDialog::onRuleChanged);
    connect(m_ui->ruleForm, &PriceRuleForm::problemChanged, this, &SellingPricesDialog::showButtons);
}

void SellingPricesDialog::setUpCurrencies()
{
    const QScopedValueRollback guard(m_isShowing, true);
    // The account's own and what is asked for most come first.
    QStringList codes{currencyCode(m_draft.accountCurrency)};
    for (const char *usual : {"USD", "EUR", "IQD", "TRY", "GBP", "AED", "SAR"}) {
        codes.append(QString::fromLatin1(usual));
    }
    for (const IsoCurrency &currency : IsoCurrency::all()) {
        codes.append(currency.code());
    }
    codes.removeDuplicates();
    m_ui->currencyBox->addItems(codes);
    connect(m_ui->currencyBox, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isShowing) {
            m_ui->rateEdit->clear(); // It was of another currency.
            showRateUnit();
            onCurrencyEdited();
        }
    });
    connect(m_ui->directionBox, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isShowing) {
            showRateUnit();
            onCurrencyEdited();
        }
    });
    connect(m_ui->rateEdit, &QLineEdit::textChanged, this, &SellingPricesDialog::onCurrencyEdited);
}

void SellingPricesDialog::connectButtons()
{
    for (QPushButton *button : {m_ui->addButton, m_ui->removeButton, m_ui->upButton, m_ui->downButton, m_ui->undoButton,
                                m_ui->importButton, m_ui->exportButton, m_ui->cancelButton, m_ui->saveButton}) {
        button->setAutoDefault(false);
    }
    m_ui->saveButton->setDefault(false); // Return in a field must not save what is half typed.
    connect(m_ui->addButton, &QPushButton::clicked, this, &SellingPricesDialog::addRule);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &SellingPricesDialog::removeRule);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveRule(1); });
    connect(m_ui->undoButton, &QPushButton::clicked, this, &SellingPricesDialog::undo);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SellingPricesDialog::save);
    const auto key = [this](const QKeySequence &sequence, QPushButton *button) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, button, &QPushButton::click);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), m_ui->upButton);
    key(QKeySequence(Qt::ALT | Qt::Key_Down), m_ui->downButton);
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), m_ui->saveButton);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_ui->rulesView);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_ui->removeButton, &QPushButton::click);

    connect(m_ui->importButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Import prices"), {}, tr("Selling prices (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &SellingPricesDialog::importFile);
        dialog->open();
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export prices"), QStringLiteral("selling-prices.json"),
                                       tr("Selling prices (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        connect(dialog, &QFileDialog::fileSelected, this, &SellingPricesDialog::exportFile);
        dialog->open();
    });
    connect(&m_prices, &SellingPrices::saved, this, [this] {
        if (m_isSaving) {
            accept();
        }
    });
    connect(&m_prices, &SellingPrices::failed, this, &SellingPricesDialog::onSaveFailed);
    connect(&m_prices, &SellingPrices::savedElsewhere, this, &SellingPricesDialog::onSavedElsewhere);
    connect(&m_prices, &SellingPrices::listChanged, this, &SellingPricesDialog::onListChanged);
    connect(&m_prices, &SellingPrices::readOnlyChanged, this, &SellingPricesDialog::showRights);
    showRights();
}

/// Who may not save is told before any work is done. Looking, and a file of what holds, are anybody's.
void SellingPricesDialog::showRights()
{
    const bool mayChange = !m_prices.isReadOnly();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->currencyBox, m_ui->directionBox, m_ui->rateEdit,
                                                            m_ui->addButton, m_ui->importButton}) {
        widget->setEnabled(mayChange);
    }
    m_ui->ruleForm->setReadOnly(!mayChange);
    if (mayChange && m_ui->messageLabel->text() == DocumentText::ownersOnly()) {
        m_ui->messageLabel->announce({}); // It is so no more.
    }
    showButtons();
}

/// Another desk's came. A draft that nobody touched follows; another, and what is half typed, stays, and is not saved
/// over it unseen.
void SellingPricesDialog::onListChanged()
{
    if (std::exchange(m_isAwaitingTheirs, false)) {
        m_base = m_prices.list();
    }
    const bool isTouched = !m_undo.isEmpty() || m_isCurrencyHalf || m_ui->ruleForm->hasProblem();
    if (m_isSaving || isTouched || m_prices.list() == m_base) {
        showButtons();
        return;
    }
    m_base = m_prices.list();
    m_draft = m_prices.listFor(m_draft.accountCurrency);
    showDraft();
    showCurrency();
    selectRow(std::max(selectedRow(), 0));
}

void SellingPricesDialog::onSavedElsewhere()
{
    m_isSaving = false;
    m_isAwaitingTheirs = true;
    tellOvertaken();
}

void SellingPricesDialog::tellOvertaken()
{
    m_ui->messageLabel->setTone(Tone::Bad);
    m_ui->messageLabel->announce(tr("Somebody saved other prices meanwhile, so these were not. Save again to put "
                                    "these in their place, or cancel to keep theirs."));
    showButtons();
}

void SellingPricesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        showDraft();
    }
    QDialog::changeEvent(event);
}

void SellingPricesDialog::retranslate()
{
    m_format = Format();
    m_words = PriceText(m_format);
    m_rules->setFormat(m_format);
    m_exampleRows->setFormat(m_format);
}

int SellingPricesDialog::selectedRow() const
{
    const int row = m_ui->rulesView->currentIndex().row();
    return row < m_draft.rules.size() ? row : -1;
}

void SellingPricesDialog::selectRow(int row)
{
    const int last = static_cast<int>(m_draft.rules.size()) - 1;
    m_ui->rulesView->setCurrentIndex(m_rules->index(std::clamp(row, -1, last), 0));
    showForm();
}

void SellingPricesDialog::setDraft(const PriceList &list, const QString &field)
{
    if (list == m_draft) {
        return;
    }
    m_beforeCurrency.reset(); // It is the list of now that the next currency starts from.
    const bool isSameField = !field.isEmpty() && field == m_editedField && !m_undo.isEmpty();
    if (!isSameField) {
        m_undo.append(m_draft);
        m_undo = m_undo.last(std::min(m_undo.size(), undoKept));
    }
    m_editedField = field;
    if (isSameField && list == m_undo.constLast()) {
        m_undo.removeLast(); // What was typed was taken back: nothing is left to undo.
        m_editedField.clear();
    }
    m_draft = list;
    m_ui->messageLabel->announce({});
    showDraft();
}

void SellingPricesDialog::undo()
{
    if (m_undo.isEmpty()) {
        return;
    }
    const int row = selectedRow();
    m_draft = m_undo.takeLast();
    m_editedField.clear();
    m_beforeCurrency.reset();
    m_isCurrencyHalf = false;
    m_ui->messageLabel->announce({});
    showDraft();
    showCurrency();
    selectRow(std::max(row, 0));
}

void SellingPricesDialog::addRule()
{
    PriceList list = m_draft;
    PriceRule rule;
    rule.id = QUuid::createUuid();
    rule.markup = Percent{10'000};
    rule.markupAmount = Amount(0, list.currency);
    rule.floor = Amount(0, list.currency);
    rule.rounding = canRound(PriceRounding::Ending99, list.currency) ? PriceRounding::Ending99 : PriceRounding::Whole;
    // Above the one that is selected: the last one is mostly for all the rest.
    const int row = std::max(selectedRow(), 0);
    list.rules.insert(row, rule);
    setDraft(list);
    selectRow(row);
    m_ui->ruleForm->focusFirst();
}

void SellingPricesDialog::removeRule()
{
    const int row = selectedRow();
    if (row < 0) {
        return;
    }
    PriceList list = m_draft;
    list.rules.removeAt(row);
    setDraft(list);
    selectRow(std::min<int>(row, int(list.rules.size()) - 1));
}

void SellingPricesDialog::moveRule(int direction)
{
    const int row = selectedRow();
    const int to = row + direction;
    if (row < 0 || to < 0 || to >= m_draft.rules.size()) {
        return;
    }
    PriceList list = m_draft;
    list.rules.move(row, to);
    setDraft(list);
    selectRow(to);
}

void SellingPricesDialog::switchRule(int row, bool isOn)
{
    if (m_prices.isReadOnly()) {
        return;
    }
    PriceList list = m_draft;
    list.rules[row].isOn = isOn;
    setDraft(list);
    showForm();
}

void SellingPricesDialog::onRuleChanged(const PriceRule &rule, const QString &field)
{
    PriceList list = m_draft;
    for (PriceRule &each : list.rules) {
        if (each.id == rule.id) {
            each = rule;
        }
    }
    setDraft(list, rule.id.toString() + field);
}

void SellingPricesDialog::onCurrencyEdited()
{
    if (m_isShowing) {
        return;
    }
    const IsoCurrency currency = IsoCurrency::fromCode(m_ui->currencyBox->currentText()).value_or(m_draft.currency);
    const bool needsRate = currency != IsoCurrency(m_draft.accountCurrency);
    const auto direction = static_cast<Direction>(std::max(0, m_ui->directionBox->currentIndex()));
    const auto rate = needsRate ? m_words.typedRate(m_ui->rateEdit->text(), direction) : ExchangeRate();
    m_isCurrencyHalf = !rate.has_value();
    if (!m_beforeCurrency) {
        m_beforeCurrency = m_draft;
    }
    // A rate grows digit by digit: each time what was there before is converted, never what came of a rate half typed.
    const PriceList before = *m_beforeCurrency;
    if (!rate) {
        setDraft(before, rateField);
    } else if (currency == before.currency) {
        PriceList list = before;
        list.rate = *rate;
        list.ratedOn = needsRate ? m_today : QDate();
        setDraft(list, rateField);
    } else if (const auto converted = convertedTo(before, currency, *rate, needsRate ? m_today : QDate())) {
        // 2.50 USD never becomes 2.50 IQD.
        setDraft(*converted, rateField);
        m_ui->messageLabel->setTone(Tone::Waiting);
        m_ui->messageLabel->announce(
            //: %1, %2: currencies.
            tr("All amounts were converted from %1 to %2 at this rate. Look them over before you save.")
                .arg(before.currency.code(), currency.code()));
    } else {
        m_isCurrencyHalf = true;
    }
    m_beforeCurrency = before;
    showRule();
    showRateUnit();
    showButtons();
}

QString SellingPricesDialog::currencyProblem() const
{
    if (!m_isCurrencyHalf) {
        return {};
    }
    const QString text = m_ui->rateEdit->text();
    const QString example = m_words.typable(Amount(132'050, Currency::Usd));
    return text.trimmed().isEmpty() ? tr("Write the rate. Nothing is converted before, and no rate is ever fetched.")
                                    : tr(/*: %1: a number, as an example. */
                                         "Write the rate as a number over 0 with at most 12 digits, such as %1.")
                                          .arg(example);
}

void SellingPricesDialog::importFile(const QString &filePath)
{
    whenDone(QtConcurrent::run(&PriceFile::read, filePath), this,
             [this, filePath](const std::variant<PriceList, PriceFileProblem> &read) { onImported(filePath, read); });
}

void SellingPricesDialog::onImported(const QString &filePath, const std::variant<PriceList, PriceFileProblem> &read)
{
    const QString name = QFileInfo(filePath).fileName();
    m_ui->messageLabel->setTone(Tone::Bad);
    if (const auto *problem = std::get_if<PriceFileProblem>(&read)) {
        m_ui->messageLabel->announce(name + QLatin1String(": ") + m_words.problem(*problem));
        return;
    }
    const PriceList &list = std::get<PriceList>(read);
    if (list.accountCurrency != m_draft.accountCurrency) {
        m_ui->messageLabel->announce(
            //: %1: a file; %2, %3: currencies.
            tr("%1: these prices start from costs in %2, and this account pays in %3. Nothing was taken over.")
                .arg(name, currencyCode(list.accountCurrency), currencyCode(m_draft.accountCurrency)));
        return;
    }
    const PriceListChanges changes = PriceListChanges::between(m_draft, list);
    setDraft(list);
    m_isCurrencyHalf = false;
    showCurrency();
    selectRow(0);
    m_ui->messageLabel->setTone(Tone::Waiting);
    m_ui->messageLabel->announce(
        //: %1: a file; %2: what differs in it.
        tr("%1: %2. Nothing takes effect before you save; Undo brings back what was there.")
            .arg(name, m_words.changes(changes)));
}

void SellingPricesDialog::exportFile(const QString &filePath)
{
    const UsersUmask rights; // The person says where it goes and who may read it.
    const auto written = PriceFile::write(filePath, m_draft);
    m_ui->messageLabel->setTone(written ? Tone::Good : Tone::Bad);
    m_ui->messageLabel->announce(
        written ? tr(/*: %1: name of a file. */ "The prices were saved as %1.").arg(QFileInfo(filePath).fileName())
                : tr(/*: %1: words of the system about what went wrong. */
                     "The file could not be written: %1")
                      .arg(written.failure().text));
}

void SellingPricesDialog::save()
{
    if (!m_ui->saveButton->isEnabled()) {
        return;
    }
    if (m_prices.list() != m_base) {
        m_base = m_prices.list();
        tellOvertaken();
        return;
    }
    m_isSaving = true;
    showButtons();
    m_prices.save(m_draft);
}

void SellingPricesDialog::onSaveFailed(const Failure &failure)
{
    if (!std::exchange(m_isSaving, false)) {
        return;
    }
    m_ui->messageLabel->setTone(Tone::Bad);
    //: %1: why.
    m_ui->messageLabel->announce(tr("The prices could not be saved; those from before stay in force. %1")
                                     .arg(FailureText(m_format).failure(failure)));
    showButtons();
}

void SellingPricesDialog::showDraft()
{
    const int row = selectedRow();
    m_rules->setRules(m_draft.rules);
    if (selectedRow() != row) {
        selectRow(row);
    }
    showRateUnit();
    showButtons();
    const int number = ++m_previewNumber;
    whenDone(m_prices.preview(m_draft), this, [this, number](const std::shared_ptr<const PriceTable> &table) {
        if (number == m_previewNumber) {
            onPreview(table);
        }
    });
}

void SellingPricesDialog::onPreview(const std::shared_ptr<const PriceTable> &table)
{
    m_preview = table;
    m_rules->setPrices(table);
    m_exampleRows->setPrices(m_prices.table(), table, m_examples);
    showSummary();
}

void SellingPricesDialog::showSummary()
{
    //: %Ln: how many packages the rules are tried on.
    QStringList parts{tr("%Ln packages", nullptr, m_preview->packages())};
    //: Of packages for which no rule of selling prices fits.
    parts.append(m_preview->withoutPrice() == 0
                     ? tr("each has a price")
                     : tr(/*: %Ln: how many packages no rule gives a price. */ "%Ln have no price", nullptr,
                          m_preview->withoutPrice()));
    if (const int fixed = m_preview->pricedBy(QUuid()); fixed > 0) {
        //: Of packages with a selling price that was set by hand.
        parts.append(tr("%Ln have a fixed price", nullptr, fixed));
    }
    m_ui->summaryLabel->setValue(parts.join(QStringLiteral(" · ")));
}

void SellingPricesDialog::showRule()
{
    const int row = selectedRow();
    m_ui->ruleForm->setRule(row < 0 ? std::nullopt : std::optional(m_draft.rules.at(row)), m_draft.currency);
}

void SellingPricesDialog::showForm()
{
    showRule();
    m_editedField.clear();
    showButtons();
}

void SellingPricesDialog::showCurrency()
{
    const QScopedValueRollback guard(m_isShowing, true);
    m_ui->currencyBox->setCurrentText(m_draft.currency.code());
    showRateUnit();
    m_ui->directionBox->setCurrentIndex(static_cast<int>(m_draft.rate.direction()));
    m_ui->rateEdit->setText(m_draft.ratedOn.isValid() ? m_words.typableRate(m_draft.rate) : QString());
    showRateUnit();
}

void SellingPricesDialog::showRateUnit()
{
    const QScopedValueRollback guard(m_isShowing, true);
    const QString account = currencyCode(m_draft.accountCurrency);
    const QString selling = m_ui->currencyBox->currentText();
    const bool needsRate = account != selling;
    const int direction = std::max(0, m_ui->directionBox->currentIndex());
    m_ui->directionBox->clear();
    for (const QString &code : {account, selling}) {
        //: Begins a rate of exchange: "1 USD =", then a number and another currency.
        m_ui->directionBox->addItem(tr("1 %1 =").arg(code));
    }
    m_ui->directionBox->setCurrentIndex(direction);
    m_ui->rateUnitLabel->setText(direction == 0 ? selling : account);
    QList<BadgeText::Piece> date;
    QString dateText;
    if (m_draft.ratedOn.isValid()) {
        const bool isOld = m_draft.ratedOn.daysTo(m_today) > rateIsOldAfter;
        //: Beside a rate of exchange: the day when it was typed.
        dateText = tr("of %1").arg(m_format.date(m_draft.ratedOn.startOfDay().toUTC()));
        date.append({{}, dateText, isOld ? Tone::Waiting : Tone::Neutral});
        if (isOld) {
            dateText += QLatin1String(", ") + tr("older than 30 days");
        }
    }
    m_ui->rateDateLabel->setPieces(date, dateText);
    m_ui->rateDateLabel->setToolTip(dateText);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->directionBox, m_ui->rateEdit, m_ui->rateUnitLabel}) {
        widget->setVisible(needsRate);
    }
    m_ui->rateDateLabel->setVisible(needsRate && !date.isEmpty() && selling == m_draft.currency.code());
}

void SellingPricesDialog::showButtons()
{
    const int row = selectedRow();
    const auto size = static_cast<int>(m_draft.rules.size());
    const bool mayChange = !m_prices.isReadOnly();
    m_ui->removeButton->setEnabled(mayChange && row >= 0);
    m_ui->upButton->setEnabled(mayChange && row > 0);
    m_ui->downButton->setEnabled(mayChange && row >= 0 && row < size - 1);
    m_ui->undoButton->setEnabled(mayChange && !m_undo.isEmpty());
    const auto problem = problemOf(m_draft);
    const QString currency = currencyProblem();
    const bool isGood =
        mayChange && !problem && currency.isEmpty() && !m_ui->ruleForm->hasProblem() && m_prices.isRead();
    m_ui->saveButton->setEnabled(isGood && !m_isSaving && m_draft != m_prices.list());
    m_ui->exportButton->setEnabled(!problem);
    if (!mayChange) {
        const QString why = DocumentText::ownersOnly();
        if (m_ui->messageLabel->text() != why) {
            m_ui->messageLabel->setTone(Tone::Waiting);
            m_ui->messageLabel->announce(why);
        }
    } else if (!currency.isEmpty()) {
        m_ui->messageLabel->setTone(Tone::Bad);
        m_ui->messageLabel->announce(currency);
    } else if (problem) {
        m_ui->messageLabel->setTone(Tone::Bad);
        m_ui->messageLabel->announce(m_words.problem(problem->kind));
    } else if (!m_prices.isRead()) {
        m_ui->messageLabel->setTone(Tone::Bad);
        m_ui->messageLabel->announce(tr("The prices of this shop could not be read, so none can be saved."));
    }
}

} // namespace Desk

#include "moc_sellingpricesdialog.cpp"
