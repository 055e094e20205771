// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/export/xlsxwriter.h"

#include <QRandomGenerator>

namespace Desk::Test {

inline const QString iccid = QStringLiteral("8948101000000000126");

/// What was seen to run, or to be changed, in one program or another, and what is made of it by chance.
inline QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("="),
                                    QStringLiteral("+"),
                                    QStringLiteral("-"),
                                    QStringLiteral("@"),
                                    QStringLiteral("\t"),
                                    QStringLiteral("\r"),
                                    QStringLiteral("\n"),
                                    QStringLiteral("\r\n"),
                                    QStringLiteral("\""),
                                    QStringLiteral("'"),
                                    QStringLiteral(","),
                                    QStringLiteral(";"),
                                    QStringLiteral("\uFF1D"),
                                    QStringLiteral("\uFF0B"),
                                    QStringLiteral("\uFF0D"),
                                    QStringLiteral("\uFF20"),
                                    QStringLiteral("\u202E"),
                                    QStringLiteral("\u2066"),
                                    QStringLiteral("\u200F"),
                                    QStringLiteral("\uFEFF"),
                                    QStringLiteral(" "),
                                    QStringLiteral("\u00A0"),
                                    QStringLiteral("1+1"),
                                    QStringLiteral("A1"),
                                    QStringLiteral("cmd|'/C calc'!A0"),
                                    QStringLiteral("HYPERLINK(\"http://x.invalid\")"),
                                    iccid,
                                    QStringLiteral("007"),
                                    QStringLiteral("1E5"),
                                    QStringLiteral("1-2"),
                                    QStringLiteral("TRUE"),
                                    QStringLiteral("#REF!"),
                                    QStringLiteral("_x0041_"),
                                    QStringLiteral("_x005F_"),
                                    QStringLiteral("<b>&amp;]]>"),
                                    QStringLiteral("şçğ 東京"),
                                    QStringLiteral("\U0001F1F9\U0001F1F7"),
                                    QStringLiteral("\x01"),
                                    QStringLiteral("\x7f"),
                                    QStringLiteral("العراق")};
    QString text;
    const int count = random.bounded(1, 6);
    for (int i = 0; i < count; ++i) {
        text += pieces[random.bounded(int(pieces.size()))];
    }
    return text;
}

/// 10,000 cells, those of the greatest length among them.
inline ExportTable hostileTable()
{
    constexpr int columns = 10;
    constexpr int rows = 1000;
    QRandomGenerator random(20261129);
    ExportTable table;
    for (int column = 0; column < columns; ++column) {
        table.headings << hostileText(random) + QString::number(column);
    }
    for (int row = 0; row < rows; ++row) {
        QList<ExportValue> cells;
        for (int column = 0; column < columns; ++column) {
            const QString text = hostileText(random);
            cells << (column % 2 == 0 ? ExportValue(text) : ExportValue(Identifier{text}));
        }
        table.rows << cells;
    }
    table.rows[10][0] = QString(XlsxWriter::longestCell, u'=');
    table.rows[11][0] = QString(XlsxWriter::longestCell / 2, u'x') + QString(4096, u'\u6771');
    return table;
}

} // namespace Desk::Test
