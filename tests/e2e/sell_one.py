#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job against the API over HTTP: connect, copy the catalogue, find, order, scan; then the next morning."""

import os
import sys

import desk
from desk import Program, Sandbox, check, step, wait_for


def scenario(programs):
    sandbox = Sandbox()
    programs.append(sandbox)
    before = sandbox.balance()["balance"]
    orders_before = sandbox.get("/orders?page=1&limit=100")["pagination"]["total"]

    step("First start: connect")
    first = Program("--api", sandbox.url)
    programs.append(first)
    wait_for("the focus where one begins to type", lambda: first.find("text", "Access code").is_focused())
    desk.connect(first, sandbox)
    first.wait_described("label", "Balance", lambda text: any(c.isdigit() for c in text), "an amount")
    step("Connected; the catalogue is being copied")
    table = desk.wait_for_catalogue(first)
    pages = sandbox.count("/esims/packages")
    check(pages >= 8, f"800 packages in {pages} requests")
    # Rows don't move under the mouse, and it may lie there since the window came up.
    desk.move_mouse(2, 2)
    wait_for("all packages in the table", lambda: table.rows() == 800)
    step(f"{table.rows()} rows after {pages} requests")

    code = desk.sell_by_keys(first)
    step(f"The QR code is there: {code}")
    order = sandbox.newest_order()
    check(code in sandbox.activation_codes(order["esim"]["iccid"]), f"{code} is another eSIM's")
    desk.check_qr_on_screen(first, code)
    step("Read back from the screen")

    check("turkey" in order["package_name"].lower() and "5" in order["package_name"],
          f'{order["package_name"]} was bought')
    orders = sandbox.get("/orders?page=1&limit=100")["pagination"]["total"]
    check(orders == orders_before + 1, f"{orders - orders_before} orders for one key press")
    after = sandbox.balance()["balance"]
    check(abs(before - after - order["amount"]) < 0.005, f'{before} - {after} is not {order["amount"]}')
    step(f'Bought once: {order["package_name"]} for {order["amount"]}')

    first.quit()
    holders = desk.files_with(sandbox.secret_key, os.environ["HOME"])
    check(not holders, f"the secret is in {holders}")

    step("Second start: nothing is asked")
    second = Program()  # The address was kept, too.
    programs.append(second)
    second.wait_described("label", "Balance", lambda text: any(c.isdigit() for c in text), "an amount")
    check(second.find_or_none("password", "Secret key") is None, "asks for the secret again")
    wait_for("the kept catalogue", lambda: second.find("table", "Packages").rows() > 0)
    second.wait_in_front()
    desk.press("ctrl+2")
    esims = second.find("table", "eSIMs")
    iccid = order["esim"]["iccid"]

    def is_listed():
        return any(iccid in esims.row_text(row).replace(" ", "") for row in range(min(esims.rows(), 30)))
    wait_for(f"the eSIM {iccid} in the table", is_listed)
    step("The eSIM is listed")
    check(sandbox.count("/esims/packages") == pages, "the catalogue was copied again")
    second.quit()
    check(not desk.files_with(sandbox.secret_key, os.environ["HOME"]), "the secret is in a file")
    damaged = [name for _, _, names in os.walk(os.environ["HOME"]) for name in names if ".damaged" in name]
    check(not damaged, f"settings that were written can't be read: {damaged}")


sys.exit(desk.run(scenario))
