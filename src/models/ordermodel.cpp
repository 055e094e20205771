// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ordermodel.h"

#include "models/text/bookstext.h"
#include "models/text/correctiontext.h"
#include "models/text/listtext.h"
#include "models/text/paymenttext.h"
#include "models/text/plaintooltip.h"
#include "models/text/pricetext.h"
#include "models/text/teamtext.h"
#include "services/books/daybooks.h"
#include "services/flow/whendone.h"
#include "services/search/textfold.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>
#include <type_traits>
#include <utility>

namespace Desk {

namespace {

using State = BookEntry::State;

Tone toneOf(State state)
{
    switch (state) {
    case State::Completed:
        return Tone::Good;
    case State::Pending:
    case State::UnderWay:
        return Tone::Waiting;
    case State::Unclear:
        return Tone::Bad;
    case State::Failed:
    case State::Cancelled:
    case State::Refunded:
    case State::Other:
        break;
    }
    return Tone::Neutral;
}

/// A cell of which the newest answer could not be read says so.
QString cell(const BookEntry &entry, Order::Field field, const QString &known)
{
    return entry.unreadable & field ? ListText::unread(known) : known;
}

/// The same for what never changes: what was known before is true still.
QString lastingCell(const BookEntry &entry, Order::Field field, const QString &known)
{
    return known.isEmpty() ? cell(entry, field, known) : known;
}

/// What a file has instead of a value that is not known: that it could not be read, where that is why.
ExportValue notKnown(const BookEntry &entry, Order::Field field, const QString &known = {})
{
    return entry.unreadable & field ? ExportValue(cell(entry, field, known)) : ExportValue();
}

QVariant minorUnits(const std::optional<Amount> &amount)
{
    return amount ? QVariant(amount->minorUnits()) : QVariant();
}

/// One a line.
QString codesOf(const BookEntry &entry)
{
    QStringList codes;
    for (const ActivationCode &code : entry.codes) {
        codes.append(code.toString());
    }
    return codes.join(u'\n');
}

/// What counts in a total: only of rows of which it is certain.
std::optional<Amount> counted(const BookEntry &entry, const std::optional<Amount> &amount)
{
    return entry.isOrder() && entry.isSummed() ? amount : std::nullopt;
}

/// Folded. Any thread.
QString searchText(const BookEntry &entry, const DeskNames &names)
{
    const QString blank(QLatin1Char(' '));
    return foldText(entry.reference + blank + entry.packageName + blank + entry.packageCode + blank
                    + OrderModel::statusText(entry) + blank + entry.note + blank + entry.seller + blank
                    + names.of(entry.desk));
}

/// The text is made where it is null. Any thread.
bool isMeant(const RecordQuery &query, const BookEntry &entry, const DeskNames &names, QString &text)
{
    if (query.isEmpty()) {
        return true;
    }
    QString digits;
    for (const Iccid &iccid : entry.iccids) {
        const QString &number = iccid.toString();
        if (query.isNamed(number)) {
            return true;
        }
        digits += digits.isEmpty() ? number : QLatin1Char(' ') + number;
    }
    if (query.mayBeCode()
        && std::any_of(entry.codes.cbegin(), entry.codes.cend(),
                       [&query](const ActivationCode &code) { return query.isCode(code.matchingId()); })) {
        return true;
    }
    if (text.isNull()) {
        text = searchText(entry, names);
    }
    return query.areWordsIn(text, digits);
}

/// Of those that are wanted of the rows before, where they are now, by a name that only one row has.
template<typename Name>
QHash<int, int> newRows(const QList<BookRow> &before, const QList<BookRow> &now, const QSet<int> &wanted, Name nameOf)
{
    QHash<std::invoke_result_t<Name, BookRow>, int> names;
    for (const int row : wanted) {
        names.insert(nameOf(before[row]), row);
    }
    QHash<int, int> found;
    for (int row = 0; row < now.size() && found.size() < names.size(); ++row) {
        if (const auto name = names.constFind(nameOf(now[row])); name != names.cend()) {
            found.insert(*name, row);
        }
    }
    return found;
}

/// Who said otherwise, where somebody did.
QString correctedToolTip(const OrderModel &model, const BookEntry &entry, const QString &text)
{
    return plainToolTip(entry.corrections.isEmpty() ? text : CorrectionText(model.format()).last(entry.corrections));
}

} // namespace

OrderModel::OrderModel(const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
{}

void OrderModel::setEntries(const QList<BookEntry> &entries)
{
    m_texts = keptTexts(entries);
    m_entries = entries;
    m_order = sorted(m_entries);
    const Shown shown = this->shown(m_entries, m_order, m_texts);
    m_counts = shown.counts;
    m_refunded = shown.refunded;
    // Rows that come or go one by one each move all that are behind them.
    constexpr qsizetype many = 500;
    std::abs(shown.rows.size() - m_rows.size()) < many ? updateRows(shown.rows) : replaceRows(shown.rows);
    foldTexts();
    measureAmounts();
}

void OrderModel::measureAmounts()
{
    static constexpr qint64 least = 123'456; // Minor units: one more digit moves no column.
    const auto grow = [](auto &largest, const auto &amount) {
        using Kind = std::decay_t<decltype(*largest)>;
        if (amount) {
            const qint64 units = std::max(least, std::abs(amount->minorUnits()));
            if (!largest || units > largest->minorUnits()) {
                largest = Kind(units, amount->currency());
            }
        }
    };
    const auto before = std::pair(m_largestPaid, m_largestSoldFor);
    m_largestPaid.reset();
    m_largestSoldFor.reset();
    for (const BookEntry &entry : std::as_const(m_entries)) {
        grow(m_largestPaid, entry.paid);
        grow(m_largestSoldFor, entry.soldFor);
    }
    if (before != std::pair(m_largestPaid, m_largestSoldFor)) {
        emit headerDataChanged(Qt::Horizontal, static_cast<int>(Column::Paid), static_cast<int>(Column::Margin));
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == WidestTextRole && orientation == Qt::Horizontal) {
        const auto column = static_cast<Column>(section);
        const std::optional<Amount> widest = column == Column::Paid && m_largestPaid ? Amount(*m_largestPaid)
                                             : column == Column::SoldFor || column == Column::Margin ? m_largestSoldFor
                                                                                                     : std::nullopt;
        if (widest) {
            return PriceText(format()).amount(*widest);
        }
    }
    return KeyedTableModel::headerData(section, orientation, role);
}

bool OrderModel::hasPayments() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const BookEntry &entry) { return !entry.payment.isEmpty(); });
}

bool OrderModel::hasSameShown(const QList<BookEntry> &entries) const
{
    QList<QString> texts = keptTexts(entries);
    return hasSameRows(shown(entries, sorted(entries), texts).rows);
}

void OrderModel::setShopDays(const ShopDays &days)
{
    m_days = days;
    allChanged();
}

void OrderModel::setDeskNames(const DeskNames &names)
{
    if (names != m_deskNames) {
        m_deskNames = names;
        m_texts.fill(QString());
        foldTexts();
        allChanged();
    }
}

void OrderModel::setFilter(const OrderFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        showAgain();
    }
}

int OrderModel::count(std::optional<State> state) const
{
    return state ? m_counts.value(*state) : std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
}

void OrderModel::sort(int column, Qt::SortOrder order)
{
    const bool isAny = column >= 0 && column < columnCount();
    const Column wanted = isAny ? static_cast<Column>(column) : Column::When; // Without one, as they came.
    const Qt::SortOrder way = isAny ? order : Qt::DescendingOrder;
    if (wanted == m_sortColumn && way == m_sortOrder) {
        return;
    }
    m_sortColumn = wanted;
    m_sortOrder = way;
    m_order = sorted(m_entries);
    showAgain();
}

void OrderModel::showAgain()
{
    const Shown shown = this->shown(m_entries, m_order, m_texts);
    m_counts = shown.counts;
    m_refunded = shown.refunded;
    replaceRows(shown.rows);
}

OrderModel::Shown OrderModel::shown(const QList<BookEntry> &entries, const QList<int> &order,
                                    QList<QString> &texts) const
{
    Shown shown;
    shown.rows.reserve(order.size());
    for (const int place : order) {
        const BookEntry &entry = entries[place];
        const bool isOfDays = m_filter.holds(entry.at);
        const bool isRefund = entry.hasRefund() && m_filter.holds(refundTime(entry));
        if ((!isOfDays && !isRefund) || !m_filter.isOfPackages(entry) || !m_filter.isSoldBy(entry)
            || !isMeant(m_filter.query, entry, m_deskNames, texts[place])) {
            continue;
        }
        if (isOfDays) {
            ++shown.counts[entry.state];
        }
        if (m_filter.state && entry.state != *m_filter.state) {
            continue;
        }
        if (isOfDays) {
            shown.rows.append(BookRow(entries, place));
        }
        if (isRefund) {
            shown.refunded.append(BookRow(entries, place));
        }
    }
    return shown;
}

std::function<QList<BookEntry>()> OrderModel::ofAllDays() const
{
    OrderFilter filter = m_filter;
    filter.from = filter.to = {};
    if (filter.isEmpty()) {
        return [entries = m_entries] { return entries; };
    }
    return [entries = m_entries, texts = m_texts, names = m_deskNames, filter] {
        QList<BookEntry> left;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QString text = texts[i];
            if ((!filter.state || entries[i].state == *filter.state) && filter.isOfPackages(entries[i])
                && filter.isSoldBy(entries[i]) && isMeant(filter.query, entries[i], names, text)) {
                left.append(entries[i]);
            }
        }
        return left;
    };
}

/// Texts of rows that are as they were at either end of the list: mostly there is a new one, or one that has changed.
QList<QString> OrderModel::keptTexts(const QList<BookEntry> &entries) const
{
    QList<QString> texts(entries.size());
    const qsizetype most = std::min(entries.size(), m_entries.size());
    qsizetype front = 0;
    while (front < most && entries[front] == m_entries[front]) {
        texts[front] = m_texts[front];
        ++front;
    }
    for (qsizetype i = 1; i <= most - front && entries[entries.size() - i] == m_entries[m_entries.size() - i]; ++i) {
        texts[entries.size() - i] = m_texts[m_entries.size() - i];
    }
    return texts;
}

/// Ahead of the first key of a search, which folds what is not ready then.
void OrderModel::foldTexts()
{
    const int round = ++m_foldings;
    if (std::none_of(m_texts.cbegin(), m_texts.cend(), [](const QString &text) { return text.isNull(); })) {
        return;
    }
    const auto folded = [entries = m_entries, texts = m_texts, names = m_deskNames]() mutable {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (texts[i].isNull()) {
                texts[i] = searchText(std::as_const(entries)[i], names);
            }
        }
        return texts;
    };
    whenDone(QtConcurrent::run(folded), this, [this, round](const QList<QString> &texts) {
        if (round == m_foldings) {
            m_texts = texts;
        }
    });
}

QList<int> OrderModel::sorted(const QList<BookEntry> &entries) const
{
    QList<int> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    if (m_sortColumn == Column::When && m_sortOrder == Qt::DescendingOrder) {
        return order; // As they came.
    }
    QList<QVariant> values;
    values.reserve(entries.size());
    const Description &column = columns()[static_cast<size_t>(m_sortColumn)];
    for (qsizetype place = 0; place < entries.size(); ++place) {
        values.append(column.sortValue ? column.sortValue(*this, BookRow(entries, place)) : QVariant());
    }
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&values, isDown](int a, int b) {
        const QVariant &one = values[isDown ? b : a];
        const QVariant &other = values[isDown ? a : b];
        if (!values[a].isValid() || !values[b].isValid()) {
            return values[a].isValid() && !values[b].isValid(); // What is not known stays last, both ways.
        }
        return QVariant::compare(one, other) == QPartialOrdering::Less;
    });
    return order;
}

/// Another choice of orders: what is selected stays selected where it is shown still.
void OrderModel::replaceRows(const QList<BookRow> &rows)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QSet<int> wanted;
    for (const QModelIndex &index : before) {
        wanted.insert(index.row());
    }
    const bool isOfOneList = !rows.isEmpty() && !m_rows.isEmpty() && rows.constFirst().isOfListOf(m_rows.constFirst());
    const QHash<int, int> rowOf =
        isOfOneList ? newRows(m_rows, rows, wanted, [](const BookRow &row) { return row.place(); })
                    : newRows(m_rows, rows, wanted, [this](const BookRow &row) { return keys(row).constFirst(); });
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int row = rowOf.value(index.row(), -1);
        after << (row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

QStringList OrderModel::keys(const BookRow &row) const
{
    const BookEntry &entry = row;
    QStringList keys;
    if (!entry.key.isNull()) {
        keys << entry.key.toString();
    }
    if (!entry.reference.isEmpty()) {
        keys << entry.reference;
    }
    if (entry.id != 0) {
        keys << QLatin1Char('#') + QString::number(entry.id);
    }
    if (keys.isEmpty()) {
        keys << entry.packageCode + QLatin1Char('@') + QString::number(entry.at.toMSecsSinceEpoch());
    }
    return keys;
}

QString OrderModel::statusText(State state)
{
    return BooksText::state(state);
}

QString OrderModel::statusText(const BookEntry &entry)
{
    const QString known = entry.state == State::Other ? entry.statusText : statusText(entry.state);
    const bool isSilent = known.isEmpty() && !(entry.unreadable & Order::Field::Status);
    return isSilent ? Format::dash() : cell(entry, Order::Field::Status, known);
}

OrderModel::Columns OrderModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::When,
            //: Heading of a column: when something was ordered.
            .heading = QT_TR_NOOP("When"),
            .widest = [](const Format &format) { return format.dateTime(format.wideTime().addYears(-1)); },
            .text =
                [](auto &model, auto &entry) {
                    return lastingCell(entry, Order::Field::Time,
                                       entry->at.isValid() ? model.format().dateTime(entry->at) : QString());
                },
            .sortValue = [](auto &, auto &entry) { return sortable(entry->at); },
            .value =
                [](auto &, auto &entry) {
                    return entry->at.isValid() ? ExportValue(entry->at) : notKnown(entry, Order::Field::Time);
                },
        },
        Description{
            .column = Column::Reference,
            //: Heading of a column: eSIMfly's number of an order.
            .heading = QT_TR_NOOP("Reference"),
            .widest = [](const Format &) { return QStringLiteral("order_1776079539762_hvkrk WWWW"); },
            .style = CellStyle::Fixed,
            .text =
                [](auto &, auto &entry) {
                    const bool isAwaited = entry->reference.isEmpty() && !entry->key.isNull();
                    return isAwaited ? Format::dash() : lastingCell(entry, Order::Field::Reference, entry->reference);
                },
            .sortValue = [](auto &, auto &entry) { return sortable(entry->reference); },
            .value =
                [](auto &, auto &entry) {
                    return entry->reference.isEmpty() ? notKnown(entry, Order::Field::Reference)
                                                      : ExportValue(Identifier{entry->reference});
                },
        },
        Description{
            .column = Column::Package,
            //: Heading of a column: name of the package.
            .heading = QT_TR_NOOP("Package"),
            .widest = [](const Format &) { return QStringLiteral("United States Unlimited 30 Days"); },
            .text =
                [](auto &, auto &entry) {
                    return lastingCell(entry, Order::Field::Package,
                                       entry->packageName.isEmpty() ? entry->packageCode : entry->packageName);
                },
            .sortValue = [](auto &, auto &entry) { return sortable(entry->packageName); },
        },
        Description{
            .column = Column::Esims,
            //: Heading of a column: how many eSIMs an order has.
            .heading = QT_TR_NOOP("eSIMs"),
            .widest = [](const Format &) { return QStringLiteral("eSIMs W"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model,
                       auto &entry) { return entry->esims > 0 ? model.format().count(entry->esims) : Format::dash(); },
            .sortValue = [](auto &, auto &entry) { return entry->esims > 0 ? QVariant(entry->esims) : QVariant(); },
            .value = [](auto &,
                        auto &entry) { return entry->esims > 0 ? ExportValue(qint64(entry->esims)) : ExportValue(); },
        },
        Description{
            .column = Column::Paid,
            //: Heading of a column: what the account paid.
            .heading = QT_TR_NOOP("Paid"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &entry) {
                    const bool isOpen = !entry->paid && !entry->key.isNull() && entry->isReadable();
                    return isOpen ? Format::dash()
                                  : cell(entry, Order::Field::Amount,
                                         entry->paid ? model.format().money(*entry->paid) : QString());
                },
            .tellsCost = true,
            .toolTip =
                [](auto &, auto &entry) {
                    return entry->isAsShown ? OrderModel::tr("The price that was shown: a person said that it went "
                                                             "through.")
                                            : QString();
                },
            .sortValue =
                [](auto &, auto &entry) {
                    const bool isKnown = entry->paid && !(entry->unreadable & Order::Field::Amount);
                    return isKnown ? QVariant(entry->paid->minorUnits()) : QVariant();
                },
            .value =
                [](auto &model, auto &entry) {
                    const bool isKnown = entry->paid && !(entry->unreadable & Order::Field::Amount);
                    const QString known = entry->paid ? model.format().money(*entry->paid) : QString();
                    return isKnown ? ExportValue(Amount(*entry->paid)) : notKnown(entry, Order::Field::Amount, known);
                },
            .counted =
                [](auto &, auto &entry) {
                    return counted(entry, entry->paid ? std::optional<Amount>(*entry->paid) : std::nullopt);
                },
        },
        Description{
            .column = Column::SoldFor,
            //: Heading of a column: what the customer paid.
            .heading = QT_TR_NOOP("Sold for"),
            .headingToolTip = QT_TR_NOOP("What customers paid for the whole order"),
            .widest = [](const Format &) { return QStringLiteral("234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &entry) {
                    return entry->soldFor ? PriceText(model.format()).amount(*entry->soldFor) : Format::dash();
                },
            .toolTip =
                [](auto &model, auto &entry) {
                    return correctedToolTip(model, entry,
                                            entry->soldFor ? PriceText(model.format()).amount(*entry->soldFor)
                                                           : Format::dash());
                },
            .sortValue = [](auto &, auto &entry) { return minorUnits(entry->soldFor); },
            .value = [](auto &, auto &entry) { return entry->soldFor ? ExportValue(*entry->soldFor) : ExportValue(); },
            .counted = [](auto &, auto &entry) { return counted(entry, entry->soldFor); },
        },
        Description{
            .column = Column::Margin,
            //: Heading of a column: what is left of a sale when it was paid.
            .heading = QT_TR_NOOP("Margin"),
            .headingToolTip = QT_TR_NOOP("What customers paid, less what the account paid"),
            .widest = [](const Format &) { return QStringLiteral("234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &entry) {
                    return entry->margin ? PriceText(model.format()).amount(*entry->margin) : Format::dash();
                },
            .tellsCost = true,
            .sortValue = [](auto &, auto &entry) { return minorUnits(entry->margin); },
            .value = [](auto &, auto &entry) { return entry->margin ? ExportValue(*entry->margin) : ExportValue(); },
            .counted = [](auto &, auto &entry) { return counted(entry, entry->margin); },
        },
        Description{
            .column = Column::Status,
            //: Heading of a column: how an order stands, such as “Completed”.
            .heading = QT_TR_NOOP("Status"),
            .widest = [](const Format &) { return QStringLiteral("COMPLETED W"); },
            .style = CellStyle::Badge,
            .text = [](auto &, auto &entry) { return statusText(entry); },
            .sortValue =
                [](auto &, auto &entry) {
                    return entry->unreadable & Order::Field::Status ? QVariant()
                                                                    : QVariant(static_cast<int>(entry->state));
                },
        },
        Description{
            .column = Column::Refund,
            //: Heading of a column: money that came back for an order.
            .heading = QT_TR_NOOP("Refund"),
            .headingToolTip = QT_TR_NOOP("When money came back of the order"),
            .widest = [](const Format &) { return QStringLiteral("seen 24 Nov W"); },
            .style = CellStyle::Quiet,
            .text = [](auto &model, auto &entry) { return BooksText(model.format()).refund(entry, model.shopDays()); },
            .toolTip = [](auto &model,
                          auto &entry) { return BooksText(model.format()).refundDetails(entry, model.shopDays()); },
            .sortValue = [](auto &,
                            auto &entry) { return entry->hasRefund() ? sortable(entry->returnedAt) : QVariant(); },
        },
        Description{
            .column = Column::Seller,
            //: Heading of a column: the person who sold.
            .heading = QT_TR_NOOP("Seller"),
            .text = [](auto &, auto &entry) { return entry->seller; },
            .toolTip = [](auto &model, auto &entry) { return correctedToolTip(model, entry, entry->seller); },
            .sortValue = [](auto &, auto &entry) { return sortable(entry->seller); },
        },
        Description{
            .column = Column::Desk,
            //: Of the team, at which an order was sold.
            .heading = QT_TR_NOOP("Desk"),
            .widest = [](const Format &) { return QStringLiteral("Reception 1"); },
            .text = [](auto &model, auto &entry) { return TeamText::deskName(entry->desk, model.deskNames()); },
            .sortValue =
                [](auto &model, auto &entry) {
                    return entry->desk.isNull() ? QVariant()
                                                : sortable(TeamText::deskName(entry->desk, model.deskNames()));
                },
        },
        Description{
            .column = Column::Payment,
            //: Heading of a column: how the customer paid, such as cash.
            .heading = QT_TR_NOOP("Payment"),
            .headingToolTip = QT_TR_NOOP("How the customer paid"),
            .text = [](auto &, auto &entry) { return PaymentText::shown(entry->payment); },
            .toolTip = [](auto &model,
                          auto &entry) { return correctedToolTip(model, entry, PaymentText::shown(entry->payment)); },
            .sortValue = [](auto &, auto &entry) { return sortable(PaymentText::shown(entry->payment)); },
        },
        Description{
            .column = Column::Note,
            .heading = QT_TR_NOOP("Customer or note"),
            .widest = [](const Format &) { return QStringLiteral("Ms Aydın, room 214 WWW"); },
            .style = CellStyle::Quiet,
            .text = [](auto &, auto &entry) { return entry->note; },
            .sortValue = [](auto &, auto &entry) { return sortable(entry->note); },
        },
    };
    static_assert(isComplete(table));
    return table;
}

QVariant OrderModel::recordData(const QModelIndex &index, int role) const
{
    const BookEntry &entry = rows()[index.row()];
    switch (role) {
    case DigitsRole:
        return entry.iccids.isEmpty() ? QString() : entry.iccids.constFirst().toString();
    case MatchingIdRole:
        return entry.codes.isEmpty() ? QString() : entry.codes.constFirst().matchingId();
    case ExportCodeRole:
        return codesOf(entry);
    case StatusRole:
        return static_cast<int>(entry.state);
    case ToneRole:
        return static_cast<int>(entry.unreadable & Order::Field::Status ? Tone::Waiting : toneOf(entry.state));
    default:
        return {};
    }
}

void OrderModel::retranslate(const Format &format)
{
    m_texts.fill(QString());
    foldTexts();
    KeyedTableModel::retranslate(format);
}

} // namespace Desk
