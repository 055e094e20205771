// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/networkeventmodel.h"

#include "models/text/plaintooltip.h"

namespace Desk {

NetworkEventModel::NetworkEventModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{}

void NetworkEventModel::setEvents(const QList<NetworkEvent> &events)
{
    beginResetModel();
    m_events = events;
    endResetModel();
}

QString NetworkEventModel::networkText(const SeenNetwork &network)
{
    QStringList parts;
    const QString &country = network.countryName.isEmpty() ? network.countryCode : network.countryName;
    for (const QString &part : {network.name, country, network.connection}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    //: Between the parts of a list in one line.
    return parts.isEmpty() ? Format::dash() : parts.join(tr(", "));
}

int NetworkEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int NetworkEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString NetworkEventModel::text(const NetworkEvent &event, Column column) const
{
    switch (column) {
    case Column::When:
        return m_format.dateTime(event.time);
    case Column::What:
        switch (event.type) {
        case NetworkEvent::Type::Attach:
            //: A phone registered with a mobile network.
            return tr("Connected");
        case NetworkEvent::Type::DataSession:
            return tr("Data");
        case NetworkEvent::Type::LocationUpdate:
            //: A phone told a mobile network where it is.
            return tr("Seen");
        case NetworkEvent::Type::Other:
            break;
        }
        return event.request.isEmpty() ? tr("Other") : event.request;
    case Column::Network: {
        SeenNetwork shortened = event.network; // There is little room: the tool tip has it whole.
        shortened.connection.clear();
        if (!shortened.countryCode.isEmpty()) {
            shortened.countryName.clear();
        }
        return networkText(shortened);
    }
    case Column::InPlan:
        if (!event.isAllowed) {
            return Format::dash();
        }
        return *event.isAllowed ? tr("Yes") : tr("No");
    case Column::Count:
        break;
    }
    return {};
}

QVariant NetworkEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const NetworkEvent &event = m_events[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, column);
    case Qt::ToolTipRole:
        switch (column) {
        case Column::What:
            return plainToolTip(event.dataResponse);
        case Column::Network:
            return plainToolTip(networkText(event.network));
        default:
            return {};
        }
    case ToneRole:
        return static_cast<int>(!event.isAllowed ? Tone::Neutral : *event.isAllowed ? Tone::Good : Tone::Bad);
    default:
        return {};
    }
}

QVariant NetworkEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::When:
        return tr("When");
    case Column::What:
        return tr("What");
    case Column::Network:
        return tr("Network");
    case Column::InPlan:
        //: Heading: whether a mobile network belongs to what was bought.
        return tr("In plan");
    case Column::Count:
        break;
    }
    return {};
}

void NetworkEventModel::retranslate(const Format &format)
{
    m_format = format;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_events.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace Desk
