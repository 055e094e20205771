// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/networkevent.h"
#include "models/recordmodel.h"

namespace Desk {

/// What mobile networks did for one eSIM, the newest first. Owned by NetworkPanel.
class NetworkEventModel : public RecordModel<NetworkEventModel, NetworkEvent>
{
    Q_OBJECT

public:
    enum class Column { When, What, Network, InPlan, Count };
    Q_ENUM(Column)

    explicit NetworkEventModel(const Format &format, QObject *parent = nullptr);

    void setEvents(const QList<NetworkEvent> &events);

protected:
    Columns columns() const override;
    QVariant recordData(const QModelIndex &index, int role) const override;

private:
    static QString shortNetworkText(const SeenNetwork &network);
    static QString typeText(const NetworkEvent &event);
};

} // namespace Desk
