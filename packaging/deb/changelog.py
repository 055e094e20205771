#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""changelog.py VERSION SUITE DATE: prints CHANGELOG.md as a changelog of Debian's kind, the newest version as VERSION
of SUITE. DATE is in seconds since 1970; older versions have the date that stands in their heading."""

import datetime
import email.utils
import os
import re
import sys
import textwrap

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../CHANGELOG.md")
MAINTAINER = "eSIMfly Desk developers <desk@esimfly.net>"
WIDTH = 79


def entries(text):
    """Each version's heading and what is said of it."""
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        items = re.split(r"^- ", body, flags=re.MULTILINE)[1:]
        yield heading, [" ".join(item.split()).replace("`", "") for item in items]


def main():
    version, suite, seconds = sys.argv[1:]
    newest = datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc)
    with open(SOURCE, encoding="utf-8") as source:
        found = list(entries(source.read()))
    for number, (heading, items) in enumerate(found):
        if number > 0:
            print()
        when = newest
        if number > 0:
            version = heading.split()[0]
            day = re.search(r"\d{4}-\d{2}-\d{2}", heading)
            when = datetime.datetime.fromisoformat(day.group() + "T12:00:00+00:00")
        print(f"esimfly-desk ({version}) {suite}; urgency=medium\n")
        for item in items:
            print(textwrap.fill(item, WIDTH, initial_indent="  * ", subsequent_indent="    ",
                                break_long_words=False, break_on_hyphens=False))
        print(f"\n -- {MAINTAINER}  {email.utils.format_datetime(when)}")


main()
