// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/usagereportmodel.h"

#include "models/text/esimtext.h"

#include <algorithm>

namespace Desk {

UsageReportModel::UsageReportModel(const Format &format, QObject *parent)
    : RecordModel(format, parent)
{}

void UsageReportModel::setReport(const UsageReport &report)
{
    QList<UsageReportRow> rows;
    QList<UsageReport::Country> countries = report.countries;
    std::stable_sort(countries.begin(), countries.end(),
                     [](const auto &one, const auto &other) { return one.data > other.data; });
    for (const UsageReport::Country &country : countries) {
        if (country.operators.isEmpty()) {
            rows << UsageReportRow{country.name, {}, country.data};
        }
        QList<UsageReport::Operator> operators = country.operators;
        std::stable_sort(operators.begin(), operators.end(),
                         [](const auto &one, const auto &other) { return one.data > other.data; });
        for (const UsageReport::Operator &network : operators) {
            rows << UsageReportRow{country.name, network.name, network.data};
        }
    }
    resetRows(rows);
}

UsageReportModel::Columns UsageReportModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::Country,
            //: Heading of a column: where data was used.
            .heading = QT_TR_NOOP("Country"),
            .text = [](auto &, auto &row) { return row.country.isEmpty() ? Format::dash() : row.country; },
        },
        Description{
            .column = Column::Network,
            //: Heading of a column: name of a network operator.
            .heading = QT_TR_NOOP("Network"),
            .text = [](auto &, auto &row) { return row.network.isEmpty() ? Format::dash() : row.network; },
        },
        Description{
            .column = Column::Data,
            //: Heading of a column: an amount of data.
            .heading = QT_TR_NOOP("Data used"),
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return EsimText::size(row.data, model.format()); },
        },
    };
    static_assert(isComplete(table));
    return table;
}

} // namespace Desk
