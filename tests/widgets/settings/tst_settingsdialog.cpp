// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingsdialog.h"

#include "models/text/documenttext.h"
#include "services/account/preferences.h"
#include "widgets/handover/shoplogo.h"
#include "widgets/settings/actionkeys.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Desk;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_preferences = std::make_unique<Preferences>(*m_settings);
        open(Currency::Usd);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_preferences.reset();
    }

    void showsWhatIsSet()
    {
        QVERIFY(box()->isChecked());
        QCOMPARE(spin()->text(), QStringLiteral("50 USD"));
        QCOMPARE(appearance()->currentText(), QStringLiteral("Dark"));
        open(Currency::Iqd);
        QCOMPARE(spin()->value(), 65000);
        QVERIFY(spin()->suffix().contains(QStringLiteral("IQD")));
    }

    void hasAPageForEachSubject()
    {
        const auto *pages = m_dialog->findChild<QTabWidget *>();
        QStringList titles;
        for (int i = 0; i < pages->count(); ++i) {
            titles.append(pages->tabText(i));
        }
        QCOMPARE(titles, (QStringList{QStringLiteral("Shop"), QStringLiteral("Selling"), QStringLiteral("Hand-over"),
                                      QStringLiteral("Privacy"), QStringLiteral("Keys"), QStringLiteral("Program")}));
    }

    void fitsOnItsScreen()
    {
        QVERIFY(m_dialog->height() <= m_dialog->screen()->availableSize().height());
        QVERIFY(m_dialog->minimumSizeHint().height() < 300); // 1280x720 at 200 %, with its frame.
    }

    void amountHoldsAtOnce()
    {
        openPageOf(spin());
        spin()->setFocus();
        spin()->selectAll();
        QTest::keyClicks(spin(), QStringLiteral("120"));
        QTest::keyClick(spin(), Qt::Key_Tab);
        QCOMPARE(*m_preferences->secondClickAbove(Currency::Usd), Money(12000, Currency::Usd));
        QTest::keyClick(spin(), Qt::Key_Down);
        QCOMPARE(*m_preferences->secondClickAbove(Currency::Usd), Money(11000, Currency::Usd));
        open(Currency::Usd);
        QCOMPARE(spin()->value(), 110);
    }

    void theShopsDaysHoldAtOnce()
    {
        auto *zones = m_dialog->findChild<QComboBox *>(QStringLiteral("zoneBox"));
        auto *ends = m_dialog->findChild<QComboBox *>(QStringLiteral("dayEndBox"));
        openPageOf(zones);
        QVERIFY(zones->currentText().startsWith(QStringLiteral("This computer's, ")));
        QCOMPARE(ends->count(), 24);
        QCOMPARE(ends->currentText(), QStringLiteral("Midnight"));
        // Any part of a name is enough to find it.
        zones->completer()->setCompletionPrefix(QStringLiteral("bagh"));
        QCOMPARE(zones->completer()->currentCompletion(), QStringLiteral("Asia/Baghdad"));
        const auto type = [zones](const QString &text) {
            zones->lineEdit()->setFocus();
            zones->lineEdit()->selectAll();
            QTest::keyClicks(zones->lineEdit(), text);
            zones->completer()->popup()->hide();
            QTest::keyClick(zones->lineEdit(), Qt::Key_Return);
        };
        type(QStringLiteral("america/new york"));
        QCOMPARE(m_preferences->shopDays().zone.id(), QByteArray("America/New_York"));
        QCOMPARE(zones->currentText(), QStringLiteral("America/New York"));
        QVERIFY(m_dialog->isVisible());
        type(QStringLiteral("Atlantis"));
        QCOMPARE(m_preferences->shopDays().zone.id(), QByteArray("America/New_York"));
        QCOMPARE(zones->currentText(), QStringLiteral("America/New York"));
        ends->setFocus();
        QTest::keyClick(ends, Qt::Key_Down);
        QTest::keyClick(ends, Qt::Key_Down);
        QCOMPARE(m_preferences->shopDays().endHour, 2);
        open(Currency::Usd);
        zones = m_dialog->findChild<QComboBox *>(QStringLiteral("zoneBox"));
        QCOMPARE(zones->currentText(), QStringLiteral("America/New York"));
        QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("dayEndBox"))->currentIndex(), 2);
        // The computer's again, whichever that will be.
        zones->setCurrentIndex(0);
        emit zones->activated(0);
        QVERIFY(!m_preferences->hasShopZone());
        QCOMPARE(m_preferences->shopDays().zone, QTimeZone::systemTimeZone());
        QCOMPARE(m_preferences->shopDays().endHour, 2);
    }

    void keepsWhenTheBalanceIsLow()
    {
        auto *low = m_dialog->findChild<QSpinBox *>(QStringLiteral("lowBalanceSpin"));
        auto *isTold = m_dialog->findChild<QCheckBox *>(QStringLiteral("lowBalanceBox"));
        QCOMPARE(low->text(), QStringLiteral("20 USD"));
        QVERIFY(isTold->isChecked());
        low->setValue(75);
        QCOMPARE(*m_preferences->lowBalance(Currency::Usd), Money(7500, Currency::Usd));
        isTold->setChecked(false);
        QVERIFY(!m_preferences->lowBalance(Currency::Usd));
        QVERIFY(!low->isEnabled());
        open(Currency::Usd);
        QVERIFY(!m_dialog->findChild<QCheckBox *>(QStringLiteral("lowBalanceBox"))->isChecked());
    }

    void keepsWhatTheShopSaysOfItself()
    {
        auto *name = m_dialog->findChild<QLineEdit *>(QStringLiteral("shopNameEdit"));
        QVERIFY(name->text().isEmpty());
        QTest::keyClicks(name, QStringLiteral("Hotel Bosphorus"));
        QCOMPARE(m_preferences->shopDetails().name, QStringLiteral("Hotel Bosphorus"));
        open(Currency::Usd);
        QCOMPARE(m_dialog->findChild<QLineEdit *>(QStringLiteral("shopNameEdit"))->text(),
                 QStringLiteral("Hotel Bosphorus"));
    }

    void keepsWhoSellsAndHowCustomersPay()
    {
        auto *sellers = m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("sellersEdit"));
        QVERIFY(sellers->toPlainText().isEmpty());
        QTest::keyClicks(sellers, QStringLiteral("Anna"));
        QTest::keyClick(sellers, Qt::Key_Return);
        QTest::keyClick(sellers, Qt::Key_Return);
        QTest::keyClicks(sellers, QStringLiteral("Bo"));
        QCOMPARE(m_preferences->sellers(), (QStringList{QStringLiteral("Anna"), QStringLiteral("Bo")}));
        auto *payments = m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("paymentsEdit"));
        QCOMPARE(payments->toPlainText(), QStringLiteral("cash\ncard\nroom\nlater"));
        payments->setFocus();
        payments->selectAll();
        QTest::keyClicks(payments, QStringLiteral("voucher"));
        QCOMPARE(m_preferences->payments(), QStringList{QStringLiteral("voucher")});
        QTest::keyClick(payments, Qt::Key_Tab); // Goes on; it is no character.
        QCOMPARE(m_preferences->payments(), QStringList{QStringLiteral("voucher")});
        open(Currency::Usd);
        QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("sellersEdit"))->toPlainText(),
                 QStringLiteral("Anna\nBo"));
    }

    void showsTheLogoThatIsChosenAndSaysWhatIsNone()
    {
        const auto button = [this](const char *name) {
            return m_dialog->findChild<QPushButton *>(QLatin1String(name));
        };
        const auto choose = [&](const QString &path) {
            button("chooseLogoButton")->click();
            auto *dialog = m_dialog->findChild<QFileDialog *>();
            QVERIFY(dialog);
            emit dialog->fileSelected(path);
            delete dialog;
        };
        const auto *problem = m_dialog->findChild<QLabel *>(QStringLiteral("logoProblem"));
        const auto *view = m_dialog->findChild<QLabel *>(QStringLiteral("logoView"));
        QVERIFY(!button("removeLogoButton")->isVisible());
        choose(m_settings->fileName());
        QVERIFY2(problem->text().contains(QStringLiteral("The logo stays as it was.")), qPrintable(problem->text()));
        QVERIFY(m_preferences->shopLogo().isEmpty());

        const QString path = m_folder.filePath(QStringLiteral("logo.png"));
        QImage logo(400, 100, QImage::Format_RGB32);
        logo.fill(Qt::darkGreen);
        QVERIFY(logo.save(path));
        choose(path);
        QVERIFY(!problem->isVisible());
        QVERIFY(!m_preferences->shopLogo().isEmpty());
        QVERIFY(!view->pixmap().isNull());
        QTest::keyClick(button("removeLogoButton"), Qt::Key_Space);
        QVERIFY(m_preferences->shopLogo().isEmpty());
        QVERIFY(view->pixmap().isNull());
        QVERIFY(!button("removeLogoButton")->isVisible());
        // Another desk of the team sets one.
        QVERIFY(m_preferences->setShopLogo(ShopLogo::read(path).value()));
        QVERIFY(!view->pixmap().isNull());
        QVERIFY(button("removeLogoButton")->isVisible());
    }

    void handOverAndPrivacyHoldAtOnce()
    {
        choose("languageBox", QStringLiteral("Türkçe"));
        QCOMPARE(m_preferences->handOverLanguage(), QStringLiteral("tr"));
        choose("paperBox", QStringLiteral("80 mm roll"));
        QCOMPARE(m_preferences->handOverPaper(), QStringLiteral("Roll80"));
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(QStringLiteral("taxLineEdit")), QStringLiteral("VAT 20%"));
        QCOMPARE(m_preferences->receiptTaxLine(), QStringLiteral("VAT 20%"));
        for (const char *name : {"priceBox", "hidePricesBox"}) {
            QTest::keyClick(m_dialog->findChild<QCheckBox *>(QLatin1String(name)), Qt::Key_Space);
        }
        QVERIFY(m_preferences->showsPriceOnCard());
        QVERIFY(m_preferences->hidesPricesAtStart());
        auto *seconds = m_dialog->findChild<QSpinBox *>(QStringLiteral("clipboardSpin"));
        QCOMPARE(seconds->text(), QStringLiteral("60 s"));
        QTest::keyClick(seconds, Qt::Key_Down);
        QCOMPARE(m_preferences->clipboardTime(), std::chrono::seconds(50));
        open(Currency::Usd);
        QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("paperBox"))->currentText(),
                 QStringLiteral("80 mm roll"));
    }

    void asksBeforeHandOversAreForgotten()
    {
        auto *box = m_dialog->findChild<QCheckBox *>(QStringLiteral("keepHandOversBox"));
        const auto question = [this] { return m_dialog->findChild<QMessageBox *>(); };
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(question());
        QTest::keyClick(question(), Qt::Key_Return);
        QVERIFY(m_preferences->keepsHandOvers());
        QVERIFY(box->isChecked());
        QTRY_VERIFY(!question());
        QTest::keyClick(box, Qt::Key_Space);
        const QList<QAbstractButton *> buttons = question()->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text() == QLatin1String("Remove them")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QVERIFY(!m_preferences->keepsHandOvers());
        QVERIFY(!box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(m_preferences->keepsHandOvers());
    }

    void canBeSwitchedOffByKeyboard()
    {
        openPageOf(box());
        box()->setFocus();
        QTest::keyClick(box(), Qt::Key_Space);
        QVERIFY(!m_preferences->secondClickAbove(Currency::Usd));
        QVERIFY(!spin()->isEnabled());
        // Another currency keeps its own.
        QVERIFY(m_preferences->secondClickAbove(Currency::Eur));
        QTest::keyClick(box(), Qt::Key_Space);
        QCOMPARE(*m_preferences->secondClickAbove(Currency::Usd), Money(5000, Currency::Usd));
    }

    void appearanceHoldsAtOnce()
    {
        QSignalSpy chosen(m_dialog.get(), &SettingsDialog::appearanceChosen);
        openPageOf(appearance());
        appearance()->setFocus();
        QTest::keyClick(appearance(), Qt::Key_Up);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<Theme::Mode>(), Theme::Mode::Light);
    }

    void languageHoldsAtOnceAndHasItsOwnName()
    {
        QSignalSpy chosen(m_dialog.get(), &SettingsDialog::languageChosen);
        auto *language = m_dialog->findChild<QComboBox *>(QStringLiteral("uiLanguageBox"));
        openPageOf(language);
        QCOMPARE(language->currentText(), QStringLiteral("Deutsch"));
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Up);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QString()); // The system's.
    }

    void escapeClosesAndEverythingHasAName()
    {
        QSet<QString> names;
        for (const QWidget *widget : m_dialog->findChild<QTabWidget *>()->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                                 || qobject_cast<const QPlainTextEdit *>(widget)
                                 || qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QCheckBox *>(widget);
            if (!isField || widget->objectName().startsWith(QLatin1String("qt_"))) {
                continue; // A part of a field.
            }
            const QString name = button ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(widget->objectName()));
            names.insert(name);
        }
        constexpr int fields = 22;
        QCOMPARE(names.size(), fields);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void whoMayNotChangeTheShopIsToldBeforeAnyWorkIsDone()
    {
        const auto labels = m_dialog->findChildren<QLabel *>(QStringLiteral("teamLabel"));
        QCOMPARE(labels.size(), 3);
        m_preferences->setShopReadOnly(true);
        for (const QLabel *label : labels) {
            QCOMPARE(label->text(), DocumentText::ownersOnly());
            QVERIFY(!label->isHidden());
        }
        const QStringList shared{
            QStringLiteral("shopNameEdit"), QStringLiteral("shopPhoneEdit"), QStringLiteral("shopAddressEdit"),
            QStringLiteral("sellersEdit"),  QStringLiteral("paymentsEdit"),  QStringLiteral("zoneBox"),
            QStringLiteral("dayEndBox"),    QStringLiteral("taxLineEdit"),   QStringLiteral("chooseLogoButton")};
        for (const QString &name : shared) {
            QVERIFY2(!m_dialog->findChild<QWidget *>(name)->isEnabled(), qPrintable(name));
        }
        // What is the desk's own.
        for (const char *name : {"paperBox", "languageBox", "secondClickBox"}) {
            QVERIFY2(m_dialog->findChild<QWidget *>(QLatin1String(name))->isEnabled(), name);
        }
        m_preferences->setShopReadOnly(false);
        for (const QString &name : shared) {
            QVERIFY2(m_dialog->findChild<QWidget *>(name)->isEnabled(), qPrintable(name));
        }
        QVERIFY(labels.first()->isHidden());
    }

    /// Typing into one field must not bring back what stood in the others.
    void showsWhatAnotherDeskSetMeanwhile()
    {
        auto *name = m_dialog->findChild<QLineEdit *>(QStringLiteral("shopNameEdit"));
        auto *phone = m_dialog->findChild<QLineEdit *>(QStringLiteral("shopPhoneEdit"));
        openPageOf(name);
        m_preferences->setShopDetails({QStringLiteral("Sunny Travel"), QStringLiteral("1"), {}});
        m_preferences->setSellers({QStringLiteral("Sara")});
        m_preferences->setReceiptTaxLine(QStringLiteral("VAT"));
        m_preferences->setShopDays({QTimeZone("Asia/Tokyo"), 5});
        QCOMPARE(name->text(), QStringLiteral("Sunny Travel"));
        QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(QStringLiteral("sellersEdit"))->toPlainText(),
                 QStringLiteral("Sara"));
        QCOMPARE(m_dialog->findChild<QLineEdit *>(QStringLiteral("taxLineEdit"))->text(), QStringLiteral("VAT"));
        QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("zoneBox"))->currentText(),
                 QStringLiteral("Asia/Tokyo"));
        QCOMPARE(m_dialog->findChild<QComboBox *>(QStringLiteral("dayEndBox"))->currentIndex(), 5);
        phone->setFocus();
        QTest::keyClicks(phone, QStringLiteral("23 "));
        QCOMPARE(m_preferences->shopDetails().name, QStringLiteral("Sunny Travel"));
        QCOMPARE(phone->text(), QStringLiteral("123 ")); // What is being typed stays.
    }

private:
    void open(Currency currency)
    {
        m_dialog = std::make_unique<SettingsDialog>(
            *m_preferences, m_keys, currency,
            ProgramLooks{Theme::Mode::Dark, QStringLiteral("de"), {QStringLiteral("de"), QStringLiteral("en")}});
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void openPageOf(QWidget *field)
    {
        auto *pages = m_dialog->findChild<QTabWidget *>();
        for (int i = 0; i < pages->count(); ++i) {
            if (pages->widget(i)->isAncestorOf(field)) {
                pages->setCurrentIndex(i);
            }
        }
        QVERIFY(field->isVisible());
    }
    void choose(const char *name, const QString &text)
    {
        auto *chooser = m_dialog->findChild<QComboBox *>(QLatin1String(name));
        openPageOf(chooser);
        const int index = chooser->findText(text);
        QVERIFY(index >= 0);
        chooser->setCurrentIndex(index);
        emit chooser->activated(index);
    }
    QCheckBox *box() const { return m_dialog->findChild<QCheckBox *>(QStringLiteral("secondClickBox")); }
    QSpinBox *spin() const { return m_dialog->findChild<QSpinBox *>(QStringLiteral("amountSpin")); }
    QComboBox *appearance() const { return m_dialog->findChild<QComboBox *>(QStringLiteral("appearanceBox")); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    QSettings m_kept{m_folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat};
    ActionKeys m_keys{{}, m_kept};
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
