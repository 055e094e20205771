// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activationcode.h"

#include <QList>

namespace Desk {

class JsonReader;

/// All that an object of an answer says about the activation of one eSIM, under every name that answers have for it.
/// None of them may stand in another's way: the eSIM is paid for.
QList<ActivationCode> activationReadings(const JsonReader &json);

} // namespace Desk
