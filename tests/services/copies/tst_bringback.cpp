// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/copies/copiedsettings.h"
#include "services/copies/safecopies.h"
#include "store/copies/copyfile.h"
#include "support/shopfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::ShopFixture;
using State = Purchase::State;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One computer with its files, over an account that is everybody's.
struct Computer
{
    Computer()
        : shop(ShopFixture::smallOptions(), folder.filePath(QStringLiteral("journal.sqlite")))
        , copies({folder.filePath(QStringLiteral("journal.sqlite")),
                  shop.folder.filePath(QStringLiteral("prices.sqlite")), folder.path(), false},
                 shop.journal, shop.priceStore, shop.preferences, shop.settings, shop.clock)
    {}

    Purchase purchaseIn(State state) const
    {
        Purchase purchase;
        purchase.key = purchase.sale = QUuid::createUuid();
        purchase.accessCode = shop.sandbox->credentials().accessCode;
        purchase.request.packageCode = ShopFixture::turkey;
        purchase.request.packageName = QStringLiteral("Merhaba");
        purchase.request.shownCost = Money(310, Currency::Usd);
        purchase.body = "{\"packageCode\":\"merhaba-7days-1gb\"}";
        purchase.intendedAt = purchase.changedAt = shop.clock.now().addSecs(-60);
        purchase.state = state;
        if (state != State::Intended) {
            purchase.firstSentAt = purchase.lastSentAt = shop.clock.now().addSecs(-59);
            purchase.attempts = 1;
        }
        return purchase;
    }
    QString save(const QString &name = QStringLiteral("saved.deskcopy"))
    {
        auto saving = copies.save(folder.filePath(name));
        // Waiting for it would do it in this thread, beside those that tidy up.
        constexpr int patience = 30'000;
        if (!QTest::qWaitFor([&saving] { return saving.isFinished(); }, patience)) {
            return {};
        }
        const Result<QString> saved = saving.result();
        return saved ? *saved : QString();
    }
    /// What was told in the end; nothing where it was refused or failed.
    std::optional<BroughtBack> bringBack(const QString &path)
    {
        std::optional<BroughtBack> brought;
        bool isOver = false;
        QObject context;
        QObject::connect(&copies, &SafeCopies::arrived, &context, [this] { copies.bringBack(); });
        QObject::connect(&copies, &SafeCopies::refused, &context, [&] { isOver = true; });
        QObject::connect(&copies, &SafeCopies::failed, &context, [&] { isOver = true; });
        QObject::connect(&copies, &SafeCopies::finished, &context, [&](const BroughtBack &done) {
            brought = done;
            isOver = true;
        });
        copies.read(path);
        const bool isDone = QTest::qWaitFor([&] { return isOver; }, 30000);
        return isDone ? brought : std::nullopt;
    }

    QTemporaryDir folder;
    ShopFixture shop;
    SafeCopies copies;
};

} // namespace

class BringBackTest : public QObject
{
    Q_OBJECT

private slots:
    /// What was unclear stays unclear, and a start orders nothing, whatever was under way when the copy was made.
    void aStartAfterwardsOrdersNothing()
    {
        Computer old;
        for (const State state : {State::Intended, State::Sent, State::Unknown}) {
            QVERIFY(old.shop.journal.insert(old.purchaseIn(state)).result());
        }
        const QString copy = old.save();
        QVERIFY(!copy.isEmpty());

        Computer fresh;
        const auto brought = fresh.bringBack(copy);
        QVERIFY(brought);
        QCOMPARE(brought->journal.unclear, 3);
        QVERIFY(fresh.shop.line.log().isEmpty());
        QSignalSpy dropped(&fresh.shop.purchases, &PurchaseService::intendedDropped);
        QVERIFY(fresh.shop.connectAccount());
        fresh.shop.open();
        fresh.shop.run(15min);
        QCOMPARE(fresh.shop.line.attempts(QStringLiteral("POST /esims/order")), 0);
        QCOMPARE(fresh.shop.sandbox->ordersPlaced(), 0);
        QCOMPARE(dropped.count(), 0); // "Nothing was charged." is what nobody knows.
        QCOMPARE(fresh.shop.purchases.purchases().size(), 3);
        for (const Purchase &purchase : fresh.shop.purchases.purchases()) {
            QCOMPARE(purchase.state, State::Unknown);
        }
    }

    /// The first computer goes on selling: what it bought meanwhile is found by the account, never ordered again.
    void theFirstComputerGoesOn()
    {
        Computer old;
        QVERIFY(old.shop.connectAccount());
        old.shop.open();
        old.shop.copyCatalogue();
        PurchaseRequest request;
        request.packageCode = ShopFixture::turkey;
        request.packageName = old.shop.entry(ShopFixture::turkey).package.name;
        request.shownCost = old.shop.entry(ShopFixture::turkey).package.cost;
        old.shop.line.breakNext(QStringLiteral("POST /esims/order"), {Test::Fault::NoAnswer});
        const QUuid key = old.shop.purchases.placeOrder(request);
        QVERIFY(old.shop.until([&] { return old.shop.line.attempts(QStringLiteral("POST /esims/order")) == 1; }));
        QCOMPARE(old.shop.purchases.purchase(key)->state, State::Sent);
        const QString copy = old.save(); // In the middle of the sale.
        QVERIFY(!copy.isEmpty());

        Computer fresh;
        QVERIFY(fresh.bringBack(copy));
        QVERIFY(fresh.shop.connectAccount());
        fresh.shop.open();
        fresh.shop.run(15min);
        QCOMPARE(fresh.shop.line.attempts(QStringLiteral("POST /esims/order")), 0);
        QVERIFY(fresh.shop.purchases.purchase(key));
        QCOMPARE(fresh.shop.purchases.purchase(key)->state, State::Unknown);
    }

    void neitherSecretNorAccountLeavesTheComputer()
    {
        Computer old;
        QVERIFY(old.shop.connectAccount());
        old.shop.settings.setValue(QStringLiteral("account/accessCode"), QStringLiteral("esf_account_code"));
        old.shop.settings.setValue(QStringLiteral("account/forgetting"), QStringLiteral("esf_forgotten"));
        old.shop.settings.setValue(QStringLiteral("handOver/folder"), QStringLiteral("/home/sara/cards"));
        old.shop.settings.setValue(QStringLiteral("copies/folder"), QStringLiteral("/media/sara/stick"));
        old.shop.preferences.setShopDetails({QStringLiteral("Bazaar"), {}, {}});
        const QByteArray bytes = bytesOf(old.save());
        QVERIFY(bytes.contains("Bazaar"));
        for (const QByteArray &secret :
             {old.shop.sandbox->credentials().secretKey, QByteArray("esf_account_code"), QByteArray("esf_forgotten"),
              QByteArray("/home/sara"), QByteArray("/media/sara")}) {
            QVERIFY(!secret.isEmpty());
            QVERIFY2(!bytes.contains(secret), secret.constData());
        }
    }

    void settingsComeWhereNoneAre()
    {
        Computer old;
        old.shop.preferences.setShopDetails({QStringLiteral("Bazaar"), QStringLiteral("123"), {}});
        old.shop.preferences.setSellers({QStringLiteral("Anna"), QStringLiteral("سارا")});
        old.shop.preferences.setHidesPricesAtStart(true);
        old.shop.preferences.setSecondClickAbove(Currency::Iqd, Money(90000, Currency::Iqd));
        old.shop.settings.setValue(QStringLiteral("orders/columns"), QByteArray("\0\xff state", 8));
        QVERIFY(old.shop.preferences.setShopLogo("\x89PNG logo"));
        const QString copy = old.save();

        Computer fresh;
        fresh.shop.preferences.setShopDetails({QStringLiteral("Second shop"), {}, {}});
        QVERIFY(fresh.bringBack(copy));
        QCOMPARE(fresh.shop.preferences.shopDetails().name, QStringLiteral("Second shop"));
        QCOMPARE(fresh.shop.preferences.sellers(), (QStringList{QStringLiteral("Anna"), QStringLiteral("سارا")}));
        QVERIFY(fresh.shop.preferences.hidesPricesAtStart());
        QCOMPARE(*fresh.shop.preferences.secondClickAbove(Currency::Iqd), Money(90000, Currency::Iqd));
        QCOMPARE(fresh.shop.settings.value(QStringLiteral("orders/columns")).toByteArray(),
                 QByteArray("\0\xff state", 8));
        QCOMPARE(fresh.shop.preferences.shopLogo(), QByteArray("\x89PNG logo"));
    }

    void settingsFromOutsideAreChecked()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const QJsonObject object{
            {QStringLiteral("account/apiAddress"), QStringLiteral("https://evil.invalid")},
            {QStringLiteral("copies/tag"), QStringLiteral("0")},
            {QStringLiteral("shop/name"), QJsonObject{{QStringLiteral("other"), 1}}},
            {QStringLiteral("shop/phone"), 5},
            {QStringLiteral("shop/sellers"), QJsonArray{QStringLiteral("a"), 1}},
            {QStringLiteral("shop/address"), QJsonValue()},
            {QStringLiteral("shop/payments"), QJsonArray{QStringLiteral("cash")}},
            {QStringLiteral("window/geometry"), QStringLiteral("x")},
        };
        const QByteArray json = QJsonDocument(object).toJson();
        QCOMPARE(CopiedSettings::addMissing(settings, json), 1);
        QCOMPARE(settings.allKeys(), QStringList{QStringLiteral("shop/payments")});
        for (const QByteArray &none : {QByteArray(), QByteArray("["), QByteArray("[1]"), QByteArray("null")}) {
            QCOMPARE(CopiedSettings::addMissing(settings, none), 0);
        }
        const QJsonObject huge{{QStringLiteral("shop/name"), QString(200'000, QLatin1Char('x'))}};
        QCOMPARE(CopiedSettings::addMissing(settings, QJsonDocument(huge).toJson()), 0);
    }

    /// QSettings makes one key of several spellings: none of them leads to what belongs to this computer.
    void spellingsOfAKeyAreNoWayRound_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key :
             {"/account/apiAddress", "account//accessCode", "//account///apiAddress/", "account/apiAddress/",
              "Account/apiAddress", "ACCOUNT/accessCode", "/copies/folder", "handOver//folder", "handOver/folder/",
              "handOver/Folder", "/window/geometry", "window//geometry", "Window/Geometry", "/customerDisplay/screen",
              "/shop/name", "shop//name", "/"}) {
            QTest::newRow(key) << QString::fromLatin1(key);
        }
    }
    void spellingsOfAKeyAreNoWayRound()
    {
        QFETCH(QString, key);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const QJsonObject object{{key, QStringLiteral("https://evil.invalid")}};
        QCOMPARE(CopiedSettings::addMissing(settings, QJsonDocument(object).toJson()), 0);
        QVERIFY(settings.allKeys().isEmpty());
    }

    void settingsThatAreTooLargeStayOut()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const QByteArray json = "{\"shop/name\":\"Bazaar\"}";
        QCOMPARE(CopiedSettings::addMissing(settings, json + QByteArray(4'000'000, ' ')), 0);
        QCOMPARE(CopiedSettings::addMissing(settings, json + QByteArray(1'000'000, ' ')), 1);
    }

    void theLastOneChosenCounts()
    {
        Computer old;
        QVERIFY(old.shop.journal.insert(old.purchaseIn(State::Completed)).result());
        const QString first = old.save(QStringLiteral("first.deskcopy"));
        QVERIFY(old.shop.journal.insert(old.purchaseIn(State::Completed)).result());
        const QString second = old.save(QStringLiteral("second.deskcopy"));

        Computer fresh;
        QList<int> told;
        connect(&fresh.copies, &SafeCopies::arrived, this,
                [&told](const CopyContents &contents) { told.append(contents.orders); });
        fresh.copies.read(second);
        fresh.copies.read(first);
        QTRY_COMPARE_WITH_TIMEOUT(told, QList<int>{1}, 30000); // A busy disk takes its time.
        fresh.copies.forget();
        fresh.copies.bringBack(); // Nothing is left that could be.
        QVERIFY(!fresh.copies.isBringingBack());
        QVERIFY(fresh.shop.journal.purchases(old.shop.sandbox->credentials().accessCode).result()->isEmpty());
        // Its files are gone with it.
        QTRY_VERIFY(QDir(fresh.folder.path()).entryList({QStringLiteral("copy-at-work*")}).isEmpty());
    }

    void whatIsRefusedChangesNothing()
    {
        Computer fresh;
        const QString path = fresh.folder.filePath(QStringLiteral("none.deskcopy"));
        QSignalSpy refused(&fresh.copies, &SafeCopies::refused);
        fresh.copies.read(path);
        QTRY_COMPARE(refused.count(), 1);
        fresh.copies.bringBack();
        QVERIFY(!fresh.copies.isBringingBack());
    }
};

QTEST_GUILESS_MAIN(BringBackTest)
#include "tst_bringback.moc"
