// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/esimmodel.h"
#include "models/recordroles.h"
#include "models/worthacallmodel.h"
#include "services/esims/worthacall.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/recordtable.h"
#include "widgets/controls/statuschips.h"
#include "widgets/esims/esimspage.h"
#include "widgets/sales/topuppanel.h"
#include "widgets/team/othernotes.h"

#include "accountworld.h"
#include "sandbox/sandboxclient.h"
#include "support/shopteam.h"

#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

using namespace Desk;

namespace {
constexpr QPoint nowhere(0, 799); ///< Beside all windows.
const QString cancelEndpoint = QStringLiteral("POST /esims/cancel");
} // namespace

class EsimsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        QVERIFY(m_world->connectAccount());
        makePage();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_world->records.refreshEsims();
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        QVERIFY(table()->model()->rowCount() > 20);
    }

    void cleanup()
    {
        QCursor::setPos(nowhere);
        m_page.reset();
        m_world.reset();
    }

    void showsAllOfThemNewestFirst()
    {
        QCOMPARE(table()->model()->rowCount(), int(m_world->records.esims().size()));
        QVERIFY(isSorted(EsimModel::Column::Bought, Qt::DescendingOrder));
        QCOMPARE(table()->selectedRow(), 0);
    }

    void countsOnItsChips()
    {
        int sum = 0;
        for (const Chip *chip : m_page->findChildren<Chip *>()) {
            if (!chip->isVisible() || chip->text().startsWith(QLatin1String("All"))
                || chip->text().startsWith(QLatin1String("Worth"))) {
                continue;
            }
            sum += chip->text().section(QLatin1Char(' '), -1).toInt();
        }
        int deleted = 0;
        for (const Esim &esim : m_world->records.esims()) {
            const bool hasChip =
                esim.isPending || (esim.status != Esim::Status::Deleted && esim.status != Esim::Status::Other);
            deleted += hasChip ? 0 : 1;
        }
        QCOMPARE(sum, int(m_world->records.esims().size()) - deleted);
    }

    void tellsWhichEsimsCouldNotBeRead()
    {
        const auto gaps = [this] { return m_page->findChild<QLabel *>(QStringLiteral("gapsLabel"))->text(); };
        QCOMPARE(gaps(), QString());
        const QString endpoint = QStringLiteral("GET /esims");
        Test::Breakage spoilt;
        spoilt.answer = m_world->sandbox->handle(Test::signedRequest(
            "GET", QStringLiteral("/esims?limit=1"), {}, m_world->sandbox->credentials(), m_world->clock.now()));
        spoilt.answer->body.replace("\"status\":\"", "\"status\":null,\"was\":\"")
            .replace("\"esims\":[", "\"esims\":[null,")
            .replace("\"is_pending\":true", "\"is_pending\":false");
        m_world->line.breakNext(endpoint, spoilt);
        const int before = table()->model()->rowCount();
        m_world->records.refreshEsims();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        m_page->showWaiting();
        QCOMPARE(table()->model()->rowCount(), before);
        QVERIFY2(gaps().contains(QStringLiteral("could not be read completely.")), qPrintable(gaps()));
        QVERIFY(gaps().contains(QStringLiteral("could not be read at all and are not listed.")));
        // Read again, and well.
        m_world->records.refreshEsims();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        QCOMPARE(gaps(), QString());
    }

    void callsNobodyWellOfWhomItDoesNotKnow()
    {
        m_page.reset();
        m_world = std::make_unique<Test::AccountWorld>();
        makePage();
        const auto *calls = m_page->findChild<RecordTable *>(QStringLiteral("callsTable"));
        QCOMPARE(table()->emptyText(), QStringLiteral("The eSIMs were not read yet. F5 reads them."));
        QCOMPARE(m_page->matchCount(), QString()); // Nothing is not zero.
        QCOMPARE(m_page->findChild<StatusChips *>()->findChild<Chip *>()->text(), QStringLiteral("All"));
        QCOMPARE(calls->emptyText(), QStringLiteral("Nobody is known to need a call, but not all eSIMs were read."));
    }

    void aChipShowsItsStatusOnly()
    {
        Chip *fresh = chip(QStringLiteral("New"));
        QVERIFY(fresh);
        QTest::mouseClick(fresh, Qt::LeftButton);
        QVERIFY(table()->model()->rowCount() > 0);
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            QCOMPARE(cell(row, EsimModel::Column::Status), QStringLiteral("New"));
        }
        QCOMPARE(fresh->text(), QStringLiteral("New %1").arg(table()->model()->rowCount()));
        QVERIFY(m_page->stepBack());
        QCOMPARE(table()->model()->rowCount(), int(m_world->records.esims().size()));
        QVERIFY(!m_page->stepBack());
    }

    void showsTheEsimsOfAFigureAndNoOthers()
    {
        m_page->setSearchText(QStringLiteral("nothing has this"));
        QCOMPARE(table()->model()->rowCount(), 0);
        for (const Esim::Status status : EsimsPage::statuses()) {
            m_page->showStatus(status);
            QCOMPARE(table()->model()->rowCount(), EsimModel::countOf(m_world->records.esims(), status));
        }
        m_page->setSearchText(QStringLiteral("nothing has this"));
        m_page->showWorthACall();
        const auto *calls = m_page->findChild<RecordTable *>(QStringLiteral("callsTable"));
        QVERIFY(calls->isVisible());
        QCOMPARE(calls->model()->rowCount(), Desk::worthACall(m_world->records.esims(), m_world->clock.now()).size());
        m_page->showStatus({});
        QCOMPARE(table()->model()->rowCount(), m_world->records.esims().size());
    }

    void findsByTheLastFourDigits()
    {
        const Iccid iccid = someIccid();
        m_page->setSearchText(iccid.toString().right(4));
        QVERIFY(contains(iccid));
        QVERIFY(table()->model()->rowCount() < 5);
        m_page->setSearchText(iccid.grouped());
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(contains(iccid));
    }

    void findsByItsOrder()
    {
        const Iccid iccid = m_world->records.orderReferences().constBegin().key();
        m_page->setSearchText(m_world->records.orderReferences().value(iccid));
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(contains(iccid));
    }

    void keepsANoteThatIsWrittenInTheTable()
    {
        const QModelIndex note = index(2, EsimModel::Column::Note);
        const Iccid iccid = iccidOf(2);
        table()->setFocus();
        // F2 writes in the row, whichever cell the arrow keys have come to.
        table()->setCurrentIndex(index(2, EsimModel::Column::Iccid));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(table()->currentIndex(), note);
        QCOMPARE(editor->accessibleName(), QStringLiteral("Customer or note"));
        QTest::keyClicks(editor, QStringLiteral("Ms Aydin"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(m_world->until([&] { return m_world->records.note(iccid) == QStringLiteral("Ms Aydin"); }));
        QFuture<Result<QHash<Iccid, QString>>> kept = m_world->journal.notes();
        kept.waitForFinished();
        QCOMPARE(kept.result().value().value(iccid), QStringLiteral("Ms Aydin"));
        m_page->setSearchText(QStringLiteral("aydın"));
        QVERIFY(contains(iccid));
    }

    void showsWhatOtherDesksWroteBesideTheNote()
    {
        Test::ShopTeam team(*m_world);
        QVERIFY(team.join());
        m_page->setBooks(m_world->shop.orderBook(), m_world->shop.sellingPrices());
        const Iccid iccid = iccidOf(2);
        table()->setCurrentIndex(index(2, EsimModel::Column::Iccid));
        auto *others = m_page->findChild<OtherNotes *>();
        QVERIFY(!others->isVisible());
        RegisterSet set;
        set.which = {TeamRegister::Kind::Note, iccid.toString()};
        set.value = QStringLiteral("Room 4");
        set.at = m_world->clock.now();
        set.seller = QStringLiteral("Tom");
        team.tell(set, Test::ShopTeam::own);
        QVERIFY(!others->isVisible());
        set.value = QStringLiteral("<b>Room 5</b>");
        set.seller = QStringLiteral("Mira");
        team.tell(set);
        QVERIFY(others->isVisible());
        auto *label = others->findChild<QLabel *>();
        QVERIFY2(label->text().contains(QStringLiteral("Mira")) && label->text().contains(set.value),
                 qPrintable(label->text()));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        const auto *button = others->findChild<QPushButton *>();
        QVERIFY2(button->accessibleName().contains(label->text()), qPrintable(button->accessibleName()));
        // Tab comes by it where it stands: above the panels.
        const QWidget *next = others;
        while (next != button && !m_page->findChild<QTabWidget *>()->isAncestorOf(next)) {
            next = next->nextInFocusChain();
        }
        QCOMPARE(next, button);
        table()->setCurrentIndex(index(3, EsimModel::Column::Iccid));
        QVERIFY(!others->isVisible());
        table()->setCurrentIndex(index(2, EsimModel::Column::Iccid));
        QVERIFY(others->isVisible());
        QTest::mouseClick(others->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(m_world->until([&] { return m_world->records.note(iccid) == set.value; }));
        QVERIFY(!others->isVisible());
    }

    void leavesAloneWhatIsBeingWritten()
    {
        const Iccid iccid = iccidOf(1);
        table()->setFocus();
        table()->setCurrentIndex(index(1, EsimModel::Column::Note));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("room 2"));
        // Its row changes, and a colleague sells one that comes in above it.
        QVERIFY(m_world->sandbox->setEsimStatus(iccid.toString(), QStringLiteral("CANCELLED")));
        sellOneElsewhere();
        QVERIFY(cell(1, EsimModel::Column::Status) != QStringLiteral("Cancelled"));
        refresh();
        QCOMPARE(iccidOf(2), iccid);
        QCOMPARE(cell(2, EsimModel::Column::Status), QStringLiteral("Cancelled"));
        QCOMPARE(QApplication::focusWidget(), editor);
        QCOMPARE(editor->text(), QStringLiteral("room 2"));
        QTest::keyClicks(editor, QStringLiteral("14"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(m_world->until([&] { return m_world->records.note(iccid) == QStringLiteral("room 214"); }));
    }

    void movesNothingUnderTheEyeWhenRowsComeIn()
    {
        QScrollBar *bar = table()->verticalScrollBar();
        QVERIFY(bar->maximum() > 4);
        bar->setValue(4);
        const Iccid top = iccidOf(4);
        table()->setCurrentIndex(index(6, EsimModel::Column::Package));
        const Iccid selected = iccidOf(6);
        const int place = table()->visualRect(table()->currentIndex()).top();
        sellOneElsewhere();
        refresh();
        QCOMPARE(iccidOf(table()->rowAt(0)), top);
        QCOMPARE(iccidOf(table()->selectedRow()), selected);
        QCOMPARE(table()->visualRect(table()->currentIndex()).top(), place);
    }

    void showsNewOnesToWhoeverLooksAtTheTop()
    {
        const int before = table()->model()->rowCount();
        table()->setCurrentIndex(
            index(3, EsimModel::Column::Package)); // The first one is prepared, and may be ready soon.
        const Iccid selected = iccidOf(table()->selectedRow());
        sellOneElsewhere();
        refresh();
        QCOMPARE(table()->model()->rowCount(), before + 1);
        QCOMPARE(table()->verticalScrollBar()->value(), 0);
        QCOMPARE(iccidOf(table()->selectedRow()), selected);
    }

    void newOnesWaitForAMovingMouseAndSaySo()
    {
        const QPoint position = table()->visualRect(index(4, EsimModel::Column::Package)).center();
        const Iccid under = iccidOf(4);
        const int before = table()->model()->rowCount();
        sellOneElsewhere();
        refreshUnderAMovingMouse(table(), position);
        QCOMPARE(table()->model()->rowCount(), before);
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %2 shown").arg(before).arg(before + 1));
        QCOMPARE(m_page->waitingText(), QStringLiteral("Show 1 more"));
        QCOMPARE(chip(QStringLiteral("All"))->text(), QStringLiteral("All %1").arg(before + 1));
        m_world->clock.advance(std::chrono::seconds(2));
        QCOMPARE(table()->model()->rowCount(), before + 1);
        QCOMPARE(iccidOf(table()->rowAt(position.y())), under);
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %1").arg(before + 1));
        QCOMPARE(m_page->waitingText(), QString());

        sellOneElsewhere();
        refreshUnderAMovingMouse(table(), position);
        QCOMPARE(table()->model()->rowCount(), before + 1);
        m_page->showWaiting();
        QCOMPARE(table()->model()->rowCount(), before + 2);
        QCOMPARE(iccidOf(table()->rowAt(position.y())), under);
    }

    // Its list is too short to be scrolled: rows above the one under the mouse would push it away.
    void thoseWorthACallWaitUntilTheMouseHasGone()
    {
        sellOneElsewhere();
        const int before = worthACall();
        QVERIFY(before > 0);
        const Esim sold = m_world->records.esims().constFirst();
        QTest::mouseClick(chip(QStringLiteral("Worth a call")), Qt::LeftButton);
        QCOMPARE(callsTable()->verticalScrollBar()->maximum(), 0);
        const QPoint position = callsTable()->visualRect(callsTable()->model()->index(0, 1)).center();
        m_world->sandbox->install(sold.iccid.toString());
        m_world->sandbox->useData(sold.iccid.toString(), sold.usage.total);
        refreshUnderAMovingMouse(callsTable(), position);
        const int now = int(Desk::worthACall(m_world->records.esims(), m_world->clock.now()).size());
        QCOMPARE(now, before + 1);
        QCOMPARE(callsTable()->model()->rowCount(), before);
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %2 shown").arg(before).arg(now));
        QCOMPARE(m_page->waitingText(), QStringLiteral("Show changes"));
        QCOMPARE(chip(QStringLiteral("Worth a call"))->text(), QStringLiteral("Worth a call %1").arg(now));
        m_world->clock.advance(std::chrono::seconds(3));
        QCOMPARE(callsTable()->model()->rowCount(), before);
        QTest::mouseMove(m_page->findChild<StatusChips *>());
        QCoreApplication::processEvents();
        QCOMPARE(callsTable()->model()->rowCount(), now);
        QCOMPARE(m_page->waitingText(), QString());
    }

    // The list stays as it is, so nothing moves: the customer waits for the code beside it.
    void whatChangesInARowComesUnderAMouseThatRests()
    {
        QTest::mouseClick(chip(QStringLiteral("Worth a call")), Qt::LeftButton);
        QTest::mouseClick(chip(QStringLiteral("All")), Qt::LeftButton);
        const Iccid iccid = iccidOf(4);
        QVERIFY(m_world->sandbox->setEsimStatus(iccid.toString(), QStringLiteral("CANCELLED")));
        refreshUnderAMovingMouse(table(), table()->visualRect(index(4, EsimModel::Column::Package)).center());
        m_world->clock.advance(std::chrono::seconds(2));
        QCOMPARE(iccidOf(4), iccid);
        QCOMPARE(cell(4, EsimModel::Column::Status), QStringLiteral("Cancelled"));
    }

    void keepsWhatIsNotKnownLastInBothDirections()
    {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table()->sortByColumn(int(EsimModel::Column::Expires), order);
            QVERIFY(isSorted(EsimModel::Column::Expires, order));
            const int last = table()->model()->rowCount() - 1;
            QCOMPARE(cell(last, EsimModel::Column::Expires), Format::dash());
            QVERIFY(cell(0, EsimModel::Column::Expires) != Format::dash());
        }
    }

    void remembersItsColumns()
    {
        QSettings settings(m_world->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QHeaderView *header = table()->horizontalHeader();
        header->resizeSection(int(EsimModel::Column::Package), 137);
        header->moveSection(0, 1);
        table()->sortByColumn(int(EsimModel::Column::Package), Qt::AscendingOrder);
        m_page->saveState(settings);

        makePage();
        m_page->restoreState(settings);
        m_page->show();
        QCOMPARE(table()->horizontalHeader()->sectionSize(int(EsimModel::Column::Package)), 137);
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 1);
        QVERIFY(isSorted(EsimModel::Column::Package, Qt::AscendingOrder));
    }

    void showsAnEsimThatIsFilteredOut()
    {
        const Iccid iccid = someIccid();
        QSignalSpy texts(m_page.get(), &Page::searchTextChanged);
        QVERIFY(m_page->showEsim(iccid));
        QVERIFY(texts.isEmpty()); // Nothing hid it.
        m_page->setSearchText(QStringLiteral("nothing like that"));
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(m_page->showEsim(iccid));
        QCOMPARE(texts.size(), 1); // What is written in the field, and what is listed, agree.
        QCOMPARE(texts[0][0].toString(), QString());
        const int all = table()->model()->rowCount();
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %1").arg(all));
        // The next change of the list brings the search not back.
        refresh();
        QCOMPARE(table()->model()->rowCount(), all);
        // Also from among those worth a call.
        QVERIFY(worthACall() > 0);
        m_page->setSearchText(iccid.toString());
        chip(QStringLiteral("Worth a call"))->setChecked(true);
        QVERIFY(m_page->showEsim(iccid));
        QVERIFY(table()->isVisible());
        QCOMPARE(texts.size(), 2);
        QCOMPARE(table()->model()->rowCount(), all);
        QCOMPARE(iccidOf(table()->selectedRow()), iccid);
        QVERIFY(!m_page->showEsim(Iccid::fromString(QStringLiteral("8900000000000000000")).value()));
    }

    void searchesAndCountsThoseWorthACall()
    {
        const int calls = worthACall();
        QVERIFY(calls > 0);
        Chip *worth = chip(QStringLiteral("Worth a call"));
        QVERIFY(worth);
        QCOMPARE(worth->text(), QStringLiteral("Worth a call %1").arg(calls));
        QTest::mouseClick(worth, Qt::LeftButton);
        QVERIFY(callsTable()->isVisible() && !table()->isVisible());
        QCOMPARE(callsTable()->model()->rowCount(), calls);
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %1").arg(calls));
        const Iccid iccid = Iccid::fromString(callsTable()->model()->index(0, 0).data(DigitsRole).toString()).value();
        m_page->setSearchText(iccid.toString());
        QCOMPARE(callsTable()->model()->rowCount(), 1);
        m_page->setSearchText({});
        QVERIFY(m_page->stepBack());
        QVERIFY(table()->isVisible());
    }

    void keepsWhatIsLookedAtThoughItMatchesNoMore()
    {
        QTest::mouseClick(chip(QStringLiteral("New")), Qt::LeftButton);
        const Iccid iccid = iccidOf(1);
        const Iccid next = iccidOf(2);
        table()->setCurrentIndex(index(1, EsimModel::Column::Package));
        QVERIFY(m_world->sandbox->setEsimStatus(iccid.toString(), QStringLiteral("CANCELLED")));
        refresh();
        QCOMPARE(iccidOf(table()->selectedRow()), iccid);
        QCOMPARE(cell(table()->selectedRow(), EsimModel::Column::Status), QStringLiteral("Cancelled"));
        // Until the person filters anew.
        QTest::mouseClick(chip(QStringLiteral("All")), Qt::LeftButton);
        QTest::mouseClick(chip(QStringLiteral("New")), Qt::LeftButton);
        QVERIFY(!contains(iccid));
        QVERIFY(contains(next));
    }

    void keepsWhoeverWasHelpedAmongThoseWorthACall()
    {
        QTest::mouseClick(chip(QStringLiteral("Worth a call")), Qt::LeftButton);
        const auto iccidAt = [this](int row) {
            return callsTable()->model()->index(row, 0).data(DigitsRole).toString();
        };
        const int before = callsTable()->model()->rowCount();
        const QString helped = iccidAt(1);
        callsTable()->setCurrentIndex(callsTable()->model()->index(1, 0));
        QVERIFY(m_world->sandbox->setEsimStatus(helped, QStringLiteral("CANCELLED")));
        refresh();
        QCOMPARE(callsTable()->model()->rowCount(), before);
        QCOMPARE(iccidAt(callsTable()->selectedRow()), helped);
        callsTable()->setCurrentIndex(callsTable()->model()->index(0, 0));
        sellOneElsewhere();
        refresh();
        QCOMPARE(callsTable()->model()->rowCount(), before - 1);
        QVERIFY(iccidAt(0) != helped && iccidAt(1) != helped);
    }

    void anotherSearchSelectsItsFirstRow()
    {
        table()->setCurrentIndex(index(5, EsimModel::Column::Package));
        const Iccid iccid = iccidOf(5);
        m_page->setSearchText(cell(5, EsimModel::Column::Status));
        QVERIFY(contains(iccid));
        QCOMPARE(table()->selectedRow(), 0);
    }

    void oneKeyTakesTheNextStep()
    {
        QVERIFY(worthACall() > 0);
        QTest::mouseClick(chip(QStringLiteral("Worth a call")), Qt::LeftButton);
        m_page->enterResults();
        QCOMPARE(QApplication::focusWidget(), callsTable());
        const auto nextStep = static_cast<int>(WorthACallModel::Column::NextStep);
        QCOMPARE(callsTable()->model()->index(0, nextStep).data().toString(), QStringLiteral("Top up"));
        QTest::keyClick(callsTable(), Qt::Key_Return);
        auto *panel = m_page->findChild<TopUpPanel *>();
        QVERIFY(panel->isVisible());
        // Back to the list by Esc, which takes no filter away before that.
        QVERIFY(m_page->stepBack());
        QVERIFY(!panel->isVisible());
        QVERIFY(callsTable()->isVisible());
        QCOMPARE(QApplication::focusWidget(), callsTable());
    }

    void goesThroughItsChipsBeforeTheTable()
    {
        QWidget *next = m_page->findChild<StatusChips *>();
        const QList<Chip *> chips = next->findChildren<Chip *>();
        QStringList order;
        for (int i = 0; i < 60 && next != table(); ++i) {
            next = next->nextInFocusChain();
            if (auto *found = qobject_cast<Chip *>(next); found && found->isVisible()) {
                order << found->text().section(QLatin1Char(' '), 0, 0);
            }
        }
        QCOMPARE(next, table());
        // One stop of Tab, and arrow keys choose from there, also where Esc has chosen meanwhile.
        Chip *all = chip(QStringLiteral("All"));
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Right);
        QVERIFY(chip(QStringLiteral("New"))->isChecked());
        QCOMPARE(QApplication::focusWidget(), chip(QStringLiteral("New")));
        QVERIFY(m_page->stepBack());
        QCOMPARE(QApplication::focusWidget(), all);
        table()->setFocus();
        for (const Chip *one : chips) {
            QCOMPARE(bool(one->focusPolicy() & Qt::TabFocus), one == all);
        }
        QVERIFY2(order.join(QLatin1Char('|')).startsWith(QStringLiteral("All|New|Preparing|Depleted|Expired")),
                 qPrintable(order.join(QLatin1Char('|'))));
    }

    // The program ends while a cancellation is under way. The journal knows that it was sent, the account tells the
    // rest.
    void tellsAfterARestartWhatBecameOfACancellation()
    {
        sellOneElsewhere();
        refresh();
        const Esim sold = m_world->records.esims().constFirst();
        QCOMPARE(sold.status, Esim::Status::New);
        Test::Breakage lost;
        lost.fault = Test::Fault::LostAfterProcessing;
        m_world->line.breakNext(cancelEndpoint, lost);
        m_world->care.cancel({sold.iccid});
        QVERIFY(m_world->until([&] { return m_world->care.action(sold.iccid, CareAction::Kind::Cancel).wasLost; }));
        m_page.reset();
        m_world->care.stop();

        EsimCare care(m_world->client, m_world->journal, m_world->clock);
        care.load();
        m_world->records.load();
        makePage(&care);
        m_page->show();
        QVERIFY(m_world->until([&] { return m_page->showEsim(sold.iccid); }));
        m_page->openTab(EsimsPage::Tab::Manage);
        // What this computer knew is of before. Whoever acts on it is told, and nothing is refunded twice.
        QVERIFY(m_world->until([this] { return label("cancelStatus").startsWith(QStringLiteral("Not clear yet.")); }));
        const Money balance = m_world->sandbox->balance();
        QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("cancelButton"))->isEnabled());
        QVERIFY(care.cancel({sold.iccid}));
        QVERIFY(m_world->until(
            [this] { return label("cancelStatus").startsWith(QStringLiteral("It was cancelled before.")); }));
        QCOMPARE(m_world->sandbox->balance(), balance);
        m_page.reset();
        care.stop();

        // Whoever waits for the list sees it there.
        EsimCare later(m_world->client, m_world->journal, m_world->clock);
        later.load();
        makePage(&later);
        m_page->show();
        refresh();
        QVERIFY(m_page->showEsim(sold.iccid));
        m_page->openTab(EsimsPage::Tab::Manage);
        QVERIFY(label("cancelLabel").startsWith(QStringLiteral("It is cancelled or over")));
        QVERIFY(label("cancelStatus").isEmpty());
        QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("cancelButton"))->isEnabled());
        QCOMPARE(m_world->line.attempts(cancelEndpoint), 2); // One by each hand.
        m_page.reset();
    }

    void hasItsTabsByName()
    {
        const auto *tabs = m_page->findChild<QTabWidget *>(QStringLiteral("tabs"));
        QStringList names;
        for (int i = 0; i < tabs->count(); ++i) {
            names << tabs->tabText(i);
        }
        QCOMPARE(names.join(QLatin1Char('|')), QStringLiteral("Activation|Usage|Network|Manage"));
    }

    void namesEveryControlOnceInEachTab()
    {
        auto *tabs = m_page->findChild<QTabWidget *>(QStringLiteral("tabs"));
        table()->setCurrentIndex(index(1, EsimModel::Column::Package));
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QVERIFY2(repeatedNames().isEmpty(), qPrintable(repeatedNames().join(QLatin1Char('|'))));
        }
        m_page->openTopUp();
        QVERIFY2(repeatedNames().isEmpty(), qPrintable(repeatedNames().join(QLatin1Char('|'))));
    }

private:
    void makePage(EsimCare *care = nullptr)
    {
        m_page = std::make_unique<EsimsPage>(EsimsPage::Services{m_world->records, m_world->catalogue, m_world->topUps,
                                                                 care ? *care : m_world->care, m_world->account,
                                                                 m_world->preferences, m_world->clock});
        m_page->resize(1200, 500);
    }
    /// Makes sure that somebody is: an active one with nothing left.
    int worthACall()
    {
        for (const Esim &esim : m_world->records.esims()) {
            if (esim.status == Esim::Status::Active && !esim.usage.isUnlimited) {
                m_world->sandbox->useData(esim.iccid.toString(), esim.usage.total);
                break;
            }
        }
        refresh();
        return int(Desk::worthACall(m_world->records.esims(), m_world->clock.now()).size());
    }
    QStringList repeatedNames() const
    {
        QStringList names;
        QStringList repeated;
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool isControl =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
                || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
            if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
                continue;
            }
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QString name = seen ? seen->text(QAccessible::Name) : QString();
            if (name.isEmpty() || names.contains(name)) {
                repeated << widget->objectName() + QLatin1Char(':') + name;
            }
            names << name;
        }
        return repeated;
    }
    QString label(const char *name) const { return m_page->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    RecordTable *callsTable() const { return list(QStringLiteral("callsTable")); }
    RecordTable *table() const { return list(QStringLiteral("table")); }
    RecordTable *list(const QString &name) const
    {
        return m_page->findChild<QStackedWidget *>(QStringLiteral("lists"))->findChild<RecordTable *>(name);
    }
    QModelIndex index(int row, EsimModel::Column column) const
    {
        return table()->model()->index(row, static_cast<int>(column));
    }
    QString cell(int row, EsimModel::Column column) const { return index(row, column).data().toString(); }
    Iccid iccidOf(int row) const
    {
        return Iccid::fromString(index(row, EsimModel::Column::Iccid).data(DigitsRole).toString()).value_or(Iccid());
    }
    bool contains(const Iccid &iccid) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (iccidOf(row) == iccid) {
                return true;
            }
        }
        return false;
    }
    Iccid someIccid() const { return iccidOf(5); }
    Chip *chip(const QString &text) const
    {
        for (Chip *found : m_page->findChildren<Chip *>()) {
            if (found->isVisible() && found->text().startsWith(text)) {
                return found;
            }
        }
        return nullptr;
    }
    bool isSorted(EsimModel::Column column, Qt::SortOrder order) const
    {
        for (int row = 1; row < table()->model()->rowCount(); ++row) {
            const QVariant one = index(row - 1, column).data(SortRole);
            const QVariant other = index(row, column).data(SortRole);
            if (!one.isValid() || !other.isValid()) {
                if (other.isValid()) {
                    return false;
                }
                continue;
            }
            const QPartialOrdering found = QVariant::compare(one, other);
            const bool isWrong =
                order == Qt::AscendingOrder ? found == QPartialOrdering::Greater : found == QPartialOrdering::Less;
            if (isWrong) {
                return false;
            }
        }
        return true;
    }
    void refresh()
    {
        m_world->clock.advance(std::chrono::seconds(70));
        m_world->records.refreshEsims();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
    }
    void refreshUnderAMovingMouse(const RecordTable *list, const QPoint &position)
    {
        m_world->clock.advance(std::chrono::seconds(70));
        int moves = 0;
        const auto move = [&] { QTest::mouseMove(list->viewport(), position + QPoint(++moves % 2, 0)); };
        move();
        m_world->records.refreshEsims();
        QVERIFY(m_world->until([&] {
            move();
            return !m_world->records.isRefreshing();
        }));
    }
    /// The same account, another computer.
    void sellOneElsewhere()
    {
        const QByteArray body = R"({"packageCode":"merhaba-7days-1gb","quantity":1})";
        const Sandbox::Response answer = m_world->sandbox->handle(Test::signedRequest(
            "POST", QStringLiteral("/esims/order"), body, m_world->sandbox->credentials(), m_world->clock.now()));
        QCOMPARE(answer.status, 200);
        m_world->clock.advance(std::chrono::seconds(10));
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<EsimsPage> m_page;
};

QTEST_MAIN(EsimsPageTest)
#include "tst_esimspage.moc"
