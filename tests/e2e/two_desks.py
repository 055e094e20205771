#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two desks of a shop on one PostgreSQL: what one writes of an eSIM stands at the other; an order is bought while the
server is gone, and the other desk has it in its books once it is back."""

import ctypes
import glob
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

import desk
from desk import Program, Sandbox, check, connect, press, select_first, sell_by_keys, step, type_text, wait_for

USER, DATABASE, PASSWORD = "owner", "esimfly", "a password of the team"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def end_with_parent():
    """However the test ends: SIGQUIT is an immediate shutdown. After the change of user, which forgets it."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGQUIT)


class Postgres:
    """A server of the test's own. It refuses to be root's."""

    def __init__(self):
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2]))
        check(programs, "there is no PostgreSQL: install the package postgresql")
        self.programs = programs[-1]
        # Its account has to come there, and the tests' own folder is for their user only.
        self.folder = tempfile.mkdtemp(prefix="desk-team-", dir="/tmp")
        self.account = pwd.getpwnam("postgres") if os.getuid() == 0 else None
        if self.account:
            os.chown(self.folder, self.account.pw_uid, self.account.pw_gid)
        self.port = free_port()
        password = os.path.join(self.folder, "password")
        with open(password, "w", encoding="utf-8") as file:
            file.write(PASSWORD)
        os.chmod(password, 0o644)
        self.run("initdb", "-D", self.data(), "-U", USER, "-A", "scram-sha-256", "--pwfile", password, "-E", "UTF8",
                 "--no-sync", "--locale=C.UTF-8")
        self.start()
        self.run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", USER, DATABASE)

    def data(self):
        return os.path.join(self.folder, "data")

    def run(self, program, *arguments):
        """Without what it would inherit: a server that is started keeps pipes open."""
        with open(os.path.join(os.environ["TMPDIR"], "postgres.log"), "ab") as log:
            subprocess.run([os.path.join(self.programs, program), *arguments], check=True, stdin=subprocess.DEVNULL,
                           stdout=log, stderr=log, cwd="/", user=self.account.pw_uid if self.account else None,
                           group=self.account.pw_gid if self.account else None,
                           env={**os.environ, "PGPASSWORD": PASSWORD})

    def start(self):
        with open(os.path.join(os.environ["TMPDIR"], "postgres.log"), "ab") as log:
            self.server = subprocess.Popen(
                [os.path.join(self.programs, "postgres"), "-D", self.data(), "-p", str(self.port), "-c",
                 "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", preexec_fn=end_with_parent,
                user=self.account.pw_uid if self.account else None, group=self.account.pw_gid if self.account else None)
        wait_for("PostgreSQL", self.is_ready)

    def is_ready(self):
        check(self.server.poll() is None, "PostgreSQL did not start: see postgres.log")
        ready = subprocess.run([os.path.join(self.programs, "pg_isready"), "-h", "127.0.0.1", "-p", str(self.port)],
                               check=False, stdout=subprocess.DEVNULL)
        return ready.returncode == 0

    def stop(self):
        self.server.send_signal(signal.SIGQUIT)
        self.server.wait()

    def remove(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self):
        return f"host=127.0.0.1 port={self.port} dbname={DATABASE} user={USER}"


def open_desk(programs, name, sandbox, postgres):
    program = Program("--api", sandbox.url, "--profile", name, "--team", postgres.address(), log=f"{name}.log",
                      environment={"ESIMFLY_DESK_TEAM_PASSWORD": PASSWORD})
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


def scenario(programs):
    postgres = Postgres()
    sandbox = Sandbox(packages=200, latency=0)
    try:
        first = open_desk(programs, "first", sandbox, postgres)
        wait_for("a team of one", lambda: team(first) == "Team: 1 desk")
        sell_by_keys(first, "1gb")
        step("The first desk created the team, and sold an eSIM")
        second = open_desk(programs, "second", sandbox, postgres)
        wait_for("a team of two", lambda: team(second) == "Team: 2 desks")
        step("The second desk joined it")

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


sys.exit(desk.run(scenario))
