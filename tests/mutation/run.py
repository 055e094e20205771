#!/usr/bin/env python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py TREE PROGRAMS RESULTS [--all] [--longest SECONDS] [PROGRAM...]: which mutants do the tests notice?

First each test function is run without a mutant, which tells how long it takes and which mutants it reaches. Then each
mutant meets the functions that reach it, the shortest first, until one fails. One that ran out of its time is noticed
too. What was noticed before isn't asked again without --all; RESULTS keeps it. Survivors that survivors.txt gives a
reason for are counted apart.
"""

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC",
               "QTEST_FUNCTION_TIMEOUT": "900000"}
LONG = 3.0  # Seconds; such a function is taken apart into its rows.


class Unit:
    """A test function, or one row of it."""

    def __init__(self, program, call, seconds, reached):
        self.program, self.call, self.seconds, self.reached = program, call, seconds, reached

    def name(self):
        return f"{self.program.name} {self.call}"


def run(program, arguments, environment, processor_seconds, wall_seconds):
    """True where it passed; and the seconds that the processor took."""

    def limit():
        os.setsid()
        resource.setrlimit(resource.RLIMIT_CPU, (processor_seconds, processor_seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with tempfile.TemporaryDirectory() as folder:
        environment = {**ENVIRONMENT, **environment, "TMPDIR": folder, "HOME": folder}
        process = subprocess.Popen([program, "-nocrashhandler", *arguments], env=environment, preexec_fn=limit, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        timer = threading.Timer(wall_seconds, lambda: os.killpg(process.pid, signal.SIGKILL))
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode == 0, usage.ru_utime + usage.ru_stime


def lines(program, option):
    answer = subprocess.run([program, option], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    return [line.strip() for line in answer.stdout.splitlines() if line.strip()]


def measure(program, call, count, wanted, longest):
    """The function and what it reaches; nothing where it takes longer."""
    most = int(min(longest, 900)) + 1
    with tempfile.NamedTemporaryFile() as marks:
        marks.write(bytes(count + 1))
        marks.flush()
        passed, seconds = run(program, [call], {"DESK_MUTANTS_REACHED": marks.name}, most, 3600)
        reached = [number for number, mark in enumerate(Path(marks.name).read_bytes()) if mark]
    if seconds > longest:
        return Unit(program, call, seconds, [])
    if not passed:
        sys.exit(f"{program.name} {call} fails without any mutant.")
    return Unit(program, call, seconds, [number for number in reached if number in wanted])


def units_of(program, count, wanted, longest):
    units = []
    rows = None
    for function in lines(program, "-functions"):
        function = function.removesuffix("()")
        unit = measure(program, function, count, wanted, longest)
        if unit.seconds > LONG and unit.reached:
            if rows is None:
                rows = defaultdict(list)
                for line in lines(program, "-datatags"):
                    words = line.split(" ", 2)
                    if len(words) == 3:
                        rows[words[1].removesuffix("()")].append(words[2].strip())
            if len(rows[function]) > 1:
                units += [measure(program, f"{function}:{row}", count, wanted, longest) for row in rows[function]]
                continue
        units.append(unit)
    return [unit for unit in units if unit.reached]


def keys_of(mutants):
    """What a mutant is called whatever its number or line."""
    seen = Counter()
    keys = {}
    for mutant in mutants:
        key = " | ".join(mutant[part] for part in ("file", "function", "text", "change"))
        seen[key] += 1
        keys[mutant["number"]] = key if seen[key] == 1 else f"{key} #{seen[key]}"
    return keys


def read_reasons():
    """Mutant and reason, in turn: "file | function | text | change", below it the reason, indented."""
    reasons, key = {}, None
    for line in (HERE / "survivors.txt").read_text().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[0].isspace():
            reasons[key] = f"{reasons[key]} {line.strip()}".strip()
        else:
            key = line.strip()
            reasons[key] = ""
    return reasons


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tree", type=Path)
    parser.add_argument("programs", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("--all", action="store_true", help="also what was noticed before")
    parser.add_argument("--file", action="append", help="only mutants of files that end so")
    parser.add_argument("--longest", type=float, default=1e9, help="leave out longer functions, in seconds")
    parser.add_argument("tests", nargs="+")
    options = parser.parse_args()

    mutants = [mutant for listing in sorted(options.tree.glob("src/**/*.mutants.json"))
               for mutant in json.loads(listing.read_text())["mutants"]]
    keys = keys_of(mutants)
    count = max(keys)
    results = json.loads(options.results.read_text()) if options.results.exists() else {}
    wanted = {mutant["number"] for mutant in mutants
              if (options.all or not results.get(keys[mutant["number"]]))
              and (not options.file or mutant["file"].endswith(tuple(options.file)))}

    started = time.monotonic()
    workers = ThreadPoolExecutor(os.cpu_count())
    programs = [options.programs / name for name in options.tests]
    units = [unit for found in workers.map(lambda program: units_of(program, count, wanted, options.longest),
                                               programs) for unit in found]
    print(f"{len(wanted)} mutants, {len(units)} test functions and rows; "
          f"{time.monotonic() - started:.0f} s for finding out who reaches what", flush=True)

    reaching = defaultdict(list)
    for unit in units:
        for number in unit.reached:
            reaching[number].append(unit)
    noticers = defaultdict(Counter)  # Who noticed one of a function is likely to notice the next.
    by_number = {mutant["number"]: mutant for mutant in mutants}

    def meet(number):
        mutant = by_number[number]
        known = noticers[mutant["file"], mutant["function"]]
        for unit in sorted(reaching[number], key=lambda unit: unit.seconds / (1 + 4 * known[unit.name()])):
            passed, _ = run(unit.program, [unit.call], {"DESK_MUTANT": str(number)}, int(5 * unit.seconds) + 2,
                            20 + 60 * unit.seconds)
            if not passed:
                known[unit.name()] += 1
                return number, unit.name()
        return number, None

    for number, noticed in workers.map(meet, sorted(wanted)):
        results[keys[number]] = noticed
        options.results.write_text(json.dumps(results, indent=0))

    is_complete = report(mutants, keys, results, reaching, wanted, options.longest)
    print(f"{time.monotonic() - started:.0f} s in all")
    return 0 if is_complete else 1


def report(mutants, keys, results, reaching, wanted, longest):
    reasons = read_reasons()
    noticed, told, counts = Counter(), Counter(), Counter()
    survivors = []
    for mutant in mutants:
        key = keys[mutant["number"]]
        if key not in results:
            continue
        counts[mutant["file"]] += 1
        if results[key]:
            noticed[mutant["file"]] += 1
        elif key in reasons:
            told[mutant["file"]] += 1
        else:
            survivors.append(mutant)
    for mutant in survivors:
        number = mutant["number"]
        by = "" if number not in wanted else " (not reached)" if not reaching[number] else ""
        print(f"{mutant['file']}:{mutant['line']}: {mutant['text']}  ->  {mutant['change']}{by}")
        print(f"    {keys[number]}")
    for name in counts:
        print(f"{noticed[name]:5} of {counts[name]:5} noticed, {100 * noticed[name] / counts[name]:5.1f} %; "
              f"{told[name]} more have a reason: {name}")
    if longest < 1e9:
        print(f"Functions that take more than {longest} s were left out.")
    for key in sorted(set(reasons) - set(keys.values())):
        print(f"survivors.txt has a reason for what is no mutant any more: {key}")
    for key in sorted(key for key in reasons if results.get(key)):
        print(f"survivors.txt has a reason for what is noticed: {key}")
    return not survivors


if __name__ == "__main__":
    sys.exit(main())
