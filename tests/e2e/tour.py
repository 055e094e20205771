#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour needs no display, and says only what it does; the QR code in its pictures is read by another reader than the
program's own; and what it leaves on the computer is for its user only."""

import os
import re
import stat
import subprocess
import sys
import tempfile

UMASK = 0o002  # More than most have, so that nothing is private by chance.


def rights(path):
    return stat.S_IMODE(os.stat(path).st_mode)


def make_older_settings(folder):
    """As versions left them that cared for the folder only. Returns the file."""
    os.makedirs(folder)
    path = folder + "/settings.ini"
    with open(path, "w", encoding="utf-8") as settings:
        settings.write("[orders]\nkept=something\n")
    for made in (path, folder, os.path.dirname(folder)):
        os.chmod(made, 0o755 if os.path.isdir(made) else 0o644)
    return path


def open_to_others(folder):
    """Whatever is in there that is not for its user only."""
    found = []
    for parent, folders, files in os.walk(folder):
        found += [f"{parent}/{name} {rights(f'{parent}/{name}'):o}" for name in folders + files
                  if rights(f"{parent}/{name}") & 0o077]
    return found


def main():
    os.umask(UMASK)
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS",
                                       "XDG_RUNTIME_DIR")}
        own = {name: f"{folder}/{name}" for name in ("config", "cache", "data")}
        environment.update(HOME=folder + "/home", XDG_CONFIG_HOME=own["config"], XDG_CACHE_HOME=own["cache"],
                           XDG_DATA_HOME=own["data"])
        os.makedirs(folder + "/home")
        settings = make_older_settings(own["config"] + "/esimfly-desk/sandbox")
        pictures = folder + "/pictures"
        result = subprocess.run([os.environ["DESK_BIN"] + "/esimfly-desk", "--sandbox", "--tour", pictures],
                                env=environment, capture_output=True, text=True, timeout=500, check=False)
        print(result.stdout + result.stderr, flush=True)
        if result.returncode != 0:
            print(f"The tour ended with {result.returncode}")
            return 1
        if result.stderr:
            print("The tour has nothing to complain of")
            return 1

        opened = [line for own_folder in own.values() for line in open_to_others(own_folder + "/esimfly-desk")]
        if opened:
            print("Others may read, or even write:", *opened, sep="\n")
            return 1
        if len(os.listdir(own["data"] + "/esimfly-desk/sandbox")) < 3:
            print("Its files are somewhere else")
            return 1
        with open(settings, encoding="utf-8") as kept:
            if "kept=something" not in kept.read():
                print("Older settings were lost")
                return 1
        unusual = [name for name in os.listdir(pictures) if rights(f"{pictures}/{name}") != 0o666 & ~UMASK]
        if unusual or rights(pictures) != 0o777 & ~UMASK:
            print("Pictures are the user's own and have the rights the user gives:", unusual)
            return 1

        read = {}
        for name in sorted(os.listdir(pictures)):
            answer = subprocess.run(
                ["zbarimg", "--quiet", "--raw", "--set", "disable", "--set", "qrcode.enable", f"{pictures}/{name}"],
                capture_output=True, text=True, check=False)
            read[name] = answer.stdout.split("\n")[:-1]
            print(name, read[name])
        if not read:
            print("No pictures")
            return 1
        codes = {code for found in read.values() for code in found}
        if not any(re.fullmatch(r"LPA:1\$[^$]+\.invalid\$.+", code) for code in codes):
            print("No picture has a QR code of the sandbox")
            return 1
        return 0


sys.exit(main())
