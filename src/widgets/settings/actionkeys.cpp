// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/actionkeys.h"

#include "widgets/controls/actiontext.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

constexpr qsizetype mostKeys = 4; // Of one action, whatever stands in the file.

QString settingOf(const QAction &action)
{
    return QStringLiteral("keys/") + action.objectName();
}

bool hasKey(const QList<QKeySequence> &keys, const QKeySequence &key)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&key](const QKeySequence &one) { return ActionText::isSameKey(one, key); });
}

QList<QKeySequence> without(const QList<QKeySequence> &keys, const QList<QKeySequence> &taken)
{
    QList<QKeySequence> left;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(left),
                 [&taken](const QKeySequence &key) { return !hasKey(taken, key); });
    return left;
}

bool isFieldsOwn(QKeyCombination pressed)
{
    static const std::array fieldsOwn{QKeyCombination(Qt::CTRL | Qt::Key_A),
                                      QKeyCombination(Qt::CTRL | Qt::Key_C),
                                      QKeyCombination(Qt::CTRL | Qt::Key_V),
                                      QKeyCombination(Qt::CTRL | Qt::Key_X),
                                      QKeyCombination(Qt::CTRL | Qt::Key_Y),
                                      QKeyCombination(Qt::CTRL | Qt::Key_Z),
                                      QKeyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                                      QKeyCombination(Qt::CTRL | Qt::Key_Insert),
                                      QKeyCombination(Qt::CTRL | Qt::Key_Backspace),
                                      QKeyCombination(Qt::CTRL | Qt::Key_Delete),
                                      QKeyCombination(Qt::CTRL | Qt::Key_Left),
                                      QKeyCombination(Qt::CTRL | Qt::Key_Right),
                                      QKeyCombination(Qt::CTRL | Qt::Key_Home),
                                      QKeyCombination(Qt::CTRL | Qt::Key_End)};
    return std::find(fieldsOwn.begin(), fieldsOwn.end(), pressed) != fieldsOwn.end();
}

/// Sentences have some keys by their long names.
QString longName(QString key)
{
    for (const char *name : {"PgUp", "PgDown"}) {
        const QString brief = QCoreApplication::translate("QShortcut", name);
        if (key.endsWith(brief)) {
            key.chop(brief.size());
            return key + QCoreApplication::translate("QShortcut", qstrcmp(name, "PgUp") == 0 ? "Page Up" : "Page Down");
        }
    }
    return key;
}

} // namespace

ActionKeys::ActionKeys(QList<QAction *> actions, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
    , m_settings(settings)
{
    for (const QAction *action : std::as_const(m_actions)) {
        m_usual.insert(action, action->shortcuts());
    }
    restore();
}

ActionKeys::Refusal ActionKeys::refusal(const QKeySequence &key)
{
    const QKeyCombination pressed = key[0];
    const Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers();
    if (pressed.key() == Qt::Key_Tab || pressed.key() == Qt::Key_Backtab || pressed.key() == Qt::Key_Escape) {
        return Refusal::Everywhere;
    }
    if (isFieldsOwn(pressed)) {
        return Refusal::Writing;
    }
    const bool isOfFunctions = pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F35;
    if (!isOfFunctions && !(modifiers & (Qt::ControlModifier | Qt::AltModifier))) {
        return Refusal::Alone;
    }
    const bool isPrinted = pressed.key() > Qt::Key_Space && pressed.key() < Qt::Key_Escape;
    if (isPrinted && QChar::isLetterOrNumber(pressed.key()) && !(modifiers & Qt::ControlModifier)) {
        return Refusal::Menus;
    }
    return Refusal::None;
}

bool ActionKeys::isFixed(const QAction &action) const
{
    return m_usual.value(&action).contains(QKeySequence(Qt::Key_Escape));
}

QAction *ActionKeys::ownerBeside(const QAction &action, const QKeySequence &key) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *other) {
        return other != &action && hasKey(other->shortcuts(), key);
    });
    return found == m_actions.end() ? nullptr : *found;
}

void ActionKeys::give(QAction &action, const QKeySequence &key)
{
    QList<QKeySequence> keys{key};
    const QKeyCombination pressed = key[0];
    if (pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter) {
        keys = {QKeyCombination(pressed.keyboardModifiers(), Qt::Key_Return),
                QKeyCombination(pressed.keyboardModifiers(), Qt::Key_Enter)};
    }
    takeFromOthers(action, keys);
    const QList<QKeySequence> before = action.shortcuts();
    const QList<QKeySequence> others = before.isEmpty() ? before : without(before, {before.constFirst()});
    setKeys(action, keys + without(others, keys));
    emit changed();
}

const QList<QKeySequence> &ActionKeys::usual(const QAction &action) const
{
    return *m_usual.constFind(&action);
}

bool ActionKeys::isUsual(const QAction &action) const
{
    return action.shortcuts() == usual(action);
}

bool ActionKeys::areAllUsual() const
{
    return std::all_of(m_actions.begin(), m_actions.end(), [this](const QAction *action) { return isUsual(*action); });
}

void ActionKeys::reset(QAction &action)
{
    takeFromOthers(action, usual(action));
    setKeys(action, usual(action));
    emit changed();
}

void ActionKeys::resetAll()
{
    for (QAction *action : std::as_const(m_actions)) {
        setKeys(*action, usual(*action));
    }
    emit changed();
}

QHash<QString, QString> ActionKeys::insteadOfUsual() const
{
    QHash<QString, QString> instead;
    for (const QAction *action : m_actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        const QString now = keys.isEmpty() ? ActionText::name(*action) : ActionText::key(keys.constFirst());
        for (const QKeySequence &key : usual(*action)) {
            if (!hasKey(keys, key)) {
                instead.insert(key.toString(QKeySequence::NativeText), now);
                instead.insert(longName(key.toString(QKeySequence::NativeText)), now);
            }
        }
    }
    return instead;
}

/// What a person chose goes before what is usual: a later version may have given that key to another action. The file
/// may have anything in it.
void ActionKeys::restore()
{
    QList<QKeySequence> taken;
    QList<QAction *> others;
    for (QAction *action : std::as_const(m_actions)) {
        if (!m_settings.contains(settingOf(*action)) || isFixed(*action)) {
            others.append(action);
            continue;
        }
        QList<QKeySequence> keys;
        const QString text = m_settings.value(settingOf(*action)).toString();
        for (const QKeySequence &key : QKeySequence::listFromString(text, QKeySequence::PortableText)) {
            const bool mayBe = key.count() == 1 && key[0].key() != Qt::Key_unknown
                               && (refusal(key) == Refusal::None || usual(*action).contains(key));
            if (mayBe && !hasKey(taken, key) && keys.size() < mostKeys) {
                keys.append(key);
            }
        }
        action->setShortcuts(keys);
        taken += keys;
    }
    for (QAction *action : std::as_const(others)) {
        if (!isFixed(*action)) {
            action->setShortcuts(without(usual(*action), taken));
        }
    }
}

void ActionKeys::takeFromOthers(const QAction &action, const QList<QKeySequence> &keys)
{
    for (QAction *other : std::as_const(m_actions)) {
        const QList<QKeySequence> left = without(other->shortcuts(), keys);
        if (other != &action && left.size() != other->shortcuts().size()) {
            setKeys(*other, left);
        }
    }
}

void ActionKeys::setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    action.setShortcuts(keys);
    if (keys == usual(action)) {
        m_settings.remove(settingOf(action));
    } else {
        m_settings.setValue(settingOf(action), QKeySequence::listToString(keys, QKeySequence::PortableText));
    }
}

} // namespace Desk

#include "moc_actionkeys.cpp"
