// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facts/factbody.h"

#include "../journal/samples.h"
#include "factsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using Desk::Test::everyContent;
using Desk::Test::factOf;
using Desk::Test::utc;

namespace {

const QUuid desk = QUuid::fromString(QStringLiteral("0dd00001-1234-4abc-8001-020304050607"));
const QString secret = QStringLiteral("SECRET");

QJsonObject objectOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isUnreadable(const TeamFact &fact)
{
    return std::holds_alternative<UnreadableFact>(contentOf(fact));
}

TeamFact withBody(const TeamFact &fact, const QByteArray &body)
{
    return makeTeamFact(fact.desk, fact.kind, fact.subject, body);
}

/// What somebody may write in place of anything.
QJsonArray nonsense()
{
    return {QJsonValue(),
            true,
            -1,
            0.5,
            1e300,
            9007199254740993.0,
            QStringLiteral(""),
            QStringLiteral("x"),
            QStringLiteral("-1.00 USD"),
            QStringLiteral("99999999999999999.00 USD"),
            QStringLiteral("Unknown"),
            QStringLiteral("Intended"),
            QStringLiteral("Sent"),
            QString(QChar(0x202e)) + QStringLiteral("gnp"),
            QString(300'000, QLatin1Char('a')),
            QJsonArray{1, QStringLiteral("x"), QJsonObject()},
            QJsonObject{{QStringLiteral("price"), QStringLiteral("-1.00 USD")}}};
}

bool isWords(const QString &member)
{
    static const QStringList words{QStringLiteral("kind"),   QStringLiteral("refusal"),   QStringLiteral("after"),
                                   QStringLiteral("before"), QStringLiteral("code"),      QStringLiteral("failure"),
                                   QStringLiteral("name"),   QStringLiteral("note"),      QStringLiteral("payment"),
                                   QStringLiteral("seller"), QStringLiteral("reference"), QStringLiteral("value"),
                                   QStringLiteral("zone")};
    return words.contains(member);
}

ActivationCode secretCode()
{
    return ActivationCode::fromString(QStringLiteral("LPA:1$smdp.SECRET.invalid$SECRET"));
}

QUrl secretLink()
{
    return QUrl(QStringLiteral("https://a.invalid/?carddata=LPA:1$a$SECRET"));
}

/// As far as it goes, in this state.
Purchase purchaseIn(Purchase::State state)
{
    Purchase purchase = Test::fullPurchase();
    purchase.state = state;
    purchase.accessCode = secret;
    purchase.body = "{\"SECRET\":1}";
    for (DeliveredEsim &esim : purchase.esims) {
        esim.activation = secretCode();
        esim.appleLink = esim.androidLink = secretLink();
        esim.status = secret;
    }
    purchase.failure->code = QStringLiteral("CODE");
    purchase.failure->text = secret;
    purchase.failure->requestId = secret;
    return purchase;
}

TopUp topUpIn(TopUp::State state)
{
    TopUp topUp;
    topUp.key = QUuid::createUuid();
    topUp.accessCode = secret;
    topUp.request.iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
    topUp.request.package.code = QStringLiteral("TOPUP_1");
    topUp.body = "{\"SECRET\":1}";
    topUp.state = state;
    topUp.intendedAt = utc(9);
    topUp.before = AccountSnapshot{utc(9), std::chrono::milliseconds(5), false, {}, {}, Money(), secret};
    topUp.sentAt = utc(9, 1);
    topUp.endedAt = utc(9, 2);
    topUp.changedAt = utc(9, 3);
    topUp.orderReference = QStringLiteral("topup_1");
    topUp.expiryText = secret;
    topUp.failure = Failure::local(secret);
    return topUp;
}

QStringList kindsOf(const QList<TeamFact> &facts)
{
    QStringList kinds;
    for (const TeamFact &fact : facts) {
        kinds.append(fact.kind);
    }
    return kinds;
}

} // namespace

class TeamFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindComesBackAsItWas()
    {
        for (const FactContent &content : everyContent(desk)) {
            const TeamFact fact = factOf(desk, content);
            QVERIFY2(isGenuine(fact), qPrintable(fact.kind));
            QVERIFY2(!fact.subject.isEmpty() && !fact.body.isEmpty(), qPrintable(fact.kind));
            QVERIFY2(contentOf(fact) == content, fact.body.constData());
            QCOMPARE(factOf(desk, contentOf(fact)), fact); // To the byte.
        }
    }

    /// They stand in databases for years, and other versions make the same ids of them.
    void theBytesStayTheSame()
    {
        const QList<FactContent> contents = everyContent(desk);
        QCOMPARE(factOf(desk, contents.at(0)).body,
                 QByteArray(R"({"at":1795510865678,"code":"merhaba-7days-1gb","cost":"3.10 USD","name":"Türkiye 1 GB",)"
                            R"("note":"Room 12 'O\"Neill'; سارا 🧳","orders":4,"payment":"cash","quantity":3,)"
                            R"("sale":"00000002-1234-4abc-8001-020304050607","seller":"Zoë","skew":-61234,)"
                            R"("soldFor":{"price":"7.99 USD","rate":"1320.5","rateIsPerSellingUnit":true,)"
                            R"("rule":"0000004d-1234-4abc-8001-020304050607","source":"Rule"}})"));
        QCOMPARE(factOf(desk, contents.at(1)).body,
                 QByteArray(R"({"at":1795510925678,"cameLate":true,"failure":"INSUFFICIENT_BALANCE",)"
                            R"("iccids":["8948010000000000001","8948010000000000002"],"paid":"9.30 USD",)"
                            R"("reference":"ORD-1","refunded":"3.10 USD","state":"Refunded"})"));
        QCOMPARE(factOf(desk, contents.at(4)).body, QByteArray(R"({"at":1795518005678})"));
        QCOMPARE(factOf(desk, contents.at(17)).body,
                 QByteArray(R"({"at":1795536005678,"replaces":["00000014-1234-4abc-8001-020304050607",)"
                            R"("00000015-1234-4abc-8001-020304050607"],"seller":"Sara","value":"Room 12; سارا"})"));
    }

    void aKindOfANewerProgramIsNoError()
    {
        const TeamFact fact = makeTeamFact(desk, QStringLiteral("order_dreamt"), QStringLiteral("x"), "{}");
        QVERIFY(std::holds_alternative<FactOfNewerProgram>(contentOf(fact)));
    }

    void aMemberOfANewerProgramIsLetBe()
    {
        for (const FactContent &content : everyContent(desk)) {
            const TeamFact fact = factOf(desk, content);
            QJsonObject body = objectOf(fact.body);
            body.insert(QStringLiteral("dreamt"), QJsonArray{1});
            QVERIFY2(contentOf(withBody(fact, bytesOf(body))) == content, qPrintable(fact.kind));
        }
    }

    void whatIsNoBodyIsUnreadable()
    {
        for (const FactContent &content : everyContent(desk)) {
            const TeamFact fact = factOf(desk, content);
            const QByteArray tooLong = fact.body.chopped(1) + ",\"x\":\"" + QByteArray(mostFactBytes, 'x') + "\"}";
            for (const QByteArray &body :
                 {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), fact.body.chopped(1),
                  QByteArray("\xff\xfe"), QByteArray(5000, '['), QByteArray("{\"at\":1}x"), tooLong}) {
                // A mark that says nothing but when, or a removal, has no more than that.
                const bool isWhole = body == "{}" && fact.kind == RegisterSet::kind();
                QCOMPARE(isUnreadable(withBody(fact, body)), !isWhole);
            }
        }
    }

    void whatIsAboutNothingIsUnreadable()
    {
        for (const FactContent &content : everyContent(desk)) {
            const TeamFact fact = factOf(desk, content);
            for (const QString &subject : {QString(), QString(QChar(0x202e)), QString(400, QLatin1Char('1'))}) {
                QVERIFY2(isUnreadable(makeTeamFact(desk, fact.kind, subject, fact.body)), qPrintable(fact.kind));
            }
        }
        const TeamFact order = factOf(desk, everyContent(desk).constFirst());
        QVERIFY(isUnreadable(makeTeamFact(desk, order.kind, order.subject.toUpper(), order.body)));
        for (const QString &subject : {QStringLiteral("note:"), QStringLiteral("note:1"), QStringLiteral("favourite:"),
                                       QStringLiteral("note:8948 0100 0000 0000 126"), QStringLiteral("wish:1")}) {
            QVERIFY2(!TeamRegister::fromSubject(subject), qPrintable(subject));
        }
    }

    /// Whatever is read of it is what it would be written as: bounded, clean, and nothing that can't be.
    void nonsenseIsUnreadableOrHarmless()
    {
        const QJsonArray wrongs = nonsense();
        for (const FactContent &content : everyContent(desk)) {
            const TeamFact fact = factOf(desk, content);
            const QJsonObject body = objectOf(fact.body);
            for (const QString &name : body.keys()) {
                for (const QJsonValue &wrong : wrongs) {
                    QJsonObject changed = body;
                    changed.insert(name, wrong);
                    const TeamFact other = withBody(fact, bytesOf(changed));
                    const FactContent read = contentOf(other);
                    if (!std::holds_alternative<UnreadableFact>(read)) {
                        const TeamFact again = factOf(desk, read);
                        QVERIFY2(contentOf(again) == read, qPrintable(fact.kind + QLatin1Char(' ') + name));
                        QVERIFY(again.body.size() < 100'000);
                        QVERIFY(isWords(name) || !again.body.contains("-1.00 USD"));
                        QVERIFY(!again.body.contains(QString(QChar(0x202e)).toUtf8()));
                    }
                }
                QJsonObject less = body;
                less.remove(name);
                const FactContent read = contentOf(withBody(fact, bytesOf(less)));
                if (!std::holds_alternative<UnreadableFact>(read)) {
                    QVERIFY(contentOf(factOf(desk, read)) == read);
                }
            }
        }
    }

    void whatHasToBeThereIsThere_data()
    {
        QTest::addColumn<int>("content");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *name, int content, const char *members) {
            for (const QString &member : QString::fromLatin1(members).split(QLatin1Char(' '))) {
                QTest::addRow("%s %s", name, qPrintable(member)) << content << member;
            }
        };
        row("order sent", 0, "at cost orders quantity sale");
        row("order answer", 1, "at state");
        row("order match", 2, "at state reference");
        row("order decision", 3, "at bought reference");
        row("order closed", 4, "at");
        row("top-up sent", 5, "at bytes cost days iccid");
        row("top-up answer", 6, "at state");
        row("top-up match", 7, "at state reference");
        row("top-up decision", 8, "at bought");
        row("top-up closed", 9, "at");
        row("cancellation sent", 10, "at iccid");
        row("cancellation answer", 11, "at state answer");
        row("seen cancelled", 12, "at");
        row("correction", 13, "at field");
        row("hand-over", 15, "at handOver");
        row("day", 16, "at body endHour zone");
    }

    void whatHasToBeThereIsThere()
    {
        QFETCH(int, content);
        QFETCH(QString, member);
        const TeamFact fact = factOf(desk, everyContent(desk).at(content));
        QJsonObject body = objectOf(fact.body);
        QVERIFY(body.contains(member));
        body.remove(member);
        QVERIFY(isUnreadable(withBody(fact, bytesOf(body))));
    }

    /// A refusal comes from an answer alone, and what was only sent is no answer.
    void aMatchIsNeverARefusal()
    {
        const QList<FactContent> contents = everyContent(desk);
        for (const int content : {1, 2, 6, 7}) {
            const TeamFact fact = factOf(desk, contents.at(content));
            const bool isAnswer = fact.kind == OrderAnswer::kind() || fact.kind == TopUpAnswer::kind();
            QJsonObject body = objectOf(fact.body);
            body.insert(QStringLiteral("state"), QStringLiteral("Refused"));
            QCOMPARE(isUnreadable(withBody(fact, bytesOf(body))), !isAnswer);
            for (const char *state : {"Intended", "Sent", "Unknown", "NotBought", "WentThrough"}) {
                body.insert(QStringLiteral("state"), QLatin1String(state));
                QVERIFY(isUnreadable(withBody(fact, bytesOf(body))));
            }
        }
    }

    void theDeskIsTheOneThatSaysIt()
    {
        OrderSent sent = std::get<OrderSent>(everyContent(desk).constFirst());
        sent.request.desk = QUuid::createUuid();
        const auto read = OrderSent::decode(makeFact(desk, sent));
        QVERIFY(read);
        QCOMPARE(read->request.desk, desk);
    }

    void aPurchaseTellsWhatItsRowSays_data()
    {
        using State = Purchase::State;
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isMatched");
        QTest::addColumn<QStringList>("kinds");
        const QString sent = OrderSent::kind();
        const QString answer = OrderAnswer::kind();
        const QString match = OrderMatch::kind();
        const QString closed = OrderClosed::kind();
        QTest::newRow("sent") << State::Sent << false << QStringList{sent};
        QTest::newRow("unknown") << State::Unknown << false << QStringList{sent};
        QTest::newRow("completed") << State::Completed << false << QStringList{sent, answer};
        QTest::newRow("matched") << State::Completed << true << QStringList{sent, match};
        QTest::newRow("provisioning") << State::Provisioning << false << QStringList{sent, answer};
        QTest::newRow("refused") << State::Refused << false << QStringList{sent, answer};
        QTest::newRow("failed") << State::Failed << false << QStringList{sent, answer, closed};
        QTest::newRow("matched and failed") << State::Failed << true << QStringList{sent, match, closed};
        QTest::newRow("refunded") << State::Refunded << false << QStringList{sent, answer};
        QTest::newRow("not bought") << State::NotBought << false << QStringList{sent, OrderDecision::kind(), closed};
    }

    void aPurchaseTellsWhatItsRowSays()
    {
        QFETCH(Purchase::State, state);
        QFETCH(bool, isMatched);
        QFETCH(QStringList, kinds);
        Purchase purchase = purchaseIn(state);
        purchase.isMatched = isMatched;
        const QList<TeamFact> facts = factsOf(purchase, desk);
        QCOMPARE(kindsOf(facts), kinds);
        QCOMPARE(factsOf(purchase, desk), facts);
        for (const TeamFact &fact : facts) {
            QCOMPARE(fact.subject, purchase.key.toString(QUuid::WithoutBraces));
            QVERIFY2(!isUnreadable(fact), fact.body.constData());
        }
        const auto sent = OrderSent::decode(facts.constFirst());
        QCOMPARE(sent->sentAt, purchase.firstSentAt);
        QCOMPARE(sent->clockSkew, purchase.clockSkew);
    }

    void nothingIsToldBeforeItWasSent()
    {
        for (const Purchase::State state : {Purchase::State::Intended, Purchase::State::Refused}) {
            Purchase purchase = Test::intendedPurchase();
            purchase.state = state;
            QVERIFY(factsOf(purchase, desk).isEmpty());
        }
        TopUp topUp = topUpIn(TopUp::State::Refused);
        topUp.sentAt = {};
        QVERIFY(factsOf(topUp, desk).isEmpty());
        Refund refund;
        refund.state = Refund::State::Refused;
        QVERIFY(factsOf(refund, desk).isEmpty());
    }

    void anUnclearOrderIsClosedByItsMarkAlone()
    {
        Purchase purchase = purchaseIn(Purchase::State::Unknown);
        purchase.closedAt = utc(20);
        const QList<TeamFact> facts = factsOf(purchase, desk);
        QCOMPARE(kindsOf(facts), (QStringList{OrderSent::kind(), OrderClosed::kind()}));
        QCOMPARE(OrderClosed::decode(facts.constLast())->at, utc(20));
    }

    void aTopUpTellsWhatItsRowSays_data()
    {
        using State = TopUp::State;
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isMatched");
        QTest::addColumn<QStringList>("kinds");
        const QString sent = TopUpSent::kind();
        const QString answer = TopUpAnswer::kind();
        const QString decision = TopUpDecision::kind();
        const QString closed = TopUpClosed::kind();
        QTest::newRow("sent") << State::Sent << false << QStringList{sent};
        QTest::newRow("unknown") << State::Unknown << false << QStringList{sent, closed};
        QTest::newRow("completed") << State::Completed << false << QStringList{sent, answer};
        QTest::newRow("matched") << State::Completed << true << QStringList{sent, TopUpMatch::kind()};
        QTest::newRow("refused") << State::Refused << false << QStringList{sent, answer};
        QTest::newRow("went through") << State::WentThrough << false << QStringList{sent, decision, closed};
        QTest::newRow("not bought") << State::NotBought << false << QStringList{sent, decision, closed};
        QTest::newRow("failed") << State::Failed << false << QStringList{sent, answer, closed};
        QTest::newRow("refunded") << State::Refunded << false << QStringList{sent, answer};
    }

    void aTopUpTellsWhatItsRowSays()
    {
        QFETCH(TopUp::State, state);
        QFETCH(bool, isMatched);
        QFETCH(QStringList, kinds);
        TopUp topUp = topUpIn(state);
        topUp.isMatched = isMatched;
        const QList<TeamFact> facts = factsOf(topUp, desk);
        QCOMPARE(kindsOf(facts), kinds);
        for (const TeamFact &fact : facts) {
            QVERIFY2(!isUnreadable(fact), fact.body.constData());
        }
    }

    void nothingSecretIsInAnyBody()
    {
        QList<TeamFact> facts;
        for (int state = 0; state <= int(Purchase::State::Refunded); ++state) {
            facts += factsOf(purchaseIn(Purchase::State(state)), desk);
        }
        for (int state = 0; state <= int(TopUp::State::Refunded); ++state) {
            facts += factsOf(topUpIn(TopUp::State(state)), desk);
        }
        Refund refund;
        refund.key = QUuid::createUuid();
        refund.accessCode = secret;
        refund.request.iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
        refund.sentAt = refund.changedAt = utc(9);
        refund.state = Refund::State::Refused;
        refund.failure = Failure::local(secret);
        facts += factsOf(refund, desk);
        HandedOver handed = std::get<HandedOver>(everyContent(desk).at(15));
        handed.past.accessCode = secret;
        handed.past.handOver.code = secretCode();
        handed.past.handOver.appleLink = handed.past.handOver.androidLink = secretLink();
        handed.past.handOver.note = secret;
        handed.past.shop = {secret, secret, secret};
        handed.past.choices.paper = secret;
        facts += factsOf(handed.past, desk);
        SeenCancelled seen = std::get<SeenCancelled>(everyContent(desk).at(12));
        seen.seen.accessCode = secret;
        SaleCorrected corrected = std::get<SaleCorrected>(everyContent(desk).at(13));
        corrected.correction.accessCode = secret;
        DayClosed day = std::get<DayClosed>(everyContent(desk).at(16));
        day.closed.accessCode = secret;
        facts += {makeFact(desk, seen), makeFact(desk, corrected), makeFact(desk, day)};
        QVERIFY(facts.size() > 30);
        for (const TeamFact &fact : std::as_const(facts)) {
            QVERIFY2(!fact.body.contains("SECRET"), fact.body.constData());
            QVERIFY2(!fact.body.contains("LPA"), fact.body.constData());
            QVERIFY2(!fact.subject.contains(secret), qPrintable(fact.subject));
            QVERIFY2(!isUnreadable(fact), fact.body.constData());
        }
    }

    void theSpecimenOfNoEsimIsNotTold()
    {
        PastHandOver past = std::get<HandedOver>(everyContent(desk).at(15)).past;
        past.handOver.iccid = {};
        QVERIFY(factsOf(past, desk).isEmpty());
    }

    /// What is in memory and what was read from the journal say the same.
    void wordsAreWrittenClean()
    {
        OrderSent sent = std::get<OrderSent>(everyContent(desk).constFirst());
        const TeamFact clean = makeFact(desk, sent);
        sent.request.packageName = QStringLiteral("  Türkiye\n1 GB ");
        sent.request.seller += QLatin1Char('\n');
        QCOMPARE(makeFact(desk, sent), clean);
    }
};

QTEST_GUILESS_MAIN(TeamFactsTest)
#include "tst_teamfacts.moc"
