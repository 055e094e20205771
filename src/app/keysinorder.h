// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Desk {

/// Keeps the shortcuts of a window behind the keys that were typed before them. Qt runs shortcuts at once, but holds
/// the other keys until assistive technology, where there is any, has seen them: a shortcut would overtake the words
/// before it, and buy, star or top up what they were not meant for. An event filter of the QWindow, where keys arrive
/// after that.
class KeysInOrder : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
