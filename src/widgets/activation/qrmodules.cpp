// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/qrmodules.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace Desk {

namespace {

// The writer counts 1 to 8 for all kinds of codes; 4 is level M of a QR code: a seventh of it may be dirt or glare.
constexpr int mediumCorrection = 4;

} // namespace

QImage qrModules(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(mediumCorrection).setMargin(0);
        const ZXing::BitMatrix matrix = writer.encode(text.toStdWString(), 0, 0);
        QImage modules(matrix.width(), matrix.height(), QImage::Format_RGB32);
        for (int y = 0; y < matrix.height(); ++y) {
            for (int x = 0; x < matrix.width(); ++x) {
                modules.setPixelColor(x, y, matrix.get(x, y) ? Qt::black : Qt::white);
            }
        }
        return modules;
    } catch (const std::exception &) {
        return {}; // Longer than any QR code holds.
    }
}

} // namespace Desk
