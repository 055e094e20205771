// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "services/export/tableexport.h"

#include <QCoreApplication>
#include <QDate>

namespace Desk {

/// What is said about a table that was to become a file.
class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ExportText)

public:
    /// Asked: the path that the person chose.
    static QString saved(const ExportReport &report, const QString &asked);
    static QString notSaved(const Failure &failure, const QString &asked);
    /// A name that any disk takes, whatever the title is made of: "Orders Ms Aydın 2026-11-24".
    static QString fileName(const QString &title, QDate day);
};

} // namespace Desk
