// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startrequest.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace Desk {

/// Keeps one program per profile: the first to come holds a lock that the kernel gives back however the program ends,
/// and listens; a later one tells it what it was started for.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,   ///< This program has the profile now.
        Second,  ///< Another one has it, and was told what this one was started for.
        Blocked, ///< Another one has it, but does not answer; holder() is the computer it runs on.
        Failed,  ///< The lock file can't be made or locked.
    };

    explicit SingleInstance(const QString &lockFile, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Says to the program that has the profile, if there is one, what this one was started for.
    Role claim(const StartRequest &request = {});
    /// The name of the computer whose program has the profile, where it could be read.
    QString holder() const;

signals:
    void requested(const StartRequest &request); ///< By a later start.

private:
    void onNewConnection();
    void listenTo(QLocalSocket *socket);
    QString serverName() const; ///< Of the file that claim() opened.
    bool tellFirst(const StartRequest &request) const;
    void noteHolder() const;

    QString m_lockFile;
    int m_lock = -1;
    QLocalServer m_server;
};

} // namespace Desk
