// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "widgets/page.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Desk;

namespace {

class SomePage : public Page
{
public:
    void setSearchText(const QString &text) override { texts << text; }
    void enterResults() override {}

    QStringList texts;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void keepsASearchForEachPage()
    {
        MainWindow window;
        auto *one = new SomePage;
        auto *other = new SomePage;
        window.addPage(one);
        window.addPage(other);
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
        field->setText(QStringLiteral("turkey"));
        QCOMPARE(one->texts.constLast(), QStringLiteral("turkey"));
        window.openPage(other);
        QCOMPARE(field->text(), QString());
        field->setText(QStringLiteral("8948"));
        window.openPage(one);
        QCOMPARE(field->text(), QStringLiteral("turkey"));
        QVERIFY(!one->texts.contains(QStringLiteral("8948")));
    }

    void goesBackOneStepWhileEscIsHeld()
    {
        const MainWindow window;
        QVERIFY(!window.action(QStringLiteral("actionBack"))->autoRepeat());
    }

    void showsWhatAPageSearchesForByItself()
    {
        MainWindow window;
        auto *one = new SomePage;
        auto *other = new SomePage;
        window.addPage(one);
        window.addPage(other);
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
        field->setText(QStringLiteral("turkey"));
        emit one->searchTextChanged({});
        QCOMPARE(field->text(), QString());
        // One that is not open changes nothing that is shown, and has it when it opens.
        field->setText(QStringLiteral("greece"));
        emit other->searchTextChanged(QStringLiteral("8948"));
        QCOMPARE(field->text(), QStringLiteral("greece"));
        window.openPage(other);
        QCOMPARE(field->text(), QStringLiteral("8948"));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
