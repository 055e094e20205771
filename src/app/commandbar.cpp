// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandbar.h"

#include "models/recordroles.h"
#include "services/search/textfold.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/recorddelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

enum Column { Name, Path, Keys, Columns };

constexpr int commandRole = Qt::UserRole;

bool hasWord(const QStringList &words, const QString &typed)
{
    return std::any_of(words.begin(), words.end(), [&typed](const QString &word) { return word.startsWith(typed); });
}

} // namespace

CommandBar::CommandBar(const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Find a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const QMenu *menu : menus) {
        collect(*menu, ActionText::plain(menu->title()));
    }
    //: Name of the field where somebody types what they want to do.
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(100);
    m_field->installEventFilter(this);
    //: Name of the list of commands that were found.
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(Columns);
    m_list->setItemDelegate(new RecordDelegate(m_list));
    for (const int quiet : {Path, Keys}) {
        m_list->headerItem()->setData(quiet, CellStyleRole, static_cast<int>(CellStyle::Quiet));
    }
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents); // The name comes first.
    m_list->header()->setSectionResizeMode(Path, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandBar::find);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandBar::carryOut);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandBar::carryOut);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandBar::carryOut);
    find();
    m_field->setFocus();
    constexpr QSize comfortable(34, 24);
    resize(comfortable * fontMetrics().height());
}

void CommandBar::collect(const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible()) {
            continue;
        }
        if (const QMenu *below = action->menu()) {
            //: A menu in a menu: "View › Sort by".
            collect(*below, tr("%1 › %2").arg(path, ActionText::plain(action->text())));
            continue;
        }
        const QString name = ActionText::plain(action->text());
        const QString english = ActionText::plain(action->property("english").toString());
        m_commands.append({action, name, path, foldedWords(name) + foldedWords(english), foldedWords(path)});
    }
}

/// Those whose name begins with what was typed come first, then those whose names have it, then whole menus.
void CommandBar::find()
{
    const QStringList typed = foldedWords(m_field->text());
    const QString whole = typed.join(QLatin1Char(' '));
    std::array<QList<int>, 3> found;
    for (int i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        const QStringList all = command.words + command.pathWords;
        const auto hasAll = [&typed](const QStringList &words) {
            return std::all_of(typed.begin(), typed.end(), [&](const QString &word) { return hasWord(words, word); });
        };
        if (!hasAll(all)) {
            continue;
        }
        const bool isBeginning = foldText(command.name).startsWith(whole);
        found.at(isBeginning ? 0 : hasAll(command.words) ? 1 : 2).append(i);
    }
    m_list->clear();
    QTreeWidgetItem *first = nullptr;
    for (const int i : found[0] + found[1] + found[2]) {
        const Command &command = m_commands.at(i);
        if (!command.action) {
            continue;
        }
        auto *item = new QTreeWidgetItem(m_list, {command.name, command.path, ActionText::keys(*command.action)});
        item->setData(Name, commandRole, i);
        item->setToolTip(Path, command.path); // It has the room that the others leave.
        item->setDisabled(!command.action->isEnabled());
        if (!first && command.action->isEnabled()) {
            first = item;
        }
    }
    m_list->setCurrentItem(first);
}

void CommandBar::carryOut()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || item->isDisabled() || isHidden()) {
        return; // On some desktops a click activates too, and it is done already.
    }
    const QPointer<QAction> action = m_commands.at(item->data(Name, commandRole).toInt()).action;
    // It may open a dialog of its own: this one goes first.
    connect(this, &QDialog::finished, parent(), [action] {
        if (action && action->isEnabled()) {
            action->trigger();
        }
    });
    accept();
}

/// The list is walked through while the field is written in.
bool CommandBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        for (int next = row + step; step != 0 && next >= 0 && next < m_list->topLevelItemCount(); next += step) {
            if (!m_list->topLevelItem(next)->isDisabled()) {
                m_list->setCurrentItem(m_list->topLevelItem(next));
                break;
            }
        }
        if (step != 0) {
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Desk

#include "moc_commandbar.cpp"
