#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day as it is heard: the real program, real keys, and Orca, whose every line is compared with spoken_day.txt. A line
that is missing, said twice or said elsewhere fails, and so does a sentence about money that is no alert, or not at once.
spoken_day.py --heard FILE writes down what was heard, as the text to compare with."""

import difflib
import os
import re
import shutil
import statistics
import subprocess
import sys
import threading

from speaking import ROOT  # Which knows where the next ones are.

import desk
from desk import Program, Sandbox, check, press, step, type_text, wait_for

FOLDER = os.path.join(os.environ["TMPDIR"], "orca")
EXPECTED = os.path.join(ROOT, "tests", "long", "spoken_day.txt")
SOON = 0.2
PANE = (940, 100, 330, 560)  # What is bought stands here, at the right of a window of 1280 by 720.

# What is another one each day, as whole words of a line.
VARYING = [
    (r"order_\w+", "ORDER"),
    (r"\d{4} \d{4} \d{4} \d{4}(?: ?\d{1,4})?", "ICCID"),
    (r"http://127\.0\.0\.1:\d+\S*", "ADDRESS"),
    (r"[A-Z][a-z]+ \d{1,2}, \d{4} at \d{1,2}:\d\d [AP]M", "WHEN"),
    (r"[\d.]+ of (\d+ [GM]B)", r"USED of \1"),
    (r"[\d.]+ [GM]B of (\d+ [GM]B) are left", r"LEFT of \1 are left"),
    (r"\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b(?: \d{4})?(?: \d\d:\d\d)?", "WHEN"),
    (r"\d\d:\d\d", "WHEN"),
    (r"table with \d+ rows", "table with ROWS rows"),
]

# Orca's own words are in English; it says nothing of typed letters, which it would have from the keyboard.
SETTINGS = """
import orca.settings
orca.settings.speechServerFactory = "orca_voice"
orca.settings.enableKeyEcho = False
"""


def masked(line):
    for pattern, word in VARYING:
        line = re.sub(pattern, word, line)
    return line


class Orca:
    """Reads the screen aloud, into a file."""

    def __init__(self):
        os.makedirs(FOLDER)
        with open(os.path.join(FOLDER, "orca-customizations.py"), "w", encoding="utf-8") as file:
            file.write(SETTINGS)
        shutil.copy(os.path.join(ROOT, "tests", "long", "orca_voice.py"), FOLDER)
        self.path = os.path.join(FOLDER, "heard")
        with open(self.path, "w", encoding="utf-8"):
            pass
        os.mkfifo(os.path.join(FOLDER, "marks"))
        self.marks = os.open(os.path.join(FOLDER, "marks"), os.O_RDWR)
        self.count = 0
        self.seen = 0
        self.sections = []
        environment = {**os.environ, "DESK_ORCA_HEARD": self.path, "DESK_ORCA_MARKS": os.path.join(FOLDER, "marks"),
                       "PYTHONDONTWRITEBYTECODE": "1"}
        with open(os.path.join(FOLDER, "log"), "wb") as log:
            self.process = subprocess.Popen(["orca", "--user-prefs", FOLDER], env=environment, stdout=log,
                                            stderr=subprocess.STDOUT)
        wait_for("Orca", lambda: self.process.poll() is not None or self.lines())
        check(self.process.poll() is None, "Orca has ended: " + self.log())

    def log(self):
        with open(os.path.join(FOLDER, "log"), encoding="utf-8", errors="replace") as log:
            return log.read()

    def lines(self):
        """Time, what happened, and its text, of each line that is written to its end."""
        with open(self.path, encoding="utf-8") as file:
            return [line.split("\t") for line in file.read().split("\n")[:-1]]

    def hears_key(self, act):
        """Orca stops speaking at each key. It gets them from the program, and the bus loses some that come too fast."""
        def keys():
            return sum(1 for line in self.lines() if line[1] == "stop")
        before = keys()
        act()
        wait_for("the key at Orca", lambda: keys() > before)

    def type(self, text):
        for letter in text:
            self.hears_key(lambda key=letter: type_text(key))

    def section(self, name):
        """What it said since the last section, once it has dealt with all that the program told until now."""
        self.count += 1
        mark = ["mark", str(self.count)]
        os.write(self.marks, f"{self.count}\n".encode())
        wait_for(f"Orca to be done with {name}", lambda: mark in [line[1:] for line in self.lines()])
        lines = self.lines()
        said = [(float(at), text) for at, what, text in lines[self.seen:] if what == "say"]
        self.seen = len(lines)
        self.sections.append((name, said))
        step(f"{name}: " + " | ".join(text for _, text in said))

    def forget(self):
        """What was said since the last section is another thing each day."""
        self.section("")
        self.sections.pop()

    def heard(self):
        lines = []
        for name, said in self.sections:
            lines += [f"# {name}"] + [masked(text) for _, text in said] + [""]
        return lines[:-1]

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Alerts:
    """Hears each alert of the program on the bus, and when it came."""

    LISTENER = """
import time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

def hear(event):
    at = time.monotonic()
    try:
        if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
            print(at, " ".join(event.source.get_name().split()), sep="\\t", flush=True)
    except GLib.Error:
        print(at, "gone", sep="\\t", flush=True)

listener = Atspi.EventListener.new(hear)
listener.register("object:state-changed:showing")
print(0, "listening", sep="\\t", flush=True)
Atspi.event_main()
"""

    def __init__(self):
        self.heard = []
        self.process = subprocess.Popen([sys.executable, "-c", self.LISTENER], stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self._listen, daemon=True).start()
        wait_for("the bus to be listened to", lambda: self.heard)

    def _listen(self):
        for line in self.process.stdout:
            at, _, words = line.rstrip("\n").partition("\t")
            self.heard.append((float(at), words))


class Eyes:
    """Looks at a part of the screen all the time, and says afterwards since when a place in it looks as it does at the
    end."""

    WATCHER = """
import sys, threading, time
import gi
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk

left, top, width, height = map(int, sys.argv[1:])
root = Gdk.get_default_root_window()
pictures = []
place = []
threading.Thread(target=lambda: place.extend(map(int, sys.stdin.readline().split())), daemon=True).start()
last = time.monotonic()
gap = 0
print("looking", flush=True)
while len(place) < 4:
    pixels = Gdk.pixbuf_get_from_window(root, left, top, width, height)
    now = time.monotonic()
    gap = max(gap, now - last)
    last = now
    row = pixels.get_rowstride()
    bytes_ = pixels.get_pixels()
    if not pictures or pictures[-1][1] != bytes_:
        pictures = pictures[-200:] + [(now, bytes_)]
    time.sleep(0.01)
x, y, w, h = place
x, y = x - left, y - top
def part(picture):
    return [picture[(y + i) * row + 3 * x:(y + i) * row + 3 * (x + w)] for i in range(h)]
final = part(pictures[-1][1])
since = pictures[-1][0]
for at, picture in reversed(pictures):
    if part(picture) != final:
        break
    since = at
print(since, gap, flush=True)
"""

    def __init__(self, left, top, width, height):
        self.process = subprocess.Popen(
            [sys.executable, "-c", self.WATCHER, *map(str, (left, top, width, height))], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True)
        check(self.process.stdout.readline() == "looking\n", "nobody looks at the screen")

    def since(self, element):
        """Since when this looks as it does, and the longest time that nobody looked."""
        place = desk.Atspi.Component.get_extents(element.accessible, desk.Atspi.CoordType.SCREEN)
        said, _ = self.process.communicate(f"{place.x} {place.y} {place.width} {place.height}\n")
        since, gap = map(float, said.split())
        return since, gap


class Money:
    """Sentences about money: each is an alert once, is said by Orca once, and comes when it is seen."""

    def __init__(self, orca, alerts):
        self.orca = orca
        self.alerts = alerts
        self.times = []
        self.seen = 0  # Of the alerts: a sentence may come again with the next sale.

    def told(self, words, eyes, label):
        def alerts():
            return [at for at, heard in list(self.alerts.heard[self.seen:]) if heard == words]
        wait_for(f"the alert {words}", alerts)
        self.orca.section(masked(words))
        check(len(alerts()) == 1, f'"{words}" was an alert {len(alerts())} times')
        alert = alerts()[0]
        self.seen = len(self.alerts.heard)
        said = [at for at, text in self.orca.sections[-1][1] if words in text or text in words]
        check(said, f'Orca did not say "{words}"')
        seen, gap = eyes.since(label)
        self.times.append(alert - seen)
        step(f"{words} An alert {1000 * (alert - seen):+.0f} ms from when it was seen (looked at every "
             f"{1000 * gap:.0f} ms at worst), said {1000 * (said[0] - alert):.0f} ms later")


def problems_of(heard, expected):
    """A line that begins with a question mark need not be said: it stands for so short a time."""
    expected = [line.removeprefix("? ") for line in expected if not line.startswith("? ") or line[2:] in heard]
    return [line for line in difflib.unified_diff(expected, heard, "expected", "heard", lineterm="", n=2)]


def check_that_it_notices(expected):
    """Each line taken away, said twice, said otherwise, or said after the next one."""
    expected = [line for line in expected if not line.startswith("? ")]
    lines = [i for i, line in enumerate(expected) if line and not line.startswith("#")]
    for i in lines:
        broken = [expected[:i] + expected[i + 1:], expected[:i + 1] + expected[i:],
                  expected[:i] + [expected[i] + "s"] + expected[i + 1:]]
        if i + 1 < len(expected) and expected[i] != expected[i + 1]:
            broken.append(expected[:i] + [expected[i + 1], expected[i]] + expected[i + 2:])
        check(all(problems_of(heard, expected) for heard in broken), f"nobody notices what becomes of {expected[i]}")


def connect(program, sandbox, orca):
    program.find("text", "Access code")
    program.wait_in_front()
    wait_for("the focus where one begins to type", lambda: program.find("text", "Access code").is_focused())
    orca.section("The window opens")
    orca.type(sandbox.access_code)
    press("Tab")
    wait_for("the focus on the key", lambda: program.find("password", "Secret key").is_focused())
    orca.section("Tab")
    orca.type(sandbox.secret_key)
    press("Return")
    desk.wait_for_catalogue(program, at_least=800)
    program.wait_in_front()
    wait_for("the focus where one searches", program.find("text", "Search").is_focused)
    orca.section("Connected")


def search(program, orca):
    orca.type("turkey 5gb")
    wait_for("the button", lambda: program.find("button", "Order now"))
    orca.section("turkey 5gb")
    press("Down")
    wait_for("the focus in the table", lambda: program.find("table", "Packages").is_focused())
    orca.section("Down")
    table = program.find("table", "Packages")
    for key, row in (("Down", 1), ("Down", 2), ("Up", 1)):
        press(key)
        wait_for("the row", lambda wanted=row: table.selected_row() == wanted)
        orca.section(key)


def sell(program, orca, money):
    """The status stands somewhere else than where the order was placed: the whole pane is looked at."""
    eyes = Eyes(*PANE)
    press("ctrl+Return")
    program.wait_described("image", "QR code", lambda text: text.startswith("LPA:1$"), "an activation code")
    paid = desk.wait_for("what was paid", lambda: next(
        (label.name for label in program.all_of("label") if label.name.endswith(" was paid.")), None))
    money.told(f"It went through. {paid}", eyes, program.find("label", "Order status"))


def search_for(program, orca, text):
    press("ctrl+f")
    field = program.find("text", "Search")
    wait_for("the focus in the search", field.is_focused)
    orca.hears_key(lambda: press("ctrl+a"))
    orca.type(text)
    wait_for("the words in the search", lambda: field.text == text)


def find_active(program, orca):
    """An eSIM that takes a top-up; on the way there Orca says what there is that day."""
    press("ctrl+2")
    table = program.find("table", "eSIMs")
    wait_for("the eSIMs", lambda: table.rows() > 0)
    orca.section("Ctrl+2")
    iccids = [table.cell(row, 0) for row in range(table.rows()) if table.cell(row, 2) == "Active"]
    for iccid in iccids:
        search_for(program, orca, iccid.replace(" ", "")[-8:])
        wait_for("the eSIM alone", lambda: table.rows() == 1)
        desk.go_to_table(program)
        wait_for("its row", lambda: table.selected_row() == 0)
        press("ctrl+t")
        wait_for("what can be bought", lambda: program.find_or_none("table", "Top-up packages")
                 or program.find_or_none("label", "Top-up message"))
        offered = program.find_or_none("table", "Top-up packages")
        is_offered = offered and wait_for("top-up packages", lambda found=offered: found.rows() > 0)
        press("Escape")
        wait_for("the eSIM again", table.is_focused)
        if is_offered:
            orca.forget()
            return
    raise AssertionError("no eSIM takes a top-up")


def top_up(program, orca, money):
    find_active(program, orca)
    press("ctrl+t")
    wait_for("the focus in what can be bought", lambda: program.find("table", "Top-up packages").is_focused())
    orca.section("Ctrl+T")
    press("Down")
    wait_for("the second", lambda: program.find("table", "Top-up packages").selected_row() == 1)
    orca.section("Down in the top-ups")
    press("Return")
    wait_for("the focus on the button", lambda: program.find("button", "Buy top-up").is_focused())
    orca.section("Return")
    eyes = Eyes(*PANE)
    press("Return")
    program.wait_described("label", "Top-up status", lambda text: text.startswith("It went through."), "it is bought")
    label = program.find("label", "Top-up status")
    words = wait_for("the alert", lambda: next(
        (heard for _, heard in list(money.alerts.heard[money.seen:]) if heard.startswith("It went through.")), None))
    check(words.startswith(label.description), f"{words} is not what stands there: {label.description}")
    money.told(words, eyes, label)
    press("Escape")
    wait_for("the list", program.find("table", "eSIMs").is_focused)
    orca.section("Escape")


def close_day(program, orca, money):
    press("ctrl+shift+d")
    table = program.find("table", "Day close")
    wait_for("what was sold", lambda: table.rows() > 0)
    orca.section("Ctrl+Shift+D")
    eyes = Eyes(0, 0, 1280, 720)
    press("alt+d")
    label = wait_for("that it is closed", lambda: next(
        (alert for alert in program.all_of("alert") if alert.name.startswith("The day is closed")), None))
    money.told(label.name, eyes, label)
    press("Escape")
    program.wait_in_front()
    wait_for("the list", program.find("table", "eSIMs").is_focused)
    orca.section("Escape from the day")


def day(programs):
    alerts = Alerts()
    programs.append(alerts)
    orca = Orca()
    try:
        orca.section("Orca starts")
        sandbox = Sandbox()
        program = Program("--api", sandbox.url)
        programs += [sandbox, program]
        connect(program, sandbox, orca)
        desk.move_mouse(2, 2)
        money = Money(orca, alerts)
        search(program, orca)
        sell(program, orca, money)
        top_up(program, orca, money)
        close_day(program, orca, money)
        program.quit()
    finally:
        orca.stop()
    return orca, money


def scenario(programs):
    orca, money = day(programs)
    heard = orca.heard()
    if sys.argv[1:2] == ["--heard"]:
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            file.write("\n".join(heard) + "\n")
        return
    with open(EXPECTED, encoding="utf-8") as file:
        expected = file.read().rstrip("\n").split("\n")
    check_that_it_notices(expected)
    problems = problems_of(heard, expected)
    print("\n".join(problems))
    check(not problems, "something else was said than what stands in spoken_day.txt")
    slow = statistics.median(abs(late) for late in money.times)
    check(slow < SOON, f"a sentence about money is an alert {slow:.2f} s before or after it is seen")


if __name__ == "__main__":
    sys.exit(desk.run(scenario))
