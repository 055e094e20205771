// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/plaintooltip.h"

#include <QTest>
#include <QTextDocument>

using namespace Desk;

class PlainToolTipTest : public QObject
{
    Q_OBJECT

private slots:
    void isDrawnAsTheTextIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Turkey 5 GB 30 Days");
        QTest::newRow("ampersand") << QStringLiteral("AT&T, T-Mobile \"US\"");
        QTest::newRow("tag") << QStringLiteral("<img src=\"https://example.com/x.png\"> <b>5 GB</b>");
        QTest::newRow("entity") << QStringLiteral("5 &lt; 6");
    }

    void isDrawnAsTheTextIs()
    {
        QFETCH(QString, text);
        const QString toolTip = plainToolTip(text);
        QVERIFY(Qt::mightBeRichText(toolTip)); // So QToolTip takes it for HTML, whatever the text is.
        QTextDocument document;
        document.setHtml(toolTip);
        QCOMPARE(document.toPlainText(), text);
    }

    void isNoneWhereThereIsNoText() { QVERIFY(plainToolTip(QString()).isEmpty()); }
};

QTEST_GUILESS_MAIN(PlainToolTipTest)

#include "tst_plaintooltip.moc"
