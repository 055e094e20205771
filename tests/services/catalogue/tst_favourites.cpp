// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/favourites.h"

#include "domain/purchase.h"
#include "services/search/countrynames.h"
#include "services/search/packagefixture.h"
#include "services/search/packagesearch.h"
#include "store/journal/purchasejournal.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::PackageFixture;

class FavouritesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void starsStayAcrossARestart();
    void starShowsAtOnce();
    void starThatCantBeKeptIsTakenBack();
    void starWhileReadingIsNotLost();
    void areReadOnceTheJournalCanBe();
    void eachAccountHasItsOwn();
    void salesOfEarlierRunsAreKnown();
    void newSaleComesFirst();
    void favouritesThenSoldThenTheRest();
    void rowsWithoutEitherStayAsTheyAre();

private:
    void settle();
    static Purchase sale(const QString &packageCode, const QString &accessCode = QStringLiteral("me"));

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_file;
    std::unique_ptr<PurchaseJournal> m_journal;
    std::unique_ptr<Favourites> m_favourites;
};

void FavouritesTest::init()
{
    m_file = m_folder.filePath(QStringLiteral("journal-%1.sqlite").arg(++m_files));
    m_journal = std::make_unique<PurchaseJournal>(m_file);
    m_journal->open();
    m_favourites = std::make_unique<Favourites>(*m_journal);
    m_favourites->setAccount(QStringLiteral("me"));
}

void FavouritesTest::cleanup()
{
    m_favourites.reset();
    m_journal.reset();
}

void FavouritesTest::settle()
{
    // Twice: what was read too early is read again.
    for (int i = 0; i < 2; ++i) {
        m_journal->notes().waitForFinished();
        QCoreApplication::processEvents();
    }
}

Purchase FavouritesTest::sale(const QString &packageCode, const QString &accessCode)
{
    Purchase purchase;
    purchase.key = QUuid::createUuid();
    purchase.sale = purchase.key;
    purchase.accessCode = accessCode;
    purchase.request.packageCode = packageCode;
    purchase.state = Purchase::State::Completed;
    return purchase;
}

void FavouritesTest::starsStayAcrossARestart()
{
    settle();
    m_favourites->toggle(QStringLiteral("TR-5"));
    m_favourites->toggle(QStringLiteral("DE-1"));
    m_favourites->toggle(QStringLiteral("DE-1"));
    m_favourites.reset();
    m_journal = std::make_unique<PurchaseJournal>(m_file);
    m_journal->open();
    m_favourites = std::make_unique<Favourites>(*m_journal);
    QSignalSpy changed(m_favourites.get(), &Favourites::changed);
    m_favourites->setAccount(QStringLiteral("me"));
    settle();
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_favourites->codes(), QSet<QString>{QStringLiteral("TR-5")});
}

void FavouritesTest::starShowsAtOnce()
{
    QSignalSpy changed(m_favourites.get(), &Favourites::changed);
    m_favourites->toggle(QStringLiteral("TR-5"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_favourites->codes().contains(QStringLiteral("TR-5")));
}

void FavouritesTest::starThatCantBeKeptIsTakenBack()
{
    PurchaseJournal closed(m_folder.filePath(QStringLiteral("never-opened.sqlite")));
    Favourites favourites(closed);
    QSignalSpy failed(&favourites, &Favourites::failed);
    favourites.setAccount(QStringLiteral("me"));
    closed.notes().waitForFinished();
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);
    favourites.toggle(QStringLiteral("TR-5"));
    closed.notes().waitForFinished();
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 2);
    QVERIFY(favourites.codes().isEmpty());
}

void FavouritesTest::starWhileReadingIsNotLost()
{
    m_journal->setFavourite(QStringLiteral("you"), QStringLiteral("old"), true);
    m_favourites->setAccount(QStringLiteral("you"));
    m_favourites->toggle(QStringLiteral("new"));
    settle();
    QCOMPARE(m_favourites->codes(), (QSet<QString>{QStringLiteral("old"), QStringLiteral("new")}));
}

void FavouritesTest::areReadOnceTheJournalCanBe()
{
    m_favourites->toggle(QStringLiteral("a"));
    settle();
    cleanup();
    QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".away")));
    QVERIFY(QDir().mkpath(m_file));
    m_journal = std::make_unique<PurchaseJournal>(m_file);
    m_journal->open();
    m_favourites = std::make_unique<Favourites>(*m_journal);
    m_favourites->setAccount(QStringLiteral("me"));
    settle();
    QVERIFY(m_journal->problem());
    QVERIFY(m_favourites->codes().isEmpty());
    QVERIFY(QDir().rmdir(m_file));
    QVERIFY(QFile::rename(m_file + QStringLiteral(".away"), m_file));
    m_journal->tryWriting();
    settle();
    QVERIFY(!m_journal->problem());
    settle();
    QCOMPARE(m_favourites->codes(), QSet<QString>{QStringLiteral("a")});
}

void FavouritesTest::eachAccountHasItsOwn()
{
    settle();
    m_favourites->toggle(QStringLiteral("TR-5"));
    m_favourites->setAccount(QStringLiteral("you"));
    QVERIFY(m_favourites->codes().isEmpty());
    settle();
    QVERIFY(m_favourites->codes().isEmpty());
    m_favourites->addSold(sale(QStringLiteral("TR-9")));
    QVERIFY(m_favourites->soldLately().isEmpty()); // It is of the other one.
    m_favourites->setAccount(QStringLiteral("me"));
    settle();
    QCOMPARE(m_favourites->codes(), QSet<QString>{QStringLiteral("TR-5")});
}

void FavouritesTest::salesOfEarlierRunsAreKnown()
{
    m_journal->insert(sale(QStringLiteral("first")));
    m_journal->insert(sale(QStringLiteral("second")));
    m_favourites->setAccount({});
    m_favourites->setAccount(QStringLiteral("me"));
    settle();
    QCOMPARE(m_favourites->soldLately(), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
}

void FavouritesTest::newSaleComesFirst()
{
    settle();
    for (int i = 0; i < Favourites::soldKept + 5; ++i) {
        m_favourites->addSold(sale(QString::number(i)));
    }
    m_favourites->addSold(sale(QStringLiteral("20")));
    QCOMPARE(m_favourites->soldLately().size(), Favourites::soldKept);
    QCOMPARE(m_favourites->soldLately().first(), QStringLiteral("20"));
    QCOMPARE(m_favourites->soldLately().at(1), QStringLiteral("24"));
    QCOMPARE(m_favourites->soldLately().count(QStringLiteral("20")), 1);
}

void FavouritesTest::favouritesThenSoldThenTheRest()
{
    const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
    const PackageSearch search({PackageFixture("A", "A").local("AL"), PackageFixture("B", "B").local("BE"),
                                PackageFixture("C", "C").local("CA"), PackageFixture("D", "D").local("DE"),
                                PackageFixture("E", "E").local("EG"), PackageFixture("G", "G").local("GR").gone()},
                               names);
    const QList<int> rows = search.find({});
    const auto code = [](const char *text) { return QString::fromLatin1(text); };
    QString shown;
    for (const int row : favouritesFirst(search, rows, {code("D"), code("B"), code("G"), code("unknown")},
                                         {code("E"), code("B"), code("G"), code("A")})) {
        shown += search.entries().at(row).package.code;
    }
    QCOMPARE(shown, QStringLiteral("BDEAC")); // Gone ones can't be sold: they stay away.
}

void FavouritesTest::rowsWithoutEitherStayAsTheyAre()
{
    const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
    const PackageSearch search({PackageFixture("A", "A").local("AL"), PackageFixture("B", "B").local("BE")}, names);
    QCOMPARE(favouritesFirst(search, {1, 0}, {}, {QStringLiteral("unknown")}).toList(), (QList<int>{1, 0}));
}

QTEST_GUILESS_MAIN(FavouritesTest)
#include "tst_favourites.moc"
