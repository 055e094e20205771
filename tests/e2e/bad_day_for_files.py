#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program starts on damaged files: it brings back what can be read, says so, fetches the rest, and sells. While the
journal can't be written it sells nothing, says why, and goes on by itself."""

import glob
import os
import shutil
import sys

import desk
from desk import Program, Sandbox, check, step, wait_for

HOME = os.environ["HOME"]


def the_file(name):
    found = wait_for(name, lambda: glob.glob(f"{HOME}/**/{name}", recursive=True, include_hidden=True))
    check(len(found) == 1, f"{name} is there {len(found)} times: {found}")
    return found[0]


def scenario(programs):
    sandbox = Sandbox(packages=300, latency=20)
    programs.append(sandbox)
    first = Program("--api", sandbox.url)
    programs.append(first)
    desk.connect(first, sandbox)
    desk.wait_for_catalogue(first)
    desk.sell_by_keys(first)
    first.quit()

    journal = the_file("journal.sqlite")
    cache = the_file("cache.sqlite")
    with open(journal, "r+b") as file:
        file.write(b"\x5a" * 4096)  # Head and list of tables.
    step("The journal is damaged")
    second = Program("--api", sandbox.url)
    programs.append(second)
    said = second.wait_described("label", "Notice", lambda text: "damaged" in text, "what became of the journal")
    check("1 purchase and 0 notes were recovered" in said, said)
    kept = glob.glob(f"{journal}.damaged-*")
    check(len(kept) == 1 and kept[0] in said, f"{kept} is not what is told: {said}")
    desk.wait_for_catalogue(second)
    desk.sell_by_keys(second)
    step("Recovered, told, and sold")
    second.quit()

    with open(cache, "r+b") as file:
        file.write(b"rubbish" * 1000)
    os.rename(journal, journal + ".away")
    os.mkdir(journal)
    step("The cache is damaged, the journal can't be opened")
    third = Program("--api", sandbox.url)
    programs.append(third)
    # Rows don't move under the mouse, and it may lie there since the window came up.
    desk.move_mouse(2, 2)
    table = desk.wait_for_catalogue(third, 300)
    check(len(glob.glob(f"{cache}.damaged-*")) == 1, "the damaged cache is not kept")
    third.wait_in_front()
    desk.press("ctrl+f")
    desk.type_text("turkey")
    wait_for("why nothing is sold", lambda: "(Nothing can be bought now" in third.outline())
    button = third.find("button", "Order now")
    check(table.rows() > 0 and not button.has(desk.Atspi.StateType.ENABLED), "it would sell")
    orders = sandbox.count("POST")
    desk.press("ctrl+Return")
    shutil.rmtree(journal)
    os.rename(journal + ".away", journal)
    wait_for("the button", lambda: button.has(desk.Atspi.StateType.ENABLED))
    check(sandbox.count("POST") == orders, "sold without a journal")
    step("It goes on by itself")
    third.quit()


sys.exit(desk.run(scenario))
