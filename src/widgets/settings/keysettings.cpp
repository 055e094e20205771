// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/keysettings.h"

#include "widgets/controls/actiontext.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/recorddelegate.h"
#include "widgets/settings/actionkeys.h"

#include "ui_keysettings.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace Desk {

namespace {

enum Column { Command, Keys };

/// On a low screen the page scrolls.
void bringIntoSight(QWidget &widget)
{
    QWidget *around = widget.parentWidget();
    while (around && !qobject_cast<QScrollArea *>(around)) {
        around = around->parentWidget();
    }
    if (auto *area = qobject_cast<QScrollArea *>(around)) {
        area->widget()->layout()->activate(); // It may have been hidden until now.
        area->ensureWidgetVisible(&widget);
    }
}

} // namespace

KeySettings::KeySettings(ActionKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::KeySettings>())
    , m_keys(keys)
{
    m_ui->setupUi(this);
    m_ui->hintLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->keysTable->setItemDelegate(new RecordDelegate(m_ui->keysTable));
    m_ui->keysTable->horizontalHeader()->setSectionResizeMode(Command, QHeaderView::Stretch);
    m_ui->keysTable->horizontalHeader()->setSectionResizeMode(Keys, QHeaderView::Fixed);
    m_ui->keysTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->keysTable->horizontalHeader()->setSectionsClickable(false);
    // Nothing moves under the hand when there is something to say.
    QSizePolicy kept = m_ui->useButton->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_ui->useButton->setSizePolicy(kept);
    m_ui->useButton->hide();
    m_ui->answerLabel->announce({});
    fitToFont();
    fillTable();
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        showKeys();
        showChosen();
    });
    connect(m_ui->keysTable, &QTableWidget::itemSelectionChanged, this, &KeySettings::showChosen);
    connect(m_ui->keysTable, &QTableWidget::itemActivated, this, [this] {
        m_ui->keyField->setFocus();
        bringIntoSight(*m_ui->keyField);
    });
    connect(m_ui->keyField, &KeyField::pressed, this, &KeySettings::onPressed);
    connect(m_ui->useButton, &QPushButton::clicked, this, &KeySettings::useWanted);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &KeySettings::onReset);
    connect(m_ui->resetAllButton, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        m_ui->keysTable->setFocus();
    });
    connect(&m_keys, &ActionKeys::changed, this, [this] {
        showKeys();
        showChosen();
    });
    int first = 0;
    while (first + 1 < m_ui->keysTable->rowCount() && m_ui->keysTable->isRowHidden(first)) {
        ++first;
    }
    m_ui->keysTable->selectRow(first);
}

KeySettings::~KeySettings() = default;

QAction *KeySettings::chosen() const
{
    return m_keys.actions().value(m_ui->keysTable->currentRow());
}

void KeySettings::fillTable()
{
    m_ui->keysTable->setRowCount(int(m_keys.actions().size()));
    for (int row = 0; row < m_ui->keysTable->rowCount(); ++row) {
        for (const int column : {Command, Keys}) {
            m_ui->keysTable->setItem(row, column, new QTableWidgetItem);
        }
        // One that can't be used in this window, such as "Team" in the sandbox.
        m_ui->keysTable->setRowHidden(row, !m_keys.actions().at(row)->isVisible());
    }
    showKeys();
}

void KeySettings::showKeys()
{
    m_ui->keysTable->setHorizontalHeaderLabels({//: Heading of a column: what can be done with a key, "Order".
                                                tr("Command"),
                                                //: Heading of a column: the key on the keyboard, such as F5.
                                                tr("Key")});
    m_ui->keyField->setPlaceholder(m_ui->keysTable->horizontalHeaderItem(Keys)->text());
    int widest = 0;
    for (int row = 0; row < m_ui->keysTable->rowCount(); ++row) {
        const QAction &action = *m_keys.actions().at(row);
        m_ui->keysTable->item(row, Command)->setText(ActionText::name(action));
        const QString keys = ActionText::keys(action);
        m_ui->keysTable->item(row, Keys)->setText(keys);
        widest = std::max(widest, m_ui->keysTable->fontMetrics().horizontalAdvance(keys));
    }
    constexpr int aroundText = 20;
    m_ui->keysTable->setColumnWidth(Keys, widest + aroundText);
    m_ui->resetAllButton->setEnabled(!m_keys.areAllUsual());
}

void KeySettings::showChosen()
{
    m_wanted.clear();
    m_ui->useButton->hide();
    const QAction *action = chosen();
    if (!action) {
        return;
    }
    const bool isFixed = m_keys.isFixed(*action);
    //: %1: what a command is called. It stands before the field with its key.
    const QString name = tr("Key of %1").arg(ActionText::name(*action));
    m_ui->commandLabel->setText(name);
    m_ui->keyField->setName(name);
    m_ui->keyField->showKey(action->shortcuts().value(0));
    m_ui->keyField->setEnabled(!isFixed);
    m_ui->resetButton->setEnabled(!m_keys.isUsual(*action));
    m_ui->answerLabel->setTone(Tone::Neutral);
    m_ui->answerLabel->announce(isFixed ? tr("Esc always goes one step back.") : QString());
}

void KeySettings::onPressed(const QKeySequence &key)
{
    QAction *action = chosen();
    if (const QString refusal = refusalText(key); !refusal.isEmpty()) {
        showChosen();
        m_ui->answerLabel->setTone(Tone::Bad);
        m_ui->answerLabel->announce(refusal);
        return;
    }
    if (const QAction *owner = m_keys.ownerBeside(*action, key)) {
        ask(*owner, {key});
        return;
    }
    if (!action->shortcuts().contains(key)) {
        m_keys.give(*action, key);
    }
    showChosen();
}

void KeySettings::onReset()
{
    QAction *action = chosen();
    for (const QKeySequence &key : m_keys.usual(*action)) {
        if (const QAction *owner = m_keys.ownerBeside(*action, key)) {
            ask(*owner, m_keys.usual(*action));
            return;
        }
    }
    m_keys.reset(*action);
    m_ui->keyField->setFocus();
}

void KeySettings::ask(const QAction &owner, const QList<QKeySequence> &keys)
{
    m_wanted = keys;
    m_ui->answerLabel->setTone(Tone::Waiting);
    const auto all = owner.shortcuts();
    const auto theirs = std::find_if(keys.begin(), keys.end(), [&all](const QKeySequence &key) {
        return std::any_of(all.begin(), all.end(),
                           [&key](const QKeySequence &one) { return ActionText::isSameKey(one, key); });
    });
    //: %1: a key, such as Ctrl+T; %2: the command that has it.
    m_ui->answerLabel->announce(tr("%1 belongs to %2.").arg(ActionText::key(*theirs), ActionText::name(owner)));
    m_ui->keyField->showKey(keys.constFirst());
    m_ui->useButton->show();
    bringIntoSight(*m_ui->useButton);
}

void KeySettings::useWanted()
{
    QAction *action = chosen();
    const QList<QKeySequence> wanted = m_wanted;
    QList<QAction *> owners;
    for (const QKeySequence &key : wanted) {
        if (QAction *owner = m_keys.ownerBeside(*action, key)) {
            owners.append(owner);
        }
    }
    m_ui->keyField->setFocus(); // The button goes.
    if (wanted == m_keys.usual(*action)) {
        m_keys.reset(*action);
    } else {
        m_keys.give(*action, wanted.constFirst());
    }
    for (const QAction *owner : std::as_const(owners)) {
        if (owner->shortcuts().isEmpty()) {
            //: %1: what a command is called.
            m_ui->answerLabel->announce(tr("%1 has no key now.").arg(ActionText::name(*owner)));
        }
    }
}

QString KeySettings::refusalText(const QKeySequence &key) const
{
    switch (ActionKeys::refusal(key)) {
    case ActionKeys::Refusal::None:
        return {};
    case ActionKeys::Refusal::Alone:
        //: %1: a key, such as A or Enter.
        return tr("%1 alone writes, moves or presses. Hold Ctrl or Alt with it, or take one of F1 to F12.")
            .arg(ActionText::key(key));
    case ActionKeys::Refusal::Everywhere:
        return tr("Esc and Tab do the same everywhere.");
    case ActionKeys::Refusal::Menus:
        return tr("Alt with a letter or digit opens menus. Hold Ctrl, too.");
    case ActionKeys::Refusal::Writing:
        //: %1: a key, such as Ctrl+C.
        return tr("Fields and tables need %1 for what is written in them.").arg(ActionText::key(key));
    }
    return {};
}

void KeySettings::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_wanted.isEmpty()) {
        showChosen();
        m_ui->keyField->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return; // From the table it goes to the field; it is not the dialog's, to close it.
    }
    QWidget::keyPressEvent(event);
}

void KeySettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToFont();
    }
}

void KeySettings::fitToFont()
{
    m_ui->keysTable->verticalHeader()->setDefaultSectionSize(RecordDelegate::rowHeight(m_ui->keysTable->font()));
    m_ui->keyField->setFixedWidth(m_ui->keyField->fontMetrics().height() * 9);
}

} // namespace Desk

#include "moc_keysettings.cpp"
