// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"
#include "services/team/synccontext.h"
#include "services/team/teamstanding.h"

#include <QObject>

namespace Desk {

class FactUpload;

/// Reads what all desks told, page by page, into this desk's file. Owned by TeamSync.
class FeedReader : public QObject
{
    Q_OBJECT

public:
    FeedReader(SyncContext &context, TeamStanding &standing, FactUpload &upload, QObject *parent = nullptr)
        : QObject(parent)
        , m_context(context)
        , m_standing(standing)
        , m_upload(upload)
    {}

    /// It goes on there.
    void setPlace(const TeamPlace &place, qint64 newestNumber);
    const TeamPlace &place() const { return m_place; }
    /// Where what an earlier timeline had is not restored, this desk is not heard of.
    QCoro::Task<Result<void>> read(bool isRestored);
    const TeamStanding::HeardBetween &heard() const { return m_heard; }

signals:
    void factsArrived(const QList<Desk::NumberedFact> &facts);

private:
    SyncContext &m_context;
    TeamStanding &m_standing;
    FactUpload &m_upload;
    TeamPlace m_place;
    qint64 m_newestNumber = 0; ///< Of the feed, as last said.
    TeamStanding::HeardBetween m_heard;
};

} // namespace Desk
