// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/prices/sellingpricesdialog.h"

#include "models/text/documenttext.h"
#include "services/prices/sellingprices.h"
#include "store/prices/pricefile.h"
#include "support/shopfixture.h"
#include "widgets/prices/fixedpricedialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Desk;
using Desk::Test::ShopFixture;

class SellingPricesDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        m_shop = std::make_unique<ShopFixture>();
        m_shop->open();
        QVERIFY(m_shop->connectAccount());
        m_shop->copyCatalogue();
    }
    void cleanupTestCase() { m_shop.reset(); }

    void init()
    {
        // Prices of packages of one country, and of all others.
        PriceList list;
        PriceRule turkey;
        turkey.id = QUuid::createUuid();
        turkey.markup = Percent{10'000};
        turkey.condition.countries = {QStringLiteral("TR")};
        PriceRule all = turkey;
        all.id = QUuid::createUuid();
        all.markup = Percent{5'000};
        all.condition = {};
        list.rules = {turkey, all};
        if (prices().list() != list) {
            prices().save(list);
            m_shop->settle();
        }
        QCOMPARE(prices().list(), list);
        m_dialog = std::make_unique<SellingPricesDialog>(prices(), m_shop->catalogue, Currency::Usd,
                                                         QStringList{ShopFixture::turkey}, QDate(2026, 11, 29));
        m_dialog->show();
        m_shop->settle();
    }
    void cleanup() { m_dialog.reset(); }

    void everyControlHasItsName()
    {
        for (const char *name : {"Add rule", "Import prices", "Export prices"}) {
            QVERIFY2(button(name), name);
        }
        for (const char *name : {"Markup percent", "Markup amount", "Floor"}) {
            QVERIFY2(edit(name), name);
        }
        QVERIFY(box("Rounding"));
        QVERIFY(table("Rules") && table("Price examples"));
    }

    void showsWhatEachRuleMeets()
    {
        const int turkish = cell("Rules", 0, 3).toInt();
        const int others = cell("Rules", 1, 3).toInt();
        QVERIFY(turkish > 0 && others > 0);
        QCOMPARE(turkish + others, prices().table()->packages());
        QVERIFY(cell("Rules", 0, 0).startsWith(QLatin1String("T"))); // Turkey or Türkiye, as ICU has it.
        QCOMPARE(cell("Rules", 1, 0), QStringLiteral("All packages"));
        QCOMPARE(cell("Rules", 0, 1), QStringLiteral("+100%"));
        QCOMPARE(table("Price examples")->model()->rowCount(), 10);
        QVERIFY(!button("Save prices")->isEnabled());
    }

    void whatIsTypedIsPricedAtOnceAndHoldsOnceSaved()
    {
        const QString before = cell("Price examples", 0, 2);
        type("Markup percent", "200");
        QCOMPARE(cell("Price examples", 0, 2), before);
        QVERIFY(cell("Price examples", 0, 3) != before);
        QCOMPARE(prices().list().rules.at(0).markup, Percent{10'000});
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::mouseClick(button("Save prices"), Qt::LeftButton);
        m_shop->settle();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(prices().list().rules.at(0).markup, Percent{20'000});
    }

    void cancelLeavesEverythingAsItWas()
    {
        const PriceList before = prices().list();
        type("Markup percent", "200");
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        m_shop->settle();
        QCOMPARE(prices().list(), before);
    }

    void whoMayNotSaveIsToldBeforeAnyWorkIsDone()
    {
        prices().setReadOnly(true);
        QCOMPARE(m_dialog->findChild<QLabel *>(QStringLiteral("messageLabel"))->text(), DocumentText::ownersOnly());
        for (const char *name : {"Add rule", "Remove rule", "Import prices", "Save prices"}) {
            QVERIFY2(!button(name)->isEnabled(), name);
        }
        QVERIFY(!edit("Markup percent")->isEnabled());
        QVERIFY(button("Export prices")->isEnabled());
        table("Rules")->model()->setData(table("Rules")->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(m_dialog->draft().rules.at(0).isOn);
        // The price of one package, too.
        const CatalogueEntry entry = m_shop->entry(ShopFixture::turkey);
        FixedPriceDialog fixed(prices(), entry.package, {});
        fixed.show();
        QVERIFY(!fixed.findChild<QPushButton *>(QStringLiteral("saveButton"))->isEnabled());
        QCOMPARE(fixed.findChild<QLabel *>(QStringLiteral("meaningLabel"))->text(), DocumentText::ownersOnly());
        prices().setReadOnly(false); // This desk is an owner's now, or in no team.
        QVERIFY(edit("Markup percent")->isEnabled());
        QVERIFY(button("Add rule")->isEnabled());
        QVERIFY(!isSaid("messageLabel"));
        QVERIFY(fixed.findChild<QPushButton *>(QStringLiteral("saveButton"))->isEnabled());
        QVERIFY(!fixed.findChild<QLineEdit *>()->isReadOnly());
        prices().setReadOnly(true);
        QVERIFY(fixed.findChild<QLineEdit *>()->isReadOnly());
        QCOMPARE(fixed.findChild<QLabel *>(QStringLiteral("meaningLabel"))->text(), DocumentText::ownersOnly());
        prices().setReadOnly(false);
    }

    void aDraftThatNobodyTouchedFollowsWhatAnotherDeskSaved()
    {
        const PriceList theirs = listOfAnotherDesk();
        prices().adopt(theirs);
        m_shop->settle();
        QCOMPARE(m_dialog->draft(), theirs);
        QVERIFY(!button("Save prices")->isEnabled());
    }

    void whatIsHalfTypedStaysWhereAnotherDeskSaved()
    {
        type("Markup percent", "62,");
        prices().adopt(listOfAnotherDesk());
        m_shop->settle();
        QCOMPARE(edit("Markup percent")->text(), QStringLiteral("62,"));
        type("Markup percent", "62");
        QCOMPARE(m_dialog->draft().rules.at(0).markup, Percent{6'200});
    }

    void aDraftIsNotSavedUnseenOverWhatAnotherDeskSaved()
    {
        type("Markup percent", "200");
        const PriceList theirs = listOfAnotherDesk();
        prices().adopt(theirs);
        m_shop->settle();
        QTest::mouseClick(button("Save prices"), Qt::LeftButton);
        m_shop->settle();
        QCOMPARE(prices().list(), theirs);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("messageLabel"))
                    ->text()
                    .startsWith(QLatin1String("Somebody saved other prices meanwhile")));
        QTest::mouseClick(button("Save prices"), Qt::LeftButton); // Knowing it.
        m_shop->settle();
        QCOMPARE(prices().list().rules.at(0).markup, Percent{20'000});
    }

    void whatCantBeMeantIsSaidAndNotSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told"); // How it begins.
        const QString percentage = QStringLiteral("Write the percentage as a number from −100 up, such as 62.5");
        QTest::newRow("comma") << QStringLiteral("Markup percent") << QStringLiteral("62,5") << percentage;
        QTest::newRow("more than all") << QStringLiteral("Markup percent") << QStringLiteral("-101") << percentage;
        QTest::newRow("nothing") << QStringLiteral("Markup percent") << QString() << percentage;
        QTest::newRow("letters") << QStringLiteral("Markup amount") << QStringLiteral("two")
                                 << QStringLiteral("Write the amount like 3.00.");
        QTest::newRow("other sign") << QStringLiteral("Markup amount") << QStringLiteral("2,50")
                                    << QStringLiteral("Write the amount like 3.00.");
        QTest::newRow("floor under zero")
            << QStringLiteral("Floor") << QStringLiteral("-1") << QStringLiteral("It would make prices under zero.");
        QTest::newRow("floor of no percent")
            << QStringLiteral("Floor") << QStringLiteral("x%") << QStringLiteral("Write the floor as an amount");
        QTest::newRow("no country") << QStringLiteral("Countries") << QStringLiteral("Atlantis")
                                    << QStringLiteral("“Atlantis” is no country that is known here.");
    }
    void whatCantBeMeantIsSaidAndNotSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, told);
        const PriceList before = m_dialog->draft();
        type(qPrintable(field), qPrintable(text));
        QVERIFY(!button("Save prices")->isEnabled());
        QVERIFY(isSaid("problemLabel"));
        QVERIFY2(label("problemLabel")->text().startsWith(told), qPrintable(label("problemLabel")->text()));
        QCOMPARE(m_dialog->draft(), before);
    }

    void rulesMoveByKeys()
    {
        const PriceRule first = m_dialog->draft().rules.at(0);
        QTest::keyClick(table("Rules"), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_dialog->draft().rules.at(1), first);
        QCOMPARE(table("Rules")->currentIndex().row(), 1);
        QTest::keyClick(table("Rules"), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_dialog->draft().rules.at(0), first);
        QTest::keyClick(table("Rules"), Qt::Key_Up, Qt::AltModifier); // There is nothing above.
        QCOMPARE(m_dialog->draft().rules.at(0), first);
    }

    void aRuleIsSwitchedOffAndStays()
    {
        QTest::keyClick(table("Rules"), Qt::Key_Space);
        m_shop->settle();
        QVERIFY(!m_dialog->draft().rules.at(0).isOn);
        QCOMPARE(m_dialog->draft().rules.size(), 2);
        QCOMPARE(cell("Rules", 0, 3), QStringLiteral("off"));
        QCOMPARE(cell("Rules", 1, 3).toInt(), prices().table()->packages());
    }

    void undoTakesBackStepByStep()
    {
        const PriceList before = m_dialog->draft();
        QVERIFY(!button("Undo")->isEnabled());
        type("Markup percent", "123.45"); // One step, though it was typed in six.
        QTest::mouseClick(button("Add rule"), Qt::LeftButton);
        QCOMPARE(m_dialog->draft().rules.size(), 3);
        QTest::mouseClick(button("Undo"), Qt::LeftButton);
        QCOMPARE(m_dialog->draft().rules.size(), 2);
        QCOMPARE(m_dialog->draft().rules.at(0).markup, Percent{12'345});
        QTest::mouseClick(button("Undo"), Qt::LeftButton);
        QCOMPARE(m_dialog->draft(), before);
        QCOMPARE(edit("Markup percent")->text(), QStringLiteral("100"));
        QVERIFY(!button("Undo")->isEnabled());
    }

    void anotherCurrencyNeedsItsRateAndConvertsAmounts()
    {
        type("Markup amount", "2.50");
        box("Selling currency")->setCurrentText(QStringLiteral("IQD"));
        QVERIFY(!button("Save prices")->isEnabled());
        QVERIFY(isSaid("messageLabel"));
        QCOMPARE(m_dialog->draft().rules.at(0).markupAmount, Amount(250, Currency::Usd));
        type("Rate", "0");
        QVERIFY(!button("Save prices")->isEnabled());
        type("Rate", "1,320");
        QCOMPARE(m_dialog->draft().rate.text(), QStringLiteral("1320"));
        QCOMPARE(m_dialog->draft().ratedOn, QDate(2026, 11, 29));
        QCOMPARE(m_dialog->draft().rules.at(0).markupAmount, Amount(3300, Currency::Iqd));
        QCOMPARE(edit("Markup amount")->text(), QStringLiteral("3300"));
        QVERIFY(isSaid("messageLabel"));
        QVERIFY(button("Save prices")->isEnabled());
        QVERIFY(box("Rounding")->findText(QStringLiteral(".99")) < 0);
    }

    void opensWithTheCurrencyAndRateOfTheShop()
    {
        PriceList list = prices().list();
        list.currency = Currency::Iqd;
        list.rate = ExchangeRate::fromText(QStringLiteral("1320.5")).value();
        list.ratedOn = QDate(2026, 10, 1);
        prices().save(list);
        m_shop->settle();
        SellingPricesDialog dialog(prices(), m_shop->catalogue, Currency::Usd, {}, QDate(2026, 11, 29));
        QCOMPARE(dialog.draft(), list);
        QCOMPARE(dialog.findChild<QComboBox *>(QStringLiteral("currencyBox"))->currentText(), QStringLiteral("IQD"));
        QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("rateEdit"))->text(), QStringLiteral("1320.5"));
        QVERIFY(
            dialog.findChild<QLabel *>(QStringLiteral("rateDateLabel"))->toolTip().contains(QStringLiteral("30 days")));
        m_shop->settle();
        QCOMPARE(dialog.draft(), list); // Nothing was typed.
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("undoButton"))->isEnabled());
    }

    void anAccountInAnotherCurrencyNeedsARateBeforeAnythingIsSaved()
    {
        SellingPricesDialog dialog(prices(), m_shop->catalogue, Currency::Eur, {}, QDate(2026, 11, 29));
        QCOMPARE(dialog.draft().accountCurrency, Currency::Eur);
        QCOMPARE(dialog.draft().currency, IsoCurrency(Currency::Usd));
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("saveButton"))->isEnabled());
        dialog.findChild<QLineEdit *>(QStringLiteral("rateEdit"))->setText(QStringLiteral("1.08"));
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("saveButton"))->isEnabled());
        QCOMPARE(dialog.draft().rate.text(), QStringLiteral("1.08"));
        m_shop->settle();
    }

    void aFileIsTakenOverAsADraft()
    {
        PriceList list = prices().list();
        list.rules.removeFirst();
        list.rules[0].markup = Percent{7'700};
        const QString path = m_shop->folder.filePath(QStringLiteral("prices.json"));
        QVERIFY(PriceFile::write(path, list));
        m_dialog->importFile(path);
        m_shop->settle();
        QCOMPARE(m_dialog->draft(), list);
        QVERIFY(isSaid("messageLabel"));
        QVERIFY(prices().list() != list);
        QTest::mouseClick(button("Undo"), Qt::LeftButton);
        QCOMPARE(m_dialog->draft(), prices().list());
    }

    void aBadFileChangesNothing()
    {
        const PriceList before = m_dialog->draft();
        const QString path = m_shop->folder.filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n \"format\": \"esimfly-desk-prices/1\",\n \"rules\": NaN }");
        file.close();
        m_dialog->importFile(path);
        m_shop->settle();
        QCOMPARE(m_dialog->draft(), before);
        QVERIFY(label("messageLabel")->text().contains(QStringLiteral("Line 3")));
    }

    void aBadFileIsToldInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("size"); // Of a file that is mostly a hole.
        QTest::addColumn<QString>("told");
        const auto file = [](const char *version, const char *rate, const char *otherRule) {
            return QStringLiteral("{\n \"format\": \"esimfly-desk-prices/%1\",\n \"accountCurrency\": \"USD\",\n"
                                  " \"currency\": \"IQD\",\n"
                                  " \"rate\": { \"one\": \"USD\", \"is\": %2, \"typedOn\": \"2026-11-29\" },\n"
                                  " \"rules\": [\n"
                                  "{ \"id\": \"8a1d3c1e-0000-4000-8000-000000000001\", \"markupPercent\": \"80\", "
                                  "\"rounding\": \"none\" },\n"
                                  "{ \"id\": \"8a1d3c1e-0000-4000-8000-00000000000%3\", \"markupPercent\": \"50\", "
                                  "\"rounding\": \"none\" }"
                                  "\n ]\n}")
                .arg(QString::fromLatin1(version), QString::fromLatin1(rate), QString::fromLatin1(otherRule))
                .toUtf8();
        };
        const auto row = [](const char *name, const QByteArray &content, const char *told, qint64 size = 0) {
            QTest::newRow(name) << content << size
                                << QString::fromUtf8(told) + QStringLiteral(" Nothing was taken over.");
        };
        row("100 MB", {}, "The file is too large to be one of selling prices.", 100LL * 1024 * 1024);
        row("the next version", file("2", "\"1320\"", "2"), "Line 2: A newer version of this program wrote the file.");
        row("the same rule twice", file("1", "\"1320\"", "1"), "Line 8: The same rule stands there twice.");
        row("NaN", file("1", "NaN", "2"), "Line 5: It is not written as JSON.");
        row("NaN as text", file("1", "\"NaN\"", "2"), "Line 5: “is” has a value that can't be used.");
        row("a rate of 0", file("1", "\"0\"", "2"), "Line 5: “is” has a value that can't be used.");
        row("the other decimal sign", file("1", "\"1320,5\"", "2"), "Line 5: “is” has a value that can't be used.");
    }
    void aBadFileIsToldInWords()
    {
        QFETCH(QByteArray, content);
        QFETCH(qint64, size);
        QFETCH(QString, told);
        const PriceList before = m_dialog->draft();
        const QString path = m_shop->folder.filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QVERIFY(size == 0 || file.resize(size));
        file.close();
        m_dialog->importFile(path);
        m_shop->settle();
        QCOMPARE(label("messageLabel")->text(), QStringLiteral("bad.json: ") + told);
        QCOMPARE(m_dialog->draft(), before);
        QCOMPARE(prices().list(), before);
    }

    void aRateThatCantBeMeantIsSaidAndNotSaved()
    {
        box("Selling currency")->setCurrentText(QStringLiteral("IQD"));
        const PriceList before = m_dialog->draft();
        for (const char *wrong : {"", "0", "0.0", "-1320", "1320,5", "NaN", "1e3", "1320.000000001"}) {
            type("Rate", wrong);
            QVERIFY2(!button("Save prices")->isEnabled(), wrong);
            QVERIFY2(isSaid("messageLabel")
                         && label("messageLabel")->text().startsWith(QStringLiteral("Write the rate")),
                     wrong);
            QCOMPARE(m_dialog->draft().rate, before.rate);
        }
    }

    void aFileOfAnotherAccountsCurrencyIsRefused()
    {
        PriceList list;
        list.accountCurrency = Currency::Eur;
        list.currency = Currency::Eur;
        const QString path = m_shop->folder.filePath(QStringLiteral("euros.json"));
        QVERIFY(PriceFile::write(path, list));
        m_dialog->importFile(path);
        m_shop->settle();
        QVERIFY(label("messageLabel")->text().contains(QStringLiteral("EUR")));
        QCOMPARE(m_dialog->draft(), prices().list());
    }

    void exportsTheDraft()
    {
        type("Markup percent", "80");
        const QString path = m_shop->folder.filePath(QStringLiteral("out.json"));
        m_dialog->exportFile(path);
        QCOMPARE(std::get<PriceList>(PriceFile::read(path)), m_dialog->draft());
    }

    void aPriceIsFixedAndUnfixed()
    {
        const Package package = m_shop->entry(ShopFixture::turkey).package;
        {
            FixedPriceDialog fixing(prices(), package, {QStringLiteral("TR")});
            auto *price = fixing.findChild<QLineEdit *>(QStringLiteral("priceEdit"));
            auto *save = fixing.findChild<QPushButton *>(QStringLiteral("saveButton"));
            price->setText(QStringLiteral("7,99"));
            QVERIFY(!save->isEnabled());
            price->setText(QStringLiteral("0.01")); // Under the floor: it only warns.
            QVERIFY(save->isEnabled());
            QVERIFY(
                fixing.findChild<QLabel *>(QStringLiteral("meaningLabel"))->text().contains(QStringLiteral("floor")));
            save->click();
            m_shop->settle();
        }
        QCOMPARE(prices().list().fixedPrices.value(package.code), Amount(1, Currency::Usd));
        FixedPriceDialog unfixing(prices(), package, {QStringLiteral("TR")});
        unfixing.findChild<QPushButton *>(QStringLiteral("rulesButton"))->click();
        m_shop->settle();
        QVERIFY(prices().list().fixedPrices.isEmpty());
    }

private:
    PriceList listOfAnotherDesk() const
    {
        PriceList list = m_shop->shop.sellingPrices().list();
        list.rules.removeLast();
        return list;
    }
    SellingPrices &prices() { return m_shop->shop.sellingPrices(); }
    template<typename Widget> Widget *named(const QString &name) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>()) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text)) {
                return each;
            }
        }
        return nullptr;
    }
    QLineEdit *edit(const char *name) const { return named<QLineEdit>(QString::fromLatin1(name)); }
    QComboBox *box(const char *name) const { return named<QComboBox>(QString::fromLatin1(name)); }
    QTableView *table(const char *name) const { return named<QTableView>(QString::fromLatin1(name)); }
    QLabel *label(const char *name) const { return m_dialog->findChild<QLabel *>(QLatin1String(name)); }
    bool isSaid(const char *name) const { return label(name)->isVisible() && !label(name)->text().isEmpty(); }
    QString cell(const char *name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    void type(const char *field, const char *text)
    {
        edit(field)->setFocus();
        edit(field)->selectAll();
        QTest::keyClick(edit(field), Qt::Key_Delete);
        QTest::keyClicks(edit(field), QString::fromUtf8(text));
        m_shop->settle();
    }

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<SellingPricesDialog> m_dialog;
};

QTEST_MAIN(SellingPricesDialogTest)
#include "tst_sellingpricesdialog.moc"
