#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keychain absent, locked, refused, late, killed and broken, with a real GNOME key ring and its own prompt: what the
window says, which button it offers, how soon, and what comes of it. Prints a table of it."""

import os
import signal
import subprocess
import sys
import time

from gi.repository import Gio, GLib

import desk
from desk import Program, Sandbox, check, press, step, type_text, wait_for

PASSWORD = "desk"  # Of the key ring, as support/with-desktop.sh makes it.
BUTTONS = ["Unlock", "Try again", "Connect without keeping it"]
BROKEN_SERVICE = """
from gi.repository import Gio, GLib
Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE, None, None, None)
GLib.MainLoop().run()
"""
rows = []


class Ring:
    """The key ring of this desktop, and the prompter that it asks to show its window."""

    service = "org.freedesktop.secrets"

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.prompter = None
        self.broken = None
        self.daemon = None

    def _call(self, name, path, interface, method, arguments=None):
        return self.bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START,
                                  10000, None).unpack()

    def _of_bus(self, method, name):
        return self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
                          GLib.Variant("(s)", (name,)))[0]

    def _of_service(self, method, arguments):
        return self._call(self.service, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", method, arguments)

    def is_there(self, name=service):
        return self._of_bus("NameHasOwner", name)

    def pid(self):
        return self._of_bus("GetConnectionUnixProcessID", self.service)

    def lock(self):
        ring = self._of_service("ReadAlias", GLib.Variant("(s)", ("default",)))[0]
        self._of_service("Lock", GLib.Variant("(ao)", ([ring],)))

    def unlock(self):
        """As another program of the session does."""
        ring = self._of_service("ReadAlias", GLib.Variant("(s)", ("default",)))[0]
        session = self._of_service("OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))[1]
        self._call(self.service, "/org/freedesktop/secrets",
                   "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                   GLib.Variant("(o(oayays))", (ring, (session, b"", PASSWORD.encode(), "text/plain"))))

    def entries(self):
        """How many secrets of the program stand in the ring, locked ones too."""
        found = self._of_service("SearchItems", GLib.Variant("(a{ss})", ({"server": "esimfly-desk"},)))
        return len(found[0]) + len(found[1])

    def start(self):
        """Anew, unlocked."""
        if not self.is_there():
            self.daemon = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                           stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.daemon.stdin.write(PASSWORD.encode())
            self.daemon.stdin.close()
            wait_for("the key ring", self.is_there)

    def kill(self):
        os.kill(self.pid(), signal.SIGKILL)
        wait_for("the end of the key ring", lambda: not self.is_there())
        if self.daemon:
            self.daemon.wait()
            self.daemon = None

    def start_prompter(self):
        """Again and again, for it ends by itself where nothing is asked for some seconds."""
        self.stop_prompter()
        self.prompter = subprocess.Popen(["bash", "-c", "while :; do /usr/libexec/gcr-prompter; done"],
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        wait_for("the prompter", lambda: self.is_there("org.gnome.keyring.SystemPrompter"))

    def stop_prompter(self):
        if self.prompter:
            os.killpg(self.prompter.pid, signal.SIGKILL)
            self.prompter.wait()
            self.prompter = None
            wait_for("the end of the prompter", lambda: not self.is_there("org.gnome.keyring.SystemPrompter"))

    def start_broken(self):
        """A service that answers every question with an error."""
        self.broken = subprocess.Popen(["/usr/bin/python3", "-c", BROKEN_SERVICE])
        wait_for("the broken service", self.is_there)

    def stop_broken(self):
        self.broken.kill()
        self.broken.wait()
        self.broken = None
        wait_for("the end of the broken service", lambda: not self.is_there())

    def stop(self):
        self.stop_prompter()
        for process in (self.broken, self.daemon):
            if process:
                process.kill()
                process.wait()

    @staticmethod
    def prompt_windows():
        result = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"], capture_output=True,
                                text=True, check=False)
        return result.stdout.split()

    def answer_prompt(self, password=None):
        """Types the password into the prompt, or closes it."""
        window = wait_for("the prompt", self.prompt_windows)[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=False)

        def try_once():
            if password:
                press("ctrl+a")
                type_text(password)
                press("Return")
            else:
                press("Escape")
            end = time.monotonic() + 3
            while time.monotonic() < end:
                if window not in self.prompt_windows():
                    return True
                time.sleep(desk.POLL)
            return False
        wait_for("the end of the prompt", try_once)


def sentence(program):
    """What the window says about the keychain."""
    try:
        for accessible, _ in program._shown():  # pylint: disable=protected-access
            name = accessible.get_name()
            if "keychain" in name and not name.startswith("The secret key is kept in this"):
                return name
    except GLib.Error:
        pass
    return ""


def shown_buttons(program):
    return [name for name in BUTTONS if program.find_or_none("button", name)]


def expect(program, state, task, words, buttons, since):
    """Waits for the sentence that belongs to the state; notes how soon it came."""
    said = wait_for(f"{task}, {state}: “{words}”", lambda: words in sentence(program) and sentence(program))
    seconds = time.monotonic() - since
    shown = wait_for(f"{task}, {state}: {buttons}", lambda: shown_buttons(program) == buttons and buttons)
    rows.append((task, state, f"{seconds:4.1f} s", shown, said))
    step(f"{task}, {state}: {seconds:.1f} s")


def is_connected(program):
    return program.find_or_none("label", "Balance") is not None


def wait_connected(program, what):
    wait_for(what, lambda: is_connected(program))


def reading(programs, sandbox, ring):
    """The start of the program, with a secret in the ring."""
    def start():
        since = time.monotonic()
        program = Program("--api", sandbox.url)
        programs.append(program)
        wait_for("the window", program.application)
        rows.append(("start", "window", f"{time.monotonic() - since:4.1f} s", [], ""))
        return program, since

    ring.lock()
    program, since = start()
    expect(program, "locked", "reading", "is locked", ["Unlock"], since)
    ring.start_prompter()
    program.find("button", "Unlock").press()
    ring.answer_prompt(PASSWORD)
    wait_connected(program, "connecting after Unlock")
    program.quit()

    ring.lock()
    ring.start_prompter()
    program, since = start()
    ring.answer_prompt()
    expect(program, "dismissed", "reading", "its prompt was closed", ["Unlock"], since)
    ring.unlock()
    wait_connected(program, "connecting after it was unlocked elsewhere")
    program.quit()

    ring.lock()
    ring.start_prompter()
    program, since = start()
    expect(program, "slow", "reading", "has not answered yet", ["Try again"], since)
    ring.answer_prompt(PASSWORD)
    wait_connected(program, "connecting by the late answer")
    program.quit()

    os.kill(ring.pid(), signal.SIGSTOP)
    program, since = start()
    expect(program, "stopped", "reading", "has not answered yet", ["Try again"], since)
    os.kill(ring.pid(), signal.SIGCONT)
    wait_connected(program, "connecting when it goes on")
    program.quit()

    ring.lock()
    ring.start_prompter()
    program, since = start()
    wait_for("the prompt", ring.prompt_windows)
    ring.kill()
    expect(program, "lost", "reading", "ended before it answered", ["Try again"], since)
    ring.start()
    wait_connected(program, "connecting when it is back")
    program.quit()

    ring.kill()
    ring.start_broken()
    program, since = start()
    expect(program, "failed", "reading", "could not read the secret key", ["Try again"], since)
    ring.stop_broken()
    ring.start()
    program.find("button", "Try again").press()
    wait_connected(program, "connecting after Try again")
    program.quit()

    ring.kill()
    program, since = start()
    expect(program, "absent", "reading", "has no keychain", ["Connect without keeping it"], since)
    program.wait_in_front()
    program.find("password", "Secret key").focus()
    type_text(sandbox.secret_key)
    program.find("button", "Connect without keeping it").press()
    wait_connected(program, "connecting without keeping it")
    program.quit()
    ring.start()


def keeping(programs, sandbox, ring):
    """The first start: what becomes of the secret that was typed."""
    number = [0]

    def start():
        number[0] += 1
        program = Program("--api", sandbox.url, "--profile", f"keeping{number[0]}")
        programs.append(program)
        desk.connect(program, sandbox)
        return program, time.monotonic()

    without = "Connect without keeping it"
    ring.stop_prompter()
    ring.lock()
    program, since = start()
    expect(program, "locked", "keeping", "is not kept", ["Unlock", without], since)
    ring.start_prompter()
    program.find("button", "Unlock").press()
    ring.answer_prompt(PASSWORD)
    wait_connected(program, "the pages once it is kept")
    check(ring.entries() == 1, "it is not kept")
    program.quit()

    forget(ring)
    ring.start_prompter()
    program, since = start()
    ring.answer_prompt()
    expect(program, "dismissed", "keeping", "its prompt was closed", ["Unlock", without], since)
    program.find("button", without).press()
    wait_connected(program, "the pages without keeping it")
    check(ring.entries() == 0, "it is kept")
    program.quit()

    ring.start_prompter()
    program, since = start()
    expect(program, "slow", "keeping", "is not kept yet", ["Try again", without], since)
    ring.answer_prompt(PASSWORD)
    wait_connected(program, "the pages after the late answer")
    check(ring.entries() == 1, "the late answer was lost")
    wait_for("the notice that it is kept", lambda: any(
        "is kept in the keychain of this computer now" in accessible.get_name()
        for accessible, _ in program._shown()))  # pylint: disable=protected-access
    program.quit()

    forget(ring)
    ring.start_prompter()
    program, since = start()
    expect(program, "slow, gone on", "keeping", "is not kept yet", ["Try again", without], since)
    program.find("button", without).press()
    wait_connected(program, "the pages without keeping it")
    ring.answer_prompt(PASSWORD)
    time.sleep(1)  # Nothing may come of it, and nothing tells that.
    check(ring.entries() == 0, "it was kept after all")
    program.quit()

    forget(ring)
    ring.start_prompter()
    program, since = start()
    expect(program, "slow, signed out", "keeping", "is not kept yet", ["Try again", without], since)
    program.find("button", "Sign out").press()
    ring.answer_prompt(PASSWORD)
    wait_for("the keys page", lambda: program.find_or_none("password", "Secret key"))
    wait_for("an empty ring", lambda: ring.entries() == 0)
    time.sleep(1)  # Nothing may come later, and nothing tells that.
    check(ring.entries() == 0, "it was kept after all")
    program.quit()

    ring.lock()
    ring.start_prompter()
    program, since = start()
    wait_for("the prompt", ring.prompt_windows)
    ring.kill()
    expect(program, "lost", "keeping", "ended before it said", ["Try again", without], since)
    ring.start()
    wait_connected(program, "the pages when it is back")
    check(ring.entries() == 1, "it is not kept")
    program.quit()

    ring.kill()
    ring.start_broken()
    program, since = start()
    expect(program, "failed", "keeping", "is not kept", ["Try again", without], since)
    ring.stop_broken()
    program.find("button", "Try again").press()
    wait_for("another sentence", lambda: "has no keychain" in sentence(program))
    program.quit()

    program, since = start()
    expect(program, "absent", "keeping", "has no keychain", [without], since)
    program.find("button", without).press()
    wait_connected(program, "the pages without a keychain")
    program.quit()
    ring.start()


def forget(ring):
    """Empties the ring and locks it."""
    ring.unlock()
    items = ring.bus.call_sync(ring.service, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "SearchItems",
                               GLib.Variant("(a{ss})", ({"server": "esimfly-desk"},)), None,
                               Gio.DBusCallFlags.NONE, 10000, None).unpack()[0]
    for item in items:
        ring.bus.call_sync(ring.service, item, "org.freedesktop.Secret.Item", "Delete", None, None,
                           Gio.DBusCallFlags.NONE, 10000, None)
    check(ring.entries() == 0, "the ring is not empty")
    ring.lock()


def scenario(programs):
    sandbox = Sandbox(packages=100)
    programs.append(sandbox)
    ring = Ring()
    try:
        first = Program("--api", sandbox.url)
        programs.append(first)
        desk.connect(first, sandbox)
        wait_connected(first, "the first connecting")
        check(ring.entries() == 1, "it is not kept")
        first.quit()
        reading(programs, sandbox, ring)
        keeping(programs, sandbox, ring)
    finally:
        ring.stop()
        print_table()
    for program in programs:
        if isinstance(program, Program):
            check(sandbox.secret_key not in program.log(), "the secret is in the log")
    check(not desk.files_with(sandbox.secret_key, os.environ["HOME"]), "the secret is in a file")


def print_table():
    windows = [row[2] for row in rows if row[1] == "window"]
    print(f"Time until the window is there: {', '.join(windows)}")
    for task, state, seconds, buttons, said in rows:
        if state != "window":
            print(f"{task:8} {state:17} {seconds}  [{'] ['.join(buttons)}]\n         {said}")


sys.exit(desk.run(scenario))
