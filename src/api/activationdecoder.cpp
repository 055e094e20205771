// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/activationdecoder.h"

#include "api/jsonreader.h"

namespace Desk {

using namespace Qt::StringLiterals;

QList<ActivationCode> activationReadings(const JsonReader &json)
{
    QList<ActivationCode> readings;
    const auto read = [&](std::initializer_list<QLatin1String> names) {
        for (const QLatin1String name : names) {
            readings.append(ActivationCode::fromString(json.verbatim(name)));
        }
    };
    const auto address = "smdp_address"_L1;
    const auto matchingId = "activation_code"_L1;
    read({"lpaString"_L1, "lpa_format"_L1});
    readings.append(ActivationCode::fromParts(json.verbatim(address), json.verbatim(matchingId)));
    read({matchingId, address}); // Either may hold the whole code.
    // Answers of 2025 have it nowhere but in their link for iPhones.
    read({"directAppleInstallUrl"_L1, "direct_apple_installation_url"_L1, "directAndroidInstallUrl"_L1,
          "direct_android_installation_url"_L1});
    return readings;
}

} // namespace Desk
