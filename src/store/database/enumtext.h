// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace Desk {

/// The name of a value of a Q_ENUM: rows keep names, for numbers change their meaning when one is put between.
template<typename Enum> QString enumText(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template<typename Enum> std::optional<Enum> enumValue(const QString &text)
{
    bool ok = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(text.toLatin1().constData(), &ok);
    return ok ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

} // namespace Desk
