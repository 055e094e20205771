#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether whoever translates is told what a place-holder stands for, and where a text of one or two words is shown.

translators_comments.py LUPDATE SOURCES: reads the sentences as the translations get them."""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACE_HOLDER = re.compile(r"%(L?\d|L?n)")
FEWEST_WORDS = 3
# Their words are not settled yet.
UNSETTLED = {"Desk::DocumentChoiceDialog", "Desk::SharedDocuments", "Desk::TeamDeskModel", "Desk::TeamDialog",
             "Desk::TeamText"}


def needs_comment(source):
    return bool(PLACE_HOLDER.search(source)) or len(source.split()) < FEWEST_WORDS


def messages(lupdate, folder):
    with tempfile.NamedTemporaryFile(suffix=".ts") as file:
        file.write(b'<!DOCTYPE TS><TS version="2.1" language="xx"></TS>')
        file.flush()
        # It also tells of classes that it takes for others than they are.
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "src", "ui", "-ts", file.name],
                       cwd=folder, check=True, stderr=subprocess.DEVNULL)
        for context in ElementTree.parse(file.name).getroot().iter("context"):
            for message in context.iter("message"):
                yield context.findtext("name"), message


def main():
    lupdate, folder = sys.argv[1:]
    # Before it reads the sources: what it has to find.
    assert needs_comment("Close") and needs_comment("%1 of all") and not needs_comment("Close the day")
    read = 0
    silent = []
    for context, message in messages(lupdate, folder):
        read += 1
        source = message.findtext("source")
        is_told = message.findtext("extracomment") or message.findtext("comment")
        if needs_comment(source) and not is_told and context not in UNSETTLED:
            silent.append(f"{context}: {source}")
    print("\n".join(silent))
    print(f"{read} sentences, {len(silent)} without a comment that they need.")
    if read < 1000 or silent:
        sys.exit("A comment stands before tr() as “//: …”; behind a ? or a : within it: tr(/*: … */ \"…\").")


if __name__ == "__main__":
    main()
