// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/esimmodel.h"
#include "models/recordfilterproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Desk;

namespace {

Esim esim(int number, const QString &packageName, Esim::Status status, const QDateTime &expiresAt = {})
{
    Esim esim;
    esim.id = number;
    esim.iccid = Iccid::fromString(QStringLiteral("8948101000000000%1").arg(number, 3, 10, QLatin1Char('0'))).value();
    esim.packageName = packageName;
    esim.packageCode = QStringLiteral("PHAJ%1").arg(number);
    esim.status = status;
    esim.validity.expiresAt = expiresAt;
    return esim;
}

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 11, number), QTime(12, 0), Qt::UTC);
}

} // namespace

class RecordFilterProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<EsimModel>(Format(QLocale(QLocale::English, QLocale::UnitedStates)));
        m_model->setEsims({
            esim(126, QStringLiteral("Türkiye 5 GB 30 Days"), Esim::Status::New),
            esim(118, QStringLiteral("Germany 10 GB 30 Days"), Esim::Status::Active, day(28)),
            esim(100, QStringLiteral("Côte d'Ivoire 3 GB"), Esim::Status::Active, day(9)),
            esim(84, QStringLiteral("France 1 GB 7 Days"), Esim::Status::Depleted, day(26)),
        });
        m_model->setNote(m_model->rows()[1].iccid, QStringLiteral("Kurt, room 1184"));
        m_model->setOrderReferences({{m_model->rows()[2].iccid, QStringLiteral("order_1692_ab7cd")}});
        m_proxy = std::make_unique<RecordFilterProxy>();
        m_proxy->setSourceModel(m_model.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_proxy.reset();
        m_model.reset();
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("all") << "" << "126 118 100 84";
        QTest::newRow("accents") << "turkiye" << "126";
        QTest::newRow("case and order") << "GB  GERMANY" << "118";
        QTest::newRow("apostrophe") << "cote divoire" << "100";
        QTest::newRow("note") << "kurt" << "118";
        QTest::newRow("package code") << "phaj84" << "84";
        QTest::newRow("status") << "active" << "118 100";
        QTest::newRow("iccid") << "8948101000000000126" << "126";
        QTest::newRow("iccid as shown") << "8948 1010 0000 0000 126" << "126";
        QTest::newRow("end of the iccid") << " 0 0118 " << "118";
        QTest::newRow("a room is no iccid") << "1184" << "118";
        QTest::newRow("iccid among words") << "germany 0118" << "118";
        QTest::newRow("iccid of another") << "germany 0126" << "";
        QTest::newRow("order reference") << "order_1692_ab7" << "100";
        QTest::newRow("nothing") << "norway" << "";
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, numbers);
        m_proxy->setSearchText(text);
        QCOMPARE(shown(), numbers);
    }

    void keepsToAStatus()
    {
        m_proxy->setStatus(int(Esim::Status::Active));
        QCOMPARE(shown(), QStringLiteral("118 100"));
        m_proxy->setSearchText(QStringLiteral("germany"));
        QCOMPARE(shown(), QStringLiteral("118"));
        m_proxy->setStatus({});
        m_proxy->setSearchText({});
        QCOMPARE(shown(), QStringLiteral("126 118 100 84"));
    }

    void putsWhatIsNotKnownLastInBothDirections()
    {
        m_proxy->sort(int(EsimModel::Column::Expires), Qt::AscendingOrder);
        QCOMPARE(shown(), QStringLiteral("100 84 118 126"));
        m_proxy->sort(int(EsimModel::Column::Expires), Qt::DescendingOrder);
        QCOMPARE(shown(), QStringLiteral("118 84 100 126"));
    }

    void sortsNamesWithoutTheirAccents()
    {
        m_proxy->sort(int(EsimModel::Column::Package), Qt::AscendingOrder);
        QCOMPARE(shown(), QStringLiteral("100 84 118 126"));
    }

    void followsTheNotes()
    {
        m_proxy->setSearchText(QStringLiteral("aydin"));
        QCOMPARE(shown(), QString());
        m_model->setNote(m_model->rows()[0].iccid, QStringLiteral("Ms Aydın"));
        QCOMPARE(shown(), QStringLiteral("126"));
    }

private:
    QString shown() const
    {
        QStringList numbers;
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            const int source = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
            numbers << QString::number(m_model->rows()[source].id);
        }
        return numbers.join(QLatin1Char(' '));
    }

    std::unique_ptr<EsimModel> m_model;
    std::unique_ptr<RecordFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(RecordFilterProxyTest)
#include "tst_recordfilterproxy.moc"
