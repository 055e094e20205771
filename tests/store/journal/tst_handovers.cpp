// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oldjournal.h"
#include "samples.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::utc;

namespace {

constexpr qint64 pageSize = 4096;

/// Every field set, and no two alike.
PastHandOver handOver(int number)
{
    PastHandOver past;
    past.at = utc(9).addSecs(number);
    past.accessCode = QStringLiteral("esf_desk");
    past.choices = {QStringLiteral("pt-BR"), QStringLiteral("Roll80"), HandOverChoices::Parts::CardAndReceipt, true};
    past.shop = {QStringLiteral("Otel \"Boğaz\""), QStringLiteral("+90 212 555 01 23"),
                 QStringLiteral("Divan Yolu 12")};
    HandOver &given = past.handOver;
    given.packageName = QStringLiteral("Türkiye 5 GB");
    given.packageCode = QStringLiteral("TR_5_30");
    Package package;
    package.data = *DataSize::fromGigabytes(5);
    package.validity = *Validity::fromDays(30);
    package.activation = Package::Activation::FirstUse;
    package.countries = {QStringLiteral("TR"), QStringLiteral("GR")};
    given.package = package;
    given.iccid = *Iccid::fromString(QStringLiteral("8944476500008878576"));
    given.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.invalid$SECRET-%1-").arg(number));
    given.appleLink = given.code.appleLink();
    given.androidLink = given.code.androidLink();
    given.isSpecimen = true;
    given.orderReference = QStringLiteral("ORD-%1").arg(number);
    given.soldAt = utc(8);
    given.soldFor = Amount::fromString(QStringLiteral("7.99 USD"));
    given.payment = QStringLiteral("Cash");
    given.note = QStringLiteral("Room 214; سارا");
    return past;
}

/// What is known of one is the shop's least: no code, no package, no ICCID.
PastHandOver barely()
{
    PastHandOver past;
    past.at = utc(7);
    past.handOver.packageName = QStringLiteral("?");
    return past;
}

} // namespace

class HandOversTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    /// Of all files of the database.
    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile one(m_folder->filePath(name));
            all += one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsThemAcrossARestartTheNewestFirst()
    {
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.lastHandOvers(10))->isEmpty());
            QVERIFY(delivered(journal.addHandOvers({barely(), handOver(1), handOver(2)})));
        }
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QCOMPARE(*delivered(journal.lastHandOvers(10)), (QList{handOver(2), handOver(1), barely()}));
        QCOMPARE(*delivered(journal.lastHandOvers(1)), QList{handOver(2)});
    }

    void theSameTwiceIsOne()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.addHandOvers({handOver(1)})));
        QVERIFY(delivered(journal.addHandOvers({handOver(1)})));
        QCOMPARE(delivered(journal.lastHandOvers(10))->size(), 1);
    }

    void anOlderFileGetsThemWithoutLosingAnything()
    {
        QVERIFY(Test::writeOldJournal(file()));
        const Test::OldJournal old = Test::oldJournal();
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.addHandOvers({handOver(1)})));
        QCOMPARE(*delivered(journal.purchases(QStringLiteral("esf_desk"))),
                 old.purchasesOf(QStringLiteral("esf_desk")));
        QCOMPARE(*delivered(journal.lastHandOvers(10)), QList{handOver(1)});
    }

    void onlyTheNewestCanStillInstall()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QList<PastHandOver> many;
        for (int i = 1; i <= PurchaseJournal::handOverSecretsKept + 1; ++i) {
            many.append(handOver(i));
        }
        QVERIFY(delivered(journal.addHandOvers(many)));
        const auto read = delivered(journal.lastHandOvers(1000));
        QVERIFY(read);
        QCOMPARE(read->size(), many.size()); // The fact stays.
        QVERIFY(read->last().handOver.code.isEmpty());
        QVERIFY(read->last().handOver.appleLink.isEmpty());
        QCOMPARE(read->last().handOver.note, many.first().handOver.note);
        QCOMPARE(read->at(read->size() - 2), many.at(1));
    }

    void whatIsTakenAwayIsNowhereInTheFile()
    {
        PurchaseJournal journal(file());
        QVERIFY(delivered(journal.open()));
        QVERIFY(delivered(journal.insert(Test::fullPurchase())));
        QList<PastHandOver> many;
        for (int i = 1; i <= 30; ++i) {
            many.append(handOver(i));
        }
        QVERIFY(delivered(journal.addHandOvers(many)));
        QVERIFY(bytes().contains("SECRET-7-"));
        QVERIFY(delivered(journal.removeHandOvers()));
        QVERIFY(delivered(journal.lastHandOvers(10))->isEmpty());
        QVERIFY(!bytes().contains("SECRET-"));
        QVERIFY(!bytes().contains("Room 214"));
        QCOMPARE(delivered(journal.purchases(Test::fullPurchase().accessCode))->size(), 1);
    }

    /// Whichever page is lost: those that are left, and never anything else.
    void aRecoveryBringsThemBack()
    {
        QList<PastHandOver> all;
        {
            PurchaseJournal journal(file());
            QVERIFY(delivered(journal.open()));
            QVERIFY(delivered(journal.insert(Test::fullPurchase())));
            for (int i = 1; i <= 12; ++i) {
                all.append(handOver(i));
            }
            QVERIFY(delivered(journal.addHandOvers(all)));
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
            const auto read = delivered(journal.lastHandOvers(100));
            QVERIFY2(read, read ? "" : qPrintable(read.failure().text));
            for (const PastHandOver &one : *read) {
                QVERIFY(all.contains(one));
            }
            back += read->size();
            QVERIFY(delivered(journal.addHandOvers({handOver(99)})));
        }
        QVERIFY2(back > all.size() * (whole.size() / pageSize) / 2, qPrintable(QString::number(back)));
    }

    void oneThatCannotBeReadIsTakenOutAndTold()
    {
        for (const QString &rubbish : {QStringLiteral("body='rubbish'"), QStringLiteral("body='{}'"),
                                       QStringLiteral("secret='rubbish'"), QStringLiteral("iccid='rubbish'")}) {
            m_folder = std::make_unique<QTemporaryDir>();
            {
                PurchaseJournal journal(file());
                QVERIFY(delivered(journal.open()));
                QVERIFY(delivered(journal.addHandOvers({handOver(1), handOver(2)})));
            }
            {
                Database::Settings settings;
                settings.filePath = file();
                settings.migrations = journalMigrations();
                Database database(settings);
                QVERIFY(database.open());
                QVERIFY(database.change(QStringLiteral("UPDATE hand_overs SET %1 WHERE number=2").arg(rubbish)));
            }
            PurchaseJournal journal(file());
            QSignalSpy recoveries(&journal, &PurchaseJournal::recovered);
            QVERIFY(delivered(journal.open()));
            QCOMPARE(*delivered(journal.lastHandOvers(10)), QList{handOver(1)});
            QCoreApplication::processEvents();
            QCOMPARE(recoveries.size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(HandOversTest)
#include "tst_handovers.moc"
