#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may make a window wait happens in other threads: SQL, what waits for the disk, D-Bus, names of hosts, proxies.

The real program connects, copies the catalogue, finds, sells, tops up and ends, and is asked for a host that there is
not, under strace. Each call is attributed to the thread that made it. While the program starts some of them are let
through, each with its reason; while it works, none.

ui_thread.py [--stacks]: with --stacks, where each call that should not be there comes from."""

import collections
import os
import re
import sqlite3
import subprocess
import sys
import time

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))

import desk  # noqa: E402
from desk import Sandbox, check, press, step, type_text, wait_for  # noqa: E402

CALLS = ("openat,fsync,fdatasync,sync_file_range,msync,pread64,pwrite64,read,write,writev,fcntl,connect,close,sendto,"
         "sendmsg,sendmmsg,recvmsg")

# What the UI thread may do all the same, and why.
LET_THROUGH = {
    ("start", "D-Bus"): "what Qt hears of the network by opens the system's bus itself (NetworkWatch)",
}

# A call that was interrupted by another thread's has its end on a line of its own, which says nothing new.
LINE = re.compile(r"^(?P<tid>\d+) +(?P<time>\d+\.\d+) (?P<call>\w+)\((?P<rest>.*)$")
NAMES = re.compile(r'"/etc/(resolv|nsswitch|host|gai)\.conf"|"/etc/hosts"')
# The library itself is loaded with Qt's.
PROXIES = re.compile(r'"[^"]*(/sysconfig/proxy|/libproxy/|pxbackend|/proxy\.conf)[^"]*"')


class Trace:
    """What strace wrote: the calls of the UI thread that it should leave to others, and how many the others made."""

    def __init__(self, path, pid, marks):
        self.ui = collections.defaultdict(list)  # By phase and kind: the calls as strace wrote them, with their stacks.
        self.others = collections.Counter()      # By kind.
        self.targets = {}                        # What sockets are connected with, by descriptor.
        bus = re.search(r"path=([^,]*)", os.environ["DBUS_SESSION_BUS_ADDRESS"])
        self.bus_path = bus[1] if bus else ""
        stack = None
        with open(path, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                if line.startswith(" >"):
                    if stack is not None:
                        stack.append(line.strip())
                    continue
                stack = None
                call = LINE.match(line)
                kind = self.kind_of(call["call"], call["rest"]) if call else None
                if kind and int(call["tid"]) != pid:
                    self.others[kind] += 1
                elif kind:
                    phase = [name for when, name in marks if when <= float(call["time"])][-1]
                    stack = [f'{call["call"]}({call["rest"]}']
                    self.ui[phase, kind].append(stack)

    def kind_of(self, call, rest):
        number = rest.partition("<")[0]
        if call == "close":
            self.targets.pop(number, None)
        elif call == "connect":
            self.targets[number] = self.target_of(rest)
            return self.targets[number]
        elif call in ("fsync", "fdatasync", "sync_file_range", "msync"):
            return "fsync"
        elif ".sqlite" in rest:
            return "SQL"
        elif call == "openat":
            return "DNS" if NAMES.search(rest) else "proxy" if PROXIES.search(rest) else None
        elif call in ("sendto", "sendmsg", "sendmmsg", "write", "writev", "read", "recvmsg"):
            return self.targets.get(number)
        return None

    def target_of(self, rest):
        path = re.search(r'sun_path=@?"([^"]*)"', rest)
        if path and (path[1] == self.bus_path or "dbus" in path[1] or "at-spi" in path[1]):
            return "D-Bus"
        return "DNS" if "htons(53)" in rest or "nscd" in rest else None


class Traced:
    """The program under strace; as little of a desktop as people have who use no assistive technology."""

    def __init__(self, *arguments, with_stacks=False):
        self.path = os.path.join(os.environ["TMPDIR"], f"trace-{time.monotonic_ns()}")
        environment = {**os.environ, "NO_AT_BRIDGE": "1"}
        environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        stacks = ["-k"] if with_stacks else []
        # -D: the program is our child, and strace its.
        self.process = subprocess.Popen(
            ["strace", "-D", "-f", "--seccomp-bpf", "-qq", "-ttt", "-yy", "-s", "200", *stacks, "-e", f"trace={CALLS}",
             "-o", self.path, os.path.join(desk.BIN, "esimfly-desk"), *arguments],
            env=environment)
        self.marks = [(0.0, "start")]

    def begin(self, phase):
        self.marks.append((time.time(), phase))
        step(phase)

    def is_in_front(self):
        check(self.process.poll() is None, f"the program ended with {self.process.poll()}")
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               capture_output=True, text=True, check=False).stdout.split()
        return desk.active_window() in found

    def quit(self):
        self.begin("end")
        press("ctrl+q")
        check(self.process.wait(desk.PATIENCE) == 0, "it did not end well")

    def trace(self):
        def is_whole():
            before = os.path.getsize(self.path)
            time.sleep(0.5)
            return os.path.getsize(self.path) == before
        wait_for("the last of the trace", is_whole)
        return Trace(self.path, self.process.pid, self.marks)


def rows(name, sql):
    """Of a file of the program; nothing where it is not there yet."""
    for folder, _, files in os.walk(os.environ["HOME"]):
        if name in files:
            try:
                with sqlite3.connect(f"file:{os.path.join(folder, name)}?mode=ro", uri=True) as file:
                    return file.execute(sql).fetchall()
            except sqlite3.Error:
                return []
    return []


def settle(sandbox):
    """Until nothing was asked for a second and a half."""
    seen = [len(sandbox.lines), time.monotonic()]

    def is_quiet():
        if len(sandbox.lines) != seen[0]:
            seen[:] = [len(sandbox.lines), time.monotonic()]
        return time.monotonic() - seen[1] > 1.5
    wait_for("a quiet line", is_quiet)


def work(with_stacks):
    """A first start and a sale and a top-up, with keys only."""
    sandbox = Sandbox(latency=300)
    program = Traced("--api", sandbox.url, with_stacks=with_stacks)
    wait_for("the window in front", program.is_in_front)
    time.sleep(2.5)  # What belongs to the start is told from what follows by its time.
    program.begin("connect")
    type_text(sandbox.access_code)
    press("Tab")
    type_text(sandbox.secret_key)
    press("Return")
    wait_for("the balance", lambda: sandbox.count("/balance") > 0)
    program.begin("copy the catalogue")
    wait_for("all packages", lambda: rows("cache.sqlite", "SELECT count(*) FROM packages") == [(800,)])
    settle(sandbox)
    program.begin("search")
    press("ctrl+f")
    type_text("turkey 5gb")
    settle(sandbox)
    program.begin("sale")
    press("ctrl+Return")
    wait_for("the sale", lambda: ("Completed",) in rows("journal.sqlite", "SELECT state FROM purchases"))
    settle(sandbox)
    program.begin("top-up")
    press("ctrl+2")
    settle(sandbox)
    press("ctrl+f")
    type_text("active")
    press("Down")
    settle(sandbox)
    press("ctrl+t")
    wait_for("what it takes", lambda: sandbox.count("/topup/packages") > 0)
    settle(sandbox)
    press("Return")
    settle(sandbox)
    press("Return")
    wait_for("the top-up", lambda: ("Completed",) in rows("journal.sqlite", "SELECT state FROM topups"))
    settle(sandbox)
    program.quit()
    sandbox.stop()
    return program.trace()


def ask_for_a_host(with_stacks):
    """Names of hosts and proxies are looked up: loopback addresses need neither."""
    program = Traced("--profile", "elsewhere", "--api", "https://desk.invalid", with_stacks=with_stacks)
    wait_for("the window in front", program.is_in_front)
    time.sleep(2.5)
    program.begin("connect to a host that is not there")
    type_text("esf_nobody")
    press("Tab")
    type_text("sk_nobody")
    press("Return")
    time.sleep(5)
    program.quit()
    return program.trace()


def report(trace):
    """Says what the UI thread did; returns how much of it is not let through."""
    wrong = 0
    for (phase, kind), calls in trace.ui.items():
        reason = LET_THROUGH.get((phase, kind))
        print(f"  {phase}: {len(calls)} x {kind}" + (f", for {reason}" if reason else ", which is not for this thread"))
        wrong += 0 if reason else len(calls)
        most = 6
        for lines in calls[:most]:
            print("\n        ".join(["      " + lines[0][:200], *(line[:160] for line in lines[1:40])]))
    print("  in other threads: " + ", ".join(f"{count} x {kind}" for kind, count in sorted(trace.others.items())))
    return wrong


def main():
    with_stacks = "--stacks" in sys.argv
    worked = work(with_stacks)
    asked = ask_for_a_host(with_stacks)
    wrong = report(worked) + report(asked)
    # Else it would pass where it sees nothing.
    for trace, kinds in ((worked, ("SQL", "fsync", "D-Bus")), (asked, ("DNS",))):
        for kind in kinds:
            check(trace.others[kind] > 0, f"no {kind} was seen in any other thread")
    check(wrong == 0, f"{wrong} calls of the UI thread could have made the window wait")
    step("Done")


if __name__ == "__main__":
    main()
