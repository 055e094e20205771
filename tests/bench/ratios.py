#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks that ratios.json names, compares ours with their peers, and says what got worse.

A row of ratios.json has the name of a ratio, the program that measures it, the benchmark that is ours and its peer's
(without a peer the figure stands for itself), the aim that it should not exceed, and what it was when it was kept.
"name:counter" is a counter of a benchmark in place of its time. Smaller is better for all of them.
Medians are compared, and repetitions of both take turns, for a computer is not as fast all the time."""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(HERE, "ratios.json")
BIN = os.environ.get("DESK_BIN", os.path.join(HERE, "..", "..", "build", "bench", "bin"))
PATIENCE = 1800
UNITS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}


def wanted(rows, names):
    return [row for row in rows if not names or any(name in row["name"] or name == row["program"] for name in names)]


def benchmarks_of(rows):
    """Without their counters."""
    return sorted({row[side].partition(":")[0] for row in rows for side in ("ours", "peer") if side in row})


def bare(name):
    """As the program registered it, without what was asked of its repetitions."""
    return re.sub(r"(/(iterations|repeats|min_time|min_warmup_time):[^/]*|/manual_time|/real_time|/process_time)+$", "",
                  name)


def run(program, names, repetitions):
    """All that the program measured of these, as Google Benchmark writes it."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out.json")
        either = "|".join(re.escape(name).replace("\\ ", " ") for name in names)
        subprocess.run(
            [os.path.join(BIN, program), f"--benchmark_filter=^({either})(/[a-z_]+(:.*)?)*$",
             f"--benchmark_repetitions={repetitions}", "--benchmark_enable_random_interleaving=true",
             "--benchmark_min_time=0.1", f"--benchmark_out={out}", "--benchmark_out_format=json"],
            capture_output=True, text=True, check=True, timeout=PATIENCE)
        with open(out, encoding="utf-8") as file:
            return json.load(file)["benchmarks"]


def medians(results):
    """Of the times in seconds by name, and of the counters by name:counter."""
    values = {}
    known = {"name", "run_name", "run_type", "repetitions", "repetition_index", "threads", "iterations", "real_time",
             "cpu_time", "time_unit", "family_index", "per_family_instance_index", "aggregate_name", "aggregate_unit"}
    for result in results:
        if result.get("run_type") != "iteration" or result.get("error_occurred"):
            continue
        name = bare(result["run_name"])
        values.setdefault(name, []).append(result["real_time"] * UNITS[result["time_unit"]])
        for counter in result.keys() - known:
            values.setdefault(f"{name}:{counter}", []).append(result[counter])
    return {name: statistics.median(numbers) for name, numbers in values.items()}


def ratio(row, measured):
    """Nothing where one side was not measured."""
    ours = measured.get(row["ours"])
    peer = measured.get(row["peer"]) if "peer" in row else 1
    return ours / peer if ours is not None and peer else None


def verdict(row, now, tolerance):
    if now is None:
        return "not measured"
    kept = row.get("kept")
    # Of nothing no part can be tolerated.
    if kept is not None and now > kept * (1 + row.get("tolerance", tolerance)):
        return "worse than kept"
    if "aim" not in row:
        return "as kept" if kept is not None else "new"
    return "met" if now <= row["aim"] else "not met"


def exit_code(verdicts):
    if any(one in ("not measured", "worse than kept") for one in verdicts):
        return 1
    return 2 if "not met" in verdicts else 0


def figure(number):
    return "-" if number is None else f"{number:.3g}" if number < 1000 else f"{number:.0f}"


def show(rows, found, verdicts):
    width = max(len(row["name"]) for row in rows)
    print(f'{"":{width}}  {"now":>8}  {"aim":>8}  {"kept":>8}')
    for row, now, word in zip(rows, found, verdicts):
        print(f'{row["name"]:{width}}  {figure(now):>8}  {figure(row.get("aim")):>8}  {figure(row.get("kept")):>8}'
              f'  {word}')
    for row, now, word in zip(rows, found, verdicts):
        if word == "worse than kept":
            print(f'Worse: {row["name"]} was {figure(row["kept"])} and is {figure(now)}.')
        elif word == "not measured":
            print(f'Not measured: {row["name"]}, which {row["program"]} should.')


def say_busy():
    """Ratios bear some of it, the longest turns nothing."""
    load = os.getloadavg()[0]
    if load > 0.5 * (os.cpu_count() or 1):
        print(f"This computer is busy (load {load:.1f} on {os.cpu_count()} processors): measure again in a quiet hour "
              "before you believe what got worse.")


def measure(rows, repetitions):
    measured = {}
    for program in sorted({row["program"] for row in rows}):
        begun = time.monotonic()
        print(f"{program} ... ", end="", flush=True)
        try:
            results = run(program, benchmarks_of([row for row in rows if row["program"] == program]), repetitions)
            measured[program] = medians(results)
            print(f"{time.monotonic() - begun:.0f} s", flush=True)
        except (OSError, subprocess.SubprocessError, json.JSONDecodeError) as error:
            measured[program] = {}
            print(f"failed: {error}\n{getattr(error, 'stderr', None) or ''}", flush=True)
    return [ratio(row, measured[row["program"]]) for row in rows]


def keep(table, rows, found):
    for row, now in zip(rows, found):
        if now is not None:
            row["kept"] = float(f"{now:.3g}")
    with open(TABLE, "w", encoding="utf-8") as file:
        json.dump(table, file, indent=2, ensure_ascii=False)
        file.write("\n")


def main():
    parser = argparse.ArgumentParser(description="See packaging/bench.")
    parser.add_argument("--keep", action="store_true", help="write what was measured into ratios.json")
    parser.add_argument("--programs", action="store_true", help="only name what has to be built")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a part of the name of a ratio, or a program")
    arguments = parser.parse_args()
    with open(TABLE, encoding="utf-8") as file:
        table = json.load(file)
    rows = wanted(table["ratios"], arguments.names)
    if not rows:
        parser.error(f'no ratio has {" or ".join(arguments.names)} in its name')
    if arguments.programs:
        print("\n".join(sorted({row["program"] for row in rows})))
        return 0
    say_busy()
    found = measure(rows, table["repetitions"])
    verdicts = [verdict(row, now, table["tolerance"]) for row, now in zip(rows, found)]
    show(rows, found, verdicts)
    if arguments.keep:
        keep(table, rows, found)
    return exit_code(verdicts)


if __name__ == "__main__":
    sys.exit(main())
