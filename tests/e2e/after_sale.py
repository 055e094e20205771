#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer comes back: the eSIM is found by whatever is known of it, gets a note and more data; and those who did
not come back are called. Keys only."""

import sys

import desk
from desk import Program, check, choose_chip, go_to_table, press, search, select_first, step, type_text, wait_for

ICCID, PACKAGE, STATUS, DATA_USED, EXPIRES, BOUGHT, NOTE = range(7)


def digits(text):
    return text.replace(" ", "")


def write_note(program, iccid, note):
    select_first(program, iccid[-4:])
    table = program.find("table", "eSIMs")
    press("F2")
    wait_for("the focus in the note", lambda: not table.is_focused())
    type_text(note)
    press("Return")
    wait_for("the note in its row", lambda: table.cell(0, NOTE) == note)
    wait_for("the focus back in the table", table.is_focused)


def find_by_everything(program, iccid, note):
    press("ctrl+3")
    select_first(program, iccid, "Orders")
    orders = program.find("table", "Orders")
    wait_for("its order", lambda: orders.rows() == 1 and orders.cell(0, 1).startswith("order_"))
    reference = orders.cell(0, 1)
    press("ctrl+2")
    table = program.find("table", "eSIMs")
    package = table.cell(0, PACKAGE)
    ways = {"the whole ICCID": iccid, "the last four digits": iccid[-4:], "digits from its middle": iccid[6:15],
            "digits as they are printed": f"{iccid[0:4]} {iccid[4:8]} {iccid[8:12]}", "its note": note.lower(),
            "words of its note": " ".join(reversed(note.split())), "its package": package, "its country": "turkey",
            "its order": reference, "a part of its order": reference[-10:]}
    for what, words in ways.items():
        search(program, words)
        wait_for(f"the eSIM found by {what}",
                 lambda: any(digits(table.cell(row, ICCID)) == iccid for row in range(min(table.rows(), 20))))
        check(program.find("label", "Match count").description.startswith(f"{table.rows()} of "), "another count")
    # A country that no name of a package tells.
    search(program, "kuwait")
    wait_for("an eSIM that works in Kuwait", lambda: table.rows() > 0)
    check("Kuwait" not in table.cell(0, PACKAGE), f"found by its name: {table.row_text(0)}")
    search(program, "zzz nobody")
    wait_for("an empty table", lambda: table.rows() == 0)
    check(table.description.startswith("No eSIM matches."), f"an empty table says: {table.description}")
    search(program, "")
    step(f"Found by {', '.join(ways)}")


def filter_by_status(program):
    table = program.find("table", "eSIMs")
    seen = []
    for status in ["All", "New", "Preparing", "Active", "Depleted", "Expired", "Cancelled"]:
        count = choose_chip(program, status)
        wait_for(f"{count} rows for {status}", lambda: table.rows() == count)
        rows = [] if status == "All" else [0, count - 1]
        for row in rows:
            # One that is suspended is active all the same.
            names = [status, "Suspended"] if status == "Active" else [status]
            check(table.cell(row, STATUS) in names, f"{table.row_text(row)} among {status}")
        seen.append(f"{status} {count}")
    press("Escape")
    wait_for("all of them", lambda: table.rows() == int(seen[0].split()[1]))
    step(f"Filtered by {', '.join(seen)}")


def top_up(program):
    """Ctrl+T and two more keys."""
    row = select_first(program, "active")
    step(f"In use: {row}")
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
    esims = program.find("table", "eSIMs")
    wait_for("more data in the list", lambda: esims.cell(0, DATA_USED) != row.split(" | ")[DATA_USED])
    press("Escape")
    wait_for("the tabs", lambda: program.find_or_none("tab", "Activation"))
    wait_for("the focus back in the list", esims.is_focused)
    step(f"Topped up by Ctrl+T and two keys: {esims.row_text(0)}")


def know_what_takes_none(program):
    """ESIM_NOT_TOPPABLE is known before anybody can click."""
    for words in ["expired", "cancelled"]:
        row = select_first(program, words)
        press("ctrl+t")
        told = program.wait_described("label", "Top-up message", lambda text: "Reading" not in text, "why it takes none")
        check(program.find_or_none("table", "Top-up packages") is None, f"packages for {row}")
        buy = program.find_or_none("button", "Buy top-up")
        check(buy is None, f"a button to top up {row}")
        press("Escape")
        wait_for("the tabs", lambda: program.find_or_none("tab", "Activation"))
        step(f"{words.capitalize()}: {told}")


def call_those_worth_it(program):
    search(program, "")
    count = choose_chip(program, "Worth a call")
    table = go_to_table(program, "Worth a call")
    wait_for("those worth a call", lambda: table.rows() == count)
    steps = [(table.cell(row, 0), table.cell(row, table.columns() - 1)) for row in range(count)]
    check({"Top up", "Show"} == {next_step for _, next_step in steps}, f"next steps: {steps}")
    # The first that wants data: Return opens its top-up. One key, and Esc comes back to the list.
    done = set()
    for row, (why, next_step) in enumerate(steps):
        if next_step not in done:
            press("Return")
            if next_step == "Top up":
                offered = program.find("table", "Top-up packages")
                wait_for("top-up packages", lambda: offered.rows() > 0)
                press("Escape")
            else:
                wait_for("its codes", lambda: program.find("tab", "Activation").is_current_tab())
            wait_for("the list again", lambda: program.find("table", "Worth a call").is_focused())
            check(table.selected_row() == row, f"row {table.selected_row()} in place of {row}")
            done.add(next_step)
            step(f"Worth a call: {why}, by one key: {next_step}")
        if row + 1 < count:
            press("Down")
            wait_for("the next row", lambda: table.selected_row() == row + 1)
    press("Escape")
    program.find("table", "eSIMs")


def show_from_the_orders(program, iccid):
    """From an order to its eSIM, which a search on the other page hides."""
    search(program, "zzz nobody")
    press("ctrl+3")
    select_first(program, iccid, "Orders")
    press("ctrl+Return")
    table = program.find("table", "eSIMs")
    wait_for("its row", lambda: digits(table.cell(table.selected_row(), ICCID)) == iccid)
    check(program.find("text", "Search").text == "", "the field searches for what hides the row")
    step("From its order to its row; the search that hid it is gone from the field, too")


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
    write_note(program, iccid, "Kurt, room 214")
    step("A note written by F2")
    find_by_everything(program, iccid, "Kurt, room 214")
    filter_by_status(program)
    top_up(program)
    know_what_takes_none(program)
    call_those_worth_it(program)
    show_from_the_orders(program, iccid)
    program.quit()


sys.exit(desk.run(scenario))
