// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/memorysecretstore.h"

#include <QTest>

using namespace Desk;
using Status = SecretStore::Status;

class MemorySecretStoreTest : public QObject
{
    Q_OBJECT

private:
    const QUrl m_live = QUrl(QStringLiteral("https://esimfly.net/api/v1/business"));
    const Credentials m_keys{QStringLiteral("esf_1"), QByteArrayLiteral("sk_1")};

private slots:
    void keepsOneSecretForEachAddressAndAccessCode()
    {
        MemorySecretStore store;
        QCOMPARE(store.write(m_live, m_keys).result().status, Status::Found);
        QCOMPARE(store.read(m_live, m_keys.accessCode).result().credentials, m_keys);
        QCOMPARE(store.read(QUrl(m_live.toString() + QLatin1Char('/')), m_keys.accessCode).result().credentials,
                 m_keys);
        QCOMPARE(store.read(m_live, QStringLiteral("esf_2")).result().status, Status::NotFound);
        QCOMPARE(store.read(QUrl(QStringLiteral("http://127.0.0.1:1/")), m_keys.accessCode).result().status,
                 Status::NotFound);
        QCOMPARE(store.remove(m_live, m_keys.accessCode).result().status, Status::NotFound);
        QCOMPARE(store.read(m_live, m_keys.accessCode).result().status, Status::NotFound);
        QCOMPARE(store.count(), 0);
    }

    void playsAKeychainThatIsMissing()
    {
        MemorySecretStore store;
        store.setStatus(Status::Absent);
        QCOMPARE(store.write(m_live, m_keys).result().status, Status::Absent);
        QCOMPARE(store.read(m_live, m_keys.accessCode).result().status, Status::Absent);
        QCOMPARE(store.count(), 0);
    }
};

QTEST_GUILESS_MAIN(MemorySecretStoreTest)
#include "tst_memorysecretstore.moc"
