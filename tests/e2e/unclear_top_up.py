#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The server takes a top-up and dies before it says so: nothing is sent again, and the person decides, by keys."""

import sys

import desk
from desk import Program, Sandbox, check, press, select_first, step, wait_for


def buy(program, sandbox):
    """Ctrl+T and two more keys; the server is gone before it answers."""
    row = select_first(program, "active")
    press("ctrl+t")
    table = program.find("table", "Top-up packages")
    wait_for("top-up packages", lambda: table.rows() > 0)
    button = program.find("button", "Buy top-up")
    wait_for("the button", button.is_enabled)
    press("Return")
    wait_for("the focus on the button", button.is_focused)
    before = sandbox.count("POST")
    press("Return")
    wait_for("the top-up on the server", lambda: sandbox.count("POST") == before + 1)
    sandbox.process.kill()
    step(f"Lost on its way back: {row}")


def told(program, beginning):
    return program.wait_described("label", "Top-up status", lambda text: text.startswith(beginning), beginning)


def scenario(programs):
    # Slow enough for a server to be caught with a top-up in its hands.
    sandbox = Sandbox(latency=1500)
    program = Program("--api", sandbox.url)
    programs += [sandbox, program]
    desk.connect(program, sandbox)
    desk.wait_for_catalogue(program)
    desk.move_mouse(2, 2)
    program.wait_in_front()
    press("ctrl+2")
    wait_for("the eSIMs", lambda: program.find("table", "eSIMs").rows() > 10)
    buy(program, sandbox)
    step(told(program, "You may have been charged. Checking"))
    step(told(program, "Not clear yet."))
    check(not program.find("button", "Buy top-up").is_enabled(), "another one could be bought")

    # There is nobody to ask: it stays unclear, and nothing is made up.
    program.tab_to("button", "Check again")
    press("space")
    step(told(program, "Not clear yet."))
    # It stands among the unfinished purchases, too.
    ears = desk.Ears()
    programs.append(ears)
    ears.choose("Unfinished purchases", lambda: press("alt+s"))
    press("Return")
    unfinished = program.find("table", "Unfinished purchases")
    check("Top-up of 8988" in unfinished.row_text(0), unfinished.row_text(0))
    step(unfinished.row_text(0))
    press("Escape")
    wait_for("the list gone", lambda: program.find_or_none("table", "Unfinished purchases") is None)
    program.wait_in_front()
    program.tab_to("button", "It was not bought")
    press("space")
    step(told(program, "You said that it was not bought."))
    press("ctrl+t")
    wait_for("another top-up", program.find("button", "Buy top-up").is_enabled)
    program.kill()


sys.exit(desk.run(scenario))
