# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""branches.py BUILD FOLDER [FILE...]: which branches of the money code does no test take?

clang compiles the money code in FOLDER so that it counts, and the tests of BUILD are linked with it there and run. A
branch is a condition, or a part of one, that came out true, or false. Those that unreached.txt gives a reason for are
counted apart.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import moneycode
from reasons import read_reasons

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COUNTING = ["-fprofile-instr-generate", "-fcoverage-mapping"]


def build_tests(build, folder):
    objects = {name: folder / f"{name}.o" for name in moneycode.FILES}
    for path in objects.values():
        path.parent.mkdir(parents=True, exist_ok=True)
    moneycode.compile_each(["clang++-19", *build.plain_arguments(name), *COUNTING, "-O0", "-w", "-c", ROOT / name, "-o", path]
                           for name, path in objects.items())
    programs = [folder / test for test in moneycode.TESTS]
    for program in programs:
        build.link(program.name, objects, program, *COUNTING, compiler="clang++-19")
    return programs


def run(program):
    with tempfile.TemporaryDirectory(dir=moneycode.MEMORY) as home:
        environment = {**moneycode.ENVIRONMENT, "TMPDIR": home, "HOME": home,
                       "LLVM_PROFILE_FILE": f"{program}.%p.profraw"}
        passed = subprocess.run([program], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                check=False).returncode == 0
    if not passed:
        sys.exit(f"{program.name} fails.")


def counted(programs, folder):
    """For each file and condition (line, column, line, column): how often it was true, and false."""
    subprocess.run(["llvm-profdata-19", "merge", "-sparse", *sorted(folder.glob("*.profraw")), "-o", folder / "all.profdata"],
                   check=True)
    others = [word for program in programs[1:] for word in ("-object", str(program))]
    answer = subprocess.run(["llvm-cov-19", "export", f"-instr-profile={folder / 'all.profdata'}", programs[0], *others,
                             *(str(ROOT / name) for name in moneycode.FILES)], capture_output=True, text=True, check=True)
    conditions = {name: Counter() for name in moneycode.FILES}
    for file in json.loads(answer.stdout)["data"][0]["files"]:
        name = str(Path(file["filename"]).relative_to(ROOT))
        lines = (ROOT / name).read_text().splitlines()
        for branch in file["branches"]:
            if lines[branch[0] - 1].lstrip().startswith(("Q_ASSERT", "Q_UNREACHABLE")):
                continue
            conditions[name][(*branch[:4], "true")] += branch[4]
            conditions[name][(*branch[:4], "false")] += branch[5]
    return conditions


def text_of(lines, first, start, last, end):
    parts = lines[first - 1:last]
    parts[-1] = parts[-1][:end - 1]
    parts[0] = parts[0][start - 1:]
    return " ".join(" ".join(parts).split())


def main():
    build, folder, *wanted = sys.argv[1:]
    started = time.monotonic()
    folder = Path(folder).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    programs = build_tests(moneycode.Build(build), folder)
    with moneycode.workers() as pool:
        list(pool.map(run, programs))

    reasons = read_reasons(HERE / "unreached.txt")
    keys = set()
    is_complete = True
    for name, conditions in counted(programs, folder).items():
        if wanted and not name.endswith(tuple(wanted)):
            continue
        lines = (ROOT / name).read_text().splitlines()
        told = 0
        seen = Counter()
        for place in sorted(conditions):
            key = f"{name} | {text_of(lines, *place[:4])} | never {place[4]}"
            seen[key] += 1
            key = key if seen[key] == 1 else f"{key} #{seen[key]}"
            if conditions[place]:
                if key in reasons:
                    print(f"unreached.txt has a reason for what is taken: {key}")
                continue
            keys.add(key)
            if key in reasons:
                told += 1
            else:
                is_complete = False
                print(f"{name}:{place[0]}:{place[1]}\n    {key}")
        taken = sum(1 for count in conditions.values() if count)
        print(f"{taken:5} of {len(conditions):5} branches taken; {told} more have a reason: {name}")
    for key in sorted(reasons.keys() - keys):
        if not wanted or key.split(" | ")[0].endswith(tuple(wanted)):
            print(f"unreached.txt has a reason for what is no such branch: {key}")
    print(f"{(time.monotonic() - started) / 60:.1f} min in all")
    return 0 if is_complete else 1


if __name__ == "__main__":
    sys.exit(main())
