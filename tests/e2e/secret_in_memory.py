#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for the secret key in the memory of the program, as somebody would who got hold of it: at most one copy while it
is connected, none after signing out. Only root may look."""

import base64
import os
import sys

import desk
from desk import Ears, Program, Sandbox, check, press, step, wait_for

SKIPPED = 77


def forms(secret):
    """How the secret may stand in memory."""
    key = secret.encode()
    block = key.ljust(64, b"\0")
    return {
        "UTF-8": key,
        "UTF-16": secret.encode("utf-16-le"),
        "base64": base64.b64encode(key).rstrip(b"=")[:-1],
        "hexadecimal": key.hex().encode(),
        "inner key of HMAC": bytes(byte ^ 0x36 for byte in block),
        "outer key of HMAC": bytes(byte ^ 0x5C for byte in block),
    }


def copies(program, secret):
    """How often each form stands in what the program can write to, with the name of the memory."""
    pid = program.process.pid
    found = []
    with open(f"/proc/{pid}/maps", encoding="ascii", errors="replace") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            fields = line.split()
            if not fields[1].startswith("rw"):
                continue
            begin, end = (int(address, 16) for address in fields[0].split("-"))
            try:
                memory.seek(begin)
                contents = memory.read(end - begin)
            except (OSError, ValueError):
                continue  # Gone meanwhile, or a device's.
            for name, form in forms(secret).items():
                found += [(name, fields[5] if len(fields) > 5 else "")] * contents.count(form)
    return found


def check_copies(program, secret, most, when):
    """What is under way, such as a request that is just being signed, has a copy for a moment."""
    seen = []

    def is_fine():
        seen[:] = copies(program, secret)
        return len(seen) <= most
    try:
        wait_for(f"at most {most} copies {when}", is_fine, patience=20)
    finally:
        step(f"{when}: {len(seen)} copies {sorted(seen)}")


def sign_out(program, ears):
    program.wait_in_front()
    ears.choose("Sign out", lambda: press("alt+a"))
    press("Return")
    program.find("button", "Sign out").press()
    program.find("password", "Secret key")


def scenario(programs):
    sandbox = Sandbox(packages=200)
    programs.append(sandbox)
    ears = Ears()
    try:
        check_programs(programs, sandbox, ears)
    finally:
        ears.process.kill()  # It would keep the runner of the tests waiting.


def check_programs(programs, sandbox, ears):
    first = Program("--api", sandbox.url)
    programs.append(first)
    desk.connect(first, sandbox)
    desk.wait_for_catalogue(first)
    check_copies(first, sandbox.secret_key, 1, "connected with typed keys")
    with open(f"/proc/{first.process.pid}/status", encoding="ascii") as status:
        step(next(line for line in status if line.startswith("VmLck")).strip())
    check(os.stat(f"/proc/{first.process.pid}/mem").st_uid == 0, "its memory belongs to its user")
    first.quit()

    second = Program("--api", sandbox.url)
    programs.append(second)
    desk.wait_for_catalogue(second)
    check_copies(second, sandbox.secret_key, 1, "connected with the keys of the key ring")
    sign_out(second, ears)
    check_copies(second, sandbox.secret_key, 0, "signed out")
    second.quit()

    third = Program("--api", sandbox.url)
    programs.append(third)
    desk.connect(third, sandbox)
    desk.wait_for_catalogue(third)
    sign_out(third, ears)
    check_copies(third, sandbox.secret_key, 0, "signed out after typing")
    third.quit()


if os.geteuid() != 0:
    print("Only root may look into the program's memory.")
    sys.exit(SKIPPED)
sys.exit(desk.run(scenario))
