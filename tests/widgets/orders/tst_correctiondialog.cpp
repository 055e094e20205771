// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/correctiondialog.h"

#include "models/text/hiddenprices.h"
#include "services/books/orderbook.h"
#include "support/shopteam.h"
#include "widgets/team/othernotes.h"

#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Desk;
using Desk::Test::ShopFixture;

class CorrectionDialogTest : public QObject
{
    Q_OBJECT

private:
    OrderBook &book() const { return m_world->shop.orderBook(); }
    const BookEntry &entry() const { return book().entries().constFirst(); }
    void sell(int quantity)
    {
        PurchaseRequest request;
        request.packageCode = ShopFixture::turkey;
        request.packageName = QStringLiteral("Merhaba 1 GB");
        request.quantity = quantity;
        request.note = QStringLiteral("Room 1");
        request.soldFor = SoldFor{Amount(799, Currency::Usd), SoldFor::Source::Rule, QUuid::createUuid(), {}};
        request.seller = QStringLiteral("Ali"); // Who does not sell here any more.
        request.shownCost = m_world->sandbox->catalogue().package(ShopFixture::turkey)->cost;
        request.costReadAt = m_world->clock.now();
        const QUuid key = m_world->purchases.placeOrder(request);
        QVERIFY(m_world->until([&] { return m_world->purchases.purchase(key)->isPaid(); }));
        m_world->settle();
    }
    void show(const QString &seller = QStringLiteral("Sara"))
    {
        m_dialog = new CorrectionDialog(book(), entry(),
                                        {{QStringLiteral("Sara"), QStringLiteral("Tom")},
                                         {QStringLiteral("Cash"), QStringLiteral("Card")},
                                         seller,
                                         Currency::Usd});
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void showAgain()
    {
        m_dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        show();
    }
    template<typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *price() const { return find<QLineEdit>("soldForEdit"); }
    QPushButton *saveButton() const { return find<QPushButton>("saveButton"); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }

    std::unique_ptr<ShopFixture> m_world;
    QPointer<CorrectionDialog> m_dialog;

private slots:
    void init()
    {
        QApplication::setKeyboardInputInterval(60'000); // What is typed into a box is one word, however slow.
        m_world = std::make_unique<ShopFixture>();
        QVERIFY(m_world->connectAccount());
        m_world->open();
    }
    void cleanup()
    {
        delete m_dialog;
        setPricesHidden(false);
        m_world.reset();
    }

    void takesTheNoteOfAnotherDesk()
    {
        sell(1);
        Test::ShopTeam team(*m_world);
        QVERIFY(team.join());
        RegisterSet set;
        set.which = {TeamRegister::Kind::Note, entry().iccids.constFirst().toString()};
        set.value = QStringLiteral("Room 1");
        team.tell(set, Test::ShopTeam::own);
        set.value = QString(300, QLatin1Char('x'));
        team.tell(set);
        show();
        auto *others = m_dialog->findChild<OtherNotes *>();
        QVERIFY(others->isVisible());
        others->findChild<QPushButton *>()->click();
        QCOMPARE(find<QLineEdit>("noteEdit")->text(), set.value); // None of it is cut off.
        QVERIFY(saveButton()->isEnabled());
        saveButton()->click();
        QVERIFY(m_world->until([&] { return entry().note == set.value; }));
    }

    void correctsByKeysAlone()
    {
        sell(2);
        show();
        QCOMPARE(QApplication::focusWidget(), price());
        QCOMPARE(price()->text(), QStringLiteral("7.99"));
        QCOMPARE(text("totalLabel"), QStringLiteral("all $15.98"));
        QVERIFY(!saveButton()->isEnabled());               // Nothing is another.
        QTest::keyClicks(price(), QStringLiteral("8.49")); // Over what stands there.
        QCOMPARE(text("totalLabel"), QStringLiteral("all $16.98"));
        const qint64 margin = 1698 - entry().paid->minorUnits();
        QCOMPARE(text("meaningLabel"),
                 QStringLiteral("margin $%1.%2").arg(margin / 100).arg(margin % 100, 2, 10, QLatin1Char('0')));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find<QComboBox>("sellerBox"));
        QCOMPARE(find<QComboBox>("sellerBox")->currentText(), QStringLiteral("Ali"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Sara"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find<QComboBox>("paymentBox"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Card"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("noteEdit"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Room 2"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        m_world->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!m_dialog);
        QVERIFY(entry().soldFor == Amount(1698, Currency::Usd));
        QCOMPARE(entry().seller, QStringLiteral("Sara"));
        QCOMPARE(entry().payment, QStringLiteral("Card"));
        QCOMPARE(entry().note, QStringLiteral("Room 2"));
        QCOMPARE(entry().corrections.size(), 4);
        QCOMPARE(entry().corrections.constFirst().seller, QStringLiteral("Sara"));
        // What was corrected stands there the next time, the newest first.
        show();
        QCOMPARE(find<QListWidget>("historyList")->count(), 4);
        QVERIFY(find<QListWidget>("historyList")->item(3)->text().startsWith(QStringLiteral("Sold for $7.99 → $8.49")));
    }

    void takesNothingThatIsNoPrice()
    {
        sell(1);
        show();
        for (const QString &typed : {QStringLiteral("8.4.9"), QStringLiteral("-3"), QStringLiteral("8.499"),
                                     QStringLiteral("99999999999999999999")}) {
            price()->setText(typed);
            QVERIFY2(!saveButton()->isEnabled(), qPrintable(typed));
            QCOMPARE(text("meaningLabel"), QStringLiteral("This is no price. Write it like 8.00."));
        }
        price()->clear(); // Nobody says it any more.
        QVERIFY(saveButton()->isEnabled());
        saveButton()->click();
        m_world->settle();
        QVERIFY(!entry().soldFor);
        QCOMPARE(entry().corrections.constFirst().after, QString());
    }

    void escapeCorrectsNothing()
    {
        sell(1);
        show();
        price()->setText(QStringLiteral("8.49"));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        m_world->settle();
        QVERIFY(entry().soldFor == Amount(799, Currency::Usd));
        QVERIFY(entry().corrections.isEmpty());
    }

    void staysAndSaysSoWhereNothingCouldBeSaved()
    {
        const QTemporaryDir folder;
        Sandbox::Options options = ShopFixture::smallOptions();
        options.pastOrders = 20;
        m_world = std::make_unique<ShopFixture>(options, folder.path()); // A folder is no file.
        QVERIFY(m_world->connectAccount());
        m_world->open();
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([&] { return !m_world->records.isRefreshing() && !book().entries().isEmpty(); }));
        show();
        find<QComboBox>("sellerBox")->setCurrentIndex(1);
        QVERIFY(saveButton()->isEnabled());
        saveButton()->click();
        QVERIFY(!saveButton()->isEnabled()); // Not twice.
        m_world->settle();
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY2(text("failureLabel").startsWith(QStringLiteral("Nothing was corrected. ")),
                 qPrintable(text("failureLabel")));
        QVERIFY(saveButton()->isEnabled()); // What was chosen stands there still.
    }

    void saysWhyThereIsNoPlaceForANote()
    {
        Sandbox::Options options = ShopFixture::smallOptions();
        options.pastOrders = 20;
        m_world = std::make_unique<ShopFixture>(options);
        QVERIFY(m_world->connectAccount());
        m_world->open();
        QVERIFY(m_world->until([&] { return !m_world->records.isRefreshing() && !book().entries().isEmpty(); }));
        const QList<BookEntry> &all = book().entries();
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [](const BookEntry &one) { return isCorrectable(one) && one.iccids.isEmpty(); });
        QVERIFY(found != all.cend());
        m_dialog = new CorrectionDialog(book(), *found, {{}, {}, {}, Currency::Usd});
        m_dialog->open();
        const auto *note = find<QLineEdit>("noteEdit");
        QVERIFY(note->isReadOnly() && note->isEnabled());
        QVERIFY(note->accessibleDescription().contains(QStringLiteral("it is not known which")));
        QVERIFY(!price()->isReadOnly());
    }

    void hidesWhatIsLeftOfASale()
    {
        sell(1);
        setPricesHidden(true);
        show();
        price()->setText(QStringLiteral("8.49"));
        QVERIFY(!find<QLabel>("meaningLabel")->isVisible());
        QVERIFY(saveButton()->isEnabled());
        setPricesHidden(false);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_dialog, &event);
        QVERIFY(find<QLabel>("meaningLabel")->isVisible());
        QCOMPARE(price()->text(), QStringLiteral("8.49"));
    }
};

QTEST_MAIN(CorrectionDialogTest)
#include "tst_correctiondialog.moc"
