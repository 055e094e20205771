// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/saleclaims.h"

#include "domain/readyfuture.h"

#include <algorithm>
#include <array>

namespace Desk {

namespace {

constexpr std::array<std::pair<const char *, ClaimProblem>, 3> names{{
    {"CLAIM_HELD", ClaimProblem::Held},
    {"CLAIM_UNANSWERED", ClaimProblem::Unanswered},
    {"CLAIM_TOO_LATE", ClaimProblem::TooLate},
}};

} // namespace

ClaimProblem claimProblem(const Failure &failure)
{
    const auto *const found = std::find_if(names.cbegin(), names.cend(), [&failure](const auto &name) {
        return failure.code == QLatin1String(name.first);
    });
    return found == names.cend() ? ClaimProblem::None : found->second;
}

Failure claimFailure(ClaimProblem problem, const QString &deskName)
{
    const auto *const found =
        std::find_if(names.cbegin(), names.cend(), [problem](const auto &name) { return name.second == problem; });
    Failure failure;
    failure.kind = Failure::Kind::Cancelled;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.code = found == names.cend() ? QString() : QString::fromLatin1(found->first);
    failure.text = deskName;
    return failure;
}

QFuture<Result<SaleClaim>> SaleClaims::claimed(const QUuid &)
{
    return readyFuture(Result<SaleClaim>(SaleClaim()));
}

} // namespace Desk

#include "moc_saleclaims.cpp"
