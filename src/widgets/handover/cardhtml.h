// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receipt.h"
#include "models/handover/handovertext.h"
#include "widgets/handover/handoverpaper.h"

#include <QImage>

namespace Desk {

/// What stands on a card or a receipt besides what is handed over.
struct CardExtras
{
    QImage logo;             ///< Null: none.
    bool showsPrice = false; ///< On the card.
    QString taxLine;         ///< On the receipt; may be empty.
};

/// The rich text that QTextDocument lays out. Its pictures are named qrName and logoName; its pixels are
/// cardUnitsPerPoint a point, for the document counts in whole numbers, and a point would be too coarse for its fonts.
QString cardHtml(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text,
                 const HandOverPaper &paper, const CardExtras &extras);
QString receiptHtml(const Receipt &receipt, const ShopDetails &shop, const HandOverText &text,
                    const HandOverPaper &paper, const CardExtras &extras);

constexpr int cardUnitsPerPoint = 10;
int inCardUnits(qreal points);

inline const QString qrName = QStringLiteral("qr");
inline const QString logoName = QStringLiteral("logo");

} // namespace Desk
