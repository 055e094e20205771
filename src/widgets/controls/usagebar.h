// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace Desk {

/// How much of the data is used, as a thin bar: blue, amber from four fifths on, red when all is used. The figures
/// stand beside it as text.
class UsageBar : public QWidget
{
    Q_OBJECT

public:
    explicit UsageBar(QWidget *parent = nullptr);

    void setFraction(double fraction); ///< 0 to 1.

    /// The same bar anywhere else, a table's cell for instance.
    static void paint(QPainter *painter, const QRect &bar, double fraction, const QPalette &palette,
                      Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = 0;
};

} // namespace Desk
