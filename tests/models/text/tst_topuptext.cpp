// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "models/text/topuptext.h"

#include <QTest>

Q_DECLARE_METATYPE(Desk::MatchDelay)

using namespace Desk;

namespace {

QDateTime twoPastNoon()
{
    return utcTime(QDate(2026, 11, 24), QTime(12, 2));
}

} // namespace

class TopUpTextTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhomAMatchWaitsFor_data()
    {
        using Cause = MatchDelay::Cause;
        QTest::addColumn<MatchDelay>("delay");
        QTest::addColumn<QString>("words");
        const QString desk = QStringLiteral("Desk 2");
        const QString since = Format::isolated(desk) + QStringLiteral(" has not been heard of since ");
        QTest::newRow("desk") << MatchDelay{Cause::DeskNotHeard, desk, twoPastNoon()}
                              << since + m_format.time(twoPastNoon()) + QLatin1Char('.');
        QTest::newRow("desk, another day") << MatchDelay{Cause::DeskNotHeard, desk, twoPastNoon().addDays(-1)}
                                           << since + m_format.dateTime(twoPastNoon().addDays(-1)) + QLatin1Char('.');
        QTest::newRow("new desk") << MatchDelay{Cause::DeskNotHeard, desk}
                                  << Format::isolated(desk) + QStringLiteral(" has never been heard of.");
        QTest::newRow("server") << MatchDelay{Cause::ServerSilent}
                                << QStringLiteral("Your team can't be asked at the moment");
        QTest::newRow("taken") << MatchDelay{Cause::TakenByAnother}
                               << QStringLiteral("It belongs to another sale of your team.");
    }

    void tellsWhomAMatchWaitsFor()
    {
        QFETCH(MatchDelay, delay);
        QFETCH(QString, words);
        TopUp topUp;
        topUp.state = TopUp::State::Unknown;
        TopUpEvidence evidence;
        evidence.readAt = twoPastNoon();
        evidence.complete = true;
        evidence.newOrders = 1;
        const TopUpText text(m_format);
        QVERIFY(!text.status(topUp, {}, evidence).contains(words));
        evidence.delay = delay;
        const QString told = text.status(topUp, {}, evidence);
        QVERIFY2(told.contains(words), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("1 new top-up with this package")));
    }

private:
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

QTEST_GUILESS_MAIN(TopUpTextTest)

#include "tst_topuptext.moc"
