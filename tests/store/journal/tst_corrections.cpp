// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oldjournal.h"
#include "samples.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::utc;
using Field = Correction::Field;

namespace {

constexpr qint64 pageSize = 4096;

/// Every field set, and no two alike.
Correction correction(int number, Field field = Field::Note)
{
    Correction made;
    made.sale = QUuid::createUuidV5(QUuid(), QString::number(number));
    made.field = field;
    made.before = field == Field::SoldFor ? QStringLiteral("7.99 USD") : QStringLiteral("Room %1").arg(number);
    made.after =
        field == Field::SoldFor ? QStringLiteral("4500 IQD") : QStringLiteral("سارا O'Neill; \"%1\"").arg(number);
    made.at = utc(9).addSecs(number);
    made.seller = QStringLiteral("Zoë");
    made.accessCode = QStringLiteral("esf_desk");
    return made;
}

Correction ofAnOrder(const QString &reference)
{
    Correction made = correction(1);
    made.sale = {};
    made.reference = reference;
    return made;
}

Iccid iccid()
{
    return *Iccid::fromString(QStringLiteral("8944476500008878576"));
}

} // namespace

class CorrectionsTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    Database::Settings settings() const
    {
        Database::Settings made;
        made.filePath = file();
        made.migrations = journalMigrations();
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsThemAcrossARestartInTheirOrder()
    {
        const Correction early = correction(1, Field::SoldFor);
        const Correction seller = correction(2, Field::Seller);
        Correction sameTime = correction(2, Field::Payment);
        sameTime.after.clear();
        const Correction order = ofAnOrder(QStringLiteral("order_1_ab7cd"));
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.corrections())->isEmpty());
            QVERIFY(delivered(journal.addCorrections({seller, sameTime})));
            QVERIFY(delivered(journal.addCorrections({early, order})));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.corrections()), (QList{early, order, seller, sameTime}));
    }

    void theSameTwiceIsOne()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.addCorrections({correction(1)})));
        QVERIFY(delivered(journal.addCorrections({correction(1), correction(2)})));
        QCOMPARE(*delivered(journal.corrections()), (QList{correction(1), correction(2)}));
    }

    /// With the notes of the eSIMs, which are the other half of it.
    void allOfItIsWrittenOrNothing()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.addCorrections({correction(1)}, {{iccid(), QStringLiteral("Room 2")}})));
        QCOMPARE(delivered(journal.notes())->value(iccid()), QStringLiteral("Room 2"));
        {
            Database database(settings());
            QVERIFY(database.open());
            QVERIFY(database.change(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON corrections WHEN "
                                                   "NEW.field='Payment' BEGIN SELECT raise(ABORT, 'full'); END")));
        }
        QVERIFY(!delivered(journal.addCorrections({correction(2), correction(3, Field::Payment)},
                                                  {{iccid(), QStringLiteral("Room 3")}})));
        QCOMPARE(*delivered(journal.corrections()), QList{correction(1)});
        QCOMPARE(delivered(journal.notes())->value(iccid()), QStringLiteral("Room 2"));
        QVERIFY(delivered(journal.addCorrections({correction(4)}, {{iccid(), QString()}})));
        QVERIFY(delivered(journal.notes())->isEmpty());
    }

    void anOlderFileGetsThemWithoutLosingAnything()
    {
        QVERIFY(Test::writeOldJournal(file()));
        const Test::OldJournal old = Test::oldJournal();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.addCorrections({correction(1)})));
        QCOMPARE(*delivered(journal.purchases(QStringLiteral("esf_desk"))),
                 old.purchasesOf(QStringLiteral("esf_desk")));
        QCOMPARE(*delivered(journal.corrections()), QList{correction(1)});
    }

    /// Whichever page is lost: those that are left, and never anything else.
    void aRecoveryBringsThemBack()
    {
        QList<Correction> all;
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(Test::fullPurchase())));
            for (int i = 1; i <= 60; ++i) {
                all.append(correction(i, static_cast<Field>(i % 4)));
            }
            QVERIFY(delivered(journal.addCorrections(all)));
        }
        QFile sound(file());
        QVERIFY(sound.open(QIODevice::ReadOnly));
        const QByteArray whole = sound.readAll();
        sound.close();
        qsizetype back = 0;
        for (qint64 at = 0; at < whole.size(); at += pageSize) {
            m_folder = std::make_unique<QTemporaryDir>();
            QByteArray damaged = whole;
            damaged.replace(at, pageSize, QByteArray(pageSize, '\x5a'));
            QFile damaging(file());
            QVERIFY(damaging.open(QIODevice::WriteOnly));
            QCOMPARE(damaging.write(damaged), damaged.size());
            damaging.close();
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            const auto read = delivered(journal.corrections());
            QVERIFY2(read, read ? "" : qPrintable(read.failure().text));
            for (const Correction &one : *read) {
                QVERIFY(all.contains(one));
            }
            back += read->size();
            // What is known still can be written once more.
            QVERIFY(delivered(journal.addCorrections(all)));
            QCOMPARE(*delivered(journal.corrections()), all);
        }
        QVERIFY2(back > all.size() * (whole.size() / pageSize) / 2, qPrintable(QString::number(back)));
    }

    void oneThatCannotBeReadIsTakenOutAndTold()
    {
        for (const QString &rubbish :
             {QStringLiteral("new_value='-1.00 USD'"), QStringLiteral("old_value='7 USD'"),
              QStringLiteral("field='Margin'"), QStringLiteral("uuid='rubbish'"), QStringLiteral("sale='rubbish'"),
              QStringLiteral("reference='order_1'"), QStringLiteral("made_at=12")}) {
            m_folder = std::make_unique<QTemporaryDir>();
            const Correction good = correction(1, Field::SoldFor);
            {
                PurchaseJournal journal(file());
                QVERIFY(delivered(journal.open()));
                QVERIFY(delivered(journal.addCorrections({good, correction(2, Field::SoldFor)})));
            }
            {
                Database database(settings());
                QVERIFY(database.open());
                QVERIFY(database.change(QStringLiteral("UPDATE corrections SET %1 WHERE number=2").arg(rubbish)));
                if (rubbish.startsWith(QLatin1String("made_at"))) { // Only a recovery doubts it.
                    QVERIFY(database.change(QStringLiteral("UPDATE corrections SET field='' WHERE number=1")));
                }
            }
            PurchaseJournal journal(file());
            QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
            QVERIFY(delivered(journal.open()));
            const bool isTimed = rubbish.startsWith(QLatin1String("made_at"));
            QCOMPARE(*delivered(journal.corrections()), isTimed ? QList<Correction>() : QList{good});
            QCoreApplication::processEvents();
            QCOMPARE(recoveries.size(), 1);
        }
    }

    void salesOfAnEarlierAccessCodeAreFoundByTheirReference()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        Purchase earlier = Test::fullPurchase();
        Purchase now = Test::fullPurchase();
        now.accessCode = QStringLiteral("esf_2");
        const Purchase withoutReference = Test::intendedPurchase();
        QVERIFY(delivered(journal.insert({earlier, now, withoutReference})));
        QCOMPARE(*delivered(journal.purchasesElsewhere(now.accessCode)), QList{earlier});
        QCOMPARE(*delivered(journal.purchasesElsewhere(earlier.accessCode)), QList{now});
        TopUp topUp;
        topUp.key = QUuid::createUuid();
        topUp.accessCode = earlier.accessCode;
        topUp.request.iccid = iccid();
        topUp.request.package.validity = *Validity::fromDays(30);
        topUp.body = "{}";
        topUp.intendedAt = utc(9);
        QVERIFY(delivered(journal.insertTopUp(topUp)));
        QVERIFY(delivered(journal.topUpsElsewhere(now.accessCode))->isEmpty());
        topUp.orderReference = QStringLiteral("topup_1");
        QVERIFY(delivered(journal.updateTopUp(topUp)));
        QCOMPARE(delivered(journal.topUpsElsewhere(now.accessCode))->size(), 1);
        QVERIFY(delivered(journal.topUpsElsewhere(topUp.accessCode))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "tst_corrections.moc"
