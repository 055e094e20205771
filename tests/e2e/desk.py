# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program as a person would: finds things by the names that assistive technology hears, presses keys,
looks at the screen. Runs inside support/with-desktop.sh."""

import os
import signal
import subprocess
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from sandbox import Sandbox  # noqa: E402, F401

# Generous: what is waited for takes a second or two, but the computer may be busy, and sanitizers are slow.
PATIENCE = 120
POLL = 0.05

# The bus's own 0.8 s are too short for a program that waits for the processor.
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)

BIN = os.environ["DESK_BIN"]


class NotSeen(AssertionError):
    pass


def step(text):
    print(f"[{time.monotonic() - step.start:6.1f} s] {text}", flush=True)


step.start = time.monotonic()


def wait_for(what, condition, patience=PATIENCE):
    """Returns the first true value of condition()."""
    end = time.monotonic() + patience
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise NotSeen(f"waited {patience} s for {what}")
        time.sleep(POLL)


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def press(*keys):
    """Real keys into whatever window has the focus: press("ctrl+f")."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True)


def move_mouse(x, y):
    subprocess.run(["xdotool", "mousemove", str(x), str(y)], check=True)


def active_window():
    result = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=False)
    return result.stdout.strip() if result.returncode == 0 else ""


def save_screen(path):
    subprocess.run(["import", "-window", "root", path], check=True)


def read_qr_codes(path):
    """What a phone's camera would read in this picture."""
    result = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "--set", "disable", "--set", "qrcode.enable", path],
        capture_output=True, text=True, check=False)
    return result.stdout.split("\n")[:-1]


class Element:
    """Something on the accessibility bus."""

    def __init__(self, accessible):
        self.accessible = accessible

    def has(self, state):
        return self.accessible.get_state_set().contains(state)

    @property
    def name(self):
        return self.accessible.get_name()

    @property
    def description(self):
        return self.accessible.get_description()

    @property
    def text(self):
        return Atspi.Text.get_text(self.accessible, 0, -1)

    def is_focused(self):
        return self.has(Atspi.StateType.FOCUSED)

    def is_enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    def is_current_tab(self):
        return self.has(Atspi.StateType.FOCUSED)  # So Qt says it of the tab that is open.

    def focus(self):
        Atspi.Component.grab_focus(self.accessible)
        wait_for(f"the focus in {self.name}", self.is_focused)

    def press(self):
        check(Atspi.Action.do_action(self.accessible, 0), f"{self.name} can't be pressed")

    def rows(self):
        return Atspi.Table.get_n_rows(self.accessible)

    def columns(self):
        return Atspi.Table.get_n_columns(self.accessible)

    def cell(self, row, column):
        cell = Atspi.Table.get_accessible_at(self.accessible, row, column)
        return cell.get_name() if cell else ""

    def cell_extents(self, row, column):
        """Where a cell lies on the screen. Nothing where its column is hidden."""
        cell = Atspi.Table.get_accessible_at(self.accessible, row, column)
        extents = Atspi.Component.get_extents(cell, Atspi.CoordType.SCREEN)
        return extents if extents.width > 0 else None

    def items(self):
        """What stands in a list."""
        accessible = self.accessible
        children = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]
        return [child.get_name() for child in children if child]  # Some go while they are looked at.

    def value(self):
        return Atspi.Value.get_current_value(self.accessible)

    def is_checked(self):
        return self.has(Atspi.StateType.CHECKED)

    def row_text(self, row):
        return " | ".join(self.cell(row, column) for column in range(self.columns()))

    def selected_row(self):
        rows = Atspi.Table.get_selected_rows(self.accessible)
        return rows[0] if rows else -1


ROLES = {
    "text": Atspi.Role.TEXT,
    "password": Atspi.Role.PASSWORD_TEXT,
    "button": Atspi.Role.PUSH_BUTTON,
    "check box": Atspi.Role.CHECK_BOX,
    "radio button": Atspi.Role.RADIO_BUTTON,
    "tab": Atspi.Role.PAGE_TAB,
    "tab list": Atspi.Role.PAGE_TAB_LIST,
    "table": Atspi.Role.TABLE,
    "list": Atspi.Role.LIST,
    "spin button": Atspi.Role.SPIN_BUTTON,
    "combo box": Atspi.Role.COMBO_BOX,
    "label": Atspi.Role.LABEL,
    "image": Atspi.Role.IMAGE,
    "chart": Atspi.Role.CHART,
    "alert": Atspi.Role.NOTIFICATION,
}

# Cells are many, and nothing is looked for in them; the others have nothing inside.
LEAVES = {Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.MENU_BAR,
          Atspi.Role.LABEL, Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.IMAGE}


def children(accessible):
    """Some go while they are looked at."""
    found = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]
    return [child for child in found if child is not None]


def shown_within(accessible):
    """It and all in it that is shown, each with its role. What is hidden has nothing in it that is not."""
    if not accessible.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    role = accessible.get_role()
    yield accessible, role
    if role not in LEAVES:
        for child in children(accessible):
            yield from shown_within(child)


class Program:
    """A running esimfly-desk."""

    def __init__(self, *arguments, log="desk.log", environment=None):
        self.log_path = os.path.join(os.environ["TMPDIR"], log)
        with open(self.log_path, "ab") as log_file:
            self.process = subprocess.Popen([os.path.join(BIN, "esimfly-desk"), *arguments],
                                            stdout=log_file, stderr=subprocess.STDOUT,
                                            env={**os.environ, **(environment or {})})
        self._application = None

    def application(self):
        """Its root on the accessibility bus, once it is there."""
        if self._application is None:
            desktop = Atspi.get_desktop(0)
            for i in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(i)
                if child and child.get_process_id() == self.process.pid:
                    # What was asked once would be believed for ever, as no main loop hears of changes here.
                    child.set_cache_mask(Atspi.Cache.NONE)
                    self._application = child
        return self._application

    def _shown(self):
        """All that is shown in its windows, each with its role. Things may go away while they are looked at."""
        if self.application() is None:
            return
        for window in children(self.application()):
            yield from shown_within(window)

    def showing(self, role, name):
        """All that is shown with this role and name."""
        return self._showing(role, lambda text: text == name)

    def showing_like(self, role, beginning):
        """All that is shown with this role and a name that begins so, as those of filters do."""
        return self._showing(role, lambda text: text.startswith(beginning))

    def _showing(self, role, is_wanted):
        check(self.process.poll() is None, f"the program has ended with {self.process.returncode}: {self.log()}")
        try:
            return [element for element in self.all_of(role) if is_wanted(element.name)]
        except gi.repository.GLib.Error:
            return []

    def all_of(self, role):
        """All that is shown with this role."""
        try:
            return [Element(accessible) for accessible, found in self._shown() if found == ROLES[role]]
        except gi.repository.GLib.Error:
            return []

    def focus_trail(self):
        """All that says it has the focus, with its place; another one after each step of the focus."""
        trail = []
        try:
            for accessible, role in self._shown():
                if accessible.get_state_set().contains(Atspi.StateType.FOCUSED):
                    place = Atspi.Component.get_extents(accessible, Atspi.CoordType.SCREEN)
                    trail.append((role, accessible.get_name(), place.x, place.y))
        except gi.repository.GLib.Error:
            return []
        return trail

    def tab_to(self, role, name, key="Tab"):
        """Goes there by the Tab key alone."""
        most = 60
        for _ in range(most):
            element = self.find_or_none(role, name)
            if element and element.is_focused():
                return element
            before = self.focus_trail()
            press(key)
            wait_for("the focus elsewhere", lambda: self.focus_trail() not in (before, []))
        raise NotSeen(f'{role} "{name}" is not reached by {most} presses of {key}')

    def find(self, role, name, patience=PATIENCE):
        found = wait_for(f'{role} "{name}"', lambda: self.showing(role, name), patience)
        check(len(found) == 1, f'{role} "{name}" is there {len(found)} times')
        return found[0]

    def find_or_none(self, role, name):
        found = self.showing(role, name)
        return found[0] if found else None

    def wait_described(self, role, name, condition, what):
        """Waits until the description of this element fulfils the condition; returns the description."""
        def look():
            element = self.find_or_none(role, name)
            description = element.description if element else ""
            return description if description and condition(description) else ""
        return wait_for(f"{name}: {what}", look)

    def outline(self):
        """All that is shown, for a person who reads a failure."""
        lines = []

        def walk(accessible, depth):
            if not accessible.get_state_set().contains(Atspi.StateType.SHOWING):
                return
            lines.append(f'{"  " * depth}{accessible.get_role_name()} "{accessible.get_name()}"'
                         f' ({accessible.get_description()})')
            if accessible.get_role() not in LEAVES:
                for child in children(accessible):
                    walk(child, depth + 1)
        try:
            if self.application() is not None:
                for window in children(self.application()):
                    walk(window, 0)
        except gi.repository.GLib.Error as error:
            lines.append(str(error))
        return "\n".join(lines)

    def log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as log_file:
            return log_file.read()

    def windows(self):
        """X windows of this process that are on the screen."""
        result = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                capture_output=True, text=True, check=False)
        return result.stdout.split()

    def is_in_front(self):
        return active_window() in self.windows()

    def wait_in_front(self):
        wait_for("the window in front", self.is_in_front)

    def wait_end(self, expected=0):
        try:
            code = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise NotSeen("the program does not end") from None
        check(code == expected, f"ended with {code}, not {expected}: {self.log()}")

    def quit(self):
        self.wait_in_front()
        press("ctrl+q")
        self.wait_end()

    def kill(self):
        self.process.kill()
        self.process.wait()


class Ears:
    """Hears what assistive technology is told: where the focus goes, menus included, which no tree has. Another process,
    because the bus is listened to in a main loop and these tests have none."""

    LISTENER = """
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

def hear(event):
    try:
        if event.detail1:
            print(event.source.get_role_name(), event.source.get_name(), sep="\\t", flush=True)
    except GLib.Error:
        print("gone", "", sep="\\t", flush=True)

listener = Atspi.EventListener.new(hear)
listener.register("object:state-changed:focused")
print("listening", "", sep="\\t", flush=True)
Atspi.event_main()
"""

    def __init__(self):
        self.heard = []
        self.process = subprocess.Popen([sys.executable, "-c", self.LISTENER], stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._listen, daemon=True).start()
        wait_for("the bus to be listened to", lambda: self.heard)

    def _listen(self):
        for line in self.process.stdout:
            role, _, name = line.rstrip("\n").partition("\t")
            self.heard.append((role, name))

    def after(self, act, what="the focus going on"):
        """What was heard last once the act has moved the focus."""
        before = len(self.heard)
        act()
        wait_for(what, lambda: len(self.heard) > before)
        return self.heard[-1]

    def wait_until(self, role, name):
        """One key can move the focus more than once: waits until it has come to rest there."""
        wait_for(f"the focus on {role} {name}", lambda: self.heard[-1] == (role, name))

    def choose(self, beginning, opened_by):
        """Opens a menu and goes to a choice in it with the arrow keys; returns the choice's whole text."""
        before = len(self.heard)
        opened_by()
        wait_for("a menu", lambda: any(role.endswith("menu item") for role, _ in self.heard[before:]))
        role, name = self.heard[-1]
        for _ in range(60):
            if role.endswith("menu item") and name.startswith(beginning):
                return name
            role, name = self.after(lambda: press("Down"), f"the next choice after {name}")
        raise AssertionError(f"{beginning} is not in the menu: {self.heard[-60:]}")


def tab_to(program, ears, role, beginning, key="Tab"):
    """Goes there as somebody without a mouse does. Fails where the keys don't lead there."""
    for _ in range(60):
        found = program.showing_like(role, beginning)
        if found and found[0].is_focused():
            return found[0]
        ears.after(lambda: press(key), f"the focus going on to {role} {beginning}")
    raise AssertionError(f'{key} does not lead to {role} "{beginning}": {ears.heard[-60:]}')


def files_with(secret, folder):
    """Files under the folder that hold the secret, the desktop's own key ring aside: that one is encrypted."""
    found = []
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    if secret.encode() in file.read():
                        found.append(path)
    return found


def connect(program, sandbox):
    """Fills in the form of the first start, by name and with keys, and presses Connect."""
    program.find("text", "Access code")
    program.wait_in_front()
    program.find("text", "Access code").focus()
    press("ctrl+a")  # It may hold that of the account before.
    type_text(sandbox.access_code)
    program.find("password", "Secret key").focus()
    type_text(sandbox.secret_key)
    address = program.find("text", "API address")
    check(address.text.rstrip("/") == sandbox.url.rstrip("/"),
          f"the address is {address.text}, not {sandbox.url}")
    wait_for("the access code in its field",
             lambda: program.find("text", "Access code").text == sandbox.access_code)
    program.find("button", "Connect").press()


def wait_for_catalogue(program, at_least=1):
    """The copying is over when nothing runs any more that could be stopped."""
    table = program.find("table", "Packages")
    wait_for("packages in the table", lambda: table.rows() >= at_least)
    wait_for("the end of the copying", lambda: program.find_or_none("button", "Stop") is None)
    return table


def sell_by_keys(program, words="turkey 5gb"):
    """Ctrl+F, the words, Ctrl+Enter. Returns the activation code of the QR code that is shown then."""
    program.wait_in_front()
    press("ctrl+f")
    search = program.find("text", "Search")
    wait_for("the focus in the search", search.is_focused)
    type_text(words)
    press("ctrl+Return")
    wait_for("the words in the search", lambda: search.text == words)
    return program.wait_described("image", "QR code", lambda text: text.startswith("LPA:1$"), "an activation code")


def search(program, words):
    """Ctrl+F and the words, on whatever page is open."""
    press("ctrl+f")
    field = program.find("text", "Search")
    wait_for("the focus in the search", field.is_focused)
    press("ctrl+a")
    press("Delete")
    type_text(words)
    wait_for("the words in the search", lambda: field.text == words)


def go_to_table(program, name="eSIMs"):
    """From wherever the focus is to the rows. Returns the table."""
    press("ctrl+f")
    wait_for("the focus in the search", lambda: program.find("text", "Search").is_focused())
    press("Down")
    table = program.find("table", name)
    wait_for("the focus in the table", table.is_focused)
    return table


def select_first(program, words, name="eSIMs"):
    """The first row that the words find, with the focus on it. Returns the row as it is read."""
    search(program, words)
    table = go_to_table(program, name)
    wait_for("a row", lambda: table.rows() > 0)
    if table.selected_row() != 0:
        press("ctrl+Home")
        wait_for("the first row", lambda: table.selected_row() == 0)
    return table.row_text(0)


ESIM_TABS = ["Activation", "Usage", "Network", "Manage"]


def open_tab(program, name):
    """The tab beside the selected eSIM: Tab leads from the table to the tabs, arrow keys go along them."""
    go_to_table(program)
    press("Tab")
    wait_for("the focus on the tabs",
             lambda: any(bar.is_focused() and bar.name in ESIM_TABS for bar in program.all_of("tab list")))
    shown = [tab for tab in ESIM_TABS if program.find("tab", tab).is_current_tab()][0]
    steps = ESIM_TABS.index(name) - ESIM_TABS.index(shown)
    for _ in range(abs(steps)):
        press("Right" if steps > 0 else "Left")
    wait_for(f"the tab {name}", lambda: program.find("tab", name).is_current_tab())


def choose_chip(program, name):
    """The filter with this name (and a number behind it). Returns its number."""
    press("ctrl+f")
    wait_for("the focus in the search", lambda: program.find("text", "Search").is_focused())
    press("Tab")

    def focused_chip():
        chips = [chip for chip in program.all_of("check box") if chip.is_focused()]
        return chips[0].name if chips else ""
    first = wait_for("the focus on a filter", focused_chip)
    shown = first
    while shown.rsplit(" ", 1)[0] != name:
        press("Right")
        shown = wait_for("the next filter", lambda before=shown: focused_chip() not in ("", before) and focused_chip())
        check(shown != first, f"no filter {name}")
    return int(shown.rsplit(" ", 1)[1])


def check_qr_on_screen(program, code):
    """What is on the screen is what a phone would read."""
    picture = os.path.join(os.environ["TMPDIR"], "screen.png")

    def look():
        save_screen(picture)
        return code in read_qr_codes(picture)
    wait_for(f"a QR code that reads {code}", look)


def run(scenario):
    """Runs a scenario that is given a list to note its programs in; says what was on the screen if it fails."""
    programs = []
    try:
        scenario(programs)
        step("Done")
        return 0
    except Exception as error:  # pylint: disable=broad-except
        step(f"FAILED: {type(error).__name__}: {error}")
        for program in programs:
            if isinstance(program, Sandbox):
                print("-- sandbox said\n" + "\n".join(program.lines[-40:]))
            elif isinstance(program, Program):
                print("-- shown\n" + program.outline() + "\n-- said\n" + program.log()[-4000:])
        sys.stdout.flush()
        folder = os.environ.get("DESK_TEST_PICTURES")
        if folder:
            os.makedirs(folder, exist_ok=True)
            save_screen(os.path.join(folder, os.path.basename(sys.argv[0]) + ".png"))
        return 1
    finally:
        for program in programs:
            if program.process.poll() is None:
                program.process.send_signal(signal.SIGKILL)
                program.process.wait()
