// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/noticestrip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Desk;

namespace {

/// Counts how often a widget is shown: nothing else is read out.
class ShowCounter final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        count += event->type() == QEvent::Show ? 1 : 0;
        return QObject::eventFilter(object, event);
    }
};

} // namespace

class NoticeStripTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_strip = new NoticeStrip(m_window.get());
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    /// The language is another one, or prices are hidden.
    void saysItsWordsAnew()
    {
        QString words = QStringLiteral("$3.10 came back.");
        m_strip->add([&words] { return words; });
        m_strip->showList();
        QCOMPARE(label()->text(), words);
        words = QStringLiteral("The money came back.");
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
        QCOMPARE(label()->text(), words);
        QCOMPARE(label()->accessibleDescription(), words);
        QCOMPARE(m_strip->accessibleName(), words);
        QVERIFY(m_strip->kept().constFirst().endsWith(words));
        const auto *list = m_window->findChild<QListWidget *>();
        QVERIFY(list->item(0)->text().endsWith(words));
        QCOMPARE(list->count(), 1);
    }

    void staysUntilItIsRead()
    {
        QVERIFY(!m_strip->isVisible());
        m_strip->add(QStringLiteral("The balance is low."));
        QVERIFY(m_strip->isVisible());
        QCOMPARE(label()->accessibleName(), QStringLiteral("Notice"));
        QCOMPARE(label()->accessibleDescription(), QStringLiteral("The balance is low."));
        QTest::mouseClick(button("Dismiss notice"), Qt::LeftButton);
        QVERIFY(!m_strip->isVisible());
        QCOMPARE(m_strip->unread(), 0);
        QCOMPARE(m_strip->kept().size(), 1);
        QVERIFY(m_strip->kept().constFirst().endsWith(QStringLiteral("The balance is low.")));
    }

    void isReadOutEachTime()
    {
        ShowCounter counter;
        m_strip->installEventFilter(&counter);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_strip);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Notification);
        m_strip->add(QStringLiteral("One"));
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("One"));
        QCOMPARE(counter.count, 1);
        m_strip->add(QStringLiteral("Two"));
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Two"));
        QCOMPARE(counter.count, 2);
    }

    void showsTheNewestAndThenTheOthers()
    {
        m_strip->add(QStringLiteral("One"));
        m_strip->add(QStringLiteral("Two"));
        QCOMPARE(label()->text(), QStringLiteral("Two"));
        m_strip->dismiss();
        QCOMPARE(label()->text(), QStringLiteral("One"));
        m_strip->dismiss();
        QVERIFY(!m_strip->isVisible());
        m_strip->dismiss();
    }

    void doesWhatItsButtonSays()
    {
        int shown = 0;
        m_strip->add(QStringLiteral("It went through."), QStringLiteral("Show"), [&shown] { ++shown; });
        QTest::mouseClick(button("Show"), Qt::LeftButton);
        QCOMPARE(shown, 1);
        QVERIFY(!m_strip->isVisible());
        m_strip->add(QStringLiteral("Nothing to show."));
        QVERIFY(!button("Show") || !button("Show")->isVisible());
    }

    void takesBackWhatIsNoLongerTrue()
    {
        m_strip->add(QStringLiteral("One"));
        const int number = m_strip->add(QStringLiteral("No network"));
        m_strip->take(number);
        QCOMPARE(label()->text(), QStringLiteral("One"));
        QCOMPARE(m_strip->kept().size(), 2);
    }

    void keepsNoMoreThanAHundred()
    {
        for (int i = 0; i < 150; ++i) {
            m_strip->add(QString::number(i));
        }
        QCOMPARE(m_strip->kept().size(), NoticeStrip::mostKept);
        QVERIFY(m_strip->kept().constFirst().endsWith(QStringLiteral("149")));
    }

    void listsThemAll()
    {
        m_strip->add(QStringLiteral("One"));
        m_strip->dismiss();
        m_strip->showList();
        auto *list = m_window->findChild<QListWidget *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 1);
    }

    void takesTextsAsPlainText()
    {
        m_strip->add(QStringLiteral("<b>bold</b>"));
        QCOMPARE(label()->textFormat(), Qt::PlainText);
    }

private:
    QLabel *label() const
    {
        for (auto *candidate : m_strip->findChildren<QLabel *>()) {
            if (candidate->accessibleName() == QStringLiteral("Notice")) {
                return candidate;
            }
        }
        return nullptr;
    }

    QAbstractButton *button(const char *name) const
    {
        for (auto *candidate : m_strip->findChildren<QAbstractButton *>()) {
            if (candidate->accessibleName() == QLatin1String(name) || candidate->text() == QLatin1String(name)) {
                return candidate;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    NoticeStrip *m_strip = nullptr;
};

QTEST_MAIN(NoticeStripTest)
#include "tst_noticestrip.moc"
