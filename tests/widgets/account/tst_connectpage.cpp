// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/account/connectpage.h"
#include "widgets/controls/alertlabel.h"

#include "widgets/esims/accountworld.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;

class ConnectPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { make({}); }

    void cleanup()
    {
        m_page.reset();
        m_world.reset();
    }

    void hasAWordOnEachButtonFromTheStart()
    {
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            QVERIFY2(button->isHidden() || !button->isVisibleTo(m_page.get()) || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }

    void connectsByTheKeyboardAlone()
    {
        QSignalSpy connected(m_page.get(), &ConnectPage::connected);
        QCOMPARE(QApplication::focusWidget(), field("Access code"));
        type("esf_sandbox");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), field("Secret key"));
        type("sk_sandbox");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
        QVERIFY(m_world->until([&] { return connected.size() > 0; }));
        QCOMPARE(m_world->account.state(), Account::State::Connected);
        QCOMPARE(m_world->secrets.count(), 1);
        QCOMPARE(field("Secret key")->text(), QString());
        QCOMPARE(connected.size(), 1);
    }

    void hidesTheSecret() { QCOMPARE(field("Secret key")->echoMode(), QLineEdit::Password); }

    void takesPastedBlanksAway()
    {
        connectWith("  esf_sandbox \t", " sk_sandbox ");
        QVERIFY(m_world->until([&] { return m_world->account.state() == Account::State::Connected; }));
    }

    void leavesOutWhatNobodySeesAndSaysSo()
    {
        const QString said = QStringLiteral("Characters that can't be seen were left out of what was pasted here.");
        m_page->findChild<QCheckBox *>()->setChecked(true);
        const QString address = field("API address")->text();
        const QStringList names{QStringLiteral("Access code"), QStringLiteral("Secret key"),
                                QStringLiteral("API address")};
        const QStringList codes{QStringLiteral("esf_sandbox"), QStringLiteral("sk_sandbox"), address};
        for (qsizetype i = 0; i < names.size(); ++i) {
            QLineEdit *pasted = field(names.at(i).toUtf8().constData());
            pasted->clear();
            pasted->insert(QStringLiteral("\uFEFF ") + codes.at(i) + QStringLiteral("\u200B\n"));
            QCOMPARE(shownErrors(), QString()); // Like blanks: nobody misses them.
            pasted->clear();
            pasted->insert(codes.at(i).left(4) + QStringLiteral("\u200B\t\u2060") + codes.at(i).mid(4));
            QCOMPARE(pasted->text(), codes.at(i));
            QCOMPARE(shownErrors(), said);
            pasted->clear();
            QCOMPARE(shownErrors(), QString());
            pasted->insert(QStringLiteral("\uFEFF") + codes.at(i) + QStringLiteral("\u200E\n"));
        }
        QTest::mouseClick(button("Connect"), Qt::LeftButton);
        QVERIFY(m_world->until([&] { return m_world->account.state() == Account::State::Connected; }));
    }

    void tellsAWrongSecretBesideIt()
    {
        connectWith("esf_sandbox", "sk_wrong");
        QVERIFY(settled());
        QCOMPARE(shownErrors(), QStringLiteral("The secret key does not match this access code."));
        QCOMPARE(QApplication::focusWidget(), field("Secret key"));
        QCOMPARE(field("Secret key")->accessibleDescription(), shownErrors());
        QCOMPARE(m_world->secrets.count(), 0);
        // What is typed anew is no longer wrong.
        type("s");
        QCOMPARE(shownErrors(), QString());
    }

    void tellsAWrongAccessCodeBesideIt()
    {
        connectWith("esf_wrong", "sk_sandbox");
        QVERIFY(settled());
        QVERIFY(shownErrors().startsWith(QStringLiteral("eSIMfly does not know this access code.")));
        QCOMPARE(QApplication::focusWidget(), field("Access code"));
    }

    void asksNobodyWhileAKeyIsMissingOrInTheWrongField_data()
    {
        QTest::addColumn<QString>("accessCode");
        QTest::addColumn<QString>("secretKey");
        QTest::addColumn<QString>("wrongField");
        QTest::newRow("nothing") << "" << "" << "Access code";
        QTest::newRow("no secret") << "esf_sandbox" << "" << "Secret key";
        QTest::newRow("a secret as access code") << "sk_sandbox" << "sk_sandbox" << "Access code";
        QTest::newRow("an access code as secret") << "esf_sandbox" << "esf_sandbox" << "Secret key";
    }

    void asksNobodyWhileAKeyIsMissingOrInTheWrongField()
    {
        QFETCH(QString, accessCode);
        QFETCH(QString, secretKey);
        QFETCH(QString, wrongField);
        connectWith(accessCode.toUtf8().constData(), secretKey.toUtf8().constData());
        QCOMPARE(m_world->account.state(), Account::State::SignedOut);
        QCOMPARE(m_world->line.attempts(QStringLiteral("GET /balance")), 0);
        QVERIFY(!shownErrors().isEmpty());
        QCOMPARE(QApplication::focusWidget(), field(wrongField.toUtf8().constData()));
    }

    void tellsAForbiddenAddressBesideIt()
    {
        m_page->findChild<QCheckBox *>()->setChecked(true);
        field("API address")->setText(QStringLiteral("http://example.com/api"));
        connectWith("esf_sandbox", "sk_sandbox");
        QVERIFY(settled());
        QVERIFY(shownErrors().contains(QStringLiteral("https://")));
        QCOMPARE(QApplication::focusWidget(), field("API address"));
    }

    void tellsThatThereIsNoNetwork()
    {
        Test::Breakage breakage;
        breakage.fault = Test::Fault::LostBeforeSending;
        m_world->line.breakAll(breakage);
        connectWith("esf_sandbox", "sk_sandbox");
        QVERIFY(settled());
        QVERIFY(shownErrors().startsWith(QStringLiteral("eSIMfly can't be reached.")));
        QCOMPARE(field("Secret key")->text(), QStringLiteral("sk_sandbox"));
    }

    void canBeStopped()
    {
        make(std::chrono::seconds(100));
        connectWith("esf_sandbox", "sk_sandbox");
        QCOMPARE(m_world->account.state(), Account::State::Checking);
        QVERIFY(button("Cancel")->isVisible());
        QVERIFY(!button("Connect")->isVisible());
        QVERIFY(!field("Access code")->isEnabled());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(settled());
        QCOMPARE(shownErrors(), QString());
        QVERIFY(button("Connect")->isVisible());
        QVERIFY(field("Access code")->isEnabled());
        QCOMPARE(field("Access code")->text(), QStringLiteral("esf_sandbox"));
        QCOMPARE(m_world->secrets.count(), 0);
    }

    void offersToStayConnectedWithoutAKeychain()
    {
        m_world->secrets.setStatus(SecretStore::Status::Absent);
        QSignalSpy connected(m_page.get(), &ConnectPage::connected);
        connectWith("esf_sandbox", "sk_sandbox");
        QVERIFY(m_world->until([&] { return m_world->account.state() == Account::State::Connected; }));
        QVERIFY(shownErrors().contains(QStringLiteral("no keychain")));
        QCOMPARE(connected.size(), 0);
        QAbstractButton *stay = shownButton("Connect without keeping it");
        QVERIFY(stay);
        QCOMPARE(QApplication::focusWidget(), stay);
        QTest::keyClick(stay, Qt::Key_Space);
        QCOMPARE(connected.size(), 1);
    }

    void offersWhatHelpsInEachStateOfTheKeychain_data()
    {
        using Status = SecretStore::Status;
        QTest::addColumn<SecretStore::Status>("status");
        QTest::addColumn<QByteArray>("whenReading");
        QTest::addColumn<QByteArray>("whenKeeping"); ///< Beside what is always offered then.
        QTest::addColumn<QByteArray>("whenForgetting");
        const QByteArray unlock("Unlock");
        const QByteArray again("Try again");
        const QByteArray without("Connect without keeping it");
        QTest::newRow("absent") << Status::Absent << without << QByteArray() << again;
        QTest::newRow("locked") << Status::Locked << unlock << unlock << unlock;
        QTest::newRow("dismissed") << Status::Dismissed << unlock << unlock << unlock;
        QTest::newRow("slow") << Status::Slow << again << again << again;
        QTest::newRow("lost") << Status::Lost << again << again << again;
        QTest::newRow("failed") << Status::Failed << again << again << again;
    }

    void offersWhatHelpsInEachStateOfTheKeychain()
    {
        QFETCH(SecretStore::Status, status);
        QFETCH(QByteArray, whenReading);
        QFETCH(QByteArray, whenKeeping);
        QFETCH(QByteArray, whenForgetting);
        const QByteArray without("Connect without keeping it");
        Account &account = m_world->account;
        const auto isConnected = [&account] { return account.state() == Account::State::Connected; };
        // Nothing can be kept: connected, with a choice.
        m_world->secrets.setStatus(status);
        connectWith("esf_sandbox", "sk_sandbox");
        QVERIFY(m_world->until(isConnected));
        QString said = shownErrors();
        QVERIFY(!said.isEmpty());
        QCOMPARE(keychainButtons(),
                 whenKeeping.isEmpty() ? QByteArrayList{without} : (QByteArrayList{whenKeeping, without}));
        QSignalSpy connected(m_page.get(), &ConnectPage::connected);
        m_world->secrets.setStatus(SecretStore::Status::Found);
        account.askKeychainAgain();
        QVERIFY(m_world->until([&account] { return account.isKept(); }));
        QVERIFY(connected.size() > 0);
        QCOMPARE(m_world->secrets.count(), 1);
        // Nothing can be forgotten.
        m_world->secrets.setStatus(status);
        account.signOut();
        QVERIFY(m_world->until([&account] { return account.problem() == Account::Problem::Keychain; }));
        QVERIFY(shownErrors() != said);
        said = shownErrors();
        QCOMPARE(keychainButtons(), QByteArrayList{whenForgetting});
        // Nothing can be read.
        account.connectStored(Sandbox::Account::baseUrl(), QStringLiteral("esf_sandbox"));
        QVERIFY(settled());
        QVERIFY(shownErrors() != said);
        QCOMPARE(keychainButtons(), QByteArrayList{whenReading});
        m_world->secrets.setStatus(SecretStore::Status::Found);
        if (whenReading == without) {
            field("Secret key")->setText(QStringLiteral("sk_sandbox"));
        }
        connected.clear();
        QTest::mouseClick(shownButton(whenReading), Qt::LeftButton);
        QVERIFY(m_world->until(isConnected));
        QCOMPARE(account.isKept(), whenReading != without);
        QVERIFY(connected.size() > 0);
        QCOMPARE(keychainButtons(), QByteArrayList());
    }

    void leavesTheCursorWhereSomebodyTypesWhenTheKeychainAnswersLate()
    {
        m_world->secrets.setStatus(SecretStore::Status::Slow);
        m_world->account.connectStored(Sandbox::Account::baseUrl(), QStringLiteral("esf_sandbox"));
        QVERIFY(settled());
        field("Access code")->setFocus();
        m_world->secrets.setStatus(SecretStore::Status::Dismissed);
        m_world->account.askKeychainAgain();
        QVERIFY(m_world->until([&] { return m_world->account.keychain().status == SecretStore::Status::Dismissed; }));
        QVERIFY(shownErrors().contains(QStringLiteral("its prompt was closed")));
        QCOMPARE(QApplication::focusWidget(), field("Access code"));
    }

    void offersTheSandbox()
    {
        QSignalSpy requested(m_page.get(), &ConnectPage::sandboxRequested);
        QTest::mouseClick(button("Try the sandbox"), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(m_world->line.log(), QStringList());
    }

    void remembersTheAccessCode()
    {
        m_page->setAccessCode(QStringLiteral("esf_kept"));
        m_page->focusFirstField();
        QCOMPARE(field("Access code")->text(), QStringLiteral("esf_kept"));
        QCOMPARE(QApplication::focusWidget(), field("Secret key"));
    }

private:
    void make(std::chrono::milliseconds latency)
    {
        m_page.reset();
        m_world = std::make_unique<Test::AccountWorld>(latency);
        m_page = std::make_unique<ConnectPage>(m_world->account, m_world->client);
        m_page->setAddress(Sandbox::Account::baseUrl());
        m_page->resize(900, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirstField();
    }

    QLineEdit *field(const char *name) const
    {
        for (auto *candidate : m_page->findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == QLatin1String(name)) {
                return candidate;
            }
        }
        return nullptr;
    }

    QAbstractButton *button(const char *text) const
    {
        for (auto *candidate : m_page->findChildren<QAbstractButton *>()) {
            if (candidate->text() == QLatin1String(text)) {
                return candidate;
            }
        }
        return nullptr;
    }

    QAbstractButton *shownButton(const QByteArray &text) const
    {
        for (auto *candidate : m_page->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text() == QLatin1String(text)) {
                return candidate;
            }
        }
        return nullptr;
    }

    /// What is offered because of the keychain.
    QByteArrayList keychainButtons() const
    {
        QByteArrayList shown;
        for (const char *text : {"Unlock", "Try again", "Connect without keeping it"}) {
            if (shownButton(text)) {
                shown << text;
            }
        }
        return shown;
    }

    static void type(const char *keys) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(keys)); }

    void connectWith(const char *accessCode, const char *secretKey)
    {
        field("Access code")->setText(QString::fromLatin1(accessCode));
        field("Secret key")->setText(QString::fromLatin1(secretKey));
        QTest::mouseClick(button("Connect"), Qt::LeftButton);
    }

    bool settled()
    {
        return m_world->until([&] { return m_world->account.state() == Account::State::SignedOut; });
    }

    QString shownErrors() const
    {
        QStringList errors;
        for (const auto *label : m_page->findChildren<AlertLabel *>()) {
            if (label->isVisible()) {
                errors << label->text();
            }
        }
        return errors.join(QLatin1Char('\n'));
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<ConnectPage> m_page;
};

QTEST_MAIN(ConnectPageTest)
#include "tst_connectpage.moc"
