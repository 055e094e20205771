// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/countries.h"

namespace Desk::Sandbox {

/// The real networks of a much travelled country.
struct OperatorRow
{
    QString mcc;
    QList<Operator> operators; ///< Empty for the other countries.
};

OperatorRow sandboxOperators(const QString &countryCode);

} // namespace Desk::Sandbox
