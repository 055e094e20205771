#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in sandbox with nothing but the keyboard: the first row, then the second, each sold from where the focus
is."""

import sys

import desk
from desk import Program, check, press, step, wait_for


def scenario(programs):
    program = Program("--sandbox")
    programs.append(program)
    table = desk.wait_for_catalogue(program)
    program.wait_in_front()

    first = desk.sell_by_keys(program)
    step(f"Sold from the search field: {first}")
    check(".invalid$" in first, f"{first} could pass for a real one")
    desk.check_qr_on_screen(program, first)

    # Down goes to the same row in the table, then to the second: that one is sold from there.
    press("ctrl+f")
    search = program.find("text", "Search")
    wait_for("the focus in the search", search.is_focused)
    press("Down")
    wait_for("the focus in the table", lambda: not search.is_focused())
    press("Down")
    press("ctrl+Return")
    second = program.wait_described("image", "QR code", lambda text: text.startswith("LPA:1$") and text != first,
                                    "another activation code")
    step(f"Sold from the table: {second}")
    desk.check_qr_on_screen(program, second)

    press("ctrl+2")
    esims = program.find("table", "eSIMs")
    wait_for("the eSIMs", lambda: esims.rows() >= 2)
    press("ctrl+3")
    program.find("table", "Orders")
    press("ctrl+1")
    program.find("table", "Packages")
    step("The pages by their keys")
    program.quit()


sys.exit(desk.run(scenario))
