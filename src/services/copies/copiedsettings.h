// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSettings;

/// The settings of a profile as a safe copy has them: those of the shop and of the person. What belongs to one computer
/// (its account, folders, screens, where the window stands) stays there.
namespace Desk::CopiedSettings {

bool belongsToComputer(const QString &key);

/// As JSON.
QByteArray toJson(const QSettings &settings);
/// What is not set here yet is set, as it was there. The bytes come from outside: what is no setting is left out.
/// Returns how many were set.
int addMissing(QSettings &settings, const QByteArray &json);

} // namespace Desk::CopiedSettings
