#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer without a key ring: the program says so, works until it is closed, and asks again the next time."""

import os
import sys

import desk
from desk import Program, Sandbox, check, step


def scenario(programs):
    sandbox = Sandbox(packages=200)
    programs.append(sandbox)
    first = Program("--api", sandbox.url)
    programs.append(first)
    desk.connect(first, sandbox)
    step("Connecting without a key ring")
    first.find("button", "Connect without keeping it").press()
    desk.wait_for_catalogue(first)
    code = desk.sell_by_keys(first)
    check(code in sandbox.activation_codes(), f"{code} is none of the account's")
    step("Sold one")
    first.quit()
    check(not desk.files_with(sandbox.secret_key, os.environ["HOME"]), "the secret is in a file")

    second = Program("--api", sandbox.url)
    programs.append(second)
    second.find("password", "Secret key")
    step("Asks again after a restart")
    second.quit()


sys.exit(desk.run(scenario))
