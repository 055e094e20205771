// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/salechoices.h"

#include "app/mainwindow.h"
#include "services/account/preferences.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Desk;

class SaleChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_window = std::make_unique<MainWindow>();
        new SaleChoices(*m_window, *m_preferences, m_window.get());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_preferences.reset();
        m_settings.reset();
    }

    void aShopThatNamesNobodyHasNoBox()
    {
        QVERIFY(!box("Seller")->isVisible());
        QVERIFY(!m_window->action(MainWindow::Action::Seller)->isVisible());
        QVERIFY(box("Payment")->isVisible());
        QVERIFY(m_preferences->payment().isEmpty());
    }

    void isChosenByKeysAndHolds()
    {
        m_preferences->setSellers({QStringLiteral("Anna"), QStringLiteral("Bo")});
        QVERIFY(box("Seller")->isVisible());
        m_window->action(MainWindow::Action::Seller)->trigger();
        QWidget *list = box("Seller")->view();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_preferences->seller(), QStringLiteral("Bo"));
        QCOMPARE(box("Seller")->currentText(), QStringLiteral("Bo"));
        QCOMPARE(Preferences(*m_settings).seller(), QStringLiteral("Bo"));
        // Who sells here no longer is written with no sale.
        m_preferences->setSellers({QStringLiteral("Anna")});
        QCOMPARE(m_preferences->seller(), QString());
        QCOMPARE(box("Seller")->currentIndex(), 0);
    }

private:
    QComboBox *box(const char *name) const
    {
        const QList<QComboBox *> boxes = m_window->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == QLatin1String(name)) {
                return box;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SaleChoicesTest)
#include "tst_salechoices.moc"
