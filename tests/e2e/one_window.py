#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One window a profile: a second start raises the first one; what a killed program leaves behind blocks nobody."""

import subprocess
import sys

import desk
from desk import Program, check, step, wait_for


def cover(programs):
    """Another window in front, as a mail program would be."""
    other = subprocess.Popen(["xmessage", "-geometry", "1500x900+0+0", "In front"])
    wait_for("another window in front", lambda: desk.active_window() not in ("", *programs[0].windows()))
    return other


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


sys.exit(desk.run(scenario))
