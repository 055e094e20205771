// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invisible.h"

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Desk::Test {

/// What stands around a name in a sentence, as it is seen from left to right. Needs an application with fonts.
inline QString seenAround(const QString &name, const QString &sentence)
{
    QTextLayout layout(sentence, QFont());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();

    const qsizetype begin = sentence.indexOf(name);
    QList<std::pair<double, QChar>> around;
    for (int i = 0; i < sentence.size(); ++i) {
        const bool isOfName = begin >= 0 && i >= begin && i < begin + name.size();
        if (!isOfName && !isInvisible(sentence[i].unicode())) {
            const double edges = line.cursorToX(i, QTextLine::Leading) + line.cursorToX(i, QTextLine::Trailing);
            around.append({edges, sentence[i]});
        }
    }
    std::stable_sort(around.begin(), around.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    QString text;
    for (const auto &[edges, character] : std::as_const(around)) {
        text += character;
    }
    return text;
}

} // namespace Desk::Test
