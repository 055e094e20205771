// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keptsettings.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

class KeptSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void changesReachTheFileByThemselves()
    {
        KeptSettings settings(path());
        settings.setValue(QStringLiteral("shop/name"), QStringLiteral("Hotel Bosphorus"));
        QTRY_VERIFY(fileHas("name=Hotel Bosphorus"));
        settings.setValue(QStringLiteral("shop/name"), QStringLiteral("Hotel Marmara"));
        QTRY_VERIFY(fileHas("name=Hotel Marmara"));
        settings.remove(QStringLiteral("shop/name"));
        QTRY_VERIFY(!fileHas("name="));
    }

    void eventsGoOnWhileTheFileCannotBeWritten()
    {
        QLockFile lock(path() + QStringLiteral(".lock"));
        QVERIFY(lock.lock());
        KeptSettings settings(path());
        settings.setValue(QStringLiteral("shop/name"), QStringLiteral("Hotel Bosphorus"));
        bool hasGoneOn = false;
        bool wasWritten = true;
        QMetaObject::invokeMethod(
            this,
            [&] {
                hasGoneOn = true;
                wasWritten = fileHas("name=");
            },
            Qt::QueuedConnection);
        QTRY_VERIFY(hasGoneOn);
        QVERIFY(!wasWritten);
        lock.unlock();
        QTRY_VERIFY(fileHas("name=Hotel Bosphorus"));
    }

    void whatIsChangedMeanwhileIsWrittenToo()
    {
        KeptSettings settings(path());
        for (int i = 0; i < 200; ++i) {
            settings.setValue(QStringLiteral("shop/name"), i);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(fileHas("name=199\n"));
    }

    void theLastChangeIsWrittenBeforeTheEnd()
    {
        {
            KeptSettings settings(path());
            settings.setValue(QStringLiteral("shop/name"), QStringLiteral("Hotel Bosphorus"));
            QCoreApplication::processEvents();
            settings.setValue(QStringLiteral("shop/name"), QStringLiteral("Hotel Marmara"));
        }
        QVERIFY(fileHas("name=Hotel Marmara"));
    }

    void cleanup() { QFile::remove(path()); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    bool fileHas(const char *text) const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(KeptSettingsTest)
#include "tst_keptsettings.moc"
