#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shown becomes a file, with nothing but the keyboard, and another program reads it: the catalogue as it was
searched, with the columns that stand there."""

import os
import sys

import desk
import openpyxl
from desk import Program, check, press, step, type_text, wait_for

FOLDER = os.environ["TMPDIR"]
# Of many rows these are enough.
LOOKED_AT = 25


def choose_file(program, name):
    """Enter in the dialog, then the name in the system's."""
    path = os.path.join(FOLDER, name)
    field = wait_for("the name of the file", lambda: program.find_or_none("text", "File name:"))
    wait_for("the focus in it", field.is_focused)
    suggested = field.text
    press("ctrl+a")
    type_text(path)
    wait_for("the path", lambda: field.text == path)
    press("Return")
    return path, suggested


def export(program, button, name):
    """Presses the button of the dialog, which has the focus, and says where the file is to go."""
    wait_for("the focus on " + button,
             lambda: any(found.is_focused() for found in program.showing("button", button)))
    press("Return")
    path, suggested = choose_file(program, name)
    told = wait_for("what became of it", lambda: next(
        (label.name for label in program.all_of("alert") if label.name.startswith(("Saved", "Nothing"))), None))
    check(told.startswith(f"Saved as {path}."), told)
    press("Escape")
    program.wait_in_front()
    step(f"{told} (suggested: {suggested})")
    return path


def shown(table, rows, columns):
    return [[table.cell(row, column) for column in columns] for row in range(rows)]


def workbook_of_catalogue(program):
    desk.search(program, "turkey 5gb")
    table = program.find("table", "Packages")
    count = wait_for("fewer packages", lambda: 0 < table.rows() < 7000 and table.rows())
    looked_at = min(count, LOOKED_AT)
    press("ctrl+e")
    program.find("radio button", "Excel workbook")
    path = export(program, "Export Excel", "catalogue.xlsx")
    sheet = openpyxl.load_workbook(path).active
    rows = list(sheet.iter_rows(values_only=True))
    check(rows[0][0] == "Package", f"{rows[0]}")
    check(len(rows) == count + 1, f"{len(rows)} rows in the file, {count} shown")
    cost = rows[0].index("Cost (USD)")
    for row, (name, price) in zip(rows[1:], shown(table, looked_at, [0, 5])):
        check(name.startswith(row[0]), f"{row[0]} in the file, {name} shown")
        check(f"${row[cost]:,.2f}" == price, f"{row[cost]} in the file, {price} shown")
    step(f"{len(rows) - 1} packages: {' | '.join(map(str, rows[0]))}")


def scenario(programs):
    program = Program("--sandbox")
    programs.append(program)
    desk.wait_for_catalogue(program)
    desk.move_mouse(2, 2)
    program.wait_in_front()
    workbook_of_catalogue(program)
    program.quit()


sys.exit(desk.run(scenario))
