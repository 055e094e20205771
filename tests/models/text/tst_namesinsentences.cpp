// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Names are data in any writing; what the program says around them is seen where it belongs.

#include "domain/cleantext.h"
#include "domain/utctime.h"
#include "models/text/caretext.h"
#include "models/text/failuretext.h"
#include "models/text/purchasetext.h"
#include "models/text/topuptext.h"
#include "services/sales/purchaseservice.h"
#include "support/visualorder.h"

#include <QScopeGuard>
#include <QTest>

#include <functional>

using namespace Desk;
using Desk::Test::seenAround;

namespace {

using Sentence = std::function<QString(const QString &name)>;

QDateTime noon()
{
    return utcTime(QDate(2026, 11, 24), QTime(12, 0));
}

QString question(const QString &name)
{
    return QStringLiteral("Cancel “%1”, %2? $12.50").arg(Format::isolated(name), QStringLiteral("8948 0100"));
}

QString serversWords(const QString &words)
{
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.text = words;
    failure.httpStatus = 500;
    return FailureText(Format()).failure(failure);
}

QString reason(const QString &words)
{
    CareAction action;
    action.kind = CareAction::Kind::Cancel;
    action.state = CareAction::State::Refused;
    action.failure.emplace();
    action.failure->kind = Failure::Kind::Refused;
    action.failure->code = QStringLiteral("NOT_ELIGIBLE");
    action.failure->ineligible = {{QStringLiteral("8948010010036785060"), words},
                                  {QStringLiteral("8948010010036785061"), QStringLiteral("used")}};
    return CareText(Format()).action(action);
}

QString network(const QString &name)
{
    NoDataDiagnosis diagnosis;
    diagnosis.verdict = NoDataDiagnosis::Verdict::AllWell;
    diagnosis.network.name = name;
    diagnosis.seenAt = noon();
    return CareText(Format()).verdict(diagnosis);
}

QString evidence(const QString &reference)
{
    Purchase purchase;
    purchase.state = Purchase::State::Unknown;
    purchase.balanceBefore = Money(1000, Currency::Usd);
    Evidence evidence;
    evidence.readAt = noon();
    evidence.balance = Money(690, Currency::Usd);
    evidence.matchingOrder.emplace();
    evidence.matchingOrder->reference = reference;
    evidence.matchingOrder->amount = Money(310, Currency::Usd);
    return PurchaseText(Format()).purchase(purchase, {}, evidence);
}

QString expiry(const QString &words)
{
    TopUp topUp;
    topUp.expiryText = words;
    topUp.paid = Money(310, Currency::Usd);
    topUp.request.package.cost = Money(300, Currency::Usd);
    return TopUpText(Format()).details(topUp);
}

} // namespace

class NamesInSentencesTest : public QObject
{
    Q_OBJECT

private slots:
    void moveNothingAroundThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Sentence>("sentence");
        const QList<std::pair<const char *, QString>> names{
            {"Latin", QStringLiteral("Turkey 5 GB")},
            {"Hebrew", QStringLiteral("ישראל")},
            {"Hebrew with a number at its end", QStringLiteral("ישראל 10")},
            {"Arabic", QStringLiteral("مصر ٥ غيغابايت")},
            {"Arabic numbers", QStringLiteral("٥ - ١٠")},
            {"both", QStringLiteral("Israel ישראל (5)")},
            {"hostile", cleanText(QStringLiteral("\u202Eישראל\u2067 50.00$\u2069\u2069\n 99"))},
        };
        const QList<std::pair<const char *, Sentence>> sentences{
            {"question", question}, {"server's words", serversWords}, {"reason", reason},
            {"network", network},   {"evidence", evidence},           {"expiry", expiry},
        };
        for (const auto &[nameTitle, name] : names) {
            for (const auto &[title, sentence] : sentences) {
                QTest::addRow("%s, %s", title, nameTitle) << name << sentence;
            }
        }
    }
    void moveNothingAroundThem()
    {
        QFETCH(QString, name);
        QFETCH(Sentence, sentence);
        const QString text = sentence(name);
        QVERIFY2(text.contains(name), qPrintable(text));
        const QString plain = sentence(QStringLiteral("NAME"));
        QCOMPARE(seenAround(name, text), QString(plain).remove(QStringLiteral("NAME")));
    }

    /// Else every text that is searched for, copied or compared would have characters in it that nobody sees.
    void stayAsTheyAreWhereTheyCanMoveNothing()
    {
        for (const QString &name : {QStringLiteral("Turkey 5 GB"), QStringLiteral("Türkiye · 日本 (5)"), QString()}) {
            QCOMPARE(Format::isolated(name), name);
        }
        QVERIFY(Format::isolated(QStringLiteral("ישראל")) != QStringLiteral("ישראל"));
    }

    void areIsolatedInASentenceFromRightToLeft()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Iraq));
        QCOMPARE(Format::isolated(QStringLiteral("Turkey 5 GB")), QStringLiteral("\u2068Turkey 5 GB\u2069"));
    }
};

QTEST_MAIN(NamesInSentencesTest)
#include "tst_namesinsentences.moc"
