// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Desk {

/// Tab goes through these widgets, and what they hold, in this order. Qt takes the order in which they were made, which
/// is not the one they are seen in where a form and code make them together. Within each the order stays.
void setFocusOrder(const QList<QWidget *> &widgets);

} // namespace Desk
