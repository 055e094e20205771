// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/packedtexts.h"

#include <algorithm>
#include <vector>

namespace Desk {

/// The folded codes of packages, to find their rows by a whole code or by its beginning. Filled once, then only read;
/// any thread.
class CodeIndex
{
public:
    void add(const QString &foldedCode, int row);
    /// After the last add().
    void finish();

    /// Calls visit(row, isWhole) for all whose code begins so, whole ones first, until it returns false.
    template<typename Visit> void forEach(QStringView beginning, Visit visit) const
    {
        auto it = std::partition_point(m_codes.begin(), m_codes.end(),
                                       [&](const Code &code) { return m_texts.compare(code.text, beginning) < 0; });
        for (; it != m_codes.end() && m_texts.startsWith(it->text, beginning); ++it) {
            if (!visit(it->row, m_texts.length(it->text) == beginning.size())) {
                break;
            }
        }
    }

private:
    struct Code
    {
        PackedTexts::Place text;
        int row;
    };

    PackedTexts m_texts;
    std::vector<Code> m_codes; ///< Sorted by their texts.
};

} // namespace Desk
