// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/tones.h"

#include "widgets/controls/painting.h"

namespace Desk {

namespace {

/// A colour moved towards the text until it can be told apart from the background so well.
QColor readable(QColor color, const QColor &background, const QColor &text, double contrast)
{
    constexpr int steps = 20;
    for (int i = 0; i < steps && Painting::contrast(color, background) < contrast; ++i) {
        color = Painting::mixed(color, text, 2.0 / steps);
    }
    return color;
}

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
    colors.text = readable(hue, colors.tint, text, 4.6);
    colors.strong = readable(hue, base, text, 3);
    return colors;
}

} // namespace Desk
