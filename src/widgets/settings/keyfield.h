// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace Desk {

/// Takes one key as soon as it is pressed: Qt's own waits a second for others. Tab and Esc do what they do everywhere.
class KeyField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void showKey(const QKeySequence &key);
    /// Of the line that Qt's field is made of, too.
    void setName(const QString &name);
    /// What stands in it without a key: Qt's own words are in no language of the window.
    void setPlaceholder(const QString &text);

signals:
    void pressed(const QKeySequence &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(const QKeySequence &key);

    QKeySequence m_shown;
    QString m_placeholder;
};

} // namespace Desk
