// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exportedtable.h"

#include "models/exportroles.h"
#include "models/text/format.h"

#include <QAbstractItemModel>
#include <QMap>

#include <algorithm>

namespace Desk {

namespace {

ExportValue valueOf(const QVariant &value)
{
    return value.canConvert<ExportValue>() ? value.value<ExportValue>() : ExportValue();
}

template<typename Type> bool has(const QList<ExportValue> &values)
{
    return std::any_of(values.cbegin(), values.cend(),
                       [](const ExportValue &value) { return std::holds_alternative<Type>(value); });
}

/// Of all amounts, each once.
QStringList currenciesOf(const QList<ExportValue> &values)
{
    QStringList codes;
    for (const ExportValue &value : values) {
        if (const auto *amount = std::get_if<Amount>(&value)) {
            if (const QString code = amount->currency().code(); !codes.contains(code)) {
                codes << code;
            }
        }
    }
    return codes;
}

QList<ExportValue> currencyColumn(const QList<ExportValue> &values)
{
    QList<ExportValue> codes;
    for (const ExportValue &value : values) {
        const auto *amount = std::get_if<Amount>(&value);
        codes << (amount ? ExportValue(amount->currency().code()) : ExportValue());
    }
    return codes;
}

} // namespace

ExportedTable::ExportedTable(const QAbstractItemModel &model, const QList<int> &columns, const QString &total,
                             const QTimeZone &zone)
{
    m_table.zone = zone;
    m_table.rows.resize(model.rowCount());
    for (const int column : columns) {
        addColumn(model, column);
    }
    addTotals(model, columns, total);
    addCodes(model);
}

void ExportedTable::addColumn(const QAbstractItemModel &model, int column)
{
    QList<ExportValue> values;
    values.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        values << valueOf(model.index(row, column).data(ExportValueRole));
    }
    const QVariant ownHeading = model.headerData(column, Qt::Horizontal, ExportValueRole);
    const QString heading = (ownHeading.isValid() ? ownHeading : model.headerData(column, Qt::Horizontal)).toString();
    m_places << m_table.headings.size();
    addColumn(headingWithUnit(heading, values), values);
    if (currenciesOf(values).size() > 1) {
        //: Heading in a file. %1: the heading of amounts of several currencies, which this column names.
        addColumn(tr("%1, currency").arg(heading), currencyColumn(values));
    }
}

void ExportedTable::addColumn(const QString &heading, const QList<ExportValue> &values)
{
    m_table.headings << heading;
    for (qsizetype row = 0; row < values.size(); ++row) {
        m_table.rows[row] << values[row];
    }
}

QString ExportedTable::headingWithUnit(const QString &heading, const QList<ExportValue> &values) const
{
    //: Heading in a file. %1: the heading of a column; %2: the unit of what stands in it.
    const QString withUnit = tr("%1 (%2)");
    if (has<DataSize>(values)) {
        //: Mobile data: gigabytes.
        return withUnit.arg(heading, tr("GB"));
    }
    if (has<QDateTime>(values)) {
        return withUnit.arg(heading, QString::fromLatin1(m_table.zone.id()));
    }
    const QStringList currencies = currenciesOf(values);
    return currencies.size() == 1 ? withUnit.arg(heading, currencies.constFirst()) : heading;
}

void ExportedTable::addTotals(const QAbstractItemModel &model, const QList<int> &columns, const QString &total)
{
    QMap<QString, QList<ExportValue>> lines; // By currency.
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const qsizetype place = m_places[i];
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant counted = model.index(row, columns[i]).data(ExportTotalRole);
            if (!counted.isValid()) {
                continue;
            }
            const auto amount = counted.value<Amount>();
            QList<ExportValue> &line = lines[amount.currency().code()];
            line.resize(m_table.headings.size());
            const auto *before = std::get_if<Amount>(&line[place]);
            line[place] = Amount(amount.minorUnits() + (before ? before->minorUnits() : 0), amount.currency());
        }
    }
    for (QList<ExportValue> &line : lines) {
        // Where it is free; a table of nothing but amounts says by itself what the last lines are.
        const auto free = std::find(line.begin(), line.end(), ExportValue());
        if (free != line.end()) {
            *free = total;
        }
        m_table.totals << line;
    }
}

void ExportedTable::addCodes(const QAbstractItemModel &model)
{
    QList<ExportValue> codes;
    bool hasAny = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString code = model.index(row, 0).data(ExportCodeRole).toString();
        hasAny = hasAny || !code.isEmpty();
        codes << (code.isEmpty() ? ExportValue() : ExportValue(Identifier{code}));
    }
    if (!hasAny) {
        return;
    }
    //: Heading in a file: what the QR codes of eSIMs hold.
    addColumn(tr("Activation code"), codes);
    m_table.secretColumns = 1;
    for (QList<ExportValue> &line : m_table.totals) {
        line.resize(m_table.headings.size());
    }
}

} // namespace Desk
