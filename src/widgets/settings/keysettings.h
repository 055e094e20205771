// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <memory>

class QAction;

namespace Desk {

class ActionKeys;
namespace Ui {
class KeySettings;
}

/// Which key each command has: another one is pressed in the field. A key that another command has is moved only when
/// somebody says so. Owned by SettingsDialog.
class KeySettings : public QWidget
{
    Q_OBJECT

public:
    explicit KeySettings(ActionKeys &keys, QWidget *parent = nullptr);
    ~KeySettings() override;

protected:
    /// Esc takes back a key that was not given yet; Enter goes from the table to the field.
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *chosen() const;
    void fillTable();
    void showKeys();
    void showChosen();
    void onPressed(const QKeySequence &key);
    void onReset();
    void ask(const QAction &owner, const QList<QKeySequence> &keys);
    void useWanted();
    QString refusalText(const QKeySequence &key) const;
    void fitToFont();

    std::unique_ptr<Ui::KeySettings> m_ui;
    ActionKeys &m_keys;
    QList<QKeySequence> m_wanted; ///< What was asked for and belongs to others still; the usual keys, or one.
};

} // namespace Desk
