// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace Desk {

/// Keeps one program per profile: the first to come holds a lock that the kernel gives back however the program ends,
/// and listens; a later one asks it to show itself.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,   ///< This program has the profile now.
        Second,  ///< Another one has it, and was asked to show itself.
        Blocked, ///< Another one has it, but does not answer; holder() is the computer it runs on.
        Failed,  ///< The lock file can't be made or locked.
    };

    explicit SingleInstance(const QString &lockFile, QObject *parent = nullptr);
    ~SingleInstance() override;

    Role claim();
    /// The name of the computer whose program has the profile, where it could be read.
    QString holder() const;

signals:
    void raiseRequested();

private:
    void onNewConnection();
    QString serverName() const; ///< Of the file that claim() opened.
    bool askFirstToRaise() const;
    void noteHolder() const;

    QString m_lockFile;
    int m_lock = -1;
    QLocalServer m_server;
};

} // namespace Desk
