// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/networkevent.h"
#include "models/recordroles.h"
#include "models/text/format.h"

#include <QAbstractTableModel>

namespace Desk {

/// What mobile networks did for one eSIM, the newest first. Owned by NetworkPanel.
class NetworkEventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { When, What, Network, InPlan, Count };
    Q_ENUM(Column)

    explicit NetworkEventModel(const Format &format, QObject *parent = nullptr);

    void setEvents(const QList<NetworkEvent> &events);
    /// "Turkcell, Turkey, 4G - LTE": what is known of it; a dash where nothing is.
    static QString networkText(const SeenNetwork &network);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The language or the locale is another one.
    void retranslate(const Format &format);

private:
    QString text(const NetworkEvent &event, Column column) const;

    Format m_format;
    QList<NetworkEvent> m_events;
};

} // namespace Desk
