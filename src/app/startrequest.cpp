// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startrequest.h"

#include <QList>
#include <QtGlobal>

#include <algorithm>

namespace Desk {

namespace {

constexpr char newSale[] = "new-sale";
constexpr char show[] = "show";

/// Desktops make them of the names of programs and computers, and of numbers.
QByteArray wordOrNothing(const QByteArray &text)
{
    constexpr qsizetype longest = 512;
    const bool isWord = text.size() <= longest && std::all_of(text.begin(), text.end(), [](char letter) {
                            return letter > ' ' && letter <= '~' && letter != '"' && letter != '\\';
                        });
    return isWord ? text : QByteArray();
}

} // namespace

ActivationToken ActivationToken::checked(const QByteArray &wayland, const QByteArray &startupId)
{
    return {wordOrNothing(wayland), wordOrNothing(startupId)};
}

ActivationToken ActivationToken::fromEnvironment()
{
    return checked(qgetenv("XDG_ACTIVATION_TOKEN"), qgetenv("DESKTOP_STARTUP_ID"));
}

QByteArray StartRequest::toLine() const
{
    const QByteArray what = kind == Kind::NewSale ? newSale : show;
    return what + '\t' + token.wayland + '\t' + token.startupId + '\n';
}

StartRequest StartRequest::fromLine(const QByteArray &line)
{
    if (line.size() > longestLine || !line.endsWith('\n')) {
        return {};
    }
    const QList<QByteArray> parts = line.chopped(1).split('\t');
    if (parts.size() != 3) {
        return {};
    }
    return {parts.at(0) == newSale ? Kind::NewSale : Kind::Show, ActivationToken::checked(parts.at(1), parts.at(2))};
}

} // namespace Desk
