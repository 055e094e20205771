// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keptsettings.h"

#include <QEvent>
#include <QVariantMap>

namespace Desk {

namespace {

QVariantMap valuesOf(const QSettings &settings)
{
    QVariantMap values;
    for (const QString &key : settings.allKeys()) {
        values.insert(key, settings.value(key));
    }
    return values;
}

} // namespace

KeptSettings::KeptSettings(const QString &filePath, QObject *parent)
    : QSettings(filePath, IniFormat, parent)
{}

KeptSettings::~KeptSettings()
{
    m_worker.waitForDone();
}

/// QSettings sends itself one such event for all changes that nobody has written yet, and none until it has dealt with
/// that one.
bool KeptSettings::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest) {
        return QSettings::event(event);
    }
    write();
    return true;
}

void KeptSettings::write()
{
    // Read before the worker begins, for until it is done with the disk nobody reads.
    m_written = valuesOf(*this);
    m_worker.start([this, path = fileName()] {
        {
            // All objects of one file share what is to be written of it, and each that is made begins with writing
            // that.
            const QSettings shared(path, IniFormat);
        }
        QMetaObject::invokeMethod(this, &KeptSettings::onWritten, Qt::QueuedConnection);
    });
}

void KeptSettings::onWritten()
{
    if (valuesOf(*this) != m_written) {
        write();
        return;
    }
    QEvent done(QEvent::UpdateRequest);
    QSettings::event(&done); // Finds nothing to write, and sends the event anew with the next change.
}

} // namespace Desk
