// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requestsigner.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QNetworkRequest>
#include <QTest>
#include <QUuid>

using namespace Desk;

class RequestSignerTest : public QObject
{
    Q_OBJECT

private slots:
    void signsWorkedExamples_data();
    void signsWorkedExamples();
    void setsAllHeaders();
    void makesNewRequestIdsOfVersion4();
    void withoutKeysSignsWithNone();

private:
    const RequestSigner m_signer{{QStringLiteral("esf_11111"), "sk_1111"}};
    const QByteArray m_id = "4ce9d9cd-ac9e-4e17-b3a2-c66c358c1ce2";
};

void RequestSignerTest::signsWorkedExamples_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("POST") << QByteArray(R"({"packageCode":"PHAJHEAYP"})")
                          << QByteArray("FA2050B34D3C61025B991E8C82967BC583C02A92ED625D985F46DC7E25BFA934");
    QTest::newRow("GET") << QByteArray()
                         << QByteArray("F0B625B05DD9B5D5402286987CE4A6D14AC52B0056D2A1592ABBB57BA5FC3BC4");
}

void RequestSignerTest::signsWorkedExamples()
{
    QFETCH(QByteArray, body);
    QTEST(m_signer.signature(1628670421000, m_id, body), "signature");
}

void RequestSignerTest::setsAllHeaders()
{
    QNetworkRequest request;
    m_signer.sign(request, 1628670421000, m_id, {});
    QCOMPARE(request.rawHeader("RT-AccessCode"), QByteArray("esf_11111"));
    QCOMPARE(request.rawHeader("RT-RequestID"), m_id);
    QCOMPARE(request.rawHeader("RT-Timestamp"), QByteArray("1628670421000"));
    QCOMPARE(request.rawHeader("RT-Signature"),
             QByteArray("F0B625B05DD9B5D5402286987CE4A6D14AC52B0056D2A1592ABBB57BA5FC3BC4"));
}

void RequestSignerTest::makesNewRequestIdsOfVersion4()
{
    const QByteArray id = RequestSigner::newRequestId();
    QCOMPARE(id, id.toLower());
    QCOMPARE(id.size(), 36);
    QCOMPARE(QUuid(QString::fromLatin1(id)).version(), QUuid::Random);
    QVERIFY(RequestSigner::newRequestId() != id);
}

void RequestSignerTest::withoutKeysSignsWithNone()
{
    const QByteArray message = "1628670421000" + m_id + "{}";
    const QByteArray expected =
        QMessageAuthenticationCode::hash(message, {}, QCryptographicHash::Sha256).toHex().toUpper();
    QCOMPARE(RequestSigner().signature(1628670421000, m_id, "{}"), expected);
}

QTEST_GUILESS_MAIN(RequestSignerTest)
#include "tst_requestsigner.moc"
