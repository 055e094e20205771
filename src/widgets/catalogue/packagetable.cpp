// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/packagetable.h"

#include "models/text/hiddenprices.h"
#include "widgets/catalogue/packagedelegate.h"
#include "widgets/controls/cellaccessible.h"
#include "widgets/controls/columnheader.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QSet>
#include <QSettings>

namespace Desk {

namespace {

const QLatin1String columnsKey("catalogue/2/columns");
constexpr int widest = 2000;

QString nameOf(PackageModel::Column column)
{
    return QString::fromLatin1(QMetaEnum::fromType<PackageModel::Column>().valueToKey(static_cast<int>(column)));
}

std::optional<int> columnNamed(const QString &name)
{
    bool isKnown = false;
    const int column = QMetaEnum::fromType<PackageModel::Column>().keyToValue(qPrintable(name), &isKnown);
    return isKnown && column < static_cast<int>(PackageModel::Column::Count) ? std::optional(column) : std::nullopt;
}

} // namespace

PackageTable::PackageTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new ColumnHeader(this))
    , m_columnsMenu(new QMenu(this))
    , m_sortMenu(new QMenu(this))
{
    m_columnsMenu->setObjectName(QStringLiteral("columnsMenu"));
    m_sortMenu->setObjectName(QStringLiteral("sortMenu"));
    setHorizontalHeader(m_header);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &PackageTable::fillColumnsMenu);
    connect(m_sortMenu, &QMenu::aboutToShow, this, &PackageTable::fillSortMenu);
}

void PackageTable::setPackages(PackageModel &packages)
{
    m_packages = &packages;
    setModel(&packages);
    auto *delegate = new PackageDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &PackageDelegate::starClicked, this, &PackageTable::starClicked);
    verticalHeader()->hide();
    // Asking each row for its height costs a second at 100,000 rows.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(PackageDelegate::rowHeight(font()));
    setUpHeader();
    fillColumnsMenu();
    fillSortMenu();
}

void PackageTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(44);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(static_cast<int>(Column::Package), QHeaderView::Fixed);
    // Ascending, descending, then the best first again.
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PackageTable::sortOrderChanged);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &position) { m_columnsMenu->popup(header->mapToGlobal(position)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_isFilling && !isAlwaysShown(static_cast<Column>(section))) {
            m_widths.insert(section, width);
            m_isSizedByHand = true;
            fillWidth();
        }
    });
}

void PackageTable::fitColumns()
{
    if (m_isSizedByHand || m_packages->rowCount() == 0) {
        hideWhatDoesNotFit();
        return;
    }
    const QFontMetrics metrics(font());
    constexpr int margins = 24;
    {
        const QScopedValueRollback guard(m_isFilling, true);
        for (int section = 0; section < m_packages->columnCount(); ++section) {
            if (isAlwaysShown(static_cast<Column>(section))) {
                continue;
            }
            const int text = metrics.horizontalAdvance(m_packages->wideText(static_cast<Column>(section)));
            const QString heading = m_packages->headerData(section, Qt::Horizontal).toString();
            const int width = std::max(text, metrics.horizontalAdvance(heading));
            setWidth(section, width + margins);
        }
    }
    hideWhatDoesNotFit();
}

void PackageTable::hideCosts()
{
    const int sorted = horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && sorted < static_cast<int>(Column::Count) && !isOffered(static_cast<Column>(sorted))) {
        setSortOrder({});
    }
    if (const QModelIndex current = currentIndex(); !isOffered(static_cast<Column>(m_column))) {
        m_column = static_cast<int>(Column::Package);
        markColumn();
        if (current.isValid()) {
            selectionModel()->setCurrentIndex(current.siblingAtColumn(m_column), QItemSelectionModel::NoUpdate);
        }
    }
    fitColumns();
}

std::optional<PackageSort> PackageTable::sortOrder() const
{
    const int section = horizontalHeader()->sortIndicatorSection();
    if (section < 0 || section >= static_cast<int>(Column::Count)) {
        return {};
    }
    const auto key = PackageModel::sortKey(static_cast<Column>(section));
    return key ? std::optional(PackageSort{*key, horizontalHeader()->sortIndicatorOrder()}) : std::nullopt;
}

void PackageTable::setSortOrder(const std::optional<PackageSort> &sort)
{
    int section = -1;
    for (int column = 0; sort && column < static_cast<int>(Column::Count); ++column) {
        if (PackageModel::sortKey(static_cast<Column>(column)) == sort->key) {
            section = column;
        }
    }
    horizontalHeader()->setSortIndicator(section, sort ? sort->order : Qt::AscendingOrder);
}

QString PackageTable::sortText() const
{
    const int section = horizontalHeader()->sortIndicatorSection();
    if (!sortOrder()) {
        //: The order of the packages found.
        return tr("Best first");
    }
    const QString heading = m_packages->longHeading(static_cast<Column>(section));
    //: The rows are sorted by this column, the lowest first.
    return horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder ? tr("%1 ↑").arg(heading)
                                                                          //: … the highest first.
                                                                          : tr("%1 ↓").arg(heading);
}

void PackageTable::moveColumn(int direction)
{
    setFocus(Qt::ShortcutFocusReason);
    const int step = isRightToLeft() ? -direction : direction;
    const int from = m_header->visualIndex(m_column);
    int to = from + step;
    while (to >= 0 && to < m_header->count() && isColumnHidden(m_header->logicalIndex(to))) {
        to += step;
    }
    if (to >= 0 && to < m_header->count()) {
        m_header->moveSection(from, to);
    }
    int place = 0;
    for (int visual = 0; visual <= m_header->visualIndex(m_column); ++visual) {
        place += isColumnHidden(m_header->logicalIndex(visual)) ? 0 : 1;
    }
    const int shown = m_header->count() - m_header->hiddenSectionCount();
    //: Read aloud after a column was moved: its heading, its place and how many columns there are.
    announceColumn(tr("%1 is column %2 of %3.")
                       .arg(m_packages->longHeading(static_cast<Column>(m_column)), locale().toString(place),
                            locale().toString(shown)));
}

void PackageTable::sizeColumn(int direction)
{
    setFocus(Qt::ShortcutFocusReason);
    const QString heading = m_packages->longHeading(static_cast<Column>(m_column));
    if (isAlwaysShown(static_cast<Column>(m_column))) {
        //: %1: the heading of the column with the names.
        announceColumn(tr("%1 takes the room that the other columns leave.").arg(heading));
        return;
    }
    const int step = 2 * fontMetrics().averageCharWidth();
    const int width = m_header->sectionSize(m_column) + direction * step;
    m_header->resizeSection(m_column, std::clamp(width, m_header->minimumSectionSize(), widest));
    //: Read aloud after a column was made wider or narrower: its heading and its width.
    announceColumn(tr("%1 is %2 pixels wide.").arg(heading, locale().toString(m_header->sectionSize(m_column))));
}

void PackageTable::announceColumn(const QString &text)
{
    setAccessibleDescription(text);
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
}

void PackageTable::markColumn()
{
    m_header->setMarked(hasFocus() ? m_column : -1);
}

void PackageTable::saveState(QSettings &settings) const
{
    QStringList columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const QString choice = !m_chosen.contains(section) ? QStringLiteral("auto")
                               : m_chosen.value(section)   ? QStringLiteral("shown")
                                                           : QStringLiteral("hidden");
        const QString name = nameOf(static_cast<Column>(section));
        columns << QStringLiteral("%1 %2 %3").arg(name, choice).arg(m_isSizedByHand ? m_widths.value(section) : 0);
    }
    settings.setValue(columnsKey, columns);
}

void PackageTable::restoreState(const QSettings &settings)
{
    std::optional<QScopedValueRollback<bool>> guard(std::in_place, m_isFilling, true);
    int position = 0;
    const QStringList lines = settings.value(columnsKey).toStringList();
    for (const QString &line : lines) {
        const QStringList parts = line.split(QLatin1Char(' '));
        const std::optional<int> section = columnNamed(parts.value(0));
        if (!section || *section >= horizontalHeader()->count()) {
            continue; // Of another version.
        }
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(*section), position++);
        if (isAlwaysShown(static_cast<Column>(*section))) {
            continue;
        }
        if (parts.value(1) != QLatin1String("auto")) {
            m_chosen.insert(*section, parts.value(1) == QLatin1String("shown"));
        }
        if (const int width = parts.value(2).toInt(); width > 0) {
            setWidth(*section, std::clamp(width, horizontalHeader()->minimumSectionSize(), widest));
            m_isSizedByHand = true;
        }
    }
    guard.reset();
    hideWhatDoesNotFit();
}

void PackageTable::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        verticalHeader()->setDefaultSectionSize(PackageDelegate::rowHeight(font()));
        break;
    case QEvent::LanguageChange:
        fillColumnsMenu(); // Others list what is in the menus without opening them.
        fillSortMenu();
        break;
    default:
        break;
    }
    QTableView::changeEvent(event);
}

void PackageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Qt tells assistive technology of it as if the table had the focus.
    hasFocus() ? QTableView::currentChanged(current, previous) : QAbstractItemView::currentChanged(current, previous);
    if (current.isValid()) {
        m_column = current.column();
        markColumn();
    }
}

void PackageTable::focusInEvent(QFocusEvent *event)
{
    const int column = m_column;
    QTableView::focusInEvent(event);
    // Qt makes the first row the current one and does not select it: nobody chose that package.
    if (!selectionModel()->hasSelection()) {
        selectionModel()->clearCurrentIndex();
        m_column = column;
    }
    markColumn();
    tellCurrentCell(this);
}

void PackageTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    setAccessibleDescription({});
    markColumn();
}

void PackageTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_packages) {
        hideWhatDoesNotFit();
    }
}

void PackageTable::fillColumnsMenu()
{
    m_columnsMenu->clear();
    for (int section = 0; section < m_packages->columnCount(); ++section) {
        const auto column = static_cast<Column>(section);
        if (!isOffered(column)) {
            continue;
        }
        QAction *action = m_columnsMenu->addAction(m_packages->longHeading(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(!isAlwaysShown(column));
        connect(action, &QAction::triggered, this, [this, column](bool isShown) { chooseColumn(column, isShown); });
    }
    m_columnsMenu->addSeparator();
    m_columnsMenu->addActions(actions());
    m_columnsMenu->addSeparator();
    connect(m_columnsMenu->addAction(tr("All columns as they were at first")), &QAction::triggered, this,
            &PackageTable::resetColumns);
}

void PackageTable::fillSortMenu()
{
    m_sortMenu->clear();
    qDeleteAll(m_sortMenu->findChildren<QActionGroup *>());
    const std::optional<PackageSort> sort = sortOrder();
    const auto add = [this](const QString &text, bool isChecked, const std::optional<PackageSort> &then,
                            QActionGroup *group) {
        QAction *action = m_sortMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, then] { setSortOrder(then); });
        return action;
    };
    auto *keys = new QActionGroup(m_sortMenu);
    add(tr("Best first"), !sort, {}, keys);
    const Qt::SortOrder order = sort ? sort->order : Qt::AscendingOrder;
    for (int section = 0; section < m_packages->columnCount(); ++section) {
        const auto column = static_cast<Column>(section);
        if (const auto key = PackageModel::sortKey(column); key && isOffered(column)) {
            add(m_packages->longHeading(column), sort && sort->key == *key, PackageSort{*key, order}, keys);
        }
    }
    m_sortMenu->addSeparator();
    auto *orders = new QActionGroup(m_sortMenu);
    for (const Qt::SortOrder other : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const QString text = other == Qt::AscendingOrder
                                 ? tr(/*: Entry of a menu: sorts a table from small to large. */ "Ascending")
                                 : tr(/*: Entry of a menu: sorts a table from large to small. */ "Descending");
        QAction *action = add(text, sort && sort->order == other,
                              sort ? std::optional(PackageSort{sort->key, other}) : std::nullopt, orders);
        action->setEnabled(sort.has_value());
    }
}

void PackageTable::chooseColumn(Column column, bool isShown)
{
    m_chosen.insert(static_cast<int>(column), isShown);
    hideWhatDoesNotFit();
}

void PackageTable::resetColumns()
{
    m_chosen.clear();
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        header->moveSection(header->visualIndex(section), section);
    }
    m_isSizedByHand = false;
    fitColumns();
    hideWhatDoesNotFit();
}

void PackageTable::hideWhatDoesNotFit()
{
    QHeaderView *header = horizontalHeader();
    QSet<int> hidden;
    int wanted = nameWidth();
    for (int section = 0; section < header->count(); ++section) {
        const auto column = static_cast<Column>(section);
        if (!isOffered(column) || !m_chosen.value(section, isShownAtFirst(column))) {
            hidden.insert(section);
        } else if (!isAlwaysShown(static_cast<Column>(section))) {
            wanted += m_widths.value(section);
        }
    }
    // Names, sizes and prices come first. What a person chose stays: then the table can be moved sideways.
    for (const Column column : {Column::Covers, Column::Net, Column::PerGigabyte}) {
        const int section = static_cast<int>(column);
        if (wanted > viewport()->width() && !m_chosen.contains(section) && !hidden.contains(section)) {
            wanted -= m_widths.value(section);
            hidden.insert(section);
        }
    }
    {
        const QScopedValueRollback guard(m_isFilling, true);
        for (int section = 0; section < header->count(); ++section) {
            if (header->isSectionHidden(section) != hidden.contains(section)) {
                header->setSectionHidden(section, hidden.contains(section));
            }
        }
    }
    fillWidth();
}

void PackageTable::fillWidth()
{
    if (m_isFilling) {
        return;
    }
    const QScopedValueRollback guard(m_isFilling, true);
    QHeaderView *header = horizontalHeader();
    const int names = static_cast<int>(Column::Package);
    const int others = header->length() - header->sectionSize(names);
    header->resizeSection(names, std::max(nameWidth(), viewport()->width() - others));
}

void PackageTable::setWidth(int section, int width)
{
    m_widths.insert(section, width);
    horizontalHeader()->resizeSection(section, width);
}

bool PackageTable::isOffered(Column column) const
{
    return !arePricesHidden() || !PackageModel::tellsCost(column);
}

bool PackageTable::isShownAtFirst(Column column) const
{
    switch (column) {
    case Column::SellAt:
    case Column::Margin:
        return m_packages->hasPrices(); // Two columns of dashes would be in the way.
    case Column::MarginPercent:
        return false;
    default:
        return true;
    }
}

int PackageTable::nameWidth() const
{
    constexpr int letters = 20;
    return fontMetrics().averageCharWidth() * letters;
}

} // namespace Desk

#include "moc_packagetable.cpp"
