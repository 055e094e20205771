// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/packedtexts.h"

#include <algorithm>
#include <limits>

namespace Desk {

PackedTexts::Place PackedTexts::add(QStringView text)
{
    Q_ASSERT(m_units.size() <= std::numeric_limits<Place>::max());
    const auto place = static_cast<Place>(m_units.size());
    constexpr char16_t lastOfLatin1 = 0xFF;
    const bool isWide = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > lastOfLatin1; });
    const quint32 header = (static_cast<quint32>(text.size()) << 1) | (isWide ? 1U : 0U);
    m_units.resize(place + headerUnits + unitsFor(header));
    std::memcpy(m_units.data() + place, &header, sizeof(header));
    char16_t *letters = m_units.data() + place + headerUnits;
    if (isWide) {
        std::copy(text.utf16(), text.utf16() + text.size(), letters);
    } else {
        std::transform(text.begin(), text.end(), reinterpret_cast<char *>(letters),
                       [](QChar c) { return static_cast<char>(c.unicode()); });
    }
    return place;
}

size_t PackedTexts::unitsFor(quint32 header)
{
    const size_t length = header >> 1;
    return (header & 1) != 0 ? length : (length + 1) / 2;
}

QString PackedTexts::toString(Place place) const
{
    return visit(place, [](auto text) { return text.toString(); });
}

int PackedTexts::compare(Place place, QStringView text) const
{
    return visit(place, [text](auto own) { return own.compare(text); });
}

int PackedTexts::compare(Place place, Place other) const
{
    return visit(place, [&](auto one) { return visit(other, [one](auto two) { return one.compare(two); }); });
}

bool PackedTexts::startsWith(Place place, QStringView text) const
{
    return visit(place, [text](auto own) { return own.startsWith(text); });
}

PackedTexts::Place PackedTexts::behind(Place place) const
{
    return static_cast<Place>(place + headerUnits + unitsFor(headerAt(place)));
}

} // namespace Desk
