#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding a package with nothing but the keyboard: filters, destinations, sorting, columns, details, favourites."""

import re
import sys

import desk
from desk import Ears, Program, check, press, step, tab_to, type_text, wait_for

PACKAGE, COVERS, DATA, VALID, NET, COST, PER_GIGABYTE = range(7)
# The catalogue has more rows than are worth reading one by one.
LOOKED_AT = 25


def search(program, words):
    press("ctrl+f")
    field = program.find("text", "Search")
    wait_for("the focus in the search", field.is_focused)
    press("BackSpace")
    type_text(words)
    wait_for("the words in the search", lambda: field.text == words)


def count(program):
    """How many packages are shown: "171 of 7,000"."""
    shown = program.wait_described("label", "Match count", lambda text: " of 7,000" in text, "the whole catalogue")
    return int(shown.split(" of ")[0].replace(",", ""))


def wait_count(program, expected):
    wait_for(f"{expected} packages, not {count(program)}", lambda: count(program) == expected)
    rows = program.find("table", "Packages").rows()
    check(rows == expected, f"{rows} rows, told were {expected}")


def wait_fewer(program, before):
    return wait_for(f"fewer than {before} packages", lambda: (0 < count(program) < before) and count(program))


def choose_in_chip(program, ears, chip, choice):
    """Opens a filter, goes to a choice and takes it; what the menu says it leaves is what is left then."""
    tab_to(program, ears, "button", chip)
    text = ears.choose(choice, lambda: press("space"))
    press("Return")
    left = int(re.search(r"\(([\d,]+)\)$", text).group(1).replace(",", ""))
    wait_count(program, left)
    return left


def toggle(program, ears, chip):
    tab_to(program, ears, "check box", chip)
    press("space")
    wait_for(f"{chip} pressed", lambda: program.find("check box", chip).is_checked())


def cells(table, column, rows=LOOKED_AT):
    return [table.cell(row, column) for row in range(min(rows, table.rows()))]


def money(text):
    return float(text.replace("$", "").replace(",", ""))


def filters(program, ears):
    search(program, "turkey")
    table = program.find("table", "Packages")
    turkey = wait_fewer(program, 7000)
    five = choose_in_chip(program, ears, "Data ≥", "5 GB or more")
    check(five < turkey, f"5 GB left {five} of {turkey}")
    long_ones = choose_in_chip(program, ears, "Days ≥", "30 days or longer")
    check(long_ones < five, f"30 days left {long_ones} of {five}")
    toggle(program, ears, "5G")
    fast = wait_fewer(program, long_ones + 1)
    check(set(cells(table, NET)) == {"5G"}, f"networks of 5G only: {set(cells(table, NET))}")
    check(all(int(text.split()[0]) >= 30 for text in cells(table, VALID)), f"30 days: {cells(table, VALID)}")
    step(f"Turkey {turkey}, from 5 GB {five}, from 30 days {long_ones}, with 5G {fast}")

    choose_in_chip(program, ears, "Price ≤", "$20.00 or less")
    check(max(money(text) for text in cells(table, COST)) <= 20, f"at most $20: {cells(table, COST)}")

    # A price of one's own, a wrong one first: nothing changes by it, and the field stays.
    before = count(program)
    tab_to(program, ears, "button", "Price ≤")
    ears.after(lambda: press("space"), "the menu of prices")
    type_text("7")
    ears.wait_until("text", "Highest price")
    type_text(".255")
    press("Return")
    check(count(program) == before, "a price with three decimals limited something")
    # What is wrong is selected: typing begins anew.
    type_text("7.25")
    press("Return")
    wait_for("the price on the filter", lambda: program.showing("button", "Price ≤ $7.25"))
    own = wait_fewer(program, before)
    check(max(money(text) for text in cells(table, COST)) <= 7.25, f"at most $7.25: {cells(table, COST)}")
    step(f"At most $20.00: {before}, at most $7.25 as typed: {own}")

    press("ctrl+shift+BackSpace")
    wait_count(program, turkey)
    for chip in ("Data ≥ any", "Days ≥ any", "Price ≤ any"):
        program.find("button", chip)
    check(not program.find("check box", "5G").is_checked(), "5G is still on")
    for chip in ("Unlimited", "Can top up", "Voice / SMS"):
        toggle(program, ears, chip)
        left = wait_fewer(program, turkey)
        press("ctrl+shift+BackSpace")
        wait_count(program, turkey)
        step(f"{chip}: {left}")
    toggle(program, ears, "Unlimited")
    wait_fewer(program, turkey)
    check(set(cells(table, DATA)) == {"unlimited"}, f"unlimited: {set(cells(table, DATA))}")
    press("ctrl+shift+BackSpace")
    wait_count(program, turkey)


def destinations(program, ears):
    search(program, "")
    wait_count(program, 7000)
    field = tab_to(program, ears, "text", "Filter destinations")
    places = program.find("list", "Destinations")
    every = len(places.items())
    type_text("germ")
    wait_for("Germany alone", lambda: len(places.items()) == 1 and places.items()[0].startswith("Germany"))
    told = places.items()[0]
    packages = int(re.search(r"([\d,]+) packages", told).group(1).replace(",", ""))
    check("from $" in told, f"no lowest price in {told}")
    press("Down")
    wait_count(program, packages)
    program.find("button", "Show all destinations, not only Germany")
    search(program, "europe")
    combined = wait_fewer(program, packages)
    large = choose_in_chip(program, ears, "Data ≥", "20 GB or more")
    check(large < combined, f"20 GB left {large} of {combined}")
    step(f"{told}; with europe: {combined}; from 20 GB: {large}")

    press("ctrl+shift+BackSpace")
    search(program, "")
    wait_count(program, 7000)
    check(not program.showing_like("button", "Show all destinations"), "Germany is still chosen")
    tab_to(program, ears, "text", "Filter destinations")
    press("ctrl+a", "BackSpace")
    wait_for("all destinations", lambda: field.text == "" and len(places.items()) == every)
    tab_to(program, ears, "check box", "All destinations")
    press("Right")
    wait_for("countries alone", lambda: program.find("check box", "Countries").is_checked())
    countries = wait_for("fewer places", lambda: 0 < len(places.items()) < every and len(places.items()))
    press("Right")
    wait_for("regions alone", lambda: program.find("check box", "Regions").is_checked())
    wait_for("the regions", lambda: any(text.startswith("Europe") for text in places.items()))
    check(any(text.startswith("Global") for text in places.items()), f"no global: {places.items()}")
    regions = len(places.items())
    # Among all there is a heading between them.
    check(countries + regions + 1 == every, f"{countries} and {regions} of {every}: {places.items()}")
    press("Left", "Left")
    wait_for("all places", lambda: len(places.items()) == every)
    step(f"{countries} countries, {regions} regions and global")


def sorting(program, ears):
    search(program, "")
    table = program.find("table", "Packages")

    def order(choice):
        ears.choose(choice, lambda: press("ctrl+shift+s"))
        press("Return")

    def edges():
        """The first and the last rows; what is unknown stands as a dash."""
        last = table.rows() - 1
        return (cells(table, PER_GIGABYTE), [table.cell(last - i, PER_GIGABYTE) for i in range(LOOKED_AT)])

    order("Cost of one gigabyte")
    program.find("button", "Cost of one gigabyte ↑")
    first, last = edges()
    check(first == sorted(first, key=money), f"not ascending: {first}")
    check(set(last) == {"–"}, f"unknown ones are not last: {last}")
    cheapest = money(first[0])
    order("Descending")
    program.find("button", "Cost of one gigabyte ↓")
    first, last = edges()
    check(first == sorted(first, key=money, reverse=True), f"not descending: {first}")
    check(set(last) == {"–"}, f"unknown ones are not last downwards: {last}")
    check(money(first[0]) > cheapest, "the dearest is the cheapest")
    order("Best first")
    program.find("button", "Best first")
    step(f"Sorted: {cheapest} to {first[0]}, unknown last in both directions")


def column(table, number):
    return table.cell_extents(0, number)


def columns(program, ears):
    """Cost beside the names and wider, Covers away. Returns where the three are then."""
    search(program, "turkey")
    table = program.find("table", "Packages")
    # What it sells at leaves no room for what it covers in a window of this width.
    for heading in ("Selling price", "Margin"):
        ears.choose("Columns of the packages", lambda: press("alt+v"))
        ears.choose(heading, lambda: press("Right"))
        press("Return")
    wait_for("Covers again", lambda: column(table, COVERS) is not None)
    search(program, "turkey")
    ears.after(lambda: press("Down"), "the table")
    wait_for("the focus in the table", table.is_focused)
    cost = table.cell(0, COST)
    for _ in range(COST):
        press("Right")
    ears.wait_until("table cell", cost)
    width = column(table, COST).width
    for place in (5, 4, 3, 2):
        press("ctrl+shift+Left")
        wait_for(f"the place {place}", lambda place=place: table.description == f"Cost is column {place} of 7.")
    check(column(table, COST).x < column(table, COVERS).x, "it is told and not moved")
    press("ctrl+shift+Right")
    wait_for("the place 3", lambda: table.description == "Cost is column 3 of 7.")
    press("ctrl+shift+Left")
    wait_for("the place 2", lambda: table.description == "Cost is column 2 of 7.")
    # One at a time: Qt holds keys while assistive technology looks at them, and an Alt let go late opens the menu bar.
    for key in ("alt+Right", "alt+Right", "alt+Right", "alt+Left"):
        told = table.description
        press(key)
        wait_for("its width read", lambda told=told: table.description not in ("", told))
    check(column(table, COST).width > width, "it is told and not wider")
    wait_for("its true width", lambda: table.description == f"Cost is {column(table, COST).width} pixels wide.")
    step(f"Cost is second and {column(table, COST).width} wide, not {width}")

    ears.choose("Columns of the packages", lambda: press("alt+v"))
    ears.choose("Covers", lambda: press("Right"))
    press("Return")
    wait_for("Covers away", lambda: column(table, COVERS) is None)
    # One step more is needed where the focus is in a field: the keys are the field's there.
    search(program, "turkey 5gb")
    check(table.description == "", f"still tells {table.description}")
    return [column(table, number).width for number in (DATA, COST)]


def check_kept_columns(program, widths):
    search(program, "turkey 5gb")
    table = program.find("table", "Packages")
    wait_for("rows", lambda: table.rows() > 0 and column(table, COST))
    check(column(table, COVERS) is None, "Covers came back")
    check(column(table, PACKAGE).x < column(table, COST).x < column(table, DATA).x, "Cost is not second any more")
    kept = [column(table, number).width for number in (DATA, COST)]
    check(kept == widths, f"the widths are {kept}, not {widths}")
    step("The columns are as they were left")


def details(program, ears):
    search(program, "GLOBAL120-10-30")
    program.find("label", "Global 10 GB 30 Days")
    program.find("label", "Works in 120 countries")
    tab_to(program, ears, "text", "Filter countries")
    type_text("jap")
    program.find("label", "1 of 120 countries")
    japan = program.find("list", "Covered countries").items()
    check(len(japan) == 1 and japan[0].startswith("Japan"), f"{japan}")
    check("G" in japan[0], f"no networks in {japan[0]}")
    type_text("xx")
    program.find("label", "0 of 120 countries")
    press("ctrl+a", "BackSpace")
    program.find("label", "Works in 120 countries")
    ears.after(lambda: press("Down"), "the list")
    wait_for("the focus in the list", program.find("list", "Covered countries").is_focused)
    press("End")
    wait_for("an item of the list", lambda: ears.heard[-1][0] == "list item")
    step(f"120 countries: {japan[0]}")

    search(program, "turkey 5gb")
    table = program.find("table", "Packages")
    wait_for("the package", lambda: table.rows() > 0)
    sizes = wait_for("other sizes", lambda: [button.name for button in program.showing_like("button", "")
                                             if re.fullmatch(r"[\d.]+ GB, \d+ days, \$[\d.]+", button.name)])
    size = tab_to(program, ears, "button", sizes[-1]).name
    amount, days, price = size.split(", ")
    press("space")

    def is_shown():
        return program.showing("label", amount) and program.showing("label", days) and program.showing("label", price)
    wait_for(f"{size} in the details", is_shown)
    step(f"Another size of the same: {size}")


def favourites(program):
    search(program, "japan 3gb")
    table = program.find("table", "Packages")
    starred = wait_for("a package", lambda: table.rows() > 0 and table.cell(0, PACKAGE))
    press("ctrl+d")
    wait_for("the star", lambda: program.find("check box", "Favourite").is_checked())
    code = desk.sell_by_keys(program, "germany 5gb")
    sold = table.cell(0, PACKAGE)
    search(program, "")
    wait_count(program, 7000)
    wait_for(f"{starred} first, then {sold}",
             lambda: table.cell(0, PACKAGE).startswith(starred) and table.cell(1, PACKAGE).startswith(sold))
    step(f"{code}: in an empty search {starred} comes first, then {sold}")


def scenario(programs):
    ears = Ears()
    programs.append(ears)
    program = Program("--sandbox")
    programs.append(program)
    desk.wait_for_catalogue(program)
    program.wait_in_front()
    desk.move_mouse(2, 2)
    wait_count(program, 7000)
    filters(program, ears)
    destinations(program, ears)
    sorting(program, ears)
    widths = columns(program, ears)
    details(program, ears)
    favourites(program)
    program.quit()

    again = Program("--sandbox")
    programs.append(again)
    desk.wait_for_catalogue(again)
    again.wait_in_front()
    wait_count(again, 7000)
    check_kept_columns(again, widths)
    again.quit()


sys.exit(desk.run(scenario))
