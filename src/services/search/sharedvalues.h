// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"

#include <QSet>

namespace Desk {

size_t qHash(const Network &network, size_t seed = 0); ///< QSet asks for it.

/// Packages repeat each other: those of a country have its operators, those of a supplier its lists of countries. Equal
/// texts and lists of all packages it was given stand in the memory once.
class SharedValues
{
public:
    void share(Package &package);

private:
    QSet<QString> m_texts;
    QSet<QStringList> m_lists;
    QSet<QList<Network>> m_networks;
};

} // namespace Desk
