// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Desk::Sandbox {

class Countries;

/// An area that packages are sold for: a country, several, or nearly all.
struct Area
{
    QString name;
    QStringList countries; ///< Alpha-2.
};

/// The regions packages are sold for: Europe, Balkans, Middle East …
QList<Area> sandboxRegions(const Countries &countries);
/// The first so many countries of the world, the much travelled ones first.
Area sandboxWorld(const QString &name, int size, const Countries &countries);

} // namespace Desk::Sandbox
