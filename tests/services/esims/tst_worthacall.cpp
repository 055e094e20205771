// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/worthacall.h"

#include "domain/utctime.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Reason = WorthACall::Reason;

namespace {

const QDateTime now = utcTime(QDate(2026, 11, 24), QTime(12, 0));

DataSize megabytes(double size)
{
    return *DataSize::fromMegabytes(size);
}

/// An active one of 5 GB and 30 days, ten days in, half used.
Esim usual()
{
    Esim esim;
    esim.id = 1;
    esim.iccid = *Iccid::fromString(u"8988000000000000013"_s);
    esim.status = Esim::Status::Active;
    esim.usage = {megabytes(5120), megabytes(2560), megabytes(2560), 50, false};
    esim.validity = {*Validity::fromDays(30), now.addDays(-10), now.addDays(20), false};
    esim.createdAt = now.addDays(-11);
    esim.esimStatus = u"Active"_s;
    return esim;
}

Esim left(double size)
{
    Esim esim = usual();
    esim.usage.remaining = megabytes(size);
    esim.usage.used = megabytes(5120 - size);
    return esim;
}

Esim ending(int days, double hoursLeft)
{
    Esim esim = usual();
    esim.validity.length = *Validity::fromDays(days);
    esim.validity.expiresAt = now.addSecs(static_cast<qint64>(hoursLeft * 3600));
    esim.validity.activatedAt = esim.validity.expiresAt.addDays(-days);
    return esim;
}

Esim fresh(double hoursAgo, const QString &esimStatus = u"Assigned (Not Installed)"_s)
{
    Esim esim = usual();
    esim.status = Esim::Status::New;
    esim.usage.used = {};
    esim.usage.remaining = esim.usage.total;
    esim.validity.activatedAt = {};
    esim.validity.expiresAt = {};
    esim.createdAt = now.addSecs(-static_cast<qint64>(hoursAgo * 3600));
    esim.esimStatus = esimStatus;
    return esim;
}

Esim pending(double minutesAgo)
{
    Esim esim = fresh(minutesAgo / 60, {});
    esim.isPending = true;
    esim.iccid = {};
    esim.usage = {};
    esim.usage.isUnlimited = true; // As the API has it while nothing is known.
    return esim;
}

template<typename Change> Esim changed(Esim esim, Change change)
{
    change(esim);
    return esim;
}

} // namespace

class WorthACallTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoToCall_data()
    {
        QTest::addColumn<Esim>("esim");
        QTest::addColumn<int>("reason"); // -1: nobody.
        const auto row = [](const char *name, const Esim &esim, std::optional<Reason> reason) {
            QTest::newRow(name) << esim << (reason ? int(*reason) : -1);
        };
        row("in the middle of it", usual(), {});
        using Field = Esim::Field;
        row("its figures could not be read",
            changed(usual(),
                    [](Esim &e) {
                        e.usage = {};
                        e.unreadable = Field::Usage;
                    }),
            {});
        row("its figures could not be read again", changed(left(0), [](Esim &e) { e.unreadable = Field::Usage; }),
            Reason::Depleted);
        row("ends soon, and its figures could not be read",
            changed(ending(30, 20),
                    [](Esim &e) {
                        e.usage = {};
                        e.unreadable = Field::Usage;
                    }),
            Reason::EndsSoon);
        row("perhaps used, and nobody can tell",
            changed(fresh(8 * 24, {}),
                    [](Esim &e) {
                        e.usage = {};
                        e.unreadable = Field::Usage;
                    }),
            {});
        row("when it began could not be read",
            changed(fresh(8 * 24, {}), [](Esim &e) { e.unreadable = Field::Validity; }), {});
        row("not installed in the API's words, whatever its figures",
            changed(fresh(8 * 24), [](Esim &e) { e.unreadable = Field::Usage; }), Reason::NeverInstalled);
        row("its status could not be read",
            changed(left(0),
                    [](Esim &e) {
                        e.status = Esim::Status::Other;
                        e.unreadable = Field::Status;
                    }),
            {});
        row("depleted", changed(usual(), [](Esim &e) { e.status = Esim::Status::Depleted; }), Reason::Depleted);
        row("nothing left, and not called so yet", left(0), Reason::Depleted);
        row("depleted and over",
            changed(usual(),
                    [](Esim &e) {
                        e.status = Esim::Status::Depleted;
                        e.validity.expiresAt = now.addSecs(-1);
                    }),
            {});
        row("200 MB left", left(511.9), Reason::NearlyEmpty);
        row("a tenth left", left(512), {});
        row("little left of a small one",
            changed(usual(), [](Esim &e) { e.usage = {megabytes(1024), megabytes(830), megabytes(194), 81, false}; }),
            Reason::NearlyEmpty);
        row("enough left of a small one",
            changed(usual(), [](Esim &e) { e.usage = {megabytes(1024), megabytes(824), megabytes(200), 80, false}; }),
            {});
        row("unlimited has nothing left to count",
            changed(usual(), [](Esim &e) { e.usage = {{}, megabytes(90000), {}, 0, true}; }), {});
        row("nothing known about its data", changed(usual(), [](Esim &e) { e.usage = {}; }), {});
        row("three days to go", ending(30, 72), Reason::EndsSoon);
        row("over three days to go", ending(30, 72.1), {});
        row("a three-day plan that has just begun", ending(3, 71), {});
        row("a three-day plan in its second half", ending(3, 36), Reason::EndsSoon);
        row("unlimited ends too", changed(ending(7, 24), [](Esim &e) { e.usage.isUnlimited = true; }),
            Reason::EndsSoon);
        row("ended", ending(30, -1), {});
        row("called expired by the API alone", changed(ending(30, 24), [](Esim &e) { e.validity.isExpired = true; }),
            {});
        row("expired", changed(ending(30, 24), [](Esim &e) { e.status = Esim::Status::Expired; }), {});
        row("cancelled", changed(left(0), [](Esim &e) { e.status = Esim::Status::Cancelled; }), {});
        row("bought a week ago", fresh(7 * 24), Reason::NeverInstalled);
        row("bought a day less ago", fresh(6 * 24), {});
        row("bought long ago and installed since", fresh(8 * 24, u"Installed"_s), {});
        row("nobody knows whether it was installed", fresh(8 * 24, {}), Reason::NeverInstalled);
        row("bought half a year ago", fresh(181 * 24), {});
        row("no time known", changed(fresh(1), [](Esim &e) { e.createdAt = {}; }), {});
        row("being prepared", pending(14), {});
        row("being prepared for too long", pending(15), Reason::PendingTooLong);
    }
    void knowsWhoToCall()
    {
        QFETCH(Esim, esim);
        QFETCH(int, reason);
        const QList<WorthACall> calls = worthACall({esim}, now);
        QCOMPARE(calls.size(), reason < 0 ? 0 : 1);
        if (reason >= 0) {
            QCOMPARE(int(calls.first().reason), reason);
            QCOMPARE(calls.first().esim, esim);
        }
    }

    void putsTheUrgentFirst()
    {
        const QList<WorthACall> calls =
            worthACall({fresh(8 * 24), ending(30, 60), usual(), left(100), ending(30, 10), left(0)}, now);
        QList<Reason> reasons;
        for (const WorthACall &call : calls) {
            reasons.append(call.reason);
        }
        QCOMPARE(reasons, (QList<Reason>{Reason::Depleted, Reason::NearlyEmpty, Reason::EndsSoon, Reason::EndsSoon,
                                         Reason::NeverInstalled}));
        QCOMPARE(calls[2].time, now.addSecs(10 * 3600)); // What ends first.
        QCOMPARE(calls[4].time, now.addDays(-8));
    }
};

QTEST_GUILESS_MAIN(WorthACallTest)
#include "tst_worthacall.moc"
