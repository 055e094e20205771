// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "models/recordmodel.h"

namespace Desk {

/// What was handed over, found again by note, ICCID, package and time. Owned by the dialog that shows it.
class PastHandOverModel : public RecordModel<PastHandOverModel, PastHandOver>
{
    Q_OBJECT

public:
    enum class Column { When, Package, Note, Iccid, Language, Count };
    Q_ENUM(Column)

    explicit PastHandOverModel(const Format &format, QObject *parent = nullptr);

    void setHandOvers(const QList<PastHandOver> &handOvers) { resetRows(handOvers); }

protected:
    Columns columns() const override;
    QVariant recordData(const QModelIndex &index, int role) const override;
};

} // namespace Desk
