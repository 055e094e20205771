// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace Desk {

/// A value of a JSON file that knows in which line it stands, for files that people write by hand and are told what is
/// wrong with. QJsonDocument forgets the lines, and lets the second of two equal keys win.
struct LinedJson
{
    enum class Type { Null, Truth, Number, Text, List, Object };
    struct Member;

    Type type = Type::Null;
    int line = 1;
    bool truth = false;
    QString text; ///< Of a text, or of a number as it is written.
    QList<LinedJson> items;
    QList<Member> members; ///< In the order of the file; no key twice.

    const LinedJson *member(const QString &key) const; ///< Null where there is none.

    struct Error
    {
        int line = 1;
        QString keyTwice; ///< Where that is what is wrong.
    };
    /// UTF-8, with or without a mark at the beginning.
    static std::variant<LinedJson, Error> parse(const QByteArray &json);
};

struct LinedJson::Member
{
    QString key;
    int line = 1; ///< Of the key.
    LinedJson value;
};

} // namespace Desk
