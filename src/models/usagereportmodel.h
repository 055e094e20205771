// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagereport.h"
#include "models/recordmodel.h"

namespace Desk {

/// The data that went through one network of a country.
struct UsageReportRow
{
    QString country;
    QString network;
    DataSize data;
};

/// Where the data of one eSIM went: a row for each network of each country, the most first. Owned by UsagePanel.
class UsageReportModel : public RecordModel<UsageReportModel, UsageReportRow>
{
    Q_OBJECT

public:
    enum class Column { Country, Network, Data, Count };
    Q_ENUM(Column)

    explicit UsageReportModel(const Format &format, QObject *parent = nullptr);

    void setReport(const UsageReport &report);

protected:
    Columns columns() const override;
};

} // namespace Desk
