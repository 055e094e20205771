// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "models/text/format.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Desk {

/// "Same coverage, other sizes": a button for each, with its price. Owned by CataloguePage.
class SizeButtons : public QWidget
{
    Q_OBJECT

public:
    explicit SizeButtons(QWidget *parent = nullptr);

    void setPackages(const QList<Package> &packages);

signals:
    void packageChosen(const QString &packageCode);

private:
    void showPackages();

    Format m_format;
    QList<Package> m_packages;
    QLabel *m_heading = nullptr;
    QVBoxLayout *m_buttons = nullptr;
};

} // namespace Desk
