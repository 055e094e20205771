// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/keychainsecretstore.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Desk;
using Status = SecretStore::Status;

/// Runs where there is no keychain (support/with-keyring.sh --no-keyring and --no-bus).
class MissingKeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSoAndKeepsTheSecretNowhere()
    {
        constexpr int longWait = 60000;
        const QUrl address(QStringLiteral("https://esimfly.net/api/v1/business"));
        const Credentials keys{QStringLiteral("esf_1"), QByteArrayLiteral("sk_never_in_a_file")};
        KeychainSecretStore store;
        const auto written = store.write(address, keys);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), longWait);
        QCOMPARE(written.result().status, Status::Absent);
        QVERIFY(written.result().credentials.isEmpty());
        const auto read = store.read(address, keys.accessCode);
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), longWait);
        QCOMPARE(read.result().status, Status::Absent);
        const auto removed = store.remove(address, keys.accessCode);
        QTRY_VERIFY_WITH_TIMEOUT(removed.isFinished(), longWait);
        QCOMPARE(removed.result().status, Status::Absent);

        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(keys.secretKey), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(MissingKeychainTest)
#include "tst_missingkeychain.moc"
