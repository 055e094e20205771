#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""kills.py [KILLS [SEED]]: the real program, with its journal, its key ring and HTTP, is killed at random microseconds
while it updates an old journal, connects, orders, tops up, finishes an order and starts. After each kill it is started
again, and what the account charged is compared with the journal and with what was told. Runs inside
support/with-desktop.sh."""

import collections
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.parse

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(TESTS, "e2e"))

import desk  # noqa: E402
from desk import Program, Sandbox, check, press, step, type_text, wait_for  # noqa: E402

KILLS_OF_A_SHOP = 50  # Another account for each shop, so that no allowance is used up.
SLOW_SHOP = 8  # So many kills of a shop whose orders take longer than the program needs to start.
JOURNALS = ["journal-1.sql", "journal-4.sql", "journal-5.sql", "journal-7.sql"]
TELLS_NO_CHARGE = "Nothing was charged."
TELLS_OUTCOME = ("It went through.", "Being prepared", "Not clear yet.")
IS_PAID = ("Completed", "Provisioning", "WentThrough")


class Counted(Sandbox):
    """Says when an order or a top-up reached it."""

    def __init__(self, **options):
        self.changed = threading.Condition()
        self.times = []
        super().__init__(**options)

    def _read(self):
        for line in self.process.stdout:
            with self.changed:
                self.times.append(time.monotonic())
                self.lines.append(line.rstrip("\n"))
                self.changed.notify_all()

    def has_room(self):
        """Whether the minute's allowance has room for a round. So many starts would use it up, and nothing be told."""
        return sum(at > time.monotonic() - 60 for at in self.times) < 50

    def posts(self, since=0):
        return [line for line in self.lines[since:] if " POST " in line]

    def wait_for_post(self, since, patience):
        with self.changed:
            return self.changed.wait_for(lambda: self.posts(since), patience)

    def orders(self):
        """Everything that was paid, by reference. An order shows there once its latency has passed."""
        found = {}
        page = 1
        while True:
            data = self.get(f"/orders?page={page}&limit=100")
            found.update({order["order_reference"]: order for order in data["orders"]})
            if len(data["orders"]) < 100:
                return found
            page += 1

    def posts_of_start(self, since):
        """What was sent after the first reading of a start. Before it there is what the program before had sent."""
        lines = self.lines[since:]
        first = next((i for i, line in enumerate(lines) if " GET " in line), len(lines))
        return [line for line in lines[first:] if " POST " in line]


Row = collections.namedtuple("Row", "table key state reference paid esims body")


def rows_of(path):
    """Purchases and top-ups of a journal of any version, by key."""
    found = {}
    connection = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True, timeout=30)
    try:
        tables = {name for name, in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        for table, esims in (("purchases", "esims"), ("topups", "'[]'")):
            if table in tables:
                for row in connection.execute(
                        f"SELECT key, state, order_reference, paid, {esims}, body FROM {table}"):
                    found[row[0]] = Row(table, *row)
    finally:
        connection.close()
    return found


class Shop:
    """A profile of the program on an account of its own, and everything that was seen of both."""

    def __init__(self, number, rng, programs, latency):
        self.rng = rng
        self.programs = programs
        self.latency = latency
        self.profile = f"kills{number}"
        self.folder = os.path.join(os.environ["XDG_DATA_HOME"], "esimfly-desk", f"profile-{self.profile}")
        self.journal = os.path.join(self.folder, "journal.sqlite")
        self.sandbox = Counted(packages=400, latency=latency)
        programs.append(self.sandbox)
        self.program = None
        self.started_at_line = 0
        self.press_to_post = 0.3
        self.old_rows = {}
        self.known_orders = self.sandbox.orders()
        self.first_orders = dict(self.known_orders)
        self.first_balance = self.sandbox.balance()["balance"]
        self.unclear = None  # The key of an order that waits for a person.
        names = [package["name"] for package in self.sandbox.get("/esims/packages?page=1&limit=100")["packages"]
                 if package["cost"] < 9]
        self.words = self.rng.sample(names, min(40, len(names)))
        self.esims = [esim["iccid"] for esim in self.sandbox.get("/esims?status=ACTIVE&page=1&limit=100")["esims"]
                      if not esim["data"]["is_unlimited"]]
        self.rng.shuffle(self.esims)

    def start(self):
        self.started_at_line = len(self.sandbox.lines)
        self.program = Program("--api", self.sandbox.url, "--profile", self.profile)
        self.programs.append(self.program)

    def rows(self):
        return rows_of(self.journal) if os.path.exists(self.journal) else {}

    def rows_left(self):
        """Those that a killed program left, read from a copy, so that the next start finds what it left."""
        copy = os.path.join(os.environ["TMPDIR"], "left.sqlite")
        for ending in ("", "-wal"):
            if os.path.exists(copy + ending):
                os.remove(copy + ending)
            if os.path.exists(self.journal + ending):
                shutil.copyfile(self.journal + ending, copy + ending)
        if os.path.exists(copy + "-shm"):
            os.remove(copy + "-shm")
        return rows_of(copy) if os.path.exists(copy) else {}

    def last_write(self):
        """When something was written into the journal."""
        try:
            status = os.stat(self.journal + "-wal")
            return status.st_mtime_ns, status.st_size
        except FileNotFoundError:
            return None

    def own_rows(self, rows):
        return {key: row for key, row in rows.items() if key not in self.old_rows}

    def wait_started(self):
        wait_for("packages", lambda: any(table.rows() for table in self.program.showing("table", "Packages")))
        self.program.wait_in_front()

    def notices(self):
        """All that was told since the start."""
        buttons = self.program.showing("button", "All notices")
        if not buttons:
            return []
        buttons[0].press()
        lines = self.program.find("list", "Notices").items()
        self.program.find("button", "Close").press()
        wait_for("the list of notices gone", lambda: not self.program.showing("list", "Notices"))
        self.program.wait_in_front()
        return lines

    # What a person does up to the press that counts.

    def prepare_order(self):
        press("ctrl+1")
        press("ctrl+f")
        field = self.program.find("text", "Search")
        wait_for("the focus in the search", field.is_focused)
        words = self.rng.choice(self.words)
        press("ctrl+a")
        type_text(words)
        wait_for("the words in the search", lambda: field.text == words)
        wait_for("the button", lambda: self.program.showing("button", "Order now"))
        return lambda: press_later("ctrl+Return")

    def prepare_top_up(self):
        press("ctrl+2")
        wait_for("the eSIMs", lambda: self.program.find("table", "eSIMs").rows() > 0)
        while True:
            iccid = self.esims.pop()
            if self.sandbox.get(f"/topup/packages?iccid={iccid}")["packages"]:
                break
        desk.select_first(self.program, iccid)
        press("ctrl+t")
        table = self.program.find("table", "Top-up packages")
        wait_for("top-up packages", lambda: table.rows() > 0)
        button = self.program.find("button", "Buy top-up")
        wait_for("the button", button.is_enabled)
        press("Return")
        wait_for("the focus on the button", button.is_focused)
        return lambda: press_later("Return")

    def prepare_finish(self):
        """Through the notice of the order that is not clear."""
        self.program.find("button", "Show").press()
        button = self.program.find("button", "Finish this order")
        wait_for("the button", button.is_enabled)
        button.focus()
        return lambda: press_later("space")


def press_later(key):
    """As press(), without waiting until it was pressed."""
    return subprocess.Popen(["xdotool", "key", "--clearmodifiers", key])


class Kills:
    """Plays the shops and counts."""

    def __init__(self, kills, seed, programs):
        self.left = kills
        self.rng = random.Random(seed)
        self.programs = programs
        self.reached = collections.Counter()
        self.done = 0

    def kill_at(self, shop, moment):
        """At a moment of time.monotonic()."""
        time.sleep(max(0.0, moment - time.monotonic()))
        shop.program.kill()
        self.left -= 1
        self.done += 1

    def play(self):
        number = 0
        while self.left > 0:
            number += 1
            is_slow = number == 2
            shop = Shop(number, self.rng, self.programs, 6000 if is_slow else self.rng.choice([150, 300, 600]))
            step(f"Shop {number}: orders take {shop.latency} ms")
            end = self.left - (SLOW_SHOP if is_slow else KILLS_OF_A_SHOP)
            if self.left > 10:
                self.update_journal(shop, JOURNALS[number % len(JOURNALS)])
            self.connect(shop)
            self.measure(shop)
            while self.left > max(0, end):
                self.one_round(shop)
            self.compare_all(shop)
            shop.program.quit()
            shop.sandbox.stop()
        step(f"{self.done} kills: " + ", ".join(f"{count} {what}" for what, count in sorted(self.reached.items())))

    def update_journal(self, shop, name):
        """A journal of an earlier version, killed while it is brought up to date."""
        os.makedirs(shop.folder, mode=0o700)
        connection = sqlite3.connect(shop.journal)
        with open(os.path.join(TESTS, "data", "store", name), encoding="utf-8") as sql:
            connection.executescript(sql.read())
        connection.close()
        os.chmod(shop.journal, 0o600)
        shop.old_rows = rows_of(shop.journal)
        check(shop.old_rows, f"{name} has no rows")
        for _ in range(3):
            shop.start()
            self.kill_at(shop, time.monotonic() + self.rng.uniform(0, 1.2))
            self.check_old_rows(shop, shop.rows_left())
            self.reached["while starting with an old journal"] += 1

    def check_old_rows(self, shop, rows):
        for key, old in shop.old_rows.items():
            check(key in rows or old.state == "Intended", f"{old} of the old journal is gone")
            now = rows.get(key, old)
            check((now.reference, now.paid, now.body) == (old.reference, old.paid, old.body),
                  f"{old} became {now}")

    def connect(self, shop):
        for is_killed in ([True, True, False] if self.left > 10 else [False]):
            shop.start()
            wait_for("the form or the packages", lambda: shop.program.showing("text", "Access code")
                     or shop.program.showing("table", "Packages"))
            if shop.program.showing("text", "Access code"):
                desk.connect(shop.program, shop.sandbox)
            if is_killed:
                self.kill_at(shop, time.monotonic() + self.rng.uniform(0, 1.5))
                self.reached["while connecting"] += 1
        desk.wait_for_catalogue(shop.program)
        press("ctrl+2")
        wait_for("the eSIMs", lambda: shop.program.find("table", "eSIMs").rows() > 10)
        check(not shop.sandbox.posts(), "something was bought by connecting")

    def measure(self, shop):
        """An order that nobody kills: how long the program needs from the press to the POST."""
        press_key = shop.prepare_order()
        lines = len(shop.sandbox.lines)
        pressed = time.monotonic()
        press_key().wait()
        check(shop.sandbox.wait_for_post(lines, desk.PATIENCE), "nothing was ordered")
        shop.press_to_post = time.monotonic() - pressed
        wait_for("the order in the journal", lambda: any(
            row.state in IS_PAID for row in shop.own_rows(shop.rows()).values()))
        shop.known_orders = shop.sandbox.orders()
        step(f"{shop.press_to_post * 1000:.0f} ms from the press to the POST")

    def one_round(self, shop):
        wait_for("room in the minute", shop.sandbox.has_room)
        if shop.unclear:
            kind, prepare = "finishing", shop.prepare_finish
        elif len(shop.esims) > 2 and self.rng.random() < 0.25:
            kind, prepare = "topping up", shop.prepare_top_up
        else:
            kind, prepare = "ordering", shop.prepare_order
        press_key = prepare()
        before = shop.rows()
        lines = len(shop.sandbox.lines)
        pressed = time.monotonic()
        written = shop.last_write()
        key = press_key()
        self.kill_while_buying(shop, lines, pressed, written)
        key.wait()
        left = shop.rows_left()
        clicked = self.row_of_click(shop, before, left)
        state = left[clicked].state if clicked in left else "nothing written"
        self.reached[f"while {kind}: {state}"] += 1
        step(f"{self.done}: killed while {kind}: {state}")

        # Some starts don't come to their end either.
        while self.left > 0 and self.rng.random() < 0.25:
            shop.start()
            self.kill_at(shop, time.monotonic() + self.rng.uniform(0, 3))
            check(not shop.sandbox.posts_of_start(shop.started_at_line), "a start bought something")
            left = shop.rows_left()
            self.reached["while starting"] += 1
        shop.start()
        self.compare(shop, clicked, left)

    def kill_while_buying(self, shop, lines, pressed, written):
        """From the press to "It went through.", most often between the marks of the journal and around the answer."""
        latency = shop.latency / 1000
        anchor = self.rng.choice(["press", "mark", "mark", "POST", "answer"])
        share = self.rng.random()
        if anchor == "press":
            self.kill_at(shop, pressed + share * 1.3 * shop.press_to_post)
            return
        if anchor == "mark":
            while shop.last_write() == written and time.monotonic() < pressed + 20:
                pass  # The next microseconds count.
            self.kill_at(shop, time.monotonic() + share * 0.03)
            return
        came = shop.sandbox.wait_for_post(lines, 20)
        now = time.monotonic()
        if anchor == "answer" and came:
            self.kill_at(shop, now + latency - 0.01 + share * 0.16)
        else:
            self.kill_at(shop, now + share * latency)

    def row_of_click(self, shop, before, left):
        """The key of the row that a press made, or of the order that it finished."""
        made = set(left) - set(before)
        check(len(made) <= (0 if shop.unclear else 1), f"one press made the rows {made}")
        return shop.unclear or next(iter(made), None)

    def compare(self, shop, clicked, left):
        """The account, the journal and what is told, once the start has found out what it can."""
        shop.wait_started()
        row_left = left.get(clicked)
        was_open = row_left is not None and row_left.state in ("Sent", "Unknown")

        def is_settled():
            row = shop.rows().get(clicked)
            return not row or (row.state not in ("Intended", "Sent", "Unknown"))

        told = []

        def is_told():
            told[:] = shop.notices()
            return any(outcome in line for line in told for outcome in TELLS_OUTCOME)
        if was_open or (row_left and row_left.state == "Intended"):
            wait_for("what became of it", lambda: is_settled() or is_told(), 200)
        if was_open:
            wait_for(f"being told what became of {row_left}", is_told)
        elif row_left and row_left.state == "Intended":
            wait_for("being told that it was not sent",
                     lambda: any(TELLS_NO_CHARGE in line for line in shop.notices()))
        told[:] = shop.notices()

        orders = shop.sandbox.orders()
        new = set(orders) - set(shop.known_orders)
        rows = shop.rows()
        row = rows.get(clicked)
        story = f"left {row_left}, now {row}, charged {new}, told {told}"
        check(not shop.sandbox.posts_of_start(shop.started_at_line), f"a start bought something: {story}")
        check(len(new) <= 1, f"charged twice: {story}")
        check(set(left) - set(rows) <= {clicked}, f"rows are gone: {story}")
        self.check_old_rows(shop, rows)
        if any(TELLS_NO_CHARGE in line for line in told):
            check(not new and not (row and row.reference), f"charged, and told that it was not: {story}")
        if new:
            check(row is not None, f"charged without a row: {story}")
            check(row_left.state != "Intended", f"charged before the second mark: {story}")
            check(row.state == "Unknown" or (row.state in IS_PAID and row.reference in new),
                  f"charged, and the journal says something else: {story}")
        elif row_left:
            check(row is None or row.state == "Unknown" or row.reference in shop.known_orders,
                  f"not charged, and the journal says something else: {story}")
        if row_left and row is None:
            check(row_left.state == "Intended", f"a row that was sent is gone: {story}")
        self.note_end(shop, clicked, row, new)
        shop.known_orders = orders

    def note_end(self, shop, clicked, row, new):
        is_unclear = row is not None and row.state == "Unknown"
        if is_unclear:
            # Nobody else buys here, so what was charged is found by the second reading at the latest.
            is_limited = any(line.endswith(" 429") for line in shop.sandbox.lines[shop.started_at_line:])
            check(not new or is_limited, f"charged, alone in the account, and not found: {row}")
            end = "charged, the account could not be read" if new else "not charged"
            self.reached[f"left to a person, {end}"] += 1
            step(f"Not clear yet: {row.table} {end}")
        shop.unclear = clicked if is_unclear and row.table == "purchases" else None

    def compare_all(self, shop):
        """At the end of the day: each order that was paid stands in one row, and the balance is short of them alone."""
        orders = shop.sandbox.orders()
        new = {reference: order for reference, order in orders.items() if reference not in shop.first_orders}
        rows = list(shop.own_rows(shop.rows()).values())
        for reference, order in new.items():
            own = [row for row in rows if row.reference == reference]
            # What is not clear is told, and has no reference yet.
            unclear = [row for row in rows if row.state == "Unknown" and not row.reference]
            check(len(own) == 1 or (not own and unclear), f"{order} stands in {own}")
            if own and own[0].paid:
                paid = float(own[0].paid.split()[0])
                check(abs(paid - order["amount"]) < 0.005, f"{order} was {own[0].paid} in the journal")
        for row in rows:
            check(not row.reference or row.reference in orders, f"{row} names an order that is not there")
        spent = sum(order["amount"] for order in new.values())
        balance = shop.sandbox.balance()["balance"]
        check(abs(shop.first_balance - spent - balance) < 0.005,
              f"{shop.first_balance} before, {spent} spent, {balance} now")
        step(f"{len(new)} paid, {len(rows)} rows, {self.left} kills left")


def scenario(programs):
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(1 << 32)
    step(f"{kills} kills, seed {seed}: kills.py {kills} {seed}")
    Kills(kills, seed, programs).play()


sys.exit(desk.run(scenario))
