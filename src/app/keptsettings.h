// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QThreadPool>
#include <QVariantMap>

namespace Desk {

/// Settings of a file that a worker writes: QSettings would have the window wait for the disk whenever one is changed.
/// Only who reads or changes one while it is written waits still. What is changed last is written before this is gone.
/// Owned by Session.
class KeptSettings : public QSettings
{
    Q_OBJECT

public:
    explicit KeptSettings(const QString &filePath, QObject *parent = nullptr);
    ~KeptSettings() override;

protected:
    bool event(QEvent *event) override;

private:
    void write();
    void onWritten();

    QVariantMap m_written; ///< What the worker writes, or wrote last.
    QThreadPool m_worker;
};

} // namespace Desk
