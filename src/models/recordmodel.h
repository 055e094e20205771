// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"
#include "models/exportroles.h"
#include "models/recordroles.h"
#include "models/text/format.h"
#include "models/text/hiddenprices.h"
#include "models/text/plaintooltip.h"
#include "models/text/shownkeys.h"
#include "services/search/textfold.h"

#include <QAbstractTableModel>
#include <QList>
#include <QVariant>

#include <array>
#include <optional>
#include <span>

namespace Desk {

/// A function that has to be given: without one what holds it does not compile.
template<typename Result, typename... Arguments> class RequiredFunction
{
public:
    template<typename Callable>
    constexpr RequiredFunction(Callable callable)
        : m_function(callable)
    {}
    Result operator()(Arguments... arguments) const { return m_function(arguments...); }

private:
    Result (*m_function)(Arguments...);
};

/// All there is to say about one column of a table of records. A model has one table of these, in the order of its
/// Column; functions and not values, so that nothing is made for a cell but what the cell shows.
template<typename Model, typename Row> struct RecordColumn
{
    typename Model::Column column{};
    const char *heading = nullptr; ///< Marked for translation in the context of the model, like the next one.
    const char *headingToolTip = nullptr;
    /// About as wide as the texts get, for the width of the column; without it, that is the heading.
    QString (*widest)(const Format &format) = nullptr;
    CellStyle style = CellStyle::Plain;
    Qt::AlignmentFlag alignment = Qt::AlignLeading;
    RequiredFunction<QString, const Model &, const Row &> text;
    bool tellsCost = false; ///< So its cells are empty while prices are hidden.
    /// Without it, the text: whatever a narrow column had to leave out.
    QString (*toolTip)(const Model &model, const Row &row) = nullptr;
    /// Invalid where nothing is known. Without it, the column has none of its own.
    QVariant (*sortValue)(const Model &model, const Row &row) = nullptr;
    /// For a file. Without it, the text; a dash is nothing.
    ExportValue (*value)(const Model &model, const Row &row) = nullptr;
    /// What counts in a total of a file; nothing where the row does not. Without it, the column has no total.
    std::optional<Amount> (*counted)(const Model &model, const Row &row) = nullptr;
};

/// Whether each column of the enumeration is described, where it stands there.
template<typename Model, typename Row, std::size_t count>
constexpr bool isComplete(const std::array<RecordColumn<Model, Row>, count> &columns)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (static_cast<std::size_t>(columns[i].column) != i || !columns[i].heading) {
            return false;
        }
    }
    return count == static_cast<std::size_t>(Model::Column::Count);
}

/// A table of records of one kind: its cells and headings come from its description of the columns.
template<typename Model, typename Row> class RecordModel : public QAbstractTableModel
{
public:
    using Description = RecordColumn<Model, Row>;
    using Columns = std::span<const Description>;

    explicit RecordModel(const Format &format, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_format(format)
    {}

    const QList<Row> &rows() const { return m_rows; }
    const Format &format() const { return m_format; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(columns().size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const auto &model = static_cast<const Model &>(*this);
        const Description &column = columns()[index.column()];
        const Row &row = m_rows[index.row()];
        if (column.tellsCost && arePricesHidden()) {
            return {};
        }
        switch (role) {
        case Qt::DisplayRole:
            return column.text(model, row);
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(model, row) : plainToolTip(column.text(model, row));
        case Qt::TextAlignmentRole:
            return alignment(column);
        case SortRole:
            return column.sortValue ? column.sortValue(model, row) : recordData(index, role);
        case ExportValueRole:
            return QVariant::fromValue(column.value ? column.value(model, row) : textValue(column.text(model, row)));
        case ExportTotalRole: {
            const auto counted = column.counted ? column.counted(model, row) : std::nullopt;
            return counted ? QVariant::fromValue(*counted) : QVariant();
        }
        default:
            return recordData(index, role);
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        const Description &column = columns()[section];
        switch (role) {
        case Qt::DisplayRole:
            return Model::tr(column.heading);
        case Qt::ToolTipRole:
            // Where nothing is to be added: the heading itself, which a narrow column cuts.
            return column.headingToolTip ? withShownKeys(Model::tr(column.headingToolTip)) : Model::tr(column.heading);
        case Qt::TextAlignmentRole:
            return alignment(column);
        case CellStyleRole:
            return static_cast<int>(column.style);
        case TellsCostRole:
            return column.tellsCost;
        case WidestTextRole:
            return column.widest ? column.widest(m_format) : Model::tr(column.heading);
        default:
            return {};
        }
    }

    /// The language or the locale is another one, or prices are hidden or shown.
    virtual void retranslate(const Format &format)
    {
        m_format = format;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        allChanged();
    }

protected:
    virtual Columns columns() const = 0;
    /// What a row says in the other roles.
    virtual QVariant recordData(const QModelIndex &index, int role) const
    {
        Q_UNUSED(index)
        Q_UNUSED(role)
        return {};
    }

    /// For a column whose texts are always whole.
    static QString noToolTip(const Model & /*model*/, const Row & /*row*/) { return {}; }
    /// Something to sort by; invalid where nothing is known.
    static QVariant sortable(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(foldText(text)); }
    static QVariant sortable(const QDateTime &time) { return time.isValid() ? QVariant(time) : QVariant(); }

    void resetRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    void allChanged()
    {
        if (!m_rows.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

    QList<Row> m_rows;

private:
    static ExportValue textValue(const QString &text)
    {
        return text.isEmpty() || text == Format::dash() ? ExportValue() : ExportValue(text);
    }
    static QVariant alignment(const Description &column)
    {
        return QVariant::fromValue(Qt::Alignment(column.alignment) | Qt::AlignVCenter);
    }

    Format m_format;
};

} // namespace Desk
