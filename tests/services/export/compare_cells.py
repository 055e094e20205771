#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_cells.py EXPECTED FILE: reads a table with another program's eyes and compares it cell by cell. EXPECTED is
JSON: rows of cells, each {"text": UTF-16 as hex}, {"number": n, "format": f} or {"time": ISO}. Nothing may be a
formula."""

import csv
import datetime
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

import openpyxl

RUNNABLE = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"


def hex_of(text):
    return text.encode("utf-16-be", "surrogatepass").hex()


def unescaped(text):
    """_x000D_ is how workbooks write what XML can't hold."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text)


def texts_of(path):
    """By cell. openpyxl makes something of its own of what is escaped."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(path) as book:
        strings = [item.findtext(main + "t") for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    return {cell.get("r"): unescaped(strings[int(cell.findtext(main + "v"))])
            for cell in sheet.iter(main + "c") if cell.get("t") == "s"}


def check_workbook(expected, path):
    texts = texts_of(path)
    sheet = openpyxl.load_workbook(path).active
    if sheet.freeze_panes != "A2" or not sheet.auto_filter.ref:
        raise AssertionError(f"freeze {sheet.freeze_panes}, filter {sheet.auto_filter.ref}")
    if sheet.max_row != len(expected):
        raise AssertionError(f"{sheet.max_row} rows, not {len(expected)}")
    for row, cells in zip(sheet.iter_rows(), expected):
        for cell, wanted in zip(row, cells):
            where = f"{cell.coordinate}: {cell.value!r}, {cell.data_type}, {cell.number_format}, not {wanted}"
            if cell.data_type == "f":
                raise AssertionError("a formula in " + where)
            if wanted is None or wanted.get("text") == "":
                good = cell.value is None
            elif "text" in wanted:
                good = (cell.data_type == "s" and cell.number_format == "@"
                        and hex_of(texts[cell.coordinate]) == wanted["text"])
            elif "number" in wanted:
                good = (cell.data_type == "n" and cell.value == wanted["number"]
                        and cell.number_format == wanted["format"])
            else:
                good = cell.is_date and cell.value == datetime.datetime.fromisoformat(wanted["time"])
            if not good:
                raise AssertionError(where)


def plain(text):
    """Without the apostrophes that disarm what stands behind a sign that other programs part cells at."""
    return re.sub("(?<=[,;|])'", "", text)


def check_csv(expected, path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    if len(rows) != len(expected):
        raise AssertionError(f"{len(rows)} rows, not {len(expected)}")
    for number, (row, cells) in enumerate(zip(rows, expected)):
        if len(row) != len(cells):
            raise AssertionError(f"row {number}: {len(row)} cells")
        for cell, wanted in zip(row, cells):
            if cell[:1] and cell[0] in RUNNABLE:
                raise AssertionError(f"row {number} has a cell to run: {cell!r}")
            if any(part[:1] and part[0] in SIGNS for part in re.split("[,;|]", cell)[1:]):
                raise AssertionError(f"row {number} has a part to run for who parts cells elsewhere: {cell!r}")
            meant = bytes.fromhex(wanted["text"]).decode("utf-16-be", "surrogatepass")
            if plain(cell) not in (plain(meant), "'" + plain(meant)):
                raise AssertionError(f"row {number}: {cell!r}")


def main():
    with open(sys.argv[1], encoding="ascii") as file:
        expected = json.load(file)
    check = check_workbook if sys.argv[2].endswith(".xlsx") else check_csv
    check(expected, sys.argv[2])


main()
