// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/announcer.h"

#include "widgets/controls/spokenwords.h"

#include <QTest>

using namespace Desk;

class AnnouncerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_widget = std::make_unique<QWidget>();
        m_announcer = std::make_unique<Announcer>(m_widget.get());
        m_widget->show();
    }
    void cleanup()
    {
        m_announcer.reset();
        m_widget.reset();
    }

    void saysWhatIsNewAndSaysItOnce()
    {
        m_announcer->tell(m_paid);
        m_announcer->tell(m_paid);
        QCOMPARE(announced(), QStringList{m_paid});
        m_announcer->tell(m_paid);
        QCOMPARE(announced(), QStringList{m_paid});
    }

    void saysWhatStandsThereInTheEnd()
    {
        m_announcer->tell(m_ordering);
        m_announcer->tell({});
        m_announcer->tell(m_paid);
        QCOMPARE(announced(), QStringList{m_paid});
        m_announcer->tell(m_ordering);
        m_announcer->tell({});
        QCOMPARE(announced(), QStringList{m_paid});
    }

    void saysTheSameAgainOnceItWasGone()
    {
        m_announcer->tell(m_paid);
        QCOMPARE(announced().size(), 1);
        m_announcer->tell({});
        QCOMPARE(announced().size(), 1);
        m_announcer->tell(m_paid);
        QCOMPARE(announced(), (QStringList{m_paid, m_paid}));
    }

    void saysTheSameOfSomethingElse()
    {
        m_announcer->tell(m_paid);
        QCOMPARE(announced().size(), 1);
        m_announcer->forget();
        m_announcer->tell(m_paid);
        QCOMPARE(announced(), (QStringList{m_paid, m_paid}));
    }

    void saysNothingThatIsKnown()
    {
        m_announcer->tell(m_paid);
        m_announcer->assumeKnown();
        QCOMPARE(announced(), QStringList());
        m_announcer->tell(m_ordering);
        QCOMPARE(announced(), QStringList{m_ordering});
    }

    void saysNothingThatNobodySees()
    {
        m_widget->hide();
        m_announcer->tell(m_paid);
        QCOMPARE(announced(), QStringList());
        m_widget->show();
        QCOMPARE(announced(), QStringList());
    }

    void saysNothingOnceItIsGone()
    {
        m_announcer->tell(m_paid);
        m_announcer.reset();
        QCOMPARE(announced(), QStringList());
    }

    /// A screen reader asks later, and not for ever.
    void wordsStayAsTheyWereWhenOthersFollow()
    {
        QStringList told;
        for (int number = 1; number <= 20; ++number) {
            told << QString::number(number);
            m_announcer->tell(told.constLast());
            QCOMPARE(announced().constLast(), told.constLast());
        }
        QCOMPARE(announced(), told.sliced(told.size() - 8));
        const QAccessibleInterface *last = QAccessible::queryAccessibleInterface(m_widget->children().constLast());
        QCOMPARE(last->parent(), QAccessible::queryAccessibleInterface(m_widget.get()));
    }

private:
    QStringList announced() const { return Test::announcedBy(*m_widget); }

    const QString m_ordering = QStringLiteral("Ordering…");
    const QString m_paid = QStringLiteral("It went through. $3.10 was paid.");
    std::unique_ptr<QWidget> m_widget;
    std::unique_ptr<Announcer> m_announcer;
};

QTEST_MAIN(AnnouncerTest)

#include "tst_announcer.moc"
