// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxcountries.h"

namespace Desk {

/// The real networks of a much travelled country.
struct SandboxOperatorRow
{
    QString mcc;
    QList<SandboxOperator> operators; ///< Empty for the other countries.
};

SandboxOperatorRow sandboxOperators(const QString &countryCode);

} // namespace Desk
