#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour in a team, without a display: a second desk joins on a real PostgreSQL, writes a note and sells, and each of
that is told and has a picture."""

import os
import subprocess
import sys
import tempfile

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from postgres import PASSWORD, Postgres  # noqa: E402

PICTURES = ["18-team.png", "19-note-of-second-desk.png", "20-order-of-second-desk.png"]


def play(folder, pictures, address):
    """On the program's own platform, with a home of its own."""
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS",
                                   "XDG_RUNTIME_DIR")}
    for name, own in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"),
                      ("XDG_DATA_HOME", "data")):
        environment[name] = f"{folder}/{own}"
    os.makedirs(f"{folder}/home")
    environment["ESIMFLY_DESK_TEAM_PASSWORD"] = PASSWORD
    program = os.environ["DESK_BIN"] + "/esimfly-desk"
    result = subprocess.run([program, "--sandbox", "--tour", pictures, "--team", address],
                            env=environment, capture_output=True, text=True, timeout=550, check=False)
    print(result.stdout + result.stderr, flush=True)
    return result.returncode


def main():
    postgres = Postgres()
    with tempfile.TemporaryDirectory() as folder:
        try:
            pictures = os.environ.get("DESK_TOUR_PICTURES", f"{folder}/pictures")
            code = play(folder, pictures, postgres.address())
            desks = postgres.sql("SELECT count(DISTINCT desk) FROM team.facts WHERE kind = 'order_answer'")[0]
            missing = [name for name in PICTURES if not os.path.exists(f"{pictures}/{name}")]
            print(f"The tour ended with {code}; {desks} desks have sold; missing pictures: {missing}")
            return 0 if code == 0 and not missing and desks == "2" else 1
        finally:
            postgres.remove()


if __name__ == "__main__":
    sys.exit(main())
