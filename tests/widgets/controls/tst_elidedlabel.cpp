// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/elidedlabel.h"

#include <QTest>

using namespace Desk;

class ElidedLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsAnewWhenTheFontChanges()
    {
        const QString name = QStringLiteral("A package of many countries with a name of some words");
        ElidedLabel label;
        label.resize(160, 200);
        label.setWholeText(name);
        QCOMPARE(label.text(), name);
        QFont font = label.font();
        const QFont small = font;
        font.setPointSizeF(font.pointSizeF() * 3);
        label.setFont(font);
        QVERIFY(label.text() != name);
        QCOMPARE(label.accessibleName(), name);
        label.setFont(small);
        QCOMPARE(label.text(), name);
        QCOMPARE(label.accessibleName(), QString());
    }
};

QTEST_MAIN(ElidedLabelTest)

#include "tst_elidedlabel.moc"
