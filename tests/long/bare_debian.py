# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks of a shop on the server that packaging/team/setup made here: what one writes of an eSIM stands at the
other. bare_debian.sh runs it, on a Debian that has nothing else."""

import os
import sys

E2E = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e")
sys.path.append(E2E)

import desk  # noqa: E402
from desk import Sandbox, sell_by_keys, step, wait_for  # noqa: E402
from two_desks import bring_to_front, open_desk, send_note, team  # noqa: E402

FOLDER = "/etc/esimfly-team"


def logins():
    """As setup has told them."""
    with open(f"{FOLDER}/passwords", encoding="utf-8") as file:
        return dict(line.split() for line in file)


def scenario(programs):
    sandbox = Sandbox(packages=200, latency=0)
    try:
        def opened(name, user):
            address = f"{os.environ['DESK_TEAM_SERVER']} user={user} sslrootcert={FOLDER}/authority.pem"
            return open_desk(programs, name, sandbox, address, logins()[user])
        first = opened("first", "esimfly_owner")
        wait_for("a team of one", lambda: team(first) == "Team: 1 desk")
        sell_by_keys(first, "1gb")
        step("The first desk created the team, and sold an eSIM")
        second = opened("second", "esimfly_desk")
        wait_for("a team of two", lambda: team(second) == "Team: 2 desks")
        step("The second desk joined it")
        send_note(first, second)
        for program in (first, second):
            bring_to_front(program)
            program.quit()
    finally:
        sandbox.stop()


sys.exit(desk.run(scenario))
