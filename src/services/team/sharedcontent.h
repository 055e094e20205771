// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace Desk {

/// Something of the shop's own that all desks of a team have in common, as it stands at this desk. Owned by Team.
class SharedContent : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString kind() const = 0;     ///< Its name on the server.
    virtual bool isRead() const = 0;      ///< Whether it is known what stands here.
    virtual QByteArray body() const = 0;  ///< The same content has the same bytes.
    virtual bool isUntouched() const = 0; ///< Nobody ever set anything of it here.
    /// What came from another desk, in the bytes that this one would write for it. Fails where this program can't use
    /// it: with Failure::Storage::Newer where a newer one wrote it.
    virtual Result<QByteArray> read(const QByteArray &body) const = 0;
    /// It stands here from now on, in place of what did. Only what read() gave.
    virtual QFuture<Result<void>> accept(const QByteArray &body) = 0;
    /// Where it is, nothing of it can be changed at this desk: others decide.
    virtual void setReadOnly(bool isReadOnly) = 0;

signals:
    void changed(); ///< Or read for the first time.
};

} // namespace Desk
