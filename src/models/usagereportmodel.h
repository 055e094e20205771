// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagereport.h"
#include "models/recordroles.h"
#include "models/text/format.h"

#include <QAbstractTableModel>

namespace Desk {

/// Where the data of one eSIM went: a row for each network of each country, the most first. Owned by UsagePanel.
class UsageReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Country, Network, Data, Count };
    Q_ENUM(Column)

    explicit UsageReportModel(const Format &format, QObject *parent = nullptr);

    void setReport(const UsageReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The language or the locale is another one.
    void retranslate(const Format &format);

private:
    struct Row
    {
        QString country;
        QString network;
        DataSize data;
    };

    QString text(const Row &row, Column column) const;

    Format m_format;
    QList<Row> m_rows;
};

} // namespace Desk
