// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "models/esimmodel.h"
#include "models/recordfilterproxy.h"
#include "models/text/esimtext.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;

namespace {

Iccid iccid(int number)
{
    return Iccid::fromString(QStringLiteral("8948101000000000%1").arg(number, 3, 10, QLatin1Char('0'))).value();
}

QDateTime day(int number)
{
    return utcTime(QDate(2026, 11, number), QTime(12, 0));
}

Esim esim(int number)
{
    Esim esim;
    esim.id = number;
    esim.iccid = iccid(number);
    esim.packageName = QStringLiteral("Turkey %1 GB 30 Days").arg(number);
    esim.packageCode = QStringLiteral("P%1").arg(number);
    esim.status = Esim::Status::New;
    esim.statusText = QStringLiteral("NEW");
    esim.usage.total = DataSize::fromGigabytes(10).value();
    esim.usage.used = DataSize::fromGigabytes(8.7).value();
    esim.createdAt = day(number);
    return esim;
}

} // namespace

class EsimModelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhoHasTheNotes()
    {
        EsimModel model(m_format);
        const auto toolTip = [&model] {
            return model.headerData(static_cast<int>(EsimModel::Column::Note), Qt::Horizontal, Qt::ToolTipRole)
                .toString();
        };
        QVERIFY(toolTip().startsWith(QStringLiteral("Kept on this computer only")));
        model.setNotesShared(true);
        QCOMPARE(toolTip(), QStringLiteral("Optional, shared with your team"));
    }

    void saysWhatCouldNotBeRead()
    {
        using Column = EsimModel::Column;
        using Field = Esim::Field;
        const Esim::Fields all =
            Field::Iccid | Field::Package | Field::Status | Field::Usage | Field::Validity | Field::Time;
        EsimModel model(m_format);
        Esim unread;
        unread.id = 1;
        unread.unreadable = all;
        model.setEsims({unread});
        for (const Column column :
             {Column::Iccid, Column::Package, Column::Status, Column::DataUsed, Column::Expires, Column::Bought}) {
            QCOMPARE(cell(model, column), QStringLiteral("not readable"));
            QVERIFY(!model.index(0, int(column)).data(SortRole).isValid()); // Sorted last.
        }
        // What was known before stays, and says that it was before where it may be another now.
        Esim kept = esim(12);
        kept.validity.expiresAt = day(28);
        kept.unreadable = all;
        model.setEsims({kept});
        QCOMPARE(cell(model, Column::Iccid), QStringLiteral("8948 1010 0000 0000 012"));
        QCOMPARE(cell(model, Column::Package), QStringLiteral("Turkey 12 GB 30 Days"));
        QCOMPARE(cell(model, Column::Status), QStringLiteral("was New"));
        QCOMPARE(cell(model, Column::DataUsed), QStringLiteral("was 8.7 of 10 GB"));
        QCOMPARE(cell(model, Column::Expires), QStringLiteral("was ") + m_format.date(day(28)));
        QCOMPARE(cell(model, Column::Bought), m_format.dateTime(day(12)));
        QVERIFY(!model.index(0, 0).data(FractionRole).isValid());
        QCOMPARE(EsimText::usedSentence(kept, m_format),
                 QStringLiteral("8.7 of 10 GB used when it could last be read"));
        QCOMPARE(EsimText::usedSentence(unread, m_format), QStringLiteral("data used could not be read"));
        // An unlimited one of which nothing is known has not used 0 MB.
        kept.usage = {};
        kept.usage.isUnlimited = true;
        kept.usage.used = DataSize::fromGigabytes(14.2).value();
        model.setEsims({kept});
        QCOMPARE(cell(model, Column::DataUsed), QStringLiteral("was 14.2 GB, unlimited"));
        QVERIFY(!model.index(0, 0).data(UnlimitedRole).isValid());
    }

    void saysEveryCellAsAPersonReadsIt()
    {
        EsimModel model(m_format);
        Esim row = esim(12);
        row.validity.expiresAt = day(28);
        model.setEsims({row});
        model.setNote(row.iccid, QStringLiteral("Ms Aydın, room 214"));
        QCOMPARE(cell(model, EsimModel::Column::Iccid), QStringLiteral("8948 1010 0000 0000 012"));
        QCOMPARE(cell(model, EsimModel::Column::Package), QStringLiteral("Turkey 12 GB 30 Days"));
        QCOMPARE(cell(model, EsimModel::Column::Status), QStringLiteral("New"));
        QCOMPARE(cell(model, EsimModel::Column::DataUsed), QStringLiteral("8.7 of 10 GB"));
        QCOMPARE(cell(model, EsimModel::Column::Expires), m_format.date(day(28)));
        QCOMPARE(cell(model, EsimModel::Column::Bought), m_format.dateTime(day(12)));
        QCOMPARE(cell(model, EsimModel::Column::Note), QStringLiteral("Ms Aydın, room 214"));
        QStringList headers;
        for (int column = 0; column < model.columnCount(); ++column) {
            headers << model.headerData(column, Qt::Horizontal).toString();
        }
        QCOMPARE(headers.join(QLatin1Char('|')),
                 QStringLiteral("ICCID|Package|Status|Data used|Expires|Bought|Customer or note"));
    }

    void saysHowEachColumnIsShown()
    {
        EsimModel model(m_format);
        Esim row = esim(1);
        row.esimStatus = QStringLiteral("Not <b>installed</b>");
        row.validity.expiresAt = day(28);
        model.setEsims({row});
        model.setNote(row.iccid, QStringLiteral("Ms Aydın"));
        using Column = EsimModel::Column;
        const auto check = [&](Column column, CellStyle style, const QString &toolTip) {
            const auto heading = model.headerData(int(column), Qt::Horizontal, CellStyleRole);
            QCOMPARE(static_cast<CellStyle>(heading.toInt()), style);
            QCOMPARE(model.index(0, int(column)).data(Qt::ToolTipRole).toString(), toolTip);
            QVERIFY(!model.headerData(int(column), Qt::Horizontal, WidestTextRole).toString().isEmpty());
        };
        check(Column::Iccid, CellStyle::Number, {});
        check(Column::Package, CellStyle::Plain, QStringLiteral("<qt>Turkey 1 GB 30 Days</qt>"));
        check(Column::Status, CellStyle::Badge, QStringLiteral("<qt>Not &lt;b&gt;installed&lt;/b&gt;</qt>"));
        check(Column::DataUsed, CellStyle::Usage, {});
        check(Column::Expires, CellStyle::Plain, m_format.dateTime(day(28)));
        check(Column::Bought, CellStyle::Plain, {});
        check(Column::Note, CellStyle::Quiet, QStringLiteral("<qt>Ms Aydın</qt>"));
        QVERIFY(model.headerData(int(Column::Note), Qt::Horizontal, Qt::ToolTipRole).isValid());
        QCOMPARE(model.headerData(int(Column::Package), Qt::Horizontal, Qt::ToolTipRole).toString(),
                 model.headerData(int(Column::Package), Qt::Horizontal).toString());
    }

    void saysHowMuchIsUsed_data()
    {
        QTest::addColumn<double>("usedMegabytes");
        QTest::addColumn<double>("totalMegabytes");
        QTest::addColumn<bool>("isUnlimited");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << 5120.0 << false << "0 of 5 GB";
        QTest::newRow("other units") << 300.4 << 1024.0 << false << "300 MB of 1 GB";
        QTest::newRow("no hundredths") << 6533.0 << 12288.0 << false << "6.4 of 12 GB";
        QTest::newRow("all") << 1024.0 << 1024.0 << false << "1 of 1 GB";
        QTest::newRow("unlimited") << 14540.8 << 0.0 << true << "14.2 GB, unlimited";
        QTest::newRow("not known") << 0.0 << 0.0 << false << "–";
    }

    void saysHowMuchIsUsed()
    {
        QFETCH(double, usedMegabytes);
        QFETCH(double, totalMegabytes);
        QFETCH(bool, isUnlimited);
        QFETCH(QString, text);
        Esim row = esim(1);
        row.usage.used = DataSize::fromMegabytes(usedMegabytes).value();
        row.usage.total = DataSize::fromMegabytes(totalMegabytes).value();
        row.usage.isUnlimited = isUnlimited;
        EsimModel model(m_format);
        model.setEsims({row});
        QCOMPARE(cell(model, EsimModel::Column::DataUsed), text == QStringLiteral("–") ? Format::dash() : text);
        const bool hasFraction = !isUnlimited && totalMegabytes > 0;
        QCOMPARE(model.index(0, 3).data(FractionRole).isValid(), hasFraction);
    }

    void hasNoIccidWhileItIsPrepared()
    {
        EsimModel model(m_format);
        Esim row = esim(1);
        row.iccid = {};
        row.isPending = true;
        row.status = Esim::Status::New;
        model.setEsims({row});
        QCOMPARE(cell(model, EsimModel::Column::Iccid), Format::dash());
        QCOMPARE(cell(model, EsimModel::Column::Status), QStringLiteral("Preparing"));
        QCOMPARE(EsimModel::countOf(model.rows(), Esim::Status::Pending), 1);
        QCOMPARE(EsimModel::countOf(model.rows(), Esim::Status::New), 0);
        QVERIFY(!(model.flags(model.index(0, int(EsimModel::Column::Note))) & Qt::ItemIsEditable));
        QCOMPARE(model.rowOf({}), -1);
    }

    void saysThatNoNetworkLetsItIn()
    {
        EsimModel model(m_format);
        Esim row = esim(1);
        row.status = Esim::Status::Active;
        row.esimStatus = QStringLiteral("Disconnected");
        model.setEsims({row});
        QCOMPARE(cell(model, EsimModel::Column::Status), QStringLiteral("Suspended"));
        QCOMPARE(EsimText::state(row), QStringLiteral("Suspended"));
        QCOMPARE(EsimModel::countOf(model.rows(), Esim::Status::Active), 1); // It is no status of the API's.
        row.status = Esim::Status::Expired;                                  // What ended for good says more.
        model.setEsims({row});
        QCOMPARE(cell(model, EsimModel::Column::Status), QStringLiteral("Expired"));
    }

    void isFoundByAnOrderThatIsListedLater()
    {
        EsimModel model(m_format);
        RecordFilterProxy proxy;
        proxy.setSourceModel(&model);
        model.setEsims({esim(1), esim(2)});
        proxy.setSearchText(QStringLiteral("order_7"));
        QCOMPARE(proxy.rowCount(), 0);
        model.setOrderReferences({{esim(2).iccid, QStringLiteral("order_7")}});
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.index(0, 0).data(DigitsRole).toString(), esim(2).iccid.toString());
    }

    void changesKnownRowsInPlace()
    {
        EsimModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setEsims({esim(3), esim(2), esim(1)});
        const QPersistentModelIndex selected = model.index(1, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);

        Esim used = esim(2);
        used.status = Esim::Status::Active;
        model.setEsims({esim(5), esim(4), esim(3), used});
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(removals.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 3);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(selected.row(), 3);
        QCOMPARE(model.rows(), (QList<Esim>{esim(5), esim(4), esim(3), used}));
    }

    void saysNothingWhereNothingChanged()
    {
        EsimModel model(m_format);
        const QList<Esim> esims{esim(3), esim(2), esim(1)};
        model.setEsims(esims);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.setEsims(esims);
        QCOMPARE(changes.size() + layouts.size() + inserts.size(), 0);
    }

    void keepsARowThatGetsItsIccid()
    {
        EsimModel model(m_format);
        QAbstractItemModelTester tester(&model);
        Esim pending = esim(1);
        pending.iccid = {};
        pending.isPending = true;
        model.setEsims({esim(2), pending});
        const QPersistentModelIndex selected = model.index(1, 0);
        model.setEsims({esim(2), esim(1)});
        QVERIFY(selected.isValid());
        QCOMPARE(selected.row(), 1);
        QCOMPARE(cell(model, EsimModel::Column::Status, 1), QStringLiteral("New"));
    }

    void followsAnyNewList()
    {
        EsimModel model(m_format);
        QAbstractItemModelTester tester(&model);
        quint32 seed = 7;
        const auto random = [&seed](int limit) {
            seed = seed * 1664525U + 1013904223U;
            return static_cast<int>((seed >> 8) % static_cast<quint32>(limit));
        };
        for (int round = 0; round < 300; ++round) {
            QList<Esim> esims;
            QList<bool> isUsed(20, false);
            for (int i = random(20); i > 0; --i) {
                const int number = random(20);
                if (!isUsed[number]) {
                    isUsed[number] = true;
                    esims << esim(number + 1);
                    esims.last().status = random(2) == 0 ? Esim::Status::New : Esim::Status::Active;
                }
            }
            const int kept = model.rowCount() > 0 ? random(model.rowCount()) : -1;
            const QPersistentModelIndex position = kept < 0 ? QModelIndex() : model.index(kept, 0);
            const Iccid watched = kept < 0 ? Iccid() : model.rows()[kept].iccid;
            model.setEsims(esims);
            QCOMPARE(model.rows(), esims);
            if (kept >= 0) {
                QCOMPARE(position.isValid() ? position.row() : -1, model.rowOf(watched));
            }
        }
    }

    void takesNotesAndTellsThem()
    {
        EsimModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setEsims({esim(1)});
        QSignalSpy edited(&model, &EsimModel::noteEdited);
        const QModelIndex cellIndex = model.index(0, int(EsimModel::Column::Note));
        QVERIFY(model.setData(cellIndex, QStringLiteral("  Kurt\n GmbH ")));
        QCOMPARE(cellIndex.data().toString(), QStringLiteral("Kurt GmbH"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].toString(), QStringLiteral("Kurt GmbH"));
        QVERIFY(model.setData(cellIndex, QStringLiteral("Kurt GmbH")));
        QCOMPARE(edited.size(), 1);
        QVERIFY(model.setData(cellIndex, QString(1000, QLatin1Char('x'))));
        QCOMPARE(cellIndex.data().toString().size(), EsimModel::longestNote);
        QVERIFY(!model.setData(model.index(0, 1), QStringLiteral("x")));
    }

    void countsWhatIsUsedUpAndExpiredAsExpired()
    {
        EsimModel model(m_format);
        Esim expired = esim(1);
        expired.status = Esim::Status::Expired;
        Esim used = esim(2);
        used.status = Esim::Status::UsedExpired;
        model.setEsims({used, expired, esim(3)});
        QCOMPARE(EsimModel::countOf(model.rows(), Esim::Status::Expired), 2);
        QCOMPARE(model.index(0, 0).data(StatusRole).toInt(), int(Esim::Status::Expired));
    }

    void takesAllNotesAtOnce()
    {
        EsimModel model(m_format);
        model.setEsims({esim(3), esim(2), esim(1)});
        model.setNotes({{iccid(3), QStringLiteral("a")}, {iccid(2), QStringLiteral("b")}});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setNotes({{iccid(3), QStringLiteral("a")}, {iccid(1), QStringLiteral("c")}});
        QCOMPARE(changes.size(), 2);
        QCOMPARE(cell(model, EsimModel::Column::Note, 0), QStringLiteral("a"));
        QCOMPARE(cell(model, EsimModel::Column::Note, 1), QString());
        QCOMPARE(cell(model, EsimModel::Column::Note, 2), QStringLiteral("c"));
    }

    void searchesWhatIsShownNow()
    {
        EsimModel model(m_format);
        model.setEsims({esim(1)});
        QVERIFY(!model.index(0, 0).data(SearchRole).toString().contains(QStringLiteral("aydin")));
        model.setNote(iccid(1), QStringLiteral("Aydın"));
        QVERIFY(model.index(0, 0).data(SearchRole).toString().contains(QStringLiteral("aydin")));
        Esim renamed = esim(1);
        renamed.packageName = QStringLiteral("Côte d'Ivoire");
        model.setEsims({renamed});
        QVERIFY(model.index(0, 0).data(SearchRole).toString().contains(QStringLiteral("cote divoire")));
        model.setEsims({});
        model.setEsims({esim(1)});
        QVERIFY(model.index(0, 0).data(SearchRole).toString().contains(QStringLiteral("turkey")));
    }

private:
    static QString cell(const EsimModel &model, EsimModel::Column column, int row = 0)
    {
        return model.index(row, int(column)).data().toString();
    }

    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

QTEST_GUILESS_MAIN(EsimModelTest)
#include "tst_esimmodel.moc"
