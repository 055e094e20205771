// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
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
    return utcTime(QDate(2026, 11, number), QTime(12, 0));
}

} // namespace

class RecordFilterProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<EsimModel>(Format(QLocale(QLocale::English, QLocale::UnitedStates)));
        Esim withCode = esim(126, QStringLiteral("Türkiye 5 GB 30 Days"), Esim::Status::New);
        withCode.activation = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.com$K2-ABC-126477XYZ"));
        m_esims = {
            withCode,
            esim(118, QStringLiteral("Germany 10 GB 30 Days"), Esim::Status::Active, day(28)),
            esim(100, QStringLiteral("Côte d'Ivoire 3 GB"), Esim::Status::Active, day(9)),
            esim(84, QStringLiteral("France 1 GB 7 Days"), Esim::Status::Depleted, day(26)),
        };
        m_model->setEsims(m_esims);
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
        QTest::newRow("all") << "" << "126 118 100 84 7";
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
        const std::pair<const char *, const char16_t *> copies[] = {
            {"dashes", u"8948-1010-0000-0000-126"},
            {"points", u"8948.1010.0000.0000.126"},
            {"commas", u"8948,1010,0000,0000,126"},
            {"underscores", u"8948_1010_0000_0000_126"},
            {"typographic dashes", u"8948–1010–0000–0000–126"},
            {"no-break spaces", u"8948\u00a01010\u00a00000\u00a00000\u00a0126"},
            {"narrow no-break spaces", u"8948\u202f1010\u202f0000\u202f0000\u202f126"},
            {"thin spaces", u"8948\u20091010\u20090000\u20090000\u2009126"},
            {"zero-width characters", u"\ufeff8948\u200b1010\u200c0000\u200d0000\u2060126\u200b"},
            {"marks of direction", u"\u200e8948101000000000126\u200f"},
            {"isolated direction", u"\u20688948101000000000126\u2069"},
            {"soft hyphens", u"8948\u00ad1010\u00ad0000\u00ad0000\u00ad126"},
            {"label with a colon", u"ICCID: 8948101000000000126"},
            {"label with a blank", u"ICCID 8948101000000000126"},
            {"label in small letters", u"iccid:8948101000000000126"},
            {"label glued on", u"ICCID8948101000000000126"},
            {"label in two parts", u"ICC-ID: 8948 1010 0000 0000 126"},
            {"label with a number sign", u"ICCID # 8948101000000000126"},
            {"label with No.", u"ICCID No. 8948101000000000126"},
            {"label full width", u"ＩＣＣＩＤ：８９４８１０１０００００００００１２６"},
            {"label and a part", u"ICCID: 0126"},
            {"label and the end", u"ICCID …0126"},
            {"ending in", u"ICCID ending in 0126"},
            {"filled up", u"8948101000000000126F"},
            {"filled up, small", u"8948101000000000126f"},
            {"filled up, in groups", u"8948 1010 0000 0000 126F"},
            {"filling apart", u"8948 1010 0000 0000 126 F"},
            {"filled up, labelled", u"ICCID: 8948101000000000126F"},
            {"filled up, the end", u"00126F"},
            {"line end", u"8948101000000000126\n"},
            {"line end of Windows", u"8948101000000000126\r\n"},
            {"two lines", u"8948101000\n000000126"},
            {"line separator", u"8948101000000000126\u2028"},
            {"tab", u"\t8948101000000000126\t"},
            {"in brackets", u"(8948101000000000126)"},
            {"in quotes", u"\"8948101000000000126\""},
            {"kept as text by a spreadsheet", u"=\"8948101000000000126\""},
            {"apostrophe of a spreadsheet", u"'8948101000000000126"},
            {"Arabic digits", u"٨٩٤٨١٠١٠٠٠٠٠٠٠٠٠١٢٦"},
            {"full width", u"８９４８１０１０００００００００１２６"},
            {"message", u"Hello, the ICCID of your eSIM is 8948 1010 0000 0000 126. Have a good trip!"},
            {"message of lines", u"Your eSIM\nICCID: 8948101000000000126\nPlan: 5 GB"},
            {"a size behind it", u"8948 1010 0000 0000 126 5 GB"},
            {"activation code", u"LPA:1$rsp.example.com$K2-ABC-126477XYZ"},
            {"activation code without its beginning", u"1$rsp.example.com$K2-ABC-126477XYZ"},
            {"activation code, small", u"lpa:1$rsp.example.com$k2-abc-126477xyz"},
            {"activation code with a mark", u"LPA:1$rsp.example.com$K2-ABC-126477XYZ$$1\n"},
            {"activation code in a message", u"Install it with LPA:1$rsp.example.com$K2-ABC-126477XYZ please"},
            {"link",
             u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$rsp.example.com$K2-ABC-126477XYZ"},
            {"link, encoded", u"https://x.example/?carddata=LPA%3A1%24rsp.example.com%24K2-ABC-126477XYZ&a=1"},
            {"matching id", u"K2-ABC-126477XYZ"},
            {"matching id, a part", u"abc-126477xy"},
        };
        for (const auto &[name, text] : copies) {
            QTest::newRow(name) << QString::fromUtf16(text) << "126";
        }
        QTest::newRow("filled up in the list") << "8944476500008878576F" << "7";
        QTest::newRow("filled up in the list only") << "8944476500008878576" << "7";
        QTest::newRow("filled up in the list, grouped") << "8944 4765 0000 8878 576F" << "7";
        QTest::newRow("two numbers") << "8948101000000000126\n8948101000000000118" << "126 118";
        QTest::newRow("activation code of another") << "LPA:1$rsp.example.com$K2-ABC-999XYZ" << "";
        QTest::newRow("number of another") << "ICCID: 8948101000000000127" << "";
        QTest::newRow("a short word is no matching id") << "k2" << "";
        QTest::newRow("digits inside a matching id are an iccid's") << "126477" << "";
        QTest::newRow("label alone") << "iccid" << "";
        QTest::newRow("a room and a number") << "kurt 1184 0118" << "118";
        QTest::newRow("order reference") << "order_1692_ab7" << "100";
        QTest::newRow("nothing") << "norway" << "";
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, numbers);
        Esim filledUp = esim(7, QStringLiteral("Albania 1 GB 7 Days"), Esim::Status::Depleted, day(26));
        filledUp.iccid = Iccid::fromString(QStringLiteral("8944476500008878576F")).value();
        m_model->setEsims(m_esims + QList<Esim>{filledUp});
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

    QList<Esim> m_esims;
    std::unique_ptr<EsimModel> m_model;
    std::unique_ptr<RecordFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(RecordFilterProxyTest)
#include "tst_recordfilterproxy.moc"
