#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exported tables as a spreadsheet program reads them: it changes no cell of a workbook, and runs none of any file.

spreadsheets.py PROGRAM: the program writes the files, and beside each what stands in it."""

import csv
import json
import os
import re
import subprocess
import sys
import tempfile

import openpyxl

# Comma, quotes, UTF-8, from the first line; texts in quotes, numbers as they are, no formulas' own words.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false"
# As a double click reads them: it finds numbers and formulas by itself.
FROM_CSV = "CSV:44,34,76,1,,0,false,true"
TABLES = ("hostile", "orders")
ICCID_COLUMN = 2


def office(folder, *arguments):
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *arguments],
                   cwd=folder, env={**os.environ, "HOME": folder}, check=True, capture_output=True, timeout=300)


def meant(cell):
    return bytes.fromhex(cell["text"]).decode("utf-16-be", "surrogatepass")


def with_plain_line_ends(text):
    """Every program has its own line ends within a cell, and counts odd rows of them its own way."""
    return re.sub("[\r\n]+", "\n", text)


def is_as_meant(cell, wanted):
    if "number" in wanted:
        return float(cell) == wanted["number"]
    if "time" in wanted:
        return cell == wanted["time"]
    return with_plain_line_ends(cell) == with_plain_line_ends(meant(wanted))


def check_workbook(folder, name):
    with open(f"{folder}/{name}.json", encoding="ascii") as file:
        expected = json.load(file)
    office(folder, "--convert-to", AS_CSV, "--outdir", f"{folder}/read", f"{name}.xlsx")
    (read,) = (entry.path for entry in os.scandir(f"{folder}/read") if entry.name.startswith(name))
    with open(read, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    if [len(row) for row in rows] != [len(row) for row in expected]:
        raise AssertionError(f"{name}: {len(rows)} rows, not {len(expected)}, or not of the same length")
    for number, (row, cells) in enumerate(zip(rows, expected), 1):
        for cell, wanted in zip(row, cells):
            if not is_as_meant(cell, wanted):
                raise AssertionError(f"{name}, row {number}: {cell!r}, not {wanted}")
    print(f"{name}.xlsx: {len(rows)} rows as they were written")


def check_csv(folder, name):
    office(folder, f"--infilter={FROM_CSV}", "--convert-to", "xlsx", "--outdir", f"{folder}/opened", f"{name}.csv")
    cells = 0
    for row in openpyxl.load_workbook(f"{folder}/opened/{name}.xlsx").active.iter_rows():
        for cell in row:
            cells += 1
            if cell.data_type == "f":
                raise AssertionError(f"{name}.csv: {cell.coordinate} runs {cell.value!r}")
    print(f"{name}.csv: none of {cells} cells runs")


def check_iccids(folder):
    """A number of 19 digits would end in zeros."""
    with open(f"{folder}/orders.json", encoding="ascii") as file:
        expected = [row[ICCID_COLUMN] for row in json.load(file)]
    sheet = openpyxl.load_workbook(f"{folder}/opened/orders-spreadsheet.xlsx").active
    column = [row[ICCID_COLUMN] for row in sheet.iter_rows(values_only=True)]
    if len(column) != len(expected):
        raise AssertionError(f"{len(column)} ICCIDs, not {len(expected)}")
    for iccid, wanted in zip(column, expected):
        if not isinstance(iccid, str) or iccid.replace(" ", "") != meant(wanted):
            raise AssertionError(f"ICCID {iccid!r}, not {meant(wanted)}")
    print(f"{len(column) - 1} ICCIDs are texts with all their digits")


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], folder], check=True)
        for table in TABLES:
            check_workbook(folder, table)
            check_csv(folder, table)
            check_csv(folder, f"{table}-spreadsheet")
        check_iccids(folder)


main()
