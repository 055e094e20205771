// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keyedtablemodel.h"
#include "models/recordroles.h"
#include "models/text/format.h"
#include "services/esims/worthacall.h"

#include <QHash>

namespace Desk {

/// eSIMs whose travellers are worth a call, the most urgent first, with why and what to do. Owned by EsimsPage.
class WorthACallModel : public KeyedTableModel<WorthACall>
{
    Q_OBJECT

public:
    enum class Column { Why, Iccid, Package, DataUsed, Note, NextStep, Count };
    Q_ENUM(Column)
    /// What helps.
    enum class NextStep { TopUp, Show };
    Q_ENUM(NextStep)

    explicit WorthACallModel(const Format &format, QObject *parent = nullptr);

    void setCalls(const QList<WorthACall> &calls);
    void setNotes(const QHash<Iccid, QString> &notes);
    static NextStep nextStep(const WorthACall &call);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The language or the locale is another one.
    void retranslate(const Format &format);

protected:
    QStringList keys(const WorthACall &call) const override;

private:
    QString text(const WorthACall &call, Column column) const;
    QString reasonText(const WorthACall &call) const;
    QString searchText(const WorthACall &call) const;

    Format m_format;
    QHash<Iccid, QString> m_notes;
};

} // namespace Desk
