// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"

#include <QByteArray>
#include <QString>

namespace Desk {

/// The longest message that /esims/send-sms takes, in characters.
inline constexpr int longestSms = 500;
/// The most days that /esims/usage-report looks back.
inline constexpr int longestUsageReport = 90;

// The bodies of the calls that care for one eSIM.
QByteArray iccidBody(const Iccid &iccid);
QByteArray usageReportBody(const Iccid &iccid, int days);
QByteArray suspendBody(const Iccid &iccid, bool suspends);
QByteArray smsBody(const Iccid &iccid, const QString &message);

} // namespace Desk
