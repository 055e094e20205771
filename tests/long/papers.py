# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the PDFs of a hand-over on every paper in every language as others do: rendered, scanned, copied out."""

import json
import os
import re
import subprocess
import sys
import tempfile


def output(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def without_blanks(text):
    # A code may go over the end of a line; what turns the direction of writing is not part of it.
    return re.sub(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)


def problems_of(path, expected):
    problems = []
    text = without_blanks(output("pdftotext", "-raw", path, "-"))
    problems += [f"{wanted!r} can't be copied out" for wanted in expected["texts"] if without_blanks(wanted) not in text]
    fonts = output("pdffonts", path).splitlines()[2:]
    if not fonts:
        problems.append("there is no font")
    problems += [f"not embedded: {font}" for font in fonts if font[-27:].split()[0] != "yes"]
    info = output("pdfinfo", path)
    if not re.search(r"^Title:\s+Turkey$", info, re.M) or not re.search(r"^Pages:\s+2$", info, re.M):
        problems.append("title or pages are others: " + info)
    picture = path[:-4]
    # What a thermal printer has; -mono is black or white, nothing between.
    output("pdftoppm", "-r", "203", "-mono", "-singlefile", path, picture)
    picture += ".pbm"
    scanned = subprocess.run(["zbarimg", "--quiet", "--raw", picture], capture_output=True).stdout.decode().strip()
    if scanned != expected["code"]:
        problems.append(f"scanned as {scanned!r}")
    os.remove(picture)
    return problems


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        output(program, "write", folder)
        with open(os.path.join(folder, "papers.json"), encoding="utf-8") as file:
            expected = json.load(file)
        bad = 0
        for name in expected["files"]:
            for problem in problems_of(os.path.join(folder, name), expected):
                print(f"{name}: {problem}", file=sys.stderr)
                bad += 1
        print(f"{len(expected['files'])} PDFs, {bad} problems")
        return 1 if bad or not expected["files"] else 0


sys.exit(main(sys.argv[1]))
