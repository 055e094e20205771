// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Desk {

/// The leave to come to the front, which a desktop gives to what a person started. It comes from outside: what is not a
/// word of letters and signs is none.
struct ActivationToken
{
    QByteArray wayland;   ///< Empty: none.
    QByteArray startupId; ///< Of X11, with the time at which the person clicked; empty: none.

    /// Both as they may be used; what is none is left out.
    static ActivationToken checked(const QByteArray &wayland, const QByteArray &startupId);
    /// Of this start. To be asked before QApplication, which takes one of them away.
    static ActivationToken fromEnvironment();

    bool operator==(const ActivationToken &) const = default;
};

/// What a start of the program asks of the one that has the window.
struct StartRequest
{
    enum class Kind {
        Show,    ///< The window comes to the front.
        NewSale, ///< And what is typed then is the search of another sale.
    };

    static constexpr qsizetype longestLine = 2048;

    Kind kind = Kind::Show;
    ActivationToken token;

    QByteArray toLine() const;
    /// Whatever it is, somebody wants to see the window.
    static StartRequest fromLine(const QByteArray &line);

    bool operator==(const StartRequest &) const = default;
};

} // namespace Desk
