// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "models/text/format.h"

#include <QCoreApplication>
#include <QVariant>

namespace Desk {

/// Words about an eSIM: how it stands and how much of its data is used. Plain text.
class EsimText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::EsimText)

public:
    /// "Active". What the API says where it is a status that nobody knows here.
    static QString status(const Esim &esim);
    /// The same as a sentence for whoever hands it over: "Ready to install".
    static QString state(const Esim &esim);
    /// "8.7 of 10 GB", "14.2 GB, unlimited"; a dash where nothing is known.
    static QString used(const Esim &esim, const Format &format);
    /// "8.7 of 10 GB used", "14.2 GB used, unlimited"; that nothing is known.
    static QString usedSentence(const Esim &esim, const Format &format);
    /// The amount used of an unlimited plan; invalid for all others.
    static QVariant unlimited(const Esim &esim, const Format &format);
    /// As fine as it is worth reading: whole megabytes, tenths of gigabytes.
    static QString size(DataSize size, const Format &format);

private:
    /// Whatever the newest answer said.
    static QString knownUsed(const Esim &esim, const Format &format);
};

} // namespace Desk
