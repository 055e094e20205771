// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"
#include "services/copies/safecopies.h"

#include <QCoreApplication>

namespace Desk {

/// What is said about safe copies.
class CopyText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::CopyText)

public:
    static QString whatIsInIt();
    static QString saved(const QString &path);
    static QString notSaved(const Failure &failure, const QString &path);
    static QString dailyFailed(const Failure &failure, const QString &folder);
    /// Why it is refused, and that nothing was changed.
    static QString problem(const CopyProblem &problem);
    /// From when it is, whose, and how much.
    static QString contents(const CopyContents &contents);
    static QString broughtBack(const BroughtBack &broughtBack);
    static QString notBroughtBack(const Failure &failure);
};

} // namespace Desk
