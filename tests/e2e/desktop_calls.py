#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's menu calls the program over the bus: it is started where it doesn't run, comes to the front where it does,
and opens the sandbox beside what is there."""

import os
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

import desk  # noqa: E402
from desk import BIN, Program, check, step, wait_for  # noqa: E402

NAME = "net.esimfly.desk"


def ask(service, path, interface, method, arguments=None):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = bus.call_sync(service, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                           desk.PATIENCE * 1000)
    return answer.unpack()


def ask_bus(method, arguments=None):
    return ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method, arguments)


def call(method, types, *arguments):
    """The bus starts the program where it doesn't run, as it does for desktops."""
    clicked = int(time.monotonic() * 1000) & 0xFFFFFFFF
    platform_data = {"desktop-startup-id": GLib.Variant("s", f"menu-1_TIME{clicked}")}
    ask(NAME, "/net/esimfly/desk", "org.freedesktop.Application", method,
        GLib.Variant(f"({types}a{{sv}})", (*arguments, platform_data)))


def has_name():
    return ask_bus("NameHasOwner", GLib.Variant("(s)", (NAME,)))[0]


def pid_of_name():
    return ask_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (NAME,)))[0]


def pids_shown():
    """Of all programs with windows here."""
    desktop = Atspi.get_desktop(0)
    children = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    return [child.get_process_id() for child in children if child]


class Called(Program):
    """One that the bus started, or one that the bus started had started."""

    class Process:
        def __init__(self, pid):
            self.pid = pid
            self.returncode = None

        def poll(self):
            try:
                with open(f"/proc/{self.pid}/stat", encoding="utf-8", errors="replace") as stat:
                    is_there = stat.read().rpartition(")")[2].split()[0] != "Z"
            except OSError:
                is_there = False
            return None if is_there else 0

        def send_signal(self, number):
            os.kill(self.pid, number)

        def kill(self):
            self.send_signal(signal.SIGKILL)

        def wait(self, _patience=None):
            wait_for("the end of the program", lambda: self.poll() is not None)
            return 0

    def __init__(self, pid):  # pylint: disable=super-init-not-called
        self.process = Called.Process(pid)
        self._application = None

    def log(self):
        return ""


def install_service():
    """As the package does it, but for where the program is."""
    folder = os.path.join(os.path.dirname(os.environ["HOME"]), "services")
    with open(os.path.join(folder, NAME + ".service"), "w", encoding="utf-8") as service:
        service.write(f"[D-BUS Service]\nName={NAME}\nExec={BIN}/esimfly-desk --started-by-bus\n")
    ask_bus("ReloadConfig")
    # What the bus starts sees the desktop of this test.
    ask_bus("UpdateActivationEnvironment", GLib.Variant("(a{ss})", (dict(os.environ),)))


def scenario(programs):
    install_service()
    check(not has_name(), "the program has its name before anybody called")

    call("ActivateAction", "sav", "sandbox", [])
    pid = wait_for("the sandbox, and nothing else", lambda: not has_name() and next(iter(pids_shown()), None))
    sandbox = Called(pid)
    programs.append(sandbox)
    sandbox.find("table", "Packages")
    step("The sandbox alone is open")

    call("Activate", "")
    own = Called(pid_of_name())
    programs.append(own)
    own.find("text", "Access code")
    own.wait_in_front()
    check(own.process.pid != sandbox.process.pid, "the sandbox answers for the account")
    step("The bus has started the program")

    other = subprocess.Popen(["xmessage", "-geometry", "1500x900+0+0", "In front"])
    try:
        wait_for("another window in front", lambda: desk.active_window() not in ("", *own.windows(), *sandbox.windows()))
        call("Open", "as", ["file:///etc/passwd"])
        own.wait_in_front()
    finally:
        other.kill()
        other.wait()
    check(pid_of_name() == own.process.pid, "another program was started")
    own.find("text", "Access code")
    step("It comes to the front when it is called again")

    second = Program(log="second.log")
    second.wait_end(0)
    own.quit()
    wait_for("its name to be free", lambda: not has_name())
    sandbox.quit()


sys.exit(desk.run(scenario))
