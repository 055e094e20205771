// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>

namespace Desk {

/// The shop's own picture on what travellers take along. Whatever a person chooses becomes a small PNG on white, which
/// Preferences keeps: the original may go.
class ShopLogo
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ShopLogo)

public:
    /// The bytes to be kept, or a failure whose text is a sentence for people. Never decodes more than a bounded number
    /// of pixels, and never waits for a file that is none.
    static Result<QByteArray> read(const QString &path);
    /// A null picture where the bytes are not what read() made.
    static QImage picture(const QByteArray &kept);

    static constexpr int longestSide = 1200; ///< Pixels of what is kept: 60 mm at 500 dots an inch.
};

} // namespace Desk
