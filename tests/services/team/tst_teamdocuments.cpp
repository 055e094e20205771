// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamdocuments.h"

#include "services/account/preferences.h"
#include "services/catalogue/catalogueservice.h"
#include "services/prices/sellingprices.h"
#include "services/team/sharedprices.h"
#include "services/team/sharedsettings.h"
#include "services/team/shopdocument.h"
#include "services/team/teamdesk.h"
#include "store/prices/pricefile.h"
#include "support/shopfixture.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TeamDocuments::State;

namespace {

const QString shopKind = SharedShop::documentKind();
const QString pricesKind = SharedPrices::documentKind();
constexpr auto longEnough = 1min; ///< For what was changed here to stand there.

PriceList listOf(const QStringList &countries)
{
    PriceList list;
    list.accountCurrency = Currency::Usd;
    list.currency = IsoCurrency(Currency::Usd);
    for (const QString &country : countries) {
        PriceRule rule;
        rule.id = QUuid::createUuidV5(QUuid(), country);
        rule.condition.countries = {country};
        rule.markup = Percent{8000};
        rule.markupAmount = Amount(0, list.currency);
        rule.floor = Amount(0, list.currency);
        list.rules.append(rule);
    }
    return list;
}

/// A desk of a team with what it has in common with the others.
class SharingDesk
{
public:
    SharingDesk(MemoryTeam &team, FakeClock &clock, CatalogueService &catalogue, int number,
                MemoryTeamServer::Login login)
        : desk(team, clock, number, login)
        , m_clock(clock)
        , m_catalogue(catalogue)
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , preferences(m_settings)
    {
        start();
    }
    ~SharingDesk() { documents.reset(); }

    void start()
    {
        documents.reset();
        desk.start();
        prices = std::make_unique<SellingPrices>(desk.journal(), m_catalogue, m_clock);
        prices->load();
        documents = std::make_unique<TeamDocuments>(desk.file(), preferences, m_clock);
        documents->add(std::make_unique<SharedPrices>(*prices));
        documents->add(std::make_unique<SharedShop>(preferences));
        documents->add(std::make_unique<SharedCard>(preferences));
        QObject::connect(&desk.sync(), &TeamSync::statusChanged, documents.get(),
                         [this] { documents->setStatus(desk.status()); });
        QObject::connect(&desk.sync(), &TeamSync::timelineBegun, documents.get(), &TeamDocuments::onTimelineBegun);
        documents->begin(desk.line());
        documents->setStatus(desk.status());
        m_clock.settle();
    }
    void join(TeamSync::Joining how = TeamSync::Joining::Join)
    {
        documents->forget();
        documents->begin(desk.line());
        desk.joinTeam(how);
        settle();
    }
    void settle() { m_clock.settle(); }
    State state(const QString &kind) const { return documents->standing(kind).state; }
    QString shopName() const { return preferences.shopDetails().name; }
    void setShopName(const QString &name)
    {
        preferences.setShopDetails({name, {}, {}});
        settle();
    }
    void save(const PriceList &list)
    {
        prices->save(list);
        settle();
    }

    DeskOfTeam desk;

private:
    FakeClock &m_clock;
    CatalogueService &m_catalogue;
    QTemporaryDir m_folder;
    QSettings m_settings;

public:
    Preferences preferences;
    std::unique_ptr<SellingPrices> prices;
    std::unique_ptr<TeamDocuments> documents;
};

} // namespace

class tst_TeamDocuments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatAnOwnerSavesStandsAtTheOthers();
    void whatNobodyTouchedGivesWayWithoutAQuestion();
    void aDeskThatJoinsWithItsOwnIsAskedFirst();
    void whatWasChangedAtTwoDesksIsNeverDecidedByItself();
    void keepsMineOverTheirsThatWereSeen();
    void choosesNothingOverWhatNobodySaw();
    void whatIsChangedOfflineWaitsAndMeetsTheSameRule();
    void goesOnWithWhatItWasMadeFromAfterARestart();
    void aDeskThatIsNoOwnersChangesNothing();
    void aDeskThatIsDeclaredGoneMayChangeItsOwnAgain();
    void anOlderVersionOfAServerThatWasPutBackIsNotTakenByItself();
    void aChoiceStaysOpenWhileTheOthersSaveOn_data();
    void aChoiceStaysOpenWhileTheOthersSaveOn();
    void whatStandsOnAServerThatWasPutBackIsFollowedAsBefore();
    void aLostAnswerIsNoSecondVersion();
    void whatIsSavedAgainBehindALostAnswerIsNoSecondVersion();
    void whatANewerProgramSavedIsNeitherTakenNorSavedOver();
    void takesNothingThatIsNoShop_data();
    void takesNothingThatIsNoShop();
    void whatItHadInCommonBeforeItLeftSaysNothing();
    void theListThatGaveWayStaysInTheHistory();
    void waitsForTheEndOfTyping();

private:
    SharingDesk &addDesk(MemoryTeamServer::Login login = MemoryTeamServer::Login::Owner);
    void pass(std::chrono::milliseconds time) { m_clock->advance(time); }
    Document newest(const QString &kind);

    std::unique_ptr<ShopFixture> m_shop; ///< With a catalogue that nobody copied.
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<MemoryTeam> m_team;
    std::vector<std::unique_ptr<SharingDesk>> m_desks;
};

void tst_TeamDocuments::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_clock = std::make_unique<FakeClock>();
    m_team = std::make_unique<MemoryTeam>(*m_clock);
}

void tst_TeamDocuments::cleanup()
{
    m_desks.clear();
    m_team.reset();
    m_clock.reset();
    m_shop.reset();
}

SharingDesk &tst_TeamDocuments::addDesk(MemoryTeamServer::Login login)
{
    const int number = int(m_desks.size()) + 1;
    m_desks.push_back(std::make_unique<SharingDesk>(*m_team, *m_clock, m_shop->catalogue, number, login));
    return *m_desks.back();
}

/// Of the team's.
Document tst_TeamDocuments::newest(const QString &kind)
{
    return m_team->state().documents.value(kind);
}

void tst_TeamDocuments::whatAnOwnerSavesStandsAtTheOthers()
{
    SharingDesk &one = addDesk();
    SharingDesk &two = addDesk(MemoryTeamServer::Login::Desk);
    one.join(TeamSync::Joining::Create);
    two.join();
    QCOMPARE(one.state(shopKind), State::Alone);
    one.setShopName(QStringLiteral("Sunny Travel"));
    QCOMPARE(one.state(shopKind), State::Waiting);
    one.preferences.setSellers({QStringLiteral("Sara"), QStringLiteral("Jonas")});
    one.preferences.setShopDays({QTimeZone("Europe/Berlin"), 4});
    one.preferences.setReceiptTaxLine(QStringLiteral("VAT included"));
    one.save(listOf({QStringLiteral("TR")}));
    pass(longEnough);
    for (const SharingDesk *desk : {&one, &two}) {
        for (const auto &standing : desk->documents->standings()) {
            QCOMPARE(standing.state, State::Same);
        }
    }
    QCOMPARE(two.shopName(), QStringLiteral("Sunny Travel"));
    QCOMPARE(two.preferences.sellers(), one.preferences.sellers());
    QCOMPARE(two.preferences.shopDays().zone.id(), QByteArray("Europe/Berlin"));
    QCOMPARE(two.preferences.shopDays().endHour, 4);
    QCOMPARE(two.preferences.receiptTaxLine(), QStringLiteral("VAT included"));
    QCOMPARE(two.prices->list(), one.prices->list());
    QCOMPARE(two.prices->list().rules.size(), 1);
    // And what was changed after that, too.
    one.save(listOf({QStringLiteral("TR"), QStringLiteral("GR")}));
    pass(longEnough);
    QCOMPARE(two.prices->list().rules.size(), 2);
    QCOMPARE(newest(pricesKind).version, 2);
}

void tst_TeamDocuments::whatNobodyTouchedGivesWayWithoutAQuestion()
{
    SharingDesk &one = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.save(listOf({QStringLiteral("TR")}));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    QCOMPARE(newest(shopKind).version, 1);
    SharingDesk &two = addDesk(MemoryTeamServer::Login::Desk);
    two.join();
    QCOMPARE(two.state(shopKind), State::Same);
    QCOMPARE(two.state(pricesKind), State::Same);
    QCOMPARE(two.shopName(), QStringLiteral("Sunny Travel"));
    QCOMPARE(two.prices->list(), one.prices->list());
}

void tst_TeamDocuments::aDeskThatJoinsWithItsOwnIsAskedFirst()
{
    SharingDesk &one = addDesk();
    one.save(listOf({QStringLiteral("TR")}));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    SharingDesk &two = addDesk(MemoryTeamServer::Login::Desk);
    const PriceList own = listOf({QStringLiteral("FR")});
    two.save(own);
    two.join();
    pass(longEnough);
    QCOMPARE(two.state(pricesKind), State::Differs);
    QCOMPARE(two.prices->list(), own);
    const auto standing = two.documents->standing(pricesKind);
    QCOMPARE(standing.own, PriceFile::toJson(own));
    QCOMPARE(standing.theirs->body, PriceFile::toJson(one.prices->list()));
    QVERIFY(!standing.canKeepOwn);
    two.documents->keepOwn(pricesKind, standing.theirs->id); // Not by who is no owner.
    pass(longEnough);
    QCOMPARE(two.state(pricesKind), State::Differs);
    QCOMPARE(newest(pricesKind).body, PriceFile::toJson(one.prices->list()));
    two.documents->takeTheirs(pricesKind, standing.theirs->id);
    two.settle();
    QCOMPARE(two.state(pricesKind), State::Same);
    QCOMPARE(two.prices->list(), one.prices->list());
}

void tst_TeamDocuments::whatWasChangedAtTwoDesksIsNeverDecidedByItself()
{
    SharingDesk &one = addDesk();
    SharingDesk &two = addDesk();
    one.join(TeamSync::Joining::Create);
    two.join();
    one.setShopName(QStringLiteral("Sunny Travel"));
    pass(longEnough);
    QCOMPARE(two.shopName(), QStringLiteral("Sunny Travel"));
    // Both within the seconds in which neither knows of the other.
    one.setShopName(QStringLiteral("Sunny Travel One"));
    two.setShopName(QStringLiteral("Sunny Travel Two"));
    pass(longEnough);
    const bool isFirstFaster = one.state(shopKind) == State::Same;
    SharingDesk &slower = isFirstFaster ? two : one;
    const SharingDesk &faster = isFirstFaster ? one : two;
    QCOMPARE(faster.state(shopKind), State::Same);
    QCOMPARE(slower.state(shopKind), State::Differs);
    QVERIFY(slower.shopName() != faster.shopName());
    pass(1h);
    QVERIFY(slower.shopName() != faster.shopName());
    slower.documents->takeTheirs(shopKind, newest(shopKind).id);
    slower.settle();
    QCOMPARE(slower.shopName(), faster.shopName());
    QCOMPARE(slower.state(shopKind), State::Same);
}

void tst_TeamDocuments::keepsMineOverTheirsThatWereSeen()
{
    SharingDesk &one = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    SharingDesk &two = addDesk();
    two.setShopName(QStringLiteral("Harbour Travel"));
    two.join();
    pass(longEnough);
    QCOMPARE(two.state(shopKind), State::Differs);
    QCOMPARE(two.documents->standing(shopKind).canKeepOwn, true);
    two.documents->keepOwn(shopKind, newest(shopKind).id);
    QCOMPARE(two.state(shopKind), State::Waiting);
    pass(longEnough);
    QCOMPARE(two.state(shopKind), State::Same);
    QCOMPARE(newest(shopKind).version, 2);
    QCOMPARE(one.shopName(), QStringLiteral("Harbour Travel")); // It had not changed its own since.
}

void tst_TeamDocuments::choosesNothingOverWhatNobodySaw()
{
    SharingDesk &one = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    SharingDesk &two = addDesk();
    two.setShopName(QStringLiteral("Harbour Travel"));
    two.join();
    const QUuid seen = two.documents->standing(shopKind).theirs->id;
    one.setShopName(QStringLiteral("Sunny Travel again"));
    pass(longEnough);
    QVERIFY(two.documents->standing(shopKind).theirs->id != seen);
    two.documents->keepOwn(shopKind, seen);
    two.documents->takeTheirs(shopKind, seen);
    pass(longEnough);
    QCOMPARE(two.state(shopKind), State::Differs);
    QCOMPARE(two.shopName(), QStringLiteral("Harbour Travel"));
    QCOMPARE(one.shopName(), QStringLiteral("Sunny Travel again"));
    // Chosen in time, but the server has another one when it comes there.
    one.desk.setReachable(false);
    two.documents->keepOwn(shopKind, two.documents->standing(shopKind).theirs->id);
    two.desk.setReachable(false);
    pass(longEnough);
    one.setShopName(QStringLiteral("Sunny Travel for ever"));
    one.desk.setReachable(true);
    pass(2min);
    two.desk.setReachable(true);
    pass(2min);
    QCOMPARE(two.state(shopKind), State::Differs);
    QCOMPARE(one.shopName(), QStringLiteral("Sunny Travel for ever"));
}

void tst_TeamDocuments::whatIsChangedOfflineWaitsAndMeetsTheSameRule()
{
    SharingDesk &one = addDesk();
    SharingDesk &two = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    two.join();
    one.desk.setReachable(false);
    pass(longEnough);
    one.setShopName(QStringLiteral("Sunny Travel One"));
    one.save(listOf({QStringLiteral("TR")}));
    pass(longEnough);
    QCOMPARE(one.state(shopKind), State::Waiting);
    two.setShopName(QStringLiteral("Sunny Travel Two"));
    pass(longEnough);
    one.desk.setReachable(true);
    pass(3min);
    QCOMPARE(one.state(shopKind), State::Differs); // Both changed it.
    QCOMPARE(one.state(pricesKind), State::Same);  // One did.
    QCOMPARE(two.prices->list(), one.prices->list());
}

void tst_TeamDocuments::goesOnWithWhatItWasMadeFromAfterARestart()
{
    SharingDesk &one = addDesk();
    SharingDesk &two = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    two.join();
    one.desk.setReachable(false);
    pass(longEnough);
    one.setShopName(QStringLiteral("Sunny Travel One"));
    one.start();
    QCOMPARE(one.state(shopKind), State::Waiting); // As far as is known.
    one.desk.setReachable(true);
    pass(3min);
    QCOMPARE(one.state(shopKind), State::Same);
    QCOMPARE(two.shopName(), QStringLiteral("Sunny Travel One"));
}

void tst_TeamDocuments::aDeskThatIsNoOwnersChangesNothing()
{
    SharingDesk &one = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    QVERIFY(!one.prices->isReadOnly());
    SharingDesk &two = addDesk(MemoryTeamServer::Login::Desk);
    QVERIFY(!two.prices->isReadOnly());
    two.join();
    QVERIFY(two.prices->isReadOnly());
    QVERIFY(two.preferences.isShopReadOnly());
    two.save(listOf({QStringLiteral("TR")}));
    QVERIFY(two.prices->list().rules.isEmpty());
    // So it is before the server is heard, too.
    two.desk.setReachable(false);
    two.start();
    QVERIFY(two.prices->isReadOnly());
    // What stands there all the same is shown beside the team's, and goes nowhere.
    two.setShopName(QStringLiteral("Mine"));
    two.desk.setReachable(true);
    pass(3min);
    QCOMPARE(two.state(shopKind), State::Differs);
    QVERIFY(!two.documents->standing(shopKind).canKeepOwn);
    QCOMPARE(one.shopName(), QStringLiteral("Sunny Travel"));
    two.desk.sync().leave();
    pass(longEnough);
    QVERIFY(!two.prices->isReadOnly());
    QVERIFY(!two.preferences.isShopReadOnly());
    QCOMPARE(two.state(shopKind), State::Alone); // Nothing is to be chosen any more.
}

void tst_TeamDocuments::aDeskThatIsDeclaredGoneMayChangeItsOwnAgain()
{
    SharingDesk &one = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    SharingDesk &two = addDesk(MemoryTeamServer::Login::Desk);
    two.join();
    QVERIFY(two.prices->isReadOnly());
    two.desk.setReachable(false);
    one.desk.line().declareGone(two.desk.id());
    pass(3min);
    QVERIFY(two.prices->isReadOnly()); // It has not heard of it.
    two.desk.setReachable(true);
    pass(3min);
    QCOMPARE(two.desk.status().state, TeamStatus::State::Ended);
    QVERIFY(!two.prices->isReadOnly());
    QVERIFY(!two.preferences.isShopReadOnly());
}

void tst_TeamDocuments::anOlderVersionOfAServerThatWasPutBackIsNotTakenByItself()
{
    SharingDesk &one = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    const MemoryTeam::State dump = m_team->state();
    one.setShopName(QStringLiteral("Sunny Travel & Sons"));
    pass(longEnough);
    QCOMPARE(newest(shopKind).version, 2);
    m_team->restoreByTheBook(dump);
    pass(10min);
    QCOMPARE(newest(shopKind).version, 1);
    QCOMPARE(one.shopName(), QStringLiteral("Sunny Travel & Sons"));
    QCOMPARE(one.state(shopKind), State::Differs);
    one.documents->keepOwn(shopKind, newest(shopKind).id);
    pass(longEnough);
    QCOMPARE(newest(shopKind).version, 3);
    QCOMPARE(one.state(shopKind), State::Same);
}

void tst_TeamDocuments::aChoiceStaysOpenWhileTheOthersSaveOn_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("each is seen") << true;
    QTest::newRow("only the last one is seen") << false;
}

/// No fact was lost, so that nobody finds out that the server was put back, and numbers are given out once more.
void tst_TeamDocuments::aChoiceStaysOpenWhileTheOthersSaveOn()
{
    QFETCH(const bool, isThere);
    SharingDesk &one = addDesk();
    SharingDesk &two = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    two.join();
    const MemoryTeam::State dump = m_team->state();
    two.desk.setReachable(false);
    one.setShopName(QStringLiteral("Mine"));
    pass(longEnough);
    QCOMPARE(newest(shopKind).version, 2);
    one.desk.setReachable(isThere);
    m_team->restore(dump);
    pass(longEnough);
    two.desk.setReachable(true);
    pass(10min);
    for (const auto &name : {QStringLiteral("Theirs"), QStringLiteral("Theirs again")}) {
        two.setShopName(name);
        pass(10min);
    }
    QCOMPARE(newest(shopKind).version, 3);
    one.start(); // What it knows of it is kept.
    one.desk.setReachable(true);
    pass(10min);
    QCOMPARE(m_team->state().timeline, dump.timeline);
    QCOMPARE(one.state(shopKind), State::Differs);
    QCOMPARE(one.shopName(), QStringLiteral("Mine"));
    one.documents->keepOwn(shopKind, newest(shopKind).id);
    pass(10min);
    QCOMPARE(one.state(shopKind), State::Same);
    QCOMPARE(two.shopName(), QStringLiteral("Mine"));
}

void tst_TeamDocuments::whatStandsOnAServerThatWasPutBackIsFollowedAsBefore()
{
    SharingDesk &one = addDesk();
    SharingDesk &two = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    two.join();
    two.desk.setReachable(false);
    pass(longEnough);
    two.setShopName(QStringLiteral("Sunny Travel & Sons"));
    m_team->restoreByTheBook(m_team->state());
    pass(10min);
    QCOMPARE(one.state(shopKind), State::Same);
    two.desk.setReachable(true);
    pass(10min);
    QCOMPARE(two.state(shopKind), State::Same); // It was made from what stands there.
    QCOMPARE(one.shopName(), QStringLiteral("Sunny Travel & Sons"));
    QCOMPARE(newest(shopKind).version, 2);
}

void tst_TeamDocuments::aLostAnswerIsNoSecondVersion()
{
    SharingDesk &one = addDesk();
    one.join(TeamSync::Joining::Create);
    one.desk.setFaults([isOver = std::make_shared<bool>(false)](const QString &call) {
        const bool isIt = call == QLatin1String("saveDocument") && !*isOver;
        *isOver |= isIt;
        return isIt ? LineFault::AnswerLost : LineFault::None;
    });
    one.setShopName(QStringLiteral("Sunny Travel"));
    pass(5min);
    QCOMPARE(one.state(shopKind), State::Same);
    QCOMPARE(newest(shopKind).version, 1);
}

void tst_TeamDocuments::whatIsSavedAgainBehindALostAnswerIsNoSecondVersion()
{
    SharingDesk &one = addDesk();
    one.join(TeamSync::Joining::Create);
    one.setShopName(QStringLiteral("First"));
    pass(longEnough);
    QCOMPARE(one.state(shopKind), State::Same);
    bool isLost = false;
    one.desk.setFaults([&](const QString &call) {
        if (call != QStringLiteral("saveDocument") || isLost) {
            return LineFault::None;
        }
        isLost = true;
        return LineFault::AnswerLost;
    });
    one.setShopName(QStringLiteral("Second"));
    while (!isLost) {
        pass(100ms);
    }
    one.setShopName(QStringLiteral("Third"));
    pass(5min);
    QCOMPARE(one.state(shopKind), State::Same);
    QVERIFY(newest(shopKind).body.contains("Third"));
    QCOMPARE(one.shopName(), QStringLiteral("Third"));
}

void tst_TeamDocuments::whatANewerProgramSavedIsNeitherTakenNorSavedOver()
{
    SharingDesk &one = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    MemoryTeam::State state = m_team->state();
    const QByteArray body = R"({"format":2,"name":{"en":"Sunny"}})";
    state.documents.insert(shopKind, Document{QUuid::createUuid(), newest(shopKind).id, 2, m_clock->now(), body});
    m_team->restore(state);
    pass(10min);
    QCOMPARE(one.state(shopKind), State::Unusable);
    QCOMPARE(one.documents->standing(shopKind).problem->storage, Failure::Storage::Newer);
    one.setShopName(QStringLiteral("Mine"));
    pass(10min);
    QCOMPARE(newest(shopKind).body, body);
    QCOMPARE(one.shopName(), QStringLiteral("Mine"));
}

void tst_TeamDocuments::takesNothingThatIsNoShop_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("shop");
    QTest::newRow("no format") << QByteArray(R"({"name":"a","sellers":[],"payments":[],"zone":"","dayEndHour":0})");
    const auto row = [](const char *name, const char *members) {
        QTest::newRow(name) << QByteArray(R"({"format":1,)") + members + '}';
    };
    row("no name", R"("sellers":[],"payments":[],"zone":"","dayEndHour":0)");
    row("a name that is none", R"("name":1,"sellers":[],"payments":[],"zone":"","dayEndHour":0)");
    row("a seller that is none", R"("name":"a","sellers":[1],"payments":[],"zone":"","dayEndHour":0)");
    row("a zone of nowhere", R"("name":"a","sellers":[],"payments":[],"zone":"Mars/Base","dayEndHour":0)");
    row("an hour that is none", R"("name":"a","sellers":[],"payments":[],"zone":"","dayEndHour":24)");
    row("half an hour", R"("name":"a","sellers":[],"payments":[],"zone":"","dayEndHour":1.5)");
    const QByteArray longName(5000, 'a');
    row("a name without end",
        ("\"name\":\"" + longName + R"(","sellers":[],"payments":[],"zone":"","dayEndHour":0)").constData());
}

void tst_TeamDocuments::takesNothingThatIsNoShop()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!ShopDocument::decode(body));
    QVERIFY(!CardDocument::decode(body));
    QVERIFY(!CardDocument::decode(R"({"format":1,"phone":"","address":"","taxLine":"","logo":"R0lGODlh"})"));
    SharingDesk &one = addDesk();
    one.join(TeamSync::Joining::Create);
    MemoryTeam::State state = m_team->state();
    state.documents.insert(shopKind, Document{QUuid::createUuid(), {}, 1, m_clock->now(), body});
    m_team->restore(state);
    pass(10min);
    QCOMPARE(one.state(shopKind), State::Unusable);
    QVERIFY(one.shopName().isEmpty());
}

/// The team that it joins then may be another one.
void tst_TeamDocuments::whatItHadInCommonBeforeItLeftSaysNothing()
{
    SharingDesk &one = addDesk();
    SharingDesk &two = addDesk();
    one.setShopName(QStringLiteral("Sunny Travel"));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    two.join();
    QCOMPARE(two.shopName(), QStringLiteral("Sunny Travel"));
    two.desk.sync().leave();
    two.settle();
    one.setShopName(QStringLiteral("Sunny Travel & Sons"));
    pass(longEnough);
    two.join();
    QCOMPARE(two.state(shopKind), State::Differs);
    QCOMPARE(two.shopName(), QStringLiteral("Sunny Travel"));
}

void tst_TeamDocuments::theListThatGaveWayStaysInTheHistory()
{
    SharingDesk &one = addDesk();
    one.save(listOf({QStringLiteral("TR")}));
    one.join(TeamSync::Joining::Create);
    pass(longEnough);
    SharingDesk &two = addDesk(MemoryTeamServer::Login::Desk);
    two.save(listOf({QStringLiteral("FR")}));
    constexpr auto kind = PurchaseJournal::DocumentKind::SellingPrices;
    const Document before = **two.desk.journal().document(kind).result();
    two.join();
    two.documents->takeTheirs(pricesKind, newest(pricesKind).id);
    two.settle();
    const Document now = **two.desk.journal().document(kind).result();
    QCOMPARE(now.base, before.id);
    QCOMPARE(now.version, before.version + 1);
    QCOMPARE(now.body, newest(pricesKind).body);
    // And it is what the next start has.
    two.start();
    QCOMPARE(two.prices->list(), one.prices->list());
}

void tst_TeamDocuments::waitsForTheEndOfTyping()
{
    SharingDesk &one = addDesk();
    one.join(TeamSync::Joining::Create);
    const QString name = QStringLiteral("Sunny Travel");
    for (int i = 1; i <= name.size(); ++i) {
        one.setShopName(name.left(i));
        pass(500ms);
    }
    pass(longEnough);
    QCOMPARE(newest(shopKind).version, 1);
    QVERIFY(newest(shopKind).body.contains("Sunny Travel"));
}

QTEST_GUILESS_MAIN(tst_TeamDocuments)
#include "tst_teamdocuments.moc"
