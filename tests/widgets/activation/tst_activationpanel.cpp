// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "domain/utctime.h"
#include "support/fakeclock.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/activation/qrcodeview.h"
#include "widgets/activation/qrcodewindow.h"
#include "widgets/controls/copyfield.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

Activation ready()
{
    Activation activation;
    activation.packageName = QStringLiteral("Turkey 5 GB 30 Days");
    activation.orderReference = QStringLiteral("order_1692123456_ab7cd");
    activation.orderedAt = utcTime(QDate(2026, 11, 24), QTime(14, 3));
    activation.statusText = QStringLiteral("Ready to install");
    activation.iccid = Iccid::fromString(QStringLiteral("8948101000000000126")).value();
    activation.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5"));
    return activation;
}

QList<Activation> several(int count)
{
    QList<Activation> all;
    for (int i = 1; i <= count; ++i) {
        Activation one = ready();
        one.iccid = Iccid::fromString(QStringLiteral("894810100000000012%1").arg(i)).value();
        one.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp-3104.idemia.io$CODE-%1").arg(i));
        all.append(one);
    }
    return all;
}

QAbstractButton *button(const QWidget &panel, const QString &accessibleName)
{
    for (auto *candidate : panel.findChildren<QAbstractButton *>()) {
        if (candidate->accessibleName() == accessibleName
            || (candidate->accessibleName().isEmpty() && candidate->text() == accessibleName)) {
            return candidate;
        }
    }
    return nullptr;
}

QLineEdit *field(const QWidget &panel, const QString &accessibleName)
{
    for (auto *candidate : panel.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == accessibleName) {
            return candidate;
        }
    }
    return nullptr;
}

/// All text that a person can see.
QString shownText(const QWidget &panel)
{
    QStringList texts;
    for (const auto *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class ActivationPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void handsOverWhatCanBeInstalled()
    {
        ActivationPanel panel;
        QSignalSpy requested(&panel, &ActivationPanel::handOverRequested);
        panel.handOver();
        QVERIFY(requested.isEmpty());

        QList<Activation> activations = several(3);
        activations[0].isPending = true;
        activations[1].packageCode = QStringLiteral("TR_5_30");
        activations[2].code = {};
        panel.setActivations(activations, 0);
        QVERIFY(!button(panel, QStringLiteral("Hand over"))->isVisibleTo(&panel));
        panel.handOver();
        QVERIFY(requested.isEmpty());
        panel.showNext();
        button(panel, QStringLiteral("Hand over"))->click();
        QCOMPARE(requested.size(), 1);
        const auto handOvers = requested.at(0).at(0).value<QList<HandOver>>();
        QCOMPARE(handOvers.size(), 1);
        QCOMPARE(handOvers.at(0).code, activations.at(1).code);
        QCOMPARE(handOvers.at(0).packageCode, QStringLiteral("TR_5_30"));
        QCOMPARE(handOvers.at(0).appleLink, activations.at(1).code.appleLink());
        QVERIFY(!handOvers.at(0).isSpecimen);
        QCOMPARE(requested.at(0).at(1).toInt(), 0);
    }

    void init()
    {
        m_clock = std::make_unique<Test::FakeClock>();
        m_panel = std::make_unique<ActivationPanel>();
        m_panel->setClock(*m_clock);
        m_panel->resize(340, 700);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        QGuiApplication::clipboard()->clear();
    }

    void showsAllThatIsNeeded()
    {
        m_panel->setActivation(ready());
        QCOMPARE(view()->text(), QStringLiteral("LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5"));
        QVERIFY(view()->isVisible());
        QCOMPARE(field(*m_panel, QStringLiteral("SM-DP+ address"))->text(), QStringLiteral("rsp-3104.idemia.io"));
        QCOMPARE(field(*m_panel, QStringLiteral("Activation code"))->text(), QStringLiteral("DOAZJ-HYDO5"));
        QCOMPARE(field(*m_panel, QStringLiteral("ICCID"))->text(), QStringLiteral("8948101000000000126"));
        const QString text = shownText(*m_panel);
        QVERIFY(text.contains(QStringLiteral("Turkey 5 GB 30 Days")));
        QVERIFY(text.contains(QStringLiteral("order_1692123456_ab7cd")));
        QVERIFY(!text.contains(QStringLiteral("confirmation code")));
        QVERIFY(!text.contains(QStringLiteral("SPECIMEN")));
    }

    void copies_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSecret");
        const QString lpa = QStringLiteral("LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5");
        const QString query = QStringLiteral("/esim_qrcode_provisioning?carddata=") + lpa;
        QTest::newRow("address") << "Copy SM-DP+ address" << "rsp-3104.idemia.io" << false;
        QTest::newRow("code") << "Copy activation code" << "DOAZJ-HYDO5" << true;
        QTest::newRow("iccid") << "Copy ICCID" << "8948101000000000126" << false;
        QTest::newRow("full") << "Copy full code" << lpa << true;
        QTest::newRow("iPhone") << "Copy iPhone link" << QString(QStringLiteral("https://esimsetup.apple.com") + query)
                                << true;
        QTest::newRow("Android") << "Copy Android link"
                                 << QString(QStringLiteral("https://esimsetup.android.com") + query) << true;
    }

    void copies()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, isSecret);
        m_panel->setActivation(ready());
        QSignalSpy spy(m_panel.get(), &ActivationPanel::copied);
        QAbstractButton *copyButton = button(*m_panel, name);
        QVERIFY(copyButton);
        QVERIFY(copyButton->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(copyButton, Qt::Key_Space);
        QCOMPARE(clipboardText(), text);
        QCOMPARE(spy.size(), 1);
        m_clock->advance(60s);
        QCOMPARE(clipboardText(), isSecret ? QString() : text);
    }

    void prefersTheLinksOfTheApi()
    {
        Activation activation = ready();
        activation.appleLink = QUrl(QStringLiteral("https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=X"));
        activation.androidLink = QUrl(QStringLiteral("file:///etc/passwd"));
        m_panel->setActivation(activation);
        QTest::mouseClick(button(*m_panel, QStringLiteral("Copy iPhone link")), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(clipboardText(), activation.appleLink.toString());
        // What a browser must not be given is not taken over.
        QTest::mouseClick(button(*m_panel, QStringLiteral("Copy Android link")), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(clipboardText(), activation.code.androidLink().toString());
    }

    void saysThatAConfirmationCodeIsNeeded()
    {
        Activation activation = ready();
        activation.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.invalid$K2$$1"));
        m_panel->setActivation(activation);
        QVERIFY(shownText(*m_panel).contains(QStringLiteral("confirmation code")));
        QCOMPARE(view()->text(), activation.code.toString());
    }

    void saysThatItIsBeingPrepared()
    {
        Activation activation;
        activation.packageName = QStringLiteral("Japan 12 GB 4 Days");
        activation.isPending = true;
        m_panel->setActivation(activation);
        QVERIFY(shownText(*m_panel).contains(
            QStringLiteral("Being prepared, 1 to 5 minutes. It is paid; don't order again.")));
        QVERIFY(!view()->isVisible());
        QVERIFY(!button(*m_panel, QStringLiteral("Copy full code"))->isVisible());
        QVERIFY(!field(*m_panel, QStringLiteral("ICCID"))->isVisible());
    }

    void saysWhatToDoWithoutACode()
    {
        Activation activation = ready();
        activation.code = {};
        m_panel->setActivation(activation);
        QVERIFY(shownText(*m_panel).contains(QStringLiteral("no activation code")));
        QVERIFY(!view()->isVisible());
        QVERIFY(field(*m_panel, QStringLiteral("ICCID"))->isVisible());
    }

    void showsWhatThereIsToType_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("matchingId");
        QTest::addColumn<QUrl>("appleLink");
        const QUrl link(QStringLiteral("https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=X"));
        QTest::newRow("address") << "rsp.example.com" << "" << QUrl();
        QTest::newRow("matching id") << "" << "K2-7F" << QUrl();
        QTest::newRow("address and link") << "rsp.example.com" << "" << link;
        QTest::newRow("link") << "" << "" << link;
        QTest::newRow("link that is none") << "rsp.example.com" << "" << QUrl(QStringLiteral("file:///etc/passwd"));
    }
    void showsWhatThereIsToType()
    {
        QFETCH(QString, address);
        QFETCH(QString, matchingId);
        QFETCH(QUrl, appleLink);
        Activation activation = ready();
        activation.code = ActivationCode::fromParts(address, matchingId);
        activation.appleLink = appleLink;
        m_panel->setActivation(activation);
        QVERIFY(!view()->isVisible());
        QVERIFY(!button(*m_panel, QStringLiteral("Copy full code"))->isVisible());
        QCOMPARE(field(*m_panel, QStringLiteral("SM-DP+ address"))->isVisible(), !address.isEmpty());
        QCOMPARE(field(*m_panel, QStringLiteral("SM-DP+ address"))->text(), address);
        QCOMPARE(field(*m_panel, QStringLiteral("Activation code"))->isVisible(), !matchingId.isEmpty());
        QCOMPARE(field(*m_panel, QStringLiteral("Activation code"))->text(), matchingId);
        QCOMPARE(button(*m_panel, QStringLiteral("Copy iPhone link"))->isVisible(),
                 appleLink.scheme() == QLatin1String("https"));
        QVERIFY(!button(*m_panel, QStringLiteral("Copy Android link"))->isVisible());
        QVERIFY(shownText(*m_panel).contains(QStringLiteral("activation code")));
        QVERIFY(shownText(*m_panel).contains(QStringLiteral("It is paid; don't order again.")));
        m_panel->toggleFullScreen();
        QVERIFY(!fullScreen());
        // Nothing of it while the eSIM is being prepared.
        activation.isPending = true;
        m_panel->setActivation(activation);
        QVERIFY(!field(*m_panel, QStringLiteral("SM-DP+ address"))->isVisible());
        QVERIFY(!field(*m_panel, QStringLiteral("Activation code"))->isVisible());
        QVERIFY(!button(*m_panel, QStringLiteral("Copy iPhone link"))->isVisible());
    }

    void saysThatTwoCodesCame()
    {
        const QString sentence = QStringLiteral("two different activation codes");
        m_panel->setActivation(ready());
        QVERIFY(!shownText(*m_panel).contains(sentence));
        Activation activation = ready();
        activation.code = ActivationCode::firstOf(
            {activation.code, ActivationCode::fromString(QStringLiteral("LPA:1$rsp-3104.idemia.io$OTHER"))});
        m_panel->setActivation(activation);
        QVERIFY(shownText(*m_panel).contains(sentence));
        QCOMPARE(view()->text(), ready().code.toString());
        QVERIFY(view()->isVisible());
        m_panel->clear(QStringLiteral("Choose an eSIM."));
        QVERIFY(!shownText(*m_panel).contains(sentence));
    }

    void drawsTheCanonicalCode()
    {
        Activation activation = ready();
        activation.code = ActivationCode::fromString(QStringLiteral("lpa:1$rsp.example.com\u200b$K2-7F$$0\n"));
        m_panel->setActivation(activation);
        QCOMPARE(view()->text(), QStringLiteral("LPA:1$rsp.example.com$K2-7F"));
        QTest::mouseClick(button(*m_panel, QStringLiteral("Copy full code")), Qt::LeftButton);
        QCOMPARE(clipboardText(), QStringLiteral("LPA:1$rsp.example.com$K2-7F"));
    }

    void marksSpecimensBesideTheCode()
    {
        Activation activation = ready();
        activation.isSpecimen = true;
        m_panel->setActivation(activation);
        const QLabel *mark = nullptr;
        for (const auto *label : m_panel->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("SPECIMEN"))) {
                mark = label;
            }
        }
        QVERIFY(mark && mark->isVisible());
        QVERIFY(!mark->geometry().intersects(view()->geometry()));
    }

    void marksSpecimensReadablyInTheDark()
    {
        m_panel->setBackgroundRole(QPalette::Base);
        QPalette dark;
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) {
            dark.setColor(role, Qt::white);
        }
        m_panel->setPalette(dark);
        Activation activation = ready();
        activation.isSpecimen = true;
        m_panel->setActivation(activation);
        const auto labels = m_panel->findChildren<QLabel *>();
        const auto mark = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("SPECIMEN"));
        });
        QVERIFY(mark != labels.end());
        // The card is white, whatever the theme.
        QVERIFY((*mark)->palette().color((*mark)->foregroundRole()).lightness() < 128);
    }

    void marksSpecimensOfAnySandbox()
    {
        Activation activation = ready();
        activation.code = ActivationCode::fromString(QStringLiteral("LPA:1$smdp.sandbox.invalid$K2"));
        m_panel->setActivation(activation);
        QVERIFY(shownText(*m_panel).contains(QStringLiteral("SPECIMEN")));
    }

    void clearsWithAReason()
    {
        m_panel->setActivation(ready());
        m_panel->clear(QStringLiteral("Choose an eSIM."));
        QVERIFY(shownText(*m_panel).contains(QStringLiteral("Choose an eSIM.")));
        QVERIFY(!shownText(*m_panel).contains(QStringLiteral("Turkey")));
        QVERIFY(view()->isEmpty());
        QVERIFY(!button(*m_panel, QStringLiteral("Copy full code"))->isVisible());
    }

    void coversTheScreenAndComesBack()
    {
        m_panel->toggleFullScreen();
        QVERIFY(!fullScreen());
        m_panel->setActivation(ready());
        m_panel->toggleFullScreen();
        QVERIFY(fullScreen());
        QVERIFY(fullScreen()->isFullScreen());
        QCOMPARE(fullScreen()->view().text(), view()->text());
        QTest::keyClick(fullScreen(), Qt::Key_Escape);
        QTRY_VERIFY(!fullScreen());
    }

    void comesBackByTheKeyThatAPersonChose()
    {
        QAction toggle;
        toggle.setShortcut(QKeySequence(Qt::Key_F9)); // In the settings, in place of F11.
        connect(&toggle, &QAction::triggered, m_panel.get(), &ActivationPanel::toggleFullScreen);
        m_panel->addAction(&toggle);
        m_panel->setActivation(ready());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTest::keyClick(m_panel.get(), Qt::Key_F9);
        QVERIFY(fullScreen());
        QVERIFY(QTest::qWaitForWindowActive(fullScreen()));
        QTest::keyClick(fullScreen(), Qt::Key_F11);
        QVERIFY(fullScreen()->isVisible()); // It may be another action's now.
        QTest::keyClick(fullScreen(), Qt::Key_F9);
        QTRY_VERIFY(!fullScreen());
    }

    void neverShowsAnotherCodeFullScreen()
    {
        m_panel->setActivation(ready());
        m_panel->toggleFullScreen();
        Activation other = ready();
        other.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.invalid$OTHER"));
        m_panel->setActivation(other);
        QTRY_VERIFY(!fullScreen());
    }

    void showsSeveralOneAfterTheOther()
    {
        m_panel->setActivation(ready());
        QVERIFY(!m_panel->findChild<QWidget *>(QStringLiteral("pager"))->isVisible());
        const QList<Activation> all = several(3);
        m_panel->setActivations(all, 0);
        m_panel->show();
        QVERIFY(m_panel->findChild<QWidget *>(QStringLiteral("pager"))->isVisible());
        QAbstractButton *next = button(*m_panel, QStringLiteral("Next eSIM"));
        QAbstractButton *previous = button(*m_panel, QStringLiteral("Previous eSIM"));
        QVERIFY(!previous->isEnabled());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(view()->text(), all.at(i).code.toString());
            QCOMPARE(field(*m_panel, QStringLiteral("ICCID"))->text(), all.at(i).iccid.toString());
            QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("pagerLabel"))->text(),
                     QStringLiteral("eSIM %1 of 3").arg(i + 1));
            QTest::keyClick(next, Qt::Key_Space);
        }
        QVERIFY(!next->isEnabled());
        QTest::keyClick(previous, Qt::Key_Space);
        QCOMPARE(m_panel->current(), 1);
    }

    void putsSeveralSideBySideWhereThereIsRoom()
    {
        m_panel->setActivations(several(5), 1);
        m_panel->toggleFullScreen();
        QrCodeWindow *window = fullScreen();
        window->resize(1300, 800);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window->shown(), 3);
        QCOMPARE(window->view().text(), several(5).at(1).code.toString());
        QTest::keyClick(window, Qt::Key_Right);
        QCOMPARE(window->view().text(), several(5).at(2).code.toString()); // The last three.
        QTest::keyClick(window, Qt::Key_PageUp);
        QCOMPARE(window->view().text(), several(5).at(0).code.toString());
        window->resize(500, 700);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window->shown(), 1);
        for (int i = 1; i < 5; ++i) {
            QTest::keyClick(window, Qt::Key_Down);
            QCOMPARE(window->view().text(), several(5).at(i).code.toString());
        }
        QTest::keyClick(window, Qt::Key_Down);
        QCOMPARE(window->view().text(), several(5).at(4).code.toString());
    }

    void nextOfTheSaleDoesNotDisturbTheScan()
    {
        m_panel->setActivations(several(2), 1);
        m_panel->toggleFullScreen();
        QrCodeWindow *window = fullScreen();
        window->resize(500, 700);
        QCoreApplication::sendPostedEvents();
        const QString scanned = window->view().text();
        m_panel->setActivations(several(3), 1);
        QCOMPARE(fullScreen(), window);
        QVERIFY(window->isVisible());
        QCOMPARE(window->view().text(), scanned);
        QCOMPARE(window->texts().size(), 3);
    }

    void takesTextsAsPlainText()
    {
        Activation activation = ready();
        activation.packageName = QStringLiteral("<b>Turkey</b>");
        activation.note = QStringLiteral("<img src=x>");
        m_panel->setActivation(activation);
        for (const auto *label : m_panel->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

private:
    QrCodeView *view() const { return m_panel->findChild<QrCodeView *>(); }
    QrCodeWindow *fullScreen() const { return m_panel->findChild<QrCodeWindow *>(); }

    std::unique_ptr<Test::FakeClock> m_clock; ///< Outlives the panel.
    std::unique_ptr<ActivationPanel> m_panel;
};

QTEST_MAIN(ActivationPanelTest)
#include "tst_activationpanel.moc"
