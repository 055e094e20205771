// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/dayclosedialog.h"

#include "domain/utctime.h"
#include "models/dayclosemodel.h"
#include "models/text/closetext.h"
#include "models/text/hiddenprices.h"
#include "services/books/orderbook.h"
#include "support/shopteam.h"
#include "widgets/controls/recordtable.h"

#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

const QDate day(2026, 11, 24);

BookEntry sale(int number, const QString &seller)
{
    BookEntry entry;
    entry.key = QUuid(quint32(number), 0x1234, 0x4abc, 0x80, 1, 2, 3, 4, 5, 6, 7);
    entry.reference = QStringLiteral("order_%1").arg(number);
    entry.state = BookEntry::State::Completed;
    entry.at = utcTime(day, QTime(9, 0)).addSecs(number * 60);
    entry.seller = seller;
    entry.payment = QStringLiteral("Cash");
    entry.paid = Money(317, Currency::Usd);
    entry.soldFor = Amount(1000, Currency::Usd);
    entry.margin = Amount(683, Currency::Usd);
    return entry;
}

DayClose closeOf(const QList<BookEntry> &entries)
{
    DayClose close = dayCloseOf(entries, {QTimeZone("Europe/Istanbul"), 3}, day);
    close.madeAt = utcTime(day, QTime(20, 0));
    close.listReadAt = close.madeAt;
    return close;
}

} // namespace

class DayCloseDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::ShopFixture>();
        QVERIFY(m_world->connectAccount());
        m_world->open();
        m_world->copyCatalogue();
        m_world->preferences.setSellers({QStringLiteral("Sara"), QStringLiteral("Ali")});
        m_world->preferences.setShopDays({QTimeZone::utc(), 0});
        m_world->preferences.setExportFolder(m_world->folder.path());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_world.reset();
        setPricesHidden(false);
    }

    void showsTodayAtFirstAndAnotherDayWhenAsked()
    {
        sell(QStringLiteral("Sara"), 1500);
        open();
        QCOMPARE(m_dialog->day(), today());
        QVERIFY2(rows().contains(QStringLiteral("Seller Sara 1")), qPrintable(rows()));
        button("yesterdayButton")->click();
        QCOMPARE(m_dialog->day(), today().addDays(-1));
        QCOMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(table()->emptyText(), QStringLiteral("Nothing was sold on this day, and nothing came back."));
        button("todayButton")->click();
        QVERIFY(rows().contains(QStringLiteral("Seller Sara 1")));
        // What is sold meanwhile stands there too.
        sell(QStringLiteral("Ali"), 1500);
        QVERIFY(rows().contains(QStringLiteral("Seller Ali 1")));
    }

    void saysWhatChangedSinceItWasClosed()
    {
        m_world->preferences.setSeller(QStringLiteral("Sara"));
        sell(QStringLiteral("Sara"), 1500);
        open();
        QVERIFY(label("sinceLabel")->isHidden());
        button("keepButton")->click();
        QVERIFY(m_world->until([this] { return !label("resultLabel")->isHidden(); }));
        QVERIFY(label("resultLabel")->text().startsWith(QStringLiteral("The day is closed, as it was at ")));
        QVERIFY(label("sinceLabel")->isHidden()); // It would say the same.
        sell(QStringLiteral("Sara"), 1000);
        QVERIFY(label("resultLabel")->isHidden());
        QVERIFY(label("sinceLabel")->text().endsWith(QStringLiteral("1 orders have changed since.")));
        button("keepButton")->click();
        QVERIFY(m_world->until([this] { return !label("resultLabel")->isHidden(); }));
        QVERIFY(label("sinceLabel")->isHidden());
        button("yesterdayButton")->click();
        button("todayButton")->click();
        QVERIFY(m_world->until([this] { return !label("sinceLabel")->isHidden(); }));
        QVERIFY(label("sinceLabel")->text().endsWith(QStringLiteral("by Sara. Nothing has changed since.")));
        QVERIFY(label("resultLabel")->isHidden());

        open(); // Another time, after another sale.
        sell(QStringLiteral("Ali"), 2000);
        QVERIFY(m_world->until([this] { return !label("sinceLabel")->isHidden(); }));
        const QString since = label("sinceLabel")->text();
        QVERIFY2(since.endsWith(QStringLiteral("1 orders have changed since.")), qPrintable(since));
        const QString changes = m_dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(changes.startsWith(QStringLiteral("Then: 2 orders · ")), qPrintable(changes));
        for (const char *words : {"$25.00 sold for", "Now: 3 orders", "$45.00 sold for", "\nNew: ", "Ali"}) {
            QVERIFY2(changes.contains(QString::fromUtf8(words)), qPrintable(changes));
        }
        button("yesterdayButton")->click(); // That day was not closed.
        QVERIFY(label("sinceLabel")->isHidden());
    }

    void tellsWhatWasNotRead()
    {
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        open();
        QVERIFY2(label("gapsLabel")->isHidden(), qPrintable(label("gapsLabel")->text()));
        m_world->shop.orderBook().reload();
        m_dialog = std::make_unique<DayCloseDialog>(m_world->shop.dayCloses(), m_world->preferences, m_world->clock);
        m_dialog->open();
        QVERIFY2(label("gapsLabel")
                     ->text()
                     .startsWith(QStringLiteral("What was bought on this computer is still being read: ")),
                 qPrintable(label("gapsLabel")->text()));
        QVERIFY(m_world->until([this] { return label("gapsLabel")->isHidden(); }));
        Test::ShopFixture offline;
        offline.open(); // The journal is read then.
        DayCloseDialog dialog(offline.shop.dayCloses(), offline.preferences, offline.clock);
        const auto *gaps = dialog.findChild<QLabel *>(QStringLiteral("gapsLabel"));
        QVERIFY(gaps->text().startsWith(QStringLiteral("The account's own list of orders was not read to its end")));
    }

    void tellsWhichOrdersOfTheDayWereNotRead()
    {
        // More in the past than what is read by itself.
        Sandbox::Options options;
        options.packages = 300;
        options.pastOrders = 300;
        Test::ShopFixture shop(options);
        QVERIFY(shop.connectAccount());
        shop.open();
        shop.preferences.setShopDays({QTimeZone::utc(), 0});
        DayCloseDialog dialog(shop.shop.dayCloses(), shop.preferences, shop.clock);
        dialog.open();
        const auto *gaps = dialog.findChild<QLabel *>(QStringLiteral("gapsLabel"));
        shop.records.refreshOrders();
        QVERIFY(shop.until([&shop] { return !shop.records.isRefreshing(); }));
        QCOMPARE(gaps->text(), QString());
        const QDate today = dialog.day();
        const QDate lastDay = shop.records.orderCoverage().from.date(); // Of it only a part was read.
        dialog.setDay(lastDay.addDays(1));
        QCOMPARE(gaps->text(), QString());
        dialog.setDay(lastDay);
        const QString notRead = QStringLiteral("Orders of this day have not all been read: there may be more than "
                                               "stand here. “Read all orders” reads them.");
        QCOMPARE(gaps->text(), notRead);
        const DayClose close = shop.shop.dayCloses().closeOf(lastDay, shop.preferences.shopDays(), {}, {});
        QVERIFY(CloseSheet(close, {}).plainText().contains(notRead));
        shop.records.readAllOrders();
        QVERIFY(shop.until([&shop] { return !shop.records.isReadingAllOrders(); }));
        QCOMPARE(gaps->text(), QString()); // It says so by itself.
        // A day that ended after they were read, while nobody saw it.
        shop.shop.setSeen(false);
        shop.clock.advance(24h);
        dialog.setDay(today);
        QVERIFY2(gaps->text().contains(QStringLiteral("have not all been read, but those until ")),
                 qPrintable(gaps->text()));
        QVERIFY(gaps->text().endsWith(QStringLiteral("F5 reads them.")));
        shop.records.refreshOrders();
        QVERIFY(shop.until([&shop] { return !shop.records.isRefreshing(); }));
        QCOMPARE(gaps->text(), QString());
    }

    void namesTheDesksThatWereNotHeardOfEverywhere()
    {
        sell(QStringLiteral("Sara"), 1500);
        Test::ShopTeam team(*m_world);
        QVERIFY(team.join());
        m_world->run(10min);
        team.sell(m_world->clock.now().addSecs(-900));
        team.tell(makeTeamFact(Test::ShopTeam::colleague, QStringLiteral("gift_sent"),
                               QUuid::createUuid().toString(QUuid::WithoutBraces), "{}"));
        open();
        const QString heard = CloseText().time(m_world->clock.now().addSecs(-600), closeNow());
        const QString missed =
            QStringLiteral("has not been heard of since %1: what it sold after that is not in here.").arg(heard);
        QVERIFY2(label("gapsLabel")->text().contains(missed), qPrintable(label("gapsLabel")->text()));
        const QString unread = QStringLiteral("can't be read by this version of the program");
        QVERIFY2(label("gapsLabel")->text().contains(unread), qPrintable(label("gapsLabel")->text()));
        QVERIFY2(rows().contains(QStringLiteral("Desk Desk 1 1")), qPrintable(rows()));
        QVERIFY2(rows().contains(QStringLiteral("Desk Desk 2 1")), qPrintable(rows()));
        const QString paper = CloseSheet(closeNow(), {}).plainText();
        for (const QString &words : {missed, unread, QStringLiteral("By desk"), QStringLiteral("Desk 1")}) {
            QVERIFY2(paper.contains(words), qPrintable(paper));
        }
        // In the table, which is the file's.
        const DayCloseModel &model = *m_dialog->findChild<DayCloseModel *>();
        int missing = 0;
        QStringList parts;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto cell = [&model, row](DayCloseModel::Column column) {
                return model.index(row, static_cast<int>(column)).data().toString();
            };
            parts << cell(DayCloseModel::Column::Part);
            if (cell(DayCloseModel::Column::Part) == QStringLiteral("Missing")) {
                ++missing;
                QCOMPARE(cell(DayCloseModel::Column::Name), QStringLiteral("Desk 2"));
                QVERIFY(cell(DayCloseModel::Column::Note).contains(missing == 1 ? missed : unread));
                QCOMPARE(cell(DayCloseModel::Column::Sales), Format::dash());
            }
        }
        QCOMPARE(missing, 2);
        parts.removeDuplicates(); // What it comes to stands below all that it comes of.
        QCOMPARE(parts.join(u' '), QStringLiteral("Seller Desk Payment Total Missing"));

        button("keepButton")->click();
        QVERIFY(m_world->until([this] { return !label("resultLabel")->isHidden(); }));
        team.sell(m_world->clock.now().addSecs(-300));
        team.hearOf(m_world->clock.now());
        QVERIFY2(!label("gapsLabel")->text().contains(missed), qPrintable(label("gapsLabel")->text()));
        const QString changes = m_dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(changes.contains(QStringLiteral("1 orders came later from"))
                     && changes.contains(QStringLiteral("Mira")),
                 qPrintable(changes));
    }

    void saysThatADeskSoldNothingMore()
    {
        Test::ShopTeam team(*m_world);
        QVERIFY(team.join());
        team.hearOf({});
        open();
        QVERIFY(label("gapsLabel")->text().contains(QStringLiteral("has never been heard of")));
        button("keepButton")->click();
        QVERIFY(m_world->until([this] { return !label("resultLabel")->isHidden(); }));
        const auto shown = [this] { return m_dialog->findChild<QPlainTextEdit *>()->toPlainText(); };
        const QString more = QStringLiteral("sold nothing more");
        team.hearOf(m_world->clock.now());
        QVERIFY2(!shown().contains(more), qPrintable(shown())); // The day goes on.
        m_world->clock.advance(24h);
        team.hearOf({}, Test::ShopTeam::Declared::Gone);
        QVERIFY2(!shown().contains(more), qPrintable(shown())); // Nobody heard it.
        team.hearOf(m_world->clock.now());
        const QString changes = shown();
        QVERIFY2(changes.endsWith(QStringLiteral("has been heard of since: it sold nothing more on that day.")),
                 qPrintable(changes));
    }

    void namesWhatIsNotClearAgain()
    {
        BookEntry lost = sale(1, QStringLiteral("Sara"));
        lost.state = BookEntry::State::Unclear;
        lost.paid.reset();
        QCOMPARE(CloseText().why(lost), QStringLiteral("Not clear"));
        lost.isMatchLost = true;
        QCOMPARE(CloseText().why(lost), QStringLiteral("Not clear again: its order is another sale's"));
        lost.hasUnreadable = true;
        QCOMPARE(CloseText().why(lost), QStringLiteral("Not readable by this version"));
    }

    void saysWhoCorrectedWhatSince()
    {
        BookEntry entry = sale(1, QStringLiteral("Sara"));
        entry.esims = 1;
        const QDateTime closedAt = utcTime(day, QTime(20, 0));
        const auto correction = [&entry](Correction::Field field, const QString &from, const QString &to,
                                         const QDateTime &at, const QString &by) {
            return Correction{entry.key, {}, field, from, to, at, by, QStringLiteral("esf_1")};
        };
        entry.corrections = {correction(Correction::Field::Payment, QStringLiteral("Card"), QStringLiteral("Cash"),
                                        closedAt.addSecs(-60), QStringLiteral("Ali"))};
        const DayClose before = closeOf({entry});
        QVERIFY(CloseText().changes(before, closeOf({entry})).isEmpty());
        entry.soldFor = Amount(1100, Currency::Usd);
        entry.seller = QStringLiteral("Ali");
        entry.corrections += correction(Correction::Field::SoldFor, QStringLiteral("10.00 USD"),
                                        QStringLiteral("11.00 USD"), closedAt.addSecs(60), QStringLiteral("Maya"));
        entry.corrections += correction(Correction::Field::Seller, QStringLiteral("Sara"), QStringLiteral("Ali"),
                                        closedAt.addSecs(120), {});
        const QString change =
            CloseText()
                .changes(before, closeOf({entry}))
                .last()
                .remove(QRegularExpression(QStringLiteral("[\\x{2066}-\\x{2069}\\x{200e}\\x{200f}]")));
        QVERIFY2(change.endsWith(QStringLiteral(": Sold for $10.00 → $11.00, corrected by Maya on 24 Nov 2026 23:01; "
                                                "Seller Sara → Ali, corrected on 24 Nov 2026 23:02")),
                 qPrintable(change));
        QVERIFY(!change.contains(QStringLiteral("Cash"))); // That stood in the close.
        // What nobody corrected is said as it is and was.
        entry.note = QStringLiteral("Room 4");
        QVERIFY(CloseText().changes(before, closeOf({entry})).constLast().contains(QStringLiteral("Note ")));
    }

    void whatIsAwaitedHasNotComeBack()
    {
        const BookEntry entry = sale(1, QStringLiteral("Sara"));
        BookEntry awaited = entry;
        awaited.state = BookEntry::State::Cancelled;
        awaited.returned = awaited.paid;
        awaited.returnedAt = awaited.at;
        awaited.isAwaited = true;
        BookEntry back = awaited;
        back.isAwaited = false;
        BookEntry seen = back;
        seen.isRefundAsSeen = true;
        const auto change = [](const BookEntry &before, const BookEntry &now) {
            return CloseText().changes(closeOf({before}), closeOf({now})).constLast();
        };
        const QString came = QStringLiteral("Came back $3.17");
        QVERIFY(!change(entry, awaited).contains(came));
        QVERIFY(change(entry, awaited).contains(QStringLiteral("Awaited $3.17")));
        QVERIFY(change(awaited, back).contains(came));
        QVERIFY(change(awaited, back).contains(QStringLiteral("What was awaited has come back")));
        QVERIFY(change(back, seen).endsWith(QStringLiteral("What came back is as the account shows it")));
        QVERIFY(change(seen, back).endsWith(QStringLiteral("What came back is as the cancellation's answer says")));
    }

    void refundsAreMarkedAsTheyAreKnown()
    {
        BookEntry seen = sale(1, QStringLiteral("Sara"));
        seen.state = BookEntry::State::Cancelled;
        seen.returned = seen.paid;
        seen.returnedAt = seen.at.addSecs(60);
        seen.isRefundAsSeen = true;
        BookEntry unclear = sale(2, QStringLiteral("Ali"));
        unclear.isRefundUnclear = true;
        const DayClose close = closeOf({unclear, seen});
        DayCloseModel model{Format()};
        model.setClose(close);
        const auto cell = [&model](int row, DayCloseModel::Column column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(cell(0, DayCloseModel::Column::Name), QStringLiteral("Ali"));
        QCOMPARE(cell(0, DayCloseModel::Column::Refunds), Format::dash());
        QCOMPARE(cell(1, DayCloseModel::Column::Refunds), QStringLiteral("1"));
        QCOMPARE(cell(1, DayCloseModel::Column::Seen), QStringLiteral("1"));
        // What nobody waits for or gave back takes no room.
        QVERIFY(model.isEmpty(DayCloseModel::Column::Awaited) && model.isEmpty(DayCloseModel::Column::GivenBack));
        QVERIFY(!model.isEmpty(DayCloseModel::Column::Returned));
        const int last = model.rowCount() - 1;
        QVERIFY(cell(last, DayCloseModel::Column::Name).contains(QStringLiteral("order_2")));
        QVERIFY(cell(last, DayCloseModel::Column::Note).startsWith(QStringLiteral("Refund not clear")));
        QCOMPARE(CloseText().unclear(close),
                 QStringLiteral("1 refunds are not clear: their orders are named below, and what comes back of them is "
                                "in no sum."));
        const QString paper = CloseSheet(close, {}).plainText();
        for (const char *words : {"1 (1 seen)", "Refund not clear", "1 refunds not clear"}) {
            QVERIFY2(paper.contains(QLatin1String(words)), qPrintable(paper));
        }
    }

    void hiddenPricesAreNotToldAndLeftOutOnlyAfterAQuestion()
    {
        sell(QStringLiteral("Sara"), 1500);
        open();
        const auto cost = [this] { return table()->isColumnHidden(static_cast<int>(DayCloseModel::Column::Cost)); };
        QVERIFY(!cost());
        QVERIFY(!label("totalsLabel")->text().contains(QStringLiteral("Prices hidden")));
        setPricesHidden(true);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_dialog.get(), &event);
        QVERIFY(cost());
        QVERIFY(table()->isColumnHidden(static_cast<int>(DayCloseModel::Column::Margin)));
        QVERIFY(!table()->isColumnHidden(static_cast<int>(DayCloseModel::Column::SoldFor)));
        QVERIFY(label("totalsLabel")->text().contains(QStringLiteral("Prices hidden")));
        QVERIFY(!label("totalsLabel")->text().contains(QStringLiteral("spent")));
        for (const char *name : {"printButton", "pdfButton", "csvButton", "xlsxButton"}) {
            button(name)->click();
            auto *question = m_dialog->findChild<QMessageBox *>();
            QVERIFY2(question, name);
            QCOMPARE(m_dialog->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly).size(), 1);
            question->button(QMessageBox::Cancel)->click();
            QCOMPARE(m_dialog->findChildren<QPrintDialog *>().size(), 0);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void paperSaysWhatTheScreenSays()
    {
        BookEntry unclear = sale(3, QStringLiteral("Ali"));
        unclear.state = BookEntry::State::Unclear;
        unclear.note = QStringLiteral("Room %1 <b>");
        unclear.paid.reset();
        BookEntry unsold = sale(4, QStringLiteral("Sara"));
        unsold.soldFor.reset();
        unsold.margin.reset();
        DayClose close = closeOf({unsold, unclear, sale(2, QStringLiteral("Sara")), sale(1, QStringLiteral("Ali"))});
        close.shopName = QStringLiteral("Otel <Boğaz>");
        close.shopAddress = QStringLiteral("Pier 3");
        const CloseSheet sheet(close, {QStringLiteral("New: order_9")});
        const QString text = sheet.plainText();
        for (const char *words :
             {"Otel <Boğaz>", "Pier 3", "Day close, Tuesday, November 24, 2026", "Europe/Istanbul",
              "until 03:00 of the next day", "Ali", "$3.17", "$6.83", "$6.34", "$6.83 (1 of 2)", "$13.66 (2 of 3)",
              "Not certain, and in no sum", "order_3", "Room %1 <b>", "12:03", "New: order_9"}) {
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + text));
        }
        setPricesHidden(true);
        const QString hidden = sheet.plainText();
        QVERIFY(hidden.contains(QStringLiteral("Prices hidden")));
        QVERIFY(hidden.contains(QStringLiteral("$20.00")));
        for (const char *words : {"3.17", "6.34", "6.83", "13.66", "Margin", "Cost"}) {
            QVERIFY2(!hidden.contains(QLatin1String(words)), words);
        }
    }

    void longOnesHaveSeveralPages()
    {
        QList<BookEntry> entries;
        for (int i = 0; i < 200; ++i) {
            BookEntry entry = sale(i, QStringLiteral("Seller %1").arg(i % 5));
            entry.state = i % 2 ? BookEntry::State::Unclear : BookEntry::State::Completed;
            entries.prepend(entry);
        }
        const QString path = m_world->folder.filePath(QStringLiteral("close.pdf"));
        const auto pagesOf = [&path](const DayClose &close) -> qsizetype {
            QFile::remove(path);
            if (!CloseSheet(close, {}).savePdf(path, QPageSize::A4)) {
                return -1;
            }
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : -1;
        };
        QCOMPARE(pagesOf(closeOf(entries.last(3))), 1);
        const qsizetype many = pagesOf(closeOf(entries));
        QVERIFY2(many >= 2 && many <= 4, qPrintable(QString::number(many)));
        // Nothing is written where it can't be.
        const auto refused = CloseSheet(closeOf(entries), {})
                                 .savePdf(m_world->folder.filePath(QStringLiteral("no/x.pdf")), QPageSize::A4);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().storage, Failure::Storage::Missing);
    }

private:
    QDate today() const { return m_world->preferences.shopDays().dayOf(m_world->clock.now()); }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QLabel *label(const char *name) const { return m_dialog->findChild<QLabel *>(QString::fromLatin1(name)); }
    RecordTable *table() const { return m_dialog->findChild<RecordTable *>(); }
    /// The texts of all cells.
    QString rows() const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            for (int column = 0; column < table()->model()->columnCount(); ++column) {
                texts << table()->model()->index(row, column).data().toString();
            }
        }
        return texts.join(QLatin1Char(' '));
    }

    DayClose closeNow() const
    {
        return m_world->shop.dayCloses().closeOf(today(), m_world->preferences.shopDays(), {}, {});
    }

    void open()
    {
        m_dialog = std::make_unique<DayCloseDialog>(m_world->shop.dayCloses(), m_world->preferences, m_world->clock);
        m_dialog->open();
        m_world->settle();
    }

    void sell(const QString &seller, qint64 cents)
    {
        const Package package = m_world->entry(Test::ShopFixture::turkey).package;
        PurchaseRequest request;
        request.packageCode = package.code;
        request.packageName = package.name;
        request.shownCost = package.cost;
        request.costReadAt = m_world->clock.now();
        request.seller = seller;
        request.soldFor = SoldFor{Amount(cents, package.cost.currency()), SoldFor::Source::Typed, {}, {}};
        m_world->batches.placeOrder(request);
        QVERIFY(m_world->until([this] { return m_world->purchases.running() == 0; }));
        m_world->settle();
    }

    std::unique_ptr<Test::ShopFixture> m_world;
    std::unique_ptr<DayCloseDialog> m_dialog;
};

QTEST_MAIN(DayCloseDialogTest)
#include "tst_dayclosedialog.moc"
