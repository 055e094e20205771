// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/paymenttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Desk::PaymentText {

namespace {

constexpr std::array usual{
    //: How a customer pays.
    QT_TRANSLATE_NOOP("Desk::PaymentText", "cash"),
    //: How a customer pays: with a bank card.
    QT_TRANSLATE_NOOP("Desk::PaymentText", "card"),
    //: How a customer pays: it is put on the bill of their hotel room.
    QT_TRANSLATE_NOOP("Desk::PaymentText", "room"),
    //: How a customer pays: not now.
    QT_TRANSLATE_NOOP("Desk::PaymentText", "later"),
};

QString translated(const char *word)
{
    return QCoreApplication::translate("Desk::PaymentText", word);
}

} // namespace

QString shown(const QString &kept)
{
    const auto found =
        std::find_if(usual.begin(), usual.end(), [&](const char *word) { return kept == QLatin1String(word); });
    return found == usual.end() ? kept : translated(*found);
}

QStringList shown(const QStringList &kept)
{
    QStringList all;
    for (const QString &one : kept) {
        all.append(shown(one));
    }
    return all;
}

QString kept(const QString &shown)
{
    const auto found =
        std::find_if(usual.begin(), usual.end(), [&](const char *word) { return shown == translated(word); });
    return found == usual.end() ? shown : QString::fromLatin1(*found);
}

} // namespace Desk::PaymentText
