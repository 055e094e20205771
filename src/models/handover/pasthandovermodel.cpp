// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/handover/pasthandovermodel.h"

#include "models/handover/handovertext.h"

namespace Desk {

PastHandOverModel::PastHandOverModel(const Format &format, QObject *parent)
    : RecordModel(format, parent)
{}

PastHandOverModel::Columns PastHandOverModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::When,
            //: Heading of a column: when something was handed over.
            .heading = QT_TR_NOOP("When"),
            .widest = [](const Format &) { return QStringLiteral("24 Nov 2026 14:03 W"); },
            .text = [](auto &model, auto &past) { return model.format().dateTime(past.at); },
            .sortValue = [](auto &, auto &past) { return sortable(past.at); },
        },
        Description{
            .column = Column::Package,
            //: Heading of a column: name of the package.
            .heading = QT_TR_NOOP("Package"),
            .widest = [](const Format &) { return QStringLiteral("United States Unlimited 30 Days"); },
            .text = [](auto &, auto &past) { return past.handOver.packageName; },
            .sortValue = [](auto &, auto &past) { return sortable(past.handOver.packageName); },
        },
        Description{
            .column = Column::Note,
            .heading = QT_TR_NOOP("Customer or note"),
            .widest = [](const Format &) { return QStringLiteral("Room 214, Mrs Sara Ahmad"); },
            .text = [](auto &, auto &past) { return past.handOver.note; },
            .sortValue = [](auto &, auto &past) { return sortable(past.handOver.note); },
        },
        Description{
            .column = Column::Iccid,
            //: Heading of a column: the number of an eSIM.
            .heading = QT_TR_NOOP("ICCID"),
            .widest = [](const Format &) { return QStringLiteral("8944 4765 0000 8878 5766 W"); },
            .style = CellStyle::Number,
            .text = [](auto &, auto &past) { return past.handOver.iccid.grouped(); },
            .sortValue = [](auto &, auto &past) { return sortable(past.handOver.iccid.toString()); },
        },
        Description{
            .column = Column::Language,
            //: Heading of a column: the language of what the traveller got.
            .heading = QT_TR_NOOP("Language"),
            .style = CellStyle::Quiet,
            .text = [](auto &, auto &past) { return HandOverText::nativeName(past.choices.language); },
            .sortValue = [](auto &, auto &past) { return sortable(past.choices.language); },
        },
    };
    static_assert(isComplete(table));
    return table;
}

QVariant PastHandOverModel::recordData(const QModelIndex &index, int role) const
{
    const PastHandOver &past = rows()[index.row()];
    const HandOver &handOver = past.handOver;
    switch (role) {
    case SearchRole:
        return foldText(QStringList{handOver.note, handOver.packageName, handOver.packageCode, handOver.orderReference,
                                    format().dateTime(past.at), past.at.toLocalTime().toString(Qt::ISODate)}
                            .join(QLatin1Char(' ')));
    case DigitsRole:
        return handOver.iccid.toString();
    case MatchingIdRole:
        return handOver.code.matchingId();
    default:
        return {};
    }
}

} // namespace Desk

#include "moc_pasthandovermodel.cpp"
