#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""team_times.py: how long a note takes to the other desk; joining a team with 50,000 facts and 20,000 packages, and
what an hour without the server left; how long an order, and a top-up that the others were asked about before the press,
take from the key to the wire while the server is dead, silent or far, each beside one of no team a moment later; and
that no call to the server comes from the UI thread, which is seen by strace. At the end stands a table of all figures.

Only the last one fails the test: times are those of a computer where nothing else runs. "At work" is what a desk itself
took of the processor, which others don't change."""

import hashlib
import os
import re
import shutil
import statistics
import sys
import tempfile
import time
import uuid

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path += [HERE, os.path.join(HERE, "..", "support")]

from relay import TeamLine  # noqa: E402
from team_desks import Form, Team, say  # noqa: E402

FACTS = 50000
FACTS_OF_AN_HOUR = 4000  # Of 10,000 sales a day.
NOTES = 60
PACKAGES = 20000
ORDERS = 15  # Of each kind of server.
TOP_UPS = 6
SALES_APART = 0.3  # Seconds: the one before is over.
TROUBLES = {"dead": lambda line: line.cut(), "silent": lambda line: setattr(line, "is_silent", True),
            "300 ms far": lambda line: setattr(line, "delay", 0.15)}
SPACE = uuid.UUID("5a3b9c1e-0f57-4c8a-8d3a-6f0b6f3f2f11")


class Table:
    """What was measured, with its aim."""

    def __init__(self):
        self.rows = []

    def add(self, what, aim, figure, is_met):
        self.rows.append((what, aim, figure, "" if is_met else "MISSED"))
        say(f"{what}: {figure} (aim: {aim}){'' if is_met else ', MISSED'}")

    def time(self, what, seconds, most, busy=None):
        worked = f", {busy * 1000:.0f} ms at work" if busy is not None else ""
        self.add(what, f"{most * 1000:.0f} ms", f"{seconds * 1000:.0f} ms{worked}", seconds <= most)

    def pairs(self, what, pairs):
        """Of ours and of no team, one after the other."""
        ours, theirs = (statistics.median(times) for times in zip(*pairs))
        worst, their_worst = (max(times) for times in zip(*pairs))
        self.add(what, "1.1 of no team", f"{ours / theirs:.2f} ({ours * 1000:.0f} ms to {theirs * 1000:.0f} ms, "
                 f"at worst {worst * 1000:.0f} to {their_worst * 1000:.0f})", ours <= 1.1 * theirs)

    def show(self):
        widths = [max(len(row[i]) for row in [*self.rows, ("What", "Aim", "Figure", "")]) for i in range(4)]
        for row in [("What", "Aim", "Figure", ""), *self.rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip(), flush=True)


def processor(desk):
    """Seconds that it has used."""
    with open(f"/proc/{desk.process.pid}/stat", encoding="utf-8") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def fact(desk, number):
    """The note of an eSIM, as a desk of ours would write it."""
    kind, subject = "set", f"note:{8948000000000000000 + number}"
    body = (f'{{"at":"2026-01-01T00:00:00.000Z","value":"note {number}"}}').encode()
    whole = desk.bytes
    for part in (kind.encode(), subject.encode(), body):
        whole += f"{len(part)}\n".encode() + part
    digest = bytearray(hashlib.sha1(SPACE.bytes + whole).digest()[:16])
    digest[6] = digest[6] & 0x0f | 0x50
    digest[8] = digest[8] & 0x3f | 0x80
    return uuid.UUID(bytes=bytes(digest)), kind, subject, body


def fill(team, count, first):
    """Puts facts of a desk that is nowhere into the database, as if it had told them."""
    desk = uuid.UUID(int=4711)
    newest = team.newest_number()
    path = os.path.join(team.postgres.folder, "facts.copy")
    account = team.postgres.sql("SELECT id FROM team.accounts")[0]
    with open(path, "w", encoding="utf-8") as file:
        for i in range(count):
            identity, kind, subject, body = fact(desk, first + i)
            file.write("\t".join([account, str(newest + i + 1), str(identity), str(desk), kind, subject,
                                  "\\\\x" + body.hex(), "now", str(desk)]) + "\n")
    os.chmod(path, 0o644)
    team.postgres.sql("COPY team.facts (account, number, id, desk, kind, subject, body, taken_at, offered_by) "
                      f"FROM '{path}'")
    team.postgres.sql(f"UPDATE team.accounts SET newest_number = {newest + count}; ANALYZE team.facts")


def time_notes(team, table):
    first, second = team.desks
    times = []
    for i in range(NOTES):
        text = f"note {i}"
        awaited = second.tell({"do": "await note", "iccid": team.esims[0], "text": text})
        begun = time.monotonic()
        first.tell({"do": "note", "iccid": team.esims[0], "text": text})
        second.answer(awaited)
        times.append(time.monotonic() - begun)
        time.sleep(0.05)
    table.time("A note stands at the other desk, median", statistics.median(times), 0.1)
    table.time("A note stands at the other desk, at worst", max(times), 1)


def until_read(team, desk, number):
    while True:
        state = desk.ask("state")
        if state["team"] == "together" and state["number"] >= number and state["waiting"] == 0:
            return
        time.sleep(0.05)


def until_copied(team, desk):
    while desk.ask("state")["packages"] < team.all_packages:
        time.sleep(0.1)


def time_joining(team, table):
    """A desk that has nothing yet. It begins to copy before it has joined, and these desks don't pace themselves."""
    for desk in team.desks:
        until_copied(team, desk)
    fill(team, FACTS, 0)
    team.team_lines.append(TeamLine(team.lines, team.postgres.port))
    team.desks.append(team.make_desk(2))
    begun = time.monotonic()
    desk = team.desks[2]
    desk.start()
    until_read(team, desk, team.newest_number())
    table.time(f"Joining with {FACTS:,} facts", time.monotonic() - begun, 5, processor(desk))
    until_copied(team, desk)
    asked = team.api.requests[desk.name, "/esims/packages"]
    table.time(f"… and its catalogue of {team.all_packages:,} packages", time.monotonic() - begun, 5, processor(desk))
    pages = team.all_packages // 100
    table.add("Requests for that catalogue", "until it has joined", f"{asked} of {pages} pages", asked < pages)
    until_read(team, team.desks[1], team.newest_number())


def time_coming_back(team, table):
    second = team.desks[1]
    team.team_lines[1].cut()
    fill(team, FACTS_OF_AN_HOUR, FACTS)
    for i in range(100):
        second.ask("note", iccid=team.esims[i % len(team.esims)], text=f"meanwhile {i}")
    team.team_lines[1].mend()
    begun, worked = time.monotonic(), processor(second)
    second.ask("retry")
    until_read(team, second, team.newest_number() + 50)
    table.time(f"Whole again after {FACTS_OF_AN_HOUR:,} facts of an hour", time.monotonic() - begun, 3,
               processor(second) - worked)


class Sales:
    """One desk of the team and one of none, which do the same one after the other, so that whatever else the computer
    has to do delays both alike."""

    def __init__(self, team):
        self.team = team
        self.ours = team.desks[0]
        team.team_lines.append(TeamLine(team.lines, team.postgres.port))
        self.alone = team.make_desk(len(team.desks))
        self.alone.arguments += ["--alone"]
        team.desks.append(self.alone)
        self.alone.start()
        while not self.alone.ask("state")["isReady"]:
            time.sleep(0.1)
        self.line = team.team_lines[0]

    def mend(self):
        self.line.mend()
        self.ours.ask("retry")
        until_read(self.team, self.ours, 0)

    def until_sent(self, desk, kind, command):
        """Seconds from the press to its arrival."""
        before = len(self.team.api.posts)
        begun = time.time() * 1000
        number = desk.tell(command)
        while not any(post["desk"] == desk.name and post["kind"] == kind for post in self.team.api.posts[before:]):
            if "obstacle" in desk.answers.get(number, {}):
                raise AssertionError(f"{desk.name} does not sell: {desk.answers[number]}")
            time.sleep(0.0005)
        seconds = (self.team.api.posts[before]["at"] - begun) / 1000
        time.sleep(SALES_APART)
        return seconds

    def order(self, desk):
        package = self.team.packages[0]
        return self.until_sent(desk, "order", {"do": "sell", "package": package["package_code"],
                                               "name": package["name"], "cost": package["cost"]})

    def both(self, act, turn):
        """Each goes first as often as the other."""
        if turn % 2:
            theirs = act(self.alone)
            return act(self.ours), theirs
        return act(self.ours), act(self.alone)

    def time_orders(self, table):
        for what, trouble in TROUBLES.items():
            self.mend()
            trouble(self.line)
            pairs = [self.both(self.order, i) for i in range(ORDERS)]
            table.pairs(f"Key to wire of an order, server {what}", pairs)
        self.mend()

    def want(self, desk, iccid):
        answer = desk.ask("want", iccid=iccid)
        return answer.get("isClear", False)

    def time_top_ups(self, table):
        """The others were asked while the server was there, as a package was chosen; then it is in trouble, then a
        person presses."""
        esims = [iccid for iccid in self.team.esims[2:] if self.want(self.ours, iccid)][:2]
        iccids = dict(zip((self.ours.name, self.alone.name), esims))
        for what, trouble in TROUBLES.items():
            pairs = []
            for i in range(TOP_UPS):
                self.mend()
                for desk in (self.alone, self.ours):
                    self.settled(desk)
                    while not self.want(desk, iccids[desk.name]):
                        time.sleep(0.2)
                trouble(self.line)
                pairs.append(self.both(lambda desk: self.until_sent(
                    desk, "topUp", {"do": "top up", "iccid": iccids[desk.name]}), i))
            table.pairs(f"Key to wire of a top-up, server {what}", pairs)
        self.mend()

    @staticmethod
    def settled(desk):
        while desk.ask("state")["running"]:
            time.sleep(0.05)


def count_calls(team, table):
    """Of a desk that opens, sells, writes notes and closes, by thread."""
    desk = team.desks[1]
    desk.quit()
    trace = os.path.join(team.folder, "trace")
    program, os.environ["DESK_TEAM_DESK"] = os.environ["DESK_TEAM_DESK"], shutil.which("strace")
    arguments = desk.arguments
    # -D: the program is our child, and strace its.
    desk.arguments = ["-D", "-f", "--seccomp-bpf", "-qq", "-yy", "-o", trace, "-e",
                      "trace=connect,sendto,sendmsg,recvfrom,recvmsg,read,write,poll,ppoll", program, *arguments]
    desk.start()
    until_read(team, desk, team.newest_number())
    package = team.packages[0]
    for i in range(5):
        desk.ask("sell", package=package["package_code"], name=package["name"], cost=package["cost"])
        desk.ask("note", iccid=team.esims[1], text=f"under strace {i}")
        time.sleep(0.5)
    desk.ask("close", day=team.day)
    until_read(team, desk, team.newest_number())
    main_thread = desk.process.pid
    desk.quit()
    os.environ["DESK_TEAM_DESK"], desk.arguments = program, arguments
    port = team.team_lines[1].port
    ours, others = [], 0
    with open(trace, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if re.search(rf"127\.0\.0\.1:{port}\]|htons\({port}\)", line):
                if int(line.split()[0]) == main_thread:
                    ours.append(line.strip()[:160])
                else:
                    others += 1
    table.add("Calls to the server from the UI thread", "0", f"{len(ours)}, {others} from others", not ours)
    for line in ours[:10]:
        say("  " + line)
    return not ours and others > 0


def main():
    folder = tempfile.mkdtemp(prefix="times-")
    form = Form(desks=2, seconds=0, sales=0, notes=0, top_ups=0, faults=0, settles=False)
    team = Team(form, folder, packages=PACKAGES)
    team.all_packages = team.sandbox.get("/esims/packages?page=1&limit=1")["pagination"]["total"]
    table = Table()
    try:
        team.open()
        time_notes(team, table)
        time_joining(team, table)
        time_coming_back(team, table)
        sales = Sales(team)
        sales.time_orders(table)
        sales.time_top_ups(table)
        is_silent = count_calls(team, table) if shutil.which("strace") else False
    finally:
        team.end()
        shutil.rmtree(folder)
        table.show()
    sys.exit(0 if is_silent else 1)


if __name__ == "__main__":
    main()
