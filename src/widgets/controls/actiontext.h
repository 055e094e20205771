// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QKeySequence;
class QWidget;

namespace Desk {

/// What actions and their keys are called where people read it.
namespace ActionText {

/// A name without the mark of its letter in the menu, and without the dots behind it.
QString plain(const QString &text);
QString name(const QAction &action);
/// Of the two keys with one name, this is the one that is said: Ctrl+Enter.
QString key(const QKeySequence &key);
/// All its keys, by commas; each that a hand knows as one is said once.
QString keys(const QAction &action);

/// Whether both are one key for a hand: Enter on either side, and a sign that needs Shift on some keyboards.
bool isSameKey(const QKeySequence &one, const QKeySequence &other);

/// Has the tool tips that a form gave these widgets name the keys of now.
void sayKeysOfNow(const QList<QWidget *> &widgets);

} // namespace ActionText

} // namespace Desk
