// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Desk {

/// The numbered steps that build each file, in journalschema.cpp, cacheschema.cpp, priceschema.cpp and teamschema.cpp.
/// A step that was released is never changed; what comes later is a new step. So is a new state of a purchase, though
/// it changes no table: an older program takes a row that it can't read for damaged, and a newer version's file it
/// leaves alone.
QList<QStringList> journalMigrations();
QList<QStringList> cacheMigrations();
QList<QStringList> priceMigrations();
QList<QStringList> teamMigrations();

} // namespace Desk
