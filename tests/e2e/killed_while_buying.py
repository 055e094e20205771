#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed while an order is under way. The next start asks the account what became of it, buys nothing,
and shows the eSIM that was paid for."""

import sys

import desk
from desk import Program, Sandbox, check, press, step, wait_for


def orders(sandbox):
    return sandbox.get("/orders?page=1&limit=100")["pagination"]["total"]


def scenario(programs):
    # Long enough to be killed before the answer comes.
    sandbox = Sandbox(packages=300, latency=4000)
    programs.append(sandbox)
    first = Program("--api", sandbox.url)
    programs.append(first)
    desk.connect(first, sandbox)
    desk.wait_for_catalogue(first)
    before = orders(sandbox)

    press("ctrl+f")
    search = first.find("text", "Search")
    wait_for("the focus in the search", search.is_focused)
    desk.type_text("turkey")
    press("ctrl+Return")
    wait_for("the order on its way", lambda: sandbox.count("POST") == 1)
    step("Ordering; now it is killed")
    first.kill()
    wait_for("the order at the account", lambda: orders(sandbox) == before + 1)
    posts = sandbox.count("POST")

    second = Program("--api", sandbox.url)
    programs.append(second)
    second.wait_described("label", "Notice", lambda text: "It went through." in text, "that it was bought")
    step("The next start found out that it was bought")
    newest = sandbox.newest_order()
    second.find("button", "Show").press()
    code = second.wait_described("image", "QR code", lambda text: text.startswith("LPA:1$"), "an activation code")
    check(code in sandbox.activation_codes(newest["esim"]["iccid"]), f"{code} is another eSIM's")
    desk.check_qr_on_screen(second, code)
    check(sandbox.count("POST") == posts, "something was sent again")
    check(orders(sandbox) == before + 1, "bought twice")
    second.quit()


sys.exit(desk.run(scenario))
