#!/usr/bin/env python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py BUILD FOLDER [--all] [--file NAME]... [--test PROGRAM]... [--seconds NUMBER]: which mutants do the tests notice?

The mutants are written and compiled in FOLDER, and the tests of BUILD linked with them there. First each test function is
run without a mutant, which tells how long it takes and which mutants it reaches. Then each mutant meets the functions that
reach it, until one fails: first the one that noticed it before, then those that noticed others near it, that are short and
that reach little else. It meets a few at first and then more at once, those of one program in one process.
One that ran out of its time, or waits for what never comes, is noticed too; one that took --seconds and wasn't noticed
counts as a survivor. What was noticed before, or has its reason in survivors.txt, isn't asked again without --all; it is
counted all the same.
"""

import argparse
import json
import os
import re
import resource
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import moneycode
import mutate
from reasons import read_reasons

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LONG = 3.0  # Seconds; such a function is taken apart into its rows.
FIRST = 0.5  # Seconds of what a mutant meets at once; then three times as many each time.
MOST_IDLE = 10  # Seconds.
WANTED = 95  # Per cent of each file.
ENTERED = re.compile(r"^INFO\s*: \w+::(\w+)\(\) entering$", re.M)


class Unit:
    """A test function, or one row of it."""

    def __init__(self, program, call, seconds, reached):
        self.program, self.call, self.seconds, self.reached = program, call, seconds, reached

    def name(self):
        return f"{self.program.name} {self.call}"


class Idle:
    """Whether a process waits for what never comes: all its threads sleep, and it took nothing of a processor. How long
    something takes says nothing where others are busy."""

    def __init__(self, process):
        self.threads, self.taken, self.count = Path(f"/proc/{process.pid}/task"), None, 0

    def grows(self):
        """Asked once a second; true where it was idle each time of the last few."""
        try:
            fields = [(thread / "stat").read_text().rpartition(")")[2].split() for thread in self.threads.iterdir()]
        except OSError:
            return False  # A thread has just ended.
        taken = sum(int(of_thread[11]) + int(of_thread[12]) for of_thread in fields)
        is_idle = taken == self.taken and all(of_thread[0] == "S" for of_thread in fields)
        self.taken, self.count = taken, self.count + 1 if is_idle else 0
        return self.count >= MOST_IDLE


def run(program, calls, environment, processor_seconds):
    """True where all passed, in their turn up to the first that didn't; the seconds that the processor took; and what was
    said."""

    def limit():
        os.setsid()
        resource.setrlimit(resource.RLIMIT_CPU, (processor_seconds, processor_seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with tempfile.TemporaryDirectory(dir=moneycode.MEMORY) as folder, \
            tempfile.TemporaryFile(dir=moneycode.MEMORY) as said:
        environment = {**moneycode.ENVIRONMENT, **environment, "TMPDIR": folder, "HOME": folder,
                       "QTEST_FATAL_FAIL": "1", "QTEST_DISABLE_STACK_DUMP": "1"}
        process = subprocess.Popen([program, "-nocrashhandler", "-v1", *calls], env=environment, preexec_fn=limit,
                                   stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.DEVNULL)
        idle = Idle(process)
        end = os.pidfd_open(process.pid)
        while not select.select([end], [], [], 1)[0]:
            if idle.grows():
                os.killpg(process.pid, signal.SIGKILL)
        os.close(end)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return process.returncode == 0, usage.ru_utime + usage.ru_stime, said.read().decode(errors="replace")


def lines(program, option):
    answer = subprocess.run([program, option], env=moneycode.ENVIRONMENT, capture_output=True,
                            text=True, check=True)
    return [line.strip() for line in answer.stdout.splitlines() if line.strip()]


def measure(program, call, count):
    """The function and what it reaches."""
    with tempfile.NamedTemporaryFile(dir=moneycode.MEMORY) as marks:
        marks.write(bytes(count + 1))
        marks.flush()
        passed, seconds, _ = run(program, [call], {"DESK_MUTANTS_REACHED": marks.name}, 900)
        reached = [number for number, mark in enumerate(Path(marks.name).read_bytes()) if mark]
    if not passed:
        sys.exit(f"{program.name} {call} fails without any mutant.")
    return Unit(program, call, seconds, reached)


def units_of(program, count):
    units = []
    rows = None
    for function in lines(program, "-functions"):
        function = function.removesuffix("()")
        unit = measure(program, function, count)
        if unit.seconds > LONG and unit.reached:
            if rows is None:
                rows = defaultdict(list)
                for line in lines(program, "-datatags"):
                    words = line.split(" ", 2)
                    if len(words) == 3:
                        rows[words[1].removesuffix("()")].append(words[2].strip())
            if len(rows[function]) > 1:
                units += [measure(program, f"{function}:{row}", count) for row in rows[function]]
                continue
        units.append(unit)
    return [unit for unit in units if unit.reached]


def known_units(program, count, folder):
    """As it was found out before, where the program is still the same."""
    kept = folder / f"{program.name}.reached.json"
    state = [program.stat().st_mtime, count]
    if kept.exists() and (known := json.loads(kept.read_text()))["state"] == state:
        return [Unit(program, *unit) for unit in known["units"]]
    units = units_of(program, count)
    kept.write_text(json.dumps({"state": state, "units": [(unit.call, unit.seconds, unit.reached) for unit in units]}))
    return units


def is_older(path, *others):
    return not path.exists() or any(path.stat().st_mtime < other.stat().st_mtime for other in others)


def build_mutants(build, folder, is_wanted, tests):
    """Compiles the mutants of what is wanted and links the tests with them, where that is due. What was compiled once
    is kept up to date. Returns mutants and programs."""
    objects = {name: folder / f"{name}.o" for name in moneycode.FILES}
    objects = {name: path for name, path in objects.items() if path.exists() or is_wanted(name)}
    with ProcessPoolExecutor() as pool:
        mutants = [mutant for of_file in pool.map(partial(mutate.write, build, ROOT, folder), objects)
                   for mutant in of_file]
    header = HERE / "mutant.h"
    moneycode.compile_each(
        ["c++", *build.arguments(name), "-O0", "-w", "-iquote", HERE, "-iquote", (ROOT / name).parent, "-c", folder / name,
         "-o", path]
        for name, path in objects.items() if is_older(path, folder / name, header))
    programs = []
    for test in tests:
        program = folder / "tests" / test
        program.parent.mkdir(exist_ok=True)
        if is_older(program, build.folder / "tests" / test, *objects.values()):
            build.link(test, objects, program)
        programs.append(program)
    return mutants, programs


def keys_of(mutants):
    """What a mutant is called whatever its number or line."""
    seen = Counter()
    keys = {}
    for mutant in mutants:
        key = " | ".join(mutant[part] for part in ("file", "function", "text", "change"))
        seen[key] += 1
        keys[mutant["number"]] = key if seen[key] == 1 else f"{key} #{seen[key]}"
    return keys


class Progress:
    """Says twice a minute how far it came."""

    def __init__(self, count):
        self.count, self.done, self.survived = count, 0, 0
        self.started = self.told = time.monotonic()

    def add(self, noticed):
        self.done += 1
        self.survived += not noticed
        now = time.monotonic()
        if now - self.told > 30:
            self.told = now
            left = (now - self.started) / self.done * (self.count - self.done)
            print(f"{self.done} of {self.count}, {self.survived} not noticed; about {left / 60:.0f} min left", flush=True)


def keep(results, kept):
    """At once and in one go, so that a run that is ended anywhere goes on from there."""
    fresh = kept.with_suffix(".new")
    fresh.write_text(json.dumps(results, indent=0))
    fresh.replace(kept)


def rounds(units, most_seconds):
    """What a mutant meets, the likeliest first: each time more, and what is of one program in one process."""
    seconds, size, of_program = 0, FIRST, defaultdict(list)
    for unit in units:
        seconds += unit.seconds
        if seconds > most_seconds:
            break
        of_program[unit.program].append(unit)
        if seconds > size:
            yield from of_program.items()
            size, of_program = 3 * size, defaultdict(list)
    yield from of_program.items()


def meet_all(mutants, wanted, keys, reaching, results, kept, most_seconds):
    by_number = {mutant["number"]: mutant for mutant in mutants}
    near = defaultdict(Counter)  # Who noticed one of a function, or else of a file, is likely to notice the next.
    for mutant in mutants:
        if noticed := results.get(keys[mutant["number"]]):
            near[mutant["file"], mutant["function"]][noticed] += 1
            near[mutant["file"]][noticed] += 1

    def meet(number):
        mutant = by_number[number]
        of_function, of_file = near[mutant["file"], mutant["function"]], near[mutant["file"]]
        before = results.get(keys[number])

        def cost(unit):
            name = unit.name()
            if name == before:
                return 0
            # One that reaches little is about just that.
            return unit.seconds * len(unit.reached) / (1 + 4 * of_function[name] + of_file[name] / 8)

        for program, units in rounds(sorted(reaching[number], key=cost), most_seconds):
            passed, _, said = run(program, [unit.call for unit in units], {"DESK_MUTANT": str(number)},
                                  int(5 * sum(unit.seconds for unit in units)) + 2)
            if not passed:
                # The last that was begun; beside the calls the test begins and ends itself.
                begun = len([name for name in ENTERED.findall(said) if name not in ("initTestCase", "cleanupTestCase")])
                name = units[min(max(begun, 1), len(units)) - 1].name()
                of_function[name] += 1
                of_file[name] += 1
                return number, name
        return number, None

    progress = Progress(len(wanted))
    with moneycode.workers() as pool:
        for number, noticed in pool.map(meet, sorted(wanted)):
            results[keys[number]] = noticed
            keep(results, kept)
            progress.add(noticed)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("folder", type=lambda path: Path(path).resolve())
    parser.add_argument("--all", action="store_true", help="also what was noticed before")
    parser.add_argument("--file", action="append", help="only mutants of files that end so")
    parser.add_argument("--test", action="append", help="only what these programs notice", choices=moneycode.TESTS)
    parser.add_argument("--seconds", type=float, default=20, help="of a processor, that a mutant may cost")
    options = parser.parse_args()

    started = time.monotonic()

    def is_wanted(name):
        return not options.file or name.endswith(tuple(options.file))

    mutants, programs = build_mutants(moneycode.Build(options.build), options.folder, is_wanted,
                                       options.test or moneycode.TESTS)
    keys = keys_of(mutants)
    reasons = read_reasons(HERE / "survivors.txt")
    kept = options.folder / "results.json"
    results = json.loads(kept.read_text()) if kept.exists() else {}
    wanted = {mutant["number"] for mutant in mutants
              if is_wanted(mutant["file"])
              and (options.all or not results.get(keys[mutant["number"]]) and keys[mutant["number"]] not in reasons)}
    print(f"{len(wanted)} mutants; compiling and linking took {time.monotonic() - started:.0f} s", flush=True)

    before = time.monotonic()
    with moneycode.workers() as pool:
        found = pool.map(lambda program: known_units(program, max(keys), options.folder), programs)
        units = [unit for of_program in found for unit in of_program]
    print(f"{len(units)} test functions and rows; finding out who reaches what took {time.monotonic() - before:.0f} s",
          flush=True)
    reaching = defaultdict(list)
    for unit in units:
        for number in unit.reached:
            reaching[number].append(unit)

    meet_all(mutants, wanted, keys, reaching, results, kept, options.seconds)
    is_complete = report(mutants, keys, results, reaching, reasons)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    minutes = (used.ru_utime + used.ru_stime) / 60
    print(f"{(time.monotonic() - started) / 60:.1f} min in all, {minutes:.1f} min of processors")
    return 0 if is_complete else 1


def report(mutants, keys, results, reaching, reasons):
    noticed, told, counts = Counter(), Counter(), Counter()
    survivors = []
    asked = {mutant["file"] for mutant in mutants if keys[mutant["number"]] in results}
    for mutant in mutants:
        key = keys[mutant["number"]]
        if mutant["file"] not in asked or key not in results and key not in reasons:
            continue
        counts[mutant["file"]] += 1
        if results.get(key):
            noticed[mutant["file"]] += 1
        elif key in reasons:
            told[mutant["file"]] += 1
        else:
            survivors.append(mutant)
    for mutant in survivors:
        number = mutant["number"]
        print(f"{mutant['file']}:{mutant['line']}: {mutant['text']}  ->  {mutant['change']} "
              f"({len(reaching[number])} functions reach it)")
        print(f"    {keys[number]}")
    for name in counts:
        print(f"{noticed[name]:5} of {counts[name]:5} noticed, {100 * noticed[name] / counts[name]:5.1f} %; "
              f"{told[name]} more have a reason: {name}")
    for key in sorted(set(reasons) - set(keys.values())):
        if key.split(" | ")[0] in counts:
            print(f"survivors.txt has a reason for what is no mutant any more: {key}")
    for key in sorted(key for key in reasons if results.get(key)):
        print(f"survivors.txt has a reason for what is noticed: {key}")
    return not survivors and all(100 * noticed[name] >= WANTED * counts[name] for name in counts)


if __name__ == "__main__":
    sys.exit(main())
