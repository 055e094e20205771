// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Desk {

/// The star beside a package's name: full where it is a favourite. Owned by PackageDetails.
class FavouriteButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FavouriteButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
};

} // namespace Desk
