// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <cstring>
#include <vector>

namespace Desk {

/// Many short texts one after another, in a byte a letter where that is enough: a QString of its own takes 40 bytes
/// beside its letters, and two for each of these. Filled once, then only read; any thread.
class PackedTexts
{
public:
    using Place = quint32;

    /// Where it stands from now on.
    Place add(QStringView text);
    void squeeze() { m_units.shrink_to_fit(); }

    QString toString(Place place) const;
    int compare(Place place, QStringView text) const;
    int compare(Place place, Place other) const;
    bool startsWith(Place place, QStringView text) const;
    qsizetype length(Place place) const { return headerAt(place) >> 1; }
    Place behind(Place place) const; ///< Of the text that was added next.

private:
    static constexpr size_t headerUnits = 2; ///< Length, and in the lowest bit whether each letter takes two bytes.
    static size_t unitsFor(quint32 header);
    quint32 headerAt(Place place) const
    {
        quint32 header = 0;
        std::memcpy(&header, m_units.data() + place, sizeof(header));
        return header;
    }
    template<typename Visit> auto visit(Place place, Visit visit) const
    {
        const quint32 header = headerAt(place);
        const char16_t *letters = m_units.data() + place + headerUnits;
        return (header & 1) != 0 ? visit(QStringView(letters, header >> 1))
                                 : visit(QLatin1StringView(reinterpret_cast<const char *>(letters), header >> 1));
    }

    std::vector<char16_t> m_units;
};

} // namespace Desk
