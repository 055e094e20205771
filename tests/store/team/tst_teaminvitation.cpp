// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teaminvitation.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace Desk {

namespace {

const QByteArray certificate = "-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----\n";

TeamInvitation invitation()
{
    return {{QStringLiteral("shop.example"), 5433, QStringLiteral("team"), QStringLiteral("desk"), {}}, certificate};
}

} // namespace

class tst_TeamInvitation : public QObject
{
    Q_OBJECT

private slots:
    void arrivesAsItWasWritten();
    void hasNeitherPasswordNorFileNames();
    void whatIsNoneIsRefusedInWords_data();
    void whatIsNoneIsRefusedInWords();
    void nothingThatIsCutOffOrChangedGetsThrough();
    void isAcceptedWithItsCertificate();
    void isNotAcceptedWhereTheCertificateCantBeKept();
    void saysOfATeamOnlyWhatTheOthersNeed();
    void isNoneWithoutCertificatesThatCanBeRead();
};

void tst_TeamInvitation::saysOfATeamOnlyWhatTheOthersNeed()
{
    const QTemporaryDir folder;
    TeamAddress own = invitation().address;
    own.user = QStringLiteral("owner");
    own.rootCertificate = folder.filePath(QStringLiteral("authority.pem"));
    QFile file(own.rootCertificate);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // As some tools write it.
    file.write("Issuer: somebody\r\n" + QByteArray(certificate).replace("\n", "\r\n")
               + "-----BEGIN PRIVATE KEY-----\n");
    file.close();
    const auto made = TeamInvitation::to(own, QStringLiteral("desk"));
    QVERIFY(made);
    QCOMPARE(*made, invitation());
    const QString saved = folder.filePath(QStringLiteral("invitation.json"));
    QFile json(saved);
    QVERIFY(json.open(QIODevice::WriteOnly));
    json.write(made->toJson());
    json.close();
    QCOMPARE(*TeamInvitation::fromFile(saved), invitation());
    own.rootCertificate.clear();
    QVERIFY(TeamInvitation::to(own, QStringLiteral("desk"))->certificate.isEmpty());
}

void tst_TeamInvitation::isNoneWithoutCertificatesThatCanBeRead()
{
    const QTemporaryDir folder;
    TeamAddress own = invitation().address;
    own.rootCertificate = folder.filePath(QStringLiteral("authority.pem"));
    QVERIFY(!TeamInvitation::to(own, QStringLiteral("desk"))); // It is gone.
    QFile file(own.rootCertificate);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing of that kind");
    file.close();
    QVERIFY(!TeamInvitation::to(own, QStringLiteral("desk")));
    own.rootCertificate.clear();
    QVERIFY(!TeamInvitation::to(own, QString()));
    QVERIFY(!TeamInvitation::fromFile(folder.path())); // A folder.
    QVERIFY(!TeamInvitation::fromFile(QStringLiteral("/dev/zero")));
}

void tst_TeamInvitation::arrivesAsItWasWritten()
{
    const auto read = TeamInvitation::fromJson(invitation().toJson());
    QVERIFY(read);
    QCOMPARE(*read, invitation());
    TeamInvitation several = invitation();
    several.certificate += certificate;
    QCOMPARE(TeamInvitation::fromJson(several.toJson())->certificate, several.certificate);
    TeamInvitation none = invitation();
    none.certificate.clear();
    QVERIFY(TeamInvitation::fromJson(none.toJson())->certificate.isEmpty());
    // A later version of this program may say more.
    QJsonObject more = QJsonDocument::fromJson(invitation().toJson()).object();
    more.insert(QStringLiteral("shop"), QStringLiteral("Corner"));
    QCOMPARE(*TeamInvitation::fromJson(QJsonDocument(more).toJson()), invitation());
}

void tst_TeamInvitation::hasNeitherPasswordNorFileNames()
{
    TeamInvitation own = invitation();
    own.address.rootCertificate = QStringLiteral("/home/me/ca.crt");
    QVERIFY(!own.toJson().contains("/home/me"));
    QVERIFY(!own.toJson().contains("password"));
    QJsonObject object = QJsonDocument::fromJson(invitation().toJson()).object();
    object.insert(QStringLiteral("sslrootcert"), QStringLiteral("/etc/passwd"));
    object.insert(QStringLiteral("rootCertificate"), QStringLiteral("/etc/passwd"));
    QCOMPARE(*TeamInvitation::fromJson(QJsonDocument(object).toJson()), invitation());
}

void tst_TeamInvitation::whatIsNoneIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    const auto changed = [](const char *name, const char *key, const QJsonValue &value, const char *why) {
        QJsonObject object = QJsonDocument::fromJson(invitation().toJson()).object();
        object.insert(QLatin1String(key), value);
        QTest::newRow(name) << QJsonDocument(object).toJson() << QString::fromLatin1(why);
    };
    const auto pem = [&changed](const char *name, const QByteArray &value) {
        changed(name, "certificate", QString::fromLatin1(value), "certificate of the invitation");
    };
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("no invitation");
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a") << QStringLiteral("no invitation");
    QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("no invitation");
    QTest::newRow("another file") << QByteArray("{\"host\":\"h\"}") << QStringLiteral("no invitation");
    QTest::newRow("deep") << QByteArray(30000, '[') << QStringLiteral("no invitation");
    QTest::newRow("without end") << QByteArray(70000, ' ') << QStringLiteral("too large");
    changed("newer", "version", 2, "newer version");
    changed("no version", "version", QJsonValue(), "not complete");
    changed("a host of numbers", "host", 1, "not complete");
    changed("no host", "host", QString(), "(host) is missing");
    changed("several hosts", "host", QStringLiteral("good.example,evil.example"), "one server");
    changed("a host with an option", "host", QStringLiteral("h\n sslmode=disable"), "can't be read");
    changed("no port", "port", QJsonValue(), "1 to 65535");
    changed("half a port", "port", 0.5, "1 to 65535");
    changed("a port beyond", "port", 1e9, "1 to 65535");
    changed("no database", "database", QJsonValue(), "not complete");
    changed("an empty user", "user", QString(), "(user) is missing");
    changed("a certificate of another kind", "certificate", QJsonObject(), "not complete");
    pem("words", "trust me");
    pem("a key with it", certificate + "-----BEGIN PRIVATE KEY-----\nMAMCAQE=\n-----END PRIVATE KEY-----\n");
    pem("half of it", certificate.first(40));
    pem("the end first", "-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\n");
    pem("no base64", "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n");
    pem("nothing in it", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n");
    pem("too many", certificate.repeated(550));
}

void tst_TeamInvitation::whatIsNoneIsRefusedInWords()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, why);
    const auto read = TeamInvitation::fromJson(json);
    QVERIFY(!read);
    QVERIFY2(read.failure().text.contains(why), qPrintable(read.failure().text));
}

void tst_TeamInvitation::nothingThatIsCutOffOrChangedGetsThrough()
{
    const QByteArray whole = invitation().toJson();
    for (qsizetype i = 0; i < whole.trimmed().size(); ++i) {
        QVERIFY(!TeamInvitation::fromJson(whole.first(i)));
        QByteArray spoilt = whole;
        spoilt[i] = '\0';
        if (const auto read = TeamInvitation::fromJson(spoilt)) {
            QVERIFY(read->address.check());
        }
    }
}

void tst_TeamInvitation::isAcceptedWithItsCertificate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("team's certificate.pem"));
    const auto address = invitation().accept(path);
    QVERIFY(address);
    QCOMPARE(address->rootCertificate, path);
    QCOMPARE(address->host, QStringLiteral("shop.example"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), certificate);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());

    TeamInvitation none = invitation();
    none.certificate.clear();
    const QString unused = folder.filePath(QStringLiteral("unused"));
    QVERIFY(none.accept(unused)->rootCertificate.isEmpty());
    QVERIFY(!QFileInfo::exists(unused));
}

void tst_TeamInvitation::isNotAcceptedWhereTheCertificateCantBeKept()
{
    const QTemporaryDir folder;
    QVERIFY(!invitation().accept(folder.filePath(QStringLiteral("nowhere/certificate.pem"))));
    const QString parted = folder.filePath(QStringLiteral("a;sslmode=disable"));
    QVERIFY(!invitation().accept(parted));
    QVERIFY(!QFileInfo::exists(parted));
}

} // namespace Desk

QTEST_GUILESS_MAIN(Desk::tst_TeamInvitation)
#include "tst_teaminvitation.moc"
