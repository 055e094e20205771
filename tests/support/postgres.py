# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of a test's own, on loopback, for programs that are driven from outside."""

import ctypes
import glob
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time

USER, DATABASE, PASSWORD = "owner", "esimfly", "a password of the team"


def free_port():
    """None of those that the system gives to clients: one of them could take it while the server is away."""
    while True:
        port = random.randrange(20000, 32000)
        with socket.socket() as listener:
            try:
                listener.bind(("127.0.0.1", port))
                return port
            except OSError:
                pass


def runs(process):
    try:
        with open(f"/proc/{process}/stat", encoding="utf-8") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def end_with_parent():
    """However the test ends: SIGQUIT is an immediate shutdown. After the change of user, which forgets it."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGQUIT)


class Postgres:
    """Refuses to be root's. Its files are in a folder that goes with it; what it says is in the file "log" there."""

    def __init__(self):
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2]))
        if not programs:
            raise AssertionError("there is no PostgreSQL: install the package postgresql")
        self.programs = programs[-1]
        # Its account has to come there, and the tests' own folder is for their user only.
        self.folder = tempfile.mkdtemp(prefix="desk-team-", dir="/tmp")
        self.account = pwd.getpwnam("postgres") if os.getuid() == 0 else None
        if self.account:
            os.chown(self.folder, self.account.pw_uid, self.account.pw_gid)
        password = os.path.join(self.folder, "password")
        with open(password, "w", encoding="utf-8") as file:
            file.write(PASSWORD)
        os.chmod(password, 0o644)
        self.run("initdb", "-D", self.data(), "-U", USER, "-A", "scram-sha-256", "--pwfile", password, "-E", "UTF8",
                 "--no-sync", "--locale=C.UTF-8")
        self.start_anywhere()
        self.run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", USER, DATABASE)

    def data(self):
        return os.path.join(self.folder, "data")

    def run(self, program, *arguments, stdin=subprocess.DEVNULL, stdout=None):
        with open(os.path.join(self.folder, "programs.log"), "ab") as log:
            subprocess.run([os.path.join(self.programs, program), *arguments], check=True, stdin=stdin,
                           stdout=stdout or log, stderr=log, cwd="/", **self._account(),
                           env={**os.environ, "PGPASSWORD": PASSWORD})

    def _account(self):
        return {"user": self.account.pw_uid, "group": self.account.pw_gid} if self.account else {}

    def _place(self, database):
        return ["-h", "127.0.0.1", "-p", str(self.port), "-U", USER, "-d", database]

    def start_anywhere(self):
        """Somebody else may take the port between the look at it and the start: then there is a next one."""
        for tries_left in reversed(range(5)):
            self.port = free_port()
            try:
                self.start()
                return
            except AssertionError:
                if not tries_left:
                    raise

    def start(self):
        log_file = os.path.join(self.folder, "log")
        with open(log_file, "ab") as log:
            self.server = subprocess.Popen(
                [os.path.join(self.programs, "postgres"), "-D", self.data(), "-p", str(self.port), "-c",
                 "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", preexec_fn=end_with_parent,
                **self._account())
        while subprocess.run([os.path.join(self.programs, "pg_isready"), "-h", "127.0.0.1", "-p", str(self.port)],
                             check=False, stdout=subprocess.DEVNULL).returncode != 0:
            if self.server.poll() is not None:
                with open(log_file, encoding="utf-8") as file:
                    raise AssertionError("PostgreSQL does not start: " + file.read()[-2000:])
            time.sleep(0.05)

    def stop(self):
        """At once, as it ends with the test."""
        self.server.send_signal(signal.SIGQUIT)
        self.server.wait()

    def restart(self):
        """Everybody is thrown out, and may come back."""
        self.server.send_signal(signal.SIGINT)
        self.server.wait()
        self.start()

    def _processes(self):
        """Each session is a process of its own, and a group."""
        first = self.server.pid
        with open(f"/proc/{first}/task/{first}/children", encoding="utf-8") as file:
            return [first, *map(int, file.read().split())]

    def _signal(self, number):
        for process in self._processes():
            try:
                os.kill(process, number)
            except ProcessLookupError:
                pass

    def kill(self):
        """As with a power cut. It starts again only when all of it is gone."""
        self.server.send_signal(signal.SIGSTOP)  # It starts no more others.
        processes = self._processes()
        self._signal(signal.SIGKILL)
        self.server.wait()
        while any(map(runs, processes)):
            time.sleep(0.01)

    def suspend(self):
        """It is up and says nothing."""
        self.server.send_signal(signal.SIGSTOP)  # It starts the others.
        self._signal(signal.SIGSTOP)

    def resume(self):
        self._signal(signal.SIGCONT)

    def make_login(self, name):
        """One that may come to the database, and no more."""
        self.sql(f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORD}'; GRANT CONNECT ON DATABASE {DATABASE} TO {name}")

    def sql(self, text, database=DATABASE):
        """What it says, a row a line."""
        path = os.path.join(self.folder, "said")
        with open(path, "wb") as file:
            self.run("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", *self._place(database), "-c", text,
                     stdout=file)
        with open(path, encoding="utf-8") as file:
            return file.read().splitlines()

    def dump(self):
        """The path of a new file with all that is in the database."""
        number, path = tempfile.mkstemp(prefix="dump-", dir=self.folder)
        with os.fdopen(number, "wb") as file:
            self.run("pg_dump", *self._place(DATABASE), stdout=file)
        return path

    def restore(self, path):
        """Puts a dump into the place of what is there, whoever is connected."""
        grants = self.sql("SELECT DISTINCT a.grantee::regrole FROM pg_database d, aclexplode(d.datacl) a WHERE "
                          "d.datname = current_database() AND a.grantee NOT IN (0, d.datdba)")
        self.sql(f"DROP DATABASE {DATABASE} WITH (FORCE)", "postgres")
        self.sql(f"CREATE DATABASE {DATABASE} TEMPLATE template0", "postgres")
        for login in grants:
            self.sql(f"GRANT CONNECT ON DATABASE {DATABASE} TO {login}", "postgres")
        with open(path, "rb") as file:
            self.run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *self._place(DATABASE), stdin=file)

    def remove(self):
        if self.server.poll() is None:
            self.resume()  # One that is stopped hears nothing.
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self, user=USER, port=None):
        return f"host=127.0.0.1 port={port or self.port} dbname={DATABASE} user={user}"
