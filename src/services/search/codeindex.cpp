// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/codeindex.h"

namespace Desk {

void CodeIndex::add(const QString &foldedCode, int row)
{
    m_codes.push_back({m_texts.add(foldedCode), row});
}

void CodeIndex::finish()
{
    std::sort(m_codes.begin(), m_codes.end(), [this](const Code &left, const Code &right) {
        const int order = m_texts.compare(left.text, right.text);
        return order != 0 ? order < 0 : left.row < right.row;
    });
    m_texts.squeeze();
    m_codes.shrink_to_fit();
}

} // namespace Desk
