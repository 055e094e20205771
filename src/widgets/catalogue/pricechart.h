// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price.h"
#include "models/text/format.h"

#include <QLabel>
#include <QList>

namespace Desk {

/// A small step line of what a package cost, with its first and last price. A label, so that its figures are read
/// aloud. Owned by CataloguePage.
class PriceChart : public QLabel
{
    Q_OBJECT

public:
    explicit PriceChart(QWidget *parent = nullptr);

    /// Oldest first. Hides itself where the price never changed, or only its currency did.
    void setSteps(const QList<PriceStep> &steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QRectF plotArea() const;

    Format m_format;
    QList<PriceStep> m_steps; ///< Of one currency, at least two, or none.
};

} // namespace Desk
