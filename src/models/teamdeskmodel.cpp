// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/teamdeskmodel.h"

#include <algorithm>

namespace Desk {

TeamDeskModel::TeamDeskModel(const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
{}

void TeamDeskModel::setDesks(QList<TeamDesk> desks)
{
    std::stable_sort(desks.begin(), desks.end(), [](const TeamDesk &one, const TeamDesk &other) {
        return one.isGone != other.isGone ? other.isGone : one.name.localeAwareCompare(other.name) < 0;
    });
    updateRows(desks);
}

QStringList TeamDeskModel::keys(const TeamDesk &desk) const
{
    return {desk.id.toString()};
}

TeamDeskModel::Columns TeamDeskModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::Name,
            //: Of a desk of the team.
            .heading = QT_TR_NOOP("Name"),
            .widest = [](const Format &) { return QStringLiteral("Reception, ground floor"); },
            .text = [](auto &, auto &desk) { return desk.name; },
        },
        Description{
            .column = Column::Heard,
            .heading = QT_TR_NOOP("Heard of"),
            .headingToolTip = QT_TR_NOOP("When it last had nothing that only it knows"),
            .widest = [](const Format &format) { return format.dateTime(format.wideTime().addYears(-1)); },
            .text =
                [](auto &model, auto &desk) {
                    if (desk.isGone) {
                        return TeamDeskModel::tr("gone");
                    }
                    //: Of a desk that has told its team nothing so far.
                    return desk.heardAt.isValid() ? model.format().dateTime(desk.heardAt) : TeamDeskModel::tr("never");
                },
            .sortValue = [](auto &, auto &desk) { return sortable(desk.heardAt); },
        },
        Description{
            .column = Column::Waiting,
            .heading = QT_TR_NOOP("Waiting"),
            .headingToolTip = QT_TR_NOOP("Entries that only this desk had when it was heard of"),
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &desk) { return model.format().count(desk.waiting); },
            .sortValue = [](auto &, auto &desk) { return QVariant(desk.waiting); },
        },
        Description{
            .column = Column::Version,
            //: Of the program.
            .heading = QT_TR_NOOP("Version"),
            .text = [](auto &, auto &desk) { return desk.version; },
        },
    };
    static_assert(isComplete(table));
    return table;
}

} // namespace Desk

#include "moc_teamdeskmodel.cpp"
