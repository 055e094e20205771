#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Selling several, and what is asked before money leaves, with nothing but the keyboard; against the API over HTTP, with
a colleague who sells with the same account, prices that move, and a server that goes away."""

import os
import sys

import desk
from desk import Ears, Program, Sandbox, check, press, step, tab_to, type_text, wait_for

WORLD = "GLOBAL120-10-30"
MOVING = "merhaba-15days-2gb"
PLACES = {WORLD: "Global", MOVING: "Turkey"}


def search(program, words):
    press("ctrl+f")
    field = program.find("text", "Search")
    wait_for("the focus in the search", field.is_focused)
    press("BackSpace")
    type_text(words)
    wait_for("the words in the search", lambda: field.text == words)
    wait_for("the button", lambda: program.find("button", "Order now"))


def package_of(sandbox, code):
    for page in range(1, 20):
        for package in sandbox.get(f"/esims/packages?search={PLACES[code]}&page={page}&limit=100")["packages"]:
            if code in package.values():
                return package
    raise AssertionError(f"{code} is not sold")


def cost(sandbox, code):
    return package_of(sandbox, code)["cost"]


def orders(sandbox):
    return sandbox.get("/orders?page=1&limit=100")["pagination"]["total"]


def asked(program, beginning):
    return program.wait_described("label", "Order question", lambda text: text.startswith(beginning), beginning)


def agree(program, is_done, what):
    """Orders again. A key that comes before the question can have been read is no answer to it, so it may take two."""
    def press_until():
        press("ctrl+Return")
        return is_done()
    return wait_for(what, press_until)


def codes_by_keys(program, count):
    """The activation codes of a sale, one after another with Ctrl+PgDown and back."""
    program.wait_described("label", "eSIM of the sale", lambda text: text == f"eSIM 1 of {count}", f"1 of {count}")
    codes = []
    for number in range(1, count + 1):
        program.wait_described("label", "eSIM of the sale", lambda text, at=number: text == f"eSIM {at} of {count}",
                               f"{number} of {count}")
        codes.append(program.find("image", "QR code").description)
        if number < count:
            press("ctrl+Next")
    check(len(set(codes)) == count, f"not {count} different codes: {codes}")
    press("ctrl+Prior")
    program.wait_described("label", "eSIM of the sale", lambda text: text == f"eSIM {count - 1} of {count}", "one back")
    check(program.find("image", "QR code").description == codes[-2], "Ctrl+PgUp led elsewhere")
    return codes


def check_side_by_side(program, codes):
    """All of them on the full screen, as phones would read them."""
    picture = os.path.join(os.environ["TMPDIR"], "screen.png")

    def read(wanted):
        desk.save_screen(picture)
        return set(desk.read_qr_codes(picture)) == wanted
    press("F11")
    wait_for("all codes on the screen", lambda: read(set(codes)))
    press("Escape")
    program.wait_in_front()
    wait_for("the window again", lambda: program.find_or_none("label", "eSIM of the sale"))


def set_second_click(program, ears, amount):
    before = desk.active_window()
    press("ctrl+comma")
    wait_for("the settings", lambda: program.showing("text", "Shop name"))
    wait_for("the settings in front", lambda: desk.active_window() not in ("", None, before))
    press("Right")
    wait_for("their page", lambda: program.showing("check box", "Ask for a second click above"))
    spin = tab_to(program, ears, "spin button", "Amount above which")
    press("ctrl+a")
    type_text(str(amount))
    press("Tab")
    wait_for(f"the amount {amount}", lambda: spin.value() == amount)
    press("Escape")
    wait_for("the settings gone", lambda: not program.showing("check box", "Ask for a second click above"))
    program.wait_in_front()


def second_click(program, ears, sandbox):
    set_second_click(program, ears, 5)
    before = orders(sandbox)
    search(program, WORLD)
    press("ctrl+Return")
    question = asked(program, "This is more than $5.00")
    check(orders(sandbox) == before, "ordered by the first click")
    agree(program, lambda: program.showing("image", "QR code"), "the QR code after the second")
    check(orders(sandbox) == before + 1, f"{orders(sandbox) - before} orders")
    # Esc takes a question back, and nothing is bought.
    press("ctrl+n")
    press("ctrl+Return")
    asked(program, "This is more than $5.00")
    press("Escape")
    wait_for("the question gone", lambda: not program.showing("label", "Order question"))
    check(orders(sandbox) == before + 1, "bought by going back")
    set_second_click(program, ears, 100000)
    step(f"{question} Twice, then it was bought")


def choose_quantity(program, ears, quantity, as_one_order=False):
    spin = tab_to(program, ears, "spin button", "Quantity")
    press("ctrl+a")
    type_text(str(quantity))
    wait_for(f"{quantity} wanted", lambda: spin.value() == quantity)
    check(program.find("radio button", "One order per traveller").is_checked(), "not one order per traveller at first")
    if as_one_order:
        tab_to(program, ears, "radio button", "One order per traveller")
        press("Down")
        wait_for("one order", lambda: program.find("radio button", "One order").is_checked())


def several(program, ears, sandbox):
    before = orders(sandbox)
    search(program, MOVING)
    choose_quantity(program, ears, 5)
    press("ctrl+Return")
    codes = codes_by_keys(program, 5)
    check(orders(sandbox) == before + 5, f"{orders(sandbox) - before} orders for five travellers")
    known = sandbox.activation_codes()
    check(all(code in known for code in codes), "a code that the account has not")
    check_side_by_side(program, codes)
    step("Five orders: five codes, side by side on the screen")

    press("ctrl+n")
    choose_quantity(program, ears, 3, as_one_order=True)
    press("ctrl+Return")
    three = codes_by_keys(program, 3)
    check(orders(sandbox) == before + 6, f"{orders(sandbox) - before - 5} orders for three together")
    paid = sandbox.newest_order()["amount"]
    check(abs(paid - 3 * cost(sandbox, MOVING)) < 0.005, f"{paid} for three")
    check(not set(three) & set(codes), "codes of the sale before")
    step("One order of three: three codes")


def price_rises(program, sandbox):
    """The vendor raises a price while the package is in the panel."""
    search(program, MOVING)
    shown = cost(sandbox, MOVING)
    for _ in range(12):
        copies = sandbox.count("/esims/packages")
        press("F5")
        wait_for("the copying", lambda before=copies: sandbox.count("/esims/packages") > before + 7)
        wait_for("its end", lambda: program.find_or_none("button", "Stop") is None)
        now = cost(sandbox, MOVING)
        if now > shown:
            break
        search(program, "")
        search(program, MOVING)
        shown = now
    check(now > shown, f"it never rose: {shown}, {now}")
    before = orders(sandbox)
    press("ctrl+Return")
    question = asked(program, f"The price rose from ${shown:.2f} to ${now:.2f}.")
    check(orders(sandbox) == before, "ordered at a price that was not seen")
    agree(program, lambda: program.showing("image", "QR code"), "the QR code after agreeing")
    check(orders(sandbox) == before + 1, f"{orders(sandbox) - before} orders")
    check(abs(sandbox.newest_order()["amount"] - now) < 0.005, f'{sandbox.newest_order()["amount"]} was paid')
    step(question)


def start_again(programs, program, sandbox):
    """The next morning what was starred comes first, then what was sold, the last sold before the others."""
    search(program, "japan")
    starred = program.find("table", "Packages").cell(0, 0)
    press("ctrl+d")
    wait_for("the star", lambda: program.find("check box", "Favourite").is_checked())
    program.quit()
    again = Program("--api", sandbox.url)
    programs.append(again)
    again.wait_in_front()
    table = again.find("table", "Packages")
    wait_for("all packages in the table", lambda: table.rows() == 800)
    wanted = [starred, package_of(sandbox, MOVING)["name"], package_of(sandbox, WORLD)["name"]]

    def first():
        return [table.cell(row, 0) for row in range(3)]
    wait_for(f"{wanted} first, not {first()}",
             lambda: all(name.startswith(begin) for name, begin in zip(first(), wanted)))
    step("First the next morning: " + " | ".join(first()))
    return again


def sell_to_colleague(sandbox, quantity):
    answer = sandbox.post("/esims/order", {"packageCode": WORLD, "quantity": quantity})
    check(answer["status"] == "completed", f"{answer}")


def money_runs_out(program, ears, sandbox):
    """A colleague spends what five orders need, after the button was pressed for them."""
    price = cost(sandbox, WORLD)
    while sandbox.balance()["balance"] >= 15 * price:
        sell_to_colleague(sandbox, 10)
    while sandbox.balance()["balance"] >= 6 * price:
        sell_to_colleague(sandbox, 1)
    press("F5")
    left = sandbox.balance()["balance"]
    program.wait_described("label", "Balance", lambda text: text.startswith(f"${left:,.2f}"), f"{left}")
    before = orders(sandbox)
    search(program, WORLD)
    choose_quantity(program, ears, 5)
    sell_to_colleague(sandbox, 3)
    press("ctrl+Return")
    # Of five and the rest of a sixth, two are left.
    told = program.wait_described("label", "Order status", lambda text: "bought, 1 not bought" in text, "half done")
    check(told.startswith("2 of 5 bought, 1 not bought, 2 not sent"), told)
    check(orders(sandbox) == before + 3, f"{orders(sandbox) - before - 1} orders of five")
    codes_by_keys(program, 2)
    step(told)


def server_goes_away(program, ears, sandbox):
    """It carries out the third order and dies before it says so."""
    search(program, MOVING)
    choose_quantity(program, ears, 5)
    before = sandbox.count("POST")
    press("ctrl+Return")
    wait_for("the third order", lambda: sandbox.count("POST") == before + 3)
    sandbox.process.kill()
    told = program.wait_described("label", "Order status", lambda text: "not clear" in text, "what became of them")
    check("2 of 5 bought, 1 not clear, 2 not sent" in told, told)
    step(told)


def scenario(programs):
    ears = Ears()
    # Slow enough for a server to be caught with an order in its hands.
    sandbox = Sandbox(latency=1500, options=["--moving-prices"])
    program = Program("--api", sandbox.url)
    programs += [ears, sandbox, program]
    desk.connect(program, sandbox)
    table = desk.wait_for_catalogue(program)
    desk.move_mouse(2, 2)
    wait_for("all packages in the table", lambda: table.rows() == 800)
    program.wait_in_front()
    second_click(program, ears, sandbox)
    several(program, ears, sandbox)
    price_rises(program, sandbox)
    program = start_again(programs, program, sandbox)
    money_runs_out(program, ears, sandbox)
    server_goes_away(program, ears, sandbox)
    program.kill()


sys.exit(desk.run(scenario))
