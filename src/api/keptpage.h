// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h" // Whoever makes a call has it run.
#include "api/queries.h"
#include "domain/package.h"

#include <QByteArray>

#include <optional>

namespace Desk {

/// A page together with the answer that it was read from, so that another desk can read it as though the API had
/// answered there.
template<typename T> struct KeptPage
{
    ListPage<T> page;
    QByteArray answer; ///< Packed.
};

/// As calls::packages().
ApiCall<KeptPage<Package>> keptPackages(const PackagesQuery &query, Lane lane);

/// Reads a kept answer as one that the API gives is read, with the same bounds, also for what it becomes by unpacking:
/// who kept it is not trusted. Nothing where it is none. Runs in any thread.
std::optional<ListPage<Package>> packagesOf(const QByteArray &answer, const DecodeContext &context);

} // namespace Desk
