// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Desk {

/// What kinds of payment are called where people read them. The usual ones, with which each shop begins, are kept in
/// English in settings, journal and closed days, so that one kind is one in each language; a shop's own are its words.
namespace PaymentText {

QString shown(const QString &kept);
QStringList shown(const QStringList &kept);
/// The other way round: of what a person typed.
QString kept(const QString &shown);

} // namespace PaymentText

} // namespace Desk
