// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Desk {

class SandboxCountries;

/// An area that packages are sold for: a country, several, or nearly all.
struct SandboxArea
{
    QString name;
    QStringList countries; ///< Alpha-2.
};

/// The regions packages are sold for: Europe, Balkans, Middle East …
QList<SandboxArea> sandboxRegions(const SandboxCountries &countries);
/// The first so many countries of the world, the much travelled ones first.
SandboxArea sandboxWorld(const QString &name, int size, const SandboxCountries &countries);

} // namespace Desk
