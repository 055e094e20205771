#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the real program takes to answer its desktop: until a second start is done with and the window is in front,
and until the window has other colours after the desktop's settings changed. At the end stands a table of all figures.

Times are those of a computer where nothing else runs, so a late answer fails nothing; none does."""

import ctypes
import os
import statistics
import sys
import time

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))

import desk  # noqa: E402
import one_window  # noqa: E402
from desk import Program, check, step  # noqa: E402
from gi.repository import Atspi, Gio, GLib  # noqa: E402

STARTS = 15
CHANGES = 15  # An odd number: the last one is dark.
PATIENCE = 10  # Seconds.
PORTAL = ("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged")


class Pixels:
    """What is on the screen, without a program to be started for each look."""

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        for function in ("XOpenDisplay", "XGetImage"):
            getattr(self.x11, function).restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XGetPixel.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        check(self.display, "no X server")
        self.root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))

    def at(self, x, y):
        all_planes, z_pixmap = ctypes.c_ulong(0xffffff), 2
        image = ctypes.c_void_p(self.x11.XGetImage(self.display, self.root, x, y, 1, 1, all_planes, z_pixmap))
        pixel = self.x11.XGetPixel(image, 0, 0)
        # XDestroyImage() is a macro; what it calls stands in the picture's structure, and one pixel is no loss.
        self.x11.XFree(image)
        return pixel


class Table:
    def __init__(self):
        self.rows = [("What", "Aim", "Median", "At worst", "")]

    def add(self, what, aim, seconds):
        median, worst = statistics.median(seconds), max(seconds)
        self.rows.append((what, f"{aim} ms", f"{median * 1000:.0f} ms", f"{worst * 1000:.0f} ms",
                          "MISSED" if worst * 1000 > aim else ""))

    def show(self):
        widths = [max(len(row[i]) for row in self.rows) for i in range(5)]
        for row in self.rows:
            print("  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip())


def seconds_until(is_so, begun):
    while not is_so():
        check(time.monotonic() - begun < PATIENCE, f"no answer within {PATIENCE} s")
        time.sleep(0.001)
    return time.monotonic() - begun


def time_second_starts(first, programs, table):
    ended, in_front = [], []
    for _ in range(STARTS):
        other = one_window.cover(programs)
        begun = time.monotonic()
        second = Program("--sandbox", "--profile", "times", log="second.log")
        in_front.append(seconds_until(first.is_in_front, begun))
        second.wait_end(0)
        ended.append(time.monotonic() - begun)
        other.kill()
        other.wait()
    table.add("A second start has brought the window to the front", 150, in_front)
    table.add("… and has ended", 150, ended)


def time_colours(first, table):
    """Contrast in the dark: the middle of a light table is white with more contrast, too."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    pixels = Pixels()
    place = Atspi.Component.get_extents(first.find("table", "Packages").accessible, Atspi.CoordType.SCREEN)
    x, y = place.x + place.width // 2, place.y + place.height - 3

    def seconds_to_set(key, value):
        before = pixels.at(x, y)
        setting = GLib.Variant("(ssv)", ("org.freedesktop.appearance", key, GLib.Variant("u", value)))
        begun = time.monotonic()
        bus.emit_signal(None, *PORTAL, setting)
        bus.flush_sync()
        return seconds_until(lambda: pixels.at(x, y) != before, begun)

    dark_and_light = [seconds_to_set("color-scheme", (i + 1) % 2) for i in range(CHANGES)]
    contrast = [seconds_to_set("contrast", (i + 1) % 2) for i in range(CHANGES)]
    table.add("The desktop's settings changed: dark and light", 200, dark_and_light)
    table.add("The desktop's settings changed: more contrast, and back", 200, contrast)


def scenario(programs):
    table = Table()
    first = Program("--sandbox", "--profile", "times")
    programs.append(first)
    first.find("table", "Packages")
    first.wait_in_front()
    time_second_starts(first, programs, table)
    step("The second starts are timed")
    time_colours(first, table)
    step("The colours are timed")
    table.show()


if __name__ == "__main__":
    sys.exit(desk.run(scenario))
