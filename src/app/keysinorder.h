// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;

namespace Desk {

/// Keeps the shortcuts of a window behind the keys that were typed before them. Qt runs shortcuts at once, but holds
/// the other keys until assistive technology, where there is any, has seen them: a shortcut would overtake the words
/// before it, and buy, star or top up what they were not meant for. An event filter of the QWindow, where keys arrive
/// after that.
class KeysInOrder : public QObject
{
public:
    using QObject::QObject;

    /// What opens a window and does nothing with words: F11, as long as it is its key, runs at once.
    void setExempt(const QAction *action) { m_exempt = action; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isExempt(const QKeyEvent &key) const;

    const QAction *m_exempt = nullptr;
};

} // namespace Desk
