// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"
#include "models/keyedtablemodel.h"

namespace Desk {

/// The desks of a team as a table, those at work first. Owned by TeamDialog.
class TeamDeskModel : public KeyedTableModel<TeamDeskModel, TeamDesk>
{
    Q_OBJECT

public:
    enum class Column { Name, Heard, Waiting, Version, Count };
    Q_ENUM(Column)

    explicit TeamDeskModel(const Format &format, QObject *parent = nullptr);

    void setDesks(QList<TeamDesk> desks);

protected:
    Columns columns() const override;
    QStringList keys(const TeamDesk &desk) const override;
};

} // namespace Desk
