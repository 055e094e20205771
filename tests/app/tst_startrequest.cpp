// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startrequest.h"

#include <QTest>

using namespace Desk;

class StartRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void comesThroughALine_data()
    {
        QTest::addColumn<StartRequest::Kind>("kind");
        QTest::addColumn<QByteArray>("wayland");
        QTest::addColumn<QByteArray>("startupId");
        QTest::newRow("without a token") << StartRequest::Kind::Show << QByteArray() << QByteArray();
        QTest::newRow("of Wayland") << StartRequest::Kind::NewSale << QByteArray("a81b7c4f-1") << QByteArray();
        QTest::newRow("of X11") << StartRequest::Kind::Show << QByteArray() << QByteArray("dock/desk-7-0_TIME4711");
        QTest::newRow("of both") << StartRequest::Kind::NewSale << QByteArray("x") << QByteArray("host;1;2;3_TIME4");
    }

    void comesThroughALine()
    {
        QFETCH(StartRequest::Kind, kind);
        QFETCH(QByteArray, wayland);
        QFETCH(QByteArray, startupId);
        const StartRequest request{kind, {wayland, startupId}};
        QVERIFY(request.toLine().endsWith('\n'));
        QVERIFY(StartRequest::fromLine(request.toLine()) == request);
    }

    void isAWishToSeeTheWindowWhateverItIs_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("no end") << QByteArray("new-sale\tone\ttwo");
        QTest::newRow("too little") << QByteArray("new-sale\tone\n");
        QTest::newRow("too much") << QByteArray("new-sale\tone\ttwo\tthree\n");
        QTest::newRow("another kind") << QByteArray("buy\t\t\n");
        QTest::newRow("too long") << "new-sale\t" + QByteArray(StartRequest::longestLine, '\t') + '\n';
    }

    void isAWishToSeeTheWindowWhateverItIs()
    {
        QFETCH(QByteArray, line);
        QVERIFY(StartRequest::fromLine(line) == StartRequest());
    }

    void takesNoTokenThatIsNoWord_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("with a line") << QByteArray("one\ntwo");
        QTest::newRow("with a tab") << QByteArray("one\ttwo");
        QTest::newRow("with an end") << QByteArray("one\0two", 7);
        QTest::newRow("with quotes") << QByteArray("one\" SCREEN=\"1");
        QTest::newRow("of other letters") << QByteArray("\xe2\x80\xae");
        QTest::newRow("too long") << QByteArray(513, 'x');
    }

    void takesNoTokenThatIsNoWord()
    {
        QFETCH(QByteArray, token);
        QVERIFY(ActivationToken::checked(token, token) == ActivationToken());
        QVERIFY(ActivationToken::checked("word", token) == (ActivationToken{"word", {}}));
    }

    void readsTheEnvironmentAndLeavesItToQt()
    {
        qputenv("XDG_ACTIVATION_TOKEN", "token");
        qputenv("DESKTOP_STARTUP_ID", "id_TIME1");
        QVERIFY(ActivationToken::fromEnvironment() == (ActivationToken{"token", "id_TIME1"}));
        QCOMPARE(qgetenv("DESKTOP_STARTUP_ID"), QByteArray("id_TIME1"));
    }
};

QTEST_APPLESS_MAIN(StartRequestTest)

#include "tst_startrequest.moc"
