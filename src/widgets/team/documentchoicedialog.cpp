// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/documentchoicedialog.h"

#include "models/text/hiddenprices.h"
#include "services/search/countrynames.h"
#include "services/team/sharedprices.h"
#include "widgets/controls/languagechange.h"
#include "widgets/team/comparisondelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

constexpr int mostFittedRows = 600; ///< Beyond, each row has one line.

} // namespace

DocumentChoiceDialog::DocumentChoiceDialog(const TeamDocuments::Standing &standing,
                                           std::shared_ptr<const CountryNames> countries,
                                           DocumentText::PackageNames packages, QWidget *parent)
    : QDialog(parent)
    , m_standing(standing)
    , m_countries(std::move(countries))
    , m_packages(std::move(packages))
    , m_rows(new ComparisonModel(this))
    , m_question(new QLabel)
    , m_table(new QTableView)
    , m_keepButton(new QPushButton)
    , m_takeButton(new QPushButton)
    , m_laterButton(new QPushButton)
{
    build();
    onLanguageChange(this, [this] {
        if (arePricesHidden() && kind() == SharedPrices::documentKind()) {
            reject(); // Rules tell what packages cost.
            return;
        }
        retranslate();
    });
    retranslate();
    fitSize();
}

void DocumentChoiceDialog::build()
{
    m_question->setObjectName(QStringLiteral("questionLabel"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new ComparisonDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(int(ComparisonModel::Column::Group),
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMaximumSectionSize(QWIDGETSIZE_MAX);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_laterButton);
    buttons->addStretch(1);
    buttons->addWidget(m_keepButton);
    buttons->addWidget(m_takeButton);
    // Neither is right by itself, so Return chooses none.
    for (QPushButton *button : {m_laterButton, m_keepButton, m_takeButton}) {
        button->setAutoDefault(false);
    }
    auto *layout = new QVBoxLayout(this);
    constexpr int margin = 16;
    constexpr int spacing = 12;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    layout->addWidget(m_question);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_laterButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keepButton, &QPushButton::clicked, this, [this] { emit keepOwnChosen(m_standing.theirs->id); });
    connect(m_takeButton, &QPushButton::clicked, this, [this] { emit takeTheirsChosen(m_standing.theirs->id); });
    m_table->setFocus();
}

/// As high as its rows need, where the screen has that.
void DocumentChoiceDialog::fitSize()
{
    constexpr QSize comfortable(52, 32);
    constexpr QSize frame(16, 48); // Not known before the window is shown.
    resize((comfortable * fontMetrics().height()).boundedTo(screen()->availableSize() - frame));
    layout()->activate();
    fitRows();
    const int rows = m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length()
                     + m_table->frameWidth() * 2;
    const int others = height() - m_table->height();
    const int least = fontMetrics().height() * 14;
    resize(width(), std::min(height(), std::max(least, others + rows)));
}

void DocumentChoiceDialog::setStanding(const TeamDocuments::Standing &standing)
{
    m_standing = standing;
    if (standing.state != TeamDocuments::State::Differs || !standing.theirs) {
        accept();
        return;
    }
    retranslate();
}

void DocumentChoiceDialog::retranslate()
{
    const DocumentText words;
    setWindowTitle(DocumentText::name(kind()));
    m_table->setAccessibleName(DocumentText::name(kind()));
    m_question->setText(words.question(m_standing));
    m_rows->setRows(words.compared(m_standing, *m_countries, m_packages));
    m_rows->retranslate();
    m_laterButton->setText(tr("Decide later"));
    m_keepButton->setText(tr("Keep mine"));
    m_takeButton->setText(tr("Take theirs"));
    m_keepButton->setEnabled(m_standing.canKeepOwn);
    m_keepButton->setToolTip(m_standing.canKeepOwn ? QString() : DocumentText::ownersOnly());
    fitRows();
}

void DocumentChoiceDialog::fitRows()
{
    if (m_rows->rowCount() <= mostFittedRows) {
        m_table->resizeRowsToContents();
    }
}

void DocumentChoiceDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitRows();
}

} // namespace Desk

#include "moc_documentchoicedialog.cpp"
