#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks of a shop on one PostgreSQL: what one writes of an eSIM stands at the other; an order is bought while the
server is gone, and the other desk has it in its books once it is back."""

import os
import subprocess
import sys

import desk
from desk import Program, Sandbox, check, connect, press, select_first, sell_by_keys, step, type_text, wait_for

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from postgres import PASSWORD, Postgres  # noqa: E402


def open_desk(programs, name, sandbox, address, password):
    program = Program("--api", sandbox.url, "--profile", name, "--team", address, log=f"{name}.log",
                      environment={"ESIMFLY_DESK_TEAM_PASSWORD": password})
    programs.append(program)
    connect(program, sandbox)
    desk.wait_for_catalogue(program, 100)
    return program


def bring_to_front(program):
    subprocess.run(["xdotool", "windowactivate", "--sync", program.windows()[0]], check=True)
    program.wait_in_front()


def team(program):
    label = program.find_or_none("label", "Team")
    return label.description if label else ""


def cells(program, table):
    found = program.find_or_none("table", table)
    return [found.row_text(row) for row in range(min(found.rows(), 5))] if found else []


def send_note(first, second):
    """What one writes of an eSIM stands at the other."""
    bring_to_front(first)
    press("ctrl+2")
    wait_for("the eSIM of the first desk", lambda: cells(first, "eSIMs"))
    select_first(first, "")
    table = first.find("table", "eSIMs")
    press("F2")
    wait_for("the focus in the note", lambda: not table.is_focused())
    type_text("Mrs Demir, room 12")
    press("Return")
    wait_for("the note at the first desk", lambda: any("Mrs Demir" in row for row in cells(first, "eSIMs")))
    bring_to_front(second)
    press("ctrl+2")
    wait_for("the note at the other desk", lambda: any("Mrs Demir, room 12" in row for row in cells(second, "eSIMs")))
    step("What the first desk wrote stands at the second one")


def scenario(programs):
    postgres = Postgres()
    sandbox = Sandbox(packages=200, latency=0)
    try:
        first = open_desk(programs, "first", sandbox, postgres.address(), PASSWORD)
        wait_for("a team of one", lambda: team(first) == "Team: 1 desk")
        sell_by_keys(first, "1gb")
        step("The first desk created the team, and sold an eSIM")
        second = open_desk(programs, "second", sandbox, postgres.address(), PASSWORD)
        wait_for("a team of two", lambda: team(second) == "Team: 2 desks")
        step("The second desk joined it")

        send_note(first, second)

        postgres.stop()
        wait_for("the second desk to say so", lambda: "Selling goes on." in team(second))
        press("ctrl+1")
        before = sandbox.count("POST")
        sell_by_keys(second, "2gb")
        step("The second desk sold while the server was gone")
        wait_for("one order on the wire", lambda: sandbox.count("POST") == before + 1)
        postgres.start()
        wait_for("the second desk together again", lambda: team(second) == "Team: 2 desks")
        wait_for("the first desk together again", lambda: team(first) == "Team: 2 desks")
        bring_to_front(first)
        press("ctrl+3")
        reference = sandbox.newest_order()["order_reference"]
        wait_for("the sale in the books of the first desk",
                 lambda: any(reference in row for row in cells(first, "Orders")))
        step("The first desk has it in its books")
        for program in (first, second):
            bring_to_front(program)
            program.quit()
    finally:
        postgres.remove()
        sandbox.stop()


if __name__ == "__main__":
    sys.exit(desk.run(scenario))
