#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The home of the person is on a small disk that gets full, and on one that can only be read. Nothing is bought that
can't be written down, the window says why, and once there is room and right again it goes on by itself. Runs inside
support/with-mounts.sh."""

import os
import shutil
import subprocess
import sys

import desk
from desk import Program, Sandbox, check, step, wait_for

HOME = os.environ["HOME"]
FILLER = os.path.join(HOME, "holiday.mp4")


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True)


def move_home_to_a_small_disk():
    before = HOME + ".before"
    shutil.copytree(HOME, before)  # The key ring lies in it.
    mount("-t", "tmpfs", "-o", "size=24m,mode=0700", "tmpfs", HOME)
    shutil.copytree(before, HOME, dirs_exist_ok=True)
    shutil.rmtree(before)


def take_the_last_byte():
    """So that not even one page of a database fits any more."""
    with open(FILLER, "ab", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                pass
    free = os.statvfs(HOME)
    check(free.f_bavail == 0, f"{free.f_bavail} blocks are free")


def is_enabled(button):
    return button.has(desk.Atspi.StateType.ENABLED)


def choose(program, words="turkey 5gb"):
    """Returns the button that orders it."""
    program.wait_in_front()
    desk.press("ctrl+f")
    search = program.find("text", "Search")
    wait_for("the focus in the search", search.is_focused)
    desk.type_text(words)
    wait_for("the words in the search", lambda: search.text == words)
    return program.find("button", "Order now")


def wait_refused(program, *words):
    wait_for(f"why nothing is sold: {words}", lambda: any(
        "Nothing can be bought now" in line and all(word in line for word in words)
        for line in program.outline().splitlines()))


def start(programs, sandbox):
    program = Program("--api", sandbox.url)
    programs.append(program)
    desk.wait_for_catalogue(program, 300)
    return program


def full_while_it_runs(program, sandbox):
    take_the_last_byte()
    orders = sandbox.count("POST")
    button = choose(program)
    wait_for("the button", lambda: is_enabled(button))  # Nothing was written since, so nobody knows yet.
    desk.press("ctrl+Return")
    said = program.wait_described("label", "Order status", lambda text: "Nothing was charged" in text, "the refusal")
    check("full" in said, said)
    desk.press("ctrl+n")
    wait_refused(program, "full")
    check(not is_enabled(button), "it would sell")
    desk.press("ctrl+Return")
    step("The disk is full: nothing is bought, and it says why")
    os.remove(FILLER)
    wait_for("the button", lambda: is_enabled(button))
    check(sandbox.count("POST") == orders, "sold without a journal")
    desk.sell_by_keys(program)
    check(sandbox.count("POST") == orders + 1, "sold another time than once")
    step("There is room again: it goes on by itself")


def bad_from_the_start(programs, sandbox, word, mend):
    orders = sandbox.count("POST")
    program = start(programs, sandbox)
    button = choose(program)
    wait_refused(program, word)
    check(not is_enabled(button), "it would sell")
    desk.press("ctrl+Return")
    mend()
    wait_for("the button", lambda: is_enabled(button))
    check(sandbox.count("POST") == orders, "sold without a journal")
    desk.sell_by_keys(program)
    check(sandbox.count("POST") == orders + 1, "sold another time than once")
    program.quit()


def scenario(programs):
    desk.move_mouse(2, 2)  # Rows don't come under the mouse.
    sandbox = Sandbox(packages=300, latency=20)
    programs.append(sandbox)
    first = Program("--api", sandbox.url)
    programs.append(first)
    desk.connect(first, sandbox)
    desk.wait_for_catalogue(first, 300)
    desk.sell_by_keys(first)
    step("Sold one")
    full_while_it_runs(first, sandbox)
    first.quit()

    take_the_last_byte()
    bad_from_the_start(programs, sandbox, "full", lambda: os.remove(FILLER))
    step("Started on a full disk, and sold once there was room")

    mount("-o", "remount,bind,ro", HOME)
    bad_from_the_start(programs, sandbox, "ead-only", lambda: mount("-o", "remount,bind,rw", HOME))
    step("Started on a disk that can only be read, and sold once it could be written")


move_home_to_a_small_disk()
result = desk.run(scenario)
subprocess.run(["umount", "--lazy", HOME], check=True)  # What is under it is to be removed in the end.
sys.exit(result)
