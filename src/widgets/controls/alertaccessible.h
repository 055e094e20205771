// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Desk {

/// Gives a widget the role of a notification: a screen reader reads its accessible name when it is shown. (Of all that
/// Qt 6.4 tells assistive technology, Orca reads only this out; of alert messages it says nothing.) Call it in the
/// widget's constructor.
void makeAlert(QWidget *widget);
/// Has a screen reader read these words out now, as it does an alert's, wherever the focus is.
void announce(QWidget *widget, const QString &words);
/// Gives a painted widget the role of a chart, for it to be found, and read by its accessible name and description.
void makeChart(QWidget *widget);

} // namespace Desk
