// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/keysinorder.h"
#include "app/statusline.h"
#include "app/windowfocus.h"
#include "widgets/controls/actiontext.h"

#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QWindow>

#include <algorithm>
#include <functional>

namespace Desk {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_keysInOrder(new KeysInOrder(this))
{
    m_ui->setupUi(this);
    m_statusLine = new StatusLine(m_ui->statusBar);
    QFont amountFont = m_ui->balance->font();
    amountFont.setBold(true);
    amountFont.setPointSizeF(amountFont.pointSizeF() * 1.15);
    m_ui->balance->setFont(amountFont);
    QFont captionFont = m_ui->balanceCaption->font();
    captionFont.setPointSizeF(captionFont.pointSizeF() * 0.85);
    m_ui->balanceCaption->setFont(captionFont);
    m_ui->balanceCaption->setForegroundRole(QPalette::PlaceholderText);
    m_ui->matchCount->setForegroundRole(QPalette::PlaceholderText);
    m_ui->waitingButton->setHighlighted(true);
    m_ui->waitingButton->hide();
    m_ui->searchField->installEventFilter(this);
    m_ui->searchField->setFocus(); // What is typed after the start is a search.
    m_ui->sandboxBadge->hide();
    setUpActions();
    retranslate();

    connect(m_ui->pageTabs, &QTabBar::currentChanged, this, &MainWindow::openCurrentTab);
    // Not textEdited: assistive input changes the text without it.
    connect(m_ui->searchField, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_openPage) {
            m_searchTexts[m_openPage] = text;
            m_openPage->setSearchText(text);
        }
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page *page)
{
    m_ui->pages->addWidget(page);
    connect(page, &Page::matchCountChanged, this, &MainWindow::showMatchCount);
    connect(page, &Page::searchTextChanged, this, [this, page](const QString &text) {
        m_searchTexts[page] = text;
        if (page == m_openPage) {
            m_ui->searchField->setText(text);
        }
    });
    const int index = m_ui->pageTabs->addTab(page->title());
    auto *open = new QAction(page->title(), this);
    open->setObjectName(QStringLiteral("actionPage%1").arg(index + 1));
    open->setProperty("english", page->property("english"));
    open->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(open, &QAction::triggered, this, [this, page] { openPage(page); });
    m_ui->menuView->insertAction(m_ui->actionRefresh, open);
    if (index == 0) {
        openCurrentTab();
    }
}

Page *MainWindow::currentPage() const
{
    return m_openPage;
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> pages;
    for (int i = 0; i < m_ui->pages->count(); ++i) {
        pages << qobject_cast<Page *>(m_ui->pages->widget(i));
    }
    return pages;
}

void MainWindow::openPage(Page *page)
{
    m_ui->pageTabs->setCurrentIndex(m_ui->pages->indexOf(page));
}

void MainWindow::openCurrentTab()
{
    auto *page = qobject_cast<Page *>(m_ui->pages->widget(m_ui->pageTabs->currentIndex()));
    if (!page || page == m_openPage) {
        return;
    }
    const bool hadFocus = m_openPage && m_openPage->isAncestorOf(focusWidget());
    m_openPage = page;
    m_ui->pages->setCurrentWidget(page);
    if (hadFocus) {
        // Qt hands it on to whatever comes next; what is typed after a change of the page is a search.
        m_ui->searchField->setFocus(Qt::OtherFocusReason);
    }
    m_ui->searchField->setText(m_searchTexts.value(page));
    showMatchCount();
}

void MainWindow::showMatchCount()
{
    const QString count = m_openPage ? m_openPage->matchCount() : QString();
    const QString waiting = m_openPage ? m_openPage->waitingText() : QString();
    m_ui->matchCount->setValue(count, waiting.isEmpty() ? count : count + QStringLiteral(". ") + waiting);
    if (waiting.isEmpty() && m_ui->waitingButton->hasFocus()) {
        m_ui->searchField->setFocus(Qt::OtherFocusReason);
    }
    m_ui->waitingButton->setText(waiting);
    m_ui->waitingButton->setVisible(!waiting.isEmpty());
    m_ui->actionShowWaiting->setEnabled(!waiting.isEmpty());
    fitTopBar();
}

/// On a small screen the button for the rows that wait stands in place of what is known without it, and the window
/// stays as wide as it is.
void MainWindow::fitTopBar()
{
    constexpr int widthOfAll = 45; // In heights of a line.
    const bool hasRoom = m_ui->waitingButton->isHidden() || width() >= widthOfAll * fontMetrics().height();
    m_ui->matchCount->setVisible(hasRoom);
    m_ui->sandboxBadge->setVisible(hasRoom && m_isSandbox);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitTopBar();
}

void MainWindow::setConnectWidget(QWidget *widget)
{
    m_ui->connectLayout->addWidget(widget);
}

void MainWindow::showConnect()
{
    m_ui->stack->setCurrentWidget(m_ui->connectHolder);
    m_ui->topBar->hide();
    m_ui->actionSellingPrices->setEnabled(false); // They are read with what is known of an account.
    for (QMenu *menu : {m_ui->menuView, m_ui->menuSell, m_ui->menuEdit}) {
        menu->setEnabled(false);
    }
}

void MainWindow::showPages()
{
    if (isShowingPages()) {
        return;
    }
    m_ui->stack->setCurrentWidget(m_ui->pages);
    m_ui->topBar->show();
    m_ui->actionSellingPrices->setEnabled(true);
    for (QMenu *menu : {m_ui->menuView, m_ui->menuSell, m_ui->menuEdit}) {
        menu->setEnabled(true);
    }
    focusSearch();
}

bool MainWindow::isShowingPages() const
{
    return m_ui->stack->currentWidget() == m_ui->pages;
}

void MainWindow::setNoticeWidget(QWidget *widget)
{
    m_ui->noticeLayout->addWidget(widget);
}

void MainWindow::setBalance(const QString &amount, const QString &caption)
{
    m_ui->balance->setValue(amount, caption.isEmpty() ? amount : amount + QStringLiteral(", ") + caption);
    m_ui->balanceCaption->setText(caption);
    m_ui->balance->setVisible(!amount.isEmpty());
    m_ui->balanceCaption->setVisible(!amount.isEmpty());
}

void MainWindow::setSandbox(bool isSandbox)
{
    m_isSandbox = isSandbox;
    m_ui->actionLeaveSandbox->setVisible(isSandbox);
    fitTopBar();
    m_ui->actionSignOut->setVisible(!isSandbox);
    m_ui->actionBringBackCopy->setVisible(!isSandbox); // The sandbox begins anew with each start.
}

QAction *MainWindow::action(Action action) const
{
    const QLatin1String name(QMetaEnum::fromType<Action>().valueToKey(static_cast<int>(action)));
    return findChild<QAction *>(QLatin1String("action") + name, Qt::FindDirectChildrenOnly);
}

QList<QAction *> MainWindow::menuActions() const
{
    QList<QAction *> found;
    const std::function<void(const QMenu &)> collect = [&](const QMenu &menu) {
        for (QAction *action : menu.actions()) {
            if (action->menu()) {
                collect(*action->menu());
            } else if (action->parent() == this && !action->objectName().isEmpty()) {
                found.append(action); // Not what a menu lists, such as columns.
            }
        }
    };
    for (const QAction *menu : menuBar()->actions()) {
        collect(*menu->menu());
    }
    return found;
}

QString MainWindow::searchText() const
{
    return m_searchTexts.value(m_openPage);
}

void MainWindow::focusSearch()
{
    m_ui->searchField->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchField->selectAll();
}

void MainWindow::clearSearch()
{
    m_ui->searchField->clear();
}

void MainWindow::bringToFront(const ActivationToken &token)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    giveFocus(*this, token);
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    close();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(m_keysInOrder);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    emit closeRequested();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        ActionText::sayKeysOfNow({m_ui->waitingButton});
        m_statusLine->retranslate();
        retranslate();
        emit languageChanged();
    } else if (event->type() == QEvent::WindowStateChange) {
        emit seenChanged(!isMinimized());
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchField && event->type() == QEvent::KeyPress && m_openPage) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            m_openPage->enterResults();
            return true;
        }
    }
    if (watched == m_ui->searchField && event->type() == QEvent::ShortcutOverride
        && isKeyOfAction(static_cast<QKeyEvent *>(event)->keyCombination())) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Fields on X11 take Ctrl with E, K and U for the end of the line and the like. The search has End, and is where the
/// focus mostly is.
bool MainWindow::isKeyOfAction(QKeyCombination pressed) const
{
    const bool isLetter = pressed.key() >= Qt::Key_A && pressed.key() <= Qt::Key_Z;
    if (!isLetter || !(pressed.keyboardModifiers() & Qt::ControlModifier)) {
        return false;
    }
    const QList<QAction *> actions = menuActions();
    return std::any_of(actions.begin(), actions.end(), [pressed](const QAction *action) {
        return action->shortcuts().contains(QKeySequence(pressed));
    });
}

void MainWindow::setUpActions()
{
    m_ui->actionSearch->setShortcut(QKeySequence::Find);
    m_ui->actionQuit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    // Ctrl+Enter is the keypad's key, Ctrl+Return the other.
    m_ui->actionOrder->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    // A key held down must not order again and again.
    m_ui->actionOrder->setAutoRepeat(false);
    m_ui->actionOrderAnother->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_ui->actionOrderAnother->setAutoRepeat(false);
    m_ui->actionFavourite->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_ui->actionFavourite->setAutoRepeat(false);
    m_ui->actionFixedPrice->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_ui->actionFixedPrice->setAutoRepeat(false);
    m_ui->actionExport->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_ui->actionExport->setAutoRepeat(false);
    m_ui->actionHandOver->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_ui->actionLastHandOvers->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_ui->actionCloseDay->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_ui->actionCloseDay->setAutoRepeat(false);
    m_ui->actionTopUp->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_ui->actionTopUp->setAutoRepeat(false);
    m_ui->actionRefresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_ui->actionEditRow->setShortcut(QKeySequence(Qt::Key_F2));
    m_ui->actionEditRow->setAutoRepeat(false);
    m_ui->actionShowWaiting->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_ui->actionSeller->setShortcut(QKeySequence(Qt::Key_F6));
    m_ui->actionPayment->setShortcut(QKeySequence(Qt::Key_F7));
    m_ui->actionHidePrices->setShortcuts({QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)});
    m_ui->actionHidePrices->setAutoRepeat(false);
    m_ui->actionQrFullScreen->setShortcuts({QKeySequence(Qt::Key_F11), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    m_ui->actionKeys->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question)});
    m_ui->actionCommands->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_ui->actionClearFilters->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace));
    m_ui->actionSort->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    // Fields keep their own meaning of these: words and letters.
    m_ui->actionColumnLeft->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left));
    m_ui->actionColumnRight->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right));
    m_ui->actionColumnNarrower->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_ui->actionColumnWider->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_ui->actionSettings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_ui->actionNextEsim->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_ui->actionPreviousEsim->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_ui->actionBack->setShortcut(QKeySequence(Qt::Key_Escape));
    m_ui->actionBack->setAutoRepeat(false); // One step, however long it is held.
    m_keysInOrder->setExempt(m_ui->actionQrFullScreen);

    connect(m_ui->actionSearch, &QAction::triggered, this, &MainWindow::focusSearch);
    connect(m_ui->actionQuit, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->actionBack, &QAction::triggered, this, &MainWindow::stepBack);
    connect(m_ui->actionOrder, &QAction::triggered, this, [this] {
        if (m_openPage && isShowingPages()) {
            m_openPage->activateSelected();
        }
    });
    connect(m_ui->actionRefresh, &QAction::triggered, this, [this] {
        if (m_openPage && isShowingPages()) {
            m_openPage->refresh();
        }
    });
    connect(m_ui->actionEditRow, &QAction::triggered, this, [this] {
        if (m_openPage && isShowingPages()) {
            m_openPage->editSelected();
        }
    });
    connect(m_ui->actionShowWaiting, &QAction::triggered, this, [this] {
        if (m_openPage && isShowingPages()) {
            m_openPage->showWaiting();
        }
    });
    connect(m_ui->waitingButton, &QPushButton::clicked, m_ui->actionShowWaiting, &QAction::trigger);
}

void MainWindow::stepBack()
{
    if (isShowingPages() && m_openPage && !m_openPage->stepBack()) {
        focusSearch();
    }
}

void MainWindow::retranslate()
{
    //: %1: the key that goes to this field, such as Ctrl+F. It says what can be searched for.
    m_ui->searchField->setPlaceholderText(
        tr("Country, package, network, ICCID… (%1)").arg(ActionText::key(m_ui->actionSearch->shortcut())));
    const QList<QAction *> entries = m_ui->menuView->actions();
    for (int i = 0; i < pages().size(); ++i) {
        const QString title = pages().at(i)->title();
        m_ui->pageTabs->setTabText(i, title);
        entries.at(i)->setText(title);
    }
}

} // namespace Desk
