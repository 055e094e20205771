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
        row("link", QStringLiteral("LPA:1$a.example$K2https://b.example"), Error::BadMatchingId);
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
    }

    void readsWhatLeavesNoDoubt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const QString plain = QStringLiteral("LPA:1$a.example$X-1");
        const auto row = [](const char *name, const QString &text, const QString &canonical) {
            QTest::newRow(name) << text << canonical;
        };
        row("canonical", plain, plain);
        row("no matching id", QStringLiteral("LPA:1$a.example$"), QStringLiteral("LPA:1$a.example$"));
        row("letters as they are", QStringLiteral("lpa:1$SMDP.a.example$x-1"),
            QStringLiteral("LPA:1$SMDP.a.example$x-1"));
        row("no prefix", QStringLiteral("1$a.example$X-1"), plain);
        row("line end", plain + QStringLiteral("\n"), plain);
        row("byte order mark", QChar(0xfeff) + plain, plain);
        row("word joiner inside", QStringLiteral("LPA:1$a.example$X\u2060-1"), plain);
        row("too many", QStringLiteral("LPA:1$a.example$X-1$1.2$1$x$y"), QStringLiteral("LPA:1$a.example$X-1$1.2$1"));
        row("flag 0", QStringLiteral("LPA:1$a.example$X-1$$0"), plain);
        row("empty flag", QStringLiteral("LPA:1$a.example$X-1$1.2$"), QStringLiteral("LPA:1$a.example$X-1$1.2"));
        row("flag", QStringLiteral("1$a.example$X-1$ $ 1"), QStringLiteral("LPA:1$a.example$X-1$$1"));
        row("first of a link", QStringLiteral("https://b.example/?carddata=") + plain + QStringLiteral("&x=1"), plain);
        row("last of a link", QStringLiteral("https://b.example/?x=1&CARDDATA=") + plain + QStringLiteral("#x"), plain);
        row("equals sign", QStringLiteral("https://b.example/?c=LPA:1$a.example$X=1"),
            QStringLiteral("LPA:1$a.example$X=1"));
        row("plus sign", QStringLiteral("https://b.example/?c=LPA:1$a.example$X+1"),
            QStringLiteral("LPA:1$a.example$X+1"));
        row("link with blanks", QStringLiteral(" https://b.example/?c= ") + plain, plain);
    }
    void readsWhatLeavesNoDoubt()
    {
        QFETCH(QString, text);
        const auto code = ActivationCode::fromString(text);
        QTEST(code.toString(), "canonical");
        QVERIFY(std::holds_alternative<ActivationCode>(ActivationCode::parse(code.toString())));
        QCOMPARE(ActivationCode::fromString(code.toString()), code);
        QVERIFY(!code.isDisputed());
    }

    void readsNothingOutOfWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", QString());
        row("blank", QStringLiteral(" \n"));
        row("too long", QStringLiteral("LPA:1$a.b$") + QString(250, QLatin1Char('A')));
        row("far too long", QString(100000, QLatin1Char('$')));
        row("blank inside", QStringLiteral("LPA:1$a.example$AB CD"));
        row("line end inside", QStringLiteral("LPA:1$a.example$AB\nCD"));
        row("not ASCII", QStringLiteral("LPA:1$a.example$\u00c4"));
        row("wide letters", QStringLiteral("LPA:1$a.example$\uff21"));
        row("in a path", QStringLiteral("https://b.example/1$a.example$X"));
        row("format 2", QStringLiteral("LPA:2$a.example$X"));
        row("no format", QStringLiteral("LPA:$a.example$X"));
        row("no parts", QStringLiteral("LPA:1"));
        row("no id", QStringLiteral("LPA:1$a.example"));
        row("no address", QStringLiteral("LPA:1$$X"));
        row("no host", QStringLiteral("LPA:1$localhost$X"));
        row("address with port", QStringLiteral("LPA:1$a.example:8080$X"));
        row("markup", QStringLiteral("LPA:1$a.example$<b>"));
        row("OID with letters", QStringLiteral("LPA:1$a.example$X$1.a"));
        row("flag 2", QStringLiteral("LPA:1$a.example$X$$2"));
        row("encoded without end", QStringLiteral("LPA:1$a.example$%25252525"));
        row("broken encoding", QStringLiteral("LPA:1$a.example$%"));
    }
    void readsNothingOutOfWhatIsNone()
    {
        QFETCH(QString, text);
        const auto code = ActivationCode::fromString(text);
        QVERIFY(code.isEmpty());
        QVERIFY(code.appleLink().isEmpty() && code.androidLink().isEmpty());
        QVERIFY(!code.needsConfirmationCode());
    }

    void prefersCodesWithMatchingId()
    {
        const auto read = [](const char *text) { return ActivationCode::fromString(QString::fromLatin1(text)); };
        const auto first = ActivationCode::firstOf({read("LPA:1$a.example$"), read("LPA:1$a.example$X")});
        QCOMPARE(first.toString(), QStringLiteral("LPA:1$a.example$X"));
        QVERIFY(!first.isDisputed());
        QCOMPARE(ActivationCode::firstOf({}), ActivationCode());
    }

    void comesBackFromAStore_data()
    {
        QTest::addColumn<ActivationCode>("code");
        const auto read = [](const char *text) { return ActivationCode::fromString(QString::fromLatin1(text)); };
        QTest::newRow("none") << ActivationCode();
        QTest::newRow("whole") << read("LPA:1$a.example$X");
        QTest::newRow("confirmation") << read("LPA:1$a.example$X$$1");
        QTest::newRow("address") << read("LPA:1$a.example");
        QTest::newRow("matching id") << read("LPA:1$$X");
        QTest::newRow("both parts") << read("LPA:1$a.example$X$$2");
        QTest::newRow("disputed") << ActivationCode::firstOf({read("LPA:1$a.example$X"), read("LPA:1$a.example$Y")});
        QTest::newRow("disputed parts") << ActivationCode::firstOf({read("LPA:1$a.example"), read("LPA:1$b.example")});
    }
    void comesBackFromAStore()
    {
        QFETCH(ActivationCode, code);
        QCOMPARE(ActivationCode::fromStored(code.toStored()), code);
        if (!code.isEmpty() && !code.isDisputed()) {
            QCOMPARE(code.toStored(), code.toString()); // As older versions wrote it.
        }
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
