#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One window a profile: a second start raises the first one, in the name of the click that it was started by; what a
killed program leaves behind blocks nobody."""

import subprocess
import sys
import threading
import time

import desk
from desk import Program, check, step, wait_for


def cover(programs):
    """Another window in front, as a mail program would be."""
    other = subprocess.Popen(["xmessage", "-geometry", "1500x900+0+0", "In front"])
    wait_for("another window in front", lambda: desk.active_window() not in ("", *programs[0].windows()))
    return other


def user_time(window):
    """When the person did something in it last, as the window manager sees it."""
    said = subprocess.run(["xprop", "-id", window, "_NET_WM_USER_TIME"], capture_output=True, text=True, check=False)
    number = said.stdout.rpartition("=")[2].strip()
    return int(number) if number.isdigit() else None


class WindowManagersEars:
    """Hears what programs ask of the window manager."""

    def __init__(self):
        self.heard = ""
        self.process = subprocess.Popen(["xev", "-root", "-event", "substructure", "-event", "property"],
                                        stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._listen, daemon=True).start()
        # It prints nothing before something happens.
        def rings():
            subprocess.run(["xprop", "-root", "-format", "_DESK_TEST", "8s", "-set", "_DESK_TEST", "x"], check=True)
            return "_DESK_TEST" in self.heard
        wait_for("the window manager's messages", rings)

    def _listen(self):
        for line in self.process.stdout:
            self.heard += line

    def close(self):
        self.process.kill()
        self.process.wait()


def scenario(programs):
    first = Program("--sandbox", "--profile", "counter")
    programs.append(first)
    first.find("table", "Packages")
    first.wait_in_front()
    step("The first window is up")

    other = cover(programs)
    try:
        # Started elsewhere: on another console, say.
        second = Program("--sandbox", "--profile", "counter", log="second.log", environment={"TMPDIR": "/var/tmp"})
        second.wait_end(0)
        wait_for("the first window in front again", first.is_in_front)
    finally:
        other.kill()
        other.wait()
    check(first.process.poll() is None, "the first program has ended")
    step("A second start has raised it")

    search = first.find("text", "Search")
    search.focus()
    desk.type_text("turkey")
    wait_for("what was typed", lambda: search.text == "turkey")
    first.find("tab", "Orders").press()
    ears = WindowManagersEars()
    other = cover(programs)
    try:
        # As a dock does it: the time of the click is the X server's, which is that since the computer started.
        clicked = int(time.monotonic() * 1000) & 0xFFFFFFFF
        second = Program("--sandbox", "--profile", "counter", "--new-sale", log="second.log",
                         environment={"DESKTOP_STARTUP_ID": f"dock-1_TIME{clicked}"})
        second.wait_end(0)
        wait_for("the first window in front again", first.is_in_front)
        wait_for("the time of the click", lambda: any(user_time(window) == clicked for window in first.windows()))
        wait_for("the end of the start", lambda: "_NET_STARTUP_INFO_BEGIN" in ears.heard)
    finally:
        other.kill()
        other.wait()
        ears.close()
    search = wait_for("an empty search", lambda: next((s for s in first.showing("text", "Search") if s.text == ""), None))
    wait_for("the focus in it", search.is_focused)
    first.find("table", "Packages")
    step("A second start for a new sale has emptied the search, with the leave of the click")

    another = Program("--sandbox", "--profile", "office", log="office.log")
    programs.append(another)
    another.find("table", "Packages")
    another.wait_in_front()
    step("Another profile has a window of its own")
    another.quit()

    first.kill()
    third = Program("--sandbox", "--profile", "counter")
    programs.append(third)
    third.find("table", "Packages")
    third.wait_in_front()
    step("Started again after it was killed")
    third.quit()


if __name__ == "__main__":
    sys.exit(desk.run(scenario))
