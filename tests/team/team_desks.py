#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""team_desks.py [--small] [--claims] [--desks N] [--seconds N] [SEED…]: the desks of a team sell, top up, write notes
and close the day, each a process with its own files, over real HTTP and a real PostgreSQL, while the server is killed,
stopped, restarted and put back to an older state, lines break, are silent and slow, answers of the API get lost, and
desks are killed and sleep. At the end checker.py compares what was told, what was charged and what each desk shows. A
seed repeats the schedule of clicks and faults. With --claims no two desks may top up one eSIM at a time, and two at a
time want the same one of a few; the server has fewer faults then, and is put back only at the end. DESK_TEAM_DESK is
the program, DESK_BIN where the sandbox's is."""

import argparse
import collections
import datetime
import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path += [HERE, os.path.join(HERE, "..", "support")]

from checker import Checker, overlooked  # noqa: E402
from postgres import PASSWORD, USER, Postgres  # noqa: E402
from relay import ApiLine, Lines, TeamLine  # noqa: E402
from sandbox import Sandbox  # noqa: E402

PATIENCE = 120
SETTLES_WITHIN = 400  # Who comes back by himself waits up to a minute before each try.
FEW = 5
CLAIMS_UNTIL = 0.85  # Of the time. Then the server is put back, and nobody may claim for a quarter of an hour.
UNCLEAR_FOR = 15  # Seconds, until a person looks at the account by himself.
MOST_OFF = 4 * 60 * 1000
WORDS = ["room 12", "Mrs Demir", "pays later", "two phones", "comes on Friday", "from Oslo", "ضيف", "günlük"]


def say(text):
    print(f"[{time.monotonic() - say.start:6.1f} s] {text}", flush=True)


say.start = time.monotonic()


class Form:
    """How much happens."""

    def __init__(self, desks, seconds, sales, notes, top_ups, faults, settles, patience=0):
        self.desks = desks
        self.seconds = seconds
        self.sales = sales
        self.notes = notes
        self.top_ups = top_ups
        self.faults = faults    # Of desks and their lines, in all.
        self.settles = settles  # Whether it waits until nothing goes on any more, and decides what is not clear.
        self.patience = patience  # Seconds, of whoever waits for another desk before a top-up.


SMALL = Form(desks=4, seconds=7, sales=8, notes=3, top_ups=1, faults=6, settles=False, patience=3)
FULL = Form(desks=14, seconds=150, sales=40, notes=10, top_ups=5, faults=70, settles=True, patience=60)

Event = collections.namedtuple("Event", "at what desk detail")
SERVER_FAULTS = ["kill", "stop", "restart", "restore"]
DESK_FAULTS = ["kill desk", "sleep", "cut line", "slow line", "silent line", "lose answer", "drop order", "cut API"]


def rushes(rng, form):
    """Two desks want one eSIM at nearly the same time, in all as many top-ups as without claims."""
    events = []
    for _ in range(form.desks * form.top_ups // 2):
        at, esim = rng.uniform(0, CLAIMS_UNTIL * form.seconds), rng.randrange(1000)
        for desk in rng.sample(range(form.desks), 2):
            detail = (esim, rng.random() < 0.3)  # Some go alone where nobody can be asked.
            events.append(Event(at + rng.uniform(0, 0.3), "top up in turn", desk, detail))
    if form.settles:
        events += [Event(at, "decide", None, None) for at in range(UNCLEAR_FOR, form.seconds, 4)]
    return events


def schedule(seed, form, claims=False):
    """What is done and what happens, in order. Nothing but the seed and the form decides it."""
    rng = random.Random(seed)
    events = []
    number = 0
    server_faults, faults_until = SERVER_FAULTS, form.seconds
    pause = (0.5, 2 if form.seconds < 30 else 12)  # Between two faults of the server.
    if claims:
        events = rushes(rng, form)
        faults_until = CLAIMS_UNTIL * form.seconds
        server_faults = [kind for kind in SERVER_FAULTS if kind != "restore"]
        pause = pause if form.seconds < 30 else (10, 30)  # Desks that come back by themselves take their time.
        events += [Event(faults_until + at, "restore", None, what)
                   for at, what in [(0.3, "begins"), (0.3 + rng.uniform(0.5, 0.1 * form.seconds), "ends")]]
    for desk in range(form.desks):
        clicks = ["sell"] * form.sales + ["note"] * form.notes
        if not claims:
            clicks += ["top up"] * form.top_ups
        for what in clicks:
            number += 1
            detail = rng.randrange(1000)
            if what == "note":
                detail = (rng.randrange(4), f"{rng.choice(WORDS)} ({number})")
            events.append(Event(rng.uniform(0, form.seconds), what, desk, detail))
    # One fault of the server at a time, and some time between.
    at = rng.uniform(0, 1.5)
    kinds = []
    while True:
        kinds = kinds or rng.sample(server_faults, len(server_faults))
        lasts = rng.uniform(0.5, 2 if form.seconds < 30 else 8)
        if at + lasts > faults_until:
            break
        kind = kinds.pop()
        events += [Event(at, kind, None, "begins"), Event(at + lasts, kind, None, "ends")]
        at += lasts + rng.uniform(*pause)
    # The same for each desk.
    free = [0.5] * form.desks
    for _ in range(form.faults):
        desk, kind = rng.randrange(form.desks), rng.choice(DESK_FAULTS)
        at, lasts = rng.uniform(0, form.seconds * 0.9), rng.uniform(0.2, 2 if form.seconds < 30 else 10)
        if at < free[desk]:
            continue
        free[desk] = at + lasts + 0.3
        events += [Event(at, kind, desk, "begins"), Event(at + lasts, kind, desk, "ends")]
    return sorted(events, key=lambda event: event.at)


class Desk:
    """A process. What a person wants of a program that does not run waits until it does."""

    def __init__(self, name, folder, arguments, environment):
        self.name = name
        self.folder = folder
        self.arguments = arguments
        self.environment = environment
        self.waiting = []
        self.answers = {}
        self.arrived = threading.Condition()
        self.number = 0
        self.process = None

    def start(self):
        os.makedirs(self.folder, exist_ok=True)
        with open(os.path.join(self.folder, "errors.log"), "ab") as log:
            self.process = subprocess.Popen([os.environ["DESK_TEAM_DESK"], *self.arguments], stdin=subprocess.PIPE,
                                            stdout=subprocess.PIPE, stderr=log,
                                            env={**os.environ, **self.environment})
        threading.Thread(target=self._read, args=(self.process.stdout,), daemon=True).start()
        waiting, self.waiting = self.waiting, []
        for command in waiting:
            self.tell(command)

    def _read(self, stream):
        for line in stream:
            try:
                answer = json.loads(line)
            except ValueError:
                continue  # It was killed meanwhile.
            with self.arrived:
                self.answers[answer.pop("id")] = answer
                self.arrived.notify_all()

    def tell(self, command):
        if self.process is None:
            self.waiting.append(command)
            return None
        self.number += 1
        try:
            self.process.stdin.write(json.dumps({**command, "id": self.number}).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise AssertionError(f"{self.name} ended by itself: {self.process.wait()}") from None
        return self.number

    def answer(self, number, patience=PATIENCE):
        with self.arrived:
            if not self.arrived.wait_for(lambda: number in self.answers, patience):
                raise AssertionError(f"{self.name} does not answer")
            return self.answers[number]

    def ask(self, what, **more):
        return self.answer(self.tell({"do": what, **more}))

    def kill(self):
        process, self.process = self.process, None
        process.kill()
        process.wait()

    def quit(self):
        process, self.process = self.process, None
        process.stdin.close()
        if process.wait(PATIENCE) != 0:
            raise AssertionError(f"{self.name} ended with {process.returncode}")

    def history(self):
        with open(os.path.join(self.folder, "history.jsonl"), encoding="utf-8") as file:
            lines = file.read().split("\n")
        return [json.loads(line) for line in lines[:-1]]  # The last one may be under way still.


class Team:
    def __init__(self, form, folder, packages=60):
        self.form = form
        self.folder = folder
        self.postgres = Postgres()
        self.sandbox = Sandbox(packages=packages, latency=100, options=["--per-minute", "1000000"])
        self.lines = Lines()
        port = int(self.sandbox.url.split(":")[2].split("/")[0])
        self.api = ApiLine(self.lines, port)
        self.address = self.sandbox.url.replace(f":{port}/", f":{self.api.port}/")
        self.packages = [package for package in self.sandbox.get("/esims/packages?page=1&limit=100")["packages"]
                         if package["cost"] < 3]
        self.esims = [esim["iccid"] for esim in self.sandbox.get("/esims?status=ACTIVE&page=1&limit=100")["esims"]
                      if not esim["data"]["is_unlimited"]]
        offers = (iccid for iccid in self.esims
                  if self.sandbox.get(f"/topup/packages?iccid={iccid}&page=1&limit=100")["packages"])
        self.wanted_esims = list(itertools.islice(offers, FEW))
        self.first_references = {order["reference"] for order in self.ledger()}
        # No day of the shop ends while this runs.
        now = datetime.datetime.now(datetime.timezone.utc)
        self.day_end = (now.hour + 12) % 24
        self.day = self.day_of(now)
        self.dump_before = None
        self.team_lines = []
        self.desks = []
        self.postgres.make_login("desk")
        for number in range(form.desks):
            self.team_lines.append(TeamLine(self.lines, self.postgres.port))
            self.desks.append(self.make_desk(number))

    def day_of(self, time_of_day):
        return (time_of_day - datetime.timedelta(hours=self.day_end)).date().isoformat()

    def make_desk(self, number):
        name = f"Desk {number + 1}"
        user = USER if number == 0 else "desk"
        # The API takes no requests from a clock that is five minutes off.
        off = int(MOST_OFF * (2 * min(1, number / max(1, self.form.desks - 1)) - 1))
        arguments = ["--folder", os.path.join(self.folder, str(number)), "--name", name, "--api", self.address,
                     "--access-code", self.sandbox.access_code, "--team",
                     self.postgres.address(user, self.team_lines[number].port), "--clock-off", str(off),
                     "--day-end", str(self.day_end)]
        if number == 0:
            arguments.append("--create")
        return Desk(name, os.path.join(self.folder, str(number)), arguments,
                    {"ESIMFLY_DESK_TEST_SECRET": self.sandbox.secret_key, "ESIMFLY_DESK_TEAM_PASSWORD": PASSWORD})

    def ledger(self):
        orders, page = [], 1
        while True:
            rows = self.sandbox.get(f"/orders?page={page}&limit=100")["orders"]
            for row in rows:
                made = datetime.datetime.fromisoformat(row["created_at"].replace("Z", "+00:00"))
                if made.tzinfo is None:
                    made = made.replace(tzinfo=datetime.timezone.utc)
                orders.append({"reference": row["order_reference"], "amount": row["amount"], "status": row["status"],
                               "day": self.day_of(made) if hasattr(self, "day_end") else ""})
            if len(rows) < 100:
                return orders
            page += 1

    def open(self):
        """The first one makes the team."""
        self.desks[0].start()
        self.wait("the team", lambda states: states[0]["team"] == "together", self.desks[:1])
        for desk in self.desks[1:]:
            desk.start()
        self.wait("all desks in it", self._are_together)
        say(f"{len(self.desks)} desks are together")

    def _are_together(self, states):
        for desk, state in zip(self.desks, states):
            if state["team"] == "off" and state["problem"]:
                desk.tell({"do": "join"})  # A person clicks again where the computer was too busy to answer in time.
        return all(state["team"] == "together" and state["isReady"] and state["account"] == "Connected"
                   for state in states)

    def wait(self, what, is_so, desks=None, patience=PATIENCE):
        end = time.monotonic() + patience
        desks = desks or self.desks
        while True:
            numbers = [desk.tell({"do": "state"}) for desk in desks]
            states = [desk.answer(number) for desk, number in zip(desks, numbers)]
            if is_so(states):
                return states
            if time.monotonic() > end:
                raise AssertionError(f"waited {patience} s for {what}: {json.dumps(states, indent=1)}")
            time.sleep(0.2)

    # What happens -----------------------------------------------------------------------------------------------------

    def carry_out(self, event):
        desk = self.desks[event.desk] if event.desk is not None else None
        begins = event.detail == "begins"
        if event.what == "sell":
            package = self.packages[event.detail % len(self.packages)]
            desk.tell({"do": "sell", "package": package["package_code"], "name": package["name"],
                       "cost": package["cost"], "note": f"sale {event.detail}"})
        elif event.what == "note":
            desk.tell({"do": "note", "iccid": self.esims[event.detail[0]], "text": event.detail[1]})
        elif event.what == "top up":
            desk.tell({"do": "top up", "iccid": self.esims[event.detail % len(self.esims)]})
        elif event.what == "top up in turn":
            esim, goes_alone = event.detail
            desk.tell({"do": "top up in turn", "iccid": self.wanted_esims[esim % len(self.wanted_esims)],
                       "alone": goes_alone, "patience": 1000 * self.form.patience})
        elif event.what == "decide":
            self.decide_what_is_known()
        elif desk is None:
            self.trouble_server(event.what, begins)
        else:
            self.trouble_desk(event.what, begins, desk, self.team_lines[event.desk])

    def decide_what_is_known(self):
        """A person who has waited for a while says the truth of a top-up that is not clear."""
        for desk in self.desks:
            rows = {}
            for entry in desk.history():
                if entry["what"] == "topUp":
                    rows[entry["key"]] = entry
            old = time.time() * 1000 - UNCLEAR_FOR * 1000
            self.say_the_truth(desk, rows.values(), lambda row, old=old: row["at"] < old)

    def say_the_truth(self, desk, rows, is_over=lambda row: True):
        """Of those that are not clear. How many it was."""
        named = {row["reference"] for row in rows}
        charged = collections.Counter(
            post["iccid"] for post in self.api.posts
            if post["desk"] == desk.name and post["kind"] == "topUp" and post.get("answer", {}).get("success")
            and post["answer"]["reference"] not in named)
        charged.subtract(row["iccid"] for row in rows if row["what"] == "topUp" and row["state"] == "WentThrough"
                         and not row["reference"])
        decided = 0
        for row in rows:
            if row["what"] == "topUp" and row["state"] == "Unknown" and is_over(row):
                is_bought = charged[row["iccid"]] > 0
                charged[row["iccid"]] -= is_bought
                desk.tell({"do": "decide", "key": row["key"], "bought": is_bought})
                decided += 1
        return decided

    def trouble_server(self, what, begins):
        if what == "kill":
            self.postgres.kill() if begins else self.postgres.start()
        elif what == "stop":
            self.postgres.suspend() if begins else self.postgres.resume()
        elif what == "restart" and begins:
            self.postgres.restart()
        elif what == "restore" and begins:
            self.dump_before = self.postgres.dump()
        elif what == "restore":
            self.postgres.restore(self.dump_before)

    def trouble_desk(self, what, begins, desk, line):
        if what == "kill desk":
            desk.kill() if begins else desk.start()
        elif what == "sleep":
            desk.process.send_signal(signal.SIGSTOP if begins else signal.SIGCONT)
        elif what == "lose answer" and begins:
            self.api.lose[desk.name] = 1
        elif what == "drop order" and begins:
            self.api.drop[desk.name] = 1
        elif what == "cut API":
            self.api.away.add(desk.name) if begins else self.api.away.discard(desk.name)
        elif not begins:
            line.mend()
        elif what == "cut line":
            line.cut()
        elif what == "slow line":
            line.delay = 0.1
        elif what == "silent line":
            line.is_silent = True

    def play(self, events):
        start = time.monotonic()
        for event in events:
            time.sleep(max(0, start + event.at - time.monotonic()))
            if event.detail == "begins":
                say(f"{event.what}{', ' + self.desks[event.desk].name if event.desk is not None else ''}")
            self.carry_out(event)

    # What comes of it -------------------------------------------------------------------------------------------------

    def together(self, patience=PATIENCE):
        """All that was written anywhere is everywhere."""
        def is_so(states):
            return all(state["team"] == "together" and state["waiting"] == 0 for state in states) \
                and len({(state["timeline"], state["number"]) for state in states}) == 1 \
                and states[0]["number"] == self.newest_number()
        return self.wait("all facts everywhere", is_so, patience=patience)

    def newest_number(self):
        return int(self.postgres.sql("SELECT max(newest_number) FROM team.accounts")[0])

    def settle(self):
        self.api.mend()
        for line in self.team_lines:
            line.mend()
        for desk in self.desks:
            desk.process.send_signal(signal.SIGCONT)
            if not self.form.settles:
                desk.ask("retry")  # As a person does who doesn't wait; in the long form it comes back by itself.
        healed = time.monotonic()
        self.wait("the end of what persons are at", lambda states: all(state["wanted"] == 0 for state in states),
                  patience=SETTLES_WITHIN)
        self.together(SETTLES_WITHIN)
        say(f"All facts are everywhere, {time.monotonic() - healed:.1f} s after the last fault")
        if self.form.settles:
            self.wait("the end of all that goes on", lambda states: all(state["running"] == 0 for state in states),
                      patience=SETTLES_WITHIN)
            self.decide()
        asked = time.time() * 1000
        for desk in self.desks:
            desk.ask("refresh")
        self.wait("the account's orders", lambda states: all(
            state["areOrdersRead"] and state["ordersReadAt"] > asked for state in states))
        self.api.cut()  # What is not clear yet stays so.
        self.together()
        for desk in self.desks:
            desk.ask("close", day=self.day)
        self.wait("the closes", lambda states: all(state["waiting"] == 0 for state in states))
        time.sleep(0.3)  # What was kept is told behind the state.
        self.together()

    def decide(self):
        """Orders are finished with their keys, and a person says the truth of top-ups."""
        for desk in self.desks:
            desk.ask("finish")
        self.wait("the end of what was finished", lambda states: all(state["running"] == 0 for state in states),
                  patience=SETTLES_WITHIN)
        decided = sum(self.say_the_truth(desk, dump["own"]) for desk, dump in zip(self.desks, self.dumps()))
        say(f"{decided} top-ups were decided by a person")
        self.together()

    def dumps(self):
        found = []
        for desk in self.desks:
            path = os.path.join(desk.folder, "dump.json")
            if desk.ask("dump", file=path)["failed"]:
                raise AssertionError(f"{desk.name} can't be dumped")
            with open(path, encoding="utf-8") as file:
                found.append(json.load(file))
        return found

    def record(self):
        places, dumps = None, []
        while places != (places := [state["number"] for state in self.together()]):
            dumps = self.dumps()
        for desk in self.desks:
            desk.quit()
        with open(self.postgres.dump(), encoding="utf-8") as file:
            database = file.read()
        secrets = [("the secret key", self.sandbox.secret_key), ("the access code", self.sandbox.access_code)]
        for code in self.sandbox.activation_codes():
            secrets += [("an activation code", code), ("what installs an eSIM", code.split("$")[2])]
        return {"desks": {desk.name: {"history": desk.history(), "dump": dump}
                          for desk, dump in zip(self.desks, dumps)},
                "ledger": self.ledger(), "posts": self.api.posts, "day": self.day, "database": database,
                "first_references": self.first_references, "secrets": secrets, "newest_number": self.newest_number()}

    def end(self):
        for desk in self.desks:
            if desk.process is not None:
                desk.kill()
        self.lines.stop()
        self.sandbox.stop()
        self.postgres.remove()


def tell(record, checker):
    states = collections.Counter((row["what"], row["state"]) for row in checker.own.values())
    kinds = collections.Counter(fact["kind"] for fact in next(iter(record["desks"].values()))["dump"]["facts"])
    below = sum(len(register["below"])
                for register in next(iter(record["desks"].values()))["dump"]["registers"].values())
    say(f"{len(checker.clicked)} clicks: " + ", ".join(f"{count} {what} {state}"
                                                       for (what, state), count in sorted(states.items())))
    wishes = [entry for desk in record["desks"].values() for entry in desk["history"] if entry["what"] == "wish"]
    if wishes:
        say(f'{len(wishes)} top-ups in turn: {sum(wish["isPressed"] for wish in wishes)} pressed, of these '
            f'{sum(wish["isAlone"] for wish in wishes)} without asking the others; '
            f'{sum(wish["hasWaited"] for wish in wishes)} had to wait for another desk')
    say(f"{len(checker.charges)} charges, {len(record['posts'])} POSTs, {record['newest_number']} facts ("
        + ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())) + f"), {below} notes below others")


def play(seed, form, claims):
    say(f"Seed {seed}, {form.desks} desks")
    folder = tempfile.mkdtemp(prefix="desks-")
    team = Team(form, folder)
    is_good = False
    try:
        team.open()
        team.play(schedule(seed, form, claims))
        team.settle()
        record = team.record()
        checker = Checker(record, claims)
        problems = checker.check()
        tell(record, checker)
        # The small ones show that the checker sees; of a large record it would take minutes.
        missed = overlooked(record) if not problems and not form.settles else []
        for problem in problems:
            say(problem)
        for name in missed:
            say(f"The checker does not see {name}")
        is_good = not problems and not missed
    finally:
        team.end()
        if is_good:
            shutil.rmtree(folder)
        else:
            say(f"Seed {seed} failed; what there was is in {folder}")
    return is_good


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--claims", action="store_true")
    parser.add_argument("--desks", type=int)
    parser.add_argument("--seconds", type=int)
    parser.add_argument("seeds", nargs="*", type=int)
    options = parser.parse_args()
    form = SMALL if options.small else FULL
    form.desks = options.desks or form.desks
    form.seconds = options.seconds or form.seconds
    failed = [seed for seed in options.seeds or [random.randrange(10 ** 6)] if not play(seed, form, options.claims)]
    say("Failed: " + " ".join(map(str, failed)) if failed else "Nothing was lost and nothing doubled")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
