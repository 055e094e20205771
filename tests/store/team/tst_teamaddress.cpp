// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teamaddress.h"

#include <QTest>

namespace Desk {

class tst_TeamAddress : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsLibpqHasIt();
    void whatCantBeUsedIsRefusedInWords_data();
    void whatCantBeUsedIsRefusedInWords();
    void survivesBeingWritten();
    void knowsThisComputer_data();
    void knowsThisComputer();
};

void tst_TeamAddress::isReadAsLibpqHasIt()
{
    const auto plain = TeamAddress::parse(QStringLiteral("host=shop.example port=5433 dbname=team user=desk"));
    QVERIFY(plain);
    QCOMPARE(*plain,
             (TeamAddress{QStringLiteral("shop.example"), 5433, QStringLiteral("team"), QStringLiteral("desk"), {}}));
    const auto quoted = TeamAddress::parse(
        QStringLiteral("  user = 'it\\'s \\\\ me'\tdbname='a b' host=h sslrootcert='/home/a b/ca.crt' "));
    QVERIFY(quoted);
    QCOMPARE(*quoted, (TeamAddress{QStringLiteral("h"), 5432, QStringLiteral("a b"), QStringLiteral("it's \\ me"),
                                   QStringLiteral("/home/a b/ca.crt")}));
}

void tst_TeamAddress::whatCantBeUsedIsRefusedInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &text, const char *why) {
        QTest::newRow(name) << text << QString::fromLatin1(why);
    };
    const QString good = QStringLiteral("host=h dbname=d user=u");
    row("nothing", {}, "(host) is missing");
    row("no database", QStringLiteral("host=h user=u"), "(dbname) is missing");
    row("no user", QStringLiteral("host=h dbname=d"), "(user) is missing");
    row("empty host", QStringLiteral("host='' dbname=d user=u"), "(host) is missing");
    row("several hosts", QStringLiteral("host=a,b dbname=d user=u"), "one server");
    row("a password", good + QStringLiteral(" password=secret"), "password does not belong");
    row("an unknown word", good + QStringLiteral(" sslmode=disable"), "\"sslmode\" does not belong");
    row("a word twice", good + QStringLiteral(" host=other"), "\"host\" stands twice");
    row("no value", good + QStringLiteral(" port"), "\"port\" has no value");
    row("no closing quote", QStringLiteral("host='h dbname=d user=u"), "\"host\" has no closing quote");
    row("a port of letters", good + QStringLiteral(" port=5432x"), "port is not a number");
    row("no port at all", good + QStringLiteral(" port=0"), "1 to 65535");
    row("a port beyond", good + QStringLiteral(" port=65536"), "1 to 65535");
    row("a semicolon that the driver parts at", good + QStringLiteral(" sslrootcert='/a;sslmode=disable'"),
        "semicolon");
    row("a control character", QStringLiteral("host='h\n' dbname=d user=u"), "can't be read");
    row("a null", QStringLiteral("host=h") + QChar(0) + QStringLiteral(" dbname=d user=u"), "can't be read");
    row("half a letter", QStringLiteral("host=h") + QChar(0xd800) + QStringLiteral(" dbname=d user=u"),
        "can't be read");
    row("without end", good + QStringLiteral(" sslrootcert=/") + QString(5000, u'a'), "too long");
}

void tst_TeamAddress::whatCantBeUsedIsRefusedInWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, why);
    const auto address = TeamAddress::parse(text);
    QVERIFY(!address);
    QVERIFY2(address.failure().text.contains(why), qPrintable(address.failure().text));
    QVERIFY(!address.failure().text.contains(QLatin1String("secret")));
}

void tst_TeamAddress::survivesBeingWritten()
{
    const TeamAddress address{QStringLiteral("::1"), 1, QStringLiteral("it's = \\ 'all'"), QStringLiteral("a b"),
                              QStringLiteral("/home/\u0634\u0631\u0643\u0629/ca.crt")};
    const auto read = TeamAddress::parse(address.toText());
    QVERIFY(read);
    QCOMPARE(*read, address);
}

void tst_TeamAddress::knowsThisComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isThisComputer");
    QTest::newRow("name") << QStringLiteral("LocalHost") << true;
    QTest::newRow("number") << QStringLiteral("127.0.0.1") << true;
    QTest::newRow("another number") << QStringLiteral("127.9.9.9") << true;
    QTest::newRow("IPv6") << QStringLiteral("::1") << true;
    QTest::newRow("Unix socket") << QStringLiteral("/run/postgresql") << true;
    QTest::newRow("a name that begins so") << QStringLiteral("127.0.0.1.example") << false;
    QTest::newRow("a name that begins so, too") << QStringLiteral("localhost.example") << false;
    QTest::newRow("the shop's network") << QStringLiteral("192.168.1.2") << false;
    QTest::newRow("everywhere") << QStringLiteral("0.0.0.0") << false;
}

void tst_TeamAddress::knowsThisComputer()
{
    QFETCH(const QString, host);
    TeamAddress address;
    address.host = host;
    QTEST(address.isThisComputer(), "isThisComputer");
}

} // namespace Desk

QTEST_GUILESS_MAIN(Desk::tst_TeamAddress)
#include "tst_teamaddress.moc"
