// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/activationcode.h"

#include <QTest>

using namespace Desk;

class ActivationCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void takesItApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("matchingId");
        QTest::addColumn<bool>("confirmation");
        const QString address = QStringLiteral("rsp-3104.idemia.io");
        const QString id = QStringLiteral("DOAZJ-HYDO5-HGMLN-S9B8S");
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("plain") << QStringLiteral("LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5-HGMLN-S9B8S") << address << id << false;
        row("with OID") << QStringLiteral("LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5-HGMLN-S9B8S$1.3.6.1.4.1.31746")
                        << address << id << false;
        row("with OID and flag") << QStringLiteral(
            "LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5-HGMLN-S9B8S$1.3.6.1.4.1.31746$1")
                                 << address << id << true;
        row("flag without OID") << QStringLiteral("LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5-HGMLN-S9B8S$$1") << address
                                << id << true;
        row("no matching id") << QStringLiteral("LPA:1$rsp-3104.idemia.io$") << address << QString() << false;
        row("hex id") << QStringLiteral("LPA:1$rsp-eu.simlessly.com$2D7F456148C640359B6A83E0E5AE34D3")
                      << QStringLiteral("rsp-eu.simlessly.com") << QStringLiteral("2D7F456148C640359B6A83E0E5AE34D3")
                      << false;
        row("small letters") << QStringLiteral("LPA:1$SMDP.example.com$abc-1") << QStringLiteral("SMDP.example.com")
                             << QStringLiteral("abc-1") << false;
    }
    void takesItApart()
    {
        QFETCH(QString, text);
        const auto parsed = ActivationCode::parse(text);
        const auto *code = std::get_if<ActivationCode>(&parsed);
        QVERIFY(code);
        QTEST(code->smdpAddress(), "address");
        QTEST(code->matchingId(), "matchingId");
        QTEST(code->needsConfirmationCode(), "confirmation");
        QCOMPARE(code->toString().toUtf8(), text.toUtf8());
    }

    void saysWhyATextIsNone_data()
    {
        using Error = ActivationCode::Error;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error>("error");
        const auto row = [](const char *name, const QString &text, Error error) {
            QTest::newRow(name) << text << error;
        };
        row("nothing", QString(), Error::Empty);
        row("too long", QStringLiteral("LPA:1$a.b$") + QString(250, QLatin1Char('A')), Error::TooLong);
        row("blank inside", QStringLiteral("LPA:1$a.example$AB CD"), Error::NotPrintable);
        row("line end", QStringLiteral("LPA:1$a.example$ABCD\n"), Error::NotPrintable);
        row("not ASCII", QStringLiteral("LPA:1$a.example$\u00c4"), Error::NotPrintable);
        row("a link", QStringLiteral("https://a.example/1$a.example$X"), Error::NoLpaPrefix);
        row("no prefix", QStringLiteral("1$a.example$X"), Error::NoLpaPrefix);
        row("format 2", QStringLiteral("LPA:2$a.example$X"), Error::UnknownFormat);
        row("no parts", QStringLiteral("LPA:1"), Error::WrongNumberOfParts);
        row("no id", QStringLiteral("LPA:1$a.example"), Error::WrongNumberOfParts);
        row("too many", QStringLiteral("LPA:1$a.example$X$1.2$1$x"), Error::WrongNumberOfParts);
        row("no address", QStringLiteral("LPA:1$$X"), Error::BadAddress);
        row("no host", QStringLiteral("LPA:1$localhost$X"), Error::BadAddress);
        row("address with port", QStringLiteral("LPA:1$a.example:8080$X"), Error::BadAddress);
        row("label ends in -", QStringLiteral("LPA:1$a-.example$X"), Error::BadAddress);
        row("markup", QStringLiteral("LPA:1$a.example$<b>"), Error::BadMatchingId);
        row("OID with letters", QStringLiteral("LPA:1$a.example$X$1.a"), Error::BadOid);
        row("flag 2", QStringLiteral("LPA:1$a.example$X$$2"), Error::BadConfirmationFlag);
    }
    void saysWhyATextIsNone()
    {
        QFETCH(QString, text);
        QFETCH(ActivationCode::Error, error);
        const auto parsed = ActivationCode::parse(text);
        const auto *found = std::get_if<ActivationCode::Error>(&parsed);
        QVERIFY(found);
        QCOMPARE(*found, error);
        QVERIFY(ActivationCode::fromString(text).isEmpty());
    }

    void buildsTheOneTapLinks()
    {
        const auto code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp-3104.idemia.io$DOAZJ"));
        QCOMPARE(code.appleLink().toString(),
                 QStringLiteral(
                     "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$rsp-3104.idemia.io$DOAZJ"));
        QCOMPARE(code.androidLink().toString(),
                 QStringLiteral(
                     "https://esimsetup.android.com/esim_qrcode_provisioning?carddata=LPA:1$rsp-3104.idemia.io$DOAZJ"));
        QVERIFY(ActivationCode().appleLink().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ActivationCodeTest)
#include "tst_activationcode.moc"
