// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/sharedvalues.h"

namespace Desk {

size_t qHash(const Network &network, size_t seed)
{
    return qHashMulti(seed, network.countryCode, network.countryName, network.name, network.type);
}

namespace {

/// The first one that equals it; with what it consists of shared too where it is the first.
template<typename Value, typename ShareParts> void shareValue(QSet<Value> &known, Value &value, ShareParts shareParts)
{
    auto first = known.constFind(value);
    if (first == known.cend()) {
        shareParts(value);
        value.squeeze();
        first = known.insert(value);
    }
    value = *first;
}

} // namespace

void SharedValues::share(Package &package)
{
    const auto shareText = [this](QString &text) { shareValue(m_texts, text, [](QString &) {}); };
    const auto shareTexts = [&](QStringList &texts) {
        shareValue(m_lists, texts, [&](QStringList &list) {
            for (QString &text : list) {
                shareText(text);
            }
        });
    };
    for (QString *text : {&package.region, &package.phoneNumberCountry, &package.carrier, &package.provider}) {
        shareText(*text);
    }
    shareTexts(package.countries);
    shareTexts(package.voiceDetails);
    shareValue(m_networks, package.networks, [&](QList<Network> &networks) {
        for (Network &network : networks) {
            shareText(network.countryCode);
            shareText(network.countryName);
            shareText(network.name);
            shareText(network.type);
        }
    });
}

} // namespace Desk
