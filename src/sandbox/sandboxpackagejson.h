// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Desk {

class SandboxCountries;
struct SandboxPackage;

/// A row of GET /esims/packages (the API's documentation, "Package").
QJsonObject sandboxPackageJson(const SandboxPackage &package, const SandboxCountries &countries);
/// A row of GET /topup/packages.
QJsonObject sandboxTopUpJson(const SandboxPackage &topUp);

} // namespace Desk
