// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/purchasemodel.h"

#include "domain/utctime.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;

namespace {

UnfinishedPurchase unclear(const QUuid &key)
{
    UnfinishedPurchase row;
    row.key = key;
    row.orderedAt = utcTime(QDate(2026, 11, 24), QTime(14, 3));
    row.name = QStringLiteral("Turkey 5 GB 30 Days");
    row.amount = Money(620, Currency::Usd);
    row.note = QStringLiteral("room 214");
    row.known = QStringLiteral("The answer got lost.");
    return row;
}

} // namespace

class PurchaseModelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsKnown()
    {
        PurchaseModel model(m_format);
        QAbstractItemModelTester tester(&model);
        const UnfinishedPurchase row = unclear(QUuid::createUuid());
        model.setPurchases({row});
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(0, column).data().toString();
        }
        QCOMPARE(cells.join(QLatin1Char('|')),
                 m_format.dateTime(row.orderedAt)
                     + QStringLiteral("|Turkey 5 GB 30 Days|$6.20|room 214|The answer got lost."));
        QCOMPARE(model.key(0), row.key);
        QVERIFY(model.key(1).isNull());
    }

    void changesKnownRowsInPlace()
    {
        PurchaseModel model(m_format);
        QAbstractItemModelTester tester(&model);
        UnfinishedPurchase first = unclear(QUuid::createUuid());
        UnfinishedPurchase second = unclear(QUuid::createUuid());
        model.setPurchases({first, second});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        second.known = QStringLiteral("No new order.");
        model.setPurchases({first, second});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        model.setPurchases({second});
        QCOMPARE(removals.size(), 1);
        QCOMPARE(model.key(0), second.key);
    }

private:
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

QTEST_GUILESS_MAIN(PurchaseModelTest)
#include "tst_purchasemodel.moc"
