// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"
#include "services/esims/cancellationpreview.h"
#include "services/esims/esimcare.h"
#include "services/esims/nodatadiagnosis.h"

#include <QCoreApplication>

namespace Desk {

/// Sentences about eSIMs that were sold: what the network says, why there is no data and what cures it, what cancelling
/// does and did. Plain text.
class CareText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::CareText)

public:
    explicit CareText(const Format &format = Format())
        : m_format(format)
    {}

    // What the network says.
    /// "Turkcell, Turkey, 4G - LTE": what is known of it; a dash where nothing is.
    static QString network(const SeenNetwork &network);
    QString live(const LiveStatus &status, const QDateTime &readAt) const;
    QString networkFailure(const Failure &failure) const;
    QString reportFailure(const Failure &failure) const;

    // "Why is there no data?"
    QString verdict(const NoDataDiagnosis &diagnosis) const; ///< One sentence.
    QString cure(const NoDataDiagnosis &diagnosis) const;    ///< What the traveller or the seller does now.
    QString details(const NoDataDiagnosis &diagnosis) const; ///< A line for each thing that is known.
    /// For eSIMfly's support or a colleague. Never has the activation code in it.
    QString supportNote(const Esim &esim, const QString &orderReference, const NoDataDiagnosis &diagnosis,
                        const NetworkEvents &events, const QDateTime &now) const;

    // Cancelling, suspending, SMS.
    QString preview(const CancellationPreview &preview) const;
    QString action(const CareAction &action) const; ///< How it stands; empty for None.

private:
    QString cancelled(const CareAction &action) const;
    QString refused(const CareAction &action) const;
    QString notClear(const CareAction &action) const;
    QString networkName(const SeenNetwork &network) const;

    Format m_format;
};

} // namespace Desk
