#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a day with nothing but the keyboard: three are sold, with seller, payment, note and price, and stand in Orders;
the day is closed, saved as PDF and as tables that other programs read; what is sold then is told at the next close. What
it cost is asked of the account itself."""

import csv
import os
import subprocess
import sys
import time

import desk
import openpyxl
from desk import Ears, Program, Sandbox, check, press, step, type_text, wait_for

# It is about noon here, whatever the hour: no day ends while it is closed.
os.environ["TZ"] = f"Etc/GMT{time.gmtime().tm_hour - 12:+d}"
FOLDER = os.environ["TMPDIR"]
SALES = [("turkey 5gb", "Room 1", "cash", "20.00"), ("merhaba-15days-2gb", "Room 2", "cash", "31.50"),
         ("GLOBAL120-10-30", "Room 3", "card", "44.25")]


def write_into(program, ears, name, text):
    """Goes there by the Tab key, led by what a screen reader hears, and writes over what stands there."""
    for _ in range(100):
        if ears.heard[-1] == ("text", name) and program.find("text", name).is_focused():
            break
        ears.after(lambda: press("Tab"), f"the focus going on to {name}")
    field = program.find("text", name)
    wait_for("the focus in " + name, field.is_focused)
    press("ctrl+a")
    type_text(text)
    wait_for(f"{text} in {name}", lambda: field.text == text)


def name_seller(program, ears):
    before = desk.active_window()
    press("ctrl+comma")
    wait_for("the settings in front", lambda: desk.active_window() not in ("", None, before))
    write_into(program, ears, "Sellers", "Sara")
    press("Escape")
    program.wait_in_front()
    step("Sara sells here")


def choose(program, ears, key, name):
    """The choice below the present one, in the box that the key opens. Later Qts say the list, and no choice yet."""
    before = len(ears.heard)
    press(key)
    wait_for(f"the choices of {key}", lambda: any(role.startswith("list") for role, _ in ears.heard[before:]))
    press("Down")
    wait_for(f"{name} below it", lambda: ears.heard[-1][1] == name)
    press("Return")
    program.find("combo box", name)


def sell(program, ears, words, note, price):
    desk.search(program, words)
    wait_for("the button", lambda: program.find("button", "Order now"))
    write_into(program, ears, "Customer or note", note)
    write_into(program, ears, "Sold for", price)
    before = [code.description for code in program.showing("image", "QR code")]
    press("ctrl+Return")
    return wait_for("the QR code", lambda: next(
        (code.description for code in program.showing("image", "QR code")
         if code.description.startswith("LPA:1$") and code.description not in before), None))


def three_sales(program, ears, sandbox):
    """What they cost, in cents."""
    costs = []
    choose(program, ears, "F6", "Sara")
    payment = ""
    for words, note, how, price in SALES:
        if how != payment:
            choose(program, ears, "F7", how)
            payment = how
        balance = sandbox.balance()["balance"]
        sell(program, ears, words, note, price)
        costs.append(round((balance - sandbox.balance()["balance"]) * 100))
    step(f"Three are sold: they cost {costs}")
    return costs


def amount(cents):
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02}"


def look_into_orders(program, costs):
    press("ctrl+3")
    table = program.find("table", "Orders")
    desk.search(program, "Sara")
    wait_for("the three", lambda: table.rows() == 3)
    rows = [table.row_text(row) for row in range(3)]
    for (_, note, _, price), cost in zip(SALES, costs):
        margin = round(float(price) * 100) - cost
        row = next((text for text in rows if note in text), "")
        for wanted in ("Sara", amount(cost), f"${price}", amount(margin)):
            check(wanted in row, f"{wanted} is not in {row}")
    step("They stand in Orders: " + rows[0])


def open_close(program):
    press("ctrl+shift+d")
    table = program.find("table", "Day close")
    wait_for("the focus in it", lambda: any(kind == desk.ROLES["spin button"] or name == "Day"
                                            for kind, name, _, _ in program.focus_trail()))
    return table


def rows_of(table):
    return [table.row_text(row) for row in range(table.rows())]


def check_close(table, costs):
    """What the window says of who sold, and of how it was paid."""
    cash = sum(costs[:2])
    for words in (["Seller", "Sara", "3", amount(sum(costs)), "$95.75", amount(9575 - sum(costs))],
                  ["Payment", "cash", "2", amount(cash), "$51.50", amount(5150 - cash)],
                  ["Payment", "card", "1", amount(costs[2]), "$44.25", amount(4425 - costs[2])]):
        rows = rows_of(table)
        check(any(all(word in row.split(" | ") for word in words) for row in rows), f"no {words} in {rows}")


def result(program, beginning):
    return wait_for(beginning, lambda: next(
        (label.name for label in program.all_of("alert") if label.name.startswith(beginning)), None))


def choose_file(program, name):
    path = os.path.join(FOLDER, name)
    field = wait_for("the name of the file", lambda: program.find_or_none("text", "File name:"))
    wait_for("the focus in it", field.is_focused)
    press("ctrl+a")
    type_text(path)
    wait_for("the path", lambda: field.text == path)
    press("Return")
    told = result(program, "Saved as")
    check(told == f"Saved as {path}.", told)
    return path


def save_pdf(program, costs):
    press("alt+s")
    path = choose_file(program, "close.pdf")
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    lines = [" ".join(line.split()) for line in text.split("\n")]
    for wanted in (f"Sara 3 0 {amount(sum(costs))} $95.75 {amount(9575 - sum(costs))} ",
                   f"cash 2 0 {amount(sum(costs[:2]))} $51.50 {amount(5150 - sum(costs[:2]))} ",
                   f"card 1 0 {amount(costs[2])} $44.25 {amount(4425 - costs[2])} "):
        check(any(line.startswith(wanted) for line in lines), f"no {wanted} in\n{text}")
    check("Day close" in text and "until midnight" in text, text)
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.split("\n")[2:]
    embedded = [line.split()[-5] for line in fonts if line]
    check(embedded and set(embedded) == {"yes"}, "\n".join(fonts))
    step("The PDF says the same: " + next(line for line in lines if line.startswith("Sara")))


def export(program, key, button, name):
    press(key)
    wait_for("the focus on " + button, lambda: any(found.is_focused() for found in program.showing("button", button))
             and program.find_or_none("radio button", "CSV file"))
    press("Return")
    path = choose_file(program, name)
    press("Escape")
    wait_for("the export gone", lambda: not program.find_or_none("radio button", "CSV file"))
    return path


def export_tables(program, costs):
    path = export(program, "alt+c", "Export CSV", "close.csv")
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    sara = next(row for row in rows if row["Name"] == "Sara")
    check(round(float(sara["Cost (USD)"]) * 100) == sum(costs), f"{sara}")
    check(sara["Sold for (USD)"] == "95.75" and sara["Sales"] == "3", f"{sara}")
    path = export(program, "alt+e", "Export Excel", "close.xlsx")
    lines = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    margin = next(i for i, heading in enumerate(lines[0]) if heading.startswith("Margin ("))
    sara = next(line for line in lines if "Sara" in line)
    check(round(sara[margin] * 100) == 9575 - sum(costs), f"{sara}")
    step(f"So do CSV and workbook: {sara}")


def keep(program):
    press("alt+d")
    told = result(program, "The day is closed")
    step(told)


def closing_again(program, ears, costs):
    press("Escape")
    program.wait_in_front()
    press("ctrl+1")
    sell(program, ears, "turkey 5gb", "Room 4", "12.00")
    table = open_close(program)
    told = result(program, "This day was closed on")
    changes = wait_for("what has changed", lambda: program.find_or_none("text", "Changes since the last close"))
    check("by Sara" in told and "1 order has changed since" in told, told)
    check("\nNew: " in changes.text and "Room 4" in changes.text, changes.text)
    check(any("$107.75" in row for row in rows_of(table)), f"{rows_of(table)}")
    check("$95.75 sold for" in changes.text and "$107.75 sold for" in changes.text, changes.text)
    keep(program)
    press("Escape")
    program.wait_in_front()
    open_close(program)
    told = result(program, "This day was closed on")
    check("Nothing has changed since." in told, told)
    press("Escape")
    program.wait_in_front()
    step(told)


def scenario(programs):
    ears = Ears()
    sandbox = Sandbox(packages=250, latency=50)
    program = Program("--api", sandbox.url)
    programs += [ears, sandbox, program]
    desk.connect(program, sandbox)
    desk.wait_for_catalogue(program, 200)
    desk.move_mouse(2, 2)
    program.wait_in_front()
    step("Connected, and the catalogue is copied")
    name_seller(program, ears)
    costs = three_sales(program, ears, sandbox)
    look_into_orders(program, costs)
    check_close(open_close(program), costs)
    step("The close says who sold what, and how it was paid")
    save_pdf(program, costs)
    export_tables(program, costs)
    keep(program)
    closing_again(program, ears, costs)
    program.quit()


sys.exit(desk.run(scenario))
