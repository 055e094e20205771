// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Desk {

/// Gives a widget the role of an alert message: a screen reader reads its accessible name when it is shown. (Of all
/// that Qt 6.4 tells assistive technology, only this is read out.) Call it in the widget's constructor.
void makeAlert(QWidget *widget);
/// Gives a painted widget the role of a chart, for it to be found, and read by its accessible name and description.
void makeChart(QWidget *widget);

} // namespace Desk
