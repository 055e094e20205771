// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teammember.h"

#include <QRandomGenerator>

#include <array>

namespace Desk {

namespace {

constexpr int digits = 10; // As many as the server's functions read.

}

QByteArray nextTeamToken(const QByteArray &token)
{
    const bool isNumbered = token.size() > digits && token.at(digits) == '-';
    const qint64 openings = isNumbered ? token.left(digits).toLongLong() : 0;
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray::number(openings + 1).rightJustified(digits, '0') + '-'
           + QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))).toHex();
}

} // namespace Desk
