// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Desk {

/// Words that name keys, such as "F5 reads them.", with the keys that a person chose instead of the usual ones. Of the
/// whole program, like the locale that is its default, so that no sentence has to be handed the keys.
QString withShownKeys(const QString &words);
/// What is said instead of the text of each usual key that is another one now.
void setShownKeys(const QHash<QString, QString> &instead);

} // namespace Desk
