// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace Desk {

/// The keys of the window's actions: each has its usual ones, until a person chose another one. That is kept in the
/// settings of the profile and holds at once. No two actions ever have one key. Owned by MainWindowController.
class ActionKeys : public QObject
{
    Q_OBJECT

public:
    /// Why a key can't be given to an action.
    enum class Refusal {
        None,
        Alone,      ///< It writes, moves or presses, as it does in every field and table.
        Everywhere, ///< Esc and Tab.
        Menus,      ///< Alt with a letter or digit.
        Writing     ///< Fields and tables have it: copy, paste, undo.
    };

    /// The actions have names, and their usual keys; they and the settings must outlive it. Gives them what is kept.
    ActionKeys(QList<QAction *> actions, QSettings &settings, QObject *parent = nullptr);

    const QList<QAction *> &actions() const { return m_actions; }
    static Refusal refusal(const QKeySequence &key);
    /// Esc, which everybody has to find: one step back.
    bool isFixed(const QAction &action) const;
    /// Which other action has the key; null where none has.
    QAction *ownerBeside(const QAction &action, const QKeySequence &key) const;
    /// Gives it the key instead of its first one; whoever had it has it no more. Enter is both keys of that name.
    void give(QAction &action, const QKeySequence &key);
    const QList<QKeySequence> &usual(const QAction &action) const;
    bool isUsual(const QAction &action) const;
    bool areAllUsual() const;
    /// Gives it its usual keys, whoever had them.
    void reset(QAction &action);
    void resetAll();

    /// What sentences have to say instead of the text of each usual key that is another one now, in the language of
    /// now: see shownkeys.h.
    QHash<QString, QString> insteadOfUsual() const;

signals:
    void changed();

private:
    void restore();
    void takeFromOthers(const QAction &action, const QList<QKeySequence> &keys);
    void setKeys(QAction &action, const QList<QKeySequence> &keys);

    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
    QSettings &m_settings;
};

} // namespace Desk
