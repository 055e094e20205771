// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/tones.h"

#include "widgets/controls/painting.h"

namespace Desk {

namespace {

/// Small letters are thinner than their colour: measured on their pixels, this is 4.5.
constexpr double readableText = 5.2;
constexpr double visible = 3.2;

QColor hueOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Good:
        return {0x1f, 0x8a, 0x3b};
    case Tone::Waiting:
        return {0xc9, 0x7a, 0x0a};
    case Tone::Bad:
        return {0xc9, 0x2a, 0x2a};
    case Tone::Fresh:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case Tone::Neutral:
        break;
    }
    return Painting::mixed(palette.color(QPalette::Active, QPalette::Base),
                           palette.color(QPalette::Active, QPalette::Text), 0.55);
}

} // namespace

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor hue = hueOf(tone, palette);
    const bool isDark = base.lightnessF() < 0.5F;
    ToneColors colors;
    colors.tint = Painting::mixed(base, hue, isDark ? 0.3 : 0.15);
    // They stand on rows that are selected, too.
    const QColor row = Painting::selectedRow(palette, true);
    colors.text = Painting::readable(hue, colors.tint, text, readableText);
    colors.text = Painting::readable(colors.text, row, text, readableText);
    colors.strong = Painting::readable(Painting::readable(hue, base, text, visible), row, text, visible);
    return colors;
}

} // namespace Desk
