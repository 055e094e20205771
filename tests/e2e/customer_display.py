#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The customer display on a second screen, before, during and after a sale that is made by keys: it shows the shop, the
offer and the code, tells assistive technology nothing more, leaves the keys to the seller, and goes with its screen."""

import os
import re
import subprocess
import sys

import desk
from desk import Atspi, Ears, Program, check, press, read_qr_codes, save_screen, step, type_text, wait_for

SELLER = "1360/360x900/240+0+0"
CUSTOMER = "1200/320x900/240+1360+0"
PICTURES = os.environ.get("DESK_TEST_PICTURES", "")


def set_screen(name, place, output="none"):
    subprocess.run(["xrandr", "--setmonitor", name, place, output], check=True)


def everything_in(accessible):
    """Whatever can be heard of it, shown or not."""
    found = [accessible.get_name(), accessible.get_description()]
    if "Text" in Atspi.Accessible.get_interfaces(accessible):
        found.append(Atspi.Text.get_text(accessible, 0, -1))
    for child in desk.children(accessible):
        found += everything_in(child)
    return [words for words in found if words]


def display_of(program):
    """The window that customers see, or nothing."""
    for window in desk.children(program.application()):
        if window.get_name().startswith("Customer display"):
            return window
    return None


def heard(program):
    try:
        window = display_of(program)
        return everything_in(window) if window else []
    except desk.gi.repository.GLib.Error:
        return []  # It changes while it is looked at.


def place_of(program):
    window = display_of(program)
    if not window:
        return None
    extents = Atspi.Component.get_extents(window, Atspi.CoordType.SCREEN)
    return extents.x, extents.y, extents.width, extents.height


def customers_picture(name):
    picture = os.path.join(os.environ["TMPDIR"], "screen.png")
    save_screen(picture)
    customers = os.path.join(os.environ["TMPDIR"], "customer.png")
    subprocess.run(["convert", picture, "-crop", "1200x900+1360+0", "+repage", customers], check=True)
    if PICTURES:
        os.makedirs(PICTURES, exist_ok=True)
        subprocess.run(["cp", picture, f"{PICTURES}/customer-{name}.png"], check=True)
    return customers


def amounts(words):
    """None is in an activation code, whatever its signs and digits."""
    return set(re.findall(r"[$€£]\s?[\d,.]+\d", " ".join(word for word in words if not word.startswith("LPA:"))))


def scenario(programs):
    outputs = subprocess.run(["xrandr", "--listmonitors"], capture_output=True, text=True, check=True).stdout.split()
    set_screen("seller", SELLER, outputs[-1])
    set_screen("customer", CUSTOMER)
    desk.move_mouse(200, 200)
    program = Program("--sandbox")
    programs.append(program)
    ears = Ears()
    programs.append(ears)
    program.find("text", "Search")
    program.wait_in_front()
    sellers = desk.active_window()
    wait_for("the catalogue", lambda: program.find("table", "Packages").rows() > 100)
    check(display_of(program) is None, "it is open before anybody wants it")

    step("Opened by keys, over all of the other screen")
    ears.choose("Customer display", lambda: press("alt+v"))
    press("Return")
    wait_for("the display on its screen", lambda: place_of(program) == (1360, 0, 1200, 900))
    wait_for("the shop's name", lambda: "Sandbox Travel" in heard(program))
    customers_picture("shop")
    check(not amounts(heard(program)), f"amounts while nothing is chosen: {heard(program)}")
    check(desk.active_window() == sellers, "the seller's window lost the keys")

    step("The offer")
    press("ctrl+f")
    type_text("turkey 5gb")
    table = program.find("table", "Packages")
    wait_for("the best row", lambda: table.selected_row() == 0 and "Turkey" in table.cell(0, 0))
    name = table.cell(0, 0)
    cells = [table.cell(0, column) for column in range(table.columns())]
    cost, per_gigabyte, sells_at, margin = [cell for cell in cells if amounts([cell])]
    wait_for("the offer", lambda: name in heard(program))
    customers_picture("offer")
    words = heard(program)
    check(amounts(words) == {sells_at}, f"amounts beside {sells_at}: {words}")
    balance = program.find("label", "Balance").description
    for secret in (cost, per_gigabyte, margin, balance.split(",")[0], "argin", "alance"):
        check(secret not in " ".join(words).replace(sells_at, ""), f"{secret} is heard: {words}")

    step("Sold")
    press("ctrl+Return")
    code = wait_for("the code", lambda: [text for text in heard(program) if text.startswith("LPA:1$")])[0]
    check(not amounts(heard(program)), f"amounts beside the code: {heard(program)}")
    wait_for("a phone that can read it", lambda: code in read_qr_codes(customers_picture("code")))
    check(desk.active_window() == sellers, "the seller's window lost the keys")

    step("The screen goes, and comes again")
    subprocess.run(["xrandr", "--delmonitor", "customer"], check=True)
    wait_for("no display", lambda: display_of(program) is None)
    set_screen("customer", CUSTOMER)
    wait_for("the display again", lambda: place_of(program) == (1360, 0, 1200, 900))
    check(code in heard(program), "it shows something else than before")

    step("The next customer")
    press("ctrl+f")
    press("BackSpace")
    wait_for("the shop again", lambda: "Sandbox Travel" in heard(program))
    check(code not in heard(program), "the code of the last customer is still there")


if subprocess.run(["which", "xrandr"], capture_output=True, check=False).returncode != 0:
    sys.exit(77)
sys.exit(desk.run(scenario))
