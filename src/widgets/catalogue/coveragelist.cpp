// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/coveragelist.h"

#include "widgets/catalogue/coveragedelegate.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

namespace {

constexpr int worthAFilter = 8;
constexpr int rowsAtLeast = 3;

} // namespace

CoverageList::CoverageList(std::shared_ptr<const CountryNames> names, Flags &flags, QWidget *parent)
    : QWidget(parent)
    , m_model(std::move(names))
    , m_delegate(new CoverageDelegate(flags, this))
    , m_heading(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_view(new QListView(this))
{
    m_heading->setFont(Painting::smallFont(font()));
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setObjectName(QStringLiteral("countryFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(100);
    m_filter->installEventFilter(this);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("countriesView"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&flags, &Flags::ready, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_filter, &QLineEdit::textChanged, this, &CoverageList::applyFilter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    retranslate();
    setCountries({});
}

void CoverageList::setCountries(const QList<CoveredCountry> &countries)
{
    setVisible(countries.size() > 1);
    if (countries.size() <= 1) {
        return; // The next one with many is often the one before.
    }
    const bool isSame = countries == m_model.countries();
    m_model.setCountries(countries);
    if (isSame) {
        return;
    }
    m_filter->setVisible(countries.size() > worthAFilter);
    m_delegate->setOperatorsShown(m_model.hasOperators());
    fitHeight();
    applyFilter();
    m_view->scrollToTop();
}

void CoverageList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_format = Format();
        retranslate();
        showHeading();
    } else if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
    QWidget::changeEvent(event);
}

bool CoverageList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        if (!m_view->currentIndex().isValid()) {
            m_view->setCurrentIndex(m_model.index(0));
        }
        m_view->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CoverageList::applyFilter()
{
    // The words stay for the next package, for who asks for a country asks it of several packages.
    const QString text = m_filter->isHidden() ? QString() : m_filter->text();
    m_model.setFilterText(text);
    const bool isEmpty = m_model.rowCount() == 0;
    //: %1: what somebody filters a list of countries by.
    m_nothing->setText(tr("This package has nothing with “%1”.").arg(text.trimmed()));
    m_nothing->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    showHeading();
}

void CoverageList::showHeading()
{
    const auto all = static_cast<int>(m_model.countries().size());
    const int shown = m_model.rowCount();
    m_heading->setText(
        shown == all ? tr(/*: %Ln: a number of countries. Heading of a list. */ "Works in %Ln countries", nullptr, all)
                     : tr(/*: %1: how many countries match what was typed, %2: how many there are. */
                          "%1 of %2 countries")
                           .arg(m_format.count(shown), m_format.count(all)));
}

void CoverageList::fitHeight()
{
    const auto rows = static_cast<int>(m_model.countries().size());
    const int height = m_delegate->rowHeight(m_view->font());
    m_view->setMinimumHeight(std::min(rows, rowsAtLeast) * height);
    m_view->setMaximumHeight(rows * height);
}

void CoverageList::retranslate()
{
    //: Name of a field that filters a list of countries.
    m_filter->setAccessibleName(tr("Filter countries"));
    m_filter->setPlaceholderText(tr("Filter countries"));
    //: Name of the list of countries where a package works.
    m_view->setAccessibleName(tr("Covered countries"));
}

} // namespace Desk

#include "moc_coveragelist.cpp"
