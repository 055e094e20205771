// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/networkeventmodel.h"

#include "models/text/caretext.h"

namespace Desk {

NetworkEventModel::NetworkEventModel(const Format &format, QObject *parent)
    : RecordModel(format, parent)
{}

void NetworkEventModel::setEvents(const QList<NetworkEvent> &events)
{
    resetRows(events);
}

QString NetworkEventModel::shortNetworkText(const SeenNetwork &network)
{
    SeenNetwork shortened = network; // There is little room: the tool tip has it whole.
    shortened.connection.clear();
    if (!shortened.countryCode.isEmpty()) {
        shortened.countryName.clear();
    }
    return CareText::network(shortened);
}

QString NetworkEventModel::typeText(const NetworkEvent &event)
{
    switch (event.type) {
    case NetworkEvent::Type::Attach:
        //: A phone registered with a mobile network.
        return tr("Connected");
    case NetworkEvent::Type::DataSession:
        //: What happened in a network: the phone used data.
        return tr("Data");
    case NetworkEvent::Type::LocationUpdate:
        //: A phone told a mobile network where it is.
        return tr("Seen");
    case NetworkEvent::Type::Other:
        break;
    }
    return event.request.isEmpty() ? tr(/*: What happened in a network: something else than data. */ "Other")
                                   : event.request;
}

NetworkEventModel::Columns NetworkEventModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::When,
            //: Heading of a column: when something happened in a network.
            .heading = QT_TR_NOOP("When"),
            .widest = [](const Format &format) { return format.dateTime(format.wideTime()); },
            .text = [](auto &model, auto &event) { return model.format().dateTime(event.time); },
            .toolTip = noToolTip,
        },
        Description{
            .column = Column::What,
            //: Heading of a column: what happened in a network.
            .heading = QT_TR_NOOP("What"),
            .widest = [](const Format &) { return QStringLiteral("Connected"); },
            .text = [](auto &, auto &event) { return typeText(event); },
            .toolTip = [](auto &, auto &event) { return plainToolTip(event.dataResponse); },
        },
        Description{
            .column = Column::Network,
            //: Heading of a column: name of a network operator.
            .heading = QT_TR_NOOP("Network"),
            .text = [](auto &, auto &event) { return shortNetworkText(event.network); },
            .toolTip = [](auto &, auto &event) { return plainToolTip(CareText::network(event.network)); },
        },
        Description{
            .column = Column::InPlan,
            //: Heading: whether a mobile network belongs to what was bought.
            .heading = QT_TR_NOOP("In plan"),
            .style = CellStyle::Badge,
            .text =
                [](auto &, auto &event) {
                    if (!event.isAllowed) {
                        return Format::dash();
                    }
                    return *event.isAllowed ? tr(/*: The network is one of those of the plan. */ "Yes")
                                            : tr(/*: The network is none of those of the plan. */ "No");
                },
            .toolTip = noToolTip,
        },
    };
    static_assert(isComplete(table));
    return table;
}

QVariant NetworkEventModel::recordData(const QModelIndex &index, int role) const
{
    if (role != ToneRole) {
        return {};
    }
    const NetworkEvent &event = rows()[index.row()];
    return static_cast<int>(!event.isAllowed ? Tone::Neutral : *event.isAllowed ? Tone::Good : Tone::Bad);
}

} // namespace Desk
