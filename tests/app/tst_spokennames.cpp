// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholewindow.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Desk;

/// Whether assistive technology has a name for each control that is shown, and one that no other of its role has.
class SpokenNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyControlHasANameOfItsOwn();
    void findsOneWithoutAName();

private:
    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<Test::WholeWindow> m_whole;
};

namespace {

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Its parts are said with it, or are no controls of their own.
bool isWhole(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List
           || role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::EditableText
           || role == QAccessible::ScrollBar || role == QAccessible::MenuBar;
}

/// What a screen reader says. Qt calls a box by what is chosen in it: its name is that of its label.
QString nameOf(const QAccessibleInterface &control)
{
    if (control.role() == QAccessible::ComboBox) {
        for (const auto &[label, relation] : control.relations(QAccessible::Label)) {
            return label->text(QAccessible::Name);
        }
    }
    return control.text(QAccessible::Name);
}

class Names
{
public:
    explicit Names(QWidget &window)
        : m_window(window)
    {
        collect(QAccessible::queryAccessibleInterface(&window));
    }

    int count() const { return int(m_seen.size()); }
    const QStringList &problems() const { return m_problems; }

private:
    void collect(QAccessibleInterface *shown)
    {
        if (!shown || !shown->isValid() || shown->state().invisible) {
            return;
        }
        const auto *widget = qobject_cast<QWidget *>(shown->object());
        if (widget && widget->isWindow() && widget != &m_window) {
            return; // What another window has is not shown beside it.
        }
        const QAccessible::Role role = shown->role();
        if (isControl(role)) {
            const QString name = nameOf(*shown);
            const QString object =
                shown->object()
                    ? QStringLiteral("%1 %2 in %3")
                          .arg(QString::fromLatin1(shown->object()->metaObject()->className()),
                               shown->object()->objectName(),
                               shown->object()->parent() ? shown->object()->parent()->objectName() : QString())
                    : QString();
            if (name.trimmed().isEmpty()) {
                m_problems << QStringLiteral("no name: %1").arg(object);
            } else if (const std::pair key(int(role), name); m_seen.contains(key)) {
                m_problems << QStringLiteral("two of this name: “%1”, %2, role %3").arg(name, object).arg(int(role));
            } else {
                m_seen.insert(key);
            }
        }
        for (int child = 0; !isWhole(role) && child < shown->childCount(); ++child) {
            collect(shown->child(child));
        }
    }

    QWidget &m_window;
    QSet<std::pair<int, QString>> m_seen;
    QStringList m_problems;
};

} // namespace

void SpokenNamesTest::initTestCase()
{
    m_world = std::make_unique<Test::AccountWorld>();
    m_whole = std::make_unique<Test::WholeWindow>(*m_world);
    QVERIFY(m_whole->startWithASale());
}

void SpokenNamesTest::cleanupTestCase()
{
    m_whole.reset();
    m_world.reset();
}

void SpokenNamesTest::everyControlHasANameOfItsOwn()
{
    QSet<QString> problems;
    int seen = 0;
    m_whole->showAll([&](const QString &name, QWidget &window) {
        auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs) {
                tabs->setCurrentIndex(page);
            }
            const Names names(window);
            seen += names.count();
            for (const QString &problem : names.problems()) {
                problems.insert(QStringLiteral("%1 (%2): %3").arg(name).arg(page).arg(problem));
            }
        }
    });
    for (const QString &problem : std::as_const(problems)) {
        qWarning().noquote() << problem;
    }
    QVERIFY(problems.isEmpty());
    QVERIFY(seen > 300);
}

/// So that an empty list of problems means something.
void SpokenNamesTest::findsOneWithoutAName()
{
    auto *search = m_whole->window().findChild<QLineEdit *>(QStringLiteral("searchField"));
    const QString name = search->accessibleName();
    QVERIFY(Names(m_whole->window()).problems().isEmpty());
    search->setAccessibleName({});
    QCOMPARE(Names(m_whole->window()).problems().size(), 1);
    search->setAccessibleName(name);
    QWidget window;
    auto *one = new QPushButton(QStringLiteral("One"), &window);
    auto *other = new QPushButton(QStringLiteral("Other"), &window);
    window.show();
    QVERIFY(Names(window).problems().isEmpty());
    other->setText({});
    QCOMPARE(Names(window).problems().size(), 1);
    other->setText(one->text());
    QCOMPARE(Names(window).problems().size(), 1);
    other->hide();
    QVERIFY(Names(window).problems().isEmpty());
}

QTEST_MAIN(SpokenNamesTest)
#include "tst_spokennames.moc"
