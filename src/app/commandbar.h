// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QStringList>

class QAction;
class QLineEdit;
class QMenu;
class QTreeWidget;

namespace Desk {

/// Finds any action of the menus by what it is called, in the program's language or in English, and does it. Shows what
/// can't be done now, greyed. Show it with open().
class CommandBar : public QDialog
{
    Q_OBJECT

public:
    /// The menus and their actions must outlive it.
    explicit CommandBar(const QList<QMenu *> &menus, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command
    {
        QPointer<QAction> action;
        QString name;
        QString path;      ///< The menus it stands in.
        QStringList words; ///< Of its names.
        QStringList pathWords;
    };

    void collect(const QMenu &menu, const QString &path);
    void find();
    void carryOut();

    QList<Command> m_commands;
    QLineEdit *m_field;
    QTreeWidget *m_list;
};

} // namespace Desk
