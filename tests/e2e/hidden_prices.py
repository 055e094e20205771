#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prices hidden with F8: nothing on the accessibility bus tells a cost or the balance, shown or not; before a sale, while
a risen price is asked about, after the sale, on the other pages and after a cancellation. The account is in dinars and
the shop has no selling prices, so every amount in dinars is one that nobody may see."""

import sys

import gi

import desk
from desk import Atspi, Program, Sandbox, check, press, search, step, wait_for

MOVING = "merhaba-15days-2gb"
TABLES = {Atspi.Role.TABLE, Atspi.Role.TREE_TABLE}
MOST_ROWS = 12


def texts_of(accessible):
    yield accessible.get_name()
    yield accessible.get_description()
    if accessible.get_role() in (Atspi.Role.LABEL, Atspi.Role.TEXT) and accessible.get_text_iface():
        yield Atspi.Text.get_text(accessible, 0, -1)


def everything(accessible):
    """It and all in it, shown or not; of a table the first rows."""
    yield accessible
    if accessible.get_role() in TABLES:
        rows = min(Atspi.Table.get_n_rows(accessible), MOST_ROWS)
        for row in range(rows):
            for column in range(Atspi.Table.get_n_columns(accessible)):
                cell = Atspi.Table.get_accessible_at(accessible, row, column)
                if cell is not None:
                    yield cell
        return
    for child in desk.children(accessible):
        yield from everything(child)


def leaks(program):
    """Whatever tells an amount, and how many texts were read. Read again where something went away meanwhile."""
    def read():
        found = []
        count = 0
        try:
            for window in desk.children(program.application()):
                for accessible in everything(window):
                    for text in texts_of(accessible):
                        count += 1
                        if text and "IQD" in text and any(sign.isdigit() for sign in text):
                            found.append(f"{accessible.get_role_name()}: {text}")
        except gi.repository.GLib.Error:
            return None
        return found, count
    return wait_for("a whole reading of the bus", read)


def is_hidden(program):
    return bool(program.showing("label", "Prices hidden"))


def toggle(program, key="F8"):
    before = is_hidden(program)
    press(key)
    wait_for("the prices hidden or shown", lambda: is_hidden(program) != before)


def look(program, where):
    """They are hidden: nothing tells them. Shown, something does, so the reading reads."""
    check(is_hidden(program), f"not hidden {where}")
    found, count = leaks(program)
    check(not found, f"{where}: " + " || ".join(found))
    check(count > 200, f"only {count} texts {where}")
    toggle(program, "ctrl+shift+h")
    shown, _ = leaks(program)
    check(len(shown) > 3, f"nothing to hide {where}: {shown}")
    toggle(program)
    found, _ = leaks(program)
    check(not found, f"{where}, hidden once more: " + " || ".join(found))
    step(f"{where}: {len(shown)} amounts, none while they are hidden")


def cost(sandbox):
    for page in range(1, 20):
        for package in sandbox.get(f"/esims/packages?search=Turkey&page={page}&limit=100")["packages"]:
            if MOVING in package.values():
                return package["cost"]
    raise AssertionError(f"{MOVING} is not sold")


def asked(program, beginning):
    return program.wait_described("label", "Order question", lambda text: text.startswith(beginning), beginning)


def agree(program, is_done, what):
    """A key that comes before the question can have been read is no answer to it, so it may take two."""
    def press_until():
        press("ctrl+Return")
        return is_done()
    return wait_for(what, press_until)


def price_rises(program, sandbox):
    search(program, MOVING)
    wait_for("the button", lambda: program.find("button", "Order now"))
    shown = cost(sandbox)
    now = shown
    for _ in range(20):
        copies = sandbox.count("/esims/packages")
        press("F5")
        wait_for("the copying", lambda before=copies: sandbox.count("/esims/packages") > before + 2)
        wait_for("its end", lambda: program.find_or_none("button", "Stop") is None)
        now = cost(sandbox)
        if now > shown:
            break
        search(program, "")
        search(program, MOVING)
        shown = now
    check(now > shown, f"it never rose: {shown}, {now}")
    press("ctrl+Return")
    question = asked(program, "It costs more than before.")
    check(question == "It costs more than before. Show prices to go on, or order again all the same.", question)
    return now


def scenario(programs):
    sandbox = Sandbox(packages=250, latency=300, currency="IQD", options=["--moving-prices"])
    program = Program("--api", sandbox.url)
    programs += [sandbox, program]
    desk.connect(program, sandbox)
    desk.wait_for_catalogue(program, 200)
    desk.move_mouse(2, 2)
    program.wait_in_front()
    search(program, "turkey")
    wait_for("the button", lambda: program.find("button", "Order now"))
    toggle(program)
    look(program, "before a sale")

    now = price_rises(program, sandbox)
    look(program, "in the question about a risen price")
    orders = sandbox.get("/orders?page=1&limit=100")["pagination"]["total"]
    agree(program, lambda: program.showing("image", "QR code"), "the QR code after agreeing")
    total = sandbox.get("/orders?page=1&limit=100")["pagination"]["total"]
    check(total == orders + 1, f"{total - orders} orders")
    check(sandbox.newest_order()["amount"] == now, f'{sandbox.newest_order()["amount"]} was paid, not {now}')
    look(program, "after the sale")

    press("ctrl+3")
    table = program.find("table", "Orders")
    wait_for("the orders", lambda: table.rows() > 0)
    look(program, "on the page of the orders")

    press("ctrl+2")
    desk.select_first(program, "new")
    desk.open_tab(program, "Manage")
    look(program, "before a cancellation")
    program.find("button", "Cancel eSIM").press()
    wait_for("the question", lambda: program.showing("button", "Cancel and refund"))
    found, _ = leaks(program)
    check(not found, "in the question before a cancellation: " + " || ".join(found))
    program.find("button", "Cancel and refund").press()
    told = program.wait_described("label", "Cancel status", lambda text: text.startswith("It is cancelled."), "its end")
    check(told == "It is cancelled. The money is back in the balance.", told)
    program.wait_in_front()
    look(program, "after a cancellation")
    program.quit()


sys.exit(desk.run(scenario))
