#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer comes back: more data, what was used, why there is none, and the money back, by name and with keys."""

import sys

import desk
from desk import Program, check, press, step, type_text, wait_for


def search(program, words):
    press("ctrl+f")
    field = program.find("text", "Search")
    wait_for("the focus in the search", field.is_focused)
    press("ctrl+a")
    type_text(words)
    wait_for("the words in the search", lambda: field.text == words)


def select_first(program, words):
    """The first eSIM that the words find, with the focus on its row. Returns the row as it is read."""
    search(program, words)
    press("Down")
    table = program.find("table", "eSIMs")
    wait_for("a row", lambda: table.rows() > 0)
    wait_for("the focus out of the search", lambda: not program.find("text", "Search").is_focused())
    return table.row_text(0)


def open_tab(program, name):
    program.find("tab", name).press()


def top_up(program):
    """Ctrl+T and two more keys."""
    before = program.find("label", "Balance").description
    press("ctrl+t")
    table = program.find("table", "Top-up packages")
    wait_for("top-up packages", lambda: table.rows() > 0)
    wait_for("the button", lambda: program.find("button", "Buy top-up"))
    press("Return")
    wait_for("the focus on the button", lambda: program.find("button", "Buy top-up").is_focused())
    press("Return")
    program.wait_described("label", "Top-up status", lambda text: text == "It went through.", "the end of the top-up")
    wait_for("another balance", lambda: program.find("label", "Balance").description != before)
    press("Escape")
    wait_for("the tabs", lambda: program.find_or_none("tab", "Activation"))


def scenario(programs):
    program = Program("--sandbox")
    programs.append(program)
    desk.wait_for_catalogue(program)
    program.wait_in_front()
    desk.sell_by_keys(program)
    iccid = program.find("text", "ICCID").text
    step(f"Sold {iccid}")

    press("ctrl+2")
    wait_for("the eSIMs", lambda: program.find("table", "eSIMs").rows() > 10)
    row = select_first(program, "active")
    step(f"In use: {row}")
    top_up(program)
    step("Topped up by Ctrl+T and two keys")

    open_tab(program, "Usage")
    table = program.find("table", "Usage by country")
    wait_for("where the data went", lambda: table.rows() > 0)
    check(table.cell(0, 2) != "", f"no amount of data in {table.row_text(0)}")
    program.find("button", "Refresh usage").press()
    program.wait_described("label", "Live status", lambda text: text.startswith("Network at"), "what the network says")
    step("Usage: " + table.row_text(0))

    open_tab(program, "Network")
    verdict = program.wait_described("label", "Network verdict",
                                     lambda text: not text.startswith(("Not checked", "Asking")), "a verdict")
    step(f"Network: {verdict}")

    # The one just sold, by the last digits that the customer reads out.
    row = select_first(program, iccid[-6:])
    check("New" in row, f"{row} is not new")
    open_tab(program, "Network")
    program.find("button", "Check network").press()
    verdict = program.wait_described("label", "Network verdict", lambda text: text.startswith("It is not on a phone"),
                                     "that it is not installed")
    step(f"Network: {verdict}")

    open_tab(program, "Manage")
    program.find("button", "Cancel eSIM").press()
    program.find("button", "Keep eSIM").press()
    wait_for("the question gone", lambda: program.find_or_none("button", "Keep eSIM") is None)
    check(program.find_or_none("label", "Cancel status") is None, "something was cancelled")
    program.find("button", "Cancel eSIM").press()
    program.find("button", "Cancel and refund").press()
    told = program.wait_described("label", "Cancel status", lambda text: text.startswith("It is cancelled."),
                                  "that it is cancelled")
    check("back in the balance" in told, told)
    table = program.find("table", "eSIMs")
    wait_for("its status in the list", lambda: "Cancelled" in table.row_text(0))
    step(told)
    program.quit()


sys.exit(desk.run(scenario))
