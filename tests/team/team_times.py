#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""team_times.py: how long a note takes to the other desk, joining a team with 50,000 facts, and what an hour without
the server left; how long an order takes from the key to the wire while the server is dead, silent or far, beside one of
no team in the same run; and that no call to the server comes from the UI thread, which is seen by strace.

Only the last one fails the test: times are those of a computer where nothing else runs."""

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
ORDERS = 20  # Of each kind of server.
ORDERS_APART = 0.3  # Seconds: the one before is over.
SPACE = uuid.UUID("5a3b9c1e-0f57-4c8a-8d3a-6f0b6f3f2f11")


def tell(what, seconds, most, busy=None):
    """A median or a single one, in milliseconds; of a computer that has other work, how long the desk itself worked."""
    say(f"{what}: {seconds * 1000:.0f} ms" + (f", {busy * 1000:.0f} of them at work" if busy else "")
        + f", {'as it should be' if seconds <= most else 'TOO LONG'} (at most {most * 1000:.0f})")


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


def time_notes(team):
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
    tell("A note stands at the other desk, median", statistics.median(times), 0.1)
    tell("A note stands at the other desk, at worst", max(times), 1)


def until_read(team, desk, number):
    while True:
        state = desk.ask("state")
        if state["team"] == "together" and state["number"] >= number and state["waiting"] == 0:
            return
        time.sleep(0.05)


def time_joining(team):
    fill(team, FACTS, 0)
    team.team_lines.append(TeamLine(team.lines, team.postgres.port))
    team.desks.append(team.make_desk(2))
    begun = time.monotonic()
    team.desks[2].start()
    until_read(team, team.desks[2], team.newest_number())
    tell(f"Joining with {FACTS:,} facts", time.monotonic() - begun, 5, processor(team.desks[2]))
    until_read(team, team.desks[1], team.newest_number())


def time_coming_back(team):
    second = team.desks[1]
    team.team_lines[1].cut()
    fill(team, FACTS_OF_AN_HOUR, FACTS)
    for i in range(100):
        second.ask("note", iccid=team.esims[i % len(team.esims)], text=f"meanwhile {i}")
    team.team_lines[1].mend()
    begun, worked = time.monotonic(), processor(second)
    second.ask("retry")
    until_read(team, second, team.newest_number() + 50)
    tell(f"Whole again after {FACTS_OF_AN_HOUR:,} facts of an hour", time.monotonic() - begun, 3,
         processor(second) - worked)


def time_orders(team):
    """A desk of no team between those of one, so that both have the same computer."""
    team.team_lines.append(TeamLine(team.lines, team.postgres.port))
    alone = team.make_desk(3)
    alone.arguments += ["--alone"]
    team.desks.append(alone)
    alone.start()
    while not alone.ask("state")["isReady"]:
        time.sleep(0.1)
    package = team.packages[0]

    def sell(desk):
        before = len(team.api.posts)
        begun = time.time() * 1000
        desk.tell({"do": "sell", "package": package["package_code"], "name": package["name"], "cost": package["cost"]})
        while len(team.api.posts) == before:
            time.sleep(0.0005)
        time.sleep(ORDERS_APART)
        return (team.api.posts[-1]["at"] - begun) / 1000

    line = team.team_lines[0]
    for what, trouble in (("dead", line.cut), ("silent", lambda: setattr(line, "is_silent", True)),
                          ("150 ms away", lambda: setattr(line, "delay", 0.15))):
        line.mend()
        team.desks[0].ask("retry")
        trouble()
        pairs = [(sell(team.desks[0]), sell(alone)) for _ in range(ORDERS)]
        ours, theirs = (statistics.median(times) for times in zip(*pairs))
        say(f"Key to wire with a server that is {what}: {ours * 1000:.1f} ms, of no team {theirs * 1000:.1f} ms, "
            f"at worst {max(pair[0] for pair in pairs) * 1000:.1f} and {max(pair[1] for pair in pairs) * 1000:.1f}")
    line.mend()


def count_calls(team):
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
    say(f"Calls to the server: {len(ours)} of the main thread, {others} of others")
    for line in ours[:10]:
        say("  " + line)
    return not ours and others > 0


def main():
    folder = tempfile.mkdtemp(prefix="times-")
    team = Team(Form(desks=2, seconds=0, sales=0, notes=0, top_ups=0, faults=0, settles=False), folder)
    try:
        team.open()
        time_notes(team)
        is_good = count_calls(team) if shutil.which("strace") else False
        team.desks[1].start()
        until_read(team, team.desks[1], team.newest_number())
        time_joining(team)
        time_coming_back(team)
        time_orders(team)
    finally:
        team.end()
        shutil.rmtree(folder)
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
