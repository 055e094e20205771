// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keyedtablemodel.h"
#include "services/esims/worthacall.h"

#include <QHash>

namespace Desk {

/// eSIMs whose travellers are worth a call, the most urgent first, with why and what to do. Owned by EsimsPage.
class WorthACallModel : public KeyedTableModel<WorthACallModel, WorthACall>
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

protected:
    Columns columns() const override;
    QVariant recordData(const QModelIndex &index, int role) const override;
    QStringList keys(const WorthACall &call) const override;

private:
    QString reasonText(const WorthACall &call) const;
    QString searchText(const WorthACall &call) const;

    QHash<Iccid, QString> m_notes;
};

} // namespace Desk
